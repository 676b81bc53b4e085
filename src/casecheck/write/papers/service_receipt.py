"""送达回证: one for each paper that is served."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from casecheck.write.case import Case
from casecheck.write.numerals import moment_text
from casecheck.write.papers import coercive_measure, evidence_registration
from casecheck.write.sheet import Blank, Sheet, when
from casecheck.write.truth import SignatureTruth
from casecheck.write.word import Box

_HEADS = ("送达文书名称、文号", "收件人姓名\n（盖章）", "送达地点", "送达日期", "送达方式", "送达人")
_CELLS = ((8, ("title", "number")), (5, ("receiver",)), (5, ("place",)), (6, ("time",)), (4, ("mode",)), (4, ("servers",)))
_SPARE_ROWS = 3
_DIRECT = "直接送达"


Served = Literal[
    "violation_notice",
    "hearing_notice",
    "penalty_decision",
    "coercive_measure_decision",
    "coercive_measure_extension",
    "coercive_measure_release",
    "evidence_registration_list",
    "evidence_registration_release",
    "instalment_notice",
    "demand_letter",
    "enforcement_decision",
    "no_penalty_decision",
]

SERVED: dict[str, Served] = {
    "notice_receipt": "violation_notice",
    "hearing_receipt": "hearing_notice",
    "decision_receipt": "penalty_decision",
    "measure_receipt": "coercive_measure_decision",
    "extension_receipt": "coercive_measure_extension",
    "release_receipt": "coercive_measure_release",
    "registration_receipt": "evidence_registration_list",
    "registration_release_receipt": "evidence_registration_release",
    "instalment_receipt": "instalment_notice",
    "demand_receipt": "demand_letter",
    "enforcement_receipt": "enforcement_decision",
    "no_penalty_receipt": "no_penalty_decision",
}
"""Slot → the paper whose receipt it is."""


_AFTER_DECISION = ("penalty_decision", "no_penalty_decision", "instalment_notice", "demand_letter", "enforcement_decision")
"""Papers whose 案由 says 涉嫌 no more."""


class Service(NamedTuple):
    """A paper served: its form, its title, the letter of its number, when and where."""

    form: str
    title: str
    kind: str
    at: dt.datetime
    place: str
    mode: str = _DIRECT


def service(case: Case, served: Served) -> Service:
    """The service of that paper. ValueError if the case has none."""
    days, office, measure = case.dates, case.agency.name, case.dates.measure
    own = "交通" if case.generation == "2008" else ""
    if served == "violation_notice":
        return Service(served, f"{own}违法行为通知书", "违通", days.notice_served, office)
    if served == "hearing_notice":
        return Service(served, "听证通知书", "听通", days.hearing_notice_served, office)
    if served == "penalty_decision":
        if "post" in case.extras:
            return Service(served, f"{own}行政处罚决定书", "罚", days.decision_served, case.party.address, "邮寄送达")
        return Service(served, f"{own}行政处罚决定书", "罚", days.decision_served, office)
    if served == "no_penalty_decision":
        return Service(served, "不予行政处罚决定书", "不罚", days.decision_served, office)
    if days.instalment and served == "instalment_notice":
        return Service(served, "分期（延期）缴纳罚款通知书", "分通", days.instalment.noticed, office)
    if days.enforcement and served == "demand_letter":
        return Service(served, "催告书", "催", days.enforcement.demand_served, office)
    if days.enforcement and served == "enforcement_decision":
        return Service(served, "行政强制执行决定书", "强执", days.enforcement.enforced_served, office)
    if days.registration and served == "evidence_registration_list":
        return Service(served, evidence_registration.list_title(case), "登", *_on_the_spot(case, days.registration.kept))
    if days.registration and served == "evidence_registration_release":
        return Service(served, evidence_registration.release_title(case), "登处", days.registration.released, office)
    if measure and served == "coercive_measure_decision":
        return Service(served, coercive_measure.decision_title(case), "暂", *_on_the_spot(case, measure.taken.end))
    if measure and measure.extended and served == "coercive_measure_extension":
        return Service(served, coercive_measure.extension_title(case), "延强", measure.extended, office)
    if measure and served == "coercive_measure_release":
        return Service(served, coercive_measure.release_title(case), "解强", measure.released, office)
    raise ValueError(f"这个案件没有送达 {served}")


def _on_the_spot(case: Case, at: dt.datetime) -> tuple[dt.datetime, str]:
    """To the party himself on the scene; an organisation, which was not there, gets the paper at the bureau when the case is filed."""
    if case.party.kind == "person":
        return at, case.place
    return dt.datetime.combine(case.dates.filed, dt.time(11)), case.agency.name


def _signed(case: Case, column: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Who signed there, unless a slip of the pen has others or nobody."""
    slip = case.slips.get(f"rows.{column}")
    return names if slip is None else tuple(filter(None, slip.text.split("\n")))


def _list(sheet: Sheet, case: Case, title: str, number: str, at: dt.datetime, place: str, mode: str) -> list[tuple[float, list[Box]]]:
    """The paper served, then the rows left over, struck."""
    receiver, servers = _signed(case, "receiver", (case.receiver,)), _signed(case, "servers", case.names)
    row = {
        "title": Blank("", title),
        "number": Blank("", number),
        "receiver": Blank("", case.receiver),
        "place": Blank("", place),
        "time": Blank("", moment_text(at), when(at)),
        "mode": Blank("", mode),
        "servers": Blank("", "\n".join(case.names), "；".join(case.names)),
    }
    sheet.record("rows", f"{title}{number}")
    sheet.record("mode", mode)
    sheet.sign(SignatureTruth(key="addressee", names=receiver, date=when(at) if receiver else ""))
    sheet.sign(SignatureTruth(key="server", names=servers, date=when(at) if servers else ""))
    struck = dict.fromkeys(row, Blank("", sheet.look.slash))
    heads = [sheet.label(text, width) for text, (width, _) in zip(_HEADS, _CELLS, strict=True)]
    return [(1.3, heads), (2.0, sheet.row("rows", row, _CELLS)), *((2.0, sheet.row("rows", struck, _CELLS)) for _ in range(_SPARE_ROWS))]


def write(case: Case, served: Served) -> Sheet:
    """Direct service to the party, its legal representative, operator or agent; both officers serve."""
    old = case.generation == "2008"
    _, title, kind, at, place, mode = service(case, served)
    note = "邮寄送达，邮寄凭证附后。" if mode != _DIRECT else ""
    mode = case.slips["rows.mode"].text if "rows.mode" in case.slips else mode
    sheet = Sheet(case, "service_receipt", "交通行政执法文书送达回证" if old else "送达回证", at.date())
    sheet.number(case.number("送"))
    sheet.line("案由：", Blank("case_cause", case.cause(suspected=served not in _AFTER_DECISION), ruled=True), before=6)
    sheet.table(
        [
            (1.1, [sheet.label("送达单位", 5), sheet.cell(27, [Blank("serving_unit", case.agency.name)])]),
            (1.1, [sheet.label("受送达人", 5), sheet.cell(27, [Blank("addressee", case.party.name)])]),
            (1.1, sheet.pair("代收人", "substitute", sheet.look.slash, (5, 27))),
            *_list(sheet, case, title, case.number(kind), at, place, mode),
            (2.2, sheet.pair("备　注", "remarks", note or sheet.look.slash, (5, 27))),
        ]
    )
    sheet.agency(case.agency.name, at.date(), seal_label="（公章）" if old else "（印章）")
    sheet.line("注：（1）当事人拒绝接收的，在备注栏写明拒收事由和日期，由送达人、见证人签名或者盖章；", align="left", height=20, before=14)
    sheet.line("　　（2）由他人代收的，代收人在收件人栏签名，并在备注栏注明与受送达人的关系。", align="left", height=20)
    return sheet
