"""Heads (篇首): the titles that stand on a page where a title stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from casecheck.model import CONFIDENT, Line, Page, Table
from casecheck.recognise.labels import LIKELY, Forms, Labels
from casecheck.recognise.likeness import likeliest
from casecheck.recognise.titles import Names, Title, match, near, squeeze

_HEAD = 6  # a title stands among the first lines of a page
_LARGE = 4  # points over the text: a heading, even if nobody knows it
_HUGE = 6
_SUBTITLE = 30  # characters of a line between two titles of one paper: the agency, a date
_NUMBER = re.compile(r"(?:案号|编号|文书号|文号|文书编号)[:(〔\[【]|[^\W\d]{2,16}[(〔\[【](?:19|20)\d\d[)〕\]】].{0,6}\d+号$")
_HEADING = re.compile(r"[^\W\d][^:。;《》]{1,30}")
_ABOVE = re.compile(r"[^:。]{2,24}(?:局|队|所|厅|委|委员会|站|处|中心|政府|部)|.*文书式样之.*")


def first(page: Page, names: Names, forms: Forms) -> Title | None:
    """The title of a page that holds one paper: as printed, else as it was misread, else a heading whose form the labels tell."""
    found = next(titles(page, names), None)
    if found is not None and found[1].confidence >= CONFIDENT:
        return found[1]
    labels = Labels(page, forms)
    misread = _misread(page, names, labels)
    if found is None or (misread is not None and misread.confidence > found[1].confidence):
        return misread or heading(page, forms)
    return found[1]


def titles(page: Page, names: Names) -> Iterator[tuple[int, Title]]:
    """The titles on a page with the block they stand in. Below the head only a centred or large line of a Word page can be one."""
    last: str | None = None
    begun = 0
    places = list(_places(page))
    for n, (index, line, seen, prominent) in enumerate(places):
        if (not prominent and (seen > _HEAD or last is not None)) or index == begun > 0:
            continue
        title = match(line.text, names, numbered=prominent or seen == 1)
        broken = _in_two_lines(places[n : n + 2], title, names)
        title = broken or title
        if title is None or (last is not None and (title.later or title.confidence < CONFIDENT)):
            continue
        if not prominent and seen > 3 and title.confidence < CONFIDENT:
            continue
        if last is not None and _in_a_list(page, index, names):
            continue
        if last == title.form and _nothing_between(page, begun, index):
            continue
        last, begun = title.form, index + (broken is not None)
        yield index, replace(title, confidence=min(title.confidence, line.confidence))
        if not page.flowing:
            return


def _in_two_lines(places: Sequence[tuple[int, Line, int, bool]], first: Title | None, names: Names) -> Title | None:
    """The title that two lines set off make together and neither makes alone (行政强制措施 above 决定书; （当场） below)."""
    if len(places) < 2 or not all(prominent for *_, prominent in places) or places[1][0] != places[0][0] + 1:
        return None
    (_, above, *_), (_, below, *_) = places
    whole, second = match(above.text + below.text, names), match(below.text, names)
    if whole is None or not whole.known or whole.form in (first and first.form, second and second.form):
        return None
    return whole


def _nothing_between(page: Page, begun: int, index: int) -> bool:
    """Does the second of two titles of one form (案卷封面, 行政处罚案卷) stand right below the first?"""
    return all(
        isinstance(block, Line) and block.centred and len(squeeze(block.text)) <= _SUBTITLE for block in page.blocks[begun + 1 : index]
    )


def start(page: Page, index: int) -> int:
    """Where the paper with a title at block ``index`` begins: the agency's name and the form number above it are its own."""
    while index > 0:
        above = page.blocks[index - 1]
        if not isinstance(above, Line) or not (_ABOVE.fullmatch(squeeze(above.text)) if above.centred else "文书式样之" in above.text):
            break
        index -= 1
    return index


def numbered(page: Page) -> bool:
    """Does the page begin with the number of a paper? Numbers stand below titles, on first pages only."""
    return any(_NUMBER.match(squeeze(line.text)) for _, line, seen, _ in _places(page) if seen <= 2)


def heading(page: Page, forms: Forms) -> Title | None:
    """A heading is the title of a paper, whatever it says; unknown if words and labels do not tell its form."""
    usual = _usual_size(page) or 0.0
    for line, seen, _ in _candidates(page):
        words = squeeze(line.text)
        larger = (line.size or 0.0) - usual
        if seen <= 3 and (larger >= _LARGE if line.centred else larger >= _HUGE) and _HEADING.fullmatch(words):
            form = likeliest(page, words, forms)
            return Title(form or "unknown", words, LIKELY if form else 0.0)
    return None


def _misread(page: Page, names: Names, labels: Labels) -> Title | None:
    """The best of the lines that stand as a title does."""
    found = [
        (title.confidence, set_off, title)
        for line, seen, set_off in _candidates(page)
        if set_off or seen <= 2
        if (title := near(line.text, names, labels.count, set_off)) is not None
    ]
    return max(found, key=lambda one: one[:2], default=(0, False, None))[2]


def _candidates(page: Page) -> Iterator[tuple[Line, int, bool]]:
    """The lines of the head, how many words stand above, and whether it is set off: prominent, or with a number right below."""
    head = [(line, seen, prominent) for _, line, seen, prominent in _places(page) if seen <= _HEAD + 1]
    for n, (line, seen, prominent) in enumerate(head[:_HEAD]):
        below = squeeze(head[n + 1][0].text) if n + 1 < len(head) else ""
        yield line, seen, prominent or _NUMBER.match(below) is not None


def _places(page: Page) -> Iterator[tuple[int, Line, int, bool]]:
    """The lines a title may stand in: block, line, how many words stand above it, and whether it is set off (centred or large)."""
    seen = 0
    usual = _usual_size(page)
    for index, block in enumerate(page.blocks):
        if isinstance(block, Table):
            line = _table_title(block) if seen < _HEAD else None
        else:
            line = block if block.part in ("body", "text_box") else None
        if line is None or not line.text.strip():
            continue
        seen += 1
        yield index, line, seen, line.centred or (line.size is not None and usual is not None and line.size >= usual + 2)


def _in_a_list(page: Page, index: int, names: Names) -> bool:
    """Do titles follow one another line by line, as in an index that is no table?"""
    around = [page.blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(page.blocks)]
    return any(isinstance(block, Line) and match(block.text, names) is not None for block in around)


def _table_title(table: Table) -> Line | None:
    """A title printed in the first row of the table, over its whole width."""
    if not table.cells:
        return None
    width = max(cell.column + cell.column_span for cell in table.cells)
    top = table.cells[0]
    lines = [line for line in top.lines if line.text.strip()]
    return lines[0] if lines and top.column == 1 and top.column_span == width - 1 and len(table.cells) > 1 else None


def _usual_size(page: Page) -> float | None:
    """The font size most of the text has."""
    weights: dict[float, int] = {}
    for line in page.lines:
        if line.size is not None:
            weights[line.size] = weights.get(line.size, 0) + len(line.text)
    return max(sorted(weights), key=lambda size: weights[size]) if weights else None
