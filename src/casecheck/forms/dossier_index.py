"""卷内目录: what the volume says it holds."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Row, entry


class IndexEntryRow(Row):
    """One line of the index. ``page`` is as printed: a number, or the first and last page."""

    number: Entry[int] = entry("序号", "顺序号", "编号")
    doc_no: Entry[CaseNumber] = entry("文号", "文书编号", "文书文号", "文件编号", required="conditional")
    author: Entry[str] = entry("责任者", "责任人", "作者", required="optional")
    title: Entry[str] = entry(
        "材料名称", "题名", "文书名称", "文件名称", "文件材料名称", "卷内文件名称", "案卷材料名称", "标题", "文件标题", "文书材料名称"
    )
    date: Entry[Moment] = entry("日期", "时间", "文件日期", "形成时间", "形成日期", required="optional")
    page: Entry[str] = entry("页码", "页号", "起止页数", "起止页码", "页次", "所在页码", "所在页号", "页数", "页码范围")
    remark: Entry[str] = entry("备注", required="optional")


class DossierIndex(Document):
    """卷内目录, three columns (platform) or seven (archive)."""

    form: str = "dossier_index"
    titles: ClassVar[tuple[str, ...]] = ("卷内目录", "卷内文件目录", "卷宗目录", "案卷目录", "卷内材料目录", "卷内文书目录", "案卷材料目录")
    step: ClassVar[int] = 20

    case_no: Entry[CaseNumber] = entry("案号", "案件编号", means="case_number", required="optional")
    rows: tuple[IndexEntryRow, ...] = ()
