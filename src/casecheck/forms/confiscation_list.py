"""没收物品清单: what was confiscated."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Row, SignatureSpec, entry


class ConfiscatedRow(Row):
    """One kind of things confiscated. ``quantity`` as written; where it bears its unit, there is no ``unit``."""

    least: ClassVar[int] = 3

    name: Entry[str] = entry(
        "物品名称", "名称", "财物名称", "没收物品名称", "品名", "罚没物品名称", "没收财物名称", "罚没财物名称", "物资名称", "没收物品"
    )
    spec: Entry[str] = entry("规格", "规格型号", "型号", "规格、型号", "型号规格", "规格（型号）", "规格及型号", "特征", "品牌规格")
    quantity: Entry[str] = entry("数量", "数目", "件数", "数量及单位", "数量（单位）")
    unit: Entry[str] = entry("单位", "计量单位", "数量单位", required="optional")
    remark: Entry[str] = entry("备注", "说明", "成色", "物品状况", "新旧程度", "完好程度", required="optional")


class ConfiscationList(Document):
    """没收物品清单. ``total`` as written: a count, or a count for each unit."""

    form: str = "confiscation_list"
    titles: ClassVar[tuple[str, ...]] = (
        "没收物品清单",
        "没收财物清单",
        "罚没物品清单",
        "没收非法财物清单",
        "没收违法所得、非法财物清单",
        "罚没财物清单",
        "没收（扣押）物品清单",
        "没收物品凭证",
        "罚没物品收据",
        "没收物品收据",
        "没收物品登记表",
        "罚没物品登记表",
        "没收财物凭证",
        "没收清单",
        "没收物品收条",
        "没收违法物品清单",
        "罚没清单",
    )
    step: ClassVar[int] = 706
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人签名", "当事人或其代理人签名", "当事人或代理人签名", "当事人（代理人）签名", "当事人或者其代理人签名"),
                *("物品持有人签名", "被处罚人签名", "移交人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "承办人签名", "经办人签名", "经手人签名", "办案人员签名"), people=2),
        SignatureSpec(key="witness", labels=("见证人签名", "保管人签名", "接收人签名")),
    )

    case_no: Entry[CaseNumber] = entry(
        "案号", "文号", "编号", "文书编号", "案件编号", "处罚决定书文号", "行政处罚决定书文号", means="case_number"
    )
    party: Entry[str] = entry(
        "当事人",
        "被处罚人",
        "当事人姓名或名称",
        "当事人（个人姓名或单位名称）",
        "当事人（姓名或名称）",
        "被没收人",
        "物品所有人",
        "被处罚人（单位）",
        means="party_name",
    )
    items: tuple[ConfiscatedRow, ...] = ()
    total: Entry[str] = entry(
        "合计",
        "总计",
        "共计",
        "合计数量",
        "物品合计",
        "总数",
        sentence=(r"(?:以上|上述)?(?:物品)?(?:共计|合计):?(?P<value>[^,。;:]{1,30}?)[,。;]",),
    )
    handover_date: Entry[Moment] = entry(
        "移交日期", "交接日期", "移交时间", "交接时间", "收缴日期", "没收日期", "清点日期", "交接年月日", "接收日期", "没收时间"
    )
