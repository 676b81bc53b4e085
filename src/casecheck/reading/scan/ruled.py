"""Ruled lines and strokes of a picture (表格线): found by their length and thinness, as the areas a digital page would draw."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from casecheck.reading.portable.area import Area
from casecheck.reading.portable.drawing import Point
from casecheck.reading.scan.picture import DPI

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

_POINT = 72 / DPI
_MM = DPI / 25.4
_ACROSS = 9.0  # mm: no stroke of a printed character is as wide
_UPRIGHT = 6.5  # mm, nor as high; rows of a form may be only 7 mm high
_THICK = 1.4  # mm from which it is no rule but a bar or a shadow
_REACH = 1.5  # points by which ends are drawn out, so that lines that nearly meet do


def ink(grey: Pixels) -> Pixels:
    """Dark strokes as 1: the local mean, so that shading does not count."""
    import cv2

    blurred = cv2.GaussianBlur(grey, (3, 3), 0)
    return cv2.adaptiveThreshold(blurred, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 51, 18)


def rules(dark: Pixels) -> tuple[list[Area], list[Area], Pixels]:
    """Horizontal lines, vertical lines, and the ink with both taken out."""
    import cv2
    import numpy as np

    across = _opened(dark, int(_ACROSS * _MM), True)
    upright = _opened(dark, int(_UPRIGHT * _MM), False)
    lines = cv2.dilate(cv2.bitwise_or(across, upright), np.ones((5, 5), np.uint8))
    return _areas(across, True), _areas(upright, False), dark & (1 - lines)


def _opened(dark: Pixels, length: int, horizontal: bool) -> Pixels:
    """Runs of ink of that length; bridged by a pixel to either side, for a line is never quite straight."""
    import cv2
    import numpy as np

    bridged = cv2.dilate(dark, np.ones((3, 1) if horizontal else (1, 3), np.uint8))
    return cv2.morphologyEx(bridged, cv2.MORPH_OPEN, np.ones((1, length) if horizontal else (length, 1), np.uint8))


def _areas(runs: Pixels, horizontal: bool) -> list[Area]:
    import cv2

    found = []
    count, _, boxes, _ = cv2.connectedComponentsWithStats(runs)
    for x, y, wide, high, size in boxes[1:count]:
        thick = size / max(wide, high)
        if thick > _THICK * _MM:
            continue
        left, top, right, bottom = x * _POINT, y * _POINT, (x + wide) * _POINT, (y + high) * _POINT
        if horizontal:
            middle = (top + bottom) / 2
            found.append(Area(left - _REACH, middle, right + _REACH, middle))
        else:
            middle = (left + right) / 2
            found.append(Area(middle, top - _REACH, middle, bottom + _REACH))
    return found


def slants(rest: Pixels, cells: list[Area]) -> list[tuple[Point, Point]]:
    """Strokes across cells in which nothing else stands (划线)."""
    import cv2
    import numpy as np

    found = []
    for cell in cells:
        left, top, right, bottom = (int(side / _POINT) for side in cell)
        part = np.ascontiguousarray(rest[top:bottom, left:right] * 255)
        if not part.size:
            continue
        far = math.hypot(*part.shape)
        lines = cv2.HoughLinesP(part, 1, np.pi / 360, 60, minLineLength=far * 0.35, maxLineGap=DPI * 0.12)
        for x0, y0, x1, y1 in [] if lines is None else lines.reshape(-1, 4):
            if abs(int(x1) - int(x0)) > 0.35 * part.shape[1] and abs(int(y1) - int(y0)) > 0.35 * part.shape[0]:
                found.append((((left + x0) * _POINT, (top + y0) * _POINT), ((left + x1) * _POINT, (top + y1) * _POINT)))
                break
    return found
