"""Word before 2007 and WPS (.doc、.wps): converted by LibreOffice where it is installed, else its text and cells.

Here only the format is known; the converting is done by the child that has the memory for it (``convert``).
"""

from __future__ import annotations

from casecheck.errors import UnreadableFile
from casecheck.model import Page, Table
from casecheck.reading.limits import LIMITS, Limits

SUFFIXES = (".doc", ".wps", ".dot", ".wpt")

OLD_WORD = "是旧版 Word/WPS 文字（.doc、.wps），尚未转换"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAM = "WordDocument".encode("utf-16-le")
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def matches(data: bytes) -> bool:
    """An OLE file with a stream ``WordDocument``, which WPS writes too."""
    return data.startswith(_OLE) and _STREAM in data and _LOCKED not in data


def read(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """One page that says it has to be converted."""
    return [Page(file=name, number=1, unread=OLD_WORD, flowing=True)]


def convert(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """The pages, by LibreOffice if it is there, else its text and cells. Raises ``UnreadableFile`` and its kinds."""
    import io

    import olefile

    from casecheck.reading import docx, word97
    from casecheck.reading.office import converted

    if not olefile.isOleFile(io.BytesIO(data)) or len(data) < _SMALLEST:
        raise UnreadableFile(BROKEN)  # LibreOffice would show its bytes as text
    word = converted(data)
    if word is None:
        return [Page(file=name, number=1, blocks=word97.blocks(data), unread=WITHOUT_OFFICE, flowing=True)]
    pages = docx.read(word, name, limits)
    if any(page.tables for page in pages):
        return pages
    try:
        own = word97.blocks(data)
    except UnreadableFile:
        return pages
    lost = any(isinstance(block, Table) for block in own)
    return [Page(file=name, number=1, blocks=own, unread=LOST, flowing=True)] if lost else pages


WITHOUT_OFFICE = "没有装 LibreOffice，表格是按文字还原的，栏目对应不一定可靠；请安装 LibreOffice，或在 Word、WPS 中另存为 .docx 后再送检"
LOST = "转换时丢了表格，表格是按文字还原的，栏目对应不一定可靠；请在 Word、WPS 中另存为 .docx 后再送检"
BROKEN = "旧版 Word 文件的内部结构已损坏，读不出；请在 Word 或 WPS 中打开，另存为 .docx 后再送检。"
_SMALLEST = 1536  # bytes of an OLE file with anything in it
