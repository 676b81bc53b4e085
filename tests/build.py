"""The smallest Word file that shows something, as bytes.

Blocks are plain words (one paragraph each) or raw XML that begins with ``<``; prefixes w, w14, r, mc, a, wp, wps, pic, v, o, m are bound.
"""

from __future__ import annotations

import io
import zipfile
from html import escape

_PREFIXES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}
_XMLNS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _PREFIXES.items())
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def run(text: str, properties: str = "") -> str:
    """A run of plain words; ``properties`` is the inside of its ``w:rPr``."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*inside: str, properties: str = "") -> str:
    """A paragraph of plain words and raw runs; ``properties`` is the inside of its ``w:pPr``."""
    return f"<w:p><w:pPr>{properties}</w:pPr>" + "".join(one if one.startswith("<") else run(one) for one in inside) + "</w:p>"


def tc(*blocks: str, properties: str = "") -> str:
    """A table cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>" + (_blocks(blocks) or "<w:p/>") + "</w:tc>"


def table(*rows: list[str] | str) -> str:
    """A table of rows of cells: plain words or raw ``w:tc``; a row may be a raw ``w:tr``."""
    return "<w:tbl><w:tblPr/>" + "".join(row if isinstance(row, str) else tr(*row) for row in rows) + "</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """A table row."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>" + "".join(c if c.startswith(("<w:tc", "<w:sdt")) else tc(c) for c in cells) + "</w:tr>"


def docx(*blocks: str, parts: dict[str, str] | None = None, section: str = "", prolog: str = "") -> bytes:
    """A Word file. ``parts``: further parts of the document as {"header1": inside, "styles": inside, …}, related as rId_<name>;
    ``section``: the inside of the last ``w:sectPr``; ``prolog``: what stands before the root of the document part."""
    body = f"<w:document {_XMLNS}><w:body>{_blocks(blocks)}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    files = {
        "[Content_Types].xml": _content_types(parts or {}),
        "_rels/.rels": _relations({"document": f"{_OFFICE}/officeDocument"}, "word/"),
        "word/document.xml": _HEAD + prolog + body,
        "word/_rels/document.xml.rels": _relations({name: f"{_OFFICE}/{_kind(name)}" for name in parts or {}}, ""),
    }
    for name, inside in (parts or {}).items():
        files[f"word/{name}.xml"] = f"{_HEAD}<w:{_ROOTS[_kind(name)]} {_XMLNS}>{inside}</w:{_ROOTS[_kind(name)]}>"
    return archive({name: text.encode() for name, text in files.items()})


def archive(files: dict[str, bytes]) -> bytes:
    """A zip; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


_ROOTS = {name: name for name in ("styles", "numbering", "settings", "footnotes", "endnotes", "comments")} | {
    "header": "hdr",
    "footer": "ftr",
}


def _kind(name: str) -> str:
    return name.rstrip("0123456789")


def _blocks(blocks: tuple[str, ...]) -> str:
    return "".join(block if block.startswith("<") else p(block) for block in blocks)


def _relations(targets: dict[str, str], folder: str) -> str:
    rows = "".join(f'<Relationship Id="rId_{name}" Type="{kind}" Target="{folder}{name}.xml"/>' for name, kind in targets.items())
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _content_types(parts: dict[str, str]) -> str:
    rows = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_WML}.{_kind(name)}+xml"/>' for name in parts)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WML}.document.main+xml"/>{rows}</Types>'
    )
