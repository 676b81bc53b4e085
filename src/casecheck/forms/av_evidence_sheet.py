"""视听资料（电子数据）证据记录单: a recording or electronic data, where it comes from and what it proves."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, Tick, entry

_TO = r"至|[—–~～]|-(?=\d{4}[年./-])"  # of a span of time the beginning counts
_OPINION = ("现场人员意见", "当事人意见", "提供人确认意见", "提供人意见", "当事人确认意见", "现场人员确认意见", "当事人或现场人员意见")


class AvEvidenceSheet(Document):
    """视听资料（电子数据）证据记录单. ``opinion`` is what the person on the spot says to it, signed where it is written."""

    form: str = "av_evidence_sheet"
    titles: ClassVar[tuple[str, ...]] = (
        "视听资料（电子数据）证据记录单",
        "视听资料说明",
        "视听资料",
        "电子证据说明",
        "视频光盘说明",
        "视听资料说明书",
        "视听资料证据记录单",
        "电子数据证据记录单",
        "视听资料、电子数据证据记录单",
        "视听资料（电子数据）说明",
        "视听资料提取单",
        "电子数据提取单",
        "电子数据提取笔录",
        "音视频证据说明",
        "视听资料登记表",
        "视听资料制作说明",
        "电子数据说明",
        "执法记录仪视频说明",
        "光盘证据",
        "视听资料证据",
        "视听资料提取说明",
        "视听资料证据说明",
        "视听资料粘贴页",
        "执法视频说明",
        "光盘粘贴页",
        "视频资料说明",
        "录音录像资料说明",
        "视听证据说明",
        "音像资料说明",
        "音像资料登记表",
        "视听资料清单",
        "电子数据清单",
        "视频资料登记表",
        "视听资料证据清单",
        "电子证据登记表",
    )
    step: ClassVar[int] = 342
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(*_OPINION, "现场人员签名", "当事人签名", "现场人员", "当事人或现场人员签名", "当事人或其代理人签名", "提供人签名"),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "取证人员签名", "取证人签名", "调取人签名", "制作人签名"), people=2),
    )

    proves: Entry[str] = entry("证明事项", "证明对象", "证明内容", "证明目的", "拟证明的事项", "证明的事实", long=True)
    content: Entry[str] = entry("视听资料内容", "主要内容", "资料内容", "电子数据内容", "内容摘要", required="optional", long=True)
    process: Entry[str] = entry("制作过程", "提取过程", "采集过程", "提取方法及过程", required="optional", long=True)
    collected_at: Entry[Moment] = entry(
        "采集时间", "提取时间", "制作时间", "制作日期", "录制时间", "拍摄时间", "取证时间", "采集日期", "提取日期", "调取时间", until=_TO
    )
    collector: Entry[tuple[str, ...]] = entry(
        "采集人", "提取人", "制作人", "录制人", "拍摄人", "取证人", "采集人员", "提取人员", "调取人", "制作人员"
    )
    place: Entry[str] = entry("采集地点", "提取地点", "制作地点", "录制地点", "拍摄地点", "取证地点", "调取地点")
    kind: Entry[tuple[Tick, ...]] = entry(
        "证据类型", "证据种类", "证据形式", "资料类型", "是否原件", "证据来源形式", options=("原物", "复制件", "其他")
    )
    medium: Entry[tuple[Tick, ...]] = entry(
        "证据存储介质",
        "存储介质",
        "证据载体",
        "载体",
        "储存介质",
        "存储载体",
        "载体类型",
        "介质类型",
        "存储介质类型",
        options=("U盘", "光盘", "移动硬盘", "其他"),
    )
    officer_nos: Entry[tuple[str, ...]] = entry(
        "执法人员/执法证号",
        "执法证号",
        "执法人员执法证号",
        "执法证件号",
        "执法证编号",
        "执法人员证号",
        "证号",
        "证件号码",
        "证件编号",
        "执法人员及执法证号",
        means="officer_number",
        kind="named_officer_number",
        sentence=(r"\((?:行政)?(?:执法)?证(?:件)?号码?:?(?P<value>[0-9A-Z]{5,}(?:[、,/][0-9A-Z]{5,})*)\)",),
    )
    opinion: Entry[str] = entry(*_OPINION, long=True)
