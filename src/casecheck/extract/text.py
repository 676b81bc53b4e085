"""The words of a paper in normal form, with the way back to the page.

Normal form: NFKC, no white space, no zero-width character, no fill-in line (____). Labels and sentences are matched in it, so a label
broken by blanks or line ends is still found; what is reported is always the raw text and its place.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from casecheck.model import Line, Page, Place

_KEEP = {"¨": "¨", "£": "£", "þ": "þ"}  # boxes of old symbol fonts that NFKC would break apart
_PART = re.compile(r"[、,;/\n]")


@lru_cache(maxsize=20_000)
def _fold(char: str) -> str:
    if char in _KEEP:
        return char
    return "".join(
        c for c in unicodedata.normalize("NFKC", char) if c != "_" and not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc")
    )


def normal(text: str) -> str:
    """The normal form of a text."""
    return "".join(map(_fold, text))


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of a text. A line break inside a Word paragraph begins a piece of its own on the same line."""

    page: Page
    line: Line
    raw: int  # where the line begins in ``Text.raw``
    start: int  # where the piece begins in ``Text.normal``


@dataclass(slots=True)
class Text:
    """Some lines of a paper, joined. ``back[i]`` is where ``normal[i]`` stands in ``raw``."""

    raw: str = ""
    normal: str = ""
    back: list[int] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Iterable[tuple[Page, Line]]) -> Text:
        """The text of lines in reading order."""
        raw: list[str] = []
        chars: list[str] = []
        back: list[int] = []
        pieces: list[Piece] = []
        offset = 0
        for page, line in lines:
            pieces.append(Piece(page, line, offset, len(chars)))
            for i, char in enumerate(line.text):
                folded = _fold(char)
                if char == "\n":
                    pieces.append(Piece(page, line, offset, len(chars)))
                chars.extend(folded)
                back.extend([offset + i] * len(folded))
            raw.append(line.text)
            offset += len(line.text) + 1
        return cls("\n".join(raw), "".join(chars), back, pieces)

    def passage(self, start: int = 0, end: int | None = None) -> Passage:
        """``normal[start:end]`` as a passage."""
        return Passage(self, start, len(self.normal) if end is None else end)

    def piece(self, start: int) -> int:
        """The index of the line in which ``normal[start]`` stands; the last one beyond the end. Empty lines are passed over."""
        return max(0, bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1)

    def line_end(self, index: int) -> int:
        """Where the line with this index ends in ``normal``."""
        return self.pieces[index + 1].start if index + 1 < len(self.pieces) else len(self.normal)


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text, ``text.normal[start:end]``; possibly empty."""

    text: Text
    start: int
    end: int

    @property
    def normal(self) -> str:
        """In normal form."""
        return self.text.normal[self.start : self.end]

    @property
    def raw(self) -> str:
        """As printed, from the first to the last character that is not blank."""
        if self.start >= self.end:
            return ""
        return self.text.raw[self.text.back[self.start] : self.text.back[self.end - 1] + 1]

    def cut(self, start: int, end: int | None = None) -> Passage:
        """A part of it, in positions relative to its start."""
        return Passage(self.text, self.start + start, self.end if end is None else self.start + end)

    @property
    def lines(self) -> list[tuple[Page, Line]]:
        """The lines it stands on, empty ones between them included."""
        if not self.text.pieces:
            return []
        first, last = self.text.piece(self.start), self.text.piece(max(self.start, self.end - 1))
        return [(piece.page, piece.line) for piece in self.text.pieces[first : last + 1]]

    @property
    def confidence(self) -> float:
        """The lowest confidence of its characters."""
        if self.start >= self.end:
            return 1.0
        lowest = 1.0
        first, last = self.text.piece(self.start), self.text.piece(self.end - 1)
        begin, finish = self.text.back[self.start], self.text.back[self.end - 1] + 1
        for piece in self.text.pieces[first : last + 1]:
            chars = piece.line.char_confidence[max(0, begin - piece.raw) : max(0, finish - piece.raw)]
            lowest = min(lowest, *chars) if chars else min(lowest, piece.line.confidence)
        return lowest

    def place(self, document: str) -> Place | None:
        """Where its first line stands, quoting that line's part."""
        if not self.text.pieces:
            return None
        piece = self.text.pieces[self.text.piece(self.start)]
        if self.start >= self.end:
            return piece.page.place(piece.line, 0, 0).model_copy(update={"document": document})
        begin, finish = self.text.back[self.start] - piece.raw, self.text.back[self.end - 1] + 1 - piece.raw
        place = piece.page.place(piece.line, begin, min(finish, len(piece.line.text)))
        return place.model_copy(update={"document": document})

    def parts(self) -> list[Passage]:
        """Its parts between 、 , ; / line ends, or blanks between words of two characters and more; what is in brackets is one."""
        cuts = [self.start]
        found: list[Passage] = []
        depth = 0
        for i in range(self.start, self.end):
            depth = max(0, depth + (self.text.normal[i] == "(") - (self.text.normal[i] == ")"))
            if depth and self.text.normal.find(")", i, self.end) >= 0:
                continue
            gap = self.text.raw[self.text.back[i - 1] + 1 : self.text.back[i]] if i > self.start else ""
            if _PART.match(self.text.normal[i]):
                found.append(Passage(self.text, cuts[-1], i))
                cuts.append(i + 1)
            elif "\n" in gap or (gap.strip("_") and min(self._word(i, -1), self._word(i, 1)) >= 2):
                found.append(Passage(self.text, cuts[-1], i))
                cuts.append(i)
        found.append(Passage(self.text, cuts[-1], self.end))
        return [part for part in found if part.start < part.end] or [self]

    def halves(self) -> list[Passage]:
        """Its two parts left and right of the only stroke, else of the only line end or wide gap; nothing if there is none."""
        if self.normal.count("/") == 1:
            at = self.normal.index("/")
            return [self.cut(0, at), self.cut(at + 1)]
        back, raw = self.text.back, self.text.raw
        gaps = [i for i in range(self.start + 1, self.end) if re.search(r"\n|\s{2}|\u3000", raw[back[i - 1] + 1 : back[i]])]
        return [Passage(self.text, self.start, gaps[0]), Passage(self.text, gaps[0], self.end)] if len(gaps) == 1 else []

    def _word(self, i: int, step: int) -> int:
        """How many characters run from position ``i`` backwards (-1) or on (1) without a blank."""
        back, count = self.text.back, 0
        j = i - 1 if step < 0 else i
        while self.start <= j < self.end:
            count += 1
            following = j + step
            if not self.start <= following < self.end or abs(back[following] - back[j]) > 1:
                break
            j = following
        return count
