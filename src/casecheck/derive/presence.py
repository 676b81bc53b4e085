"""When is something not there? The one place that may answer "no".

*No* needs a closed world: everything that could hold the thing was read, every page belongs to a paper of certain form, and no word
of the topic stands where it could be the thing in unknown wording. Otherwise the answer is missing and says what stands in the way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.model import ONE_PAPER, Document, Dossier, Gap, Line, Page, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World


def presence(zh: str, found: Iterable[Place], doubts: Iterable[tuple[str, Place | None]], owed: Place, single: bool = False) -> Answer:
    """Yes with the places found; else missing while any doubt (reason, place) remains; else no, at the place where it is owed.

    ``single``: only one paper was handed in, so nothing can be said of others.
    """
    places = list(found)
    if places:
        return known(True, places)
    if single:
        return missing(ONE_PAPER)
    open_ends = list(doubts)
    if open_ends:
        reasons = "；".join(dict.fromkeys(reason for reason, _ in open_ends))
        return missing(f"不能断定没有{zh}：{reasons}", [place for _, place in open_ends])
    return known(False, [owed])


def paper(
    world: World, forms: tuple[str, ...], zh: str, words: str = "", holders: tuple[str, ...] = (), owed: Place | None = None
) -> Answer:
    """Is a paper of one of ``forms`` in the dossier? ``words``: pattern of its topic; it is looked for in papers of unknown form, and
    in ``holders``, papers of known form that may carry its content under another title."""
    dossier: Dossier = world.dossier
    found = [title_place(d) for d in dossier.documents if d.form in forms]
    doubts = list(_unread(dossier, zh))
    for document in dossier.documents:
        if document.form == "unknown" and not all(page.blank for page in document.pages):
            doubts.append((f"有一份文书未识别（{document.title or document.file}）", title_place(document)))
        elif document.form != "unknown" and not document.certain and _may_be(document, forms):
            doubts.append((f"《{document.title or document.file}》的种类没有把握", title_place(document)))
        elif words and document.form in holders:
            doubts.extend(_wordings(document, words))
    return presence(zh, found, doubts, owed or Place(owed=forms[0], quote=zh), dossier.single)


def statement(document: Document, zh: str, known_wording: str, words: str, counts: Callable[[str], bool] | None = None) -> Answer:
    """Does a paper say something? ``known_wording`` is a pattern that says it beyond doubt; ``words`` a pattern of its topic, which in
    unknown wording leaves the answer open. ``counts``: a filter on the matched words."""
    found = [p for p in matches(document, known_wording) if counts is None or counts(p.quote)]
    doubts: list[tuple[str, Place | None]] = [
        (f"第 {page.number} 页未读全（{page.unread}）", Place(file=page.file, page=page.number, document=document.id))
        for page in document.pages
        if page.unread is not None
    ]
    if words:
        doubts.extend(_wordings(document, words))
    owed = Place(file=document.file, document=document.id, owed=f"{document.form}.{zh}", quote=zh)
    return presence(zh, found, doubts, owed)


def matches(document: Document, pattern: str) -> list[Place]:
    """Every match of a pattern in a paper's text read without white space and line ends, since forms break words anywhere."""
    text, owners = _run_on(document)
    pattern = pattern.translate(ASCII_MARKS)
    found = []
    for match in re.finditer(pattern, text):
        page, line = owners[match.start()]
        place = page.place(line).model_copy(update={"document": document.id, "quote": match.group()})
        found.append(place)
    return found


SHORT_TITLE = 0.8
"""The confidence of a form told by a title of three characters alone."""


def said(documents: Iterable[Document], pattern: str) -> Answer:
    """Does any of these papers say it? Yes where it is first said; no means no more than that what was read does not say it."""
    first = next((place for document in documents for place in matches(document, pattern)), None)
    return known(first is not None, [first])


ASCII_MARKS = str.maketrans({"；": ";", "，": ",", "：": ":", "？": r"\?"})
"""Patterns may be written with Chinese punctuation; the text they meet has none left."""


def _run_on(document: Document) -> tuple[str, list[tuple[Page, Line]]]:
    """Squeezed once for many patterns: a paper is asked again and again, by rule after rule."""
    return _squeezed(_Same(document.pages))


@dataclass(frozen=True, eq=False)
class _Same:
    """The same pages, not equal ones: comparing them would cost more than squeezing."""

    pages: tuple[Page, ...]

    def __hash__(self) -> int:
        return id(self.pages)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.pages is self.pages


@lru_cache(maxsize=128)  # papers; it holds them, so that none of their ids is used again meanwhile
def _squeezed(same: _Same) -> tuple[str, list[tuple[Page, Line]]]:
    text: list[str] = []
    owners: list[tuple[Page, Line]] = []
    for page in same.pages:
        for line in page.lines:
            squeezed = re.sub(r"\s", "", unicodedata.normalize("NFKC", line.text))
            text.append(squeezed)
            owners.extend([(page, line)] * len(squeezed))
    return "".join(text), owners


def title_place(document: Document) -> Place:
    """A paper as a place: its file and title."""
    first = document.pages[0].number if document.pages else None
    return Place(file=document.file, document=document.id, page=first, quote=document.title)


def hides(dossier: Dossier, gap: Gap, zh: str) -> bool:
    """Could the thing called ``zh`` be behind this gap? Where 卷内目录 was read, an unread page hides only what the index puts there."""
    if not gap.hides_papers:
        return False
    if dossier.index is None or gap.page is None:
        return True
    here = [r for r in dossier.index if r.first_page is not None and r.first_page <= gap.page <= (r.last_page or r.first_page)]
    return not here or any(row.title in zh or zh in row.title for row in here)


def _may_be(document: Document, forms: tuple[str, ...]) -> bool:
    """Could a paper of doubtful form be one of these after all? Where only the shortness of its own title (备考表) leaves a doubt, the
    words of a page typed and read whole tell: the end of a title, such as 决定书, stands in every paper so called."""
    if document.confidence < SHORT_TITLE or not document.fully_read or any(page.scanned for page in document.pages):
        return True
    titles = [title for form in forms if form in Document.registry for title in Document.registry[form].titles]
    if not titles:
        return True  # a thing other than a paper of its own, such as an annex
    return bool(matches(document, "|".join(sorted({re.escape(_tail(title)) for title in titles}))))


def _tail(title: str) -> str:
    return re.sub(r"[\s（）()….]", "", title)[-4:]


def _unread(dossier: Dossier, zh: str) -> Iterable[tuple[str, Place | None]]:
    for gap in dossier.gaps:
        if hides(dossier, gap, zh):
            yield f"{gap.file}{gap.what}未读出", gap.place or Place(file=gap.file, page=gap.page)


def _wordings(document: Document, words: str) -> list[tuple[str, Place | None]]:
    return [(f"《{document.title}》写有“{place.quote}”，需人工核对", place) for place in matches(document, words)]
