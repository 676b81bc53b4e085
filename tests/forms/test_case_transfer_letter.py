"""案件移送函: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_lines():
    d = read(
        "case_transfer_letter",
        "^案件移送函",
        "案号：苏（2024）交移函〔2〕号",
        "安平市公安局：",
        "我单位对李明涉嫌超限运输一案进行调查，在调查中发现李明使用伪造的机动车号牌，依据《中华人民共和国行政处罚法》第二十七条的规定，现将该案移送你单位处理。",
        "附件：1.有关材料12份；2.涉案物品清单1份。",
        "（以下无正文）",
        "安平市交通运输局（印章）",
        "2024年5月9日",
    )
    assert said(d) == {
        "case_no": "苏（2024）交移函〔2〕号",
        "issue_date": "2024-05-09",
        "agency_seal": "安平市交通运输局",
        "addressee": "安平市公安局",
        "case_name": "李明涉嫌超限运输",
        "finding": "李明使用伪造的机动车号牌",
        "basis": [("中华人民共和国行政处罚法", 27)],
        "attachments": "1.有关材料12份；2.涉案物品清单1份。",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-09")}


def test_letters():
    d = read(
        "case_transfer_letter",
        "^涉嫌犯罪案件移送书",
        "安平市公安局治安支队：",
        "我局在查处周华涉嫌使用伪造许可证件一案中，经调查，周华使用伪造的道路运输证3本。根据《行政执法机关移送涉嫌犯罪案件的规定》第三条规定，移送贵局处理。",
        "附：案卷材料1册",
        "安平市交通运输局",
        "2024年5月9日",
    )
    assert said(d) == {
        "issue_date": "2024-05-09",
        "agency_seal": "安平市交通运输局",
        "addressee": "安平市公安局治安支队",
        "case_name": "周华涉嫌使用伪造许可证件",
        "finding": "周华使用伪造的道路运输证3本",
        "basis": [("行政执法机关移送涉嫌犯罪案件的规定", 3)],
        "attachments": "案卷材料1册",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-09")}


def test_attachments_line_by_line():
    d = read(
        "case_transfer_letter",
        "^案件移送函",
        "安平市城市管理局：",
        "本机关在对李明涉嫌非法营运一案进行调查时，在调查中发现该案不属于本机关管辖。",
        "依据《中华人民共和国行政处罚法》第二十五条、《交通运输行政执法程序规定》第十四条的规定，现将该案移送贵单位处理。",
        "附件：",
        "1.有关材料3份",
        "2.涉案物品清单1份",
        "联系人：王建国",
        "（以下无正文）",
        "安平市交通运输局",
        "2024年5月9日",
    )
    assert said(d) == {
        "issue_date": "2024-05-09",
        "agency_seal": "安平市交通运输局",
        "addressee": "安平市城市管理局",
        "case_name": "李明涉嫌非法营运",
        "finding": "该案不属于本机关管辖",
        "basis": [("中华人民共和国行政处罚法", 25), ("交通运输行政执法程序规定", 14)],
        "attachments": "1.有关材料3份\n2.涉案物品清单1份",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-09")}


def test_the_attachments_end_above_the_foot_and_its_notes():
    d = read(
        "case_transfer_letter",
        "^案件移送函",
        "安平市公安局交通警察支队：",
        "本机关对李明涉嫌超限运输一案进行调查，现移送你单位处理。",
        "附件：　有关材料2份（行驶证复印件、现场照片）；无涉案物品　",
        "安平市交通运输局（公章）",
        "二〇二四年五月十一日",
        "（本文书一式两份：一份存根，一份送被移送机关。）",
        "（以下无正文）",
    )
    assert said(d)["attachments"] == "有关材料2份（行驶证复印件、现场照片）；无涉案物品"
