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
    repeated: tuple[GridCell, ...] = ()  # the headings printed again on later pages

    @property
    def texts(self) -> frozenset[int]:
        """The identities of all its cells' texts."""
        own = {id(cell.text) for columns in (self.headings, *self.lines) for cell in columns.values()}
        return frozenset(own | {id(cell.text) for cell in self.repeated})

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
    repeated: list[GridCell] = []
    lines: list[Columns] = []
    for grid in sheet.grids:
        headings = _headings(grid, words, row.least)
        if headings is not None:
            repeated += headings.values() if first else ()
            first = first or headings
            lines += _lines(grid, headings, form, min(cell.rows.stop for cell in headings.values()))
        elif first and _continues(grid, first):
            lines += _lines(grid, first, form, 1)
    return List(first, tuple(lines), tuple(repeated)) if first else None


def _headings(grid: Grid, words: Vocabulary, least: int) -> Columns | None:
    """The row of headings. In a form 姓名 and 职务 stand in one row too, but their values stand between them."""
    for number in sorted({cell.cell.row for cell in grid.cells}):
        headings: dict[str, GridCell] = {}
        for cell in grid.row(number):
            label = words.label(cell.text.normal)
            for name in words.entries.get(label or "", ()):
                headings.setdefault(name, cell)
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


def _lines(grid: Grid, headings: Columns, form: type[Document], row: int) -> Iterator[Columns]:
    """The lines from a row on, as long as they keep the columns and no label of the paper begins them."""
    words = vocabulary(form)
    first = min(headings.values(), key=lambda cell: cell.cell.column)
    while True:
        own = grid.squares.get((row, first.cell.column))
        if own is None or own.cell.column != first.cell.column or own.right > first.right:
            return
        begun = [cell for cell in grid.row(row) if cell.cell.row == row]
        if words.label(own.text.normal) is not None or (begun and words.label(begun[0].text.normal) is not None):
            return
        yield {name: cell for name, head in headings.items() if (cell := grid.squares.get((row, head.cell.column))) is not None}
        row = own.rows.stop
