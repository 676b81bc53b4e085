"""Service otherwise than hand to hand: 送达地址确认书, 公告送达公告, 邮寄凭证."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write.aftermath import announcement_term
from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.papers.clauses import decision_name, ruled, seal_label
from casecheck.write.papers.demand import enforcement_days
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed, when
from casecheck.write.word import Box

_RELATIONS = ("本人", "代理人", "其他代收人")
_WAYS = ("手机", "微信", "邮箱", "传真", "其他")
_TOLD = (
    "1.当事人应当提供真实、准确的送达地址，地址变更的应当及时书面告知本机关。2.提供的地址不准确、变更后不告知或者拒绝签收，致使文书未能送达的，"
    "邮寄的以文书退回之日视为送达之日。3.同意电子送达的，文书到达所填系统之日为送达之日。"
)


def write_address(case: Case) -> Sheet:
    """Filled in at the end of the interview by who was asked; on paper, not electronic."""
    person, end = case.speaker, case.interview.end
    relation = "代理人" if case.agent or case.party.kind != "person" else "本人"
    title = "送达信息确认书" if case.generation == "2021" and case.serial % 2 else "送达地址确认书"
    sheet = Sheet(case, "service_address_confirmation", title, end.date())
    sheet.number(case.number("送确"))
    sheet.record("relation", relation)
    sheet.record("electronic", "否")
    address = case.party.address

    def row(height: float, label: str, key: str, text: str) -> tuple[float, list[Box]]:
        return height, sheet.pair(label, key, text, (7, 25))

    related: list[Piece] = [Option(words == relation, f"{words}　") for words in _RELATIONS]
    asked: list[Piece] = [Option(False, "是　"), Option(True, "否")]
    ways: list[Piece] = [Option(False, f"{words}　") for words in _WAYS]
    sheet.table(
        [
            row(1.0, "案　由", "case_cause", case.cause()),
            row(1.0, "当事人", "party", case.party.name),
            (3.4, [sheet.label("告知事项", 7), sheet.cell(25, [Blank("told", _TOLD)])]),
            row(1.0, "收件人", "receiver", person.name),
            (1.0, [sheet.label("与当事人关系", 7), sheet.cell(25, related)]),
            (1.0, sheet.pair("证件类型", "cert_kind", "居民身份证", (7, 8)) + sheet.pair("证件号码", "cert_no", person.id_number, (6, 11))),
            (1.4, [sheet.label("是否接受\n电子送达", 7), sheet.cell(25, asked, ways)]),
            row(1.0, "邮寄地址", "post_address", address),
            (
                1.0,
                sheet.pair("手机号码（必填）", "mobile", person.phone, (7, 8))
                + sheet.pair("邮　编", "postcode", case.agency.postcode, (6, 11)),
            ),
        ]
    )
    stamp = f"　　{day_text(end.date())}"
    sheet.line("我已阅读并理解上述告知事项，所填内容真实有效。", indent=2, before=10)
    sheet.line("受送达人签名：", Signed("addressee", (person.name,), end), stamp, before=8)
    sheet.line("执法人员签名：", Signed("officers", case.names, end), stamp)
    return sheet


def write_announcement(case: Case) -> Sheet:
    """The demand is announced when nobody is met at the address."""
    days = enforcement_days(case)
    if days.announced is None:
        raise ValueError("没有公告送达的案件写不出送达公告")
    day, term = days.announced, announcement_term(days.announced)
    article = "第七十三条" if case.generation == "2021" else "第七十二条"
    sheet = Sheet(case, "service_announcement", "公告送达公告", day)
    sheet.line(ruled("party", case.party.name), "：", align="left", before=14)
    content = (
        f"一、本机关于{day_text(case.dates.decision_dated)}作出{case.number('罚')}《{decision_name(case)}》，你（单位）逾期未履行。"
        f"二、请自本催告书送达之日起十日内缴清{case.fine.text}。三、收到催告书后有权进行陈述和申辩。四、逾期仍不履行的，本机关将依法申请人民法院强制执行"
    )
    sheet.line(
        *("本机关于", day_text(day), f"对你（单位）{case.offence.name}一案制作了《催告书》（文书号为", ruled("doc_no", case.number("催"))),
        *("）。因在你（单位）的住所两次无人签收，邮寄件被退回，无法以其他方式送达，依据"),
        *(ruled("basis", f"《交通运输行政执法程序规定》{article}"), "的规定，现予公告送达。"),
        "自公告之日起经过",
        *(ruled("period", f"{term}日"), "即视为送达。"),
        indent=2,
        before=6,
    )
    sheet.line("文书内容如下：", Blank("content", content), "。", indent=2)
    sheet.line("特此公告。", indent=2)
    sheet.line(f"{case.agency.name}{seal_label(case)}", align="right", before=24)
    sheet.line(Blank("date", day_text(day), when(day)), align="right")
    return sheet


def posted(case: Case) -> dt.datetime:
    """The decision goes to the post in the afternoon of its day."""
    return dt.datetime.combine(case.dates.decision_dated, dt.time(16, 20))


def write_postal_receipt(case: Case) -> Sheet:
    """The carrier's slip for the decision, with the delivery."""
    agency, party = case.agency, case.party
    sent, delivered = posted(case), case.dates.decision_served
    number = f"10{Random(f'{case.serial}/{case.plates}/post').randrange(10**9, 10**10)}9"
    sheet = Sheet(case, "postal_receipt", "国内特快专递邮件详情单", delivered.date())

    def row(label: str, blank: Blank) -> tuple[float, list[Box]]:
        return 1.1, [sheet.label(label, 8), sheet.cell(24, [blank])]

    sheet.table(
        [
            row("邮件号", Blank("mail_no", number)),
            row("寄件人", Blank("sender", agency.name)),
            row("寄件地址", Blank("sender_address", agency.address)),
            row("收件人", Blank("receiver", party.name if party.kind == "person" else f"{party.name}（{case.receiver}）")),
            row("收件地址", Blank("receiver_address", party.address)),
            row("收件人电话", Blank("receiver_phone", party.phone)),
            row("内件品名", Blank("contents", f"{decision_name(case)}（{case.number('罚')}）1份")),
            row("交寄时间", Blank("posted_time", moment_text(sent), when(sent))),
            row("妥投时间", Blank("delivered_time", moment_text(delivered), when(delivered))),
            row("签收人", Blank("signed_by", case.receiver)),
        ]
    )
    sheet.line("（寄件人存联，签收情况由邮政企业查询打印）", before=10)
    return sheet
