"""The days of a case: each step on a working day, every statutory term kept."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write.case import Dates, Extra
from casecheck.write.workdays import working_day


def at(day: dt.date, hour: int, minute: int) -> dt.datetime:
    """A time of a day."""
    return dt.datetime.combine(day, dt.time(hour, minute))


def _inquiry(extras: frozenset[Extra]) -> int:
    """Natural days from filing to the report, 0 for the usual few working days."""
    if "extension" in extras:
        return 66 if "hearing-held" in extras else 84
    if "measure-extended" in extras:
        return 18 if "hearing-held" in extras else 30
    return 0


def ordinary(random: Random, act: dt.date, extras: frozenset[Extra]) -> Dates:
    """普通程序: the decision after five full working days from service of the notice, its service within seven, payment within 15
    days, all within 90 days of filing. With a hearing, its notice seven full working days ahead, and withdrawn in between or held
    before the decision; with an extension, approved within 90 days and decided within 120; with a measure to be extended, decided
    after its first 30 days."""
    filed = working_day(act, 1)
    long, held = "extension" in extras, "hearing-held" in extras
    reported = working_day(filed + dt.timedelta(days=_inquiry(extras))) if _inquiry(extras) else working_day(filed, 3)
    approved = working_day(reported, 1)
    notice = working_day(approved, 1)
    noticed = working_day(notice, random.randrange(2))
    decided = working_day(noticed, (16 if held else 7) + random.randrange(3))
    served = working_day(decided, 1 + random.randrange(3))
    paid = working_day(served, 1 + random.randrange(4))
    closed = working_day(paid, 2)
    return Dates(
        accepted=act,
        filed=filed,
        corrected=filed,
        extended=working_day(filed + dt.timedelta(days=58 if held else 76)) if long else filed,
        reported=reported,
        report_approved=approved,
        notice_dated=notice,
        notice_served=at(noticed, 9 + random.randrange(2), random.randrange(10, 60)),
        defended=at(working_day(noticed, 1), 14, 20),
        defence_reviewed=working_day(noticed, 3),
        hearing_notice_served=at(working_day(noticed, 2), 10, 15),
        hearing=at(working_day(noticed, 12), 9, 30),
        legally_reviewed=working_day(noticed, 14 if held else 6),
        discussed=at(working_day(decided, -1), 15, 10),
        decision_dated=decided,
        decision_served=at(served, 14 + random.randrange(2), random.randrange(10, 60)),
        paid=paid,
        closed=closed,
        closing_approved=working_day(closed, 1),
        archived=working_day(closed, 6),
    )


def on_the_spot(act: dt.date) -> Dates:
    """简易程序: everything on the day of the act but the payment and the archive."""
    paid = working_day(act, 2)
    steps = ("accepted", "filed", "corrected", "extended", "reported", "report_approved", "notice_dated", "defence_reviewed")
    moments = ("notice_served", "defended", "hearing_notice_served", "hearing", "discussed", "decision_served")
    return Dates.model_validate(
        dict.fromkeys((*steps, "legally_reviewed", "decision_dated"), act)
        | dict.fromkeys(moments, at(act, 12, 0))
        | {"paid": paid, "closed": paid, "closing_approved": paid, "archived": working_day(paid, 3)}
    )
