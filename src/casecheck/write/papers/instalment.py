"""分期（延期）缴纳罚款审批表 and its 通知书."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, InstalmentDays
from casecheck.write.numerals import capitals, day_text
from casecheck.write.papers.approvals import Opinions, Row, approval
from casecheck.write.papers.clauses import addressee, copies, decision_name, penalty_law, ruled, seal_label
from casecheck.write.sheet import Blank, Option, Piece, Sheet, when

OPTIONS = ("同意延期", "同意分期", "不同意")


def instalment_days(case: Case) -> InstalmentDays:
    """ValueError if the fine is paid at once."""
    if case.dates.instalment is None:
        raise ValueError("没有分期、延期缴纳的案件写不出有关文书")
    return case.dates.instalment


def _halves(case: Case) -> tuple[int, int]:
    """What is paid first and what is left, in yuan; (0, all) if the whole is put off."""
    if case.kind != "overload-on-site":
        return 0, case.fine.yuan
    first = case.fine.yuan // 200 * 100
    return first, case.fine.yuan - first


def _chosen(case: Case) -> str:
    return OPTIONS[1] if _halves(case)[0] else OPTIONS[0]


def write_approval(case: Case) -> Sheet:
    """What the party asked for, and the three opinions."""
    days = instalment_days(case)
    first, rest = _halves(case)
    day = days.approved
    sheet = Sheet(case, "instalment_approval", "分期（延期）缴纳罚款审批表", day)
    sheet.number(case.number("分审"))
    options: list[Piece] = [Option(words == _chosen(case), f"{words}　") for words in OPTIONS]
    sheet.record("options", _chosen(case))
    reason = "运费尚未收回，近期资金周转困难，一次缴清罚款有困难，已提交书面申请和银行账户流水"
    rows: list[Row] = [
        (2.0, [sheet.label("分期（延期）\n缴纳罚款理由", 7), sheet.cell(25, [Blank("reason", reason), "。"], indent=2)]),
        (1.0, [sheet.label("处理意见", 7), sheet.cell(25, options)]),
    ]
    if first:
        sums = f"缴纳{capitals(first)}，尚有{capitals(rest)}"
        how = f"同意分两期：{day_text(days.first_due)}前{sums}于{day_text(days.last_due)}前缴清。"
        sheet.record("amounts", sums, f"{first * 100}；{rest * 100}")
    else:
        how = f"同意延期至{day_text(days.last_due)}前缴清{case.fine.text}。"
    return approval(case, sheet, rows, Opinions(f"情况属实，{how}", "同意承办人意见，报请审批。", "同意。", day, day))


def write_notice(case: Case) -> Sheet:
    """Of the first instalment, or of the new term for the whole."""
    days, decision = instalment_days(case), decision_name(case)
    first, rest = _halves(case)
    served, fine = case.dates.decision_served.date(), case.fine
    sheet = Sheet(case, "instalment_notice", "分期（延期）缴纳罚款通知书", days.approved)
    slash = sheet.look.slash
    sheet.number(case.number("分通"))
    addressee(sheet, case)
    sheet.line(
        *(ruled("served_on", day_text(served), when(served)), "，本机关对你（单位）送达了", ruled("decision_no", case.number("罚"))),
        *(f"（案号）《{decision}》，作出了对你（单位）罚款", ruled("fine", fine.words, str(fine.yuan * 100)), "（大写）的行政处罚决定。"),
        f"根据你（单位）的申请，依据{penalty_law(case, '第六十六条第二款', '第五十二条')}的规定，现决定：",
        indent=2,
        before=6,
    )
    sheet.record("option", f"同意你（单位）{_chosen(case)[2:]}缴纳罚款", _chosen(case))
    day = dt.date.isoformat
    until = Blank("extended_to", slash if first else day_text(days.last_due), None if first else day(days.last_due), ruled=True)
    sheet.line(Option(not first, "同意你（单位）延期缴纳罚款。延长至"), until, "。", indent=2)
    sheet.line(
        Option(bool(first), "同意你（单位）分期缴纳罚款。第"),
        ruled("instalment_no", "一" if first else slash),
        "期至",
        Blank("instalment_due", day_text(days.first_due) if first else slash, day(days.first_due) if first else None, ruled=True),
        "前，缴纳罚款",
        Blank("instalment_amount", capitals(first) if first else slash, str(first * 100) if first else None, ruled=True),
        "（大写）（每期均应当单独开具本文书）。此外，尚有未缴纳的罚款",
        Blank("balance", capitals(rest) if first else slash, str(rest * 100) if first else None, ruled=True),
        f"（大写）{f'，于{day_text(days.last_due)}前缴清' if first else ''}。",
        indent=2,
    )
    sheet.line(
        Option(False, "由于"),
        ruled("refusal_reason", slash),
        "，因此，本机关认为你的申请不符合规定，不同意延期（分期）缴纳罚款。",
        indent=2,
    )
    sheet.line("代收机构以本通知书为据，办理收款手续。", indent=2)
    sheet.agency(case.agency.name, days.approved, seal_label=seal_label(case))
    copies(sheet)
    return sheet
