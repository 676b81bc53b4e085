"""Facts of how a penalty is put into words: a fine of nothing, kinds no law knows, sums of illegal gains that do not come out, and, on the
spot, a suit told without the reconsideration that must come first (复议前置).

Legal source: 行政处罚法 (2021) art. 9, 28(2), 52(2); 行政复议法 (2023) art. 23(1)(1), 23(2).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from operator import add, mul, sub
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.registry import fact
from casecheck.model import Document, Entry, Penalty, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Said as if they were penalties; 警告 given by word of mouth is a legal kind, an order to correct is no penalty but may stand beside one.
NO_LEGAL_KIND = r"(?:处以?(?!罚)|给予|予以)[^。;,]{0,6}(?:口头警告|批评教育|口头教育|训诫|书面检查|扣分|停班|停运学习|责令检讨|写出检查)"
FINE = r"罚款"
_N = r"([0-9][0-9,]*(?:\.[0-9]+)?)"
# A link of a longer chain (50元×3人×2趟) is no sum of its own, nor is one in 万元.
_ALONE = r"(?<![0-9.,×xX*＊+＋\-－–—/(])"
_TIMES = rf"{_ALONE}{_N}元?(?:/|每)?[^\W\d_=+万]{{0,4}}[×xX*＊]{_N}[^\W\d_=+万]{{0,4}}[=＝]{_N}元"
_LESS = rf"{_ALONE}{_N}元[-－–—]{_N}元[=＝]{_N}元"
_PLUS = rf"{_ALONE}{_N}元[+＋]{_N}元[=＝]{_N}元"
_SUMS: tuple[tuple[str, Callable[[Decimal, Decimal], Decimal]], ...] = ((_TIMES, mul), (_LESS, sub), (_PLUS, add))
GAINS_TOPIC = r"违法所得|收入|运费|车费|收取|退赔|所得"
SUE_AT_ONCE = (  # 不得直接起诉 tells the contrary
    r"(?<!不得)(?<!不能)(?<!不可以)(?:直接|或者?|也可以?|亦可|还可以|可以)[^。;]{0,40}(?:法院)[^。;]{0,12}(?:起诉|诉讼)"
    r"|(?<!不得)(?<!不能)(?<!不可以)(?:直接|或者?|也可以?)[^。;]{0,12}(?:提起|提出)行政诉讼"
)
REVIEW_FIRST = (
    r"(?:应当?|须|必须)?先(?:行)?[^。;]{0,24}(?:申请|提出)[^。;]{0,8}复议|复议前置|前置[^。;]{0,6}复议"
    r"|(?:对|不服|收到|接到)[^。;]{0,6}复议(?:决定|结果)|(?:未?经)[^。;]{0,6}复议|复议后"
)


@fact("decision.zero_fines", "int", "数额为零的罚款项数")
def zero_fines(world: World, decision: Document) -> Answer:
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    if entry.value is None:
        return missing("处罚内容未读出", [entry.place])
    zero = [p for p in entry.value if p.kind == "fine" and p.amount is not None and {p.amount.figures, p.amount.words} <= {0, None}]
    nothing = [p for p in zero if p.amount is not None and p.amount.fen == 0]
    return known(len(nothing), [entry.place], entry.confidence)


@fact("decision.unlawful_kinds", "int", "不是法定处罚种类的表述处数")
def unlawful_kinds(world: World, decision: Document) -> Answer:
    found = presence.matches(decision, NO_LEGAL_KIND)
    return known(len(found), found)


@fact("decision.gains_reckoned", "yes_no", "决定书写有违法所得的算式")
def gains_reckoned(world: World, decision: Document) -> Answer:
    found = [place for place, _ in _sums(decision)]
    return known(bool(found), found)


@fact("decision.gains_off", "int", "违法所得算式不闭合的处数")
def gains_off(world: World, decision: Document) -> Answer:
    found = [place for place, right in _sums(decision) if not right]
    return known(len(found), found)


@fact("on_spot_penalty_decision.sue_at_once", "yes_no", "告知可以直接提起行政诉讼")
def sue_at_once(world: World, decision: Document) -> Answer:
    return presence.statement(decision, "直接起诉的告知", SUE_AT_ONCE, "")


@fact("on_spot_penalty_decision.review_first", "yes_no", "告知应当先申请行政复议")
def review_first(world: World, decision: Document) -> Answer:
    return presence.statement(decision, "先申请行政复议的告知", REVIEW_FIRST, "")


def _sums(decision: Document) -> list[tuple[Place, bool]]:
    """Every sum written out in a sentence about gains, and whether it comes out to the 元."""
    found = []
    for sentence in presence.matches(decision, rf"[^。;]*(?:{GAINS_TOPIC})[^。;]*"):
        for pattern, reckon in _SUMS:
            for match in re.finditer(pattern, sentence.quote):
                a, b, total = (Decimal(part.replace(",", "")) for part in match.groups())
                found.append((sentence.model_copy(update={"quote": match.group()}), abs(reckon(a, b) - total) < 1))
    return found
