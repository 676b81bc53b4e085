"""Facts of the law that was applied (法律适用): provisions that do not exist, the old and the new law, prohibition beside penalty, and a
penalty that needs an order to correct first (责令改正前置).

Legal source: 行政处罚法 (2021) art. 37, 59(1)(3), 行政诉讼法 art. 70(1)(2). Which provision penalises which act is the table of causes' to
say; it lists what the ministry's own catalogue lists, so that a provision it does not know is a matter for a person.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.citing import LOCAL_STANDARD, SLOTS, citations, cited_place, days_of_law
from casecheck.derive.milestones import entry_day
from casecheck.derive.penalty_range import NOT_LISTED, named, range_listed, ranges
from casecheck.derive.registry import fact
from casecheck.law.penalties import expectation
from casecheck.law.statutes import StatuteVersion
from casecheck.law.violations import Violation
from casecheck.model import Basis, Citation, Document, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

FLAWS = {
    "none": "没有问题",
    "article": "没有这一条",
    "paragraph": "没有这一款",
    "item": "没有这一项",
    "item_as_paragraph": "把项写成了款",
}
SOFTER = {"act": "行为时的规定", "decision": "作出决定时的规定", "same": "轻重相同", "unclear": "互有轻重"}
# Which version was chosen, or why: in so many words, or by naming an edition of the law.
VERSION_REASONED = (
    r"从旧兼从轻|从轻原则|(?:行为)?(?:时|发生时|实施时)[^。;]{0,12}(?:有效|施行|适用)的|修[订正][前后]|新法|旧法|处罚较轻|较轻的?(?:规定|处罚)"
    r"|[(（][0-9]{4}年?(?:修[订正]|版|施行)[^)）]{0,8}[)）]"
)
# As a finding, not as the provision quoted (拒不改正的,处…): that leaves the question to a person.
NOT_CORRECTED = (
    r"(?:拒不改正|拒绝改正|逾期[^。;]{0,6}(?:未|不|没有)[^。;]{0,4}(?:改正|整改|纠正)|仍[^。;]{0,4}(?:未|不)(?:改正|整改))(?!的[,处由])"
)
ORDERED = r"责令[^。;]{0,16}(?:改正|整改|纠正)|限期[^。;]{0,8}(?:改正|整改)|改正违法行为|拒[不绝]改正|逾期[^。;]{0,8}改正"


@fact("citing_paper.wrong_provisions", "int", "法规里没有的条、款、项处数")
def wrong_provisions(world: World, paper: Document) -> Answer:
    """Counted is a provision that exists in no version of the days whose law may be cited; of no version at all where such a day was not
    read. The 款 and 项 of an article nobody counted may exist."""
    wrong = _wrong(world, paper)
    entries = [paper.entry(name) for name in SLOTS]
    if not wrong and all(entry.value is None and entry.state != "blank" for entry in entries):
        return missing("违反条款和处罚依据都未读出", [entry.place for entry in entries])
    unread = any(entry.state == "unreadable" for entry in entries)
    return known(Range(least=len(wrong)) if unread else len(wrong), [place for _, place in wrong])


@fact("citing_paper.first_wrong", "word", "第一处引错的条、款、项", FLAWS)
def first_wrong(world: World, paper: Document) -> Answer:
    wrong = _wrong(world, paper)
    return known(wrong[0][0], [wrong[0][1]]) if wrong else known("none")


@fact("decision.versions_differ", "yes_no", "行为日和决定日的处罚规定不同")
def versions_differ(world: World, decision: Document) -> Answer:
    both = _both_days(world, decision)
    if isinstance(both, Answer):
        return both
    return known(any(_changed(violation, act, decided) for violation, act, decided in both))


@fact("decision.softer_law", "word", "新旧规定中较轻的", SOFTER)
def softer_law(world: World, decision: Document) -> Answer:
    """By the sums and kinds alone; causes that stay open must agree."""
    both = _both_days(world, decision)
    if isinstance(both, Answer):
        return both
    found = [expectation(*one) for one in both]
    which = {one.which for one in found if one is not None}
    return known(which.pop()) if len(which) == 1 else missing("几个可能的案由新旧轻重不一")


@fact("decision.version_reasoned", "yes_no", "决定书写明适用哪一版规定或者从旧兼从轻")
def version_reasoned(world: World, decision: Document) -> Answer:
    return presence.statement(decision, "适用新旧规定的说明", VERSION_REASONED, "")


@fact("decision.prohibition_fits", "yes_no", "所写违反的条款与处罚条款对应")
def prohibition_fits(world: World, decision: Document) -> Answer:
    """Yes as soon as one provision the party is said to have broken is one that the basis of the penalty goes with."""
    listed = range_listed(world, decision)
    if listed.value is not True:
        return missing(listed.reason or NOT_LISTED, listed.places)
    entry: Entry[tuple[Citation, ...]] = decision.entry("violated_law")
    if entry.value is None:
        return missing("违反的条款未读出", [entry.place])
    may_be = [link for violation in named(world, decision) for link in (*violation.prohibits, *violation.penalised_by)]
    cited = [citation for citation in entry.value if citation.article is not None]
    if not cited or not any(violation.prohibits for violation in named(world, decision)):
        return missing("案由表没有写明违反哪一条", [entry.place])
    if any(link.fits(citation) for link in may_be for citation in cited):
        return known(True, [entry.place], entry.confidence)
    if any(citation.law is None for citation in cited):
        return missing("违反的法规不在法规目录中", [entry.place])
    return known(False, [entry.place, decision.entry("penalty_basis").place], entry.confidence)


@fact("decision.needs_correction_first", "yes_no", "处罚条款以责令改正而拒不改正为前提")
def needs_correction_first(world: World, decision: Document) -> Answer:
    """Yes only if on both days every fine the provision has is for not having corrected."""
    found = ranges(world, decision)
    if isinstance(found, Answer):
        return found
    fines = [fine for one in found for fine in one.fines]
    return known(bool(fines) and all(re.search("不改正|未改正", fine.when) for fine in fines))


@fact("decision.correction_ordered", "yes_no", "卷内有责令改正的文书或拒不改正的认定")
def correction_ordered(world: World, decision: Document) -> Answer:
    found = [p for d in world.dossier.documents for p in presence.matches(d, NOT_CORRECTED)]
    if found:
        return known(True, found[:1])
    holders = tuple(sorted({d.form for d in world.dossier.documents} - {"correction_notice", "unknown"}))
    return presence.paper(world, ("correction_notice",), "责令改正的文书", ORDERED, holders)


def _wrong(world: World, paper: Document) -> list[tuple[str, Place]]:
    days, unread = days_of_law(world, paper)
    found = []
    for citation, entry in citations(paper):
        if citation.law is None or citation.article is None or re.search(LOCAL_STANDARD, citation.name):
            continue
        kinds = {_flaw(version, citation) for version in _versions(world, citation, None if unread else days)}
        if kinds and "none" not in kinds:
            found.append((sorted(kinds)[0], cited_place(entry, citation)))
    return found


def _versions(world: World, citation: Citation, days: Iterable[dt.date] | None) -> list[StatuteVersion]:
    """Of every day, None: of all times; none at all if the table has a gap there."""
    if days is None:
        statute = world.statutes.by_key.get(citation.law or "")
        return list(statute.versions) if statute else []
    versions = [world.statutes.version(citation.law or "", day) for day in sorted(days)]
    return [version for version in versions if version is not None] if None not in versions else []


def _flaw(version: StatuteVersion, citation: Citation) -> str:
    basis = Basis(kind="law", law=citation.law, article=citation.article, paragraph=citation.paragraph, item=citation.item, read=False)
    if not version.flaw(basis):
        return "none"
    items = version.paragraphs.get(citation.article or 0)
    if items is None:
        return "article"
    if citation.paragraph is None or citation.paragraph <= len(items):
        return "item"
    return "item_as_paragraph" if citation.item is None and citation.paragraph <= max(items, default=0) else "paragraph"


def _both_days(world: World, decision: Document) -> list[tuple[Violation, dt.date, dt.date]] | Answer:
    """Each cause the decision may mean, with the day of the act and that of the decision."""
    violations = named(world, decision)
    if not violations:
        listed = range_listed(world, decision)
        return missing(listed.reason or NOT_LISTED, listed.places)
    days = []
    for answer in (world.milestone("act"), entry_day(decision, "issue_date", "落款日期")):
        span = bounds(answer.value)
        if answer.value is None or not isinstance(span.least, dt.date) or span.least != span.most:
            return missing(answer.reason or "行为日或决定日没有读全", answer.places)
        days.append(span.least)
    return [(violation, days[0], days[1]) for violation in violations]


def _changed(violation: Violation, act: dt.date, decided: dt.date) -> bool:
    old, new = violation.range(act), violation.range(decided)
    if old is None or new is None:
        return False
    return any(getattr(old, name) != getattr(new, name) for name in ("kinds", "fines", "gains", "steps", "sizes"))
