"""邮寄凭证: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_waybill():
    d = read(
        "postal_receipt",
        "^国内标准快递（EMS）详情单",
        [
            ["邮件号码", "1234567890123", L, L],
            ["寄件人", "安平市交通运输局", "收件人", "李明"],
            ["地址", "安平市府前路1号", "地址", "安平市港口路8号"],
            ["电话", "0512-66668888", "电话", "13900001111"],
            ["内件品名", "行政处罚决定书", L, L],
            ["交寄时间", "2024年5月28日15时", "签收人", "李明"],
            ["妥投时间", "2024年5月30日10时12分", L, L],
        ],
    )
    assert said(d) == {
        "mail_no": "1234567890123",
        "sender": "安平市交通运输局",
        "sender_address": "安平市府前路1号",
        "sender_phone": "0512-66668888",
        "receiver": "李明",
        "receiver_address": "安平市港口路8号",
        "receiver_phone": "13900001111",
        "contents": "行政处罚决定书",
        "posted_time": "2024-05-28T15",
        "delivered_time": "2024-05-30T10:12",
        "signed_by": "李明",
    }
    assert signed(d) == {}


def test_lines():
    d = read(
        "postal_receipt",
        "^妥投证明",
        "邮件号：XA12345678932",
        "寄件人：安平市交通运输局",
        "地址：安平市府前路1号",
        "收件人：安平市顺达物流有限公司",
        "地址：安平市港口路2号",
        "联系电话：0512-66660001",
        "收寄日期：2024-05-28",
        "上述邮件已于2024年5月30日妥投，由赵国平签收。",
    )
    assert said(d) == {
        "mail_no": "XA12345678932",
        "sender": "安平市交通运输局",
        "sender_address": "安平市府前路1号",
        "receiver": "安平市顺达物流有限公司",
        "receiver_address": "安平市港口路2号",
        "receiver_phone": "0512-66660001",
        "posted_time": "2024-05-28",
        "delivered_time": "2024-05-30",
        "signed_by": "赵国平",
    }
    assert signed(d) == {}


def test_own_labels():
    d = read(
        "postal_receipt",
        "^挂号信收据",
        [
            ["挂号号码", "XA12345678932", L, L],
            ["寄件人", "安平市交通运输局", "收件人", "李明"],
            ["寄件人地址", "安平市府前路1号", "收件人地址", "安平市港口路8号"],
            ["收寄日期", "2024年5月28日", "内件", "处罚决定书"],
        ],
    )
    assert said(d) == {
        "mail_no": "XA12345678932",
        "sender": "安平市交通运输局",
        "sender_address": "安平市府前路1号",
        "receiver": "李明",
        "receiver_address": "安平市港口路8号",
        "contents": "处罚决定书",
        "posted_time": "2024-05-28",
    }
    assert signed(d) == {}


def test_a_query():
    d = read(
        "postal_receipt",
        "^邮件查询结果",
        "邮件号：1234567890123",
        [
            ["时间", "处理地点", "处理动态"],
            ["2024-05-28 16:02:11", "安平市", "已收寄"],
            ["2024-05-30 10:12:45", "安平市", "已妥投，签收人：他人代收：物业"],
        ],
    )
    assert said(d) == {
        "mail_no": "1234567890123",
        "posted_time": "2024-05-28T16:02",
        "delivered_time": "2024-05-30T10:12",
        "signed_by": "物业",
    }
    assert signed(d) == {}
