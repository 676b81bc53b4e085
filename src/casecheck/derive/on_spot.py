"""Facts of a decision on the spot (当场处罚): is the penalty within what the simple procedure allows.

Legal source: 行政处罚法 (2021) art. 51: warning, or a fine of up to 200 元 for a citizen and 3,000 元 for an organisation. Which of the
two an individual business (个体工商户) is, is disputed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.penalty_range import SEVERAL_ACTS, fine_ends, from_fine
from casecheck.derive.registry import fact
from casecheck.model import Document, Entry, Penalty

if TYPE_CHECKING:
    from casecheck.derive.world import World

PARTIES = {"citizen": "公民", "organisation": "法人或者其他组织", "sole_trader": "个体工商户"}
ON_THE_SPOT = {"warning", "fine"}
SOLE_TRADER = r"个体工商户|个体户"
ORGANISATION = r"(?:公司|集团|合作社|学校|中心|协会|委员会|局|院|所)$"


@fact("on_spot_penalty_decision.party_kind", "word", "当事人的种类", PARTIES)
def party_kind(world: World, decision: Document) -> Answer:
    """A citizen only where the half for organisations is empty and nothing speaks of an individual business."""
    person, org = decision.entry("person_name"), decision.entry("org_name")
    sole = presence.matches(decision, SOLE_TRADER) or world.dossier.all("business_licence_copy")
    if org.value is not None:
        name = re.sub(r"\s", "", str(org.value))
        return known("organisation" if re.search(ORGANISATION, name) else "sole_trader", [org.place], org.confidence)
    if person.value is None:
        return missing("当事人未读出", [person.place, org.place])
    if org.state not in ("blank", "struck", "absent"):
        return missing("当事人的单位栏未读出", [org.place])
    return known("sole_trader" if sole else "citizen", [person.place], person.confidence)


@fact("on_spot_penalty_decision.fine", "money", "罚款数额")
def fine(world: World, decision: Document) -> Answer:
    ends = fine_ends(decision)
    return ends if isinstance(ends, Answer) else from_fine(decision, *ends)


@fact("on_spot_penalty_decision.kinds_beyond", "int", "罚款、警告以外的处罚项数")
def kinds_beyond(world: World, decision: Document) -> Answer:
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    if entry.value is None:
        return missing("处罚内容未读出", [entry.place])
    beyond = [p for p in entry.value if p.kind not in ON_THE_SPOT]
    if any(p.kind == "other" for p in beyond):
        return missing("有一项处罚的种类没有认出", [entry.place])
    return known(len(beyond), [entry.place], entry.confidence)


@fact("on_spot_penalty_decision.several_acts", "yes_no", "罚款是几个行为的合计")
def several_acts(world: World, decision: Document) -> Answer:
    return presence.said([decision], SEVERAL_ACTS)
