"""Facts of what a decision must state (决定书必载事项): the law it rests on, who decided and when, the party, and the reply to its defence.

Legal source: 行政处罚法 (2021) art. 59(1)(1)(3)(6), 45(1), 62. A continuation page that was not recognised may state the rest, so it
keeps a "no" open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import sayings
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.blanks import UNDATED_FOOT
from casecheck.derive.notice_content import CITED
from casecheck.derive.registry import fact
from casecheck.model import Citation, Document, Entry, Moment, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

RESTS_ON = "依据|根据|按照|依照|适用"
BREACHES = "违反"
# Laws of procedure cited beside rights and default; a sentence on those is no basis of the penalty.
PROCEDURAL = r"《?(?:中华人民共和国)?行政(?:处罚|强制|复议|诉讼)法》?"
ANCILLARY = r"加处|加收|滞纳|听证|陈述|申辩|复议|诉讼|强制执行|停止执行|收缴|分期|延期"
# A law cited for how the sum was reckoned or the facts measured, not for the power to punish.
BESIDE = r"裁量|基准|计量|检测|检验|检定|鉴定"
# A law or a rule is meant, but not by name and article.
VAGUE = (
    r"《|第[0-9零〇一二三四五六七八九十百]{1,7}条"
    r"|(?:上述|以上|前述|前款|有关|相关|该|此|国家)[^。;的]{0,8}(?:规定|法律|法规|条例|办法|标准)"
)

AGENCY = r"[\u4e00-\u9fff]{2,24}(?:局|厅|委员会|总队|支队|大队|管理处|管理所|执法队|执法中心|服务中心|管理站|人民政府)"
LONGEST_FOOT_LINE = 40  # characters; what is longer is a sentence
FOOT_LINES = 10
DAY = r"[0-9〇○零一二三四五六七八九十]{4}年[0-9〇○零一二三四五六七八九十]{1,3}月[0-9〇○零一二三四五六七八九十]{1,3}日"
PARTLY = r"[0-9〇○零一二三四五六七八九十]{4}年(?:[0-9〇○零一二三四五六七八九十]{0,3}月)?日?"

ANSWERED = (
    r"(?<!如实)(?<!证人)(?:陈述|申辩|听证)[^。;]{0,30}(?:放弃|未提|没有|没提|未要求|未申请|无异议|采纳|复核|不予|不成立|成立|意见为|认为|逾期|举行)"
    r"|(?:放弃|未提|没有提|没提|未行使|逾期|未在[^。;]{0,16}|不予采纳|予以采纳|未采纳|不要求|未要求|提出)[^。;]{0,20}(?:陈述|申辩|听证)"
)
ANSWER_TOPIC = (
    r"(?<!如实)(?<!当事人)(?<!当事人的)陈述(?!人)|申辩|听证|(?:当事人|你|你单位)(?:对[^。;]{0,12})?(?:无异议|没有异议|未提出异议)"
)


@fact("decision.basis_cited", "yes_no", "写有处罚依据（法名和条）")
def basis_cited(world: World, decision: Document) -> Answer:
    """A law and its article behind 依据, 根据, 按照, 依照; in its slot or anywhere in the text."""
    return _cited(world, decision, "penalty_basis", RESTS_ON, "处罚依据")


@fact("decision.law_cited_beside", "yes_no", "说明裁量、检测时引用了法规条文")
def law_cited_beside(world: World, decision: Document) -> Answer:
    """Such a citation may be meant as the basis too, which a person must judge."""
    found = [
        place for place in _segments(decision, RESTS_ON) if re.search(BESIDE, place.quote) and re.search(CITED, _substance(place.quote))
    ]
    return known(bool(found), found)


@fact("decision.breach_cited", "yes_no", "写有违反的条款")
def breach_cited(world: World, decision: Document) -> Answer:
    return _cited(world, decision, "violated_law", BREACHES, "违反的条款")


@fact("decision.agency_named", "yes_no", "写有作出处罚决定的机关名称")
def agency_named(world: World, decision: Document) -> Answer:
    """At the foot or at the head. A seal is not read, so one that was seen may name it."""
    entry: Entry[str] = decision.entry("agency_seal")
    if entry.state == "filled":
        return known(True, [entry.place], entry.confidence)
    found = [place for place in _edges(decision) if re.search(AGENCY, re.sub(r"\s", "", place.quote))]
    return absent(world, decision, "机关名称", found, _sealed(decision), "agency_seal")


@fact("decision.date_written", "yes_no", "写有完整的作出日期")
def date_written(world: World, decision: Document) -> Answer:
    """Year, month and day. Before signature the day is not owed yet."""
    entry: Entry[Moment] = decision.entry("issue_date")
    if entry.value is not None and entry.value.date is not None:
        return known(True, [entry.place], entry.confidence)
    if world.stage == "draft":
        return missing("签署前的稿件不能判断作出日期", [entry.place])
    partly = [p for p in _edges(decision) if re.fullmatch(PARTLY, re.sub(r"\s", "", p.quote))]
    empty = entry.state in ("blank", "struck") or entry.value is not None or partly
    if not empty and (entry.state == "unreadable" or not presence.matches(decision, UNDATED_FOOT)):
        return missing("落款日期未找到或未读出", [entry.place])
    own = [p for p in _edges(decision) if re.search(rf"^{DAY}", re.sub(r"\s", "", p.quote))]
    named = presence.matches(decision, rf"(?:作出|决定|处罚|签发)(?:日期|时间):?{DAY}")
    answer = absent(world, decision, "作出日期", [*own, *named], _sealed(decision), "issue_date")
    return known(False, [entry.place, *partly], entry.confidence) if answer.value is False and (entry.place or partly) else answer


@fact("decision.party_named", "yes_no", "当事人栏写有姓名或名称")
def party_named(world: World, decision: Document) -> Answer:
    entries = [decision.entry(name) for name in ("person_name", "org_name")]
    return _stated(world, decision, entries, "当事人姓名或名称", "person_name", r"(?:当事人|被处罚人)[^。;]{0,40}")


@fact("decision.party_named_in_text_only", "yes_no", "只是当事人栏空白，正文写有当事人")
def party_named_in_text_only(world: World, decision: Document) -> Answer:
    """The block is empty of the name alone, and the text names the party that other papers name: a person must look."""
    if party_named(world, decision).value is not False or address_stated(world, decision).value is False:
        return known(False)
    names = sorted({s.key for s in sayings(world.dossier.documents, "party_name") if s.document.id != decision.id})
    found = [place for name in names for place in presence.matches(decision, re.escape(name))]
    return known(bool(found), found)


@fact("decision.address_stated", "yes_no", "写有当事人的地址（住址、住所）")
def address_stated(world: World, decision: Document) -> Answer:
    """In the half of the party block whose name is filled in; for the law 无 and / state none. An address another paper gives counts
    wherever the decision repeats it."""
    halves = [h for h in ("person", "org") if decision.entry(f"{h}_name").state == "filled"] or ["person", "org"]
    entries = [decision.entry(f"{half}_address") for half in halves]
    elsewhere = {s.key for s in sayings(world.dossier.documents, "party_address")}
    for address in sorted(elsewhere):
        repeated = presence.matches(decision, re.escape(address))
        if repeated:
            return known(True, repeated)
    return _stated(
        world, decision, entries, "当事人地址", f"{halves[0]}_address", r"(?<!电子)(?:住址|住所|住于|现住|家住|户籍|经营场所)[^。;]{2,40}"
    )


@fact("decision.defence_answered", "yes_no", "写有陈述申辩、听证的情况")
def defence_answered(world: World, decision: Document) -> Answer:
    """Heard, waived or turned down, in any words; that the rights were told is not yet the reply."""
    return presence.statement(decision, "陈述申辩、听证情况", ANSWERED, ANSWER_TOPIC)


def absent(
    world: World, paper: Document, zh: str, found: Iterable[Place], doubts: Iterable[tuple[str, Place | None]], entry: str
) -> Answer:
    """Presence in one paper: no unread page of it, and no page or paper that may be its continuation."""
    open_ends = [*doubts]
    if not paper.fully_read:
        open_ends.append((f"《{paper.title}》有一页未读全", presence.title_place(paper)))
    if not world.dossier.single:
        more = presence.paper(world, (f"{paper.form}:continued",), zh)
        if more.value is None:
            open_ends.append((more.reason, presence.title_place(paper)))
    return presence.presence(zh, found, open_ends, Place(file=paper.file, document=paper.id, owed=f"{paper.form}.{entry}", quote=zh))


def _cited(world: World, decision: Document, name: str, word: str, zh: str) -> Answer:
    entry: Entry[tuple[Citation, ...]] = decision.entry(name)
    if any(c.article is not None for c in entry.value or ()):
        return known(True, [entry.place], entry.confidence)
    found: list[Place] = []
    doubts: list[tuple[str, Place | None]] = []
    for place in _segments(decision, word):
        rest = _substance(place.quote)
        if entry.state == "blank" and re.search(BESIDE, rest):
            continue
        if re.search(CITED, rest):
            found.append(place)
        elif re.search(VAGUE, rest) or (rest != place.quote and not re.search(ANCILLARY, place.quote)):
            doubts.append((f"写有“{place.quote[:40]}”", place))
    if entry.state == "unreadable" or (entry.value and not found):
        doubts.append((f"{zh}写作“{entry.text}”", entry.place))
    answer = absent(world, decision, zh, found, doubts, name)
    return known(False, [entry.place], entry.confidence) if answer.value is False and entry.place else answer


def _segments(decision: Document, word: str) -> list[Place]:
    """From the word to the end of the sentence or the next such word."""
    return presence.matches(decision, rf"(?:{word})(?:(?!依据|根据|按照|依照|违反)[^。;])*")


def _substance(quote: str) -> str:
    """Without citations of the laws of procedure."""
    return re.sub(rf"{PROCEDURAL}(?:[、和及,]?第[0-9零〇一二三四五六七八九十百]+[条款项])*", "", quote)


def _stated(world: World, decision: Document, entries: list[Entry[str]], zh: str, name: str, wording: str) -> Answer:
    """Is one of the slots filled in? A slot that was not found may be said in a sentence."""
    filled = [e for e in entries if e.state == "filled"]
    if filled:
        return known(True, [filled[0].place], filled[0].confidence)
    unread = [e for e in entries if e.state in ("unreadable", "absent")]
    doubts: list[tuple[str, Place | None]] = [(f"{zh}一栏未读出：{e.text}", e.place) for e in unread if e.state == "unreadable"]
    if unread:
        doubts += [(f"写有“{p.quote}”", p) for p in presence.matches(decision, wording)]
    answer = absent(world, decision, zh, [], doubts, name)
    places = [e.place for e in entries if e.state in ("blank", "struck") and e.place]
    return known(False, places, min(e.confidence for e in entries)) if answer.value is False and places else answer


def _edges(decision: Document) -> Iterator[Place]:
    """The lines of the head, as far as the one behind the title, and the short lines of the foot."""
    lines = [(page, line) for page in decision.pages for line in page.lines if line.text.strip()]
    title = next((n for n, (_, line) in enumerate(lines) if "决定书" in line.text), 0)
    for page, line in (*lines[: title + 2], *lines[max(title + 2, len(lines) - FOOT_LINES) :]):
        if len(line.text) <= LONGEST_FOOT_LINE and not re.search("[。;；]|复议|诉讼|法院|银行", line.text):
            yield page.place(line).model_copy(update={"document": decision.id})


def _sealed(decision: Document) -> list[tuple[str, Place | None]]:
    if any(page.pictures or any(mark.kind == "seal" for mark in page.marks) for page in decision.pages):
        return [("决定书上有印章或图片，其中的文字未读", presence.title_place(decision))]
    return []
