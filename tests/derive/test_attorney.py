from typing import Any

import pytest

from casecheck.model import Document, Entry, Mark, Moment, Signature, Tick
from tests.papers import decision, fact, filled, paper, state, world

AGENT = "赵长河"
COMPANY = {"org_name": "江城顺达物流有限公司", "org_legal_rep": "吴世杰"}


def power(day: Any = "2024-05-09", id: str = "power_of_attorney") -> Document:
    return paper("power_of_attorney", id=id, agent=AGENT, date=day)


def interview(relation: str = "当事人的委托代理人", *lines: str) -> Document:
    times = filled({"start": "2024-05-10T10:09", "end": "2024-05-10T10:57"})
    return paper("interview_record", *lines, interviewee=filled((AGENT,)), relation_to_case=relation, interview_time=times)


def waiver(*names: str, day: str = "2024-05-15", marks: tuple[Mark, ...] = ()) -> Document:
    signature = Signature(key="party", seen=True, names=names, date=Entry[Moment].model_validate(filled(day)))
    ticked = filled((Tick(option="放弃听证", ticked=True),))
    return paper("waiver_statement", waives_hearing=ticked).model_copy(update={"signatures": (signature,), "marks": marks})


@pytest.mark.parametrize(("day", "late"), [("2024-05-09", -1), ("2024-05-10", 0), ("2024-05-11", 1)])
def test_authorised_before_the_first_act(day: str, late: int) -> None:
    w = world(power(day), interview(), waiver(AGENT))
    assert fact(w, "power_of_attorney.agent_acted").value is True
    assert fact(w, "power_of_attorney.days_late").value == late


def test_a_witness_or_driver_asked_as_himself_does_not_act_as_agent() -> None:
    assert fact(world(power(), interview("公司驾驶员")), "power_of_attorney.agent_acted").value is False
    assert fact(world(power(), interview("公司驾驶员"), waiver(AGENT)), "power_of_attorney.days_late").value == -6


def test_an_unread_date_or_a_second_paper_leaves_it_open() -> None:
    assert fact(world(power(state("unreadable")), interview()), "power_of_attorney.days_late").value is None
    assert fact(world(power("2024-05-13"), power("2024-05-09", id="b"), interview()), "power_of_attorney.days_late").value is None


def test_asked_in_a_capacity_nobody_wrote_down_may_be_the_first_act() -> None:
    late = fact(world(power("2024-05-13"), interview(state("blank")), waiver(AGENT)), "power_of_attorney.days_late")
    assert late.value is None
    assert "与案件的关系" in late.reason


def test_ratified() -> None:
    assert fact(world(power(), interview("代理人", "公司对此予以追认")), "power_of_attorney.ratified").value is True
    assert fact(world(power(), interview("代理人", "公司没有异议")), "power_of_attorney.ratified").value is False


def test_which_party_is_a_company() -> None:
    assert fact(world(decision(**COMPANY)), "dossier.party_is_company").value is True
    assert fact(world(decision(person_name="王建国")), "dossier.party_is_company").value is False
    assert fact(world(decision(org_name="江城区老王货运部")), "dossier.party_is_company").value is None
    assert fact(world(decision()), "dossier.party_is_company").value is None


@pytest.mark.parametrize(("names", "own"), [(("吴世杰",), True), (("江城顺达物流有限公司",), True), ((AGENT,), False), ((), None)])
def test_who_signed_the_waiver(names: tuple[str, ...], own: bool | None) -> None:
    assert fact(world(decision(**COMPANY), waiver(*names)), "waiver_statement.signed_by_party").value is own


def test_a_seal_or_another_head_leaves_it_open() -> None:
    sealed = waiver(AGENT, marks=(Mark(kind="seal", page=1),))
    assert fact(world(decision(**COMPANY), sealed), "waiver_statement.signed_by_party").value is None
    head = interview("公司负责人", f"我叫{AGENT}，是公司总经理。")
    assert fact(world(decision(**COMPANY), waiver(AGENT), head), "waiver_statement.signed_by_party").value is None


def test_authority_in_other_words() -> None:
    assert fact(world(decision("公司出具任命文件")), "dossier.authority_may_stand_elsewhere").value is True
    assert fact(world(decision("当事人无异议"), power()), "dossier.authority_may_stand_elsewhere").value is False
