"""没收物品清单: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "confiscation_list",
        "^没收物品清单",
        "案号：苏安交罚〔2024〕12号",
        "当事人：李明",
        [
            ["序号", "物品名称", "规格", "数量", "单位", "备注"],
            ["1", "顶灯", "LED", "1", "个", "旧"],
            ["2", "计价器", "JX-1", "2", "台", ""],
            ["合计", "3件", L, L, L, L],
        ],
        "移交日期：2024年6月1日",
        "当事人签名：李明　2024年6月1日",
        "执法人员签名：王建国、陈思远　2024年6月1日",
    )
    assert said(d) == {"case_no": "苏安交罚〔2024〕12号", "party": "李明", "total": "3件", "handover_date": "2024-06-01"}
    assert rows(d, "items") == [
        {"name": "顶灯", "spec": "LED", "quantity": "1", "unit": "个", "remark": "旧"},
        {"name": "计价器", "spec": "JX-1", "quantity": "2", "unit": "台", "remark": "<blank>"},
    ]
    assert signed(d) == {"party": (True, ("李明",), "2024-06-01"), "officers": (True, ("王建国", "陈思远"), "2024-06-01")}


def test_lines():
    d = read(
        "confiscation_list",
        "^罚没财物清单",
        [["被处罚人", "安平市快行科技有限公司", L], ["财物名称", "规格型号", "数量"], ["伪造的道路运输证", "/", "3本"]],
        "合计：3本",
        "交接时间：2024.6.1",
        "经办人签名：",
        "接收人签名：孙立",
    )
    assert said(d) == {"party": "安平市快行科技有限公司", "total": "3本", "handover_date": "2024-06-01"}
    assert rows(d, "items") == [{"name": "伪造的道路运输证", "spec": "<struck>", "quantity": "3本"}]
    assert signed(d) == {"officers": (False, (), "<blank>"), "witness": (True, ("孙立",), "<blank>")}
