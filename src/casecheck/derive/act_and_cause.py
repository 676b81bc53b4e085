"""Facts of the act and the cause (违法行为与案由) across the papers: one day, one place, and one cause once the case is investigated.

Day of the act, of the check and of filing may lawfully differ, one spot has many names, and a cause grows with the investigation; what can
be told apart for certain is told apart here, the rest is left open.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import TYPE_CHECKING, Any

from casecheck.derive import presence
from casecheck.derive.agreement import Saying, sayings
from casecheck.derive.answers import Answer, from_entry, known, missing
from casecheck.derive.registry import fact
from casecheck.derive.subjects import papers_of
from casecheck.model import Document, Dossier, Entry, Moment, Period, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

INVESTIGATED = 500  # 案件调查报告 and what is filed behind it: from there on the cause should be settled
# What tells a place apart for certain, by kind: two papers that both give the kind must share one.
LANDMARKS = (
    r"K[0-9]+(?:\+[0-9]+)?",
    r"(?<![A-Z0-9])[GSXY][0-9]{2,4}",
    r"[0-9]+号(?!线|检测)",
    r"[\u4e00-\u9fff]{2}(?:路|街|大道|大街|收费站|检测站|服务区|客运站|火车站|码头)",
)


@fact("dossier.act_days_differ", "yes_no", "决定书所写违法日期与现场笔录、称重单、通知书不同")
def act_days_differ(world: World, dossier: Dossier) -> Answer:
    """Yes if one of those papers gives a day that the decision nowhere writes. A decision that writes both days explains itself."""
    decisions = [d for d in papers_of(dossier, "decision") if d.entry("act_time").value is not None]
    others = [told for d in dossier.documents if (told := _day(d)) is not None]
    if not decisions or not others:
        return missing("没有两份以上写有违法日期的文书", [place for _, place in others])
    compared: list[Place | None] = []
    for decision in decisions:
        own: Entry[Moment] = decision.entry("act_time")
        if own.value is None or own.value.date is None:
            return missing(f"决定书的违法时间写作“{own.text}”，未写全日期", [own.place])
        for day, place in others:
            if day != own.value.date and not presence.matches(decision, _written(day)):
                return known(True, [own.place, place], own.confidence)
            compared += [own.place, place]
    return known(False, compared)


@fact("dossier.act_places_differ", "yes_no", "决定书与现场笔录所写违法地点不同")
def act_places_differ(world: World, dossier: Dossier) -> Answer:
    """Yes only by a landmark both give: a pile number, the number of a road or house, the name of a street or station."""
    pairs = [
        (ours, theirs)
        for decision in papers_of(dossier, "decision")
        for scene in dossier.all("scene_record")
        if (ours := decision.entry("act_place")).value is not None and (theirs := scene.entry("place")).value is not None
    ]
    if not pairs:
        return missing("决定书或现场笔录的地点未读出，或不足两份")
    for ours, theirs in pairs:
        verdict = _places_differ(str(ours.value), str(theirs.value))
        places = [ours.place, theirs.place]
        if verdict is None:
            return missing(f"“{ours.text}”与“{theirs.text}”是否同一地点，需人工核对", places)
        if verdict:
            return known(True, places, min(ours.confidence, theirs.confidence))
    return known(False, [e.place for pair in pairs for e in pair])


@fact("dossier.act_place_compared", "yes_no", "决定书和现场笔录都写有地点")
def act_place_compared(world: World, dossier: Dossier) -> Answer:
    """An off-site case has no scene record, and few decisions have a line for the place."""
    both = [
        [d for d in dossier.all(f) if d.entry(n).state == "filled"]
        for f, n in (("penalty_decision", "act_place"), ("scene_record", "place"))
    ]
    return known(all(both))


@fact("case_filing_register.cause_suspected", "yes_no", "案由写有“涉嫌”")
def cause_suspected(world: World, register: Document) -> Answer:
    return from_entry(register.entry("case_cause"), "案由", lambda cause: "涉嫌" in re.sub(r"\s", "", cause))


@fact("dossier.causes_differ", "yes_no", "调查终结以后各文书案由不同")
def causes_differ(world: World, dossier: Dossier) -> Answer:
    """涉嫌, 案 and the party's name are left out, and so is one that only says more than the other."""
    parties = sorted({s.key for s in sayings(dossier.documents, "party_name")}, key=len, reverse=True)
    found = [(s, _act(s, parties)) for s in sayings(dossier.documents, "cause") if _settled(s.document)]
    if len(found) < 2:
        return missing("调查终结以后写有案由的文书不足两份", [s.place for s, _ in found])
    acts = [act for _, act in found]
    longest = max(acts, key=len)
    odd = [act for act in dict.fromkeys(acts) if not _within(act, longest)]
    if not odd:
        return known(False, [s.place for s, _ in found])
    rarest = sorted(found, key=lambda pair: acts.count(pair[1]))
    first = {act: s for s, act in reversed(rarest)}
    shown = [first[act] for act in sorted(first, key=acts.count)]
    return known(True, [s.place for s in shown], min(s.confidence for s, _ in found))


def _day(document: Document) -> tuple[dt.date, Place | None] | None:
    """The day a paper gives for the act, and where."""
    name = {"scene_record": "time", "weigh_ticket": "time", "violation_notice": "violation"}.get(document.form)
    if name is None or (document.form == "scene_record" and presence.matches(document, r"非现场|不停车|电子监控")):
        return None
    entry: Entry[Any] = document.entry(name)
    value: Any = entry.value.start if isinstance(entry.value, Period) else entry.value
    if isinstance(value, Moment):
        return (value.date, entry.place) if value.date else None
    found = re.search(
        r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日[0-9]{1,2}[时:]", re.sub(r"\s", "", unicodedata.normalize("NFKC", str(value or "")))
    )
    try:
        return (dt.date(*(int(part) for part in found.groups())), entry.place) if found else None
    except ValueError:
        return None


def _written(day: dt.date) -> str:
    """The day in the ways papers write it; the year may have been given before."""
    return rf"(?<![0-9])0?{day.month}月0?{day.day}日|{day.year}[-./]0?{day.month}[-./]0?{day.day}(?![0-9])"


def _places_differ(ours: str, theirs: str) -> bool | None:
    a, b = (re.sub(r"[\s,、()\-—]", "", unicodedata.normalize("NFKC", text)).upper() for text in (ours, theirs))
    if _within(a, b):
        return False
    for landmark in LANDMARKS:
        here, there = set(re.findall(landmark, a)), set(re.findall(landmark, b))
        if here and there:
            return not here & there
    return None


def _within(one: str, other: str) -> bool:
    """Is one of them the other with words left out? A run of digits is one word."""
    words = sorted((re.findall("[0-9]+|[^0-9]", text) for text in (one, other)), key=len)
    rest = iter(words[1])
    return all(word in rest for word in words[0])


def _settled(document: Document) -> bool:
    """The cover is written last though it lies first."""
    return document.step >= INVESTIGATED or document.form == "dossier_cover"


def _act(saying: Saying, parties: list[str]) -> str:
    text = saying.key
    for party in parties:
        text = text.replace(party, "")
    return re.sub(r"涉嫌|^关于|^当事人|的?案件?$|行为|^的", "", text)
