"""Lists (清单): tables with a row of headings and one line per item — papers served, pieces of evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.extract.convert import read, struck
from casecheck.extract.labels import specs, vocabulary
from casecheck.extract.sheet import Grid, GridCell, Sheet
from casecheck.model import Document, Entry, Place, Row

Columns = Mapping[str, GridCell]


@dataclass(frozen=True)
class List:
    """A list found: its headings and, for each line, the cell of each column."""

    headings: Columns
    lines: tuple[Columns, ...]

    @property
    def texts(self) -> frozenset[int]:
        """The identities of all its cells' texts."""
        return frozenset(id(cell.text) for columns in (self.headings, *self.lines) for cell in columns.values())

    @property
    def used(self) -> Iterator[Columns]:
        """The lines that say something: not empty, not struck out."""
        for line in self.lines:
            if any(_says(cell) for cell in line.values()):
                yield line


def find_list(sheet: Sheet, row: type[Row], form: type[Document], least: int) -> List | None:
    """The first table with at least ``least`` of the row's headings side by side."""
    words = vocabulary(row)
    for grid in sheet.grids:
        for number in sorted({cell.cell.row for cell in grid.cells}):
            headings: dict[str, GridCell] = {}
            for cell in grid.row(number):
                label = words.label(cell.text.normal)
                for name in words.entries.get(label or "", ()):
                    headings.setdefault(name, cell)
            if len({id(cell) for cell in headings.values()}) >= least:
                return List(headings, tuple(_lines(grid, headings, form)))
    return None


def read_line(line: Columns, row: type[Row], document: str) -> dict[str, Entry[object]]:
    """The entries of one line."""
    return {name: read(line[name].text.passage(), row, name, spec, document) for name, spec in specs(row).items() if name in line}


def where(line: Columns, document: str) -> Place | None:
    """The place of a line: its first cell that says something."""
    for cell in sorted(line.values(), key=lambda cell: cell.order):
        if _says(cell):
            return cell.text.passage().place(document)
    return None


def _says(cell: GridCell) -> bool:
    return (bool(cell.text.normal) and not struck(cell.text.normal)) or any(piece.line.pictures for piece in cell.text.pieces)


def _lines(grid: Grid, headings: Columns, form: type[Document]) -> Iterator[Columns]:
    """The lines below the headings, as long as they keep the columns and no label of the paper begins them."""
    words = vocabulary(form)
    first = min(headings.values(), key=lambda cell: cell.cell.column)
    row = first.rows.stop
    while True:
        own = grid.squares.get((row, first.cell.column))
        if own is None or own.cell.column != first.cell.column or own.right > first.right:
            return
        begun = [cell for cell in grid.row(row) if cell.cell.row == row]
        if words.label(own.text.normal) is not None or (begun and words.label(begun[0].text.normal) is not None):
            return
        yield {name: cell for name, head in headings.items() if (cell := grid.squares.get((row, head.cell.column))) is not None}
        row = own.rows.stop
