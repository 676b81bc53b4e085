"""结案报告: how the case ended."""

from typing import ClassVar

from casecheck.forms.approval_block import HANDLER, HEAD, OFFICERS, REVIEW, UNIT
from casecheck.forms.party_block import AGE_UNIT
from casecheck.model import CaseNumber, Document, Entry, SignatureSpec, entry

EXECUTION = (
    *("执行情况", "执行结果", "处罚执行情况", "决定执行情况", "行政处罚执行情况", "处罚决定执行情况", "案件执行情况", "履行情况"),
    *("处罚决定履行情况", "执行情况及结果", "执行方式及结果", "行政处罚决定执行情况", "决定履行情况", "处理决定履行情况", "履行结果"),
    *("处理决定执行情况", "行政处罚决定履行情况", "行政处罚履行情况", "处罚履行情况", "案件履行情况", "履行情况及结果", "处罚决定执行结果"),
    *("决定执行结果", "罚款缴纳情况", "履行（执行）情况", "执行（履行）情况"),
)


class ClosingReport(Document):
    """结案报告. Here the cells 个人 and 单位 are the labels of the names, not headings of halves."""

    form: str = "closing_report"
    titles: ClassVar[tuple[str, ...]] = (
        "结案报告",
        "处罚结案报告",
        "行政处罚结案报告",
        "案件结案报告",
        "结案审批表",
        "交通行政执法案件结案报告",
        "案件结案审批表",
        "结案报告书",
        "结案报告表",
        "案件结案报告书",
        "案件结案报告表",
        "行政处罚案件结案报告",
        "行政处罚案件结案审批表",
        "结案登记表",
        "案件结案登记表",
        "行政处罚结案审批表",
        "结案呈批表",
        "结案表",
        "行政处罚结案报告书",
        "案件结案呈批表",
        "结案审批报告",
        "违法案件结案报告",
        "案件办结报告",
        "结案呈报表",
        "结案申请表",
        "结案（销案）审批表",
    )
    step: ClassVar[int] = 900
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=(*OFFICERS, "承办人", "经办人", "办案人员", "承办人员", "案件承办人", *EXECUTION), people=2),
        SignatureSpec(key="unit_head", labels=(*UNIT, *REVIEW)),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", "字号", "审批编号", "结案编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    person_name: Entry[str] = entry("个人", "姓名", "公民", "当事人", means="party_name", block="个人", required="conditional")
    person_age: Entry[str] = entry("年龄", block="个人", required="conditional", until=AGE_UNIT)
    person_sex: Entry[str] = entry("性别", block="个人", required="conditional")
    person_unit: Entry[str] = entry("所在单位", "工作单位", "单位", "职业", "单位及职务", block="个人", required="conditional")
    person_address: Entry[str] = entry(
        "联系地址", "住址", "地址", "住所", "家庭住址", "现住址", means="party_address", block="个人", required="conditional"
    )
    person_phone: Entry[str] = entry("联系电话", "电话", means="party_phone", block="个人", required="conditional")
    person_postcode: Entry[str] = entry("邮编", "邮政编码", block="个人", required="optional")
    org_name: Entry[str] = entry(
        "单位", "名称", "单位名称", "法人或其他组织", "当事人", means="party_name", block="单位", required="conditional"
    )
    org_address: Entry[str] = entry(
        "地址", "住所", "联系地址", "住所地", "经营场所", "公司地址", means="party_address", block="单位", required="conditional"
    )
    org_legal_rep: Entry[str] = entry(
        "法定代表人", "法定代表人（负责人）", "负责人", "经营者", means="legal_rep", block="单位", required="conditional"
    )
    org_rep_post: Entry[str] = entry("职务", block="单位", required="conditional")
    result: Entry[str] = entry(
        *(
            "处理结果",
            "处罚结果",
            "案件处理结果",
            "处罚决定",
            "处理决定",
            "处罚内容",
            "处理情况",
            "处罚决定内容",
            "行政处罚决定",
            "处罚情况",
        ),
        *("案件处理情况", "行政处罚内容", "处理决定内容", "行政处罚决定内容", "处罚种类及内容", "案件处理决定", "处罚（处理）结果"),
        long=True,
        options=(
            "决定撤销立案",
            "移送司法机关",
            "作出不予处罚决定",
            "无法执行或无需执行",
            "处罚决定执行完毕",
            "移送其他行政部门",
            "其他",
        ),
    )
    property_disposal: Entry[str] = entry(
        *("罚没财物处置情况", "罚没财物处理情况", "罚没财物处置", "罚没财物处理", "财物处置", "财物处理", "涉案财物处理", "涉案财物处置"),
        *("涉案财物处理情况", "涉案财物处置情况", "罚没物品处理情况", "罚没物品处置情况", "财物处理情况", "财物处置情况", "罚没物品处理"),
        *(
            "没收财物处理情况",
            "没收财物处置情况",
            "涉案物品处理",
            "涉案物品处理情况",
            "扣押物品处理情况",
            "罚没款物处理情况",
            "罚没物资处理情况",
        ),
        required="optional",
        long=True,
    )
    execution: Entry[str] = entry(*EXECUTION, long=True)
    handler_opinion: Entry[str] = entry(*HANDLER, required="optional", long=True)
    handling_unit_opinion: Entry[str] = entry("经办机构负责人意见", *UNIT, *REVIEW, long=True)
    leader_approval: Entry[str] = entry("负责人审批意见", *HEAD, long=True)
