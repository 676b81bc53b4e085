"""Worked cases, reckoned by hand in ``cases.yaml``, and what they cannot show."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.penalties import (
    Expectation,
    Figures,
    excess_weight,
    expectation,
    overload_fine,
    reading_of,
    together,
    weight_limit,
)
from casecheck.law.violations import Link, Steps, load_violations
from casecheck.model import Basis

VIOLATIONS = load_violations(rules_folder())
CASES = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text("utf-8"))
STEPS = Steps(unit=1000, each=500, most=30000)
CLIFFS = {dt.date(2021, 7, 15), dt.date(2022, 11, 30), dt.date(2023, 7, 20), dt.date(2023, 11, 10), dt.date(2024, 1, 1)}


def figures(case: dict[str, Any]) -> Figures:
    excess = case.get("excess")
    if vehicle := case.get("vehicle"):
        range_ = VIOLATIONS["overlimit_mass"].range(case["act"])
        assert range_
        limit = weight_limit(
            range_.limits, vehicle["axles"], train=vehicle.get("train", False), single_drive=vehicle.get("single_drive", False)
        )
        assert limit
        excess = excess_weight(vehicle["gross"], limit, vehicle.get("allowance", 0))
    height, width, length = case.get("size", (None, None, None))
    sums = {name: case[name] * 100 for name in ("gains", "worth") if name in case}
    return Figures(
        excess=excess, height=height, width=width, length=length, when=tuple(case.get("when", ())), acts=case.get("acts", 1), **sums
    )


def reckoned(case: dict[str, Any], cause: str) -> Expectation | None:
    return expectation(VIOLATIONS[cause], case["act"], case["decision"], figures(case))


def cited(provision: Link | Basis) -> str:
    return f"{provision.law} " + ".".join(str(n) for n in (provision.article, provision.paragraph, provision.item) if n)


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_a_worked_case(case: dict[str, Any]) -> None:
    expect = case["expect"]
    if isinstance(case["cause"], list):
        laws = [found.law for cause in case["cause"] if (found := reckoned(case, cause)) and found.law]
        law = together(laws, STEPS.most * 100)
        assert (law.least, law.most) == (expect["least"] * 100, expect["most"] * 100)
        return
    found = reckoned(case, case["cause"])
    if expect.get("silent"):
        assert found is None
        return
    assert found is not None
    assert found.which == expect["softer"]
    if found.law is None:
        assert found.doubts
        return
    got = {
        "softer": found.which,
        "least": found.law.least // 100,
        "most": found.law.most // 100,
        "may": found.law.may,
        "kinds": list(found.law.kinds),
        "confiscate": found.law.confiscate,
        "read": found.law.read,
        "articles": sorted(cited(link) for link in found.law.provisions),
        "doubt": expect.get("doubt") if any(expect.get("doubt", "—") in doubt for doubt in found.law.doubts) else None,
    }
    wanted = {**expect, **({"articles": sorted(expect["articles"])} if "articles" in expect else {})}
    assert {name: got[name] for name in wanted} == wanted
    if "doubt" not in expect:
        assert not found.law.doubts or "gains" not in case


@pytest.mark.parametrize("case", [case for case in CASES if "review" in case], ids=lambda case: case["title"])
def test_the_review_that_a_decision_of_that_day_tells_of(case: dict[str, Any]) -> None:
    value = load_parameters(rules_folder())["reconsideration_term"].on(case["decision"])
    assert value
    assert value.basis
    assert cited(value.basis) == case["review"]


def test_a_third_of_the_cases_stand_at_the_cliffs_and_every_cliff_has_some() -> None:
    at = [case["cliff"] for case in CASES if "cliff" in case]
    assert set(at) == CLIFFS
    assert 3 * len(at) >= len(CASES) >= 60


def test_which_limit_a_vehicle_has() -> None:
    range_ = VIOLATIONS["overlimit_mass"].range(dt.date(2024, 5, 8))
    assert range_

    def limit(axles: int, train: bool, single: bool = False) -> int | None:
        return weight_limit(range_.limits, axles, train=train, single_drive=single)

    assert [limit(n, False) for n in (2, 3, 4)] == [18000, 25000, 31000]
    assert [limit(n, True) for n in (3, 4, 5, 6, 8)] == [27000, 36000, 43000, 49000, 49000]
    assert [limit(n, True, True) for n in (5, 6, 7)] == [43000, 46000, 46000]
    assert limit(5, False) is None
    assert limit(2, True) is None


@pytest.mark.parametrize(
    ("fine", "excess", "reading"),
    [
        (600_000, 12_400, "floor"),
        (620_000, 12_400, "pro_rata"),
        (650_000, 12_400, "ceiling"),
        (610_000, 12_400, "other"),
        (0, 850, "floor"),
        (42_500, 850, "other"),
        (3_000_000, 63_500, "floor"),
    ],
)
def test_which_reading_a_fine_rests_on(fine: int, excess: int, reading: str) -> None:
    assert reading_of(fine, excess, STEPS) == reading


@given(st.integers(0, 200_000))
def test_the_readings_lie_in_order_and_under_the_cap(excess: int) -> None:
    floor, pro_rata, ceiling = (overload_fine(excess, STEPS, reading) for reading in ("floor", "pro_rata", "ceiling"))
    assert 0 <= floor <= pro_rata <= ceiling <= 3_000_000
    assert (floor == 0) == (excess <= 1000)


@given(
    st.sampled_from(sorted(VIOLATIONS)),
    st.dates(dt.date(2010, 1, 1), dt.date(2026, 12, 31)),
    st.integers(0, 1200),
    st.one_of(st.none(), st.integers(0, 20_000_000)),
)
def test_what_applies_is_never_heavier_than_the_law_of_the_act(cause: str, act: dt.date, later: int, gains: int | None) -> None:
    found = expectation(VIOLATIONS[cause], act, act + dt.timedelta(days=later), Figures(gains=gains))
    if found is None:
        assert not (VIOLATIONS[cause].range(act) and VIOLATIONS[cause].range(act + dt.timedelta(days=later)))
    elif found.law is None:
        assert found.which == "unclear"
        assert found.doubts
    else:
        assert found.law.most <= found.act.most or not found.law.kinds
        assert found.law.least <= found.law.most
