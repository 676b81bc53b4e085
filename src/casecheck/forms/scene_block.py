"""A record written on the spot (现场笔录): where, when, by which officers, with whom, read back to whom."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, Tick, entry

_NUMBER = ("执法证号", "执法证件号", "执法证件编号", "证件号码", "执法证编号")


class SceneBlock(Document):
    """A record on the spot; not a form of its own. Regions drop the vehicle row or print one read-back box only."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=("现场人员签名", "当事人签名", "现场负责人签名", "被检查人签名", "当事人或现场人员签名", "被检查人或现场负责人签名"),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "检查人员签名", "检查人签名"), people=2),
        SignatureSpec(key="recorder", labels=("记录人签名",)),
        SignatureSpec(key="witness", labels=("见证人签名",)),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    place: Entry[str] = entry("执法地点", "检查地点", "现场地点", "地点", means="act_place")
    time: Entry[Period] = entry("执法时间", "检查时间", "时间", means="act_time")
    officer_1: Entry[tuple[str, ...]] = entry("执法人员", "检查人员", "检查人", "执法人员姓名", means="officer", row=1)
    officer_1_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=1)
    officer_2: Entry[tuple[str, ...]] = entry("执法人员", "检查人员", "检查人", "执法人员姓名", means="officer", row=2)
    officer_2_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=2)
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员")
    person_name: Entry[str] = entry("姓名", "现场人员姓名", "现场人员", "被检查人")
    person_sex: Entry[str] = entry("性别")
    person_id: Entry[str] = entry("身份证件号", "身份证号", "身份证号码", "身份证件号码", "公民身份号码")
    relation: Entry[str] = entry("与案件关系", "与案件的关系", "与本案关系")
    unit_post: Entry[str] = entry("单位及职务", "单位职务", "工作单位及职务", "工作单位", required="optional")
    person_phone: Entry[str] = entry("联系电话", "电话")
    person_address: Entry[str] = entry("联系地址", "住址", "地址")
    vehicle_no: Entry[tuple[str, ...]] = entry(
        "车（船）号", "车牌号", "车号", "车（船）牌号", "车牌号码", "船号", "车辆号牌", means="plate", required="conditional"
    )
    vehicle_type: Entry[str] = entry("车（船）型", "车辆类型", "车型", "船型", required="conditional")
    scene: Entry[str] = entry("现场情况", "主要内容", "现场检查情况", "现场情况主要内容", "检查情况", long=True)
    read_back: Entry[tuple[Tick, ...]] = entry(
        "上述笔录我已看过或已向我宣读过，情况属实无误",
        options=("我已看过", "已向我宣读过"),
        sentence=(
            r"(?P<value>[□☐■☑☒√✓✔]?(?:上述|以上)笔录.{0,60}?情况属实(?:,?无误)?)",
            r"(?P<value>[□☐■☑☒√✓✔]?(?:上述|以上)笔录.{0,30}?(?:宣读|看过).{0,20})",
        ),
    )
    remarks: Entry[str] = entry("备注", required="optional", long=True)
