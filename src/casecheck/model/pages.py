"""Pages (页): what a reader returns, and places on them.

Coordinates: a ``Box`` is relative to its page, 0-1, origin top-left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from casecheck.model.frozen import Frozen


class Box(Frozen):
    """A rectangle on a page, relative (0-1), origin top-left."""

    left: float
    top: float
    right: float
    bottom: float


class Place(Frozen):
    """位置: where something stands, or (``owed``) where an absent thing should stand.

    Word has no boxes: there ``paragraph`` counts the page's lines in reading order, 1-based, and ``table/row/column`` name the
    cell, 1-based. ``pointer`` is a JSON pointer when the dossier came as data.
    """

    file: str = ""
    document: str | None = None
    page: int | None = None
    box: Box | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    quote: str = ""
    before: str = ""  # what stands before the quote in its line or table row, and after it; only in a review's findings and open questions
    after: str = ""
    owed: str | None = None  # the key of what is owed here: "violation_notice", "penalty_decision.issue_date"
    pointer: str | None = None


class Revision(Frozen):
    """A change a person sees in the text: ``struck`` and ``deleted`` words are NOT in ``Line.text`` (``start == end``),
    ``inserted`` ones are. ``text`` always holds the words."""

    kind: Literal["struck", "deleted", "inserted"]
    start: int
    end: int
    text: str


class Line(Frozen):
    """行: one printed line (PDF, scan) or paragraph (Word). ``chars`` and ``char_confidence`` are empty or as long as ``text``."""

    text: str
    number: int = 0  # reading order on the page, 1-based; headers and footers included
    box: Box | None = None
    confidence: float = 1.0
    chars: tuple[Box, ...] = ()
    char_confidence: tuple[float, ...] = ()
    revisions: tuple[Revision, ...] = ()
    part: Literal["body", "header", "footer", "text_box", "note"] = "body"
    centred: bool = False
    pictures: int = 0  # small pictures standing in the line: a pasted signature or seal, a photograph
    size: float | None = None  # font size in points, None if not stated


class Cell(Frozen):
    """单元格: one visible cell (a merged cell once), 1-based row and column of its top-left grid square."""

    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    blocks: tuple[Line | Table, ...] = ()
    box: Box | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines of the cell in order, those of nested tables included."""
        return tuple(_lines(self.blocks))

    @property
    def text(self) -> str:
        """The cell's text, lines joined by newlines."""
        return "\n".join(line.text for line in self.lines)


class Table(Frozen):
    """表格: its cells in reading order. ``number`` counts tables on the page, 1-based, nested ones after their parent."""

    number: int
    cells: tuple[Cell, ...]
    box: Box | None = None


class Mark(Frozen):
    """标记: a seal, signature, fingerprint, tick or strike seen on a page. Never whose."""

    kind: Literal["seal", "signature", "fingerprint", "tick", "strike"]
    page: int
    box: Box | None = None
    confidence: float = 1.0


class Page(Frozen):
    """页: one page of a file. For Word, ``number`` counts what lies between hard page breaks, since a Word file has no fixed pages.

    ``unread`` says in Chinese why part of it could not be read (a page-size picture, a broken text map); None = all of it was read.
    """

    file: str
    number: int
    blocks: tuple[Line | Table, ...] = ()
    marks: tuple[Mark, ...] = ()
    unread: str | None = None
    flowing: bool = False  # Word: page ends are not fixed, so a paper may begin in the middle
    pictures: int = 0  # pictures smaller than half the page: signatures, seals, photographs; not read
    scanned: bool = False  # a picture read by OCR: marks were looked for, confidences are the engine's
    grey: bool = False  # a picture without colour: a red seal could not be told from print
    inkless: bool = False  # fixed layout, yet nothing but text and ruled lines is on it: an empty place is empty (digital PDF)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in reading order, cells included."""
        return tuple(_lines(self.blocks))

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables in reading order, nested ones included."""
        return tuple(_tables(self.blocks))

    @property
    def blank(self) -> bool:
        """Read whole, and nothing is on it."""
        return self.unread is None and not self.pictures and not self.marks and not any(line.text.strip() for line in self.lines)

    def place(self, line: Line, start: int = 0, end: int | None = None) -> Place:
        """The place of ``line.text[start:end]``, with its words, and its box where characters have boxes."""
        box = line.box
        chars = line.chars[start:end]
        if chars:
            box = Box(
                left=min(c.left for c in chars),
                top=min(c.top for c in chars),
                right=max(c.right for c in chars),
                bottom=max(c.bottom for c in chars),
            )
        where: dict[str, int] = {}
        for table in self.tables:
            for cell in table.cells:
                if any(line is own for own in cell.lines):
                    where = {"table": table.number, "row": cell.row, "column": cell.column}
        return Place(file=self.file, page=self.number, box=box, paragraph=line.number or None, quote=line.text[start:end], **where)


def _lines(blocks: tuple[Line | Table, ...]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            for cell in block.cells:
                yield from _lines(cell.blocks)


def _tables(blocks: tuple[Line | Table, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for cell in block.cells:
                yield from _tables(cell.blocks)


class Gap(Frozen):
    """未读出: a file, page or entry we could not read. Never an exception, never a defect."""

    what: str  # in Chinese: 整个文件 / 第 3 页 / 执法时间
    why: str  # in Chinese, with what to do
    file: str = ""
    document: str | None = None
    page: int | None = None
    hides_papers: bool = True  # could a whole paper be hidden here? False for one entry of a known paper
    place: Place | None = None
