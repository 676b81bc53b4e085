"""One page put together (组页): cells first, then the characters in them, then what stands between the tables, top to bottom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from casecheck.model import Box, Cell, Line, Mark, Page, Revision, Table
from casecheck.reading.portable.area import Area, Frame, Space
from casecheck.reading.portable.drawing import Drawing, inked, look
from casecheck.reading.portable.fields import laid_on
from casecheck.reading.portable.glyphs import Characters, Glyph, characters
from casecheck.reading.portable.grid import Grid, Square, grids, too_many
from casecheck.reading.portable.rows import Row, row_of, rows, strike, unwrap
from casecheck.reading.unread import CROWDED, GARBLED, HALF, OUTLINED, SCAN
from casecheck.reading.word.body import CROSSED
from casecheck.reading.word.symbols import EMPTY, TICKED

_BROKEN = 0.05  # share of characters without meaning from which none of the page can be trusted
_FEW = 20  # characters that are a page number or a stamp, not the text of a page
_SHAPES = 300  # drawings with curves from which the letters themselves are drawn
_CENTRE = 0.015  # of the page's width: margins differ by as much
_TITLE = 0.75  # share of the text's width that a centred line stays under; a full line of a paragraph is set in, not centred
_OVER_CELL = 0.35  # share of a cell's height and width that a stroke crosses to strike it


def read_page(page: Any, file: str, number: int, forms: Any) -> Page:
    """One page of a PDF as a person sees it."""
    space = Space(page)
    if space.width <= 0 or space.height <= 0:
        return Page(file=file, number=number, unread="页面大小异常，未读出；请用原文书重新导出 PDF，或由人工评查此页")
    drawing = look(page, space)
    seen = characters(page, space, drawing.hidden)
    laid = laid_on(page, space, forms)
    whole = replace(seen, upright=(*seen.upright, *laid.glyphs))
    return compose(file, number, space, drawing, whole, pictures=laid.pictures, strikes=laid.strikes)


def compose(
    file: str,
    number: int,
    frame: Frame,
    drawing: Drawing,
    seen: Characters,
    *,
    pictures: Sequence[Area] = (),
    strikes: Sequence[Area] = (),
) -> Page:
    """A page from its characters and what is drawn; ``pictures`` and ``strikes`` lie on top of it."""
    why, keep = _unread(drawing, seen, sum(glyph.char != " " for glyph in seen.upright))
    if not keep:
        return Page(file=file, number=number, unread=why)
    sheet = Sheet(file, number, frame, drawing)
    sheet.pictures += pictures
    sheet.fill(strike([*seen.upright, *_ticks(drawing, seen.upright)], [*drawing.across, *strikes]), seen.leaning)
    return sheet.page(why)


def _unread(drawing: Drawing, seen: Characters, count: int) -> tuple[str | None, bool]:
    """Why part of the page cannot be read, and whether what can be is worth keeping."""
    if drawing.large:
        return (SCAN, False) if count < _FEW else (HALF, True)
    words = sum(glyph.char != " " for glyph in seen.upright) + sum(map(len, seen.leaning))
    if seen.broken > _BROKEN * words:
        return GARBLED, False
    if len(drawing.curved) >= _SHAPES and count < _FEW:
        return OUTLINED, False
    return (CROWDED, True) if drawing.crowded or too_many(drawing.across, drawing.upright) else (None, True)


def _ticks(drawing: Drawing, glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Tick boxes that are drawn, not typed: ticked if a stroke or a sign stands in the box."""
    found = []
    signs = [glyph.area.middle for glyph in glyphs if glyph.char in "√✓✔×✗xX"] if drawing.boxes else []
    for box in drawing.boxes:
        ends = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in drawing.slants]
        ticked = any(box.holds(*point) for point in [*ends, *signs])
        found.append(Glyph(TICKED if ticked else EMPTY, box, box.height))
    return found


@dataclass
class Sheet:
    """The page being filled."""

    file: str
    number: int
    space: Frame
    drawing: Drawing
    pictures: list[Area] = field(default_factory=list)
    blocks: list[Line | Table] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    lines: int = 0
    tables: int = 0

    def fill(self, glyphs: list[Glyph], leaning: Iterable[tuple[Glyph, ...]]) -> None:
        """Give every character and picture its place."""
        drawing = self.drawing
        self.pictures += [*drawing.pictures, *(ink for ink in inked(drawing) if ink.shared(self.space.page) < ink_limit(self.space))]
        tables = [] if too_many(drawing.across, drawing.upright) else grids(drawing.across, drawing.upright)
        content: dict[int, list[Glyph]] = {}
        loose: list[Glyph] = []
        for glyph in glyphs:
            square = _square(tables, *glyph.area.middle)
            (loose if square is None else content.setdefault(id(square), [])).append(glyph)
        images: dict[int, list[Area]] = {}
        for picture in self.pictures:
            square = _square(tables, *picture.middle)
            images.setdefault(id(square), []).append(picture)
        free = _with_pictures(rows(loose), images.get(id(None), []))
        free += [row for run in leaning if (row := row_of(run, leaning=True)) is not None]
        self._strokes(tables, free)
        body = self._body(free, tables)
        ordered: list[Row | Grid] = sorted([*free, *tables], key=lambda one: (one.leaning if isinstance(one, Row) else False, one.area.top))
        for one in ordered:
            if isinstance(one, Row):
                self.blocks.append(self._line(one, body))
            else:
                self.blocks.append(self._table(one, content, images))

    def page(self, unread: str | None) -> Page:
        """The finished page."""
        return Page(
            file=self.file,
            number=self.number,
            blocks=tuple(self.blocks),
            marks=tuple(self.marks),
            unread=unread,
            pictures=len(self.pictures),
            inkless=unread is None and not self.pictures,
        )

    def _body(self, free: list[Row], tables: list[Grid]) -> Area | None:
        areas = [*(row.area for row in free), *(grid.area for grid in tables)]
        return Area(min(a.left for a in areas), 0, max(a.right for a in areas), 0) if areas else None

    def _line(self, row: Row, body: Area | None = None) -> Line:
        self.lines += 1
        kept = [glyph for glyph in row.glyphs if not glyph.struck]
        while kept and kept[-1].char == " ":
            kept.pop()
        while kept and kept[0].char == " ":
            kept.pop(0)
        text, chars = _spell(kept, self.space)
        sure = _sure(kept)
        centred = body is not None and not row.leaning and self._is_centred(row, body)
        bad = any(glyph.char == "\ufffd" for glyph in kept)
        return Line(
            text=text,
            number=self.lines,
            box=self.space.box(row.area),
            chars=chars,
            confidence=0.5 if bad else min(sure, default=1.0),
            char_confidence=sure,
            revisions=_revisions(row.glyphs, kept),
            centred=centred,
            pictures=row.pictures,
            size=round(row.size * 2) / 2 or None,
        )

    def _is_centred(self, row: Row, body: Area) -> bool:
        off = abs(row.area.middle[0] - self.space.width / 2)
        return off < _CENTRE * self.space.width and row.area.width < _TITLE * body.width and row.area.left > body.left + row.size

    def _table(self, grid: Grid, content: dict[int, list[Glyph]], images: dict[int, list[Area]]) -> Table:
        self.tables += 1
        number = self.tables
        cells = tuple(self._cell(square, content, images) for square in grid.squares)
        return Table(number=number, cells=cells, box=self.space.box(grid.area))

    def _cell(self, square: Square, content: dict[int, list[Glyph]], images: dict[int, list[Area]]) -> Cell:
        own = _with_pictures(unwrap(rows(content.get(id(square), [])), square.area), images.get(id(square), []))
        blocks: list[Line | Table] = []
        ordered: list[Row | Grid] = sorted([*own, *square.inner], key=lambda one: one.area.top)
        for one in ordered:
            blocks.append(self._line(one) if isinstance(one, Row) else self._table(one, content, images))
        if not blocks and any(_crosses(stroke, square.area) for stroke in self.drawing.slants):
            self.lines += 1
            blocks.append(Line(text=CROSSED, number=self.lines, box=self.space.box(square.area)))
        return Cell(
            row=square.row,
            column=square.column,
            row_span=square.row_span,
            column_span=square.column_span,
            blocks=tuple(blocks),
            box=self.space.box(square.area),
        )

    def _strokes(self, tables: list[Grid], free: list[Row]) -> None:
        """Slanted lines long enough to cross a blank are marks of striking."""
        height = max([row.size for row in free] or [12.0])
        for (x0, y0), (x1, y1) in self.drawing.slants:
            area = Area(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            if max(area.width, area.height) > height and not any(box.holds(*area.middle) for box in self.drawing.boxes):
                self.marks.append(Mark(kind="strike", page=self.number, box=self.space.box(area)))


def ink_limit(space: Frame) -> float:
    """Square points from which a curved drawing is a frame or a background, not ink."""
    return 0.5 * space.page.width * space.page.height


def _square(tables: list[Grid], x: float, y: float) -> Square | None:
    return next((square for grid in tables if (square := grid.square(x, y)) is not None), None)


def _crosses(stroke: tuple[tuple[float, float], tuple[float, float]], cell: Area) -> bool:
    (x0, y0), (x1, y1) = stroke
    area = Area(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    wide = min(area.right, cell.right) - max(area.left, cell.left)
    high = min(area.bottom, cell.bottom) - max(area.top, cell.top)
    return wide > _OVER_CELL * cell.width and high > _OVER_CELL * cell.height


def _with_pictures(own: list[Row], pictures: list[Area]) -> list[Row]:
    """Each picture stands in the line it covers most of, or in a line of its own."""
    rows_ = [*own]
    for picture in sorted(pictures, key=lambda area: (area.top, area.left)):
        best = max(own, key=lambda row: row.area.shared(picture), default=None)
        if best is None or best.area.shared(picture) == 0:
            level = [row for row in own if row.area.top <= picture.middle[1] <= row.area.bottom]
            best = level[0] if level else None
        if best is None:
            rows_.append(Row([], picture, pictures=1))
        else:
            best.pictures += 1
    return sorted(rows_, key=lambda row: row.area.top)


def _spell(glyphs: list[Glyph], space: Frame) -> tuple[str, tuple[Box, ...]]:
    """The text and one box per character; a ligature's characters share its box."""
    text: list[str] = []
    chars: list[Box] = []
    for glyph in glyphs:
        box = space.box(glyph.area)
        for char in glyph.char:
            text.append(char)
            chars.append(box)
    return "".join(text), tuple(chars)


def _sure(glyphs: list[Glyph]) -> tuple[float, ...]:
    """The confidence of each character; nothing where all are certain, as typed ones are."""
    if all(glyph.confidence == 1.0 for glyph in glyphs):
        return ()
    sure = tuple(round(glyph.confidence, 3) for glyph in glyphs for _ in glyph.char)
    return sure if min(sure) < 1 else ()


def _revisions(glyphs: list[Glyph], kept: list[Glyph]) -> tuple[Revision, ...]:
    """Runs of struck characters, each where it would stand in the text that is left."""
    found: list[Revision] = []
    at, run = 0, ""
    length = sum(len(glyph.char) for glyph in kept)
    begun = False
    for glyph in glyphs:
        if glyph.struck:
            run += glyph.char
            continue
        if run.strip():
            found.append(Revision(kind="struck", start=at, end=at, text=run.strip()))
        run = ""
        begun |= glyph.char != " "
        at = min(length, at + len(glyph.char)) if begun else 0
    if run.strip():
        found.append(Revision(kind="struck", start=at, end=at, text=run.strip()))
    return tuple(found)
