"""Facts of a fine below the least the law allows, and of one reckoned as a multiple of the illegal gains (违法所得的倍数).

Legal source: 行政处罚法 (2021) art. 30-33, only a circumstance the law names carries a penalty below the range (减轻); art. 28(2), 37. As
for the highest fine, what the law of the day of the act or that of the day of the decision allows is in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, either, known, missing
from casecheck.derive.penalty_range import fine_ends, from_fine, gains, ranges
from casecheck.derive.presence import statement
from casecheck.derive.registry import fact
from casecheck.law.violations import PenaltyRange
from casecheck.model import ONE_PAPER, Document

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Leniency below the range by its name or its article; a reason to be lenient within the range (从轻) is none.
MITIGATED = r"减轻|免予|不予(?:行政)?处罚|第三十[一二三]?条|裁量[^。;]{0,20}(?:最低|下限)以下|(?:最低|下限)[^。;]{0,8}以下"
REASONED_IN = ("penalty_approval", "investigation_report", "collective_discussion_record", "legal_review", "defence_review")


@fact("decision.fine_below_least", "money", "罚款低于法定下限的数额")
def fine_below_least(world: World, decision: Document) -> Answer:
    """Zero or negative: not below it. The least of every act, circumstance and day that may apply counts."""
    found, fine = ranges(world, decision), fine_ends(decision)
    if isinstance(found, Answer):
        return found
    if isinstance(fine, Answer):
        return fine
    least = min(_least(one, gains(decision)) for one in found)
    return from_fine(decision, least - fine[1], least - fine[0])


@fact("decision.mitigation_named", "yes_no", "决定书、审批或调查材料写有减轻处罚的情节或依据")
def mitigation_named(world: World, decision: Document) -> Answer:
    here = statement(decision, "减轻处罚的理由", MITIGATED, "")
    if here.value is not False:
        return here
    if world.dossier.single:
        return missing(ONE_PAPER)
    return either([here, *(statement(other, "减轻处罚的理由", MITIGATED, "") for other in reasoning(world, decision)[1:])])


def reasoning(world: World, decision: Document) -> list[Document]:
    """The decision and the papers in which it was reasoned before."""
    return [decision, *(d for form in REASONED_IN for d in world.dossier.all(form))]


@fact("decision.fine_by_gains", "yes_no", "违法所得达到按倍数罚款的数额")
def fine_by_gains(world: World, decision: Document) -> Answer:
    """Yes only if the law of both days fines a multiple and the confiscated gains are above its threshold."""
    found = ranges(world, decision)
    if isinstance(found, Answer):
        return found
    if not any(one.gains for one in found):
        return known(False)
    gained = gains(decision)
    if gained is None:
        return known(False, [decision.entry("penalty").place], decision.entry("penalty").confidence)
    return known(all(_multiple(one, gained) for one in found), [decision.entry("penalty").place])


@fact("decision.fine_off_multiple", "yes_no", "罚款不在违法所得的法定倍数之内")
def fine_off_multiple(world: World, decision: Document) -> Answer:
    found, fine, gained = ranges(world, decision), fine_ends(decision), gains(decision)
    place = decision.entry("penalty").place
    if isinstance(found, Answer):
        return found
    if isinstance(fine, Answer):
        return fine
    if gained is None:
        return missing("没收违法所得的数额未读出", [place])
    spans = [(gained * one.gains.least, gained * one.gains.most) for one in found if one.gains]
    inside = {any(low <= end <= high for low, high in spans) for end in fine}
    if len(inside) > 1:
        return missing("罚款大小写不一致，只有一个在倍数之内", [place])
    return known(not inside.pop(), [place], decision.entry("penalty").confidence)


def _least(one: PenaltyRange, gained: int | None) -> int:
    """The lowest fine in 分 under any circumstance; none is lawful too where the law says 可以处 or steps begin with a warning."""
    if one.steps or one.sizes or "fine" not in one.kinds:
        return 0
    plain = min((0 if fine.may else fine.least * 100 for fine in one.fines), default=None)
    if one.gains is None:
        return plain or 0
    times = one.gains.least * (gained if gained is not None else one.gains.above * 100)
    if gained is not None and _multiple(one, gained):
        return times
    return times if plain is None else min(plain, times) if gained is None else plain


def _multiple(one: PenaltyRange, gained: int) -> bool:
    if one.gains is None:
        return False
    above = one.gains.above * 100
    return gained > above or (gained == above and one.gains.reached)
