import datetime as dt
from typing import get_args

import chinese_calendar
import pytest

from casecheck.errors import UsageError
from casecheck.write import Case, Generation, PartyKind, make_case
from casecheck.write.offences import Overload
from casecheck.write.offences.overload import fine_yuan

CASES = [make_case(seed, g, p) for g in get_args(Generation) for p in get_args(PartyKind) for seed in range(8)]


def _working_days(after: dt.date, until: dt.date) -> int:
    """Working days in (after, until]."""
    return len(chinese_calendar.get_workdays(after + dt.timedelta(days=1), until)) if until > after else 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.generation}-{case.party.kind}-{case.serial}")
def test_terms_are_kept(case: Case) -> None:
    days = case.dates
    noticed, served = days.notice_served.date(), days.decision_served.date()
    assert _working_days(noticed, days.decision_dated - dt.timedelta(days=1)) >= 5
    assert (days.decision_dated - days.filed).days <= 90
    assert _working_days(days.decision_dated, served) <= 7
    assert (days.paid - served).days <= 15
    assert days.paid < days.closed


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.generation}-{case.party.kind}-{case.serial}")
def test_steps_are_in_order_on_working_days(case: Case) -> None:
    days = case.dates
    steps = [
        case.at.date(),
        days.filed,
        case.interview.start.date(),
        days.reported,
        days.report_approved,
        days.notice_dated,
        days.notice_served.date(),
        days.decision_dated,
        days.decision_served.date(),
        days.paid,
        days.closed,
        days.closing_approved,
    ]
    assert steps == sorted(steps)
    assert all(chinese_calendar.is_workday(day) for day in steps[1:])
    assert case.scene.start <= case.at < case.scene.end
    assert case.interview.start < case.interview.end
    assert case.interview.start.date() == case.interview.end.date()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.generation}-{case.party.kind}-{case.serial}")
def test_party_suits_its_kind(case: Case) -> None:
    person = case.party.kind == "person"
    assert (case.party.name == case.driver.name) == person
    assert case.party.credit_code[:2] == {"person": "", "company": "91", "sole_trader": "92"}[case.party.kind]
    assert isinstance(case.offence, Overload)
    assert case.fine.yuan == min(30000, (case.offence.total - case.offence.limit) // 1000 * 500)


@pytest.mark.parametrize(("excess", "yuan"), [(850, 0), (1000, 0), (1200, 500), (12400, 6000), (51300, 25500), (63500, 30000)])
def test_fine(excess: int, yuan: int) -> None:
    assert fine_yuan(excess) == yuan


def test_same_seed_same_case_and_other_seed_another() -> None:
    assert make_case(1, "2021", "company") == make_case(1, "2021", "company")
    assert make_case(1).party != make_case(2).party


def test_remedy_follows_the_day_of_the_decision() -> None:
    before, after = make_case(1, day=dt.date(2023, 3, 1)), make_case(1, day=dt.date(2024, 3, 1))
    assert before.remedy.bodies == "澜城市泊云区人民政府或者澜城市交通运输局"
    assert after.remedy.bodies == "澜城市泊云区人民政府"


def test_number_by_generation() -> None:
    old, new = make_case(1, "2008"), make_case(1, "2021")
    assert old.number("违通") == f"澜泊交违通〔2018〕{old.serial:05}号"
    assert new.number("违通") == new.number("罚") == f"澜泊交罚〔2024〕{new.serial:05}号"


def test_age_counts_full_years() -> None:
    person = make_case(1).driver
    birthday = person.birth.replace(year=2024)
    assert person.age(birthday) == person.age(birthday - dt.timedelta(days=1)) + 1


def test_a_year_without_calendar_is_refused() -> None:
    with pytest.raises(UsageError, match="节假日日历没有"):
        make_case(1, day=dt.date(2099, 5, 8))
