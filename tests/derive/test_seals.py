"""Seals: at the foot, elsewhere or nowhere on a page with colour; nothing is said of any other page."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.derive.seals import half_seals
from casecheck.model import Box, Document, Line, Mark, Page, Place
from tests.papers import fact, filled, paper, world

FOOT = Box(left=0.6, top=0.8, right=0.85, bottom=0.82)
ON_FOOT = Box(left=0.6, top=0.74, right=0.8, bottom=0.88)
AT_TOP = Box(left=0.1, top=0.05, right=0.3, bottom=0.19)
AT_SIDE = Box(left=0.93, top=0.4, right=1.06, bottom=0.5)


def seal(box: Box, confidence: float = 1.0) -> Mark:
    return Mark(kind="seal", page=1, box=box, confidence=confidence)


def scan(*marks: Mark, heads: tuple[str, ...] = (), agency: str = "澜城市交通运输局", **page: Any) -> Document:
    lines = [*heads, "行政处罚决定书", "你的行为违反规定。"]
    there = Page(
        file="a.jpg",
        number=1,
        blocks=tuple(Line(text=text, number=n) for n, text in enumerate(lines, 1)),
        marks=marks,
        **{"scanned": True, **page},
    )
    foot = {**filled(agency), "place": Place(file="a.jpg", page=1, box=FOOT)}
    made = paper("penalty_decision", agency_seal=foot, issue_date="2023-05-20")
    return made.model_copy(update={"pages": (there,), "title": "行政处罚决定书"})


@pytest.mark.parametrize(
    ("marks", "visible", "where"),
    [
        ((seal(ON_FOOT),), True, "at_foot"),
        ((seal(AT_TOP),), True, "elsewhere"),
        ((seal(AT_TOP), seal(ON_FOOT)), True, "at_foot"),
        ((seal(AT_SIDE),), True, "elsewhere"),
        ((), True, "none"),
    ],
)
def test_where_the_seal_stands(marks: tuple[Mark, ...], visible: bool, where: str) -> None:
    w = world(scan(*marks))
    assert fact(w, "sealed_paper.seal_visible").value is visible
    assert fact(w, "sealed_paper.seal").value == where


@pytest.mark.parametrize("page", [{"grey": True}, {"scanned": False, "flowing": True}, {"scanned": False, "inkless": True}])
def test_without_colour_or_a_picture_nothing_is_said(page: dict[str, bool]) -> None:
    w = world(scan(**page))
    assert fact(w, "sealed_paper.seal_visible").value is False
    assert fact(w, "sealed_paper.seal").value is None


def test_a_picture_at_the_foot_or_an_unread_page_leaves_it_open() -> None:
    assert fact(world(scan(pictures=1)), "sealed_paper.seal").value is None
    assert fact(world(scan(seal(AT_TOP), unread="看不清")), "sealed_paper.seal").value is None


def test_a_foot_without_a_place_takes_any_seal_of_the_last_page() -> None:
    nowhere = {"agency_seal": scan().entry("agency_seal").model_copy(update={"place": None})}
    assert fact(world(scan(seal(AT_TOP)).model_copy(update=nowhere)), "sealed_paper.seal").value == "at_foot"
    assert fact(world(scan().model_copy(update=nowhere)), "sealed_paper.seal").value is None


def test_a_seal_cut_by_the_side_is_one_across_pages() -> None:
    assert [mark.box for mark in half_seals(scan(seal(AT_SIDE), seal(ON_FOOT)))] == [AT_SIDE]


@pytest.mark.parametrize(("confidence", "faint"), [(1.0, False), (0.9, False), (0.8, True)])
def test_a_ring_half_gone_is_faint(confidence: float, faint: bool) -> None:
    w = world(scan(seal(ON_FOOT, confidence)))
    assert fact(w, "sealed_paper.seal_at_foot").value is True
    assert fact(w, "sealed_paper.seal_faint").value is faint


def test_no_seal_at_the_foot_is_not_faint() -> None:
    assert fact(world(scan()), "sealed_paper.seal_faint").value is None


@pytest.mark.parametrize(
    ("line", "copy"),
    [("（存根）", True), ("第一联：存根", True), ("（本文书一式两份：一份存根，一份交当事人。）", False), ("行政处罚决定书", False)],
)
def test_only_a_line_of_its_own_makes_a_file_copy(line: str, copy: bool) -> None:
    assert fact(world(scan(heads=(line,))), "sealed_paper.file_copy").value is copy


@pytest.mark.parametrize(
    ("heads", "agency", "names"),
    [
        (("澜城市交通运输局",), "澜城市交通运输局", "same"),
        (("澜城市交通运输局", "综合行政执法支队"), "澜城市综合行政执法支队", "contained"),
        (("澜城市交通运输局行政处罚决定书",), "交通运输局", "contained"),
        (("澜城市泊云区交通运输局",), "澜城市综合行政执法支队", "differs"),
        ((), "澜城市交通运输局", None),
    ],
)
def test_the_name_at_the_head_and_at_the_foot(heads: tuple[str, ...], agency: str, names: str | None) -> None:
    w = world(scan(heads=heads, agency=agency))
    assert fact(w, "sealed_paper.agency_names").value == names
    assert fact(w, "sealed_paper.head_names_agency").value is bool(heads)
