"""当场处罚备案: an on-the-spot penalty is reported to the officers' unit."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Penalty, SignatureSpec, entry

_UNIT = (
    *("所属机构意见", "执法机构意见", "备案机构意见", "承办机构意见", "单位意见", "所属单位意见", "部门负责人意见", "备案意见"),
    *("执法机构负责人意见", "承办机构负责人意见", "经办机构意见", "执法单位意见", "机构负责人意见", "所属机关意见", "审核意见"),
    *("经办机构负责人意见", "负责人意见", "备案部门意见", "所属执法机构意见", "法制机构意见"),
)


class OnSpotFiling(Document):
    """当场处罚备案. ``decision_time`` is the day of the penalty, ``filing_time`` the day it was reported."""

    form: str = "on_spot_filing"
    titles: ClassVar[tuple[str, ...]] = (
        "当场处罚备案",
        "当场行政处罚备案表",
        "当场处罚备案表",
        "当场行政处罚决定备案表",
        "当场处罚决定备案表",
        "当场行政处罚备案",
        "简易程序处罚备案表",
        "简易程序案件备案表",
        "当场行政处罚备案登记表",
        "当场处罚备案登记表",
        "当场处罚案件备案表",
        "简易程序行政处罚备案表",
        "行政处罚（当场）备案表",
        "当场行政处罚案件备案表",
        "当场处罚决定备案登记表",
        "简易程序备案表",
        "当场处罚登记备案表",
        "当场处罚决定备案",
        "简易程序备案登记表",
        "简易处罚备案表",
        "行政当场处罚备案表",
        "当场处罚汇总备案表",
    )
    step: ClassVar[int] = 703
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "承办人签名", "办案人员签名", "报备人签名", "备案人签名", "执法人员", "承办人"),
            people=2,
        ),
        SignatureSpec(key="unit_head", labels=(*_UNIT, "负责人签名")),
    )

    decision_no: Entry[CaseNumber] = entry(
        "处罚决定书文号",
        "当场处罚决定书编号",
        "当场行政处罚决定书文号",
        "决定书文号",
        "行政处罚决定书文号",
        "当场处罚决定书文号",
        "决定书编号",
        "处罚决定书编号",
        "当场行政处罚决定书编号",
        "案号",
        "文号",
        "编号",
        "当场行政处罚决定书案号",
        "决定书案号",
        means="case_number",
    )
    party: Entry[str] = entry(
        "当事人",
        "被处罚人",
        "当事人姓名或名称",
        "当事人（个人姓名或单位名称）",
        "被处罚人（单位）",
        "当事人（姓名或名称）",
        "被处罚人姓名或名称",
        "被处罚人（姓名或名称）",
        means="party_name",
    )
    fact: Entry[str] = entry(
        "违法事实", "主要违法事实", "违法行为", "违法事实及依据", "案情", "案由", "违法事实及证据", "简要案情", long=True
    )
    penalty: Entry[tuple[Penalty, ...]] = entry(
        "处罚内容", "处罚种类及数额", "处罚决定", "处罚种类和数额", "处罚情况", "处罚结果", "行政处罚内容", "处罚种类", "当场处罚内容"
    )
    decision_time: Entry[Moment] = entry(
        "处罚时间", "决定时间", "处罚日期", "决定日期", "处罚决定日期", "作出处罚决定时间", "当场处罚时间", "处罚决定时间"
    )
    filing_time: Entry[Moment] = entry("备案时间", "备案日期", "报备时间", "报备日期", "报送时间", "报送备案时间", "报送日期", "上报时间")
    unit_opinion: Entry[str] = entry(*_UNIT, long=True)
