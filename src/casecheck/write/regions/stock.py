"""The stock of texts all papers of a case share: the party, the people, numbers, facts, days, evidence."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import CONFISCATED, Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.papers.interview_record import asked_of
from casecheck.write.papers.penalty_decision import told
from casecheck.write.papers.phrases import NO_PENALTY, PENALTY_LAW, proved
from casecheck.write.papers.service_receipt import SERVED, service
from casecheck.write.regions.known import REGIONS
from casecheck.write.regions.layout import title
from casecheck.write.regions.quoting import quoted
from casecheck.write.sheet import LOOKS, Blank, Signed, when

_KINDS = {
    "case_filing_register": "立",
    "scene_record": "现录",
    "interview_record": "询",
    "witness_interview": "询",
    "correction_notice": "责改",
    "investigation_report": "调",
    "violation_notice": "违通",
    "closing_report": "结",
    "penalty_decision": "罚",
    "no_penalty_decision": "不罚",
    "dossier_cover": "罚",
}


class Stock:
    """All texts of one paper, gathered step by step."""

    def __init__(self, case: Case, slot: str, form: str) -> None:
        self.case, self.slot, self.form = case, slot, form
        self.slash = REGIONS[case.region].look.get("slash", LOOKS[case.generation].slash)
        self.texts: dict[str, Blank] = {}
        self.signatures: dict[str, Signed] = {}
        self.rows: dict[str, list[dict[str, Blank]]] = {}
        self.service = service(case, SERVED[slot]) if form == "service_receipt" else None
        self.asked = asked_of(case, of_witness=slot == "witness_interview") if form == "interview_record" else None

    def put(self, **texts: str) -> None:
        """Texts that are their own value."""
        self.texts |= {key: Blank(key, text) for key, text in texts.items()}

    def put_day(self, key: str, moment: dt.date) -> None:
        """A day or a time."""
        text = moment_text(moment) if isinstance(moment, dt.datetime) else day_text(moment)
        self.texts[key] = Blank(key, text, when(moment))


def fill(stock: Stock, day: dt.date) -> None:
    """What every paper of the case can say. Cover and index tell no facts: a case decided on the spot has few to tell."""
    _put_party(stock, day)
    _put_people(stock)
    _put_case(stock)
    if stock.form not in ("dossier_cover", "dossier_index"):
        _put_facts(stock)
    _put_days(stock, day)
    _put_lists(stock)


def _put_party(stock: Stock, day: dt.date) -> None:
    """The half that does not apply is crossed."""
    case, party = stock.case, stock.case.party
    natural, unit = case.natural or party, case.organisation or party
    head = natural.head
    person = {
        "person_name": natural.name,
        "person_sex": head.sex,
        "person_age": str(head.age(day)),
        "person_id": head.id_number,
        "person_address": head.address,
        "person_phone": head.phone,
        "person_unit": head.work.partition("，")[0],
        "person_postcode": case.agency.postcode,
    }
    organisation = {
        "org_name": unit.name,
        "org_address": unit.address,
        "org_phone": unit.phone,
        "org_legal_rep": unit.head.name,
        "org_rep_id": unit.head.id_number,
        "org_uscc": unit.credit_code,
        "org_rep_post": "经营者" if unit.kind == "sole_trader" else "执行董事",
    }
    stock.put(**(person if case.natural else dict.fromkeys(person, stock.slash)))
    stock.put(**(organisation if case.organisation else dict.fromkeys(organisation, stock.slash)))
    stock.put(party=party.name, addressee=party.name, you="你" if party.kind == "person" else "你单位", head_label=_head_label(case))


def _head_label(case: Case) -> str:
    return "经营者" if case.party.kind == "sole_trader" else "法定代表人"


def _put_people(stock: Stock) -> None:
    case, agency = stock.case, stock.case.agency
    for n, officer in enumerate(case.officers, start=1):
        stock.put(**{f"officer_{n}": officer.name, f"officer_{n}_no": case.card(officer)})
    names = "、".join(case.names)
    stock.put(recorder=case.names[-1], officers=names, unit_head=case.unit_head, agency_head=case.agency_head, archivist=case.names[-1])
    stock.texts["investigators"] = Blank("investigators", names, "；".join(case.names))
    stock.put(agency_name=agency.name, agency=agency.name, serving_unit=agency.name, court=agency.court, bank=agency.bank)
    stock.put(contact_address=agency.address, contact_postcode=agency.postcode, contact_person=case.names[0], contact_phone=agency.phone)


def _put_case(stock: Stock) -> None:
    case, region = stock.case, stock.case.region
    suspected = stock.form not in ("closing_report", "dossier_cover") and stock.slot != "decision_receipt"
    notice, decision = "违法行为通知书", "行政处罚决定书"
    stock.put(
        case_no=case.number("送" if stock.service else _KINDS.get(stock.slot, "罚")),
        case_cause=case.cause(suspected=suspected),
        offence=case.offence.name,
        notice_no=case.number("违通"),
        decision_no=case.number("罚"),
        correction_no=case.number("责改"),
        notice_title=title(region, "violation_notice", notice),
        decision_title=title(region, "penalty_decision", decision),
        correction_title=title(region, "correction_notice", "责令改正违法行为通知书"),
        pay_bank=case.agency.bank,
        pay_account=case.agency.account,
        reconsideration_body=case.remedy.bodies,
        litigation_court=case.agency.court,
        reconsideration_term=case.remedy.reconsideration,
        litigation_term=case.remedy.litigation,
        hearing_term=case.rights.term,
        late=f"{PENALTY_LAW}{'第七十二条第一款第一项' if case.generation == '2021' else '第五十一条第一项'}",
        substitute=stock.slash,
        remarks=stock.slash,
        deadline=stock.slash,
        legal_opinion=stock.slash,
        property_disposal=stock.slash,
        slash=stock.slash,
        other_execution="无",
    )
    stock.texts["rights_law"] = Blank("", f"{PENALTY_LAW}{case.rights.heard}")
    stock.texts["hearing_law"] = Blank("", f"{PENALTY_LAW}{case.rights.hearing}")


def _put_facts(stock: Stock) -> None:
    case, offence = stock.case, stock.case.offence
    notice = stock.texts["notice_title"].text
    stock.put(
        found=offence.found(case) if case.says("particulars") else f"经查，{case.party.name}有违法行为。",
        behaviour=offence.behaviour(case),
        violated_law=offence.violated,
        penalty_basis=offence.basis,
        basis_words=offence.basis,
        quoted=quoted(case),
        proved=proved(case),
        evidence_names="、".join(item.name for item in case.evidence),
        told=told(case, notice) if case.says("told") else "",
        established=offence.established(case),
        reasoning=(offence.reasoning(case) or "违法情节一般，按照裁量基准处罚。") if case.says("discretion") else "",
        measure=offence.measure(case) if stock.form == "investigation_report" else "",
        capacity=offence.capacity,
        correction=f"立即予以改正：{offence.correction}。" if case.says("correction") else "立即予以改正。",
        to_correct=offence.correction,
        fine_text=case.fine.text,
        confiscated="没收" + "、".join(f"{name}{quantity}{unit}" for name, quantity, unit in CONFISCATED),
        unpunished=NO_PENALTY,
        stop="；" if "confiscation" in case.extras else "。",
        vehicle_no=case.plates,
        vehicle_type=case.vehicle.type,
    )
    for key in ("penalty", "proposed_penalty"):
        stock.texts[key] = Blank(key, case.penalty, case.penalty_value)
    sums = case.fine.text.removeprefix("罚款")
    stock.texts["fine_amount"] = Blank("fine_amount", sums, f"{case.fine.yuan * 100}/{case.fine.words}")
    stock.put(
        filing_basis=f"{case.party.name}的行为涉嫌违反{offence.violated}的规定，依照{offence.basis}的规定应当给予行政处罚，建议立案。"
    )


def _put_days(stock: Stock, day: dt.date) -> None:
    days = stock.case.dates
    stock.put_day("accept_date", days.accepted)
    stock.put_day("filed_on", days.filed)
    stock.put_day("closed_on", days.closing_approved)
    stock.put_day("archived_on", days.archived)
    stock.put_day("decision_day", days.decision_dated)
    stock.put_day("notice_day", days.notice_served.date())
    stock.put_day("paid_day", days.paid)
    stock.put_day("today", day)
    stock.put_day(
        "approved_day", {"investigation_report": days.report_approved, "closing_report": days.closing_approved}.get(stock.form, day)
    )


def _put_lists(stock: Stock) -> None:
    case = stock.case
    items = [
        {
            "number": str(n),
            "name": item.name,
            "specification": "A4纸质",
            "quantity": f"{item.count}份",
            "remarks": item.remark or stock.slash,
        }
        for n, item in enumerate(case.evidence, start=1)
    ]
    stock.rows["evidence"] = [{key: Blank("", text) for key, text in item.items()} for item in items]
    names = [item.name for item in case.evidence]
    stock.texts["evidence"] = Blank("evidence", "、".join(names), "；".join(names))
