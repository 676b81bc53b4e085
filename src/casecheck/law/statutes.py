"""Dated statute tables (法规目录): names, versions, renumberings, repeals, one file each in ``rules/statutes/``."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from casecheck.errors import RuleSetError
from casecheck.law.data import layered
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import Basis, Frozen

_COUNTRY = "中华人民共和国"
_EDITION = re.compile(r"\([^()]*(?:\d{4}|修订|修正|第[^()]*号|试行|新|旧)[^()]*\)$")


class StatuteVersion(Frozen):
    """One version (版本) of a statute, both days included; None: not known, or for ``to`` still in force.

    ``paragraphs``: for an article, the number of 项 in each of its 款, so ``{57: (4, 0)}`` is two 款, the first with four 项. An article
    that is not listed has simply not been counted. ``topics``: where this version deals with a topic, named by a word that sentences citing
    it use, so that a number of another version is noticed: ``{听证: (63, 64, 65)}``. ``checked``: how the articles that are listed were
    counted, empty: from memory or second hand.
    """

    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None
    name: str = ""  # the name it bore then, if another
    amended_by: str = ""
    articles: int | None = None  # how many articles it has
    paragraphs: dict[int, tuple[int, ...]] = Field(default_factory=dict)
    differing: tuple[int, ...] = ()
    renumbering: str = ""
    topics: dict[str, tuple[int, ...]] = Field(default_factory=dict)
    confidence: Literal["high", "medium", "low"] | None = None  # None: that of the statute
    checked: str = ""

    def flaw(self, basis: Basis) -> str:
        """What is wrong with citing 条、款、项 of this version, as words that end a sentence; empty: nothing known to be."""
        article = basis.article or 0
        if self.articles is not None and article > self.articles:
            return f"只有 {self.articles} 条，没有第 {article} 条"
        items = self.paragraphs.get(article)
        if items is None:
            return ""
        if basis.paragraph is not None and basis.paragraph > len(items):
            return f"第 {article} 条只有 {len(items)} 款，没有第 {basis.paragraph} 款"
        if basis.item is not None and basis.item > items[(basis.paragraph or 1) - 1]:
            return f"第 {article} 条第 {basis.paragraph or 1} 款只有 {items[(basis.paragraph or 1) - 1]} 项，没有第（{basis.item}）项"
        return ""


class Statute(Frozen):
    """One law, regulation or rule (法律、法规、规章) through time.

    ``original``: the first version listed is the original one, so nothing was in force before it. ``unsure_from``: from that day nobody
    has checked whether it still stands. ``confidence``: high, somebody read it; medium, second hand; low, from memory.
    """

    key: str
    name: str
    short_names: tuple[str, ...] = ()
    issuer: str = ""
    document_no: str = ""
    confidence: Literal["high", "medium", "low"]
    original: bool = False
    unsure_from: dt.date | None = None
    versions: tuple[StatuteVersion, ...] = Field(min_length=1)  # ascending by from_

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes or went by: full, without 中华人民共和国, short, former."""
        former = [version.name for version in self.versions if version.name]
        return tuple(dict.fromkeys([self.name, self.name.removeprefix(_COUNTRY), *self.short_names, *former]))

    def version(self, day: dt.date) -> StatuteVersion | None:
        """The version in force on a day, None if none is listed."""
        for version in self.versions:
            if version.from_ and version.from_ <= day and (version.to is None or day <= version.to):
                return version
        return None

    def versions_between(self, first: dt.date | None, last: dt.date | None) -> tuple[StatuteVersion, ...]:
        """The versions in force on any of these days; None: open to that side."""
        return tuple(v for v in self.versions if not (last and v.from_ and v.from_ > last) and not (first and v.to and v.to < first))

    def in_force(self, day: dt.date) -> bool | None:
        """Was it in force on that day? None: the table does not say."""
        if self.unsure_from and day >= self.unsure_from:
            return None
        if self.version(day):
            return True
        first, last = self.versions[0], self.versions[-1]
        if last.to and day > last.to:
            return False
        return False if self.original and first.from_ and day < first.from_ else None


class Statutes:
    """The statute table. ``by_key`` holds every statute in key order."""

    def __init__(self, statutes: Iterable[Statute]) -> None:
        self.by_key = {statute.key: statute for statute in sorted(statutes, key=lambda s: s.key)}
        self._keys = {_plain(name): statute.key for statute in self.by_key.values() for name in statute.names}

    def find(self, name: str) -> str | None:
        """The key of a cited name, None if unknown.

        Full, short and former names, with or without 《》 and 中华人民共和国, blanks and full-width brackets as they come, and with or
        without an edition in brackets at the end such as （2021年修订）.
        """
        plain = _plain(name)
        return self._keys.get(plain) or self._keys.get(_EDITION.sub("", plain))

    def in_force(self, key: str, day: dt.date) -> bool | None:
        """Was the statute in force on that day? None: unknown key, or the table does not say."""
        statute = self.by_key.get(key)
        return statute.in_force(day) if statute else None

    def version(self, key: str, day: dt.date) -> StatuteVersion | None:
        """The version of a statute in force on a day, None if the key is unknown or no version is listed."""
        statute = self.by_key.get(key)
        return statute.version(day) if statute else None

    def flaw(self, basis: Basis, first: dt.date | None = None, last: dt.date | None = None) -> str:
        """What is wrong with a provision cited for the days ``first`` to ``last`` (None: open), in one sentence; empty: nothing known."""
        statute = self.by_key.get(basis.law or "")
        if statute is None:
            return f"法规目录中没有 {basis.law}，请用 statutes/ 中的文件名，或先在那里加上这部法规"
        for version in statute.versions_between(first, last):
            if flaw := version.flaw(basis):
                return f"{statute.name} {version.from_ or '起始日不明'} 起的版本{flaw}，请更正条款项或起止日"
        return ""

    def names(self) -> tuple[str, ...]:
        """Every known name, longest first, so that an alternation of them finds the longest."""
        every = {name for statute in self.by_key.values() for name in statute.names}
        return tuple(sorted(every, key=lambda name: (-len(name), name)))


def provision(name: str, basis: Basis) -> str:
    """A law basis in words: 《行政处罚法》第五十九条第一款第（五）项, the name without 中华人民共和国."""
    text = f"《{name.removeprefix('中华人民共和国')}》第{numeral(basis.article or 0)}条"
    if basis.inserted:
        text += f"之{numeral(basis.inserted)}"
    if basis.paragraph:
        text += f"第{numeral(basis.paragraph)}款"
    return text + (f"第（{numeral(basis.item)}）项" if basis.item else "")


def numeral(n: int) -> str:
    """1-999 in Chinese numerals as statutes write them: 十二, 一百零三, 一百一十."""
    digits, text = "零一二三四五六七八九", ""
    hundreds, tens, ones = n // 100, n // 10 % 10, n % 10
    if hundreds:
        text += digits[hundreds] + "百" + ("零" if not tens and ones else "")
    if tens:
        text += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    return text + (digits[ones] if ones else "")


def load_statutes(*folders: Path) -> Statutes:
    """All statutes from ``statutes/`` of each folder (the file's name is the key); a later folder's file replaces its namesake.

    Raises RuleSetError with every problem of every file, a name shared by two statutes among them.
    """
    statutes: list[Statute] = []
    problems: list[str] = []
    owners: dict[str, str] = {}
    for path in layered(folders, "statutes/*.yaml"):
        try:
            statute, lines = _load(path)
        except RuleSetError as error:
            problems += error.problems
            continue
        statutes.append(statute)
        for name in statute.names:
            owner = owners.setdefault(_plain(name), statute.key)
            if owner != statute.key:
                problems.append(f"{path}:{line_of(lines, 'name')}：名称“{name}”已属于 {owner}，同一名称只能指一部法规")
    if problems:
        raise RuleSetError(problems)
    return Statutes(statutes)


def _load(path: Path) -> tuple[Statute, dict[str, int]]:
    data, lines = load_marked(path)
    if not isinstance(data, dict):
        raise RuleSetError([f"{path}:1：法规文件须写明 name（名称）和 versions（各版本）"])
    if "key" in data:
        raise RuleSetError([f"{path}:{line_of(lines, 'key')}：不写 key，文件名就是法规的键"])
    try:
        statute = Statute.model_validate({"key": path.stem, **data})
    except ValidationError as error:
        raise RuleSetError(complaints(path, lines, error)) from error
    problems = [
        f"{path}:{line_of(lines, f'versions.{n}')}：这一版本须在上一版本结束之后开始，versions 从早到晚排列"
        for n, (earlier, later) in enumerate(pairwise(statute.versions), start=1)
        if not (earlier.to and later.from_ and earlier.to < later.from_)
    ]
    if problems:
        raise RuleSetError(problems)
    return statute, lines


def _plain(name: str) -> str:
    """A name reduced to what tells it apart: no blanks, no 《》, half-width brackets, no leading 中华人民共和国."""
    plain = re.sub(r"[\s《》〈〉<>]", "", unicodedata.normalize("NFKC", name))
    return plain.removeprefix(_COUNTRY)
