import pytest

from casecheck.derive.decision import in_days, in_months
from casecheck.model import Range, Term
from tests.papers import decision, fact, paper, world


@pytest.mark.parametrize(
    ("line", "review", "suit"),
    [
        ("如不服，可以在六十日内向江城市人民政府申请行政复议，或者在六个月内向江城区人民法院提起行政诉讼。", True, True),
        ("可向人民法院起诉", False, True),
        ("逾期不缴纳的加处罚款", False, False),
        ("具体复议事项见附件", None, False),
    ],
)
def test_remedies_told(line: str, review: bool | None, suit: bool | None) -> None:
    w = world(decision(line))
    assert fact(w, "decision.reconsideration_told").value is review
    assert fact(w, "decision.litigation_told").value is suit


def test_terms_in_another_unit_are_ranges() -> None:
    assert in_days(Term(count=60, unit="natural_day")) == 60
    assert in_days(Term(count=2, unit="month")) == Range(least=56, most=62)
    assert in_months(Term(count=6, unit="month")) == 6
    assert in_months(Term(count=180, unit="natural_day")) == Range(least=5, most=6)
    assert in_months(Term(count=90, unit="natural_day")) == Range(least=2, most=3)
    assert in_months(Term(count=1, unit="year")) == 12
    assert in_days(Term(count=60, unit="working_day")) == Range(least=60)


def test_approved_after_the_decision_was_dated() -> None:
    def approved(on: str) -> object:
        report = paper("investigation_report", "案件调查报告", signed={"agency_head": on})
        return fact(world(report, decision()), "decision.days_approved_to_dated").value

    assert approved("2023-05-21") == -1
    assert approved("2023-05-20") == 0
    assert approved("2023-05-10") == 10
