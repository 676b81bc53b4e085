"""Where quoted words stand (引文定位): readers drop white space and fold full-width forms, so neither counts when a quote is looked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from casecheck.model import Line, Page, Place

REACH = 6  # lines a quote may run over


def find(text: str, quote: str, begin: int = 0) -> tuple[int, int] | None:
    """Start and end of the first place from ``begin`` on where the quote stands in the text; None if nowhere, or if the quote is empty."""
    chars, owners = _squeezed(text, begin)
    words, _ = _squeezed(quote, 0)
    at = chars.find(words)
    return (owners[at], owners[at + len(words) - 1] + 1) if at >= 0 and words else None


def spread(lines: Sequence[Line], quote: str) -> Iterator[tuple[Line, int, int]]:
    """Which part of which line the quote covers. Not found: the whole first line; an empty quote (a blank): the end of it."""
    found = find("\n".join(line.text for line in lines), quote)
    if found is None:
        end = len(lines[0].text)
        yield lines[0], 0 if quote.strip() else end, end
        return
    offset = 0
    for line in lines:
        start, end = max(found[0] - offset, 0), min(found[1] - offset, len(line.text))
        offset += len(line.text) + 1
        if start < end and (words := line.text[start:end]).strip():
            yield line, start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def lines_at(place: Place, page: Page) -> tuple[Line, ...]:
    """The line of the place and those its quote may run on to; without a line number, the lines of its cell."""
    if place.paragraph is not None:
        reach = (line for line in page.lines if 0 <= line.number - (place.paragraph or 0) < REACH)
        return tuple(sorted(reach, key=lambda line: line.number))
    cells = (cell for table in page.tables if table.number == place.table for cell in table.cells)
    return next((cell.lines for cell in cells if (cell.row, cell.column) == (place.row, place.column)), ())


def _squeezed(text: str, begin: int) -> tuple[str, list[int]]:
    """The characters that count, and where in the text each comes from."""
    chars: list[str] = []
    owners: list[int] = []
    for n in range(begin, len(text)):
        folded = re.sub(r"\s", "", unicodedata.normalize("NFKC", text[n]))
        chars.append(folded)
        owners += [n] * len(folded)
    return "".join(chars), owners
