"""Facts of how a dossier is bound (装订): papers bound in twice, empty pages, papers in another order than 卷内目录 lists them.

Papers that are missing, or not listed, or listed with a wrong page are facts of the index itself.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.index_rows import core, named
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.forms.dossier_index import DossierIndex, IndexEntryRow
from casecheck.model import Document, Dossier, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

_ALIKE = 0.98  # of the characters of one paper scanned twice; two papers of a form differ in names, times or numbers
_SHORT = 80  # characters: on less, two papers may agree by chance


@fact("dossier.duplicate_papers", "int", "重复装入案卷的文书份数")
def duplicate_papers(world: World, dossier: Dossier) -> Answer:
    """Papers whose every figure stands in an earlier one too, and nearly every other character."""
    twice = [
        (one, other)
        for one, other in combinations(dossier.documents, 2)
        if one.form == other.form and one.fully_read and other.fully_read and _same(one, other)
    ]
    copies = {other.id: (one, other) for one, other in twice}
    places = [title_place(document) for pair in copies.values() for document in pair]
    confidence = min((document.confidence for pair in copies.values() for document in pair), default=1.0)
    return known(len(copies), places, confidence)


@fact("dossier.blank_pages", "int", "空白页的页数（文书背面的空白也算）")
def blank_pages(world: World, dossier: Dossier) -> Answer:
    """Of fixed pages only: what a Word file leaves between two page breaks is no sheet."""
    blank = [(document, page) for document in dossier.documents for page in document.pages if page.blank and not page.flowing]
    return known(len(blank), [Place(file=page.file, page=page.number, document=document.id) for document, page in blank])


@fact("dossier.listed_out_of_order", "int", "排列位置与卷内目录先后不同的行数")
def listed_out_of_order(world: World, dossier: Dossier) -> Answer:
    """Rows of the index whose paper stands before that of a row above. Rows that name no paper found are passed over."""
    if not dossier.all(DossierIndex):
        return world.not_filed("dossier_index")
    rows = [row for index in dossier.all(DossierIndex) for row in index.rows]
    if any(row.title.value is None for row in rows):
        return missing("目录有一行题名未读出", [row.where for row in rows if row.title.value is None])
    furthest = -1
    stray: list[Place | None] = []
    found = _positions(dossier, rows)
    for row, at in found:
        if at < furthest:
            stray.append(row.title.place or row.where)
        furthest = max(furthest, at)
    return known(len(stray), stray, min((row.title.confidence for row, _ in found), default=1.0))


def _positions(dossier: Dossier, rows: list[IndexEntryRow]) -> list[tuple[IndexEntryRow, int]]:
    """Rows with the position of the paper they name: of several the first that no row above has taken."""
    free = dict(enumerate(d for d in dossier.documents if d.certain))
    found: list[tuple[IndexEntryRow, int]] = []
    for row in rows:
        title = core(row.title.value or "")
        fits = [n for n, d in free.items() if core(d.title) == title] or [n for n, d in free.items() if named(d, title)]
        if fits:
            found.append((row, fits[0]))
            del free[fits[0]]
    return found


def _same(one: Document, other: Document) -> bool:
    ours, theirs = _words(one), _words(other)
    if min(len(ours), len(theirs)) < _SHORT or re.findall(r"\d+", ours) != re.findall(r"\d+", theirs):
        return False
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return ours == theirs or (matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE)


def _words(document: Document) -> str:
    """All body text without blanks: page numbers of the bundle differ."""
    lines = (line.text for page in document.pages for line in page.lines if line.part not in ("header", "footer"))
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", "".join(lines)))
