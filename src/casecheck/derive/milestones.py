"""Milestones (时间节点): the closed list, and where each is read. Values are days, or ranges where a date is partly written.

Which date counts for a term is fixed by ``defects-law.md`` §5: a case is opened on the day the head approved it, a decision is made on
the day it bears, service happens on the day of receipt.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, bounds, day_of, from_entry, known, missing, spread
from casecheck.derive.receipts import served_day
from casecheck.model import Document, Entry, Moment, Period, Range
from casecheck.understand.days import act_time, moment

if TYPE_CHECKING:
    from casecheck.derive.world import World

TIME_ENTRY = {"scene_record": "time", "interview_record": "interview_time", "inquest_record": "inquest_time"}


def record_day(document: Document) -> Answer:
    """The day a record was made (its start)."""
    return start_day(document, TIME_ENTRY[document.form], "时间")


def start_day(document: Document, name: str, zh: str) -> Answer:
    """The day a span of time begins on."""
    if name not in document.entry_specs():
        return missing(f"本版尚不逐栏读取《{document.title}》")
    entry: Entry[Period] = document.entry(name)
    if entry.value is not None and entry.value.start is None:
        return missing("起始时间空白", [entry.place])
    return from_entry(entry, zh, lambda period: day_of(period.start) if period.start else None)


def entry_day(document: Document, name: str, zh: str) -> Answer:
    """The day in a date entry."""
    entry: Entry[Moment] = document.entry(name)
    return from_entry(entry, zh, day_of)


def signed_day(document: Document, key: str, zh: str) -> Answer:
    """The day beside a signature."""
    signature = document.signature(key)
    if signature is None:
        return missing(f"《{document.title}》未找到{zh}签名栏")
    return from_entry(signature.date, f"{zh}签名日期", day_of)


def _dated(form: str, read: Callable[[Document], Answer]) -> Callable[[World], Answer]:
    def milestone(world: World) -> Answer:
        papers = world.dossier.all(form)
        if not papers:
            return world.not_filed(form)
        return spread([read(d) for d in papers])

    return milestone


def _evidence(pick: Callable[[Iterable[dt.date]], dt.date]) -> Callable[[World], Answer]:
    def milestone(world: World) -> Answer:
        records = [d for form in TIME_ENTRY for d in world.dossier.all(form)]
        if not records:
            return world.not_filed("scene_record")
        days = [record_day(d) for d in records]
        for answer in days:
            if answer.value is None:
                return answer
        lows = [b.least for b in (bounds(a.value) for a in days) if isinstance(b.least, dt.date)]
        highs = [b.most for b in (bounds(a.value) for a in days) if isinstance(b.most, dt.date)]
        least, most = pick(lows), pick(highs)
        places = [p for a in days for p in a.places]
        return known(least if least == most else Range(least=least, most=most), places, min(a.confidence for a in days))

    return milestone


def _served(form: str) -> Callable[[World], Answer]:
    return _dated_world(form, served_day)


def _dated_world(form: str, read: Callable[[World, Document], Answer]) -> Callable[[World], Answer]:
    def milestone(world: World) -> Answer:
        papers = world.dossier.all(form)
        if not papers:
            return world.not_filed(form)
        return spread([read(world, d) for d in papers])

    return milestone


def _case_opened(world: World) -> Answer:
    """The day the head approved it; failing that, no earlier than the day it was taken up."""
    answer = _dated("case_filing_register", lambda d: signed_day(d, "agency_head", "负责人"))(world)
    if answer.value is not None:
        return answer
    taken = _dated("case_filing_register", lambda d: entry_day(d, "accept_date", "受案时间"))(world)
    return answer if taken.value is None else known(Range(least=bounds(taken.value).least), taken.places, taken.confidence)


def _approved(world: World) -> Answer:
    """The head's approval of the penalty: 处罚审批表 where there is one, else 案件调查报告（处理意见书）."""
    for document in world.dossier.documents:
        if document.form == "unknown" and not all(page.blank for page in document.pages):
            return missing(f"有一份文书未识别（{document.title or document.file}），可能是处罚审批", [])
    form = "penalty_approval" if world.dossier.all("penalty_approval") else "investigation_report"
    return _dated(form, lambda d: signed_day(d, "agency_head", "负责人"))(world)


def _review_day(review: Document) -> Answer:
    """The day the legal unit concluded; where only the reviewer signed, that day."""
    concluded = signed_day(review, "legal_unit", "法制审核机构")
    return concluded if concluded.value is not None else _first_read(concluded, signed_day(review, "reviewer", "审核人员"))


def _defence_day(statement: Document) -> Answer:
    """The day the party spoke: the record's time, else the day the party wrote or signed."""
    return _first_read(
        start_day(statement, "time", "陈述申辩时间"), entry_day(statement, "date", "日期"), signed_day(statement, "party", "当事人")
    )


def _hearing(world: World) -> Answer:
    """Held, not appointed: a hearing that was called may be waived or put off, so its notice tells no day."""
    if world.dossier.all("hearing_record"):
        return _dated("hearing_record", lambda d: start_day(d, "time", "听证时间"))(world)
    notices = world.dossier.all("hearing_notice")
    if notices:
        return missing("只见听证通知书所定的日期，未见听证笔录", [d.entry("hearing_time").place for d in notices])
    return world.not_filed("hearing_record")


def _decided(world: World) -> Answer:
    """The day the decision bears, on the spot or after the ordinary procedure."""
    form = "penalty_decision" if world.dossier.all("penalty_decision") else "on_spot_penalty_decision"
    if not world.dossier.all(form):
        return world.not_filed("penalty_decision")
    return _dated(form, lambda d: entry_day(d, "issue_date", "落款日期"))(world)


def _kept(kept: Document) -> Answer:
    """The day 登记保存 began: of its term, else the day the list bears."""
    return _first_read(start_day(kept, "keep_period", "保存期间"), entry_day(kept, "issue_date", "落款日期"))


def _taken(measure: Document) -> Answer:
    """The day the measure began: of its term, else the day the decision bears."""
    return _first_read(start_day(measure, "measure_period", "措施期间"), entry_day(measure, "issue_date", "落款日期"))


def _ended(begun: str, ends: tuple[tuple[str, str, str], ...], zh: str) -> Callable[[World], Answer]:
    """The earliest day of any paper that ends what began: (form, entry, 中文) of each. Missing as soon as one of them was not read,
    for it may be the earlier one; a paper from before the beginning ends something else. Without the first of them, a release that
    may lie unread leaves it open how much earlier it ended."""

    def milestone(world: World) -> Answer:
        since = bounds(world.milestone(begun).value).least
        found = [entry_day(d, name, day_zh) for form, name, day_zh in ends for d in world.dossier.all(form)]
        read = [(bounds(a.value), a) for a in found if a.value is not None]
        later = [
            (span, a) for span, a in read if not isinstance(since, dt.date) or not isinstance(span.most, dt.date) or span.most >= since
        ]
        if not later:
            return missing(f"未见{zh}的文书")
        unread = next((a for a in found if a.value is None), None)
        if unread is not None:
            return unread
        span, first = min(later, key=lambda pair: (str(pair[0].least or ""), str(pair[0].most or "")))
        if not world.dossier.all(ends[0][0]) and presence.paper(world, (ends[0][0],), zh, GIVEN_BACK, HANDED_OVER).value is None:
            return known(Range(most=span.most), first.places, first.confidence)  # what released it may be where nobody read
        return first

    return milestone


# What may have ended it without a release of its own, and where that is noted.
GIVEN_BACK = r"退还|返还|领回|取回|发还|解除(?!通知|决定|时间)"
HANDED_OVER = ("evidence_registration_list", "confiscation_list", "case_transfer_letter", "appraisal_commission", "service_receipt")

_REGISTRATION_ENDS = (
    ("evidence_registration_release", "release_from", "解除日期"),
    ("coercive_measure_decision", "issue_date", "落款日期"),
    ("penalty_decision", "issue_date", "落款日期"),
    ("no_penalty_decision", "issue_date", "落款日期"),
)
_MEASURE_ENDS = (
    ("coercive_measure_release", "release_from", "解除日期"),
    ("penalty_decision", "issue_date", "落款日期"),
    ("no_penalty_decision", "issue_date", "落款日期"),
)


def _first_read(*answers: Answer) -> Answer:
    """The first that was read, else the first."""
    return next((a for a in answers if a.value is not None), answers[0])


def _act(world: World) -> Answer:
    """The day of the act: as the decision states it, else the day of the scene record."""
    entry = act_time(world.dossier.documents)
    told = moment(entry)
    if entry is not None and told is not None:
        return known(day_of(told), [entry.place], entry.confidence)
    return missing("未读出违法行为时间")


def _payment_due(world: World) -> Answer:
    return missing("缴款到期日由法定参数推算，本版规则未用到")


MILESTONES: dict[str, tuple[str, Callable[[World], Answer]]] = {
    "discovered": ("发现违法", _evidence(min)),
    "act": ("违法行为", _act),
    "case_opened": ("立案批准", _case_opened),
    "first_evidence": ("最早取证", _evidence(min)),
    "last_evidence": ("最晚取证", _evidence(max)),
    "investigation_reported": (
        "调查终结报告",
        _dated("investigation_report", lambda d: signed_day(d, "officers", "执法人员")),
    ),
    "legal_review": ("法制审核", _dated("legal_review", _review_day)),
    "discussion": ("集体讨论", _dated("collective_discussion_record", lambda d: start_day(d, "time", "讨论时间"))),
    "notice_dated": ("告知书落款", _dated("violation_notice", lambda d: entry_day(d, "issue_date", "落款日期"))),
    "notice_served": ("告知书送达", _served("violation_notice")),
    "defence": ("陈述申辩", _dated("statement_defence", _defence_day)),
    "hearing_notice_served": ("听证通知书送达", _served("hearing_notice")),
    "hearing": ("听证", _hearing),
    "approved": ("处罚决定审批", _approved),
    "decided": ("处罚决定落款", _decided),
    "decision_served": ("处罚决定送达", _served("penalty_decision")),
    "payment_due": ("缴款到期", _payment_due),
    "paid": ("缴款", _dated("fine_receipt", lambda d: entry_day(d, "pay_date", "缴款日期"))),
    "closed": ("结案批准", _dated("closing_report", lambda d: signed_day(d, "agency_head", "负责人"))),
    "hearing_requested": ("申请听证", _dated("hearing_application", lambda d: entry_day(d, "date", "申请日期"))),
    "registration_approved": (
        "登记保存批准",
        _dated("evidence_registration_approval", lambda d: signed_day(d, "agency_head", "负责人")),
    ),
    "registered": ("登记保存", _dated("evidence_registration_list", _kept)),
    "registration_handled": ("登记保存处理", _ended("registered", _REGISTRATION_ENDS, "处理登记保存物品")),
    "measure_approved": ("强制措施批准", _dated("measure_approval", lambda d: signed_day(d, "agency_head", "负责人"))),
    "measure_begun": ("强制措施实施", _dated("coercive_measure_decision", _taken)),
    "measure_ended": ("强制措施解除或处理", _ended("measure_begun", _MEASURE_ENDS, "解除或处理扣押物品")),
    "demand_served": ("催告书送达", _served("demand_letter")),
    "court_applied": ("申请法院执行", _dated("court_enforcement_application", lambda d: entry_day(d, "issue_date", "落款日期"))),
    "on_spot_decided": ("当场处罚", _dated("on_spot_penalty_decision", lambda d: entry_day(d, "issue_date", "落款日期"))),
    "on_spot_filed": ("当场处罚备案", _dated("on_spot_filing", lambda d: entry_day(d, "filing_time", "备案时间"))),
    "archived": ("归档", _dated("dossier_cover", lambda d: entry_day(d, "archived_on", "立卷日期"))),
}
