"""送达回证 in the layouts that bureaus print: columns in any order, labels below the list, one sheet per paper, signatures below."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Moment
from tests.pages import ABOVE as A
from tests.pages import LEFT as L
from tests.pages import paper

NUMBER = "文书编号：苏（2023）交送达〔00012〕号"
TIME = Moment.model_validate("2023-06-02T10:20")
DAY = Moment.model_validate("2023-06-02")


def receipt(*blocks, flowing=True) -> ServiceReceipt:
    document = extract(paper("service_receipt", *blocks, flowing=flowing))
    assert isinstance(document, ServiceReceipt)
    return document


def signed(document: ServiceReceipt, key: str):
    signature = document.signature(key)
    assert signature is not None
    return signature.seen, signature.names, signature.date.value


LIST_WITH_MORE_BELOW = [
    ["案由", "超限运输案", L, L],
    ["受送达人", "安平市顺达物流有限公司", L, L],
    ["代收人及与受送达人关系", "\\", L, L],
    ["文书名称", "文号", "收件人", "送达时间"],
    ["行政处罚决定书", "苏（2023）交罚〔00012〕号", "赵国平", "2023-06-02 10:20"],
    ["/", "/", "/", "/"],
    ["送达地点", "安平市交通运输局", L, L],
    ["送达方式", "直接送达", L, L],
    ["送达人", "王建国、陈思远", L, L],
    ["备考", "无", L, L],
]


def test_what_a_sheet_says_once_below_its_list_holds_for_every_paper_on_it():
    d = receipt("^送达回证", NUMBER, LIST_WITH_MORE_BELOW, "安平市交通运输局（盖章）", "2023-06-02")
    (row,) = d.rows
    assert (row.title.value, row.number.value and row.number.value.serial, row.receiver.value) == ("行政处罚决定书", "00012", "赵国平")
    assert (row.place.value, row.mode.value, row.servers.value) == ("安平市交通运输局", "直接送达", ("王建国", "陈思远"))
    assert row.time.value == TIME
    assert (d.mode.value, d.substitute.state, d.remarks.state) == ("直接送达", "struck", "struck")
    assert d.case_no.value is not None
    assert (d.case_no.value.prefix, d.case_no.value.serial) == ("苏交送达", "00012")
    assert signed(d, "addressee") == (True, ("赵国平",), TIME)
    assert signed(d, "server") == (True, ("王建国", "陈思远"), TIME)


def test_the_columns_of_a_list_stand_in_any_order_and_a_name_is_joined_to_its_number_by_any_word():
    for joined in ("文书名称和文号", "送达文书名称及编号", "文书名称/字号", "送达文书名称与案号"):
        d = receipt(
            "^送 达 回 执",
            [
                ["送达\n时间", joined, "送达地点", "送达方式", "收件人签收", "送达人"],
                [
                    "2023年6月2日10：20",
                    "行政处罚决定书\n苏安交罚字A103【2023】0044号",
                    "港口路2号",
                    "☑直接送达 □留置送达",
                    "赵国平",
                    "王建国、陈思远",
                ],
                ["代收人", "赵小红（受送达人配偶）", L, L, L, L],
            ],
        )
        (row,) = d.rows
        assert (row.title.value, row.number.value and row.number.value.serial) == ("行政处罚决定书", "0044"), joined
        assert (row.mode.value, row.receiver.value, row.time.value) == ("直接送达", "赵国平", TIME)
        assert d.substitute.value == "赵小红（受送达人配偶）"


SHEET = [
    ["案由", "超限运输案", L, L],
    ["送达文书名称和件数", "行政处罚决定书 安交罚〔2023〕12号 1份", L, L],
    ["受送达人", "安平市顺达物流有限公司", L, L],
    ["送达机关", "安平市交通运输局", L, L],
    ["送达方式", "直接送达", "送达地点", "港口路2号"],
    ["受送达人签名\n或盖章", "赵国平\n2023年6月2日10时20分", L, L],
    ["代收人签名或盖章及代收理由", "　　　　　年　月　日", L, L],
    ["见证人签字", "", L, L],
    ["送达人（签字）", "王建国、陈思远", L, L],
    ["备　注", "/", L, L],
]


def test_a_sheet_whose_receiver_signs_with_the_day_in_one_cell():
    d = receipt("^送达证", "安交送〔2023〕12号", SHEET)
    (row,) = d.rows
    assert (row.title.value, row.number.value and row.number.value.text) == ("行政处罚决定书", "安交罚〔2023〕12号")
    assert (row.receiver.value, row.time.value, row.servers.value) == ("赵国平", TIME, ("王建国", "陈思远"))
    assert (row.place.value, row.mode.value, d.serving_unit.value) == ("港口路2号", "直接送达", "安平市交通运输局")
    assert d.case_no.value is not None
    assert (d.case_no.value.text, d.substitute.state, d.remarks.state) == ("安交送〔2023〕12号", "blank", "struck")
    assert signed(d, "addressee") == (True, ("赵国平",), TIME)
    assert signed(d, "server") == (True, ("王建国", "陈思远"), TIME)
    assert signed(d, "witness") == (False, (), None)


@pytest.mark.parametrize("beside", [["2023.6.2日10时20分", "港口路2号", L], ["2023年6月2日10时20分，港口路2号", L, L]])
def test_time_and_place_asked_for_by_one_label(beside):
    table = [
        ["送达文书", "催告书 安交催〔2023〕12号", L, L],
        ["受送达人", "李明", L, L],
        ["送达时间地点", *beside],
        ["收件人", "李明", "送达人", "王建国、陈思远"],
    ]
    (row,) = receipt("^送达证", table).rows
    assert (row.time.value, row.place.value) == (TIME, "港口路2号")
    assert (row.title.value, row.receiver.value, row.servers.value) == ("催告书", "李明", ("王建国", "陈思远"))


def test_time_and_place_in_one_column():
    table = [["文书名称", "文号", "送达时间、地点", "收件人"], ["催告书", "安交催〔2023〕12号", "2023年6月2日10时20分\n港口路2号", "李明"]]
    (row,) = receipt("^送达回证", table).rows
    assert (row.time.value, row.place.value, row.receiver.value) == (TIME, "港口路2号", "李明")


def test_signatures_below_the_table():
    d = receipt(
        "^送达回证",
        "文书号：[2023]5642019122564号",
        [
            ["送达文书名称", "违法行为通知书"],
            ["文号", "安交违通〔2023〕12号"],
            ["受送达人", "李明"],
            ["送达地点", "港口路2号"],
            ["送达方式", "直接送达"],
        ],
        "受送达人（签名或者盖章）：李明　　2023年6月2日",
        "送达人（签名）：王建国、陈思远　　2023年6月2日",
        "见证人（签名）：　　　　　年　月　日",
    )
    (row,) = d.rows
    assert row.number.value is not None
    assert d.case_no.value is not None
    assert (row.number.value.text, d.case_no.value.serial) == ("安交违通〔2023〕12号", "5642019122564")
    assert (row.receiver.value, row.time.value, row.servers.value) == ("李明", DAY, ("王建国", "陈思远"))
    assert [signed(d, key) for key in ("addressee", "server", "witness")] == [
        (True, ("李明",), DAY),
        (True, ("王建国", "陈思远"), DAY),
        (False, (), None),
    ]


def test_the_number_of_the_receipt_is_no_number_of_the_paper_served():
    (row,) = receipt("^送达回证", NUMBER, [["送达文书名称", "违法行为通知书"], ["受送达人", "李明"], ["送达方式", "直接送达"]]).rows
    assert (row.title.value, row.number.state) == ("违法行为通知书", "absent")


def test_each_of_several_papers_in_one_cell_has_a_row():
    both = "1.《行政处罚决定书》（安交罚〔2023〕12号）1份；\n2.《责令改正通知书》（安交责改〔2023〕7号）1份"
    d = receipt(
        "^送达回证", [["送达文书名称及文号", both], ["受送达人", "李明"], ["送达地点", "港口路2号"], ["受送达人签名", "李明 2023年6月2日"]]
    )
    assert [(row.title.value, row.number.value and row.number.value.serial, row.place.value) for row in d.rows] == [
        ("《行政处罚决定书》", "12", "港口路2号"),
        ("《责令改正通知书》", "7", "港口路2号"),
    ]
    assert [(row.receiver.value, row.time.value) for row in d.rows] == [("李明", DAY)] * 2


@pytest.mark.parametrize(
    ("cell", "title", "number"),
    [
        ("案件移送函安交移函〔2023〕5号", "案件移送函", "安交移函〔2023〕5号"),
        ("证据登记保存清单苏安交证登字〔2023〕5号", "证据登记保存清单", "苏安交证登字〔2023〕5号"),
        ("行政处罚事前告知书\n苏安交罚告〔2023〕5(非)号", "行政处罚事前告知书", "苏安交罚告〔2023〕5(非)号"),
        ("违法行为通知书[2023]5642019122564号", "违法行为通知书", "[2023]5642019122564号"),
        ("查封、扣押决定书 安交查扣〔2023〕5号", "查封、扣押决定书", "安交查扣〔2023〕5号"),
        ("称重资料\n安交称〔2023〕5号", "称重资料", "安交称〔2023〕5号"),
    ],
)
def test_a_name_ends_with_the_first_word_for_a_kind_of_paper(cell, title, number):
    (row,) = receipt("^送达回证", [["送达文书名称及文号", cell], ["受送达人", "李明"], ["送达方式", "直接送达"]]).rows
    assert (row.title.value, row.number.value and row.number.value.text) == (title, number)


def test_a_day_asked_for_beside_the_signature_and_left_blank_stays_blank():
    d = receipt(
        "^送达回证",
        [
            ["送达文书名称", "催告书"],
            ["受送达人", "李明"],
            ["送达时间", "2023年6月2日"],
            ["受送达人签名", "李明　　　年　月　日"],
        ],
    )
    addressee = d.signature("addressee")
    assert addressee is not None
    assert (addressee.seen, addressee.date.state) == (True, "blank")


def test_a_merged_cell_before_the_signatures():
    d = receipt(
        "^送达回证",
        [
            ["送达文书", "行政处罚决定书（安交罚〔2023〕12号）", L],
            ["受送达人", "李明", L],
            ["签收", "收件人签名及日期", "李明 2023年6月2日"],
            [A, "送达人签名", "王建国 陈思远"],
        ],
    )
    assert signed(d, "addressee") == (True, ("李明",), DAY)
    assert signed(d, "server") == (True, ("王建国", "陈思远"), DAY)
    assert d.rows[0].receiver.value == "李明"


def test_a_name_and_its_number_in_two_cells_of_one_label_and_what_a_system_prints_below():
    d = receipt(
        "^送达回证",
        "回证编号：（苏安）交执送证〔2023〕第12号",
        [
            ["送达文书名称及文号", "行政处罚决定书", "（苏安）交执罚决〔2023〕第12号"],
            ["受送达人", "安平市顺达物流有限公司", L],
            ["受送达人签名或者盖章", "赵国平\n收到时间：2023年6月2日10时20分", L],
            ["送达人（签字）", "王建国、陈思远", L],
        ],
        "附注：/",
        "安平市交通运输局",
        "2023-06-02",
        "打印时间：2023-06-02 17:50",
    )
    (row,) = d.rows
    assert (row.title.value, row.number.value and row.number.value.text) == ("行政处罚决定书", "（苏安）交执罚决〔2023〕第12号")
    assert d.case_no.value is not None
    assert d.case_no.value.text == "（苏安）交执送证〔2023〕第12号"
    assert signed(d, "addressee") == (True, ("赵国平",), TIME)
    assert d.remarks.state == "struck"


def test_who_received_in_the_party_s_stead_has_a_column_of_the_list():
    d = receipt(
        "^送达回证",
        NUMBER,
        [
            ["送达文书名称、字号", "收件人（签章）", "代收人（签章）", "送达人（签章）", "收到时间"],
            ["行政处罚决定书\n苏（2023）交罚〔00012〕号", "赵国平", "/", "王建国、陈思远", "2023年6月2日10时20分"],
            ["/", "/", "/", "/", "/"],
        ],
    )
    assert d.substitute.state == "struck"
    assert [(row.receiver.value, row.time.value) for row in d.rows] == [("赵国平", TIME)]


def test_the_number_of_the_paper_served_is_not_that_of_the_receipt():
    d = receipt(
        "^送达回证",
        [
            ["送达文书", "文书名称", "行政处罚决定书", L],
            [A, "文书文号", "苏交罚〔2023〕12号", L],
            ["收件人签名", "赵国平", "收件日期", "2023年6月2日10时20分"],
            ["送达人签名", "王建国、陈思远", L, L],
        ],
    )
    assert d.case_no.state == "absent"
    assert [row.number.value and row.number.value.text for row in d.rows] == ["苏交罚〔2023〕12号"]
    assert signed(d, "addressee") == (True, ("赵国平",), TIME)


def test_a_blank_before_a_label_of_no_entry_stays_blank():
    d = receipt(
        "^送达回证",
        NUMBER,
        "送达文书：行政处罚决定书",
        "受送达人（签字）：李明    签收时间：2023年6月2日10时20分",
        "代收人（签字）：    与受送达人关系：",
    )
    assert d.substitute.state == "blank"


def test_the_seat_of_the_office_in_brackets_belongs_to_the_number_and_a_note_is_no_remark():
    d = receipt(
        "^送达回证",
        "送达地点：人民路12号",
        [
            ["序号", "文书名称", "份数", "送达方式", "送达日期", "收件人签章", "送达人"],
            ["1", "行政处罚决定书（苏安）交执罚决〔2023〕第12号", "1", "直接送达", "2023年6月2日", "李明", "王建国、陈思远"],
        ],
        "备注：",
        "注：收件人拒收的应当注明。",
        "安平市交通运输局",
        "2023年6月2日",
    )
    (row,) = d.rows
    assert (row.title.value, row.number.value and row.number.value.text) == ("行政处罚决定书", "（苏安）交执罚决〔2023〕第12号")
    assert row.place.value == "人民路12号"
    assert d.remarks.state == "blank"
