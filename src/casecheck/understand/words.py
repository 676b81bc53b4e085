"""The words of one paper, or of one of its entries, and the way back to where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from casecheck.extract.sheet import lay_out
from casecheck.extract.text import Passage, Text, normal
from casecheck.model import Document, Entry, Line, Page, Place
from casecheck.model.understanding import Words


@dataclass(frozen=True)
class Speech:
    """Some words of a paper. ``given``: the place of the entry they come from, where the page itself does not hold them (data)."""

    document: str
    passage: Passage
    given: Place | None = None

    @property
    def normal(self) -> str:
        """In normal form."""
        return self.passage.normal

    def cut(self, start: int, end: int | None = None) -> Speech:
        """A part of them, in positions of the normal form."""
        return Speech(self.document, self.passage.cut(start, end), self.given)

    @property
    def text(self) -> str:
        """As printed, without line ends."""
        return "".join(self.passage.raw.splitlines())

    @property
    def place(self) -> Place | None:
        """Where they begin."""
        if self.given is not None:
            return self.given.model_copy(update={"document": self.document, "quote": self.text})
        return self.passage.place(self.document)

    def words(self) -> Words:
        """With a place on every page they stand on."""
        if self.given is not None or not self.normal:
            return Words(text=self.text, places=(self.place,) if self.place else ())
        text, places, seen = self.passage.text, [], None
        for index in range(text.piece(self.passage.start), text.piece(self.passage.end - 1) + 1):
            page = text.pieces[index].page
            start = max(self.passage.start, text.pieces[index].start)
            end = min(self.passage.end, text.line_end(index))
            if page is not seen and start < end:
                seen = page
                places.append(Passage(text, start, end).place(self.document))
        return Words(text=self.text, places=tuple(place for place in places if place))


@dataclass(frozen=True)
class Reading:
    """A paper with its words laid out once."""

    document: Document
    whole: Speech

    @classmethod
    def of(cls, document: Document) -> Reading:
        """All words of the body, in reading order."""
        return cls(document, Speech(document.id, lay_out(document.pages).whole.passage()))

    def entry(self, name: str) -> Speech | None:
        """The words of a filled entry as they stand on the page; None if it has none."""
        entry: Entry[Any] | None = getattr(self.document, name, None)
        if not isinstance(entry, Entry) or entry.value is None or not normal(entry.text):
            return None
        start = self.whole.normal.find(normal(entry.text))
        return self.whole.cut(start, start + len(normal(entry.text))) if start >= 0 else _apart(self.document, entry)

    def span(self, name: str) -> tuple[int, int] | None:
        """Where the words of an entry stand in the whole, None if they are not found there."""
        speech = self.entry(name)
        return (speech.passage.start, speech.passage.end) if speech is not None and speech.given is None else None


def _apart(document: Document, entry: Entry[Any]) -> Speech:
    """Words that no page holds in one piece: they keep the place of their entry."""
    page = Page(file=document.file, number=1, blocks=tuple(Line(text=line) for line in entry.text.split("\n")))
    text = Text.of((page, line) for line in page.lines)
    return Speech(document.id, text.passage(), entry.place or Place(file=document.file, document=document.id))
