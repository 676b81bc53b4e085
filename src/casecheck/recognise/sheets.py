"""Page numbers as printed (第 n 页 共 m 页): those of a paper say where it begins and ends, those of the whole file say nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casecheck.model import Page
from casecheck.recognise.titles import squeeze

_N = r"[\d一二三四五六七八九十]{1,3}"
_COUNTED = (
    re.compile(rf"第?(?P<n>{_N})页[,，/、]?(?:共|\(共)(?P<of>{_N})页"),
    re.compile(rf"共(?P<of>{_N})页[,、]?第(?P<n>{_N})页"),
    re.compile(r"page(?P<n>\d{1,3})of(?P<of>\d{1,3})", re.IGNORECASE),
)
_ALONE = re.compile(rf"第(?P<n>{_N})页")
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九十")}
_RUNNING = 4  # so many pages numbered on without a break, and most of those numbered, show numbers of the whole file


class Sheet(NamedTuple):
    """The n of m printed on a page; ``of`` is None where only 第 n 页 stands."""

    n: int
    of: int | None

    @property
    def last(self) -> bool:
        """Is it the last page of its paper?"""
        return self.n == self.of


Sheets = Mapping[tuple[str, int], Sheet]


def sheets(pages: Sequence[Page]) -> Sheets:
    """The number of each page within its paper, by file and page. Misread ones that their neighbours refute are left out."""
    found: dict[tuple[str, int], Sheet] = {}
    for file in dict.fromkeys(page.file for page in pages):
        filled = [page for page in pages if page.file == file and not page.flowing and not page.blank]
        own = [(page, sheet) for page in filled if (sheet := _sheet(page))]
        at = {page.number: n for n, page in enumerate(filled)}
        steps = Counter(at[page.number] - sheet.n for page, sheet in own)
        often = max(steps.values(), default=0)
        if often >= _RUNNING and 2 * often > len(own):
            continue
        for i, (page, sheet) in enumerate(own):
            around = [own[j][1] for j in (i - 1, i + 1) if 0 <= j < len(own)]
            if not _refuted(sheet, around):
                found[file, page.number] = sheet
    return found


def _refuted(here: Sheet, around: Sequence[Sheet]) -> bool:
    """Do the pages before and after, 1 of 3 and 3 of 3, leave another number for the one between them?"""
    if len(around) < 2:
        return False
    before, after = around
    return before.of == after.of and after.n == before.n + 2 and here.n != before.n + 1


def _sheet(page: Page) -> Sheet | None:
    """The number wherever it is printed; 第 n 页 without a count only at the end of the page, on a line of its own."""
    lines = [squeeze(line.text) for line in page.lines]
    for words in lines:
        for pattern in _COUNTED:
            found = pattern.search(words)
            if found and 0 < _whole(found["n"]) <= _whole(found["of"]):
                return Sheet(_whole(found["n"]), _whole(found["of"]))
    alone = _ALONE.fullmatch(lines[-1]) if lines else None
    return Sheet(_whole(alone["n"]), None) if alone else None


def _whole(digits: str) -> int:
    """A page number in figures or in words (十二)."""
    if digits.isdigit():
        return int(digits)
    tens, ten, ones = digits.rpartition("十")
    return (_DIGITS.get(tens[-1:], 1) * 10 if ten else 0) + _DIGITS.get(ones[-1:], 0)
