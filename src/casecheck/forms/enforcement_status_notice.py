"""中止（终结、恢复）行政强制执行通知书: enforcement stops for a time, ends, or goes on."""

from typing import ClassVar

from casecheck.forms.execution_block import CASE_NAME
from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, BOX, DAY, STRUCK, IssuedBlock, number_of
from casecheck.model import CaseNumber, Entry, Moment, Tick, entry

_OPTION = rf"{BOX}(?:\(?\d\)?[.、]?)?"


class EnforcementStatusNotice(AddresseeBlock, IssuedBlock):
    """中止（终结、恢复）行政强制执行通知书. A region's sheet for one of the three prints no boxes: ``option`` is then absent."""

    form: str = "enforcement_status_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "中止（终结、恢复）行政强制执行通知书",
        "中止行政强制执行通知书",
        "终结行政强制执行通知书",
        "恢复行政强制执行通知书",
        "中止（终结/恢复）行政强制执行通知书",
        "中止/终结/恢复行政强制执行通知书",
        "中止、终结、恢复行政强制执行通知书",
        "中止强制执行通知书",
        "终结强制执行通知书",
        "恢复强制执行通知书",
        "中止（终结、恢复）强制执行通知书",
        "中止执行通知书",
        "终结执行通知书",
        "恢复执行通知书",
        "中止（终结、恢复）行政强制执行决定书",
    )
    step: ClassVar[int] = 840

    case_name: Entry[str] = entry(
        "__一案",
        "案件名称",
        "案由",
        sentence=(
            *CASE_NAME[1:],
            r"[:。](?P<value>(?:(?!(?<!机)关于|根据|依据)[^。;:,□☐■☑☒√✓✔]){4,120}?案),(?:本机关|我局|我支队|我大队|我队|本局|本单位)",
        ),
    )
    decision_date: Entry[Moment] = entry(
        "于__",
        "强制执行决定日期",
        sentence=(
            rf"于(?P<value>{DAY}),?(?:依法)?(?:对[^。;]{{0,60}}?)?(?:作出|向|下达|送达)",
            rf"(?P<value>{DAY}),?(?:本机关|我局|我支队|我大队)[^。;]{{0,60}}?(?:作出|送达)",
        ),
    )
    decision_no: Entry[CaseNumber] = entry(
        "《行政强制执行决定书》（案号：__）",
        "行政强制执行决定书案号",
        "强制执行决定书案号",
        "强制执行决定书文号",
        until=BEHIND_NUMBER,
        sentence=number_of("(?:强制执行|代履行)决定书"),
    )
    option: Entry[tuple[Tick, ...]] = entry(
        "中止、终结或者恢复",
        options=("中止", "终结", "情形已消失", "执行协议"),
        sentence=(
            rf"(?P<value>{_OPTION}[^□☐■☑☒√✓✔]{{2,300}}?中止[^□☐■☑☒√✓✔]{{0,200}}{_OPTION}[^□☐■☑☒√✓✔]{{2,300}}?终结.{{0,600}}执行协议)",
        ),
    )
    reason: Entry[str] = entry(
        "现因__",
        "中止原因",
        "终结原因",
        "中止理由",
        "终结理由",
        required="conditional",
        sentence=(
            r"[☑■√✓✔☒](?:\(?\d\)?[.、]?)?现?因(?P<value>[^□☐■☑☒√✓✔]{0,400}?),?(?:依据|根据|依照|按照)",
            r"现因(?P<value>[^□☐■☑☒√✓✔]{0,400}?),?(?:依据|根据|依照|按照)",
            r"(?:因|鉴于|由于)(?P<value>[^□☐■☑☒√✓✔。]{2,400}?),(?:依据|根据|依照|按照)",
        ),
    )
    suspend_from: Entry[Moment] = entry(
        "自__起中止",
        "中止日期",
        required="conditional",
        sentence=(rf"自(?P<value>{DAY})起,?(?:依法)?(?:中止|暂停)", rf"中止[^。;]{{0,40}}?自(?P<value>{DAY})起"),
    )
    agreement_date: Entry[Moment] = entry(
        "于__达成执行协议",
        "执行协议日期",
        required="conditional",
        sentence=(rf"(?P<value>{DAY}|(?<=于){STRUCK})[^。;]{{0,20}}?(?:达成|签订|订立)的?[^。;]{{0,6}}?执行协议",),
    )
