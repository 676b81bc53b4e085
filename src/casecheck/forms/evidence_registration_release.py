"""解除证据登记保存决定书: registered evidence is let go, or what becomes of it."""

from typing import ClassVar

from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, DAY, IssuedBlock, number_of
from casecheck.model import CaseNumber, Citation, Entry, Moment, entry


class EvidenceRegistrationRelease(AddresseeBlock, IssuedBlock):
    """解除证据登记保存决定书 (2008: 证据登记保存处理决定书, which may decide otherwise than to release)."""

    form: str = "evidence_registration_release"
    titles: ClassVar[tuple[str, ...]] = (
        "解除证据登记保存决定书",
        "证据登记保存处理决定书",
        "解除登记保存证据通知书",
        "先行登记保存证据处理通知书",
        "解除证据登记保存通知书",
        "解除先行登记保存证据决定书",
        "解除先行登记保存证据通知书",
        "解除证据先行登记保存决定书",
        "解除证据先行登记保存通知书",
        "先行登记保存证据处理决定书",
        "登记保存物品处理通知书",
        "解除登记保存决定书",
    )
    step: ClassVar[int] = 406

    registered_on: Entry[Moment] = entry(
        "于__年__月__日",
        "保存日期",
        "登记保存日期",
        "登记保存时间",
        sentence=(rf"于?(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?,?(?:依法)?(?:对|采取|实施|以|将|先行|登记|作出|在)",),
    )
    list_number: Entry[CaseNumber] = entry(
        "《证据登记保存清单》案号",
        "证据登记保存清单案号",
        "清单编号",
        "清单案号",
        "证据登记保存清单编号",
        "登记保存清单文号",
        until=BEHIND_NUMBER,
        sentence=number_of("(?:登记保存|保存)[^《》,。;]{0,4}(?:清单|通知书|决定书)"),
    )
    legal_basis: Entry[tuple[Citation, ...]] = entry(
        "《中华人民共和国行政处罚法》第__条",
        "法律依据",
        sentence=(
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照).){0,400}?)(?:的|之)?规定(?!》)[^。]{0,80}?(?:解除|处理|决定|退还)",
        ),
    )
    release_from: Entry[Moment] = entry(
        "自__年__月__日起解除",
        "解除日期",
        "解除时间",
        sentence=(
            rf"(?:自|从|于)(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?起?,?(?:依法)?(?:予以)?(?:解除|退还)",
            rf"解除[^。;]{{0,60}}?(?:自|从)(?P<value>{DAY})起",
        ),
    )
    disposal: Entry[str] = entry(
        "处理决定",
        "处理意见",
        "处理情况",
        required="optional",
        long=True,
        sentence=(r"作出(?:如下|以下)处理(?:决定|意见)?:?(?P<value>.{2,400}?。)",),
    )
