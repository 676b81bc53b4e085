"""责令改正复查记录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "correction_review_record",
        "^责令改正复查记录",
        "案号：苏安交责改〔2024〕3号",
        [
            ["当事人", "安平市顺达物流有限公司", L, L],
            ["责令改正通知书文号", "苏安交责改〔2024〕3号", "改正期限", "2024年6月1日"],
            ["责令改正事项", "补齐车辆维护档案。", L, L],
            ["复查时间", "2024年6月3日9时0分至9时30分", "复查地点", "公司停车场"],
            ["复查结果", "已补齐，改正到位。", L, L],
        ],
        "执法人员签名：王建国、陈思远　2024年6月3日",
        "当事人签名：赵国平　2024年6月3日",
    )
    assert said(d) == {
        "case_no": "苏安交责改〔2024〕3号",
        "party": "安平市顺达物流有限公司",
        "notice_no": "苏安交责改〔2024〕3号",
        "ordered_matter": "补齐车辆维护档案。",
        "deadline": "2024-06-01",
        "review_time": ("2024-06-03T09:00", "2024-06-03T09:30"),
        "review_place": "公司停车场",
        "review_result": "已补齐，改正到位。",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-06-03"), "party": (True, ("赵国平",), "2024-06-03")}


def test_lines():
    d = read(
        "correction_review_record",
        "^整改复查意见书",
        "被复查单位：安平市顺达物流有限公司",
        "本机关于2024年5月20日作出责令限期改正通知书（文号：苏安交责改〔2024〕3号），责令你单位于2024年6月1日前改正。",
        "复查日期：2024年6月3日",
        "复查情况：",
        "1.档案已补齐。",
        "2.制度已上墙。",
        "被复查单位负责人（签名）：赵国平",
        "复查人员（签名）：王建国　陈思远",
        "2024年6月3日",
    )
    assert said(d) == {
        "party": "安平市顺达物流有限公司",
        "notice_no": "苏安交责改〔2024〕3号",
        "deadline": "2024-06-01",
        "review_time": ("2024-06-03", None),
        "review_result": "1.档案已补齐。\n2.制度已上墙。",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-06-03"), "party": (True, ("赵国平",), "<blank>")}


def test_signed_in_the_cell():
    d = read(
        "correction_review_record",
        "^责令改正复查记录",
        [
            ["案号", "苏安交责改〔2024〕3号", L, L],
            ["当事人", "李明", "责令改正文书号", "苏安交责改〔2024〕3号"],
            ["改正期限", "立即改正", "复查时间", "2024年6月3日9时"],
            ["复查情况", "已改正\n执法人员（签名）：王建国、陈思远　2024年6月3日", L, L],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交责改〔2024〕3号",
        "party": "李明",
        "notice_no": "苏安交责改〔2024〕3号",
        "deadline": "<unreadable>",
        "review_time": ("2024-06-03T09", None),
        "review_result": "已改正",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-06-03")}
