from casecheck.model import Subject
from tests.papers import decision, notice, paper, receipt, world


def keys(subjects: tuple[Subject, ...]) -> list[str]:
    return [s.key.removeprefix("owed_paper:") for s in subjects]


def test_filed_owes_every_paper_of_the_ordinary_procedure() -> None:
    assert keys(world(decision()).subjects("owed_paper").items) == [
        "case_filing_register",
        "record",
        "investigation_report",
        "violation_notice",
        "service_receipt:violation_notice",
        "penalty_decision",
        "service_receipt:penalty_decision",
        "closing_report",
    ]


def test_a_draft_owes_only_what_comes_before_the_latest_paper() -> None:
    w = world(paper("case_filing_register", "立案登记表"), notice(), stage="draft")
    assert keys(w.subjects("owed_paper").items) == ["case_filing_register", "record", "investigation_report"]


def test_before_decision_also_owes_the_notice_and_its_receipt() -> None:
    w = world(paper("case_filing_register", "立案登记表"), stage="draft", before="decision")
    assert keys(w.subjects("owed_paper").items)[-2:] == ["violation_notice", "service_receipt:violation_notice"]


def test_the_simple_procedure_owes_none_of_them() -> None:
    assert world(paper("on_spot_penalty_decision", "当场行政处罚决定书")).subjects("owed_paper").items == ()


def test_each_owed_paper_is_looked_for_and_a_receipt_counts_only_for_its_own_paper() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06")))
    present = {s.key: w.fact(s, "owed_paper.present").value for s in w.subjects("owed_paper").items}
    assert present["owed_paper:service_receipt:violation_notice"] is True
    assert present["owed_paper:service_receipt:penalty_decision"] is False
    assert present["owed_paper:closing_report"] is False
    assert present["owed_paper:record"] is False


def test_a_case_without_a_penalty_owes_no_papers_of_one() -> None:
    register = paper("case_filing_register", "立案登记表")
    ended = world(register, paper("no_penalty_decision", "不予行政处罚决定书"))
    assert keys(ended.subjects("owed_paper").items) == ["case_filing_register", "record", "investigation_report", "closing_report"]
    both = world(register, paper("no_penalty_decision", "不予行政处罚决定书"), decision())
    assert "penalty_decision" in keys(both.subjects("owed_paper").items)


def test_a_case_before_the_court_is_not_closed() -> None:
    application = paper("court_enforcement_application", "行政强制执行申请书")
    assert "closing_report" not in keys(world(decision(), application).subjects("owed_paper").items)
    paid = world(decision(), application, paper("fine_receipt", "缴款书"))
    assert "closing_report" in keys(paid.subjects("owed_paper").items)
