"""平台、支付凭证: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_an_order():
    d = read(
        "platform_or_payment_proof",
        "^行程订单",
        "平台名称：快行出行",
        "订单号：KX20240503000188",
        "下单时间：2024年5月3日8时55分",
        "乘客：周华",
        "起点：安平火车站",
        "终点：港口路8号",
        "金额：35.60元",
        "支付时间：2024年5月3日9:31",
    )
    assert said(d) == {
        "platform": "快行出行",
        "order_no": "KX20240503000188",
        "payer": "周华",
        "amount": (3560, None),
        "paid_time": "2024-05-03T09:31",
        "order_time": "2024-05-03T08:55",
        "start_place": "安平火车站",
        "end_place": "港口路8号",
    }
    assert signed(d) == {}


def test_a_payment():
    d = read(
        "platform_or_payment_proof",
        "^微信支付凭证",
        [
            ["收款方", "李明"],
            ["付款方", "周华"],
            ["支付金额", "¥80.00"],
            ["支付时间", "2024-05-03 09:31:22"],
            ["交易单号", "4200001234202405031234567890"],
            ["支付方式", "零钱"],
        ],
    )
    assert said(d) == {
        "platform": "微信支付",
        "order_no": "4200001234202405031234567890",
        "payer": "周华",
        "payee": "李明",
        "amount": (8000, None),
        "paid_time": "2024-05-03T09:31",
    }
    assert signed(d) == {}
