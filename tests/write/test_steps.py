"""Terms of hearings, measures, registration of evidence and sampling, counted here from the holiday calendar alone."""

import datetime as dt

import chinese_calendar
import pytest

from casecheck.write import Case, Extra, Generation, make_case

STARTS = {
    "2008": [dt.date(2018, 1, 3) + dt.timedelta(days=17 * n) for n in range(20)],
    "2019": [dt.date(2019, 7, 2) + dt.timedelta(days=19 * n) for n in range(20)],
    "2021": [dt.date(2022, 1, 4) + dt.timedelta(days=37 * n) for n in range(30)],
}
EXTRAS: list[tuple[Extra, ...]] = [
    ("measure", "registration"),
    ("measure-extended", "registration"),
    ("measure-extended", "hearing-held"),
    ("measure", "hearing-held", "extension"),
]
DAYS = [(generation, day) for generation, days in STARTS.items() for day in days if chinese_calendar.is_workday(day)]


def _case(generation: Generation, day: dt.date, extras: tuple[Extra, ...]) -> Case:
    return make_case(day.toordinal(), generation, day=day, cause="unlicensed-passenger", extras=extras)


def _full_working_days(first: dt.date, last: dt.date) -> int:
    """Working days strictly between two days."""
    days = [first + dt.timedelta(days=n) for n in range(1, (last - first).days)]
    return sum(chinese_calendar.is_workday(day) for day in days)


@pytest.mark.parametrize(("generation", "day"), DAYS)
def test_hearing(generation: Generation, day: dt.date) -> None:
    for extras in (("hearing-held",), ("hearing-held", "extension"), ("hearing-held", "measure-extended")):
        dates = _case(generation, day, extras).dates
        held = dates.hearing_held
        assert held
        assert held.held.start == dates.hearing
        noticed = dates.notice_served.date()
        assert noticed < held.asked
        if generation == "2021":
            assert _full_working_days(noticed, held.asked) + 1 <= 5
        else:  # natural days; a last day on a holiday moves to the next working day
            waited = [noticed + dt.timedelta(days=n) for n in range(4, (held.asked - noticed).days)]
            assert not any(chinese_calendar.is_workday(one) for one in waited)
        told = dates.hearing_notice_served.date()
        assert held.asked <= told == held.announced
        assert _full_working_days(told, held.held.start.date()) >= 7
        assert held.held.end.date() < held.reported <= dates.legally_reviewed < dates.discussed.date() < dates.decision_dated
        longest = 120 if "extension" in extras else 90
        assert (dates.decision_dated - dates.filed).days <= longest
        if "extension" in extras:
            assert dates.filed < dates.extended < dates.reported
            assert (dates.decision_dated - dates.filed).days > 84


@pytest.mark.parametrize(("generation", "day"), DAYS)
def test_measure(generation: Generation, day: dt.date) -> None:
    for extras in EXTRAS:
        case = _case(generation, day, extras)
        measure = case.dates.measure
        assert measure
        assert case.witness
        taken = measure.taken
        assert case.witness.asked.end < taken.start < taken.end
        assert dt.timedelta() < measure.approved - taken.start <= dt.timedelta(hours=24)
        assert (measure.until - taken.start.date()).days + 1 == 30
        last = measure.until
        if "measure-extended" in extras:
            assert measure.extended
            assert measure.extended_until
            assert taken.start < measure.extended
            assert measure.extended.date() <= measure.until
            assert chinese_calendar.is_workday(measure.extended.date())
            assert (measure.extended_until - measure.until).days == 30
            assert measure.released.date() > measure.until
            last = measure.extended_until
        assert taken.end < measure.released
        assert measure.released.date() <= last
        assert chinese_calendar.is_workday(measure.released.date())
        if measure.clause == "三":
            assert case.dates.decision_served < measure.released
        else:
            assert measure.clause == "五"
            assert last < case.dates.decision_served.date()


@pytest.mark.parametrize(("generation", "day"), DAYS)
def test_registration(generation: Generation, day: dt.date) -> None:
    days = _case(generation, day, ("registration",)).dates.registration
    assert days
    kept, until = days.kept.date(), days.until
    if generation == "2021":
        assert _full_working_days(kept - dt.timedelta(days=1), until + dt.timedelta(days=1)) == days.days == 7
    else:
        assert (until - kept).days + 1 == days.days == 7
    assert kept < days.released.date() <= until


def test_a_registration_that_begins_on_a_holiday_counts_the_same() -> None:
    days = _case("2021", dt.date(2024, 5, 11) - dt.timedelta(days=7), ("registration",)).dates.registration  # 2024-05-04, a holiday
    assert days
    assert _full_working_days(days.kept.date(), days.until + dt.timedelta(days=1)) == 7


@pytest.mark.parametrize("day", [dt.date(2018, 9, 29), dt.date(2020, 9, 30), dt.date(2023, 9, 28), dt.date(2024, 2, 8)])
def test_long_holidays(day: dt.date) -> None:
    generation: Generation = "2021" if day.year > 2021 else "2019"
    case = _case(generation, day, ("measure-extended", "registration", "hearing-held"))
    registration, measure = case.dates.registration, case.dates.measure
    assert registration
    assert measure
    assert measure.extended
    assert registration.kept < registration.released
    assert registration.released.date() <= registration.until
    assert measure.extended.date() <= measure.until < measure.released.date()


def test_sampling_lies_between_the_act_and_the_report() -> None:
    for seed in range(20):
        case = make_case(seed, extras=("sampling",))
        days = case.dates.sampling
        assert days
        assert case.scene.end < days.taken.start
        assert case.at.date() <= days.commissioned < days.tested <= days.deadline
        assert days.tested <= case.dates.reported


def test_without_extras_no_day_moves() -> None:
    plain, more = make_case(5), make_case(5, extras=("registration", "exhibits", "approval"))
    assert plain.dates == more.dates.model_copy(update={"registration": None})
    assert plain.evidence == more.evidence[: len(plain.evidence)]
    assert {item.name for item in more.evidence[len(plain.evidence) :]} == {"现场照片", "视听资料", "证据登记保存清单"}
