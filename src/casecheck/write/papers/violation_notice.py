"""违法行为通知书: a narrative with an addressee line and two boxes for the rights."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.papers.phrases import PENALTY_LAW
from casecheck.write.sheet import Blank, Option, Sheet


def _rights(sheet: Sheet, case: Case) -> None:
    """Both boxes are ticked."""
    rights = case.rights
    you = "你" if case.party.kind == "person" else "你单位"
    speak = f"根据{PENALTY_LAW}{rights.heard}的规定，{you}如对该处罚意见有异议，可以向本机关陈述和申辩，本机关将予以核实。"
    ask = (
        f"根据{PENALTY_LAW}{rights.hearing}的规定，{you}有权自收到本通知书之日起{rights.term}内要求举行听证；逾期不提出的，视为放弃该权利。"
    )
    for number, key, text in ((1, "right_statement", speak), (2, "right_hearing", ask)):
        if case.says(key):
            sheet.record(key, text)
            sheet.line(Option(True, f"{number}.{text}"), indent=2)
    sheet.line("（注：序号前□内打“√”的，为当事人享有的权利。）", indent=2)


def _contact(sheet: Sheet, case: Case) -> None:
    agency = case.agency

    def ruled(key: str, text: str) -> Blank:
        return Blank(key, text, ruled=True)

    sheet.line("联系地址：", ruled("contact_address", agency.address), "　邮编：", ruled("contact_postcode", agency.postcode), before=8)
    sheet.line("联系人：", ruled("contact_person", case.officers[0].name), "　联系电话：", ruled("contact_phone", agency.phone))


def write(case: Case) -> Sheet:
    """The notice; the agency ticks both rights."""
    old = case.generation == "2008"
    sheet = Sheet(case, "violation_notice", "交通违法行为通知书" if old else "违法行为通知书", case.dates.notice_dated)
    sheet.number(case.number("违通"))
    sheet.line("" if old else "当事人（个人姓名或单位名称）", Blank("party", case.party.name, ruled=True), "：", align="left", before=12)
    sheet.line(
        f"经调查，本机关认为你（单位）{'涉嫌' if old else ''}",
        Blank("violation", case.offence.behaviour(case), ruled=True),
        "行为，违反了",
        Blank("violated_law", case.offence.violated, ruled=True),
        "的规定，依据",
        Blank("penalty_basis", case.offence.basis, ruled=True),
        "的规定，本机关拟作出",
        Blank("proposed_penalty", case.penalty, case.penalty_value, ruled=True),
        "的处罚决定。",
        indent=2,
        before=6,
    )
    _rights(sheet, case)
    _contact(sheet, case)
    sheet.agency(case.agency.name, case.dates.notice_dated, seal_label="（公章）" if old else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=30)
    return sheet
