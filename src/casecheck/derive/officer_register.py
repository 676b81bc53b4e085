"""Facts of the officers beside the bureau's own list (执法人员名册): was each one's certificate valid on the day, is the number his.

Legal source: 行政处罚法 (2021) art. 42(1). The list is the bureau's, not the issuing body's register, so nothing here is more than a hint.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casecheck.derive.agreement import MASKED, normal
from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.local_values import unset
from casecheck.derive.milestones import record_day
from casecheck.derive.officers import HEAD
from casecheck.derive.records import RECORD_FORMS
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Place, Range
from casecheck.model.local import Certificate, in_force
from casecheck.understand.people import numbered_officers

if TYPE_CHECKING:
    from casecheck.derive.world import World


@fact("dossier.officers_expired", "int", "笔录制作日没有有效执法证的执法人员人数", local={"officers": ""})
def officers_expired(world: World, dossier: Dossier) -> Answer:
    """Those the list names, but with no certificate valid on the day of some record. A day not read leaves the count open upwards."""
    listed = _listed(world)
    if listed is None:
        return unset("officers")
    expired: dict[str, Place | None] = {}
    unsure: dict[str, Place | None] = {}
    for record, name, place in _officers(dossier):
        verdict = _valid(listed[name], record) if name in listed else True
        if verdict is not True:
            (unsure if verdict is None else expired).setdefault(name, place)
    return _count(dossier, expired, {name: place for name, place in unsure.items() if name not in expired})


@fact("dossier.officers_unlisted", "int", "执法人员名册里没有的执法人员人数", local={"officers": ""})
def officers_unlisted(world: World, dossier: Dossier) -> Answer:
    """Officers on loan, or of another agency, are not on the bureau's list."""
    listed = _listed(world)
    if listed is None:
        return unset("officers")
    return _count(dossier, {name: place for _, name, place in _officers(dossier) if name not in listed}, {})


@fact("dossier.officer_numbers_wrong", "int", "与名册所列执法证号不同的处数", local={"officers": ""})
def officer_numbers_wrong(world: World, dossier: Dossier) -> Answer:
    """Any number the person ever had is right: certificates are exchanged. Masked numbers and people not listed are passed over."""
    listed = _listed(world)
    if listed is None:
        return unset("officers")
    wrong, unread = [], []
    for document in dossier.documents:
        for name, number in numbered_officers(document):
            known_as = listed.get(normal(name.value[0])) if name.value and len(name.value) == 1 else None
            if known_as is None or MASKED.search(number.text):
                continue
            if number.state == "unreadable":
                unread.append(number.place)
            elif number.value and not {normal(one) for one in number.value} & {normal(own.number) for own in known_as}:
                wrong.append(number.place)
    return known(Range(least=len(wrong), most=len(wrong) + len(unread)) if unread else len(wrong), wrong or unread)


def _listed(world: World) -> dict[str, list[Certificate]] | None:
    """Name → certificates; None: there is no list."""
    if world.local.officers is None:
        return None
    listed: dict[str, list[Certificate]] = {}
    for one in world.local.officers:
        listed.setdefault(normal(one.name), []).append(one)
    return listed


def _officers(dossier: Dossier) -> Iterator[tuple[Document, str, Place | None]]:
    """Everybody a record names as an officer; who only writes it down need not be one."""
    for record in (d for form in RECORD_FORMS for d in dossier.all(form)):
        for slot in HEAD[record.form]:
            entry: Entry[tuple[str, ...]] = record.entry(slot)
            for name in (entry.value or ()) if slot != "recorder" and not MASKED.search(entry.text) else ():
                yield record, normal(name), entry.place


def _valid(certificates: list[Certificate], record: Document) -> bool | None:
    """Had he a valid one on the record's day? None: the day is not known well enough."""
    day = record_day(record)
    ends = {end for end in (bounds(day.value).least, bounds(day.value).most) if isinstance(end, dt.date)}
    verdicts = {bool(in_force(certificates, end)) for end in ends}
    return verdicts.pop() if len(verdicts) == 1 else None


def _count(dossier: Dossier, found: dict[str, Place | None], unsure: dict[str, Place | None]) -> Answer:
    if not any(True for _ in _officers(dossier)):
        return missing("未读出执法人员姓名")
    value: int | Range = Range(least=len(found), most=len(found) + len(unsure)) if unsure else len(found)
    return known(value, [*found.values(), *unsure.values()])
