"""Labels inside one sentence, with no colon: 检查时间2023年5月3日8时，检查地点省道S101线，…，身份证号码…，电话…，住和平路1号。

A record without a table, and the details behind a name, are written so. A clause begins with its label and the value follows at once.
The words of a narrative may begin so too (执法人员向其出示证件), so a sentence is read in clauses only if two of them hold what can be
nothing but a value: a date, a number, a plate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.extract.labels import Vocabulary
from casecheck.extract.text import Text
from casecheck.extract.wordings import PARTY
from casecheck.model import EntrySpec

_START = re.compile(r"(?<=[,;。])")
_SURE = re.compile(r"[0-9*]{2}|[\u4e00-\u9fff][A-Z][0-9A-Z*·]{3}")  # a date, a number, a plate
_IS = re.compile(r"[为是系:]?(?=[^,;。的])")
_NUMBER = re.compile(r"[0-9*][0-9A-Za-z*-]{6,}(?![0-9A-Za-z*年.\-/时:])")
_LIVES = ("住址", "联系地址", "地址", "住所", "家庭住址")
_DETAILS = re.compile(
    r"(?P<name>[^,;。:、()]{2,20})[,(](?:性别:?)?(?P<sex>男|女)(?:性)?(?:,(?:[\u4e00-\u9fff]{1,5}族,)?(?:年龄:?)?(?P<age>[0-9]{1,3})(?:周?岁)(?![,]?[^,;。]*诉))?"
)
_PEOPLE = ("姓名", "被询问人", "被检查人", "被调查人", "现场人员", "当事人")
_ENOUGH = 2
# 当事人李明，… names someone; 当事人的驾驶员…, 当事人未提出申辩，… do not
_NAME = re.compile(
    r"(?!未|没|无|表示|提出|书面|已|能|不|在|于|对|驾驶|要求|承认|放弃|有权|应|可以|经|因|涉嫌|从事|使用|系)[^,;。、:的]{2,30}(?=[,;])"
)


@dataclass(frozen=True)
class Clause:
    """A label that begins its clause, ``normal[start:end]``, and where its value ends if the value itself tells."""

    label: str
    start: int
    end: int
    stop: int | None = None


def clauses(text: Text, words: Vocabulary, declared: Mapping[str, EntrySpec], start: int, end: int, *, headed: bool) -> list[Clause]:
    """The labels that begin a clause of the line ``normal[start:end]``; none if it is a narrative. ``headed``: a label with its colon
    begins the line, so the first clause needs none."""
    found: list[Clause] = []
    for at in ([] if headed else [start]) + [m.start() for m in _START.finditer(text.normal, start + 1, end)]:
        clause = _clause(text.normal, words, declared, at, end)
        if clause is not None:
            found.append(clause)
    if not headed and (not found or found[0].start != start):
        return []
    sure = sum(1 for clause in found if _SURE.match(text.normal, clause.end, end))
    return found if sure >= _ENOUGH else []


def details(normal: str, start: int, end: int, names: tuple[str, ...], declared: Mapping[str, EntrySpec]) -> Iterator[Clause]:
    """What is told of a person behind the name without any label, each with its place as ``start`` and ``end``: 李明，男，35岁."""
    if not any(label in _PEOPLE for name in names if name in declared for label in declared[name].labels):
        return
    found = _DETAILS.match(normal, start, end)
    if found:
        yield from (
            Clause(label, *found.span(group), found.end(group))
            for label, group in (("姓名", "name"), ("性别", "sex"), ("年龄", "age"))
            if found[group]
        )


def _clause(words_: str, words: Vocabulary, declared: Mapping[str, EntrySpec], at: int, end: int) -> Clause | None:
    for length in range(min(words.longest, end - at - 1), 1, -1):
        label = words_[at : at + length]
        names = words.entries.get(label, ())
        if names and not any(declared[name].long for name in names if name in declared):
            behind = _IS.match(words_, at + length, end)
            if behind is None or words_[at + length] == ":" or (label in PARTY and not _NAME.match(words_, behind.end(), end)):
                return None
            return Clause(label, at, behind.end(), _stop(words_, behind.end(), end))
    lives = next((label for label in _LIVES if label in words.entries), None)
    if lives is not None and re.match(r"(?:现|家)?住(?!院|宿|房|户|宅|建)[^,;。]{4,}", words_[at:end]):
        behind_ = at + words_[at:end].index("住") + 1
        return Clause(lives, at, behind_, _stop(words_, behind_, end))
    return None


def _stop(normal: str, start: int, end: int) -> int:
    """Where a value ends by itself: a number at its end, anything else with its sentence."""
    number = _NUMBER.match(normal, start, end)
    if number:
        return number.end()
    full_stop = normal.find("。", start, end)
    return full_stop if full_stop >= 0 else end
