"""回避申请书、同意（驳回）回避申请决定书: the party asks that an officer stand back, and what the agency decides."""

from typing import ClassVar

from casecheck.forms.remedy_block import SEAL
from casecheck.model import CaseNumber, Document, Entry, Moment, SignatureSpec, entry

_NAME = r"[\u4e00-\u9fff·]{2,8}"


class RecusalPapers(Document):
    """回避申请书 or the decision on it: an application has no ``decision`` and is issued by nobody."""

    form: str = "recusal_papers"
    titles: ClassVar[tuple[str, ...]] = (
        "回避申请书",
        "同意（驳回）回避申请决定书",
        "同意回避申请决定书",
        "驳回回避申请决定书",
        "回避决定书",
        "回避申请决定书",
        "回避申请审批表",
        "回避申请表",
        "准予回避决定书",
        "驳回申请回避决定书",
        "回避审批表",
        "执法人员回避审批表",
        "回避申请",
    )
    step: ClassVar[int] = 210
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="party", labels=("申请人签名", "当事人签名", "申请回避人签名", "当事人或其代理人签名")),
        SEAL,
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    applicant: Entry[str] = entry(
        "申请人",
        "申请人姓名或名称",
        "回避申请人",
        "申请人（姓名或名称）",
        "当事人",
        sentence=(r"决定书(?:(?:案号|文号|编号):?)?(?:[^:,。]{0,40}号)?(?P<value>(?:(?!决定书|案号|号)[^:,。]){2,40}):",),
    )
    target: Entry[tuple[str, ...]] = entry(
        "申请回避人员",
        "被申请回避人员",
        "被申请人",
        "被申请回避人",
        "申请回避对象",
        "回避人员",
        "申请回避人",
        sentence=(
            rf"(?:申请|要求|请求)(?:本案)?(?:执法|办案|承办|调查)?(?:人员)?(?P<value>{_NAME}?(?:、{_NAME}?)*)(?:同志)?(?:予以|应当|依法)?回避",
            rf"(?:对|关于)(?:本案)?(?:执法|办案|承办|调查)?(?:人员)?(?P<value>{_NAME}?(?:、{_NAME}?)*)(?:同志)?(?:提出)?的?回避",
        ),
    )
    reason: Entry[str] = entry(
        "理由",
        "申请理由",
        "申请回避理由",
        "回避理由",
        "事实和理由",
        "申请回避的理由",
        "事实与理由",
        "申请事由",
        long=True,
        until="(?:特|现)此?申请|申请(?:上述|以上|该)|此致|本机关(?:认为|决定)|经(?:审查|研究|核实)",
        sentence=(r"(?:以|因|理由(?:是|为)?:?)(?P<value>[^。]{2,300}?)(?:为由|[,。](?:申请|要求|提出|经|本机关|我局))",),
    )
    decision: Entry[str] = entry(
        "决定",
        "决定内容",
        "审批意见",
        "审查决定",
        "决定事项",
        "负责人审批意见",
        "行政机关负责人意见",
        required="conditional",
        long=True,
        sentence=(r"(?:决定|研究):?,?(?P<value>(?:同意|驳回|准予|不予|不同意|不准)[^。;]{0,80}。?)",),
    )
    issue_date: Entry[Moment] = entry("落款日期", required="conditional")
    agency_seal: Entry[str] = entry(
        "交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency", required="conditional"
    )
