"""A fine of nothing, kinds no law knows, sums that do not come out, reconsideration before suit."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Document, Penalty
from tests.papers import decision, fact, filled, paper, state, world


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


def test_a_fine_of_nothing() -> None:
    none = filled((Penalty(kind="fine", amount=Amount(figures=0)),))
    assert value("decision.zero_fines", decision(penalty=none)) == 1
    assert value("decision.zero_fines", decision(fen=100)) == 0
    differing = filled((Penalty(kind="fine", amount=Amount(figures=0, words=20_000)),))
    assert value("decision.zero_fines", decision(penalty=differing)) == 0
    assert value("decision.zero_fines", decision(penalty=state("unreadable"))) is None


@pytest.mark.parametrize(
    ("words", "n"), [("决定给予批评教育", 1), ("处口头警告并训诫", 1), ("给予警告", 0), ("经批评教育，当事人已改正", 0)]
)
def test_kinds_no_law_knows(words: str, n: int) -> None:
    assert value("decision.unlawful_kinds", decision(words)) == n


@pytest.mark.parametrize(
    ("words", "reckoned", "off"),
    [
        ("违法所得为30元×8人=240元", True, 0),
        ("违法所得为30元×8人=250元", True, 1),
        ("收入1,200元-300元=900元，为违法所得", True, 0),
        ("运费500元+200元=800元", True, 1),
        ("违法所得240元", False, 0),
        ("违法所得为50元×3人×2趟=300元", False, 0),  # a longer chain is not reckoned
        ("收入1000元+200元+300元=1500元", False, 0),
        ("收入1000元-200元-300元=500元", False, 0),
        ("收取100元/人×3人+50元/人×2人=400元", False, 0),
        ("运费5万元×2辆=100000元", False, 0),
        ("每超1000千克罚款500元×3=1600元", False, 0),  # a fine, not gains
    ],
)
def test_sums_of_gains(words: str, reckoned: bool, off: int) -> None:
    one = decision(words)
    assert value("decision.gains_reckoned", one) is reckoned
    assert value("decision.gains_off", one) == off


@pytest.mark.parametrize(
    ("words", "at_once", "first"),
    [
        ("可以依法申请行政复议，或者向人民法院提起行政诉讼", True, False),
        ("应当先向区人民政府申请行政复议；对复议决定不服的，可以向人民法院起诉", True, True),
        ("也可以直接向孙吴县人民法院起诉", True, False),
        ("可以申请行政复议", False, False),
        ("应当依法申请行政复议，经复议仍不服的，可以向人民法院起诉", True, True),
        ("申请行政复议；收到复议决定之日起十五日内，可以向人民法院起诉", True, True),
        ("未经行政复议不得直接向人民法院起诉", False, True),
    ],
)
def test_reconsideration_first(words: str, at_once: bool, first: bool) -> None:
    one = paper("on_spot_penalty_decision", words)
    assert value("on_spot_penalty_decision.sue_at_once", one) is at_once
    assert value("on_spot_penalty_decision.review_first", one) is first
