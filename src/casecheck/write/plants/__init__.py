"""Planted defects (埋设的缺陷), by catalogue code.

A plant changes the case that one paper prints, or leaves papers out; every other paper still prints the true case. Only a defect of
the whole procedure (a late decision, a fine above the limit) changes what every paper prints.
"""

from __future__ import annotations

from collections.abc import Sequence

from casecheck.errors import UsageError
from casecheck.write.case import Case
from casecheck.write.plants import (
    contents,
    drafting,
    evidence,
    exhibits,
    formalities,
    merits,
    payment,
    procedure,
    proof,
    records,
    steps,
    weighing,
    wording,
)
from casecheck.write.plants.plant import EVERYWHERE, Plant

_ORDER = ("EV", "DR", "PR", "SU", "LA", "EX", "AR", "XC")
_TOPICS = (evidence, records, exhibits, weighing, proof, drafting, contents, wording, procedure, formalities, steps, payment, merits)
PLANTS: dict[str, Plant] = {
    plant.code: plant
    for plant in sorted(
        (plant for topic in _TOPICS for plant in topic.PLANTS), key=lambda plant: (_ORDER.index(plant.code[:2]), plant.code)
    )
}


def fitting(case: Case) -> tuple[Plant, ...]:
    """The plants whose paper this case has and that suit it."""
    return tuple(plant for plant in PLANTS.values() if plant.slot in case.papers and plant.suits(case))


def chosen(codes: Sequence[str], case: Case) -> tuple[Plant, ...]:
    """The plants of these codes, in that order. UsageError for a code that has none, does not suit the case, comes twice, or shows
    in a paper left out."""
    unknown = sorted(set(codes) - set(PLANTS))
    if unknown:
        raise UsageError(f"没有这些编号的埋设：{'、'.join(unknown)}；可用的有：{'、'.join(PLANTS)}。")
    if len(set(codes)) != len(codes):
        raise UsageError("同一编号的埋设只能写一次，请去掉重复的编号。")
    fit = [plant.code for plant in fitting(case)]
    useless = sorted(set(codes) - set(fit))
    if useless:
        raise UsageError(f"{'、'.join(useless)} 在这一案件里显不出来；这一案件可用的有：{'、'.join(fit)}。")
    plants = tuple(PLANTS[code] for code in codes)
    missing = {slot for plant in plants for slot in plant.left_out}
    hidden = [plant.code for plant in plants if plant.slot in missing and plant.quote]
    if hidden:
        raise UsageError(f"{'、'.join(hidden)} 所在的文书已被另一处埋设抽走，不会显现；请分开埋设。")
    return plants


def printed(case: Case, slot: str, plants: Sequence[Plant]) -> Case:
    """The case as the paper in ``slot`` prints it."""
    for plant in plants:
        for key in (EVERYWHERE, slot):
            if key in plant.changes:
                case = plant.changes[key](case)
    return case


__all__ = ["PLANTS", "Plant", "chosen", "fitting", "printed"]
