"""Who signed a receipt, and what is said of a refusal."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.forms.service_receipt import ServiceRow
from casecheck.model import Box, Document, Mark, Page, Place, Signature
from tests.papers import fact, filled, paper, state, world

NOTE = "注：（1）当事人拒绝接收的，在备注栏写明拒收事由和日期，由送达人、见证人签名或者盖章；"
BOX = Box(left=0.3, top=0.5, right=0.4, bottom=0.52)
EMPTY = {"state": "blank", "place": Place(file="a.docx", page=1, box=BOX)}


def receipt(*lines: str, signatures: tuple[Signature, ...] = (), page: dict[str, Any] | None = None, **row: Any) -> Document:
    filled_in = {"title": filled("行政处罚决定书"), "mode": filled("直接送达"), **row}
    made = paper("service_receipt", "送达回证", *lines, rows=(ServiceRow.model_validate(filled_in),))
    there = made.pages[0].model_copy(update={"flowing": True, **(page or {})})
    return made.model_copy(update={"signatures": signatures, "pages": (there,)})


def value(name: str, document: Document, *others: Document, **options: Any) -> object:
    return fact(world(document, *others, **options), f"service_row.{name}").value


@pytest.mark.parametrize(("name", "column"), [("receiver_signed", "receiver"), ("servers_signed", "servers")])
def test_a_column_on_a_word_page(name: str, column: str) -> None:
    written: Any = filled("梁立军") if column == "receiver" else filled(("张建国",))
    assert value(name, receipt(**{column: written})) is True
    assert value(name, receipt(**{column: EMPTY})) is False
    assert value(name, receipt(**{column: EMPTY}), stage="draft") is None
    assert value(name, receipt(**{column: state("absent")})) is None
    assert value(name, receipt(page={"pictures": 1}, **{column: EMPTY})) is None


def test_ink_in_the_column_of_a_scan_and_a_digital_page() -> None:
    ink = Mark(kind="signature", page=1, box=BOX)
    assert value("receiver_signed", receipt(page={"flowing": False, "scanned": True, "marks": (ink,)}, receiver=EMPTY)) is True
    assert value("receiver_signed", receipt(page={"flowing": False, "scanned": True}, receiver=EMPTY)) is False
    assert value("receiver_signed", receipt(page={"flowing": False}, receiver=EMPTY)) is None
    assert value("receiver_signed", receipt(page={"flowing": False, "inkless": True}, receiver=EMPTY)) is False


def test_the_signature_at_the_foot_counts() -> None:
    foot = (Signature(key="addressee", seen=True),)
    assert value("receiver_signed", receipt(signatures=foot, receiver=EMPTY)) is True


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (NOTE, False),
        ("备注：当事人拒绝签收，文书留置其住所。", True),
        ("当事人不愿签收", True),
        ("当事人拒签", None),
        ("备注：/", False),
    ],
)
def test_a_refusal_is_told_of_this_service(line: str, expected: bool | None) -> None:
    assert value("refusal_noted", receipt(line)) is expected


def test_writing_nobody_read_may_be_the_note() -> None:
    ink = Mark(kind="signature", page=1, box=Box(left=0.1, top=0.9, right=0.4, bottom=0.93))
    assert value("refusal_noted", receipt(page={"flowing": False, "scanned": True, "marks": (ink,)})) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [(NOTE, False), ("见证人：王立新 2023年5月22日", True), ("见证人：    年  月  日", False), ("邀请社区工作人员到场", True)],
)
def test_a_witness(line: str, expected: bool) -> None:
    assert value("witnessed", receipt(line)) is expected


def test_a_witness_who_signed_in_the_place_for_it() -> None:
    assert value("witnessed", receipt(signatures=(Signature(key="witness", seen=True),))) is True
    assert value("witnessed", receipt(signatures=(Signature(key="witness", seen=False, place=Place(page=1)),))) is False


def test_footage_told_or_filed() -> None:
    assert value("footage", receipt("送达过程全程录像")) is True
    assert value("footage", receipt(), paper("evidence_paste_page", "现场照片")) is True
    assert value("footage", receipt()) is False
    unknown = paper("unknown", "一份材料").model_copy(update={"pages": (Page(file="b.jpg", number=1, unread="看不清"),)})
    assert value("footage", receipt(), unknown) is None
