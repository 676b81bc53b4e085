"""Planted defects of substance: the law applied and the sum (法律适用与裁量), competence (主体), terms, and what the evidence tells."""

from __future__ import annotations

import datetime as dt
import re

from casecheck.write.case import Case
from casecheck.write.kinds import KINDS
from casecheck.write.numerals import moment_text
from casecheck.write.offences import Overload
from casecheck.write.offences.found import Checked
from casecheck.write.offences.goods import DangerousGoods, Freight
from casecheck.write.offences.terms import terms
from casecheck.write.plants.plant import EVERYWHERE, Plant, both, changed, fined, moved, reworded, slip_text, slipped, unsaid, words
from casecheck.write.regions.layout import layouts
from casecheck.write.workdays import working_day

_DECISION, _REPORT, _RECORD, _DISCUSSION = "penalty_decision", "investigation_report", "interview_record", "discussion"
_WITNESS, _ATTORNEY, _TAKEN = "witness_interview", "power_of_attorney", "coercive_measure_decision"
_FINED_BEFORE = "这一次已经被县里罚过款了，罚款也缴了。"
_LEADING = "你是不是超限了，车货总质量就是这么多，对不对？"
_LEGAL = "我未取得超限运输车辆通行证，擅自超限行驶公路，违反了《公路安全保护条例》第三十三条第一款的规定。"
_OTHER_COUNTY = "岚河县"
_STANDARD = "行政处罚裁量基准》"
_LAPSED = "办过，去年年底到期，还没有来得及换证。"


def _weighed_on_site(case: Case) -> bool:
    return case.kind == "overload-on-site" and isinstance(case.offence, Overload)


def _is_freight(case: Case) -> bool:
    return isinstance(case.offence, Freight | DangerousGoods)


def _of_old(case: Case) -> Case:
    """The law of the day of the act, though a softer one came before the decision."""
    if not isinstance(case.offence, Checked):
        return case
    law = terms(KINDS[case.kind].law, case.at.date())
    return fined(lambda _: law.usual)(changed(case, offence=case.offence.under(law)))


def _softened(case: Case) -> bool:
    return isinstance(case.offence, Checked) and case.offence.terms.since > case.at.date()


def _long_ago(case: Case) -> Case:
    return changed(case, at=dt.datetime.combine(working_day(case.at.date() - dt.timedelta(days=800)), case.at.time()))


def _of_the_brigade(case: Case) -> Case:
    return changed(case, agency=changed(case.agency, name=f"{case.agency.name}综合执法大队"))


def _in_another_county(case: Case) -> Case:
    return changed(case, place=_elsewhere(case))


def _elsewhere(case: Case) -> str:
    return re.sub(r"^\w{2,4}?[区县旗]|^雁湾市", _OTHER_COUNTY, case.place)


def _another_card(case: Case) -> str:
    number = case.officers[0].number
    return number[:-1] + str((int(number[-1]) + 3) % 10)


def _asked_at_once(case: Case) -> Case:
    """While the other one was asked."""
    if case.witness is None:
        return case
    length = case.witness.asked.end - case.witness.asked.start
    start = case.interview.start + dt.timedelta(minutes=5)
    return changed(case, witness=changed(case.witness, asked=changed(case.witness.asked, start=start, end=start + length)))


def _fined_before(case: Case) -> bool:
    return any(answer == "没有受过。" for _, answer in case.offence.dialogue(case))


def _continued(case: Case) -> bool:
    """Does the record have a second page with a head of its own?"""
    return "continued" in layouts(case.region) and case.kind in ("overload-on-site", "overload-off-site")


_LAW = (
    Plant(
        "LA-008",
        "决定书和调查报告没有引用裁量基准",
        _DECISION,
        "facts_and_evidence",
        dict.fromkeys(
            (_DECISION, _REPORT),
            reworded(
                lambda case: {
                    f"参照《澜城市交通运输{_STANDARD}，": "",
                    "参照本市交通运输行政处罚裁量基准，": "",
                    "参照自治区裁量基准，": "",
                }
            ),
        ),
        words("能够配合调查，违法程度较轻"),
        suits=lambda case: isinstance(case.offence, Checked),
    ),
    Plant(
        "LA-010",
        "决定以前规定已经修改得较轻，仍按旧规定处罚",
        _DECISION,
        "penalty_basis",
        {EVERYWHERE: _of_old},
        lambda case: case.fine.text,
        suits=_softened,
    ),
    Plant(
        "LA-011",
        "运费已经收取，决定书仍称没有违法所得",
        _DECISION,
        "facts_and_evidence",
        {EVERYWHERE: reworded(lambda case: {"检查时尚未收取": "检查时已经收取", "还没有收。": "已经收了。"})},
        words("检查时已经收取"),
        suits=_is_freight,
    ),
    Plant(
        "LA-012",
        "违法行为发生两年以后才发现",
        "case_filing_register",
        "case_summary",
        {EVERYWHERE: _long_ago},
        lambda case: moment_text(case.at),
        suits=lambda case: case.kind == "overload-off-site",
    ),
    Plant(
        "LA-018",
        "当事人称同一行为已经罚过款，没有核实",
        _RECORD,
        "qa_body",
        {_RECORD: reworded(lambda case: {"没有受过。": _FINED_BEFORE})},
        words(_FINED_BEFORE),
        suits=_fined_before,
    ),
    Plant(
        "LA-019",
        "许可证件只是过期，按没有许可处罚",
        _RECORD,
        "qa_body",
        {_RECORD: reworded(lambda case: {"都没有办理。": _LAPSED})},
        words(_LAPSED),
        suits=_is_freight,
    ),
    Plant(
        "LA-022",
        "决定书引用已经废止的裁量基准",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(lambda case: {_STANDARD: "行政处罚裁量基准（2009年试行，2019年废止）》"})},
        words("行政处罚裁量基准（2009年试行，2019年废止）》"),
        suits=lambda case: isinstance(case.offence, Checked),
    ),
)

_COMPETENCE = (
    Plant(
        "PR-033",
        "罚款一千元，用了简易程序",
        _DECISION,
        "penalty",
        {EVERYWHERE: fined(lambda case: 1_000)},
        lambda case: case.fine.text,
        suits=lambda case: case.kind == "on-spot",
    ),
    Plant(
        "PR-036",
        "集体讨论由法制机构的人员参加，不是机关负责人",
        _DISCUSSION,
        "attendees",
        {_DISCUSSION: reworded(lambda case: {"（局长）": "（法制科科长）", "（副局长）": "（法制科科员）"})},
        lambda case: f"{case.agency_head}（法制科科长）",
    ),
    Plant(
        "PR-038",
        "处罚审批在告知以前已经完成",
        "penalty_approval",
        "leader_opinion",
        {
            "penalty_approval": moved(
                decision_dated=lambda case: working_day(case.dates.notice_dated, -1),
                discussed=lambda case: dt.datetime.combine(working_day(case.dates.notice_dated, -2), dt.time(15, 10)),
            )
        },
        words("同意，制作行政处罚决定书。"),
    ),
    Plant("SU-004", "违法地点在其他县", _DECISION, "facts_and_evidence", {EVERYWHERE: _in_another_county}, words(_OTHER_COUNTY))._replace(
        suits=lambda case: _elsewhere(case) != case.place
    ),
    Plant(
        "SU-005",
        "决定书以内设的执法大队名义作出",
        _DECISION,
        "sign.agency",
        {_DECISION: _of_the_brigade},
        lambda case: case.agency.name,
    ),
    Plant(
        "SU-017",
        "询问笔录的执法证号与现场笔录不一致",
        _RECORD,
        "officer_1_no",
        {_RECORD: slipped("officer_1_no", _another_card)},
        slip_text("officer_1_no"),
        suits=lambda case: "scene_record" in case.papers,
    ),
    Plant(
        "XC-005",
        "同样两名执法人员同一时间询问当事人和乘客",
        _WITNESS,
        "interview_time",
        {_WITNESS: _asked_at_once},
        lambda case: moment_text(case.witness.asked.start) if case.witness else "",
    ),
)

_MONEY = (
    Plant(
        "EX-018",
        "起诉期满三个月以后才申请法院强制执行",
        "court_enforcement_application",
        "sign.agency_head",
        {
            "court_enforcement_application": lambda case: (
                changed(
                    case,
                    dates=changed(
                        case.dates,
                        enforcement=changed(
                            case.dates.enforcement, applied=working_day(case.dates.decision_served.date() + dt.timedelta(days=400))
                        ),
                    ),
                )
                if case.dates.enforcement
                else case
            )
        },
        lambda case: f"负责人签名：{case.agency_head}",
    ),
    Plant(
        "EX-024",
        "加处罚款超过罚款本数",
        "fine_receipt",
        "surcharge",
        {"fine_receipt": slipped("surcharge", lambda case: f"¥{case.fine.yuan * 2}.00", lambda case: str(case.fine.yuan * 200))},
        slip_text("surcharge"),
        suits=lambda case: case.fine.yuan > 0,
    ),
    Plant(
        "EX-025",
        "罚款超过一百元，当场收缴",
        _DECISION,
        "pay_mode",
        {_DECISION: unsaid("paid to the bank")},
        words("当场缴纳"),
        suits=lambda case: case.kind == "on-spot" and case.fine.yuan > 100,
    ),
)

_EVIDENCE = (
    Plant(
        "EV-013",
        "询问笔录续页以前的一页没有被询问人签名",
        _RECORD,
        "sign.interviewee",
        {_RECORD: unsaid("page signatures")},
        words("问"),
        suits=_continued,
    ),
    Plant(
        "EV-052",
        "授权委托书的权限不具体，没有期限",
        _ATTORNEY,
        "authority",
        {_ATTORNEY: both(slipped("authority", "代为处理有关事宜。"), slipped("term"))},
        slip_text("authority"),
    ),
    Plant(
        "EV-054",
        "照片的拍摄时间在现场检查结束六小时以后",
        "evidence_paste_page",
        "shot_time",
        {"evidence_paste_page": slipped("shot_time", lambda case: moment_text(case.scene.end + dt.timedelta(hours=6)))},
        slip_text("shot_time"),
        suits=lambda case: "scene_record" in case.papers,
    ),
    Plant(
        "EV-057",
        "乘客的询问笔录没有签名，也没有身份信息",
        _WITNESS,
        "sign.interviewee",
        {_WITNESS: both(slipped("sign.interviewee"), slipped("interviewee_id"), slipped("interviewee_address"))},
        words("联系地址：　"),
    ),
    Plant(
        "EV-060",
        "以登记保存代替扣押车辆",
        "evidence_registration_list",
        "items.name",
        {"evidence_registration_list": slipped("items.name", lambda case: f"{case.plates}{case.vehicle.type}")},
        slip_text("items.name"),
    ),
    Plant(
        "EV-067",
        "被询问人的答语全是法条用语",
        _RECORD,
        "qa_body",
        {_RECORD: reworded(lambda case: {"没有办理。": _LEGAL})},
        words(_LEGAL),
        suits=_weighed_on_site,
    ),
    Plant(
        "EV-069",
        "询问笔录用诱导式的问话",
        _RECORD,
        "qa_body",
        {_RECORD: reworded(lambda case: {"称重结果是多少？": _LEADING})},
        words(_LEADING),
        suits=_weighed_on_site,
    ),
)

PLANTS = _LAW + _COMPETENCE + _MONEY + _EVIDENCE
