"""A picture put together as a page (扫描页组页): characters, ruled lines, boxes and marks found by eye, bound as on any other page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from casecheck.model import Mark, Page
from casecheck.reading.portable.area import Area
from casecheck.reading.portable.drawing import Drawing
from casecheck.reading.portable.glyphs import Glyph
from casecheck.reading.portable.grid import Grid, grids
from casecheck.reading.portable.sheet import Sheet
from casecheck.reading.scan import engine, marks, ruled, strokes
from casecheck.reading.scan.engine import Word
from casecheck.reading.scan.picture import DPI, Picture
from casecheck.reading.word.symbols import EMPTY, TICKED

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

_POINT = 72 / DPI
_UPRIGHT = 0.85  # mean confidence of a page the right way up; the wrong way none is over 0.75
_CLEAR = 0.75  # under it the page was not read
_TALL = 1.6  # height to width of a run that is written downwards
_PAPER = 0.0005  # share of ink on an empty page: dust
_BESIDE = 0.65  # of the size: a square that far from the middle of a character is none of its parts
_EM = 0.78  # font size to the height of the engine's boxes
_UNSURE = 0.5  # confidence of what the picture and the engine tell differently
_BOXES = "□☐"
_CHECKED = "☑☒√✓✔■"
_FRAMED = "□☐☑☒"
_LIKE_BOXES = "口回囗田国图"  # what the engine makes of a box; believed only where it is unsure itself
_SURELY = 0.8
_LEAN = 8  # degrees
_BLANK = 1.1  # of the size: a gap between the ink of two characters that is a blank
_POINTS = 0.9
_PAIR = re.compile(r"〔[^\[\](（）)〔〕【】]*[\])）】]|[\[(（【][^\[\](（）)〔〕【】]*〕")
_DATE_AND_TIME = re.compile(r"(?<![0-9])[0-9]{4}([-./])[0-9]{2}\1[0-9]{2}(?=[0-9]{2}[:：][0-9]{2})")

UNCLEAR = "字迹不清，文字没有认准；请对照原件核看此页，或重新扫描（200 dpi 以上、摆正、不反光）"


def read_picture(picture: Picture, file: str, number: int) -> Page:
    """The page on a picture. ``Page.unread`` says if its writing could not be made out."""
    picture, found = _the_right_way_up(picture)
    dark = ruled.ink(picture.red)
    across, upright, rest = ruled.rules(dark)
    if not found and float(rest.mean()) < _PAPER:
        return Page(file=file, number=number, scanned=True)
    runs = [_glyphs(word, picture.red) for word in found if not _leaning(word)]
    runs = _with_boxes(runs, list(marks.tick_boxes(dark, (_area(word.corners) for word in found))))
    glyphs = [glyph for run in runs for glyph in _closed_up(run)]
    tables = grids(across, upright)
    glyphs += strokes.unread(rest, [glyph.area for run in runs for glyph in run], _empty(tables, glyphs))
    drawing = Drawing(across=across, upright=upright, slants=ruled.slants(rest, _empty(tables, glyphs)))
    sheet = Sheet(file, number, picture.frame, drawing)
    sheet.fill(glyphs, [tuple(_glyphs(word, picture.red)) for word in found if _leaning(word)])
    coloured = marks.has_colour(picture.pixels)
    sheet.marks += _seen(picture, rest, glyphs, number, coloured=coloured)
    sure = _confidence(found)
    return sheet.page(UNCLEAR if found and sure < _CLEAR else None).model_copy(
        update={"inkless": False, "scanned": True, "grey": not coloured}
    )


def _the_right_way_up(picture: Picture) -> tuple[Picture, list[Word]]:
    """The picture turned so that most can be read, and what is read."""
    flat = picture.level()
    found = engine.words(flat.red)
    tall = sum(height > width for width, height in (word.size for word in found if len(word.text) > 2))
    if found and tall > len([word for word in found if len(word.text) > 2]) / 2:
        flat = picture.turned(1).level()
        found = engine.words(flat.red)
    if found and _confidence(found) < _UPRIGHT:
        over = picture.turned(flat.quarter + 2 - picture.quarter).level()
        again = engine.words(over.red)
        if _confidence(again) > _confidence(found):
            return over, again
    return flat, found


def _leaning(word: Word) -> bool:
    """Set at an angle: the wording of a seal, a stamp."""
    (x0, y0), (x1, y1) = word.corners[0], word.corners[1]
    return abs(math.degrees(math.atan2(y1 - y0, x1 - x0))) > _LEAN


def _confidence(found: Sequence[Word]) -> float:
    """Mean score, weighted by length."""
    length = sum(len(word.text) for word in found)
    return sum(word.score * len(word.text) for word in found) / length if length else 0.0


def _area(corners: Pixels) -> Area:
    xs, ys = corners[:, 0] * _POINT, corners[:, 1] * _POINT
    return Area(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))


def _glyphs(word: Word, grey: Pixels) -> list[Glyph]:
    """The characters of a run, each in an em box; those of a run written downwards one by one."""
    width, height = word.size
    if height > _TALL * width and len(word.text) >= 1:
        return _downwards(word, grey)
    found = []
    for char, score, corners in word.characters:
        area = _area(corners)
        size = _EM * area.height
        middle = area.middle[1]
        em = Area(area.left, middle - size / 2, area.right, middle + size / 2)
        sure = score if char.isalnum() else max(score, _POINTS)  # a point misread changes no value
        found.append(Glyph(" " if char.isspace() else char, em, size, confidence=sure))
    return [strokes.one_stroke(found[0], grey)] if len(found) == 1 else parted(paired(found))


def paired(run: list[Glyph]) -> list[Glyph]:
    """A bracket pair of two kinds, one of them 〔 or 〕, is a pair of these: the engine takes them for others singly (〔2024], (2024〕)."""
    found = list(run)
    for match in _PAIR.finditer("".join(glyph.char for glyph in run)):
        for at, bracket in ((match.start(), "〔"), (match.end() - 1, "〕")):
            found[at] = found[at]._replace(char=bracket)
    return found


def parted(run: list[Glyph]) -> list[Glyph]:
    """The engine drops narrow blanks. Where a date in full figures runs on into a time (2024-05-0811:20), one stood between them."""
    ends = {found.end() for found in _DATE_AND_TIME.finditer("".join(glyph.char for glyph in run))}
    parted = []
    for n, glyph in enumerate(run):
        if n in ends:
            left, right = run[n - 1].area.right, max(run[n - 1].area.right, glyph.area.left)
            parted.append(Glyph(" ", glyph.area._replace(left=left, right=right), glyph.size))
        parted.append(glyph)
    return parted


def _closed_up(run: list[Glyph]) -> list[Glyph]:
    """The engine boxes the ink, not the em: neighbours less than a blank apart share what lies between them."""
    areas = [glyph.area for glyph in run]
    for n, (a, b) in enumerate(pairwise(run)):
        gap = b.area.left - a.area.right
        if 0 < gap < _BLANK * a.size:
            middle = areas[n].right + gap / 2
            areas[n], areas[n + 1] = areas[n]._replace(right=middle), areas[n + 1]._replace(left=middle)
    return [glyph._replace(area=area) for glyph, area in zip(run, areas, strict=True)]


def _downwards(word: Word, grey: Pixels) -> list[Glyph]:
    """Characters under one another: cut where the rows are empty, laid side by side and read as a line; if that fails, singly."""
    import numpy as np

    left, top, right, bottom = (round(side / _POINT) for side in _area(word.corners))
    strip = grey[max(0, top) : bottom, max(0, left) : right]
    inked = (strip < 128).any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], inked.astype(np.int8), [0]))))
    spans = _whole(list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)), right - left)
    crops = [np.pad(strip[max(0, start - 3) : end + 3], 8, constant_values=255) for start, end in spans]
    read = _side_by_side(crops) or [engine.one_line(np.ascontiguousarray(crop)) for crop in crops]
    found = []
    for (start, end), (char, score) in zip(spans, read, strict=True):
        area = Area(left * _POINT, (top + start) * _POINT, right * _POINT, (top + end) * _POINT)
        if char.strip():
            found.append(Glyph(char.strip()[0], area, area.height, confidence=score))
    return found


def _side_by_side(crops: Sequence[Pixels]) -> list[tuple[str, float]]:
    """The characters of crops as one line, one call for all; nothing if it has not as many as there are crops."""
    import numpy as np

    if len(crops) < 2:
        return []
    high = max(crop.shape[0] for crop in crops)
    level = [np.pad(crop, (((high - len(crop)) // 2, (high - len(crop) + 1) // 2), (0, 0)), constant_values=255) for crop in crops]
    text, score = engine.one_line(np.ascontiguousarray(np.hstack(level)))
    words = "".join(text.split())
    return [(char, score) for char in words] if len(words) == len(crops) else []


def _whole(spans: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """Parts of one character (二, 三, 章) joined until it is about as high as the column is wide."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and end - joined[-1][0] <= 0.95 * width:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(start, end) for start, end in joined if end - start > 0.2 * width]


def _with_boxes(runs: list[list[Glyph]], boxes: Sequence[marks.TickBox]) -> list[list[Glyph]]:
    """Tick boxes as characters: those the engine read are checked, those it did not see are put in where they stand.

    One that stands alone and has no square is a scrawl that the engine took for a box.
    """
    kept = [list(run) for run in runs if run]
    heights = [(min(glyph.area.top for glyph in run), max(glyph.area.bottom for glyph in run)) for run in kept]
    for box in boxes:
        sign = TICKED if box.ticked else EMPTY
        sure = _UNSURE if box.ticked is None else 0.95
        level = [run for run, (top, bottom) in zip(kept, heights, strict=False) if top < box.area.bottom and bottom > box.area.top]
        over = [(run, i) for run in level for i, glyph in enumerate(run) if _covers(glyph, box.area)]
        read = [(run, i) for run, i in over if _may_be_box(run[i], run)]
        if read:
            run, i = read[0]
            agreed = run[i].char not in _BOXES + _CHECKED or (run[i].char in _CHECKED) == (sign == TICKED)
            run[i] = run[i]._replace(char=sign, confidence=sure if agreed else _UNSURE)
        elif not over:
            _put_in(kept, Glyph(sign, box.area, box.area.height, confidence=sure))
    squares = [box.area for box in boxes]
    return [run for run in kept if not (len(run) == 1 and run[0].char in _FRAMED and not any(_covers(run[0], one) for one in squares))]


def _may_be_box(glyph: Glyph, run: list[Glyph]) -> bool:
    """A character like a box is one where the engine is unsure of it, or where the same line has other boxes."""
    if glyph.char in _BOXES + _CHECKED:
        return True
    among = glyph.char == "口" and any(one.char in _BOXES + _CHECKED for one in run)
    return among or (glyph.char in _LIKE_BOXES and glyph.confidence < _SURELY)


def _put_in(runs: list[list[Glyph]], box: Glyph) -> None:
    """Into the run on whose line it stands, before the first character to its right; else as a run of its own."""
    x, y = box.area.middle
    for run in runs:
        if run and run[0].area.left < x < run[-1].area.right and run[0].area.top < y < run[0].area.bottom:
            run.insert(next((i for i, glyph in enumerate(run) if glyph.area.middle[0] > x), len(run)), box)
            return
    runs.append([box])


def _covers(glyph: Glyph, area: Area) -> bool:
    """Does the square lie within the character? Its bounds may take in the blank, or the box, before it."""
    if abs(glyph.area.middle[0] - area.middle[0]) > _BESIDE * glyph.size:
        return False
    return glyph.area.shared(area) > 0.25 * area.width * area.height


def _empty(tables: Iterable[Grid], glyphs: Sequence[Glyph]) -> list[Area]:
    """Cells in which no character stands, all but slivers."""
    return [
        square.area
        for grid in tables
        for square in grid.squares
        if square.area.width > 20 and square.area.height > 12 and not any(square.area.holds(*glyph.area.middle) for glyph in glyphs)
    ]


def _seen(picture: Picture, rest: Pixels, glyphs: Sequence[Glyph], number: int, *, coloured: bool) -> list[Mark]:
    """Seals, fingerprints and writing, as marks."""
    frame = picture.frame
    red = marks.red_ink(picture.pixels) if coloured else None
    round_seals = marks.seals(red) if red is not None else []
    prints = marks.fingerprints(red, round_seals) if red is not None else []
    printed = [glyph.area for glyph in glyphs if glyph.confidence >= 0.6]
    lines = [a.area.joined(b.area) for a, b in pairwise(glyphs) if _beside(a, b)]
    inks = [one for one in marks.writing(rest, [*printed, *lines]) if not any(_within(one, red) for red in (*round_seals, *prints))]
    found = [("seal", seen) for seen in round_seals] + [("fingerprint", seen) for seen in prints] + [("signature", seen) for seen in inks]
    return [Mark(kind=kind, page=number, box=frame.box(seen.area), confidence=round(seen.confidence, 2)) for kind, seen in found]


def _within(one: marks.Seen, red: marks.Seen) -> bool:
    """Is it mostly what shines through of a seal or print?"""
    return red.area.shared(one.area) > 0.5 * one.area.width * one.area.height


def _beside(a: Glyph, b: Glyph) -> bool:
    """Neighbours in one printed run: what lies between them is print too."""
    return abs(a.area.middle[1] - b.area.middle[1]) < 0.3 * a.size and 0 <= b.area.left - a.area.right < a.size
