from typing import Any

import pytest

from casecheck.model import Document, Moment, Period
from tests.papers import decision, fact, filled, notice, paper, state, world

START = Moment.model_validate("2023-05-03T09:05")


def scene(place: str = "甲路", *lines: str) -> Document:
    return paper("scene_record", *lines or ("x",), time=filled(Period(start=START, end=START), "2023年5月3日9时05分"), place=place)


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), f"dossier.{name}").value


def test_the_day_of_the_act() -> None:
    assert value("act_days_differ", decision(act_time="2023-05-03"), scene()) is False
    other = fact(world(decision(act_time="2023-05-04"), scene()), "dossier.act_days_differ")
    assert other.value is True
    assert [p.quote for p in other.places] == ["2023-05-04", "2023年5月3日9时05分"]
    assert value("act_days_differ", decision("执法人员于2023年5月3日检查", act_time="2023-05-01"), scene()) is False
    assert value("act_days_differ", decision(act_time="2023-05"), scene()) is None
    assert value("act_days_differ", decision(act_time="2023-05-03")) is None
    assert value("act_days_differ", decision(act_time=state("absent")), scene()) is None


def test_the_other_papers_that_give_a_day() -> None:
    ticket = paper("weigh_ticket", "x", time="2023-05-03T09:05")
    assert value("act_days_differ", decision(act_time="2023-05-04"), ticket) is True
    told = notice(violation="于2023年5月3日9时05分在甲路超限行驶")
    assert value("act_days_differ", decision(act_time="2023-05-04"), told) is True
    assert value("act_days_differ", decision(act_time="2023-05-04"), notice(violation="超限行驶")) is None
    assert value("act_days_differ", decision(act_time="2023-05-01"), scene("甲路", "经不停车检测发现")) is None


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ("省道S913线K32+300处泊云检测站", "泊云检测站", False),
        ("省道S913线K32+300处", "省道S913线K35+300处", True),
        ("省道S913线K32+300处", "省道S914线", True),
        ("望川路28号门前", "望川路82号门前", True),
        ("城西收费站入口", "泊云检测站", True),
        ("望川路28号门前", "客运站对面的小巷", None),
        ("望川路63号", "望川路6号", True),
    ],
)
def test_places_are_told_apart_by_landmarks(ours: str, theirs: str, differ: bool | None) -> None:
    assert value("act_places_differ", decision(act_place=ours), scene(theirs)) is differ
    assert value("act_place_compared", decision(act_place=ours), scene(theirs)) is True
    assert value("act_place_compared", decision(act_place=ours)) is False


def test_the_cause_when_the_case_is_opened() -> None:
    def suspected(cause: Any) -> Any:
        return fact(world(paper("case_filing_register", "x", case_cause=cause)), "case_filing_register.cause_suspected").value

    assert suspected("王文斌涉 嫌违法超限运输案") is True
    assert suspected("王文斌违法超限运输案") is False
    assert suspected(state("unreadable")) is None


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ("王文斌涉嫌违法超限运输案", "违法超限运输", False),
        ("王文斌违法超限运输案", "王文斌超限运输案", False),
        ("王文斌违法超限运输案", "王文斌未按规定装载货物案", True),
    ],
)
def test_causes_after_the_investigation(first: str, second: str, differ: bool) -> None:
    report = paper("investigation_report", "x", person_name="王文斌", case_cause=first)
    assert value("causes_differ", report, paper("closing_report", "x", case_cause=second)) is differ
    register = paper("case_filing_register", "x", case_cause="王文斌未按规定装载货物案")
    assert value("causes_differ", report, register) is None
