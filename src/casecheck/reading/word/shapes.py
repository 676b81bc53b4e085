"""Drawings (图形): pictures, text boxes, and slanted lines drawn across a blank. DrawingML and the older VML alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from casecheck.reading.word.names import MC, PIC, WP, WPS, A, Element, V, W, branch, whole

_EMU = {"pt": 12700.0, "in": 914400.0, "cm": 360000.0, "mm": 36000.0, "px": 9525.0, "pc": 152400.0, "": 9525.0}
_LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|in|cm|mm|px|pc)?")
_TEXT_BOX = W + "txbxContent"
_VML_LINES = ("#_x0000_t20", "#_x0000_t32")
_SLANT = 0.1  # flatter than this is a ruled line or a frame, not a stroke across a blank


@dataclass
class Seen:
    """What one drawing shows: small pictures, page-size ones (over half the page), slanted strokes, text boxes (their element) and
    WordArt (its words)."""

    pictures: int = 0
    scans: int = 0
    strokes: int = 0
    texts: list[Element | str] = field(default_factory=list)


def look(drawing: Element, page_area: float) -> Seen:
    """Look at a ``w:drawing``, ``w:pict`` or ``w:object``. ``page_area`` in square EMU."""
    seen = Seen()
    if any(one.get("hidden") in ("1", "true") for one in drawing.iter(WP + "docPr")):
        return seen
    extent = drawing.find(f".//{WP}extent")
    size = (0, 0) if extent is None else (whole(extent.get("cx"), 0), whole(extent.get("cy"), 0))
    for one in _parts(drawing):
        if one.tag == _TEXT_BOX:
            seen.texts.append(one)
        elif one.tag == V + "textpath":
            seen.texts.append(one.get("string", ""))
        elif one.tag in (PIC + "pic", V + "imagedata") or (one.tag == A + "graphicData" and _is_chart(one)):
            width, height = size if one.tag != V + "imagedata" else _styled_size(one.getparent())
            if width * height > page_area / 2:
                seen.scans += 1
            else:
                seen.pictures += 1
        elif _is_stroke(one):
            seen.strokes += 1
    return seen


def _parts(element: Element) -> Iterator[Element]:
    """Everything drawn, once; the insides of text boxes are left to whoever reads them."""
    for child in element:
        if child.tag == MC + "AlternateContent":
            chosen = branch(child)
            if chosen is not None:
                yield from _parts(chosen)
        elif isinstance(child.tag, str):
            yield child
            if child.tag != _TEXT_BOX:
                yield from _parts(child)


def _is_chart(graphic: Element) -> bool:
    return graphic.get("uri", "").rpartition("/")[2] in ("chart", "diagram")


def _is_stroke(one: Element) -> bool:
    if one.tag == V + "line":
        (x0, y0), (x1, y1) = _pair(one.get("from", "")), _pair(one.get("to", ""))
        return _slanted(x1 - x0, y1 - y0)
    if one.tag == V + "shape":
        return one.get("type") in _VML_LINES and _slanted(*_styled_size(one))
    if one.tag == WPS + "spPr":
        geometry, extent = one.find(A + "prstGeom"), one.find(f"{A}xfrm/{A}ext")
        straight = geometry is not None and geometry.get("prst") in ("line", "straightConnector1")
        arrow = any(end.get("type", "none") != "none" for tag in ("headEnd", "tailEnd") for end in one.iter(A + tag))
        return straight and not arrow and extent is not None and _slanted(whole(extent.get("cx"), 0), whole(extent.get("cy"), 0))
    return False


def _slanted(width: float, height: float) -> bool:
    long, short = max(abs(width), abs(height)), min(abs(width), abs(height))
    return long > 0 and short / long >= _SLANT


def _styled_size(shape: Element | None) -> tuple[float, float]:
    style = "" if shape is None else shape.get("style", "")
    entries = dict(part.strip().split(":", 1) for part in style.split(";") if ":" in part)
    return _length(entries.get("width", "")), _length(entries.get("height", ""))


def _pair(text: str) -> tuple[float, float]:
    x, _, y = text.partition(",")
    return _length(x), _length(y)


def _length(text: str) -> float:
    found = _LENGTH.match(text.strip())
    return float(found[1]) * _EMU[found[2] or ""] if found and found[1].count(".") < 2 and found[1].strip("-.") else 0.0
