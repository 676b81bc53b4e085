"""Two interviews at once by the same officers."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Document, Moment, Period
from tests.papers import fact, filled, paper, state, world


def asked(name: str, begin: str, end: str, officers: tuple[str, str] = ("苗雨田", "韩立冬"), **more: Any) -> Document:
    time = Period(start=Moment.model_validate(begin), end=Moment.model_validate(end))
    entries: dict[str, Any] = {
        "interviewee": filled((name,)),
        "interview_time": filled(time, begin),
        "interviewer": filled(officers[:1]),
        "recorder": filled(officers[1:]),
    }
    return paper("interview_record", "询问笔录", id=name, **{**entries, **more})


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), f"interview_pair.{name}").value


FIRST = asked("许文清", "2023-05-03T09:00", "2023-05-03T10:00")


@pytest.mark.parametrize(
    ("begin", "end", "minutes"),
    [
        ("2023-05-03T09:30", "2023-05-03T10:30", 30),
        ("2023-05-03T10:00", "2023-05-03T11:00", 0),
        ("2023-05-03T10:20", "2023-05-03T11:00", -20),
        ("2023-05-04T09:00", "2023-05-04T10:00", -1380),
        ("2023-05-03", "2023-05-03", None),
    ],
)
def test_minutes_in_common(begin: str, end: str, minutes: int | None) -> None:
    assert value("minutes_overlap", FIRST, asked("白一鸣", begin, end)) == minutes


def test_who_asked() -> None:
    other = asked("白一鸣", "2023-05-03T09:30", "2023-05-03T10:30", officers=("苗雨田", "常春"))
    assert value("same_officers", FIRST, other) is False
    assert value("officers", FIRST, other) == 3
    same = asked("白一鸣", "2023-05-03T09:30", "2023-05-03T10:30", officers=("韩立冬", "苗雨田"))
    assert value("same_officers", FIRST, same) is True
    unread = asked("白一鸣", "2023-05-03T09:30", "2023-05-03T10:30", interviewer=state("unreadable"), recorder=state("unreadable"))
    assert value("same_officers", FIRST, unread) is None


def test_the_same_person_asked_again() -> None:
    again = FIRST.model_copy(update={"id": "again"})
    assert value("people_differ", FIRST, again) is False
    assert value("people_differ", FIRST, asked("白一鸣", "2023-05-03T09:30", "2023-05-03T10:30")) is True
