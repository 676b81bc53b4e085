"""回避申请书 and 驳回回避申请决定书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.clauses import penalty_law, ruled, seal_label
from casecheck.write.sheet import Blank, Sheet, Signed
from casecheck.write.workdays import working_day

_REASON = "该执法人员以前查处过本人（单位）的其他案件，担心其有成见"


def _day(case: Case) -> dt.date:
    """The working day after the interview; before the investigation ends."""
    return working_day(case.dates.filed, 2)


def write_application(case: Case) -> Sheet:
    """The party asks that one officer withdraw."""
    day, target = _day(case), case.names[1]
    sheet = Sheet(case, "recusal_papers", "回避申请书", day)
    sheet.number(case.number("回申"))
    sheet.line("申请人：", ruled("applicant", case.party.name), align="left", before=12)
    sheet.line("申请回避人员：", ruled("target", target), "　工作单位：" + case.agency.name, align="left")
    sheet.line("申请事项：请求执法人员" + target + "在" + case.cause() + "中回避。", indent=2, before=6)
    sheet.line("理由：", ruled("reason", _REASON), "。", indent=2)
    sheet.line("此致", indent=2, before=8)
    sheet.line(case.agency.name, align="left")
    sheet.line("申请人（签名或者盖章）：", Signed("party", (case.receiver,), day), align="right", before=24)
    sheet.line(day_text(day), align="right")
    return sheet


def write_decision(case: Case) -> Sheet:
    """Refused by the head of the bureau the same day: no statutory ground."""
    day, target = _day(case), case.names[1]
    law = penalty_law(case, "第四十三条", "第三十七条第三款")
    decision = f"驳回申请人的回避申请，{target}继续参加本案调查"
    sheet = Sheet(case, "recusal_papers", "驳回回避申请决定书", day)
    sheet.number(case.number("回决"))
    sheet.line("申请人：", ruled("applicant", case.party.name), align="left", before=12)
    sheet.line("申请回避人员：", ruled("target", target), align="left")
    sheet.line(f"{day_text(day)}，本机关收到你（单位）在{case.cause()}中提出的回避申请。", indent=2, before=6)
    sheet.line("理由：", ruled("reason", _REASON), "。", indent=2)
    sheet.line(
        f"经审查，{target}与本案当事人没有直接利害关系或者其他关系，不影响案件公正处理，不符合{law}规定的回避情形。",
        indent=2,
    )
    sheet.line("决定：", Blank("decision", decision, ruled=True), "。", indent=2)
    sheet.line("决定作出之前，不停止调查。", indent=2)
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    return sheet
