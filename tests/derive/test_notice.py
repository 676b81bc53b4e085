import pytest

from casecheck.model import Tick
from tests.papers import decision, fact, filled, notice, paper, state, world


def test_a_notice_under_any_known_title_counts() -> None:
    assert fact(world(notice(), decision()), "dossier.party_notified").value is True
    assert fact(world(decision()), "dossier.party_notified").value is False


@pytest.mark.parametrize("line", ["拟对你处以罚款1000元的处罚", "你有陈述和申辩的权利"])
def test_words_of_notice_in_a_record_leave_it_open(line: str) -> None:
    assert fact(world(decision(), paper("interview_record", line)), "dossier.party_notified").value is None


def test_that_the_decision_claims_it_was_told_proves_nothing() -> None:
    assert fact(world(decision("已告知你陈述申辩的权利")), "dossier.party_notified").value is False


@pytest.mark.parametrize(("ticked", "told"), [(True, True), (False, False), (None, None)])
def test_only_a_ticked_option_tells_of_the_hearing(ticked: bool | None, told: bool | None) -> None:
    w = world(notice(right_hearing=filled((Tick(option="听证", ticked=ticked),))), decision())
    assert fact(w, "notice_and_decision.hearing_told").value is told


def test_a_printed_box_left_empty_or_struck_tells_nothing() -> None:
    for name in ("blank", "struck"):
        assert fact(world(notice(right_hearing=state(name)), decision()), "notice_and_decision.hearing_told").value is False


def test_an_unread_option_is_unknown() -> None:
    assert fact(world(notice(right_hearing=state("absent")), decision()), "notice_and_decision.hearing_told").value is None


def test_a_waiver() -> None:
    waiver = paper("waiver_statement", "本人自愿放弃听证的权利")
    assert fact(world(notice(), decision(), waiver), "notice_and_decision.hearing_waived").value is True
    assert fact(world(notice(), decision()), "notice_and_decision.hearing_waived").value is False


def test_a_claimed_waiver_without_the_paper_and_a_waiver_of_other_rights_are_open() -> None:
    assert fact(world(notice(), decision("当事人书面放弃听证")), "notice_and_decision.hearing_waived").value is None
    other = paper("waiver_statement", "本人放弃陈述申辩，听证一事另议")
    assert fact(world(notice(), decision(), other), "notice_and_decision.hearing_waived").value is None


def test_both_procedures_in_one_dossier_is_unknown() -> None:
    assert fact(world(decision(), paper("on_spot_penalty_decision", "当场")), "dossier.procedure").value is None
    assert fact(world(paper("on_spot_penalty_decision", "当场")), "dossier.procedure").value == "simple"
