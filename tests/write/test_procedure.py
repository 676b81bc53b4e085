from typing import get_args

import pytest

from casecheck.errors import UsageError
from casecheck.write import PAPERS, Cause, Extra, make_case
from casecheck.write.procedure import slots, suits


def test_every_slot_has_a_writer() -> None:
    for kind in get_args(Cause):
        for extra in get_args(Extra):
            if suits(kind, extra):
                assert set(slots(kind, frozenset({extra}))) <= set(PAPERS)


def test_every_extra_suits_a_cause_and_adds_a_paper() -> None:
    for extra in get_args(Extra):
        kinds = [kind for kind in get_args(Cause) if suits(kind, extra)]
        assert kinds, extra
        for kind in kinds:
            assert set(slots(kind, frozenset({extra}))) - set(slots(kind, frozenset())), (kind, extra)


def test_the_steps_stand_in_their_order() -> None:
    papers = slots("unlicensed-passenger", frozenset({"measure-extended", "registration", "hearing-held", "approval"}))
    steps = [
        "scene_record",
        "evidence_registration_approval",
        "evidence_registration_list",
        "evidence_registration_release",
        "measure_approval",
        "coercive_measure_decision",
        "measure_receipt",
        "coercive_measure_extension",
        "investigation_report",
        "notice_receipt",
        "hearing_application",
        "hearing_notice",
        "hearing_receipt",
        "hearing_record",
        "hearing_report",
        "legal_review",
        "penalty_approval",
        "penalty_decision",
        "decision_receipt",
        "coercive_measure_release",
        "closing_report",
    ]
    assert [papers.index(step) for step in steps] == sorted(papers.index(step) for step in steps)
    assert "waiver" not in papers


def test_a_hearing_brings_legal_review_and_discussion_to_a_short_dossier() -> None:
    papers = slots("overload-on-site", frozenset({"hearing-held"}))
    assert papers.index("hearing_report") < papers.index("legal_review") < papers.index("discussion") < papers.index("penalty_decision")


def test_what_does_not_suit_is_refused() -> None:
    with pytest.raises(UsageError, match="on-spot 案不能写进 measure"):
        make_case(1, cause="on-spot", extras=("measure",))
    with pytest.raises(UsageError, match="只能选一项"):
        make_case(1, cause="unlicensed-passenger", extras=("hearing", "hearing-held"))
