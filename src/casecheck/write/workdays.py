"""Working days (工作日) of the procedure, by the published holiday calendar."""

from __future__ import annotations

import datetime as dt

import chinese_calendar

from casecheck.errors import UsageError


def working_day(day: dt.date, steps: int = 0) -> dt.date:
    """The ``steps``-th working day after ``day``; with 0, the day itself or the next working day; below 0, before it."""
    step = dt.timedelta(days=-1 if steps < 0 else 1)
    try:
        while not steps and not chinese_calendar.is_workday(day):
            day += step
        for _ in range(abs(steps)):
            day += step
            while not chinese_calendar.is_workday(day):
                day += step
    except NotImplementedError:
        raise UsageError(f"节假日日历没有 {day.year} 年，无法推算案件日期；请改用 --day 指定较早的违法行为发生日。") from None
    return day
