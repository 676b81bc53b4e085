"""What happens inside the bureau before the decision: 法制审核, 集体讨论, 延长办案期限; and 听证通知书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, Sitting
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.sheet import Blank, Line, Option, Piece, Right, Sheet, Signed, sitting, when

_CHECKS = (
    ("行政执法主体合法、执法人员具备资格", True),
    ("违法事实清楚，证据合法充分", True),
    ("适用法律、法规、规章准确", True),
    ("裁量基准运用适当", True),
    ("执法程序合法", True),
    ("没有超越本机关法定权限", True),
    ("执法文书完备、规范", True),
    ("当事人的陈述、申辩权利得到保障", True),
    ("违法行为涉嫌犯罪、需要移送司法机关", False),
)


def write_legal_review(case: Case) -> Sheet:
    """Nine lines with 是 and 否; the reviewer is none of the officers."""
    day, bench = case.dates.legally_reviewed, case.bench
    sheet = Sheet(case, "legal_review", "法制审核意见书", day)
    sheet.number(case.number("审"))
    lines: list[Line] = [[f"{n}.{text}　", Option(good, "是　"), Option(not good, "否")] for n, (text, good) in enumerate(_CHECKS, start=1)]
    sheet.record("checks", "；".join(f"{text}{'是' if good else '否'}" for text, good in _CHECKS))
    proposal = f"依据{case.offence.basis}的规定，拟对{case.party.name}{case.each}处以{case.penalty}的行政处罚。"
    held = case.dates.hearing_held
    submitted = Signed("unit_head", (case.unit_head,), held.reported if held else case.dates.defence_reviewed)
    foot: list[Piece] = ["审核人员签名：", Signed("reviewer", (bench.reviewer,), day), f"　　{day_text(day)}"]
    head: list[Piece] = ["法制审核机构负责人签名：", Signed("review_head", (bench.review_head,), day), f"　　{day_text(day)}"]
    conclusion = Blank("conclusion", "经审核，同意承办机构的处理意见，提交集体讨论。")
    sheet.table(
        [
            (0.9, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            (
                0.9,
                sheet.pair("承办人", "handler", "、".join(case.names), (7, 11))
                + sheet.pair("联系电话", "phone", case.agency.phone, (5, 9)),
            ),
            (3.4, [sheet.label("基本违法事实", 7), sheet.cell(25, [Blank("facts", case.offence.found(case))], indent=2)]),
            (1.8, [sheet.label("承办机构拟处理意见", 7), sheet.cell(25, [Blank("proposal", proposal)], indent=2)]),
            (1.5, [sheet.label("承办机构\n提请法制审核", 7), sheet.opinion(25, Blank("submission", "提请法制审核。"), submitted)]),
            (5.6, [sheet.label("审核内容", 7), sheet.cell(25, *lines)]),
            (2.8, [sheet.label("有关事项说明\n及审核结论", 7), sheet.cell(25, [conclusion], Right(foot), Right(head))]),
        ]
    )
    return sheet


def write_discussion(case: Case) -> Sheet:
    """The heads agree one after another; the officer reports and does not vote."""
    start, bench = case.dates.discussed, case.bench
    span = Sitting(start=start, end=start + dt.timedelta(minutes=40))
    posts = ((case.agency_head, "局长"), (bench.deputies[0], "副局长"), (bench.deputies[1], "副局长"))
    present = "、".join(f"{name}（{post}）" for name, post in posts)
    sheet = Sheet(case, "collective_discussion_record", "重大案件集体讨论记录", start.date())
    sheet.number(case.number("讨"))

    def ruled(key: str, text: str) -> Blank:
        return Blank(key, text, ruled=True)

    sheet.line("案件名称：", ruled("case_name", case.cause()), align="left", before=6)
    sheet.line("讨论时间：", sitting("time", span)._replace(ruled=True), align="left")
    sheet.line("地点：", ruled("place", f"{case.agency.name}会议室"), align="left")
    sheet.line(
        "主持人：",
        ruled("chair", posts[0][0]),
        "　汇报人：",
        ruled("reporter", case.names[0]),
        "　记录人：",
        ruled("recorder", bench.clerk),
    )
    sheet.line("出席人员姓名及职务：", ruled("attendees", present), align="left")
    sheet.line("集体讨论原因：", ruled("reason", "拟处较大数额罚款，需要由机关负责人集体讨论决定"), align="left")
    sheet.line("案件承办人汇报案件情况：", Blank("report", f"{case.offence.found(case)}{_law(case)}"), indent=2, before=6)
    views = [f"{bench.deputies[0]}：事实清楚，证据充分，同意承办机构意见。", f"{bench.deputies[1]}：程序合法，裁量适当，同意。"]
    views.append(f"{posts[0][0]}：同意前两位的意见。")
    sheet.line("讨论记录：", Blank("minutes", "".join(views)), indent=2)
    sheet.line("结论性意见：", Blank("conclusion", f"一致同意对{case.party.name}{case.each}处以{case.penalty}的行政处罚。"), indent=2)
    stamp = f"　　{day_text(start.date())}"
    sheet.line("主持人签名：", Signed("presider", (posts[0][0],), start.date()), stamp, before=8)
    sheet.line("出席人员签名：", Signed("attendees", tuple(name for name, _ in posts), start.date()), stamp)
    sheet.line("记录人签名：", Signed("recorder", (bench.clerk,), start.date()), stamp)
    return sheet


def _law(case: Case) -> str:
    heard = "当事人的陈述、申辩意见经复核不予采纳。" if "defence" in case.papers else ""
    return f"违反了{case.offence.violated}的规定。{heard}拟依据{case.offence.basis}的规定处罚。"


def write_extension(case: Case) -> Sheet:
    """30 days more, approved by the head of the bureau."""
    days = case.dates
    sheet = Sheet(case, "case_extension_approval", "延长办案期限审批表", days.extended)
    sheet.number(case.number("延"))
    last = days.filed + dt.timedelta(days=90)
    until = last + dt.timedelta(days=30)
    why = "本案需要向外地核实车辆和乘客情况，协查结果尚未收到，不能在法定期限内作出处理决定。"
    officers = Signed("officers", case.names, days.extended)
    unit, head = Signed("unit_head", (case.unit_head,), days.extended), Signed("agency_head", (case.agency_head,), days.extended)
    sheet.table(
        [
            (1.0, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            (1.0, sheet.pair("当事人", "party", case.party.name, (7, 25))),
            (
                1.0,
                [
                    *(sheet.label("立案日期", 7), sheet.cell(9, [Blank("filed_on", day_text(days.filed), when(days.filed))])),
                    *(sheet.label("办案期限届满日", 7), sheet.cell(9, [Blank("term_ends", day_text(last), when(last))])),
                ],
            ),
            (1.0, [sheet.label("申请延长至", 7), sheet.cell(25, [Blank("extended_to", day_text(until), when(until))])]),
            (3.6, [sheet.label("延长理由", 7), sheet.opinion(25, Blank("reason", why), officers)]),
            (2.0, [sheet.label("经办机构\n负责人意见", 7), sheet.opinion(25, Blank("unit_opinion", "同意，报请审批。"), unit)]),
            (2.0, [sheet.label("负责人\n审批意见", 7), sheet.opinion(25, Blank("leader_approval", "同意延长三十日。"), head)]),
        ]
    )
    return sheet


def write_hearing_notice(case: Case) -> Sheet:
    """Held in public at the party's request."""
    bench, agency, day = case.bench, case.agency, case.dates.hearing_notice_served.date()
    article = "第六十三条、第六十四条" if case.generation == "2021" else "第四十二条"
    sheet = Sheet(case, "hearing_notice", "听证通知书", day)
    sheet.number(case.number("听通"))

    def ruled(key: str, text: str, value: str | None = None) -> Blank:
        return Blank(key, text, value, ruled=True)

    sheet.line("当事人（个人姓名或单位名称）", ruled("party", case.party.name), "：", align="left", before=12)
    sheet.record("publicity", "公开")
    sheet.line(
        f"根据《中华人民共和国行政处罚法》{article}的规定，应你（单位）要求，关于",
        *(ruled("case_name", case.cause()[:-1]), "一案，现定于"),
        *(ruled("hearing_time", moment_text(case.dates.hearing), when(case.dates.hearing)), "在"),
        *(ruled("hearing_place", f"{agency.name}会议室"), "公开举行听证会，请准时出席。"),
        indent=2,
        before=6,
    )
    for label, key, name, post in (
        ("听证主持人姓名：", "presider", bench.review_head, "法制科科长"),
        ("听证员姓名：", "hearing_officer", bench.reviewer, "法制科科员"),
        ("记录员姓名：", "clerk", bench.clerk, "办公室科员"),
    ):
        sheet.line(label, ruled(key, name), "　职务：", ruled(f"{key}_post", post), align="left")
    sheet.line("你（单位）认为听证主持人、听证员、记录员与本案有利害关系的，可以申请回避，并说明理由。", indent=2)
    sheet.line("请携带有关证据，通知有关证人出席；委托代理人的，须提交授权委托书。不能按时参加的，应当事先申请延期；", indent=2)
    sheet.line("无正当理由不参加的，视为放弃听证。", align="left")
    sheet.line("联系地址：", ruled("contact_address", agency.address), "　邮编：", ruled("contact_postcode", agency.postcode), before=8)
    sheet.line("联系人：", ruled("contact_person", case.names[0]), "　联系电话：", ruled("contact_phone", agency.phone))
    sheet.agency(agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    return sheet
