"""Seals, fingerprints, handwriting and tick boxes on a picture (印章、指印、手写笔迹、勾选框). That something is there, never whose.

Seals need colour: on a grey or black-and-white scan none is looked for, and nothing may be said of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from casecheck.reading.portable.area import Area
from casecheck.reading.scan.picture import DPI

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

_POINT = 72 / DPI
_COARSE = 75  # dpi at which seals are looked for
_RADIUS = (14.0, 26.0)  # mm of a round seal
_PRINT = (8.0, 26.0)  # mm of a fingerprint
_TRIES = 400
_SURE = 0.55  # share of the ring that must be inked, less what lies outside it
_REDDISH = 40  # by how much red must outdo green and blue
_COLOUR = 0.0004  # share of red pixels from which a picture is known to have colour
_TALL = 1.1  # mm: smaller specks are noise
_INK = 1.2  # mm² of ink that make writing
_WIDE = 2.5  # mm: narrower ink is a rest of a rule or of a printed character
_WORD = 3.0  # mm between strokes of one piece of writing
_PHOTO = 35.0  # mm: higher dark areas are photographs, not writing
_BOX = (2.3, 3.6)  # mm: sides of a tick box
_SIDE = 0.84  # share of each side that must be inked
_TICKED = (0.05, 0.1)  # share of ink in the inner half of an empty box at most, of a ticked one at least
_FILLED = 0.85  # above it the square is part of a character
_ALONE = 0.3  # share of ink around a box at most; a tick may cross its outline
_ROUND = (3, 5)  # pixels outside a square, between which it stands alone


class Seen(NamedTuple):
    """Something found: where, in points, and how sure."""

    area: Area
    confidence: float


def has_colour(pixels: Pixels) -> bool:
    """Is any of it coloured? If not, a seal could not be told from print."""
    import cv2
    import numpy as np

    blue, green, red = cv2.split(np.ascontiguousarray(pixels[::4, ::4]))
    spread = cv2.subtract(cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red))
    return float((spread > _REDDISH).mean()) > _COLOUR


def red_ink(pixels: Pixels) -> Pixels:
    """Where the picture is red, as 1, at the coarse size in which seals and fingerprints are looked for."""
    import cv2
    import numpy as np

    scale = _COARSE / DPI
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    blue, green, red = cv2.split(small.astype(np.int16))
    mask: Pixels = ((red - np.maximum(blue, green) > _REDDISH) & (red > 90)).astype(np.uint8)
    return mask


def seals(red: Pixels) -> list[Seen]:
    """Round seals in ``red_ink``, cut ones at the page's edge (骑缝章) among them."""
    import cv2
    import numpy as np

    count, labels, boxes, _ = cv2.connectedComponentsWithStats(cv2.dilate(red, np.ones((9, 9), np.uint8)))
    least = 1.3 * _RADIUS[0] * _COARSE / 25.4
    found = []
    for i in range(1, count):
        if max(boxes[i][2], boxes[i][3]) < least:
            continue
        ys, xs = np.nonzero(red * (labels == i))
        ring = _circle(np.c_[xs, ys].astype(float), red.shape) if len(xs) >= 60 else None
        if ring is not None:
            x, y, radius, score = ring
            to = 72 / _COARSE
            found.append(Seen(Area((x - radius) * to, (y - radius) * to, (x + radius) * to, (y + radius) * to), min(1.0, score + 0.2)))
    return found


def fingerprints(red: Pixels, round_seals: Iterable[Seen]) -> list[Seen]:
    """Patches in ``red_ink`` of a finger's size that belong to no seal."""
    import cv2
    import numpy as np

    count, _, boxes, _ = cv2.connectedComponentsWithStats(cv2.dilate(red, np.ones((3, 3), np.uint8)))
    found = []
    for x, y, wide, high, size in boxes[1:count]:
        to = 72 / _COARSE
        area = Area(x * to, y * to, (x + wide) * to, (y + high) * to)
        sides = (wide * 25.4 / _COARSE, high * 25.4 / _COARSE)
        filled = size / (wide * high) > 0.45
        if filled and all(_PRINT[0] <= side <= _PRINT[1] for side in sides) and not any(s.area.shared(area) > 0 for s in round_seals):
            found.append(Seen(area, 0.7))
    return found


def writing(rest: Pixels, printed: Iterable[Area]) -> list[Seen]:
    """Ink that is neither a rule nor a printed character: signatures, remarks by hand."""
    import cv2
    import numpy as np

    left = rest.copy()
    for area in printed:
        x0, y0, x1, y1 = (int(side / _POINT) for side in area)
        left[max(0, y0 - 2) : y1 + 3, max(0, x0 - 2) : x1 + 3] = 0
    least = int(_TALL * DPI / 25.4)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(left)
    kept = np.array([i > 0 and max(boxes[i][2], boxes[i][3]) >= least for i in range(count)])
    strokes = kept[labels].astype(np.uint8)
    reach = int(_WORD * DPI / 25.4)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(cv2.dilate(strokes, np.ones((reach // 2, reach), np.uint8)))
    found = []
    for i in range(1, count):
        x, y, wide, high, _size = boxes[i]
        part = strokes[y : y + high, x : x + wide] * (labels[y : y + high, x : x + wide] == i)
        inked = float(part.sum()) / (DPI / 25.4) ** 2
        if inked >= _INK and high * 25.4 / DPI < _PHOTO:
            ys, xs = np.nonzero(part)
            if (xs.max() - xs.min()) * 25.4 / DPI < _WIDE:
                continue
            box = (x + xs.min(), y + ys.min(), x + xs.max(), y + ys.max())
            found.append(Seen(Area(*(side * _POINT for side in box)), min(0.95, 0.6 + inked / 20)))
    return found


class TickBox(NamedTuple):
    """A printed square; ``ticked`` None: cannot be told."""

    area: Area
    ticked: bool | None


def tick_boxes(dark: Pixels, lines: Iterable[Area]) -> Iterator[TickBox]:
    """Small squares in the printed lines."""
    for line in lines:
        x0, y0 = max(0, int(line.left / _POINT) - 4), max(0, int(line.top / _POINT) - 4)
        strip = dark[y0 : int(line.bottom / _POINT) + 5, x0 : int(line.right / _POINT) + 5]
        for x, y, side in _squares(strip):
            inset = max(2, int(side * 0.25))
            inner = strip[y + inset : y + side - inset + 1, x + inset : x + side - inset + 1]
            share = float(inner.mean()) if inner.size else 0.0
            if share > _FILLED or _around(dark, x0 + x, y0 + y, side) > _ALONE:
                continue
            area = Area((x0 + x) * _POINT, (y0 + y) * _POINT, (x0 + x + side) * _POINT, (y0 + y + side) * _POINT)
            yield TickBox(area, None if _TICKED[0] < share < _TICKED[1] else share >= _TICKED[1])


def _around(dark: Pixels, x: int, y: int, side: int) -> float:
    """Share of ink in a thin frame just outside a square."""
    (near, far), size = _ROUND, side + 1
    wide = dark[max(0, y - far) : y + size + far, max(0, x - far) : x + size + far]
    close = dark[max(0, y - near) : y + size + near, max(0, x - near) : x + size + near]
    return float(wide.sum() - close.sum()) / max(1, wide.size - close.size)


def _squares(strip: Pixels) -> list[tuple[int, int, int]]:
    """Outlines of squares, best first, none over another. A tick may cross the outline."""
    import cv2
    import numpy as np

    high = cv2.dilate(strip, np.ones((3, 1), np.uint8)).astype(np.float32)
    wide = cv2.dilate(strip, np.ones((1, 3), np.uint8)).astype(np.float32)
    found: list[tuple[float, int, int, int]] = []
    for side in range(int(_BOX[0] * DPI / 25.4), int(_BOX[1] * DPI / 25.4) + 1):
        if min(strip.shape) <= side + 1:
            break
        rows = cv2.boxFilter(high, -1, (side, 1), anchor=(0, 0), borderType=cv2.BORDER_CONSTANT)
        columns = cv2.boxFilter(wide, -1, (1, side), anchor=(0, 0), borderType=cv2.BORDER_CONSTANT)
        score = np.minimum(
            np.minimum(rows[:-side, :-side], rows[side:, :-side]), np.minimum(columns[:-side, :-side], columns[:-side, side:])
        )
        best = (score >= _SIDE) & (score == cv2.dilate(score, np.ones((5, 5), np.uint8)))
        found += [(float(score[y, x]), int(x), int(y), side) for y, x in zip(*np.nonzero(best), strict=True)]
    kept: list[tuple[int, int, int]] = []
    for _, x, y, side in sorted(found, key=lambda one: (-one[0], -one[3], one[2], one[1])):
        middle = (x + side / 2, y + side / 2)
        if all(max(abs(middle[0] - a - c / 2), abs(middle[1] - b - c / 2)) > 0.6 * max(side, c) for a, b, c in kept):
            kept.append((x, y, side))
    return kept


def _circle(points: Pixels, shape: tuple[int, ...]) -> tuple[float, float, float, float] | None:
    """The best ring through red points: centre, radius in pixels, score; None if there is none. Always the same tries."""
    import numpy as np

    chance = np.random.default_rng(0)
    best: tuple[float, float, float, float] | None = None
    mm = _COARSE / 25.4
    for _ in range(_TRIES):
        three = points[chance.integers(0, len(points), 3)]
        try:
            a, b, c = np.linalg.solve(np.c_[2 * three, np.ones(3)], (three**2).sum(1))
        except np.linalg.LinAlgError:
            continue
        square = c + a * a + b * b
        if square <= 0 or not _RADIUS[0] * mm < (radius := math.sqrt(square)) < _RADIUS[1] * mm:
            continue
        score = _ring_score(points, (float(a), float(b)), radius, shape)
        if best is None or score > best[3]:
            best = (float(a), float(b), radius, score)
    return best if best is not None and best[3] > _SURE else None


def _ring_score(points: Pixels, centre: tuple[float, float], radius: float, shape: tuple[int, ...]) -> float:
    """Share of 72 directions in which the ring is inked, of those on the page, less the share of ink outside it."""
    import numpy as np

    far = np.hypot(points[:, 0] - centre[0], points[:, 1] - centre[1])
    on = np.abs(far - radius) < 1.5
    turn = (np.arctan2(points[on, 1] - centre[1], points[on, 0] - centre[0]) + math.pi) / (2 * math.pi)
    covered = np.zeros(72, bool)
    covered[(turn * 72).astype(int) % 72] = True
    rays = (np.arange(72) + 0.5) / 72 * 2 * math.pi - math.pi
    x, y = centre[0] + radius * np.cos(rays), centre[1] + radius * np.sin(rays)
    inside = (x >= 0) & (x < shape[1]) & (y >= 0) & (y < shape[0])
    if inside.sum() < 20:
        return 0.0
    return float((covered & inside).sum() / inside.sum() - (far > radius + 2.5).mean())
