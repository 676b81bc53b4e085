"""The party block (当事人栏): an individual half and an organisation half, the one that does not apply crossed with a slash."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.sheet import Sheet
from casecheck.write.word import Box

Rows = list[tuple[float, list[Box]]]
_HEIGHT = 0.9


def party_rows(sheet: Sheet, case: Case, day: dt.date | None = None) -> Rows:
    """Rows over 32 units. With ``day`` the individual half also has 性别 and 年龄 (on that day)."""
    person, organisation = _person(sheet, case, day), _organisation(sheet, case)
    look = sheet.look
    person[0][:0] = [
        sheet.label("当事人", 2, down=len(person) + len(organisation), turned=True),
        sheet.label(look.person_block, 2, down=len(person), turned=True),
    ]
    organisation[0].insert(0, sheet.label(look.organisation_block, 2, down=len(organisation), turned=True))
    return [(_HEIGHT, row) for row in person + organisation]


def _person(sheet: Sheet, case: Case, day: dt.date | None) -> list[list[Box]]:
    applies = case.natural is not None
    party = case.natural or case.party
    head = party.head

    def pair(label: str, key: str, text: str, *widths: int) -> list[Box]:
        return sheet.pair(label, key, text, (widths[0], widths[1]), applies=applies)

    if day is None:
        return [
            pair("姓　名", "person_name", party.name, 4, 10) + pair("身份证件号", "person_id", head.id_number, 5, 9),
            pair("住　址", "person_address", head.address, 4, 10) + pair("联系电话", "person_phone", head.phone, 5, 9),
        ]
    name = pair("姓　名", "person_name", party.name, 4, 7)
    sex, age = pair("性　别", "person_sex", head.sex, 4, 4), pair("年　龄", "person_age", str(head.age(day)), 4, 5)
    address = pair("住　址", "person_address", head.address, 4, 24)
    number, phone = pair("身份证件号", "person_id", head.id_number, 5, 10), pair("联系电话", "person_phone", head.phone, 5, 8)
    return [name + sex + age, address, number + phone]


def _organisation(sheet: Sheet, case: Case) -> list[list[Box]]:
    applies = case.organisation is not None
    party = case.organisation or case.party

    def pair(label: str, key: str, text: str, *widths: int) -> list[Box]:
        return sheet.pair(label, key, text, (widths[0], widths[1]), applies=applies)

    name = pair("名　称", "org_name", party.name, 4, 10)
    address = pair("地　址", "org_address", party.address, 4, 10)
    phone = pair("联系电话", "org_phone", party.phone, 5, 9)
    code = "统一社会\n信用代码"
    if case.generation == "2021":
        head = [sheet.label("法定代表人\n（负责人/经营者）", 8), *pair("姓名", "org_legal_rep", party.head.name, 3, 4)]
        return [
            name + pair(code, "org_uscc", party.credit_code, 5, 9),
            address + phone,
            head + pair("身份证件号", "org_rep_id", party.head.id_number, 5, 8),
        ]
    label = "法定代表人" if case.generation == "2019" else "法定代表人\n（负责人）"
    head = pair(label, "org_legal_rep", party.head.name, 5, 9)
    return [name + head, address + phone, pair(code, "org_uscc", party.credit_code, 4, 24)]
