"""Who may be penalised: age at the act, branches, trade names, vehicles of others, agents."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.law import check_digits
from casecheck.model import Document
from tests.papers import decision, fact, filled, paper, state, world


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


def number(birthday: str) -> str:
    """An invented identity number with the right check digit."""
    head = f"230199{birthday}012"
    return next(head + last for last in "0123456789X" if check_digits.person(head + last))


@pytest.mark.parametrize(("act", "age"), [("2024-05-02", 13), ("2024-05-03", 14), ("2028-05-02", 17), ("2028-05-03", 18)])
def test_the_age_is_that_of_the_day_of_the_act(act: str, age: int) -> None:
    one = decision(person_id=number("20100503"), act_time=act, issue_date="2028-06-20")
    assert value("decision.party_age", one) == age


def test_a_number_that_may_be_a_slip_tells_no_age() -> None:
    good = number("20100503")
    wrong = good[:-1] + ("1" if good[-1] != "1" else "2")
    assert value("decision.party_age", decision(person_id=wrong, act_time="2024-05-03")) is None
    assert value("decision.party_is_person", decision(person_id=filled("230199********0120"))) is False
    assert value("decision.party_is_person", decision(person_id=state("unreadable"))) is None


@pytest.mark.parametrize(
    ("name", "branch"),
    [
        ("黑河畅行运输有限公司孙吴分公司", True),
        ("畅行路桥公司国道三标项目部", True),
        ("畅行运输有限公司", False),
        ("分公司服务有限公司", False),
    ],
)
def test_what_a_branch_is_called(name: str, branch: bool) -> None:
    assert value("decision.party_is_branch", decision(org_name=name)) is branch
    assert value("decision.party_is_branch", decision(org_name=state("struck"))) is False


def licence(kind: str = "个体工商户", operator: str = "韩立冬") -> Document:
    return paper("business_licence_copy", "营业执照", type=kind, legal_rep=operator)


def test_a_trade_name_needs_its_operator() -> None:
    shop: dict[str, Any] = {"org_name": "永顺汽车修理厂"}
    assert value("decision.trade_name_alone", decision("永顺汽车修理厂", **shop), licence()) is True
    assert value("decision.trade_name_alone", decision("永顺汽车修理厂 经营者：韩立冬", **shop), licence()) is False
    assert value("decision.trade_name_alone", decision("韩立冬，永顺汽车修理厂", **shop), licence()) is False
    assert value("decision.trade_name_alone", decision(org_name="韩立冬"), licence()) is False
    assert value("decision.trade_name_alone", decision(**shop), licence(kind="有限责任公司")) is None


def test_a_vehicle_of_another() -> None:
    mine = paper("vehicle_licence_copy", "行驶证", owner="韩立冬")
    theirs = paper("vehicle_licence_copy", "行驶证", owner="高远物流有限公司")
    assert value("dossier.vehicle_of_another", decision(person_name="韩立冬"), mine) is False
    assert value("dossier.vehicle_of_another", decision(person_name="韩立冬"), theirs) is True
    assert value("dossier.vehicle_of_another", decision(org_name="黑河高远物流有限公司"), theirs) is False
    assert value("dossier.vehicle_of_another", decision(person_name="韩立冬")) is False


def test_somebody_said_whose_it_is() -> None:
    asked = paper("interview_record", "问：车是谁的？答：车挂靠在公司名下。")
    silent = paper("interview_record", "问：你叫什么？答：韩立冬。")
    assert value("dossier.ownership_looked_into", asked) is True
    assert value("dossier.ownership_looked_into", silent) is False


def test_an_agent_at_the_hearing() -> None:
    hearing = paper("hearing_record", "听证笔录", agent=filled(("许文清",)))
    assert value("hearing_record.agent_attends", hearing) is True
    assert value("hearing_record.agent_attends", paper("hearing_record", "听证笔录", agent=state("blank"))) is False
    assert value("hearing_record.authority_filed", hearing) is False
    assert value("hearing_record.authority_filed", hearing, paper("power_of_attorney", "授权委托书")) is True
    spoken = paper("hearing_record", "当事人当庭委托许文清代理", agent=filled(("许文清",)))
    assert value("hearing_record.authority_filed", spoken) is True
