"""勘验笔录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_lines():
    d = read(
        "inquest_record",
        "^勘验笔录",
        "案号：苏安交罚〔2023〕12号",
        "案由：损坏公路案",
        "勘验时间：2023年5月3日9时05分至9时30分　勘验场所：G2高速K12+500　天气情况：晴",
        "勘验人：王建国　单位及职务：安平市执法支队执法员　执法证号：13010001",
        "勘验人：陈思远　单位及职务：安平市执法支队副队长　执法证号：13010002",
        "当事人（当事人代理人）姓名：李明　性别：男　年龄：35",
        "身份证号：110101199003070011　单位及职务：/",
        "住址：安平市解放路1号　联系电话：13800001111",
        "被邀请人：/　单位及职务：/",
        "记录人：赵敏　单位及职务：科员",
        "勘验情况及结果：",
        "护栏损坏3米。",
        "当事人或其代理人签名：李明　2023年5月3日　勘验人签名：王建国、陈思远　2023年5月3日",
        "被邀请人签名：　　记录人签名：赵敏　2023年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "损坏公路案",
        "inquest_time": ("2023-05-03T09:05", "2023-05-03T09:30"),
        "inquest_site": "G2高速K12+500",
        "weather": "晴",
        "inspector_1": ["王建国"],
        "inspector_1_unit": "安平市执法支队执法员",
        "inspector_1_no": ["13010001"],
        "inspector_2": ["陈思远"],
        "inspector_2_unit": "安平市执法支队副队长",
        "inspector_2_no": ["13010002"],
        "party_or_agent": "李明",
        "party_sex": "男",
        "party_age": "35",
        "party_id": "110101199003070011",
        "party_unit": "<struck>",
        "party_address": "安平市解放路1号",
        "party_phone": "13800001111",
        "invited_person": "<struck>",
        "invited_unit": "<struck>",
        "recorder": ["赵敏"],
        "recorder_unit": "科员",
        "findings": "护栏损坏3米。",
    }
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "witness": (False, (), "<blank>"),
        "recorder": (True, ("赵敏",), "2023-05-03"),
    }


def test_a_table_with_one_inspector():
    d = read(
        "inquest_record",
        "^勘验（检查）笔录",
        [
            ["案由", "损坏公路", L, L, L, L],
            ["勘验（检查）时间", "2023年5月3日9时05分至9时30分", L, L, "天气", "晴"],
            ["勘验（检查）地点", "G2高速", L, L, L, L],
            ["勘验（检查）人", "王建国", "单位及职务", "支队", "执法证号", "13010001"],
            ["勘验（检查）人", "", "单位及职务", "", "执法证号", ""],
            ["当事人", "李明", "性别", "男", "年龄", "35"],
            ["身份证号", "110101199003070011", "单位及职务", "司机", "联系电话", "13800001111"],
            ["住址", "解放路1号", L, L, L, L],
            ["见证人", "周立", "单位及职务", "居委会", L, L],
            ["记录人", "赵敏", "单位及职务", "科员", L, L],
            ["勘验（检查）情况及结果", "护栏损坏", L, L, L, L],
        ],
        "见证人签名：周立　2023年5月3日",
    )
    assert said(d) == {
        "case_cause": "损坏公路",
        "inquest_time": ("2023-05-03T09:05", "2023-05-03T09:30"),
        "inquest_site": "G2高速",
        "weather": "晴",
        "inspector_1": ["王建国"],
        "inspector_1_unit": "支队",
        "inspector_1_no": ["13010001"],
        "inspector_2": "<blank>",
        "inspector_2_unit": "<blank>",
        "inspector_2_no": "<blank>",
        "party_or_agent": "李明",
        "party_sex": "男",
        "party_age": "35",
        "party_id": "110101199003070011",
        "party_unit": "司机",
        "party_address": "解放路1号",
        "party_phone": "13800001111",
        "invited_person": "周立",
        "invited_unit": "居委会",
        "recorder": ["赵敏"],
        "recorder_unit": "科员",
        "findings": "护栏损坏",
    }
    assert signed(d) == {"witness": (True, ("周立",), "2023-05-03")}
