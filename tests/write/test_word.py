import datetime as dt
import zipfile
from pathlib import Path

import pytest
from docx.oxml.ns import qn

from casecheck.write import word
from casecheck.write.word import Box, Letter

LETTER = Letter("宋体", 12)


def _box(text: str, width: int, **more: int) -> Box:
    return Box([word.paragraph([word.run(text, LETTER)])], width, **more)


def _shape(made: word.Element) -> list[list[tuple[int, bool | None]]]:
    """Rows of (gridSpan, vMerge: True = begins, False = goes on, None = no merge)."""
    rows = []
    for line in made.iter(qn("w:tr")):
        row = []
        for cell in line.iter(qn("w:tc")):
            span, merge = cell.find(f".//{qn('w:gridSpan')}"), cell.find(f".//{qn('w:vMerge')}")
            row.append(
                (int(span.get(qn("w:val"))) if span is not None else 1, None if merge is None else merge.get(qn("w:val")) == "restart")
            )
        rows.append(row)
    return rows


def test_merged_cells_cover_the_rows_below() -> None:
    made = word.table([(1, [_box("当事人", 2, down=3), _box("姓名", 4)]), (1, [_box("住址", 2), _box("甲", 2)]), (1, [_box("电话", 4)])])
    assert _shape(made) == [[(1, True), (2, None)], [(1, False), (1, None), (1, None)], [(1, False), (2, None)]]


@pytest.mark.parametrize("second", [[], [_box("乙", 3)], [_box("乙", 4), _box("丙", 4)]])
def test_a_row_of_wrong_width_is_refused(second: list[Box]) -> None:
    with pytest.raises(ValueError, match="第 2 行"):
        word.table([(1, [_box("甲", 4)]), (1, second)])


@pytest.mark.parametrize(
    ("style", "on", "off"),
    [("glyph", "☑", "□"), ("symbol", 'w:char="0052"', 'w:char="00A3"'), ("checkbox", 'w14:checked w14:val="1"', 'w14:checked w14:val="0"')],
)
def test_three_kinds_of_tick(style: word.TickStyle, on: str, off: str) -> None:
    shown = [word.etree.tostring(word.tick(value, style, LETTER), encoding="unicode") for value in (True, False)]
    assert on in shown[0]
    assert off not in shown[0]
    assert off in shown[1]
    assert on not in shown[1]


def test_the_same_sheet_gives_the_same_bytes_without_the_hour_it_was_made(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        word.save(word.blank_sheet("页眉", LETTER), tmp_path / name, "题目", dt.date(2024, 5, 8))
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2024-05-08T08:00:00Z" in archive.read("docProps/core.xml")
        assert "word/theme/theme1.xml" not in archive.namelist()
