"""立案登记表: the paper that opens an ordinary case."""

from typing import ClassVar

from casecheck.forms.approval_block import HANDLER, HEAD, OFFICERS, REVIEW, SUMMARY, UNIT
from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Citation, Entry, Moment, SignatureSpec, Tick, entry

_BOTH = r"案情[及和与、](?:立案)?(?:的)?依据:?"  # one column for what happened and for the law it offends
_BASIS = r"[^。]{0,60}(?:行为)?(?:涉嫌)?违反(?:了)?《"


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
        "行政执法案件立案审批表",
    )
    step: ClassVar[int] = 200
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=OFFICERS, people=2),
        SignatureSpec(key="unit_head", labels=(*UNIT, *REVIEW)),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
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
    accept_date: Entry[Moment] = entry("受案时间", "受案日期", "受理时间", "受理日期", "立案时间", "立案日期", "案发时间")
    person_sex: Entry[str] = entry("性别", block="个人", required="conditional")
    person_age: Entry[str] = entry("年龄", block="个人", required="conditional")
    case_summary: Entry[str] = entry(*SUMMARY, long=True, sentence=(rf"{_BOTH}(?P<value>.*?。)(?={_BASIS})",))
    filing_basis: Entry[tuple[Citation, ...]] = entry(
        *("立案依据", "立案理由", "立案理由及依据", "立案的依据", "立案理由和依据", "立案依据及理由", "立案法律依据", "涉嫌违反的法律规定"),
        long=True,
        sentence=(rf"{_BOTH}.*?。(?P<value>{_BASIS}[^。]*。)",),
    )
    handling_unit_opinion: Entry[str] = entry("经办机构负责人意见", *UNIT, *REVIEW, *HANDLER, long=True)
    leader_approval: Entry[str] = entry("负责人审批意见", *HEAD, long=True)
    remarks: Entry[str] = entry("备注", required="optional", long=True)
