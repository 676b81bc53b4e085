"""Terms are counted as procedure law counts them, and a year nobody gave is never guessed."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.errors import CasecheckError, RuleSetError
from casecheck.law.calendar import Calendar, CalendarMissing, deadline_of, load_calendar
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.model import Unit

CALENDAR = load_calendar(rules_folder())
KNOWN_DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2025, 12, 31))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def override(folder: Path, text: str) -> Calendar:
    (folder / "calendar.yaml").write_text(text, encoding="utf-8")
    return load_calendar(rules_folder(), folder)


@pytest.mark.parametrize(
    ("text", "worked"),
    [
        ("2023-09-29", False),  # Mid-Autumn, a Friday
        ("2023-10-06", False),  # National Day, a Friday
        ("2023-10-07", True),  # make-up Saturday
        ("2023-10-08", True),  # make-up Sunday
        ("2023-10-14", False),  # an ordinary Saturday
        ("2024-02-04", True),  # make-up Sunday before the Spring Festival
        ("2024-02-09", True),  # New Year's Eve was no holiday in 2024
        ("2024-02-12", False),
        ("2024-02-18", True),  # make-up Sunday after it
        ("2025-01-28", False),  # New Year's Eve is one since 2025
        ("2020-01-31", False),  # prolonged by the epidemic
        ("2018-12-29", True),  # the 2019 notice reached back into 2018
        ("2018-12-31", False),
    ],
)
def test_known_days(text: str, worked: bool) -> None:
    assert CALENDAR.is_workday(day(text)) is worked


@pytest.mark.parametrize(
    ("start", "value", "unit", "rolls", "end"),
    [
        ("2023-09-28", 5, "working_day", False, "2023-10-11"),  # the eight-day holiday, then two make-up days
        ("2024-02-08", 7, "working_day", False, "2024-02-23"),
        ("2023-09-28", 3, "natural_day", False, "2023-10-01"),
        ("2023-09-28", 3, "natural_day", True, "2023-10-07"),  # rolls onto a make-up Saturday
        ("2023-05-04", 15, "natural_day", True, "2023-05-19"),
        ("2023-05-05", 15, "natural_day", True, "2023-05-22"),  # ends on a Saturday
        ("2023-08-31", 6, "month", False, "2024-02-29"),
        ("2022-08-31", 6, "month", False, "2023-02-28"),
        ("2023-04-01", 6, "month", True, "2023-10-07"),
        ("2024-02-29", 2, "year", False, "2026-02-28"),
        ("2023-12-31", 1, "month", False, "2024-01-31"),
        ("2023-05-04", 0, "working_day", False, "2023-05-04"),
    ],
)
def test_terms(start: str, value: int, unit: Unit, rolls: bool, end: str) -> None:
    assert CALENDAR.deadline(day(start), value, unit, rolls) == day(end)


@given(start=KNOWN_DAYS, value=st.integers(0, 60))
def test_the_nth_working_day_has_n_working_days_up_to_it(start: dt.date, value: int) -> None:
    end = CALENDAR.deadline(start, value, "working_day", False)
    between = [start + dt.timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(map(CALENDAR.is_workday, between)) == value
    assert value == 0 or CALENDAR.is_workday(end)


@given(start=KNOWN_DAYS, value=st.integers(0, 120))
def test_rolling_only_skips_rest_days(start: dt.date, value: int) -> None:
    plain = CALENDAR.deadline(start, value, "natural_day", False)
    rolled = CALENDAR.deadline(start, value, "natural_day", True)
    assert CALENDAR.is_workday(rolled)
    assert not any(CALENDAR.is_workday(plain + dt.timedelta(days=n)) for n in range((rolled - plain).days))


@pytest.mark.parametrize(
    ("start", "value", "unit", "rolls", "year"),
    [
        ("2031-03-03", 5, "working_day", False, 2031),
        ("2030-12-20", 15, "natural_day", True, 2031),  # Saturday or not: it may be a make-up day
        ("2003-06-02", 1, "working_day", False, 2003),
        ("2031-03-03", 1, "month", True, 2031),
        ("9999-12-20", 90, "natural_day", True, 10000),
        ("9999-12-20", 1, "year", True, 10000),
    ],
)
def test_a_year_without_data_is_said(start: str, value: int, unit: Unit, rolls: bool, year: int) -> None:
    calendar = Calendar([*range(2004, 2031), 9999], [], []) if year != 10000 else CALENDAR
    with pytest.raises(CalendarMissing, match=f"缺少 {year} 年的放假调休表") as caught:
        calendar.deadline(day(start), value, unit, rolls)
    assert caught.value.year == year
    assert isinstance(caught.value, CasecheckError)


def test_without_rolling_no_calendar_is_needed() -> None:
    assert CALENDAR.deadline(day("2031-03-03"), 90, "natural_day", False) == day("2031-06-01")


def test_the_end_of_december_needs_the_next_year() -> None:
    calendar = Calendar([2023], [], [])
    assert calendar.is_workday(day("2023-12-28"))
    with pytest.raises(CalendarMissing, match="2024"):
        calendar.is_workday(day("2023-12-29"))


@pytest.mark.parametrize("unit", ["hour", "yuan", "fen", "percent", "count"])
def test_units_that_end_on_no_day_are_refused(unit: Unit) -> None:
    with pytest.raises(ValueError, match=unit):
        CALENDAR.deadline(day("2023-05-04"), 24, unit, False)


def test_a_negative_term_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        CALENDAR.deadline(day("2023-05-04"), -1, "working_day", False)


def test_the_judge_counts_by_the_term_of_that_day() -> None:
    term = load_parameters(rules_folder())["hearing_request_term"]
    count = deadline_of(CALENDAR)
    before, after = term.on(day("2021-07-14")), term.on(day("2021-07-15"))
    assert before is not None
    assert after is not None
    assert count(day("2021-07-14"), before) == day("2021-07-17")  # a Saturday, three natural days
    assert count(day("2021-07-15"), after) == day("2021-07-22")  # five working days


def test_the_users_own_year(tmp_path: Path) -> None:
    calendar = override(tmp_path, "holidays: [2031-05-01]\nworkdays: [2031-05-04]\nyears: [2031]\n")
    assert not calendar.is_workday(day("2031-05-01"))  # a Thursday
    assert calendar.is_workday(day("2031-05-04"))  # a Sunday
    assert not calendar.is_workday(day("2031-05-03"))


def test_a_correction_keeps_the_rest_of_the_year(tmp_path: Path) -> None:
    calendar = override(tmp_path, "holidays: [2023-05-04, 2023-10-07]\n")
    assert not calendar.is_workday(day("2023-05-04"))
    assert not calendar.is_workday(day("2023-10-07"))
    assert calendar.is_workday(day("2023-10-08"))


def test_a_year_given_in_full_drops_the_built_in_one(tmp_path: Path) -> None:
    calendar = override(tmp_path, "years: [2023]\n")
    assert calendar.is_workday(day("2023-10-06"))
    assert not calendar.is_workday(day("2023-10-07"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("years: []\nholidays:\n  - 2031-05-01\n", r"calendar\.yaml:3：2031-05-01 所在的 2031 年没有放假表"),
        ("holidays: [2023-05-04]\nworkdays: [2023-05-04]\n", r"calendar\.yaml:2：2023-05-04 既列为放假日又列为补班日"),
        ("holiday: []\n", r"calendar\.yaml:1：holiday 不认识的键"),
        ("holidays:\n  - 2023-02-30\n", r"calendar\.yaml:2：holidays\.0 的值 2023-02-30 不存在"),
    ],
)
def test_a_wrong_override_names_its_line(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(RuleSetError, match=sentence):
        override(tmp_path, text)
