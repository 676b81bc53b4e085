"""公示记录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "publication_record",
        "^行政处罚决定公示记录",
        [
            ["处罚决定书文号", "苏安交罚〔2024〕12号"],
            ["当事人", "安平市顺达物流有限公司"],
            ["处罚决定日期", "2024年5月20日"],
            ["公示网站", "安平市人民政府网"],
            ["公示时间", "2024年5月27日"],
            ["公示人", "赵敏"],
        ],
    )
    assert said(d) == {
        "decision_no": "苏安交罚〔2024〕12号",
        "party": "安平市顺达物流有限公司",
        "website": "安平市人民政府网",
        "published_time": "2024-05-27",
        "publisher": "赵敏",
        "decision_date": "2024-05-20",
    }
    assert signed(d) == {}


def test_a_web_page():
    d = read(
        "publication_record",
        "^行政处罚信息公示",
        "https://www.anping.example.cn/xzcf/12.html",
        "行政相对人名称：李*",
        "行政处罚决定文书号：苏安交罚〔2024〕12号",
        "处罚决定日期：2024/05/20",
        "公示日期：2024/05/27",
        "发布机构：安平市交通运输局",
    )
    assert said(d) == {
        "decision_no": "苏安交罚〔2024〕12号",
        "party": "李*",
        "website": "https://www.anping.example.cn/xzcf/12.html",
        "published_time": "2024-05-27",
        "publisher": "安平市交通运输局",
        "decision_date": "2024-05-20",
    }
    assert signed(d) == {}


def test_from_and_to():
    d = read(
        "publication_record",
        "^行政处罚决定公示记录",
        "案号：苏安交罚〔2024〕12号",
        "当事人：李明",
        "公示网站：信用安平（http://credit.example.cn）",
        "公示时间：2024年5月27日至2024年8月27日",
        "经办人：赵敏",
    )
    assert said(d) == {
        "decision_no": "苏安交罚〔2024〕12号",
        "party": "李明",
        "website": "信用安平（http://credit.example.cn）",
        "published_time": "2024-05-27",
        "publisher": "赵敏",
    }
    assert signed(d) == {}


def test_the_time_of_day_is_no_end_of_a_span():
    d = read("publication_record", "^行政处罚信息公示记录", [["公示时间", "2024-05-27 10:05"]])
    assert said(d)["published_time"] == "2024-05-27T10:05"
    span = read("publication_record", "^行政处罚信息公示记录", [["公示时间", "2024-05-27-2024-06-03"]])
    assert said(span)["published_time"] == "2024-05-27"
