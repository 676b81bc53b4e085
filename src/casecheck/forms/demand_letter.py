"""催告书: perform within the term, or else."""

from typing import ClassVar

from casecheck.forms.execution_block import CASE_NAME, DecisionBlock
from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import BOX, TERM, IssuedBlock
from casecheck.model import Entry, Tick, entry


class DemandLetter(AddresseeBlock, IssuedBlock, DecisionBlock):
    """催告书. Some regions write one sentence where the national form has five numbered lines."""

    form: str = "demand_letter"
    titles: ClassVar[tuple[str, ...]] = (
        "催告书",
        "履行行政决定催告书",
        "履行行政处罚决定催告书",
        "催告通知书",
        "行政处罚决定履行催告书",
        "履行义务催告书",
        "行政强制执行催告书",
        "行政决定履行催告书",
        "履行行政处罚决定催告通知书",
        "代履行催告书",
        "强制执行催告书",
        "履行催告书",
        "行政处罚催告书",
        "催缴通知书",
        "罚款催缴通知书",
        "履行催告通知书",
        "限期履行催告书",
        "催告履行通知书",
        "行政处罚履行催告书",
        "缴纳罚款催告书",
        "罚款催告书",
        "行政决定催告书",
        "催告履行义务通知书",
    )
    step: ClassVar[int] = 820

    case_name: Entry[str] = entry("因你（单位）__", "案由", "案件名称", sentence=CASE_NAME)
    subject: Entry[str] = entry(
        "履行标的",
        "履行义务",
        "履行内容",
        "应履行的义务",
        sentence=(
            r"(?:下列|以下|如下)义务:?(?P<value>[^□☐■☑]{2,300}?)(?:逾期|2[.、]|如|$)",
            r"内,?(?:自觉|主动|依法)?履行(?P<value>[^。;,]{2,100}?)的?义务",
        ),
    )
    deadline: Entry[str] = entry(
        "履行期限",
        "催告期限",
        sentence=(rf"(?P<value>(?:自|在|于)?(?:收到|接到|送达)本?催告(?:通知)?书?[^。;,]{{0,20}}?{TERM}(?:之|以)?内)",),
    )
    manner: Entry[str] = entry("履行方式", "履行义务的方式", "缴款方式")
    requirement: Entry[str] = entry("履行要求")
    other: Entry[str] = entry("其他事项", "其他", required="optional")
    consequences: Entry[tuple[Tick, ...]] = entry(
        "逾期不履行的后果",
        "逾期仍不履行的",
        options=("加处罚款", "拍卖抵缴罚款", "申请人民法院强制执行", "代履行", "其他强制执行方式"),
        sentence=(
            rf"(?P<value>{BOX}(?:\d[.、])?(?:到期|逾期|根据|申请|依法|加处)[^。]{{0,60}}.{{0,400}}?{BOX}(?:\d[.、])?其他[^。;]{{0,40}})",
            rf"(?P<value>{BOX}(?:\d[.、])?(?:到期|逾期|加处).{{0,300}}?{BOX}(?:\d[.、])?申请人民法院强制执行)",
        ),
    )
