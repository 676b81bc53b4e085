"""Lists that are not always tables: people in one cell, an index in lines, the one weighing of a sheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.labels import specs
from casecheck.extract.sheet import Sheet
from casecheck.extract.text import Passage, Text, normal
from casecheck.extract.values import people
from casecheck.forms.collective_discussion_record import AttendeeRow, CollectiveDiscussionRecord
from casecheck.forms.dossier_index import DossierIndex, IndexEntryRow
from casecheck.forms.weigh_ticket import WeighingRow, WeighTicket
from casecheck.model import Document, Entry, IndexRow

_POST = (
    r"[^\s、,;()]{0,16}(?:长|主任|书记|主席|委员|负责人|局员|科员|政委|总工程师|总工|顾问|律师|法制员|调研员|主管|干部|法规员|秘书|员|代表)"
)
_BRACKETED = re.compile(r"(?P<name>[^()]+)\((?P<post>[^()]+)\)")
_POST_FIRST = re.compile(rf"(?P<post>{_POST})(?P<name>[^\W\d]{{2,4}})")
_ROW = re.compile(r"(?P<number>\d{1,3})[.、．]?\s*(?P<title>\D[^\n]*?)[\s.…·—_-]+(?P<page>\d{1,4}(?:\s*[-—–~至]\s*\d{1,4})?)\s*$")
_PAGES = re.compile(r"(?:第)?(?P<first>\d{1,4})(?:页)?(?:[-—–~～至](?:第)?(?P<last>\d{1,4})(?:页)?)?")

Entries = Mapping[str, Any]


def index_rows(documents: Iterable[Document]) -> tuple[IndexRow, ...] | None:
    """What 卷内目录 says the dossier holds; None if there is none. A line without a last page ends before the next one begins."""
    rows = [row for document in documents if isinstance(document, DossierIndex) for row in document.rows if row.title.value]
    if not any(isinstance(document, DossierIndex) for document in documents):
        return None
    pages = [_PAGES.fullmatch(normal(row.page.value or "")) for row in rows]
    firsts = [int(found["first"]) if found else None for found in pages]
    lasts = [int(found["last"]) if found and found["last"] else None for found in pages]
    for i, first in enumerate(firsts[:-1]):
        following = firsts[i + 1]
        if first is not None and lasts[i] is None and following is not None and following >= first:
            lasts[i] = max(first, following - 1)
    return tuple(
        IndexRow(title=row.title.value or "", first_page=first, last_page=last)
        for row, first, last in zip(rows, firsts, lasts, strict=True)
    )


def _index(sheet: Sheet, entries: Entries, document: str) -> dict[str, Any]:
    """An index in lines: 1 立案登记表 … 3-4."""
    return {} if entries.get("rows") else {"rows": tuple(_index_lines(sheet.tail, document))}


def _index_lines(tail: Text, document: str) -> Iterator[IndexEntryRow]:
    for number, piece in enumerate(tail.pieces):
        line = tail.passage(piece.start, tail.line_end(number))
        found = _ROW.fullmatch(line.raw)
        if found:
            cells = {name: _part(line, *found.span(name)) for name in ("number", "title", "page")}
            columns = {name: read(cell, IndexEntryRow, name, specs(IndexEntryRow)[name], document) for name, cell in cells.items()}
            yield IndexEntryRow(**columns, where=line.place(document))


def _part(line: Passage, start: int, end: int) -> Passage:
    """Raw positions within a line → the passage."""
    back, offset = line.text.back, line.text.back[line.start]
    inside = [i for i in range(line.start, line.end) if start <= back[i] - offset < end]
    return Passage(line.text, inside[0], inside[-1] + 1) if inside else line.cut(line.end - line.start)


def _attendees(sheet: Sheet, entries: Entries, document: str) -> dict[str, Any]:
    """The people of one cell: 张建国（局长）、李明 副局长、法规科科长王芳."""
    if entries.get("attendee_rows"):
        return {}
    rows: list[AttendeeRow] = []
    for name, role in (("attendees", "出席人员"), ("observers", "列席人员")):
        entry = entries.get(name, Entry())
        words = normal(entry.text) if entry.state == "filled" else ""
        start = sheet.whole.normal.find(words) if words else -1
        if start >= 0:
            rows += _people(sheet.whole.passage(start, start + len(words)), role, document)
    return {"attendee_rows": tuple(rows)} if rows else {}


def _people(passage: Passage, role: str, document: str) -> Iterator[AttendeeRow]:
    """A post belongs to the name in its brackets or before it; where a mark stands between, to the name behind it."""
    name: Passage | None = None
    post: Passage | None = None
    for part, new in _tokens(passage):
        own, its_post = _name_and_post(part)
        if own is None:
            if name is not None and not new:
                post = its_post
                continue
            if name is not None:
                yield _attendee(name, post, role, document)
            name, post = None, its_post
            continue
        if name is not None:
            yield _attendee(name, post, role, document)
            post = None
        name, post = own, its_post or post
    if name is not None:
        yield _attendee(name, post, role, document)


def _tokens(passage: Passage) -> Iterator[tuple[Passage, bool]]:
    """The words between 、 , ; and blanks, but not inside brackets, and whether a mark (not a blank) stands before them."""
    text, depth, start, new = passage.text, 0, passage.start, True
    for i in range(passage.start, passage.end):
        char = text.normal[i]
        depth += (char == "(") - (char == ")")
        gap = i > start and depth == 0 and text.back[i] - text.back[i - 1] > 1 and char != "("
        if depth == 0 and char in "、,;。":
            yield Passage(text, start, i), new
            start, new = i + 1, True
        elif gap and i - start >= 2:
            yield Passage(text, start, i), new
            start, new = i, False
    yield Passage(text, start, passage.end), new


def _name_and_post(part: Passage) -> tuple[Passage | None, Passage | None]:
    words = part.normal
    for pattern in (_BRACKETED, _POST_FIRST):
        found = pattern.fullmatch(words)
        if found and people.parse(found["name"]).state == "filled":
            return part.cut(*found.span("name")), part.cut(*found.span("post"))
    if not words:
        return None, None
    return (None, part) if len(words) > 1 and re.fullmatch(_POST, words) else (part, None)


def _attendee(name: Passage, post: Passage | None, role: str, document: str) -> AttendeeRow:
    columns = specs(AttendeeRow)
    found = {"name": read(name, AttendeeRow, "name", columns["name"], document)}
    if post is not None:
        found["post"] = read(post, AttendeeRow, "post", columns["post"], document)
    found["role"] = Entry(value=role, text=role, state="filled", place=name.place(document))
    return AttendeeRow(**found, where=name.place(document))


def _weighings(sheet: Sheet, entries: Entries, document: str) -> dict[str, Any]:
    """The one weighing of a sheet is its list; the first of a list speaks for the sheet."""
    listed = entries.get("weighings")
    names = specs(WeighingRow)
    if listed:
        first = listed[0]
        return {name: getattr(first, name) for name in names if entries.get(name, Entry()).state == "absent"}
    own = {name: entries[name] for name in names if name in entries}
    if not any(entry.state != "absent" for entry in own.values()):
        return {}
    where = next((entry.place for entry in own.values() if entry.place is not None), None)
    return {"weighings": (WeighingRow(**own, where=where),)}


LISTED: dict[type[Document], Callable[[Sheet, Entries, str], dict[str, Any]]] = {
    DossierIndex: _index,
    CollectiveDiscussionRecord: _attendees,
    WeighTicket: _weighings,
}
