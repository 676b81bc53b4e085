"""Around the paragraphs (段外): body, tables, text boxes, headers, notes, in reading order, cut at hard page breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from casecheck.model import Cell, Line, Mark, Page, Table
from casecheck.reading.unread import HALF
from casecheck.reading.word.inline import REVISED, Inline, Kind, Part, Segment, check_box, is_placeholder
from casecheck.reading.word.names import MC, Element, W, branch, on, value, whole
from casecheck.reading.word.numbering import Numbering
from casecheck.reading.word.package import Package
from casecheck.reading.word.sections import Section, sections
from casecheck.reading.word.styles import ParagraphLook, Styles

Blocks = list[Line | Table]

CROSSED = "／"  # how an empty cell with a stroke across it reads
_EMBEDDED = "嵌入了另一份文件，其内容未读出；请把该文件展开到正文，或单独送检"
_WIDEST = 500  # grid columns one cell may claim


@dataclass(frozen=True)
class Where:
    """What surrounds the blocks being read."""

    part: Part = "body"
    kind: Kind = None
    blank: bool = False  # inside a content control that still shows its prompt
    glyph: str | None = None  # inside a check-box content control
    top: bool = False  # body level, where page breaks count

    def within(self, wrapper: Element) -> Where:
        """The same, one wrapper further in."""
        if wrapper.tag == W + "sdt":
            return replace(self, blank=self.blank or is_placeholder(wrapper), glyph=check_box(wrapper) or self.glyph)
        kind = REVISED.get(str(wrapper.tag))
        return self if kind is None or self.kind == "deleted" else replace(self, kind=kind)


@dataclass
class Sheet:
    """The page being filled."""

    number: int
    section: Section
    blocks: Blocks = field(default_factory=list)
    begun: bool = False  # something of the body is on it
    lines: int = 0
    tables: int = 0
    pictures: int = 0
    strokes: int = 0
    unread: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def page(self, file: str) -> Page:
        """The finished page."""
        return Page(
            file=file,
            number=self.number,
            blocks=tuple(self.blocks),
            marks=(Mark(kind="strike", page=self.number),) * self.strokes,
            unread="；".join(dict.fromkeys(self.unread)) or None,
            flowing=True,
            pictures=self.pictures,
        )


class Body:
    """Reads one document, once."""

    def __init__(self, package: Package, file: str) -> None:
        self._package, self._file = package, file
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"), self._styles)
        self._sections = sections(package)
        self._section = 0
        self._pages: list[Page] = []
        self._endnotes: list[tuple[str, str]] = []
        self._sheet = Sheet(1, self._sections[0])
        self._inline = Inline(self._styles, self._sections[0].page_area)

    def pages(self) -> list[Page]:
        """All pages in order, at least one."""
        self._headers()
        body = self._package.document.find(W + "body")
        if body is not None:
            self._blocks(body, self._sheet.blocks, Where(top=True))
        self._sheet.notes += self._endnotes
        self._close()
        return self._pages

    def _turn(self) -> None:
        self._close()
        self._sheet = Sheet(self._sheet.number + 1, self._sections[self._section])
        self._headers()

    def _headers(self) -> None:
        for root in self._sheet.section.headers:
            self._story(root, self._sheet.blocks, Where(part="header"))

    def _close(self) -> None:
        for story, identity in self._sheet.notes:
            root = self._package.part(story)
            for note in () if root is None else root:
                if note.get(W + "id") == identity:
                    self._story(note, self._sheet.blocks, Where(part="note"))
        for root in self._sheet.section.footers:
            self._story(root, self._sheet.blocks, Where(part="footer"))
        self._pages.append(self._sheet.page(self._file))

    def _story(self, root: Element, out: Blocks, where: Where) -> None:
        """Blocks that stand outside the run of the text around them: no field reaches into them."""
        outer, self._inline = self._inline, Inline(self._styles, self._sheet.section.page_area)
        self._blocks(root, out, where)
        self._inline = outer

    def _blocks(self, parent: Element, out: Blocks, where: Where) -> None:
        for child, inner in _through(parent, where, (W + "p", W + "tbl", W + "altChunk", W + "subDoc")):
            target = self._sheet.blocks if where.top else out
            if child.tag == W + "p":
                self._paragraph(child, target, inner)
            elif child.tag == W + "tbl":
                self._table(child, target, inner)
            else:
                self._sheet.unread.append(_EMBEDDED)

    def _paragraph(self, p: Element, out: Blocks, where: Where) -> None:
        properties = p.find(W + "pPr")
        look = self._styles.paragraph(properties)
        if where.top and look.starts_page and self._sheet.begun:
            self._turn()
            out = self._sheet.blocks
        segments = [Segment()] if where.blank else self._inline.paragraph(p, look.style, where.kind, where.glyph)
        label = "" if where.blank else self._numbering.label(look.list_id, look.level, look.style)
        if label:
            segments[0].pieces.insert(0, (label, where.kind))
        for index, segment in enumerate(segments):
            if index and where.top:
                self._turn()
                out = self._sheet.blocks
            self._segment(segment, look, out, where)
        if properties is not None and properties.find(W + "sectPr") is not None and self._section + 1 < len(self._sections):
            self._section += 1
            if self._sections[self._section].new_page:
                self._turn()

    def _segment(self, segment: Segment, look: ParagraphLook, out: Blocks, where: Where) -> None:
        sheet = self._sheet
        line = segment.line(sheet.lines + 1, where.part, look.centred)
        if line is not None:
            sheet.lines += 1
            out.append(line)
        sheet.begun |= where.top
        sheet.pictures += segment.pictures
        sheet.strokes += segment.strokes
        sheet.unread += [HALF] * segment.scans
        endnotes = [note for note in segment.notes if note[0] == "endnotes"]
        self._endnotes += endnotes
        sheet.notes += [note for note in segment.notes if note not in endnotes]
        inside = replace(where, part="text_box" if where.part == "body" else where.part, glyph=None, top=False)
        for text in segment.texts:
            if not isinstance(text, str):
                self._story(text, out, inside)
            elif (art := Segment(pieces=[(text, where.kind)]).line(sheet.lines + 1, inside.part, False)) is not None:
                sheet.lines += 1
                out.append(art)

    def _table(self, tbl: Element, out: Blocks, where: Where) -> None:
        first = next(tbl.iter(W + "p"), None)
        if where.top and self._sheet.begun and first is not None and self._styles.paragraph(first.find(W + "pPr")).starts_page:
            self._turn()
            out = self._sheet.blocks
        sheet = self._sheet
        sheet.begun |= where.top
        sheet.tables += 1
        number = sheet.tables
        cells = self._cells(tbl, replace(where, top=False))
        out.append(Table(number=number, cells=tuple(cells)))

    def _cells(self, tbl: Element, where: Where) -> list[Cell]:
        """Each visible cell once. A cell merged upwards holds nothing a person sees, whatever its XML holds."""
        cells: list[Cell] = []
        open_: dict[int, int] = {}  # grid column → index of the cell that reaches down
        row = 0
        for tr, in_row in _through(tbl, where, (W + "tr",)):
            properties = tr.find(W + "trPr")
            if on(properties, W + "hidden"):
                continue
            row += 1
            in_row = _row_revision(properties, in_row)
            column = 1 + min(whole(value(properties, W + "gridBefore"), 0), _WIDEST)
            for tc, in_cell in _through(tr, in_row, (W + "tc",)):
                merge = _Merge.of(tc)
                if merge.right and cells and cells[-1].row == row:
                    cells[-1] = cells[-1].model_copy(update={"column_span": cells[-1].column_span + merge.span})
                elif merge.down == "continue" and column in open_:
                    above = open_[column]
                    cells[above] = cells[above].model_copy(update={"row_span": row - cells[above].row + 1})
                else:
                    for covered in range(column, column + merge.span):
                        open_.pop(covered, None)
                    if merge.down == "restart":
                        open_[column] = len(cells)
                    blocks = self._cell(tc, in_cell)
                    cells.append(Cell(row=row, column=column, column_span=merge.span, blocks=tuple(blocks)))
                column += merge.span
        return cells

    def _cell(self, tc: Element, where: Where) -> Blocks:
        """A cell's blocks. Empty but crossed by a diagonal border or a drawn stroke, it reads ``／``: a person sees it struck. A
        diagonal in a cell with words divides two headings and adds nothing."""
        blocks: Blocks = []
        sheet, strokes = self._sheet, self._sheet.strokes
        self._blocks(tc, blocks, where)
        borders = tc.find(f"{W}tcPr/{W}tcBorders")
        diagonal = any((value(borders, W + side) or "nil") not in ("nil", "none") for side in ("tl2br", "tr2bl"))
        if not blocks and (diagonal or sheet.strokes > strokes):
            sheet.lines += 1
            sheet.strokes += diagonal
            blocks.append(Line(text=CROSSED, number=sheet.lines, part=where.part))
        return blocks


@dataclass(frozen=True)
class _Merge:
    span: int
    down: str | None  # restart, continue, None
    right: bool  # the old horizontal merge: goes on the cell before

    @classmethod
    def of(cls, tc: Element) -> _Merge:
        properties = tc.find(W + "tcPr")
        vertical = None if properties is None else properties.find(W + "vMerge")
        horizontal = None if properties is None else properties.find(W + "hMerge")
        return cls(
            span=max(1, min(whole(value(properties, W + "gridSpan"), 1), _WIDEST)),
            down=None if vertical is None else vertical.get(W + "val", "continue"),
            right=horizontal is not None and horizontal.get(W + "val", "continue") == "continue",
        )


def _row_revision(properties: Element | None, where: Where) -> Where:
    for child in () if properties is None else properties:
        where = where.within(child)
    return where


def _through(parent: Element, where: Where, wanted: tuple[str, ...]) -> Iterator[tuple[Element, Where]]:
    """The wanted elements below, through wrappers of any kind (content controls, custom XML, revisions, alternatives), each with
    what surrounds it."""
    for child in parent:
        tag = child.tag
        if tag in wanted:
            yield child, where
        elif tag == MC + "AlternateContent":
            chosen = branch(child)
            if chosen is not None:
                yield from _through(chosen, where, wanted)
        elif isinstance(tag, str) and not tag.endswith("Pr"):
            yield from _through(child, where.within(child), wanted)
