"""The working-day calendar (工作日历) and how terms are counted (期间计算).

Which days are worked is set year by year by the State Council's notice (放假通知) with its make-up workdays (调休补班). The years known
come from the package chinesecalendar; ``rules/calendar.yaml`` adds or corrects. A year nobody gave is never taken to have no holidays.
"""

from __future__ import annotations

import calendar as gregorian
import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

from pydantic import ValidationError

from casecheck.errors import CasecheckError, RuleSetError
from casecheck.law.data import layered
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import DatedValue, Unit
from casecheck.model.frozen import Frozen

_DAY = dt.timedelta(days=1)
_SATURDAY = 5


class CalendarMissing(CasecheckError):
    """The holidays of ``year`` are not known, so a term that touches it cannot be counted."""

    def __init__(self, year: int) -> None:
        self.year = year
        super().__init__(
            f"缺少 {year} 年的放假调休表，无法计算涉及该年的工作日和顺延；请按国务院办公厅的放假通知，"
            f"把该年的放假日和补班日写入 rules/calendar.yaml，并在 years 中列入 {year}。"
        )


class Override(Frozen):
    """``rules/calendar.yaml``: days that differ from the built-in calendar. ``years`` are given in full, without the built-in days."""

    holidays: tuple[dt.date, ...] = ()
    workdays: tuple[dt.date, ...] = ()
    years: tuple[int, ...] = ()


class Calendar:
    """Working days of the known years. ``holidays`` and ``workdays`` are the days that differ from Monday-to-Friday."""

    def __init__(self, years: Iterable[int], holidays: Iterable[dt.date], workdays: Iterable[dt.date]) -> None:
        self.years = frozenset(years)
        self._holidays = frozenset(holidays)
        self._workdays = frozenset(workdays)

    def is_workday(self, day: dt.date) -> bool:
        """Is it a working day? Raises CalendarMissing for a day of a year that is not known.

        The last three days of December belong to the next year's notice as well: New Year's holiday and its make-up days reach back to
        29 December (as in 2007 and 2018), so these days are known only if the next year is.
        """
        if day.year not in self.years:
            raise CalendarMissing(day.year)
        if (day.month, day.day) >= (12, 29) and day.year + 1 not in self.years:
            raise CalendarMissing(day.year + 1)
        return day in self._workdays or (day.weekday() < _SATURDAY and day not in self._holidays)

    def deadline(self, start: dt.date, value: int, unit: Unit, rolls: bool) -> dt.date:
        """The last day of a term that starts on ``start``; the day after it is day 1.

        natural_day: start + value. working_day: the value-th working day after start. month, year: the corresponding day, the last of the
        month if there is none. ``rolls``: a term in natural days, months or years that ends on a rest day runs to the next working day.
        Hours do not end on a day and units that are no time are refused (ValueError). Raises CalendarMissing.
        """
        if value < 0:
            raise ValueError(f"期间不得为负：{value}")
        try:
            if unit == "working_day":
                return self._nth_workday(start, value)
            end = _shift(start, value, unit)
            return self._first_workday_from(end) if rolls else end
        except OverflowError as error:
            raise CalendarMissing(start.year + 1) from error

    def _nth_workday(self, start: dt.date, value: int) -> dt.date:
        day = start
        for _ in range(value):
            day = self._first_workday_from(day + _DAY)
        return day

    def _first_workday_from(self, day: dt.date) -> dt.date:
        while not self.is_workday(day):
            day += _DAY
        return day


def deadline_of(calendar: Calendar) -> Callable[[dt.date, DatedValue], dt.date]:
    """How the judge counts: (start, term) → last day of the term. Raises what ``Calendar.deadline`` raises."""
    return lambda start, term: calendar.deadline(start, term.value, term.unit, term.rolls)


def load_calendar(*folders: Path) -> Calendar:
    """The built-in years, corrected by ``calendar.yaml`` of the last folder that has one. Raises RuleSetError."""
    override = Override()
    for path in layered(folders, "calendar.yaml"):
        override = _load_override(path)
    years, holidays, workdays = _built_in()
    kept = years - set(override.years)
    return Calendar(
        years | set(override.years),
        ({day for day in holidays if day.year in kept} | set(override.holidays)) - set(override.workdays),
        ({day for day in workdays if day.year in kept} | set(override.workdays)) - set(override.holidays),
    )


def _built_in() -> tuple[set[int], set[dt.date], set[dt.date]]:
    from chinese_calendar import constants  # loaded only when days are counted

    return {day.year for day in constants.holidays}, set(constants.holidays), set(constants.workdays)


def _load_override(path: Path) -> Override:
    data, lines = load_marked(path)
    try:
        override = Override.model_validate(data or {})
    except ValidationError as error:
        raise RuleSetError(complaints(path, lines, error)) from error
    known = _built_in()[0] | set(override.years)
    problems = [
        f"{path}:{line_of(lines, f'{name}.{n}')}：{day} 所在的 {day.year} 年没有放假表，请把该年全部写入并列入 years"
        for name, days in (("holidays", override.holidays), ("workdays", override.workdays))
        for n, day in enumerate(days)
        if day.year not in known
    ]
    problems += [
        f"{path}:{line_of(lines, f'workdays.{n}')}：{day} 既列为放假日又列为补班日，请删去一处"
        for n, day in enumerate(override.workdays)
        if day in override.holidays
    ]
    if problems:
        raise RuleSetError(problems)
    return override


def _shift(start: dt.date, value: int, unit: Unit) -> dt.date:
    if unit == "natural_day":
        return start + dt.timedelta(days=value)
    if unit not in ("month", "year"):
        raise ValueError(f"单位 {unit} 的期间没有末日")
    months = start.year * 12 + start.month - 1 + value * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    if year > dt.MAXYEAR:
        raise OverflowError(year)
    return dt.date(year, month + 1, min(start.day, gregorian.monthrange(year, month + 1)[1]))
