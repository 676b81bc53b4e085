"""Planted defects of proof (证明): facts without evidence, evidence that contradicts them, facts not written down."""

from __future__ import annotations

from casecheck.write.case import Case, Evidence
from casecheck.write.offences import Bargaining, Carriage, Overload, RideHailingCar
from casecheck.write.plants.plant import Plant, changed, slip_text, slipped, unsaid

_DECISION, _REPORT, _RECORD = "penalty_decision", "investigation_report", "interview_record"
_SPOKEN = "询问笔录"
_OTHER_EVIDENCE = frozenset(
    {
        *("scale_certificate", "unloading_notice", "payment_proof", "substitute_performance_decision"),
        *("road_transport_certificate_copy", "operation_licence_copy", "qualification_certificate_copy"),
    }
)


def _ordinary(case: Case) -> bool:
    return case.kind != "on-spot"


def _other_plate(case: Case) -> Case:
    """The last digit but one is another."""
    plate = case.vehicle.plate
    return changed(case, vehicle=changed(case.vehicle, plate=f"{plate[:-2]}{(int(plate[-2]) + 1) % 10}{plate[-1]}"))


def _other_figure(case: Case) -> Case:
    """Another weight, or another passenger, than the other evidence has."""
    offence = case.offence
    if isinstance(offence, Overload):
        return changed(case, offence=changed(offence, total=offence.total + 1000))
    if isinstance(offence, Carriage | RideHailingCar | Bargaining):
        return changed(case, offence=changed(offence, riders=offence.riders + 1))
    return case


def _figure(case: Case) -> str:
    offence = case.offence
    if isinstance(offence, Overload):
        return f"车货总质量{offence.total}千克"
    return f"有{offence.riders}名乘客" if isinstance(offence, Carriage | RideHailingCar | Bargaining) else ""


def _only_words(case: Case) -> Case:
    return changed(case, evidence=tuple(item for item in case.evidence if item.name == _SPOKEN))


def _without_passenger(case: Case) -> Case:
    return changed(case, evidence=tuple(Evidence(name=_SPOKEN) if item.name == _SPOKEN else item for item in case.evidence))


def _is_thin(case: Case) -> bool:
    """Is the scene record all the evidence besides the interview?"""
    return {item.name for item in case.evidence} == {"现场笔录", _SPOKEN} and not _OTHER_EVIDENCE & set(case.papers)


PLANTS = (
    Plant(
        "EV-025",
        "决定书认定的车辆号牌与各项证据不一致",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: _other_plate},
        lambda case: case.plates,
        suits=lambda case: case.vehicle.plate in case.offence.found(case),
    ),
    Plant(
        "EV-031",
        "询问笔录所写的质量或者人数与其他证据不一致",
        _RECORD,
        "qa_body",
        {_RECORD: _other_figure},
        _figure,
        suits=lambda case: bool(_figure(case)),
    ),
    Plant(
        "EV-032",
        "只凭询问笔录一种证据定案",
        _DECISION,
        "facts_and_evidence",
        dict.fromkeys((_DECISION, _REPORT), _only_words),
        lambda case: f"以上事实有《{_SPOKEN}》1份为证。",
        left_out=("scene_record",),
        suits=_is_thin,
    ),
    Plant(
        "EV-033",
        "非法营运案没有乘客的询问笔录，也没有付费凭证",
        "witness_interview",
        changes=dict.fromkeys((_DECISION, _REPORT), _without_passenger),
        left_out=("witness_interview",),
        suits=lambda case: isinstance(case.offence, Carriage),
    ),
    Plant(
        "DR-002",
        "决定书没有写违法行为的时间、地点和经过",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: unsaid("particulars")},
        lambda case: f"经查，{case.party.name}有违法行为。以上事实有《",
        suits=_ordinary,
    ),
    Plant(
        "DR-010",
        "立案登记表的案件基本情况没有时间、地点和经过",
        "case_filing_register",
        "case_summary",
        {"case_filing_register": slipped("case_summary", lambda case: f"{case.party.name}涉嫌{case.offence.name}。")},
        slip_text("case_summary"),
    ),
    Plant(
        "DR-025",
        "决定书只列证据名称，没有写证明什么",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: unsaid("what it proves")},
        lambda case: "《视听资料》1份",
        suits=lambda case: any(item.proves for item in case.evidence),
    ),
)
