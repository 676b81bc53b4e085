"""行政强制执行决定书: the agency enforces its decision itself."""

from typing import ClassVar

from casecheck.forms.execution_block import DecisionBlock
from casecheck.forms.party_block import PartyBlock
from casecheck.forms.remedy_block import BOX, DAY, RemedyBlock
from casecheck.model import Citation, Entry, Moment, Tick, entry


class EnforcementDecision(PartyBlock, RemedyBlock, DecisionBlock):
    """行政强制执行决定书. ``ground`` holds the two printed reasons; without boxes the one printed, or not struck out, counts."""

    form: str = "enforcement_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制执行决定书",
        "强制执行决定书",
        "行政强制执行书",
        "加处罚款决定书",
        "交通行政强制执行决定书",
    )
    step: ClassVar[int] = 832

    ground: Entry[tuple[Tick, ...]] = entry(
        "强制执行理由",
        "执行理由",
        options=("仍未履行", "转移或者隐匿财物"),
        sentence=(
            rf"(?P<value>{BOX}[^□☐■☑☒√✓✔]{{0,80}}仍(?:未|不)履行.{{0,60}}?{BOX}[^。;]{{0,80}}?隐匿财物)",
            r"催告[^。;]{0,60}?(?P<value>仍未履行)(?![^。;]{0,80}隐匿财物)",
            r"(?<!理由)(?<!理由/)在催告期间[^。;]{0,60}?(?P<value>转移或者隐匿财物)",
        ),
    )
    basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        "执行依据",
        "法律依据",
        sentence=(
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照).){0,800}?)(?:的|之)?规定(?!》)[^。]{0,40}?(?:本机关|决定|将|执行|现)",
        ),
    )
    execute_on: Entry[Moment] = entry(
        "于__强制执行",
        "强制执行时间",
        "执行时间",
        "执行日期",
        sentence=(
            rf"(?:于|自|在)(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?起?,?(?:依法)?(?:实施|进行|予以|采取|对[^。;]{{0,40}}?)?(?:行政)?强制执行",
        ),
    )
    method: Entry[str] = entry(
        "（强制执行方式）",
        "强制执行方式",
        "执行方式",
        "强制执行的方式",
        "强制执行的方式和时间",
        sentence=(
            r"强制执行:(?:\(强制执行(?:的)?方式\):?)?(?P<value>[^。]{0,200}?)(?:\(强制执行(?:的)?方式\))?。",
            r"强制执行(?:的)?方式(?:为|是|如下|:)+(?P<value>[^。]{0,200}?)。",
        ),
    )
