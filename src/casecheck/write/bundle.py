"""Binding papers into one Word file (合订): each begins on a new page and counts its own pages."""

from __future__ import annotations

import copy
import io
from collections.abc import Sequence
from pathlib import Path

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from casecheck.write import word
from casecheck.write.sheet import Sheet


def bind(sheets: Sequence[Sheet], path: Path, title: str) -> None:
    """Write ``sheets`` in order into one file. The foot says only 第 n 页: Word counts the pages of the whole file, not of a section."""
    first = sheets[0].document
    body = first.element.body
    last = body[-1]
    _only_own_pages(first.sections[0].footer._element)
    for number, sheet in enumerate(sheets):
        blocks = list(sheet.document.element.body)[:-1]
        if number:
            for block in blocks:
                moved = copy.deepcopy(block)
                _take_pictures(moved, sheet.document, first)
                body.insert(len(body) - 1, moved)
        ends = copy.deepcopy(last)
        _from_one(ends)
        if number < len(sheets) - 1:
            properties = word.element("pPr", word.element("spacing", before=0, after=0, line=20, lineRule="exact"), ends)
            body.insert(len(body) - 1, word.element("p", properties))
    _from_one(last)
    word.save(first, path, title, sheets[0].day)


def _take_pictures(block: word.Element, source: WordDocument, target: WordDocument) -> None:
    """Put the pictures of a copied block into the file it now stands in."""
    for blip in block.iter(qn("a:blip")):
        png = source.part.related_parts[blip.get(qn("r:embed"))].blob
        blip.set(qn("r:embed"), target.part.get_or_add_image(io.BytesIO(png))[0])
    for properties in block.iter(qn("wp:docPr")):
        properties.set("id", str(target.part.next_id))


def _from_one(section: word.Element) -> None:
    """Page numbers begin again; the section begins a new page."""
    for old in section.findall(qn("w:pgNumType")):
        section.remove(old)
    margins = section.find(qn("w:pgMar"))
    if margins is None:
        raise ValueError("节属性里没有页边距")
    margins.addnext(word.element("pgNumType", start=1))


def _only_own_pages(footer: word.Element) -> None:
    """Keep 第 n 页 of 第 n 页 共 m 页."""
    paragraph = footer[0]
    runs = paragraph.findall(qn("w:r"))
    for run in runs[6:]:
        paragraph.remove(run)
    closing = copy.deepcopy(runs[0])
    text = closing.find(qn("w:t"))
    if text is None:
        raise ValueError("页脚的第一段不是文字")
    text.text = " 页"
    paragraph.append(closing)
