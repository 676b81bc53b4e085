"""Labels in running text: ``label：value``, several on one line, values over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.extract.labels import Hit, Vocabulary
from casecheck.extract.signatures import DATE
from casecheck.extract.text import Text
from casecheck.model import EntrySpec

_SPEECH = re.compile(r"[问答]\d*:")
_BOXES = "□☐■☑☒√✓✔"
_SEQUENCE = re.compile(r"第[\d一二三四五六七八九十]*次(?:询问|调查)")
_BULLET = re.compile(r"(?:[一二三四五六七八九十]+、|\d{1,2}[.、]|\([一二三四五六七八九十]\))?")
_TO_FILL_IN = re.compile(r"\([^()]*(?:姓名|名称)[^()]*\)$")  # a label that says what to write behind it: 当事人（个人姓名或单位名称）
_FOOT = re.compile(
    r"[^,。;:、]{1,40}(?:局|队|委员会|厅|委|所|中心|处|部门|机关)(?:\((?:印章|公章|盖章|章)\))?"
)  # the agency above the date
_EDGE = 0.8  # a printed line that reaches this far to the right runs on in the next one,
_START = 0.35  # if it began left of here: what is set to the right is a line of its own


@dataclass(frozen=True)
class _Found:
    label: str
    start: int
    end: int
    line: int


def inline_hits(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], *, flowing: bool) -> Iterator[Hit]:
    """Every label of a run of lines with its value. ``flowing``: a line is a whole paragraph, so a value does not run on by itself."""
    found = list(_find(text, words, specs))
    for i, this in enumerate(found):
        stop = _before(text, found[i + 1]) if i + 1 < len(found) else len(text.normal)
        names = words.entries.get(this.label, ())
        long = any(specs[name].long for name in names if name in specs)
        end = _above_foot(text, this.end, stop) if long else min(stop, _line_stop(text, this, stop, flowing))
        if any(specs[name].options for name in names if name in specs):
            end = _options_stop(text, end, stop)
        sequence = _SEQUENCE.search(text.normal, this.end, end)
        if sequence and not long:
            end = sequence.start()
        while not long and end > this.end and text.normal[end - 1] in ",;。:":
            end -= 1  # parts of one sentence: 身份证：…，住址：…。 and the colon behind an addressee
        yield Hit(this.label, text.passage(this.start, this.end), (text.passage(this.end, end),), None, this.start)


def _find(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec]) -> Iterator[_Found]:
    """Labels that count: first on their line, or behind one that is; in a line that begins otherwise only if there are two or more.

    Inside a long value (案情) only a label that begins its line ends it; inside a spoken one (听证记录) only that of a signature.
    """
    in_long = spoken = False
    for number, piece in enumerate(text.pieces):
        start, end = piece.start, text.line_end(number)
        if start == end:
            continue
        if _SPEECH.match(text.normal, start, end):
            in_long = True
            continue
        bullet = _BULLET.match(text.normal, start, end)
        first = bullet.end() if bullet else start
        matches = list(words.inline.finditer(text.normal, start, end))
        begins = bool(matches) and matches[0].start() in (start, first)
        if not begins:
            bare = _without_colon(text, words, specs, start, end) if not spoken else None
            if bare is not None:
                matches, begins = [], True
                yield _Found(text.normal[start:bare], start, bare, number)
                yield from _also_without_colon(text, words, specs, bare, end, number)
        if in_long and not begins:
            continue
        if not begins and (len(matches) < 2 or _is_narrative(text.normal[start : matches[0].start()])):
            matches = [match for match in matches if _signs(match["label"], words) and text.normal[match.start() - 1] in "。;,)"]
        if spoken:
            matches = [match for match in matches if _signs(match["label"], words)]
        for match in matches:
            yield _Found(match["label"], match.start(), match.end(), number)
            names = words.entries.get(match["label"], ())
            in_long = any(specs[name].long for name in names if name in specs)
            spoken = any(specs[name].spoken for name in names if name in specs)
            if in_long:
                break


def _without_colon(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], start: int, end: int) -> int | None:
    """A label that begins its line and is parted from its value by a blank, or by its own bracket, only.

    A short value is no sentence: 当事人　李明　于5月3日超限运输。 begins with no label, nor does 你（单位）　有权要求听证.
    """
    for length in range(min(words.longest, end - start - 1), 1, -1):
        stop = start + length
        label = text.normal[start:stop]
        if label in words.entries:
            gap = text.back[stop] - text.back[stop - 1] - 1
            long = any(specs[name].long for name in words.entries[label] if name in specs)
            sentence = not long and re.search("[,。;]", text.normal[stop:end])
            return stop if (gap > 0 or _TO_FILL_IN.search(label)) and not sentence and not label.startswith("你") else None
    return None


def _also_without_colon(
    text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], start: int, end: int, number: int
) -> Iterator[_Found]:
    """Further labels of such a line, each between two blanks: 性别 男　民族 汉."""
    at = start
    while at < end:
        stop = _without_colon(text, words, specs, at, end) if text.back[at] - text.back[at - 1] > 1 else None
        if stop is not None:
            yield _Found(text.normal[at:stop], at, stop, number)
        at = stop or at + 1


def _before(text: Text, following: _Found) -> int:
    """Where a value ends before the next label: the label's number (2.) is none of it."""
    start = text.pieces[following.line].start
    bullet = _BULLET.match(text.normal, start, following.start)
    return start if bullet and bullet.end() == following.start else following.start


def _above_foot(text: Text, start: int, stop: int) -> int:
    """Where a long value that runs to the end of the paper ends: above the date and the agency."""
    number = text.piece(stop - 1) if stop == len(text.normal) else 0
    last = text.pieces[number].start if number else start
    if last <= start or not re.fullmatch(DATE, text.normal[last:stop]):
        return stop
    above = text.piece(last - 1)
    begin = text.pieces[above].start
    return begin if begin >= start and _FOOT.fullmatch(text.normal, begin, last) else last


def _signs(label: str, words: Vocabulary) -> bool:
    """Does a person sign behind the label, wherever it stands in the line?"""
    return label in words.signatures and ("签" in label or "章" in label)


def _is_narrative(lead: str) -> bool:
    return "。" in lead or len(lead) > 60


def _options_stop(text: Text, end: int, stop: int) -> int:
    """Options under one another, each a line that begins with its box."""
    while end < stop and text.normal[end] in _BOXES:
        end = min(stop, text.line_end(text.piece(end)))
    return end


def _line_stop(text: Text, this: _Found, stop: int, flowing: bool) -> int:
    """Where a short value ends: with its line; on the next one if the label stands alone or the printed line is full."""
    line = this.line
    end = text.line_end(line)
    if end == this.end and this.start == text.pieces[line].start and stop > end:
        return text.line_end(min(text.piece(end), len(text.pieces) - 1)) if not flowing else end
    while not flowing and end < stop:
        box = text.pieces[line].line.box
        if box is None or box.right < _EDGE or box.left > _START:
            break
        line += 1
        end = text.line_end(line)
    return end
