"""Word's building blocks, and saving without a trace of when or where it was done."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Literal, NamedTuple

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.rel import Relationships
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from lxml import etree

Element = etree._Element
Align = Literal["left", "center", "right", "both"]
TickStyle = Literal["glyph", "symbol", "checkbox"]

UNIT = 0.5
"""Width unit of table cells, in cm."""

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


class Letter(NamedTuple):
    """How characters look."""

    font: str
    size: float
    bold: bool = False
    underline: bool = False
    strike: bool = False


class Box(NamedTuple):
    """A table cell: its paragraphs, its width in units, how many rows it covers."""

    paragraphs: Sequence[Element]
    width: int
    down: int = 1
    upright: bool = False  # text direction of a narrow label
    top: bool = False  # text stands at the top, not in the middle


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """A ``w:`` element with ``w:`` attributes."""
    made: Element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def _properties(letter: Letter) -> Element:
    made = element("rPr", element("rFonts", ascii=letter.font, hAnsi=letter.font, eastAsia=letter.font))
    if letter.bold:
        made.append(element("b"))
    if letter.strike:
        made.append(element("strike"))
    half_points = int(letter.size * 2)
    made.extend((element("sz", val=half_points), element("szCs", val=half_points)))
    if letter.underline:
        made.append(element("u", val="single"))
    return made


def run(text: str, letter: Letter) -> Element:
    """A run of characters."""
    words = element("t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", _properties(letter), words)


def tick(on: bool, style: TickStyle, letter: Letter) -> Element:
    """A check box: a character, a Wingdings 2 symbol (``w:sym``), or a content control (``w14:checkbox``)."""
    if style == "symbol":
        return element("r", _properties(letter), element("sym", font="Wingdings 2", char="0052" if on else "00A3"))
    glyph = run("☑" if style == "glyph" and on else "□" if style == "glyph" else "☒" if on else "☐", letter)
    if style == "glyph":
        return glyph
    box = etree.Element(f"{{{_W14}}}checkbox", nsmap={"w14": _W14})
    for name, values in (
        ("checked", {"val": str(int(on))}),
        ("checkedState", {"val": "2612", "font": "MS Gothic"}),
        ("uncheckedState", {"val": "2610", "font": "MS Gothic"}),
    ):
        etree.SubElement(box, f"{{{_W14}}}{name}", {f"{{{_W14}}}{key}": value for key, value in values.items()})
    return element("sdt", element("sdtPr", box), element("sdtContent", glyph))


def picture(document: WordDocument, png: bytes, width: float, name: str) -> Element:
    """A run with a picture ``width`` cm wide; ``name`` is its alternative text."""
    inline = document.part.new_pic_inline(io.BytesIO(png), width=Cm(width))
    inline.docPr.set("descr", name)
    return element("r", element("drawing", inline))


def paragraph(
    runs: Sequence[Element], align: Align = "left", *, indent: float = 0, line: float = 0, before: float = 0, after: float = 0
) -> Element:
    """A paragraph. In points: ``indent`` of the first line, ``line`` an exact height, ``before`` and ``after`` extra heights."""
    properties = element("pPr")
    spacing: dict[str, str | int] = {"before": int(before * 20), "after": int(after * 20)}
    if line:
        spacing |= {"line": int(line * 20), "lineRule": "exact"}
    properties.append(element("spacing", **spacing))
    if indent:
        properties.append(element("ind", firstLine=int(indent * 20)))
    properties.append(element("jc", val=align))
    return element("p", properties, *runs)


def keep_with_next(block: Element) -> None:
    """Let a paragraph stand whole on the page of what follows it; a table is left as it is."""
    properties = block.find(qn("w:pPr"))
    if properties is not None:
        properties[:0] = [element("keepNext"), element("keepLines")]


def begin_page(block: Element) -> None:
    """Let a paragraph begin a new page."""
    properties = block.find(qn("w:pPr"))
    if properties is not None:
        properties.insert(0, element("pageBreakBefore"))


def float_table(made: Element) -> None:
    """Let a table float (浮动表格): the text that follows may flow round it."""
    place: dict[str, str | int] = {"leftFromText": 180, "rightFromText": 180, "vertAnchor": "text", "horzAnchor": "margin"}
    properties = made.find(qn("w:tblPr"))
    if properties is not None:
        properties.insert(0, element("tblpPr", **place, tblpXSpec="center", tblpY=160))


def table(rows: Sequence[tuple[float, Sequence[Box]]]) -> Element:
    """A ruled table: each row a least height in cm and its boxes; boxes with ``down`` > 1 are left out of the rows they cover."""
    placed = _place([boxes for _, boxes in rows])
    edges = sorted({start for row in placed for start, _, _ in row} | {start + box.width for row in placed for start, box, _ in row})
    grid = element("tblGrid", *(element("gridCol", w=_twips(b - a)) for a, b in pairwise(edges)))
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element("tblBorders", *(element(side, val="single", sz=6, space=0, color="000000") for side in sides))
    properties = element(
        "tblPr",
        element("tblW", w=_twips(edges[-1]), type="dxa"),
        element("jc", val="center"),
        borders,
        element("tblLayout", type="fixed"),
        element("tblCellMar", element("left", w=60, type="dxa"), element("right", w=60, type="dxa")),
    )
    made = element("tbl", properties, grid)
    for (height, _), row in zip(rows, placed, strict=True):
        line = element("tr", element("trPr", element("cantSplit"), element("trHeight", val=int(height * 567), hRule="atLeast")))
        line.extend(_cell(box, first, edges.index(start + box.width) - edges.index(start)) for start, box, first in row)
        made.append(line)
    return made


def _twips(units: int) -> int:
    return round(units * UNIT * 567)


def _place(rows: Sequence[Sequence[Box]]) -> list[list[tuple[int, Box, bool]]]:
    """(start, box, is it the box's first row) for each row, covered squares filled in."""
    width = sum(box.width for box in rows[0])
    covering: dict[int, tuple[Box, int]] = {}  # start → box from above, and how many more rows it covers
    placed = []
    for number, boxes in enumerate(rows, start=1):
        left, row, rest, below = 0, [], list(boxes), {}
        while left < width and (left in covering or rest):
            first = left not in covering
            box, more = (rest[0], rest.pop(0).down) if first else covering[left]
            row.append((left, box, first))
            if more > 1:
                below[left] = (box, more - 1)
            left += box.width
        if rest or left != width:
            raise ValueError(f"表格第 {number} 行排到第 {left} 格，应为 {width} 格")
        covering = below
        placed.append(row)
    return placed


def _cell(box: Box, first: bool, span: int) -> Element:
    properties = element("tcPr", element("tcW", w=_twips(box.width), type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=span))
    if box.down > 1:
        properties.append(element("vMerge", val="restart") if first else element("vMerge"))
    if box.upright:
        properties.append(element("textDirection", val="tbRlV"))
    properties.append(element("vAlign", val="top" if box.top else "center"))
    content = box.paragraphs if first else ()
    return element("tc", properties, *(content or (element("p"),)))


def _page_field(code: str, letter: Letter) -> list[Element]:
    kinds = ("begin", "separate", "end")
    begin, separate, end = (element("r", _properties(letter), element("fldChar", fldCharType=kind)) for kind in kinds)
    instruction = element("instrText")
    instruction.text = f" {code} "
    return [begin, element("r", _properties(letter), instruction), separate, run("1", letter), end]


def blank_sheet(header: str, letter: Letter) -> WordDocument:
    """An empty A4 sheet with ``header`` at the top (if any) and 第 页 共 页 at the foot."""
    document = Document()
    _plain_styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(1.7)
    section.header_distance, section.footer_distance = Cm(1.2), Cm(0.9)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = letter.font, Pt(letter.size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), letter.font)
    small = letter._replace(size=9)
    if header:
        _replace(section.header._element, paragraph([run(header, small)], "right"))
    parts = [run("第 ", small), *_page_field("PAGE", small), run(" 页  共 ", small), *_page_field("NUMPAGES", small), run(" 页", small)]
    _replace(section.footer._element, paragraph(parts, "center"))
    return document


def _drop(links: Relationships, kinds: tuple[str, ...]) -> None:
    """Leave out parts of the library's template that no paper uses."""
    for key in [key for key, link in links.items() if link.reltype.endswith(kinds)]:
        del links[key]


def _plain_styles(document: WordDocument) -> None:
    """Keep the default styles and those of header and footer; the template's hundred others are not used."""
    styles = document.styles.element
    for style in list(styles):
        name = style.tag == qn("w:style") and style.get(qn("w:styleId"))
        if name and style.get(qn("w:default")) != "1" and name not in ("Header", "Footer"):
            styles.remove(style)


def _replace(story: Element, content: Element) -> None:
    for child in list(story):
        story.remove(child)
    story.append(content)


def save(document: WordDocument, path: Path, title: str, day: dt.date) -> None:
    """Write the file so that the same content gives the same bytes: ``day`` is the only date inside."""
    core = document.core_properties
    core.author = core.last_modified_by = core.comments = core.keywords = ""
    core.title, core.revision = title, 1
    core.created = core.modified = dt.datetime.combine(day, dt.time(8))
    _drop(document.part.package.rels, ("/thumbnail",))
    _drop(document.part.rels, ("/stylesWithEffects", "/customXml", "/theme", "/numbering", "/webSettings"))
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name), compresslevel=9)
