"""送达回证: which paper reached whom, when and how."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Row, SignatureSpec, entry

MODES = ("直接送达", "代理送达", "代收送达", "留置送达", "邮寄送达", "电子送达", "委托送达", "公告送达", "转交送达", "其他方式")


class ServiceRow(Row):
    """One paper served: one line of the list, or the whole sheet where it serves one paper only."""

    least: ClassVar[int] = 3

    title: Entry[str] = entry("送达文书名称", "文书名称", "送达文书名称、文号", "送达文书名称及文号", "送达文书", "文书名称及文号")
    number: Entry[CaseNumber] = entry("文号", "文书编号", "送达文书文号", "文书文号", "送达文书编号", required="conditional")
    receiver: Entry[str] = entry(
        "收件人姓名（盖章）", "收件人签名", "收件人", "收件人签名或盖章", "受送达人签名", "签收人", "收件人签名（盖章）", "收件人姓名"
    )
    place: Entry[str] = entry("送达地点", "送达地址")
    time: Entry[Moment] = entry("送达日期", "送达时间", "收件日期", "收到日期")
    mode: Entry[str] = entry("送达方式", options=MODES)
    servers: Entry[tuple[str, ...]] = entry("送达人", "送达人签名", "送达人员", "送达人（签名）", means="officer")


class ServiceReceipt(Document):
    """送达回证. In the list layout the rows carry the mode; the sheet's own ``mode`` is the one they all name, else absent."""

    form: str = "service_receipt"
    titles: ClassVar[tuple[str, ...]] = ("送达回证", "文书送达回证", "交通行政执法文书送达回证", "送达回执")
    step: ClassVar[int] = 720
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="addressee",
            labels=("收件人签名", "受送达人签名", "收件人签名或者盖章", "收件人姓名（盖章）", "签收人", "收件人"),
            dated=True,
        ),
        SignatureSpec(key="server", labels=("送达人签名", "送达人", "送达人员"), people=2, dated=False),
        SignatureSpec(key="witness", labels=("见证人签名", "见证人")),
        SignatureSpec(key="agency", labels=("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（印章）", "（公章）")),
    )

    case_no: Entry[CaseNumber] = entry("案号", "案件编号", "编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    serving_unit: Entry[str] = entry("送达单位", "送达机关", means="agency")
    addressee: Entry[str] = entry(
        "受送达人", "受送达人姓名或名称", "受送达人（单位）", "受送达单位", "受送达人（个人姓名或单位名称）", means="party_name"
    )
    substitute: Entry[str] = entry("代收人", required="conditional")
    rows: tuple[ServiceRow, ...] = ()
    mode: Entry[str] = entry("送达方式", options=MODES)
    remarks: Entry[str] = entry("备注", required="conditional", long=True)
    issue_date: Entry[Moment] = entry("落款日期")
    agency_seal: Entry[str] = entry("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency")
