"""案件移送函: a case goes to the authority that may handle it."""

from typing import ClassVar

from casecheck.forms.letter_block import LetterBlock
from casecheck.model import Citation, Entry, entry

_CLOSING = (
    r"\(?以下无正文|联系人|联系电话"
    r"|(?<=[份页件册套张个;。])[^\W\d]{2,20}(?:局|队|委员会|厅|所|中心|委)(?:\((?:印章|盖章|公章|章)\))?\d{4}年"
)


class CaseTransferLetter(LetterBlock):
    """案件移送函 (also of a suspected crime to the police)."""

    form: str = "case_transfer_letter"
    titles: ClassVar[tuple[str, ...]] = (
        "案件移送函",
        "案件移送书",
        "移送案件通知书",
        "涉嫌犯罪案件移送书",
        "移送函",
        "移送案件函",
        "违法案件移送函",
        "违法行为移送函",
        "涉嫌犯罪案件移送函",
        "案件移送通知书",
        "涉嫌违法案件移送函",
        "案件线索移送函",
        "违法线索移送函",
        "案件移送单",
        "案件移交函",
        "移送书",
        "移送案件书",
        "案件线索移交函",
        "案件移交书",
        "案件材料移送函",
    )
    step: ClassVar[int] = 120

    case_name: Entry[str] = entry(
        "对__一案进行调查",
        "案由",
        "案件名称",
        sentence=(
            r"(?:对|关于|在)(?:(?:依法)?(?:办理|查处|调查|受理)的?)?(?P<value>(?:(?!对|关于|办理|查处|调查)[^。;]){2,80}?)一案",
            r"(?:办理|查处|调查|受理)的?(?P<value>(?:(?!办理|查处|调查)[^。;,]){2,80}?)(?:案件|案)(?:时|中|的?过程|,)",
        ),
    )
    finding: Entry[str] = entry(
        "在调查中发现__",
        "移送原因",
        "移送理由",
        "案件基本情况",
        "主要案情",
        "案情简介",
        "移送事由",
        long=True,
        sentence=(
            r"(?:调查|办理|查处|检查)(?:过程)?中,?(?:我[^,。]{1,6})?(?:发现|查明):?,?(?P<value>.{2,1500}?)[,。;]?(?:根据|依据|依照|按照)",
            r"(?:经(?:调查|查|查明)|发现):?,?(?P<value>.{2,1500}?)[,。;]?(?:根据|依据|依照|按照)",
        ),
    )
    basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        "移送依据",
        "法律依据",
        sentence=(r"(?:根据|依据|依照|按照)(?P<value>(?:(?!根据|依据|依照|按照).){0,500}?)(?:的|之)?规定(?!》)[,;:]?[^。]{0,80}?移送",),
    )
    attachments: Entry[str] = entry(
        "附件", "附", "随案移送材料", "移送材料", "移送的材料", "附件材料", "移送材料清单", long=True, until=_CLOSING
    )
