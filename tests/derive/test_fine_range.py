"""A fine below the least the law allows, and one that is no multiple of the illegal gains."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Citation, Document, Penalty, Range
from tests.papers import decision, fact, filled, paper, world

PASSENGER = Citation(name="道路运输条例", law="road_transport_reg", article=63, paragraph=1, item=2)


def passenger(fen: int, *lines: str, gains: int | None = None, **more: Any) -> Document:
    """Unlicensed passenger carriage: 1 to 10 times … in 2024 10,000 to 100,000 元, above 20,000 元 of gains 2 to 10 times."""
    penalties = [Penalty(kind="fine", amount=Amount(figures=fen))]
    if gains is not None:
        penalties.append(Penalty(kind="confiscate_gains", amount=Amount(figures=gains)))
    basis = {"penalty_basis": filled((PASSENGER,)), "penalty": filled(tuple(penalties))}
    return decision("擅自从事道路客运经营", *lines, **{"act_time": "2024-05-03", "issue_date": "2024-05-20", **basis, **more})


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), f"decision.{name}").value


@pytest.mark.parametrize(("fen", "below"), [(1_000_000, 0), (999_900, 100), (3_000_000, -2_000_000)])
def test_ten_thousand_is_the_least_since_the_summer_of_2023(fen: int, below: int) -> None:
    assert value("fine_below_least", passenger(fen)) == below


def test_before_that_it_was_thirty_thousand() -> None:
    old = passenger(2_000_000, act_time="2023-05-03", issue_date="2023-05-20")
    assert value("fine_below_least", old) == 1_000_000


def test_the_softer_of_two_days_counts() -> None:
    across = passenger(1_000_000, act_time="2023-07-10", issue_date="2023-08-20")
    assert value("fine_below_least", across) == 0


def test_a_sum_written_two_ways_leaves_a_range() -> None:
    both = filled((Penalty(kind="fine", amount=Amount(figures=900_000, words=1_000_000)),))
    assert value("fine_below_least", passenger(0, penalty=both)) == Range(least=0, most=100_000)


def test_a_fine_of_overload_has_no_least() -> None:
    one = decision("车货总质量超限", fen=100, act_time="2023-05-03")
    assert isinstance(below := value("fine_below_least", one), int)
    assert below <= 0


def test_mitigation_is_looked_for_in_the_papers_that_decide() -> None:
    low = passenger(500_000)
    assert value("mitigation_named", low) is False
    assert value("mitigation_named", passenger(500_000, "决定减轻处罚")) is True
    assert value("mitigation_named", passenger(500_000, "依法从轻处罚")) is False
    approval = paper("penalty_approval", "根据行政处罚法第三十二条，同意减轻处罚")
    assert value("mitigation_named", low, approval) is True
    unread = paper("penalty_approval", "同意", unread="模糊")
    assert value("mitigation_named", low, unread) is None


@pytest.mark.parametrize(("gains", "by_gains"), [(2_000_000, False), (2_000_100, True), (None, False)])
def test_gains_count_above_twenty_thousand(gains: int | None, by_gains: bool) -> None:
    assert value("fine_by_gains", passenger(3_000_000, gains=gains)) is by_gains


@pytest.mark.parametrize(("fen", "off"), [(5_999_999, True), (6_000_000, False), (30_000_000, False), (30_000_001, True)])
def test_the_fine_is_two_to_ten_times_the_gains(fen: int, off: bool) -> None:
    assert value("fine_off_multiple", passenger(fen, gains=3_000_000)) is off
