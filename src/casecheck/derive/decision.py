"""Facts of the decision (决定书): its dates beside the approval, and the remedies it tells.

Legal source: 行政处罚法 (2021) art. 57, 59(1)(5); terms of 行政复议法 and 行政诉讼法 are parameters, not numbers here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, days_between, from_entry
from casecheck.derive.notice import decision_day
from casecheck.derive.presence import statement
from casecheck.derive.registry import fact
from casecheck.model import Document, Range, Term

if TYPE_CHECKING:
    from casecheck.derive.world import World

MONTH = (28, 31)  # a month in days, least and most
MEAN_MONTH = 3044  # hundredths of a day


@fact("decision.days_approved_to_dated", "int", "负责人审批日至决定落款日的天数")
def days_approved_to_dated(world: World, decision: Document) -> Answer:
    """Negative: the decision bears a day before the head approved it."""
    return days_between(world.milestone("approved"), decision_day(decision))


@fact("decision.reconsideration_told", "yes_no", "告知了行政复议")
def reconsideration_told(world: World, decision: Document) -> Answer:
    return statement(decision, "行政复议的告知", r"(?:申请|提起|提出)(?:行政)?复议", r"复议|救济")


@fact("decision.litigation_told", "yes_no", "告知了行政诉讼")
def litigation_told(world: World, decision: Document) -> Answer:
    return statement(
        decision, "行政诉讼的告知", r"(?:提起|提出)(?:行政)?诉讼|向[^。；]{0,20}人民法院[^。；]{0,6}(?:起诉|诉讼)", r"诉讼|起诉|救济"
    )


@fact("decision.reconsideration_days", "int", "所写复议期限（日）")
def reconsideration_days(world: World, decision: Document) -> Answer:
    return from_entry(decision.entry("reconsideration_term"), "复议期限", in_days)


@fact("decision.litigation_months", "int", "所写起诉期限（月）")
def litigation_months(world: World, decision: Document) -> Answer:
    return from_entry(decision.entry("litigation_term"), "起诉期限", in_months)


def in_days(term: Term) -> int | Range:
    """A term in natural days; months, years and working days become the range of days they can have."""
    if term.unit == "month":
        return Range(least=term.count * MONTH[0], most=term.count * MONTH[1])
    if term.unit == "year":
        return Range(least=term.count * 365, most=term.count * 366)
    if term.unit == "working_day":
        return Range(least=term.count)
    return term.count


def in_months(term: Term) -> int | Range:
    """A term in months; days become the whole months around them: 180 days may be meant as six months, 90 cannot."""
    if term.unit == "month":
        return term.count
    if term.unit == "year":
        return term.count * 12
    if term.unit == "working_day":
        return Range(least=term.count * 100 // MEAN_MONTH)
    return Range(least=term.count * 100 // MEAN_MONTH, most=-(-term.count * 100 // MEAN_MONTH))
