"""OFD (.ofd, GB/T 33190): text, lines and pictures of every page, templates first; electronic seals as marks, never judged valid.

Coordinates of the format are millimetres, origin top-left. Not read: composite graphics and annotations, which are counted as pictures.
"""

from __future__ import annotations

import math
import posixpath
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from casecheck.errors import LimitExceeded, UnreadableFile
from casecheck.model import Mark, Page
from casecheck.reading.archive import Archive, is_zip
from casecheck.reading.limits import LIMITS, Limits
from casecheck.reading.portable.area import Area, Frame
from casecheck.reading.portable.drawing import Drawing, Point, trace
from casecheck.reading.portable.glyphs import Characters, Glyph
from casecheck.reading.portable.sheet import compose

SUFFIXES = (".ofd",)

_POINT = 72 / 25.4  # points in a millimetre
_ASCENT = 0.86  # of the em box above the baseline
_LARGE = 0.5  # share of the page from which a picture may be the page itself
_LEAN = 8  # degrees
_BAD = "OFD 内部结构已损坏，读不出；请用原文书重新导出后再送检。"
_ARGUMENTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}


def matches(data: bytes) -> bool:
    """A zip whose directory names ``OFD.xml``."""
    return is_zip(data) and b"OFD.xml" in data


def read(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """The document's pages; ``name`` becomes ``Page.file``. Raises ``UnreadableFile`` and its kinds."""
    package = _Package(data, limits)
    pages = list(package.pages())
    if not pages:
        raise UnreadableFile("OFD 里一页也没有；请用原文书重新导出后再送检。")
    if len(pages) > limits.pages:
        raise LimitExceeded(f"OFD 有 {len(pages)} 页，超过 {limits.pages} 页的上限，未读取；请拆分后再送检。")
    seals = package.seals()
    return [one.read(name, number, seals.get(one.id, ())) for number, one in enumerate(pages, start=1)]


def picture(data: bytes, number: int, limits: Limits = LIMITS) -> bytes:
    """The image file that fills most of a page, for OCR. Raises ``UnreadableFile`` if there is none."""
    package = _Package(data, limits)
    page = list(package.pages())[number - 1]
    return package.media(page.largest_image())


class _Package:
    """The files of an OFD, found whatever the case and direction of their slashes."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._archive = Archive(data, limits)
        self._names = {name.lower().lstrip("/"): name for name in self._archive.names}
        if "ofd.xml" not in self._names:
            raise UnreadableFile(_BAD)
        self._roots = [one.text or "" for one in _all(self._xml("OFD.xml"), "DocRoot")]

    def pages(self) -> Iterator[_Sheet]:
        """All pages of all documents in it."""
        for root in self._roots:
            base, document = posixpath.dirname(root.strip()), self._xml(root)
            templates = {one.get("ID"): self._path(base, one.get("BaseLoc")) for one in _all(document, "TemplatePage")}
            usual = next((box.text for area in _all(document, "PageArea") for box in _all(area, "PhysicalBox")), "0 0 210 297")
            for listed in _all(document, "Pages"):
                for one in _all(listed, "Page"):
                    content = self._xml(self._path(base, one.get("BaseLoc")))
                    used = [templates[t.get("TemplateID")] for t in _all(content, "Template") if t.get("TemplateID") in templates]
                    box = next((b.text for b in _all(content, "PhysicalBox")), usual)
                    yield _Sheet(one.get("ID") or "", [*(self._xml(path) for path in used), content], box or usual)

    def media(self, resource: str) -> bytes:
        """An image by the number its page calls it."""
        for path in sorted(name for name in self._names if name.endswith("res.xml")):
            res = self._xml(path)
            base = posixpath.join(posixpath.dirname(path), (res.get("BaseLoc") or "").replace("\\", "/").lower())
            for one in _all(res, "MultiMedia"):
                for file in _all(one, "MediaFile") if one.get("ID") == resource else ():
                    found = self._names.get(self._path(base, file.text).lower())
                    if found:
                        return self._archive.read(found)
        raise UnreadableFile("OFD 页面的图片找不到，未读出；请用原文书重新导出后再送检。")

    def seals(self) -> dict[str, list[Area]]:
        """Where electronic seals stand, by page."""
        found: dict[str, list[Area]] = {}
        for path in sorted(name for name in self._names if name.endswith("signature.xml")):
            for stamp in _all(self._xml(path), "StampAnnot"):
                numbers = _numbers(stamp.get("Boundary"))
                if len(numbers) == 4:
                    left, top, width, height = numbers
                    area = Area(left * _POINT, top * _POINT, (left + width) * _POINT, (top + height) * _POINT)
                    found.setdefault(stamp.get("PageRef") or "", []).append(area)
        return found

    def _path(self, base: str, path: str | None) -> str:
        path = (path or "").strip().replace("\\", "/")
        return posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(base, path)).lstrip("/")

    def _xml(self, path: str) -> Any:
        found = self._names.get(self._path("", path).lower())
        if found is None:
            raise UnreadableFile(_BAD)
        try:
            return etree.fromstring(self._archive.read(found), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
        except etree.XMLSyntaxError as error:
            raise UnreadableFile(_BAD) from error


class _Sheet:
    """One page: its layers, those of its templates first, and its size in millimetres."""

    def __init__(self, id: str, parts: list[Any], box: str) -> None:
        numbers = _numbers(box)
        self.id, self._parts = id, parts
        self._left, self._top, width, height = numbers if len(numbers) == 4 else (0.0, 0.0, 210.0, 297.0)
        self._frame = Frame(width * _POINT, height * _POINT)

    def read(self, file: str, number: int, seals: Iterable[Area]) -> Page:
        """The page as a person sees it."""
        if self._frame.width <= 0 or self._frame.height <= 0:
            return Page(file=file, number=number, unread="页面大小异常，未读出；请用原文书重新导出，或由人工评查此页")
        drawing = Drawing()
        upright: list[Glyph] = []
        leaning: list[tuple[Glyph, ...]] = []
        covered = 0.0
        for thing in self._objects():
            kind = etree.QName(thing).localname
            if kind == "TextObject":
                angle, glyphs = self._text(thing)
                if abs(angle) > _LEAN:
                    leaning.append(tuple(glyphs))
                else:
                    upright += glyphs
            elif kind == "PathObject":
                self._path(thing, drawing)
            else:
                area = self._area(thing)
                share = area.width * area.height / (self._frame.width * self._frame.height)
                covered += share
                if share < _LARGE:
                    drawing.pictures.append(area)
        drawing.large = covered >= _LARGE
        page = compose(file, number, self._frame, drawing, Characters(tuple(upright), tuple(leaning), 0, 0))
        marks = [Mark(kind="seal", page=number, box=self._frame.box(area)) for area in seals]
        return page.model_copy(update={"marks": (*page.marks, *marks)})

    def largest_image(self) -> str:
        """The resource number of the picture that covers most."""
        images = [thing for thing in self._objects() if etree.QName(thing).localname == "ImageObject"]
        if not images:
            raise UnreadableFile(_BAD)
        return max(images, key=lambda one: self._area(one).width * self._area(one).height).get("ResourceID") or ""

    def _objects(self) -> Iterator[Any]:
        for part in self._parts:
            for kind in part.iter("{*}TextObject", "{*}PathObject", "{*}ImageObject", "{*}CompositeObject"):
                if kind.get("Visible") != "false" and kind.get("Alpha") != "0":
                    yield kind

    def _area(self, thing: Any) -> Area:
        numbers = _numbers(thing.get("Boundary"))
        if len(numbers) != 4:
            return Area(0, 0, 0, 0)
        left, top = (numbers[0] - self._left) * _POINT, (numbers[1] - self._top) * _POINT
        return Area(left, top, left + numbers[2] * _POINT, top + numbers[3] * _POINT)

    def _point(self, thing: Any, x: float, y: float) -> Point:
        """A point of an object's own space on the page, in points."""
        matrix = _numbers(thing.get("CTM"))
        if len(matrix) == 6:
            a, b, c, d, e, f = matrix
            x, y = a * x + c * y + e, b * x + d * y + f
        origin = self._area(thing)
        return origin.left + x * _POINT, origin.top + y * _POINT

    def _text(self, thing: Any) -> tuple[float, list[Glyph]]:
        """The angle of a run in degrees, and its characters."""
        matrix = _numbers(thing.get("CTM"))
        angle = math.degrees(math.atan2(matrix[1], matrix[0])) if len(matrix) == 6 else 0.0
        scale = math.hypot(matrix[2], matrix[3]) if len(matrix) == 6 else 1.0
        size = next(iter(_numbers(thing.get("Size"))), 3.5) * scale * _POINT
        glyphs: list[Glyph] = []
        for code in _all(thing, "TextCode"):
            text = code.text or ""
            x, y = (next(iter(_numbers(code.get(name))), 0.0) for name in ("X", "Y"))
            across, down = _deltas(code.get("DeltaX"), len(text)), _deltas(code.get("DeltaY"), len(text))
            for n, char in enumerate(text):
                left, base = self._point(thing, x, y)
                wide = size if ord(char) > 0x2E80 else size / 2
                if n < len(across) and 0 < across[n] * scale * _POINT < 1.5 * size:
                    wide = across[n] * scale * _POINT
                area = Area(left, base - _ASCENT * size, left + wide, base + (1 - _ASCENT) * size)
                glyphs.append(Glyph(" " if char.isspace() else char, area, size))
                x += across[n] if n < len(across) else (0.0 if down else wide / _POINT / scale)
                y += down[n] if n < len(down) else 0.0
        return angle, glyphs

    def _path(self, thing: Any, drawing: Drawing) -> None:
        stroked = thing.get("Stroke") != "false"
        if not stroked and thing.get("Fill") != "true":
            return
        for data in _all(thing, "AbbreviatedData"):
            for points, curved in self._runs(thing, (data.text or "").split()):
                if len(points) > 1:
                    trace(points, drawing, curved=curved, stroked=stroked)

    def _runs(self, thing: Any, words: list[str]) -> Iterator[tuple[list[Point], bool]]:
        points: list[Point] = []
        curved = False
        at = 0
        while at < len(words):
            step = words[at]
            count = _ARGUMENTS.get(step)
            if count is None:
                return
            numbers = _numbers(" ".join(words[at + 1 : at + 1 + count]))
            if len(numbers) < count:
                return
            at += 1 + count
            if step in "SM":
                if points:
                    yield points, curved
                points, curved = [], False
            if step == "C" and points:
                points.append(points[0])
            elif count:
                points.append(self._point(thing, *numbers[-2:]))
                curved |= step in "QBA"
        if points:
            yield points, curved


def _all(element: Any, name: str) -> Iterator[Any]:
    """Its descendants of that local name, whatever their namespace."""
    yield from element.iter("{*}" + name)


def _numbers(text: str | None) -> list[float]:
    """Finite numbers; nothing if one of them is none."""
    try:
        found = [float(word) for word in (text or "").split()]
    except ValueError:
        return []
    return found if all(map(math.isfinite, found)) else []


def _deltas(text: str | None, most: int) -> list[float]:
    """Steps between characters: numbers, or ``g n step`` for n equal ones. No more than there are characters."""
    words = (text or "").split()
    found: list[float] = []
    at = 0
    while at < len(words) and len(found) < most:
        if words[at] == "g":
            run = _numbers(" ".join(words[at + 1 : at + 3]))
            if len(run) < 2:
                break
            found += [run[1]] * min(int(max(run[0], 0)), most)
            at += 3
        else:
            step = _numbers(words[at])
            if not step:
                break
            found += step
            at += 1
    return found[:most]
