"""Pictures of pages (页面图), for people to compare with what was read. Boxes of the page lie on the picture as they are."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pypdfium2
from PIL import Image, ImageOps, ImageSequence

from casecheck.reading import image as image_file
from casecheck.reading import pdf
from casecheck.reading.limits import Limits

LONGEST = 1400  # pixels of the longer side: about 120 to the inch of A4
QUALITY = 62
_LARGEST_SCALE = 4.0  # of a very small PDF page


def draw_pages(data: bytes, limits: Limits) -> dict[int, bytes]:
    """Page number → JPEG, up to the limits on pages and bytes of one file; none of a format that is neither PDF nor an image.

    Raises what the parsers raise for a broken file: draw in the reading child.
    """
    pages = _of_pdf(data) if pdf.matches(data) else _of_image(data) if image_file.matches(data) else iter(())
    drawn: dict[int, bytes] = {}
    used = 0
    for number, page in zip(range(1, limits.drawn_pages + 1), pages, strict=False):
        picture = _jpeg(page) if page is not None else b""
        used += len(picture)
        if used > limits.drawn_bytes:
            break
        if picture:
            drawn[number] = picture
    return drawn


def _of_pdf(data: bytes) -> Iterator[Image.Image | None]:
    """The pages of a PDF with their forms and notes; None for one that is broken."""
    with pdf.opened(data) as document:
        for number in range(len(document)):
            try:
                page = document[number]
            except pypdfium2.PdfiumError:
                yield None
                continue
            longest = max(page.get_size())
            bitmap = page.render(scale=min(LONGEST / longest, _LARGEST_SCALE)) if longest > 0 else None
            yield bitmap.to_pil() if bitmap else None
            page.close()


def _of_image(data: bytes) -> Iterator[Image.Image]:
    """The frames of an image file, turned as its camera says."""
    with Image.open(io.BytesIO(data)) as image:
        for frame in ImageSequence.Iterator(image):
            yield ImageOps.exif_transpose(frame)


def _jpeg(page: Image.Image) -> bytes:
    picture = page.convert("RGB")
    picture.thumbnail((LONGEST, LONGEST))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
