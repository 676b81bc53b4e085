"""Facts of grave cases (重大案件): is a hearing, a collective discussion or a legal review owed, and is it there.

Legal source: 行政处罚法 (2021) art. 57(2), 58(1), 63(1). What sum is large (较大数额) and which cases are grave is local: without the
bureau's own values only the kinds that art. 63 names, and a hearing that was held, decide. Seizing a permit (暂扣) owes no hearing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import sayings
from casecheck.derive.answers import Answer, either, from_entry, known, missing
from casecheck.derive.local_values import agreed, standing
from casecheck.derive.milestones import entry_day
from casecheck.derive.notice import HEARING_PAPERS, HOLDERS, WAIVED, WAIVER_HOLDERS
from casecheck.derive.notice_content import hearing_told
from casecheck.derive.penalty_range import fine_ends, named, threatened
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Penalty
from casecheck.model.local import HearingStandard, Sums, Trigger

if TYPE_CHECKING:
    from casecheck.derive.world import World

HEARING_KINDS = {"lower_grade", "revoke_permit", "suspend_business", "close_down", "bar_from_trade"}
CONFISCATED = {"confiscate_gains", "confiscate_property"}
NO_HEARING = {"warning", "reprimand", "suspend_permit"}
COMPANY = r"公司|合作社|集团"
HELD = ("hearing_record", "hearing_report")
DISCUSSED = (
    r"集体(?:讨论|研究|审议|决定)|会议(?:纪要|研究|讨论)|(?:局务|办公|党组|局长|审议)会|讨论(?:决定|记录)|案(?:件)?审(?:理)?(?:委员)?会"
)
REVIEWED = r"法制审核|法核意见|审核意见书|合法性审[核查]"
COLUMN = "legal_opinion"
INSIDE = (
    "penalty_decision",
    "penalty_approval",
    "investigation_report",
    "closing_report",
    "defence_review",
    "hearing_report",
)
_KINDS_OF_PARTY = {"citizens", "organisations", "sole_traders"}
Amounts = tuple[int, int]  # least and most, in 分


@fact(
    "violation_notice.hearing_due",
    "yes_no",
    "拟处罚属于查得出的应当告知听证的范围",
    local={"hearing": "只看吊销、停产停业等法定种类，不看数额"},
)
def hearing_due(world: World, notice: Document) -> Answer:
    """By the penalty proposed, not by the one decided. Without the bureau's sums only the kinds the law itself names are asked for."""
    entry: Entry[tuple[Penalty, ...]] = notice.entry("proposed_penalty")
    if entry.value is None:
        return from_entry(entry, "拟处罚内容", lambda penalties: None)
    kinds = {penalty.kind for penalty in entry.value}
    if kinds & HEARING_KINDS and (threat := threatened(entry.text)):
        return missing(f"“{threat}”是不是拟给予的处罚须由人看", [entry.place])
    if kinds & HEARING_KINDS:
        return known(True, [entry.place], entry.confidence)
    if kinds <= NO_HEARING:
        return known(False, [entry.place], entry.confidence)
    if world.local.hearing is None:
        return known(False, [entry.place], entry.confidence)
    standards = standing("hearing", world.local.hearing, entry_day(notice, "issue_date", "通知书落款日期"))
    if isinstance(standards, Answer):
        return standards
    answers = [_large(world, entry, standard) for items in standards for standard in items]
    return agreed(answers, "听证标准在通知书可能的日期之间有变，结论不同")


@fact("violation_notice.hearing_told_somewhere", "yes_no", "通知书或其他材料告知了听证权")
def hearing_told_somewhere(world: World, notice: Document) -> Answer:
    """A hearing that was held or waived shows that the party knew of it."""
    told = [_told(world, one) for one in world.dossier.all("violation_notice")]
    waived = [
        place
        for form in WAIVER_HOLDERS
        for paper in world.dossier.all(form)
        for place in presence.matches(paper, WAIVED)
        if not place.quote.startswith(("视为", "是否", "逾期", "不放弃"))
    ]
    if waived:
        return known(True, waived)
    here = either(told)
    if here.value is not False:
        return here
    if not notice.fully_read:
        return missing(f"《{notice.title}》有一页未读全", [presence.title_place(notice)])
    elsewhere = presence.paper(world, HEARING_PAPERS, "听证权的告知", "听证", HOLDERS)
    return elsewhere if elsewhere.value is not False else known(False, here.places or [presence.title_place(notice)], here.confidence)


@fact("decision.discussion_due", "yes_no", "属于应当集体讨论的案件", local={"discussion": ""})
def discussion_due(world: World, decision: Document) -> Answer:
    return _triggered(world, decision, "discussion", world.local.discussion)


@fact("decision.legal_review_due", "yes_no", "属于查得出的应当法制审核的案件", local={"legal_review": "只看已举行听证的"})
def legal_review_due(world: World, decision: Document) -> Answer:
    """A hearing that was held owes one by the law itself; without the bureau's catalogue that is all that is asked for."""
    held = presence.paper(world, HELD, "听证笔录")
    if held.value is True or world.local.legal_review is None:
        return held
    return either([_triggered(world, decision, "legal_review", world.local.legal_review), held])


@fact("decision.hearing_held", "yes_no", "已举行听证")
def hearing_held(world: World, decision: Document) -> Answer:
    return presence.paper(world, HELD, "听证笔录")


@fact("dossier.discussion_recorded", "yes_no", "卷内有集体讨论记录")
def discussion_recorded(world: World, dossier: Dossier) -> Answer:
    """Another paper that speaks of it leaves it open: the record may lie in the second volume (副卷)."""
    return presence.paper(world, ("collective_discussion_record",), "集体讨论记录", DISCUSSED, (*INSIDE, "legal_review"))


@fact("dossier.legally_reviewed", "yes_no", "卷内有法制审核意见")
def legally_reviewed(world: World, dossier: Dossier) -> Answer:
    found = presence.paper(world, ("legal_review",), "法制审核意见", REVIEWED, (*INSIDE, "collective_discussion_record"))
    columns = [d.entry(COLUMN).place for d in dossier.documents if COLUMN in d.entry_specs() and d.entry(COLUMN).state == "filled"]
    if found.value is not True and columns:
        return missing("审批或调查报告的法制机构意见栏写有意见，是不是法制审核须由人看", columns)
    return found


def _told(world: World, notice: Document) -> Answer:
    """By its option; a notice without the option tells nothing if it has no word of a hearing."""
    if notice.entry("right_hearing").state != "absent":
        return hearing_told(world, notice)
    return presence.statement(notice, "听证权的告知", r"(?!)", "听证")


def _large(world: World, entry: Entry[tuple[Penalty, ...]], standard: HearingStandard) -> Answer:
    """Does the penalty reach the standard, by its fine or by what it confiscates? A kind that was not understood may be one that does."""
    penalties = entry.value or ()
    answers = [known(False, [entry.place], entry.confidence)]
    if any(penalty.kind == "fine" for penalty in penalties):
        answers.append(_reaches(_sum(penalties, {"fine"}), sums_of(world, standard), standard.inclusive, "拟罚款"))
    for kind in sorted(CONFISCATED & {penalty.kind for penalty in penalties}):
        if standard.confiscation is None:
            answers.append(missing("本地配置没有设没收的较大数额（hearing.yaml 的 confiscation）", [entry.place]))
        else:
            answers.append(_reaches(_sum(penalties, {kind}), {standard.confiscation}, standard.inclusive, "拟没收"))
    if {penalty.kind for penalty in penalties} - NO_HEARING - CONFISCATED - {"fine"}:
        answers.append(missing("拟处罚的种类不能断定是否应当听证", [entry.place]))
    found = either(answers)
    return Answer(
        found.value, found.places or ((entry.place,) if entry.place else ()), min(found.confidence, entry.confidence), found.reason
    )


def _triggered(world: World, decision: Document, topic: str, triggers: Sequence[Trigger] | None) -> Answer:
    """Does a line of the catalogue hit the decision?"""
    standards = standing(topic, triggers, entry_day(decision, "issue_date", "落款日期"))
    if isinstance(standards, Answer):
        return standards
    answers = [either([_hits(world, decision, trigger) for trigger in items]) for items in standards]
    return agreed(answers, "目录在决定书可能的日期之间有变，结论不同")


def _hits(world: World, decision: Document, trigger: Trigger) -> Answer:
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    if entry.value is None:
        return from_entry(entry, "处罚内容", lambda penalties: None)
    kinds = {penalty.kind for penalty in entry.value}
    answers = [known(bool(kinds & {*trigger.kinds}), [entry.place], entry.confidence)]
    if "other" in kinds and trigger.kinds:
        answers.append(missing("有一项处罚的种类未读懂", [entry.place]))
    if trigger.fine is not None and "fine" in kinds:
        ends = fine_ends(decision)
        amounts = None if isinstance(ends, Answer) else ends
        answers.append(_reaches(amounts, sums_of(world, trigger.fine), trigger.fine.inclusive, "罚款"))
    if trigger.causes:
        answers.append(_by_cause(world, decision, trigger.causes))
    return either(answers)


def _by_cause(world: World, decision: Document, causes: Iterable[str]) -> Answer:
    place = decision.entry("penalty_basis").place
    keys = {violation.key for violation in named(world, decision)}
    if not keys or (keys & {*causes} and not keys <= {*causes}):
        return missing("不能由处罚依据和用词确定案由", [place])
    return known(keys <= {*causes}, [place])


def _sum(penalties: Iterable[Penalty], kinds: set[str]) -> Amounts | None:
    """The sum of these kinds; None if one was not read."""
    least = most = 0
    for amount in (penalty.amount for penalty in penalties if penalty.kind in kinds):
        written = [end for end in (amount.figures, amount.words, amount.most) if end is not None] if amount is not None else []
        if not written:
            return None
        least, most = least + min(written), most + max(written)
    return least, most


def _reaches(amounts: Amounts | None, sums: Iterable[int], inclusive: bool, zh: str) -> Answer:
    if amounts is None:
        return missing(f"{zh}的数额未读出")
    verdicts = {amount > 100 * one or (inclusive and amount == 100 * one) for amount in amounts for one in sums}
    if len(verdicts) > 1:
        return missing(f"{zh}的数额或当事人的类别（个人、单位、个体工商户）不能断定，而各档标准的结论不同")
    return known(verdicts.pop())


def sums_of(world: World, sums: Sums) -> set[int]:
    """The sums in 元 that may count for the party."""
    by_kind = {"citizens": {sums.citizens}, "organisations": {sums.organisations}}
    by_kind["sole_traders"] = by_kind[sums.sole_traders] if sums.sole_traders else {sums.citizens, sums.organisations}
    return {one for kind in _kinds_of_party(world.dossier) for one in by_kind[kind]}


def _kinds_of_party(dossier: Dossier) -> set[str]:
    """What the party may be: by the half of the block its name stands in, a company by its name, a sole trader by its licence."""
    names = {saying.key for saying in sayings(dossier.documents, "party_name")}
    if any("个体" in str(licence.entry("type").value or "") for licence in dossier.all("business_licence_copy")):
        return {"sole_traders"}
    if names and all(any(word in name for word in COMPANY.split("|")) for name in names):
        return {"organisations"}
    halves = {
        spec.block
        for document in dossier.documents
        for name, spec in document.entry_specs().items()
        if spec.means == "party_name" and spec.block and document.entry(name).state == "filled"
    }
    if halves == {"个人"}:
        return {"citizens"}
    return {"organisations", "sole_traders"} if halves == {"单位"} else _KINDS_OF_PARTY
