"""Limitation, one act fined twice, first and slight acts, a permit that lapsed."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Citation, Document, Moment, Penalty, Period
from tests.papers import decision, fact, filled, paper, state, world


def checked(day: str) -> Document:
    moment = Moment.model_validate(day)
    return paper("scene_record", "现场笔录", time=filled(Period(start=moment, end=moment), day))


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


@pytest.mark.parametrize(
    ("act", "found", "later"),
    [("2021-05-03", "2023-05-03", False), ("2021-05-03", "2023-05-04", True), ("2020-02-29", "2022-02-28", False)],
)
def test_two_years_to_the_day_are_in_time(act: str, found: str, later: bool) -> None:
    scene = checked(found)
    assert value("dossier.discovered_later", decision(act_time=act), scene) is later


def test_days_that_were_not_read_tell_nothing() -> None:
    scene = checked("2023-05-03")
    assert value("dossier.discovered_later", decision(act_time=state("unreadable")), paper("scene_record", "x")) is None
    assert value("dossier.lasting_or_reported", decision("接群众举报"), scene) is True
    assert value("dossier.lasting_or_reported", decision("检查时发现"), scene) is False


def fined(id: str, name: str = "韩立冬", day: str = "2023-05-03", article: int = 64) -> Document:
    basis = filled((Citation(name="公路安全保护条例", law="highway_protect_reg", article=article),))
    one = decision(person_name=name, act_time=day, penalty_basis=basis)
    return one.model_copy(update={"id": id})


def test_one_act_fined_twice() -> None:
    assert value("dossier.fined_twice", fined("a"), fined("b")) is True
    assert value("dossier.fined_twice", fined("a"), fined("b", name="许文清")) is False
    assert value("dossier.fined_twice", fined("a"), fined("b", day="2023-05-04")) is False
    assert value("dossier.fined_twice", fined("a"), fined("b", article=65)) is False
    unread = fined("b").model_copy(
        update={"act_time": fined("b").entry("act_time").model_copy(update={"value": None, "state": "unreadable"})}
    )
    assert value("dossier.fined_twice", fined("a"), unread) is None


def test_first_slight_and_corrected_may_stand_in_several_papers() -> None:
    report = paper("investigation_report", "当事人系首次违法，未造成危害后果")
    assert value("decision.first_and_slight", decision("当事人已主动改正"), report) is True
    assert value("decision.first_and_slight", decision("当事人态度较好"), report) is False
    assert value("decision.exemption_weighed", decision("罚款"), report) is False
    assert value("decision.exemption_weighed", decision("不符合首违不罚的条件"), report) is True
    unread = paper("penalty_approval", "同意", unread="模糊")
    assert value("decision.exemption_weighed", decision("罚款"), unread) is None


@pytest.mark.parametrize(
    ("cause", "lacks"),
    [("未取得道路客运经营许可擅自从事客运经营", True), ("无道路运输证从事货运", True), ("车货总质量超限", False)],
)
def test_a_cause_of_having_no_permit(cause: str, lacks: bool) -> None:
    register = paper("case_filing_register", "立案登记表", case_cause=cause)
    assert value("decision.cause_lacks_permit", decision(), register) is lacks


@pytest.mark.parametrize(
    ("words", "lapsed"),
    [
        ("该车道路运输证已于2022年3月1日过期", True),
        ("持过期的道路运输证", True),
        ("驾驶证已过期", False),
        ("未办理道路运输证", False),
        ("道路运输证有效，未过期", False),
    ],
)
def test_a_permit_that_had_lapsed(words: str, lapsed: bool) -> None:
    assert value("dossier.permit_had_lapsed", paper("interview_record", words)) is lapsed


def test_other_penalties_do_not_make_an_act_fined() -> None:
    warned = decision(penalty=filled((Penalty(kind="warning", amount=Amount()),)), person_name="韩立冬", act_time="2023-05-03")
    assert value("dossier.fined_twice", fined("a"), warned) is False
