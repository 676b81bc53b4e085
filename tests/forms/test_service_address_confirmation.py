"""送达地址确认书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "service_address_confirmation",
        "^送达地址确认书",
        "案号：苏安交罚〔2024〕12号",
        [
            ["案由", "涉嫌超限运输案", L, L],
            ["当事人", "李明", L, L],
            ["告知事项", "1.应当如实填写。\n2.地址有变请及时告知。", L, L],
            ["收件人", "李明", "与当事人关系", "☑本人 □代理人 □其他代收人"],
            ["证件类型", "居民身份证", "证件号码", "320102198905123210"],
            ["是否接受电子送达", "☑是 □否\n☑手机 □微信 □邮箱 □传真 □其他", L, L],
            ["邮寄地址", "安平市港口路8号", L, L],
            ["手机号码（必填）", "13900001111", "邮编", "215000"],
        ],
        "受送达人签名：李明　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2024〕12号",
        "case_cause": "涉嫌超限运输案",
        "party": "李明",
        "told": "1.应当如实填写。\n2.地址有变请及时告知。",
        "receiver": "李明",
        "relation": {"本人": True, "代理人": False, "其他代收人": False},
        "cert_kind": "居民身份证",
        "cert_no": "320102198905123210",
        "electronic": {"是": True, "否": False, "手机": True, "微信": False, "邮箱": False, "传真": False, "其他": False},
        "post_address": "安平市港口路8号",
        "mobile": "13900001111",
        "postcode": "215000",
    }
    assert signed(d) == {"addressee": (True, ("李明",), "2024-05-03"), "officers": (True, ("王建国", "陈思远"), "2024-05-03")}


def test_lines():
    d = read(
        "service_address_confirmation",
        "^送达信息确认书",
        "案由：涉嫌超限运输案",
        "当事人：安平市顺达物流有限公司",
        "告知事项：电子送达与纸质送达效力相同。",
        "是否接受电子送达：□是 ☑否",
        "送达地址：安平市港口路2号",
        "收件人：赵国平",
        "联系电话：13900002222",
        "邮编：",
        "当事人确认：",
    )
    assert said(d) == {
        "case_cause": "涉嫌超限运输案",
        "party": "安平市顺达物流有限公司",
        "told": "电子送达与纸质送达效力相同。",
        "receiver": "赵国平",
        "electronic": {"是": False, "否": True, "手机": None, "微信": None, "邮箱": None, "传真": None, "其他": None},
        "post_address": "安平市港口路2号",
        "mobile": "13900002222",
        "postcode": "<blank>",
    }
    assert signed(d) == {"addressee": (False, (), "<blank>")}


def test_other_options():
    d = read(
        "service_address_confirmation",
        "^送达地址确认书",
        [
            ["告知事项", "为便于送达，请如实填写。", L, L],
            ["受送达人", "李明", "证件号码", "320102198905123210"],
            ["送达地址", "安平市港口路8号", L, L],
            ["收件人", "李明", "联系电话", "13900001111"],
            ["是否同意电子送达", "√同意　□不同意", L, L],
            ["电子邮箱", "a@b.cn", L, L],
            ["受送达人确认", "本人已阅读并确认。\n受送达人（签名）：李明　2024年5月3日", L, L],
        ],
    )
    assert said(d) == {
        "party": "李明",
        "told": "为便于送达，请如实填写。",
        "receiver": "李明",
        "cert_no": "320102198905123210",
        "electronic": {"同意": True, "不同意": False},
        "post_address": "安平市港口路8号",
        "mobile": "13900001111",
        "email": "a@b.cn",
    }
    assert signed(d) == {"addressee": (True, ("李明",), "2024-05-03")}
