"""Planted defects of wording (用语): guesses, wrong characters, short names, dates and units written otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from casecheck.write.case import Case
from casecheck.write.numerals import day_in_characters, day_text
from casecheck.write.offences import Height, Overload
from casecheck.write.plants.plant import Plant, reworded, slipped, words
from casecheck.write.regions import REGIONS

_DECISION = "penalty_decision"
_SHORT_NAME = "泊云区交通局"


def _ordinary(case: Case) -> bool:
    return case.kind != "on-spot"


def _dated_in_characters(case: Case) -> bool:
    """Do all decisions there have a date in characters at the foot?"""
    return case.generation == "2008" or bool(REGIONS[case.region].look.get("dates_in_characters"))


def _guessed(case: Case) -> Mapping[str, str]:
    established = case.offence.established(case)
    return {f"{case.party.name}{established}": f"{case.party.name}可能{established}"}


def _units(case: Case) -> Mapping[str, str]:
    """千克 by a sign that does not exist, metres by their old name."""
    if isinstance(case.offence, Height):
        return {f"{case.offence.metres}米": f"{case.offence.metres}公尺"}
    return {"千克": "KG"}


def _measured(case: Case) -> str:
    if isinstance(case.offence, Height):
        return f"{case.offence.metres}公尺"
    return f"{case.offence.total}KG" if isinstance(case.offence, Overload) else ""


PLANTS = (
    Plant(
        "DR-043",
        "决定书用推测的词句认定违法事实",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(_guessed)},
        lambda case: f"{case.party.name}可能{case.offence.established(case)}",
        suits=_ordinary,
    ),
    Plant(
        "DR-044",
        "决定书把申辩写成申辨",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(lambda case: {"申辩": "申辨"})},
        words("陈述、申辨"),
        suits=_ordinary,
    ),
    Plant(
        "DR-051",
        "决定书文头的机关名称不是全称",
        _DECISION,
        "header",
        {_DECISION: slipped("header", _SHORT_NAME)},
        words(_SHORT_NAME),
        suits=lambda case: case.generation == "2021",  # the older forms have no agency at the head
    ),
    Plant(
        "DR-052",
        "决定书里一个日期用汉字，其余用阿拉伯数字",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(lambda case: {day_text(case.at.date()): day_in_characters(case.at.date())})},
        lambda case: day_in_characters(case.at.date()),
        suits=lambda case: _ordinary(case) and not _dated_in_characters(case),
    ),
    Plant(
        "DR-054",
        "决定书的计量单位不规范",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(_units)},
        _measured,
        suits=lambda case: bool(_measured(case)),
    ),
    Plant(
        "DR-055",
        "当场处罚决定书写了责令改正，没有写依据",
        _DECISION,
        "penalty",
        {_DECISION: reworded(lambda case: {"的行政处罚。": "的行政处罚，并责令改正违法行为。"})},
        words("并责令改正违法行为。"),
        suits=lambda case: case.kind == "on-spot" and case.generation == "2021",  # other decisions of 2021 have these words by themselves
    ),
)
