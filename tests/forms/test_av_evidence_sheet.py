"""视听资料（电子数据）证据记录单: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "av_evidence_sheet",
        "^视听资料（电子数据）证据记录单",
        [
            ["证明事项", "李明驾车超限运输的经过", L, L],
            ["采集时间", "2024年5月3日9时20分", "采集人", "陈思远"],
            ["采集地点", "安平超限检测站", L, L],
            ["证据类型", "□原物 ☑复制件 □其他", L, L],
            ["证据存储介质", "□U盘 ☑光盘 □移动硬盘 □其他", L, L],
            ["执法人员/执法证号", "王建国32010000001、陈思远32010000002", L, L],
            ["现场人员意见", "录像内容属实。\n签名：李明　2024年5月3日", L, L],
        ],
        "执法人员签名：王建国、陈思远　2024年5月3日",
    )
    assert said(d) == {
        "proves": "李明驾车超限运输的经过",
        "collected_at": "2024-05-03T09:20",
        "collector": ["陈思远"],
        "place": "安平超限检测站",
        "kind": {"原物": False, "复制件": True, "其他": False},
        "medium": {"U盘": False, "光盘": True, "移动硬盘": False, "其他": False},
        "officer_nos": ["32010000001", "32010000002"],
        "opinion": "录像内容属实。",
    }
    assert signed(d) == {"party": (True, ("李明",), "2024-05-03"), "officers": (True, ("王建国", "陈思远"), "2024-05-03")}


def test_lines():
    d = read(
        "av_evidence_sheet",
        "^视听资料说明书",
        "视听资料编号：2024-3",
        "视听资料来源：执法记录仪",
        "视听资料内容：李明下车出示证件。",
        "证明对象：李明驾车超限运输",
        "制作过程：从执法记录仪导出，未作删改。",
        "制作日期：2024年5月3日",
        "制作人：陈思远",
        "存储介质：光盘",
        "执法证号：32010000001、32010000002",
        "提供人确认意见：属实。签名：李明　2024年5月3日",
    )
    assert said(d) == {
        "proves": "李明驾车超限运输",
        "content": "李明下车出示证件。",
        "process": "从执法记录仪导出，未作删改。",
        "collected_at": "2024-05-03",
        "collector": ["陈思远"],
        "medium": {"U盘": None, "光盘": True, "移动硬盘": None, "其他": None},
        "officer_nos": ["32010000001", "32010000002"],
        "opinion": "属实。",
    }
    assert signed(d) == {"party": (True, ("李明",), "2024-05-03")}


def test_from_and_to():
    d = read(
        "av_evidence_sheet",
        "^视听资料（电子数据）证据记录单",
        [
            ["证明事项", "李明驾车超限"],
            ["采集时间", "2024年5月3日9时20分至9时40分"],
            ["采集人", "王建国、陈思远"],
            ["采集地点", "G104"],
            ["证据类型", "原物"],
            ["证据存储介质", "√光盘　□U盘　□移动硬盘　□其他"],
            ["执法人员/执法证号", "王建国（32010000001）\n陈思远（32010000002）"],
            ["现场人员意见", ""],
        ],
    )
    assert said(d) == {
        "proves": "李明驾车超限",
        "collected_at": "2024-05-03T09:20",
        "collector": ["王建国", "陈思远"],
        "place": "G104",
        "kind": {"原物": True, "复制件": None, "其他": None},
        "medium": {"U盘": False, "光盘": True, "移动硬盘": False, "其他": False},
        "officer_nos": ["32010000001", "32010000002"],
        "opinion": "<blank>",
    }
    assert signed(d) == {}
