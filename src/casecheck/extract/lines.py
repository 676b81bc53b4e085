"""Labels in running text: ``label：value``, several on one line, values over several lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import dropwhile

from casecheck.extract.clauses import clauses, details
from casecheck.extract.labels import Hit, Vocabulary
from casecheck.extract.signatures import ANY_DATE, DATE
from casecheck.extract.text import Text
from casecheck.model import EntrySpec

_SPEECH = re.compile(r"[问答]\d*:")
_BOXES = "□☐■☑☒√✓✔"
_SEQUENCE = re.compile(r"\(?(?:本案|本次|系)?第[\d一二三四五六七八九十]*次(?:(?:询问|调查)\)?|\)?$)")
_BULLET = re.compile(r"(?:[一二三四五六七八九十]+、|\d{1,2}[.、]|\([一二三四五六七八九十]\))?")
_TO_FILL_IN = re.compile(r"\([^()]*(?:姓名|名称)[^()]*\)$")  # a label that says what to write behind it: 当事人（个人姓名或单位名称）
_FOOT = re.compile(
    r"[^,。;:、]{1,40}(?:局|队|委员会|厅|委|所|中心|处|部门|机关)(?:\((?:印章|公章|盖章|章)\))?"
)  # the agency above the date
_FOOT_NOTE = re.compile(
    r"\((?:[^()]*份|.*以下|.*存根).*\)|以下(?:空白|无正文)|注:.*|(?:打印|导出|生成|制表)(?:时间|日期|人)?:.*"
)  # （本文书一式两份……）（以下无正文）
HEADING_SIGNS = "◆◇■●○◎★☆▲△▶▷►▸❖※◼"
_HEADING = re.compile(
    rf"[{HEADING_SIGNS}][\u4e00-\u9fff、()]{{2,15}}:?|【[^【】]{{2,30}}】.*|[一二三四五六七八九十]+、.*"
)  # the head of a section
_SIGNED_HEADING = re.compile(rf"[{HEADING_SIGNS}][\u4e00-\u9fff、()]{{2,15}}:?")
_UNKNOWN = re.compile(r"(?P<word>[\u4e00-\u9fff]{2,10})(?:\([^()]{1,20}\))?:")
_SIGN_HINT = re.compile(r"\((?:签[名字章]|盖章).*\)")
_WIDE = 2  # blanks that part two fields of a line, and not two words
_NOTE = re.compile(r"(?:注|说明|填写说明):")
_STAMP = re.compile(r"(?:(?:打印|导出|生成|制表)(?:时间|日期|人)?:.*)?")  # what a system prints below the paper
_A_NUMBER = re.compile(r"[0-9A-Z*-]{7,}")
_A_NUMBER_GOES_ON = re.compile(r"[0-9A-Z*-]")
_EDGE = 0.8  # a printed line that reaches this far to the right runs on in the next one,
_START = 0.35  # if it began left of here: what is set to the right is a line of its own


_INDENT = 0.02  # a paragraph's first line is set in by at least so much of the page


@dataclass(frozen=True)
class _Found:
    label: str
    start: int
    end: int
    line: int
    stop: int | None = None  # where the value ends at the latest


def inline_hits(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], *, flowing: bool) -> Iterator[Hit]:
    """Every label of a run of lines with its value. ``flowing``: a line is a whole paragraph, so a value does not run on by itself."""
    found = list(_find(text, words, specs))
    for i, this in enumerate(found):
        stop = _before(text, found[i + 1]) if i + 1 < len(found) else len(text.normal)
        stop = _above_heading(text, words, this, min(stop, this.stop or stop))
        names = words.entries.get(this.label, ())
        long = any(specs[name].long for name in names if name in specs)
        end = (
            above_foot(text, this.end, stop, signed=this.label in words.signatures)
            if long
            else min(stop, _line_stop(text, this, stop, flowing))
        )
        if any(specs[name].options for name in names if name in specs):
            end = _options_stop(text, end, stop)
        sequence = _SEQUENCE.search(text.normal[this.end : end])
        if sequence and sequence.start() > 0 and not long:
            end = this.end + sequence.start()
        if not long:
            end = _before_unknown(text, this.end, end, signed=this.label in words.signatures or this.label in words.bare)
            end = _without_sentence(text.normal, this.end, end)
        told = () if long else tuple(details(text.normal, this.end, end, names, specs))
        for one in told[1:]:
            if one.label in words.entries:
                yield Hit(one.label, text.passage(one.start, one.end), (text.passage(one.start, one.end),), None, one.start)
        end = told[0].end if told else end
        yield Hit(this.label, text.passage(this.start, this.end), (text.passage(this.end, end),), None, this.start)


def _find(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec]) -> Iterator[_Found]:
    """Labels that count: first on their line (which may run on in the next) or behind one that is; in another only two or more.

    Inside a long value (案情) only a label that begins its line ends it; inside a spoken one (听证记录) only that of a signature.
    """
    in_long = spoken = runs_on = False
    last, read_to = "", 0  # the label before; lines before this belong to a sentence already read
    for number, piece in enumerate(text.pieces):
        start, end = piece.start, text.line_end(number)
        goes_on, runs_on = runs_on and _at_left(text, number), False
        if start == end or start < read_to:
            continue
        if _SPEECH.match(text.normal, start, end):
            in_long = True
            continue
        matches = _whole_words(text, _outside_brackets(text.normal, _inline(text, words, number)), start)
        begins = bool(matches) and matches[0].start() in (start, _behind_bullet(text.normal, start, end))
        blanks = [] if begins or spoken else _parted_by_blanks(text, words, specs, number)
        yield from blanks
        matches, begins = ([], True) if blanks else (matches, begins)
        if not spoken and not blanks:
            sentence = _in_clauses(text, words, specs, number, matches if begins else [])
            if sentence:
                yield from sentence
                in_long, read_to = False, max(read_to, sentence[-1].start)
                continue
        if in_long and (not begins or (last in words.signatures and matches and _only_signed(matches[0], words))):
            continue
        if not begins and not goes_on and (len(matches) < 2 or _is_narrative(text.normal[start : matches[0].start()])):
            matches = _to_sign(text, words, number, matches)
        if spoken:
            matches = list(dropwhile(lambda match: not _signs(match["label"], words), matches))
        for match in matches:
            yield _Found(match["label"], match.start(), match.end(), text.piece(match.end() - 1))
            served = [specs[name] for name in words.entries.get(match["label"], ()) if name in specs]
            in_long, spoken = any(spec.long for spec in served), any(spec.spoken for spec in served)
            last = match["label"]
            if in_long:
                break
        runs_on = (goes_on or bool(matches)) and not in_long and not text.pieces[number].page.flowing and _full(text, number)


def _above_heading(text: Text, words: Vocabulary, this: _Found, stop: int) -> int:
    """Where a value ends at the latest: above the next heading, with a printer's sign (◆审批流程) or a number (二、讨论意见) before it."""
    for number in range(this.line + 1, text.piece(max(0, stop - 1)) + 1):
        start, end = text.pieces[number].start, text.line_end(number)
        if start < this.end:
            continue
        bullet = _BULLET.match(text.normal, start, end)
        numbered = bullet is not None and bullet.end() > start and words.label(text.normal[bullet.end() : end]) is not None
        if numbered or _SIGNED_HEADING.fullmatch(text.normal, start, end):
            return start
    return stop


def _behind_bullet(normal: str, start: int, end: int) -> int:
    bullet = _BULLET.match(normal, start, end)
    return bullet.end() if bullet else start


def _parted_by_blanks(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], number: int) -> list[_Found]:
    """The labels of a line that begins with one without a colon."""
    start, end = text.pieces[number].start, text.line_end(number)
    bare = _without_colon(text, words, specs, start, end)
    if bare is None:
        return []
    return [_Found(text.normal[start:bare], start, bare, number), *_also_without_colon(text, words, specs, bare, end, number)]


def _to_sign(text: Text, words: Vocabulary, number: int, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """Of the labels inside a sentence those behind which someone signs."""
    dated = re.search(rf"{DATE}$", text.normal[text.pieces[number].start : text.line_end(number)]) is not None
    return [
        match
        for match in matches
        if (_signs(match["label"], words) or (dated and match["label"] in words.bare)) and _apart(text, match.start())
    ]


def _inline(text: Text, words: Vocabulary, number: int) -> list[re.Match[str]]:
    """The labels with a colon that begin on a line; of a printed line that is full the last one may end on the next."""
    start, end = text.pieces[number].start, text.line_end(number)
    reach = end if text.pieces[number].page.flowing or not _full(text, number) else text.line_end(number + 1)
    return [match for match in words.inline.finditer(text.normal, start, reach) if match.start() < end]


def _outside_brackets(normal: str, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """The labels without those behind names, each in its own bracket: 李明（执法证号：…）、王芳（执法证号：…）."""
    inside = [match for match in matches if match.start() and normal[match.start() - 1] == "("]
    again = {label for label, count in Counter(match["label"] for match in inside).items() if count > 1}
    return [match for match in matches if match not in inside or match["label"] not in again]


def _whole_words(text: Text, matches: list[re.Match[str]], start: int) -> list[re.Match[str]]:
    """The labels without those that are the end of a longer word behind a wide gap (35岁　　　社保编号：12): that one is not known."""
    found = []
    for match in matches:
        at = match.start()
        while at > start and "\u4e00" <= text.normal[at - 1] <= "\u9fff" and text.back[at] - text.back[at - 1] == 1:
            at -= 1
        if at in (start, match.start()) or text.back[at] - text.back[at - 1] <= _WIDE:
            found.append(match)
    return found


def _at_left(text: Text, number: int) -> bool:
    """Does a printed line begin where the text does? What is set to the right is a line of its own."""
    box = text.pieces[number].line.box
    return box is not None and box.left <= _START


def _indented(text: Text, number: int, below: int) -> bool:
    """Does a sentence end with one line and a paragraph of its own begin with the next, set in?"""
    this, following = text.pieces[number].line.box, text.pieces[below].line.box
    ends = text.normal[: text.line_end(number)].endswith("。")
    return ends and this is not None and following is not None and following.left - this.left > _INDENT


def _in_clauses(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], number: int, matches: list[re.Match[str]]) -> list[_Found]:
    """The labels of a line that is one sentence of labels and values; a printed line that is full runs on in the next one."""
    if any(specs[name].long for match in matches for name in words.entries.get(match["label"], ()) if name in specs):
        return []
    last = number
    while last + 1 < len(text.pieces) and _full(text, last) and _at_left(text, last + 1) and not text.pieces[last].page.flowing:
        if _indented(text, last, last + 1):
            break
        last += 1
    inner = clauses(text, words, specs, text.pieces[number].start, text.line_end(last), headed=bool(matches))
    if not inner:
        return []
    found = [_Found(match["label"], match.start(), match.end(), number) for match in matches]
    found += [_Found(clause.label, clause.start, clause.end, text.piece(clause.start), clause.stop) for clause in inner]
    return sorted(found, key=lambda this: this.start)


def _full(text: Text, number: int) -> bool:
    """Does a printed line reach so far to the right that it runs on in the next one?"""
    box = text.pieces[number].line.box
    return box is not None and box.right >= _EDGE and box.left <= _START


def _without_colon(text: Text, words: Vocabulary, specs: Mapping[str, EntrySpec], start: int, end: int) -> int | None:
    """A label that begins its line and is parted from its value by a blank, or by its own bracket, only.

    A short value is no sentence: 当事人　李明　于5月3日超限运输。 begins with no label, nor does 你（单位）　有权要求听证.
    """
    for length in range(min(words.longest, end - start - 1), 1, -1):
        stop = start + length
        label = text.normal[start:stop]
        if label in words.entries and label not in words.said:
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


def _before_unknown(text: Text, start: int, end: int, *, signed: bool) -> int:
    """Where a short value ends before a wide gap and a word with a colon (无业　　　社保编号：…): a label that the form does not know.

    ``signed``: people sign there, and the day on which they did (签收日期：…) is part of it.
    """
    gaps = (at for at in range(start + 1, end) if text.back[at] - text.back[at - 1] > _WIDE)
    return next((at for at in gaps if _UNKNOWN.match(text.normal, at, end) and not (signed and ANY_DATE.match(text.normal, at))), end)


def _without_sentence(words: str, start: int, end: int) -> int:
    """Where the last of several values in one sentence ends: 身份证：…，住址：…（邮编：…）。 and before the colon behind an addressee."""
    while end > start:
        closing = words[end - 1] == ")" and words.count(")", start, end) > words.count("(", start, end)
        if words[end - 1] not in ",;。:(" and not closing:
            break
        end -= 1
    return end


def above_foot(text: Text, start: int, stop: int, *, signed: bool = False) -> int:
    """Where a long value that runs to the end of the paper ends: above the date, the agency and the notes below them.

    ``signed``: people sign below the value, so a date without an agency above it is theirs.
    """
    end = stop
    number = text.piece(stop - 1) if _STAMP.fullmatch(text.normal, stop) else 0
    last = text.pieces[number].start if number else start
    while last > start and _FOOT_NOTE.fullmatch(text.normal, last, end):
        end, number = last, text.piece(last - 1)
        last = text.pieces[number].start
    if last <= start or not re.fullmatch(DATE, text.normal[last:end]):
        return stop
    above = text.piece(last - 1)
    begin = text.pieces[above].start
    if begin >= start and _FOOT.fullmatch(text.normal, begin, last):
        note = text.piece(begin - 1)  # a note of the form above the agency
        noted = begin > start and text.pieces[note].start >= start and _NOTE.match(text.normal, text.pieces[note].start)
        return text.pieces[note].start if noted else begin
    return stop if signed else last


def _signs(label: str, words: Vocabulary) -> bool:
    """Does a person sign behind the label, wherever it stands in the line?"""
    return label in words.signatures and ("签" in label or "章" in label)


def _only_signed(match: re.Match[str], words: Vocabulary) -> bool:
    """Is a label of an entry printed with the place to sign (负责人（签名）：)? Below an opinion that is where it is signed."""
    return _SIGN_HINT.fullmatch(match["hint"] or "") is not None and match["label"] not in words.signatures


def _apart(text: Text, at: int) -> bool:
    """Do words stand behind the end of a sentence, or behind a gap?"""
    return text.normal[at - 1] in "。;,)" or text.back[at] - text.back[at - 1] > 1


def _is_narrative(lead: str) -> bool:
    return "。" in lead or len(lead) > 60


def _options_stop(text: Text, end: int, stop: int) -> int:
    """Options under one another, each a line that begins with its box."""
    while end < stop and text.normal[end] in _BOXES:
        end = min(stop, text.line_end(text.piece(end)))
    return end


def _goes_on(text: Text, line: int, end: int) -> bool:
    """Does the sentence on a printed line go on in the next one?"""
    ended = (
        text.normal[end - 1 : end] == "。"
        or _SPEECH.match(text.normal, end)
        or _HEADING.fullmatch(text.normal, end, text.line_end(line + 1))
        or _UNKNOWN.match(text.normal, end, text.line_end(line + 1))
    )
    return _full(text, line) and _at_left(text, line + 1) and not ended


def _whole_number(normal: str, start: int, end: int) -> bool:
    """Is a value a number that does not run on in the next line?"""
    return _A_NUMBER.fullmatch(normal, start, end) is not None and _A_NUMBER_GOES_ON.match(normal, end) is None


def _line_stop(text: Text, this: _Found, stop: int, flowing: bool) -> int:
    """Where a short value ends: with its line; on the next one if the label stands alone or the printed line is full. A number too long for
    what is left of its line stands on the next one alone."""
    line = this.line
    end = text.line_end(line)
    if end == this.end < stop and not flowing and _A_NUMBER.fullmatch(text.normal, end, text.line_end(line + 1)):
        return text.line_end(line + 1)
    if end == this.end and this.start == text.pieces[line].start and stop > end:
        return text.line_end(min(text.piece(end), len(text.pieces) - 1)) if not flowing else end
    while not flowing and end < stop and _goes_on(text, line, end) and not _whole_number(text.normal, this.end, end):
        line += 1
        end = text.line_end(line)
    return end
