"""Facts of columns left open (空栏) and of words struck out (涂改) in any paper the agency makes.

All of it is asked for by the form set and local rules, not by law, and is seen only where the reader sees strokes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casecheck.derive.answers import Answer, known
from casecheck.derive.blank_space import confirmed, corrections
from casecheck.derive.registry import fact
from casecheck.model import Document, Entry, EntrySpec, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World


@fact("paper.strokes_visible", "yes_no", "页面看得出划线（不是扫描页，也没有图片）")
def strokes_visible(world: World, paper: Document) -> Answer:
    clear = [page for page in paper.pages if not page.scanned and not page.pictures and page.unread is None]
    return known(bool(paper.pages) and len(clear) == len(paper.pages))


@fact("paper.open_columns", "int", "不涉及而空着、没有划去的栏数")
def open_columns(world: World, paper: Document) -> Answer:
    """Columns the case does not owe, not the blanks inside sentences. A stroke no column claims may go through any of them."""
    found = list(_open(paper))
    loose = any(mark.kind == "strike" for page in paper.pages for mark in page.marks)
    value: int | Range = Range(least=0, most=len(found)) if loose and found else len(found)
    return known(value, [_named(spec, entry) for spec, entry in found], min((entry.confidence for _, entry in found), default=1.0))


@fact("paper.corrected", "yes_no", "看得见文书有划改")
def corrected(world: World, paper: Document) -> Answer:
    found = corrections(paper)
    return known(bool(found), [page.place(line) for page, line, _ in found])


@fact("paper.corrections_unconfirmed", "int", "旁边没有指印、签名、校对章的划改处数")
def corrections_unconfirmed(world: World, paper: Document) -> Answer:
    bare = [(page, line, change) for page, line, change in corrections(paper) if not confirmed(page, line, change)]
    places = [
        page.place(line).model_copy(update={"document": paper.id, "quote": f"（划去：{change.text}）{line.text}"[:60]})
        for page, line, change in bare
    ]
    return known(len(bare), places)


def _open(paper: Document) -> Iterator[tuple[EntrySpec, Entry[Any]]]:
    for name, spec in paper.entry_specs().items():
        entry = paper.entry(name)
        if entry.state == "blank" and not (spec.required == "always" or spec.options or spec.sentence or _owed(paper, spec)):
            yield spec, entry


def _owed(paper: Document, spec: EntrySpec) -> bool:
    """A blank in the half of the party block that is in use is the matter of DR-005; one without a half is the case's to say."""
    if spec.required != "conditional" or not spec.block:
        return False
    names = [n for n, other in paper.entry_specs().items() if other.block == spec.block and other.means == "party_name"]
    return any(paper.entry(name).state == "filled" for name in names)


def _named(spec: EntrySpec, entry: Entry[Any]) -> Place:
    place = entry.place or Place()
    return place.model_copy(update={"quote": f"{spec.labels[0] if spec.labels else ''}：（空白）"})
