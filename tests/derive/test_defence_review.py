"""A defence: points raised, reviewed, answered; and the parts of a decision on a measure."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Document
from tests.papers import decision, fact, paper, state, world


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


@pytest.mark.parametrize(
    ("words", "raises"),
    [
        ("称重设备有误，实际没有超限", True),
        ("我认错，希望从轻处罚", False),
        ("家庭困难", None),
        ("我因为家里困难，请求从轻处罚", None),
        ("不是故意的，请从轻处罚，联系电话13000000000", False),
    ],
)
def test_a_plea_raises_no_point(words: str, raises: bool | None) -> None:
    assert value("statement_defence.raises_points", paper("statement_defence", "陈述申辩书", content=words)) is raises


def test_a_review_in_another_paper_leaves_it_open() -> None:
    defence = paper("statement_defence", "陈述申辩书", content="称重有误")
    assert value("dossier.defence_reviewed", defence, decision()) is False
    assert value("dossier.defence_reviewed", defence, paper("defence_review", "复核意见书")) is True
    assert value("dossier.defence_reviewed", defence, paper("investigation_report", "经复核，申辩意见不予采纳")) is None
    inside = paper("statement_defence", "陈述申辩笔录", content="称重有误", review="不予采纳")
    assert value("dossier.defence_reviewed", inside) is True


def test_parts_left_blank_on_a_measure() -> None:
    blank = paper("coercive_measure_decision", "扣押决定书", facts=state("blank"), legal_basis=state("blank"))
    assert value("coercive_measure_decision.blank_parts", blank) == 2
    assert value("coercive_measure_decision.blank_parts", paper("coercive_measure_decision", "扣押决定书")) == 0
    unread = paper("coercive_measure_decision", "扣押决定书", facts=state("unreadable"))
    assert value("coercive_measure_decision.blank_parts", unread) is None
