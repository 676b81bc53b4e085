"""Characters of a page (字符), each with its box, as a person sees them: hidden ones left out, symbol fonts resolved."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from casecheck.reading.portable.area import Area, Space
from casecheck.reading.word.symbols import UNKNOWN, is_symbolic, shown

_LEAN = math.radians(8)  # text that leans further is no line of the page
_TURN = 2 * math.pi
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_FACE = re.compile(r"(?:[-,]?(?:regular|normal|bold|italic|mt))+$")
_FAMILIES = {"wingdings": "wingdings", "wingdings2": "wingdings 2", "wingdings3": "wingdings 3", "webdings": "webdings", "symbol": "symbol"}
_STAND_IN = "opensymbol"  # LibreOffice shows Word's symbol fonts with it and keeps their letters: R for ☑
_STOOD_FOR = ("wingdings 2", "wingdings", "webdings")
_HYPHEN = 2  # what pdfium makes of a hyphen that ends a line


class Glyph(NamedTuple):
    """A character and the em box it is set in."""

    char: str
    area: Area
    size: float  # font size in points
    struck: bool = False
    confidence: float = 1.0  # 1 for typed text


@dataclass(frozen=True)
class Characters:
    """The visible characters of a page. ``broken`` of them cannot be told; ``hidden`` counts those a person does not see."""

    upright: tuple[Glyph, ...]
    leaning: tuple[tuple[Glyph, ...], ...]  # runs of text set at an angle, in the order they are painted
    broken: int
    hidden: int


def characters(page: Any, space: Space, hidden: set[int]) -> Characters:
    """All characters of a page but those in the text objects ``hidden``."""
    text = page.get_textpage()
    try:
        return _characters(text, space, hidden, page.get_rotation())
    finally:
        text.close()


def _characters(text: Any, space: Space, hidden: set[int], rotation: int) -> Characters:
    upright: list[Glyph] = []
    leaning: list[list[Glyph]] = []
    broken = unseen = 0
    last = 0.0
    rectangle = pdfium.FS_RECTF()
    straight = math.radians(rotation)
    for i in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, i)
        if code in (0, 10, 13) or pdfium.FPDFText_IsGenerated(text, i) == 1:
            continue
        if hidden and ctypes.cast(pdfium.FPDFText_GetTextObject(text, i), ctypes.c_void_p).value in hidden:
            unseen += code != 32
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text, i, rectangle):
            continue
        area = space.area(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        x, y = area.middle
        if area.height <= 0 or not (0 <= x <= space.width and 0 <= y <= space.height):
            continue
        char = _char(text, i, code)
        broken += _is_broken(char) or pdfium.FPDFText_HasUnicodeMapError(text, i) == 1
        # pdfium turns against the clock, page rotation with it
        angle = (pdfium.FPDFText_GetCharAngle(text, i) + straight + _LEAN) % _TURN
        if angle <= 2 * _LEAN:
            upright.append(Glyph(char, area, area.height))
        else:
            if not leaning or abs(angle - last) > 0.01:
                leaning.append([])
            leaning[-1].append(Glyph(char, area, area.height))
            last = angle
    return Characters(tuple(upright), tuple(map(tuple, leaning)), broken, unseen)


def _char(text: Any, i: int, code: int) -> str:
    if code == _HYPHEN:
        return "-"
    char = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if char.isspace():
        return " "
    if code < 0x80 and not char.isalpha() and char != "*":
        return char
    if code < 0x100 or 0xF000 <= code < 0xF100:
        font = _font(text, i)
        if font == _STAND_IN:
            known = (sign for name in _STOOD_FOR if (sign := shown(name, char)) != UNKNOWN)
            return next(known, char)
        if is_symbolic(font):
            return shown(font, char)
    return char


def _font(text: Any, i: int) -> str:
    """The family of a symbol font as Word calls it, of other fonts their name."""
    flags = ctypes.c_int()
    buffer = ctypes.create_string_buffer(128)
    pdfium.FPDFText_GetFontInfo(text, i, buffer, 128, flags)
    name = _SUBSET.sub("", buffer.value.decode("utf-8", "replace")).lower().replace(" ", "")
    return _FAMILIES.get(_FACE.sub("", name), name)


def _is_broken(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in ("Co", "Cc", "Cn")
