"""Interviews (询问笔录) as turns, however the sheet is laid out.

问 and 答 begin lines, follow one another within a paragraph, are numbered, stand in cells of their own, or head two columns. What a page
repeats at its head or foot (title, page count, signatures) is no part of an answer that runs over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from casecheck.extract.text import Text, normal
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.people import parse as parse_people
from casecheck.model import Cell, Document, Entry, Line, Page, Table
from casecheck.model.understanding import Interview, Turn, Words
from casecheck.understand.topics import topics
from casecheck.understand.words import Reading, Speech

Side = Literal["问", "答"]
_OUTSIDE = ("header", "footer", "note")
_COUNT = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})"
_MARK = re.compile(
    r"(?:(?<![询访追反提讯审质他她我你被])(?:询问人|调查人|执法人员)?(?P<q>问)|(?:被询问人|被调查人|当事人)?(?<![回他她我你])(?P<a>答))"
    rf"(?P<n>{_COUNT})?(?:\((?P<name>[^():]{{1,12}})\))?:"
)
_ITEM = re.compile(r"\(?[0-9]{1,3}[.、)]")  # 1.问：
_LABEL = re.compile(rf"(?:[0-9]{{1,3}}[.、]?)?(?P<side>[问答])(?P<n>{_COUNT})?[:.、]?")
_COLUMN = {"问": "问", "问题": "问", "询问内容": "问", "提问": "问", "答": "答", "回答": "答", "回答内容": "答", "答复": "答"}
_SHEET_SIGNED = r"(?:被询问人|被调查人|询问人|调查人|记录人|执法人员|当事人|证人)(?:及记录人)?(?:\([^()]{0,12}\))?"
_REPEATED = re.compile(
    r"[^:。?问答]{0,24}(?:询问|调查)[^:。?问答]{0,6}笔录(?:\(?(?:续页?|附页|副页|第?[0-9]+页)[0-9]*\)?)?(?:(?:案号|编号|文号):?.{0,30})?"
    r"|\(?(?:续页|附页|接上页|续上页|转下页|接下页|见下页|此页无正文)\)?"
    r"|-?[0-9]{1,3}(?:/[0-9]{1,3}|-)|第?[0-9]{0,3}页[,、/()]*(?:共?[0-9]{0,3}页)?[)]?|共[0-9]{0,3}页[,、]?第[0-9]{0,3}页"
    r"|(?:案号|编号|文号):.{0,30}"
    rf"|(?:{_SHEET_SIGNED}(?:签[名字章]|确认)[^:]{{0,8}}:?[^:。?]{{0,30}})+"
    rf"|{_SHEET_SIGNED}:?\(签[名字章]\)[^。?]{{0,30}}"
)
_READ = (
    r"(?<!:)(?:以上|上述)(?:询问)?(?:笔录|记录)(?![^问答:]{0,16}(?:请你|是否))[^问答:]{0,12}(?:看过|阅|宣读|核对)[^问答:]{0,40}?"
    r"(?:一样|属实|无误|相符|一致)。?"
)
_BELOW = re.compile(rf"{_READ}|[【\[(]?以下(?:空白|无正文|无内容)|{_SHEET_SIGNED}:?\(?签[名字章]")
_ATTESTED = re.compile(_READ)
_OPENING = re.compile(r"我们?(?:是|系)[^:]{0,60}?执法人员|(?:你|您)好")


@dataclass
class _Mark:
    """Where 问 or 答 stands: its words begin at ``start`` and end at ``end`` of the normal form."""

    side: Side
    start: int
    end: int
    number: int | None = None
    name: str = ""


@dataclass
class _Body:
    """The lines that carry questions and answers; ``marks``: those told by a cell, not by a colon."""

    lines: list[tuple[Page, Line]] = field(default_factory=list)
    marks: list[_Mark] = field(default_factory=list)
    length: int = 0

    def add(self, lines: Iterable[tuple[Page, Line]]) -> None:
        """Lines, without what pages repeat."""
        for page, line in lines:
            words = normal(line.text)
            if self.length and _REPEATED.fullmatch(words):
                continue
            self.lines.append((page, line))
            self.length += len(words)

    def mark(self, side: Side, number: str | None = None) -> None:
        """What follows is a question or an answer."""
        self.marks.append(_Mark(side, self.length, self.length, chinese_int(number) if number else None))


def interview(document: Document) -> Interview:
    """One 询问笔录 as turns and topics; without turns where no 问 and 答 were found."""
    body = _body(document.pages)
    speech = Speech(document.id, Text.of(body.lines).passage())
    opening, turns, attested = _turns(document, speech, body.marks)
    written = None if turns else Reading.of(document).entry("qa_body")
    if written is not None:
        opening, turns, attested = _turns(document, written.cut(0), ())
    return Interview(
        document=document.id,
        interviewee=_names(document, "interviewee"),
        opening=opening,
        turns=turns,
        topics=topics(opening, turns, attested),
        whole=document.fully_read or written is not None,
    )


def _body(pages: Iterable[Page]) -> _Body:
    body = _Body()
    columns: dict[int, Side] = {}
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table):
                columns = _table(body, page, block, columns)
            elif block.part not in _OUTSIDE:
                body.add([(page, block)])
    return body


def _table(body: _Body, page: Page, table: Table, columns: dict[int, Side]) -> dict[int, Side]:
    """Add a table row by row; the columns headed 问 and 答 hold on for its continuation on the next page."""
    for _, row in groupby(sorted(table.cells, key=lambda c: (c.row, c.column)), key=lambda c: c.row):
        cells = list(row)
        heads = {cell.column: _COLUMN.get(normal(cell.text)) for cell in cells}
        if set(heads.values()) >= {"问", "答"}:
            columns = {column: "问" if side == "问" else "答" for column, side in heads.items() if side}
            continue
        for cell in cells:
            label = _LABEL.fullmatch(normal(cell.text))
            if label:
                body.mark("问" if label["side"] == "问" else "答", label["n"])
                continue
            if normal(cell.text) and cell.column in columns and (columns[cell.column] == "问" or _asked(cells, columns)):
                body.mark(columns[cell.column])
            body.add((page, line) for line in cell.lines)
    return columns


def _asked(cells: list[Cell], columns: dict[int, Side]) -> bool:
    """Does the row bring a question? Else its answer goes on from the page before."""
    return any(columns.get(cell.column) == "问" and normal(cell.text) for cell in cells)


def _marks(speech: Speech, told: Iterable[_Mark]) -> list[_Mark]:
    text, offset = speech.passage.text, speech.passage.start
    begins = {piece.start - offset for piece in text.pieces}
    found = []
    for match in _MARK.finditer(speech.normal):
        start = match.start()
        if not _begins(speech, start, begins):
            continue
        for item in _ITEM.finditer(speech.normal, max(0, start - 6), start):
            if item.end() == start and item.start() in begins:
                start = item.start()
        number = chinese_int(match["n"]) if match["n"] else None
        found.append(_Mark("问" if match["q"] else "答", start, match.end(), number, match["name"] or ""))
    spelt = {(mark.side, mark.start) for mark in found}
    found += [mark for mark in told if (mark.side, mark.start) not in spelt]
    return sorted(found, key=lambda mark: (mark.start, mark.end))


def _begins(speech: Speech, start: int, begins: set[int]) -> bool:
    """May 问 or 答 begin here: on a new line, after a mark or a blank, or the last particle of a sentence? 乘客问： is only told."""
    text, at = speech.passage.text, speech.passage.start + start
    if start == 0 or start in begins or text.back[at] - text.back[at - 1] > 1:
        return True
    return not "\u4e00" <= text.normal[at - 1] <= "\u9fff" or text.normal[at - 1] in "吗呢吧的了啊么"


def _turns(document: Document, speech: Speech, told: Iterable[_Mark]) -> tuple[Words | None, tuple[Turn, ...], Words | None]:
    """The opening, the turns, and what attests them below."""
    marks = _marks(speech, told)
    first = next((n for n, mark in enumerate(marks) if mark.side == "问"), None)
    if first is None:
        return None, (), None
    marks = marks[first:]
    begin = _OPENING.search(speech.normal, 0, marks[0].start)
    opening = speech.cut(begin.start(), marks[0].start).words() if begin else None
    below = _BELOW.search(speech.normal, marks[-1].end)
    stop = below.start() if below else len(speech.normal)
    read = _ATTESTED.search(speech.normal, marks[-1].end)
    attested = speech.cut(*read.span()).words() if read else None
    ends = [mark.start for mark in marks[1:]] + [stop]
    said = [(mark, speech.cut(mark.end, end)) for mark, end in zip(marks, ends, strict=True)]
    return opening, tuple(_paired(document, said)), attested


def _paired(document: Document, said: list[tuple[_Mark, Speech]]) -> Iterator[Turn]:
    asker, answerer = _one(document, "interviewer"), _one(document, "interviewee")
    turn: Turn | None = None
    number = 0
    for mark, speech in said:
        words = speech.words() if speech.normal else None
        named = _named(mark.name)
        if mark.side == "答" and turn is not None and (turn.answer is None or mark.name == "续"):
            answer = _joined(turn.answer, words)
            turn = turn.model_copy(update={"answer": answer, "answered_by": turn.answered_by or named or answerer})
            continue
        if turn is not None:
            yield turn
        number += 1
        if mark.side == "问":
            turn = Turn(number=number, question=words, asked_by=named or asker, printed=mark.number)
        else:
            turn = Turn(number=number, answer=words, answered_by=named or answerer, printed=mark.number)
    if turn is not None:
        yield turn


def _joined(first: Words | None, second: Words | None) -> Words | None:
    if first is None or second is None:
        return first or second
    return Words(text=first.text + second.text, places=first.places + second.places)


def _named(name: str) -> tuple[str, ...]:
    parsed = parse_people(name) if name else None
    return parsed.value if parsed is not None and parsed.value is not None else ()


def _names(document: Document, name: str) -> tuple[str, ...]:
    entry = getattr(document, name, None)
    return tuple(entry.value) if isinstance(entry, Entry) and isinstance(entry.value, tuple) else ()


def _one(document: Document, name: str) -> tuple[str, ...]:
    """The one name of an entry; of several nobody can tell who spoke."""
    names = _names(document, name)
    return names if len(names) == 1 else ()
