"""Lines and pictures of a page (线条与图片): table rules, strokes, small boxes, pictures, and text that something hides."""

from __future__ import annotations

import ctypes
import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from casecheck.reading.portable.area import Area, Space

_THIN = 2.5  # points: a filled shape this thin is a line
_STRAIGHT = 1.0  # points a rule may lean
_SHORT = 4.0  # points: shorter lines are parts of drawings
_DEPTH = 8  # forms within forms
_MOST = 20_000  # drawn lines on a page
_BOX = (5.0, 16.0)  # side of a drawn tick box
_INK = 8.0  # points: smaller drawings with curves are ornaments
_LARGE = 0.5  # share of the page from which a picture may be the page itself
_PALE = 250  # a colour channel from which white is meant

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass
class Drawing:
    """What is drawn on one page, text apart."""

    across: list[Area] = field(default_factory=list)  # horizontal lines, as areas of no height
    upright: list[Area] = field(default_factory=list)
    slants: list[tuple[Point, Point]] = field(default_factory=list)
    boxes: list[Area] = field(default_factory=list)  # small squares
    pictures: list[Area] = field(default_factory=list)
    curved: list[Area] = field(default_factory=list)  # shapes with curves: ink of a pen, seals, letters drawn as shapes
    hidden: set[int] = field(default_factory=set)  # addresses of text objects nobody sees
    large: bool = False  # half the page or more is pictures
    crowded: bool = False  # too many lines to be a form; not all were read


def look(page: Any, space: Space) -> Drawing:
    """Walk through the page's objects in the order they are painted."""
    drawing = Drawing()
    painted: list[int] = []  # text seen so far
    covered = 0.0
    for kind, thing, matrix in _objects(page, _IDENTITY, 0):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            address = ctypes.cast(thing, ctypes.c_void_p).value or 0
            painted.append(address)
            if pdfium.FPDFTextObj_GetTextRenderMode(thing) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE:
                drawing.hidden.add(address)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            area = _clip(_bounds(thing, matrix, space), space)
            share = area.width * area.height / (space.width * space.height) if area.width > 0 < area.height else 0.0
            covered += share
            if share >= _LARGE and not pdfium.FPDFPageObj_HasTransparency(thing):
                drawing.hidden.update(painted)
            elif share < _LARGE and min(area.width, area.height) >= _INK:
                drawing.pictures.append(area)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            _path(thing, matrix, space, drawing)
            if len(drawing.across) + len(drawing.upright) + len(drawing.slants) + len(drawing.curved) > _MOST:
                drawing.crowded = True
                break
    drawing.large = covered >= _LARGE
    return drawing


def _objects(container: Any, matrix: Matrix, depth: int) -> Iterator[tuple[int, Any, Matrix]]:
    """Every object with the matrix that leads from its container to the page."""
    nested = depth > 0
    count = (pdfium.FPDFFormObj_CountObjects if nested else pdfium.FPDFPage_CountObjects)(container)
    get = pdfium.FPDFFormObj_GetObject if nested else pdfium.FPDFPage_GetObject
    for i in range(max(0, count)):
        thing = get(container, i)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            if depth < _DEPTH:
                yield from _objects(thing, _product(_matrix(thing), matrix), depth + 1)
        else:
            yield kind, thing, matrix


def _matrix(thing: Any) -> Matrix:
    raw = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, raw):
        return _IDENTITY
    return raw.a, raw.b, raw.c, raw.d, raw.e, raw.f


def _product(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _apply(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _bounds(thing: Any, matrix: Matrix, space: Space) -> Area:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
        return Area(0, 0, 0, 0)
    corners = [space.point(*_apply(matrix, x, y)) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    return _around(corners)


def _around(points: list[Point]) -> Area:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Area(min(xs), min(ys), max(xs), max(ys))


def _clip(area: Area, space: Space) -> Area:
    page = space.page
    return Area(max(area.left, page.left), max(area.top, page.top), min(area.right, page.right), min(area.bottom, page.bottom))


def _path(thing: Any, matrix: Matrix, space: Space, drawing: Drawing) -> None:
    filling, stroking = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(thing, filling, stroking):
        return
    stroked = bool(stroking.value) and _shows(thing, pdfium.FPDFPageObj_GetStrokeColor)
    filled = bool(filling.value) and _shows(thing, pdfium.FPDFPageObj_GetFillColor)
    if not stroked and not filled:
        return
    whole = _product(_matrix(thing), matrix)
    for points, curved in _outlines(thing, whole, space):
        area = _around(points)
        if area.right < 0 or area.left > space.width or area.bottom < 0 or area.top > space.height:
            continue
        trace(points, drawing, curved=curved, stroked=stroked)


def trace(points: list[Point], drawing: Drawing, *, curved: bool, stroked: bool) -> None:
    """Add one connected run of a path, in points of the page as shown."""
    area = _around(points)
    if curved:
        drawing.curved.append(area)
    elif stroked:
        _stroked(points, area, drawing)
    else:
        _filled(points, area, drawing)


def _shows(thing: Any, colour: Any) -> bool:
    """Is it painted in a colour a person can tell from paper?"""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not colour(thing, red, green, blue, alpha):
        return True
    return alpha.value > 8 and min(red.value, green.value, blue.value) < _PALE


def _outlines(thing: Any, matrix: Matrix, space: Space) -> Iterator[tuple[list[Point], bool]]:
    """The connected runs of a path, in points of the page as shown, and whether they bend."""
    points: list[Point] = []
    curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(min(pdfium.FPDFPath_CountSegments(thing), _MOST)):
        segment = pdfium.FPDFPath_GetPathSegment(thing, i)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
            if len(points) > 1:
                yield points, curved
            points, curved = [], False
        curved |= kind == pdfium.FPDF_SEGMENT_BEZIERTO
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(space.point(*_apply(matrix, x.value, y.value)))
        if pdfium.FPDFPathSegment_GetClose(segment) and points[0] != points[-1]:
            points.append(points[0])
    if len(points) > 1:
        yield points, curved


def _stroked(points: list[Point], area: Area, drawing: Drawing) -> None:
    if len(points) == 5 and all(_BOX[0] <= side <= _BOX[1] for side in (area.width, area.height)) and abs(area.width - area.height) < 2:
        drawing.boxes.append(area)
        return
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        _line((x0, y0), (x1, y1), drawing)


def _filled(points: list[Point], area: Area, drawing: Drawing) -> None:
    """Many programs paint a line as a thin filled shape. Other filled shapes are backgrounds."""
    x, y = area.middle
    if area.height <= _THIN:
        _line((area.left, y), (area.right, y), drawing)
    elif area.width <= _THIN:
        _line((x, area.top), (x, area.bottom), drawing)
    elif 4 <= len(points) <= 6:
        surface = abs(sum(a * d - b * c for (a, b), (c, d) in zip(points, [*points[1:], points[0]], strict=True))) / 2
        if surface / math.hypot(area.width, area.height) <= _THIN:
            drawing.slants.append(_far_ends(points))


def _far_ends(points: list[Point]) -> tuple[Point, Point]:
    return max(((a, b) for a in points for b in points), key=lambda pair: math.dist(*pair))


def _line(start: Point, end: Point, drawing: Drawing) -> None:
    area = _around([start, end])
    if max(area.width, area.height) < _SHORT:
        return
    x, y = area.middle
    if area.height <= _STRAIGHT:
        drawing.across.append(Area(area.left, y, area.right, y))
    elif area.width <= _STRAIGHT:
        drawing.upright.append(Area(x, area.top, x, area.bottom))
    else:
        drawing.slants.append((start, end))


def inked(drawing: Drawing) -> list[Area]:
    """Drawings with curves, those that touch taken together; too small ones left out. On paper each is a signature, a seal, a print."""
    groups: list[Area] = []
    for area in sorted(drawing.curved, key=lambda area: (area.top, area.left)):
        wide = Area(area.left - _INK, area.top - _INK, area.right + _INK, area.bottom + _INK)
        touching = [group for group in groups if wide.shared(group) > 0]
        for group in touching:
            groups.remove(group)
            area = area.joined(group)
        groups.append(area)
    return [group for group in groups if min(group.width, group.height) >= _INK]
