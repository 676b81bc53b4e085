"""送达回证: which paper reached whom, when and how."""

from typing import ClassVar

from casecheck.forms.remedy_block import DAY
from casecheck.model import CaseNumber, Document, Entry, Moment, Row, SignatureSpec, entry

MODES = ("直接送达", "代理送达", "代收送达", "留置送达", "邮寄送达", "电子送达", "委托送达", "公告送达", "转交送达", "其他方式")


_PAPER = (
    "送达文书名称",
    "文书名称",
    "送达文书",
    "送达文书的名称",
    "送达文件名称",
    "送达文件",
    "送达的文书",
    "法律文书名称",
    "送达法律文书",
)
_NUMBER = ("文号", "编号", "字号", "案号", "文书号", "文书编号", "文书文号", "文书字号", "件数", "份数", "号码")
_RECEIVER = ("收件人", "受送达人", "签收人", "接收人", "收受人", "受领人")
_RECEIVED = ("姓名", "签名", "签字", "签章", "签收", "盖章", "签名或盖章", "签字或盖章", "签名（盖章）", "签字（盖章）", "姓名（盖章）")
_SERVER = ("送达人", "送达人员", "送达执法人员", "送达人姓名")
_SIGNED = ("签名", "签字", "签章", "（签名）", "（签字）", "签名或盖章", "签字或盖章", "签名（盖章）", "签字（盖章）")
_TIMES = ("送达", "收件", "收到", "签收", "接收", "受送达")
_BOTH = ("送达时间地点", "送达日期地点", "送达时间及地点", "送达日期及地点", "送达地点及时间", "送达的时间和地点")


_WHY = (
    *("理由", "代收理由", "原因", "代收原因", "代收事由", "关系", "与受送达人关系", "与受送达人的关系", "其与受送达人的关系"),
    *("与收件人关系", "与当事人关系", "与当事人的关系"),
)
_SIGNED_ON = rf"{DAY}(?:[0-9]{{1,2}}[时:][0-9]{{0,2}}分?)?$"  # the day beside a signature


class ServiceRow(Row):
    """One paper served: one line of the list, or the whole sheet where it serves one paper only.

    What joins two words of a label (及, 和, 、) need not be declared: 名称及文号 is 名称、文号 too.
    """

    least: ClassVar[int] = 3

    title: Entry[str] = entry(*_PAPER, *(f"{paper}及{number}" for paper in _PAPER for number in _NUMBER))
    number: Entry[CaseNumber] = entry(
        *("文号", "文书编号", "送达文书文号", "文书文号", "送达文书编号", "文书字号", "送达文书字号", "文书号", "字号"),
        required="conditional",
    )
    receiver: Entry[str] = entry(
        "收件人姓名（盖章）",
        "收件人",
        "签收人",
        "接收人",
        *(who + signs for who in _RECEIVER for signs in _RECEIVED if signs != "姓名（盖章）"),
        *("签收人或代收人签名", "收件人或代收人签名", "受送达人或代收人签名"),
    )
    place: Entry[str] = entry(
        "送达地点", "送达地址", "送达处所", "收件地点", "签收地点", "送达场所", "送达位置", "收件地址", "地点", "送达所在地", *_BOTH
    )
    time: Entry[Moment] = entry(
        *(f"{time}{word}" for word in ("日期", "时间") for time in _TIMES),
        *(f"{time}日期及时间" for time in _TIMES),
        *("送达年月日", "送达日期（时间）", *_BOTH),
    )
    mode: Entry[str] = entry("送达方式", "送达形式", "文书送达方式", "送达的方式", "方式", "送达类型", options=MODES)
    servers: Entry[tuple[str, ...]] = entry(*_SERVER, *(who + signs for who in _SERVER[:3] for signs in _SIGNED), means="officer")


class ServiceReceipt(Document):
    """送达回证. In the list layout the rows carry the mode; the sheet's own ``mode`` is the one they all name, else absent."""

    form: str = "service_receipt"
    titles: ClassVar[tuple[str, ...]] = (
        "送达回证",
        "文书送达回证",
        "交通行政执法文书送达回证",
        "送达回执",
        "送达证",
        "送达回证书",
        "行政处罚文书送达回证",
        "法律文书送达回证",
        "送达回单",
        "执法文书送达回证",
        "行政文书送达回证",
        "文书送达证",
        "送达凭证",
        "执法文书送达证",
        "交通运输行政执法送达回证",
    )
    step: ClassVar[int] = 720
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="addressee",
            labels=(
                *("收件人签名", "受送达人签名", "收件人姓名（盖章）", "签收人", "收件人", "签收人签名", "接收人签名", "收受人签名"),
                *("受送达人或代收人签名", "收件人或代收人签名", "受送达人（代收人）签名", "受领人签名", "收件人姓名"),
                *("收件人签名及收件日期", "收件人签名及收件时间", "受送达人签名及送达日期", "受送达人签名及送达时间"),
            ),
            dated=True,
        ),
        SignatureSpec(
            key="server",
            labels=("送达人签名", "送达人", "送达人员", "送达人员签名", "送达执法人员签名", "送达执法人员"),
            people=2,
            dated=False,
        ),
        SignatureSpec(key="witness", labels=("见证人签名", "见证人", "见证人员签名", "在场人签名", "在场见证人签名")),
        SignatureSpec(key="agency", labels=("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（印章）", "（公章）")),
    )

    case_no: Entry[CaseNumber] = entry("案号", "案件编号", "编号", "送达回证编号", "回证编号", "送达回证文号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", "送达事由", means="cause")
    serving_unit: Entry[str] = entry(
        "送达单位", "送达机关", "送达部门", "送达机构", "送达执法机关", "送达行政机关", "送达单位名称", "送达机关名称", means="agency"
    )
    addressee: Entry[str] = entry(
        *("受送达人", "受送达人姓名或名称", "受送达人（单位）", "受送达单位", "受送达人（个人姓名或单位名称）", "被送达人", "受送达人名称"),
        *(
            "受送达人姓名",
            "受送达人或单位",
            "受送达单位（个人）",
            "受送达人（姓名或名称）",
            "受送达人名称或姓名",
            "受送达当事人",
            "被送达单位",
        ),
        *("受送达单位或个人", "受送达个人或单位", "受送达人名称（姓名）"),
        means="party_name",
    )
    substitute: Entry[str] = entry(
        *("代收人", "代收人姓名", "代签收人", "代收人情况", "代收人与受送达人关系"),
        *("代收人" + signs for signs in _SIGNED),
        *(f"代收人{signs}及{why}" for signs in ("", "姓名", *_SIGNED) for why in _WHY),
        required="conditional",
        until=_SIGNED_ON,
    )
    rows: tuple[ServiceRow, ...] = ()
    mode: Entry[str] = entry("送达方式", "送达形式", "文书送达方式", "送达的方式", options=MODES)
    remarks: Entry[str] = entry("备注", "备考", "附注", "备注说明", required="conditional", long=True)
    issue_date: Entry[Moment] = entry("落款日期")
    agency_seal: Entry[str] = entry("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency")
