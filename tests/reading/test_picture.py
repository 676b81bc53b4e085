"""Pictures of pages: what is read at a box is seen at that box, within limits, and never at the cost of the words."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from casecheck.model import Box
from casecheck.reading import LIMITS, read_path
from casecheck.reading.pdf import read
from casecheck.reading.portable.picture import LONGEST, draw_pages
from tests.build import docx, p
from tests.pdfs import Sheet, pdf

ENCRYPTED = f"/ID [<00><00>] /Encrypt <</Filter/Standard/V 1/R 2/O <{'00' * 32}>/U <{'11' * 32}>/P -4>>"


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture)).convert("L")


def ink(picture: Image.Image, box: Box) -> float:
    """The share of dark pixels in a box."""
    width, height = picture.size
    part = picture.crop((round(box.left * width), round(box.top * height), round(box.right * width), round(box.bottom * height)))
    return sum(part.histogram()[:128]) / (part.width * part.height)


def test_the_words_are_seen_where_they_were_read() -> None:
    data = pdf(Sheet().text(119, 500, "当事人：李明", size=20))
    (line,) = read(data, "a.pdf")[0].lines
    picture = opened(draw_pages(data, LIMITS)[1])
    assert max(picture.size) == LONGEST
    assert line.box is not None
    assert ink(picture, line.box) > 0.05
    assert ink(picture, Box(left=0.0, top=line.box.bottom + 0.02, right=1.0, bottom=1.0)) == 0.0


def test_pages_and_bytes_are_limited() -> None:
    data = pdf(*(Sheet().text(100, 500, f"第{n}页") for n in (1, 2, 3)))
    whole = draw_pages(data, LIMITS)
    assert sorted(whole) == [1, 2, 3]
    assert sorted(draw_pages(data, LIMITS.model_copy(update={"drawn_pages": 2}))) == [1, 2]
    assert sorted(draw_pages(data, LIMITS.model_copy(update={"drawn_bytes": len(whole[1]) + len(whole[2])}))) == [1, 2]


def test_a_photograph_stands_as_its_camera_says() -> None:
    sideways = Image.new("RGB", (200, 100), "white")
    exif = sideways.getexif()
    exif[0x0112] = 6  # turn a quarter clockwise
    out = io.BytesIO()
    sideways.save(out, "JPEG", exif=exif)
    assert opened(draw_pages(out.getvalue(), LIMITS)[1]).size == (100, 200)


@pytest.mark.parametrize(
    ("name", "data"),
    [("坏.pdf", b"%PDF-1.4 broken"), ("锁.pdf", pdf(Sheet().text(1, 1, "x"), trailer=ENCRYPTED)), ("文字.docx", docx(p("一句话")))],
)
def test_what_cannot_be_drawn_is_read_or_told_all_the_same(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "好.pdf").write_bytes(pdf(Sheet().text(100, 500, "一页")))
    drawn, plain = read_path(tmp_path, draw=True), read_path(tmp_path)
    assert sorted(drawn.pictures) == [("好.pdf", 1)]
    assert plain.pictures == {}
    assert drawn.model_copy(update={"pictures": {}}) == plain
