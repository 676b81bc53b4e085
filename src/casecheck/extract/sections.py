"""Sections (分节): what stands under a heading — 一、违法事实和证据, 【处罚内容】 — up to the next heading.

A heading is a line of its own with its number, or words in 【】 at the head of a line. A numbered section ends before the next number of
the same kind, so that numbers of another kind inside it (1. 2. under 三、) stay part of it. Blanks are numbered in figures too
(1.履行标的：), so a figure heads a section only without a colon and before the next figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casecheck.extract.labels import Hit, Vocabulary
from casecheck.extract.lines import above_foot
from casecheck.extract.text import Text
from casecheck.extract.values.numbers import chinese_int

_N = "[一二三四五六七八九十]{1,3}"
_KINDS = (rf"(?P<number>{_N})、", rf"\((?P<number>{_N})\)", r"(?P<number>[0-9]{1,2})[.、]")
_NUMBERED = tuple(re.compile(kind) for kind in _KINDS)
_TITLE = re.compile(r"(?P<title>[^。;,:]{2,40})(?P<colon>:?)")
_FIGURES = 2  # the kind of number that needs more to be a heading
_BRACKETED = re.compile(r"(?P<title>【[^【】]{2,30}】):?")


@dataclass(frozen=True)
class _Heading:
    title: str
    start: int
    end: int
    line: int
    kind: int  # of the number; -1 in brackets
    number: int = 0


def section_hits(text: Text, words: Vocabulary) -> Iterator[Hit]:
    """The sections whose headings are labels of the form, with or without the brackets around them."""
    lines = [(piece.start, text.line_end(n)) for n, piece in enumerate(text.pieces)]
    for heading in _headings(text, lines):
        label = next((label for t in (heading.title, heading.title.strip("【】")) if (label := words.label(t)) in words.entries), None)
        if label is None:
            continue
        stop = next((start for start, end in lines[heading.line + 1 :] if _follows(text, heading, start, end)), None)
        if stop is None and heading.kind == _FIGURES:
            continue
        end = above_foot(text, heading.end, len(text.normal), signed=label in words.signatures) if stop is None else stop
        if end > heading.end and not _heads_labels(text, words, heading):
            yield Hit(label, text.passage(heading.start, heading.end), (text.passage(heading.end, end),), None, heading.start, headed=True)


def _headings(text: Text, lines: list[tuple[int, int]]) -> Iterator[_Heading]:
    for line, (start, end) in enumerate(lines):
        bracketed = _BRACKETED.match(text.normal, start, end)
        if bracketed:
            yield _Heading(bracketed["title"], start, bracketed.end(), line, -1)
            continue
        for kind, pattern in enumerate(_NUMBERED):
            number = pattern.match(text.normal, start, end)
            title = _TITLE.fullmatch(text.normal, number.end(), end) if number else None
            if number and title and not (title["colon"] and kind == _FIGURES):
                yield _Heading(title["title"], start, end, line, kind, chinese_int(number["number"]) or 0)


def _follows(text: Text, heading: _Heading, start: int, end: int) -> bool:
    """Does a line begin the next section?"""
    if heading.kind < 0:
        return _BRACKETED.match(text.normal, start, end) is not None
    number = _NUMBERED[heading.kind].match(text.normal, start, end)
    return number is not None and chinese_int(number["number"]) == heading.number + 1


def _heads_labels(text: Text, words: Vocabulary, heading: _Heading) -> bool:
    """Does the section begin with a label of its own (五、审批意见 over 承办机构意见：…)? Then its heading is none."""
    below = words.inline.match(text.normal, heading.end)
    return below is not None and (below["label"] in words.entries or below["label"] in words.signatures)
