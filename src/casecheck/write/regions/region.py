"""What a region is, and the words it writes where the national forms write others."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from casecheck.model import Frozen
from casecheck.write.numerals import day_in_characters

if TYPE_CHECKING:
    from casecheck.write.case import Case

M = TypeVar("M")
Say = Callable[[str], str]
Money = Literal["national", "round", "figures", "plain", "thousands", "comma", "ten-thousands"]

NATIONAL = "national"
_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日(?=(\d?))")
_CLOCK = re.compile(r"(\d{1,2})时(\d{2})分")
_MONEY = re.compile(r"人民币(\S{1,20}?元整)（¥(\d+)\.00）")
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


class Region(NamedTuple):
    """How one region writes. ``name`` is also the name of its file of layouts; papers that file lacks keep the national layout.

    ``places``: national invented words → the region's own. ``numbers``: letter of a kind of paper → pattern of its number, ``""``
    for all others; fields short, kind, year, serial. ``look``: fields of a sheet's look that differ. ``day``: ``{y} {m} {d}``
    pattern, empty = 2024年5月8日, ``characters`` = 二〇二四年五月八日; after ``full-width`` in wide figures. ``clock``: pattern of
    ``{h} {m}``. ``mask``: the mark of a published copy (公开版) over names, numbers and plates, empty = nothing is masked.
    ``pages``: slot → pages the paper fills where that differs from the national.
    """

    name: str
    zh: str
    places: Mapping[str, str] = {}
    numbers: Mapping[str, str] = {}
    look: Mapping[str, Any] = {}
    labels: Mapping[str, str] = {}
    day: str = ""
    clock: str = ""
    money: Money = "national"
    mask: str = ""
    pages: Mapping[str, int] = {}


def settled(case: Case, region: Region) -> Case:
    """The case as it happens in the region: its places, plates and numbers."""
    if region.name == NATIONAL:
        return case
    moved = _renamed(case, _replacing(region.places))
    own = {"region": region.name, "numbering": dict(region.numbers), "sides": tuple(settled(side, region) for side in case.sides)}
    return type(case).model_validate(dict(moved) | own)


def _renamed(noun: M, say: Say) -> M:
    """The same noun with every text in it said anew."""
    made: Any = noun
    if isinstance(noun, str):
        made = say(noun)
    elif isinstance(noun, Frozen):
        made = type(noun).model_validate({name: _renamed(value, say) for name, value in noun})
    elif isinstance(noun, tuple):
        made = tuple(_renamed(value, say) for value in noun)
    result: M = made
    return result


def wording(case: Case, region: Region) -> Say:
    """What becomes of any words of the case when they are printed there. Saying a thing twice changes nothing more."""
    if region.name == NATIONAL:
        return _replacing(case.reworded)
    names = {**region.places, **_masks(case, region.mask)}
    steps = [_replacing(case.reworded), _replacing(names), _clocks(region.clock), _days(region.day), _sums(region.money)]

    def say(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return say


def _replacing(words: Mapping[str, str]) -> Say:
    """All words at once, the longest first."""
    if not words:
        return lambda text: text
    pattern = re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))))
    return lambda text: pattern.sub(lambda found: words[found[0]], text)


def _days(pattern: str) -> Say:
    def written(found: re.Match[str]) -> str:
        year, month, day = (int(part) for part in found.groups()[:3])
        if pattern == "characters":
            return day_in_characters(dt.date(year, month, day))
        text = pattern.removeprefix("full-width ").format(y=year, m=month, d=day)
        text += "日" if found[4] and text[-1].isdigit() else ""  # 2024.5.8日9时, never 2024.5.89时
        return text.translate(_FULL_WIDTH) if pattern.startswith("full-width ") else text

    return (lambda text: _DAY.sub(written, text)) if pattern else (lambda text: text)


def _clocks(pattern: str) -> Say:
    if not pattern:
        return lambda text: text
    return lambda text: _CLOCK.sub(lambda found: pattern.format(h=int(found[1]), m=int(found[2])), text)


def _sums(style: Money) -> Say:
    """A sum: 人民币陆仟圆整（¥6,000.00） and so on."""

    def written(found: re.Match[str]) -> str:
        words, yuan = found[1], int(found[2])
        return {
            "national": found[0],
            "round": f"人民币{words.replace('元', '圆')}（￥{yuan}元）",
            "figures": f"人民币{words}({yuan}元)",
            "plain": f"{yuan}元",
            "thousands": f"人民币{words}（¥{yuan:,}.00）",
            "comma": f"人民币{yuan:,}元（大写：{words}）",
            "ten-thousands": f"{yuan / 10_000:g}万元（人民币{words}）",
        }[style]

    return lambda text: _MONEY.sub(written, text)


def _masks(case: Case, mark: str) -> dict[str, str]:
    """What a published copy hides: natural persons who are not officers, their numbers, and plates."""
    if not mark:
        return {}
    people = [case.driver, case.party.head, *([case.agent.person] if case.agent else [])]
    people += [case.witness.person, case.witness.fellow] if case.witness else []
    found: dict[str, str] = {}
    for person in people:
        found[person.name] = person.name[0] + ("某" * (len(person.name) - 1) if mark == "某" else mark * 2)
        star = "*" if mark == "某" else mark
        found[person.id_number] = person.id_number[:6] + star * 8 + person.id_number[-4:]
        found[person.phone] = person.phone[:3] + star * 4 + person.phone[-4:]
    for plate in filter(None, (case.vehicle.plate, case.vehicle.trailer)):
        found[plate] = f"{plate[:2]}{('*' if mark == '某' else mark) * 2}{plate[4:]}"
    return found
