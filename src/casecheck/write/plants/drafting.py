"""Planted defects of drafting (文书制作)."""

from __future__ import annotations

import datetime as dt
import re

from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.plants.plant import EVERYWHERE, Plant, changed, fined, moved, slip_text, slipped, unsaid, words
from casecheck.write.workdays import working_day

_DECISION, _NOTICE, _REGISTER = "penalty_decision", "violation_notice", "case_filing_register"


def _is_person(case: Case) -> bool:
    return case.party.kind == "person"


def _is_organisation(case: Case) -> bool:
    return case.party.kind != "person"


def _is_new(case: Case) -> bool:
    return case.generation == "2021"


def _ordinary(case: Case) -> bool:
    return case.kind != "on-spot"


def _other_name(case: Case) -> str:
    """A slip of the pen: the last character of a person's name, the kind of business of an organisation."""
    name = case.party.name
    if _is_person(case):
        return name[:-1] + ("军" if name[-1] != "军" else "君")
    return name.replace("物流", "运输").replace("货运部", "运输部")


def _other_party(case: Case) -> Case:
    return changed(case, party=changed(case.party, name=_other_name(case)))


def _three_months(case: Case) -> Case:
    return changed(case, remedy=changed(case.remedy, litigation="三个月"))


def _to_the_superior(case: Case) -> Case:
    return changed(case, remedy=changed(case.remedy, bodies=case.agency.superior))


def _next_serial(case: Case) -> str:
    return changed(case, serial=case.serial + 1).number("当罚" if case.kind == "on-spot" else "罚")


def _last_year(case: Case) -> str:
    return case.number("责改").replace(str(case.dates.filed.year), str(case.dates.filed.year - 1), 1)


def _old_articles(case: Case) -> Case:
    return changed(case, rights=changed(case.rights, heard="第三十一条、第三十二条", hearing="第四十二条"))


def _three_days(case: Case) -> Case:
    return changed(case, rights=changed(case.rights, term="三日"))


def _next_day(case: Case) -> Case:
    return changed(case, at=case.at + dt.timedelta(days=1))


def _elsewhere(case: Case) -> str:
    """The house number with another last digit."""
    found = re.search(r"(\d)号", case.party.address)
    if not found:
        raise ValueError("虚构的地址没有门牌号")
    place = found.start(1)
    return f"{case.party.address[:place]}{(int(found[1]) + 4) % 10}{case.party.address[place + 1 :]}"


def _wrong_code(case: Case) -> Case:
    code = case.party.credit_code
    return changed(case, party=changed(case.party, credit_code=code[:-1] + ("8" if code[-1] != "8" else "3")))


def _half_a_date(case: Case) -> str:
    return f"{case.dates.notice_dated.year}年{case.dates.notice_dated.month}月　日"


def _defended(case: Case) -> bool:
    return "defence" in case.papers or "waiver" in case.papers


_FORMAL = (
    Plant(
        "DR-005",
        "立案登记表没有填经办机构负责人意见",
        _REGISTER,
        "handling_unit_opinion",
        {_REGISTER: slipped("handling_unit_opinion")},
        lambda case: f"签名：{case.unit_head}{day_text(case.dates.filed)}",
    ),
    Plant(
        "DR-009",
        "违法行为通知书的日期没有写日",
        _NOTICE,
        "issue_date",
        {_NOTICE: slipped("issue_date", _half_a_date, lambda case: f"{case.dates.notice_dated:%Y-%m}")},
        _half_a_date,
        suits=lambda case: case.generation != "2008",
    ),
    Plant(
        "DR-015",
        "案件调查报告用了旧式样的名称",
        "investigation_report",
        "title",
        {"investigation_report": slipped("title", "案件处理意见书")},
        words("案件处理意见书"),
        suits=_is_new,
    ),
    Plant(
        "DR-020",
        "卷宗封面的案由没有“案”字",
        "dossier_cover",
        "case_cause",
        {"dossier_cover": slipped("case_cause", lambda case: case.cause(suspected=False)[:-1])},
        lambda case: f"案由{case.cause(suspected=False)[:-1]}当事人",
    ),
    Plant(
        "DR-022",
        "决定书没有作出日期",
        _DECISION,
        "issue_date",
        {_DECISION: slipped("issue_date", "年　　月　　日", lambda _: "")},
        lambda case: f"{case.agency.name}{'（公章）' if case.generation == '2008' else '（印章）'}年　　月　　日",
        suits=_ordinary,
    ),
    Plant(
        "DR-028",
        "罚款票据所写的决定书文号与决定书不一致",
        "fine_receipt",
        "decision_no",
        {"fine_receipt": slipped("decision_no", _next_serial)},
        slip_text("decision_no"),
    ),
    Plant(
        "DR-030",
        "责令改正通知书案号的年份是上一年",
        "correction_notice",
        "case_no",
        {"correction_notice": slipped("case_no", _last_year)},
        slip_text("case_no"),
    ),
    Plant(
        "DR-042",
        "结案报告没有写执行情况",
        "closing_report",
        "execution",
        {"closing_report": slipped("execution", "已执行。")},
        words("执行情况　　已执行。"),
    ),
    Plant(
        "DR-053",
        "立案登记表的案由没有“涉嫌”",
        _REGISTER,
        "case_cause",
        {_REGISTER: slipped("case_cause", lambda case: case.cause(suspected=False))},
        slip_text("case_cause"),
    ),
    Plant(
        "DR-061",
        "决定书送达回证的案由与其他文书不一致",
        "decision_receipt",
        "case_cause",
        {"decision_receipt": slipped("case_cause", lambda case: f"{case.party.name}违反道路货物装载规定案")},
        slip_text("case_cause"),
    ),
)

_PARTY = (
    Plant(
        "DR-011",
        "营业执照上的名称与各文书不一致",
        "business_licence_copy",
        "name",
        {"business_licence_copy": slipped("name", _other_name)},
        slip_text("name"),
    ),
    Plant("DR-013", "通知书的当事人与其他文书不一致", _NOTICE, "party", {_NOTICE: _other_party}, lambda case: case.party.name),
    Plant(
        "DR-026",
        "决定书没有写当事人的住址",
        _DECISION,
        "person_address",
        {_DECISION: slipped("person_address")},
        lambda case: f"住　址联系电话{case.party.phone}",
        suits=lambda case: _is_person(case) and _ordinary(case),
    ),
    Plant(
        "DR-046",
        "决定书的住址与其他文书不一致",
        _DECISION,
        "person_address",
        {_DECISION: slipped("person_address", _elsewhere)},
        slip_text("person_address"),
        suits=lambda case: _is_person(case) and _ordinary(case),
    ),
    Plant(
        "DR-059",
        "统一社会信用代码校验位不成立，各文书同错",
        _DECISION,
        "org_uscc",
        {EVERYWHERE: _wrong_code},
        lambda case: case.party.credit_code,
        suits=_is_organisation,
    ),
    Plant(
        "DR-062",
        "立案登记表的年龄与出生日期相差五岁",
        _REGISTER,
        "person_age",
        {_REGISTER: slipped("person_age", lambda case: str(case.party.head.age(case.dates.filed) + 5))},
        lambda case: f"年　龄{case.slips['person_age'].text}",
        suits=_is_person,
    ),
)

_NOTICE_PLANTS = (
    Plant(
        "DR-021",
        "通知书没有告知陈述、申辩的权利",
        _NOTICE,
        "right_statement",
        {_NOTICE: unsaid("right_statement")},
        lambda case: f"2.根据《中华人民共和国行政处罚法》{case.rights.hearing}",
        suits=lambda case: not _defended(case),
    ),
    Plant(
        "DR-024",
        "通知书没有写违法事实",
        _NOTICE,
        "violation",
        {_NOTICE: slipped("violation")},
        lambda case: f"本机关认为你（单位）{'涉嫌' if case.generation == '2008' else ''}　　行为，违反了",
    ),
    Plant(
        "DR-036",
        "通知书引用旧行政处罚法的条号告知权利",
        _NOTICE,
        "right_statement",
        {_NOTICE: _old_articles},
        words("《中华人民共和国行政处罚法》第三十一条、第三十二条"),
        suits=_is_new,
    ),
    Plant(
        "DR-037",
        "通知书把要求听证的期限写成三日",
        _NOTICE,
        "right_hearing",
        {_NOTICE: _three_days},
        words("自收到本通知书之日起三日内要求举行听证"),
        suits=_is_new,
    ),
    Plant(
        "DR-038",
        "通知书只写罚款，没有写数额",
        _NOTICE,
        "proposed_penalty",
        {_NOTICE: slipped("proposed_penalty", "罚款")},
        words("本机关拟作出　罚款　的处罚决定"),
    ),
)

_DECISION_PLANTS = (
    Plant(
        "DR-007",
        "决定书没有写处罚依据",
        _DECISION,
        "penalty_basis",
        {_DECISION: slipped("penalty_basis")},
        words("的规定，依据　　的规定，决定给予"),
    ),
    Plant(
        "DR-008",
        "决定书把提起诉讼的期限写成三个月",
        _DECISION,
        "litigation_court",
        {_DECISION: _three_months},
        words("或者在三个月内依法向"),
        suits=_ordinary,
    ),
    Plant(
        "DR-014",
        "决定书没有写缴款期限和账户",
        _DECISION,
        "pay_bank",
        {_DECISION: unsaid("payment")},
        words("的行政处罚"),
    ),
    Plant(
        "DR-018",
        "决定书和调查报告都没有写裁量的依据和因素",
        _DECISION,
        "facts_and_evidence",
        {slot: unsaid("discretion") for slot in (_DECISION, "investigation_report")},
        words("违法事实清楚，证据确凿。"),
        suits=lambda case: _ordinary(case) and bool(case.offence.reasoning(case)),
    ),
    Plant(
        "DR-023",
        "决定书日期早于负责人对案件处理的审批日期",
        "investigation_report",
        "leader_opinion",
        {"investigation_report": moved(report_approved=lambda case: working_day(case.dates.decision_dated, 2))},
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.report_approved)}",
    ),
    Plant(
        "DR-027",
        "决定书没有写当事人陈述、申辩和听证的情况",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: unsaid("told")},
        lambda case: f"为证。{case.party.name}{case.offence.established(case)}",
        suits=_ordinary,
    ),
    Plant(
        "DR-029",
        "决定书引用法律没有加书名号",
        _DECISION,
        "penalty_basis",
        {_DECISION: slipped("penalty_basis", lambda case: case.offence.basis.replace("《", "").replace("》", ""))},
        slip_text("penalty_basis"),
    ),
    Plant(
        "DR-031",
        "决定书没有告知逾期加处罚款",
        _DECISION,
        "pay_account",
        {_DECISION: unsaid("surcharge")},
        lambda case: f"账号　{case.agency.account}　。",
        suits=_ordinary,
    ),
    Plant(
        "DR-047",
        "决定书的罚款大写与小写不一致",
        _DECISION,
        "fine_amount",
        {_DECISION: fined(lambda case: case.fine.yuan, lambda case: case.fine.yuan - (500 if case.fine.yuan > 500 else 10))},
        lambda case: case.fine.text,
    ),
    Plant(
        "DR-050",
        "决定书所写的违法时间与其他文书差一天",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: _next_day},
        lambda case: moment_text(case.at),
    ),
    Plant(
        "DR-058",
        "2024年以后的决定书仍告知向上级交通运输主管部门申请复议",
        _DECISION,
        "reconsideration_body",
        {_DECISION: _to_the_superior},
        lambda case: f"内向　{case.agency.superior}　申请行政复议",
        suits=lambda case: case.dates.decision_dated >= dt.date(2024, 1, 1),
    ),
)

PLANTS = _FORMAL + _PARTY + _NOTICE_PLANTS + _DECISION_PLANTS
