"""Facts of the steps that only some cases have (登记保存、强制措施、听证、讨论、审核、强制执行): which came too early, what excuses a late
one, and whether what a step owes is there.

Legal source: 行政处罚法 (2021) art. 56, 57(2), 58(1), 64, 65; 行政强制法 art. 18, 19, 24, 25, 28, 53, 54. Terms are parameters; which
day counts is fixed by ``defects-law.md`` §5.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, bounds, from_entry, known, missing
from casecheck.derive.milestones import MILESTONES, entry_day, start_day
from casecheck.derive.registry import FUNCTIONS, fact
from casecheck.model import Citation, Document, Dossier, Entry, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

# fact → (the step that came first though it should not, the step it came before)
TOO_EARLY = {
    "registration_approved_before_act": ("registration_approved", "act"),
    "decided_before_discussion": ("decided", "discussion"),
    "decided_before_legal_review": ("decided", "legal_review"),
    "decided_before_hearing": ("decided", "hearing"),
}
TESTED = r"检测期间|检验期间|鉴定期间|技术鉴定|委托[^。;]{0,12}(?:检测|检验|鉴定)"
OTHER_TERM = ("highway_protect_reg", (65, 67, 72))  # 公路安全保护条例: the vehicle is kept until the road is paid for or the load taken off
SUIT_MONTHS = 6
DISCUSSED = r"(?:经|已)[^。;]{0,10}集体讨论|负责人集体讨论"
STAYED = (  # done, not told: every decision and demand says that a party may or did not sue
    r"行政复议(?:机关|决定|申请)[^。;]{0,12}(?:受理|作出|维持)|行政判决书?|行政裁定书|(?:已经?|曾)[^。;,未不没可]{0,20}(?:提起|提出)(?:了)?行政诉讼"
    r"|提起了行政诉讼|(?<!是否)已?(?:申请|提出)了行政复议"
)
WITHDRAWN = (  # said by the party or of the hearing; that who applied in time is taken to have waived it is what the rule asks about
    r"撤回[^。;]{0,8}听证|(?<!视为)(?<!视同)(?<!不)(?<!未)(?<!没有)放弃[^。;]{0,8}听证|终止听证|不(?:再)?要求[^。;]{0,4}听证|听证[^。;]{0,8}(?:终止|撤回)"
)


def _too_early(name: str, first: str, then: str) -> None:
    @fact(f"dossier.{name}", "yes_no", f"{MILESTONES[first][0]}早于{MILESTONES[then][0]}")
    def too_early(world: World, dossier: Dossier) -> Answer:
        """Yes if every day the one may have is before every day the other may have; the same day is no."""
        one, other = world.milestone(first), world.milestone(then)
        for answer in (one, other):
            if answer.value is None:
                return missing(answer.reason, answer.places)
        early, late = bounds(one.value), bounds(other.value)
        places, sure = [*one.places, *other.places], min(one.confidence, other.confidence)
        if isinstance(early.most, dt.date) and isinstance(late.least, dt.date) and early.most < late.least:
            return known(True, places, sure)
        if isinstance(early.least, dt.date) and isinstance(late.most, dt.date) and early.least >= late.most:
            return known(False, places, sure)
        return missing("日期只读出一部分，不能确定先后", places)


for _name, (_first, _then) in TOO_EARLY.items():
    _too_early(_name, _first, _then)


@fact("dossier.measure_extended", "yes_no", "卷内有延长强制措施期限的文书")
def measure_extended(world: World, dossier: Dossier) -> Answer:
    return presence.paper(world, ("coercive_measure_extension", "measure_extension_approval"), "延长强制措施期限的文书", r"延长", EXTENDERS)


# Papers in which an extension may have been approved or told under another title; the measure decision only prints that there may be one.
EXTENDERS = ("measure_approval", "enforcement_approval", "case_extension_approval", "investigation_report", "service_receipt")


@fact("dossier.measure_tested", "yes_no", "卷内有检测、检验、鉴定")
def measure_tested(world: World, dossier: Dossier) -> Answer:
    """Its time is not counted where the party was told of it in writing; whether it was is for a person."""
    papers = [d for form in ("appraisal_commission", "test_report") for d in dossier.all(form)]
    return known(True, [presence.title_place(papers[0])]) if papers else presence.said(dossier.documents, TESTED)


@fact("dossier.measure_other_term", "yes_no", "强制措施的依据是另有期限规定的条款")
def measure_other_term(world: World, dossier: Dossier) -> Answer:
    cited: list[Entry[tuple[Citation, ...]]] = [d.entry("legal_basis") for d in dossier.all("coercive_measure_decision")]
    if any(entry.value is None for entry in cited):
        return missing("强制措施的依据未读出", [entry.place for entry in cited])
    law, articles = OTHER_TERM
    found = [e.place for e in cited for c in e.value or () if c.law == law and c.article in articles]
    return known(bool(found), found or [e.place for e in cited])


@fact("dossier.discussion_said", "yes_no", "决定书或审批写有经集体讨论")
def discussion_said(world: World, dossier: Dossier) -> Answer:
    forms = ("penalty_decision", "penalty_approval", "investigation_report")
    return presence.said((d for form in forms for d in dossier.all(form)), DISCUSSED)


@fact("dossier.hearings", "int", "听证笔录份数")
def hearings(world: World, dossier: Dossier) -> Answer:
    return known(len(dossier.all("hearing_record")))


@fact("dossier.legal_reviews", "int", "法制审核意见份数")
def legal_reviews(world: World, dossier: Dossier) -> Answer:
    return known(len(dossier.all("legal_review")))


@fact("dossier.hearing_dropped", "yes_no", "卷内写有撤回、放弃或终止听证")
def hearing_dropped(world: World, dossier: Dossier) -> Answer:
    """The words of the notice that tell of the right are no waiver."""
    papers = (d for d in dossier.documents if d.form not in ("violation_notice", "hearing_notice", "dossier_index"))
    return presence.said(papers, WITHDRAWN)


@fact("dossier.hearing_owed", "yes_no", "拟处罚确属应当听证的范围", local={"hearing": "较大数额不能断定的只作提示"})
def hearing_owed(world: World, dossier: Dossier) -> Answer:
    """No also where it cannot be told, such as a sum without the local threshold: then the question is a person's."""
    due = [FUNCTIONS["violation_notice.hearing_due"][1](world, notice) for notice in dossier.all("violation_notice")]
    sure = next((answer for answer in due if answer.value is True), None)
    return sure or known(False)


@fact("dossier.litigation_told_everywhere", "yes_no", "决定书都正确告知了起诉期限")
def litigation_told_everywhere(world: World, dossier: Dossier) -> Answer:
    """No also where it was not read: a term that was not told runs longer."""
    told = [FUNCTIONS["decision.litigation_months"][1](world, decision) for decision in dossier.all("penalty_decision")]
    return known(bool(told) and all(answer.value == SUIT_MONTHS for answer in told), [p for answer in told for p in answer.places])


@fact("dossier.remedy_pursued", "yes_no", "卷内写有已经复议、诉讼")
def remedy_pursued(world: World, dossier: Dossier) -> Answer:
    return presence.said(dossier.documents, STAYED)


@fact("dossier.instalments", "yes_no", "准予延期或分期缴纳")
def instalments(world: World, dossier: Dossier) -> Answer:
    papers = [d for form in ("instalment_approval", "instalment_notice", "enforcement_agreement") for d in dossier.all(form)]
    return known(bool(papers), [presence.title_place(d) for d in papers])


@fact("hearing_record.presider_investigated", "yes_no", "听证主持人与本案调查人员姓名相同")
def presider_investigated(world: World, record: Document) -> Answer:
    presider: Entry[tuple[str, ...]] = record.entry("presider")
    if presider.value is None:
        return from_entry(presider, "听证主持人", bool)
    theirs = {normal(name) for name in presider.value}
    officers = [signature for d in world.dossier.documents if d.form in INVESTIGATED for signature in _officers(d)]
    same = [place for name, place in officers if name in theirs]
    if not officers:
        return missing("调查人员姓名未读出", [presider.place])
    return known(bool(same), [presider.place, *same[:1]], presider.confidence)


@fact("coercive_measure_decision.scene_recorded", "yes_no", "卷内有实施当日的现场笔录")
def scene_recorded(world: World, decision: Document) -> Answer:
    begun = _begun_days(decision)
    records = [(d, start_day(d, name, "时间")) for form, name in SCENES for d in world.dossier.all(form)]
    read = [answer for answer in begun if answer.value is not None]
    if not read:
        return begun[0] if records else presence.paper(world, SCENE_FORMS, "现场笔录")
    same = [d for d, day in records if any(_may_be_one_day(day, one) for one in read)]
    if same:
        return known(True, [presence.title_place(d) for d in same])
    unread = [day for _, day in records if day.value is None]
    if unread:
        return missing(unread[0].reason, unread[0].places)
    there = presence.paper(world, SCENE_FORMS, "现场笔录")
    return known(False, [p for _, day in records for p in day.places] or there.places) if there.value is not None else there


def _begun_days(decision: Document) -> tuple[Answer, Answer]:
    """The day the decision bears and the first of its term: some agencies let the term begin on the morrow."""
    return entry_day(decision, "issue_date", "落款日期"), start_day(decision, "measure_period", "措施期间")


def _may_be_one_day(one: Answer, other: Answer) -> bool:
    """Two days of which one may be the other, or its morrow: a check after dark runs past midnight."""
    a, b = bounds(one.value), bounds(other.value)
    ends = [end for end in (a.least, a.most, b.least, b.most) if isinstance(end, dt.date)]
    if one.value is None or len(ends) < 4:
        return False
    return ends[0] <= ends[3] + ONE_DAY and ends[2] <= ends[1] + ONE_DAY


ONE_DAY = dt.timedelta(days=1)
INVESTIGATED = ("scene_record", "interview_record", "inquest_record", "investigation_report")
SCENES = (("scene_record", "time"), ("scene_record_coercive", "time"), ("inquest_record", "inquest_time"))
SCENE_FORMS = tuple(form for form, _ in SCENES)


def _officers(document: Document) -> list[tuple[str, Place | None]]:
    signed = document.signature("officers")
    found = [(normal(name), signed.place) for name in signed.names] if signed is not None else []
    for name in ("officer_1", "officer_2", "investigators"):
        if name in document.entry_specs():
            entry: Entry[tuple[str, ...]] = document.entry(name)
            values = entry.value if isinstance(entry.value, tuple) else ()
            found += [(normal(re.sub(r"\s", "", one)), entry.place) for one in values]
    return found
