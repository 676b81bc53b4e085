"""Terms on the case's days: ok or outside only when beyond doubt."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from casecheck.derive.timeline import timeline
from casecheck.law.calendar import deadline_of, load_calendar
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.model import Document, Timeline, Window
from tests.papers import decision, filled, notice, paper, receipt, state, world

PARAMETERS = load_parameters(rules_folder())
DEADLINE = deadline_of(load_calendar(rules_folder()))


def drawn(*documents: Document) -> Timeline:
    return timeline(world(*documents), PARAMETERS, DEADLINE, lambda basis: f"第{basis.article}条")


def window(name: str, *documents: Document) -> Window:
    (found,) = (w for w in drawn(*documents).windows if w.name == name)
    return found


def register(day: str) -> Document:
    return paper("case_filing_register", "立案登记表", signed={"agency_head": day})


def served(title: str, day: str | None, **more: Any) -> Document:
    return receipt((title, day), **more)


@pytest.mark.parametrize(("day", "expected"), [("2023-05-15", "outside"), ("2023-05-16", "ok")])
def test_the_decision_must_wait_until_the_hearing_term_is_over(day: str, expected: str) -> None:
    found = window("hearing_request_term", notice(), served("违法行为通知书", "2023-05-08"), decision("决定", issue_date=day))
    assert (found.last, found.state, found.basis) == (dt.date(2023, 5, 15), expected, "第64条")


def test_no_hearing_term_where_the_party_waived_or_was_not_told() -> None:
    untold = notice(right_hearing=filled(({"option": "听证", "ticked": False},)))
    waiver = paper("waiver_statement", "放弃听证声明", "我自愿放弃听证的权利")
    for papers in ([untold], [notice(), waiver]):
        names = {w.name for w in drawn(*papers, served("违法行为通知书", "2023-05-08"), decision("决定", issue_date="2023-05-10")).windows}
        assert "hearing_request_term" not in names


@pytest.mark.parametrize(("day", "expected"), [("2023-05-29", "ok"), ("2023-05-31", "outside")])
def test_service_within_seven_working_days(day: str, expected: str) -> None:
    found = window("service_term", decision(issue_date="2023-05-19"), served("行政处罚决定书", day))
    assert (found.last, found.state) == (dt.date(2023, 5, 30), expected)


def test_service_before_the_decision_is_not_a_kept_term() -> None:
    line = drawn(decision(issue_date="2023-05-19"), served("行政处罚决定书", "2023-05-18"))
    (found,) = (w for w in line.windows if w.name == "service_term")
    assert found.state == "unknown"
    assert "先核实日期" in found.reason
    assert {m.name: m.out_of_order for m in line.milestones if m.out_of_order} == {"decision_served": "早于处罚决定落款"}


def test_a_long_case_is_outside_unless_a_paper_may_lengthen_it() -> None:
    papers = (register("2023-01-03"), decision(issue_date="2023-06-20"))
    assert window("decision_term", *papers).state == "outside"
    longer = paper("unknown", "延长办案期限审批表").model_copy(update={"title": "延长办案期限审批表"})
    assert window("decision_term", *papers, longer).state == "unknown"
    assert window("decision_term", register("2023-05-03"), papers[1]).state == "ok"


def test_before_the_law_had_a_term_there_is_none() -> None:
    found = window("decision_term", register("2019-01-03"), decision(issue_date="2020-01-20"))
    assert (found.term, found.last, found.state) == (None, None, "unknown")


def test_a_year_without_its_holidays_is_unknown() -> None:
    found = window("service_term", decision(issue_date="2093-05-19"), served("行政处罚决定书", "2093-08-20"))
    assert found.state == "unknown"
    assert "2093 年的放假调休表" in found.reason


def test_an_unread_day_is_unknown_and_says_so() -> None:
    found = window("service_term", decision(issue_date="2023-05-19"), served("行政处罚决定书", None))
    assert (found.state, found.last) == ("unknown", dt.date(2023, 5, 30))
    assert "送达日期" in found.reason
    assert "起算日不明" in window("service_term", decision(issue_date=state("unreadable")), served("行政处罚决定书", "2023-05-20")).reason


def test_a_partly_read_day_decides_only_if_all_its_days_agree() -> None:
    for month, expected in (("2023-05", "unknown"), ("2023-06", "outside")):
        assert window("service_term", decision(issue_date="2023-05-19"), served("行政处罚决定书", month)).state == expected
