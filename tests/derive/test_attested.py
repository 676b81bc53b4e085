from typing import Any

import pytest

from casecheck.model import Box, Document, Mark, Page, Range
from tests.papers import fact, filled, paper, state, world


def value(document: Document, name: str, *others: Document) -> Any:
    return fact(world(document, *others), name).value


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("以上笔录我看过，和我说的一样。", True),
        ("上述笔录☑我已看过 □已向我宣读过，情况属实无误。", True),
        ("当事人确认 ☑我已看过", True),
        ("我已看过，与事实相符。", True),
        ("以上记录念给我听过，没有错误", True),
        ("答：我说的都属实。", False),
        ("答：我已看过称重单，没有异议。", False),
        ("问：请看一下笔录", False),
        ("请在看过笔录后签名", None),
    ],
)
def test_the_record_is_confirmed(line: str, told: bool | None) -> None:
    assert value(paper("interview_record", "询问笔录", line), "record.attested") is told


def test_unread_writing_may_be_the_confirmation() -> None:
    made = paper("interview_record", "询问笔录")
    ink = Mark(kind="signature", page=1, box=Box(left=0.2, top=0.7, right=0.6, bottom=0.73))
    page = Page(file="a.pdf", number=1, scanned=True, marks=(ink,))
    assert value(made.model_copy(update={"pages": (page,)}), "record.attested") is None


@pytest.mark.parametrize(
    ("line", "told"),
    [("本复印件与原件核对无误。", True), ("经核对，与原件一致", True), ("姓名 董志强", False), ("原件由当事人保管", None)],
)
def test_a_copy_matches_the_original(line: str, told: bool | None) -> None:
    copy = paper("id_card_copy", "身份证复印件", line)
    assert value(copy, "copy.attested") is told
    assert value(copy, "copy.words_visible") is True


def test_a_stamp_in_a_picture_is_not_read() -> None:
    made = paper("id_card_copy", "身份证复印件")
    pasted = made.model_copy(update={"pages": (Page(file="a.docx", number=1, pictures=1, flowing=True),)})
    assert value(pasted, "copy.words_visible") is False
    assert value(paper("business_licence_copy", "营业执照", "查询时间：2024年5月8日"), "copy.from_system") is True
    assert value(made, "copy.from_system") is False


FULL: dict[str, Any] = {"shot_time": "2024-05-08", "shot_place": "省道S1", "shooter": filled(("郑长河",)), "caption": "证明现场状况"}


@pytest.mark.parametrize(
    ("entries", "lines", "lacking"),
    [
        (FULL, (), 0),
        ({**FULL, "shot_time": state("blank")}, (), 1),
        ({**FULL, "shot_time": state("unreadable")}, (), Range(least=0, most=1)),
        ({}, ("现场照片",), 4),
        ({}, ("现场照片", "2024年5月8日在省道S997线由郑长河拍摄，证明超限事实"), 0),
    ],
)
def test_what_photographs_say_of_themselves(entries: dict[str, Any], lines: tuple[str, ...], lacking: Any) -> None:
    assert value(paper("evidence_paste_page", *lines, **entries), "evidence_paste_page.elements_missing") == lacking


def test_what_is_pasted() -> None:
    assert value(paper("evidence_paste_page", "照片1"), "evidence_paste_page.of_photographs") is True
    assert value(paper("evidence_paste_page", "书证粘贴页", "照片"), "evidence_paste_page.of_photographs") is False
    told = paper("scene_record", "现场照片由郑长河拍摄，共三张")
    assert fact(world(told), "dossier.photographs_told_elsewhere").value is True
    assert fact(world(paper("scene_record", "拍照取证")), "dossier.photographs_told_elsewhere").value is False


@pytest.mark.parametrize(
    ("place", "named"),
    [
        ("省道S997线K55+800处泊云超限检测站", True),
        ("泊云区清泉街146号", True),
        ("交通运输局询问室", True),
        ("路上", False),
        ("本辖区", False),
        ("辖区内公路上", False),
        ("某处", False),
        ("泊云", None),
    ],
)
def test_places(place: str, named: bool | None) -> None:
    assert value(paper("scene_record", "现场笔录", place=place), "record.place_named") is named


def test_a_blank_place() -> None:
    assert value(paper("interview_record", "询问笔录", place=state("blank")), "record.place_named") is False
    assert value(paper("interview_record", "询问笔录", place=state("absent")), "record.place_named") is None
