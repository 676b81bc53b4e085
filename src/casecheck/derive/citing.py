"""Facts of how a notice or decision cites the law (法条引用): the name as it should be written, and a text that was in force.

Legal source: 行政处罚法 (2021) art. 37 (the law of the day of the act, unless the new one is softer), 行政诉讼法 art. 70(1)(2). Which law
stood on which day, and which number an article had, is the statutes table's to say; where it is silent the answer stays open.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.milestones import entry_day
from casecheck.derive.registry import fact
from casecheck.law.statutes import Statute, Statutes, StatuteVersion, numeral
from casecheck.model import Citation, Document, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

SLOTS = ("violated_law", "penalty_basis")
DEFINED = r"(?:以下)?(?:统称|简称)"
LOCAL_STANDARD = r"裁量|基准"  # named beside a basis, not one
DATED = {"violation_notice": "notice_dated", "penalty_decision": "decided", "on_spot_penalty_decision": "decided"}
SENTENCE = r"[^。;□☐■☑☒√✓✔]"


@fact("citing_paper.misnamed_laws", "int", "未加书名号、用简称而未先写全称的法规处数")
def misnamed_laws(world: World, paper: Document) -> Answer:
    """The name without 中华人民共和国 is full enough; a short name is in order once the full one stands in the paper or it is defined.
    A name the table does not know may be a wrong one."""
    found, unknown = [], []
    for citation, entry in citations(paper):
        if citation.text.startswith("第") or re.search(LOCAL_STANDARD, citation.name):
            continue
        place = cited_place(entry, citation)
        statute = world.statutes.by_key.get(citation.law or "")
        if not citation.text.startswith(("《", "〈")) or (statute and _short(paper, citation, statute)):
            found.append(place)
        elif statute is None:
            unknown.append(place)
    value: int | Range = Range(least=len(found), most=len(found) + len(unknown)) if unknown else len(found)
    return known(value, found or unknown, _confidence(paper, SLOTS))


@fact("citing_paper.lapsed_bases", "int", "行为日和作出日都不施行的处罚依据条数")
def lapsed_bases(world: World, paper: Document) -> Answer:
    """One of the two days is enough to stand; a provision that stands on neither may be saved by a day that was not read."""
    days, unread = days_of_law(world, paper)
    entry: Entry[tuple[Citation, ...]] = paper.entry("penalty_basis")
    if entry.value is None:
        return missing("处罚依据未读出", [entry.place])
    verdicts = [(c, _lapsed(world.statutes, c, days)) for c in entry.value if not re.search(LOCAL_STANDARD, c.name)]
    dead = [cited_place(entry, c) for c, lapsed in verdicts if lapsed]
    open_ = [cited_place(entry, c) for c, lapsed in verdicts if lapsed is None]
    if unread and dead:
        return unread
    value: int | Range = Range(least=len(dead), most=len(dead) + len(open_)) if open_ else len(dead)
    return known(value, dead or open_ or [entry.place], entry.confidence)


@fact("citing_paper.lapsed_bases_checked", "yes_no", "所涉法规的有效期间已核对原文")
def lapsed_bases_checked(world: World, paper: Document) -> Answer:
    """Known yes where nothing has lapsed."""
    days, _ = days_of_law(world, paper)
    lapsed = [c for c in paper.entry("penalty_basis").value or () if _lapsed(world.statutes, c, days)]
    return known(all(world.statutes.by_key[c.law].confidence == "high" for c in lapsed if c.law))


@fact("citing_paper.old_numbers", "int", "告知权利、加处罚款等程序条款引用旧条号的处数")
def old_numbers(world: World, paper: Document) -> Answer:
    """A sentence that names a topic and cites its article of another version, and none of the version in force that day. A paper without
    a date is of some day of the dossier."""
    dated = entry_day(paper, "issue_date", "落款日期")
    span = bounds(dated.value) if dated.value is not None else world.day(DATED[paper.form])
    if not isinstance(span.least, dt.date) or not isinstance(span.most, dt.date):
        return missing(dated.reason or "落款日期不完整", dated.places)
    places: list[Place] = []
    for statute in world.statutes.by_key.values():
        version = statute.version(span.least)
        if version != statute.version(span.most):
            if any(v.topics for v in statute.versions):
                return missing(f"不知应引哪一版{statute.name}：{dated.reason or '落款日期不完整'}", dated.places)
        elif version and version.topics:
            places += _renumbered(paper, statute, version)
    return known(len(places), places)


def citations(paper: Document) -> Iterator[tuple[Citation, Entry[tuple[Citation, ...]]]]:
    for name in SLOTS:
        entry: Entry[tuple[Citation, ...]] = paper.entry(name)
        for citation in entry.value or ():
            yield citation, entry


def _confidence(paper: Document, slots: Iterable[str]) -> float:
    return min(paper.entry(name).confidence for name in slots)


def _short(paper: Document, citation: Citation, statute: Statute) -> bool:
    full = {_bare(name) for name in (statute.name, *(v.name for v in statute.versions)) if name}
    if _bare(citation.name) in full or presence.matches(paper, DEFINED):
        return False
    return not any(presence.matches(paper, f"《(?:中华人民共和国)?{re.escape(name)}") for name in full)


def _bare(name: str) -> str:
    """A law's name without 《》, blanks, 中华人民共和国 and an edition in brackets."""
    return re.sub(r"[\s《》]|[（(][^（()）]*[)）]$", "", name).removeprefix("中华人民共和国")


def days_of_law(world: World, paper: Document) -> tuple[set[dt.date], Answer | None]:
    """The days whose law may be cited: every end of the day of the act and of the day the paper bears; and what was not read of them."""
    days: set[dt.date] = set()
    unread: Answer | None = None
    for answer in (world.milestone("act"), entry_day(paper, "issue_date", "落款日期")):
        if answer.value is None:
            unread = unread or answer
        else:
            days |= {end for end in (bounds(answer.value).least, bounds(answer.value).most) if isinstance(end, dt.date)}
    return days, unread


def _lapsed(statutes: Statutes, citation: Citation, days: set[dt.date]) -> bool | None:
    """Did the cited provision stand on none of the days? None: the table does not say."""
    statute = statutes.by_key.get(citation.law or "")
    if statute is None:
        return None
    standing = [_stood(statute, citation.article, day) for day in days]
    if True in standing:
        return False
    return None if None in standing else True


def _stood(statute: Statute, article: int | None, day: dt.date) -> bool | None:
    """An article number beyond the version's last is another version's if that one is long enough, else a wrong number."""
    in_force = statute.in_force(day)
    version = statute.version(day)
    if not in_force or version is None or article is None or version.articles is None or article <= version.articles:
        return in_force
    return not any(v.articles is not None and article <= v.articles for v in statute.versions)


def _renumbered(paper: Document, statute: Statute, version: StatuteVersion) -> list[Place]:
    names = "|".join(re.escape(name) for name in sorted(statute.names, key=len, reverse=True))
    found = []
    for place in presence.matches(paper, f"{SENTENCE}*(?:{names}){SENTENCE}*"):
        for segment in re.split(f"(?:{names})", place.quote)[1:]:
            cited = segment.split("《")[0]
            if any(_old(cited, topic, statute, version) for topic in version.topics if topic in place.quote):
                found.append(place)
                break
    return found


def _old(cited: str, topic: str, statute: Statute, version: StatuteVersion) -> bool:
    others = {a for v in statute.versions for a in v.topics.get(topic, ())} - set(version.topics[topic])
    return any(_cites(cited, a) for a in others) and not any(_cites(cited, a) for a in version.topics[topic])


def _cites(text: str, article: int) -> bool:
    return bool(
        re.search(rf"(?:第|[、,和及与])(?:{numeral(article)}|{article})(?=条|[、,和及与](?:第)?[0-9一二三四五六七八九十百]+条)", text)
    )


def cited_place(entry: Entry[tuple[Citation, ...]], citation: Citation) -> Place:
    place = entry.place or Place()
    return place.model_copy(update={"quote": citation.text})
