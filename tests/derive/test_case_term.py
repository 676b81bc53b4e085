"""How long a case took, and what may have held it up."""

from __future__ import annotations

import datetime as dt

import pytest

from casecheck.model import Document, Elapsed, Range
from tests.papers import decision, fact, paper, receipt, world


def day(text: str) -> Range:
    return Range(least=dt.date.fromisoformat(text), most=dt.date.fromisoformat(text))


def test_from_the_opening_to_the_approval_of_a_longer_term() -> None:
    w = world(
        paper("case_filing_register", "立案登记表", signed={"agency_head": "2024-03-04"}),
        paper("case_extension_approval", "延长办案期限审批表", signed={"agency_head": "2024-06-05"}),
    )
    found = fact(w, "case_extension_approval.elapsed_opened_to_approved")
    assert found.value == Elapsed(start=day("2024-03-04"), end=day("2024-06-05"))


@pytest.mark.parametrize(
    "papers",
    [
        (paper("hearing_record", "听证笔录"),),
        (paper("test_report", "检测报告"),),
        (decision("本机关委托某检测机构进行检测"),),
        (decision("其间中止案件调查十日"),),
        (receipt(("违法行为通知书", "2023-05-08"), mode="公告送达"),),
    ],
)
def test_papers_that_may_hold_a_case_up(papers: tuple[Document, ...]) -> None:
    found = fact(world(*papers), "dossier.held_up")
    assert found.value is True
    assert found.places


def test_an_ordinary_case_was_not_held_up() -> None:
    assert fact(world(decision("经检测，车货总质量超限"), receipt(("行政处罚决定书", "2023-05-22"))), "dossier.held_up").value is False
