"""Typed values (值): the words written into an entry → a typed value and the entry's state.

One contract: every module has ``parse(text, ...) -> Parsed[T]`` for the value it is named after; a second kind of value in a module is
``parse_<what>``. No parser raises, guesses or corrects: a value is taken only if the whole text is that value.

==================  =======================================================================================================
``dates``           ``parse`` → Moment, ``parse_period`` → Period, ``parse_last_day``, ``find_dates`` for narratives
``money``           ``parse`` → Amount (分), ``find_amounts`` for running text
``ids``             ``parse`` → str (身份证、统一社会信用代码 …), ``id_problem``, ``is_masked``
``plates``          ``parse`` → tuple of 号牌, ``find_plates`` for narratives
``numbers``         ``parse`` → CaseNumber, ``parse_officer_numbers``, ``parse_named_officer_numbers``, ``parse_integer``,
                    ``parse_phones``, ``chinese_int``
``people``          ``parse`` → names of people, ``parse_party`` → one person or organisation, ``name_key``, ``same_name``
``citations``       ``parse`` → tuple of Citation
``terms``           ``parse`` → Term
``ticks``           ``parse(text, options)`` → tuple of Tick
``penalties``       ``parse`` → tuple of Penalty
``weights``         ``parse(text, label)`` → whole kilograms, ``parse_rate`` → hundredths of a percent
==================  =======================================================================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Never, TypeVar

from casecheck.model import State

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Parsed(Generic[T_co]):
    """What a parser made of a text.

    ``blank``: only blanks, fill-in lines or printed unit words (年 月 日). ``struck``: / \\ — 无 以下空白. ``filled``: a value.
    ``unreadable``: something that is not such a value; ``reason`` is a Chinese sentence that quotes it. ``span`` is where the value
    stands in the text given, start and end, None without a value.
    """

    value: T_co | None
    state: State
    reason: str = ""
    span: tuple[int, int] | None = None


def unreadable(text: str, why: str) -> Parsed[Never]:
    """Something is written, but it is not the value wanted; ``why`` is the predicate of the sentence: 不是日期."""
    words = " ".join(text.split())
    quote = words if len(words) <= 40 else words[:39] + "…"
    return Parsed(None, "unreadable", f"“{quote}”{why}，请对照原件核实。")
