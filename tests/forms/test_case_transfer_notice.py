"""案件移送告知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_lines():
    d = read(
        "case_transfer_notice",
        "^案件移送告知书",
        "案号：苏（2024）交移告〔2〕号",
        "当事人（个人姓名或单位名称）：李明",
        "你涉嫌使用伪造号牌一案，本机关已于2024年5月9日移送安平市公安局处理，联系电话：0512-66667777。",
        "安平市交通运输局（印章）",
        "2024年5月10日",
    )
    assert said(d) == {
        "case_no": "苏（2024）交移告〔2〕号",
        "issue_date": "2024-05-10",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "moved_on": "2024-05-09",
        "receiver": "安平市公安局",
        "receiver_phone": "0512-66667777",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-10")}


def test_letters():
    d = read(
        "case_transfer_notice",
        "^移送案件告知书",
        "苏安交移告〔2024〕2号",
        "李明：",
        "经审查，你的违法行为属于安平市城市管理局管辖，本机关于2024年5月9日依法将案件移交至安平市城市管理局（电话：0512-66665555），请你配合调查。",
        "安平市交通运输局",
        "2024年5月10日",
    )
    assert said(d) == {
        "case_no": "苏安交移告〔2024〕2号",
        "issue_date": "2024-05-10",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "moved_on": "2024-05-09",
        "receiver": "安平市城市管理局",
        "receiver_phone": "0512-66665555",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-10")}
