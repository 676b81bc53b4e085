"""延长行政强制措施期限通知书: the measure runs on until a later day."""

from typing import ClassVar

from casecheck.forms.measure_block import MeasureTakenBlock
from casecheck.forms.remedy_block import DAY
from casecheck.model import Entry, Moment, entry


class CoerciveMeasureExtension(MeasureTakenBlock):
    """延长行政强制措施期限通知书."""

    form: str = "coercive_measure_extension"
    titles: ClassVar[tuple[str, ...]] = (
        "延长行政强制措施期限通知书",
        "延长查封扣押期限通知书",
        "延长行政强制措施通知书",
        "延长查封、扣押期限通知书",
        "延长查封（扣押）期限通知书",
        "延长行政强制措施期限决定书",
        "延长查封、扣押期限决定书",
        "延长查封（扣押）期限决定书",
    )
    step: ClassVar[int] = 426

    reason: Entry[str] = entry(
        "现因__",
        "延长理由",
        "延长原因",
        sentence=(
            r"现因(?P<value>.{0,600}?)[,。;]?(?:依据|根据|依照|按照)",
            r"现因(?P<value>[^。]{2,600}?)[,。;](?:本机关|我局|经)?[^,。;]{0,20}?决定",
            r"(?:鉴于|由于)(?P<value>[^。]{2,600}?)[,。;](?:依据|根据|依照|按照|经)",
        ),
    )
    extended_to: Entry[Moment] = entry(
        "延长行政强制措施期限至__",
        "延长至",
        "延长期限至",
        sentence=(
            rf"延长[^。;]{{0,40}}?(?:至|到)(?P<value>{DAY})",
            rf"期限[^。;]{{0,12}}?延长[^。;]{{0,30}}?,?(?:至|到)(?P<value>{DAY})",
            rf"延长[^。]{{0,60}}?{DAY}起?(?:至|到)(?P<value>{DAY})",
        ),
    )
