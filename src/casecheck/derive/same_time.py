"""Facts of records made at the same time by the same officers (同一时间、同一组人员), within one case.

Legal source: 行政处罚法 (2021) art. 42(1), 46(2): two officers at least ask each person, so four are wanted for two at once. That one asks
while the other notes the scene is usual and lawful.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Pair
from casecheck.model import Document, Entry, Moment, Period, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World


@fact("interview_pair.people_differ", "yes_no", "被询问人不同")
def people_differ(world: World, pair: Pair) -> Answer:
    entries: list[Entry[tuple[str, ...]]] = [d.entry("interviewee") for d in (pair.first, pair.second)]
    if any(entry.value is None for entry in entries):
        return missing("被询问人未读出", [entry.place for entry in entries])
    one, other = ({normal(name) for name in entry.value or ()} for entry in entries)
    return known(not one & other, [entry.place for entry in entries], min(entry.confidence for entry in entries))


@fact("interview_pair.officers", "int", "两份笔录上不同的执法人员人数")
def officers(world: World, pair: Pair) -> Answer:
    found = [_officers(d) for d in (pair.first, pair.second)]
    if not all(found):
        return missing("询问人、记录人未读出")
    names = {name for one in found for name in one}
    return known(len(names), [place for one in found for place in one.values()])


@fact("interview_pair.same_officers", "yes_no", "两份笔录的执法人员完全相同")
def same_officers(world: World, pair: Pair) -> Answer:
    one, other = (_officers(d) for d in (pair.first, pair.second))
    if not one or not other:
        return missing("询问人、记录人未读出")
    return known(set(one) == set(other), [*one.values(), *other.values()])


@fact("interview_pair.minutes_overlap", "int", "两份笔录时间重叠的分钟数")
def minutes_overlap(world: World, pair: Pair) -> Answer:
    """Zero or negative: none. Both must give hour and minute of beginning and end."""
    entries: list[Entry[Period]] = [d.entry("interview_time") for d in (pair.first, pair.second)]
    spans = [_span(entry.value) for entry in entries]
    if any(span is None for span in spans):
        return missing("询问时间没有写到分钟或未读出", [entry.place for entry in entries])
    (a, b), (c, d) = (span for span in spans if span is not None)
    minutes = int((min(b, d) - max(a, c)).total_seconds() // 60)
    return known(minutes, [entry.place for entry in entries], min(entry.confidence for entry in entries))


def _officers(record: Document) -> dict[str, Place | None]:
    found: dict[str, Place | None] = {}
    signed = record.signature("officers")
    for name in ("interviewer", "recorder", "officer_1", "officer_2"):
        entry: Entry[tuple[str, ...]] = record.entry(name)
        found |= {normal(one): entry.place for one in entry.value or ()}
    if signed is not None:
        found |= {normal(one): signed.place for one in signed.names}
    return found


def _span(period: Period | None) -> tuple[dt.datetime, dt.datetime] | None:
    if period is None or period.start is None or period.end is None:
        return None
    ends = [_minute(period.start), _minute(period.end)]
    if ends[0] is None or ends[1] is None or ends[1] < ends[0]:
        return None
    return ends[0], ends[1]


def _minute(moment: Moment) -> dt.datetime | None:
    day = moment.date
    if day is None or moment.hour is None or moment.minute is None:
        return None
    return dt.datetime(day.year, day.month, day.day, moment.hour % 24, moment.minute)
