"""Which defects can be planted in a case, and the words that show them; in a regional layout that is seen from the papers themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.oxml.ns import qn

from casecheck.errors import UsageError
from casecheck.write.case import Case, Filed
from casecheck.write.papers import papers_of
from casecheck.write.plants import Plant, chosen, fitting, printed
from casecheck.write.regions import NATIONAL, REGIONS, wording
from casecheck.write.sheet import Sheet

_BESIDE, _MOST = 10, 40
"""Characters of a quote beside the change, and of the change itself."""


def suitable(case: Case) -> tuple[str, ...]:
    """The codes that can be planted in this case, in the layouts of its region."""
    plants = fitting(case)
    return tuple(plant.code for plant in plants if case.region == NATIONAL or shows(case, plant))


def wanted(codes: Sequence[str], case: Case) -> tuple[Plant, ...]:
    """The plants of these codes. UsageError as for ``chosen``, and for a code that the region's layouts cannot show."""
    if codes and case.sides:
        raise UsageError("埋设缺陷只用于一名当事人的案卷，不能与 --party two 一起用；请去掉 --plant 或者换一种 --party。")
    plants = chosen(codes, case)
    if case.region != NATIONAL:
        hidden = "、".join(plant.code for plant in plants if not shows(case, plant))
        if hidden:
            why = "这一地区的文书上没有印那一处，或者已经隐去"
            raise UsageError(f"{hidden} 在地区版式 {case.region} 里显不出来：{why}；请去掉它，或者换一种 --region。")
    return plants


def shows(case: Case, plant: Plant) -> bool:
    """Can the region's papers show it? One that leaves out or moves papers always shows; any other must change words of its paper."""
    if plant.quote is None or plant.last:
        return True
    clean, planted = _sheets(case, plant)
    return characters(clean) != characters(planted) or _ticks(clean) != _ticks(planted)


def quote_of(case: Case, plant: Plant, plants: Sequence[Plant]) -> str:
    """The words that show the plant: those the plant names, or, if the region words them otherwise, those about the first change."""
    if plant.quote is None:
        return ""
    quote = plant.quote(printed(case, plant.slot, plants))
    if case.region == NATIONAL:
        return quote
    said = wording(printed(case, plant.slot, plants), REGIONS[case.region])(quote)
    before, after = map(characters, _sheets(case, plant))
    words = re.sub(r"\s", "", said)
    if words in after and (words not in before or before == after):
        return said
    return _about_the_change(before, after)


def _sheets(case: Case, plant: Plant) -> tuple[Sheet, Sheet]:
    """Its paper without and with the plant."""
    paper = next(paper for paper in papers_of(case) if paper.slot == plant.slot)
    listed = [Filed(title=other.name, number="", day=case.at.date(), pages=1) for other in papers_of(case)[:3]]
    case = case.model_copy(update={"contents": tuple(listed)})  # for an index
    return paper.write(case), paper.write(printed(case, plant.slot, (plant,)))


def _ticks(sheet: Sheet) -> list[str | None]:
    """The boxes that are symbols of a font."""
    return [symbol.get(qn("w:char")) for symbol in sheet.document.element.body.iter(qn("w:sym"))]


def characters(sheet: Sheet) -> str:
    """What stands on a sheet, header last, without white space."""
    runs = (run.text or "" for run in sheet.document.element.body.iter(qn("w:t")))
    return re.sub(r"\s", "", "".join(runs) + sheet.look.header)


def _about_the_change(before: str, after: str) -> str:
    """What stands between the common beginning and the common end, cut short, with a few characters on both sides."""
    start = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after)))
    rest = min(len(before), len(after)) - start
    end = next((n for n, (a, b) in enumerate(zip(before[::-1], after[::-1], strict=False)) if a != b), rest)
    stop = max(start, len(after) - min(end, rest))
    return after[max(0, start - _BESIDE) : min(stop, start + _MOST) + _BESIDE]
