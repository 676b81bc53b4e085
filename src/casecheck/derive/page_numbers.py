"""Facts of page numbers (页号) on the pages of records. The form set prints a place for them; no law asks for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known
from casecheck.derive.registry import fact
from casecheck.model import Document, Page, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

NUMBER = r"第[\s0-9一二三四五六七八九十]+页|共[\s0-9一二三四五六七八九十]+页|[0-9]{1,3}\s*/\s*[0-9]{1,3}"
LONE = r"[-—–·\s]*[0-9]{1,3}[-—–·\s]*"
MARGIN = 0.1  # share of the page above and below in which a lone number is the page's


@fact("record.pages_unnumbered", "int", "没有页号的页数")
def pages_unnumbered(world: World, record: Document) -> Answer:
    bare = [page for page in record.pages if not _numbered(page)]
    return known(len(bare), [Place(file=page.file, page=page.number, document=record.id) for page in bare])


def _numbered(page: Page) -> bool:
    for line in page.lines:
        if re.search(NUMBER, line.text):
            return True
        at_end = line.part in ("header", "footer") or (line.box is not None and not MARGIN < line.box.top < 1 - MARGIN)
        if at_end and re.fullmatch(LONE, line.text):
            return True
    return False
