"""催告书, and 强制执行申请书 to the court."""

from __future__ import annotations

from casecheck.write.case import Case, EnforcementDays
from casecheck.write.numerals import day_text
from casecheck.write.papers.clauses import COERCION_LAW, addressee, copies, decision_name, penalty_law, ruled, seal_label
from casecheck.write.sheet import Blank, Option, Sheet, Signed, when

_CONSEQUENCES = ("到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款", "将查封、扣押的财物依法拍卖抵缴罚款", "申请人民法院强制执行")


def enforcement_days(case: Case) -> EnforcementDays:
    """ValueError if the fine is paid in time."""
    if case.dates.enforcement is None:
        raise ValueError("没有强制执行的案件写不出有关文书")
    return case.dates.enforcement


def overdue(case: Case) -> str:
    """What is owed: the fine, and as much again at most."""
    yuan = case.fine.yuan
    return f"罚款{yuan}元及加处罚款{yuan}元（加处罚款以罚款本数为限）"


def write_demand(case: Case) -> Sheet:
    """To pay within ten days of service, with the right to be heard."""
    days, decision = enforcement_days(case), case.dates.decision_dated
    court = days.applied == days.enforced
    sheet = Sheet(case, "demand_letter", "催告书", days.demanded)
    sheet.number(case.number("催"))
    addressee(sheet, case)
    sheet.line(
        *(
            "因你（单位）",
            ruled("case_name", f"{case.offence.name}一案"),
            "，本机关于",
            ruled("decision_date", day_text(decision), when(decision)),
        ),
        *("作出了", ruled("decision_content", case.fine.text), "的决定，决定书案号为", ruled("decision_no", case.number("罚")), "。"),
        indent=2,
        before=6,
    )
    sheet.line(
        f"根据{COERCION_LAW}第三十五条{'、第五十四条' if court else ''}的规定，现就有关事项催告如下，请你（单位）按要求履行：", indent=2
    )
    sheet.line("1.履行标的：", ruled("subject", case.fine.text), indent=2)
    sheet.line("2.履行期限：", ruled("deadline", "收到本催告书之日起十日内"), indent=2)
    sheet.line("3.履行方式：", ruled("manner", f"缴至{case.agency.bank}，账号{case.agency.account}"), indent=2)
    sheet.line("4.履行要求：", ruled("requirement", "一次缴清，并将缴款凭证送本机关核验"), indent=2)
    sheet.line("5.其他事项：", ruled("other", sheet.look.slash), indent=2)
    sheet.line("你（单位）逾期仍不履行的，本机关将依法采取以下措施：", indent=2)
    chosen = [_CONSEQUENCES[0]] + ([_CONSEQUENCES[2]] if court else [])
    sheet.record("consequences", "；".join(chosen))
    for n, words in enumerate(_CONSEQUENCES, start=1):
        sheet.line(Option(words in chosen, f"{n}.{words}。"), indent=2, height=22)
    slash = sheet.look.slash
    sheet.line(Option(False, f"4.依法代履行或者委托第三人：　{slash}　代履行。"), indent=2, height=22)
    sheet.line(Option(False, f"5.其他强制执行方式：　{slash}　。"), indent=2, height=22)
    sheet.line("你（单位）收到本催告书后，有权进行陈述和申辩，本机关将充分听取。", indent=2)
    sheet.agency(case.agency.name, days.demanded, seal_label=seal_label(case))
    copies(sheet)
    return sheet


def _facts(case: Case) -> str:
    days, own = case.dates, enforcement_days(case)
    if own.announced:
        urged = f"{day_text(own.announced)}公告送达《催告书》，{day_text(own.demand_served.date())}视为送达"
    else:
        urged = f"{day_text(own.demand_served.date())}送达《催告书》"
    return (
        f"{case.party.name}{case.offence.name}，申请人于{day_text(days.decision_dated)}作出{case.number('罚')}《{decision_name(case)}》，"
        f"决定给予{case.fine.text}的行政处罚，{day_text(days.decision_served.date())}送达。被申请人在法定期限内未申请行政复议，未提起行政诉讼，"
        f"也未履行。{urged}，期满后被申请人仍未履行。依据{penalty_law(case, '第七十二条第一款第四项', '第五十一条第三项')}和"
        f"{COERCION_LAW}第五十三条、第五十四条的规定，申请强制执行"
    )


def write_application(case: Case) -> Sheet:
    """After the terms for remedies and of the demand."""
    days, agency, party = enforcement_days(case), case.agency, case.party
    sheet = Sheet(case, "court_enforcement_application", "强制执行申请书", days.applied)
    sheet.number(case.number("强申"))
    sheet.line("申请人：", ruled("applicant", agency.name), align="left", before=10)
    sheet.line(f"法定代表人：{case.agency_head}　职务：局长　地址：{agency.address}　电话：{agency.phone}", align="left", height=22)
    head = f"身份证件号：{party.head.id_number}" if party.kind == "person" else f"统一社会信用代码：{party.credit_code}"
    sheet.line("被申请人：", ruled("respondent", party.name), align="left")
    sheet.line(f"{head}　地址：{party.address}　电话：{party.phone}", align="left", height=22)
    sheet.line("请求事项：", Blank("requests", f"强制执行被申请人应缴纳的{overdue(case)}"), "。", indent=2, before=6)
    sheet.line("事实与理由：", Blank("facts", _facts(case)), "。", indent=2)
    sheet.line("此致", indent=2, before=6)
    sheet.line(ruled("court", agency.court), align="left")
    served = "送达公告" if days.announced else "送达回证"
    attachments = f"1.《{decision_name(case)}》及送达回证；2.违法事实的证据材料；3.《催告书》及{served}；4.被申请人主体资格材料"
    sheet.line("附件：", Blank("attachments", attachments), align="left", before=6)
    sheet.line("负责人签名：", Signed("agency_head", (case.agency_head,), days.applied), f"　　{day_text(days.applied)}", before=10)
    sheet.agency(agency.name, days.applied, seal_label=seal_label(case))
    copies(sheet, "一份交人民法院")
    return sheet
