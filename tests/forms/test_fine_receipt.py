"""罚款票据、缴款书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_receipt():
    d = read(
        "fine_receipt",
        "^罚没收据",
        "票据号码：0012345678",
        "开票日期：2023年5月25日",
        [
            ["缴款人", "李明", "执收单位", "安平市交通运输局"],
            ["项目名称", "罚没收入-交通", "处罚决定书文号", "苏安交罚〔2023〕12号"],
            ["金额（大写）", "壹仟元整", "（小写）", "¥1000.00"],
            ["备注", "/", L, L],
        ],
    )
    assert said(d) == {
        "ticket_no": "0012345678",
        "pay_date": "2023-05-25",
        "payer": "李明",
        "executor": "安平市交通运输局",
        "item": "罚没收入-交通",
        "amount_upper": (None, 100000),
        "amount_lower": (100000, None),
        "decision_no": "苏安交罚〔2023〕12号",
        "remark": "<struck>",
    }
    assert signed(d) == {}


def test_a_payment_slip():
    d = read(
        "fine_receipt",
        "^非税收入一般缴款书",
        "缴款书号：320000001　填制日期：2023年5月25日",
        "缴款单位：李明　收款单位：安平市财政局",
        "金额（大写）：壹仟元整　（小写）：￥1,000.00",
        "项目名称：交通罚没收入",
        "备注：",
    )
    assert said(d) == {
        "ticket_no": "320000001",
        "pay_date": "2023-05-25",
        "payer": "李明",
        "executor": "安平市财政局",
        "item": "交通罚没收入",
        "amount_upper": (None, 100000),
        "amount_lower": (100000, None),
        "remark": "<blank>",
    }
    assert signed(d) == {}


def test_what_is_left_blank():
    d = read(
        "fine_receipt",
        "^缴款书",
        [["缴款人", "", "缴款日期", "年　月　日"], ["金额（大写）", "", "（小写）", ""]],
    )
    assert said(d) == {"pay_date": "<blank>", "payer": "<blank>", "amount_upper": "<blank>", "amount_lower": "<blank>"}
    assert signed(d) == {}


def test_surcharge_and_bank():
    d = read("fine_receipt", "^代收罚没款收据", [["缴款人", "李明", "加处罚款", "¥30.00"], ["代收银行", "安平银行港口支行", L, L]])
    assert said(d) == {"payer": "李明", "surcharge": (3000, None), "bank": "安平银行港口支行"}
