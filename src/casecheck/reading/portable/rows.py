"""Characters → printed lines (行): by their height on the page, left to right, with the blanks a person sees."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from casecheck.reading.portable.area import Area
from casecheck.reading.portable.glyphs import Glyph

_SAME = 0.5  # share of the lower line's height by which two characters of a line overlap
_TWICE = 0.25  # of the size: the same character this near is bold print, made by printing twice
_BLANK = 0.5  # of the size: a gap this wide reads as a blank; between Chinese and Latin text a quarter is usual and none is meant
_BLANK_LATIN = 0.18
_MIDDLE = (0.3, 0.75)  # between which heights of the em box a line strikes a character out
_INSET = 5.7  # points: the blank edge of a cell is no wider in Word and WPS
_CLOSING = "，。、；：？！）》〉」』】〕％,.;:?!)]}%"


@dataclass
class Row:
    """One printed line, or a value wrapped over several. ``glyphs`` hold blanks too; struck characters are among them, marked."""

    glyphs: list[Glyph]
    area: Area
    pictures: int = 0
    leaning: bool = False
    ends: list[Area] = field(default_factory=list)  # the printed lines it was joined from

    @property
    def text(self) -> str:
        """Its words, struck ones left out."""
        return "".join(glyph.char for glyph in self.glyphs if not glyph.struck).strip()

    @property
    def size(self) -> float:
        """The font size most of it has."""
        sizes = sorted(glyph.size for glyph in self.glyphs if glyph.char != " ")
        return sizes[len(sizes) // 2] if sizes else 0.0


def rows(glyphs: Iterable[Glyph]) -> list[Row]:
    """The printed lines of a region, top to bottom."""
    bands: list[list[Glyph]] = []
    top = bottom = 0.0
    for glyph in sorted(glyphs, key=lambda g: (g.area.top + g.area.bottom, g.area.left)):
        shared = min(bottom, glyph.area.bottom) - max(top, glyph.area.top)
        if bands and shared >= _SAME * min(bottom - top, glyph.area.height):
            bands[-1].append(glyph)
            if glyph.area.height > bottom - top and glyph.char != " ":
                top, bottom = glyph.area.top, glyph.area.bottom
        else:
            bands.append([glyph])
            top, bottom = glyph.area.top, glyph.area.bottom
    return [row for band in bands if (row := row_of(sorted(band, key=lambda g: (g.area.left, g.area.right)))) is not None]


def row_of(glyphs: Sequence[Glyph], leaning: bool = False) -> Row | None:
    """A line of characters in order; None if it is blank."""
    shown: list[Glyph] = []
    for glyph in glyphs:
        before = shown[-1] if shown else None
        if before is None and glyph.char == " ":
            continue
        if before is not None and not leaning:
            if _is_twice(shown, glyph):
                continue
            if glyph.char != " " and before.char != " " and _is_gap(before, glyph):
                shown.append(Glyph(" ", _between(before, glyph), before.size))
        shown.append(glyph)
    while shown and shown[-1].char == " ":
        shown.pop()
    if not shown:
        return None
    area = shown[0].area
    for glyph in shown:
        if glyph.char != " ":
            area = area.joined(glyph.area)
    return Row(shown, area, leaning=leaning)


def _is_twice(shown: list[Glyph], glyph: Glyph) -> bool:
    near = _TWICE * glyph.size
    return glyph.char != " " and any(
        one.char == glyph.char and abs(one.area.left - glyph.area.left) < near and abs(one.area.top - glyph.area.top) < near
        for one in shown[-3:]
    )


def _is_gap(before: Glyph, glyph: Glyph) -> bool:
    latin = before.char.isascii() and glyph.char.isascii() and before.char.isalnum() and glyph.char.isalnum()
    return glyph.area.left - before.area.right > (_BLANK_LATIN if latin else _BLANK) * min(before.size, glyph.size)


def _between(before: Glyph, glyph: Glyph) -> Area:
    return Area(before.area.right, before.area.top, max(before.area.right, glyph.area.left), before.area.bottom)


def strike(glyphs: Iterable[Glyph], across: Sequence[Area]) -> list[Glyph]:
    """The characters, those with a line drawn through them marked."""
    lines = sorted(across, key=lambda line: line.top)
    heights = [line.top for line in lines]
    marked = []
    for glyph in glyphs:
        area = glyph.area
        first = bisect_left(heights, area.top + _MIDDLE[0] * area.height)
        last = bisect_right(heights, area.top + _MIDDLE[1] * area.height)
        x = area.middle[0]
        marked.append(glyph._replace(struck=any(line.left <= x <= line.right for line in lines[first:last])))
    return marked


def unwrap(printed: Sequence[Row], cell: Area) -> list[Row]:
    """Join the printed lines of a cell that one value was broken into.

    A line was broken if the next one's first word had no room behind it. Blanks are not put in: Chinese and numbers break anywhere.
    """
    if not printed:
        return []
    columns = _columns(printed)
    if columns is not None:
        return [columns]
    inset = min(_INSET, max(0.0, min(row.area.left for row in printed) - cell.left))
    inner = Area(cell.left + inset, cell.top, max(cell.right - inset, max(row.area.right for row in printed)), cell.bottom)
    joined = [printed[0]]
    for row in printed[1:]:
        before = joined[-1]
        if _above(before, row) or _is_broken(before, row, inner):
            joined[-1] = Row(
                [*before.glyphs, *row.glyphs],
                before.area.joined(row.area),
                before.pictures + row.pictures,
                ends=[*(before.ends or [before.area]), row.area],
            )
        else:
            joined.append(row)
    return joined


def _columns(printed: Sequence[Row]) -> Row | None:
    """Upright text in two columns, the right one first (经办机构负责人意 | 见); None if it is anything else.

    Words set across fill the left column first, so a right one that is longer tells. Two columns of one length do not.
    """
    glyphs = [glyph for row in printed for glyph in row.glyphs if glyph.char != " "]
    if len(printed) < 4 or len(glyphs) > 2 * len(printed) or any(glyph.char.isascii() for glyph in glyphs):
        return None
    middle = max(glyph.area.middle[0] for glyph in glyphs)
    right = [glyph for glyph in glyphs if middle - glyph.area.middle[0] < glyph.size / 2]
    left = [glyph for glyph in glyphs if not middle - glyph.area.middle[0] < glyph.size / 2]
    apart = [middle - glyph.area.middle[0] for glyph in left]
    if not left or len(right) < len(left) + 2 or max(apart) - min(apart) > left[0].size / 2 or max(apart) > 2 * left[0].size:
        return None
    order = sorted(right, key=lambda glyph: glyph.area.top) + sorted(left, key=lambda glyph: glyph.area.top)
    area = order[0].area
    for glyph in order:
        area = area.joined(glyph.area)
    return Row(order, area, sum(row.pictures for row in printed), ends=[glyph.area for glyph in order])


def _above(before: Row, row: Row) -> bool:
    """One character above another: upright text."""
    alone = len(row.glyphs) == 1 and len(before.ends or [before.area]) == len(before.glyphs)
    return alone and abs(row.area.middle[0] - before.glyphs[-1].area.middle[0]) < row.size / 2


def _is_broken(before: Row, row: Row, inner: Area) -> bool:
    last, first = before.glyphs[-1], row.glyphs[0]
    printed = before.ends[-1] if before.ends else before.area
    size = first.size
    room = _room(printed, inner, size)
    if row.area.left - inner.left > 1.5 * size and printed.left - inner.left < size:
        return False  # the first line of a paragraph is set in
    if _is_latin(last) and _is_latin(first):
        return room < 0.7 * size  # broken within a number; between words and numbers of their own nothing tells
    word = first.area.width
    for previous, glyph in itertools.pairwise(row.glyphs):
        if not (_is_latin(previous) and _is_latin(glyph)) and glyph.char not in _CLOSING:
            break
        word += glyph.area.width
    mixed = _is_latin(last) != _is_latin(first)
    return room < word + (0.35 if mixed else 0.1) * size


def _room(line: Area, inner: Area, size: float) -> float:
    """Points that a line leaves free: behind it, and before it too if it is centred or set to the right."""
    before, behind = line.left - inner.left, inner.right - line.right
    indented = 1.5 * size < before < 2.6 * size and abs(before - behind) > size / 2
    return behind if before < size / 3 or indented else before + behind


def _is_latin(glyph: Glyph) -> bool:
    return glyph.char.isascii() and glyph.char.isalnum()
