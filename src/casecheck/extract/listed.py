"""Lists that are not always tables: people in one cell, an index in lines, the one weighing of a sheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.evidence import evidence_in_words
from casecheck.extract.labels import specs
from casecheck.extract.sheet import Sheet
from casecheck.extract.text import Passage, Text, normal
from casecheck.extract.values import numbers, people
from casecheck.forms.collective_discussion_record import AttendeeRow, CollectiveDiscussionRecord
from casecheck.forms.dossier_index import DossierIndex, IndexEntryRow
from casecheck.forms.investigation_report import InvestigationReport
from casecheck.forms.weigh_ticket import WeighingRow, WeighTicket
from casecheck.model import CaseNumber, Document, Entry, IndexRow

_POST = (
    r"[^\s、,;()]{0,16}(?:长|主任|书记|主席|委员|负责人|局员|科员|政委|总工程师|总工|顾问|律师|法制员|调研员|主管|干部|法规员|秘书|员|代表)"
)
_BRACKETED = re.compile(r"(?P<name>[^()]+)\((?P<post>[^()]+)\)")
_POST_FIRST = re.compile(rf"(?P<post>{_POST})(?P<name>[^\W\d]{{2,4}})")
_DAY = r"\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?"
_DOC_NO = r"[^()（）\n]*(?:[(（][^()（）\n]*[)）])?[^()（）\n]*号(?:[(（][^()（）\n]{1,4}[)）])?|[/\\／—-]"
_TITLE = re.compile(rf"(?P<title>[^\n]+?)\s*[(（](?P<doc_no>{_DOC_NO})[)）]\s*")
_ROW = re.compile(  # 1、立案登记表（交立字〔2023〕5号） 2023年5月9日……3-4
    rf"[(（]?(?P<number>\d{{1,3}})[)）]?[.、．]?\s*(?P<title>[^\d\s][^\n]*?)\s*(?:[(（](?P<doc_no>{_DOC_NO})[)）])?\s*(?P<date>{_DAY})?"
    rf"[\s.…·—_-]+(?:第|P\.?)?(?P<page>\d{{1,4}}(?:\s*[-—–~至]\s*\d{{1,4}})?)\s*页?\s*$"
)
_BEGUN = re.compile(r"[(（]?\d{1,3}(?:[)）.、．]|\s+\D)")  # the next line of the index
_TURNS = 3  # lines of print one line of an index may take
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
    """An index in lines: 1 立案登记表 … 3-4. In a table the number of a paper may stand in brackets behind its title."""
    rows = entries.get("rows") or tuple(_index_lines(sheet.tail, document))
    return {"rows": tuple(_numbered(row) for row in rows)}


def _numbered(row: IndexEntryRow) -> IndexEntryRow:
    """The row with title and number apart: 询问笔录（交询〔2023〕5号）."""
    found = _TITLE.fullmatch(row.title.text) if row.title.value and row.doc_no.state == "absent" else None
    number = numbers.parse(found["doc_no"]) if found else None
    if found is None or number is None or number.state not in ("filled", "struck"):
        return row
    title = row.title.model_copy(update={"value": re.sub(r"\s", "", found["title"]), "text": found["title"]})
    doc_no: Entry[CaseNumber] = Entry(
        value=number.value, text=found["doc_no"], state=number.state, confidence=title.confidence, place=title.place
    )
    return row.model_copy(update={"title": title, "doc_no": doc_no})


def _index_lines(tail: Text, document: str) -> Iterator[IndexEntryRow]:
    """Each line that begins with a number and ends with a page; one that is too long ends on the next."""
    for number, piece in enumerate(tail.pieces):
        for last in range(number, min(number + _TURNS, len(tail.pieces))):
            line = tail.passage(piece.start, tail.line_end(last))
            if last > number and _BEGUN.match(tail.passage(tail.pieces[last].start, line.end).raw):
                break
            found = _ROW.fullmatch(line.raw.replace("\n", " "))
            if found:
                cells = {name: _part(line, *found.span(name)) for name, words in found.groupdict().items() if words}
                columns = {name: read(cell, IndexEntryRow, name, specs(IndexEntryRow)[name], document) for name, cell in cells.items()}
                yield IndexEntryRow(**columns, where=line.place(document))
                break


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
    InvestigationReport: evidence_in_words,
    WeighTicket: _weighings,
}
