"""A bureau's own values as facts need them: those of the day a step may have been, or why nobody may judge by them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from casecheck.derive.answers import Answer, bounds, missing
from casecheck.model.local import TOPICS, Dated, in_force

D = TypeVar("D", bound=Dated)


def unset(topic: str) -> Answer:
    """Nobody wrote the topic down."""
    return missing(f"本地配置没有设{TOPICS[topic]}（{topic}.yaml）")


def standing(topic: str, items: Sequence[D] | None, day: Answer) -> list[tuple[D, ...]] | Answer:
    """The items in force on the first and on the last day the step may have been, once if they are the same. Missing: the topic is not
    set, the day was not read, or there is nothing for it."""
    if items is None:
        return unset(topic)
    if day.value is None:
        return missing(day.reason, day.places)
    ends = [end for end in (bounds(day.value).least, bounds(day.value).most) if isinstance(end, dt.date)]
    found = list(dict.fromkeys(in_force(items, end) for end in ends))
    if len(ends) < 2 or not all(found):
        shown = "、".join(dict.fromkeys(end.isoformat() for end in ends)) or "这一日期"
        return missing(f"本地配置的{TOPICS[topic]}（{topic}.yaml）没有 {shown} 的规定", day.places)
    return found


def agreed(answers: Sequence[Answer], reason: str) -> Answer:
    """The answer if all are one, else missing with the reason."""
    values = {answer.value for answer in answers}
    return answers[0] if len(values) == 1 else missing(reason, [place for answer in answers for place in answer.places])
