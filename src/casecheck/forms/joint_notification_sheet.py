"""超限超载运输违法行为联合函告单: what an unattended scale measured, told to the owner of the vehicle."""

from typing import ClassVar

from casecheck.forms.letter_block import addressed
from casecheck.forms.remedy_block import SEAL
from casecheck.forms.weigh_ticket import EXCESS, GROSS, LIMIT, RATE
from casecheck.model import Document, Entry, Moment, SignatureSpec, entry


class JointNotificationSheet(Document):
    """超限超载运输违法行为联合函告单. Weights are whole kilograms whatever unit is printed, ``rate`` hundredths of a percent."""

    form: str = "joint_notification_sheet"
    titles: ClassVar[tuple[str, ...]] = (
        "超限超载运输违法行为联合函告单",
        "非现场执法告知单",
        "违法超限运输信息告知书",
        "超限超载违法行为联合函告单",
        "违法超限超载运输联合函告单",
        "超限超载联合函告单",
        "联合函告单",
        "非现场执法告知书",
        "违法行为信息告知单",
        "货车违法超限运输信息告知书",
        "货车超限信息告知书",
        "违法超限运输行为告知单",
        "非现场执法违法行为告知书",
        "不停车检测超限信息告知书",
        "超限超载违法信息告知书",
        "超限运输违法信息告知单",
        "货运车辆违法超限运输告知书",
        "违法超限超载信息告知书",
        "非现场执法违法信息告知书",
        "超限检测信息告知单",
        "货车超限违法信息告知单",
        "联合告知单",
        "超限超载联合告知书",
        "违法行为联合告知单",
    )
    step: ClassVar[int] = 371
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (SEAL,)

    letter_no: Entry[str] = entry("编号", "函告编号", "函告单编号", "文号", "告知单编号", "案号", "单号", "告知书编号")
    addressee: Entry[str] = entry(
        "被函告单位",
        "受函告单位",
        "受函告人",
        "车辆所有人",
        "函告对象",
        "被告知人",
        "当事人",
        "被函告人",
        "运输企业",
        "车主",
        required="conditional",
        sentence=addressed("(?:函告单|告知单|告知书)"),
    )
    plate: Entry[tuple[str, ...]] = entry("车牌号", "车牌号码", "车牌", "号牌号码", "车辆号牌", "车号", means="plate")
    check_time: Entry[Moment] = entry("检测时间", "称重时间", "过检时间", "检测日期", "违法时间", "通过时间")
    check_site: Entry[str] = entry("检测地点", "检测站点", "检测点位", "检测站点名称", "称重地点", "违法地点", "检测点", "检测站")
    axles: Entry[int] = entry("轴数", "车辆轴数", "总轴数", "车轴数", required="optional")
    gross: Entry[int] = entry("车货总质量", *(label for label in GROSS if label != "车货总质量"), kind="kg")
    limit: Entry[int] = entry(*LIMIT, required="optional", kind="kg")
    excess: Entry[int] = entry(*EXCESS, kind="kg")
    rate: Entry[int] = entry(*RATE, required="optional", kind="percent")
    issue_date: Entry[Moment] = entry("落款日期", required="optional")
    agency_seal: Entry[str] = entry(
        "交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency", required="optional"
    )
