"""公告送达公告: a paper is served by public notice."""

from typing import ClassVar

from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, NUMBER, SEAL, TERM, number_of
from casecheck.model import CaseNumber, Citation, Entry, Moment, SignatureSpec, Term, entry

_SERVED = r"[^。;]{0,30}?(?:即|则)?(?:视为|视同)(?:已经?)?送达"


class ServiceAnnouncement(AddresseeBlock):
    """公告送达公告. ``period`` is the time after which the paper counts as served; ``content`` the served paper as far as reprinted."""

    form: str = "service_announcement"
    titles: ClassVar[tuple[str, ...]] = (
        "公告送达公告",
        "送达公告",
        "关于公告送达…的公告",
        "公告送达",
        "公告送达书",
        "文书送达公告",
        "行政处罚决定书送达公告",
        "行政处罚决定送达公告",
        "公告送达通知",
        "关于送达…的公告",
        "行政处罚文书送达公告",
        "违法行为通知书送达公告",
    )
    step: ClassVar[int] = 725
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (SEAL,)

    doc_no: Entry[CaseNumber] = entry(
        "文书号为__",
        "文书号",
        "文书文号",
        "送达文书文号",
        "文书编号",
        until=BEHIND_NUMBER,
        sentence=(
            rf"(?:文书号|文书编号|文书文号|文号|编号|案号)(?:为|是|:)*(?P<value>{NUMBER})",
            *number_of("(?:决定书|通知书|告知书|催告书)"),
            rf"(?:作出|下达|制发|制作)的?(?P<value>{NUMBER})《",
        ),
    )
    basis: Entry[tuple[Citation, ...]] = entry(
        "依据《交通运输行政执法程序规定》第__条",
        "公告依据",
        sentence=(
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照).){0,300}?)(?:的|之)?规定(?!》)[,;:]?[^。]{0,80}?公告",
            r"(?:依据|根据|依照|按照)(?P<value>《(?:(?!依据|根据|依照|按照|违反)[^。]){0,200}?)(?:的|之)?规定(?!》)",
        ),
    )
    period: Entry[Term] = entry(
        "自公告之日起经过__日即视为送达",
        "公告期限",
        "公告期",
        "送达期限",
        sentence=(
            rf"公告(?:发布|刊登|张贴)?之?日起,?(?:经过|满|经|期满|过)?(?P<value>{TERM})(?:之|以)?(?:内|后)?{_SERVED}",
            rf"公告(?:发布|刊登|张贴)?之?日起,?(?:经过|满|经)?(?P<value>{TERM})(?:之|以)?内[^。]{{0,60}}?(?:视为|视同)(?:已经?)?送达",
            rf"(?:经过|满)(?P<value>{TERM}){_SERVED}",
        ),
    )
    content: Entry[str] = entry(
        "文书内容如下",
        "文书内容",
        "公告内容",
        "决定书内容",
        "主要内容",
        "处罚决定内容",
        required="conditional",
        long=True,
        until="特此公告",
        sentence=(
            r"内容(?:摘要|公告)?(?:如下|为):?(?P<value>.{1,4000}?)(?:特此公告|(?:自|从)(?:本|发布|刊登)?公告|现(?:依法)?(?:向|予以)公告|联系(?:人|电话|地址)|$)",
        ),
    )
    date: Entry[Moment] = entry("日期", "公告日期", "公告时间", "发布日期", "落款日期", signed="agency")
