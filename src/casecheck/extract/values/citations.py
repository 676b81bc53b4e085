"""Citations (法律依据) → Citation: law, 条, 款, 项, 目."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.written import Written, unfilled, without_statute_text
from casecheck.model import Citation

FindLaw = Callable[[str], str | None]

_N = r"[0-9〇○零一二三四五六七八九十百两]{1,7}"
_LONG = 20_000  # characters: a whole paper may be searched
_KIND = r"(?:法典|法|条例|规定|办法|规则|细则|决定|标准|基准|通则|规范|解释|批复|准则|公约|制度|意见)"
_EDITION = r"(?:\([^()]{1,20}(?:版|年|修正|修订|号)[^()]{0,6}\))?"
_LEAD = re.compile(r".*(?:依据|根据|依照|按照|参照|违反|符合|适用|触犯|不符合|以及|及其|(?<!共)和|与|及|或|了|之|的|是|按|由)(?=.)")
_AND = r"[、,和及与或]"
_CARRIED = re.compile(rf"(?:本|该|前述|上述|同一?)?{_KIND}")
_LEVELS = ("paragraph", "item", "point")
_TOKEN = re.compile(
    rf"《(?P<law>(?:[^《》]|《[^《》]*》)+)》{_EDITION}"
    rf"|(?P<carried>(?:本|该|前述|上述|同一?)(?:法|条例|规定|办法|规则|细则|决定))(?={_EDITION}第)"
    rf"|(?P<short>(?:(?!第)[\u4e00-\u9fff]){{1,40}}?{_KIND}){_EDITION}(?=第{_N}[条章])"
    rf"|(?P<chapter>第{_N}章(?:第{_N}节)?)"
    rf"|(?P<article>第?(?:{_N}{_AND}){{0,20}}{_N})条(?:之(?P<inserted>[一二三四五六七八九十0-9]+))?"
    rf"|(?P<to>至|到)(?=第{_N}条)"
    rf"|第(?P<paragraph>{_N})款"
    rf"|(?P<item>(?:第?\(?{_N}\)?{_AND}){{0,20}}第?\(?{_N}\)?)项"
    rf"|(?P<point>(?:第?\(?{_N}\)?{_AND}){{0,20}}第?\(?{_N}\)?)目"
)


def parse(text: str, find_law: FindLaw | None = None) -> Parsed[tuple[Citation, ...]]:
    """Every provision a text cites, in order; the law named last is carried forward. What is quoted from a statute is passed over.

    ``find_law`` turns a printed name into the key of the statutes table. A law without an article gives one Citation without article.
    """
    empty = unfilled(text, ("第", "条", "款", "项", "目", "《", "》", "(", ")"), _LONG)
    if empty:
        return empty
    written = Written.of(text)
    reader = _Reader(written, find_law)
    for found in _tokens(without_statute_text(written.text)):
        reader.take(found)
    reader.close_law()
    if not reader.citations:
        return unreadable(text, "中没有可以辨认的法律条文")
    return Parsed(tuple(reader.citations), "filled", span=written.span(reader.first or 0, reader.last))


def find_citations(text: str, find_law: FindLaw | None = None) -> list[tuple[Citation, int, int]]:
    """Every provision a running text cites, what it quotes included, with start and end in ``text``; a law named alone counts too."""
    written = Written.of(text)
    reader = _Reader(written, find_law)
    for found in _tokens(written.text):
        reader.take(found)
    reader.close_law()
    return [(citation, *written.span(*span)) for citation, span in zip(reader.citations, reader.spans, strict=True)]


def _tokens(text: str) -> Iterator[re.Match[str]]:
    pos = 0
    while found := _TOKEN.search(text, pos):
        pos = found.end()
        yield found


@dataclass
class _Reader:
    """Walks over the tokens. 款, 项 and 目 right behind a citation (before ``last``) add to it."""

    written: Written
    find_law: FindLaw | None
    citations: list[Citation] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # where each stands in ``written.text``
    name: str = ""
    names: list[str] = field(default_factory=list)
    law_at: tuple[int, int] | None = None  # a law named, no article yet
    range_open: bool = False
    first: int | None = None
    last: int = 0
    start: int = 0

    def take(self, found: re.Match[str]) -> None:
        """Read one token."""
        if found["law"] or found["short"]:
            self._law(found)
        elif found["carried"]:
            self.close_law()
            self._carry(found["carried"])
        elif found["chapter"]:
            self._chapter(found)
        elif found["article"]:
            if found["article"].startswith("第") or (self.citations and found.start() - self.last <= 1):  # 第44条、45条
                self._articles(found)
        elif found["to"]:
            self.range_open = bool(self.citations)
        elif self.citations and found.start() - self.last <= 1:  # 款, 项, 目 right behind, or after 、
            for name in _LEVELS:
                if found[name]:
                    self._add(name, found)

    def close_law(self) -> None:
        """A law was named and no article followed."""
        if self.law_at:
            self._cite(*self.law_at)
        self.law_at = None

    def _law(self, found: re.Match[str]) -> None:
        start, end = found.span("law" if found["law"] else "short")
        follows = re.match(rf"(?:{_EDITION}|》)*第{_N}[条章]", self.written.text[end:])
        if found["law"] and not follows and not re.search(rf"{_KIND}(?:\([^()]*\))?$", found["law"]):
            return  # 《询问笔录》 is a paper, not a law
        self.close_law()
        if found["short"]:
            lead = _LEAD.match(found["short"])
            start += lead.end() if lead else 0
            if _CARRIED.fullmatch(self.written.text, start, end):
                self._carry(self.written.text[start:end])
                return
        self.name = "".join(self.written.source(start, end).split())
        self.names.append(self.name)
        self.law_at = (start - 1 if found["law"] else start, found.end())

    def _carry(self, words: str) -> None:
        """本条例, 该法: the law of that kind named last. 该规定 may mean any law; another kind never named stays without a name."""
        kind = re.sub(r"^(?:本|该|前述|上述|同一?)", "", words)
        fitting = [name for name in self.names if re.search(rf"{'(?<!办)' if kind == '法' else ''}{kind}$", re.sub(r"[(（].*", "", name))]
        if fitting:
            self.name = fitting[-1]
        elif kind != "规定":
            self.name = ""

    def _chapter(self, found: re.Match[str]) -> None:
        rest = self.written.text[found.end() :]
        if not re.match(rf"(?:之?中?的?)第{_N}条", rest):
            start = self.law_at[0] if self.law_at else found.start()
            self.law_at = None
            self._cite(start, found.end())

    def _articles(self, found: re.Match[str]) -> None:
        """第五十条, or 第四十四、四十五条."""
        *first, last = re.findall(_N, found["article"])
        for number in first:
            start = self.law_at[0] if self.law_at else found.start()
            self.law_at = None
            self._cite(start, found.end(), article=chinese_int(number))
        self._article(found, chinese_int(last))

    def _article(self, found: re.Match[str], article: int | None) -> None:
        before = self.citations[-1].article if self.citations else None
        if self.range_open and before and article and 0 < article - before <= 30:
            for between in range(before + 1, article):
                self._cite(found.start(), found.end(), article=between)
        self.range_open = False
        start = self.law_at[0] if self.law_at else found.start()
        self.law_at = None
        self._cite(start, found.end(), article=article, inserted=chinese_int(found["inserted"]) if found["inserted"] else None)

    def _add(self, level: str, found: re.Match[str]) -> None:
        """款, 项 or 目 to the open citation; a second one of the same level is a citation of its own."""
        own, *deeper = _LEVELS[_LEVELS.index(level) :]
        for number in re.findall(_N, found[level]):
            parts = self.citations[-1].model_dump(include={"article", "inserted", *_LEVELS})
            start = found.start()
            if all(parts[name] is None for name in (own, *deeper)):
                self.citations.pop()
                self.spans.pop()
                start = self.start
            self._cite(start, found.end(), **(parts | dict.fromkeys(deeper) | {own: chinese_int(number)}))

    def _cite(self, start: int, end: int, **parts: int | None) -> None:
        law = self.find_law(self.name) if self.find_law and self.name else None
        text = "".join(self.written.source(start, end).split())
        self.citations.append(Citation(name=self.name, law=law, text=text, **parts))
        self.spans.append((start, end))
        self.start, self.last = start, end
        self.first = start if self.first is None else self.first
