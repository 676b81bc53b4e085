"""Facts of how exactly the basis of the penalty is cited (条、款、项): a provision with several clauses cited by its article alone.

No statute asks for it in so many words; what carries the finding is that clauses with different penalties cannot be told apart. How many
款 and 项 an article has is the statutes table's to say; an article nobody counted leaves the answer open.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.citing import days_of_law
from casecheck.derive.penalty import SIDE_ARTICLES
from casecheck.derive.registry import fact
from casecheck.law.statutes import StatuteVersion
from casecheck.model import Citation, Document, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World


@fact("decision.coarse_bases", "int", "有款、项而只写到条的处罚依据数")
def coarse_bases(world: World, decision: Document) -> Answer:
    entry: Entry[tuple[Citation, ...]] = decision.entry("penalty_basis")
    if entry.state == "blank":
        return known(0, [entry.place], entry.confidence)
    if entry.value is None:
        return missing("处罚依据未读出", [entry.place])
    verdicts = [(c, _coarse(world, decision, c)) for c in entry.value]
    found = [_place(entry, c) for c, coarse in verdicts if coarse]
    open_ = [_place(entry, c) for c, coarse in verdicts if coarse is None]
    value: int | Range = Range(least=len(found), most=len(found) + len(open_)) if open_ else len(found)
    return known(value, found or open_ or [entry.place], entry.confidence)


@fact("decision.coarse_bases_differ", "yes_no", "只写到条的条文，各款项罚则不同")
def coarse_bases_differ(world: World, decision: Document) -> Answer:
    """Yes only for articles marked so in a table that was read against the text, and cited by the article alone."""
    coarse = [c for c in decision.entry("penalty_basis").value or () if _coarse(world, decision, c)]
    if not coarse:
        return missing("没有只写到条的处罚依据")
    return known(any(_differs(world, decision, c) for c in coarse), [_place(decision.entry("penalty_basis"), c) for c in coarse])


def _coarse(world: World, decision: Document, citation: Citation) -> bool | None:
    """Is a 款 or 项 left out that the article has? None: not counted, or versions of the days differ."""
    if re.search("裁量|基准", citation.name) or (citation.law == "penalty_law" and citation.article in SIDE_ARTICLES):
        return False
    if citation.item is not None:
        return False
    verdicts = {_left_out(v.paragraphs.get(citation.article or 0), citation) for v in _versions(world, decision, citation)}
    return verdicts.pop() if len(verdicts) == 1 else None


def _left_out(paragraphs: tuple[int, ...] | None, citation: Citation) -> bool | None:
    """``paragraphs``: the number of 项 of each 款."""
    if citation.paragraph is not None:
        if paragraphs is None or citation.paragraph > len(paragraphs):
            return False  # a wrong number is another code's matter
        return paragraphs[citation.paragraph - 1] > 0
    if paragraphs is None:
        return None
    return len(paragraphs) > 1 or paragraphs[0] > 0


def _differs(world: World, decision: Document, citation: Citation) -> bool:
    statute = world.statutes.by_key.get(citation.law or "")
    if statute is None or citation.paragraph is not None:
        return False
    versions = _versions(world, decision, citation)
    return all((v.confidence or statute.confidence) == "high" and citation.article in v.differing for v in versions)


def _versions(world: World, decision: Document, citation: Citation) -> list[StatuteVersion]:
    """The versions in force on the day of the act and on the day of the decision; one that is not known has nothing counted."""
    statute = world.statutes.by_key.get(citation.law or "")
    days = sorted(days_of_law(world, decision)[0])
    unknown = StatuteVersion()
    found = [statute.version(day) or unknown if statute else unknown for day in days] or [unknown]
    return [v for n, v in enumerate(found) if v not in found[:n]]


def _place(entry: Entry[tuple[Citation, ...]], citation: Citation) -> Place:
    return (entry.place or Place()).model_copy(update={"quote": citation.text})
