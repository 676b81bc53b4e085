"""Which pages have to be looked at (待识读的页). Light: the process that only asks the reading child loads this, not the parsers."""

from __future__ import annotations

from casecheck.model import Page
from casecheck.reading.scan.engine import INSTALL
from casecheck.reading.unread import GARBLED, HALF, OUTLINED, SCAN

PICTURES = frozenset({SCAN, HALF, GARBLED, OUTLINED})
"""What ``Page.unread`` says of pages that OCR can read."""


def needs_eyes(page: Page) -> bool:
    """Is the page a picture, or its text layer of no use? A Word page is not: a picture pasted into it cannot be rendered here."""
    return not page.flowing and page.unread in PICTURES


def not_installed(page: Page) -> Page:
    """The page as it stays without the OCR parts, saying how to get them."""
    return page.model_copy(update={"unread": f"{(page.unread or '').split('；')[0]}；{INSTALL}，或由人工评查此页"})
