"""What the party says before the decision: 陈述申辩笔录 and its review (复核意见书), 放弃声明, 授权委托书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, Sitting
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.sheet import Blank, Sheet, Signed, sitting, when

_DEFENCE = "我家庭经济困难，这是第一次，对违法事实没有异议，请求减少罚款。"


def _ruled(key: str, text: str, value: str | None = None) -> Blank:
    return Blank(key, text, value, ruled=True)


def write_defence(case: Case) -> Sheet:
    """The party's words, taken down at the bureau."""
    start = case.dates.defended
    span = Sitting(start=start, end=start + dt.timedelta(minutes=25))
    person = case.speaker
    sheet = Sheet(case, "statement_defence", "陈述申辩笔录", start.date())
    sheet.number(case.number("陈"))
    sheet.line("时间：", sitting("time", span)._replace(ruled=True), align="left", before=6)
    sheet.line("地点：", _ruled("place", f"{case.agency.name}询问室"), align="left")
    sheet.line("陈述申辩人：", _ruled("party", case.party.name), "　性别：", _ruled("party_sex", person.sex), align="left")
    sheet.line("单位及职务：", _ruled("party_unit", person.work), "　电话：", _ruled("party_phone", person.phone), align="left")
    sheet.line("联系地址：", _ruled("party_address", person.address), align="left")
    for n, officer in enumerate(case.officers, start=1):
        label = "执法人员：" if n == 1 else "记录人："
        sheet.line(label, _ruled(f"officer_{n}", officer.name), "　执法证号：", _ruled(f"officer_{n}_no", case.card(officer)), align="left")
    hearing = "我要求举行听证。" if case.extras & {"hearing", "hearing-held"} else "不要求听证。"
    sheet.line("陈述申辩内容：", Blank("content", f"{_DEFENCE}{hearing}"), indent=2, before=8)
    sheet.line("（以下空白）", align="center")
    stamp = f"　　时间：{moment_text(span.end)}"
    sheet.line("陈述申辩人签名：", Signed("party", (person.name,), span.end), stamp, before=10)
    sheet.line("执法人员签名：", Signed("officers", case.names, span.end), stamp)
    sheet.line("记录人签名：", Signed("recorder", case.names[-1:], span.end), stamp)
    return sheet


def write_defence_review(case: Case) -> Sheet:
    """The bureau's answer to it, inside the bureau: not adopted, and why."""
    day = case.dates.defence_reviewed
    sheet = Sheet(case, "defence_review", "陈述申辩复核意见书", day)
    sheet.number(case.number("复"))
    why = (
        f"经复核，{case.party.name}的违法事实清楚，证据确凿。拟处罚款已按照法定幅度的下限确定，家庭经济情况不属于法定从轻、减轻处罚情形，"
        f"对其要求减少罚款的意见不予采纳，建议维持{case.fine.text}的处罚意见。"
    )
    unit = Signed("unit_head", (case.unit_head,), day)
    made = f"{day_text(case.dates.defended.date())}，{_DEFENCE}"
    sheet.table(
        [
            (1.0, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            (1.0, sheet.pair("当事人", "party", case.party.name, (7, 25))),
            (1.0, sheet.pair("复核人", "reviewer", "、".join(case.names), (7, 25))),
            (3.6, [sheet.label("陈述申辩内容", 7), sheet.cell(25, [Blank("content", made)], indent=2)]),
            (5.0, [sheet.label("复核意见", 7), sheet.cell(25, [Blank("review", why)], indent=2)]),
            (2.2, [sheet.label("经办机构\n负责人意见", 7), sheet.opinion(25, Blank("unit_opinion", "同意复核意见。"), unit)]),
        ]
    )
    return sheet


def write_waiver(case: Case) -> Sheet:
    """All rights given up on the day of service; or, after a hearing was called, only the hearing."""
    at, withdrawn = case.dates.notice_served, "hearing" in case.extras
    day = case.dates.hearing_notice_served.date() if withdrawn else at.date()
    title = "撤回听证申请声明" if withdrawn else "放弃陈述申辩及听证权利的说明"
    sheet = Sheet(case, "waiver_statement", title, day)
    sheet.line(_ruled("agency", case.agency.name), "：", align="left", before=14)
    sheet.line(
        *("车牌号为", _ruled("vehicle_no", case.plates), "的车辆，于", _ruled("incident", moment_text(case.at), when(case.at))),
        *("存在", _ruled("behaviour", case.offence.name), "的行为，违反了", _ruled("law", case.offence.violated), "的规定。"),
        *("本人（单位）于", _ruled("notice_date", day_text(at.date()), when(at.date())), "收到《违法行为通知书》（编号"),
        *(_ruled("notice_no", case.number("违通")), "），"),
        "自愿撤回听证申请，不再要求举行听证。" if withdrawn else "对通知书所载内容没有异议，自愿放弃陈述、申辩和要求听证的权利。",
        indent=2,
        before=8,
    )
    sheet.line("特此说明。", indent=2)
    label = "当事人（签名）：" if not case.agent else "当事人或其代理人（签名）："
    sheet.line(label, Signed("party", (case.receiver,), day), align="right", before=30)
    sheet.line(Blank("date", day_text(day), when(day)), align="right")
    return sheet


def write_power_of_attorney(case: Case) -> Sheet:
    """The organisation's, for the whole case."""
    assert case.agent
    person, day, party = case.agent.person, case.agent.authorised, case.party
    last = day + dt.timedelta(days=180)
    powers = "特别授权：代为接受询问、提供证据，签收执法文书，代为陈述、申辩，代为放弃陈述、申辩和要求听证的权利，代为缴纳罚款。"
    if case.dates.hearing_held:
        powers = "特别授权：代为接受询问、提供证据，签收执法文书，代为陈述、申辩，代为申请和参加听证，代为缴纳罚款。"
    sheet = Sheet(case, "power_of_attorney", "授权委托书", day)
    head = "法定代表人：" if party.kind == "company" else "经营者："
    sheet.line("委托人：", _ruled("principal", party.name), align="left", before=14)
    sheet.line(head, _ruled("principal_rep", party.head.name), "　地址：", _ruled("principal_address", party.address), align="left")
    sheet.line("受委托人：", _ruled("agent", person.name), "　性别：", _ruled("agent_sex", person.sex), align="left")
    sheet.line("身份证号：", _ruled("agent_id", person.id_number), "　联系电话：", _ruled("agent_phone", person.phone), align="left")
    sheet.line("工作单位及职务：", _ruled("agent_unit", person.work), align="left")
    sheet.line("委托事项：", _ruled("matter", f"代为处理{case.plates}号车{case.cause()}"), indent=2, before=10)
    sheet.line("委托权限：", _ruled("authority", powers), indent=2)
    sheet.line("委托期限：自", _ruled("term", f"{day_text(day)}至{day_text(last)}", f"{when(day)}/{when(last)}"), "止。", indent=2)
    stamp = f"　　{day_text(day)}"
    sheet.line("委托人（盖章）：", Signed("party", (party.name,), day), align="right", before=24)
    sheet.line("受委托人（签名）：", Signed("agent", (person.name,), day), stamp, align="right")
    sheet.line(Blank("date", day_text(day), when(day)), align="right")
    return sheet
