"""道路运输证, 道路运输经营许可证 and 从业资格证 as copied pages; 计量检定证书 of the scale."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.offences import Overload
from casecheck.write.sheet import Blank, Sheet, Signed, when

Line = tuple[str, Blank]
_OFFICE = "澜城市泊云区道路运输管理所"
_LABORATORY = "澜城市计量检定测试所"
_SCOPE = "道路普通货物运输"


def _random(case: Case, what: str) -> Random:
    return Random(f"{case.serial}/{case.plates}/{what}")


def _page(case: Case, form: str, title: str, lines: list[Line]) -> Sheet:
    """The data, where the copy comes from, who gave it and who compared it."""
    day = (case.at if case.kind == "on-spot" else case.interview.start).date()
    provider = case.speaker.name
    sheet = Sheet(case, form, title, day)
    sheet.line("", height=12)
    sheet.table([(1.1, [sheet.label(label, 9), sheet.cell(23, [blank])]) for label, blank in lines])
    sheet.line(Blank("copy_mark", "复印件与原件一致。"), before=24)
    sheet.line("来源：", Blank("source", f"由{provider}提供原件，执法人员复印"), align="left", before=6)
    sheet.line(
        "提供人（签名）：", Signed("provider", (provider,), day), "　　日期：", Blank("provided_on", day_text(day), when(day)), before=6
    )
    sheet.record("provider", provider)
    sheet.line("执法人员签名：", Signed("officers", case.names, day), f"　　日期：{day_text(day)}")
    sheet.record("officers", "、".join(case.names), "；".join(case.names))
    return sheet


def _licence_number(case: Case) -> str:
    return f"黑交运管许可澜字239901{_random(case, 'licence').randrange(10**6):06}号"


def write_road_transport_certificate(case: Case) -> Sheet:
    """Of the vehicle."""
    random = _random(case, "certificate")
    issued = dt.date(case.at.year - 2, random.randrange(1, 13), random.randrange(1, 28))
    audited = dt.date(case.at.year, 1, 15) if case.at.month > 1 else dt.date(case.at.year - 1, 12, 15)
    lines = [
        ("道路运输证号", Blank("cert_no", f"黑交运管澜字239901{random.randrange(10**6):06}号")),
        ("业户名称", Blank("operator", case.party.name)),
        ("地址", Blank("address", case.party.address)),
        ("车辆号牌", Blank("plate", case.vehicle.plate)),
        ("经营许可证号", Blank("licence_no", _licence_number(case))),
        ("车辆类型", Blank("vehicle_kind", case.vehicle.type)),
        ("吨（座）位", Blank("tonnage_seats", "牵引总质量40吨" if case.vehicle.trailer else "15吨")),
        ("经营范围", Blank("scope", _SCOPE)),
        ("发证日期", Blank("issue_date", day_text(issued), when(issued))),
        ("审验记录", Blank("audit", f"{day_text(audited)}年度审验合格")),
    ]
    return _page(case, "road_transport_certificate_copy", "道路运输证复印件", lines)


def write_operation_licence(case: Case) -> Sheet:
    """Of the carrier; four years."""
    start = dt.date(case.at.year - 2, 3, 1)
    end = dt.date(case.at.year + 2, 2, 28)
    lines = [
        ("许可证号", Blank("licence_no", _licence_number(case))),
        ("业户名称", Blank("operator", case.party.name)),
        ("经营范围", Blank("scope", _SCOPE)),
        ("证件有效期", Blank("valid", f"{day_text(start)}至{day_text(end)}", f"{when(start)}/{when(end)}")),
        ("核发机关", Blank("authority", _OFFICE if case.generation == "2008" else case.agency.name)),
    ]
    return _page(case, "operation_licence_copy", "道路运输经营许可证复印件", lines)


def write_qualification(case: Case) -> Sheet:
    """Of the driver; six years; the number is his identity number with a digit before it."""
    start = dt.date(case.at.year - 3, 9, 10)
    end = dt.date(case.at.year + 3, 9, 9)
    lines = [
        ("姓名", Blank("name", case.driver.name)),
        ("证号", Blank("cert_no", case.driver.id_number)),
        ("从业资格类别", Blank("category", "道路货物运输驾驶员")),
        ("有效期限", Blank("valid", f"{day_text(start)}至{day_text(end)}", f"{when(start)}/{when(end)}")),
    ]
    return _page(case, "qualification_certificate_copy", "道路运输从业人员从业资格证复印件", lines)


def scale_days(case: Case, random: Random | None = None) -> tuple[dt.date, dt.date]:
    """When the scale was tested, and the last day on which that holds. ``random``: that of the certificate, before any other draw."""
    tested = (case.at - dt.timedelta(days=(random or _random(case, "scale")).randrange(60, 170))).date()
    return tested, dt.date(tested.year + 1, tested.month, min(tested.day, 28)) - dt.timedelta(days=1)


def write_scale(case: Case) -> Sheet:
    """Of the scale that weighed, valid on the day of the act."""
    offence, random = case.offence, _random(case, "scale")
    if not isinstance(offence, Overload):
        raise ValueError("没有称重的案件写不出计量检定证书")
    device = f"{'整车式动态公路车辆自动衡器' if offence.automatic else '数字式汽车衡'}，型号SCS-120，编号{offence.scale}"
    tested, last = scale_days(case, random)
    people = random.sample(("温立群", "祝海燕", "佟德山", "邵晓峰"), 3)
    sheet = Sheet(case, "scale_certificate", "计量检定证书", tested)
    sheet.line("证书编号：", Blank("cert_no", f"LJ检字第{tested.year}{random.randrange(10**4):04}号"), align="right", before=6)
    sheet.table(
        [
            (1.3, sheet.pair("送检单位", "user", case.agency.name, (9, 23))),
            (1.3, [sheet.label("计量器具名称", 9), sheet.cell(23, [Blank("device", device)], align="center")]),
            (1.3, [sheet.label("检定依据", 9), sheet.cell(23, "JJG 907" if offence.automatic else "JJG 539", align="center")]),
            (1.3, sheet.pair("检定结论", "conclusion", "合格", (9, 23))),
            (1.3, [sheet.label("检定日期", 9), sheet.cell(23, [Blank("date", day_text(tested), when(tested))], align="center")]),
            (1.3, [sheet.label("有效期至", 9), sheet.cell(23, [Blank("valid_to", day_text(last), when(last))], align="center")]),
        ]
    )
    for label, key, name in zip(("检定员：", "核验员：", "批准人："), ("tester", "reviewer", "approver"), people, strict=True):
        sheet.line(label, Signed(key, (name,), tested), f"　　{day_text(tested)}", before=6)
    sheet.line(f"{_LABORATORY}（检定专用章）", align="right", before=20)
    return sheet
