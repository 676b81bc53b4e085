"""Sections (分节): what stands under a heading — 一、违法事实和证据, 【处罚内容】 — up to the next heading.

A heading is a line of its own with its number or a sign (◆) before it, or words in 【】 at the head of a line; or a line that is nothing
but a heading, where there are several. A numbered section ends before the next number of the same kind, so that numbers of another kind
inside it (1. 2. under 三、) stay part of it. Blanks are numbered in figures too (1.履行标的：), so a figure heads a section only without a
colon and before the next figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casecheck.extract.labels import Hit, Vocabulary
from casecheck.extract.lines import HEADING_SIGNS, above_foot
from casecheck.extract.text import Text
from casecheck.extract.values.numbers import chinese_int

_N = "[一二三四五六七八九十]{1,3}"
_KINDS = (rf"(?P<number>{_N})、", rf"\((?P<number>{_N})\)", r"(?P<number>[0-9]{1,2})[.、]")
_NUMBERED = tuple(re.compile(kind) for kind in _KINDS)
_TITLE = re.compile(r"(?P<title>[^。;,:]{2,40})(?P<colon>:?)")
_FIGURES = 2  # the kind of number that needs more to be a heading
_SIGN = re.compile(rf"[{HEADING_SIGNS}](?P<title>[\u4e00-\u9fff、()]{{2,20}}):?")  # a heading with a printer's sign before it
_SIGNED = -2  # the kind of such headings, as if they had a number
_BARE = -3  # the kind of headings that are a line of their own and nothing else
_BARE_TITLE = re.compile(
    rf"(?!{_N}、|\({_N}\))[\u4e00-\u9fff、()]{{2,14}}(?:事实|证据|依据|理由|内容|决定|期限|方式|途径|权利|告知|事项|意见|信息|情况|结果|要求|建议|结论|经过|过程)"
)
_FEWEST = 2  # one such line alone is no heading
_CONTACTS = ("联系方式", "联系电话", "联系信息")  # headings over an address, a name and a telephone number
_SEVERAL = 2  # labels with a colon: what stands under the heading is no value of its own
_REMARK = re.compile("(?:备注|附注|附件|打印时间|打印日期|填表人|制表人)(?:\\([^()]*\\))?:")  # below the last section, none of it
_BRACKETED = re.compile(r"(?P<title>【[^【】]{2,30}】):?")


@dataclass(frozen=True)
class _Heading:
    title: str
    start: int
    end: int
    line: int
    kind: int  # of the number; -1 in brackets, -2 behind a sign, -3 with nothing before it
    number: int = 0


def section_hits(text: Text, words: Vocabulary) -> Iterator[Hit]:
    """The sections whose headings are labels of the form, with or without the brackets around them. Under a heading that is itself a
    label (联系方式) several others with their values may stand: then it is none."""
    lines = [(piece.start, text.line_end(n)) for n, piece in enumerate(text.pieces)]
    bare = {line for line, (start, end) in enumerate(lines) if _BARE_TITLE.fullmatch(text.normal, start, end)}
    for heading in _headings(text, lines, bare if len(bare) >= _FEWEST else set()):
        label = next((label for t in (heading.title, heading.title.strip("【】")) if (label := words.label(t)) in words.entries), None)
        if label is None:
            continue
        stop = next((start for start, end in lines[heading.line + 1 :] if _follows(text, heading, start, end)), None)
        if stop is None and heading.kind == _FIGURES:
            continue
        signed = label in words.signatures
        after = next((start for start, end in lines[heading.line + 1 :] if _is_below(text, words, start, end, signed)), None)
        stop = after if after is not None and (stop is None or after < stop) else stop
        end = above_foot(text, heading.end, len(text.normal), signed=label in words.signatures) if stop is None else stop
        if end > heading.end and not _heads_labels(text, words, heading, end):
            yield Hit(label, text.passage(heading.start, heading.end), (text.passage(heading.end, end),), None, heading.start, headed=True)


def _headings(text: Text, lines: list[tuple[int, int]], bare: set[int]) -> Iterator[_Heading]:
    for line, (start, end) in enumerate(lines):
        if line in bare:
            yield _Heading(text.normal[start:end], start, end, line, _BARE)
            continue
        bracketed = _BRACKETED.match(text.normal, start, end)
        if bracketed:
            yield _Heading(bracketed["title"], start, bracketed.end(), line, -1)
            continue
        signed = _SIGN.fullmatch(text.normal, start, end)
        if signed:
            yield _Heading(signed["title"], start, end, line, _SIGNED)
            continue
        for kind, pattern in enumerate(_NUMBERED):
            number = pattern.match(text.normal, start, end)
            title = _TITLE.fullmatch(text.normal, number.end(), end) if number else None
            if number and title and not (title["colon"] and kind == _FIGURES):
                yield _Heading(title["title"], start, end, line, kind, chinese_int(number["number"]) or 0)


def _follows(text: Text, heading: _Heading, start: int, end: int) -> bool:
    """Does a line begin the next section?"""
    if heading.kind == _SIGNED:
        return text.normal[start] == text.normal[heading.start] and _SIGN.fullmatch(text.normal, start, end) is not None
    if heading.kind == _BARE:
        return _BARE_TITLE.fullmatch(text.normal, start, end) is not None
    if heading.kind < 0:
        return _BRACKETED.match(text.normal, start, end) is not None
    number = _NUMBERED[heading.kind].match(text.normal, start, end)
    return number is not None and chinese_int(number["number"]) == heading.number + 1


def _is_below(text: Text, words: Vocabulary, start: int, end: int, opinion: bool) -> bool:
    """Is a line none of any section: a remark, or the place where people sign the paper? Below an opinion they sign the opinion."""
    if _REMARK.match(text.normal, start, end):
        return True
    label = None if opinion else words.inline.match(text.normal, start, end)
    return label is not None and label["label"] in words.signatures and re.search("签[名字]", label["label"]) is not None


def _heads_labels(text: Text, words: Vocabulary, heading: _Heading, end: int) -> bool:
    """Does the section begin with a label of its own (五、审批意见 over 承办机构意见：…)? Then its heading is none."""
    below = words.inline.match(text.normal, heading.end)
    if heading.title in _CONTACTS and len(words.inline.findall(text.normal, heading.end, end)) >= _SEVERAL:
        return True
    return below is not None and (below["label"] in words.entries or below["label"] in words.signatures)
