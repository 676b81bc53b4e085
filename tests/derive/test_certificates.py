from typing import Any

import pytest

from casecheck.model import Document
from tests.papers import decision, fact, paper, state, world

CODE = "91239901MA4081692C"  # invented, with its right check digit
ID = "239901198401167454"


def card(name: Any, number: Any = ID) -> Document:
    return paper("id_card_copy", "身份证", name=name, id_no=number)


def licence(name: Any, code: Any = CODE, operator: Any = "沈德明", id: str = "") -> Document:
    return paper("business_licence_copy", "营业执照", id=id, name=name, uscc=code, legal_rep=operator)


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), f"dossier.{name}").value


@pytest.mark.parametrize(
    ("copy", "word"),
    [
        (card("于建国"), "same"),
        (card("于建囯"), "same_number"),
        (card("于建囯", "239901197001186571"), None),
        (card("于建囯", state("absent")), "similar"),
        (card("韩敏", "239901197001186571"), None),
        (card(state("unreadable")), None),
        (card("于*国"), None),
    ],
)
def test_a_person_on_a_card(copy: Document, word: str | None) -> None:
    party = decision(person_name="于建国", person_id=ID)
    assert value("name_on_certificate", party, copy) == word
    assert value("party_certificate_copied", party, copy) is (None if copy.entry("name").state == "unreadable" else word is not None)


@pytest.mark.parametrize(
    ("name", "operator", "code", "word"),
    [
        ("澜城捷安物流有限责任公司", "沈德明", CODE, "same"),
        ("澜城顺安物流有限公司", "沈德明", CODE, "same_number"),
        ("北岸旺发商贸有限公司", "沈德明", state("absent"), "other"),
        ("捷安货运部", "澜城捷安物流有限公司", state("absent"), "same"),
    ],
)
def test_an_organisation_on_its_licence(name: str, operator: str, code: Any, word: str) -> None:
    party = decision(org_name="澜城捷安物流有限公司", org_uscc=CODE)
    assert value("name_on_certificate", party, licence(name, code, operator)) == word


def test_another_licence_beside_the_own_one_is_not_compared() -> None:
    party = decision(org_name="澜城捷安物流有限公司", org_uscc=CODE)
    other = licence("北岸旺发商贸有限公司", "91239901MA8869575M", id="b")
    assert value("name_on_certificate", party, licence("澜城捷安物流有限公司", id="a"), other) == "same"
    assert value("name_on_certificate", party, licence("北岸旺发商贸有限公司", "91239901MA8869575M", id="a"), other) is None


def test_no_copy_at_all() -> None:
    assert value("party_certificate_copied", decision(person_name="于建国")) is False
    assert value("party_certificate_copied", decision(person_name="于建国"), paper("unknown", "附页")) is None


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        (CODE, CODE, "right"),
        ("91239901MA4081692D", CODE, "wrong_once"),
        ("91239901MA4081692D", "91239901MA4081692D", "wrong_twice"),
        ("91239901MA4081692D", "91239901MA4081692E", "wrong_once"),
        ("9123990IMA4O81692C", CODE, "right"),
        ("91239901********2D", CODE, "right"),
        ("239901000001234", state("struck"), "none"),
        (state("unreadable"), CODE, None),
    ],
)
def test_credit_codes_of_two_papers(first: Any, second: Any, word: str | None) -> None:
    assert value("credit_code", decision(org_uscc=first), paper("case_filing_register", "x", org_uscc=second)) == word


def unread(text: str) -> dict[str, Any]:
    return {**state("unreadable"), "text": text}


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        (unread("黑Z123456789"), unread("黑Z123456789"), "malformed"),
        (unread("黑Z123456789"), unread("黑Z12345678"), None),
        (unread("无号牌"), unread("无号牌"), None),
        (("黑ZV4920",), unread("黑Z123456789"), "right"),
        (state("struck"), state("blank"), "none"),
    ],
)
def test_plates_of_two_papers(first: Any, second: Any, word: str | None) -> None:
    def plate(entry: Any) -> Any:
        return {"state": "filled", "value": entry, "text": "、".join(entry)} if isinstance(entry, tuple) else entry

    scene, ticket = paper("scene_record", "x", vehicle_no=plate(first)), paper("weigh_ticket", "x", plate=plate(second))
    assert value("plate_writing", scene, ticket) == word
