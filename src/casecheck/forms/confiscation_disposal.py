"""没收物品处置记录: what became of confiscated things."""

from typing import ClassVar

from casecheck.model import Amount, CaseNumber, Document, Entry, Moment, SignatureSpec, entry

_APPROVAL = (
    *("审批意见", "批准意见", "负责人审批意见", "处置审批意见", "审批情况", "负责人意见", "行政机关负责人意见", "机关负责人审批意见"),
    *("领导审批意见", "行政机关负责人审批意见", "批准情况"),
)


class ConfiscationDisposal(Document):
    """没收物品处置记录. ``proceeds`` is what a sale brought; destroyed things bring none (struck out)."""

    form: str = "confiscation_disposal"
    titles: ClassVar[tuple[str, ...]] = (
        "没收物品处置记录",
        "没收物品处理记录",
        "罚没物品处理记录",
        "罚没物品处置记录",
        "罚没财物处理记录",
        "没收财物处置记录",
        "没收物品销毁记录",
        "罚没物品销毁记录",
        "物品处理记录",
        "物品处置记录",
        "没收物品处置单",
        "没收物品处理清单",
        "罚没财物处置记录",
        "没收物品处置审批表",
        "罚没物品处理审批表",
        "没收物品处理审批表",
        "物品销毁记录",
        "没收财物处理记录",
    )
    step: ClassVar[int] = 814
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "经办人签名", "处置人签名", "处理人签名", "承办人签名", "处置人员签名", "执行人签名"),
            people=2,
        ),
        SignatureSpec(
            key="witness", labels=("见证人签名", "监销人签名", "监督人签名", "监督人员签名", "监证人签名", "在场人签名", "监销人员签名")
        ),
        SignatureSpec(key="agency_head", labels=_APPROVAL),
    )

    case_no: Entry[CaseNumber] = entry(
        "案号", "文号", "编号", "文书编号", "案件编号", "处罚决定书文号", "行政处罚决定书文号", means="case_number"
    )
    items: Entry[str] = entry(
        "处置物品",
        "处理物品",
        "物品名称及数量",
        "没收物品",
        "物品清单",
        "物品名称、数量",
        "处置物品名称及数量",
        "处理物品名称及数量",
        "罚没物品名称及数量",
        "物品名称",
        "没收物品名称及数量",
        "销毁物品",
        "被处置物品",
        "处置物品情况",
        long=True,
    )
    approval: Entry[str] = entry(*_APPROVAL, long=True)
    disposal_method: Entry[str] = entry(
        "处置方式", "处理方式", "处置方法", "处理方法", "处置情况", "处理情况", "销毁方式", "处置方式及去向", "处理结果"
    )
    disposal_time: Entry[Moment] = entry("处置时间", "处理时间", "处置日期", "处理日期", "销毁时间", "销毁日期", "拍卖时间", "时间")
    disposal_place: Entry[str] = entry("处置地点", "处理地点", "销毁地点", "拍卖地点", "地点")
    proceeds: Entry[Amount] = entry(
        "处置所得",
        "处理所得",
        "变价款",
        "拍卖所得",
        "变卖所得",
        "处置所得款项",
        "处置收入",
        "拍卖款",
        "所得款项",
        "处理所得金额",
        "处置价款",
        "处置金额",
        required="conditional",
    )
