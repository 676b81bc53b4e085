from typing import Any

from casecheck.forms.dossier_index import IndexEntryRow
from casecheck.forms.service_receipt import ServiceRow
from casecheck.model import CaseNumber, Document, Range
from tests.papers import decision, fact, filled, notice, paper, state, world


def number(serial: str, prefix: str = "甲交罚", year: int | None = 2023) -> dict[str, Any]:
    text = f"{prefix}〔{year}〕{serial}号"
    return filled(CaseNumber(text=text, prefix=prefix, year=year, serial=serial), text)


def receipt(title: str, serial: str, own: str = "9") -> Document:
    row = ServiceRow.model_validate({"title": filled(title), "number": number(serial)})
    return paper("service_receipt", "送达回证", rows=(row,), case_no=number(own, "甲交送"))


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), f"dossier.{name}").value


def test_a_receipt_quotes_the_number_of_what_it_serves() -> None:
    own = decision(case_no=number("00012"))
    assert value("misquoted_numbers", own, receipt("行政处罚决定书", "12")) == 0
    wrong = fact(world(own, receipt("行政处罚决定书", "13")), "dossier.misquoted_numbers")
    assert wrong.value == 1
    assert [p.quote for p in wrong.places] == ["甲交罚〔2023〕13号", "甲交罚〔2023〕00012号"]


def test_a_number_that_a_third_paper_bears_is_a_mix_of_customs() -> None:
    register = paper("case_filing_register", "x", case_no=number("13", "甲交立"))
    assert value("misquoted_numbers", decision(case_no=number("12")), receipt("行政处罚决定书", "13"), register) == 0
    assert value("misquoted_numbers", decision(case_no=number("12")), receipt("行政处罚决定书", "13", own="13")) == 1


def test_the_index_the_ticket_and_the_closing_report_quote_too() -> None:
    own = decision(case_no=number("12"))
    row = IndexEntryRow.model_validate({"title": filled("行政处罚决定书"), "doc_no": number("13")})
    assert value("misquoted_numbers", own, paper("dossier_index", "卷内目录", rows=(row,))) == 1
    assert value("misquoted_numbers", own, paper("fine_receipt", "x", decision_no=number("13"))) == 1
    assert value("misquoted_numbers", own, paper("closing_report", "2023年5月20日作出甲交罚〔2023〕12号《行政处罚决定书》")) == 0
    assert value("misquoted_numbers", own, paper("closing_report", "2023年5月20日作出甲交罚〔2023〕21号《行政处罚决定书》")) == 1
    assert value("misquoted_numbers", own, paper("closing_report", "《行政处罚决定书》（甲交罚〔2023〕21号）")) == 1


def test_nothing_quoted_or_the_own_number_not_read() -> None:
    assert value("misquoted_numbers", decision(case_no=number("12"))) is None
    unread = value("misquoted_numbers", decision(case_no=state("unreadable")), receipt("行政处罚决定书", "13"))
    assert unread == Range(least=0, most=1)


def test_two_decisions_are_not_told_apart() -> None:
    two = (decision(case_no=number("12"), id="a"), decision(case_no=number("13"), id="b"))
    assert value("misquoted_numbers", *two, receipt("行政处罚决定书", "14")) is None


def test_the_odd_number_of_a_case_with_one_number() -> None:
    forms = ("case_filing_register", "scene_record", "investigation_report")
    same = [paper(form, "x", case_no=number("12")) for form in forms]
    assert value("odd_numbers", *same, paper("closing_report", "x", case_no=number("13"))) == 1
    assert value("odd_numbers", *same, paper("closing_report", "x", case_no=number("12"))) == 0
    assert value("odd_numbers", *same, paper("closing_report", "x", case_no=number("12", year=2022))) == 0
    assert value("odd_numbers", *same[:2], paper("closing_report", "x", case_no=number("13"))) == 0


def test_the_form_of_a_number_and_its_year() -> None:
    def ill(case_no: Any, day: str = "2023-05-20", *more: Document) -> Any:
        return value("ill_formed_numbers", decision(case_no=case_no, issue_date=day), *more)

    assert ill(number("12")) == 0
    assert ill(number("12", year=2022)) == 1
    assert ill(number("12", year=2022), "2023-01-20") == 0
    assert ill(number("12", year=2022), "2023-05-20", paper("case_filing_register", "x", case_no=number("3", year=2022))) == 0
    assert ill(number("12", prefix="")) == 1
    assert ill(number("12", year=None)) == 1
    assert ill(state("blank")) == 1
    assert ill(state("absent")) == Range(least=0, most=1)
    assert ill(number("12"), "2023-05-20", notice(case_no=state("blank"))) == 1


def test_two_parties_have_two_numbers() -> None:
    papers = [
        paper(form, "x", case_no=number("12"))
        for form in ("case_filing_register", "scene_record", "violation_notice", "closing_report", "investigation_report")
    ]
    others = [paper("interview_record", "x", case_no=number("13")), decision(case_no=number("13"))]
    assert value("odd_numbers", *papers, *others[:1]) == 1
    assert value("odd_numbers", *papers, *others) == 0
