"""责令改正复查记录, 当场处罚备案表, 行政处罚信息公示记录, and the order and payment of a freight (平台/支付凭证)."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.sheet import Blank, Sheet, Signed, when
from casecheck.write.word import Box
from casecheck.write.workdays import working_day


def _form(sheet: Sheet, rows: list[tuple[float, str, Blank]]) -> None:
    """Label and value, one below the other."""
    made: list[tuple[float, list[Box]]] = [(height, [sheet.label(label, 8), sheet.cell(24, [blank])]) for height, label, blank in rows]
    sheet.table(made)


def write_correction_review(case: Case) -> Sheet:
    """Looked at again two working days after the order."""
    day = working_day(case.dates.corrected, 2)
    at = dt.datetime.combine(day, dt.time(9, 40))
    sheet = Sheet(case, "correction_review_record", "责令改正复查记录", day)
    sheet.number(case.number("复查"))
    result = f"经现场查看并询问当事人，{case.plates}号车已停止从事未经许可的客运，车上无揽客标志。违法行为已经改正"
    _form(
        sheet,
        [
            (1.0, "当事人", Blank("party", case.party.name)),
            (1.0, "责令改正通知书文号", Blank("notice_no", case.number("责改"))),
            (1.6, "责令改正事项", Blank("ordered_matter", case.offence.correction)),
            (1.0, "改正期限", Blank("deadline", "立即改正")),
            (1.0, "复查时间", Blank("review_time", moment_text(at), when(at))),
            (1.0, "复查地点", Blank("review_place", f"{case.agency.name}停车场")),
            (4.0, "复查情况", Blank("review_result", result)),
        ],
    )
    stamp = f"　　{moment_text(at + dt.timedelta(minutes=20))}"
    signed = at + dt.timedelta(minutes=20)
    sheet.line("当事人签名：", Signed("party", (case.receiver,), signed), stamp, before=12)
    sheet.line("执法人员签名：", Signed("officers", case.names, signed), stamp)
    return sheet


def write_filing(case: Case) -> Sheet:
    """A decision on the spot is reported to the bureau the next working day."""
    decided = case.dates.decision_dated
    filed = working_day(decided, 1)
    sheet = Sheet(case, "on_spot_filing", "当场行政处罚备案表", filed)
    sheet.line("", height=8)
    _form(
        sheet,
        [
            (1.0, "决定书文号", Blank("decision_no", case.number("当罚"))),
            (1.0, "当事人", Blank("party", case.party.name)),
            (3.6, "违法事实", Blank("fact", case.offence.found(case))),
            (1.0, "处罚内容", Blank("penalty", case.penalty)),
            (1.0, "处罚时间", Blank("decision_time", day_text(decided), when(decided))),
            (1.0, "备案时间", Blank("filing_time", day_text(filed), when(filed))),
            (1.8, "所属机构意见", Blank("unit_opinion", f"同意备案。{case.unit_head}　{day_text(filed)}")),
        ],
    )
    sheet.line("执法人员签名：", Signed("officers", case.names, filed), f"　　{day_text(filed)}", before=12)
    return sheet


def write_publication(case: Case) -> Sheet:
    """On the bureau's pages within seven working days of the decision."""
    spot, decided = case.kind == "on-spot", case.dates.decision_dated
    published = dt.datetime.combine(working_day(decided, 5), dt.time(10, 5))
    sheet = Sheet(case, "publication_record", "行政处罚信息公示记录", published.date())
    sheet.line("", height=8)
    _form(
        sheet,
        [
            (1.0, "决定书文号", Blank("decision_no", case.number("当罚" if spot else "罚"))),
            (1.0, "当事人", Blank("party", case.party.name)),
            (1.0, "作出处罚决定日期", Blank("decision_date", day_text(decided), when(decided))),
            (1.0, "公示网站", Blank("website", f"{case.agency.name}门户网站行政执法公示专栏")),
            (1.0, "公示时间", Blank("published_time", moment_text(published), when(published))),
            (1.0, "公示人", Blank("publisher", case.bench.clerk)),
        ],
    )
    sheet.line("附：公示页面截图（隐去身份证件号、住址、联系电话）", before=12)
    return sheet


def write_payment_proof(case: Case) -> Sheet:
    """The order of the transport, as the party's telephone shows it."""
    random = Random(f"{case.serial}/{case.plates}/order")
    yuan = random.randrange(9, 30) * 100
    ordered = (case.at - dt.timedelta(days=1)).replace(hour=15, minute=random.randrange(60))
    paid = ordered + dt.timedelta(minutes=random.randrange(4, 25))
    payer = random.choice(("澜城市岭北建材经营部", "澜城市宏基商品混凝土有限公司"))
    sheet = Sheet(case, "platform_or_payment_proof", "货运订单及支付凭证", case.interview.start.date())
    sheet.line("", height=8)
    _form(
        sheet,
        [
            (1.0, "平台名称", Blank("platform", "畅运通货运信息平台")),
            (1.0, "订单号", Blank("order_no", f"CYT{ordered:%Y%m%d}{random.randrange(10**6):06}")),
            (1.0, "下单时间", Blank("order_time", moment_text(ordered), when(ordered))),
            (1.0, "起点", Blank("start_place", "泊云区青石镇货场")),
            (1.0, "终点", Blank("end_place", "澜城市岭北工业园")),
            (1.0, "付款人", Blank("payer", payer)),
            (1.0, "收款人", Blank("payee", case.party.name)),
            (1.0, "支付金额", Blank("amount", f"¥{yuan}.00", str(yuan * 100))),
            (1.0, "支付时间", Blank("paid_time", moment_text(paid), when(paid))),
        ],
    )
    day = case.interview.start.date()
    if not case.says("extraction"):
        sheet.line(f"提供人签名：{case.speaker.name}", before=6)
        return sheet
    sheet.line(f"本页由{case.speaker.name}从手机截屏打印，与原始数据核对一致。", before=14)
    sheet.line(f"提供人签名：{case.speaker.name}　　{day_text(day)}", before=6)
    sheet.line(f"执法人员签名：{'、'.join(case.names)}　　{day_text(day)}")
    return sheet
