"""结案报告."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed
from casecheck.write.word import Box

DONE = "处罚决定执行完毕"
RESULTS = ("决定撤销立案", "移送司法机关", "作出不予处罚决定", "无法执行或无需执行", DONE, "移送其他行政部门", "其他")
Rows = list[tuple[float, list[Box]]]


def _party(sheet: Sheet, case: Case) -> Rows:
    """In this form 个人 and 单位 are themselves the labels of the names (2008: 公民, 法人或其他组织)."""
    natural, unit, look = case.natural or case.party, case.organisation or case.party, sheet.look
    head = natural.head
    post = "经营者" if unit.kind == "sole_trader" else "执行董事"

    def pair(label: str, key: str, text: str, *widths: int) -> list[Box]:
        return sheet.pair(
            label, key, text, (widths[0], widths[1]), applies=bool(case.natural if key.startswith("person") else case.organisation)
        )

    age = str(head.age(case.dates.closed))
    block = look.organisation_block if look.organisation_block == "单位" else "法人或\n其他组织"
    rows = [
        pair(look.person_block, "person_name", natural.name, 5, 8)
        + pair("年龄", "person_age", age, 4, 4)
        + pair("性别", "person_sex", head.sex, 4, 5),
        pair("所在单位", "person_unit", head.work.partition("，")[0], 5, 8) + pair("联系地址", "person_address", head.address, 4, 13),
        pair("联系电话", "person_phone", head.phone, 5, 12) + pair("邮编", "person_postcode", case.agency.postcode, 4, 9),
        pair(block, "org_name", unit.name, 5, 10) + pair("地址", "org_address", unit.address, 4, 11),
        pair("法定代表人", "org_legal_rep", unit.head.name, 5, 10) + pair("职务", "org_rep_post", post, 4, 11),
    ]
    rows[0].insert(0, sheet.label("当事人", 2, down=len(rows), turned=True))
    return [(0.9, row) for row in rows]


def result_of(case: Case) -> str:
    """Which of the boxes is ticked."""
    return RESULTS[2] if "no-penalty" in case.extras else DONE


def ended(case: Case, title: str, done: str) -> tuple[str, str]:
    """What was decided, and how it was carried out; of two parties one after the other."""
    days = case.dates
    if "no-penalty" in case.extras:
        decided = f"{day_text(days.decision_dated)}作出{case.number('不罚')}《不予行政处罚决定书》，决定不予行政处罚。"
        return decided, "违法行为已经当场改正，已对当事人进行教育，决定书已经送达。"
    whom = [f"，对{own.party.name}" if case.sides else "，决定" for own in case.own_cases]
    parts = [f"{own.number('罚')}《{title}》{to}给予{own.penalty}的行政处罚" for own, to in zip(case.own_cases, whom, strict=True)]
    who = "当事人" + "、".join(own.party.name for own in case.sides)
    paid = f"{who}{case.each}于{day_text(days.paid)}将{case.fine.text}缴至{case.agency.bank}，违法行为已经改正，处罚决定{done}。"
    paid += "没收的物品已经处置。" * ("confiscation" in case.extras)
    return f"{day_text(days.decision_dated)}作出{'；'.join(parts)}。", paid


def _result(sheet: Sheet, case: Case) -> Rows:
    """The result and how it was carried out; 2021 prints seven boxes and a row for property."""
    old = case.generation == "2008"
    decided, paid = ended(case, f"{'交通' if old else ''}行政处罚决定书", "全部履行完毕")
    done = result_of(case)
    execution = (2.8, [sheet.label("执行情况", 7), sheet.cell(25, ["　　", Blank("execution", paid)])])
    if case.generation != "2021":
        return [(3.4, [sheet.label("处理结果", 7), sheet.cell(25, ["　　", Blank("result", decided)])]), execution]
    sheet.record("result", done)
    boxes: list[Piece] = [Option(words == done, f"{words}　") for words in RESULTS]
    result = sheet.cell(25, boxes[:3], boxes[3:6], boxes[6:], f"　　{decided}")
    property_ = sheet.pair("罚没财物处置情况", "property_disposal", sheet.look.slash, (7, 25))
    return [(3.4, [sheet.label("处理结果", 7), result]), (1.0, property_), execution]


def write(case: Case) -> Sheet:
    """The report of a paid fine, with the opinions of the officers, the unit and the agency."""
    days = case.dates
    title = "处罚结案报告" if case.generation == "2008" else "结案报告"
    sheet = Sheet(case, "closing_report", title, days.closed)
    sheet.number(case.number("结"))
    officers = Signed("officers", case.names, days.closed)
    unit, head = Signed("unit_head", (case.unit_head,), days.closed), Signed("agency_head", (case.agency_head,), days.closing_approved)
    sheet.table(
        [
            (1.0, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause(suspected=False))])]),
            *_party(sheet, case),
            *_result(sheet, case),
            (
                1.9,
                [
                    sheet.label("承办人意见" if case.generation == "2021" else "执法人员意见", 7),
                    sheet.opinion(25, "案件已经办结，建议结案。", officers),
                ],
            ),
            (1.9, [sheet.label("经办机构\n负责人意见", 7), sheet.opinion(25, Blank("handling_unit_opinion", "同意结案。"), unit)]),
            (1.9, [sheet.label("负责人\n审批意见", 7), sheet.opinion(25, Blank("leader_approval", "同意结案。"), head)]),
        ]
    )
    return sheet
