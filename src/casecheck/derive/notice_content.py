"""Facts of what a notice tells (告知内容): the facts and the law it rests on, the penalty proposed, the rights and the hearing's term.

Legal source: 行政处罚法 (2021) art. 44, 45(1), 62, 64. Art. 44 names no paper, so what another paper of the dossier may have told keeps a
"no" open. A pre-printed right whose box is not ticked tells nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from casecheck.derive import presence
from casecheck.derive.answers import Answer, from_entry, known, missing
from casecheck.derive.day_terms import DAYS, days_in
from casecheck.derive.notice import HOLDERS
from casecheck.derive.registry import fact
from casecheck.model import Citation, Document, Dossier, Entry, Penalty, Place, Term, Tick

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Another paper tells the right in so many words; the party's own papers on it show that it knew.
RIGHT = r"(?:有权|可以|权利|享有|是否)[^。;]{0,20}(?:陈述|申辩)|(?:陈述|申辩)[^。;]{0,12}(?:权|权利)"
RIGHT_TOPIC = r"(?<!如实)陈述(?!人)|申辩"
RIGHT_HOLDERS = (*HOLDERS, "on_spot_penalty_decision")
TELLING = r"拟(?:作出|给予|处以|处|对)[^。;]{0,40}(?:处罚|罚款)|告知[^。;]{0,20}(?:处罚|拟)"
# A law and an article, with or without book marks; the articles on rights are no basis of the penalty.
CITED = (
    r"(?:《[^《》]{2,40}》|[\u4e00-\u9fff]{2,20}(?:法|条例|规定|办法|规则|细则))(?:\([^()]{1,20}\))?"
    r"第[0-9零〇一二三四五六七八九十百]{1,7}条"
)
RIGHTS_LAW = "行政处罚法"
KINDS = r"警告|通报批评|罚款|没收|暂扣|吊销|降低资质|停产|停业|关闭|限制(?:开展|从业)|拘留"
RECKONED = r"倍|百分之|%|每|以上|以下|不超过"
NUMBER = r"[0-9一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]"
NATURAL = r"自然日|日历日|个日历天|自然天"

PENALTY_TOLD = {"told": "写明了种类和数额", "no_amount": "只写“罚款”，没有数额或幅度", "no_kind": "没有写处罚种类"}


@fact("dossier.one_paper", "yes_no", "只送检一份文书")
def one_paper(world: World, dossier: Dossier) -> Answer:
    """Then nothing is known of an annex or of what other papers tell."""
    return known(dossier.single)


@fact("violation_notice.defence_right_told", "yes_no", "告知了陈述申辩权")
def defence_right_told(world: World, notice: Document) -> Answer:
    """By a ticked option or plain words of this notice, or anywhere in the papers that may tell it."""
    told = _ticked(notice.entry("right_statement"), "陈述申辩选项")
    if told.value is True:
        return told
    others = [d for d in world.dossier.documents if d.id != notice.id and d.form in ("violation_notice", *RIGHT_HOLDERS)]
    found = [p for d in others for p in presence.matches(d, RIGHT)]
    doubts: list[tuple[str, Place | None]] = [
        (f"《{d.title}》提到“{p.quote}”", p) for d in others for p in presence.matches(d, RIGHT_TOPIC)
    ]
    if told.value is None and notice.entry("right_statement").state != "filled":
        here = presence.statement(notice, "陈述申辩权的告知", RIGHT, RIGHT_TOPIC)
        if here.value is not False:
            return here
    elif told.value is None:
        doubts.append((told.reason, told.places[0] if told.places else None))
    return _elsewhere(world, notice, "陈述申辩权的告知", found, doubts)


@fact("violation_notice.defence_right_printed", "yes_no", "印有陈述申辩权语句（未勾选）")
def defence_right_printed(world: World, notice: Document) -> Answer:
    places = presence.matches(notice, r"陈述|申辩")
    return known(bool(places), places)


@fact("violation_notice.facts_told", "yes_no", "写有违法事实")
def facts_told(world: World, notice: Document) -> Answer:
    return _told(world, notice, "violation", "违法事实")


@fact("violation_notice.basis_told", "yes_no", "写有法律依据（法名和条）")
def basis_told(world: World, notice: Document) -> Answer:
    """Any article of any law will do, of the breach or of the penalty, in its slot or elsewhere in the text; those on rights will not."""
    for name in ("penalty_basis", "violated_law"):
        entry: Entry[tuple[Citation, ...]] = notice.entry(name)
        if any(c.article is not None for c in entry.value or ()):
            return known(True, [entry.place], entry.confidence)
    here = presence.statement(notice, "法律依据", CITED, "", lambda quote: RIGHTS_LAW not in quote)
    return here if here.value is not False else _elsewhere(world, notice, "法律依据", [], _told_in_records(world))


@fact("violation_notice.penalty_told", "word", "拟处罚内容的写法", PENALTY_TOLD)
def penalty_told(world: World, notice: Document) -> Answer:
    """A fine needs its sum, or a rate or range it can be reckoned from; the other kinds need only be named."""
    entry: Entry[tuple[Penalty, ...]] = notice.entry("proposed_penalty")
    zh = "拟处罚内容"
    if entry.state == "absent":
        return missing("拟处罚内容一栏未找到", [entry.place])
    word = _penalty_word(entry)
    if word is None:
        return missing(f"{zh}写作“{entry.text}”，不足以判断", [entry.place])
    if word == "told":
        return known(word, [entry.place], entry.confidence)
    absent = _elsewhere(world, notice, zh, [], _told_in_records(world))
    return absent if absent.value is None else known(word, [entry.place], entry.confidence)


@fact("violation_notice.hearing_told", "yes_no", "告知了听证权")
def hearing_told(world: World, notice: Document) -> Answer:
    return _ticked(notice.entry("right_hearing"), "听证权选项")


@fact("violation_notice.hearing_days", "int", "所写听证申请期限（日）")
def hearing_days(world: World, notice: Document) -> Answer:
    """The number as written: 五日 and 五个工作日 are both five. Where the slot was not read, the one term in a sentence on the hearing."""
    entry: Entry[Term] = notice.entry("hearing_request_term")
    if entry.value is None:
        places = presence.matches(notice, rf"[^。;]{{0,80}}{DAYS}[^。;]{{0,20}}听证")
        counts = {n for place in places for n in days_in(place.quote)}
        if len(counts) == 1:
            return known(counts.pop(), places)
    return from_entry(entry, "听证申请期限", lambda term: term.count if term.unit in ("natural_day", "working_day") else None)


@fact("violation_notice.hearing_days_natural", "yes_no", "听证申请期限写明按自然日计算")
def hearing_days_natural(world: World, notice: Document) -> Answer:
    """The words stand in the sentence on the hearing."""
    return presence.statement(notice, "按自然日计算听证申请期限", f"[^。;]{{0,80}}(?:{NATURAL})[^。;]{{0,80}}", "", lambda q: "听证" in q)


def _penalty_word(entry: Entry[tuple[Penalty, ...]]) -> str | None:
    """A word of ``PENALTY_TOLD``; None if kinds are named that could not be read."""
    if entry.value is None:
        kinds = set(re.findall(KINDS, entry.text))
        if kinds == {"罚款"} and not re.search(f"{RECKONED}|{NUMBER}", entry.text):
            return "no_amount"
        return None if kinds else "no_kind"
    if all(p.kind == "other" for p in entry.value):
        return None
    bare = any(p.kind == "fine" and p.amount is None and not re.search(f"{RECKONED}|{NUMBER}", p.text) for p in entry.value)
    return "no_amount" if bare else "told"


def _ticked(entry: Entry[tuple[Tick, ...]], zh: str) -> Answer:
    if entry.state == "blank" and re.search("[□☐]", entry.text):
        return known(False, [entry.place], entry.confidence)
    if entry.value is None:
        return from_entry(entry, zh, lambda ticks: None)
    states = {tick.ticked for tick in entry.value}
    if True in states:
        return known(True, [entry.place], entry.confidence)
    if None in states:
        return missing(f"{zh}是否勾选未读出", [entry.place])
    return known(False, [entry.place], entry.confidence)


def _told(world: World, notice: Document, name: str, zh: str) -> Answer:
    """Is a slot of the notice filled in? Blank means no only if nothing else in the dossier may have told it."""
    entry: Entry[Any] = notice.entry(name)
    if entry.state != "blank":
        return from_entry(entry, zh, lambda value: True)
    absent = _elsewhere(world, notice, zh, [], _told_in_records(world))
    return absent if absent.value is None else known(False, [entry.place], entry.confidence)


def _told_in_records(world: World) -> list[tuple[str, Place | None]]:
    papers = [d for d in world.dossier.documents if d.form in HOLDERS]
    return [(f"《{d.title}》写有“{p.quote}”，可能已告知", p) for d in papers for p in presence.matches(d, TELLING)]


def _elsewhere(world: World, notice: Document, zh: str, found: list[Place], doubts: list[tuple[str, Place | None]]) -> Answer:
    """Presence in a closed world: no unread page of the notice, no second notice, no page or paper that may be its annex."""
    doubts = [*doubts]
    if not notice.fully_read:
        doubts.append((f"《{notice.title}》有一页未读全", presence.title_place(notice)))
    if len(world.dossier.all("violation_notice")) > 1:
        doubts.append(("卷内另有一份告知书", presence.title_place(notice)))
    if not world.dossier.single:
        annex = presence.paper(world, ("violation_notice:annex",), zh)
        if annex.value is None:
            doubts.append((annex.reason, None))
    return presence.presence(zh, found, doubts, Place(file=notice.file, document=notice.id, owed=f"{notice.form}.{zh}", quote=zh))
