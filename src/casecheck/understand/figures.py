"""Figures (数字) of a narrative: masses, rates, heights, passengers, fares and sums, each as measured, as limit, or as excess.

What a number is stands in the words before it in its own clause; where they do not say, ``of`` stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from casecheck.extract.values import money, weights
from casecheck.extract.values.numbers import chinese_int
from casecheck.model.understanding import Figure, FigureKind
from casecheck.understand.words import Speech

Of = Literal["measured", "limit", "excess"]

_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
_SPOKEN = r"[一二两三四五六七八九十百千零〇]{1,9}"
_MASS = re.compile(rf"(?<![0-9.,])(?:{_NUMBER}|{_SPOKEN})(?:千克|公斤|吨|kg|t)(?![a-z/位级])", re.IGNORECASE)
_RATE = re.compile(rf"(?<![0-9.,]){_NUMBER}%|百分之{_SPOKEN}")
_LENGTH = re.compile(rf"(?<![0-9.,+K])(?P<number>{_NUMBER})(?P<unit>毫米|厘米|米|mm|cm|m)(?![a-z2²³/])", re.IGNORECASE)
_MILLIMETRES = {"毫米": 1, "mm": 1, "厘米": 10, "cm": 10, "米": 1000, "m": 1000}
_PEOPLE = re.compile(
    rf"(?<![0-9.第])(?P<before>[0-9]{{1,3}}|{_SPOKEN})(?:名|位|个)?(?:乘客|旅客|学员|乘车人)"
    rf"|(?:乘客|旅客|学员|乘车人)(?:人数)?(?:共计?|合计|计|有|为)?(?P<after>[0-9]{{1,3}}|{_SPOKEN})(?:人|名|位)"
    rf"|(?:核载|核定(?:载客|乘员|人数)|限载|限乘|实载|超员|载客|载有|搭载|乘坐)(?:人数)?(?:为|了)?(?P<seats>[0-9]{{1,3}}|{_SPOKEN})(?:人|名|位)"
)
_EXCESS = re.compile(
    r"(?:超[限载重高宽长员出](?!运输|检测|站|率|比例|幅度)|超过[^,]{0,12}?(?:限值|限定|规定|标准|限重|限高|限宽|限长|质量|核定))"
    r"[^,]{0,8}$"
)
_LIMIT = re.compile(r"(?:限值|限[重载高宽长乘]|限定|核载|核定|最大允许|允许|认定标准|不得超过|不超过|标准)[^,]{0,10}$")
_MEASURED = re.compile(
    r"(?:总重|总质量|实[测载际]|毛重|称重|检测|重量|质量|装载|载[重货客有]|搭载|乘坐|总?高度?|总?宽度?|总?长度?|重)[^,]{0,10}$"
)
_NAMED_BEHIND = re.compile(r"的?(?:限[值定载重]|法定|核定|标准)")
_OVER_RATE = re.compile(r"(?:超|率|比例|幅度)[^,]{0,12}$")
_SIDES: tuple[tuple[FigureKind, str], ...] = (("height", "高"), ("width", "宽"), ("length", "长"))
_FARE = re.compile(r"车费|运费|票价|运价|车票|包车费|收取|收费|每人|收入|报酬")


def figures(facts: Speech, hidden: list[tuple[int, int]]) -> tuple[Figure, ...]:
    """All figures in order; ``hidden`` are parts of the words that quote a statute."""
    words = facts.normal
    found = [*_masses(words), *_rates(words), *_lengths(words), *_people(words), *_sums(words)]
    kept = sorted((f for f in found if not any(a < f[2] and f[1] < b for a, b in hidden)), key=lambda f: f[1])
    return tuple(
        figure.model_copy(update={"text": facts.cut(start, end).text, "place": facts.cut(start, end).place}) for figure, start, end in kept
    )


def _clause(words: str, start: int) -> str:
    """What stands before a number in its clause."""
    return re.split(r"[,。;:、(]", words[max(0, start - 40) : start])[-1]


def _of(before: str) -> Of | None:
    if _EXCESS.search(before):
        return "excess"
    if _LIMIT.search(before):
        return "limit"
    return "measured" if _MEASURED.search(before) else None


_Found = tuple[Figure, int, int]


def _masses(words: str) -> Iterator[_Found]:
    for match in _MASS.finditer(words):
        parsed = weights.parse(match[0])
        if parsed.value is not None:
            yield Figure(kind="mass", value=parsed.value, of=_of_mass(words, match), text=match[0]), *match.span()


def _of_mass(words: str, match: re.Match[str]) -> Of | None:
    """超过49吨的限定标准: the limit's name may stand behind it."""
    return "limit" if _NAMED_BEHIND.match(words, match.end()) else _of(_clause(words, match.start()))


def _rates(words: str) -> Iterator[_Found]:
    """Rates of excess only: 3% of a fine a day is none."""
    for match in _RATE.finditer(words):
        parsed = weights.parse_rate(match[0])
        if parsed.value is not None and _OVER_RATE.search(_clause(words, match.start())):
            yield Figure(kind="rate", value=parsed.value, of="excess", text=match[0]), *match.span()


def _lengths(words: str) -> Iterator[_Found]:
    """A length is taken only where the clause says whether it is a height, a width or a length; 500米 of a road is none of them."""
    for match in _LENGTH.finditer(words):
        before = _clause(words, match.start())
        sides = sorted((before.rfind(word), kind) for kind, word in _SIDES if word in before)
        value = Decimal(match["number"].replace(",", "")) * _MILLIMETRES[match["unit"].lower()]
        if sides and value == value.to_integral_value() and not before.endswith("公里"):
            yield Figure(kind=sides[-1][1], value=int(value), of=_of(before), text=match[0]), *match.span()


def _people(words: str) -> Iterator[_Found]:
    for match in _PEOPLE.finditer(words):
        number = chinese_int(match["before"] or match["after"] or match["seats"])
        if number is not None:
            of = _of(_clause(words, match.start()) + match[0]) if match["seats"] else _of(_clause(words, match.start()))
            yield Figure(kind="passengers", value=number, of=of, text=match[0]), *match.span()


def _sums(words: str) -> Iterator[_Found]:
    """A sum whose figures and 大写 contradict one another has no value, and is left out."""
    for amount, start, end in money.find_amounts(words):
        kind: FigureKind = "fare" if _FARE.search(_clause(words, start)) else "amount"
        least = amount.figures if amount.most is not None else amount.fen
        if least is not None:
            yield Figure(kind=kind, value=least, most=amount.most, text=words[start:end]), start, end
