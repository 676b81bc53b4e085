"""陈述申辩书、陈述申辩笔录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_record():
    d = read(
        "statement_defence",
        "^陈述申辩笔录",
        "案号：苏安交罚〔2023〕12号",
        "时间：2023年5月18日9时00分至9时20分",
        "地点：安平市交通运输局",
        "陈述申辩人：李明　性别：男　电话：13800001111",
        "执法人员/执法证号：王建国/13010001",
        "陈述申辩内容：",
        "我家庭困难，请求减轻。",
        "（以下空白）",
        "陈述申辩人签名：李明　2023年5月18日",
        "执法人员签名：王建国、陈思远　2023年5月18日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "party": "李明",
        "party_sex": "男",
        "party_phone": "13800001111",
        "officer": "王建国/13010001",
        "time": ("2023-05-18T09:00", "2023-05-18T09:20"),
        "place": "安平市交通运输局",
        "content": "我家庭困难，请求减轻。",
        "date": "2023-05-18",
    }
    assert signed(d) == {"party": (True, ("李明",), "2023-05-18"), "officers": (True, ("王建国", "陈思远"), "2023-05-18")}


def test_a_blank_form():
    d = read(
        "statement_defence",
        "^陈述申辩书",
        [["陈述申辩人", "", "联系电话", ""], ["陈述申辩内容", "", L, L], ["复核意见", "/", L, L]],
        "陈述申辩人（签名）：　　　年　月　日",
    )
    assert said(d) == {"party": "<blank>", "party_phone": "<blank>", "content": "<blank>", "review": "<struck>", "date": "<blank>"}
    assert signed(d) == {"party": (False, (), "<blank>")}


def test_a_letter():
    d = read(
        "statement_defence",
        "^陈述申辩书",
        "安平市交通运输局：",
        "我对你局违法行为通知书提出如下陈述申辩意见：我家庭困难，请求减轻处罚。",
        "此致",
        "申辩人：李明",
        "2023年5月18日",
    )
    assert said(d) == {"party": "李明", "content": "我家庭困难，请求减轻处罚。", "date": "2023-05-18"}
    assert signed(d) == {}


def test_both_officers_with_their_numbers():
    d = read(
        "statement_defence",
        "^陈述申辩笔录",
        "陈述申辩人：　李明　　性别：　男　",
        "单位及职务：　无固定职业　　电话：　13800001111　",
        "联系地址：　安平市新华路1号　",
        "执法人员：　王建国　　执法证号：　13010001　",
        "记录人：　陈思远　　执法证号：　13010002　",
        "陈述申辩内容：请求减轻。",
    )
    assert said(d) == {
        "party": "李明",
        "party_sex": "男",
        "party_unit": "无固定职业",
        "party_phone": "13800001111",
        "party_address": "安平市新华路1号",
        "officer": "王建国",
        "officer_1": ["王建国"],
        "officer_1_no": ["13010001"],
        "officer_2": ["陈思远"],
        "officer_2_no": ["13010002"],
        "recorder": ["陈思远"],
        "content": "请求减轻。",
    }
