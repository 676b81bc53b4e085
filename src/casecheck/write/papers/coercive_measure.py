"""扣押 of a vehicle, what the bureau hands out: 行政强制措施现场笔录, 决定书, 延长期限通知书, 解除决定书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, MeasureDays
from casecheck.write.numerals import clock_text, count, day_text, moment_text
from casecheck.write.papers.party import party_rows
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed, sitting, when
from casecheck.write.word import Box

COERCION_LAW = "《中华人民共和国行政强制法》"
_HEADS = {
    "number": ("序号", 3),
    "name": ("查封、扣押场所、设施、财物名称", 12),
    "specification": ("规格", 7),
    "quantity": ("数量", 3),
    "remarks": ("备注", 7),
}


def measure_days(case: Case) -> MeasureDays:
    """The days of the measure."""
    if case.dates.measure is None:
        raise ValueError("没有采取强制措施的案件写不出强制措施文书")
    return case.dates.measure


def basis(case: Case) -> str:
    """道路运输条例 62 (63 until 2016-02-05) gives the power, 行政强制法 9 names the kind."""
    article = "第六十二条" if case.at.date() >= dt.date(2016, 2, 6) else "第六十三条"
    return f"《中华人民共和国道路运输条例》{article}、{COERCION_LAW}第九条第三项"


def kind(case: Case) -> str:
    """The regulation says 暂扣 of a vehicle; forms of 2008 print that."""
    return "暂扣" if case.generation == "2008" else "扣押"


def decision_title(case: Case) -> str:
    """Before 2019 a voucher (凭证)."""
    return "车辆暂扣凭证" if case.generation == "2008" else "行政强制措施决定书"


def release_title(case: Case) -> str:
    """A notice before 2019."""
    return "解除行政强制措施通知书" if case.generation == "2008" else "解除行政强制措施决定书"


def extension_title(case: Case) -> str:
    """The same paper by an older name before 2019."""
    return "延长查封扣押期限通知书" if case.generation == "2008" else "延长行政强制措施期限通知书"


def _things(case: Case) -> list[tuple[str, str, str, str]]:
    """What was taken: name, specification, quantity, remarks."""
    return [
        (case.vehicle.type, case.plates, "1辆", "外观完好"),
        ("车辆钥匙", "遥控钥匙", "1把", "随车"),
    ]


def _list(sheet: Sheet, case: Case, key: str) -> None:
    """The list, its last row crossed."""
    slash = sheet.look.slash
    things = [(str(n), *thing) for n, thing in enumerate(_things(case), start=1)]
    cells = [(width, (name,)) for name, (_, width) in _HEADS.items()]
    sheet.record(key, "；".join(thing[1] for thing in things))
    rows = [
        sheet.row(key, {name: Blank("", text) for name, text in zip(_HEADS, row, strict=True)}, cells) for row in [*things, (slash,) * 5]
    ]
    heads = [sheet.label(text, width) for text, width in _HEADS.values()]
    sheet.table([(0.9, heads), *((0.8, row) for row in rows)])


def _signatures(sheet: Sheet, case: Case, name: str, at: dt.datetime) -> None:
    stamp = f"　　{day_text(at.date())}"
    sheet.line("当事人或其代理人签名：", Signed("party", (name,), at.date()), stamp, height=22, before=4)
    sheet.line("执法人员签名：", Signed("officers", case.names, at.date()), stamp, height=22)


def _ruled(key: str, text: str, value: str | None = None) -> Blank:
    return Blank(key, text, value, ruled=True)


def _bodies(case: Case, day: dt.date) -> str:
    """行政复议法 24: the government alone from 2024."""
    agency = case.agency
    return agency.government if day >= dt.date(2024, 1, 1) else f"{agency.government}或者{agency.superior}"


def _copies(sheet: Sheet) -> None:
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", height=20, before=4)


def write_decision(case: Case) -> Sheet:
    """Handed over on the spot with the list of what was taken."""
    days = measure_days(case)
    taken, day = days.taken, days.taken.start.date()
    sheet = Sheet(case, "coercive_measure_decision", decision_title(case), day)
    sheet.number(case.number("暂"))
    sheet.table(party_rows(sheet, case))
    behaviour = f"在{case.place}使用{case.plates}{case.vehicle.type}，涉嫌{case.offence.name}，没有车辆营运证又无法当场提供其他有效证明"
    sheet.line(
        *(Blank("incident_time", moment_text(case.at), when(case.at), ruled=True), "，你（单位）", _ruled("facts", behaviour)),
        *("。依据", _ruled("legal_basis", basis(case)), "的规定，本机关依法对你（单位）的"),
        *(_ruled("objects", f"{case.plates}{case.vehicle.type}1辆"), "（财物、设施或场所的名称及数量）实施"),
        *(_ruled("measure_kind", kind(case)), "的行政强制措施，期限为"),
        _ruled("measure_period", f"{day_text(day)}至{day_text(days.until)}", f"{when(day)}/{when(days.until)}"),
        "。",
        indent=2,
        height=20,
        before=6,
    )
    sheet.line(
        *("如果不服本决定，可以在收到本决定书之日起六十日内向", _ruled("reconsideration_body", _bodies(case, day))),
        *("申请行政复议，或者在六个月内依法向", _ruled("litigation_court", case.agency.court)),
        "提起行政诉讼，但本决定不停止执行，法律另有规定的除外。",
        indent=2,
        height=20,
    )
    sheet.line("查封、扣押场所、设施、财物清单如下：", indent=2, height=20)
    _list(sheet, case, "inventory")
    note = f"存放于{case.agency.name}停车场，保管期间不收取费用，不使用车辆。"
    sheet.line("其他说明：", _ruled("other_notes", note), indent=2, height=20, before=6)
    _signatures(sheet, case, case.driver.name, taken.end)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    _copies(sheet)
    return sheet


def _rows_of_record(sheet: Sheet, case: Case) -> list[tuple[float, list[Box]]]:
    days, driver = measure_days(case), case.driver
    officers = [
        (
            0.9,
            [*_plain(sheet, "执法人员", officer.name), *sheet.pair("执法证号", f"officer_{n}_no", case.card(officer), (5, 11))],
        )
        for n, officer in enumerate(case.officers, start=1)
    ]
    half = (5, 11)
    return [
        (1.0, [sheet.label("执法地点", 5), sheet.cell(27, [Blank("place", case.place)])]),
        (1.0, [sheet.label("执法时间", 5), sheet.cell(27, [sitting("time", days.taken)])]),
        *officers,
        (0.9, [*sheet.pair("姓　名", "person_name", driver.name, half), *_plain(sheet, "性　别", driver.sex)]),
        (0.9, [*_plain(sheet, "身份证件号", driver.id_number), *_plain(sheet, "联系电话", driver.phone)]),
        (0.9, [*sheet.pair("车（船）号", "vehicle_no", case.plates, half), *_plain(sheet, "车（船）型", case.vehicle.type)]),
    ]


def _plain(sheet: Sheet, label: str, text: str) -> list[Box]:
    """A label and a cell that are no field of the form's own."""
    return [sheet.label(label, 5), sheet.cell(11, text, align="center")]


def write_scene_record(case: Case) -> Sheet:
    """The measure itself: who was there, what was told, what was said against it."""
    days = measure_days(case)
    sheet = Sheet(case, "scene_record_coercive", "行政强制措施现场笔录", days.taken.start.date())
    sheet.number(case.number("强现录"))
    first, second = case.names[0], case.names[1]
    told = (
        f"{first}、{second}当场告知当事人：因其没有车辆营运证又无法当场提供其他有效证明，依据{basis(case)}的规定，对{case.plates}{case.vehicle.type}"
        f"予以{kind(case)}，期限自{day_text(days.taken.start.date())}至{day_text(days.until)}；当事人有权陈述、申辩，并可以依法申请行政复议或者提起行政诉讼。"
    )
    gone = (
        f"经当场清点，{'、'.join(f'{name}{quantity}' for name, _, quantity, _ in _things(case))}，车身外观完好，车内无贵重物品。"
        f"{clock_text(days.taken.end)}清点完毕，当场交付《{decision_title(case)}》和清单。过程使用执法记录仪记录。"
    )
    defence: list[Piece] = ["你是否需要陈述申辩：", Option(True, "不需要　"), Option(False, "需要")]
    read: list[Piece] = ["上述笔录", Option(True, "已看过　"), Option(False, "已宣读"), "，情况属实无误。"]
    sheet.record("defence", "不需要")
    sheet.record("read_back", "已看过")
    stamp = f"　　时间：{moment_text(days.taken.end)}"
    party: list[Piece] = ["当事人签名：", Signed("party", (case.driver.name,), days.taken.end), stamp]
    officers: list[Piece] = ["执法人员签名：", Signed("officers", case.names, days.taken.end), stamp]
    sheet.table(
        [
            *_rows_of_record(sheet, case),
            (1.0, [sheet.label("当事人\n到场情况", 5), sheet.cell(27, [Blank("attendance", "当事人到场。")])]),
            (3.4, [sheet.label("强制措施\n告知情况", 5), sheet.cell(27, [Blank("told", told)], indent=2)]),
            (1.2, [sheet.label("当事人陈述\n申辩情况", 5), sheet.cell(27, defence)]),
            (3.6, [sheet.label("现场情况", 5), sheet.cell(27, f"　　{gone}", "　　（以下空白）", top=True)]),
            (2.4, [sheet.cell(32, read, "", party)]),
            (1.0, [sheet.cell(32, f"见证人签名：{sheet.look.slash}")]),
            (1.1, [sheet.cell(32, officers)]),
        ]
    )
    return sheet


def _opening(case: Case) -> list[Piece]:
    """因你（单位）…，本机关于…对你（单位）采取了…的行政强制措施（决定书案号）."""
    day = measure_days(case).taken.start.date()
    return [
        *("因你（单位）", _ruled("cause", f"涉嫌{case.offence.name}"), "，本机关依法于", _ruled("measure_date", day_text(day), when(day))),
        *("对你（单位）采取了", _ruled("measure_kind", kind(case)), f"的行政强制措施，{decision_title(case)}案号："),
        *(_ruled("decision_no", case.number("暂")), "。"),
    ]


def _addressee(sheet: Sheet, case: Case) -> None:
    sheet.line("当事人（个人姓名或单位名称）", _ruled("party", case.party.name), "：", align="left", before=12)


def write_extension(case: Case) -> Sheet:
    """30 days more (行政强制法 25)."""
    days = measure_days(case)
    if days.extended is None or days.extended_until is None:
        raise ValueError("没有延长期限的案件写不出延长通知书")
    day = days.extended.date()
    sheet = Sheet(case, "coercive_measure_extension", extension_title(case), day)
    sheet.number(case.number("延强"))
    _addressee(sheet, case)
    until = days.extended_until
    reason = "需要向外地核实车辆营运情况和乘客乘车情况，协查结果尚未收到，情况复杂"
    sheet.line(
        *_opening(case),
        *("现因", _ruled("reason", reason), f"，依据{COERCION_LAW}第二十五条的规定，决定延长行政强制措施期限至"),
        *(_ruled("extended_to", day_text(until), when(until)), "。"),
        indent=2,
        before=6,
    )
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    _copies(sheet)
    return sheet


def write_release(case: Case) -> Sheet:
    """The vehicle goes back; the party looks at it and signs."""
    days = measure_days(case)
    day = days.released.date()
    sheet = Sheet(case, "coercive_measure_release", release_title(case), day)
    sheet.number(case.number("解强"))
    _addressee(sheet, case)
    sheet.line(
        *_opening(case),
        *(f"依据{COERCION_LAW}第二十八条第一款第", _ruled("clause", days.clause), "项的规定，自"),
        *(_ruled("release_from", day_text(day), when(day)), "起解除该行政强制措施。"),
        indent=2,
        before=6,
    )
    sheet.line("退还财物清单如下：", indent=2)
    _list(sheet, case, "return_list")
    things = count(len(_things(case)))
    check = f"经当事人（代理人）查验，退还的{things}项财物与查封、扣押时一致，查封、扣押期间没有使用、丢失和损坏现象。"
    sheet.line(Blank("return_check", check), indent=2, before=6)
    _signatures(sheet, case, case.receiver, days.released)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    _copies(sheet)
    return sheet
