"""Facts of a defence (陈述申辩) and of what became of it: were points raised, reviewed, and answered.

Legal source: 行政处罚法 (2021) art. 45(1), 62: facts, reasons and evidence a party puts forward are to be reviewed. In which paper is left
to practice, so a review in the report, the legal opinion or the discussion counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, either, from_entry, known, missing
from casecheck.derive.decision_parts import defence_answered
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry

if TYPE_CHECKING:
    from casecheck.derive.world import World

ONLY_PLEADING = (
    r"(?:请求?|希望|恳请|申请)[^。]{0,16}(?:从轻|减轻|宽大|少罚|免予)|认错|知错|深刻认识|没有(?:意见|异议)|无异议|不(?:陈述|申辩)|放弃"
)
POINT = r"不(?:是(?!故意|有意)|属实|应|符|服|认可|同意|清楚|知道|存在|知情)|没有(?:违法|超限|超载|收)|并非|误差|有误|依据不足|证据不足"
GIVES_A_REASON = r"但是|因为|由于|理由"  # of what happened, or only of the plea (因为家里困难): a person looks
REVIEWED = r"复核|申辩(?:意见|理由)?[^。;]{0,12}(?:成立|采纳|采信|不予|予以)|(?:采纳|不予采纳|未采纳)[^。;]{0,12}(?:申辩|陈述|意见|理由)"
HOLDERS = (
    "investigation_report",
    "legal_review",
    "collective_discussion_record",
    "penalty_approval",
    "hearing_report",
    "defence_review",
    "statement_defence",
)


@fact("statement_defence.raises_points", "yes_no", "提出了事实、理由或者证据")
def raises_points(world: World, statement: Document) -> Answer:
    """A plea for leniency alone raises none; what is neither is for a person."""
    entry: Entry[str] = statement.entry("content")
    if entry.value is None:
        return known(False, [entry.place]) if entry.state in ("blank", "struck") else from_entry(entry, "陈述申辩内容", bool)
    text = re.sub(r"\s", "", entry.value)
    if re.search(POINT, text):
        return known(True, [entry.place], entry.confidence)
    if re.search(ONLY_PLEADING, text) and not re.search(GIVES_A_REASON, text):
        return known(False, [entry.place], entry.confidence)
    return missing("陈述申辩的内容是否提出了事实、理由，须由人看", [entry.place])


@fact("dossier.defence_reviewed", "yes_no", "卷内有对陈述申辩的复核")
def defence_reviewed(world: World, dossier: Dossier) -> Answer:
    written = [d.entry("review").place for d in dossier.all("statement_defence") if d.entry("review").state == "filled"]
    if written:
        return known(True, written)
    return presence.paper(world, ("defence_review",), "复核意见", REVIEWED, HOLDERS)


@fact("dossier.defence_answered", "yes_no", "决定书写有陈述申辩的情况")
def answered(world: World, dossier: Dossier) -> Answer:
    decisions = dossier.all("penalty_decision")
    if not decisions:
        return world.not_filed("penalty_decision")
    return either([defence_answered(world, decision) for decision in decisions])


@fact("coercive_measure_decision.blank_parts", "int", "查封扣押决定书空着的要素数")
def blank_parts(world: World, decision: Document) -> Answer:
    """Reasons, basis, term, remedies, agency, day: a place printed and left empty. What is not printed may stand on another page."""
    entries = [decision.entry(name) for name in PARTS if name in decision.entry_specs()]
    blank = [entry.place for entry in entries if entry.state == "blank"]
    if any(entry.state == "unreadable" for entry in entries) and not blank:
        return missing("决定书有一栏未读出", [entry.place for entry in entries if entry.state == "unreadable"])
    return known(len(blank), blank)


PARTS = ("facts", "legal_basis", "objects", "measure_period", "reconsideration_term", "litigation_term", "issue_date", "agency_seal")
