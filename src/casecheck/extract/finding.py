"""Finding (找栏目): all labels of a form in a laid-out paper."""

from __future__ import annotations

from collections.abc import Iterable

from casecheck.extract.binding import Found
from casecheck.extract.cells import cell_hits
from casecheck.extract.labels import Form, Hit, specs, vocabulary
from casecheck.extract.lines import inline_hits
from casecheck.extract.rows import List
from casecheck.extract.sections import section_hits
from casecheck.extract.sheet import Grid, Sheet
from casecheck.extract.steps import approval_steps


def find_labels(form: Form, sheet: Sheet, listed: Iterable[List] = (), beside: Form | None = None) -> Found:
    """The labels of a form. The headings and lines of lists are none of them."""
    words, declared = vocabulary(form, beside), specs(form)
    skipped = {text for one in listed for text in one.texts}
    cells: list[tuple[Hit, ...]] = []
    for grid in sheet.grids:
        steps = approval_steps(grid, words, declared)
        hits = (hit for hit in cell_hits(grid, words, declared) if id(hit.at.text) not in skipped | steps.texts)
        cells.append((*(hit for hit in hits if not _heads(hit, grid, skipped)), *steps.hits))
    flows: list[tuple[Hit, ...]] = []
    for text in sheet.flow:
        inline = inline_hits(text, words, declared, flowing=text.pieces[0].page.flowing)
        flows.append((*inline, *section_hits(text, words)))
    return Found(tuple(cells), tuple(flows), sheet.whole)


def _heads(hit: Hit, grid: Grid, listed: set[int]) -> bool:
    """Does a label stand over or before a list (证据清单)? Then it has no value of its own, nor is it left blank."""
    if hit.values:
        return any(id(value.text) in listed for value in hit.values)
    cell = next(cell for cell in grid.cells if cell.text is hit.at.text)
    below = grid.squares.get((cell.rows.stop, cell.cell.column))
    return below is not None and id(below.text) in listed
