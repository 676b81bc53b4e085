"""Planted defects of the steps before a decision: hearing, measure, discussion, review, recusal (程序), and who is party (主体)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from casecheck.write import invent
from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.plants.plant import EVERYWHERE, Change, Plant, both, changed, fined, masked, moved, reworded, slip_text, slipped, words
from casecheck.write.workdays import working_day

_DECISION, _NOTICE, _REGISTER = "penalty_decision", "violation_notice", "case_filing_register"
_REVIEW, _DISCUSSION, _HEARD = "legal_review", "discussion", "hearing_record"
_WEIGHED = "当事人提出了陈述、申辩意见，本机关进行了复核，因其理由不影响违法事实的认定，未予采纳"
_HELD = ("hearing_notice", "hearing_receipt", "hearing_announcement", _HEARD, "hearing_report")


def _with(extra: str) -> Callable[[Case], bool]:
    return lambda case: extra in case.extras


def _has(slot: str) -> Callable[[Case], bool]:
    return lambda case: slot in case.papers


def _not_weighed(case: Case) -> dict[str, str]:
    return {_WEIGHED: "当事人提出了陈述、申辩意见", "当事人的陈述、申辩意见经复核不予采纳。": ""}


def _not_heard(case: Case) -> Case:
    return changed(case, dates=changed(case.dates, hearing_held=None))


def _presided_by_the_officer(case: Case) -> Case:
    return changed(case, bench=changed(case.bench, review_head=case.names[0]))


def _reviewed_by_the_officer(case: Case) -> Case:
    return changed(case, bench=changed(case.bench, reviewer=case.names[0]))


def _measure(**days: Callable[[Case], dt.date]) -> Change:
    """Other days of the measure."""

    def change(case: Case) -> Case:
        found = case.dates.measure
        if found is None:
            return case
        return changed(case, dates=changed(case.dates, measure=changed(found, **{key: day(case) for key, day in days.items()})))

    return change


def _measure_day(case: Case) -> dt.datetime:
    return case.dates.measure.taken.start if case.dates.measure else case.at


def _without_last_word(case: Case) -> dict[str, str]:
    name = case.agent.person.name if case.agent else case.party.head.name
    return {
        "主持人：请双方作最后陈述。": "",
        f"{case.names[0]}：坚持原处罚建议。{name}：坚持申辩意见。": "",
        "质证和最后陈述的权利": "质证的权利",
    }


def _own_wish(case: Case) -> dict[str, str]:
    return {"不申请回避。": "申请其中一名执法人员回避，我和他有过节。"}


def _hearing_soon(case: Case) -> dt.datetime:
    day = working_day(case.dates.hearing_notice_served.date(), 3)
    return dt.datetime.combine(day, case.dates.hearing.time())


def _seventeen(case: Case) -> Case:
    birth = case.driver.birth.replace(year=case.at.year - 17)
    young = changed(case.driver, birth=birth, id_number=invent.born_on(case.driver.id_number, birth))
    return changed(case, driver=young, party=changed(case.party, head=young))


def _branch(case: Case) -> Case:
    return changed(case, party=changed(case.party, name=f"{case.party.name}第一分公司"))


def _someone(case: Case) -> str:
    return case.party.name[:1] + ("淑珍" if case.party.name[1:] != "淑珍" else "淑芬")


_BEFORE = (
    Plant("PR-001", "拟处较大数额罚款，卷内没有集体讨论记录", _DISCUSSION, left_out=(_DISCUSSION,)),
    Plant(
        "PR-004",
        "立案登记表的来源是举报，卷内没有举报记录",
        _REGISTER,
        "case_source",
        {_REGISTER: slipped("source", "2")},
        words("个人、法人及其他组织举报经核实的"),
        suits=lambda case: "report_record" not in case.papers and case.offence.source[0] != 2,
    ),
    Plant(
        "PR-008",
        "当事人提出了陈述申辩，没有复核意见，决定书也没有回应",
        _DECISION,
        "facts_and_evidence",
        dict.fromkeys((_DECISION, _DISCUSSION, "penalty_approval"), reworded(_not_weighed)),
        words("当事人提出了陈述、申辩意见；"),
        left_out=("defence_review",),
        suits=lambda case: _has("defence")(case) and not case.dates.hearing_held,
    ),
    Plant(
        "PR-011",
        "受案后二十个工作日才立案",
        _REGISTER,
        "accept_date",
        {_REGISTER: moved(accepted=lambda case: working_day(case.dates.filed, -20))},
        lambda case: day_text(case.dates.accepted),
    ),
    Plant(
        "PR-013",
        "当事人申辩以后，决定的罚款高于告知的罚款",
        _NOTICE,
        "proposed_penalty",
        {_NOTICE: fined(lambda case: case.fine.yuan - 1000)},
        lambda case: case.fine.text,
        suits=lambda case: _has("defence")(case) and case.fine.yuan > 1000,
    ),
    Plant("PR-014", "应当法制审核的案件没有法制审核意见书", _REVIEW, left_out=(_REVIEW,)),
    Plant(
        "PR-018",
        "集体讨论在告知之前，申辩以后没有再讨论",
        _DISCUSSION,
        "time",
        {_DISCUSSION: moved(discussed=lambda case: dt.datetime.combine(working_day(case.dates.notice_dated, -1), dt.time(15, 10)))},
        lambda case: moment_text(case.dates.discussed),
        suits=lambda case: _has("defence")(case) or bool(case.dates.hearing_held),
    ),
    Plant(
        "PR-023",
        "法制审核意见要求补充证据，以后没有回应",
        _REVIEW,
        "conclusion",
        {_REVIEW: slipped("conclusion", "经审核，建议补充核实证据以后再提交集体讨论。")},
        slip_text("conclusion"),
    ),
    Plant(
        "PR-027",
        "集体讨论在作出决定以后",
        _DISCUSSION,
        "time",
        {_DISCUSSION: moved(discussed=lambda case: dt.datetime.combine(working_day(case.dates.decision_dated, 2), dt.time(15, 10)))},
        lambda case: moment_text(case.dates.discussed),
    ),
    Plant(
        "PR-034",
        "法制审核在作出决定以后",
        _REVIEW,
        "sign.reviewer",
        {_REVIEW: moved(legally_reviewed=lambda case: working_day(case.dates.decision_dated, 1))},
        lambda case: f"审核人员签名：{case.bench.reviewer}　　{day_text(case.dates.legally_reviewed)}",
    ),
    Plant(
        "PR-035",
        "法制审核人员是本案调查人员",
        _REVIEW,
        "sign.reviewer",
        {_REVIEW: _reviewed_by_the_officer},
        lambda case: f"审核人员签名：{case.names[0]}",
    ),
)

_HEARING = (
    Plant(
        "PR-015",
        "当事人申请听证，没有举行",
        "hearing_application",
        changes=dict.fromkeys((_DECISION, "penalty_approval"), _not_heard),
        left_out=_HELD,
    ),
    Plant(
        "PR-021",
        "听证笔录没有最后陈述，主持人没有签名",
        _HEARD,
        "sign.presider",
        {_HEARD: both(reworded(_without_last_word), slipped("sign.presider"))},
        words("主持人及听证员签名：　　"),
    ),
    Plant(
        "PR-028",
        "听证主持人是本案调查人员",
        "hearing_notice",
        "presider",
        dict.fromkeys(_HELD, _presided_by_the_officer),
        lambda case: f"听证主持人姓名：　{case.names[0]}",
    ),
    Plant(
        "PR-029",
        "听证通知书在听证前第三个工作日才送达",
        "hearing_notice",
        "hearing_time",
        {"hearing_notice": moved(hearing=_hearing_soon)},
        lambda case: moment_text(case.dates.hearing),
    ),
    Plant("PR-037", "举行了听证，卷内没有听证报告书", "hearing_report", left_out=("hearing_report",)),
)

_MEASURES = (
    Plant("PR-007", "采取强制措施没有制作现场笔录", "scene_record_coercive", left_out=("scene_record_coercive",)),
    Plant(
        "PR-019",
        "扣押的期限写成六十日，没有延长审批",
        "coercive_measure_decision",
        "measure_period",
        {"coercive_measure_decision": _measure(until=lambda case: _measure_day(case).date() + dt.timedelta(days=59))},
        lambda case: f"至{day_text(case.dates.measure.until) if case.dates.measure else ''}",
        suits=lambda case: "measure-extended" not in case.extras,
    ),
    Plant(
        "PR-020",
        "扣押以后第三个工作日才批准",
        "measure_approval",
        "leader_opinion",
        {
            "measure_approval": _measure(
                approved=lambda case: dt.datetime.combine(working_day(_measure_day(case).date(), 3), _measure_day(case).time())
            )
        },
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.measure.approved.date()) if case.dates.measure else ''}",
    ),
    Plant(
        "PR-024",
        "扣押决定书没有写期限，也没有写复议机关",
        "coercive_measure_decision",
        "measure_period",
        {"coercive_measure_decision": both(slipped("measure_period"), slipped("reconsideration_body"))},
        words("的行政强制措施，期限为"),
    ),
    Plant("PR-039", "解除扣押没有送达回证，没有领取签收", "release_receipt", left_out=("release_receipt",)),
)

_PEOPLE = (
    Plant(
        "PR-031",
        "当事人申请回避，没有作出决定",
        "interview_record",
        "qa_body",
        {"interview_record": reworded(_own_wish)},
        words("答：申请其中一名执法人员回避，我和他有过节。"),
        suits=lambda case: "recusal_decision" not in case.papers,
    ),
    Plant(
        "PR-032",
        "当场处罚决定书没有编号",
        _DECISION,
        "case_no",
        {_DECISION: slipped("case_no")},
        words("当场行政处罚决定书"),
        suits=lambda case: case.kind == "on-spot",
    ),
    Plant(
        "PR-040",
        "当场处罚没有备案",
        "on_spot_filing",
        left_out=("on_spot_filing",),
    ),
    Plant(
        "SU-003",
        "执法证在案发以前已经过期",
        "officer_certificate_copy",
        "valid_to_1",
        {
            "officer_certificate_copy": slipped(
                "valid_to_1", lambda case: f"{case.at.year - 1}年12月31日", lambda case: f"{case.at.year - 1}-12-31"
            )
        },
        slip_text("valid_to_1"),
    ),
    Plant(
        "SU-007",
        "决定书处罚个体工商户的字号，没有注明经营者",
        _DECISION,
        "org_legal_rep",
        {_DECISION: both(slipped("org_legal_rep"), slipped("org_rep_id"))},
        lambda case: case.party.name,
        suits=lambda case: case.party.kind == "sole_trader",
    ),
    Plant(
        "SU-009", "代理人参加听证，卷内没有授权委托书", "power_of_attorney", left_out=("power_of_attorney",), suits=_with("hearing-held")
    ),
    Plant(
        "SU-012",
        "行驶证所有人不是当事人，没有查明关系",
        "vehicle_licence_copy",
        "owner",
        {"vehicle_licence_copy": slipped("owner", _someone)},
        slip_text("owner"),
        suits=lambda case: case.party.kind == "person" and case.kind != "taxi-bargaining",
    ),
    Plant(
        "SU-013",
        "当事人不满十八周岁，没有监护人到场",
        "interview_record",
        "interviewee_age",
        {EVERYWHERE: _seventeen},
        lambda case: f"年龄：　{case.speaker.age(case.interview.start.date())}",
        suits=lambda case: case.party.kind == "person" and not masked(case) and "driving_licence_copy" not in case.papers,
    ),
    Plant(
        "SU-015",
        "处罚分公司，卷内没有分公司的营业执照",
        _DECISION,
        "org_name",
        {EVERYWHERE: _branch},
        lambda case: case.party.name,
        left_out=("business_licence_copy",),
        suits=lambda case: case.party.kind == "company" and not _has("power_of_attorney")(case),
    ),
)

PLANTS = _BEFORE + _HEARING + _MEASURES + _PEOPLE
