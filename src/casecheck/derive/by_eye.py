"""How sure a fact can be that was read from pictures (扫描页).

No surer than the words it quotes, and never sure that something is not there: OCR drops faint strokes, and a paper whose title it did
not make out becomes a further page of the paper before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from casecheck.derive.answers import Answer
from casecheck.model import Document, Dossier, Entry, Page, Place, Row

NOT_SEEN = 0.85
"""Confidence that a place on a scanned page is empty: below that of a sure finding."""


class Eye:
    """The scanned pages of a dossier, and what their characters are worth."""

    def __init__(self, dossier: Dossier) -> None:
        scanned = {d.id: [page for page in d.pages if page.scanned] for d in dossier.documents}
        self._documents = {name for name, pages in scanned.items() if pages}
        self._pages = {(page.file, page.number): page for pages in scanned.values() for page in pages}
        self._blank = {entry.place for d in dossier.documents if scanned[d.id] for entry in _entries(d) if entry.state == "blank"}
        self._hiding = any(page.scanned for d in dossier.documents for page in d.pages[1:])
        self._words: dict[tuple[str, int], tuple[str, list[float]]] = {}

    def confidence(self, answer: Answer) -> float:
        """That of the answer, lowered by what its places on scanned pages are worth."""
        if not self._pages:
            return answer.confidence
        return min(answer.confidence, *(self._worth(place) for place in answer.places), 1.0)

    def _worth(self, place: Place) -> float:
        key = (place.file, place.page or 0)
        if place.owed:
            return NOT_SEEN if place.document in self._documents or (place.document is None and self._hiding) else 1.0
        if key not in self._pages:
            return 1.0
        if place in self._blank or (not place.quote and place.paragraph):
            return NOT_SEEN
        if key not in self._words:
            self._words[key] = _words(self._pages[key])
        text, sure = self._words[key]
        quote = "".join(_folded(place.quote))
        return min((min(sure[at : at + len(quote)]) for at in _where(quote, text)), default=1.0)


def _entries(document: Document) -> Iterable[Entry[Any]]:
    """Its entries, those of its rows and the dates beside signatures: the place of a blank one is that of its label."""
    yield from (document.entry(name) for name in document.entry_specs())
    yield from (signature.date for signature in document.signatures)
    for value in vars(document).values():
        for row in value if isinstance(value, tuple) else ():
            if isinstance(row, Row):
                yield from (getattr(row, name) for name in row.entry_specs())


def _where(quote: str, text: str) -> Iterable[int]:
    """All places where it stands."""
    at = text.find(quote) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _words(page: Page) -> tuple[str, list[float]]:
    """The page's words without white space, and the confidence of each character."""
    text: list[str] = []
    sure: list[float] = []
    for line in page.lines:
        for n, char in enumerate(line.text):
            folded = list(_folded(char))
            text += folded
            sure += [line.char_confidence[n] if line.char_confidence else line.confidence] * len(folded)
    return "".join(text), sure


def _folded(text: str) -> Iterable[str]:
    return (char for char in unicodedata.normalize("NFKC", text) if not char.isspace())
