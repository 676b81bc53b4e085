"""A hearing that is held: 听证申请书, 听证公告, 听证笔录, 听证报告书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, HearingDays
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.people import Person
from casecheck.write.sheet import Blank, Line, Right, Sheet, Signed, sitting, when
from casecheck.write.word import Box

Rows = list[tuple[float, list[Box]]]


def _ruled(key: str, text: str, value: str | None = None) -> Blank:
    return Blank(key, text, value, ruled=True)


def _days(case: Case) -> HearingDays:
    if case.dates.hearing_held is None:
        raise ValueError("没有举行听证的案件写不出听证文书")
    return case.dates.hearing_held


def _present(case: Case) -> Person:
    """Who comes: the agent, or the person, the legal representative or the operator himself."""
    return case.agent.person if case.agent else case.party.head


def _room(case: Case) -> str:
    return f"{case.agency.name}会议室"


def write_application(case: Case) -> Sheet:
    """The party's own paper, so without a number of the bureau."""
    day, party = _days(case).asked, case.party
    sheet = Sheet(case, "hearing_application", "听证申请书", day)
    you = "我" if party.kind == "person" else "我单位"
    served = day_text(case.dates.notice_served.date())
    why = (
        f"{you}于{served}收到你局拟罚款{case.fine.yuan}元的通知。{you}对检查当天的事实没有不同说法，但认为是初次违法，没有造成危害后果，"
        f"处罚过重。现申请对本案举行听证，请予准许。"
    )
    sheet.line(f"{case.agency.name}：", align="left", before=14)
    sheet.line("申请人：", _ruled("party", party.name), align="left", before=6)
    if party.kind != "person":
        sheet.line("统一社会信用代码：", f"{party.credit_code}　　负责人：{party.head.name}", align="left")
    sheet.line(f"地址：{party.address}　　联系电话：{party.phone}", align="left")
    sheet.line("违法行为通知书案号：", _ruled("notice_no", case.number("违通")), align="left")
    sheet.line("申请事项和理由：", Blank("request", why), indent=2, before=6)
    sheet.line("此致", indent=2, before=10)
    sheet.line(case.agency.name, align="left")
    head = "申请人（签名）：" if party.kind == "person" else "申请人（盖章）："
    sheet.line(head, Signed("party", (party.name,), day), align="right", before=24)
    sheet.line("日期：", Blank("date", day_text(day), when(day)), align="right")
    return sheet


def write_announcement(case: Case) -> Sheet:
    """Posted when the hearing notice is served."""
    day = _days(case).announced
    sheet = Sheet(case, "hearing_announcement", "听证公告", day)
    sheet.number(case.number("听公"))
    time = case.dates.hearing
    sheet.line(
        *("本机关决定公开举行", _ruled("case_name", case.cause()[:-1]), "一案听证会，现将有关事项公告如下："),
        indent=2,
        before=12,
    )
    sheet.line("一、时间：", _ruled("time", moment_text(time), when(time)), indent=2)
    sheet.line("二、地点：", _ruled("place", _room(case)), indent=2)
    sheet.line(f"三、听证主持人：{case.bench.review_head}　听证员：{case.bench.reviewer}　记录员：{case.bench.clerk}", indent=2)
    sheet.line(f"四、旁听：公民、法人和其他组织可以凭有效身份证件旁听，请提前登记，联系电话：{case.agency.phone}。", indent=2)
    sheet.line("特此公告。", indent=2)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    return sheet


def _spoken(case: Case) -> list[str]:
    """The record (听证记录) in paragraphs, in the order in which a hearing goes."""
    bench, offence, name = case.bench, case.offence, _present(case).name
    first = case.officers[0].name
    you = "我" if case.party.kind == "person" else "我单位"
    return [
        f"主持人{bench.review_head}：现在核对听证参加人身份。（核对无误）本次听证公开举行，主持人{bench.review_head}，听证员{bench.reviewer}，"
        f"记录员{bench.clerk}，均不是本案调查人员。当事人享有申请回避、陈述、申辩、质证和最后陈述的权利。是否申请回避？",
        f"{name}：听清楚了，不申请回避。",
        "主持人：请执法人员提出当事人违法的事实、证据、处罚依据和处罚建议。",
        f"{first}：{offence.found(case)}上述事实有{'、'.join(item.name for item in case.evidence)}证明。"
        f"{case.party.name}{offence.established(case)}，"
        f"违反了{offence.violated}的规定，建议依据{offence.basis}的规定处以{case.penalty}。",
        "主持人：请当事人陈述、申辩。",
        f"{name}：事实没有异议。{you}是初次违法，没有造成危害后果，请求从轻处罚。",
        "主持人：请双方质证。",
        f"{name}：证据都看过了，对真实性没有异议，没有新的证据提交。",
        f"{first}：处罚建议已经考虑初次违法和配合调查的情节，没有补充。",
        "主持人：请双方作最后陈述。",
        f"{first}：坚持原处罚建议。{name}：坚持申辩意见。",
        "主持人：听证结束，请听证参加人核对笔录，无误后签名。",
    ]


def _attending(sheet: Sheet, case: Case) -> Rows:
    """委托代理人, 第三人, 其他参与人员, each with the same three sub-labels; crossed if nobody came."""
    slash = sheet.look.slash
    rows: Rows = []
    for label, key, person in (
        ("委托代理人", "agent", case.agent.person if case.agent else None),
        ("第三人", "third_party", None),
        ("其他参与人员", "others", None),
    ):
        age = str(person.age(case.dates.hearing.date())) if person else slash
        about = (person.sex, age, person.work) if person else (slash,) * 3
        rows.append(
            (
                0.9,
                [
                    *sheet.pair(label, key, person.name if person else slash, (5, 5)),
                    *(
                        box
                        for text, said, width in zip(("性别", "年龄"), about, (2, 2), strict=False)
                        for box in _plain(sheet, text, said, width)
                    ),
                    *_plain(sheet, "工作单位\n及职务", about[2], 9, 5),
                ],
            )
        )
    return rows


def _plain(sheet: Sheet, label: str, text: str, width: int, label_width: int = 2) -> list[Box]:
    """A label and a cell that are no field of the form's own."""
    return [sheet.label(label, label_width), sheet.cell(width, text, align="center")]


def _signatures(sheet: Sheet, case: Case, end: dt.datetime) -> None:
    bench = case.bench
    stamp = f"　　{moment_text(end)}"
    sheet.line("当事人或其代理人签名：", Signed("party", (_present(case).name,), end), stamp, before=8)
    sheet.line("主持人及听证员签名：", Signed("presider", (bench.review_head, bench.reviewer), end), stamp)
    sheet.line("记录员签名：", Signed("recorder", (bench.clerk,), end), stamp)
    sheet.line("其他听证参加人签名：", Signed("officers", case.names, end), stamp)


def write_record(case: Case) -> Sheet:
    """Signed by all who took part."""
    days, bench = _days(case), case.bench
    sheet = Sheet(case, "hearing_record", "听证笔录", days.held.start.date())
    sheet.number(case.number("听录"))
    spoken = _spoken(case)
    sheet.record("record", "\n".join(spoken))
    lines: list[Line] = ["听证记录：", *(f"　　{words}" for words in spoken), "　　（以下空白）"]
    legal_rep = sheet.pair("法定代表人", "legal_rep", case.party.head.name, (5, 4), applies=case.party.kind != "person")
    rows: Rows = [
        (1.0, [sheet.label("案件名称", 5), sheet.cell(27, [Blank("case_name", case.cause())])]),
        (0.9, sheet.pair("主持听证机关", "organ", case.agency.name, (5, 27))),
        (0.9, sheet.pair("听证地点", "place", _room(case), (5, 27))),
        (0.9, [sheet.label("听证时间", 5), sheet.cell(27, [sitting("time", days.held)], align="center")]),
        (
            0.9,
            sheet.pair("主持人", "presider", bench.review_head, (5, 6))
            + sheet.pair("听证员", "hearing_officer", bench.reviewer, (4, 6))
            + sheet.pair("记录员", "clerk", bench.clerk, (4, 7)),
        ),
        *(
            (
                0.9,
                sheet.pair("执法人员", f"officer_{n}", officer.name, (5, 11))
                + sheet.pair("执法证号", f"officer_{n}_no", case.card(officer), (5, 11)),
            )
            for n, officer in enumerate(case.officers, start=1)
        ),
        (
            0.9,
            sheet.pair("当事人", "party", case.party.name, (5, 7)) + legal_rep + sheet.pair("联系电话", "phone", case.party.phone, (4, 7)),
        ),
        *_attending(sheet, case),
        (9.0, [sheet.cell(32, *lines, top=True)]),
    ]
    sheet.table(rows)
    _signatures(sheet, case, days.held.end)
    return sheet


def write_report(case: Case) -> Sheet:
    """To the head of the bureau, the working day after the hearing."""
    days, bench = _days(case), case.bench
    day = days.reported
    sheet = Sheet(case, "hearing_report", "听证报告书", day)
    sheet.number(case.number("听报"))
    summary = (
        f"{day_text(days.held.start.date())}在{_room(case)}公开举行听证。执法人员{case.names[0]}说明了违法事实、证据、依据和处罚建议；"
        f"{_present(case).name}对违法事实和证据没有异议，以初次违法、没有造成危害后果为由请求从轻处罚，未提交新的证据。"
    )
    conclusion = (
        f"本案事实清楚，证据确凿，适用依据正确，程序合法。当事人提出的情节在拟处罚款数额中已经考虑，"
        f"建议维持对{case.party.name}处以{case.penalty}的处罚意见。"
    )
    presider = Signed("presider", (bench.review_head,), day)
    head = Signed("agency_head", (case.agency_head,), day)
    signed = Right(["听证主持人签名：", presider, f"　　{day_text(day)}"])
    sheet.table(
        [
            (1.0, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            (
                1.0,
                sheet.pair("主持人", "presider", bench.review_head, (7, 5))
                + sheet.pair("听证员", "officer", bench.reviewer, (4, 6))
                + sheet.pair("书记员", "clerk", bench.clerk, (4, 6)),
            ),
            (1.0, sheet.pair("当事人", "party", case.party.name, (7, 25))),
            (
                5.2,
                [
                    sheet.label("听证会基本\n情况摘要\n（详见听证笔录，\n笔录附后）", 7),
                    sheet.cell(25, [Blank("summary", summary)], indent=2),
                ],
            ),
            (4.6, [sheet.label("听证结论\n及处理意见", 7), sheet.cell(25, ["　　", Blank("conclusion", conclusion)], "", signed)]),
            (3.0, [sheet.label("行政机关\n负责人意见", 7), sheet.opinion(25, Blank("leader_opinion", "同意听证结论。"), head)]),
            (1.2, sheet.pair("备　注", "remarks", sheet.look.slash, (7, 25))),
        ]
    )
    return sheet
