"""OFD: text where it stands, ruled cells, templates, seals as marks, a page that is one picture; broken files say so."""

from __future__ import annotations

import io
import zipfile

import pytest

from casecheck.errors import UnreadableFile
from casecheck.model import Page
from casecheck.reading import ofd

_NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def text(x: float, y: float, words: str, size: float = 4.0, step: float = 4.0, more: str = "") -> str:
    deltas = f' DeltaX="g {len(words) - 1} {step}"' if len(words) > 1 else ""
    code = f'<ofd:TextCode X="0" Y="{size * 0.86}"{deltas}>{words}</ofd:TextCode>'
    return f'<ofd:TextObject ID="1" Boundary="{x} {y} {size * len(words)} {size}" Size="{size}"{more}>{code}</ofd:TextObject>'


def line(x0: float, y0: float, x1: float, y1: float) -> str:
    data = f"<ofd:AbbreviatedData>M 0 0 L {x1 - x0} {y1 - y0}</ofd:AbbreviatedData>"
    return f'<ofd:PathObject ID="2" Boundary="{x0} {y0} {x1 - x0} {y1 - y0}">{data}</ofd:PathObject>'


def page(*objects: str, template: str = "") -> str:
    used = f'<ofd:Template TemplateID="{template}"/>' if template else ""
    layer = f'<ofd:Content><ofd:Layer ID="9">{"".join(objects)}</ofd:Layer></ofd:Content>'
    return f"<ofd:Page {_NS}>{used}<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>{layer}</ofd:Page>"


def file(*pages: str, templates: dict[str, str] | None = None, **more: bytes) -> bytes:
    held = io.BytesIO()
    listed = "".join(f'<ofd:Page ID="{n}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(1, len(pages) + 1))
    kept = "".join(f'<ofd:TemplatePage ID="{key}" BaseLoc="Tpls/{key}.xml"/>' for key in templates or {})
    with zipfile.ZipFile(held, "w") as out:
        root = f"<ofd:OFD {_NS}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
        out.writestr("OFD.xml", root)
        out.writestr("Doc_0/Document.xml", f"<ofd:Document {_NS}>{kept}<ofd:Pages>{listed}</ofd:Pages></ofd:Document>")
        for n, content in enumerate(pages, start=1):
            out.writestr(f"Doc_0/Pages/Page_{n}/Content.xml", content)
        for key, content in (templates or {}).items():
            out.writestr(f"Doc_0/Tpls/{key}.xml", content)
        for name, data in more.items():
            out.writestr(name, data)
    return held.getvalue()


def read(*pages: str, **more: object) -> list[Page]:
    return ofd.read(file(*pages, **more), "a.ofd")  # type: ignore[arg-type]


def test_a_line_of_text_and_where_it_stands() -> None:
    (only,) = read(page(text(21.0, 29.7, "立案登记表")))
    (line_,) = only.lines
    assert line_.text == "立案登记表"
    assert line_.box is not None
    assert (round(line_.box.left, 2), round(line_.box.top, 2)) == (0.10, 0.10)
    assert len(line_.chars) == 5


def test_narrow_figures_are_one_number() -> None:
    (only,) = read(page(text(20, 30, "239901197408225771", step=2.0)))
    assert only.lines[0].text == "239901197408225771"


def test_ruled_cells() -> None:
    frame = [line(20, y, 120, y) for y in (40, 50, 60)] + [line(x, 40, x, 60) for x in (20, 50, 120)]
    (only,) = read(page(*frame, text(22, 43, "案由"), text(52, 43, "违法超限运输"), text(22, 53, "姓名"), text(52, 53, "陈春生")))
    (table,) = only.tables
    assert [(cell.row, cell.column, cell.text) for cell in table.cells] == [
        (1, 1, "案由"),
        (1, 2, "违法超限运输"),
        (2, 1, "姓名"),
        (2, 2, "陈春生"),
    ]


def test_the_template_lies_under_the_page_and_hidden_text_is_not_seen() -> None:
    shown = page(text(20, 60, "陈春生"), text(20, 90, "草稿", more=' Visible="false"'), template="7")
    (only,) = read(shown, templates={"7": page(text(20, 30, "现场笔录"))})
    assert [one.text for one in only.lines] == ["现场笔录", "陈春生"]


def test_a_matrix_moves_and_scales_the_text() -> None:
    (only,) = read(page(text(0, 0, "结案报告", size=1.0, step=1.0, more=' CTM="4 0 0 4 21 29.7"')))
    box = only.lines[0].box
    assert box is not None
    assert (round(box.left, 2), round(box.top, 2), round(box.right - box.left, 2)) == (0.10, 0.10, 0.08)


def test_an_electronic_seal_is_a_mark() -> None:
    stamp = f'<ofd:Signature {_NS}><ofd:StampAnnot PageRef="1" Boundary="105 198 42 42"/></ofd:Signature>'.encode()
    (only,) = read(page(text(20, 30, "决定书")), **{"Doc_0/Signs/Sign_0/Signature.xml": stamp})
    (mark,) = only.marks
    assert mark.kind == "seal"
    assert mark.box is not None
    assert round(mark.box.left, 2) == 0.5


def test_a_page_that_is_one_picture_is_left_to_ocr() -> None:
    (only,) = read(page('<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="5"/>'))
    assert only.unread is not None
    assert "扫描" in only.unread


@pytest.mark.parametrize(
    "data",
    [
        file(),
        b"PK\x03\x04OFD.xml",
        file("<not closed"),
        file(page(text(20, 30, "文"))).replace(b"Doc_0/Document.xml", b"Doc_0/Documant.xml", 1),
    ],
)
def test_broken_files_are_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="请"):
        ofd.read(data, "a.ofd")


@pytest.mark.parametrize("boundary", ["", "1 2 3", "nan 0 1 1", "1e999 0 1 1", "x y z w"])
def test_odd_numbers_do_no_harm(boundary: str) -> None:
    odd = f'<ofd:TextObject ID="1" Boundary="{boundary}" Size="nan"><ofd:TextCode DeltaX="g 9999999 1">文</ofd:TextCode></ofd:TextObject>'
    assert len(read(page(odd, text(20, 30, "字")))) == 1
