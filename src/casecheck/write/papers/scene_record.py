"""现场笔录."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.papers.phrases import role
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed, sitting
from casecheck.write.word import Box


def _officers(sheet: Sheet, case: Case) -> list[tuple[float, list[Box]]]:
    """Two rows in one merged label cell; the second officer keeps the record."""
    rows = []
    for key, officer in zip(("officer_1", "officer_2"), case.officers, strict=True):
        name = sheet.cell(7, [Blank(key, officer.name)], align="center")
        rows.append([name, *sheet.pair("执法证号", f"{key}_no", case.card(officer), (5, 7))])
    recorder = sheet.cell(6, [Blank("recorder", case.officers[1].name)], align="center", down=2)
    rows[0] = [sheet.label("执法人员", 4, down=2), *rows[0], sheet.label("记录人", 3, down=2), recorder]
    return [(0.9, row) for row in rows]


def _people(sheet: Sheet, case: Case) -> list[tuple[float, list[Box]]]:
    driver, half = case.driver, (5, 9)
    rows = [
        sheet.pair("姓　名", "person_name", driver.name, half) + sheet.pair("性　别", "person_sex", driver.sex, half),
        sheet.pair("身份证件号", "person_id", driver.id_number, half) + sheet.pair("与案件关系", "relation", role(case), half),
        sheet.pair("单位及职务", "unit_post", driver.work, half) + sheet.pair("联系电话", "person_phone", driver.phone, half),
        sheet.pair("联系地址", "person_address", driver.address, (5, 23)),
        sheet.pair("车（船）号", "vehicle_no", case.plates, half) + sheet.pair("车（船）型", "vehicle_type", case.vehicle.type, half),
    ]
    rows[0].insert(0, sheet.label("现场人员基本情况", 4, down=len(rows), turned=True))
    return [(1.0, row) for row in rows]


def scene_of(case: Case) -> str:
    """The body of the record: the check, and that evidence is going to be kept (先行登记保存), if it is."""
    told = "执法人员告知当事人有关物品将依法先行登记保存，另行制作清单。" if case.dates.registration and case.says("registration") else ""
    return f"{case.offence.scene(case)}{told}"


def write(case: Case) -> Sheet:
    """The sheet, signed by the person met and both officers at the end of the record."""
    span = case.scene
    sheet = Sheet(case, "scene_record", "现场笔录", span.start.date())
    sheet.number(case.number("现录"))
    end: dt.date = span.signed or (span.end if span.to_the_minute else span.end.date())
    stamp = f"　　时间：{moment_text(end) if isinstance(end, dt.datetime) else day_text(end)}"
    sheet.record("read_back", "我已看过")
    read: list[Piece] = [
        "上述笔录",
        Option(True, "我已看过"),
        "　",
        Option(False, "已向我宣读过", crossed=case.generation == "2008"),
        "，情况属实无误。",
    ]
    person: list[Piece] = ["现场人员签名：", Signed("party", (case.driver.name,), end), stamp]
    officers: list[Piece] = ["执法人员签名：", Signed("officers", case.names, end), stamp]
    hint = "现场情况：（如实施行政强制措施的，包括当场告知当事人理由、依据以及依法享有的权利和救济途径等）"
    scene = sheet.cell(28, hint, ["　　", Blank("scene", scene_of(case))], "　　（以下空白）", top=True)
    sheet.table(
        [
            (1.1, [sheet.label("执法地点", 4), sheet.cell(28, [Blank("place", case.place)])]),
            (1.0, [sheet.label("执法时间", 4), sheet.cell(28, [sitting("time", span)])]),
            *_officers(sheet, case),
            *_people(sheet, case),
            (7.6, [sheet.label("主要内容", 4, turned=True), scene]),
            (2.4, [sheet.cell(32, read, "", person)]),
            (0.9, sheet.pair("备　注", "remarks", sheet.look.slash, (4, 28))),
            (1.3, [sheet.cell(32, officers)]),
        ]
    )
    return sheet
