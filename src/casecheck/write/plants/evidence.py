"""Planted defects of evidence (调查取证)."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.offences import Overload
from casecheck.write.people import Person
from casecheck.write.plants.plant import EVERYWHERE, Plant, both, changed, masked, slip_text, slipped, unsaid, words
from casecheck.write.workdays import working_day


def _alone(case: Case) -> Case:
    return changed(case, officers=case.officers[:1])


def _day_only(case: Case) -> Case:
    return changed(case, scene=changed(case.scene, to_the_minute=False))


def _end_before_start(case: Case) -> Case:
    asked = case.interview
    return changed(case, interview=changed(asked, end=asked.start - dt.timedelta(minutes=25)))


def _interview_after_decision(case: Case) -> Case:
    move = dt.timedelta(days=(working_day(case.dates.decision_dated, 1) - case.interview.start.date()).days)
    return changed(case, interview=changed(case.interview, start=case.interview.start + move, end=case.interview.end + move))


def _without_identity(case: Case) -> Case:
    kept = tuple(item for item in case.evidence if not item.name.endswith("复印件"))
    return changed(case, evidence=kept)


def _wrong_check_digit(person: Person) -> Person:
    last = person.id_number[-1]
    return changed(person, id_number=person.id_number[:-1] + ("4" if last != "4" else "7"))


def _wrong_number(case: Case) -> Case:
    """The same wrong number wherever the person is named."""
    if case.agent:
        return changed(case, agent=changed(case.agent, person=_wrong_check_digit(case.agent.person)))
    driver = _wrong_check_digit(case.driver)
    party = changed(case.party, head=driver) if case.party.kind == "person" else case.party
    return changed(case, driver=driver, party=party)


def _wrong_excess(case: Case) -> str:
    return f"{case.offence.excess + 1000}kg" if isinstance(case.offence, Overload) else ""


def _authorised_late(case: Case) -> Case:
    day = working_day(case.interview.start.date(), 3)
    return changed(case, agent=changed(case.agent, authorised=day)) if case.agent else case


def _two_riders(case: Case) -> Case:
    if not case.witness:
        return case
    pair = (case.witness.person, case.witness.fellow)
    return both(
        slipped("interviewee", "、".join(person.name for person in pair), lambda _: "；".join(person.name for person in pair)),
        slipped("interviewee_id", "、".join(person.id_number for person in pair), lambda _: "；".join(person.id_number for person in pair)),
    )(case)


def _officers(case: Case) -> str:
    return f"执法人员　{case.officers[0].name}　、　{case.officers[1].name}　。现依法就有关问题向你询问"


_RECORD = "interview_record"
PLANTS = (
    Plant(
        "EV-001",
        "询问笔录只有一名执法人员",
        _RECORD,
        "interviewer",
        {_RECORD: _alone},
        lambda case: f"询问人：　{case.names[0]}　　记录人：　{case.names[0]}　",
    ),
    Plant("EV-002", "询问笔录没有记载出示执法证件、表明身份", _RECORD, "agency_name", {_RECORD: unsaid("cards")}, _officers),
    Plant(
        "EV-007",
        "询问笔录没有被询问人签名，也没有注明原因",
        _RECORD,
        "sign.interviewee",
        {_RECORD: slipped("sign.interviewee")},
        lambda case: "被询问人签名及时间：　询问人" if case.generation == "2019" else "被询问人签名：　　时间：询问人",
    ),
    Plant(
        "EV-009",
        "询问笔录没有告知申请回避的权利，也没有问",
        _RECORD,
        "opening",
        {slot: unsaid("recusal") for slot in (_RECORD, "witness_interview", "scene_record")},
        words("现依法就有关问题向你询问，请如实回答。问："),
    ),
    Plant(
        "EV-012",
        "现场笔录的执法时间只写到日，没有起止时分",
        "scene_record",
        "time",
        {"scene_record": _day_only},
        lambda case: day_text(case.scene.start.date()),
    ),
    Plant(
        "EV-014",
        "询问笔录没有填被询问人的身份证件号和联系电话",
        _RECORD,
        "interviewee_id",
        {_RECORD: both(slipped("interviewee_id"), slipped("interviewee_phone"))},
        words("身份证件号：　　　联系电话："),
    ),
    Plant(
        "EV-020",
        "询问笔录没有告知如实回答的义务",
        _RECORD,
        "opening",
        {_RECORD: unsaid("duty"), "witness_interview": unsaid("duty")},
        words("现依法就有关问题向你询问。"),
    ),
    Plant(
        "EV-023",
        "询问笔录没有写明被询问人与案件的关系",
        _RECORD,
        "relation_to_case",
        {_RECORD: both(slipped("relation_to_case"), unsaid("relation"))},
        lambda case: f"被询问人：　{case.speaker.name}　　与案件关系：",
        suits=lambda case: case.agent is not None or case.party.kind == "person",  # a driver's employer is told in another line
    ),
    Plant(
        "EV-026",
        "询问笔录形成于处罚决定之后，而决定书列其为证据",
        _RECORD,
        "interview_time",
        {_RECORD: _interview_after_decision},
        lambda case: moment_text(case.interview.start),
        suits=lambda case: "extension" not in case.extras,
    ),
    Plant(
        "EV-027",
        "一份询问笔录同时询问两名乘客",
        "witness_interview",
        "interviewee",
        {"witness_interview": _two_riders},
        slip_text("interviewee"),
    ),
    Plant(
        "EV-028",
        "卷内没有当事人的身份证明",
        "id_card_copy",
        changes={"investigation_report": _without_identity, "penalty_decision": _without_identity},
        left_out=("id_card_copy", "driving_licence_copy", "vehicle_licence_copy"),
    ),
    Plant(
        "EV-034",
        "代理人签署放弃权利的说明，卷内没有授权委托书",
        "power_of_attorney",
        left_out=("power_of_attorney",),
    ),
    Plant(
        "EV-037",
        "全卷没有执法证号，也没有执法证复印件",
        _RECORD,
        "officer_1_no",
        {EVERYWHERE: unsaid("card numbers")},
        words("这是我们的执法证件，请你确认"),
        left_out=("officer_certificate_copy",),
        suits=lambda case: "officer_certificate_copy" in case.papers,
    ),
    Plant(
        "EV-059",
        "询问笔录的结束时间早于开始时间",
        _RECORD,
        "interview_time",
        {_RECORD: _end_before_start},
        lambda case: f"{moment_text(case.interview.start)}至{clock_text(case.interview.end)}",
    ),
    Plant(
        "EV-062",
        "称重检测单的超限量不等于总质量减限值",
        "weigh_ticket",
        "excess",
        {"weigh_ticket": slipped("excess", _wrong_excess)},
        slip_text("excess"),
    ),
    Plant(
        "EV-064",
        "授权委托书的日期晚于代理人接受询问的日期",
        "power_of_attorney",
        "date",
        {"power_of_attorney": _authorised_late},
        lambda case: day_text(case.agent.authorised) if case.agent else "",
    ),
    Plant(
        "EV-066",
        "被询问人的身份证号校验位不成立，各文书同错",
        _RECORD,
        "interviewee_id",
        {EVERYWHERE: _wrong_number},
        lambda case: case.speaker.id_number,
        suits=lambda case: not masked(case),
    ),
)
