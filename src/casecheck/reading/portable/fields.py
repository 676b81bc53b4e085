"""Form fields and notes on a page (表单域与批注): what a person sees filled in, as characters; stamps and ink, as pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from casecheck.reading.portable.area import Area, Space
from casecheck.reading.portable.glyphs import Glyph
from casecheck.reading.word.symbols import EMPTY, TICKED

_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_PICTURES = (pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_INK)
_USUAL = 12.0  # points: size of filled-in text where the field says none
_LEADING = 1.25


@dataclass
class Laid:
    """What lies on top of a page."""

    glyphs: list[Glyph] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)
    strikes: list[Area] = field(default_factory=list)  # lines through text, put there by hand


def laid_on(page: Any, space: Space, forms: Any) -> Laid:
    """Read the annotations of a page; ``forms`` is the document's form environment, None if it has no fields."""
    laid = Laid()
    for i in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, i)
        if not note:
            continue
        try:
            if not pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN:
                _read(note, space, forms, laid)
        finally:
            pdfium.FPDFPage_CloseAnnot(note)
    return laid


def _read(note: Any, space: Space, forms: Any, laid: Laid) -> None:
    rectangle = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(note, rectangle):
        return
    area = space.area(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    kind = pdfium.FPDFAnnot_GetSubtype(note)
    if kind == pdfium.FPDF_ANNOT_WIDGET and forms is not None:
        _field(note, area, forms, laid)
    elif kind == pdfium.FPDF_ANNOT_FREETEXT:
        laid.glyphs += _set(_string(lambda *to: pdfium.FPDFAnnot_GetStringValue(note, b"Contents", *to)), area, _USUAL)
    elif kind in _PICTURES and area.width > 0 < area.height:
        laid.pictures.append(area)
    elif kind == pdfium.FPDF_ANNOT_STRIKEOUT:
        middle = area.middle[1]
        laid.strikes.append(Area(area.left, middle, area.right, middle))


def _field(note: Any, area: Area, forms: Any, laid: Laid) -> None:
    kind = pdfium.FPDFAnnot_GetFormFieldType(forms, note)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        laid.glyphs.append(Glyph(TICKED if pdfium.FPDFAnnot_IsChecked(forms, note) else EMPTY, area, area.height))
    elif kind == pdfium.FPDF_FORMFIELD_SIGNATURE:
        if area.width > 1 < area.height and _string(lambda *to: pdfium.FPDFAnnot_GetAP(note, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, *to)):
            laid.pictures.append(area)
    elif kind != pdfium.FPDF_FORMFIELD_PUSHBUTTON:
        size = ctypes.c_float()
        pdfium.FPDFAnnot_GetFontSize(forms, note, size)
        laid.glyphs += _set(_string(lambda *to: pdfium.FPDFAnnot_GetFormFieldValue(forms, note, *to)), area, size.value or _USUAL)


def _string(ask: Callable[..., int]) -> str:
    length = ask(None, 0)
    if length <= 2:
        return ""
    buffer = (pdfium.FPDF_WCHAR * (length // 2))()
    ask(buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _set(text: str, area: Area, size: float) -> list[Glyph]:
    """Set a value into its field: where exactly each character stands only its viewer knows, so they share the width."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    high = min(size, area.height / max(1, len(lines)))
    top = area.middle[1] - high / 2 if len(lines) == 1 else area.top
    glyphs = []
    for line in lines:
        step = min(high, area.width / max(1, len(line)))
        for i, char in enumerate(line):
            shown = " " if char.isspace() else char
            glyphs.append(Glyph(shown, Area(area.left + i * step, top, area.left + (i + 1) * step, top + high), high))
        top += min(_LEADING * size, area.height / len(lines))
    return glyphs
