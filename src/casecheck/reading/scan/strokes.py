"""Slashes and dashes on a picture (划线符号): strokes by which people strike a field out, which OCR takes for a figure or passes over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from casecheck.model import CONFIDENT
from casecheck.reading.portable.area import Area
from casecheck.reading.portable.glyphs import Glyph
from casecheck.reading.scan.picture import DPI

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

_POINT = 72 / DPI
_TAKEN_FOR = "1Il|/7丨丿、，,"  # what the engine makes of a slash
_SLOPE = (0.2, 1.2)  # how far a slash leans on its way down, to its height
_DARK = 140
_HEIGHT = (4.5, 20.0)  # points, of a slash
_WIDTH, _THICK = (5.0, 22.0), 2.5  # points, of a dash
_LEAST = 8  # pixels: less ink is a speck
_APART = round(2.0 * DPI / 25.4)  # pixels around a slash in which nothing else is unread: else it is part of some writing
_TOUCHING = 0.33
SLASH, BACKSLASH, DASH = "／", "＼", "—"


def one_stroke(glyph: Glyph, grey: Pixels) -> Glyph:
    """A character that stands alone: the slash it is if it leans as one does, a dash for 一 where the engine is unsure."""
    if glyph.char == "一" and glyph.confidence < CONFIDENT:
        return glyph._replace(char=DASH)
    if glyph.char not in _TAKEN_FOR:
        return glyph
    import numpy as np

    left, top, right, bottom = (max(0, round(side / _POINT)) for side in glyph.area)
    slash = _leaning(*np.nonzero(grey[top:bottom, left:right] < _DARK))
    return glyph._replace(char=slash, confidence=0.95) if slash else glyph


def unread(rest: Pixels, read: Iterable[Area], empty: Sequence[Area]) -> list[Glyph]:
    """Slashes the engine passed over, in cells and on fill-in lines, and dashes in the empty cells: pieces of ink apart from all other.

    ``read``: where characters are; the engine's bounds are rough, so what touches them is a part of the character.
    """
    read = list(read)
    import cv2
    import numpy as np

    left = rest.copy()
    for area in read:
        x0, y0, x1, y1 = (round(side / _POINT) for side in area)
        left[max(0, y0 - 1) : y1 + 2, max(0, x0 - 1) : x1 + 2] = 0
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(left)
    pieces = [i for i in range(1, count) if boxes[i][4] >= _LEAST]
    found = []
    for i in pieces:
        x, y, wide, high, _size = (int(side) for side in boxes[i])
        area = Area(x * _POINT, y * _POINT, (x + wide) * _POINT, (y + high) * _POINT)
        flat = _WIDTH[0] < area.width < _WIDTH[1] and area.height < _THICK and any(cell.holds(*area.middle) for cell in empty)
        if not flat and (not _HEIGHT[0] < area.height < _HEIGHT[1] or wide >= high):
            continue
        if any(_touches(area, other) for other in read):
            continue
        near = labels[max(0, y - _APART) : y + high + _APART, max(0, x - _APART) : x + wide + _APART]
        if np.count_nonzero((near > 0) & (near != i)) >= _LEAST:
            continue
        if char := DASH if flat else _leaning(*np.nonzero(labels[y : y + high, x : x + wide] == i)):
            found.append(Glyph(char, area, max(area.width, area.height), confidence=0.9))
    return found


def _touches(area: Area, other: Area) -> bool:
    """Are they on one line, less than a third of its height apart?"""
    level = min(area.bottom, other.bottom) > max(area.top, other.top)
    return level and max(other.left - area.right, area.left - other.right) < _TOUCHING * other.height


def _leaning(ys: Pixels, xs: Pixels) -> str:
    """The slash or backslash that these pixels make, if they are one straight stroke that leans; else nothing."""
    import numpy as np

    if len(xs) < _LEAST or ys.max() == ys.min():
        return ""
    slope, at = np.polyfit(ys, xs, 1)
    off = float(np.abs(xs - slope * ys - at).mean())
    if not _SLOPE[0] < abs(slope) < _SLOPE[1] or off >= 0.12 * (ys.max() - ys.min()):
        return ""
    return SLASH if slope < 0 else BACKSLASH
