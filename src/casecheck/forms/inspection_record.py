"""检查记录: what two officers saw when they inspected a business."""

from typing import ClassVar

from casecheck.forms.scene_block import cards
from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, entry

_INSPECTOR = (
    *("检查人", "检查人员", "执法人员", "检查人姓名", "检查人员姓名", "检查执法人员"),
    *("检查人员及证号", "检查人员及执法证号", "执法人员及证号"),
)
_FIRST, _SECOND = cards("(?:检查|执法)人员?")
_NUMBER = ("执法证号", "执法证件号", "证件号码", "执法证编号", "证号", "执法证件编号", "行政执法证号")


class InspectionRecord(Document):
    """检查记录. Made before there is a case, so it need not have its number."""

    form: str = "inspection_record"
    titles: ClassVar[tuple[str, ...]] = (
        "检查记录",
        "行政检查记录",
        "安全检查记录",
        "日常检查记录",
        "监督检查记录",
        "行政检查记录表",
        "监督检查记录表",
        "安全生产检查记录",
        "安全检查记录表",
        "日常监督检查记录",
        "检查记录表",
        "执法检查记录",
        "监督检查登记表",
        "日常巡查记录",
        "巡查记录",
        "路政巡查记录",
        "安全生产监督检查记录",
        "企业检查记录",
        "行政检查登记表",
        "双随机检查记录",
        "双随机检查记录表",
        "日常巡查记录表",
    )
    step: ClassVar[int] = 110
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("被检查单位负责人签名", "被检查单位签名", "被检查人签名", "被检查单位现场负责人签名", "现场负责人签名", "当事人签名"),
                *("被检查人（单位）签名", "被检查单位（人）签名", "受检单位负责人签名", "陪同检查人员签名", "当事人或现场负责人签名"),
            ),
            bare=(
                "被检查单位负责人",
                "被检查单位现场负责人",
                "现场负责人",
                "被检查人",
                "被检查单位",
                "受检单位负责人",
                "陪同检查人员",
                "当事人",
            ),
        ),
        SignatureSpec(
            key="officers",
            labels=("检查人签名", "检查人员签名", "执法人员签名"),
            people=2,
            bare=("检查人", "检查人员", "执法人员", "检查执法人员"),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", required="optional", means="case_number")
    unit: Entry[str] = entry(
        "被检查单位",
        "被检查单位名称",
        "被检查单位（人）",
        "被检查人（单位）",
        "受检单位",
        "检查对象",
        "被检查对象",
        "被检查人",
        "单位名称",
        required="optional",
    )
    time: Entry[Period] = entry("检查时间", "时间", "检查日期", "检查起止时间")
    place: Entry[str] = entry("检查地点", "地点", "检查场所", "检查地址")
    content: Entry[str] = entry("检查内容", "检查事项", "检查项目", "检查内容及事项", "检查依据及内容", long=True)
    officer_1: Entry[tuple[str, ...]] = entry(*_INSPECTOR, means="officer", row=1)
    officer_1_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=1, sentence=_FIRST)
    officer_2: Entry[tuple[str, ...]] = entry(*_INSPECTOR, means="officer", row=2)
    officer_2_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=2, sentence=_SECOND)
    person_in_charge: Entry[str] = entry(
        "被检查单位负责人姓名",
        "被检查单位负责人",
        "单位负责人",
        "现场负责人",
        "被检查单位现场负责人",
        "负责人",
        "负责人姓名",
        "法定代表人（负责人）",
        "陪同检查人员",
        "受检单位负责人",
    )
    findings: Entry[str] = entry(
        "检查情况及结果（发现的问题及处理情况）",
        "检查情况及结果",
        "检查情况",
        "检查结果",
        "检查情况记录",
        "检查记录",
        "检查情况及处理意见",
        "发现的问题及处理情况",
        "发现的问题",
        "存在问题",
        "检查发现的问题",
        "检查情况和处理意见",
        long=True,
    )
