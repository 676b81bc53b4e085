"""重大案件集体讨论记录: the heads of the agency decide together."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Period, Row, SignatureSpec, entry


class AttendeeRow(Row):
    """One person present, with the post written beside the name. ``role`` is the heading: 出席人员, 列席人员."""

    name: Entry[str] = entry("姓名", "出席人员姓名", "参加人员姓名")
    post: Entry[str] = entry("职务", "单位及职务", "职务或职称", required="conditional")
    role: Entry[str] = entry("身份", required="optional")


class CollectiveDiscussionRecord(Document):
    """重大案件集体讨论记录. The attendees are heads of the agency: their signatures have the key ``agency_head``.

    ``attendees`` is the list as written, ``attendee_rows`` its people; chair, reporter and recorder are not repeated there.
    """

    form: str = "collective_discussion_record"
    titles: ClassVar[tuple[str, ...]] = (
        "重大案件集体讨论记录",
        "集体讨论笔录",
        "重大行政处罚案件集体讨论记录",
        "案件集体讨论记录",
        "集体讨论记录",
        "重大案件集体讨论笔录",
        "重大行政处罚集体讨论记录",
        "案件集体讨论笔录",
        "行政处罚案件集体讨论记录",
        "重大案件讨论记录",
        "集体讨论意见",
        "案件集体讨论纪要",
        "重大案件集体讨论纪要",
        "集体讨论记录表",
        "案件讨论记录",
        "案件讨论笔录",
        "案件会审记录",
        "重大案件审议记录",
        "案件审理委员会会议记录",
        "行政处罚集体讨论笔录",
        "案审会会议记录",
        "负责人集体讨论记录",
        "重大行政处罚案件集体讨论笔录",
        "案件审理委员会讨论记录",
        "案件审议记录",
        "案审会讨论笔录",
        "案件集体讨论会议纪要",
        "行政机关负责人集体讨论笔录",
        "行政处罚案件集体讨论笔录",
        "重大行政处罚决定集体讨论记录",
        "重大执法决定集体讨论记录",
        "重大处罚案件集体讨论记录",
        "重大复杂案件集体讨论记录",
        "重大案件集体审议记录",
        "案件集体审议记录",
        "案审会讨论记录",
        "案审会记录",
        "案件审理会记录",
        "案件集体会审记录",
        "案件集体审理记录",
        "案件集体讨论意见书",
        "案件集体讨论表",
    )
    step: ClassVar[int] = 530
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="agency_head",
            labels=("出席人员签名", "参加人员签名", "参会人员签名", "参加讨论人员签名", "讨论人员签名", "出席人签名", "与会人员签名"),
            people=2,
        ),
        SignatureSpec(key="presider", labels=("主持人签名",)),
        SignatureSpec(key="recorder", labels=("记录人签名",)),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_name: Entry[str] = entry("案件名称", "案由", means="cause")
    time: Entry[Period] = entry("讨论时间", "时间", "会议时间")
    place: Entry[str] = entry("地点", "讨论地点", "会议地点")
    reason: Entry[str] = entry("集体讨论原因", "讨论原因", "集体讨论的原因", required="optional", long=True)
    chair: Entry[tuple[str, ...]] = entry("主持人", "会议主持人")
    chair_post: Entry[str] = entry("职务", beside="chair", required="optional")
    reporter: Entry[tuple[str, ...]] = entry("汇报人", "案件承办人员", "案件承办人", "承办人", "案情汇报人")
    reporter_post: Entry[str] = entry("职务", beside="reporter", required="optional")
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员")
    recorder_post: Entry[str] = entry("职务", beside="recorder", required="optional")
    attendees: Entry[str] = entry(
        "出席人员姓名及职务",
        "参加人员",
        "出席人员",
        "参会人员",
        "参加讨论人员",
        "出席人员及职务",
        "参加人员姓名及职务",
        "参加人员及职务",
        "讨论人员",
        "与会人员",
        long=True,
    )
    observers: Entry[str] = entry("列席人员", "列席人员姓名及职务", required="optional", long=True)
    attendee_rows: tuple[AttendeeRow, ...] = ()
    report: Entry[str] = entry(
        "案件承办人汇报案件情况",
        "案件简介",
        "汇报案件情况",
        "案情介绍",
        "案件承办人员汇报案件情况",
        *(
            "案情及处理建议",
            "案情汇报",
            "案件情况汇报",
            "汇报情况",
            "案件情况",
            "案情简介",
            "基本案情",
            "主要案情",
            "案件基本情况",
            "承办人汇报",
        ),
        *("承办人汇报案情", "承办人员汇报", "汇报内容", "案情及拟处理意见", "承办人汇报案件情况", "案件汇报情况", "案件事实及处理建议"),
        required="optional",
        long=True,
    )
    minutes: Entry[str] = entry(
        "讨论记录",
        "参加讨论人员意见和理由",
        "参加讨论人员主要观点和意见",
        "讨论情况",
        "讨论内容",
        "讨论意见",
        *("讨论经过", "讨论过程", "讨论发言", "发言记录", "讨论发言记录", "会议记录", "参会人员意见", "与会人员意见", "讨论发言情况"),
        *("参加人员意见", "出席人员意见", "参加讨论人员意见", "讨论人员意见", "讨论记要", "集体讨论情况", "集体讨论记录", "集体讨论内容"),
        long=True,
    )
    conclusion: Entry[str] = entry(
        "结论性意见",
        "讨论结论",
        "讨论决定",
        "集体讨论结论",
        "结论意见",
        "讨论结果",
        "集体讨论意见",
        *(
            "决定意见",
            "讨论决定意见",
            "会议决定",
            "会议结论",
            "集体讨论决定",
            "集体决定",
            "最终意见",
            "形成的意见",
            "会议决议",
            "讨论结论性意见",
        ),
        *("集体讨论结论性意见", "集体讨论决定意见", "集体讨论结果", "讨论处理决定", "集体意见", "形成结论", "讨论形成的意见"),
        long=True,
    )
