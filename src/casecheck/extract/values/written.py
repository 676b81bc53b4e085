"""The text as it was written, folded for matching, with the way back to the original characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Never

from casecheck.extract.values import Parsed, unreadable

_INVISIBLE = ("Cc", "Cf")
_STRUCK = re.compile(r"[/\\|\-‐‑‒–—―─━ー]+|[【(\[]*(?:无|(?:以下|此处|此栏|本栏)(?:空白|无内容|为空)(?:[,.]?无内容)?)[)】\]]*")
_EDGES = ".,:;、。_…"


@dataclass(frozen=True)
class Written:
    """``text``: half-width (NFKC), no invisible characters; ``at[i]`` is where ``text[i]`` stands in ``raw``."""

    raw: str
    text: str
    at: tuple[int, ...]

    @classmethod
    def of(cls, raw: str, blanks: bool = False) -> Written:
        """Fold ``raw``. White space is left out; with ``blanks`` a run of it becomes one space, and a fill-in line one ``_``."""
        chars: list[str] = []
        at: list[int] = []
        for i, original in enumerate(raw):
            if original.isspace():
                folded = " " if blanks else ""
            elif unicodedata.category(original) in _INVISIBLE:
                folded = ""
            else:
                folded = "".join(c for c in unicodedata.normalize("NFKC", original) if blanks or not c.isspace())
            if blanks and folded in (" ", "_") and chars and chars[-1] == folded:
                continue
            chars.extend(folded)
            at.extend([i] * len(folded))
        return cls(raw, "".join(chars), tuple(at))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` (not empty) stands in ``raw``."""
        return self.at[start], self.at[end - 1] + 1

    def source(self, start: int, end: int) -> str:
        """The original characters of ``text[start:end]``; where a printed line ends is no part of them."""
        first, last = self.span(start, end)
        return "".join(self.raw[first:last].splitlines())


def unfilled(raw: str, units: tuple[str, ...] = (), limit: int = 400) -> Parsed[Never] | None:
    """Blank or struck, or None if something else is written. ``units`` are the words printed around the blank (年 月 日).

    More than ``limit`` characters are unreadable: no such value is that long, and patterns stay fast.
    """
    text = Written.of(raw).text.replace("_", "")
    for unit in sorted(units, key=len, reverse=True):
        text = text.replace(unit, "")
    text = text.strip(_EDGES)
    if not text:
        return Parsed(None, "blank")
    if _STRUCK.fullmatch(text):
        return Parsed(None, "struck")
    return unreadable(raw, "太长，不是一项填写内容") if len(text) > limit else None


_STATUTE_TEXT = re.compile(
    r"(规定|[条款项])[^“”\"「」『』。;]{0,6}"
    r"(?:“[^”]{0,3000}”|\"[^\"]{0,3000}\"|「[^」]{0,3000}」|『[^』]{0,3000}』)"
)


_PASTED = re.compile(
    r"(?:[条款项]|规定)(?<!的规定)(?:明确)?(?:规定|指出|载明)?:(?!(?:现|经|你|当事人|本机关)|[^。:]{0,20}(?:决定|建议|处罚如下))(?P<own>[^。“\"「『]{6,3000}?)"
    r"(?=。|[,;](?:你|当事人|本机关|本案|该行为|上述行为)|$)"
)


def statute_text(text: str) -> list[tuple[int, int]]:
    """Where a text in normal form gives the words of a statute: in quotation marks, or run on behind 第X条规定： up to the full stop."""
    quoted = [(found.end(1), found.end()) for found in _STATUTE_TEXT.finditer(text)]
    pasted = [found.span("own") for found in _PASTED.finditer(text)]
    return sorted(quoted + [span for span in pasted if not any(a < span[1] and span[0] < b for a, b in quoted)])


def without_statute_text(text: str) -> str:
    """Hide what a text quotes from a statute, 规定：“…” or 第X条“…”; the length stays, so positions stay."""
    return _STATUTE_TEXT.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), text)
