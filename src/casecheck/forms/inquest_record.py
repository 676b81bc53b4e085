"""勘验笔录: what was measured and seen at a place."""

from typing import ClassVar

from casecheck.forms.scene_block import cards
from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, entry

_POST = ("单位及职务", "单位职务", "工作单位及职务", "工作单位", "单位和职务")
_FIRST, _SECOND = cards(r"(?:勘验|勘查|检查)(?:\(检查\)|检查)?人员?")
_NUMBER = ("执法证号", "执法证件号", "执法证件编号", "证件号码", "执法证编号", "执法证件号码", "证号")
_INSPECTOR = (
    *("勘验人", "勘验（检查）人", "勘验检查人", "检查人", "勘验人员", "勘验（检查）人员", "勘查人", "勘查人员", "勘验检查人员"),
    *("勘验人员及证号", "勘查人员及证号"),
)

_SIGNS = ("勘验人", "勘验（检查）人", "勘验人员", "勘查人", "勘查人员", "勘验检查人")


class InquestRecord(Document):
    """勘验笔录 (older: 勘验（检查）笔录). 单位及职务 stands once behind every person named."""

    form: str = "inquest_record"
    titles: ClassVar[tuple[str, ...]] = (
        "勘验笔录",
        "勘验（检查）笔录",
        "勘验检查笔录",
        "现场勘验笔录",
        "路政勘验检查笔录",
        "现场勘查笔录",
        "勘查笔录",
        "现场勘验（检查）笔录",
        "勘验、检查笔录",
        "检查（勘验）笔录",
        "现场勘察笔录",
        "现场检查（勘验）笔录",
        "现场勘验检查笔录",
        "现场勘验记录",
        "现场勘查记录",
        "勘察笔录",
        "勘验记录",
        "路产损失勘验笔录",
        "现场勘查（勘验）笔录",
        "现场检查（勘查）笔录",
        "路政现场勘查笔录",
        "现场勘验（勘查）笔录",
        "现场检查、勘验笔录",
        "现场检查（勘验）记录",
        "现场检查勘验笔录",
        "现场检查（勘察）笔录",
        "检查（勘查）笔录",
        "现场勘验（检查）记录",
        "勘验（检查）记录",
        "检查（勘验）记录",
        "勘验（勘查）笔录",
        "勘验（勘察）笔录",
        "路产损坏勘验笔录",
        "公路路产勘验（检查）笔录",
        "现场勘验检查记录",
        "现场检查（勘查）记录",
        "勘验检查记录",
        "现场勘查检查笔录",
        "现场勘察记录",
    )
    step: ClassVar[int] = 320
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或代理人签名", "当事人或者其代理人签名"),
            bare=("当事人", "当事人或其代理人", "当事人（代理人）", "当事人或代理人"),
        ),
        SignatureSpec(
            key="officers",
            labels=("勘验人签名", "勘验（检查）人签名", "勘验检查人签名", "执法人员签名", "勘验人员签名", "勘查人签名", "勘查人员签名"),
            people=2,
            bare=_SIGNS,
        ),
        SignatureSpec(key="witness", labels=("被邀请人签名", "见证人签名"), bare=("被邀请人", "见证人")),
        SignatureSpec(key="recorder", labels=("记录人签名", "记录员签名"), bare=("记录人", "记录员")),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    inquest_time: Entry[Period] = entry("勘验时间", "勘验（检查）时间", "勘验检查时间", "勘查时间", "时间")
    inquest_site: Entry[str] = entry("勘验场所", "勘验地点", "勘验（检查）地点", "勘验（检查）场所", "勘验检查地点", "勘查地点", "地点")
    weather: Entry[str] = entry("天气情况", "天气")
    inspector_1: Entry[tuple[str, ...]] = entry(*_INSPECTOR, means="officer", row=1)
    inspector_1_unit: Entry[str] = entry(*_POST, beside="inspector_1")
    inspector_1_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=1, sentence=_FIRST)
    inspector_2: Entry[tuple[str, ...]] = entry(*_INSPECTOR, means="officer", row=2)
    inspector_2_unit: Entry[str] = entry(*_POST, beside="inspector_2")
    inspector_2_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=2, sentence=_SECOND)
    party_or_agent: Entry[str] = entry(
        "当事人（当事人代理人）姓名",
        "当事人",
        "当事人或其代理人",
        "当事人（代理人）姓名",
        "当事人（代理人）",
        "当事人或代理人",
        "当事人姓名",
        "当事人（当事人代理人）",
    )
    party_sex: Entry[str] = entry("性别")
    party_age: Entry[str] = entry("年龄")
    party_id: Entry[str] = entry("身份证号", "身份证件号", "身份证号码", "身份证件号码", "公民身份号码", kind="id")
    party_unit: Entry[str] = entry(*_POST, beside="party_or_agent", required="optional")
    party_address: Entry[str] = entry("住址", "联系地址", "地址")
    party_phone: Entry[str] = entry("联系电话", "电话")
    invited_person: Entry[str] = entry("被邀请人", "见证人", "邀请人", required="conditional")
    invited_unit: Entry[str] = entry(*_POST, beside="invited_person", required="conditional")
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员")
    recorder_unit: Entry[str] = entry(*_POST, beside="recorder")
    findings: Entry[str] = entry(
        "勘验情况及结果",
        "勘验（检查）情况及结果",
        "勘验检查情况及结果",
        "勘验情况",
        "勘验（检查）情况",
        "勘查情况及结果",
        "勘验过程及结果",
        "勘验结果",
        long=True,
    )
