"""抽样取证凭证: goods of the party taken as samples."""

from typing import ClassVar

from casecheck.forms.measure_block import CITED
from casecheck.forms.party_block import PartyBlock
from casecheck.forms.remedy_block import SEAL, IssuedBlock
from casecheck.model import Citation, Entry, Period, Row, SignatureSpec, entry


class SampledRow(Row):
    """One kind of goods sampled. ``quantity`` as written, with its unit."""

    name: Entry[str] = entry("被抽样物品名称", "抽样物品名称", "物品名称", "样品名称", "名称", "品名", "抽样取证物品名称", "抽取样品名称")
    spec: Entry[str] = entry(
        "规格及批号", "规格", "规格型号", "批号", "规格、批号", "规格及型号", "规格（批号）", "型号规格", "规格型号及批号"
    )
    quantity: Entry[str] = entry("数量", "抽样数量", "样品数量", "数量及单位", "抽样基数及数量")
    place: Entry[str] = entry("被抽样物品地点", "抽样地点", "存放地点", "物品存放地点", "被抽样物品存放地点", "样品存放地点", "地点")


class SamplingVoucher(PartyBlock, IssuedBlock):
    """抽样取证凭证. ``agency_phone`` is the number behind the agency that took the samples, the third 联系电话 of the sheet."""

    form: str = "sampling_voucher"
    titles: ClassVar[tuple[str, ...]] = (
        "抽样取证凭证",
        "抽样取证通知书",
        "抽样取样凭证",
        "抽样取证单",
        "抽样取证清单",
        "抽样取证决定书",
        "抽样单",
        "采样取证凭证",
        "抽样取证物品清单",
    )
    step: ClassVar[int] = 376
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或代理人签名", "当事人或者其代理人签名"),
                *("被抽样人签名", "被抽样单位签名", "物品持有人签名", "被取证人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "抽样人签名", "抽样人员签名", "承办人签名", "抽样取证人签名"), people=2),
        SignatureSpec(key="witness", labels=("见证人签名",)),
        SEAL,
    )

    sampling_time: Entry[Period] = entry("抽样取证时间", "抽样时间", "取样时间", "抽样日期", "采样时间", "抽样取证起止时间")
    sampling_place: Entry[str] = entry("抽样地点", "抽样取证地点", "取样地点", "采样地点")
    sampling_agency: Entry[str] = entry(
        "抽样取证机关", "抽样机关", "抽样单位", "取样机关", "抽样取证单位", "抽样取证机关名称", "执法机关", means="agency"
    )
    agency_phone: Entry[str] = entry("联系电话", "机关联系电话", "电话", beside="sampling_agency")
    legal_basis: Entry[tuple[Citation, ...]] = entry(
        "依据《中华人民共和国行政处罚法》第__条",
        "抽样依据",
        "抽样取证依据",
        "法律依据",
        sentence=(CITED + r"[^。]{0,100}?抽样", CITED),
    )
    items: tuple[SampledRow, ...] = ()
    remarks: Entry[str] = entry("备注", required="optional", long=True)
