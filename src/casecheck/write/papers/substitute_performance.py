"""代履行决定书: goods spilled on the road are cleared at once (行政强制法 52)."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import clock_text, day_text
from casecheck.write.offences import Overload
from casecheck.write.offences.goods import Spillage
from casecheck.write.papers.clauses import COERCION_LAW, copies, decision_name, remedies, ruled, seal_label
from casecheck.write.papers.party import party_rows
from casecheck.write.sheet import Option, Sheet

_HAULIER = "泊云区路安公路养护有限公司"
_YUAN = 800


def write(case: Case) -> Sheet:
    """The day of the act; somebody else clears the road, the party bears the cost."""
    day, offence, agency = case.at.date(), case.offence, case.agency
    goods = offence.goods if isinstance(offence, Overload | Spillage) else "货物"
    fell = f"卸载时{goods}散落在{case.place}出口" if isinstance(offence, Overload) else f"{goods}脱落，散落在{case.place}"
    sheet = Sheet(case, "substitute_performance_decision", "代履行决定书", day)
    sheet.number(case.number("代履"))
    sheet.table(party_rows(sheet, case))
    slash, old = sheet.look.slash, f"经催告，对{decision_name(case)}（决定书案号为"
    immediate = f"需要立即清除道路的遗洒物，当事人不能清除，依据{COERCION_LAW}第五十二条"
    facts = f"{fell}路面，影响通行安全"
    extra = "《中华人民共和国公路法》第四十六条、《公路安全保护条例》第四十三条"
    sheet.record("ground", "需要立即清除道路的遗洒物")
    sheet.record("performer", _HAULIER)
    sheet.line("因你（单位）", ruled("facts", facts), "，", indent=2, height=22, before=6)
    sheet.line(Option(False, f"1.{old}"), ruled("decision_no", slash), f"）仍不履行，依据{COERCION_LAW}第五十条", indent=2, height=22)
    sheet.line(Option(True, f"2.{immediate}"), indent=2, height=22)
    sheet.line("以及", ruled("extra_basis", extra), "的规定，本机关决定对上述事项依法代履行。", indent=2, height=22)
    sheet.line("1.代履行人：", Option(False, "本机关　"), Option(True, f"第三人：{_HAULIER}"), indent=2, height=22)
    sheet.line("2.代履行标的：", ruled("target", f"清除路面散落的{goods}"), indent=2, height=22)
    when = f"{day_text(day)}{clock_text(case.scene.end)}起，机械和人工清扫"
    sheet.line("3.代履行时间和方式：", ruled("time_manner", when), indent=2, height=22)
    sheet.line(
        *("4.代履行费用（预算）：", ruled("budget", f"{_YUAN}元", str(_YUAN * 100)), "，请你（单位）在收到本决定书后"),
        *(ruled("prepay_days", "三"), "日内预付代履行预算费用（开户行：", ruled("bank", agency.bank), "，账号："),
        *(ruled("account", agency.account), "）。代履行费用据实决算后，多退少补。"),
        indent=2,
        height=22,
    )
    sheet.line(*remedies(case, day), indent=2, height=22)
    sheet.agency(agency.name, day, seal_label=seal_label(case))
    copies(sheet)
    return sheet
