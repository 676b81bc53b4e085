"""What the simple procedure allows."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Document, Penalty
from tests.papers import fact, filled, paper, state, world


def ticket(*lines: str, fen: int = 20_000, kinds: tuple[str, ...] = ("fine",), **entries: Any) -> Document:
    penalties = tuple(Penalty.model_validate({"kind": k, "amount": Amount(figures=fen) if k == "fine" else None}) for k in kinds)
    return paper("on_spot_penalty_decision", "当场行政处罚决定书", *lines, penalty=filled(penalties), **entries)


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), f"on_spot_penalty_decision.{name}").value


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ({"person_name": "韩立冬", "org_name": state("struck")}, "citizen"),
        ({"org_name": "黑河畅行运输有限公司"}, "organisation"),
        ({"org_name": "永顺汽车修理厂"}, "sole_trader"),
        ({"person_name": "韩立冬", "org_name": state("unreadable")}, None),
        ({"person_name": state("unreadable")}, None),
    ],
)
def test_who_the_party_is(entries: dict[str, Any], kind: str | None) -> None:
    assert value("party_kind", ticket(**entries)) == kind


def test_a_person_with_a_licence_may_be_an_individual_business() -> None:
    person: dict[str, Any] = {"person_name": "韩立冬", "org_name": state("blank")}
    assert value("party_kind", ticket("个体工商户", **person)) == "sole_trader"
    assert value("party_kind", ticket(**person), paper("business_licence_copy", "营业执照")) == "sole_trader"


def test_kinds_beyond_warning_and_fine() -> None:
    assert value("kinds_beyond", ticket(kinds=("fine", "warning"))) == 0
    assert value("kinds_beyond", ticket(kinds=("fine", "confiscate_gains"))) == 1
    assert value("kinds_beyond", ticket(kinds=("other",))) is None
    assert value("fine", ticket(fen=20_100)) == 20_100
    assert value("several_acts", ticket("两个违法行为分别处罚，合并执行")) is True
