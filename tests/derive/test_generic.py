import datetime as dt

import pytest

from casecheck.derive import FACTS
from casecheck.model import Amount, Range
from tests.papers import decision, fact, filled, notice, paper, receipt, state, world


@pytest.mark.parametrize(
    ("entry", "is_filled", "is_struck"),
    [
        ("2023-05-20", True, False),
        (state("blank"), False, False),
        (state("struck"), None, True),
        (state("unreadable"), None, None),
        (state("absent"), None, None),
    ],
)
def test_states_of_an_entry(entry: object, is_filled: bool | None, is_struck: bool | None) -> None:
    w = world(decision(issue_date=entry))
    assert fact(w, "penalty_decision.issue_date.filled").value is is_filled
    assert fact(w, "penalty_decision.issue_date.struck").value is is_struck


def test_typed_values() -> None:
    w = world(decision(issue_date="2023-05", fine_amount=filled(Amount(figures=5))))
    assert fact(w, "penalty_decision.issue_date.value").value == Range(least=dt.date(2023, 5, 1), most=dt.date(2023, 5, 31))
    assert fact(w, "decision.fine_amount.value").value == 5
    assert FACTS.spec("penalty_decision.facts_and_evidence.value") is None  # text is for Python, not for rules


def test_facts_of_the_paper_that_holds_a_row() -> None:
    w = world(receipt(("行政处罚决定书", "2023-05-21")))
    (row,) = w.subjects("service_row").items
    assert w.fact(row, "document.fully_read").value is True
    assert w.fact(row, "document.case_cause.filled").value is None


def test_an_empty_signature_place_is_unknown_in_a_draft_and_empty_when_filed() -> None:
    signed = paper("closing_report", "结案报告", signed={"agency_head": "2023-06-01"})
    unsigned = signed.model_copy(update={"signatures": tuple(s.model_copy(update={"seen": False}) for s in signed.signatures)})
    assert fact(world(signed), "closing_report.signature.agency_head.seen").value is True
    assert fact(world(unsigned), "closing_report.signature.agency_head.seen").value is False
    assert fact(world(unsigned, stage="draft"), "closing_report.signature.agency_head.seen").value is None
    assert fact(world(signed), "closing_report.signature.agency_head.date").value == dt.date(2023, 6, 1)
    assert fact(world(signed), "closing_report.signature.unit_head.seen").value is None


def test_agreement_of_a_concept() -> None:
    assert fact(world(notice(party="王建国"), decision(person_name="王 建国")), "dossier.agree.party_name").value is True
    assert fact(world(notice(party="王建国"), decision(person_name="李明")), "dossier.agree.party_name").value is False
    assert fact(world(notice(party="王建国"), decision()), "dossier.agree.party_name").value is None
    one_unread = world(notice(party="王建国"), decision(person_name="王建国", org_name=state("unreadable")))
    assert fact(one_unread, "dossier.agree.party_name").value is None


@pytest.mark.parametrize(
    "name",
    [
        "dossier.milestone.birthday",
        "dossier.elapsed.act_to_birthday",
        "penalty_decision.colour.filled",
        "dossier.agree.mood",
        "weather.today",
    ],
)
def test_no_such_fact(name: str) -> None:
    assert FACTS.spec(name) is None


def test_every_listed_name_has_a_meaning_in_chinese() -> None:
    for name in FACTS.names():
        spec = FACTS.spec(name)
        assert spec is not None, name
        assert any("一" <= c <= "鿿" for c in spec.zh), name
