"""Headers and footers (页眉页脚) of a PDF: page numbers at the edge, and what pages repeat there. They are no text of a paper."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from casecheck.model import Line, Page, Table

_TOP, _BOTTOM = 0.09, 0.9  # a header ends above, a footer begins below
_NEAR = 100  # places are compared in hundredths of the page
_NUMBER = re.compile(
    r"第?[\d一二三四五六七八九十]{1,4}页?(?:(?:[,，/、]|[,，/、]?(?:\(?共|of))[\d一二三四五六七八九十]{1,4}页?\)?)?|page\d+(?:of\d+)?",
    re.IGNORECASE,
)
_DASHES = re.compile(r"[\s\-—–·_]+")

Part = Literal["header", "footer"]


def set_apart(pages: Sequence[Page]) -> list[Page]:
    """The pages of a file, with their headers and footers named as such."""
    repeated = Counter(key for page in pages for key in {_key(line) for line in _edge_lines(page)})
    return [_apart(page, repeated) for page in pages]


def _edge_lines(page: Page) -> Iterable[Line]:
    return (block for block in page.blocks if isinstance(block, Line) and _edge(block) is not None)


def _edge(line: Line) -> Part | None:
    if line.box is None:
        return None
    return "header" if line.box.bottom < _TOP else "footer" if line.box.top > _BOTTOM else None


def _key(line: Line) -> tuple[str, int]:
    assert line.box is not None
    return re.sub(r"\d+", "#", _squeeze(line.text)), round(line.box.top * _NEAR)


def _squeeze(text: str) -> str:
    return _DASHES.sub("", unicodedata.normalize("NFKC", text))


def _apart(page: Page, repeated: Counter[tuple[str, int]]) -> Page:
    sizes = Counter[float]()
    for line in page.lines:
        sizes[line.size or 0.0] += len(line.text)
    usual = max(sorted(sizes), key=lambda size: sizes[size]) if sizes else 0.0
    blocks: list[Line | Table] = []
    for block in page.blocks:
        edge = _edge(block) if isinstance(block, Line) else None
        if edge is not None and isinstance(block, Line):
            small = (block.size or 0.0) < usual - 0.5 and repeated[_key(block)] > 1
            if small or _NUMBER.fullmatch(_squeeze(block.text)):
                block = block.model_copy(update={"part": edge, "centred": False})
        blocks.append(block)
    return page.model_copy(update={"blocks": tuple(blocks)})
