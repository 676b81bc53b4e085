"""Tables that a page end cuts in two."""

from __future__ import annotations

from collections.abc import Sequence

from casecheck.extract import extract
from casecheck.extract.sheet import Grid, lay_out
from casecheck.model import Box, Cell, Line, Page, Paper, Table
from casecheck.reading.pdf import read
from tests.pages import page
from tests.pdfs import Sheet, pdf

LEFT, RIGHT = 0.1, 0.9


def part(*rows: Sequence[tuple[float, str]], number: int, above: str = "", right: float = RIGHT) -> Page:
    """A page with a table; each row lists where its cells begin and what they say. ``above``: a line before the table."""
    cells = []
    starts = sorted({start for row in rows for start, _ in row})
    for r, row in enumerate(rows, 1):
        ends = [*(start for start, _ in row[1:]), right]
        for (start, words), end in zip(row, ends, strict=True):
            column = starts.index(start) + 1
            span = sum(start <= s < end for s in starts)
            lines = tuple(Line(text=words) for words in ([words] if words else []))
            box = Box(left=start, top=r / 100, right=end, bottom=(r + 1) / 100)
            cells.append(Cell(row=r, column=column, column_span=span, blocks=lines, box=box))
    table = Table(number=1, cells=tuple(cells), box=Box(left=LEFT, top=0.01, right=right, bottom=0.5))
    blocks = ((Line(text=above),) if above else ()) + (table, Line(text="第1页 共2页", part="footer"))
    return Page(file="a.pdf", number=number, blocks=blocks)


def rows(grid: Grid) -> list[list[str]]:
    last = max(cell.rows.stop for cell in grid.cells)
    return [[cell.text.normal for cell in grid.cells if cell.cell.row == row] for row in range(1, last)]


def test_rows_go_on_below_with_columns_told_by_their_edges() -> None:
    first = part([(0.1, "案由"), (0.3, "超限")], number=1)
    second = part([(0.1, "姓名"), (0.3, "李明"), (0.6, "性别"), (0.7, "男")], number=2)
    [grid] = lay_out([first, second]).grids
    assert rows(grid) == [["案由", "超限"], ["姓名", "李明", "性别", "男"]]
    assert [(c.cell.column, c.cell.column_span) for c in grid.cells] == [(1, 1), (2, 3), (1, 1), (2, 1), (3, 1), (4, 1)]


def test_a_row_cut_in_two_is_one_row() -> None:
    first = part([(0.1, "案由"), (0.3, "超限")], [(0.1, "案情"), (0.3, "当事人驾驶车")], number=1)
    second = part([(0.1, ""), (0.3, "辆行驶。")], [(0.1, "备注"), (0.3, "/")], number=2)
    third = part([(0.1, ""), (0.3, "没有")], number=3)
    [grid] = lay_out([first, second, third]).grids
    assert rows(grid) == [["案由", "超限"], ["案情", "当事人驾驶车辆行驶。"], ["备注", "/没有"]]
    assert [p.page.number for p in grid.cells[3].text.pieces] == [1, 2]


def test_an_empty_label_over_a_row_of_its_own_does_not_join_it() -> None:
    first = part([(0.1, "姓名"), (0.3, "李明"), (0.6, "电话"), (0.7, "110")], number=1)
    second = part([(0.1, ""), (0.3, "王五"), (0.6, "电话"), (0.7, "112")], number=2)
    [grid] = lay_out([first, second]).grids
    assert rows(grid)[1] == ["", "王五", "电话", "112"]


def test_a_merged_cell_goes_on_below() -> None:
    first = Sheet().line(100, 150, 400, 150).line(200, 100, 400, 100).line(100, 50, 400, 50).table([300, 400], [50, 100, 150])
    first.line(100, 50, 100, 150).line(200, 50, 200, 150).text(110, 110, "单位").text(210, 120, "名称").text(310, 120, "甲公司")
    first.text(210, 70, "地址").text(310, 70, "安平市")
    second = Sheet().table([100, 200, 300, 400], [780, 800]).text(210, 785, "电话").text(310, 785, "110")
    [grid] = lay_out(read(pdf(first, second), "a.pdf")).grids
    assert [(c.text.normal, c.cell.row, c.cell.row_span) for c in grid.cells if c.cell.column == 1] == [("单位", 1, 3)]
    assert [c.text.normal for c in grid.row(3)] == ["单位", "电话", "110"]


def test_headings_printed_again_count_once() -> None:
    head = [(0.1, "送达文书名称"), (0.5, "收件人")]
    first = part(head, [(0.1, "违法行为通知书"), (0.5, "李明")], number=1)
    second = part(head, [(0.1, "行政处罚决定书"), (0.5, "李明")], number=2)
    [grid] = lay_out([first, second]).grids
    assert rows(grid) == [["送达文书名称", "收件人"], ["违法行为通知书", "李明"], ["行政处罚决定书", "李明"]]


def test_a_line_between_or_another_width_is_another_table() -> None:
    first = part([(0.1, "案由"), (0.3, "超限")], number=1)
    same = [(0.1, "案情"), (0.3, "行驶")]
    assert len(lay_out([first, part(same, number=2, above="另有")]).grids) == 2
    assert len(lay_out([first, part(same, number=2, right=0.7)]).grids) == 2
    assert len(lay_out([page([["案由", "超限"]]), page([["案情", "行驶"]], number=2)]).grids) == 2  # Word: no edges, no page ends


def test_a_value_goes_on_over_the_page() -> None:
    first = part([(0.1, "案件基本情况"), (0.3, "2024年5月8日，当事人李明驾驶")], number=1, above="立案登记表")
    second = part([(0.1, ""), (0.3, "车辆超限运输。")], number=2)
    document = extract(Paper(id="c", form="case_filing_register", file="a.pdf", pages=(first, second)))
    entry = document.entry("case_summary")
    assert (entry.state, entry.value) == ("filled", "2024年5月8日，当事人李明驾驶\n车辆超限运输。")
    assert entry.place is not None
    assert entry.place.page == 1
