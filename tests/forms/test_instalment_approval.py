"""分期（延期）缴纳罚款审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "instalment_approval",
        "^分期（延期）缴纳罚款审批表",
        [
            *PARTY,
            row("案件基本情况", "罚款30000元。"),
            row("分期（延期）缴纳罚款理由", "车辆事故，家庭困难。"),
            row(
                "承办意见",
                "□同意延期，延长至\u3000\u3000年\u3000月\u3000日。\n☑同意分期，第1期至2023年7月1日前，缴纳壹万元（大写），尚有贰万元（大写）未缴纳。\n□不同意",
            ),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "summary": "罚款30000元。",
        "reason": "车辆事故，家庭困难。",
        "options": {"不同意": False, "同意延期": False, "同意分期": True},
        "extended_to": "<blank>",
        "amounts": "缴纳壹万元（大写），尚有贰万元（大写）",
    }
    assert approved(d)


def test_another_wording():
    d = read(
        "instalment_approval",
        "^延期缴纳罚款申请书",
        "当事人：李明",
        "案情简介：罚款。",
        "申请理由：经济困难。",
        "拟处理意见：☑同意延期 □同意分期 □不同意",
        "延期至：2023年8月1日",
        "承办人意见：同意。签名：王建国 2023年5月3日",
        "领导审批意见：同意。签名：许凯 2023年5月3日",
    )
    assert said(d) == {
        "person_name": "李明",
        "summary": "罚款。",
        "handler_opinion": "同意。",
        "leader_opinion": "同意。",
        "reason": "经济困难。",
        "options": {"不同意": False, "同意延期": True, "同意分期": False},
        "extended_to": "2023-08-01",
    }
    assert signed(d) == {"officers": (True, ("王建国",), "2023-05-03"), "agency_head": (True, ("许凯",), "2023-05-03")}
