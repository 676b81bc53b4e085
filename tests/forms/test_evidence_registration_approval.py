"""证据登记保存审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "evidence_registration_approval",
        "^证据登记保存审批表",
        [
            *PARTY,
            row("案件基本情况", "李明超限运输。"),
            row("实施证据登记保存理由", "证据可能灭失。"),
            row("登记保存的证据", "拟对下列物品：苏A12345号车辆行驶证1本予以先行登记保存7日（自2023年5月3日至2023年5月9日）。"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "summary": "李明超限运输。",
        "reason": "证据可能灭失。",
        "objects": "苏A12345号车辆行驶证1本",
        "period": ("2023-05-03", "2023-05-09"),
    }
    assert rows(d, "items") == []
    assert approved(d)


def test_another_wording():
    d = read(
        "evidence_registration_approval",
        "^先行登记保存证据审批表",
        "案由：李明涉嫌超限运输",
        "当事人：李明",
        "基本案情：超限。",
        "先行登记保存理由：证据可能灭失。",
        "保存期限：7日，自2023年5月3日至2023年5月9日",
        [
            ["序号", "证据名称", "规格", "数量", "登记保存地点"],
            ["1", "行驶证", "苏A12345", "1本", "本机关"],
            ["2", "", "", "", ""],
        ],
        "调查人员意见：建议保存。签名：王建国 陈思远 2023年5月3日",
        "执法机关负责人意见：同意。签名：许凯 2023年5月3日",
    )
    assert said(d) == {
        "person_name": "李明",
        "case_cause": "李明涉嫌超限运输",
        "summary": "超限。",
        "handler_opinion": "建议保存。",
        "leader_opinion": "同意。",
        "reason": "证据可能灭失。",
        "period": ("2023-05-03", "2023-05-09"),
    }
    assert rows(d, "items") == [{"name": "行驶证", "spec": "苏A12345", "count": "1本", "place": "本机关"}]
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2023-05-03"), "agency_head": (True, ("许凯",), "2023-05-03")}
