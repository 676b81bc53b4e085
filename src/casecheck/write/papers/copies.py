"""证件复印件 as typed pages: the data of the document, then who provided the copy and who compared it."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write import invent
from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.offences import Overload
from casecheck.write.people import Person
from casecheck.write.sheet import Blank, Sheet, Signed, when

Line = tuple[str, Blank]


def _date(label: str, key: str, day: dt.date) -> Line:
    return label, Blank(key, day_text(day), when(day))


def _issued(case: Case) -> Random:
    """Dates and marks of documents: the same for all copies of a case."""
    return Random(f"{case.serial}/{case.plates}")


def _page(case: Case, form: str, title: str, lines: list[Line], provider: str) -> Sheet:
    """The copied page, the mark that it agrees with the original, the provider and both officers."""
    day = (case.at if case.kind in ("on-spot", "unlicensed-passenger") else case.interview.start).date()
    sheet = Sheet(case, form, title, day)
    sheet.line("", height=12)
    sheet.table([(1.1, [sheet.label(label, 9), sheet.cell(23, [blank])]) for label, blank in lines])
    sheet.line(Blank("copy_mark", "本复印件与原件核对无误。"), before=24)
    sheet.line(
        "提供人（签名）：", Signed("provider", (provider,), day), "　　日期：", Blank("provided_on", day_text(day), when(day)), before=6
    )
    sheet.record("provider", provider)
    names = case.names if "sign.officers" not in case.slips else ()
    sheet.line("执法人员（签名）：", Signed("officers", case.names, day), f"　　日期：{day_text(day) if names else ''}")
    sheet.record("officers", "、".join(names), "；".join(names))
    return sheet


def _identity(case: Case, person: Person) -> Sheet:
    birth = person.birth
    issued = dt.date(case.at.year - 3, 3, 12)
    term = f"{issued:%Y.%m.%d}-{issued.replace(year=issued.year + 20):%Y.%m.%d}"
    lines = [
        ("姓名", Blank("name", person.name)),
        ("性别", Blank("sex", person.sex)),
        ("民族", Blank("nation", "汉")),
        _date("出生", "birth", birth),
        ("住址", Blank("address", person.address)),
        ("公民身份号码", Blank("id_no", person.id_number)),
        ("签发机关", Blank("authority", "澜城市公安局泊云分局")),
        ("有效期限", Blank("valid", term)),
    ]
    return _page(case, "id_card_copy", "居民身份证复印件", lines, person.name)


def write_party_identity(case: Case) -> Sheet:
    """Of the party."""
    return _identity(case, case.party.head)


def write_agent_identity(case: Case) -> Sheet:
    """Of the agent."""
    return _identity(case, case.speaker)


def write_driving_licence(case: Case) -> Sheet:
    """Of the driver; the number is his identity number."""
    first = dt.date(case.driver.birth.year + 22, 6, 18)
    lorry = not case.vehicle.seats and case.kind != "unlicensed-passenger"
    start = first.replace(year=first.year + 6 if case.at.year - first.year < 16 else first.year + 16)
    lines = [
        ("证号", Blank("licence_no", case.driver.id_number)),
        ("姓名", Blank("name", case.driver.name)),
        ("准驾车型", Blank("class", "A2" if lorry else "C1")),
        _date("初次领证日期", "first_issue", first),
        ("有效期限", Blank("valid", f"{day_text(start)}至长期" if start.year - first.year == 16 else f"{day_text(start)}起10年")),
        ("档案编号", Blank("file_no", f"239901{_issued(case).randrange(10**6):06}")),
    ]
    return _page(case, "driving_licence_copy", "机动车驾驶证复印件", lines, case.driver.name)


def write_vehicle_licence(case: Case) -> Sheet:
    """Of the vehicle; the owner is the party."""
    random, party, offence = _issued(case), case.party, case.offence
    registered = dt.date(case.at.year - 4, random.randrange(1, 13), random.randrange(1, 28))
    private = bool(case.vehicle.seats)
    brand = "泊云牌BY6480" if private else "泊云牌BY4250" if case.vehicle.trailer else "泊云牌BY3310"
    mass = 2_450 if private else offence.limit if isinstance(offence, Overload) and not case.vehicle.trailer else 25_000
    lines = [
        ("号牌号码", Blank("plate", case.vehicle.plate)),
        ("车辆类型", Blank("vehicle_kind", case.vehicle.type)),
        ("所有人", Blank("owner", party.name)),
        ("住址", Blank("address", party.address)),
        ("使用性质", Blank("use", case.vehicle.use or ("非营运" if private else "货运"))),
        ("品牌型号", Blank("brand", brand)),
        ("车辆识别代号", Blank("vin", invent.frame_number(random))),
        _date("注册日期", "reg_date", registered),
        _date("发证日期", "issue_date", registered),
        ("总质量", Blank("total_mass", f"{mass}kg")),
        ("核定载人数", Blank("seats", f"{case.vehicle.seats or 2}人")),
    ]
    return _page(case, "vehicle_licence_copy", "机动车行驶证复印件", lines, case.speaker.name)


def write_business_licence(case: Case) -> Sheet:
    """Of the organisation."""
    party, company = case.party, case.party.kind == "company"
    founded = dt.date(case.at.year - 7, 9, 6)
    lines = [
        ("统一社会信用代码", Blank("uscc", party.credit_code)),
        ("名称", Blank("name", party.name)),
        ("类型", Blank("type", "有限责任公司（自然人独资）" if company else "个体工商户")),
        ("住所" if company else "经营场所", Blank("address", party.address)),
        ("法定代表人" if company else "经营者", Blank("legal_rep", party.head.name)),
        *([("注册资本", Blank("capital", "贰佰万元整"))] if company else []),
        _date("成立日期", "founded", founded),
        ("营业期限", Blank("term", "长期")),
        ("经营范围", Blank("scope", party.scope)),
    ]
    return _page(case, "business_licence_copy", "营业执照复印件", lines, case.speaker.name)


def write_officer_certificates(case: Case) -> Sheet:
    """Both officers' cards on one page."""
    sheet = Sheet(case, "officer_certificate_copy", "行政执法证复印件", case.interview.start.date())
    last = dt.date(case.at.year + 3, 12, 31)
    sheet.line("", height=12)
    for n, officer in enumerate(case.officers, start=1):
        lines = [
            ("姓名", Blank(f"name_{n}", officer.name)),
            ("执法证号", Blank(f"number_{n}", officer.number)),
            ("执法单位", Blank(f"agency_{n}", case.agency.name)),
            ("执法类别", Blank(f"field_{n}", "交通运输综合行政执法")),
            ("有效期至", Blank(f"valid_to_{n}", day_text(last), when(last))),
        ]
        sheet.table([(1.0, [sheet.label(label, 9), sheet.cell(23, [blank])]) for label, blank in lines])
        sheet.line("", height=14)
    sheet.line(Blank("copy_mark", "本复印件与原件核对无误。"), before=12)
    return sheet
