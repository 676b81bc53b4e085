"""授权委托书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "power_of_attorney",
        "^授权委托书",
        [
            ["委托人", "名称", "安平市顺达物流有限公司", "法定代表人", "赵国平"],
            ["受委托人", "姓名", "王伟", "身份证号", "110101199003070011"],
            ["委托事项", "办理超限运输一案", L, L, L],
            ["委托权限", "代为陈述、申辩，签收文书", L, L, L],
            ["委托期限", "2023年5月4日至2023年6月4日", L, L, L],
        ],
        "委托人（签名或盖章）：安平市顺达物流有限公司",
        "受委托人（签名）：王伟",
        "2023年5月4日",
    )
    assert said(d) == {
        "principal": "安平市顺达物流有限公司",
        "principal_rep": "赵国平",
        "agent": "王伟",
        "agent_id": "110101199003070011",
        "matter": "办理超限运输一案",
        "authority": "代为陈述、申辩，签收文书",
        "term": "2023年5月4日至2023年6月4日",
        "date": "2023-05-04",
    }
    assert signed(d) == {"party": (True, ("安平市顺达物流有限公司",), ""), "agent": (True, ("王伟",), "2023-05-04")}


def test_lines():
    d = read(
        "power_of_attorney",
        "^授权委托书",
        "委托单位：安平市顺达物流有限公司",
        "法定代表人：赵国平",
        "受委托人：王伟　身份证号：110101199003070011　联系电话：13800001111",
        "委托事项：办理我公司超限运输一案。",
        "委托权限：代为陈述、申辩，签收文书。",
        "委托单位（盖章）：🖼",
        "法定代表人签名：赵国平",
        "2023年5月4日",
    )
    assert said(d) == {
        "principal": "安平市顺达物流有限公司",
        "principal_rep": "赵国平",
        "agent": "王伟",
        "agent_id": "110101199003070011",
        "agent_phone": "13800001111",
        "matter": "办理我公司超限运输一案",
        "authority": "代为陈述、申辩，签收文书。",
        "date": "2023-05-04",
    }
    assert signed(d) == {"party": (True, ("赵国平",), "2023-05-04")}


def test_a_letter():
    d = read(
        "power_of_attorney",
        "^委托书",
        "安平市交通运输局：",
        "兹委托王伟（身份证号：110101199003070011）为我公司代理人，代为办理车辆苏A12345超限运输一案，权限：代收文书、陈述申辩。",
        "安平市顺达物流有限公司",
        "2023年5月4日",
    )
    assert said(d) == {
        "principal": "安平市顺达物流有限公司",
        "agent": "王伟",
        "agent_id": "110101199003070011",
        "matter": "办理车辆苏A12345超限运输一案",
        "authority": "代收文书、陈述申辩。",
        "date": "2023-05-04",
    }
    assert signed(d) == {}


def test_what_is_left_blank():
    d = read(
        "power_of_attorney",
        "^授权委托书",
        [
            ["委托人", "姓名", "", "身份证号", ""],
            ["受委托人", "姓名", "", "身份证号", "/"],
            ["委托事项", "", L, L, L],
            ["委托期限", "/", L, L, L],
        ],
        "委托人（签名）：",
        "　年　月　日",
    )
    assert said(d) == {
        "principal": "<blank>",
        "principal_id": "<blank>",
        "agent": "<blank>",
        "agent_id": "<struck>",
        "matter": "<blank>",
        "term": "<struck>",
        "date": "<blank>",
    }
    assert signed(d) == {"party": (False, (), "<blank>")}


def test_details_of_both_halves_and_the_date_at_the_foot():
    """The last line dates the principal's signature: the agent has a date of his own above it."""
    d = read(
        "power_of_attorney",
        "^授权委托书",
        "委托人：　安平市顺达物流有限公司　",
        "法定代表人：　赵国平　　住所：　安平市新华路1号　",
        "受委托人：　王伟　　性别：　男　",
        "工作单位及职务：　安平市顺达物流有限公司安全员　",
        "委托权限：特别授权：代为陈述、申辩。",
        "代为签收文书。",
        "委托人（盖章）：安平市顺达物流有限公司",
        "受委托人（签名）：王伟　　2023年5月4日",
        "2023年5月5日",
    )
    assert said(d) == {
        "principal": "安平市顺达物流有限公司",
        "principal_rep": "赵国平",
        "principal_address": "安平市新华路1号",
        "agent": "王伟",
        "agent_sex": "男",
        "agent_unit": "安平市顺达物流有限公司安全员",
        "authority": "特别授权：代为陈述、申辩。\n代为签收文书。",
        "date": "2023-05-05",
    }
    assert signed(d) == {"party": (True, ("安平市顺达物流有限公司",), "2023-05-05"), "agent": (True, ("王伟",), "2023-05-04")}
