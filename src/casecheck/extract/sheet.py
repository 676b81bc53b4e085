"""A paper laid out for reading: its running text, its tables as grids, and all of it as one text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from casecheck.extract.page_ends import Part, goes_on, whole
from casecheck.extract.text import Text
from casecheck.model import Cell, Line, Page, Table

_OUTSIDE = ("header", "footer", "note")


@dataclass(slots=True)
class GridCell:
    """A cell with its words. ``order`` counts the cells of the paper in reading order."""

    cell: Cell
    text: Text
    order: int

    @property
    def rows(self) -> range:
        """The rows it covers."""
        return range(self.cell.row, self.cell.row + self.cell.row_span)

    @property
    def right(self) -> int:
        """The column right of it."""
        return self.cell.column + self.cell.column_span


@dataclass(slots=True)
class Grid:
    """A table by its squares."""

    cells: list[GridCell]
    squares: dict[tuple[int, int], GridCell]

    def row(self, number: int) -> list[GridCell]:
        """The cells that begin in or run through a row, left to right."""
        return [cell for cell in self.cells if number in cell.rows]


@dataclass(slots=True)
class Sheet:
    """``flow``: runs of lines outside tables; ``grids``: tables; ``whole``: every line of the body in reading order."""

    flow: list[Text] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    whole: Text = field(default_factory=Text)
    tail: Text = field(default_factory=Text)  # all lines outside tables, for 落款
    breaks: frozenset[int] = frozenset()  # the lines of ``tail`` that follow a table


def lay_out(pages: Sequence[Page]) -> Sheet:
    """Lay out a paper. Headers, footers and notes are not part of it; a table that goes on after a page end is one table."""
    sheet = Sheet()
    run: list[tuple[Page, Line]] = []
    outside: list[tuple[Page, Line]] = []
    breaks: set[int] = set()
    open_: list[Part] = []  # the parts of a table that may go on
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table):
                if run:
                    sheet.flow.append(Text.of(run))
                run = []
                breaks.add(len(outside))
                if open_ and not (open_[-1][0] is not page and goes_on(open_[-1][1], block)):
                    _tables(sheet, open_)
                    open_ = []
                open_.append((page, block))
            elif block.part not in _OUTSIDE:
                if open_:
                    _tables(sheet, open_)
                    open_ = []
                run.append((page, block))
                outside.append((page, block))
    if open_:
        _tables(sheet, open_)
    if run:
        sheet.flow.append(Text.of(run))
    sheet.whole = Text.of(line for page in pages for line in _body(page))
    sheet.tail = Text.of(outside)
    sheet.breaks = frozenset(breaks)
    return sheet


def _body(page: Page) -> Iterator[tuple[Page, Line]]:
    return ((page, line) for line in page.lines if line.part not in _OUTSIDE)


def _tables(sheet: Sheet, parts: Sequence[Part]) -> None:
    """A table, all its parts together, and then the tables inside its cells."""
    cells: list[GridCell] = []
    squares: dict[tuple[int, int], GridCell] = {}
    inner: list[Part] = []
    order = sum(len(grid.cells) for grid in sheet.grids)
    for square in whole(parts):
        inner += square.inner
        laid = GridCell(square.cell, Text.of(square.lines), order + len(cells))
        cells.append(laid)
        for row in laid.rows:
            for column in range(laid.cell.column, laid.right):
                squares.setdefault((row, column), laid)
    sheet.grids.append(Grid(cells, squares))
    for nested in inner:
        _tables(sheet, [nested])
