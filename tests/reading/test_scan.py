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
from casecheck.reading.portable.sheet import SCAN
from casecheck.reading.scan.engine import installed
from casecheck.reading.scan.look import not_installed

BUNDLE = Path(__file__).parents[2] / "samples/onspot-person-clean-bundle.pdf"
DECISION = 2  # its page in the bundle, from 0

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


@pytest.mark.parametrize("turn", [90, 180, 270])
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
