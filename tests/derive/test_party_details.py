import datetime as dt

import pytest

from casecheck.derive.party_details import birthday
from casecheck.model import Document
from tests.papers import decision, fact, paper, state, world

ID = "239901197408225771"  # born 1974-08-22


def addressed(form: str, address: str, id: str = "", block: str = "person") -> Document:
    return paper(form, "x", id=id or form, **{f"{block}_address": address})


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ("澜城市泊云区货场路63号", "澜城市泊云区货场路63号", "none"),
        ("澜城市泊云区货场路63号", "澜城市 泊云区货场路６３号", "none"),
        ("澜城市泊云区货场路63号", "货场路63号", "abbreviated"),
        ("澜城市泊云区货场路63号", "澜城市货场路63号", "abbreviated"),
        ("货场路5号3单元111室", "货场路5-3-111", "abbreviated"),
        ("澜城市泊云区货场路63号", "澜城市泊云区货厂路63号", "other"),
        ("货场路63号", "货场路6号", "other"),
    ],
)
def test_addresses(one: str, other: str, difference: str) -> None:
    w = world(addressed("case_filing_register", one), addressed("penalty_decision", other))
    assert fact(w, "dossier.address_difference").value == difference


def test_a_person_and_an_organisation_are_not_compared() -> None:
    w = world(addressed("case_filing_register", "甲路1号"), addressed("penalty_decision", "乙路2号", block="org"))
    assert fact(w, "dossier.address_difference").value is None


def test_one_address_alone_leaves_nothing_to_compare() -> None:
    one = paper("penalty_decision", "x", person_address="甲路1号", org_address=state("struck"))
    unread = paper("case_filing_register", "x", person_address=state("unreadable"), org_address=state("struck"))
    assert fact(world(one), "dossier.addresses_compared").value is False
    assert fact(world(one, unread), "dossier.addresses_compared").value is None
    assert fact(world(one, addressed("case_filing_register", "甲路1号")), "dossier.addresses_compared").value is True


def test_masked_addresses_are_not_compared() -> None:
    w = world(addressed("case_filing_register", "甲路1号"), addressed("penalty_decision", "甲路**号"))
    assert fact(w, "dossier.address_difference").value is None


@pytest.mark.parametrize(
    ("number", "birth"),
    [(ID, dt.date(1974, 8, 22)), (ID[:-1] + "2", None), ("2399011974082257", None), ("239901********5771", None), ("", None)],
)
def test_a_birthday_needs_a_right_check_digit(number: str, birth: dt.date | None) -> None:
    assert birthday(number) == birth


def age(written: object, number: object = ID, act: object = "2023-05-01") -> object:
    register = paper("case_filing_register", "x", person_name="王文斌", person_age=written, person_id=number)
    return fact(world(register, decision(act_time=act)), "paper.age_difference").value


@pytest.mark.parametrize(("written", "off"), [("48", 0), ("49岁", 1), ("46", 2), ("５１", 3), ("四十八", None)])
def test_age_beside_the_number(written: str, off: int | None) -> None:
    assert age(written) == off


def test_the_birthday_itself_counts() -> None:
    assert age("49", act="2023-08-22") == 0
    assert age("49", act="2023-08-21") == 1


def test_a_partly_read_day_gives_a_range() -> None:
    assert age("48", act="2023").model_dump() == {"least": 0, "most": 1}  # type: ignore[attr-defined]
    assert age("52", act="2023").model_dump() == {"least": 3, "most": 4}  # type: ignore[attr-defined]


def test_without_a_whole_number_or_a_day_it_is_unknown() -> None:
    assert age("48", number="239901197408225772") is None
    assert age("48", number=state("struck")) is None
    assert age("48", act=state("absent")) is None


def test_a_closing_report_takes_the_number_of_the_same_person() -> None:
    report = paper("closing_report", "x", person_name="王文斌", person_age="46")
    register = paper("case_filing_register", "x", person_name="王文斌", person_id=ID)
    other = paper("case_filing_register", "x", id="b", person_name="李强", person_id=ID)
    w = world(report, register, decision(act_time="2023-05-01"))
    assert fact(w, "paper.age_difference").value == 2
    assert fact(world(report, other, decision(act_time="2023-05-01")), "paper.age_difference").value is None


def test_whether_an_age_is_stated() -> None:
    def stated(entry: object, line: str = "x") -> object:
        return fact(world(paper("case_filing_register", line, person_age=entry)), "paper.states_age").value

    assert stated("48") is True
    assert stated(state("struck")) is False
    assert stated(state("absent")) is False
    assert stated(state("absent"), "年龄") is None
    assert stated(state("unreadable")) is None
    assert fact(world(decision()), "paper.states_age").value is False
