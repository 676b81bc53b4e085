"""勘验笔录."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.offences import Height
from casecheck.write.sheet import Blank, Sheet, Signed, sitting


def _findings(case: Case) -> str:
    assert isinstance(case.offence, Height)
    first, second = case.names[0], case.names[-1]
    return (
        f"{clock_text(case.at)}，{first}、{second}向当事人出示执法证件，说明来意后，在其在场的情况下，使用经检定合格的BY-CC-03号测高尺，对停放在平整路面的"
        f"{case.plates}{case.vehicle.type}进行测量。该车载运{case.offence.goods}，从地面至货物最高点，三次测量均为{case.offence.metres}米。"
        f"车辆未移动，测量过程拍照、录像。"
    )


def write(case: Case) -> Sheet:
    """Narrative lines with blanks: the vehicle measured in its driver's presence."""
    span, person = case.scene, case.speaker
    sheet = Sheet(case, "inquest_record", "勘验笔录", span.start.date())
    sheet.number(case.number("勘录"))

    def ruled(key: str, text: str) -> Blank:
        return Blank(key, text, ruled=True)

    post = f"{case.agency.name}执法员"
    sheet.line("案由：", ruled("case_cause", case.cause()), align="left", before=4)
    sheet.line("勘验时间：", sitting("inquest_time", span)._replace(ruled=True), align="left")
    sheet.line("勘验场所：", ruled("inquest_site", case.place), "　天气情况：", ruled("weather", "晴"), align="left")
    for n, officer in enumerate(case.officers, start=1):
        sheet.line("勘验人：", ruled(f"inspector_{n}", officer.name), "　单位及职务：", ruled(f"inspector_{n}_unit", post), align="left")
        sheet.line("执法证号：", ruled(f"inspector_{n}_no", case.card(officer)), align="left")
    age = str(person.age(span.start.date()))
    sheet.line(
        "当事人（当事人代理人）姓名：", ruled("party_or_agent", person.name), "　性别：", ruled("party_sex", person.sex), align="left"
    )
    sheet.line("年龄：", ruled("party_age", age), "　身份证号：", ruled("party_id", person.id_number), align="left")
    sheet.line("单位及职务：", ruled("party_unit", person.work), "　联系电话：", ruled("party_phone", person.phone), align="left")
    sheet.line("住址：", ruled("party_address", person.address), align="left")
    slash = sheet.look.slash
    sheet.line("被邀请人：", ruled("invited_person", slash), "　单位及职务：", ruled("invited_unit", slash), align="left")
    sheet.line("记录人：", ruled("recorder", case.names[-1]), "　单位及职务：", ruled("recorder_unit", post), align="left")
    sheet.line("勘验情况及结果：", Blank("findings", _findings(case)), indent=2, before=4)
    sheet.line("（以下空白）", align="center")
    stamp = f"　　{moment_text(span.end) if span.to_the_minute else day_text(span.end.date())}"
    end = span.end if span.to_the_minute else span.end.date()
    sheet.line("当事人或其代理人签名：", Signed("party", (person.name,), end), stamp, before=4)
    sheet.line("勘验人签名：", Signed("officers", case.names, end), stamp)
    sheet.line(f"被邀请人签名：{slash}　　记录人签名：", Signed("recorder", case.names[-1:], end), stamp)
    return sheet
