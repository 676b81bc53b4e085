"""卷内目录: what the volume says it holds."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Row, entry


class IndexEntryRow(Row):
    """One line of the index. ``page`` is as printed: a number, or the first and last page."""

    number: Entry[int] = entry("序号", "顺序号", "编号", "顺序", "序", "件号", "次序")
    doc_no: Entry[CaseNumber] = entry(
        "文号",
        "文书编号",
        "文书文号",
        "文件编号",
        "文书号",
        "文件号",
        "文件文号",
        "文件字号",
        "字号",
        "文书字号",
        "发文字号",
        "编号",
        required="conditional",
    )
    author: Entry[str] = entry("责任者", "责任人", "作者", "制作单位", "制作机关", "文件作者", "发文单位", required="optional")
    title: Entry[str] = entry(
        *("材料名称", "题名", "文书名称", "文件名称", "文件材料名称", "卷内文件名称", "案卷材料名称", "标题", "文件标题", "文书材料名称"),
        *("文件题名", "文书题名", "材料题名", "文件题目", "题目", "文书标题", "卷内材料名称", "材料标题", "卷内文书名称", "案卷文书名称"),
        *("文件材料题名", "文书（材料）名称", "文件（材料）名称", "材料（文书）名称", "文书", "材料", "名称", "文书种类", "内容"),
        *("文书名称及文号", "文书名称及编号", "材料名称及文号", "文件名称及文号", "文件题名及文号", "题名及文号"),
    )
    date: Entry[Moment] = entry(
        *("日期", "时间", "文件日期", "形成时间", "形成日期", "文书日期", "材料日期", "制作日期", "制作时间", "文件时间", "成文日期"),
        *("文书时间", "文书形成时间", "材料形成时间", "年月日"),
        required="optional",
    )
    page: Entry[str] = entry(
        *("页码", "页号", "起止页数", "起止页码", "页次", "所在页码", "所在页号", "页数", "页码范围", "起止页", "起止页号", "起止页次"),
        *("所在页", "所在页次", "卷内页码", "卷内页号", "页"),
    )
    remark: Entry[str] = entry("备注", "备考", "附注", required="optional")


class DossierIndex(Document):
    """卷内目录, three columns (platform) or seven (archive)."""

    form: str = "dossier_index"
    titles: ClassVar[tuple[str, ...]] = (
        *("卷内目录", "卷内文件目录", "卷宗目录", "案卷目录", "卷内材料目录", "卷内文书目录", "案卷材料目录", "案卷文件目录"),
        *("卷内文件材料目录", "卷宗材料目录", "案卷文书目录", "行政处罚案卷目录", "行政执法案卷目录", "案卷内目录", "卷宗文件目录"),
        "目录",
        "卷内材料清单",
        "卷内文件清单",
        "材料目录",
        "文书目录",
        "文件目录",
        "卷内资料目录",
        "案件材料目录",
        "卷宗内目录",
    )
    step: ClassVar[int] = 20

    case_no: Entry[CaseNumber] = entry("案号", "案件编号", means="case_number", required="optional")
    rows: tuple[IndexEntryRow, ...] = ()
