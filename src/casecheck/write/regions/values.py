"""What the papers of a case say, by entry, whatever the layout: the stock that layouts print from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.papers.closing_report import RESULTS, ended, result_of
from casecheck.write.papers.filing_register import SOURCES
from casecheck.write.papers.interview_record import dialogue_of
from casecheck.write.papers.investigation_report import unpunished
from casecheck.write.papers.other_endings import REASONS, basis_of, reason_of
from casecheck.write.papers.phrases import PENALTY_LAW, proved, role
from casecheck.write.papers.service_receipt import Service
from casecheck.write.people import Person
from casecheck.write.regions.layout import title
from casecheck.write.regions.stock import Stock, fill
from casecheck.write.sheet import Blank, Signed, sitting, when
from casecheck.write.truth import SignatureTruth

_MODES = ("直接送达", "留置送达", "委托送达", "邮寄送达", "电子送达", "公告送达", "其他方式")
_PARTY = "person_name person_id person_address person_phone org_name org_address org_phone org_legal_rep org_rep_id org_uscc"
ENTRIES: dict[str, frozenset[str]] = {
    form: frozenset(keys.split())
    for form, keys in {
        "case_filing_register": f"case_no case_source case_cause accept_date person_sex person_age {_PARTY} case_summary filing_basis"
        " handling_unit_opinion leader_approval remarks",
        "scene_record": "case_no place time officer_1 officer_1_no officer_2 officer_2_no recorder person_name person_sex person_id"
        " relation unit_post person_phone person_address vehicle_no vehicle_type scene read_back remarks",
        "interview_record": "case_no interview_time interview_seq place interviewer recorder interviewee relation_to_case interviewee_sex"
        " interviewee_age interviewee_id interviewee_phone interviewee_employer interviewee_address agency_name officer_1 officer_2"
        " officer_1_no officer_2_no qa_body attestation",
        "investigation_report": f"case_no case_cause investigators filed_on {_PARTY} process_facts evidence conclusion unit_opinion"
        " legal_opinion leader_opinion",
        "violation_notice": "case_no party violation violated_law penalty_basis proposed_penalty right_statement right_hearing"
        " contact_address contact_postcode contact_person contact_phone",
        "penalty_decision": f"case_no {_PARTY} facts_and_evidence violated_law penalty_basis penalty fine_amount pay_bank pay_account"
        " other_execution reconsideration_body litigation_court",
        "no_penalty_decision": f"case_no {_PARTY} facts reason basis reconsideration_body litigation_court",
        "service_receipt": "case_no case_cause serving_unit addressee substitute rows mode remarks",
        "closing_report": "case_no case_cause person_name person_age person_sex person_unit person_address person_phone person_postcode"
        " org_name org_address org_legal_rep org_rep_post result property_disposal execution handling_unit_opinion leader_approval",
        "correction_notice": "case_no party facts basis correction deadline reconsideration_body litigation_court",
        "dossier_cover": "case_no case_cause party archivist agency result procedure filed_on closed_on archived_on retention",
        "dossier_index": "rows",
    }.items()
}
"""Form → the entries it has. The agency's name and the date at the foot are the sheet's own."""


class Values(NamedTuple):
    """``entries`` are the form's own; ``words`` are further texts, never entries of this form."""

    day: dt.date
    entries: dict[str, Blank]
    words: dict[str, Blank]
    choices: dict[str, Sequence[tuple[bool, str]]]
    signatures: dict[str, Signed]
    rows: dict[str, list[dict[str, Blank]]]
    flags: frozenset[str]
    dialogue: Sequence[tuple[str, str]]
    unsaid: frozenset[str]  # statements that layouts leave out

    def says(self, statement: str) -> bool:
        """Does the paper make this statement?"""
        if statement == "ending":
            return not {"duty", "recusal"} <= self.unsaid
        return statement not in self.unsaid

    def truth_of(self, key: str) -> SignatureTruth:
        """A signature whose names are printed in a list."""
        signed = self.signatures[key]
        return SignatureTruth(key=key, names=signed.names, date=when(signed.date) if signed.date else "")


def values_of(case: Case, slot: str, form: str) -> Values:
    """Everything the paper of this slot can print."""
    stock = Stock(case, slot, form)
    day = _day(stock)
    fill(stock, day)
    _OWN.get(form, lambda _: None)(stock)
    own = ENTRIES[form]
    _put_signatures(stock, day)
    kinds = ["person"] * bool(case.natural) + ["organisation"] * bool(case.organisation) + ["joint"] * bool(case.sides)
    flags = {*kinds, case.party.kind, f"y{case.generation}", *case.papers, slot, *case.extras}
    flags |= (
        ({"agent"} if case.agent else set()) | ({"several"} if _several(case) else set()) | ({"warned"} if case.offence.warned else set())
    )
    return Values(
        day=day,
        entries={key: blank for key, blank in stock.texts.items() if key in own},
        words={key: blank for key, blank in stock.texts.items() if key not in own},
        choices=_choices(stock),
        signatures=stock.signatures,
        rows=stock.rows,
        flags=frozenset(flags),
        dialogue=dialogue_of(case, stock.asked) if stock.asked else (),
        unsaid=case.unsaid | ({"two"} if len(case.officers) < 2 else frozenset()),
    )


def _several(case: Case) -> bool:
    """Are several penalties decided?"""
    return case.offence.warned or "confiscation" in case.extras


def _day(stock: Stock) -> dt.date:
    days, case = stock.case.dates, stock.case
    if stock.service:
        return stock.service.at.date()
    if stock.asked:
        return stock.asked.span.start.date()
    return {
        "case_filing_register": days.filed,
        "scene_record": case.scene.start.date(),
        "correction_notice": days.corrected,
        "investigation_report": days.reported,
        "violation_notice": days.notice_dated,
        "penalty_decision": days.decision_dated,
        "no_penalty_decision": days.decision_dated,
        "closing_report": days.closed,
    }.get(stock.form, days.archived)


def _put_filing(stock: Stock) -> None:
    chosen, filled = stock.case.source
    stock.put(case_source=SOURCES[chosen - 1].format(filled))
    stock.put(case_summary=stock.case.offence.found(stock.case), handling_unit_opinion="建议立案。", leader_approval="同意立案。")


def _put_person(stock: Stock, person: Person, prefix: str, day: dt.date) -> None:
    """One natural person under the keys of this form."""
    texts = {"sex": person.sex, "age": str(person.age(day)), "id": person.id_number, "phone": person.phone, "address": person.address}
    stock.put(**{f"{prefix}_{key}": text for key, text in texts.items()})


def _put_scene(stock: Stock) -> None:
    case = stock.case
    _put_person(stock, case.driver, "person", case.scene.start.date())
    stock.put(person_name=case.driver.name, relation=role(case), unit_post=case.driver.work, place=case.place)
    stock.put(scene=case.offence.scene(case), read_back="我已看过")
    stock.texts["time"] = sitting("time", case.scene)
    stock.put_day("ended", _scene_signed(case))


def _scene_signed(case: Case) -> dt.date:
    """When the scene record was signed, to the minute if it says so."""
    return case.scene.signed or (case.scene.end if case.scene.to_the_minute else case.scene.end.date())


def _put_interview(stock: Stock) -> None:
    case, asked = stock.case, stock.asked
    assert asked
    _put_person(stock, asked.person, "interviewee", asked.span.start.date())
    stock.put(
        interviewee=asked.person.name,
        relation_to_case=asked.relation,
        interviewee_employer=asked.person.work,
        place=f"{case.agency.name}询问室",
        interview_seq="1",
        interviewer="、".join(case.names),
        attestation="以上笔录我看过，和我说的一样。",
    )
    stock.texts["interview_time"] = sitting("interview_time", asked.span)
    stock.put_day("ended", asked.span.end if asked.span.to_the_minute else asked.span.end.date())


def _put_report(stock: Stock) -> None:
    case, offence = stock.case, stock.case.offence
    names, filed = stock.texts["evidence_names"].text, day_text(case.dates.filed)
    measure = offence.measure(case) if case.says("discretion") else ""
    established = f"{case.party.name}{offence.established(case)}，违反了{offence.violated}的规定。{measure}"
    opened = f"{filed}，本机关对{case.cause()}立案调查。" if case.says("filing") else ""
    stock.put(
        process_facts=f"{opened}经调查查明：{offence.found(case)}上述事实由{names}相互印证。",
        conclusion=unpunished(case)
        if "no-penalty" in case.extras
        else f"{established}建议依据{offence.basis}的规定，对其{case.each}处以{case.penalty}的行政处罚。",
        unit_opinion="同意调查结论和处理意见。",
        leader_opinion="同意。",
    )


def _put_notice(stock: Stock) -> None:
    rights, you = stock.case.rights, stock.texts["you"].text
    stock.put(
        violation=stock.case.offence.behaviour(stock.case),
        right_statement=f"根据{PENALTY_LAW}{rights.heard}的规定，{you}可以向本机关进行陈述和申辩，本机关将依法复核。",
        right_hearing=f"根据{PENALTY_LAW}{rights.hearing}的规定，{you}有权在收到本告知书之日起{rights.term}内要求举行听证；逾期视为放弃。",
    )


def _put_decision(stock: Stock) -> None:
    case, offence = stock.case, stock.case.offence
    established = f"{case.party.name}{offence.established(case)}，违法事实清楚，证据确凿。"
    stock.put(
        facts_and_evidence=f"{stock.texts['found'].text}以上事实有{proved(case)}为证。{stock.texts['told'].text}"
        f"{established}{offence.reasoning(case) if case.says('discretion') else ''}"
    )


def _put_no_penalty(stock: Stock) -> None:
    facts = f"{stock.case.offence.found(stock.case)}以上事实有{proved(stock.case)}为证"
    stock.put(facts=facts, basis=basis_of(stock.case), reason=reason_of(stock.case))


def _put_correction(stock: Stock) -> None:
    article = "第二十八条第一款" if stock.case.generation == "2021" else "第二十三条"
    stock.put(facts=stock.case.offence.to_correct(stock.case), basis=f"{PENALTY_LAW}{article}")


def _put_service(stock: Stock) -> None:
    case, service = stock.case, stock.service
    assert isinstance(service, Service)
    number, name = case.number(service.kind), title(case.region, service.form, service.title)
    row = {
        "title": Blank("", name),
        "number": Blank("", number),
        "receiver": Blank("", case.receiver),
        "place": Blank("", service.place),
        "time": Blank("", moment_text(service.at), when(service.at)),
        "mode": Blank("", service.mode),
        "servers": Blank("", "、".join(case.names), "；".join(case.names)),
    }
    row = {key: _slipped(case, f"rows.{key}", blank) for key, blank in row.items()}
    stock.rows["rows"] = [row]
    stock.put(**{f"served_{key}": blank.text for key, blank in row.items()})
    stock.put(rows=f"{name}{number}", mode=row["mode"].text)
    served = tuple(filter(None, row["servers"].text.split("、")))
    stock.signatures["addressee"] = Signed("addressee", tuple(filter(None, (row["receiver"].text,))), service.at)
    stock.signatures["server"] = Signed("server", served, service.at)


def _slipped(case: Case, key: str, blank: Blank) -> Blank:
    """What was written there by a slip of the pen, also where it is printed as mere words."""
    slip = case.slips.get(key)
    return blank._replace(text=slip.text, value=slip.value) if slip else blank


def _put_closing(stock: Stock) -> None:
    decided, paid = ended(stock.case, stock.texts["decision_title"].text, "履行完毕")
    if "confiscation" in stock.case.extras:
        stock.put(property_disposal="没收的物品已经销毁，见没收物品处置记录")
    stock.put(result=decided, execution=paid, handling_unit_opinion="同意结案。", leader_approval="同意结案。")


def _put_cover(stock: Stock) -> None:
    case, spot = stock.case, stock.case.kind == "on-spot"
    stock.put(result=f"{case.each}{case.penalty}", case_no="、".join(own.number("罚") for own in case.own_cases))
    stock.put(retention="10年" if spot else "30年")
    stock.put(procedure="简易程序" if spot else "一般程序" if case.generation != "2021" else "普通程序")
    if spot:
        stock.put(filed_on=stock.slash)
        stock.put_day("closed_on", case.dates.paid)


def _put_index(stock: Stock) -> None:
    last, listed = 0, []
    for number, paper in enumerate(stock.case.contents, start=1):
        first, last = last + 1, last + paper.pages
        listed.append(
            {
                "number": Blank("", str(number)),
                "title": Blank("", paper.title),
                "doc_number": Blank("", paper.number or stock.slash),
                "date": Blank("", day_text(paper.day), when(paper.day)),
                "pages": Blank("", str(first) if first == last else f"{first}-{last}"),
                "owner": Blank("", stock.case.agency.name),
                "remarks": Blank("", ""),
            }
        )
    stock.rows["rows"] = listed
    stock.put(rows="；".join(paper.title for paper in stock.case.contents))


_OWN = {
    "case_filing_register": _put_filing,
    "scene_record": _put_scene,
    "interview_record": _put_interview,
    "investigation_report": _put_report,
    "violation_notice": _put_notice,
    "penalty_decision": _put_decision,
    "no_penalty_decision": _put_no_penalty,
    "correction_notice": _put_correction,
    "service_receipt": _put_service,
    "closing_report": _put_closing,
    "dossier_cover": _put_cover,
    "dossier_index": _put_index,
}


def _choices(stock: Stock) -> dict[str, Sequence[tuple[bool, str]]]:
    """Boxes of which one is ticked, by the entry they fill."""
    chosen, filled = stock.case.source
    sources = [words.format(filled if n == chosen else "") for n, words in enumerate(SOURCES, start=1)]
    return {
        "case_source": [(n == chosen, text) for n, text in enumerate(sources, start=1)],
        "read_back": [(True, "我已看过"), (False, "已向我宣读过")],
        "result": [(words == result_of(stock.case), words) for words in RESULTS],
        "mode": [(stock.service is not None and words == stock.texts["mode"].text, words) for words in _MODES],
        "reason": [(words == reason_of(stock.case), words) for words in REASONS],
        "correction": [
            (
                True,
                stock.texts["correction"].text if stock.form == "correction_notice" else f"立即予以改正：{stock.case.offence.correction}。",
            ),
            (False, "限期改正或者整改"),
        ],
    }


def _put_signatures(stock: Stock, day: dt.date) -> None:
    case, asked = stock.case, stock.asked
    if stock.form == "scene_record":
        end = _scene_signed(case)
        stock.signatures["party"] = Signed("party", (case.driver.name,), end)
        stock.signatures["officers"] = Signed("officers", case.names, end)
        return
    if asked:
        end = asked.span.end if asked.span.to_the_minute else asked.span.end.date()
        for key, names in (("interviewee", (asked.person.name,)), ("officers", case.names), ("recorder", case.names[-1:])):
            stock.signatures[key] = Signed(key, names, end)
        return
    approved = {"investigation_report": case.dates.report_approved, "closing_report": case.dates.closing_approved}.get(stock.form, day)
    stock.signatures["officers"] = Signed("officers", case.names, day)
    stock.signatures["unit_head"] = Signed("unit_head", (case.unit_head,), day)
    stock.signatures["agency_head"] = Signed("agency_head", (case.agency_head,), approved)
    stock.signatures["party"] = Signed("party", (case.receiver,), day)
