"""立案登记表: the paper that opens an ordinary case."""

from typing import ClassVar

from casecheck.forms.approval_block import HANDLER, HEAD, OFFICERS, REVIEW, SUMMARY, UNIT
from casecheck.forms.party_block import AGE_UNIT, PartyBlock
from casecheck.model import CaseNumber, Citation, Entry, Moment, SignatureSpec, Tick, entry

_BOTH = r"案情[及和与、](?:立案)?(?:的)?依据:?"  # one column for what happened and for the law it offends
_BASIS = r"[^。]{0,60}(?:行为)?(?:涉嫌)?违反(?:了)?《"
_BASIS_AND_OPINION = tuple(f"{basis}及{who}" for basis in ("立案依据", "立案理由", "立案的依据") for who in HANDLER)  # in one column


class CaseFilingRegister(PartyBlock):
    """立案登记表 (2008: 立案审批表): who is suspected of what, on which ground, and the head's consent to open the case."""

    form: str = "case_filing_register"
    titles: ClassVar[tuple[str, ...]] = (
        "立案登记表",
        "立案审批表",
        "案件立案审批表",
        "交通行政处罚案件立案审批表",
        "立案呈批表",
        "立案报告表",
        "案件受理、立案报告表",
        "案件受理立案报告表",
        "受理立案报告表",
        "案件立案登记表",
        "案件立案呈批表",
        "行政处罚立案审批表",
        "行政处罚案件立案审批表",
        "行政处罚立案登记表",
        "行政处罚立案呈批表",
        "立案申请表",
        "立案报告",
        "受案立案审批表",
        "案件立案报告表",
        "违法案件立案审批表",
        "案件受理立案审批表",
        "受理立案审批表",
        "案件登记立案审批表",
        "案件（线索）立案审批表",
        "立案登记（审批）表",
        "立案（不予立案）审批表",
        "立案建议书",
        "立案呈报表",
        "立案决定书",
        "行政执法案件立案审批表",
    )
    step: ClassVar[int] = 200
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=(*OFFICERS, *_BASIS_AND_OPINION), people=2),
        SignatureSpec(key="unit_head", labels=(*UNIT, *REVIEW)),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry(
        "案号", "文号", "编号", "文书编号", "案件编号", "字号", "立案编号", "受理编号", "立案号", means="case_number"
    )
    case_source: Entry[tuple[Tick, ...]] = entry(
        "案件来源",
        "案源",
        "来源",
        "案件线索来源",
        "线索来源",
        options=(
            "在行政检查中发现的",
            "个人、法人及其他组织举报经核实的",
            "上级机关__交办的",
            "下级机关__报请查处的",
            "有关部门__移送的",
            "其他途径发现的:__",
        ),
    )
    case_cause: Entry[str] = entry("案由", "涉嫌案由", "案件名称", "立案案由", means="cause")
    accept_date: Entry[Moment] = entry(
        *("受案时间", "受案日期", "受理时间", "受理日期", "线索受理日期", "线索受理时间", "案件受理时间", "案件受理日期", "受理线索时间"),
        *("案源登记时间", "线索登记时间", "线索登记日期", "立案时间", "立案日期", "案发时间"),
    )
    person_sex: Entry[str] = entry("性别", block="个人", required="conditional")
    person_age: Entry[str] = entry("年龄", block="个人", required="conditional", until=AGE_UNIT)
    case_summary: Entry[str] = entry(
        *(*SUMMARY, "线索内容", "案件线索内容", "线索情况", "案源内容", "涉嫌违法事实", "案件线索基本情况", "涉嫌违法行为基本情况"),
        long=True,
        sentence=(rf"{_BOTH}(?P<value>.*?。)(?={_BASIS})",),
    )
    filing_basis: Entry[tuple[Citation, ...]] = entry(
        *("立案依据", "立案理由", "立案理由及依据", "立案的依据", "立案理由和依据", "立案依据及理由", "立案法律依据", "涉嫌违反的法律规定"),
        *_BASIS_AND_OPINION,
        long=True,
        sentence=(rf"{_BOTH}.*?。(?P<value>{_BASIS}[^。]*。)",),
    )
    handling_unit_opinion: Entry[str] = entry("经办机构负责人意见", *UNIT, *REVIEW, *HANDLER, long=True)
    leader_approval: Entry[str] = entry("负责人审批意见", *HEAD, long=True)
    remarks: Entry[str] = entry("备注", "附注", "附记", "备考", required="optional", long=True)
