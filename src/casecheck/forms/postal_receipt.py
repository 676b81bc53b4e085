"""邮寄凭证: that a paper was posted, and when it was delivered to whom."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, entry

_ADDRESS = ("地址", "详细地址", "联系地址", "通讯地址", "单位地址")
_PHONE = ("联系电话", "电话", "手机", "手机号码")


class PostalReceipt(Document):
    """邮寄凭证: a waybill, the receipt of registered mail, a proof of delivery. 地址 stands for the sender and for the receiver."""

    form: str = "postal_receipt"
    titles: ClassVar[tuple[str, ...]] = (
        "邮寄凭证",
        "国内标准快递（EMS）详情单",
        "挂号信收据",
        "妥投证明",
        "国内标准快递",
        "国内标准快递详情单",
        "EMS详情单",
        "国内特快专递邮件详情单",
        "特快专递邮件详情单",
        "全球邮政特快专递",
        "中国邮政速递物流国内标准快递",
        "国内挂号信函收据",
        "国内挂号信函执据",
        "挂号信函收据",
        "挂号信回执",
        "邮寄回执",
        "邮寄送达凭证",
        "邮寄送达回执",
        "邮件回执",
        "法院专递邮件详情单",
        "快递单",
        "快递详情单",
        "快递回执",
        "邮政快递单",
        "邮件详情单",
        "邮件查询结果",
        "邮件投递查询结果",
        "邮件跟踪查询结果",
        "物流查询记录",
        "快递签收记录",
        "妥投回执",
        "邮寄单",
        "邮寄单据",
        "邮寄送达单",
        "国内邮件收据",
        "给据邮件收据",
        "投递签收证明",
        "EMS邮寄单",
        "EMS快递单",
        "邮政EMS详情单",
        "邮政特快专递详情单",
    )
    step: ClassVar[int] = 722

    mail_no: Entry[str] = entry(
        "邮件号码",
        "邮件号",
        "邮件编号",
        "运单号",
        "快递单号",
        "运单号码",
        "单号",
        "挂号号码",
        "邮件单号",
        "快递编号",
        "EMS单号",
        "详情单号",
        "物流单号",
        "邮件条码",
        "编号",
        "NO",
        sentence=(r"(?<![0-9A-Z])(?P<value>[A-Z]{2}[0-9]{9}CN|1[0-9]{12})(?![0-9A-Z])",),
    )
    sender: Entry[str] = entry(
        "寄件人", "寄件人姓名", "寄件单位", "寄件人单位", "寄件人单位名称", "寄件方", "寄件人（单位）", "交寄人", "寄件"
    )
    sender_address: Entry[str] = entry("寄件人地址", "寄件地址", "寄件单位地址", *_ADDRESS, beside="sender")
    sender_phone: Entry[str] = entry(
        "寄件人电话", "寄件人联系电话", "寄件电话", "寄件人手机", *_PHONE, beside="sender", required="optional"
    )
    receiver: Entry[str] = entry(
        "收件人", "收件人姓名", "收件单位", "收件人（单位）", "收件方", "收信人", "收件人姓名或名称", "收件人单位", "收件"
    )
    receiver_address: Entry[str] = entry("收件人地址", "收件地址", "收件单位地址", "收信人地址", "寄达地址", *_ADDRESS, beside="receiver")
    receiver_phone: Entry[str] = entry(
        "收件人电话",
        "收件人联系电话",
        "收件人手机",
        "收件电话",
        *_PHONE,
        beside="receiver",
        required="optional",
    )
    contents: Entry[str] = entry(
        "内件品名",
        "内装物品",
        "邮件内容",
        "内件",
        "物品名称",
        "内件名称",
        "寄递物品",
        "内件说明",
        "寄递内容",
        "文件资料",
        "内装文书",
        "邮寄文书",
    )
    posted_time: Entry[Moment] = entry(
        "交寄时间",
        "收寄时间",
        "寄件日期",
        "寄件时间",
        "交寄日期",
        "收寄日期",
        "寄出时间",
        "寄出日期",
        "邮寄时间",
        "邮寄日期",
        "揽收时间",
        "收寄日戳",
        "寄递日期",
        sentence=(
            r"(?P<value>\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?(?:\d{1,2}[时:]\d{1,2}分?)?)(?::\d\d)?[,:]?[^0-9。;]{0,30}?(?:已收寄|已揽收|已收件|收寄完成)",
        ),
    )
    delivered_time: Entry[Moment] = entry(
        "妥投时间",
        "签收时间",
        "投递时间",
        "妥投日期",
        "签收日期",
        "投递日期",
        "收件日期",
        "收件时间",
        "送达时间",
        "送达日期",
        "收到日期",
        required="conditional",
        sentence=(
            r"(?P<value>\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?(?:\d{1,2}[时:]\d{1,2}分?)?)(?::\d\d)?[,:]?[^0-9。;]{0,40}?(?:已妥投|妥投|已签收)",
            r"已?于(?P<value>\d{4}年\d{1,2}月\d{1,2}日(?:\d{1,2}[时:]\d{1,2}分?)?)[^0-9。;]{0,24}?(?:妥投|签收|投递)",
        ),
    )
    signed_by: Entry[str] = entry(
        "签收人",
        "收件人签名",
        "签收人签名",
        "收件人（代收人）签名",
        "收件人或代收人签名",
        "代收人",
        "收件人签收",
        "签收",
        "收件人签字",
        "收件人签章",
        required="conditional",
        sentence=(
            r"(?:已妥投|妥投|已签收|签收)[,:。(]*(?:签收人|收件人|代收人)(?:为|是|:)*(?:(?:他人|本人|家人|单位)[代签]收[:,(]+)?(?P<value>[^,。;:()]{1,12}?)(?:[,。;()]|签收|$)",
            r"由(?P<value>[\u4e00-\u9fff·]{2,8}?)(?:本人)?(?:签收|代收)",
        ),
    )
