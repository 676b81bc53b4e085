"""The opening of an interview in one sentence, with blanks, instead of labelled lines."""

from __future__ import annotations

import pytest

from tests.forms.said import BLANK, read, said

ASKED = ("问：车是谁的？", "答：我的。")
ID = "110101199003070011"
OFFICERS = {"officer_1": ["王建国"], "officer_1_no": ["32010001"], "officer_2": ["陈思远"], "officer_2_no": ["32010002"]}


def opened(*sentence, flowing=True):
    found = said(read("interview_record", "^交通行政处罚询问笔录", "（第2次）", *sentence, *ASKED, flowing=flowing))
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items() if name != "qa_body"}


def test_every_blank_of_the_sentence_is_an_entry():
    found = opened(
        "　2020年5月14日10时09分至11时10分　，　安平市交通运输局　执法人员　王建国　（证件号码　32010001　）、",
        "　陈思远　（证件号码　32010002　）在　安平市交通运输局询问室　对　李明　（性别　男　，年龄　31　，",
        f"身份证号码　{ID}　，住　安平市和平路1号5单元　，工作单位　安平市好运货运部驾驶员　，",
        "电话　19900000222　，系本案　当事人（驾驶人）　）进行询问，询问人　王建国、陈思远　，记录人　陈思远　。",
    )
    time = found.pop("interview_time")
    assert "2020-05-14T10:09" in str(time)
    assert "11:10" in str(time)
    assert found == {
        "interview_seq": "2",
        "agency_name": "安平市交通运输局",
        **OFFICERS,
        "place": "安平市交通运输局询问室",
        "interviewee": ["李明"],
        "interviewee_sex": "男",
        "interviewee_age": "31",
        "interviewee_id": ID,
        "interviewee_address": "安平市和平路1号5单元",
        "interviewee_employer": "安平市好运货运部驾驶员",
        "interviewee_phone": "19900000222",
        "relation_to_case": "当事人（驾驶人）",
        "interviewer": ["王建国", "陈思远"],
        "recorder": ["陈思远"],
    }


@pytest.mark.parametrize(
    "sentence",
    [
        f"于2020年5月14日10时09分至11时10分，在安平市交通运输局询问室，由安平市交通运输局执法人员王建国（执法证号32010001）、陈思远（执法证号32010002）依法对李明（男，31岁，身份证号码{ID}，住安平市和平路1号）进行询问。",
        f"2020年5月14日10时09分至11时10分，安平市交通运输局的执法人员王建国、陈思远（执法证号32010001、32010002）在安平市交通运输局询问室对李明，男，31岁，身份证号：{ID}，住址：安平市和平路1号进行了调查询问。",
    ],
)
def test_other_orders_and_details_between_commas(sentence):
    found = opened(sentence)
    time = found.pop("interview_time")
    assert "2020-05-14T10:09" in str(time)
    assert found == {
        "interview_seq": "2",
        "agency_name": "安平市交通运输局",
        **OFFICERS,
        "place": "安平市交通运输局询问室",
        "interviewee": ["李明"],
        "interviewee_sex": "男",
        "interviewee_age": "31",
        "interviewee_id": ID,
        "interviewee_address": "安平市和平路1号",
    }


def test_a_detail_left_empty_is_blank():
    found = opened(
        "2020年5月14日10时09分至11时10分，安平市交通运输局执法人员王建国、陈思远在询问室对李明（性别　，年龄31，电话　）进行询问。"
    )
    assert (found["interviewee_sex"], found["interviewee_age"], found["interviewee_phone"]) == (BLANK, "31", BLANK)


def test_our_bureau_is_no_name_of_an_agency():
    assert "agency_name" not in opened("2020年5月14日，我局执法人员王建国、陈思远在询问室对李明进行询问。")


@pytest.mark.parametrize(
    "sentence", ["我局执法人员在国道边对过往车辆进行检查。", "安平市交通运输局执法人员王建国、陈思远在国道边对货车进行了检查询问。"]
)
def test_a_narrative_is_no_opening(sentence):
    assert not {"interviewee_sex", "interviewee_id", "interview_time"} & opened(sentence).keys()
