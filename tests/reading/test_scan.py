"""Pages that are pictures: read by OCR, with tables, marks and boxes; what they do not show stays open."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFilter

import casecheck
from casecheck.model import Document, Page
from casecheck.reading import read_path
from casecheck.reading.portable.area import Area
from casecheck.reading.portable.glyphs import Glyph
from casecheck.reading.scan.engine import installed
from casecheck.reading.scan.needed import not_installed
from casecheck.reading.scan.sheet import parted
from casecheck.reading.unread import SCAN

BUNDLE = Path(__file__).parents[2] / "samples/onspot-person-clean-bundle.pdf"
DECISION, ID_CARD = 2, 4  # their pages in the bundle, from 0

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not installed(), reason="the OCR parts are not installed")]


def printed(page: int = DECISION, dpi: int = 200) -> Image.Image:
    document = pypdfium2.PdfDocument(BUNDLE)
    try:
        return document[page].render(scale=dpi / 72).to_pil().convert("RGB")
    finally:
        document.close()


def scanned(picture: Image.Image, lean: float = 0.8) -> Image.Image:
    """As a scanner gives it: a little askew, soft, compressed."""
    picture = picture.rotate(lean, expand=False, fillcolor="white", resample=Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.6))
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=75)
    return Image.open(io.BytesIO(held.getvalue()))


def only(path: Path) -> Document:
    (document,) = casecheck.read(path).documents
    return document


def page_of(path: Path) -> Page:
    (page,) = read_path(path).pages
    return page


def told(document: Document) -> dict[str, tuple[str, object]]:
    """Short entries: state and value."""
    names = ("case_no", "person_name", "person_id", "person_phone", "org_name", "fine_amount", "penalty_basis", "pay_mode", "issue_date")
    return {name: (document.entry(name).state, document.entry(name).value) for name in names}


@pytest.mark.parametrize(("suffix", "dpi"), [(".jpg", 150), (".pdf", 200)])
def test_a_scanned_decision_reads_as_the_digital_one(tmp_path: Path, suffix: str, dpi: int) -> None:
    path = tmp_path / f"决定书{suffix}"
    scanned(printed(dpi=dpi)).save(path, resolution=dpi, **({"dpi": (dpi, dpi)} if suffix == ".jpg" else {}))
    digital = tmp_path / "digital.pdf"
    with pypdfium2.PdfDocument(BUNDLE) as source:
        one = pypdfium2.PdfDocument.new()
        one.import_pages(source, [DECISION])
        one.save(digital)
        one.close()
    scan, born = only(path), only(digital)
    assert scan.form == born.form == "on_spot_penalty_decision"
    assert {n: v for n, v in told(scan).items() if n != "pay_mode"} == {n: v for n, v in told(born).items() if n != "pay_mode"}
    ours, theirs = scan.entry("person_id").place, born.entry("person_id").place
    assert ours is not None
    assert theirs is not None
    assert ours.box is not None
    assert theirs.box is not None
    assert abs(ours.box.left - theirs.box.left) < 0.03
    assert abs(ours.box.top - theirs.box.top) < 0.03


@pytest.mark.parametrize("turn", [180, 270])
def test_a_page_lying_the_wrong_way_is_turned(tmp_path: Path, turn: int) -> None:
    path = tmp_path / "a.png"
    printed().rotate(turn, expand=True).save(path, dpi=(200, 200))
    document = only(path)
    assert document.form == "on_spot_penalty_decision"
    assert document.entry("person_name").state == "filled"


def test_an_empty_sheet_is_blank_not_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (1654, 2339), "white").save(path, dpi=(200, 200))
    page = page_of(path)
    assert page.blank
    assert page.scanned


def stamped(picture: Image.Image) -> Image.Image:
    """With a red round seal of 42 mm over the foot."""
    draw = ImageDraw.Draw(picture, "RGBA")
    radius = round(21 / 25.4 * 200)
    middle = (1150, 1900)
    for ring in range(12):
        box = (middle[0] - radius + ring, middle[1] - radius + ring, middle[0] + radius - ring, middle[1] + radius - ring)
        draw.ellipse(box, outline=(215, 30, 40, 200))
    draw.regular_polygon((*middle, 40), 5, fill=(215, 30, 40, 180))
    return picture


def test_a_red_seal_is_seen_where_it_stands_and_never_on_grey(tmp_path: Path) -> None:
    colour, grey = tmp_path / "a.png", tmp_path / "b.png"
    picture = stamped(printed())
    picture.save(colour, dpi=(200, 200))
    picture.convert("L").save(grey, dpi=(200, 200))
    (seal,) = [mark for mark in page_of(colour).marks if mark.kind == "seal"]
    assert seal.box is not None
    assert abs((seal.box.left + seal.box.right) / 2 - 1150 / 1654) < 0.01
    assert abs((seal.box.top + seal.box.bottom) / 2 - 1900 / 2339) < 0.01
    page = page_of(grey)
    assert page.grey
    assert not [mark for mark in page.marks if mark.kind == "seal"]


def stroke(draw: ImageDraw.ImageDraw, *points: tuple[int, int]) -> None:
    draw.line(points, fill=(38, 32, 74), width=4, joint="curve")


def test_strokes_through_cells_and_a_scrawl_are_no_characters(tmp_path: Path) -> None:
    """Both slashes are taken for a 1 by the engine, or passed over; a running hand for a ticked box."""
    picture = printed(ID_CARD)
    draw = ImageDraw.Draw(picture)
    for top, lean in ((507, 9), (853, -9)):
        draw.rectangle((560, top - 22, 1440, top + 22), fill="white")
        stroke(draw, (900, top - 14), (900 + lean, top + 14))
    draw.rectangle((494, 1236, 726, 1280), fill="white")
    for x in (510, 550, 590):
        stroke(draw, (x, 1240), (x + 22, 1262), (x + 2, 1268), (x + 30, 1245), (x + 12, 1280), (x + 34, 1270))
    path = tmp_path / "a.png"
    picture.save(path, dpi=(200, 200))
    document = only(path)
    assert document.form == "id_card_copy"
    assert (document.entry("nation").state, document.entry("authority").state) == ("struck", "struck")
    assert document.entry("id_no").value == "239901199003179817"
    (page,) = document.pages
    assert not [line.text for line in page.lines if "☑" in line.text]
    (signature,) = [mark for mark in page.marks if mark.kind == "signature"]
    assert signature.box is not None
    assert signature.box.left < 570 / 1654 < signature.box.right


@pytest.mark.parametrize(
    ("read", "put"),
    [
        ("2024-05-0811:20至11:45", "2024-05-08 11:20至11:45"),
        ("自2020.05.1210：21起", "自2020.05.12 10：21起"),
        ("2024-05-08至2024-06-06", "2024-05-08至2024-06-06"),
        ("12024-05-0811:20", "12024-05-0811:20"),
    ],
)
def test_the_blank_the_engine_drops_between_date_and_time_is_put_back(read: str, put: str) -> None:
    run = [Glyph(char, Area(10.0 * n, 0, 10.0 * n + 10, 10), 10) for n, char in enumerate(read)]
    assert "".join(glyph.char for glyph in parted(run)) == put


@pytest.mark.parametrize("ticked", [True, False])
def test_a_box_ticked_by_hand_is_put_in_where_the_engine_drops_it(tmp_path: Path, ticked: bool) -> None:
    picture = printed()
    draw = ImageDraw.Draw(picture)
    draw.rectangle((250, 1310, 286, 1348), fill="white")
    draw.rectangle((257, 1318, 281, 1342), outline=(20, 20, 20), width=2)
    if ticked:
        stroke(draw, (260, 1329), (267, 1338), (286, 1312))
    path = tmp_path / "a.png"
    picture.save(path, dpi=(200, 200))
    (line,) = [line.text for line in page_of(path).lines if "自收到本决定书之日起十五日内缴至" in line.text]
    assert line.lstrip()[0] == ("☑" if ticked else "□")


def test_every_frame_of_a_tiff_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    blank = Image.new("RGB", (1654, 2339), "white")
    printed().save(path, save_all=True, append_images=[blank], dpi=(200, 200))
    pages = read_path(path).pages
    assert [(page.number, page.blank) for page in pages] == [(1, False), (2, True)]


def test_without_the_parts_the_page_says_how_to_get_them() -> None:
    page = not_installed(Page(file="a.pdf", number=1, unread=SCAN))
    assert (
        page.unread
        == "整页是扫描图片，图中文字未读出；请安装文字识别组件（pip install 'casecheck[ocr]'）后重新评查，或附文字版，或由人工评查此页"
    )
