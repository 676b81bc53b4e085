"""Picture files (图片：.jpg、.png、.tif、.bmp): each frame a page, to be read by eye. Here only their number is known."""

from __future__ import annotations

from casecheck.errors import LimitExceeded
from casecheck.model import Page
from casecheck.reading.limits import LIMITS, Limits
from casecheck.reading.scan.picture import frames
from casecheck.reading.unread import SCAN

SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp")

_MAGIC = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM")


def matches(data: bytes) -> bool:
    """The magic of one of these formats."""
    return data.startswith(_MAGIC)


def read(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """One unread page for each frame. Raises ``UnreadableFile`` for a damaged file."""
    count = frames(data)
    if count > limits.pages:
        raise LimitExceeded(f"图片有 {count} 页，超过 {limits.pages} 页的上限，未读取；请拆分后再送检。")
    return [Page(file=name, number=number, unread=SCAN) for number in range(1, count + 1)]
