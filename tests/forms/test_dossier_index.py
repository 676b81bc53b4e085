"""卷内目录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said
from tests.pages import ABOVE, LEFT


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


def test_other_headings():
    table = [["顺序", "文书日期", "文件题名", "编号", "起止页"], ["1", "2023年5月3日", "立案审批表", "苏安交立〔2023〕12号", "1-2"]]
    assert rows(read("dossier_index", "^卷宗目录", table), "rows") == [
        {"number": 1, "date": "2023-05-03", "title": "立案审批表", "doc_no": "苏安交立〔2023〕12号", "page": "1-2"}
    ]


def test_a_number_alone_is_the_running_number():
    table = [["编号", "材料名称", "页码"], ["1", "立案审批表", "1"]]
    assert rows(read("dossier_index", "^卷内目录", table), "rows") == [{"number": 1, "title": "立案审批表", "page": "1"}]


def test_in_lines_with_numbers_in_brackets():
    d = read(
        "dossier_index",
        "^目录",
        "1、案件受理、立案报告表（安运立决字[2023]12号）……1",
        "2、称重检测单（\\）……2",
        "3、询问笔录（（2023）安询12号）……3-4",
        "4、视听资料（电子数据）……5",
        "5、送达回证 2023年5月3日 …… 第6页",
    )
    assert rows(d, "rows") == [
        {"number": 1, "title": "案件受理、立案报告表", "doc_no": "安运立决字[2023]12号", "page": "1"},
        {"number": 2, "title": "称重检测单", "doc_no": "<struck>", "page": "2"},
        {"number": 3, "title": "询问笔录", "doc_no": "（2023）安询12号", "page": "3-4"},
        {"number": 4, "title": "视听资料（电子数据）", "page": "5"},
        {"number": 5, "title": "送达回证", "date": "2023-05-03", "page": "6"},
    ]


def test_a_line_that_is_too_long_goes_on_on_the_next():
    lines = ("1、中止（终结、恢复）行政强制执行通知书（安运中止决字[2023]12号）……", "9", "2、行政强制执行协", "议书……10", "3、结案报告……11")
    d = read("dossier_index", "^目录", *lines, flowing=False)
    assert [(row["title"], row["page"]) for row in rows(d, "rows")] == [
        ("中止（终结、恢复）行政强制执行通知书", "9"),
        ("行政强制执行协议书", "10"),
        ("结案报告", "11"),
    ]


def test_a_number_in_brackets_behind_the_title_in_a_table():
    table = [["序号", "文书名称及文号", "页码"], ["1", "询问笔录（安询〔2023〕12号）", "1"], ["2", "视听资料（电子数据）", "2"]]
    assert rows(read("dossier_index", "^卷内目录", table), "rows") == [
        {"number": 1, "title": "询问笔录", "doc_no": "安询〔2023〕12号", "page": "1"},
        {"number": 2, "title": "视听资料（电子数据）", "page": "2"},
    ]


def test_a_heading_that_is_split_below():
    table = [["序号", "材料名称", "页码", LEFT], [ABOVE, ABOVE, "起", "止"], ["1", "立案审批表", "1", "2"], ["2", "询问笔录", "3", ""]]
    assert rows(read("dossier_index", "^卷内目录", table), "rows") == [
        {"number": 1, "title": "立案审批表"},  # 1 and 2 are two values, neither of them is the page
        {"number": 2, "title": "询问笔录", "page": "3"},
    ]
