"""送达回证: one for the notice, one for the decision."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casecheck.write.case import Case
from casecheck.write.numerals import moment_text
from casecheck.write.sheet import Blank, Sheet, when
from casecheck.write.truth import SignatureTruth
from casecheck.write.word import Box

_HEADS = ("送达文书名称、文号", "收件人姓名\n（盖章）", "送达地点", "送达日期", "送达方式", "送达人")
_CELLS = ((8, ("title", "number")), (5, ("receiver",)), (5, ("place",)), (6, ("time",)), (4, ("mode",)), (4, ("servers",)))
_SPARE_ROWS = 3
_DIRECT = "直接送达"


def _list(sheet: Sheet, case: Case, title: str, number: str, at: dt.datetime) -> list[tuple[float, list[Box]]]:
    """The paper served, then the rows left over, struck."""
    servers = case.names
    row = {
        "title": Blank("", title),
        "number": Blank("", number),
        "receiver": Blank("", case.receiver),
        "place": Blank("", case.agency.name),
        "time": Blank("", moment_text(at), when(at)),
        "mode": Blank("", _DIRECT),
        "servers": Blank("", "\n".join(servers), "；".join(servers)),
    }
    sheet.record("rows", f"{title}{number}")
    sheet.record("mode", _DIRECT)
    sheet.sign(SignatureTruth(key="addressee", names=(case.receiver,), date=when(at)))
    sheet.sign(SignatureTruth(key="server", names=servers, date=when(at)))
    struck = dict.fromkeys(row, Blank("", sheet.look.slash))
    heads = [sheet.label(text, width) for text, (width, _) in zip(_HEADS, _CELLS, strict=True)]
    return [(1.3, heads), (2.0, sheet.row("rows", row, _CELLS)), *((2.0, sheet.row("rows", struck, _CELLS)) for _ in range(_SPARE_ROWS))]


def write(case: Case, served: Literal["violation_notice", "hearing_notice", "penalty_decision"]) -> Sheet:
    """Direct service at the bureau to the party, its legal representative, operator or agent; both officers serve."""
    old, days = case.generation == "2008", case.dates
    name, kind, at = {
        "violation_notice": ("违法行为通知书", "违通", days.notice_served),
        "hearing_notice": ("听证通知书", "听通", days.hearing_notice_served),
        "penalty_decision": ("行政处罚决定书", "罚", days.decision_served),
    }[served]
    title = f"{'交通' if old and served != 'hearing_notice' else ''}{name}"
    sheet = Sheet(case, "service_receipt", "交通行政执法文书送达回证" if old else "送达回证", at.date())
    sheet.number(case.number("送"))
    sheet.line("案由：", Blank("case_cause", case.cause(suspected=served != "penalty_decision"), ruled=True), before=6)
    sheet.table(
        [
            (1.1, [sheet.label("送达单位", 5), sheet.cell(27, [Blank("serving_unit", case.agency.name)])]),
            (1.1, [sheet.label("受送达人", 5), sheet.cell(27, [Blank("addressee", case.party.name)])]),
            (1.1, sheet.pair("代收人", "substitute", sheet.look.slash, (5, 27))),
            *_list(sheet, case, title, case.number(kind), at),
            (2.2, sheet.pair("备　注", "remarks", sheet.look.slash, (5, 27))),
        ]
    )
    sheet.agency(case.agency.name, at.date(), seal_label="（公章）" if old else "（印章）")
    sheet.line("注：（1）当事人拒绝接收的，在备注栏写明拒收事由和日期，由送达人、见证人签名或者盖章；", align="left", height=20, before=14)
    sheet.line("　　（2）由他人代收的，代收人在收件人栏签名，并在备注栏注明与受送达人的关系。", align="left", height=20)
    return sheet
