"""卷宗封面: the case in one sheet."""

from typing import ClassVar

from casecheck.forms.remedy_block import DAY
from casecheck.model import CaseNumber, Document, Entry, Moment, entry

_FROM_TO = ("办案起止时间", "办案起止日期", "办理起止时间", "办理起止日期", "案件起止时间", "案件起止日期")


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
        "卷宗",
        "案卷",
        "行政处罚卷",
        "行政执法卷",
        "行政处罚卷宗封面",
        "行政执法卷宗封面",
        "卷皮",
        "执法案卷",
        "行政处罚档案",
        "案件卷宗",
        "交通运输行政执法卷宗",
        "执法卷宗",
        "档案封面",
        "案卷封皮",
        "卷宗封皮",
        "行政强制案卷",
        "行政处罚案件卷宗",
        "案件卷宗封面",
    )
    step: ClassVar[int] = 10

    case_no: Entry[CaseNumber] = entry(
        *("案号", "文书编号", "处罚决定书文号", "文号", "决定书文号", "行政处罚决定书文号", "案卷编号", "文书号", "编号", "案件编号"),
        *("处罚决定书编号", "处罚决定书案号", "处罚文号", "处罚决定文号", "决定书编号", "文书文号", "案件文号"),
        *("决定书字号", "处罚决定书字号", "行政处罚决定书字号", "案卷文号", "卷宗编号"),
        means="case_number",
    )
    case_cause: Entry[str] = entry(
        *("案由", "案件名称", "题名", "案名", "案件题名", "案件来由", "案卷名称", "案卷题名", "卷宗名称", "案卷标题", "卷宗题名", "卷名"),
        means="cause",
    )
    party: Entry[str] = entry(
        *("当事人", "当事人姓名或名称", "被处罚人", "当事人（姓名或名称）", "当事人姓名（名称）", "当事人名称", "被处罚人（单位）"),
        *("当事人（单位）", "被处罚人姓名或名称", "被处罚单位（人）", "被处罚人（姓名或名称）", "当事人姓名", "行政相对人"),
        means="party_name",
    )
    archivist: Entry[tuple[str, ...]] = entry("立卷人", "归档人", "整理人", "立卷（归档）人", "归卷人", "装订人", "立卷人员", "归档人员")
    agency: Entry[str] = entry(
        *("执法机关", "办案机构", "执法单位", "办案单位", "立卷单位", "执法机关名称", "行政执法机关", "行政处罚机关", "处罚机关"),
        *("立卷机关", "办案机关", "执法主体", "执法部门", "归档单位", "承办单位", "篇首机关"),
        means="agency",
    )
    officers: Entry[tuple[str, ...]] = entry(
        *("承办人", "案件承办人", "办案人员", "执法人员", "承办人员", "办案人", "主办人", "经办人", "案件承办人员"),
        means="officer",
        required="optional",
    )
    result: Entry[str] = entry(
        *("处理结果", "处罚内容", "案件处理结果", "处罚结果", "处罚决定", "处罚情况", "处理情况", "处罚决定内容", "处理决定", "办理结果"),
        *(
            "行政处罚内容",
            "行政处罚结果",
            "行政处罚决定",
            "处罚种类",
            "处罚种类及幅度",
            "处罚（处理）结果",
            "案件结果",
            "办案结果",
            "处理内容",
        ),
        long=True,
    )
    procedure: Entry[str] = entry(
        *("程序类型", "办案程序", "适用程序", "案件类型", "程序", "程序类别", "程序种类", "处罚程序", "执法程序", "案件程序", "办理程序"),
        options=("简易程序", "普通程序", "一般程序"),
    )
    filed_on: Entry[Moment] = entry(
        "立案时间",
        "立案日期",
        "受理立案",
        "立案",
        "受理立案时间",
        "受理立案日期",
        "立案（受理）时间",
        "立案（受理）日期",
        *_FROM_TO,
        sentence=(rf"(?P<value>{DAY})(?:\(立案\)|立案)",),
    )
    closed_on: Entry[Moment] = entry(
        *("结案时间", "结案日期", "结案", "办结时间", "办结日期", "结案（办结）时间"),
        *_FROM_TO,
        sentence=(rf"(?P<value>{DAY})(?:\(结案\)|结案)",),
    )
    archived_on: Entry[Moment] = entry(
        *("立卷时间", "归档日期", "立卷日期", "归档时间", "归档", "立卷", "归卷时间", "归卷日期", "立卷归档时间", "立卷归档日期"),
        *("立卷（归档）时间", "立卷（归档）日期", "装订时间", "装订日期"),
    )
    retention: Entry[str] = entry(
        "保管期限", "保存期限", "期限", "保管年限", "案卷保管期限", "卷宗保管期限", "档案保管期限", "归档期限", "保存年限"
    )
    paper_count: Entry[int] = entry(
        "件数", required="optional", sentence=(r"共[^。;,页]{0,6}?(?P<value>[\d一二三四五六七八九十百]*)[件份]",)
    )
    page_count: Entry[int] = entry(
        "页数", "总页数", required="optional", sentence=(r"(?:本卷|全卷|卷内)[^。;]{0,20}?(?P<value>[\d一二三四五六七八九十百]*)页",)
    )
    archive_no: Entry[str] = entry("归档号", "案卷号", "卷号", "全宗号", "目录号", "档号", required="optional")
