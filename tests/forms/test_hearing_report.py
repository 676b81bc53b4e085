"""听证报告书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "hearing_report",
        "^听证报告书",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明涉嫌超限运输案", "←", "←"],
            ["主持人", "孙立", "听证员", "周海"],
            ["书记员", "赵敏", "当事人", "李明"],
            ["听证会基本情况摘要（详见听证笔录，笔录附后）", "2023年6月1日公开举行听证。\n当事人对事实无异议。", "←", "←"],
            ["听证结论及处理意见", "事实清楚，建议按原意见处罚。\n听证主持人签名：孙立\u30002023年6月2日", "←", "←"],
            ["行政机关负责人意见", "同意。\n签名：许凯\u30002023年6月3日", "←", "←"],
            ["备注", "/", "←", "←"],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明涉嫌超限运输案",
        "presider": ["孙立"],
        "officer": ["周海"],
        "clerk": ["赵敏"],
        "party": "李明",
        "summary": "2023年6月1日公开举行听证。\n当事人对事实无异议。",
        "conclusion": "事实清楚，建议按原意见处罚。",
        "leader_opinion": "同意。",
        "remarks": "<struck>",
    }
    assert signed(d) == {"presider": (True, ("孙立",), "2023-06-02"), "agency_head": (True, ("许凯",), "2023-06-03")}


def test_another_wording():
    d = read(
        "hearing_report",
        "^听证会报告书",
        "案由：李明涉嫌超限运输案",
        "听证时间：2023年6月1日9时至10时",
        "听证主持人：孙立\u3000记录员：赵敏",
        "听证申请人：李明\u3000委托代理人：吴江",
        "案件调查人员：王建国、陈思远",
        "听证会基本情况：当事人对计重有异议。",
        "听证主持人意见：异议不成立。",
        "主持人签名：孙立\u30002023年6月2日",
        "负责人审批意见：同意。签名：许凯\u30002023年6月3日",
    )
    assert said(d) == {
        "case_cause": "李明涉嫌超限运输案",
        "time": ("2023-06-01T09", "2023-06-01T10"),
        "presider": ["孙立"],
        "clerk": ["赵敏"],
        "party": "李明",
        "agent": ["吴江"],
        "investigators": ["王建国", "陈思远"],
        "summary": "当事人对计重有异议。",
        "conclusion": "异议不成立。",
        "leader_opinion": "同意。",
    }
    assert signed(d) == {"presider": (True, ("孙立",), "2023-06-02"), "agency_head": (True, ("许凯",), "2023-06-03")}
