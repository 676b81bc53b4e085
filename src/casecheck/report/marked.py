"""Marked lines (标注): a paper's lines cut into pieces, so that the words of each item (a finding, an entry) stand out where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from casecheck.model import Cell, Line, Page, Place, Table
from casecheck.report.quoting import lines_at, spread

Item = TypeVar("Item")


@dataclass(frozen=True)
class Piece(Generic[Item]):
    """Some words of a line: the items they belong to, the anchors that begin here, and whether they were struck out or added."""

    text: str
    items: tuple[Item, ...] = ()
    anchors: tuple[tuple[str, Item], ...] = ()
    change: Literal["", "struck", "deleted", "inserted"] = ""


@dataclass(frozen=True)
class _Span(Generic[Item]):
    start: int
    end: int
    item: Item
    anchor: str  # "" on the second and later lines of one quote


@dataclass
class Marks(Generic[Item]):
    """Where the items stand in the lines of a paper."""

    _spans: dict[int, list[_Span[Item]]] = field(default_factory=dict)  # by id(line)

    def put(self, item: Item, anchor: str, place: Place, pages: tuple[Page, ...]) -> bool:
        """Mark the words of a place. False if no line of the pages is there."""
        lines = [line for page in pages if page.number == place.page and page.file == place.file for line in lines_at(place, page)]
        if not lines:
            return False
        for n, (line, start, end) in enumerate(spread(lines, place.quote)):
            self._spans.setdefault(id(line), []).append(_Span(start, end, item, "" if n else anchor))
        return True

    def pieces(self, line: Line) -> tuple[Piece[Item], ...]:
        """The line cut at every mark and every revision."""
        return tuple(_cut(line, self._spans.get(id(line), [])))


def _cut(line: Line, spans: list[_Span[Item]]) -> Iterator[Piece[Item]]:
    text = line.text
    ends = {0, len(text), *(s.start for s in spans), *(s.end for s in spans)}
    ends |= {point for r in line.revisions for point in (r.start, r.end)}
    cuts = sorted(end for end in ends if 0 <= end <= len(text))
    for start, end in zip(cuts, cuts[1:] or [len(text)], strict=False):
        yield from _removed(line, start)
        yield from _blanks(spans, start)
        here = [s for s in spans if s.start <= start < s.end]
        added = any(r.kind == "inserted" and r.start <= start < r.end for r in line.revisions)
        if end > start:
            yield Piece(
                text[start:end],
                tuple(s.item for s in here),
                tuple((s.anchor, s.item) for s in here if s.start == start and s.anchor),
                "inserted" if added else "",
            )
    if text:
        yield from _removed(line, len(text))
        yield from _blanks(spans, len(text))


def _removed(line: Line, at: int) -> Iterator[Piece[Item]]:
    for revision in line.revisions:
        if revision.start == at and revision.kind != "inserted":
            yield Piece(revision.text, change=revision.kind)


def _blanks(spans: list[_Span[Item]], at: int) -> Iterator[Piece[Item]]:
    """What was left blank has no words to mark: an empty piece with its anchor."""
    for span in spans:
        if span.start == span.end == at:
            yield Piece("", (span.item,), ((span.anchor, span.item),) if span.anchor else ())


def rows(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """A table's cells row by row."""
    found: dict[int, list[Cell]] = {}
    for cell in table.cells:
        found.setdefault(cell.row, []).append(cell)
    return tuple(tuple(sorted(found[row], key=lambda cell: cell.column)) for row in sorted(found))
