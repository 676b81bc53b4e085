import datetime as dt

from casecheck.model import Range
from tests.papers import decision, fact, filled, notice, paper, receipt, world


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


def test_the_papers_of_the_longer_procedure_give_their_days() -> None:
    review = paper("legal_review", "法制审核意见书", signed={"reviewer": "2023-05-11", "legal_unit": "2023-05-12"})
    w = world(
        review,
        paper("collective_discussion_record", "集体讨论记录", time=filled({"start": "2023-05-15T15:10", "end": None})),
        paper("penalty_approval", "行政处罚审批表", signed={"agency_head": "2023-05-17"}),
        paper("statement_defence", "陈述申辩书", signed={"party": "2023-05-09"}),
        paper("fine_receipt", "罚款票据", pay_date="2023-05-30"),
        paper("dossier_cover", "案卷", archived_on="2023-06-20"),
        paper("hearing_notice", "听证通知书", hearing_time="2023-05-24"),
        receipt(("听证通知书", "2023-05-10")),
    )
    names = ("legal_review", "discussion", "approved", "defence", "paid", "archived", "hearing_notice_served")
    assert [fact(w, f"dossier.milestone.{n}").value for n in names] == [
        day(f"2023-{d}") for d in ("05-12", "05-15", "05-17", "05-09", "05-30", "06-20", "05-10")
    ]


def test_a_review_that_only_the_reviewer_signed() -> None:
    assert fact(
        world(paper("legal_review", "法制审核表", signed={"reviewer": "2023-05-11"})), "dossier.milestone.legal_review"
    ).value == day("2023-05-11")


def test_a_hearing_that_was_called_need_not_have_been_held() -> None:
    found = fact(world(paper("hearing_notice", "听证通知书", hearing_time="2023-05-24")), "dossier.milestone.hearing")
    assert found.value is None
    assert "未见听证笔录" in found.reason


def test_several_payments_make_a_range() -> None:
    w = world(paper("fine_receipt", "票据", id="a", pay_date="2023-05-30"), paper("fine_receipt", "票据", id="b", pay_date="2023-06-15"))
    assert fact(w, "dossier.milestone.paid").value == Range(least=day("2023-05-30"), most=day("2023-06-15"))


def test_a_decision_on_the_spot_is_a_decision() -> None:
    w = world(paper("on_spot_penalty_decision", "当场行政处罚决定书", issue_date="2023-05-30", act_time="2023-05-30T09:05"))
    assert fact(w, "dossier.milestone.decided").value == day("2023-05-30")
    assert fact(w, "dossier.milestone.act").value == day("2023-05-30")
