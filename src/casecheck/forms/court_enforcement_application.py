"""强制执行申请书: the agency asks the court to enforce its decision."""

from typing import ClassVar

from casecheck.forms.execution_block import DECISION
from casecheck.forms.remedy_block import BEHIND_NUMBER, SEAL, IssuedBlock, number_of
from casecheck.model import CaseNumber, Entry, SignatureSpec, entry

_ADDRESS = ("地址", "住址", "住所", "住所地", "住所（地址）")
_PHONE = ("联系电话", "电话")
_AGENCY_ENDS = r"[,;。](?=住|地址|法定代表人|负责人|统一|组织机构|电话|联系)"
_REP_ENDS = r"[,;。](?=职务|系|任|局长|支队长|大队长|总队长|队长|主任|厅长|处长|所长|经理|董事长|性别|男|女)"
_REP = ("法定代表人", "法定代表人（负责人）", "负责人", "法定代表人或负责人", "法定代表人（主要负责人）")


class CourtEnforcementApplication(IssuedBlock):
    """强制执行申请书. 法定代表人, 地址 and 电话 stand behind applicant and respondent; the applicant's are the agency's."""

    form: str = "court_enforcement_application"
    titles: ClassVar[tuple[str, ...]] = (
        "强制执行申请书",
        "申请法院强制执行申请书",
        "行政强制执行申请书",
        "申请人民法院强制执行申请书",
        "行政处罚强制执行申请书",
        "行政处罚决定强制执行申请书",
        "法院强制执行申请书",
        "申请强制执行书",
        "非诉行政执行申请书",
        "行政非诉执行申请书",
        "行政处罚强制执行申请",
        "强制执行申请",
        "申请执行书",
        "行政强制执行申请",
    )
    step: ClassVar[int] = 850
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="agency_head",
            labels=("负责人签名", "行政机关负责人签名", "法定代表人签名", "机关负责人签名", "执法部门负责人签名", "申请人（负责人）签名"),
            dated=False,
        ),
        SEAL,
    )

    applicant: Entry[str] = entry("申请人", "申请执行人", "申请人（行政机关）", "申请机关", "申请人名称", until=_AGENCY_ENDS)
    applicant_rep: Entry[str] = entry(*_REP, beside="applicant", until=_REP_ENDS, required="optional")
    applicant_address: Entry[str] = entry(*_ADDRESS, beside="applicant", required="optional")
    applicant_phone: Entry[str] = entry(*_PHONE, beside="applicant", required="optional")
    respondent: Entry[str] = entry(
        "被申请人", "被执行人", "被申请执行人", "被申请人（当事人）", "被申请人姓名或名称", "被申请人名称", means="party_name"
    )
    respondent_rep: Entry[str] = entry(*_REP, beside="respondent", until=_REP_ENDS, required="optional")
    respondent_id: Entry[str] = entry(
        "身份证件号", "身份证号", "身份证号码", "公民身份号码", "统一社会信用代码", "身份证件号码", kind="id", required="optional"
    )
    respondent_address: Entry[str] = entry(*_ADDRESS, beside="respondent", required="optional")
    respondent_phone: Entry[str] = entry(*_PHONE, beside="respondent", required="optional")
    requests: Entry[str] = entry(
        "请求事项",
        "申请事项",
        "申请执行事项",
        "申请执行内容",
        "请求执行事项",
        "申请强制执行的内容",
        "执行请求",
        "申请执行标的",
        "申请强制执行内容",
        "申请请求",
        long=True,
    )
    facts: Entry[str] = entry(
        "事实与理由", "事实和理由", "事实及理由", "申请理由", "申请执行的事实和理由", "申请事由", "申请执行理由", long=True, until="此致"
    )
    decision_no: Entry[CaseNumber] = entry(
        "决定书案号", "决定书文号", "行政处罚决定书文号", required="optional", until=BEHIND_NUMBER, sentence=number_of(DECISION)
    )
    court: Entry[str] = entry(
        "此致__人民法院",
        "受理法院",
        "致",
        sentence=(
            r"此致:?(?P<value>[^,。;:]{2,40}?(?:人民|运输|海事)法院)",
            r"此致:?(?P<value>)人民法院",
            r"(?:申请书|号)(?P<value>(?:(?!申请书)[^,。;:]){2,30}?(?:人民|运输|海事)法院):",
        ),
    )
    attachments: Entry[str] = entry("附件", "附", "附送材料", "附件材料", "附：", long=True)
