"""卷宗封面: the case in one sheet."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, entry


class DossierCover(Document):
    """卷宗封面. Whatever it says is repeated inside. ``page_count`` and ``paper_count`` are those of 本卷共__件__页."""

    form: str = "dossier_cover"
    titles: ClassVar[tuple[str, ...]] = (
        "卷宗封面",
        "案卷封面",
        "行政处罚案卷封面",
        "行政执法案卷",
        "行政处罚案卷",
        "行政执法案卷封面",
        "行政处罚卷宗",
        "行政执法卷宗",
    )
    step: ClassVar[int] = 10

    case_no: Entry[CaseNumber] = entry(
        "案号", "文书编号", "处罚决定书文号", "文号", "决定书文号", "行政处罚决定书文号", means="case_number"
    )
    case_cause: Entry[str] = entry("案由", "案件名称", "题名", means="cause")
    party: Entry[str] = entry("当事人", "当事人姓名或名称", "被处罚人", "当事人（姓名或名称）", means="party_name")
    archivist: Entry[tuple[str, ...]] = entry("立卷人", "归档人", "整理人")
    agency: Entry[str] = entry("执法机关", "办案机构", "执法单位", "办案单位", "立卷单位", "执法机关名称", means="agency")
    officers: Entry[tuple[str, ...]] = entry("承办人", "案件承办人", "办案人员", "执法人员", means="officer", required="optional")
    result: Entry[str] = entry("处理结果", "处罚内容", "案件处理结果", "处罚结果", long=True)
    procedure: Entry[str] = entry("程序类型", "办案程序", "适用程序", "案件类型", options=("简易程序", "普通程序", "一般程序"))
    filed_on: Entry[Moment] = entry("立案时间", "立案日期")
    closed_on: Entry[Moment] = entry("结案时间", "结案日期")
    archived_on: Entry[Moment] = entry("立卷时间", "归档日期", "立卷日期", "归档时间")
    retention: Entry[str] = entry("保管期限", "保存期限")
    paper_count: Entry[int] = entry(
        "件数", required="optional", sentence=(r"共[^。;,页]{0,6}?(?P<value>[\d一二三四五六七八九十百]*)[件份]",)
    )
    page_count: Entry[int] = entry(
        "页数", "总页数", required="optional", sentence=(r"(?:本卷|全卷|卷内)[^。;]{0,20}?(?P<value>[\d一二三四五六七八九十百]*)页",)
    )
    archive_no: Entry[str] = entry("归档号", "案卷号", "卷号", "全宗号", "目录号", "档号", required="optional")
