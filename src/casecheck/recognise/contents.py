"""卷内目录 as a witness: where it says another paper begins, a page without a title begins one.

It is believed only of papers that were not found by their titles, and only if most of its lines agree with those that were; an index is as
easily wrong by a page as a title is misread. Blank pages are not counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casecheck.model import Line, Page, Table
from casecheck.recognise.drafts import Draft
from casecheck.recognise.titles import Names, Title, match, near, squeeze

_INDEX = "dossier_index"
_LISTED = 0.8  # only the index names the paper
_WITNESSES = 3  # lines that must agree with papers found
_SHARE = 0.6
_PAGES = re.compile(r"第?(?P<first>\d{1,3})页?(?:[-—–~至]第?\d{1,3}页?)?")
_IN_A_LINE = re.compile(r"(?:\d{1,3}[.、]?)?(?P<title>[^\W\d][^.…·]*?)[.…·—_-]+(?P<first>\d{1,3})(?:[-—–~至]\d{1,3})?")


class Listed(NamedTuple):
    """A line of the index: the title it names and the page where its paper begins."""

    title: Title
    first: int


def by_contents(drafts: list[Draft], names: Names) -> list[Draft]:
    """The papers, those without a title told and cut apart where the index of their file says so."""
    found: list[Draft] = []
    for file in dict.fromkeys(draft.file for draft in drafts):
        own = [draft for draft in drafts if draft.file == file]
        flowing = any(page.flowing for draft in own for page in draft.pages)
        lines = [] if flowing else list(_lines((page for d in own if d.form == _INDEX for page in d.pages), names))
        found += _told(own, lines) if lines else own
    return found


def _told(drafts: Sequence[Draft], lines: Sequence[Listed]) -> list[Draft]:
    """The papers of one file beside its index."""
    filled = [page.number for draft in drafts for page in draft.pages if not page.blank]
    position = {number: n for n, number in enumerate(filled, 1)}
    begins = {position[first]: draft.form for draft in drafts if (first := draft.first) is not None}
    steps = Counter(at - line.first for line in lines for at, form in begins.items() if form == line.title.form)
    step, votes = max(sorted(steps.items()), key=lambda item: item[1], default=(0, 0))
    if votes < _WITNESSES or votes < _SHARE * len(lines):
        return list(drafts)
    found, listed = Counter(draft.form for draft in drafts), Counter(line.title.form for line in lines)
    wanted = [line for line in lines if found[line.title.form] < listed[line.title.form]]
    starts = {filled[at - 1]: line.title for line in wanted if 0 < (at := line.first + step) <= len(filled)}
    return [part for draft in drafts for part in _parted(draft, starts)]


def _parted(draft: Draft, starts: dict[int, Title]) -> Iterator[Draft]:
    """A paper cut before every later page where the index begins one of another form."""
    first = draft.first
    title = draft.title
    if first in starts and (title is None or title.form == "unknown"):
        title = starts[first]
    pages: list[Page] = []
    for page in draft.pages:
        other = starts.get(page.number)
        if pages and page.number != first and other is not None and other.form != (title.form if title else "unknown"):
            yield Draft(pages, title)
            pages, title = [], other
        pages.append(page)
    yield Draft(pages, title)


def _lines(pages: Iterable[Page], names: Names) -> Iterator[Listed]:
    """The lines of an index, in a table or not, as far as title and page were read."""
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table):
                yield from _rows(block, names)
            elif isinstance(block, Line) and (found := _IN_A_LINE.fullmatch(squeeze(block.text))):
                yield from _listed(re.sub(r"\(.*", "", found["title"]), found["first"], names)


def _rows(table: Table, names: Names) -> Iterator[Listed]:
    for row in sorted({cell.row for cell in table.cells}):
        cells = [squeeze(cell.text) for cell in table.cells if cell.row == row]
        numbers = [number["first"] for words in cells[1:] if (number := _PAGES.fullmatch(words))]
        titled = [words for words in cells if _title(words, names)]
        if numbers and titled:
            yield from _listed(titled[0], numbers[-1], names)


def _listed(words: str, first: str, names: Names) -> Iterator[Listed]:
    title = _title(words, names)
    if title is not None:
        yield Listed(Title(title.form, "", _LISTED), int(first))


def _title(words: str, names: Names) -> Title | None:
    return match(words, names) or near(words, names, lambda form: 0)
