"""Small PDF files for tests, written by hand: what stands in them is seen in the call."""

from __future__ import annotations

from dataclasses import dataclass, field

A4 = (595.0, 842.0)


@dataclass
class Sheet:
    """One page, in the coordinates of PDF: points, origin bottom-left. A Chinese character is one ``size`` wide, a Latin one half."""

    size: tuple[float, float] = A4
    extra: str = ""  # more entries of the page's dictionary: /Rotate 90
    content: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # annotations, each a dictionary

    def text(self, x: float, y: float, words: str, size: float = 12, *, mode: int = 0, matrix: str = "1 0 0 1", font: str = "F1") -> Sheet:
        code = words.encode("utf-16-be").hex() if font == "F1" else words.encode("latin-1").hex()
        self.content.append(f"BT /{font} {size} Tf {mode} Tr {matrix} {x} {y} Tm <{code}> Tj ET")
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        self.content.append(f"{x0} {y0} m {x1} {y1} l S")
        return self

    def frame(self, x: float, y: float, width: float, height: float) -> Sheet:
        self.content.append(f"{x} {y} {width} {height} re S")
        return self

    def table(self, xs: list[float], ys: list[float]) -> Sheet:
        """A full grid: all columns between ``xs``, all rows between ``ys``."""
        for x in xs:
            self.line(x, ys[0], x, ys[-1])
        for y in ys:
            self.line(xs[0], y, xs[-1], y)
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> Sheet:
        self.content.append(f"q {width} 0 0 {height} {x} {y} cm /Im Do Q")
        return self

    def raw(self, operators: str) -> Sheet:
        self.content.append(operators)
        return self


def pdf(*sheets: Sheet, trailer: str = "", fields: bool = False) -> bytes:
    """A PDF of these pages. ``fields``: the annotations are form fields."""
    objects: dict[int, bytes] = {}
    kids, notes, number = [], [], 20
    for sheet in sheets:
        page, content = number, number + 1
        number += 2
        own = []
        for note in sheet.notes:
            objects[number] = f"<</Type/Annot {note}>>".encode()
            own.append(f"{number} 0 R")
            number += 1
        width, height = sheet.size
        media = "" if "/MediaBox" in sheet.extra else f"/MediaBox [0 0 {width} {height}]"
        objects[page] = (
            f"<</Type/Page/Parent 2 0 R {media} {sheet.extra} /Annots [{' '.join(own)}] /Contents {content} 0 R "
            "/Resources <</Font <</F1 3 0 R /W2 6 0 R /Helv 7 0 R>> /XObject <</Im 8 0 R>>>>>>"
        ).encode()
        objects[content] = stream("\n".join(sheet.content).encode())
        kids.append(f"{page} 0 R")
        notes += own
    form = f"/AcroForm <</Fields [{' '.join(notes)}] /DR <</Font <</Helv 7 0 R>>>>>>" if fields else ""
    objects |= {
        1: f"<</Type/Catalog/Pages 2 0 R {form}>>".encode(),
        2: f"<</Type/Pages/Kids [{' '.join(kids)}]/Count {len(kids)}>>".encode(),
        3: b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts [4 0 R]>>",
        4: b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo <</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
        b"/DW 1000/W [1 95 500]/FontDescriptor 5 0 R>>",
        5: b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox [-25 -254 1000 880]"
        b"/ItalicAngle 0/Ascent 880/Descent -120/StemV 93>>",
        6: b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings2/FirstChar 32/LastChar 255/Encoding/WinAnsiEncoding/Widths ["
        + b" 800" * 224
        + b"]>>",
        7: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        8: stream(b"\x80", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
    }
    out = bytearray(b"%PDF-1.7\n")
    offsets = {}
    for key in sorted(objects):
        offsets[key] = len(out)
        out += b"%d 0 obj\n" % key + objects[key] + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for key, offset in offsets.items():
        out += b"%d 1\n%010d 00000 n \n" % (key, offset)
    out += f"trailer <</Size {number} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def stream(data: bytes, entries: str = "") -> bytes:
    return f"<<{entries}/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream"
