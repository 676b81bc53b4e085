"""Digital PDF (.pdf): the text layer as a person sees it, in order, every character with its box.

Seen and read: characters of every page in cells first, then between the tables; ruled cells, merged ones once, values wrapped in a cell
joined again, other lines as printed; typed and drawn tick boxes; form fields and free-text notes. Words with a line through them go to
``Line.revisions``. An empty cell under a slanted line reads ``／`` and is a strike ``Mark``. Page numbers and small repeated lines at the
edge are headers and footers. Pictures, stamps and ink smaller than half the page are counted where they stand.

Not seen, so left out: invisible text and text under a picture (the layer a scanner adds). ``Page.unread`` says when a page is a picture,
when its letters are drawn, and when its font's encoding is broken. The parser may end the process on a hostile file: read in the child.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2

from casecheck.errors import EncryptedFile, LimitExceeded, UnreadableFile
from casecheck.model import Page
from casecheck.reading.limits import LIMITS, Limits
from casecheck.reading.portable.running import set_apart
from casecheck.reading.portable.sheet import read_page

SUFFIXES = (".pdf",)

_HEAD = 1024  # bytes in which the magic stands; some programs write something before it
_OTHERS = (b"PK", b"\xd0\xcf\x11\xe0", b"Rar!", b"7z", b"\x1f\x8b")
_PASSWORD = "文件已加密（设有打开密码），未读取；请解除密码后再送检。"
_DAMAGED = "PDF 内部结构已损坏，读不出；请用原文书重新导出 PDF 后再送检。"
_EMPTY = "PDF 里一页也没有；请用原文书重新导出 PDF 后再送检。"


def matches(data: bytes) -> bool:
    """``%PDF-`` near the beginning, and no archive that holds one."""
    return b"%PDF-" in data[:_HEAD] and not data.startswith(_OTHERS)


def read(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """The document's pages; ``name`` becomes ``Page.file``. Raises ``UnreadableFile`` and its kinds."""
    with opened(data) as document:
        count = len(document)
        if count == 0:
            raise UnreadableFile(_EMPTY)
        if count > limits.pages:
            raise LimitExceeded(f"PDF 有 {count} 页，超过 {limits.pages} 页的上限，未读取；请拆分后再送检。")
        return set_apart([_page(document, name, number) for number in range(1, count + 1)])


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document with its form fields. Raises ``EncryptedFile``, ``UnreadableFile``."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise EncryptedFile(_PASSWORD) if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD else UnreadableFile(_DAMAGED) from error
    try:
        document.init_forms()
        yield document
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, name: str, number: int) -> Page:
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return Page(file=name, number=number, unread="这一页的内部结构已损坏，未读出；请用原文书重新导出 PDF，或由人工评查此页")
    try:
        return read_page(page, name, number, document.formenv)
    finally:
        page.close()
