"""The case's timeline (办案时间线): its milestones, and the statutory terms laid on its days. It is drawn, never judged: findings come
from rules alone, so whatever is not beyond doubt here is ``unknown``.

Legal source: 行政处罚法 (2021) art. 60 (term of the case), 61 (service), 64 (request for a hearing), 67 (payment); how days are counted
is ``law.calendar``'s.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from casecheck.derive.answers import Answer, bounds
from casecheck.derive.milestones import MILESTONES
from casecheck.derive.world import World
from casecheck.law.calendar import CalendarMissing
from casecheck.model import CONFIDENT, Basis, DatedValue, Milestone, Parameter, Range, Timeline, Window

Deadline = Callable[[dt.date, DatedValue], dt.date]
Days = tuple[dt.date | None, dt.date | None]

# (first, then): the second can never lawfully, nor in fact, come before the first.
ORDERED = (("approved", "decided"), ("notice_dated", "notice_served"), ("decided", "decision_served"))

# Steps few cases have, by the papers that show them; without the paper they are no gap in the timeline.
SIDE_STEPS = {
    "hearing_requested": ("hearing_application",),
    "registration_approved": ("evidence_registration_approval",),
    "registered": ("evidence_registration_list",),
    "registration_handled": ("evidence_registration_list",),
    "measure_approved": ("measure_approval",),
    "measure_begun": ("coercive_measure_decision",),
    "measure_ended": ("coercive_measure_decision",),
    "demand_served": ("demand_letter",),
    "court_applied": ("court_enforcement_application",),
    "on_spot_decided": ("on_spot_penalty_decision",),
    "on_spot_filed": ("on_spot_filing",),
}


@dataclass(frozen=True)
class TermLine:
    """Which steps a parameter's term runs between. ``lengthened_by``: titles of papers that may lawfully lengthen it."""

    parameter: str
    kind: Literal["within", "after"]
    start: str
    end: str
    note: str
    lengthened_by: str = ""


TERMS = (
    TermLine("hearing_request_term", "after", "notice_served", "decided", "放弃听证或已举行听证的不受此限"),
    TermLine(
        "decision_term",
        "within",
        "case_opened",
        "decided",
        "批准延长的，听证、检测、鉴定等依法扣除的时间，另算",
        "延长|延期|中止|听证|鉴定|检测|检验",
    ),
    TermLine("service_term", "within", "decided", "decision_served", "邮寄、公告送达的另看"),
    TermLine(
        "pay_term",
        "within",
        "decision_served",
        "paid",
        "逾期缴纳不是办案机关的问题，看是否催告、加处；准予延期分期的另看",
        "延期|分期|暂缓",
    ),
)


def timeline(world: World, parameters: Mapping[str, Parameter], deadline: Deadline, provision: Callable[[Basis], str]) -> Timeline:
    """All milestones, and every term whose parameter exists and that applies. ``deadline`` counts a term from a day and raises
    ``CalendarMissing`` where the year's holidays are not known; ``provision`` puts a parameter's basis into words."""
    windows = (_window(world, line, parameters[line.parameter], deadline, provision) for line in TERMS if line.parameter in parameters)
    steps = (name for name in MILESTONES if name not in SIDE_STEPS or any(world.dossier.all(form) for form in SIDE_STEPS[name]))
    return Timeline(milestones=tuple(_milestone(world, name) for name in steps), windows=tuple(w for w in windows if w is not None))


def _milestone(world: World, name: str) -> Milestone:
    answer = world.milestone(name)
    least, most = _days(answer)
    before = [first for first, then in ORDERED if then == name and _inverted(world.milestone(first), answer)]
    wrong = "、".join(f"早于{MILESTONES[first][0]}" for first in before)
    zh = MILESTONES[name][0]
    return Milestone(name=name, zh=zh, least=least, most=most, reason=answer.reason, places=answer.places, out_of_order=wrong)


def _window(world: World, line: TermLine, parameter: Parameter, deadline: Deadline, provision: Callable[[Basis], str]) -> Window | None:
    doubt = _hearing_doubt(world) if line.parameter == "hearing_request_term" else ""
    start, end = world.milestone(line.start), world.milestone(line.end)
    if doubt is None or (start.value is None and end.value is None):
        return None
    window = Window(name=parameter.name, zh=parameter.zh, kind=line.kind, start=line.start, end=line.end, note=line.note)
    if start.value is None:
        return window.model_copy(update={"reason": f"起算日不明：{start.reason}"})
    days = _days(start)
    terms = [parameter.on(day) if day else None for day in days]
    known = [term for term in terms if term is not None]
    if not known:
        return window.model_copy(update={"reason": "当时法律没有这一期限，或者起算日不明"})
    window = window.model_copy(update={"term": known[-1], "basis": provision(known[-1].basis)})
    try:
        last = tuple(deadline(day, term) if day and term else None for day, term in zip(days, terms, strict=True))
    except CalendarMissing as missing:
        return window.model_copy(update={"reason": f"缺少 {missing.year} 年的放假调休表，算不出期满日"})
    if last[0] == last[1]:
        window = window.model_copy(update={"last": last[0]})
    state, reason = _state(world, line, start, end, (last[0], last[1]))
    if state == "outside" and doubt:
        state, reason = "unknown", doubt
    return window.model_copy(update={"state": state, "reason": reason})


def _state(world: World, line: TermLine, start: Answer, end: Answer, last: Days) -> tuple[Literal["ok", "outside", "unknown"], str]:
    """Strong Kleene: ok or outside only if every day the two steps may have says so."""
    if end.value is None:
        return "unknown", end.reason
    if _inverted(start, end):
        return "unknown", f"{MILESTONES[line.end][0]}的日期早于{MILESTONES[line.start][0]}，先核实日期"
    least, most = _days(end)
    if line.kind == "within":
        ok, outside = _no_later(most, last[0]), _no_later(last[1], least, strictly=True)
    else:
        ok, outside = _no_later(last[1], least, strictly=True), _no_later(most, last[0])
    if ok:
        return "ok", ""
    if not outside:
        return "unknown", "日期只读出一部分"
    if min(start.confidence, end.confidence) < CONFIDENT:
        return "unknown", "日期读得没有把握"
    if line.lengthened_by and any(re.search(line.lengthened_by, d.title) for d in world.dossier.documents):
        return "unknown", "卷内有可能延长或扣除期限的文书"
    return "outside", ""


def _hearing_doubt(world: World) -> str | None:
    """The hearing term binds where a hearing was offered, not waived and not held: "" if so, None if it does not bind, else the doubt."""
    pairs = world.subjects("notice_and_decision").items
    if len(pairs) != 1:
        return "不能确定哪份通知书对应哪份决定书" if pairs else ""
    reasons = []
    for name, binding in (("hearing_told", True), ("hearing_waived", False), ("hearing_held", False)):
        fact = world.fact(pairs[0], f"notice_and_decision.{name}")
        if fact.value is None:
            reasons.append(fact.reason)
        elif fact.value is not binding:
            return None
    return "；".join(reasons)


def _inverted(first: Answer, then: Answer) -> bool:
    """Is ``then`` beyond doubt before ``first``?"""
    return min(first.confidence, then.confidence) >= CONFIDENT and _no_later(_days(then)[1], _days(first)[0], strictly=True)


def _no_later(day: dt.date | None, limit: dt.date | None, strictly: bool = False) -> bool:
    return day is not None and limit is not None and (day < limit if strictly else day <= limit)


def _days(answer: Answer) -> Days:
    found: Range = bounds(answer.value)
    days: Iterable[object] = (found.least, found.most)
    least, most = (day if isinstance(day, dt.date) else None for day in days)
    return least, most
