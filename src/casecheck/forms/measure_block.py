"""What papers of coercive measures (行政强制措施) and of registered evidence have in common: things listed, kinds, the measure taken."""

from casecheck.forms.party_block import YOU, AddresseeBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, BOX, DAY, SPAN, IssuedBlock, number_of
from casecheck.model import CaseNumber, Document, Entry, Moment, Period, Row, Tick, entry

CITED = r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照).){0,800}?)(?:的|之)?规定(?!》)"
"""A pattern: the law a sentence rests on."""
_NAME = (
    *(
        "查封、扣押场所、设施、财物名称",
        "查封、扣押物品名称",
        "查封扣押财物名称",
        "物品名称",
        "财物名称",
        "名称",
        "证据名称",
        "扣押物品名称",
    ),
    *("登记保存物品名称", "证据物品名称", "品名", "财物、设施或场所名称", "场所、设施、财物名称", "退还财物名称", "物品"),
)
KINDS = ("扣押财物", "查封场所、设施或者财物", "其他")


class ListedRow(Row):
    """One thing seized, returned or registered. A line on which only its running number stands is none."""

    name: Entry[str] = entry(*_NAME)
    spec: Entry[str] = entry("规格", "规格型号", "型号", "规格（型号）", "型号规格", "特征", "规格及型号")
    count: Entry[str] = entry("数量", "数量及单位", "份数", "件数", "数量（单位）")


class SeizedRow(ListedRow):
    """One thing seized or returned."""

    remark: Entry[str] = entry("备注", "说明", "物品状况", "完好程度")


class KeptRow(ListedRow):
    """One piece of evidence registered and kept."""

    place: Entry[str] = entry("登记保存地点", "保存地点", "存放地点", "登记保存地点及方式", "保存方式及地点", "保存地点及方式")


class MeasureApprovalBlock(Document):
    """What the approvals of a measure, of its extension and of its release ask for; not a form of its own."""

    kinds: Entry[tuple[Tick, ...]] = entry(
        "行政强制措施种类",
        "强制措施种类",
        "拟采取的行政强制措施种类",
        "采取的行政强制措施种类",
        "拟采取的强制措施",
        "措施种类",
        options=KINDS,
        sentence=(
            rf"(?P<value>{BOX}(?:\d[.、])?(?:扣押|查封).{{0,100}}?{BOX}(?:\d[.、])?其他[^。;,自]{{0,30}})",
            rf"(?P<value>{BOX}(?:\d[.、])?扣押财物.{{0,12}}?{BOX}(?:\d[.、])?查封[^。;,自]{{0,20}})",
        ),
    )
    period: Entry[Period] = entry(
        "行政强制措施期限",
        "强制措施期限",
        "期限",
        "拟采取强制措施期限",
        "查封、扣押期限",
        "扣押期限",
        "延长期限",
        sentence=(rf"期限[^。;]{{0,16}}?(?P<value>{SPAN})", rf"(?:自|从)(?P<value>{SPAN})"),
    )


class MeasureTakenBlock(AddresseeBlock, IssuedBlock):
    """A later paper on a measure already taken: why, when and which measure it was; not a form of its own."""

    cause: Entry[str] = entry(
        "因你（单位）__",
        "案由",
        "违法事实",
        sentence=(
            rf"因{YOU}?(?P<value>.{{0,400}}?),?(?:本机关|我局|我支队|我大队|我队|本局|本单位)[^。]{{0,12}}?于{DAY}",
            rf"因{YOU}?(?P<value>[^。]{{2,400}}?)(?:一案)?,[^。,]{{0,20}}?于{DAY}",
        ),
    )
    measure_date: Entry[Moment] = entry(
        "于__年__月__日",
        "强制措施决定日期",
        "采取强制措施日期",
        sentence=(
            rf"于(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?,?(?:依法)?(?:对|采取|实施|作出|扣押|查封|暂扣|以)",
            rf"(?P<value>{DAY})[^。;]{{0,40}}?(?:采取|实施|作出)[^。;]{{0,60}}?强制措施",
        ),
    )
    measure_kind: Entry[str] = entry(
        "采取了__的行政强制措施",
        "强制措施种类",
        sentence=(
            r"(?:采取|实施|作出)了?(?P<value>(?![了的])(?:(?!采取|实施|作出|解除|延长)[^,。;《]){2,40}?)的?(?:行政)?强制措施(?!决定书|的)",
            r"(?:采取|实施|作出)了?(?P<value>)的(?:行政)?强制措施",
        ),
    )
    decision_no: Entry[CaseNumber] = entry(
        "行政强制措施决定书案号",
        "行政强制措施决定书文号",
        "决定书案号",
        "决定书文号",
        until=BEHIND_NUMBER,
        sentence=number_of("(?:强制措施(?:决定书|凭证)|决定书|暂扣凭证)"),
    )
