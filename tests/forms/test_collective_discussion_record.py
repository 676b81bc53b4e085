"""集体讨论记录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "collective_discussion_record",
        "^重大案件集体讨论记录",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案件名称", "李明超限运输案", L, L],
            ["讨论时间", "2023年5月16日9时0分至10时30分", "地点", "三楼会议室"],
            ["主持人", "张建国", "职务", "局长"],
            ["汇报人", "王建国", "职务", ""],
            ["记录人", "赵敏", "职务", "科员"],
            ["出席人员姓名及职务", "张建国（党组书记、局长）、李明 副局长、法规科科长王芳", L, L],
            ["案件承办人汇报案件情况", "汇报。", L, L],
            ["讨论记录", "张建国：同意。\n李明：同意。", L, L],
            ["结论性意见", "同意罚款1000元。", L, L],
            ["出席人员签名", "张建国、李明、王芳　2023年5月16日", L, L],
        ],
        "主持人签名：张建国　　记录人签名：赵敏",
        "2023年5月16日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_name": "李明超限运输案",
        "time": ("2023-05-16T09:00", "2023-05-16T10:30"),
        "place": "三楼会议室",
        "chair": ["张建国"],
        "chair_post": "局长",
        "reporter": ["王建国"],
        "reporter_post": "<blank>",
        "recorder": ["赵敏"],
        "recorder_post": "科员",
        "attendees": "张建国（党组书记、局长）、李明副局长、法规科科长王芳",
        "report": "汇报。",
        "minutes": "张建国：同意。\n李明：同意。",
        "conclusion": "同意罚款1000元。",
    }
    assert rows(d, "attendee_rows") == [
        {"name": "张建国", "post": "党组书记、局长", "role": "出席人员"},
        {"name": "李明", "post": "副局长", "role": "出席人员"},
        {"name": "王芳", "post": "法规科科长", "role": "出席人员"},
    ]
    assert signed(d) == {
        "agency_head": (True, ("张建国", "李明", "王芳"), "2023-05-16"),
        "presider": (True, ("张建国",), "2023-05-16"),
        "recorder": (True, ("赵敏",), "2023-05-16"),
    }


def test_lines():
    d = read(
        "collective_discussion_record",
        "^案件集体讨论记录",
        "案由：李明超限运输案",
        "时间：2023年5月16日9时00分至10时30分",
        "地点：会议室",
        "主持人：张建国　职务：局长",
        "汇报人：王建国",
        "记录人：赵敏",
        "参加人员：张建国 李明 王芳",
        "列席人员：孙立（法制员）",
        "案件简介：略",
        "讨论记录：",
        "张建国：同意。",
        "李明：同意。",
        "结论性意见：同意处罚。",
        "参加人员签名：",
        "　年　月　日",
    )
    assert said(d) == {
        "case_name": "李明超限运输案",
        "time": ("2023-05-16T09:00", "2023-05-16T10:30"),
        "place": "会议室",
        "chair": ["张建国"],
        "chair_post": "局长",
        "reporter": ["王建国"],
        "recorder": ["赵敏"],
        "attendees": "张建国李明王芳",
        "observers": "孙立（法制员）",
        "report": "略",
        "minutes": "张建国：同意。\n李明：同意。",
        "conclusion": "同意处罚。",
    }
    assert rows(d, "attendee_rows") == [
        {"name": "张建国", "role": "出席人员"},
        {"name": "李明", "role": "出席人员"},
        {"name": "王芳", "role": "出席人员"},
        {"name": "孙立", "post": "法制员", "role": "列席人员"},
    ]
    assert signed(d) == {"agency_head": (False, (), "<blank>")}


def test_attendees_in_a_table():
    d = read(
        "collective_discussion_record",
        "^集体讨论笔录",
        "参加人员：",
        [["姓名", "职务"], ["张建国", "局长"], ["李明", ""], ["/", "/"]],
        "结论性意见：",
    )
    assert said(d) == {"attendees": "<blank>", "conclusion": "<blank>"}
    assert rows(d, "attendee_rows") == [{"name": "张建国", "post": "局长"}, {"name": "李明", "post": "<blank>"}]
    assert signed(d) == {}
