"""公示记录: that a decision was published."""

from typing import ClassVar

from casecheck.forms.remedy_block import BEHIND_NUMBER, number_of
from casecheck.model import CaseNumber, Document, Entry, Moment, entry

_TO = r"至|[—–~～]|-(?=\d{4}[年./-])"  # of a span of time the beginning counts


class PublicationRecord(Document):
    """公示记录: a form the agency fills in, or the page of the website printed out."""

    form: str = "publication_record"
    titles: ClassVar[tuple[str, ...]] = (
        "公示记录",
        "行政处罚决定公示记录",
        "行政处罚公示记录",
        "行政处罚信息公示记录",
        "处罚决定公示记录",
        "行政处罚结果公示",
        "行政处罚信息公示",
        "行政处罚决定公开记录",
        "行政处罚信息公示表",
        "公示截图",
        "公示情况记录",
        "行政处罚公示截图",
        "处罚结果公示",
        "信息公示记录",
        "行政处罚决定信息公开表",
        "行政处罚信息公开记录",
        "信用公示截图",
        "行政处罚决定公示",
        "网上公示记录",
        "行政处罚公示信息",
        "处罚信息公示表",
        "行政处罚决定公示表",
        "处罚决定信息公示",
        "执法信息公示记录",
        "信息公开记录",
        "行政处罚信息公示情况",
        "双公示记录",
    )
    step: ClassVar[int] = 870

    decision_no: Entry[CaseNumber] = entry(
        "处罚决定书文号",
        "行政处罚决定书文号",
        "决定书文号",
        "行政处罚决定文书号",
        "处罚决定书编号",
        "决定书编号",
        "行政处罚决定书编号",
        "文书号",
        "处罚决定文号",
        "案号",
        "文号",
        "行政处罚决定书案号",
        "行政处罚文书号",
        until=BEHIND_NUMBER,
        sentence=number_of("处罚决定书"),
    )
    party: Entry[str] = entry(
        "当事人",
        "行政相对人名称",
        "被处罚人",
        "行政相对人",
        "当事人姓名或名称",
        "当事人（个人姓名或单位名称）",
        "被处罚人姓名或名称",
        "被处罚对象",
        "处罚相对人",
        "当事人（姓名或名称）",
        "当事人名称",
        means="party_name",
    )
    website: Entry[str] = entry(
        "公示网站",
        "公示平台",
        "公示网址",
        "公开网站",
        "公开平台",
        "网址",
        "发布平台",
        "公示渠道",
        "公示载体",
        "发布网站",
        "公示网站名称及网址",
        "公示网站（平台）",
        "公开渠道",
        "公示途径",
        "公示方式",
        "来源",
        "信息来源",
        sentence=(r"(?P<value>https?://[!-~]{4,120})", r"(?<![!-~])(?P<value>www\.[!-~]{4,80})"),
    )
    published_time: Entry[Moment] = entry(
        "公示时间",
        "公示日期",
        "公开时间",
        "公开日期",
        "发布时间",
        "发布日期",
        "上传时间",
        "公示开始时间",
        "上网时间",
        "公示起始日期",
        until=_TO,
    )
    publisher: Entry[str] = entry(
        "公示人",
        "发布人",
        "公示单位",
        "发布单位",
        "公开单位",
        "经办人",
        "上传人",
        "公示机关",
        "发布机构",
        "公示机构",
        "操作人",
        "录入人",
        "公开人",
        "公示人员",
    )
    decision_date: Entry[Moment] = entry(
        "处罚决定日期",
        "决定日期",
        "处罚日期",
        "行政处罚决定日期",
        "作出处罚决定日期",
        "处罚决定时间",
        "作出决定日期",
        "决定时间",
        "处罚决定书日期",
    )
