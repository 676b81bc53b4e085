"""听证通知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_form_of_2019():
    d = read(
        "hearing_notice",
        "^听证通知书",
        "案号：苏安交听通〔2023〕12号",
        "当事人（个人姓名或单位名称）：安平市顺达物流有限公司",
        "根据你（单位）申请，关于擅自从事道路货物运输经营一案，现定于2023年6月1日9时00分在安平市交通运输局三楼会议室（公开）举行听证会议，请准时出席。",
        "听证主持人姓名：孙立　　职务：法规科科长",
        "听证员姓名：/　　职务：/",
        "记录员姓名：赵敏　　职务：科员",
        "联系地址：安平市建设路8号　邮编：210000",
        "联系人：孙立　联系电话：025-83450000",
        "安平市交通运输局（印章）",
        "2023年5月20日",
    )
    assert said(d) == {
        "case_no": "苏安交听通〔2023〕12号",
        "party": "安平市顺达物流有限公司",
        "case_name": "擅自从事道路货物运输经营",
        "hearing_time": "2023-06-01T09:00",
        "hearing_place": "安平市交通运输局三楼会议室",
        "publicity": {"不公开": None, "公开": True},
        "presider": ["孙立"],
        "presider_post": "法规科科长",
        "hearing_officer": "<struck>",
        "hearing_officer_post": "<struck>",
        "clerk": ["赵敏"],
        "clerk_post": "科员",
        "contact_address": "安平市建设路8号",
        "contact_postcode": "210000",
        "contact_person": "孙立",
        "contact_phone": "025-83450000",
        "issue_date": "2023-05-20",
        "agency_seal": "安平市交通运输局",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-20")}


def test_a_letter_with_a_table():
    d = read(
        "hearing_notice",
        "^举行听证通知书",
        "安平市顺达物流有限公司：",
        "本机关定于　年　月　日　时在　　　　□公开 ☑不公开举行听证。",
        [["主持人", "孙立", "职务", "科长"], ["听证员", "", "职务", ""], ["书记员", "赵敏", "职务", "科员"]],
        "2023年5月20日",
    )
    assert said(d) == {
        "party": "安平市顺达物流有限公司",
        "hearing_time": "<blank>",
        "hearing_place": "<blank>",
        "publicity": {"不公开": True, "公开": False},
        "presider": ["孙立"],
        "presider_post": "科长",
        "hearing_officer": "<blank>",
        "hearing_officer_post": "<blank>",
        "clerk": ["赵敏"],
        "clerk_post": "科员",
        "issue_date": "2023-05-20",
        "agency_seal": "<blank>",
    }
    assert signed(d) == {"agency": (False, (), "2023-05-20")}


def test_a_printed_line_that_begins_with_words_of_the_sentence():
    d = read(
        "hearing_notice",
        "^听证通知书",
        "当事人（个人姓名或单位名称）　李明　：",
        "根据法律规定，应你（单位）要求，关于　李明涉嫌超限运输　一案，",
        "现定于　2023-06-04 09:30　在　安平市交通运输局会议室　公开举",
        "行听证会，请准时出席。",
        flowing=False,
    )
    found = said(d)
    assert (found["hearing_time"], found["hearing_place"]) == ("2023-06-04T09:30", "安平市交通运输局会议室")
