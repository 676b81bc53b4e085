"""Facts of the fine beside the bureau's own standard of discretion (裁量基准), and of its lists of lenience (不罚、减轻、从轻清单).

Legal source: 行政处罚法 (2021) art. 33(1), 34. Of the standards of the day of the act and of the decision the one that suits counts
(从旧兼从轻); whether the step fits the facts is for a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.citing import days_of_law
from casecheck.derive.local_values import unset
from casecheck.derive.penalty_range import fine_ends, named, several_acts
from casecheck.derive.registry import fact
from casecheck.model import Document, Place
from casecheck.model.local import Discretion

if TYPE_CHECKING:
    import datetime as dt

    from casecheck.derive.world import World

STEPS = {
    "within": "在所写阶次的幅度内",
    "some_step": "没有写明阶次，在某一阶次的幅度内",
    "other_step": "与所写阶次的幅度不符",
    "outside": "不在任何一个阶次的幅度内",
    "no_standard": "没有登记这一案由的裁量基准",
}
LISTED = {
    "no_penalty": "列入不予处罚清单",
    "mitigated": "列入减轻处罚清单",
    "lenient": "列入从轻处罚清单",
    "none": "没有列入清单",
    "unset": "没有登记清单，不核对",
}


@fact("decision.discretion_step", "word", "罚款与本地裁量基准", STEPS, local={"discretion": ""})
def discretion_step(world: World, decision: Document) -> Answer:
    """The best over the standards that may count. A step counts as written if it stands beside 情节, 阶次 or the like."""
    if world.local.discretion is None:
        return unset("discretion")
    ends = fine_ends(decision)
    if isinstance(ends, Answer):
        return ends
    if several_acts(world, decision).value is not False:
        return missing("决定书写有多个违法行为，不知罚款怎样分摊", [decision.entry("penalty").place])
    keys, days = _causes(world, decision), _days(world, decision)
    if isinstance(keys, Answer):
        return keys
    if isinstance(days, Answer):
        return days
    standards = [one for one in world.local.discretion if one.cause in keys and any(one.covers(day) for day in days)]
    found = [_step(decision, one, ends) for one in standards]
    place = decision.entry("penalty").place
    if not found:
        return known("no_standard", [place])
    word, written = min(found, key=lambda one: list(STEPS).index(one[0]))
    return known(word, [place, *written], decision.entry("penalty").confidence)


@fact("decision.leniency_listed", "word", "案由在本地清单中", LISTED, local={"leniency": "不核对案由是否列入清单，只看材料里写的情节"})
def leniency_listed(world: World, decision: Document) -> Answer:
    """The softest list the cause stands on, on the day of the act or of the decision."""
    if world.local.leniency is None:
        return known("unset")
    keys, days = _causes(world, decision), _days(world, decision)
    if isinstance(keys, Answer):
        return keys
    if isinstance(days, Answer):
        return days
    results: set[str] = {one.result for one in world.local.leniency if one.cause in keys and any(one.covers(day) for day in days)}
    return known(min(results or {"none"}, key=list(LISTED).index), [decision.entry("penalty_basis").place])


def _causes(world: World, decision: Document) -> set[str] | Answer:
    keys = {violation.key for violation in named(world, decision)}
    return keys or missing("不能由处罚依据和用词确定案由", [decision.entry("penalty_basis").place])


def _days(world: World, decision: Document) -> set[dt.date] | Answer:
    """Every end of the day of the act and of the decision."""
    days, unread = days_of_law(world, decision)
    return days if unread is None else missing(unread.reason, unread.places)


def _step(decision: Document, standard: Discretion, ends: tuple[int, int]) -> tuple[str, list[Place]]:
    """A word of ``STEPS`` and where the decision writes its step."""
    fitting = [step for step in standard.steps if step.least * 100 <= ends[0] and ends[1] <= step.most * 100]
    written = [(step, places) for step in standard.steps if (places := presence.matches(decision, _written(step.name)))]
    if len(written) == 1:
        (step, places), *_ = written
        return ("within" if step in fitting else "other_step"), places
    return ("some_step" if fitting else "outside"), []


def _written(name: str) -> str:
    word = re.escape(name)
    return rf"(?:情节|阶次|档次|程度|裁量)[^。;,]{{0,8}}{word}|{word}[^。;,]{{0,4}}(?:情节|阶次|档次|违法行为)"
