"""Everything a person sees in a digital PDF, each with the smallest file that shows it."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casecheck.errors import EncryptedFile, LimitExceeded, UnreadableFile
from casecheck.model import Box, Line, Page, Table
from casecheck.reading import Limits, read_path
from casecheck.reading.pdf import matches, read
from tests.build import archive, docx
from tests.pdfs import Sheet, pdf

LOCKED = f"/ID [<00><00>] /Encrypt <</Filter/Standard/V 1/R 2/O <{'00' * 32}>/U <{'11' * 32}>/P -4>>"


def pages(*sheets: Sheet, fields: bool = False) -> list[Page]:
    return read(pdf(*sheets, fields=fields), "a.pdf")


def page(sheet: Sheet, fields: bool = False) -> Page:
    [only] = pages(sheet, fields=fields)
    return only


def texts(sheet: Sheet) -> list[str]:
    return [line.text for line in page(sheet).lines]


def cells(sheet: Sheet) -> dict[tuple[int, int], str]:
    [table] = page(sheet).tables
    return {(cell.row, cell.column): cell.text for cell in table.cells}


def near(box: Box | None, left: float, top: float, right: float, bottom: float) -> bool:
    assert box is not None
    return max(abs(box.left - left), abs(box.top - top), abs(box.right - right), abs(box.bottom - bottom)) < 0.01


# Characters and places


def test_a_line_with_a_box_for_every_character() -> None:
    [line] = page(Sheet().text(119, 758, "当事人：李明 A8", size=12)).lines
    assert (line.text, line.number, line.size, line.confidence) == ("当事人：李明 A8", 1, 12.0, 1.0)
    assert len(line.chars) == len(line.text)
    assert near(line.box, 119 / 595, 72 / 842, (119 + 6 * 12 + 3 * 6) / 595, 84 / 842 + 0.004)
    assert near(line.chars[4], (119 + 48) / 595, 72 / 842, (119 + 60) / 595, 84 / 842 + 0.004)


@pytest.mark.parametrize(
    ("turn", "matrix", "x", "y"), [(90, "0 1 -1 0", 72, 119), (180, "-1 0 0 -1", 476, 84), (270, "0 -1 1 0", 523, 723)]
)
def test_a_turned_page_has_the_places_a_person_sees(turn: int, matrix: str, x: float, y: float) -> None:
    shown = page(Sheet(extra=f"/Rotate {turn}").text(x, y, "当事人", matrix=matrix).text(x, y, "", matrix=matrix))
    width, height = (842, 595) if turn in (90, 270) else (595, 842)
    [line] = shown.lines
    assert line.text == "当事人"
    assert line.box is not None
    assert line.box.left == pytest.approx(119 / width, abs=0.003)
    assert (line.box.right - line.box.left) * width == pytest.approx(36, abs=0.1)
    assert (line.box.bottom - line.box.top) * height == pytest.approx(12, abs=0.1)


def test_lines_of_a_turned_page_are_in_reading_order() -> None:
    sheet = Sheet(extra="/Rotate 90").text(200, 100, "第二行", matrix="0 1 -1 0").text(100, 100, "第一行", matrix="0 1 -1 0")
    assert texts(sheet) == ["第一行", "第二行"]


def test_what_is_cropped_away_is_neither_read_nor_measured() -> None:
    sheet = Sheet(extra="/MediaBox [-100 -50 595 842] /CropBox [50 100 550 800]").text(60, 780, "当事人").text(0, 0, "裁掉的")
    [line] = page(sheet).lines
    assert line.text == "当事人"
    assert near(line.box, 10 / 500, 9 / 700, 46 / 500, 21 / 700)


def test_reading_order_is_that_of_the_page_not_of_the_file() -> None:
    assert texts(Sheet().text(100, 600, "三").text(200, 700, "二").text(100, 700, "一")) == ["一 二", "三"]


def test_blanks_are_read_where_a_person_sees_them() -> None:
    assert texts(Sheet().text(100, 700, "2024").text(127, 700, "年")) == ["2024年"]  # the quarter that programs put beside figures
    assert texts(Sheet().text(100, 700, "张伟").text(136, 700, "李娜")) == ["张伟 李娜"]


def test_bold_made_by_printing_twice_is_read_once() -> None:
    sheet = Sheet().text(100, 700, "人人有责")
    for i, char in enumerate("人人有责"):
        sheet.text(101.5 + 12 * i, 700.5, char)
    assert texts(sheet) == ["人人有责"]


def test_a_watermark_does_not_mix_with_the_text() -> None:
    sheet = Sheet().text(100, 400, "当事人李明的陈述").text(90, 300, "内部资料", 60, matrix="0.7 0.7 -0.7 0.7").text(100, 380, "第二行")
    assert texts(sheet) == ["当事人李明的陈述", "第二行", "内部资料"]


def test_centred_lines() -> None:
    shown = page(Sheet().text(249.5, 760, "询问笔录", 24).text(94, 700, "字" * 35).text(70, 680, "字" * 37).text(70, 660, "时间：2024年"))
    assert [line.centred for line in shown.lines] == [True, False, False, False]


# Tables


def test_cells_and_the_lines_between_tables_in_order() -> None:
    sheet = Sheet().text(70, 720, "表前").table([70, 200, 400], [700, 670, 640]).text(70, 620, "表后")
    sheet.text(76, 680, "当事人").text(206, 680, "李明").text(76, 650, "车牌号").text(206, 650, "苏A12345")
    [before, table, after] = page(sheet).blocks
    assert isinstance(before, Line)
    assert isinstance(after, Line)
    assert isinstance(table, Table)
    assert (before.text, after.text) == ("表前", "表后")
    assert cells(sheet) == {(1, 1): "当事人", (1, 2): "李明", (2, 1): "车牌号", (2, 2): "苏A12345"}
    assert near(table.cells[1].box, 200 / 595, 142 / 842, 400 / 595, 172 / 842)
    assert [line.number for line in page(sheet).lines] == [1, 2, 3, 4, 5, 6]


def test_a_merged_cell_once_and_upright_text_joined() -> None:
    sheet = Sheet().line(100, 700, 400, 700).line(100, 600, 400, 600).line(200, 650, 400, 650)
    sheet.line(100, 700, 100, 600).line(200, 700, 200, 600).line(400, 700, 400, 600).line(300, 650, 300, 600)
    sheet.text(144, 670, "当").text(144, 645, "事").text(144, 620, "人").text(210, 670, "姓名").text(210, 620, "甲").text(310, 620, "乙")
    [table] = page(sheet).tables
    assert [(c.row, c.column, c.row_span, c.column_span, c.text) for c in table.cells] == [
        (1, 1, 2, 1, "当事人"),
        (1, 2, 1, 2, "姓名"),
        (2, 2, 1, 1, "甲"),
        (2, 3, 1, 1, "乙"),
    ]


def test_rules_painted_as_thin_shapes() -> None:
    across = "".join(f"100 {y} 300 0.5 re f " for y in (700, 650, 600))
    upright = "".join(f"{x} 600 0.5 100 re f " for x in (100, 200, 400))
    assert cells(Sheet().raw(across + upright).text(110, 670, "甲").text(210, 620, "乙"))[2, 2] == "乙"


def test_a_table_in_a_cell() -> None:
    sheet = Sheet().table([100, 200, 400], [700, 650, 500]).table([210, 260, 300], [640, 600, 560])
    shown = page(sheet.text(215, 610, "内一").text(270, 610, "内二").text(206, 520, "外"))
    inner, outside = shown.tables[0].cells[3].blocks
    assert isinstance(inner, Table)
    assert isinstance(outside, Line)
    assert (inner.number, [cell.text for cell in inner.cells], outside.text) == (2, ["内一", "内二", "", ""], "外")


def test_underlines_frames_and_white_lines_draw_no_table() -> None:
    sheet = (
        Sheet()
        .frame(50, 50, 500, 750)
        .text(100, 700, "姓名：李明")
        .line(136, 698, 200, 698)
        .text(100, 680, "住址")
        .line(124, 678, 300, 678)
    )
    assert page(sheet.raw("1 G").table([60, 200, 400], [600, 500, 400])).tables == ()
    assert texts(sheet) == ["姓名：李明", "住址"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["安平市鑫源建材有限责", "任公司"], "安平市鑫源建材有限责任公司"),  # full, so broken
        (["91335681234567890123", "MA232PE81"], "91335681234567890123MA232PE81"),  # broken within a number
        (["车牌号码为本省牌照的", "苏A12345"], "车牌号码为本省牌照的苏A12345"),
        (["黄德明", "袁佳宁"], "黄德明\n袁佳宁"),  # there was room for the second name
        (["23990166", "23990126"], "23990166\n23990126"),
        (["　　当事人驾驶车辆行", "驶至此。", "　　建议立案。"], "当事人驾驶车辆行驶至此。\n建议立案。"),
    ],
)
def test_a_value_wrapped_in_its_cell_is_joined(lines: list[str], joined: str) -> None:
    sheet = Sheet().table([100, 231, 300], [700, 600, 550])  # room for ten characters
    for i, words in enumerate(lines):
        sheet.text(105.5, 680 - 16 * i, words)
    assert cells(sheet)[1, 1] == joined


def test_right_aligned_lines_of_a_cell_are_not_joined() -> None:
    sheet = Sheet().table([100, 231, 300], [700, 600, 550]).text(153, 680, "签名：高国栋").text(151, 660, "2024年5月9日")
    assert cells(sheet)[1, 1] == "签名：高国栋\n2024年5月9日"


def test_the_place_of_a_joined_value_covers_both_lines() -> None:
    shown = page(Sheet().table([100, 231, 300], [700, 600, 550]).text(105.5, 680, "安平市鑫源建材有限责").text(105.5, 664, "任公司"))
    [line] = shown.lines
    place = shown.place(line, 9, 11)
    assert (place.quote, place.table, place.row, place.column) == ("责任", 1, 1, 1)
    assert near(place.box, 105.5 / 595, 150 / 842, 225.5 / 595, 178 / 842)


# Strikes, ticks, pictures


def test_words_with_a_line_through_them_are_struck() -> None:
    [line] = page(Sheet().text(100, 700, "罚款伍仟元叁仟元").line(124, 704, 160, 704)).lines
    assert line.text == "罚款叁仟元"
    assert [(r.kind, r.start, r.end, r.text) for r in line.revisions] == [("struck", 2, 2, "伍仟元")]
    assert len(line.chars) == 5


def test_an_underline_strikes_nothing() -> None:
    [line] = page(Sheet().text(100, 700, "李明").line(100, 698, 124, 698)).lines
    assert (line.text, line.revisions) == ("李明", ())


def test_an_empty_cell_under_a_slanted_line_is_struck() -> None:
    sheet = Sheet().table([100, 200, 400], [700, 650, 600]).line(205, 645, 395, 605)
    assert cells(sheet)[2, 2] == "／"
    [mark] = page(sheet).marks
    assert mark.kind == "strike"
    assert near(mark.box, 205 / 595, 197 / 842, 395 / 595, 237 / 842)


def test_tick_boxes_of_a_symbol_font_and_drawn_ones() -> None:
    sheet = Sheet().text(100, 700, "R", font="W2").text(110, 700, "甲").text(130, 700, "\xa3", font="W2").text(140, 700, "乙")
    sheet.frame(160, 700, 9, 9).text(170, 700, "丙").frame(190, 700, 9, 9).line(191, 703, 194, 701).line(194, 701, 198, 708).text(
        200, 700, "丁"
    )
    assert texts(sheet) == ["☑甲 □乙 □丙 ☑丁"]


def test_a_picture_stands_in_its_line_and_is_counted() -> None:
    shown = page(Sheet().text(300, 300, "安平市交通运输局").text(300, 280, "2024年5月1日").picture(310, 290, 60, 60))
    assert [(line.text, line.pictures) for line in shown.lines] == [("安平市交通运输局", 1), ("2024年5月1日", 0)]
    assert shown.pictures == 1
    assert shown.unread is None


def test_a_signature_drawn_with_a_pen_is_a_picture() -> None:
    curve = "".join(f"{200 + i} 300 m {205 + i} 320 {210 + i} 290 {220 + i} 310 c S " for i in range(0, 40, 8))
    shown = page(Sheet().text(130, 300, "当事人签名").raw(curve))
    assert [(line.text, line.pictures) for line in shown.lines] == [("当事人签名", 1)]


def test_fields_notes_and_stamps_laid_on_the_page() -> None:
    notes = [
        "/Subtype/Widget/FT/Tx/T(a)/V <FEFF674E660E>/Rect [100 690 200 710]/DA(/Helv 12 Tf)/F 4",
        "/Subtype/Widget/FT/Btn/T(b)/V/On/AS/On/AP<</N <</On 8 0 R/Off 8 0 R>>>>/Rect [300 690 312 702]/F 4",
        "/Subtype/Widget/FT/Tx/T(c)/V (hidden)/Rect [100 600 200 620]/DA(/Helv 12 Tf)/F 2",
        "/Subtype/FreeText/Contents <FEFF5DF2683896F6>/Rect [100 500 200 520]/F 4",
        "/Subtype/Text/Contents (a note that only opens)/Rect [0 0 20 20]/F 4",
        "/Subtype/Stamp/Rect [300 300 380 380]/F 4",
    ]
    shown = page(Sheet(notes=notes).text(50, 695, "姓名："), fields=True)
    assert [(line.text, line.pictures) for line in shown.lines] == [("姓名： 李明 ☑", 0), ("已核零", 0), ("", 1)]


# What is not read


def test_a_blank_page_is_known_as_blank() -> None:
    assert [one.blank for one in pages(Sheet(), Sheet().text(100, 700, "字"), Sheet().picture(0, 0, 595, 842))] == [True, False, False]


@pytest.mark.parametrize(
    ("sheet", "says"),
    [
        (Sheet().picture(0, 0, 595, 842), "扫描图片"),
        (Sheet().picture(0, 0, 595, 842).text(100, 700, "扫描软件认出的文字不能当作原文" * 3, mode=3), "扫描图片"),
        (Sheet().text(50, 700, "压在扫描图片底下的文字不能当作原文" * 2).picture(0, 0, 595, 842), "扫描图片"),
        (Sheet().raw("".join(f"{i % 500} {i} m {i % 500 + 5} {i + 9} 10 10 {i % 500 + 9} {i + 9} c S " for i in range(400))), "图形"),
        (Sheet().text(100, 700, "\ue123\ue124正文中有认不出的字符的一行"), "乱码"),
    ],
)
def test_a_page_that_cannot_be_read_says_so_and_has_no_words(sheet: Sheet, says: str) -> None:
    shown = page(sheet)
    assert says in (shown.unread or "")
    assert shown.lines == ()
    assert not shown.blank


def test_text_over_a_large_picture_is_kept_and_the_picture_is_reported() -> None:
    shown = page(Sheet().picture(0, 0, 595, 842).text(70, 700, "打印在底图上的文字仍然是看得见的文字不能丢掉"))
    assert "半页以上" in (shown.unread or "")
    assert [line.text for line in shown.lines] == ["打印在底图上的文字仍然是看得见的文字不能丢掉"]


def test_one_rare_character_in_a_page_makes_its_line_uncertain_only() -> None:
    shown = page(Sheet().text(70, 700, "当事人" * 8 + "\ufffd").text(70, 680, "住址"))
    assert shown.unread is None
    assert [line.confidence for line in shown.lines] == [0.5, 1.0]


def test_invisible_text_is_not_read() -> None:
    assert texts(Sheet().text(100, 700, "看得见").text(100, 600, "看不见", mode=3)) == ["看得见"]


def test_page_numbers_and_repeated_lines_at_the_edge_are_not_text() -> None:
    def sheet(n: int, words: str) -> Sheet:
        return (
            Sheet()
            .text(70, 800, "安平交罚案卷", 9)
            .text(70, 700, words * 10)
            .text(70, 60, "本页为附注", 9)
            .text(280, 40, f"第{n}页 共2页", 9)
        )

    parts = [[(line.text[:4], line.part) for line in one.lines] for one in pages(sheet(1, "正文"), sheet(2, "续文"))]
    assert parts[0] == [("安平交罚", "header"), ("正文正文", "body"), ("本页为附", "footer"), ("第1页 ", "footer")]
    assert [part for _, part in parts[1]] == ["header", "body", "footer", "footer"]


@pytest.mark.parametrize("date", ["2023-05-29", "2023.05.29", "2023年5月29日"])
def test_a_date_at_the_foot_is_no_page_number(date: str) -> None:
    shown = page(Sheet().text(70, 700, "正文" * 10).text(400, 60, date).text(280, 30, "- 1 -"))
    assert [(line.text, line.part) for line in shown.lines][1:] == [(date, "body"), ("- 1 -", "footer")]


def test_a_title_at_the_top_is_no_header() -> None:
    sheets = [Sheet().text(240, 790, "安平市交通运输局", 16).text(70, 700, "正文" * 10) for _ in range(2)]
    assert [one.lines[0].part for one in pages(*sheets)] == ["body", "body"]


def test_encrypted_damaged_and_too_long() -> None:
    with pytest.raises(EncryptedFile, match="密码"):
        read(pdf(Sheet(), trailer=LOCKED), "a.pdf")
    with pytest.raises(UnreadableFile, match="损坏"):
        read(b"%PDF-1.7\nnothing", "a.pdf")
    with pytest.raises(LimitExceeded, match="2 页，超过 1 页"):
        read(pdf(Sheet(), Sheet()), "a.pdf", Limits(pages=1))


def test_known_by_its_bytes() -> None:
    made = pdf(Sheet())
    assert [matches(data) for data in (made, b"\r\n" + made, docx("字"), archive({"a.pdf": made}), b"")] == [
        True,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_bomb_ends_the_child_and_the_next_file_is_read(tmp_path: Path) -> None:
    deflated = zlib.compress(b"0 0 m 9 9 l S\n" * 4_000_000, 9)
    whole = pdf(Sheet().raw("BOMB"))
    begin = whole.index(b"<</Length 4>>")
    end = whole.index(b"endstream", begin)
    bomb = f"<</Length {len(deflated)}/Filter/FlateDecode>>\nstream\n".encode() + deflated + b"\n"
    (tmp_path / "1.pdf").write_bytes(whole[:begin] + bomb + whole[end:])
    (tmp_path / "2.pdf").write_bytes(pdf(Sheet().text(100, 700, "立案登记表")))
    reading = read_path(tmp_path, Limits(memory_bytes=300 << 20))
    assert ["上限" in gap.why for gap in reading.gaps] == [True]
    assert [(one.file, one.lines[0].text) for one in reading.pages] == [("2.pdf", "立案登记表")]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.sampled_from("当事人李明第款项，。（）0159AX"), min_size=1, max_size=20), min_size=1, max_size=6))
def test_what_is_set_is_read(lines: list[str]) -> None:
    sheet = Sheet()
    for i, words in enumerate(lines):
        sheet.text(70, 780 - 30 * i, words)
    assert texts(sheet) == lines
