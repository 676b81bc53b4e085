"""责令改正违法行为通知书."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.phrases import PENALTY_LAW
from casecheck.write.sheet import Blank, Option, Sheet, Signed


def write(case: Case) -> Sheet:
    """Ordered at once; the party signs on the notice itself."""
    day, agency, remedy = case.dates.corrected, case.agency, case.remedy
    article = "第二十八条第一款" if case.generation == "2021" else "第二十三条"
    sheet = Sheet(case, "correction_notice", "责令改正违法行为通知书", day)
    sheet.number(case.number("责改"))
    sheet.line("当事人（个人姓名或单位名称）", Blank("party", case.party.name, ruled=True), "：", align="left", before=12)
    sheet.line("经调查，你（单位）存在下列违法事实：", Blank("facts", case.offence.to_correct(case), ruled=True), indent=2, before=6)
    sheet.line("根据", Blank("basis", f"{PENALTY_LAW}{article}", ruled=True), "的规定，现责令你（单位）", indent=2)
    sheet.record("correction", "立即予以改正")
    correction = f"：{case.offence.correction}" if case.says("correction") else ""
    sheet.line(Option(True, f"立即予以改正{correction}。"), indent=2)
    sheet.line(Option(False, "在"), Blank("deadline", sheet.look.slash), "年", "/月/日前改正或者整改完毕。", indent=2)
    sheet.line(
        f"如果不服本决定，可以在收到本通知书之日起{remedy.reconsideration}内向",
        Blank("reconsideration_body", remedy.bodies, ruled=True),
        f"申请行政复议，或者在{remedy.litigation}内依法向",
        Blank("litigation_court", agency.court, ruled=True),
        "提起行政诉讼。",
        indent=2,
    )
    sheet.line("当事人或其代理人签名：", Signed("party", (case.receiver,), day), f"　　{day_text(day)}", before=14)
    sheet.line("执法人员签名：", Signed("officers", case.names, day), f"　　{day_text(day)}")
    sheet.agency(agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=14)
    return sheet
