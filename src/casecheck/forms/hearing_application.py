"""听证申请书: the party asks for a hearing."""

from typing import ClassVar

from casecheck.forms.remedy_block import BEHIND_NUMBER
from casecheck.model import CaseNumber, Document, Entry, Moment, SignatureSpec, entry


class HearingApplication(Document):
    """听证申请书, mostly in the party's own words. ``date`` stands beside the signature or below the text."""

    form: str = "hearing_application"
    titles: ClassVar[tuple[str, ...]] = (
        "听证申请书",
        "听证申请",
        "行政处罚听证申请书",
        "听证要求书",
        "要求听证申请书",
        "举行听证申请书",
        "听证会申请书",
        "行政处罚听证申请",
        "要求听证书",
        "听证请求书",
        "申请听证书",
        "要求举行听证申请书",
    )
    step: ClassVar[int] = 620
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("申请人签名", "申请人（签名或盖章）", "申请人（签名、盖章）", "申请人（签章）", "申请单位（盖章）", "申请人（公章）"),
                *("当事人签名", "当事人（签名或盖章）", "申请人或代理人签名", "申请人（代理人）签名", "申请单位签名", "申请人盖章"),
            ),
        ),
    )

    party: Entry[str] = entry(
        "申请人",
        "申请单位",
        "申请人姓名或名称",
        "申请人（姓名或名称）",
        "当事人",
        "姓名或名称",
        means="party_name",
        sentence=(r"(?:本人|我单位|我公司)\(?(?P<value>[^,。;:()]{2,40}?)\)?(?:于|对|因|不服|收到)",),
    )
    agent: Entry[tuple[str, ...]] = entry("委托代理人", "代理人", required="optional")
    notice_no: Entry[CaseNumber] = entry(
        "违法行为通知书案号",
        "通知书案号",
        "告知书文号",
        "通知书文号",
        "案号",
        "文号",
        until=BEHIND_NUMBER,
        sentence=(
            r"(?:通知书|告知书)》?\(?(?:案号|文号|编号)?:?(?P<value>[^,。;:《》()]{2,20}[〔\[【(<]\d{4}[〕\]】)>][^,。;:《》()]{0,20}号)",
            r"(?:通知书|告知书)》\((?:案号|文号|编号):?(?P<value>)\)",
            r"(?P<value>[^,。;:《》()到的对]{2,20}[〔\[【(<]\d{4}[〕\]】)>][^,。;:《》()]{0,20}号)\)?《[^《》]{0,20}(?:通知书|告知书)》",
        ),
    )
    request: Entry[str] = entry(
        "申请事项和理由",
        "申请事项及理由",
        "申请听证的事项和理由",
        "申请听证事项和理由",
        "听证请求和理由",
        "听证请求及理由",
        "申请理由",
        "申请听证的理由",
        "申请事项",
        "听证请求",
        "事实和理由",
        "事实与理由",
        long=True,
        until=r"(?:特此申请|此致)",
        sentence=(
            r"(?P<value>(?:现|特|因此|为此|故)?(?:依法)?(?:向[^。;,]{2,30})?(?:申请|要求|请求)(?:依法|公开|贵局|你局|贵单位)*(?:举行|组织|召开|进行)听证.{0,1500}?。)(?:特此申请|此致|申请人|$)",
        ),
    )
    date: Entry[Moment] = entry("落款日期", "日期", "申请日期", "申请时间", signed="party")
