"""The fine and the kinds of penalty beside what the law allows: only what exceeds both old and new law is over it."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Citation, Document, Penalty, Range
from tests.papers import decision, fact, filled, state, world

PASSENGER = Citation(name="道路运输条例", law="road_transport_reg", article=63, paragraph=1, item=2)
OVERLOAD = Citation(name="公路安全保护条例", law="highway_protect_reg", article=64)


def overload(fen: int, *lines: str, **more: Any) -> Document:
    return decision("车货总质量超限", *lines, fen=fen, **{"act_time": "2023-05-03", **more})


def passenger(fen: int, *lines: str, gains: int | None = None, **more: Any) -> Document:
    penalties = [Penalty(kind="fine", amount=Amount(figures=fen))]
    if gains is not None:
        penalties.append(Penalty(kind="confiscate_gains", amount=Amount(figures=gains)))
    basis = {"penalty_basis": filled((PASSENGER,)), "penalty": filled(tuple(penalties))}
    return decision("擅自从事道路客运经营", *lines, **{"act_time": "2024-05-03", "issue_date": "2024-05-20", **basis, **more})


def value(document: Document, name: str) -> Any:
    return fact(world(document), f"decision.{name}").value


@pytest.mark.parametrize(("fen", "over"), [(3_000_000, 0), (3_000_001, 1), (500_000, -2_500_000)])
def test_an_overload_is_fined_thirty_thousand_at_most(fen: int, over: int) -> None:
    assert value(overload(fen), "fine_over_limit") == over


def test_words_and_figures_that_differ_leave_a_range() -> None:
    both = filled((Penalty(kind="fine", amount=Amount(figures=3_500_000, words=2_500_000)),))
    assert value(overload(0, penalty=both), "fine_over_limit") == Range(least=-500_000, most=500_000)


def test_gains_above_the_sum_raise_the_limit() -> None:
    assert value(passenger(12_000_000), "fine_over_limit") == 2_000_000
    assert value(passenger(12_000_000, gains=1_500_000), "fine_over_limit") == 2_000_000
    assert value(passenger(12_000_000, gains=2_500_000), "fine_over_limit") == -13_000_000


def test_gains_that_are_told_but_not_confiscated_leave_the_limit_open() -> None:
    found = fact(world(passenger(12_000_000, "违法所得共计35000元")), "decision.fine_over_limit")
    assert found.value is None
    assert "违法所得共计35000元" in found.reason


def test_a_day_that_was_not_read_or_is_not_in_the_table() -> None:
    assert value(overload(4_000_000, act_time=state("unreadable")), "fine_over_limit") is None
    assert value(overload(4_000_000, act_time="2009-05-03"), "fine_over_limit") is None


def test_a_kind_the_provision_does_not_have() -> None:
    def kinds(*names: str) -> Any:
        return value(overload(0, penalty=filled(tuple(Penalty(kind=n) for n in names))), "kinds_not_provided")

    assert kinds("fine", "warning") == 0
    assert kinds("fine", "revoke_permit") == 1
    assert kinds("fine", "other") == Range(least=0, most=1)


def test_which_decisions_the_table_speaks_of() -> None:
    def listed(*citations: Citation, words: str = "车货总质量超限") -> Any:
        return value(decision(words, penalty_basis=filled(citations), act_time="2023-05-03"), "range_listed")

    side = Citation(name="行政处罚法", law="penalty_law", article=32)
    other = Citation(name="道路运输条例", law="road_transport_reg", article=68)
    assert listed(OVERLOAD) is True
    assert listed(OVERLOAD, side) is True
    assert listed(other) is False
    assert listed(OVERLOAD, other) is None
    assert listed(OVERLOAD, words="扰乱公路秩序") is None
    assert listed(Citation(name="某某办法")) is None
    assert value(decision(penalty_basis=state("blank")), "range_listed") is False
    assert value(decision(penalty_basis=state("unreadable")), "range_listed") is None


@pytest.mark.parametrize(
    ("words", "several"), [("对两个行为分别裁量、合并处罚", True), ("共3车次", True), ("超限1车次", False), ("", False)]
)
def test_several_acts(words: str, several: bool) -> None:
    assert value(overload(1, words), "several_acts") is several


def test_a_version_nobody_read_is_not_checked() -> None:
    assert value(passenger(1), "range_checked") is True
    old = passenger(1, act_time="2018-05-03", issue_date="2018-06-03")
    assert value(old, "range_checked") is False
