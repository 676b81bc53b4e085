"""Word 2007 and later (.docx): everything a person sees in Word, in order.

Seen and read: merged and nested cells once each; text boxes, headers, footers, notes; content controls; symbols and check boxes of
every kind; field results; automatic numbers; tracked insertions. Struck and deleted words go to ``Line.revisions``, not into the text.
Not seen, so left out: hidden text, comments, prompts of empty content controls, field codes, the phonetic guide over a character.
Lines of blanks only are left out too. A picture of half a page or more makes the page ``unread``; smaller ones are counted.

Pages are what lies between hard page breaks (``flowing``): where a page ends on paper depends on the printer. A slanted line drawn on
a page is a strike ``Mark`` without a box, and an empty cell under a stroke or a diagonal border reads ``／``.
"""

from __future__ import annotations

import io
import zipfile

from casecheck.model import Page
from casecheck.reading.archive import is_zip
from casecheck.reading.limits import LIMITS, Limits
from casecheck.reading.word.body import Body
from casecheck.reading.word.package import Package

SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")


def matches(data: bytes) -> bool:
    """A zip with content types and a ``word`` folder."""
    if not is_zip(data):
        return False
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False
    return "[Content_Types].xml" in names and any(name.startswith("word/") for name in names)


def read(data: bytes, name: str, limits: Limits = LIMITS) -> list[Page]:
    """The document's pages; ``name`` becomes ``Page.file``. Raises ``UnreadableFile`` and its kinds."""
    return Body(Package(data, limits), name).pages()
