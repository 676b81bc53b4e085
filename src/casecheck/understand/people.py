"""The people of a case (案中人) with their roles across papers: what entries, signatures and narratives name, brought together by name.

The same name is the same person unless two identity numbers say otherwise; then a mention without a number belongs to neither. A masked
name is recognised and kept by itself: whom it hides is not ours to guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from casecheck.extract.text import normal
from casecheck.extract.values.ids import is_masked as is_masked_number
from casecheck.extract.values.people import name_key, same_name
from casecheck.model import Document, Entry, Place, Row, Signature
from casecheck.model.understanding import Mention, Person, Role
from casecheck.understand.naming import find_names
from casecheck.understand.narrative import ENTRIES
from casecheck.understand.words import Reading

PARTY_SIDE = r"当事人|本人|驾驶|司机|车主|代理|委托|法定代表|负责人|经营|员工|职工|受雇|雇员|安全员|股东|船员|船长|被处罚|违法行为人|业主"
WITNESS = r"证人|乘客|旅客|乘车人|货主|托运|收货|见证|押运|搭乘|目击|同车|路人"

_MEANS: dict[str, Role] = {"party_name": "party", "legal_rep": "legal_rep", "agent": "agent", "officer": "officer"}
_ENTRIES: dict[str, Role] = {
    "party": "party",
    "recorder": "recorder",
    "clerk": "recorder",
    "presider": "presider",
    "chair": "presider",
    "hearing_officer": "hearing_officer",
    "interviewee": "interviewee",
    "invited_person": "witness",
    "owner": "owner",
    "payer": "payer",
    "provider": "provider",
    "handler": "officer",
    "investigators": "officer",
    "officers": "officer",
    "officer_1": "officer",
    "officer_2": "officer",
    "inspector_1": "officer",
    "inspector_2": "officer",
    "interviewer": "officer",
    "substitute": "receiver",
    "receiver": "receiver",
    "servers": "server",
    "server": "server",
}
_FORM_ENTRIES: dict[tuple[str, str], Role | None] = {
    ("driving_licence_copy", "name"): "driver",
    ("id_card_copy", "name"): None,
    ("business_licence_copy", "name"): None,
    ("business_licence_copy", "legal_rep"): "legal_rep",
    ("power_of_attorney", "principal"): None,
    ("scene_record", "person_name"): None,
    ("scene_record_coercive", "person_name"): None,
    ("inquest_record", "party_or_agent"): None,
    ("collective_discussion_record", "reporter"): "attendee",
    ("hearing_report", "officer"): "hearing_officer",
}
_ROW_ENTRIES: dict[str, Role | None] = {"receiver": "receiver", "servers": "server", "server": "server"}
_SIGNATURES: dict[str, Role] = {
    "party": "signer",
    "interviewee": "interviewee",
    "officers": "officer",
    "recorder": "recorder",
    "unit_head": "approver",
    "legal_unit": "reviewer",
    "agency_head": "approver",
    "reviewer": "reviewer",
    "presider": "presider",
    "addressee": "receiver",
    "server": "server",
    "witness": "witness",
    "provider": "provider",
    "agent": "agent",
}
_NUMBER_OF = {
    "person_name": ("person_id",),
    "org_name": ("org_uscc",),
    "org_legal_rep": ("org_rep_id",),
    "interviewee": ("interviewee_id",),
    "party_or_agent": ("party_id",),
    "agent": ("agent_id",),
    "principal": ("principal_id",),
    "name": ("id_no", "uscc", "licence_no"),
}
OFFICER_SLOTS = ("officer_1", "officer_2", "inspector_1", "inspector_2")
_RELATIONS: tuple[tuple[str, Role], ...] = (
    (r"驾驶|司机", "driver"),
    (r"车主|所有人", "owner"),
    (WITNESS, "witness"),
    (r"代理|委托", "agent"),
    (r"法定代表", "legal_rep"),
    (r"当事人|本人", "party"),
)
_MASK = re.compile(r"[*×]|某")
_ORGANISATION = re.compile(r"公司|集团|合作社|企业|中心|大队|支队|厂|店|经营部|车队|修理部|局|学校|驾校|站|行$")
_BLANK = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")  # 李　明
_NAMELIKE = re.compile(r"[^\W\d_][^\s,;:。、]{1,59}")


@dataclass(frozen=True)
class _Named:
    """A mention with the identity or certificate number beside it."""

    mention: Mention
    name: str
    organisation: bool | None = None
    number: str = ""
    card: str = ""


def people(readings: Iterable[Reading]) -> tuple[Person, ...]:
    """Everybody, in the order first named."""
    readings = tuple(readings)
    named = [one for reading in readings for one in _entered(reading.document)]
    known = sorted({one.name for one in named if not masked(one.name)})
    named += [one for reading in readings for one in _narrated(reading, known)]
    order = {reading.document.id: n for n, reading in enumerate(readings)}
    named.sort(key=lambda one: order[one.mention.document])
    groups: dict[tuple[str, ...], list[_Named]] = {}
    numbers = _numbers(named)
    for one in named:
        groups.setdefault(_group(one, numbers), []).append(one)
    persons = _keyed([_person(group) for group in groups.values()])
    return tuple(_with_guesses(person, persons) for person in persons)


def masked(name: str) -> bool:
    """Is part of the name hidden?"""
    return bool(_MASK.search(name))


def numbered_officers(document: Document) -> Iterator[tuple[Entry[tuple[str, ...]], Entry[tuple[str, ...]]]]:
    """The entries of officers' names, each with that of the certificate number beside it."""
    specs = document.entry_specs()
    for slot in OFFICER_SLOTS:
        if slot in specs and f"{slot}_no" in specs:
            yield document.entry(slot), document.entry(f"{slot}_no")


def _entered(document: Document) -> Iterator[_Named]:
    for name, spec in document.entry_specs().items():
        key = (document.form, name)
        if key in _FORM_ENTRIES or name in _ENTRIES or spec.means in _MEANS:
            default = _FORM_ENTRIES[key] if key in _FORM_ENTRIES else _ENTRIES.get(name) or _MEANS.get(spec.means or "")
            for role in _roles(document, name, default):
                yield from _of_entry(document, document.entry(name), role, name, document)
    for field in type(document).model_fields:
        for row in getattr(document, field) if isinstance(getattr(document, field), tuple) else ():
            if isinstance(row, Row):
                yield from _rows(document, row)
    for signature in document.signatures:
        yield from _signed(document, signature)


def _roles(document: Document, name: str, default: Role | None) -> tuple[Role | None, ...]:
    """What the paper says the person is to the case, where it has a column for it."""
    column = {"interviewee": "relation_to_case", "person_name": "relation"}.get(name)
    entry = getattr(document, column, None) if column else None
    said = [role for pattern, role in _RELATIONS if re.search(pattern, entry.text)] if isinstance(entry, Entry) and entry.value else []
    if default is None:
        return tuple(said) or (None,)
    return (default, *said) if default == "interviewee" else (default,)


def _of_entry(document: Document, entry: Entry[Any], role: Role | None, name: str, holder: Document | Row) -> Iterator[_Named]:
    names = entry.value if isinstance(entry.value, tuple) else (entry.value,)
    number, cards = _number(holder, name), _cards(holder, name)
    for n, one in enumerate(names):
        printed = _BLANK.sub("", one) if isinstance(one, str) else ""
        if _NAMELIKE.fullmatch(printed):
            mention = Mention(document=document.id, role=role, text=printed, place=_placed(entry.place, printed))
            unit = True if name.startswith("org_name") else _organisation(printed)
            card = cards[n] if len(cards) == len(names) else ""
            yield _Named(mention, printed, unit, number if len(names) == 1 else "", card)


def _organisation(name: str) -> bool | None:
    if _ORGANISATION.search(name) and len(name) > 4:
        return True
    return False if len(normal(name)) <= 4 else None


def _number(holder: Document | Row, name: str) -> str:
    for beside in _NUMBER_OF.get(name, ()):
        entry = getattr(holder, beside, None)
        if isinstance(entry, Entry) and isinstance(entry.value, str):
            return entry.value
    return ""


def _cards(holder: Document | Row, name: str) -> tuple[str, ...]:
    entry = getattr(holder, f"{name}_no", None) if name in OFFICER_SLOTS else None
    return entry.value if isinstance(entry, Entry) and isinstance(entry.value, tuple) else ()


def _placed(place: Place | None, words: str) -> Place | None:
    """The place of one name in a cell of several."""
    return place.model_copy(update={"quote": words}) if place and words in place.quote else place


def _rows(document: Document, row: Row) -> Iterator[_Named]:
    attendee = type(row).__name__ == "AttendeeRow"
    for name in row.entry_specs():
        if name in _ROW_ENTRIES or (attendee and name == "name"):
            yield from _of_entry(document, getattr(row, name), "attendee" if attendee else _ROW_ENTRIES[name], name, row)


def _signed(document: Document, signature: Signature) -> Iterator[_Named]:
    role = _SIGNATURES.get(signature.key)
    for name in signature.names if role else ():
        mention = Mention(document=document.id, role=role, text=name, place=_placed(signature.place, name))
        yield _Named(mention, name, _organisation(name))


def _narrated(reading: Reading, known: list[str]) -> Iterator[_Named]:
    """Those whom a narrative names; a name known from elsewhere is mentioned there without a role."""
    for entry in reading.document.entry_specs():
        speech = reading.entry(entry) if entry in ENTRIES else None
        for name, role, start, end in find_names(speech.normal, known) if speech is not None else ():
            part = speech.cut(start, end) if speech is not None else None
            if part is not None:
                mention = Mention(document=reading.document.id, role=role, text=part.text, place=part.place)
                yield _Named(mention, name, _organisation(name))


def _numbers(named: list[_Named]) -> dict[str, set[str]]:
    """The whole identity numbers that stand beside each name."""
    found: dict[str, set[str]] = {}
    for one in named:
        if one.number and not is_masked_number(one.number):
            found.setdefault(name_key(one.name), set()).add(one.number)
    return found


def _group(one: _Named, numbers: dict[str, set[str]]) -> tuple[str, ...]:
    key = name_key(one.name)
    if masked(one.name):
        return (key, "masked", one.mention.document)
    several = len(_people_numbers(numbers.get(key, set()))) > 1
    return (key, one.number) if several and not is_masked_number(one.number) else (key, "")


def _people_numbers(numbers: set[str]) -> set[str]:
    """Identity numbers that cannot be one person's: a licence's file number beside one is none."""
    return {number for number in numbers if re.fullmatch(r"[0-9]{17}[0-9X]|[0-9A-Z]{18}", number)}


def _person(group: list[_Named]) -> Person:
    known = [one.organisation for one in group if one.organisation is not None]
    return Person(
        key=group[0].name,
        name=group[0].name,
        organisation=True if True in known else known[0] if known else None,
        masked=masked(group[0].name),
        roles=tuple(dict.fromkeys(one.mention.role for one in group if one.mention.role)),
        numbers=tuple(dict.fromkeys(one.number for one in group if one.number)),
        cards=tuple(dict.fromkeys(one.card for one in group if one.card)),
        mentions=tuple(dict.fromkeys(one.mention for one in group)),
    )


def _keyed(persons: list[Person]) -> list[Person]:
    """Where several bear one name, a number behind it tells them apart."""
    count: dict[str, int] = {}
    keyed = []
    for person in persons:
        n = count[person.name] = count.get(person.name, 0) + 1
        keyed.append(person if n == 1 else person.model_copy(update={"key": f"{person.name}/{n}"}))
    return keyed


def _with_guesses(person: Person, persons: list[Person]) -> Person:
    """``may_be`` of a masked name, and of a name that several bear."""
    if person.masked:
        fits = [p.key for p in persons if not p.masked and same_name(person.name, p.name) is None]
    else:
        others = [p.key for p in persons if p is not person and name_key(p.name) == name_key(person.name)]
        fits = others if not person.numbers else []
    return person.model_copy(update={"may_be": tuple(dict.fromkeys(fits))}) if fits else person
