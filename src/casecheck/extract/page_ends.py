"""Tables that a page end cuts in two (跨页表格), read as the one table they are. On Word pages, which run on, there are none.

A table goes on if it is the first thing on the next page, was the last thing on this one, and is as wide. Its columns are told by their
edges, since each part shows only the rules it has. A row goes on if its label stands above and is not repeated, a merged cell if it is
empty below. Headings that are printed again on the next page count once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from casecheck.model import Cell, Line, Page, Table

Part = tuple[Page, Table]

_SAME = 0.008  # of the page's width: edges this near are one edge


@dataclass(slots=True)
class Square:
    """A cell of the whole table, with its lines and the tables in it, and the page each stands on."""

    cell: Cell
    lines: list[tuple[Page, Line]] = field(default_factory=list)
    inner: list[Part] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Has it neither words nor pictures?"""
        return not self.inner and not any(line.text.strip() or line.pictures for _, line in self.lines)


def goes_on(above: Table, below: Table) -> bool:
    """Is a table at the head of a page the rest of the one at the end of the page before?"""
    if above.box is None or below.box is None:
        return False
    return abs(above.box.left - below.box.left) < _SAME and abs(above.box.right - below.box.right) < _SAME


def whole(parts: Sequence[Part]) -> list[Square]:
    """The cells of a table that stands on one page or several, in reading order."""
    tables = [_squares(*part) for part in parts]
    if len(tables) == 1:
        return tables[0]
    edges = _edges([square.cell for table in tables for square in table])
    joined: list[Square] = []
    for table in tables:
        _number(table, edges)
        _append(joined, _without_headings(joined, table))
    return joined


def _squares(page: Page, table: Table) -> list[Square]:
    squares = []
    for cell in table.cells:
        lines = [(page, block) for block in cell.blocks if isinstance(block, Line)]
        squares.append(Square(cell, lines, [(page, block) for block in cell.blocks if isinstance(block, Table)]))
    return squares


def _edges(cells: Sequence[Cell]) -> list[float]:
    """Where columns begin, left to right; edges near one another taken as one."""
    edges: list[float] = []
    for x in sorted(x for cell in cells if cell.box is not None for x in (cell.box.left, cell.box.right)):
        if not edges or x - edges[-1] >= _SAME:
            edges.append(x)
    return edges


def _number(squares: Sequence[Square], edges: Sequence[float]) -> None:
    """Count the columns of a part as the whole table has them."""
    for square in squares:
        box = square.cell.box
        if box is not None:
            left, right = (bisect_left(edges, x - _SAME) for x in (box.left, box.right))
            square.cell = square.cell.model_copy(update={"column": left + 1, "column_span": max(1, right - left)})


def _without_headings(joined: Sequence[Square], below: list[Square]) -> list[Square]:
    """The rows of a part without those at its head that the whole table begins with."""
    again = 0
    while (row := _row(below, again + 1)) and any(words for *_, words in row) and row == _row(joined, again + 1):
        again += 1
    rest = [square for square in below if square.cell.row > again]
    for square in rest:
        square.cell = square.cell.model_copy(update={"row": square.cell.row - again})
    return rest


def _row(squares: Sequence[Square], number: int) -> list[tuple[int, int, str]]:
    """The cells that begin in a row: column, width, words."""
    return [(s.cell.column, s.cell.column_span, s.cell.text) for s in squares if s.cell.row == number]


def _append(joined: list[Square], below: list[Square]) -> None:
    """Put the rest of a table under what there is of it."""
    last = max((_end(square) for square in joined), default=0)
    bottom = {(s.cell.column, s.cell.column_span): s for s in joined if _end(s) == last}
    head = [square for square in below if square.cell.row == 1]
    pairs = [(square, bottom.get((square.cell.column, square.cell.column_span))) for square in head]
    row = bool(joined) and _row_goes_on(pairs)
    shift = last - row
    for square, above in [*pairs, *((square, None) for square in below if square.cell.row > 1)]:
        merged = above is not None and square.empty and not above.empty and max(square.cell.row_span, above.cell.row_span) > 1
        if above is not None and (row or merged):
            above.lines += square.lines
            above.inner += square.inner
            end = square.cell.row + shift + square.cell.row_span
            above.cell = above.cell.model_copy(update={"row_span": end - above.cell.row})
        else:
            square.cell = square.cell.model_copy(update={"row": square.cell.row + shift})
            joined.append(square)


def _end(square: Square) -> int:
    """Its last row."""
    return square.cell.row + square.cell.row_span - 1


def _row_goes_on(pairs: Sequence[tuple[Square, Square | None]]) -> bool:
    """Cut within a row, a table shows the same columns below, the label not again, and words only where there are words above."""
    if any(above is None for _, above in pairs):
        return False
    first, label = pairs[0]
    filled = [above for square, above in pairs if not square.empty]
    return (
        first.empty
        and label is not None
        and not label.empty
        and 0 < len(filled) <= len(pairs) - len(filled)
        and all(above is not None and not above.empty for above in filled)
    )
