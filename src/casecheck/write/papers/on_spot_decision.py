"""当场行政处罚决定书."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import PENALTY_LAW, proved
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed

_LINE = 17
"""Line height in points: the decision stays on one page."""


def _payment(sheet: Sheet, case: Case) -> None:
    """Two ways to pay, the bank ticked."""
    agency = case.agency
    late = f"{PENALTY_LAW}{'第七十二条第一款第一项' if case.generation == '2021' else '第五十一条第一项'}"
    if case.says("payment"):
        sheet.line("罚款的履行方式和期限（见打√处）：", indent=2, height=_LINE)
        banked = case.says("paid to the bank")
        sheet.record("pay_mode", "自收到本决定书之日起十五日内缴至银行" if banked else "当场缴纳")
        sheet.line(Option(not banked, "当场缴纳"), indent=2, height=_LINE)
        where: list[Piece] = [Option(banked, "自收到本决定书之日起十五日内缴至"), Blank("pay_bank", agency.bank, ruled=True), "，账号"]
        sheet.line(*where, Blank("pay_account", agency.account, ruled=True), "。", indent=2, height=_LINE)
    if case.says("surcharge"):
        sheet.line(
            f"到期不缴纳罚款的，依据{late}的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款本数。", indent=2, height=_LINE
        )


def _remedies(sheet: Sheet, case: Case) -> None:
    """From 2024 reconsideration comes first (行政复议法 23)."""
    remedy = case.remedy
    first = case.dates.decision_dated.year >= 2024 and case.says("review first")
    after = "；对行政复议决定不服的，可以在收到复议决定书之日起十五日内依法向" if first else f"，或者在{remedy.litigation}内依法向"
    sheet.line(
        f"如果不服本处罚决定，{'应当先' if first else '可以'}在收到本决定书之日起{remedy.reconsideration}内向",
        *(Blank("reconsideration_body", remedy.bodies, ruled=True), f"申请行政复议{after}"),
        *(Blank("litigation_court", case.agency.court, ruled=True), "提起行政诉讼，但本决定不停止执行，法律另有规定的除外。"),
        indent=2,
        height=_LINE,
    )


def write(case: Case) -> Sheet:
    """The decision, told orally before and signed by the party on the spot."""
    day, fine = case.dates.decision_dated, case.fine
    sheet = Sheet(case, "on_spot_penalty_decision", "当场行政处罚决定书", day)
    sheet.number(case.number("当罚"))
    sheet.table(party_rows(sheet, case))
    sheet.line("", height=6)
    facts = f"{case.offence.found(case)}以上事实有{proved(case)}为证。"
    sheet.line("违法事实及依据：", Blank("facts_and_basis", facts), indent=2, height=_LINE)
    sheet.line(
        *("你（单位）的行为违反了", Blank("violated_law", case.offence.violated, ruled=True), "的规定，依据"),
        *(Blank("penalty_basis", case.offence.basis, ruled=True), "的规定，决定给予"),
        *(Blank("penalty", fine.text, f"罚款{fine.yuan * 100}", ruled=True), "的行政处罚。"),
        indent=2,
        height=_LINE,
    )
    sheet.record("fine_amount", fine.text, f"{fine.yuan * 100}/{fine.words}")
    _payment(sheet, case)
    _remedies(sheet, case)
    oral = "处罚前已口头告知当事人拟作出处罚的内容、事实、理由和依据，并告知当事人依法享有陈述和申辩的权利，当事人未提出陈述和申辩。"
    sheet.line(Blank("oral_notice", oral), indent=2, height=_LINE)
    sheet.line("当事人或其代理人签名：", Signed("party", (case.receiver,), day), f"　　{day_text(day)}", height=_LINE, before=4)
    officers = Signed("officers", case.names, day)
    numbers = "、".join(filter(None, (case.card(officer) for officer in case.officers)))
    sheet.line("执法人员签名：", officers, f"（执法证号：{numbers}）" if numbers else "", f"　{day_text(day)}", height=_LINE)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    return sheet
