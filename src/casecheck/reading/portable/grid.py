"""Ruled lines → tables (表格): pdfplumber finds the cells; here they get rows, columns, and tables within cells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from casecheck.reading.portable.area import Area

_NEAR = 3.0  # points within which lines are one line and ends touch, pdfplumber's own defaults
_SLIM = 3.0  # points: a cell this slim is the gap of a double line
_MOST = 4000  # ruled lines of one page that are looked at


@dataclass
class Square:
    """A cell of a table, 1-based."""

    area: Area
    row: int
    column: int
    row_span: int
    column_span: int
    inner: list[Grid] = field(default_factory=list)


@dataclass
class Grid:
    """A table; its cells in reading order."""

    area: Area
    squares: list[Square]

    def square(self, x: float, y: float) -> Square | None:
        """The cell of this table, or of a table in it, that holds a point; the smallest if a table is drawn over another."""
        if not self.area.holds(x, y):
            return None
        holding = [
            square for square in self.squares if square.area.top <= y <= square.area.bottom and square.area.left <= x <= square.area.right
        ]
        if not holding:
            return None
        square = min(holding, key=lambda square: square.area.width * square.area.height)
        return next((found for grid in square.inner if (found := grid.square(x, y)) is not None), square)


def grids(across: Sequence[Area], upright: Sequence[Area]) -> list[Grid]:
    """The tables that the lines draw, top to bottom. A single frame around text is none, says pdfplumber."""
    if len(across) < 2 or len(upright) < 2:
        return []
    import pdfplumber.table as plumber  # slow to import, and only pages with ruled lines need it

    edges = plumber.merge_edges([*map(_edge, across), *map(_edge, upright)], _NEAR, _NEAR, _NEAR, _NEAR)
    cells = plumber.intersections_to_cells(plumber.edges_to_intersections(edges, _NEAR, _NEAR))
    areas: list[Any] = [area for cell in cells if min((area := Area(*cell)).width, area.height) > _SLIM]
    found = [_grid([Area(*cell) for cell in table]) for table in plumber.cells_to_tables(areas)]
    return _nested(found)


def too_many(across: Sequence[Area], upright: Sequence[Area]) -> bool:
    """More lines than a printed form has: looking for cells would take for ever."""
    return len(across) + len(upright) > _MOST


def _edge(line: Area) -> dict[str, Any]:
    return {
        "x0": line.left,
        "x1": line.right,
        "top": line.top,
        "bottom": line.bottom,
        "width": line.width,
        "height": line.height,
        "orientation": "v" if line.height > line.width else "h",
    }


def _grid(cells: list[Area]) -> Grid:
    columns = sorted({x for cell in cells for x in (cell.left, cell.right)})
    lines = sorted({y for cell in cells for y in (cell.top, cell.bottom)})
    squares = []
    for cell in sorted(cells, key=lambda cell: (cell.top, cell.left)):
        left, right = bisect_left(columns, cell.left), bisect_left(columns, cell.right)
        top, bottom = bisect_left(lines, cell.top), bisect_left(lines, cell.bottom)
        squares.append(Square(cell, top + 1, left + 1, bottom - top, right - left))
    return Grid(Area(columns[0], lines[0], columns[-1], lines[-1]), squares)


def _nested(found: list[Grid]) -> list[Grid]:
    """Put tables that lie in a cell of another into that cell, the smallest first."""
    found = sorted(found, key=lambda grid: grid.area.width * grid.area.height)
    outer: list[Grid] = []
    for i, grid in enumerate(found):
        home = next((square for larger in found[i + 1 :] if (square := _home(larger, grid)) is not None), None)
        (outer if home is None else home.inner).append(grid)
    return sorted(outer, key=lambda grid: (grid.area.top, grid.area.left))


def _home(larger: Grid, grid: Grid) -> Square | None:
    for square in larger.squares:
        if square.area.shared(grid.area) > 0.9 * grid.area.width * grid.area.height:
            return square
    return None
