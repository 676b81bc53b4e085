"""Which papers a case has, in filing order: what its procedure owes, and some it may have."""

from __future__ import annotations

from typing import NamedTuple, get_args

from casecheck.errors import UsageError
from casecheck.write.case import Cause, Evidence, Extra
from casecheck.write.people import PartyKind

_SHORT = (
    "case_filing_register",
    "scene_record",
    "interview_record",
    "investigation_report",
    "violation_notice",
    "notice_receipt",
    "penalty_decision",
    "decision_receipt",
    "closing_report",
)
_OFF_SITE = (
    "dossier_cover",
    "dossier_index",
    "case_filing_register",
    "weigh_ticket",
    "joint_notification_sheet",
    "interview_record",
    "business_licence_copy",
    "power_of_attorney",
    "agent_id_card_copy",
    "vehicle_licence_copy",
    "officer_certificate_copy",
    "investigation_report",
    "violation_notice",
    "notice_receipt",
    "waiver",
    "penalty_decision",
    "decision_receipt",
    "fine_receipt",
    "closing_report",
)
_PASSENGER = (
    "dossier_cover",
    "dossier_index",
    "case_filing_register",
    "scene_record",
    "interview_record",
    "witness_interview",
    "id_card_copy",
    "driving_licence_copy",
    "vehicle_licence_copy",
    "officer_certificate_copy",
    "correction_notice",
    "extension",
    "investigation_report",
    "violation_notice",
    "notice_receipt",
    "defence",
    "defence_review",
    "hearing_notice",
    "hearing_receipt",
    "waiver",
    "legal_review",
    "discussion",
    "penalty_decision",
    "decision_receipt",
    "fine_receipt",
    "closing_report",
)
_ON_SPOT = (
    "dossier_cover",
    "dossier_index",
    "penalty_decision",
    "inquest_record",
    "id_card_copy",
    "driving_licence_copy",
    "vehicle_licence_copy",
    "officer_certificate_copy",
    "fine_receipt",
)


def _checked(*copies: str, ordered: bool = False, riders: bool = False) -> tuple[str, ...]:
    """A case found by a check. ``ordered``: the order to correct came before the check; ``riders``: a passenger is asked."""
    order = ("correction_notice",)
    return (
        *("dossier_cover", "dossier_index", "case_filing_register"),
        *(order if ordered else ()),
        *("scene_record", "interview_record"),
        *(("witness_interview",) if riders else ()),
        *("id_card_copy", *copies, "officer_certificate_copy"),
        *(() if ordered else order),
        *("investigation_report", "violation_notice", "notice_receipt", "waiver"),
        *("penalty_decision", "decision_receipt", "fine_receipt", "closing_report"),
    )


_OF_CAR = ("driving_licence_copy", "vehicle_licence_copy")
_SLOTS: dict[Cause, tuple[str, ...]] = {
    "overload-on-site": _SHORT,
    "overload-off-site": _OFF_SITE,
    "unlicensed-passenger": _PASSENGER,
    "on-spot": _ON_SPOT,
    "unlicensed-freight": _checked(*_OF_CAR),
    "unlicensed-dangerous-goods": _checked(*_OF_CAR),
    "spillage": _checked(*_OF_CAR),
    "ride-hailing-car": _checked(*_OF_CAR, riders=True),
    "ride-hailing-driver": _checked(*_OF_CAR, riders=True),
    "taxi-bargaining": _checked("driving_licence_copy", riders=True),
    "repair-shop": _checked(ordered=True),
    "driving-school": _checked(ordered=True),
    "road-excavation": _checked(),
}
_ONLY_WITH: dict[Extra, tuple[str, ...]] = {"hearing": ("hearing_notice", "hearing_receipt", "waiver"), "extension": ("extension",)}
_MEASURE: frozenset[Cause] = frozenset({"unlicensed-passenger"})  # 道路运输条例 62: no 车辆营运证 and nothing else to show
_SAMPLING: frozenset[Cause] = frozenset({"overload-on-site"})


class _Step(NamedTuple):
    """``slots`` of a step that any of ``extras`` brings, put before the first paper of ``before`` the case has."""

    extras: frozenset[Extra]
    slots: tuple[str, ...]
    before: frozenset[str]
    only_with: str = ""  # a slot without which the step is left out


def _step(extras: tuple[Extra, ...], slots: tuple[str, ...], *before: str, only_with: str = "") -> _Step:
    return _Step(frozenset(extras), slots, frozenset(before), only_with)


_MEASURE_TAKEN = ("measure_approval", "scene_record_coercive", "coercive_measure_decision", "measure_receipt")
_MEASURE_LONGER = ("measure_extension_approval", "coercive_measure_extension", "extension_receipt")
_MEASURE_OVER = ("measure_release_approval", "coercive_measure_release", "release_receipt")
_REGISTRATION = ("evidence_registration_approval", "evidence_registration_list", "registration_receipt")
_REGISTRATION_OVER = ("evidence_release_approval", "evidence_registration_release", "registration_release_receipt")
_HEARING = ("hearing_application", "hearing_notice", "hearing_receipt", "hearing_announcement", "hearing_record", "hearing_report")
_CERTIFICATES = ("road_transport_certificate_copy", "operation_licence_copy", "qualification_certificate_copy")
_ENFORCEMENT = (
    *("enforcement_approval", "enforcement_decision", "enforcement_receipt"),
    *("enforcement_status_notice", "enforcement_agreement"),
)
_INQUIRY_ENDS = ("extension", "investigation_report")
_DECIDED = ("fine_receipt", "closing_report")
_STEPS = (
    _step(("report",), ("report_record",), "case_filing_register"),
    _step(("filing",), ("on_spot_filing",), "fine_receipt"),
    _step(("inspection",), ("inspection_record",), "interview_record"),
    _step(("assistance",), ("assistance_request",), *_INQUIRY_ENDS),
    _step(("exhibits",), ("inquest_sketch",), "id_card_copy", only_with="inquest_record"),
    _step(("exhibits",), ("evidence_paste_page", "av_evidence_sheet"), "id_card_copy", *_INQUIRY_ENDS),
    _step(("certificates",), _CERTIFICATES, "officer_certificate_copy", *_INQUIRY_ENDS),
    _step(("platform",), ("payment_proof",), *_INQUIRY_ENDS),
    _step(("scale",), ("scale_certificate",), *_INQUIRY_ENDS),
    _step(("unloading",), ("unloading_notice",), *_INQUIRY_ENDS),
    _step(("substitute",), ("substitute_performance_decision",), *_INQUIRY_ENDS),
    _step(("address",), ("service_address_confirmation",), *_INQUIRY_ENDS),
    _step(("recusal",), ("recusal_application", "recusal_decision"), *_INQUIRY_ENDS),
    _step(("correction-review",), ("correction_review_record",), *_INQUIRY_ENDS),
    _step(("transfer",), ("case_transfer_letter", "case_transfer_notice"), *_INQUIRY_ENDS),
    _step(("sampling",), ("sampling_voucher", "appraisal_commission", "test_report"), *_INQUIRY_ENDS),
    _step(("registration",), (*_REGISTRATION, *_REGISTRATION_OVER), *_INQUIRY_ENDS),
    _step(("measure", "measure-extended"), _MEASURE_TAKEN, *_INQUIRY_ENDS),
    _step(("measure-extended",), _MEASURE_LONGER, *_INQUIRY_ENDS),
    _step(("hearing-held",), (*_HEARING, "legal_review", "discussion"), "legal_review", "penalty_decision"),
    _step(("approval",), ("penalty_approval",), "penalty_decision"),
    _step(("no-penalty",), ("no_penalty_decision", "no_penalty_receipt"), *_DECIDED),
    _step(("cancellation",), ("case_cancellation_approval",), *_DECIDED),
    _step(("post",), ("postal_receipt",), *_DECIDED),
    _step(("confiscation",), ("confiscation_list",), *_DECIDED),
    _step(("publication",), ("publication_record",), *_DECIDED),
    _step(("measure", "measure-extended"), _MEASURE_OVER, *_DECIDED),
    _step(("dismantling",), ("enforcement_announcement",), "closing_report"),
    _step(("instalment",), ("instalment_approval", "instalment_notice", "instalment_receipt"), *_DECIDED),
    _step(("enforcement", "court"), ("demand_letter", "demand_receipt"), *_DECIDED),
    _step(("court-announced",), ("demand_letter", "service_announcement"), *_DECIDED),
    _step(("enforcement",), _ENFORCEMENT, *_DECIDED),
    _step(("court", "court-announced"), ("court_enforcement_application",), *_DECIDED),
    _step(("confiscation",), ("confiscation_disposal",), "closing_report"),
)
_PUNISHED = ("violation_notice", "notice_receipt", "penalty_decision", "decision_receipt", "fine_receipt")
_OTHERWISE: dict[Extra, tuple[str, ...]] = {
    "no-penalty": _PUNISHED,
    "cancellation": (
        *(*_PUNISHED, "extension", "investigation_report", "defence", "defence_review"),
        *("waiver", "legal_review", "discussion", "closing_report"),
    ),
    "court": ("fine_receipt", "closing_report"),
    "court-announced": ("fine_receipt", "closing_report"),
}
"""What a case that ends otherwise than by payment does not have."""
_ENDINGS: frozenset[Extra] = frozenset(
    {"instalment", "enforcement", "dismantling", "confiscation", "court", "court-announced", "no-penalty", "cancellation"}
)
"""A case has one of them at most."""
_UNPUNISHED: frozenset[Extra] = frozenset({"no-penalty", "cancellation"})
_OF_A_PENALTY: frozenset[Extra] = frozenset({"hearing", "hearing-held", "approval", "post", "publication", "extension"})
_OVERLOADS: frozenset[Cause] = frozenset({"overload-on-site", "overload-off-site"})
_ONLY: dict[Extra, frozenset[Cause]] = {
    "report": _MEASURE,
    "assistance": _OVERLOADS | {kind for kind, usual in _SLOTS.items() if "vehicle_licence_copy" in usual and kind != "on-spot"},
    "inspection": frozenset({"overload-off-site"}),
    "transfer": _OVERLOADS,
    "certificates": _OVERLOADS,
    "scale": _OVERLOADS,
    "platform": _OVERLOADS,
    "unloading": _SAMPLING,
    "substitute": frozenset({"overload-on-site", "spillage"}),
    "correction-review": _MEASURE,
    "confiscation": _MEASURE,
    "filing": frozenset({"on-spot"}),
    "dismantling": frozenset({"road-excavation"}),
    "no-penalty": _SAMPLING,
}
"""Which causes these go with; others go with all that are investigated."""
_EVIDENCE = {
    "inquest_sketch": "现场勘验示意图",
    "evidence_paste_page": "现场照片",
    "av_evidence_sheet": "视听资料",
    "sampling_voucher": "抽样取证凭证",
    "test_report": "检测报告",
    "evidence_registration_list": "证据登记保存清单",
}
_PROVES = {"evidence_paste_page": "车辆号牌和现场状况", "av_evidence_sheet": "接受检查的经过"}
"""What the decision says some of them prove."""
_COPIES = {
    "business_licence_copy": "营业执照复印件",
    "id_card_copy": "身份证复印件",
    "driving_licence_copy": "驾驶证复印件",
    "vehicle_licence_copy": "行驶证复印件",
}
_PARTIES: dict[Cause, tuple[PartyKind, ...]] = {
    "overload-on-site": ("person", "company", "sole_trader"),
    "overload-off-site": ("company", "sole_trader"),
    "unlicensed-passenger": ("person",),
    "on-spot": ("person",),
    "unlicensed-freight": ("person", "sole_trader", "company"),
    "unlicensed-dangerous-goods": ("person", "sole_trader", "company"),
    "spillage": ("person", "sole_trader", "company"),
    "ride-hailing-car": ("person",),
    "ride-hailing-driver": ("person",),
    "taxi-bargaining": ("person",),
    "repair-shop": ("sole_trader", "company"),
    "driving-school": ("company", "sole_trader"),
    "road-excavation": ("company", "sole_trader", "person"),
}


def parties(kind: Cause) -> tuple[PartyKind, ...]:
    """The kinds of party such a case can have; the first is the usual one."""
    return _PARTIES[kind]


_TWO: tuple[Cause, ...] = ("overload-on-site", "unlicensed-freight", "unlicensed-dangerous-goods")


def of_two(kind: Cause, *, grave: bool) -> tuple[str, ...]:
    """The slots of a case against driver and carrier together: one inquiry, then a notice, a decision and a payment for each.

    UsageError if the cause knows no carrier.
    """
    if kind not in _TWO:
        raise UsageError(f"{kind} 案没有两名当事人的写法；--party two 可用于 {'、'.join(_TWO)}。")
    agent = tuple(f"{slot}@2" for slot in ("power_of_attorney", "agent_id_card_copy", "vehicle_licence_copy"))
    ordered = () if kind == "overload-on-site" else ("correction_notice@1", "correction_notice@2")
    noticed, decided = ("violation_notice", "notice_receipt", "waiver"), ("penalty_decision", "decision_receipt", "fine_receipt")
    return (
        *("dossier_cover", "dossier_index", "case_filing_register", "scene_record", "interview_record@1", "interview_record@2"),
        *("id_card_copy@1", "driving_licence_copy@1", "business_licence_copy@2", *agent, "officer_certificate_copy"),
        *(*ordered, "investigation_report", *(f"{slot}@{side}" for side in (1, 2) for slot in noticed)),
        *(("legal_review", "discussion") if grave else ()),
        *(f"{slot}@{side}" for side in (1, 2) for slot in decided),
        "closing_report",
    )


def suits(kind: Cause, extra: Extra) -> bool:
    """Can such a case have this step?"""
    usual = _SLOTS[kind]
    if extra in _ONLY_WITH:
        return set(_ONLY_WITH[extra]) <= set(usual)
    if extra in ("measure", "measure-extended"):
        return kind in _MEASURE
    if extra == "sampling":
        return kind in _SAMPLING
    if extra in _ONLY:
        return kind in _ONLY[extra]
    if extra in ("archive", "publication"):
        return extra == "publication" or "dossier_index" in usual
    if extra == "exhibits":
        return bool({"scene_record", "inquest_record"} & set(usual))
    return "investigation_report" in usual and (extra != "registration" or "scene_record" in usual)


def slots(kind: Cause, extras: frozenset[Extra], party: PartyKind = "person", *, grave: bool = False) -> tuple[str, ...]:
    """The slots of such a case; ``grave``: its fine needs legal review and discussion.

    UsageError if an extra does not go with it, or two do not go together.
    """
    unfit = sorted(extra for extra in extras if not suits(kind, extra))
    if unfit:
        fit = "、".join(extra for extra in get_args(Extra) if suits(kind, extra))
        raise UsageError(f"{kind} 案不能写进 {'、'.join(unfit)}；请去掉，或换一种案件。这种案件可用的有：{fit}。")
    if {"hearing", "hearing-held"} <= extras:
        raise UsageError("hearing（撤回听证）与 hearing-held（举行听证）只能选一项，请去掉其中一项。")
    _check_endings(extras)
    absent = {slot for extra, belonging in _ONLY_WITH.items() if extra not in extras and suits(kind, extra) for slot in belonging}
    if "hearing-held" in extras:
        absent.add("waiver")
    found = [slot for slot in _SLOTS[kind] if slot not in absent]
    if party != "person" and "id_card_copy" in found:
        found.insert(found.index("id_card_copy"), "business_licence_copy")
    if grave and "penalty_decision" in found:
        found[found.index("penalty_decision") : found.index("penalty_decision")] = ["legal_review", "discussion"]
    for step in _STEPS:
        if step.extras & extras and (not step.only_with or step.only_with in found):
            place = next(n for n, slot in enumerate(found) if slot in step.before)
            found[place:place] = [slot for slot in step.slots if slot not in found]
    gone = {slot for extra in extras for slot in _OTHERWISE.get(extra, ())}
    return tuple(slot for slot in found if slot not in gone) + (("dossier_notes",) if "archive" in extras else ())


def _check_endings(extras: frozenset[Extra]) -> None:
    """A case ends in one way."""
    endings = sorted(extras & _ENDINGS)
    if len(endings) > 1:
        raise UsageError(f"{'、'.join(endings)} 只能选一项，请去掉其余各项。")
    if extras & _UNPUNISHED and extras & _OF_A_PENALTY:
        raise UsageError(f"{endings[0]} 案不作处罚，不能同时写 {'、'.join(sorted(extras & _OF_A_PENALTY))}；请去掉。")


def first_evidence(papers: tuple[str, ...], parties: int = 1) -> tuple[Evidence, ...]:
    """The records and copies among these papers, of one party or two."""
    ridden = "witness_interview" in papers
    remark = "当事人、乘客各1份" if ridden else "两名当事人各1份" if parties == 2 else ""
    asked = Evidence(name="询问笔录", count=2 if remark else 1, remark=remark)
    return (Evidence(name="现场笔录"), asked, *(Evidence(name=name) for slot, name in _COPIES.items() if slot in papers))


def further_evidence(papers: tuple[str, ...]) -> tuple[Evidence, ...]:
    """What the steps of these papers add to the evidence."""
    return tuple(Evidence(name=name, proves=_PROVES.get(slot, "")) for slot, name in _EVIDENCE.items() if slot in papers)
