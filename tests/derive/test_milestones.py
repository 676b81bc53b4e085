import datetime as dt

from casecheck.model import Range
from tests.papers import decision, fact, filled, notice, paper, world


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_a_case_is_opened_when_the_head_approved_it() -> None:
    register = paper("case_filing_register", "立案登记表", accept_date="2023-05-01", signed={"agency_head": "2023-05-04"})
    assert fact(world(register), "dossier.milestone.case_opened").value == day("2023-05-04")


def test_without_the_approval_it_is_no_earlier_than_the_day_it_was_taken_up() -> None:
    register = paper("case_filing_register", "立案登记表", accept_date="2023-05-01")
    assert fact(world(register), "dossier.milestone.case_opened").value == Range(least=day("2023-05-01"))


def test_two_decisions_make_a_range() -> None:
    w = world(decision(id="a"), decision(id="b", issue_date="2023-05-28"))
    assert fact(w, "dossier.milestone.decided").value == Range(least=day("2023-05-20"), most=day("2023-05-28"))


def test_evidence_from_first_to_last() -> None:
    def record(start: str, id: str) -> object:
        return paper("interview_record", "询问笔录", id=id, interview_time=filled({"start": start, "end": None}))

    w = world(record("2023-05-03", "a"), record("2023-05-09", "b"))  # type: ignore[arg-type]
    assert fact(w, "dossier.milestone.first_evidence").value == day("2023-05-03")
    assert fact(w, "dossier.milestone.last_evidence").value == day("2023-05-09")


def test_the_approval_of_the_penalty_is_not_taken_from_the_report_if_there_is_an_approval_form() -> None:
    report = paper("investigation_report", "案件调查报告", signed={"agency_head": "2023-05-10"})
    assert fact(world(report), "dossier.milestone.approved").value == day("2023-05-10")
    assert fact(world(report, paper("penalty_approval", "行政处罚审批表")), "dossier.milestone.approved").value is None


def test_an_unread_milestone_may_be_any_day_of_the_dossier() -> None:
    w = world(notice(), decision(issue_date={"state": "unreadable"}))
    assert w.day("decided") == Range(least=day("2023-05-05"), most=day("2023-05-05"))
    later = world(notice(), decision(issue_date={"state": "unreadable"}), on=day("2024-02-01"))
    assert later.day("decided") == Range(least=day("2023-05-05"), most=day("2024-02-01"))
    assert world().day("decided") == Range()


def test_a_missing_milestone_says_why() -> None:
    assert "卷内未见" in fact(world(), "dossier.milestone.decided").reason
    assert "未找到" in fact(world(paper("closing_report", "结案")), "dossier.milestone.closed").reason
