"""Officers, agencies and remedies beside the bureau's own lists, and the fine beside its steps."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.derive import World
from casecheck.model import Document, Dossier, Fact, Range
from casecheck.model.local import Agency, Certificate, Lenience, LocalValues, Remedy
from tests.papers import decision, fact, paper, state


def told(name: str, *papers: Document, **local: Any) -> Fact:
    return fact(World(Dossier(path="d", documents=papers, local=LocalValues(**local))), name)


def entry(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) and "state" in value else {"state": "filled", "value": value, "text": str(value)}


def asked(**entries: Any) -> Document:
    """A record of 3 May 2023 by 韩立冬."""
    given = {
        "officer_1": ("韩立冬",),
        "officer_1_no": ("23990100001",),
        "interview_time": {"start": "2023-05-03T09:00", "end": "2023-05-03T10:00"},
        **entries,
    }
    return paper("interview_record", "询问笔录", **{name: entry(value) for name, value in given.items()})


def card(**more: Any) -> Certificate:
    return Certificate(**{"name": "韩立冬", "number": "23990100001", **more})


@pytest.mark.parametrize(
    ("certificates", "expired", "unlisted"),
    [
        ((card(),), 0, 0),
        ((card(**{"from": "2023-05-03", "to": "2023-05-03"}),), 0, 0),
        ((card(to="2023-05-02"),), 1, 0),
        ((card(**{"from": "2023-05-04"}),), 1, 0),
        ((card(to="2023-05-02"), card(number="23990100002", **{"from": "2023-05-03"})), 0, 0),
        ((card(name="韩立夏"),), 0, 1),
        ((), 0, 1),
    ],
)
def test_a_certificate_is_valid_on_both_its_ends(certificates: tuple[Certificate, ...], expired: int, unlisted: int) -> None:
    assert told("dossier.officers_expired", asked(), officers=certificates).value == expired
    assert told("dossier.officers_unlisted", asked(), officers=certificates).value == unlisted


def test_a_day_not_read_leaves_it_open_and_no_list_tells_nothing() -> None:
    unread = asked(interview_time=state("unreadable"))
    assert told("dossier.officers_expired", unread, officers=(card(to="2023-05-02"),)).value == Range(least=0, most=1)
    assert told("dossier.officers_expired", asked()).reason == "本地配置没有设执法人员和执法证有效期（officers.yaml）"
    assert told("dossier.officers_expired", asked(officer_1=state("unreadable")), officers=(card(),)).value is None


def test_numbers_are_held_against_any_the_officer_had() -> None:
    two = (card(), card(number="23990100002"))
    assert told("dossier.officer_numbers_wrong", asked(officer_1_no=("23990100002",)), officers=two).value == 0
    assert told("dossier.officer_numbers_wrong", asked(officer_1_no=("23990100003",)), officers=two).value == 1
    assert told("dossier.officer_numbers_wrong", asked(officer_1_no=state("unreadable")), officers=two).value == Range(least=0, most=1)
    assert told("dossier.officer_numbers_wrong", asked(officer_1=("别人",)), officers=two).value == 0


BUREAU = Agency(
    name="澜城市泊云区交通运输局", short_names=("泊云区交通运输局",), wrong_names=("泊云区交通局",), seals=("泊云区交通运输执法大队",)
)


def headed(head: str, **entries: Any) -> Document:
    return paper("penalty_decision", head, "行政处罚决定书", **entries)


@pytest.mark.parametrize(
    ("head", "word"),
    [
        ("澜城市泊云区交通运输局", "full"),
        ("泊云区交通运输局", "short"),
        ("泊云区交通局", "wrong"),
        ("澜城市交通运输局", "unlisted"),
    ],
)
def test_the_head_is_looked_up(head: str, word: str) -> None:
    assert told("sealed_paper.head_listed", headed(head), agencies=(BUREAU,)).value == word
    assert told("sealed_paper.head_listed", headed(head)).value is None


def test_names_of_one_agency_do_not_differ() -> None:
    one = headed("澜城市泊云区交通运输局", agency_seal="泊云区交通运输执法大队")
    assert told("sealed_paper.agency_names", one).value == "differs"
    assert told("sealed_paper.agency_names", one, agencies=(BUREAU,)).value == "contained"


@pytest.mark.parametrize(
    ("organ", "court", "word"),
    [
        ("澜城市泊云区人民政府", "澜城市泊云区人民法院", "ours"),
        ("泊云区人民政府", "泊云区人民法院", "ours"),
        ("澜城市人民政府", "澜城市泊云区人民法院", "other_organ"),
        ("澜城市交通运输局", "澜城市泊云区人民法院", "ours"),  # a department as review organ is DR-058's
        ("澜城市泊云区人民政府", "别区人民法院", "other_court"),
    ],
)
def test_the_remedies_are_looked_up(organ: str, court: str, word: str) -> None:
    remedies = (Remedy(review_organs=("澜城市泊云区人民政府",), courts=("澜城市泊云区人民法院",)),)
    one = decision(reconsideration_body=organ, litigation_court=court)
    assert told("decision.remedy_bodies", one, remedies=remedies).value == word
    assert told("decision.remedy_bodies", one).value == "unset"
    assert told("decision.remedy_bodies", decision(), remedies=remedies).value == "unwritten"
    assert told("decision.remedy_bodies", decision(litigation_court=state("unreadable")), remedies=remedies).value is None
    other_time = (Remedy(**{"from": "2024-01-01", "review_organs": ("某",), "courts": ("某",)}),)
    assert told("decision.remedy_bodies", one, remedies=other_time).value == "unset"


def test_a_list_of_lenience_that_is_not_set_is_no_list() -> None:
    assert told("decision.leniency_listed", decision()).value == "unset"
    listed = (Lenience(cause="overlimit_mass", result="no_penalty", when="某", basis="某"),)
    assert told("decision.leniency_listed", decision(penalty_basis=state("unreadable")), leniency=listed).value is None
