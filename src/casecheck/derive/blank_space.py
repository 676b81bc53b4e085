"""Facts of the space in a record that was left open (空白处) and of what was changed in it by hand (涂改).

Both are asked for by the form set's printed notes, not by law. Rows are told by where words stand on the page, so a Word file shows none.
Words struck through are seen in Word files and digital PDF, not on scans.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.ink import marks_beside
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.model import Document, Line, Page, Place, Revision

if TYPE_CHECKING:
    from casecheck.derive.world import World

# where what is recorded begins, and the first words below it
BODY = r"^\W*(?:现场情况|勘验情况|检查(?:[(（]勘验[)）])?情况|主要内容)|^\W*[问答]\W*\d*[:：】]|^.{80,}"
CLOSING = (
    r"^\W*(?:以上|上述)\s*(?:询问)?(?:笔录|记录)|^\W*我?已(?:经)?(?:看过|阅|向我宣读)|^\W*(?:当事人)?(?:确认|核对)\W*(?:$|[】:：])"
    r"|^\W*(?:被?询问人|被?调查人|现场人员|现场负责人|当事人|执法人员|被?检查人员?|勘验人|记录人|见证人|在场人)[^:：]{0,12}签\s*[名字章]"
)
CLOSED = r"以下(?:为)?空白|(?:以下|此页|本页)无(?:正文|内容)|此处空白|以下空格"
CHOICES = r"[□☐■☑☒√✓]|或者?"  # a line of printed choices, of which those that do not fit are struck out


@fact("record.blank_visible", "yes_no", "笔录是固定版面，看得出空白有多高")
def blank_visible(world: World, record: Document) -> Answer:
    return known(bool(record.pages) and not any(page.flowing for page in record.pages))


@fact("record.blank_rows", "int", "记录正文与签名之间空着的行数")
def blank_rows(world: World, record: Document) -> Answer:
    """In rows of the page's own distance."""
    found = _closing(record)
    if found is None:
        return missing("未找到正文与签名的分界", [Place(file=record.file, document=record.id)])
    page, before, line = found
    place = page.place(line).model_copy(update={"document": record.id})
    if page.unread is not None:
        return missing(f"第 {page.number} 页未读全", [place])
    rows = _gap(page, before, line)
    return known(rows, [place]) if rows is not None else missing("页面上文字的位置未读出", [place])


@fact("record.blank_closed", "yes_no", "空白处划了线，或者注明“以下空白”")
def blank_closed(world: World, record: Document) -> Answer:
    told = matches(record, CLOSED)
    found = _closing(record)
    if told or found is None:
        return known(True, told) if told else missing("未找到正文与签名的分界")
    page, before, line = found
    above = [one.box for one in before if one.box is not None and one.text.strip()]
    if line.box is not None and above:
        top, bottom = max(box.bottom for box in above), line.box.top
        crossing = [m for m in page.marks if m.box is not None and m.box.bottom > top and m.box.top < bottom]
        if any(mark.kind == "strike" for mark in crossing):
            return known(True, [page.place(line)])
        if any(mark.kind in ("signature", "fingerprint") for mark in crossing):
            return missing("空白处有笔迹，可能是划线", [page.place(line)])
    if any(one.pictures for one in before):
        return missing("正文中有图片，可能在空白处", [page.place(line)])
    return known(False, [page.place(line)])


@fact("record.corrected", "yes_no", "看得见笔录有划改")
def corrected(world: World, record: Document) -> Answer:
    found = corrections(record)
    return known(bool(found), [_place(record, *one) for one in found])


@fact("record.corrections_unconfirmed", "int", "旁边没有指印、签名的划改处数")
def corrections_unconfirmed(world: World, record: Document) -> Answer:
    bare = [(page, line, change) for page, line, change in corrections(record) if not confirmed(page, line, change)]
    return known(len(bare), [_place(record, *one) for one in bare])


def _closing(record: Document) -> tuple[Page, Sequence[Line], Line] | None:
    """The first line below what was recorded, with the lines before it on its page."""
    begun = False
    for page in record.pages:
        lines = [line for line in page.lines if line.part == "body"]
        for n, line in enumerate(lines):
            if begun and re.search(CLOSING, line.text):
                return page, lines[:n], line
            begun = begun or bool(re.search(BODY, line.text))
    return None


def _gap(page: Page, before: Sequence[Line], line: Line) -> int | None:
    """Rows that would fit between the last words above and this line; the distance of lines is the usual one of the page."""
    boxes = [one.box for one in before if one.box is not None and one.text.strip()]
    if line.box is None:
        return None
    if not boxes:
        return 0
    tops = sorted({round(box.top, 3) for box in boxes} | {round(line.box.top, 3)})
    steps = [b - a for a, b in pairwise(tops) if b - a > 0.6 * (line.box.bottom - line.box.top)]
    if not steps:
        return 0
    above = max((box for box in boxes if box.top < line.box.top), key=lambda box: box.bottom, default=None)
    if above is None:
        return 0
    return max(0, int((line.box.top - above.top) / statistics.median(steps) + 0.3) - 1)


def corrections(record: Document) -> list[tuple[Page, Line, Revision]]:
    """Words struck out or taken back, save printed choices, mere punctuation, and headers."""
    return [
        (page, line, change)
        for page in record.pages
        for line in page.lines
        if line.part == "body"
        for change in line.revisions
        if change.kind in ("struck", "deleted") and re.search(r"[\w]", change.text) and not _choice(line, change)
    ]


def _choice(line: Line, change: Revision) -> bool:
    beside = line.text[max(0, change.start - 1) : change.start + 1]
    return bool(re.search(r"[/／]", beside + change.text) or re.search(CHOICES, beside + change.text))


def confirmed(page: Page, line: Line, change: Revision) -> bool:
    """Does a fingerprint, a signature or a note in brackets stand beside the change?"""
    if line.pictures:
        return True
    told = re.match(r"\s*[(（【\[][^()（）【】\[\]]{0,16}(?:捺|指印|手印|签名|更正|校对)", line.text[change.start :])
    return bool(told) or bool(marks_beside(page, page.place(line), ("fingerprint", "signature")))


def _place(record: Document, page: Page, line: Line, change: Revision) -> Place:
    return page.place(line).model_copy(update={"document": record.id, "quote": f"（划去：{change.text}）{line.text}"[:60]})
