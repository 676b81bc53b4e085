"""计量检定证书: that a scale weighed right on the day."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry


class ScaleCertificate(Document):
    """计量检定证书. ``device_no`` is the number engraved on the scale, which the weigh ticket should name."""

    form: str = "scale_certificate"
    titles: ClassVar[tuple[str, ...]] = (
        "计量检定证书",
        "检定证书",
        "校准证书",
        "衡器检定合格证",
        "计量器具检定证书",
        "计量校准证书",
        "衡器检定证书",
        "检定合格证",
        "检定证书复印件",
        "计量检定证书复印件",
        "强制检定证书",
        "检定（校准）证书",
        "称重设备检定证书",
        "计量器具检定合格证",
        "称重设备检定合格证",
        "衡器检定合格证书",
        "检定合格证书",
        "计量检定合格证",
        "衡器计量检定证书",
        "地磅检定证书",
        "汽车衡检定证书",
        "仪器检定证书",
        "检测设备检定证书",
        "法定计量检定证书",
    )
    step: ClassVar[int] = 372
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="provider", labels=("检定员签名", "检定员", "检定人", "校准员", "检定人签名"), dated=False),
        SignatureSpec(key="reviewer", labels=("核验员签名", "核验员", "核验人", "核验人签名", "审核人", "复核人"), dated=False),
        SignatureSpec(key="approver", labels=("批准人签名", "批准人", "主管", "签发人", "授权签字人"), dated=False),
    )

    cert_no: Entry[str] = entry("证书编号", "检定证书编号", "编号", "证书号", "校准证书编号", "证书号码", "检定证书号")
    device: Entry[str] = entry(
        "计量器具名称",
        "器具名称",
        "设备名称",
        "仪器名称",
        "衡器名称",
        "样品名称",
        "被检计量器具",
        "检定器具名称",
        "计量器具",
        "计量器具名称及型号",
    )
    model: Entry[str] = entry("型号/规格", "型号规格", "规格型号", "型号", "规格", "型号及规格", required="optional")
    device_no: Entry[str] = entry("出厂编号", "设备编号", "器具编号", "仪器编号", "出厂编号/设备编号", required="optional")
    user: Entry[str] = entry("送检单位", "使用单位", "委托单位", "申请单位", "委托方", "受检单位", "送检（使用）单位")
    conclusion: Entry[str] = entry(
        "检定结论", "结论", "检定结果", "校准结论", "检定结论及说明", long=True, until="检定员|核验员|批准人|检定日期"
    )
    date: Entry[Moment] = entry("检定日期", "校准日期", "检定时间", "检测日期", "发证日期")
    valid_to: Entry[Moment] = entry(
        "有效期至", "有效期", "检定有效期至", "有效日期", "检定有效期", "证书有效期至", "建议复校日期", "下次检定日期", kind="last_day"
    )
