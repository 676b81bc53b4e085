"""解除行政强制措施决定书: the measure ends, and what was seized is given back."""

from typing import ClassVar

from casecheck.forms.measure_block import MeasureTakenBlock, SeizedRow
from casecheck.forms.remedy_block import DAY, SEAL
from casecheck.model import Citation, Entry, Moment, SignatureSpec, entry


class CoerciveMeasureRelease(MeasureTakenBlock):
    """解除行政强制措施决定书. ``clause`` is the item of the ground chosen, ``return_list`` what was given back."""

    form: str = "coercive_measure_release"
    titles: ClassVar[tuple[str, ...]] = (
        "解除行政强制措施决定书",
        "解除行政强制措施通知书",
        "解除扣押决定书",
        "放行通知书",
        "解除查封（扣押）决定书",
        "解除查封、扣押决定书",
        "解除查封、扣押通知书",
        "解除查封决定书",
        "解除暂扣通知书",
        "解除车辆暂扣通知书",
        "车辆放行通知书",
        "解除强制措施决定书",
        "解除暂扣决定书",
        "解除扣押通知书",
        "解除车辆暂扣决定书",
        "解除扣押车辆决定书",
        "解除暂扣车辆决定书",
        "解除暂扣车辆通知书",
        "解除查封通知书",
        "解除行政强制措施书",
        "放行单",
        "车辆放行单",
        "解除暂扣凭证",
        "行政强制措施解除决定书",
        "行政强制措施解除通知书",
        "放行决定书",
        "解除行政强制措施告知书",
    )
    step: ClassVar[int] = 430
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或者其代理人签名", "当事人或代理人签名"),
                *("领取人签名", "接收人签名", "财物接收人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "承办人签名", "经办人签名", "退还人签名"), people=2),
        SEAL,
    )

    clause: Entry[tuple[Citation, ...]] = entry(
        "第二十八条第一款第__项",
        "解除依据",
        sentence=(
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照).){0,400}?)(?:的|之)?规定(?!》)[^。]{0,60}?(?:解除|退还|放行)",
            r"(?:依据|根据|依照|按照|符合)(?P<value>《[^《》]*》第[^,。;]{2,40}?(?:项|款|条))",
        ),
    )
    release_from: Entry[Moment] = entry(
        "自__起解除",
        "解除日期",
        "解除时间",
        sentence=(
            rf"(?:自|从|于)(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?起?,?(?:依法)?(?:予以)?(?:解除|退还|放行)",
            rf"解除[^。;]{{0,60}}?(?:自|从)(?P<value>{DAY})起",
        ),
    )
    return_list: tuple[SeizedRow, ...] = ()
    return_check: Entry[str] = entry(
        "经当事人（代理人）查验…",
        "查验情况",
        "当事人查验情况",
        required="conditional",
        sentence=(
            r"(?P<value>(?:上述|以上|退还的?)?(?:财物|物品)?,?经当事人(?:\(代理人\)|或其代理人|或者其代理人)?(?:查验|核对|清点|验收)[^。]{2,200}。?)",
            r"(?P<value>(?:财物|物品|车辆)[^。;]{0,30}?(?:查验|核对|清点)无误[^。]{0,40}。?)",
        ),
    )
