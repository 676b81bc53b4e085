from typing import Any

import pytest

from casecheck.model import Document, Penalty
from tests.papers import decision, fact, filled, paper, state, world

REPORT = "closing_report"
DONE = "当事人于2023年5月30日缴清罚款人民币壹仟元整（¥1000.00）"


def closing(*lines: str, **entries: Any) -> Document:
    return paper(REPORT, *lines or ("结案报告",), **entries)


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), f"{REPORT}.{name}").value


@pytest.mark.parametrize(
    ("result", "ends"),
    [
        ("处罚决定执行完毕", True),
        ("决定给予罚款1000元的行政处罚", True),
        ("移送司法机关", False),
        ("作出不予处罚决定", False),
        ("无法执行或无需执行", False),
        ("已办结", None),
        (state("blank"), None),
    ],
)
def test_how_the_case_ends(result: Any, ends: bool | None) -> None:
    assert value("ends_in_penalty", closing(result=result)) is ends


@pytest.mark.parametrize(
    ("line", "stated"),
    [("罚款人民币壹仟元整", True), ("罚款1000元", True), ("给予警告", True), ("罚款已缴", False), ("□作出不予处罚决定", False)],
)
def test_the_penalty(line: str, stated: bool) -> None:
    assert value("penalty_stated", closing(line)) is stated


def test_how_it_was_paid() -> None:
    assert value("payment_stated", closing(execution=DONE)) is True
    assert value("payment_stated", closing("□处罚决定执行完毕", "2023年5月20日作出决定", execution="已执行。")) is False
    assert value("payment_stated", closing("票据号码：00123456", execution="已执行。")) is True
    assert value("payment_stated", closing(execution=state("blank"))) is False
    assert value("payment_stated", closing("罚款已缴纳", execution=state("absent"))) is None
    warned = decision(penalty=filled((Penalty(kind="warning"),)))
    assert value("payment_stated", closing(execution="已执行。"), warned) is True


@pytest.mark.parametrize(
    ("line", "differs"),
    [
        (DONE, False),
        ("罚款2000元已缴", True),
        ("罚款0.1万元", False),
        ("罚款2000元，其中加处罚款1000元，罚款1000元", False),
        ("罚款已于2023年5月30日缴清", False),
        ("加处罚款30元", False),
    ],
)
def test_the_sum_beside_the_decision(line: str, differs: bool) -> None:
    assert value("fine_differs", closing(line), decision(fen=100_000)) is differs


def test_no_decision_contradicts_nothing() -> None:
    assert value("fine_differs", closing("罚款2000元")) is False
