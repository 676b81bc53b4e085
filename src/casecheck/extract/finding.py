"""Finding (找栏目): all labels of a form in a laid-out paper."""

from __future__ import annotations

from collections.abc import Iterable

from casecheck.extract.binding import Found
from casecheck.extract.cells import cell_hits
from casecheck.extract.labels import Form, Hit, specs, vocabulary
from casecheck.extract.lines import inline_hits
from casecheck.extract.rows import List
from casecheck.extract.sheet import Sheet


def find_labels(form: Form, sheet: Sheet, listed: Iterable[List] = (), beside: Form | None = None) -> Found:
    """The labels of a form. The headings and lines of lists are none of them."""
    words, declared = vocabulary(form, beside), specs(form)
    skipped = {text for one in listed for text in one.texts}
    cells: list[tuple[Hit, ...]] = []
    for grid in sheet.grids:
        cells.append(tuple(hit for hit in cell_hits(grid, words, declared) if id(hit.at.text) not in skipped))
    flows: list[tuple[Hit, ...]] = []
    for text in sheet.flow:
        flows.append(tuple(inline_hits(text, words, declared, flowing=text.pieces[0].page.flowing)))
    return Found(tuple(cells), tuple(flows), sheet.whole)
