"""卷内目录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said


def test_three_columns():
    d = read(
        "dossier_index",
        "^卷内目录",
        [
            ["序号", "材料名称", "页码"],
            ["1", "立案登记表", "1-2"],
            ["2", "现场笔录", "3"],
            ["3", "行政处罚决定书", "8-10"],
            ["", "", ""],
            ["/", "/", "/"],
        ],
    )
    assert said(d) == {}
    assert rows(d, "rows") == [
        {"number": 1, "title": "立案登记表", "page": "1-2"},
        {"number": 2, "title": "现场笔录", "page": "3"},
        {"number": 3, "title": "行政处罚决定书", "page": "8-10"},
    ]


def test_seven_columns():
    d = read(
        "dossier_index",
        "^卷内文件目录",
        "案号：苏安交罚〔2023〕12号",
        [
            ["序号", "文号", "责任者", "题名", "日期", "页号", "备注"],
            ["1", "/", "安平市交通运输局", "立案登记表", "2023.5.3", "1", ""],
            ["2", "苏安交罚〔2023〕12号", "安平市交通运输局", "行政处罚决定书", "2023.5.20", "", "正本"],
        ],
    )
    assert said(d) == {"case_no": "苏安交罚〔2023〕12号"}
    assert rows(d, "rows") == [
        {
            "number": 1,
            "doc_no": "<struck>",
            "author": "安平市交通运输局",
            "title": "立案登记表",
            "date": "2023-05-03",
            "page": "1",
            "remark": "<blank>",
        },
        {
            "number": 2,
            "doc_no": "苏安交罚〔2023〕12号",
            "author": "安平市交通运输局",
            "title": "行政处罚决定书",
            "date": "2023-05-20",
            "page": "<blank>",
            "remark": "正本",
        },
    ]


def test_lines():
    d = read(
        "dossier_index",
        "^卷内目录",
        "1 立案登记表 1-2",
        "2、现场笔录…………3",
        "3．行政处罚决定书    8",
        "注：共3件",
    )
    assert said(d) == {}
    assert rows(d, "rows") == [
        {"number": 1, "title": "立案登记表", "page": "1-2"},
        {"number": 2, "title": "现场笔录", "page": "3"},
        {"number": 3, "title": "行政处罚决定书", "page": "8"},
    ]
