"""Payment beside the decision and the closing of the case."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from casecheck.model import Amount, Document, Range
from tests.papers import decision, fact, filled, paper, state, world

NUMBER = {"text": "〔2023〕7号", "year": 2023, "serial": "7", "suffix": "号"}


def ticket(day: str, *lines: str, id: str = "", **more: Any) -> Document:
    return paper("fine_receipt", "罚款票据", *lines, id=id, pay_date=day, **{"payer": "马春生", **more})


def ours() -> Document:
    return decision(case_no=filled(NUMBER), person_name="马春生")


def closing(day: str = "2023-06-01", result: str = "☑处罚决定执行完毕") -> Document:
    return paper("closing_report", "结案报告", signed={"agency_head": day}, result=filled(result))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"decision_no": filled(NUMBER), "payer": "他人"}, True),
        ({"decision_no": filled({**NUMBER, "serial": "8"})}, False),
        ({}, True),
        ({"payer": "他人"}, None),
        ({"payer": state("unreadable")}, None),
    ],
)
def test_by_the_number_of_the_decision_else_by_the_payer(more: dict[str, Any], expected: bool | None) -> None:
    assert fact(world(ours(), ticket("2023-05-25", **more)), "fine_receipt.of_this_case").value is expected


def test_a_wrong_number_on_the_partys_ticket_for_the_very_sum_is_a_slip() -> None:
    slip = {"decision_no": filled({**NUMBER, "serial": "8"})}
    for sum_paid, expected in ((100_000, True), (90_000, False)):
        paid = ticket("2023-05-25", amount_lower=filled(Amount(figures=sum_paid)), **slip)
        assert fact(world(ours(), paid), "fine_receipt.of_this_case").value is expected


def test_paid_before_it_was_decided() -> None:
    assert fact(world(ours(), ticket("2023-05-19")), "fine_receipt.days_decided_to_paid").value == -1


@pytest.mark.parametrize(("item", "other"), [("罚没收入", False), ("路产赔偿费", True), ("保证金", True)])
def test_other_money(item: str, other: bool) -> None:
    assert fact(world(ticket("2023-05-19", item)), "fine_receipt.other_money").value is other


def test_the_last_of_several_tickets_of_this_case() -> None:
    w = world(ours(), closing(), ticket("2023-05-25", id="a"), ticket("2023-06-03", id="b"))
    assert fact(w, "closing_report.last_paid").value == dt.date(2023, 6, 3)
    assert fact(w, "closing_report.days_approved_to_paid").value == 2


def test_a_ticket_that_may_be_another_case_s_leaves_the_end_open() -> None:
    w = world(ours(), closing(), ticket("2023-05-25", id="a"), ticket("2023-06-03", id="b", payer="他人"))
    assert fact(w, "closing_report.last_paid").value == Range(least=dt.date(2023, 5, 25))
    assert fact(world(closing(), ticket("2023-05-25")), "closing_report.last_paid").value is None


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("□无法执行　☑处罚决定执行完毕　□其他", True),
        ("☑作出不予处罚决定　□处罚决定执行完毕", False),
        ("□作出不予处罚决定　□处罚决定执行完毕", None),
        ("当事人已全部履行", True),
        ("建议结案", None),
    ],
)
def test_closed_because_it_was_performed(result: str, expected: bool | None) -> None:
    assert fact(world(closing(result=result)), "closing_report.performed").value is expected
