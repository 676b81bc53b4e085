import json
from typing import Any

import pytest

from casecheck.errors import UsageError
from casecheck.extract.structured import from_data
from casecheck.model import Moment


def decision(**entries: Any) -> dict[str, Any]:
    return {"form": "penalty_decision", "entries": {"issue_date": "2024-05-28", **entries}}


def test_text_and_typed_values_and_states() -> None:
    paper = decision(person_name="陈春生", org_name="/", pay_bank="", pay_account=None, penalty="罚款人民币玖仟元整（¥9000.00）")
    dossier = from_data({"papers": [paper], "complete": True})
    (document,) = dossier.documents
    assert document.entry("issue_date").value == Moment(year=2024, month=5, day=28)
    assert [document.entry(n).state for n in ("person_name", "org_name", "pay_bank", "pay_account", "litigation_court")] == [
        "filled",
        "struck",
        "blank",
        "blank",
        "absent",
    ]
    (penalty,) = document.entry("penalty").value
    assert penalty.amount.figures == penalty.amount.words == 900_000
    place = document.entry("person_name").place
    assert place is not None
    assert place.pointer == "/papers/0/entries/person_name"


def test_json_text_rows_and_signatures() -> None:
    receipt = {"form": "service_receipt", "rows": [{"title": "行政处罚决定书", "time": "2024年5月29日"}]}
    report = {"form": "closing_report", "signatures": {"agency_head": {"names": ["许凯"], "date": "2024-06-20"}}}
    dossier = from_data(json.dumps({"papers": [receipt, report], "complete": True}))
    assert dossier.documents[0].rows[0].time.value == Moment(year=2024, month=5, day=29)  # type: ignore[attr-defined]
    signature = dossier.documents[1].signature("agency_head")
    assert signature is not None
    assert (signature.seen, signature.date.value) == (True, Moment(year=2024, month=6, day=20))


def test_nothing_is_vouched_for_without_complete() -> None:
    assert from_data({"papers": []}).gaps[0].hides_papers
    assert from_data({"papers": [], "complete": True}).gaps == ()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, "papers"),
        ({"papers": [{"form": "love_letter"}]}, "/papers/0/form"),
        ({"papers": [decision(colour="red")]}, "/papers/0/entries/colour"),
        ({"papers": [decision(issue_date=3)]}, "/papers/0/entries/issue_date"),
        ({"papers": [{"form": "closing_report", "signatures": {"agency_head": {"date": "昨天"}}}]}, "/papers/0/signatures/agency_head"),
    ],
)
def test_what_is_wrong_is_named_by_its_pointer(data: dict[str, Any], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        from_data(data)
