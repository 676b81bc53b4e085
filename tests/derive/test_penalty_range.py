"""The fine and the kinds of penalty beside what the law allows: only what exceeds both old and new law is over it."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.derive import World
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
    other = Citation(name="道路运输条例", law="road_transport_reg", article=59)
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


def test_gains_may_be_confiscated_under_any_provision() -> None:
    """行政处罚法第二十八条第二款."""
    both = (Penalty(kind="fine", amount=Amount(figures=100)), Penalty(kind="confiscate_gains", amount=Amount(figures=100)))
    assert value(overload(0, penalty=filled(both)), "kinds_not_provided") == 0


def scatter(article: int, paragraph: int, item: int | None, act: str, dated: str, fen: int) -> Document:
    basis = Citation(name="道路运输条例", law="road_transport_reg", article=article, paragraph=paragraph, item=item)
    penalty = filled((Penalty(kind="fine", amount=Amount(figures=fen)),))
    return decision("没有采取必要措施防止货物脱落", act_time=act, issue_date=dated, penalty_basis=filled((basis,)), penalty=penalty)


def test_a_number_of_another_day_is_not_taken_for_this_provision() -> None:
    """第六十九条第一款第（五）项 is not there any more after 2023-07-20, when 第六十九条第一款 is about another matter."""
    old = scatter(69, 1, 5, "2023-07-01", "2023-07-10", 400_000)
    assert value(old, "fine_over_limit") == 100_000
    assert value(scatter(68, 2, None, "2023-08-01", "2023-08-10", 400_000), "fine_over_limit") == 100_000
    assert value(scatter(69, 1, 5, "2023-08-01", "2023-08-10", 400_000), "fine_over_limit") is None


def test_a_fine_by_times_of_an_unknown_sum_has_no_limit() -> None:
    basis = filled((Citation(name="公路安全保护条例", law="highway_protect_reg", article=61),))
    found = fact(world(overload(900_000_000, "擅自采伐护路林", penalty_basis=basis)), "decision.fine_limit")
    assert found.value is None
    assert "采伐林木价值" in found.reason


def test_violations_may_be_lent() -> None:
    lent = {"overlimit_mass": world(overload(1)).violations["overlimit_mass"]}
    asked = World(world(overload(4_000_000)).dossier, violations={})
    assert fact(asked, "decision.range_listed").value is False
    assert fact(World(asked.dossier, violations=lent), "decision.fine_over_limit").value == 1_000_000


def test_words_that_name_several_causes_of_one_provision_leave_the_highest_limit() -> None:
    """使用无效许可证件 and 无证 under the same 项 of the regulation."""
    basis = Citation(name="道路运输条例", law="road_transport_reg", article=63, paragraph=1, item=1)
    penalty = filled((Penalty(kind="fine", amount=Amount(figures=5_000_001)),))
    words = "使用失效的道路运输经营许可证件从事道路普通货物运输经营"
    paper = decision(words, act_time="2024-05-03", issue_date="2024-05-20", penalty_basis=filled((basis,)), penalty=penalty)
    assert value(paper, "range_listed") is True
    assert value(paper, "fine_over_limit") == 1
