"""行政处罚决定书: the party table, then the narrative."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import PENALTY_LAW, proved
from casecheck.write.sheet import Blank, Crossed, Piece, Sheet


def told(case: Case, notice: str) -> str:
    """What the party did with its rights, told in the ``notice``."""
    served = f"本机关已依法送达《{notice}》，"
    if "defence" in case.papers:
        answered = f"{served}当事人提出了陈述、申辩意见，本机关进行了复核，因其理由不影响违法事实的认定，未予采纳"
        hearing = "撤回了听证申请" if "hearing" in case.extras else "未要求听证"
        if case.dates.hearing_held:
            return f"{answered}。{_heard(case.dates.hearing)}"
        return f"{answered}；当事人{hearing}。"
    if "waiver" in case.papers:
        return f"{served}当事人书面明确放弃陈述、申辩和要求听证的权利。"
    if case.dates.hearing_held:
        return f"{served}{_heard(case.dates.hearing)}"
    return f"{served}当事人未提出陈述、申辩，也未要求听证。"


def _heard(day: dt.datetime) -> str:
    """A hearing was held."""
    return f"应当事人要求，本机关于{day_text(day.date())}公开举行听证，听取了当事人的陈述、申辩和质证意见，并根据听证笔录作出本决定。"


def _facts(case: Case) -> str:
    offence = case.offence
    notice = "交通违法行为通知书" if case.generation == "2008" else "违法行为通知书"
    heard = told(case, notice) if case.says("told") else ""
    reasoning = offence.reasoning(case) if case.says("discretion") else ""
    established = f"{case.party.name}{offence.established(case)}，违法事实清楚，证据确凿。"
    found = offence.found(case) if case.says("particulars") else f"经查，{case.party.name}有违法行为。"
    return f"{found}以上事实有{proved(case)}为证。{heard}{established}{reasoning}"


def _payment(case: Case, late: str) -> list[Piece]:
    agency = case.agency
    pay: list[Piece] = ["处以罚款的，自收到本决定书之日起十五日内缴至", Blank("pay_bank", agency.bank, ruled=True)]
    pay += ["，账号", Blank("pay_account", agency.account, ruled=True)]
    surcharge = f"到期不缴纳罚款的，依据{late}的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款本数。"
    return [
        *(pay if case.says("payment") else []),
        "，" * (case.says("payment") and case.says("surcharge")) + (surcharge if case.says("surcharge") else "。"),
    ]


def _paragraphs(case: Case) -> list[list[Piece]]:
    new, agency, remedy = case.generation == "2021", case.agency, case.remedy
    late = f"{PENALTY_LAW}{'第七十二条第一款第一项' if new else '第五十一条第一项'}"

    def ruled(key: str, text: str, value: str | None = None) -> Blank:
        return Blank(key, text, value, ruled=True)

    return [
        ["违法事实及证据：", Blank("facts_and_evidence", _facts(case))],
        [
            *(
                "你（单位）的行为违反了",
                ruled("violated_law", case.offence.violated),
                "的规定，依据",
                ruled("penalty_basis", case.offence.basis),
                "的规定，决定给予",
            ),
            *(ruled("penalty", case.penalty, case.penalty_value), "的行政处罚，并责令改正违法行为。" if new else "的行政处罚。"),
        ],
        _payment(case, late),
        ["其他执行方式和期限：", ruled("other_execution", "无"), "。"],
        [
            f"如果不服本处罚决定，可以在收到本决定书之日起{remedy.reconsideration}内向",
            *(ruled("reconsideration_body", remedy.bodies), f"申请行政复议，或者在{remedy.litigation}内依法向"),
            *(ruled("litigation_court", agency.court), "提起行政诉讼，但本决定不停止执行，法律另有规定的除外。"),
            "逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法",
            *(Crossed("强制执行或者"), "申请人民法院强制执行。"),
        ],
    ]


def write(case: Case) -> Sheet:
    """The decision on a fine, with payment and remedies."""
    old = case.generation == "2008"
    sheet = Sheet(case, "penalty_decision", "交通行政处罚决定书" if old else "行政处罚决定书", case.dates.decision_dated)
    sheet.number(case.number("罚"))
    sheet.table(party_rows(sheet, case))
    sheet.line("", height=6)
    for pieces in _paragraphs(case):
        sheet.line(*pieces, indent=2, height=22)
    sheet.record("fine_amount", case.fine.text, f"{case.fine.yuan * 100}/{case.fine.words}")
    sheet.agency(case.agency.name, case.dates.decision_dated, seal_label="（公章）" if old else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=10)
    return sheet
