"""不予行政处罚决定书: the act is proved or not, but no penalty follows."""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.forms.penalty_block import BREACH, BreachBlock
from casecheck.forms.remedy_block import BOX, RemedyBlock
from casecheck.model import Citation, Entry, Tick, entry


class NoPenaltyDecision(PartyBlock, RemedyBlock, BreachBlock):
    """不予行政处罚决定书. Regions without boxes give the reason in the sentence that names the law: ``reason`` is then absent."""

    form: str = "no_penalty_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "不予行政处罚决定书",
        "不予处罚决定书",
        "不予行政处罚告知书",
        "免予处罚告知书",
        "责令改正及教育记录",
        "免予行政处罚决定书",
        "免予处罚决定书",
        "不予交通行政处罚决定书",
        "轻微违法行为不予处罚决定书",
        "不予行政处罚通知书",
        "首违不罚告知书",
        "轻微违法免罚告知书",
        "免予行政处罚告知书",
        "免罚决定书",
        "不予处罚通知书",
        "首违免罚告知书",
        "轻微违法不予处罚决定书",
        "首次轻微违法不予处罚告知书",
        "首违不罚决定书",
        "不予处罚告知书",
    )
    step: ClassVar[int] = 704

    facts: Entry[str] = entry(
        "违法事实及证据",
        "违法事实",
        "违法事实及依据",
        "违法事实及相关证据",
        "主要事实及证据",
        "基本事实",
        long=True,
        until=rf"{BREACH}|(?:依据|根据|依照|按照)《",
        sentence=(
            rf"违法事实(?:及(?:相关)?证据|及依据|和证据)?:?(?P<value>.{{0,4000}}?)(?:{BREACH}|(?:依据|根据|依照|按照)《)",
            rf"(?P<value>(?:经查明?|经调查)[,:].{{1,4000}}?)(?:{BREACH}|(?:依据|根据|依照|按照)《)",
        ),
    )
    reason: Entry[tuple[Tick, ...]] = entry(
        "不予处罚理由",
        "不予行政处罚的理由",
        "不予处罚的理由",
        "不予行政处罚理由",
        "不予处罚情形",
        options=("违法行为轻微", "首次违法", "违法事实不能成立", "其他"),
        sentence=(
            rf"(?P<value>{BOX}(?:\d[.、])?[^□☐■☑☒√✓✔]{{0,20}}?违法行为轻微.{{0,300}}?{BOX}(?:\d[.、])?其他[^。;,]{{0,60}})",
            rf"(?P<value>{BOX}(?:\d[.、])?[^□☐■☑☒√✓✔]{{0,20}}?轻微.{{0,200}}?{BOX}(?:\d[.、])?[^□☐■☑☒√✓✔]{{0,20}}?不能成立)",
        ),
    )
    basis: Entry[tuple[Citation, ...]] = entry(
        "依据",
        "依据__的规定",
        "不予处罚依据",
        "法律依据",
        sentence=(
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照|违反).){0,800}?)(?:的|之)?规定(?!》)[^。]{0,80}?(?:不予|免予|不再)",
        ),
    )
