"""The days of what may follow a decision, and of cases that end another way. Each term is kept as the law of its day has it."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Cause, Dates, EnforcementDays, Extra, InstalmentDays
from casecheck.write.workdays import working_day

_ANNOUNCEMENT_OF_30_DAYS = dt.date(2022, 1, 1)  # 民事诉讼法 as amended: 30 days instead of 60


def announcement_term(day: dt.date) -> int:
    """After how many days a paper announced on ``day`` is taken as served (公告送达)."""
    return 30 if day >= _ANNOUNCEMENT_OF_30_DAYS else 60


def afterwards(dates: Dates, kind: Cause, extras: frozenset[Extra]) -> Dates:
    """``dates`` with what ``extras`` bring after the decision; payment, closing and archive move with it."""
    if "cancellation" in extras:
        return _closed(dates, dates.reported, paid=False)
    if "no-penalty" in extras:
        return _closed(dates, working_day(dates.decision_served.date(), 2), paid=False)
    if "instalment" in extras:
        instalment = _instalment(dates, whole=kind != "overload-on-site")
        paid = working_day(instalment.last_due, -2)
        return _closed(dates.model_copy(update={"instalment": instalment, "paid": paid}), working_day(paid, 2))
    if "dismantling" in extras:
        return _closed(dates, working_day(dates.decision_served.date() + dt.timedelta(days=25)))
    if "confiscation" in extras:
        return _closed(dates, working_day(dates.paid, 6))
    if extras & {"enforcement", "court", "court-announced"}:
        court = "enforcement" not in extras
        enforcement = _court(dates, announced="court-announced" in extras) if court else _enforcement(dates)
        paid = working_day(enforcement.applied, 18)
        return _closed(dates.model_copy(update={"enforcement": enforcement, "paid": paid}), working_day(paid, 2))
    return dates


def _closed(dates: Dates, closed: dt.date, *, paid: bool = True) -> Dates:
    """Closing and archive; without payment its day is that of closing."""
    days = {"closed": closed, "closing_approved": working_day(closed, 1), "archived": working_day(closed, 6)}
    return dates.model_copy(update=days if paid else days | {"paid": closed})


def _at(day: dt.date, hour: int, minute: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute))


def _instalment(dates: Dates, *, whole: bool) -> InstalmentDays:
    """Approved and told within the 15 days for payment; two months more, or halves after 15 and 45 days."""
    served = dates.decision_served.date()
    approved = working_day(served, 3)
    return InstalmentDays(
        approved=approved,
        noticed=_at(working_day(approved, 1), 10, 25),
        first_due=working_day(served + dt.timedelta(days=15)),
        last_due=working_day(served + dt.timedelta(days=60 if whole else 45)),
    )


def _enforcement(dates: Dates) -> EnforcementDays:
    """The demand (催告) three working days after the fine was due, then ten full working days (行政强制法 54, 69)."""
    demanded = working_day(working_day(dates.decision_served.date() + dt.timedelta(days=15)), 3)
    approved = working_day(demanded, 12)
    enforced = working_day(approved, 1)
    agreed = working_day(enforced, 9)
    return EnforcementDays(
        demanded=demanded,
        demand_served=_at(demanded, 10, 20),
        approved=approved,
        enforced=enforced,
        enforced_served=_at(working_day(enforced, 1), 9, 50),
        suspended=_at(working_day(enforced, 5), 15, 15),
        agreed=agreed,
        applied=agreed,
    )


def _court(dates: Dates, *, announced: bool) -> EnforcementDays:
    """Applied for after the six months to sue have run out and ten full working days after the demand, within three months
    (行政强制法 53, 54). Announced when nobody could be found."""
    served = dates.decision_served.date()
    published = working_day(served + dt.timedelta(days=115))
    demanded = published if announced else working_day(served + dt.timedelta(days=186))
    reached = published + dt.timedelta(days=announcement_term(published)) if announced else demanded
    applied = working_day(max(reached, served + dt.timedelta(days=186)), 13)
    return EnforcementDays(
        demanded=demanded,
        demand_served=_at(reached, 10, 20),
        announced=published if announced else None,
        approved=working_day(demanded),
        enforced=applied,
        enforced_served=_at(applied, 9, 50),
        suspended=_at(applied, 15, 15),
        agreed=applied,
        applied=applied,
    )
