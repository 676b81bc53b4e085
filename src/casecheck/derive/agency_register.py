"""Facts of agencies beside the bureau's own list (机关名称登记): is the head's name the full one, are the review organ
and the court the right ones.

Source: the bureau's own values; 行政处罚法 (2021) art. 59(1)(5) for the remedies a decision tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.decision_content import review_body
from casecheck.derive.local_values import standing, unset
from casecheck.derive.milestones import entry_day
from casecheck.derive.registry import fact
from casecheck.derive.seals import heads
from casecheck.model import Document, Entry
from casecheck.model.local import Agency

if TYPE_CHECKING:
    from casecheck.derive.world import World

HEADS = {"full": "登记的全称", "short": "登记的规范简称", "wrong": "登记为错误的简称", "unlisted": "没有登记的名称"}
BODIES = {
    "ours": "与登记的一致",
    "other_organ": "不是登记的复议机关",
    "other_court": "不是登记的法院",
    "unwritten": "没有写明机关、法院的名称",
    "unset": "没有登记，不核对",
}


@fact("sealed_paper.head_listed", "word", "文头的机关名称", HEADS, local={"agencies": ""})
def head_listed(world: World, paper: Document) -> Answer:
    """Of several lines the best: below the bureau's full name may stand that of its 大队."""
    if world.local.agencies is None:
        return unset("agencies")
    found = heads(paper)
    if not found:
        return missing(f"《{paper.title}》的文头没有机关名称")
    words = [_word(world.local.agencies, head.quote) for head in found]
    best = min(words, key=list(HEADS).index)
    return known(best, [head for head, word in zip(found, words, strict=True) if word == best])


@fact("decision.remedy_bodies", "word", "告知的复议机关和法院", BODIES, local={"remedies": "不核对复议机关和法院的名称"})
def remedy_bodies(world: World, decision: Document) -> Answer:
    """A name that contains the registered one, or is its end without the city's name, is the same. A transport department as review organ
    is another code's matter."""
    listed = standing("remedies", world.local.remedies, entry_day(decision, "issue_date", "落款日期"))
    if isinstance(listed, Answer):
        return known("unset")
    organ: Entry[str] = decision.entry("reconsideration_body")
    court: Entry[str] = decision.entry("litigation_court")
    if unread := [entry for entry in (organ, court) if entry.state == "unreadable"]:
        return missing("复议机关或法院的名称未读出", [unread[0].place])
    items = [item for group in listed for item in group]
    for entry, names, word in (
        (organ, {n for i in items for n in i.review_organs}, "other_organ"),
        (court, {n for i in items for n in i.courts}, "other_court"),
    ):
        if word == "other_organ" and review_body(world, decision).value in ("transport", "both"):
            continue
        if entry.value is not None and not any(_same(entry.value, name) for name in names):
            return known(word, [entry.place], entry.confidence)
    written = [entry for entry in (organ, court) if entry.value is not None]
    return known("ours" if len(written) == 2 else "unwritten", [entry.place for entry in (organ, court)])


def _word(agencies: tuple[Agency, ...], name: str) -> str:
    """A word of ``HEADS``."""
    plain = normal(name)
    for word, field in (("full", "name"), ("short", "short_names"), ("wrong", "wrong_names")):
        for agency in agencies:
            names = (agency.name,) if field == "name" else getattr(agency, field)
            if plain in {normal(one) for one in names}:
                return word
    return "unlisted"


def _same(written: str, listed: str) -> bool:
    ours, theirs = normal(written), normal(listed)
    return theirs in ours or (len(ours) >= 5 and theirs.endswith(ours))
