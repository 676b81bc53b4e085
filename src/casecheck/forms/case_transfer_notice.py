"""案件移送告知书: the party is told that the case went to another authority."""

from typing import ClassVar

from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import DAY, IssuedBlock
from casecheck.model import Entry, Moment, entry


class CaseTransferNotice(AddresseeBlock, IssuedBlock):
    """案件移送告知书. ``receiver`` is the authority that has the case now."""

    form: str = "case_transfer_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "案件移送告知书",
        "移送案件告知书",
        "案件移送告知单",
        "移送告知书",
        "违法案件移送告知书",
        "案件移送情况告知书",
    )
    step: ClassVar[int] = 125

    moved_on: Entry[Moment] = entry(
        "于__移送",
        "移送时间",
        "移送日期",
        sentence=(
            rf"(?:于|已)(?P<value>{DAY}),?(?:依法|已|将|由|把)?[^。;]{{0,80}}?移(?:送|交)",
            rf"(?P<value>{DAY})[^。;]{{0,60}}?移(?:送|交)",
        ),
    )
    receiver: Entry[str] = entry(
        "移送__处理",
        "受移送机关",
        "接收机关",
        "接收单位",
        "被移送机关",
        "移送单位",
        sentence=(
            r"移(?:送|交)(?:至|给|到|由)?(?P<value>(?:(?!移送|移交)[^,。;]){2,40}?)(?:依法|进一步)?(?:处理|办理|查处|管辖|立案)",
            r"移(?:送|交)(?:至|给|到)(?P<value>(?:(?!移送|移交)[^,。;()]){2,40}?)[,。;(]",
        ),
    )
    receiver_phone: Entry[str] = entry(
        "联系电话", "电话", "接收机关联系电话", "受移送机关联系电话", sentence=(r"电话(?:为|:|是)*(?P<value>[0-9-]{7,13})",)
    )
