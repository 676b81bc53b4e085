"""Planted defects of form: who did not sign, what was not confirmed, and what is wrong with index, cover and order (归档)."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.plants.plant import Plant, both, changed, moved, reworded, slip_text, slipped, words
from casecheck.write.workdays import working_day

_REGISTER, _RECORD, _SCENE, _RECEIPT = "case_filing_register", "interview_record", "scene_record", "decision_receipt"
_PHOTOGRAPHS, _COPY, _INDEX, _COVER = "evidence_paste_page", "vehicle_licence_copy", "dossier_index", "dossier_cover"
_NOT_THERE = "举报登记表"


def _ordinary(case: Case) -> bool:
    return case.kind != "on-spot"


def _superior_signs(case: Case) -> Case:
    return changed(case, agency=changed(case.agency, name=case.agency.superior))


def _two_pages(case: Case) -> str:
    """One page more than the first paper has, so that the second begins on a page already counted."""
    return f"1-{case.contents[0].pages + 1 if case.contents else 2}"


def _another_case(case: Case) -> str:
    return changed(case, serial=case.serial + 7).number("结")


_SIGNED = (
    Plant(
        "EV-008",
        "询问笔录没有执法人员签名",
        _RECORD,
        "sign.officers",
        {_RECORD: slipped("sign.officers")},
        lambda case: "询问人签名及时间：" if case.generation == "2019" else "询问人签名：　　时间：",
    ),
    Plant(
        "EV-019",
        "行驶证复印件没有注明与原件核对无误",
        _COPY,
        "copy_mark",
        {_COPY: slipped("copy_mark")},
        lambda case: f"提供人（签名）：{case.speaker.name}",
    ),
    Plant(
        "EV-035",
        "行驶证复印件没有提供人签名",
        _COPY,
        "sign.provider",
        {_COPY: slipped("sign.provider")},
        words("提供人（签名）：　　日期："),
    ),
    Plant(
        "EV-038",
        "询问笔录没有被询问人的确认语",
        _RECORD,
        "attestation",
        {_RECORD: slipped("attestation")},
        words("【以下空白，无内容】被询问人签名"),
    ),
    Plant(
        "EV-041",
        "现场照片没有执法人员和当事人签名",
        _PHOTOGRAPHS,
        "sign.officers",
        {_PHOTOGRAPHS: both(slipped("sign.officers"), slipped("sign.party"))},
        words("执法人员签名："),
    ),
    Plant(
        "DR-003",
        "立案登记表没有负责人意见和签名",
        _REGISTER,
        "leader_approval",
        {_REGISTER: both(slipped("leader_approval"), slipped("sign.agency_head"))},
        lambda case: f"签名：　　{day_text(case.dates.filed)}",
    ),
    Plant(
        "DR-017",
        "立案登记表没有经办人员签名",
        _REGISTER,
        "sign.unit_head",
        {_REGISTER: slipped("sign.unit_head")},
        words("建议立案。签名："),
    ),
    Plant(
        "DR-032",
        "法制审核意见书没有结论，也没有签名",
        "legal_review",
        "conclusion",
        {"legal_review": both(slipped("conclusion"), slipped("sign.reviewer"), slipped("sign.review_head"))},
        words("审核人员签名：　　"),
    ),
    Plant(
        "DR-040",
        "集体讨论记录没有出席人员签名",
        "discussion",
        "sign.attendees",
        {"discussion": slipped("sign.attendees")},
        words("出席人员签名：　　"),
    ),
    Plant(
        "EX-005",
        "决定书送达回证没有收件人签名，也没有注明拒收",
        _RECEIPT,
        "rows.receiver",
        {_RECEIPT: slipped("rows.receiver")},
        lambda case: case.number("当罚" if case.kind == "on-spot" else "罚"),
    ),
    Plant("EX-014", "决定书送达回证没有送达人签名", _RECEIPT, "rows.servers", {_RECEIPT: slipped("rows.servers")}, words("直接送达")),
)

_FORM = (
    Plant(
        "EV-006",
        "现场笔录末尾没有注明以下空白",
        _SCENE,
        "scene",
        {_SCENE: reworded(lambda case: {"（以下空白）": ""})},
        words("检查全程使用执法记录仪记录。"),
        suits=lambda case: case.dates.registration is None,
    ),
    Plant(
        "DR-006",
        "通知书的落款是上级机关，与其他文书不一致",
        "violation_notice",
        "sign.agency",
        {"violation_notice": _superior_signs},
        lambda case: case.agency.name,
    ),
    Plant(
        "DR-019",
        "立案登记表的备注栏没有填写，也没有划去",
        _REGISTER,
        "remarks",
        {_REGISTER: slipped("remarks")},
        words("备　注"),
    ),
    Plant(
        "AR-001",
        "目录第一行是卷内没有的文书",
        _INDEX,
        "rows.title",
        {_INDEX: slipped("rows.title", _NOT_THERE)},
        words(_NOT_THERE),
    ),
    Plant(
        "AR-002",
        "卷宗封面没有填立案时间和结案时间",
        _COVER,
        "filed_on",
        {_COVER: both(slipped("filed_on"), slipped("closed_on"))},
        words("立案时间结案时间"),
        suits=_ordinary,
    ),
    Plant(
        "AR-004",
        "立案、调查和通知的文书排在卷末",
        _REGISTER,
        "case_no",
        {},
        lambda case: case.cause(),
        last=("violation_notice", "investigation_report", "interview_record", _REGISTER),
    ),
    Plant(
        "AR-007",
        "目录的页码前后两件重号",
        _INDEX,
        "rows.pages",
        {_INDEX: slipped("rows.pages", _two_pages)},
        slip_text("rows.pages"),
        suits=_ordinary,
    ),
    Plant(
        "AR-008",
        "结案报告是另一个案件的文号",
        "closing_report",
        "case_no",
        {"closing_report": slipped("case_no", _another_case)},
        slip_text("case_no"),
        suits=lambda case: case.number("结") == case.number("罚"),  # where one number stands on all papers
    ),
    Plant(
        "AR-010",
        "一般程序案件的保管期限写成五年",
        _COVER,
        "retention",
        {_COVER: slipped("retention", "5年")},
        words("5年"),
        suits=_ordinary,
    ),
    Plant(
        "AR-011",
        "结案三百天以后才立卷",
        _COVER,
        "archived_on",
        {_COVER: moved(archived=lambda case: working_day(case.dates.closed + dt.timedelta(days=300)))},
        lambda case: day_text(case.dates.archived),
    ),
    Plant("AR-015", "卷内没有备考表", "dossier_notes", left_out=("dossier_notes",)),
)

PLANTS = _SIGNED + _FORM
