"""Facts of the order of steps (时序): which steps stand the wrong way round, among those that no code of their own looks at.

Legal source: 行政处罚法 (2021) art. 54, 57, 61: opening, investigation, notice, decision and service follow one another. The same day is
never an inversion, and a partly read date is one only if every day it may be is.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.milestones import MILESTONES
from casecheck.derive.registry import fact
from casecheck.model import Dossier, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

# (first, then): then lawfully never comes before first. Pairs with a code of their own are left to it.
ORDER = (
    ("act", "case_opened"),
    ("first_evidence", "investigation_reported"),
    ("investigation_reported", "notice_dated"),
    ("investigation_reported", "decided"),
    ("notice_dated", "decided"),
    ("notice_served", "decided"),
    ("hearing_notice_served", "decided"),
    ("decided", "closed"),
    ("decision_served", "closed"),
    ("closed", "archived"),
)
NONE = "none"
WORDS = {NONE: "未见倒置"} | {f"{a}_{b}": f"{MILESTONES[b][0]}早于{MILESTONES[a][0]}" for a, b in ORDER}


@fact("dossier.inversions", "int", "先后颠倒的处数")
def inversions(world: World, dossier: Dossier) -> Answer:
    """Known inversions, and as many more as dates that were read in part leave open. A step with no date at all is not compared."""
    sure, perhaps, compared = _judged(world)
    if not compared:
        return missing("没有读出可以比较先后的日期")
    places = [p for pair in sure or perhaps for name in pair for p in world.milestone(name).places]
    confidence = min((world.milestone(name).confidence for pair in sure for name in pair), default=1.0)
    value: int | Range = Range(least=len(sure), most=len(sure) + len(perhaps)) if perhaps else len(sure)
    return known(value, places, confidence)


@fact("dossier.first_inversion", "word", "先后颠倒的步骤", WORDS)
def first_inversion(world: World, dossier: Dossier) -> Answer:
    """The earliest pair in the order of a lawful case."""
    sure, perhaps, _ = _judged(world)
    if sure:
        return known("_".join(sure[0]), [p for name in sure[0] for p in world.milestone(name).places])
    return missing("有日期只读出一部分，不能确定先后") if perhaps else known(NONE)


def _judged(world: World) -> tuple[list[tuple[str, str]], list[tuple[str, str]], bool]:
    sure, perhaps, compared = [], [], False
    for first, then in ORDER:
        a, b = world.milestone(first), world.milestone(then)
        if a.value is None or b.value is None:
            continue
        compared = True
        before, after = bounds(a.value), bounds(b.value)
        if _earlier(after.most, before.least):
            sure.append((first, then))
        elif not _earlier(before.most, after.least, or_same=True):
            perhaps.append((first, then))
    return sure, perhaps, compared


def _earlier(day: object, than: object, or_same: bool = False) -> bool:
    return isinstance(day, dt.date) and isinstance(than, dt.date) and (day < than or (or_same and day == than))
