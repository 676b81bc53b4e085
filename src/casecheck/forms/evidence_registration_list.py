"""证据登记保存清单: evidence is listed and must stay where it is for some days."""

from typing import ClassVar

from casecheck.forms.measure_block import CITED, KeptRow
from casecheck.forms.party_block import YOU, PartyBlock
from casecheck.forms.remedy_block import SEAL, SPAN, TERM, IssuedBlock
from casecheck.model import Citation, Entry, Period, SignatureSpec, Term, entry


class EvidenceRegistrationList(PartyBlock, IssuedBlock):
    """证据登记保存清单 (some regions: a notice, the list behind it). ``keep_days`` is the length written before ``keep_period``."""

    form: str = "evidence_registration_list"
    titles: ClassVar[tuple[str, ...]] = (
        "证据登记保存清单",
        "证据保存清单",
        "证据先行登记保存通知书",
        "先行登记保存证据清单",
        "证据登记保存通知书",
        "先行登记保存证据通知书",
        "证据先行登记保存清单",
        "先行登记保存通知书",
        "先行登记保存物品清单",
        "证据登记保存决定书",
        "先行登记保存证据决定书",
        "证据先行登记保存决定书",
        "先行登记保存证据物品清单",
        "证据保存通知书",
        "证据登记保存单",
        "先行登记保存决定书",
        "登记保存清单",
        "登记保存物品清单",
        "证据先行登记保存凭证",
        "证据登记保存凭证",
        "登记保存证据清单",
        "先行登记保存证据凭证",
    )
    step: ClassVar[int] = 402
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或者其代理人签名", "当事人或代理人签名"),
                *("物品持有人签名", "证据持有人签名", "当事人或现场负责人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "承办人签名", "登记人签名", "经办人签名", "执法人员", "承办人"), people=2),
        SignatureSpec(key="witness", labels=("见证人签名",)),
        SEAL,
    )

    case_cause: Entry[str] = entry(
        "因调查__一案",
        "案由",
        "案件名称",
        sentence=(
            r"(?:因|为)(?:依法)?(?:调查|查处|办理)(?P<value>[^。]{0,120}?)一案",
            r"(?:因|为)(?:依法)?(?:调查|查处|办理)(?P<value>(?!案件|本案|该案)[^。,;]{2,120}?)的?(?:案件|案|行为)?(?:的?需要)?,",
            rf"因{YOU}?(?P<value>涉嫌[^。,;]{{2,120}}?)(?:行为|一案)?,",
        ),
    )
    legal_basis: Entry[tuple[Citation, ...]] = entry(
        "根据《中华人民共和国行政处罚法》第__条",
        "法律依据",
        "保存依据",
        sentence=(CITED + r"[^。]{0,100}?(?:登记保存|保存)",),
    )
    keep_days: Entry[Term] = entry(
        "先行登记保存__日",
        "保存期限",
        "登记保存期限",
        "先行登记保存期限",
        until=r"[(,;自]",
        sentence=(
            rf"登记保存(?:措施)?,?(?:期限)?(?:为|:)?(?P<value>{TERM})",
            rf"(?:保存|登记)[^。;]{{0,12}}?期限为?:?(?P<value>{TERM})",
        ),
    )
    keep_period: Entry[Period] = entry(
        "自__至__",
        "保存时间",
        "登记保存时间",
        "保存起止时间",
        "登记保存起止时间",
        sentence=(rf"(?:自|从)(?P<value>{SPAN})", rf"保存[^。;]{{0,30}}?(?P<value>{SPAN})"),
    )
    keep_place: Entry[str] = entry("登记保存地点", "保存地点", "存放地点", required="optional")
    items: tuple[KeptRow, ...] = ()
