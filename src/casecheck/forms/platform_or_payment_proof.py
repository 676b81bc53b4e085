"""平台、支付凭证: an order of a ride-hailing platform or a payment, mostly a picture of a screen."""

from typing import ClassVar

from casecheck.model import Amount, Document, Entry, Moment, entry


class PlatformOrPaymentProof(Document):
    """平台、支付凭证. A screen says what it says: nothing of it is owed."""

    form: str = "platform_or_payment_proof"
    titles: ClassVar[tuple[str, ...]] = (
        "平台/支付凭证",
        "订单截图",
        "行程订单",
        "微信支付凭证",
        "平台订单截图",
        "网约车订单截图",
        "网约车平台订单",
        "平台订单信息",
        "订单信息",
        "订单详情",
        "行程详情",
        "行程单",
        "行程截图",
        "支付凭证",
        "付款凭证",
        "付款记录",
        "支付记录",
        "支付截图",
        "付款截图",
        "转账记录",
        "转账凭证",
        "微信转账记录",
        "微信支付记录",
        "微信支付截图",
        "支付宝付款凭证",
        "支付宝支付凭证",
        "交易凭证",
        "交易记录",
        "账单详情",
        "乘客支付凭证",
        "车费支付凭证",
        "运费支付凭证",
        "平台订单及支付凭证",
        "平台派单记录",
        "平台派单信息",
        "网约车平台派单记录",
        "订单及支付截图",
        "支付凭证截图",
    )
    step: ClassVar[int] = 344

    platform: Entry[str] = entry(
        "平台名称",
        "平台",
        "网约车平台",
        "支付平台",
        "所属平台",
        "订单来源",
        "订单平台",
        "来源平台",
        "派单平台",
        required="optional",
        sentence=(r"(?P<value>微信支付|支付宝|云闪付)",),
    )
    order_no: Entry[str] = entry(
        "订单号",
        "订单编号",
        "交易单号",
        "交易号",
        "流水号",
        "转账单号",
        "支付单号",
        "行程编号",
        "商户单号",
        "交易流水号",
        "账单编号",
        required="optional",
    )
    payer: Entry[str] = entry(
        "付款人", "付款方", "支付人", "乘客", "转账人", "乘客姓名", "付款账户", "付款人姓名", "支付方", "付款账号", required="optional"
    )
    payee: Entry[str] = entry(
        "收款人",
        "收款方",
        "商户全称",
        "商户名称",
        "商户",
        "收款账户",
        "收款人姓名",
        "对方账户",
        "收款账号",
        "收款方全称",
        "交易对象",
        required="optional",
    )
    amount: Entry[Amount] = entry(
        "金额",
        "支付金额",
        "实付金额",
        "订单金额",
        "付款金额",
        "交易金额",
        "车费",
        "实付款",
        "转账金额",
        "行程费用",
        "费用",
        "实付",
        "金额（元）",
        "费用合计",
        "车费合计",
        required="optional",
        sentence=(r"(?:实付|支付|付款|收取|车费)[^0-9。;]{0,6}(?P<value>[¥Y]?-?[0-9][0-9,]*(?:\.[0-9]{1,2})?元)",),
    )
    paid_time: Entry[Moment] = entry(
        "支付时间", "付款时间", "转账时间", "交易时间", "收款时间", "支付日期", "付款日期", "创建时间", required="optional"
    )
    order_time: Entry[Moment] = entry(
        "下单时间", "订单时间", "用车时间", "出发时间", "上车时间", "派单时间", "接单时间", "行程时间", required="optional"
    )
    start_place: Entry[str] = entry("起点", "出发地", "上车地点", "上车点", "出发地点", "始发地", "起始地", "起始地点", required="optional")
    end_place: Entry[str] = entry("终点", "目的地", "下车地点", "下车点", "到达地", "到达地点", "目的地点", "终到地", required="optional")
