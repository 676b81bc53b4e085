"""Which papers a case has, in filing order: what its procedure owes, and some it may have."""

from __future__ import annotations

from casecheck.errors import UsageError
from casecheck.write.case import Cause, Extra
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
_SLOTS: dict[Cause, tuple[str, ...]] = {
    "overload-on-site": _SHORT,
    "overload-off-site": _OFF_SITE,
    "unlicensed-passenger": _PASSENGER,
    "on-spot": _ON_SPOT,
}
_ONLY_WITH: dict[Extra, tuple[str, ...]] = {"hearing": ("hearing_notice", "hearing_receipt", "waiver"), "extension": ("extension",)}
_PARTIES: dict[Cause, tuple[PartyKind, ...]] = {
    "overload-on-site": ("person", "company", "sole_trader"),
    "overload-off-site": ("company", "sole_trader"),
    "unlicensed-passenger": ("person",),
    "on-spot": ("person",),
}


def parties(kind: Cause) -> tuple[PartyKind, ...]:
    """The kinds of party such a case can have; the first is the usual one."""
    return _PARTIES[kind]


def slots(kind: Cause, extras: frozenset[Extra]) -> tuple[str, ...]:
    """The slots of such a case. UsageError if an extra does not go with it."""
    if extras and kind != "unlicensed-passenger":
        raise UsageError("听证、延长办案期限只能写进无证客运案；请去掉这两项，或改用 --cause unlicensed-passenger。")
    absent = {slot for extra, belonging in _ONLY_WITH.items() if extra not in extras for slot in belonging}
    return tuple(slot for slot in _SLOTS[kind] if kind != "unlicensed-passenger" or slot not in absent)
