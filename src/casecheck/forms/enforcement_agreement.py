"""行政强制执行协议书: agency and party agree how the decision is carried out."""

from typing import ClassVar

from casecheck.forms.execution_block import DECISION
from casecheck.forms.remedy_block import BEHIND_NUMBER, SEAL, IssuedBlock, number_of
from casecheck.model import CaseNumber, Entry, SignatureSpec, entry


class EnforcementAgreement(IssuedBlock):
    """行政强制执行协议书. The agency is one side, the party the other; both sign."""

    form: str = "enforcement_agreement"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制执行协议书",
        "执行协议",
        "执行协议书",
        "强制执行协议书",
        "行政强制执行协议",
        "行政执行和解协议书",
        "履行协议书",
        "强制执行协议",
    )
    step: ClassVar[int] = 838
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                "当事人签名",
                "当事人或其代理人签名",
                "乙方签名",
                "乙方（签名或盖章）",
                "当事人（签名或盖章）",
                "被执行人签名",
                "当事人（代理人）签名",
            ),
        ),
        SEAL,
    )

    decision_no: Entry[CaseNumber] = entry(
        "编号为__的《行政强制执行决定书》",
        "行政强制执行决定书案号",
        "决定书案号",
        "决定书文号",
        until=BEHIND_NUMBER,
        sentence=(
            r"(?:编号|案号|文号)为?:?(?P<value>[^,。;:《》]{0,40}?)的?《[^《》]{0,12}决定书",
            *number_of(DECISION),
        ),
    )
    party: Entry[str] = entry(
        "当事人", "被执行人", "乙方", "乙方（当事人）", "当事人姓名或名称", "乙方（被执行人）", "当事人（姓名或名称）", means="party_name"
    )
    party_id: Entry[str] = entry(
        "身份证号码",
        "身份证号",
        "身份证件号",
        "公民身份号码",
        "身份证件号码",
        "统一社会信用代码",
        "身份证号码（统一社会信用代码）",
        "乙方身份证号",
        "乙方身份证件号",
        "乙方身份证号码",
        means="party_id",
        kind="id",
    )
    party_address: Entry[str] = entry("住址", "地址", "住所", "联系地址", required="optional")
    party_phone: Entry[str] = entry("联系电话", "电话", required="optional")
    terms: Entry[str] = entry(
        "达成以下执行协议",
        "协议内容",
        "执行协议内容",
        "协议事项",
        long=True,
        sentence=(
            r"(?:达成|订立|签订)(?:了)?(?:以下|如下)(?:执行)?协议:?(?P<value>.{0,2000}?)(?=本协议(?:一式|自)|当事人\(?签|当事人:|甲方[:(]|乙方[:(]|\(印章\)|$)",
        ),
    )
