"""现场勘验示意图: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "inquest_sketch",
        "^现场勘验示意图",
        "案号：苏安交〔2024〕9号",
        [["🖼"], ["示意图简述：事发点位于G104国道K12+300，路面宽9米。"], ["备注：/"]],
        "当事人或代理人签名：李明　2024年5月3日",
        "勘验人签名：王建国、陈思远　2024年5月3日",
        "被邀请人签名：",
        "记录人签名：陈思远　2024年5月3日",
    )
    assert said(d) == {"case_no": "苏安交〔2024〕9号", "caption": "事发点位于G104国道K12+300，路面宽9米。", "remarks": "<struck>"}
    assert signed(d) == {
        "party": (True, ("李明",), "2024-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2024-05-03"),
        "witness": (False, (), "<blank>"),
        "recorder": (True, ("陈思远",), "2024-05-03"),
    }


def test_lines():
    d = read(
        "inquest_sketch",
        "^现场勘查平面示意图",
        "🖼",
        "简要说明：车辆停在慢车道。",
        "绘图人签名：王建国、陈思远　2024年5月3日",
        "见证人签名：周华　2024年5月3日",
    )
    assert said(d) == {"caption": "车辆停在慢车道。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-05-03"), "witness": (True, ("周华",), "2024-05-03")}
