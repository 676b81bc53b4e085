"""Labels in tables: which cell is a label, which cell holds its value, and in which half of the table it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casecheck.extract.labels import BLOCKS, ROLE_LABELS, ROLES, Hit, Vocabulary
from casecheck.extract.lines import inline_hits
from casecheck.extract.sheet import Grid, GridCell
from casecheck.model import EntrySpec


def cell_hits(grid: Grid, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> Iterator[Hit]:
    """Every label of a table with its value: the cell to the right, the cell below, or the rest of the label's own cell."""
    labels = {id(cell): words.label(cell.text.normal) for cell in grid.cells}
    taken: set[int] = set()
    spoken: set[int] = set()
    for cell in grid.cells:
        label = labels[id(cell)]
        if label is not None and id(cell) not in taken:
            values = _values(grid, cell, words, declared)
            if not values and grid.squares.get((cell.cell.row, cell.right)) is not None:
                continue  # it heads other labels (当事人 over 姓名 and 住址), so nothing can be its value
            taken.update(id(value) for value in values)
            if any(declared[name].spoken for name in words.entries.get(label, ()) if name in declared):
                spoken.update(id(value) for value in values)
            passages = tuple(value.text.passage() for value in values)
            yield Hit(label, cell.text.passage(), passages, block_of(grid, cell), cell.order * 1000)
    for cell in grid.cells:
        if labels[id(cell)] is None and id(cell) not in spoken:
            yield from _own_cell(grid, cell, words, declared, id(cell) in taken)


def block_of(grid: Grid, cell: GridCell) -> str | None:
    """The half (个人 / 单位) named by the nearest merged cell to the left."""
    for column in range(cell.cell.column - 1, 0, -1):
        left = grid.squares.get((cell.cell.row, column))
        if left is None:
            continue
        text = left.text.normal
        if text in BLOCKS:
            return BLOCKS[text]
        if left.cell.row_span > 1 and text.startswith(("法定代表人", "经营者")):
            return "单位"  # the cell is split into 姓名 and 身份证件号
    return None


def _values(grid: Grid, cell: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> list[GridCell]:
    """The cells that hold the value of a label: right of it, one per row it covers; else below it."""
    found: list[GridCell] = []
    for row in cell.rows:
        right = grid.squares.get((row, cell.right))
        if right is None or right is cell or right in found:
            continue
        if not words.is_label(right.text.normal) or _names_a_role(cell, right) or _is_option(cell, right, words, declared):
            found.append(right)
    beside = grid.squares.get((cell.cell.row, cell.right))
    if found or not (_header(grid, cell.cell.row, words) or (beside is None and _alone(grid, cell))):
        return found
    below = grid.squares.get((cell.rows.stop, cell.cell.column))
    return [below] if below is not None and not words.is_label(below.text.normal) else []


def _names_a_role(label: GridCell, value: GridCell) -> bool:
    """Is a word that is a label elsewhere (经营者) the answer to a label that asks for a role (职务)?"""
    return label.text.normal.rstrip(":") in ROLE_LABELS and value.text.normal in ROLES


def _is_option(label: GridCell, value: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> bool:
    """Is a word that is a label elsewhere (超限) one of the printed answers to the label before it (检测结果)?"""
    names = words.entries.get(words.label(label.text.normal) or "", ())
    return any(value.text.normal in declared[name].options for name in names if name in declared)


def _alone(grid: Grid, cell: GridCell) -> bool:
    """Is it the only cell that begins in its row?"""
    return all(other is cell for other in grid.row(cell.cell.row) if other.cell.row == cell.cell.row)


def _header(grid: Grid, row: int, words: Vocabulary) -> bool:
    """Does a row hold labels only?"""
    cells = grid.row(row)
    return len(cells) > 1 and all(words.is_label(cell.text.normal) for cell in cells)


def _own_cell(grid: Grid, cell: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec], is_value: bool) -> Iterator[Hit]:
    """Labels and values in one cell: on its first line, or before a colon."""
    text = cell.text
    block = block_of(grid, cell)
    if not is_value and len(text.pieces) > 1:
        end = text.line_end(0)
        label = words.label(text.normal[:end])
        if label is not None:
            yield Hit(label, text.passage(0, end), (text.passage(end),), block, cell.order * 1000)
            return
    if is_value and not words.inline.match(text.normal):
        return
    for hit in inline_hits(text, words, declared, flowing=True):
        yield Hit(hit.label, hit.at, hit.values, block, cell.order * 1000 + hit.order)
