"""Approvals: opinion, signature and date, each by itself; reviews; who signed a collective discussion."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.forms.collective_discussion_record import AttendeeRow
from casecheck.model import Box, Document, Entry, Mark, Moment, Place, Signature
from tests.papers import fact, filled, paper, state, world

BOX = Box(left=0.3, top=0.8, right=0.5, bottom=0.82)
INK = Mark(kind="signature", page=1, box=BOX, confidence=0.8)
AT = Place(file="a.docx", page=1, box=BOX)


def sign(key: str, seen: bool | None, names: tuple[str, ...] = (), day: str = "") -> Signature:
    date = Entry[Moment].model_validate(filled(day)) if day else Entry[Moment](state="blank", place=AT)
    return Signature(key=key, seen=seen, names=names, date=date, place=AT)


def signed(form: str, *signatures: Signature, lines: tuple[str, ...] = (), page: dict[str, Any] | None = None, **entries: Any) -> Document:
    made = paper(form, "正文", *lines, **entries)
    there = made.pages[0].model_copy(update={"flowing": True, **(page or {})})
    return made.model_copy(update={"signatures": signatures, "pages": (there,)})


@pytest.mark.parametrize(
    ("form", "entry"),
    [("case_filing_register", "leader_approval"), ("investigation_report", "leader_opinion"), ("penalty_approval", "leader_opinion")],
)
def test_the_head_has_an_opinion_under_either_name(form: str, entry: str) -> None:
    for name, expected in (("filled", True), ("blank", False), ("unreadable", None)):
        value = filled("同意") if name == "filled" else state(name)
        w = world(signed(form, sign("agency_head", True, ("陈勇",), "2023-05-09"), **{entry: value}))
        assert fact(w, "approval.head_opinion_written").value is expected


@pytest.mark.parametrize(
    ("signature", "name", "date"),
    [
        (sign("agency_head", True, ("陈勇",), "2023-05-09"), True, True),
        (sign("agency_head", True, ("陈勇",)), True, False),
        (sign("agency_head", True, ("陈勇",), "2023-05"), True, False),
        (sign("agency_head", False), False, False),
        (sign("agency_head", None), None, False),
    ],
)
def test_signature_and_date_are_asked_one_by_one(signature: Signature, name: bool | None, date: bool) -> None:
    w = world(signed("closing_report", signature))
    assert fact(w, "approval.head_signed").value is name
    assert fact(w, "approval.head_dated").value is date


def test_on_a_scan_ink_beside_the_place_may_be_opinion_and_date() -> None:
    page = {"scanned": True, "flowing": False, "marks": (INK,)}
    w = world(signed("closing_report", sign("agency_head", None), page=page, leader_approval={**state("blank"), "place": AT}))
    assert fact(w, "approval.head_signed").value is True
    assert fact(w, "approval.head_dated").value is None
    assert fact(w, "approval.head_opinion_written").value is None


@pytest.mark.parametrize(("quote", "expected"), [("许凯", False), ("负责人", False), ("许凯2O24年6", None), ("☑☑1日", None)])
def test_a_date_by_hand_may_be_read_as_anything(quote: str, expected: bool | None) -> None:
    name = sign("agency_head", True, ("许凯",)).model_copy(update={"place": AT.model_copy(update={"quote": quote})})
    w = world(signed("closing_report", name, page={"scanned": True, "flowing": False}))
    assert fact(w, "approval.head_dated").value is expected


def test_a_draft_is_not_signed_yet() -> None:
    w = world(signed("closing_report", sign("agency_head", False), leader_approval=state("blank")), stage="draft")
    assert fact(w, "approval.head_signed").value is None
    assert fact(w, "approval.head_opinion_written").value is None


@pytest.mark.parametrize(("line", "expected"), [("审批流程见OA系统", True), ("电子审批单附后", True), ("同意立案。", False)])
def test_a_trail_in_an_office_system(line: str, expected: bool) -> None:
    assert fact(world(signed("closing_report", lines=(line,))), "approval.in_office_system").value is expected
    assert fact(world(signed("case_filing_register", lines=(line,))), "case_filing_register.in_office_system").value is expected


def test_the_handler_is_the_officers_where_they_have_a_place() -> None:
    both = signed("case_filing_register", sign("officers", False), sign("unit_head", True, ("董振东",), "2023-05-09"))
    assert fact(world(both), "case_filing_register.handler_signed").value is False
    unit = signed("case_filing_register", sign("unit_head", True, ("董振东",), "2023-05-09"), handling_unit_opinion=state("blank"))
    assert fact(world(unit), "case_filing_register.handler_signed").value is True
    assert fact(world(unit), "case_filing_register.handler_opinion_written").value is False


@pytest.mark.parametrize(
    ("conclusion", "checks", "expected"),
    [
        (filled("同意"), state("blank"), True),
        (state("blank"), state("blank"), False),
        (state("blank"), filled("主体合法 ☑是 □否"), True),
        (state("blank"), filled("主体合法 □是 □否"), False),
        (state("absent"), state("blank"), None),
    ],
)
def test_a_review_concludes_in_words_or_boxes(conclusion: dict[str, Any], checks: dict[str, Any], expected: bool | None) -> None:
    assert fact(world(signed("legal_review", conclusion=conclusion, checks=checks)), "legal_review.concluded").value is expected


def test_a_column_in_unknown_words_is_not_there_to_be_judged() -> None:
    assert fact(world(signed("closing_report")), "approval.head_column_read").value is False
    assert fact(world(signed("closing_report", sign("agency_head", None))), "approval.head_column_read").value is True
    assert fact(world(signed("closing_report", leader_approval=state("blank"))), "approval.head_column_read").value is True
    register = world(signed("case_filing_register", sign("unit_head", False)))
    assert fact(register, "case_filing_register.handler_column_read").value is True
    assert fact(world(signed("case_filing_register")), "case_filing_register.handler_column_read").value is False


def test_a_review_is_signed_by_either() -> None:
    assert fact(world(signed("legal_review", sign("reviewer", False), sign("legal_unit", True))), "legal_review.signed").value is True
    assert fact(world(signed("legal_review", sign("reviewer", False), sign("legal_unit", False))), "legal_review.signed").value is False
    assert fact(world(signed("legal_review")), "legal_review.signed").value is None


def discussion(*signatures: Signature, page: dict[str, Any] | None = None, lines: tuple[str, ...] = ()) -> Document:
    rows = tuple(
        AttendeeRow.model_validate({"name": filled(name), "role": filled(role)})
        for name, role in (("梁凯", "出席人员"), ("胡永福", "出席人员"), ("张秀兰", "出席人员"), ("孙桂英", "列席人员"))
    )
    return signed("collective_discussion_record", *signatures, lines=lines, page=page, attendee_rows=rows)


def test_attendees_who_signed_nowhere_are_counted_and_named() -> None:
    w = world(discussion(sign("agency_head", True, ("胡永福",)), sign("presider", True, ("梁凯",))))
    lacking = fact(w, "collective_discussion_record.signatures_lacking")
    assert lacking.value == 1
    assert [place.quote for place in lacking.places] == ["张秀兰"]


def test_an_empty_place_lacks_everybody() -> None:
    w = world(discussion(sign("agency_head", False)))
    assert fact(w, "collective_discussion_record.signatures_told").value is True
    assert fact(w, "collective_discussion_record.signatures_lacking").value == 3


def test_ink_is_not_counted() -> None:
    w = world(discussion(sign("agency_head", True), page={"scanned": True, "flowing": False}))
    assert fact(w, "collective_discussion_record.signatures_told").value is False
    assert fact(w, "collective_discussion_record.signatures_lacking").value is None


def test_a_seal_or_a_sheet_shows_who_was_there() -> None:
    name = "collective_discussion_record.attendance_shown_otherwise"
    assert fact(world(discussion(lines=("另附签到表",))), name).value is True
    assert fact(world(discussion(page={"marks": (Mark(kind="seal", page=1, box=BOX),)})), name).value is True
    assert fact(world(discussion()), name).value is False
