"""What was read (读卷对照): one HTML file in which every page stands beside the entries read from it. It opens offline and prints.

PDF pages are shown as pictures with a box for every entry, Word pages as their text with the words marked. A click on an entry lights its
place and a click there lights the entry; without the page's own small script the links still lead from one to the other.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from casecheck.model import CONFIDENT, Box, Document, Dossier, Gap, Page, Place
from casecheck.report.marked import Marks
from casecheck.report.quoting import find
from casecheck.report.read_items import STATES, ReadItem, read_items
from casecheck.report.templates import environment, inline

PICTURES = 30_000_000  # bytes of all pictures together; the pages after that are shown as text
_MARGIN = 0.003  # round a box, of the page's width or height

Pictures = Mapping[tuple[str, int], bytes]


@dataclass(frozen=True)
class Spread:
    """One page and what was read from it. ``picture`` is a JPEG in base64, "" for a page shown as text."""

    page: Page
    picture: str
    items: tuple[ReadItem, ...]

    @property
    def boxes(self) -> list[tuple[Box, tuple[ReadItem, ...]]]:
        """Where the entries stand on the picture, several in one box together; larger boxes first, so that smaller ones lie above them."""
        found: dict[tuple[float, ...], list[ReadItem]] = {}
        for item in self.items:
            if item.place and item.place.box:
                found.setdefault(tuple(item.place.box.model_dump().values()), []).append(item)
        boxes = [(_wider(items[0].place.box), tuple(items)) for items in found.values() if items[0].place and items[0].place.box]
        return sorted(boxes, key=lambda one: -_area(one[0]))


@dataclass(frozen=True)
class Paper:
    """One paper on the page. ``loose``: what has no place; ``absent``: the entries whose labels were not found."""

    number: int
    document: Document
    why: str
    spreads: tuple[Spread, ...]
    loose: tuple[ReadItem, ...]
    absent: tuple[str, ...]
    gaps: tuple[Gap, ...]
    counts: Mapping[str, int]  # state → how many


def reading_page(dossier: Dossier, pictures: Pictures) -> bytes:
    """UTF-8 HTML; ``pictures`` are JPEGs by file and page. The same dossier and pictures give the same bytes."""
    shown, left_out = _within_limit(dossier, pictures)
    marks: Marks[ReadItem] = Marks()
    papers = _papers(dossier, shown, marks)
    css, css_hash = inline("paper.css", "reading.css")
    script, script_hash = inline("reading.js")
    known = {id(gap) for paper in papers for gap in paper.gaps}
    page = (
        environment()
        .get_template("reading.html")
        .render(
            dossier=dossier,
            papers=papers,
            numbers={paper.document.id: paper.number for paper in papers},
            marks=marks,
            states=STATES,
            counts={state: sum(paper.counts[state] for paper in papers) for state in STATES},
            lost=[gap for gap in dossier.gaps if id(gap) not in known],
            left_out=left_out,
            limit=PICTURES // 1_000_000,
            css=css,
            css_hash=css_hash,
            script=script,
            script_hash=script_hash,
        )
    )
    return page.encode("utf-8", errors="replace")


def _within_limit(dossier: Dossier, pictures: Pictures) -> tuple[dict[tuple[str, int], str], int]:
    """The pictures in filed order up to the limit, and how many fixed pages go without one."""
    places = dict.fromkeys((page.file, page.number) for document in dossier.documents for page in document.pages if not page.flowing)
    shown: dict[tuple[str, int], str] = {}
    used = 0
    for place in places:
        picture = pictures.get(place, b"")
        used += len(picture)
        if picture and used <= PICTURES:
            shown[place] = base64.b64encode(picture).decode()
    return shown, len(places) - len(shown)


def _papers(dossier: Dossier, pictures: Mapping[tuple[str, int], str], marks: Marks[ReadItem]) -> list[Paper]:
    """All papers; what stands on pages without a picture is marked in ``marks``."""
    papers: list[Paper] = []
    numbers = count(1)
    for number, document in enumerate(dossier.documents, 1):
        items = read_items(document)
        gaps = tuple(gap for gap in dossier.gaps if gap.document == document.id)
        spreads, loose = _spreads(document, items, pictures, numbers)
        for spread in spreads:
            for item in spread.items if not spread.picture else ():
                if item.place is not None:
                    marks.put(item, f"b{item.number}", item.place, (spread.page,))
        papers.append(
            Paper(
                number=number,
                document=document,
                why=_why(document),
                spreads=spreads,
                loose=tuple(replace(item, number=next(numbers)) for item in loose if item.state != "absent"),
                absent=tuple(item.zh for item in loose if item.state == "absent"),
                gaps=gaps,
                counts={state: sum(item.state == state for item in items) for state in STATES},
            )
        )
    return papers


def _spreads(
    document: Document, items: tuple[ReadItem, ...], pictures: Mapping[tuple[str, int], str], numbers: Iterator[int]
) -> tuple[tuple[Spread, ...], list[ReadItem]]:
    """The pages of a paper, each with its items numbered in reading order; and the items that stand on none."""
    spreads: list[Spread] = []
    left = list(items)
    for page in document.pages:
        here = sorted((item for item in left if _stands_on(item.place, page)), key=lambda item: _order(item.place, page))
        left = [item for item in left if not _stands_on(item.place, page)]
        numbered = tuple(replace(item, number=next(numbers)) for item in here)
        spreads.append(Spread(page, pictures.get((page.file, page.number), ""), numbered))
    return tuple(spreads), left


def _stands_on(place: Place | None, page: Page) -> bool:
    """A Word page that several papers share is cut into parts; each has its own lines."""
    if place is None or (place.file, place.page) != (page.file, page.number):
        return False
    return not page.flowing or place.paragraph is None or any(line.number == place.paragraph for line in page.lines)


def _order(place: Place | None, page: Page) -> tuple[int, int]:
    """The line, and where in it the words stand; what is empty stands at its end."""
    line = next((line for line in page.lines if place and line.number == place.paragraph), None)
    if place is None or line is None:
        return 0, 0
    found = find(line.text, place.quote)
    return line.number, found[0] if found else 0 if place.quote.strip() else len(line.text)


def _why(document: Document) -> str:
    """How it is known which paper this is."""
    if document.form == "unknown":
        return "没有认出是哪种文书，只列文字，不列填写项；请核对首行是否单独写明文书名称。"
    if not document.title:
        return f"纸上没有认出名称，依文件名认作《{document.zh}》，请核对。"
    sure = "依" if document.confidence >= CONFIDENT else "名称不够确定，暂依"
    return f"{sure}纸上的名称“{document.title}”认作《{document.zh}》。"


def _wider(box: Box) -> Box:
    return Box(left=box.left - _MARGIN, top=box.top - _MARGIN, right=box.right + _MARGIN, bottom=box.bottom + _MARGIN)


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
