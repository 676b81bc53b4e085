"""Columns left open and words struck out."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Document, Line, Mark, Page, Revision
from tests.papers import fact, paper, state, world


def report(page: dict[str, Any] | None = None, **entries: Any) -> Document:
    made = paper("closing_report", "结案报告", person_name="王文斌", **entries)
    return made.model_copy(update={"pages": (made.pages[0].model_copy(update={"flowing": True, **(page or {})}),)})


def test_columns_the_case_does_not_owe_are_counted() -> None:
    open_ones = fact(
        world(report(org_name=state("blank"), org_address=state("blank"), property_disposal=state("struck"))), "paper.open_columns"
    )
    assert open_ones.value == 2
    assert [place.quote for place in open_ones.places] == ["单位：（空白）", "地址：（空白）"]


def test_what_is_owed_is_no_open_column() -> None:
    assert fact(world(report(person_phone=state("blank"), execution=state("blank"))), "paper.open_columns").value == 0


def test_a_loose_stroke_may_go_through_any() -> None:
    page = {"marks": (Mark(kind="strike", page=1),)}
    value = fact(world(report(page, org_name=state("blank"))), "paper.open_columns").value
    assert value.model_dump() == {"least": 0, "most": 1}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("page", "visible"), [({}, True), ({"scanned": True}, False), ({"pictures": 1}, False), ({"unread": "看不清"}, False)]
)
def test_strokes_are_not_seen_on_pictures(page: dict[str, Any], visible: bool) -> None:
    assert fact(world(report(page)), "paper.strokes_visible").value is visible


@pytest.mark.parametrize(("after", "corrected", "bare"), [("5500元", True, 1), ("（更正，校对章）5500元", True, 0), ("", False, 0)])
def test_a_correction_needs_a_note_beside_it(after: str, corrected: bool, bare: int) -> None:
    change = (Revision(kind="struck", start=2, end=2, text="550元"),) if after else ()
    line = Line(text=f"罚款{after}", number=1, revisions=change)
    made = report().model_copy(update={"pages": (Page(file="a.docx", number=1, blocks=(line,), flowing=True),)})
    assert fact(world(made), "paper.corrected").value is corrected
    assert fact(world(made), "paper.corrections_unconfirmed").value == bare
