"""罚款票据、缴款书: who paid how much, when."""

from typing import ClassVar

from casecheck.model import Amount, CaseNumber, Document, Entry, Moment, entry


class FineReceipt(Document):
    """罚款票据. The payer need not be the party; amounts are kept as 大写 and 小写 apart, equal or not."""

    form: str = "fine_receipt"
    titles: ClassVar[tuple[str, ...]] = (
        "罚款票据",
        "罚没收据",
        "非税收入一般缴款书",
        "缴款书",
        "电子非税票据",
        "代收罚没款收据",
        "收费凭据表",
        "当场处罚罚款收据",
        "罚款收据",
        "罚没票据",
        "罚没款收据",
        "代收罚款收据",
        "政府非税收入一般缴款书",
        "非税收入统一票据",
        "非税收入一般缴款书（电子）",
        "非税收入一般缴款书（收据）",
        "非税收入缴款书",
        "罚款缴款书",
        "行政处罚缴款书",
        "政府非税收入统一票据",
        "中央非税收入统一票据",
        "一般缴款书",
        "罚没收入专用票据",
    )
    step: ClassVar[int] = 810

    ticket_no: Entry[str] = entry(
        "票据号码", "缴款书号", "票据代码", "票号", "缴款书编号", "收据号码", "票据编号", "缴款书号码", "收费凭证号数", "NO", "编号"
    )
    pay_date: Entry[Moment] = entry("开票日期", "缴款日期", "填制日期", "收款日期", "缴费日期", "日期", "收费时间", "缴款时间", "交款日期")
    payer: Entry[str] = entry(
        "缴款人",
        "交款人",
        "缴款单位",
        "缴费单位",
        "付款人",
        "缴款人（单位）",
        "缴款单位（人）",
        "缴款单位或个人",
        "缴款人名称",
        "付款人全称",
    )
    executor: Entry[str] = entry(
        "执收单位", "收款单位", "执收单位名称", "收款人", "执罚单位", "处罚单位", "执收单位全称", "收款单位（公章）"
    )
    item: Entry[str] = entry("项目名称/编码", "项目名称", "收入项目名称", "收入项目", "收费项目", "项目", "缴款项目")
    amount_upper: Entry[Amount] = entry(
        "金额（大写）",
        "金额合计（大写）",
        "合计（大写）",
        "大写",
        "人民币（大写）",
        "罚款金额（大写）",
        "大写金额",
        "合计人民币（大写）",
        "合计金额（大写）",
        means="fine",
        sentence=(
            r"\(?(?:人民币)?\(?大写\)?:?(?P<value>(?:人民币)?[〇零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+[元圆][整正]?)",
        ),
    )
    amount_lower: Entry[Amount] = entry(
        "（小写）",
        "小写",
        "金额（小写）",
        "小写金额",
        "金额合计（小写）",
        "合计（小写）",
        "罚款金额（小写）",
        "缴款金额",
        "罚款金额",
        "金额（元）",
        "金额",
        "合计",
        "缴费金额",
        sentence=(r"\(?小写\)?:?(?P<value>[¥Y]?[0-9][0-9,]*(?:\.[0-9]+)?元?)",),
    )
    surcharge: Entry[Amount] = entry("加处罚款", "加处罚款金额", "加处罚款数额", "滞纳金", required="optional")
    bank: Entry[str] = entry("代收银行", "收款银行", "代收机构", "代收网点", "收款人开户银行", required="optional")
    decision_no: Entry[CaseNumber] = entry(
        "处罚决定书文号",
        "决定书文号",
        "行政处罚决定书文号",
        "处罚决定书编号",
        "行政处罚决定书编号",
        "行政处罚决定书号",
        "处罚决定书号",
        "处罚文书号",
        required="optional",
        sentence=(r"决定书》?(?:编号|文号)?:?\(?(?P<value>[^()。,;:《》]{1,16}[\[〔【(]\d{4}[\]〕】)][^()。,;:《》]{0,16}?号)",),
    )
    remark: Entry[str] = entry("备注", "说明", "附注", required="optional", long=True)
