"""What a receipt says: which paper, where and when, to whom."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.forms.service_receipt import ServiceRow
from casecheck.model import Document, Entry, Moment, Signature
from tests.papers import decision, fact, filled, paper, state, world

OURS = {"text": "澜交罚〔2023〕7号", "prefix": "澜交罚", "year": 2023, "serial": "7", "suffix": "号"}


def sheet(*lines: str, row: dict[str, Any] | None = None, signed: dict[str, str] | None = None, **entries: Any) -> Document:
    filled_in = {"title": filled("行政处罚决定书"), "mode": filled("直接送达"), **(row or {})}
    return paper("service_receipt", "送达回证", *lines, signed=signed, rows=(ServiceRow.model_validate(filled_in),), **entries)


def ours(**more: Any) -> Document:
    return decision(case_no=filled(OURS), **more)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"number": filled(OURS)}, "right"),
        ({"number": filled({**OURS, "prefix": ""})}, "right"),
        ({"number": filled({**OURS, "serial": "8"})}, "number_differs"),
        ({"number": filled({**OURS, "prefix": "澜交罚通"})}, "number_differs"),
        ({"number": state("blank")}, "number_blank"),
        ({"number": state("blank"), "title": filled("行政处罚决定书 澜交罚〔2023〕7号")}, "right"),
        ({"number": state("unreadable")}, None),
        ({}, None),
        ({"title": state("blank")}, "title_blank"),
        ({"title": state("unreadable")}, None),
        ({"title": filled("催告书")}, "not_here"),
    ],
)
def test_naming(row: dict[str, Any], expected: str | None) -> None:
    assert fact(world(ours(), sheet(row=row)), "service_row.naming").value == expected


def test_a_column_shared_by_title_and_number_without_a_number() -> None:
    assert fact(world(ours(), sheet("送达文书名称、文号")), "service_row.naming").value == "number_blank"


@pytest.mark.parametrize(
    ("time", "signed", "expected"),
    [
        (filled("2023-05-22"), None, True),
        (state("blank"), None, False),
        (state("blank"), {"addressee": "2023-05-22"}, True),
        (state("unreadable"), None, None),
        (state("absent"), None, None),
    ],
)
def test_the_day_in_its_column_or_beside_the_signature(time: dict[str, Any], signed: dict[str, str] | None, expected: bool | None) -> None:
    assert fact(world(ours(), sheet(row={"time": time}, signed=signed)), "service_row.day_written").value is expected


def test_a_signature_without_a_date_gives_no_day() -> None:
    unsigned = sheet(row={"time": state("blank")}).model_copy(
        update={"signatures": (Signature(key="addressee", seen=True, date=Entry[Moment](state="blank")),)}
    )
    assert fact(world(ours(), unsigned), "service_row.day_written").value is False


@pytest.mark.parametrize(("name", "expected"), [("filled", True), ("blank", False), ("absent", None), ("struck", None)])
def test_the_place(name: str, expected: bool | None) -> None:
    entry = filled("某街1号") if name == "filled" else state(name)
    assert fact(world(ours(), sheet(row={"place": entry})), "service_row.place_written").value is expected


@pytest.mark.parametrize(
    ("addressee", "expected"),
    [
        (filled("澜城捷安物流有限公司"), "same"),
        (filled("捷安物流"), "contained"),
        (filled("赵凯"), "related"),
        (filled("孙立"), "related"),
        (filled("周成"), "other"),
        (filled("澜城某某有限公司"), None),
        (state("unreadable"), None),
    ],
)
def test_the_addressee(addressee: dict[str, Any], expected: str | None) -> None:
    w = world(ours(org_name="澜城捷安物流有限公司", org_legal_rep="赵凯"), sheet(addressee=addressee, substitute="孙立"))
    assert fact(w, "service_receipt.addressee_relation").value == expected


def test_without_the_paper_the_addressee_is_not_compared() -> None:
    assert fact(world(sheet(addressee="周成")), "service_receipt.addressee_relation").value is None
