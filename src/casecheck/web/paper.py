"""A paper on the page (文书视图): its lines cut into pieces, so that the words of each finding can be marked where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from casecheck.model import Cell, Gap, Line, Outcome, Page, Place, Review, Table
from casecheck.report.checklist import PaperItems, checklist

REACH = 6  # lines a quote may run over


@dataclass(frozen=True)
class Item:
    """A finding with its number on the page, 1-based."""

    number: int
    outcome: Outcome


@dataclass(frozen=True)
class Group:
    """A paper of the checklist with its numbered findings; ``document`` is its id, None for what belongs to no paper."""

    paper: PaperItems
    document: str | None
    items: tuple[Item, ...]
    gaps: tuple[Gap, ...]


def numbered(review: Review) -> tuple[Group, ...]:
    """The checklist with its findings numbered from top to bottom."""
    groups, number = [], 0
    for paper in checklist(review):
        document = review.documents[paper.number - 1].id if paper.number else None
        items = []
        for outcome in (*paper.must, *paper.look):
            number += 1
            items.append(Item(number, outcome))
        gaps = tuple(gap for gap in review.gaps if document and gap.document == document)
        groups.append(Group(paper, document, tuple(items), gaps))
    return tuple(groups)


@dataclass(frozen=True)
class Piece:
    """Some words of a line: the findings they belong to, the anchors that begin here, and whether they were struck out or added."""

    text: str
    items: tuple[Item, ...] = ()
    anchors: tuple[tuple[str, Item], ...] = ()
    change: Literal["", "struck", "deleted", "inserted"] = ""


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    item: Item
    anchor: str  # "" on the second and later lines of one quote


@dataclass
class Marks:
    """Where the findings stand: spans by line, and what is owed in a paper without a line of its own."""

    owed: dict[str, list[tuple[str, Item, Place]]] = field(default_factory=dict)  # by document
    _spans: dict[int, list[_Span]] = field(default_factory=dict)  # by id(line)

    def pieces(self, line: Line) -> tuple[Piece, ...]:
        """The line cut at every mark and every revision."""
        return tuple(_cut(line, self._spans.get(id(line), [])))

    def put(self, line: Line, span: _Span) -> None:
        """Mark some words of a line."""
        self._spans.setdefault(id(line), []).append(span)


def anchor(item: Item, number: int) -> str:
    """The anchor of a finding's place, counted from 0."""
    return f"p{item.number}-{number}"


def marked(groups: Iterable[Group], pages: Mapping[str, tuple[Page, ...]]) -> tuple[Marks, frozenset[str]]:
    """All marks of the dossier, and the anchors that exist: a place that is in no paper has none."""
    marks, anchors = Marks(), set()
    for group in groups:
        for item in group.items:
            for number, place in enumerate(item.outcome.places):
                name = anchor(item, number)
                if place.document is not None and place.document in pages:
                    _mark(marks, item, name, place, pages[place.document])
                    anchors.add(name)
    return marks, frozenset(anchors)


def _mark(marks: Marks, item: Item, name: str, place: Place, pages: tuple[Page, ...]) -> None:
    lines = [line for page in pages if page.number == place.page and page.file == place.file for line in _lines_at(place, page)]
    if not lines:
        marks.owed.setdefault(place.document or "", []).append((name, item, place))
        return
    for n, (line, start, end) in enumerate(_spread(lines, place.quote)):
        marks.put(line, _Span(start, end, item, "" if n else name))


def _lines_at(place: Place, page: Page) -> Iterator[Line]:
    """The line of the place and those its quote may run on to; without a line number, the lines of its cell."""
    if place.paragraph is not None:
        yield from sorted((line for line in page.lines if 0 <= line.number - place.paragraph < REACH), key=lambda line: line.number)
        return
    for table in page.tables:
        for cell in table.cells:
            if (table.number, cell.row, cell.column) == (place.table, place.row, place.column):
                yield from cell.lines


def _spread(lines: list[Line], quote: str) -> Iterator[tuple[Line, int, int]]:
    """Which part of which line the quote covers, white space and full-width forms aside. Not found or empty: the first line."""
    chars: list[str] = []
    owners: list[tuple[int, int]] = []
    for n, line in enumerate(lines):
        for at, char in enumerate(line.text):
            for folded in _folded(char):
                chars.append(folded)
                owners.append((n, at))
    words = "".join(_folded(quote))
    at = "".join(chars).find(words) if words else -1
    if at < 0:
        yield lines[0], 0 if words else len(lines[0].text), len(lines[0].text)
        return
    covered: dict[int, list[int]] = {}
    for n, char_at in owners[at : at + len(words)]:
        covered.setdefault(n, []).append(char_at)
    for n, found in covered.items():
        yield lines[n], found[0], found[-1] + 1


def _folded(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def _cut(line: Line, spans: list[_Span]) -> Iterator[Piece]:
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


def _removed(line: Line, at: int) -> Iterator[Piece]:
    for revision in line.revisions:
        if revision.start == at and revision.kind != "inserted":
            yield Piece(revision.text, change=revision.kind)


def _blanks(spans: list[_Span], at: int) -> Iterator[Piece]:
    """A finding about something left blank has no words to mark: an empty piece with its anchor."""
    for span in spans:
        if span.start == span.end == at:
            yield Piece("", (span.item,), ((span.anchor, span.item),) if span.anchor else ())


def rows(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """A table's cells row by row."""
    found: dict[int, list[Cell]] = {}
    for cell in table.cells:
        found.setdefault(cell.row, []).append(cell)
    return tuple(tuple(sorted(found[row], key=lambda cell: cell.column)) for row in sorted(found))
