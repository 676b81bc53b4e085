"""The days of steps only some cases have: 听证, 扣押, 证据登记保存, 抽样取证. Each term is kept as the law of its day has it."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Dates, Extra, HearingDays, MeasureDays, RegistrationDays, SamplingDays, Sitting
from casecheck.write.workdays import working_day

_NEW_PENALTY_LAW = dt.date(2021, 7, 15)  # 行政处罚法 85: seven days are working days
_MEASURE = dt.timedelta(days=30)  # 行政强制法 25, and once more
_DAY = dt.timedelta(days=1)


def further(dates: Dates, scene: Sitting, extras: frozenset[Extra]) -> Dates:
    """``dates`` with the steps of ``extras``. What is done on the spot follows the scene record and the questions to a witness."""
    steps = {
        "hearing_held": _hearing(dates) if "hearing-held" in extras else None,
        "measure": _measure(dates, scene, long="measure-extended" in extras) if extras & {"measure", "measure-extended"} else None,
        "registration": _registration(scene) if "registration" in extras else None,
        "sampling": _sampling(dates, scene) if "sampling" in extras else None,
    }
    return dates.model_copy(update={name: days for name, days in steps.items() if days})


def _after(scene: Sitting, wait: int, minutes: int) -> Sitting:
    start = scene.end + dt.timedelta(minutes=wait)
    return Sitting(start=start, end=start + dt.timedelta(minutes=minutes))


def _hearing(dates: Dates) -> HearingDays:
    """Asked for the working day after the notice was served; announced when its notice is served, more than seven working days ahead."""
    return HearingDays(
        asked=dates.defended.date(),
        announced=dates.hearing_notice_served.date(),
        held=Sitting(start=dates.hearing, end=dates.hearing + dt.timedelta(minutes=85)),
        reported=working_day(dates.hearing.date(), 1),
    )


def _last_working_day(day: dt.date) -> dt.date:
    """``day`` itself, or the working day before it."""
    return working_day(day + _DAY, -1)


def _measure(dates: Dates, scene: Sitting, *, long: bool) -> MeasureDays:
    """Taken on the spot and approved the same day (行政强制法 19: within 24 hours). The vehicle goes back when the decision is
    served, or on the last working day of the term, as no longer needed. The day it is taken is the first of the thirty."""
    taken = _after(scene, 40, 25)
    until = taken.start.date() + _MEASURE - _DAY
    last = until + _MEASURE if long else until
    served = dates.decision_served
    decided = served.date() <= last
    extended = dt.datetime.combine(_last_working_day(until - 2 * _DAY), dt.time(10, 40)) if long else None
    released = served + dt.timedelta(minutes=30) if decided else dt.datetime.combine(_last_working_day(last), dt.time(10, 30))
    return MeasureDays(
        taken=taken,
        approved=taken.end + dt.timedelta(hours=3),
        until=until,
        extended=extended,
        extended_until=last if long else None,
        released=released,
        clause="三" if decided else "五",
    )


def _registration(scene: Sitting) -> RegistrationDays:
    """Seven days (行政处罚法 56; before 2021-07-15 article 37, natural days), lifted before they end."""
    kept = scene.end + dt.timedelta(minutes=34)
    first = kept.date()
    if first >= _NEW_PENALTY_LAW:
        begins = working_day(first) == first
        until, released = working_day(first, 6 if begins else 7), working_day(first, 4)
    else:
        until = first + 6 * _DAY
        released = _last_working_day(until - _DAY)
        if released <= first:  # the whole week is a holiday
            released = until
    return RegistrationDays(kept=kept, until=until, days=7, released=dt.datetime.combine(released, dt.time(10, 20)))


def _sampling(dates: Dates, scene: Sitting) -> SamplingDays:
    """Sent away when the case is filed; the report comes before the investigation ends."""
    return SamplingDays(
        taken=_after(scene, 70, 20),
        commissioned=dates.filed,
        deadline=working_day(dates.filed, 5),
        tested=working_day(dates.filed, 2),
    )
