"""Answers: what a derive function returns, before the world gives it its fact's name.

An answer is known, with the places it was read at, or missing, with the reason and the places we looked at. "Cannot tell" is
never a value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from casecheck.model import Elapsed, Entry, FactValue, Moment, Place, Range

T = TypeVar("T")


@dataclass(frozen=True)
class Answer:
    """A value with its places and confidence, or None with a reason (in Chinese) and the places looked at."""

    value: FactValue
    places: tuple[Place, ...] = ()
    confidence: float = 1.0
    reason: str = ""


def known(value: bool | int | dt.date | Range | Elapsed | str, places: Iterable[Place | None] = (), confidence: float = 1.0) -> Answer:
    """A value that was read or follows from what was read."""
    return Answer(value, _places(places), confidence)


def missing(reason: str, places: Iterable[Place | None] = ()) -> Answer:
    """A value we cannot tell, and why."""
    return Answer(None, _places(places), reason=reason)


def from_entry(entry: Entry[T], zh: str, value: Callable[[T], FactValue]) -> Answer:
    """``value(entry.value)`` of a filled entry; for any other state missing, saying which."""
    if entry.value is None:
        return missing(f"{zh}{STATE_ZH[entry.state]}" + (f"（{entry.reason}）" if entry.reason else ""), [entry.place])
    got = value(entry.value)
    if got is None:
        return missing(f"{zh}写作“{entry.text}”，不足以判断", [entry.place])
    return known(got, [entry.place], entry.confidence)


def day_of(moment: Moment) -> dt.date | Range:
    """The day a moment names; a range if it is partly written."""
    return moment.date or Range(least=moment.earliest, most=moment.latest)


def bounds(value: FactValue) -> Range:
    """Any number or date as a range."""
    if isinstance(value, Range):
        return value
    if isinstance(value, (int, dt.date)) and not isinstance(value, bool):
        return Range(least=value, most=value)
    return Range()


def elapsed(start: Answer, end: Answer) -> Answer:
    """From one day to another; missing if either is."""
    for answer in (start, end):
        if answer.value is None:
            return missing(answer.reason, answer.places)
    return known(
        Elapsed(start=bounds(start.value), end=bounds(end.value)), (*start.places, *end.places), min(start.confidence, end.confidence)
    )


def spread(answers: list[Answer]) -> Answer:
    """One day if all agree, else from the earliest to the latest."""
    for answer in answers:
        if answer.value is None:
            return answer
    ranges = [bounds(a.value) for a in answers]
    places = [p for a in answers for p in a.places]
    confidence = min(a.confidence for a in answers)
    least = min((r.least for r in ranges if isinstance(r.least, dt.date)), default=None)
    most = max((r.most for r in ranges if isinstance(r.most, dt.date)), default=None)
    if least is not None and least == most:
        return known(least, places, confidence)
    return known(Range(least=least, most=most), places, confidence)


def days_between(start: Answer, end: Answer) -> Answer:
    """Natural days from start to end, negative if the end comes first; a range if either is partly known."""
    both = elapsed(start, end)
    if not isinstance(both.value, Elapsed):
        return both
    least = _days(both.value.start.most, both.value.end.least)
    most = _days(both.value.start.least, both.value.end.most)
    if least is not None and least == most:
        return known(least, both.places, both.confidence)
    return known(Range(least=least, most=most), both.places, both.confidence)


def both(answers: Iterable[Answer]) -> Answer:
    """Strong Kleene "and" of yes/no answers."""
    return _kleene(list(answers), False)


def either(answers: Iterable[Answer]) -> Answer:
    """Strong Kleene "or" of yes/no answers."""
    return _kleene(list(answers), True)


def negated(answer: Answer) -> Answer:
    """Strong Kleene "not"."""
    return answer if answer.value is None else Answer(not answer.value, answer.places, answer.confidence)


STATE_ZH = {"filled": "已填", "blank": "空白", "struck": "已划去", "unreadable": "未读出", "absent": "未找到该栏"}


def _kleene(answers: list[Answer], decisive: bool) -> Answer:
    deciding = [a for a in answers if a.value is decisive]
    if deciding:
        best = max(deciding, key=lambda a: a.confidence)
        return best
    unknown = [a for a in answers if a.value is None]
    if unknown:
        return unknown[0]
    return known(not decisive, [p for a in answers for p in a.places], min((a.confidence for a in answers), default=1.0))


def _days(start: Any, end: Any) -> int | None:
    return (end - start).days if isinstance(start, dt.date) and isinstance(end, dt.date) else None


def _places(places: Iterable[Place | None]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(p for p in places if p is not None))
