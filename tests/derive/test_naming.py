import pytest

from tests.papers import fact, paper, state, world


def test_titles_of_the_old_set_are_counted() -> None:
    old = paper("investigation_report", "x").model_copy(update={"title": "案件处理意见书"})
    new = paper("case_filing_register", "x").model_copy(update={"title": "立案登记表"})
    held = paper("coercive_measure_decision", "x").model_copy(update={"title": "车辆暂扣凭证"})
    found = fact(world(old, new, held), "dossier.outdated_titles")
    assert found.value == 2
    assert [p.quote for p in found.places] == ["案件处理意见书", "车辆暂扣凭证"]


@pytest.mark.parametrize(
    ("cause", "wording"),
    [
        ("王文斌涉嫌违法超限运输案", "full"),
        ("王文斌违法超限运输案", "full"),
        ("涉嫌违法超限运输案", "full"),
        ("涉嫌违法超限运输", "full"),
        ("王文斌涉嫌违法超限运输", "no_case_word"),
        ("违法超限运输案", "no_party"),
        ("王文斌涉嫌违法案", "no_act"),
        ("王文斌案", "no_act"),
    ],
)
def test_how_a_cause_is_worded(cause: str, wording: str) -> None:
    w = world(paper("case_filing_register", "x", person_name="王文斌", case_cause=cause))
    assert fact(w, "paper.cause_wording").value == wording
    assert fact(w, "paper.states_cause").value is True


def test_no_cause_and_a_cause_not_read() -> None:
    assert fact(world(paper("scene_record", "x")), "paper.states_cause").value is False
    assert fact(world(paper("closing_report", "x", case_cause=state("blank"))), "paper.states_cause").value is False
    assert fact(world(paper("closing_report", "x", case_cause=state("absent"))), "paper.states_cause").value is False
    assert fact(world(paper("closing_report", "案由某某", case_cause=state("absent"))), "paper.states_cause").value is None
    assert fact(world(paper("closing_report", "x", case_cause=state("unreadable"))), "paper.states_cause").value is None
