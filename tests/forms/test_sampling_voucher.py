"""抽样取证凭证: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.pages import ABOVE as A
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "sampling_voucher",
        "^抽样取证凭证",
        "案号：苏安交抽〔2024〕2号",
        [
            ["当事人", "个人", "姓名", "/", "身份证件号", "/"],
            [A, A, "住址", "/", "联系电话", "/"],
            [A, "单位", "名称", "安平市顺达物流有限公司", "法定代表人", "赵国平"],
            [A, A, "地址", "安平市港口路2号", "联系电话", "0512-66660001"],
            [A, A, "统一社会信用代码", "91320100MA1N0000X1", L, L],
            ["抽样取证时间", L, "2024年5月3日9时0分至9时40分", L, "抽样地点", "公司油库"],
            ["抽样取证机关", L, "安平市交通运输局", L, "联系电话", "0512-66668888"],
        ],
        "依据《中华人民共和国行政处罚法》第五十六条的规定，对你（单位）的下列物品抽样取证。",
        [
            ["序号", "被抽样物品名称", "规格及批号", "数量", "被抽样物品地点"],
            ["1", "尾气处理液", "10L/桶，批号20240401", "2桶", "3号货架"],
            ["2", "/", "/", "/", "/"],
        ],
        "备注：无",
        "当事人或其代理人签名：赵国平　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
        "安平市交通运输局（印章）",
        "2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交抽〔2024〕2号",
        "issue_date": "2024-05-03",
        "agency_seal": "安平市交通运输局",
        "person_name": "<struck>",
        "person_id": "<struck>",
        "person_address": "<struck>",
        "person_phone": "<struck>",
        "org_name": "安平市顺达物流有限公司",
        "org_address": "安平市港口路2号",
        "org_phone": "0512-66660001",
        "org_legal_rep": "赵国平",
        "org_uscc": "91320100MA1N0000X1",
        "sampling_time": ("2024-05-03T09:00", "2024-05-03T09:40"),
        "sampling_place": "公司油库",
        "sampling_agency": "安平市交通运输局",
        "agency_phone": "0512-66668888",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
        "remarks": "<struck>",
    }
    assert rows(d, "items") == [{"name": "尾气处理液", "spec": "10L/桶，批号20240401", "quantity": "2桶", "place": "3号货架"}]
    assert signed(d) == {
        "party": (True, ("赵国平",), "2024-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2024-05-03"),
        "agency": (False, ("安平市交通运输局",), "2024-05-03"),
    }


def test_lines():
    d = read(
        "sampling_voucher",
        "^抽样取证通知书",
        "苏安交抽〔2024〕2号",
        "当事人：李明",
        "身份证号：320102198905123210",
        "联系电话：",
        "根据《中华人民共和国行政处罚法》第五十六条的规定，本机关决定抽样取证。",
        "抽样时间：2024年5月3日9时至9时40分",
        "取样地点：车厢",
        "抽样单位：安平市交通运输局",
        "联系电话：0512-66668888",
        [["样品名称", "规格", "抽样数量", "存放地点"], ["砂石", "中砂", "5公斤", "车厢"]],
        "被抽样人签名：",
        "抽样人签名：王建国、陈思远　2024年5月3日",
        "安平市交通运输局",
        "2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交抽〔2024〕2号",
        "issue_date": "2024-05-03",
        "agency_seal": "安平市交通运输局",
        "person_name": "李明",
        "person_id": "320102198905123210",
        "person_phone": "<blank>",
        "sampling_time": ("2024-05-03T09", "2024-05-03T09:40"),
        "sampling_place": "车厢",
        "sampling_agency": "安平市交通运输局",
        "agency_phone": "0512-66668888",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
    }
    assert rows(d, "items") == [{"name": "砂石", "spec": "中砂", "quantity": "5公斤", "place": "车厢"}]
    assert signed(d) == {
        "party": (False, (), "<blank>"),
        "officers": (True, ("王建国", "陈思远"), "2024-05-03"),
        "agency": (False, ("安平市交通运输局",), "2024-05-03"),
    }
