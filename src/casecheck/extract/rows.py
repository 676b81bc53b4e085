"""Lists (清单): tables with a row of headings and one line per item — papers served, pieces of evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.extract.convert import read, struck
from casecheck.extract.labels import Vocabulary, specs, vocabulary
from casecheck.extract.sheet import Grid, GridCell, Sheet
from casecheck.model import Document, Entry, Place, Row

Columns = Mapping[str, GridCell]


@dataclass(frozen=True)
class List:
    """A list found: its headings and, for each line, the cell of each column."""

    headings: Columns
    lines: tuple[Columns, ...]
    heads: tuple[
        GridCell, ...
    ] = ()  # every cell in its rows of headings (编号 before 证据名称 is no number of the paper), on later pages too

    @property
    def texts(self) -> frozenset[int]:
        """The identities of all its cells' texts."""
        own = {id(cell.text) for columns in (self.headings, *self.lines) for cell in columns.values()}
        return frozenset(own | {id(cell.text) for cell in self.heads})

    @property
    def used(self) -> Iterator[Columns]:
        """The lines that say something: not empty, not struck out."""
        for line in self.lines:
            if any(_says(cell) for cell in line.values()):
                yield line


def find_list(sheet: Sheet, row: type[Row], form: type[Document]) -> List | None:
    """The first table with enough of the row's headings side by side, and its continuation in the tables of later pages."""
    words = vocabulary(row)
    first: Columns = {}
    heads: list[GridCell] = []
    lines: list[Columns] = []
    for grid in sheet.grids:
        headings = _headings(grid, words, row.least)
        if headings is not None:
            heads += [cell for row_of in {cell.cell.row for cell in headings.values()} for cell in grid.row(row_of)]
            first = first or headings
            lines += _lines(grid, headings, (words, vocabulary(form)), _first(headings).rows.stop)
        elif first and _continues(grid, first):
            lines += _lines(grid, first, (words, vocabulary(form)), 1)
    return List(first, tuple(lines), tuple(heads)) if first else None


def _headings(grid: Grid, words: Vocabulary, least: int) -> Columns | None:
    """The row of headings. In a form 姓名 and 职务 stand in one row too, but their values stand between them."""
    for number in sorted({cell.cell.row for cell in grid.cells}):
        headings: dict[str, GridCell] = {}
        cells = [(words.entries.get(words.label(cell.text.normal) or "", ()), cell) for cell in grid.row(number)]
        for names, cell in sorted(cells, key=lambda one: len(one[0])):  # 编号 is what no other heading says
            free = next((name for name in names if name not in headings), None)
            if free is not None:
                headings[free] = cell
        columns = {cell.cell.column: cell for cell in headings.values()}
        if len(columns) >= least and any(cell.right in columns for cell in columns.values()):
            return headings
    return None


def _continues(grid: Grid, headings: Columns) -> bool:
    """Has a table without headings the columns of the list? It goes on there on the next page."""
    columns = {(cell.cell.column, cell.right) for cell in headings.values()}
    return bool(grid.cells) and columns <= {(cell.cell.column, cell.right) for cell in grid.row(1)}


def read_line(line: Columns, row: type[Row], document: str, headings: Columns | None = None) -> dict[str, Entry[object]]:
    """The entries of one line. A heading may print the unit: 总重（kg）."""
    units = {name: cell.text.normal for name, cell in (headings or {}).items()}
    return {
        name: read(line[name].text.passage(), row, name, spec, document, None, units.get(name, ""))
        for name, spec in specs(row).items()
        if name in line
    }


def read_list(listed: List, row: type[Row], document: str) -> tuple[Row, ...]:
    """The lines of a list that say something."""
    return tuple(row(**read_line(line, row, document, listed.headings), where=where(line, document)) for line in listed.used)


def where(line: Columns, document: str) -> Place | None:
    """The place of a line: its first cell that says something."""
    for cell in sorted(line.values(), key=lambda cell: cell.order):
        if _says(cell):
            return cell.text.passage().place(document)
    return None


def _says(cell: GridCell) -> bool:
    return (bool(cell.text.normal) and not struck(cell.text.normal)) or any(piece.line.pictures for piece in cell.text.pieces)


def _lines(grid: Grid, headings: Columns, words: tuple[Vocabulary, ...], row: int) -> Iterator[Columns]:
    """The lines from a row on, as long as they keep the columns and no label of the paper or of the list itself begins them."""
    first = _first(headings)
    while True:
        own = grid.squares.get((row, first.cell.column))
        if own is None or own.cell.column != first.cell.column or own.right > first.right:
            return
        begun = [cell for cell in grid.row(row) if cell.cell.row == row]
        if any(known.label(cell.text.normal) is not None for known in words for cell in (own, *begun[:1])):
            return
        yield {name: cell for name, head in headings.items() if (cell := _below(grid, head, row)) is not None}
        row = own.rows.stop


def _first(headings: Columns) -> GridCell:
    """The heading that stands furthest left: where it ends the lines begin, though others may be split in two below (页码: 起, 止)."""
    return min(headings.values(), key=lambda cell: cell.cell.column)


def _below(grid: Grid, heading: GridCell, row: int) -> GridCell | None:
    """The cell of a line under a heading; none if several that say something stand there."""
    cells = {
        id(cell): cell for column in range(heading.cell.column, heading.right) if (cell := grid.squares.get((row, column))) is not None
    }
    said = [cell for cell in cells.values() if cell.text.normal]
    return said[0] if len(said) == 1 else None if said else next(iter(cells.values()), None)
