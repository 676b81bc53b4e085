"""The timeline as a drawing: every step and every term becomes a track on one date axis, positions in percent of its width."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from casecheck.model import Milestone, Timeline, Window
from casecheck.report.wording import day_text, days_text, term_text

LEFT, RIGHT = 2.0, 97.0  # percent of the width the first and last day stand at
STRETCH = 0.5  # share of the steps' days by which terms may lengthen the axis
MAX_TICKS = 5
STEPS = (1, 2, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1825, 3650, 36500)  # days between ticks
AS_WINDOW = ("payment_due",)  # drawn as the end of a term


@dataclass(frozen=True)
class Bar:
    """A stretch of days, from ``left`` to ``right`` percent. ``kind``: ok, outside, unknown (of a term), span (a step's possible days)."""

    left: float
    right: float
    kind: str


@dataclass(frozen=True)
class Track:
    """One row of the drawing. ``dots``: percent and whether it is outside."""

    zh: str
    days: str
    state: str  # ok, outside, unknown, step
    text: str
    note: str = ""
    basis: str = ""
    bars: tuple[Bar, ...] = ()
    dots: tuple[tuple[float, bool], ...] = ()
    runs_on: bool = False  # the term ends after the axis does


@dataclass(frozen=True)
class Chart:
    """The whole drawing; ``unread`` are the steps without a day, with why."""

    ticks: tuple[tuple[float, str], ...]
    steps: tuple[Track, ...]
    windows: tuple[Track, ...]
    unread: tuple[Milestone, ...]


def chart(timeline: Timeline) -> Chart:
    """The drawing of a timeline; without ticks and tracks if no day at all is known."""
    milestones = [m for m in timeline.milestones if m.name not in AS_WINDOW]
    unread = tuple(m for m in milestones if m.least is None and m.most is None)
    days = [day for m in milestones for day in (m.least, m.most) if day]
    if not days:
        return Chart((), (), (), unread)
    axis = _Axis(min(days), _end(min(days), max(days), timeline))
    by_name = {m.name: m for m in milestones}
    return Chart(
        ticks=tuple(axis.ticks()),
        steps=tuple(_step(axis, m) for m in milestones if m not in unread),
        windows=tuple(_term(axis, w, by_name[w.start], by_name[w.end]) for w in timeline.windows),
        unread=unread,
    )


def _end(first: dt.date, last: dt.date, timeline: Timeline) -> dt.date:
    """The axis ends with the last step, or a little later where a term then ends within it; longer terms run off its end."""
    limit = last + max((last - first) * STRETCH, dt.timedelta(days=14))
    return max([last, *(w.last for w in timeline.windows if w.last and w.last <= limit)])


class _Axis:
    def __init__(self, first: dt.date, last: dt.date) -> None:
        self.first, self.last = first, last

    def at(self, day: dt.date) -> float:
        """Percent of the width; a day after the axis ends stands at its end."""
        if day > self.last:
            return RIGHT
        return round(LEFT + (RIGHT - LEFT) * (day - self.first).days / max((self.last - self.first).days, 1), 2)

    def ticks(self) -> Iterator[tuple[float, str]]:
        step = next(s for s in STEPS if (self.last - self.first).days / s < MAX_TICKS)
        years = self.first.year != self.last.year
        for days in range(0, (self.last - self.first).days + 1, step):
            day = self.first + dt.timedelta(days=days)
            yield self.at(day), f"{day.year}.{day.month}.{day.day}" if years else f"{day.month}月{day.day}日"

    def bar(self, start: dt.date | None, end: dt.date | None, kind: str) -> Bar:
        return Bar(self.at(start or self.first), self.at(end or self.last), kind)


def _step(axis: _Axis, milestone: Milestone) -> Track:
    wrong = bool(milestone.out_of_order)
    days = days_text(milestone.least, milestone.most)
    one = milestone.least is not None and milestone.least == milestone.most
    return Track(
        zh=milestone.zh,
        days=days,
        state="outside" if wrong else "step",
        text=f"{milestone.out_of_order}" if wrong else "",
        bars=() if one else (axis.bar(milestone.least, milestone.most, "span"),),
        dots=((axis.at(milestone.least), wrong),) if one and milestone.least else (),
    )


def _term(axis: _Axis, window: Window, start: Milestone, end: Milestone) -> Track:
    done = end.least if end.least == end.most else None
    begun = start.least if start.least == start.most else None
    bars: list[Bar] = []
    if begun and window.last:
        bars.append(axis.bar(begun, window.last, "unknown" if window.state == "unknown" else "ok"))
        if window.state == "outside" and done:
            bars.append(axis.bar(min(done, window.last), max(done, window.last), "outside"))
    return Track(
        zh=window.zh,
        days=term_text(window.term) if window.term else "",
        state=window.state,
        text=window_text(window, end),
        note=window.note,
        basis=window.basis,
        bars=tuple(bars),
        dots=((axis.at(done), window.state == "outside"),) if done and bars else (),
        runs_on=bool(bars and window.last and window.last > axis.last),
    )


def window_text(window: Window, end: Milestone) -> str:
    """What the term asks for and what the papers say, in one phrase."""
    done = f"{end.zh} {days_text(end.least, end.most)}"
    last = day_text(window.last) if window.last else ""
    if window.state == "unknown":
        return (f"{last} 期满；" if last else "") + f"无法判断：{window.reason}"
    limit = last or "期满日"
    if window.kind == "after":
        return f"{limit} 期满，{done}，" + ("已过期满日" if window.state == "ok" else "期未满")
    return f"最晚 {limit}，{done}，" + ("没有超期" if window.state == "ok" else "超期")
