"""The facts as papers tell them (事实叙述): time, place, persons, plates, act, figures, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from casecheck.extract.narrative import place_of_act, time_of_act, without_proof
from casecheck.extract.text import Passage
from casecheck.extract.values import dates, plates
from casecheck.extract.values.written import statute_text
from casecheck.model import Moment
from casecheck.model.understanding import Account, Seen
from casecheck.understand.figures import figures
from casecheck.understand.naming import find_names
from casecheck.understand.words import Reading, Speech

ENTRIES = (
    "case_summary",
    "scene",
    "findings",
    "process_facts",
    "violation",
    "facts_and_evidence",
    "facts_and_basis",
    "facts",
    "summary",
)
"""Entries that tell the facts, by their keys in forms.yaml."""

_ACT = re.compile(
    r"(?:(?:涉嫌|实施了?|存在|构成了?|属于?|具有|从事了?)(?P<act>[^,。;:]{3,40}?)(?:的)?(?:违法)?行为(?!人))"
    r"|(?P<plain>(?:未取得|未经|未按|未随车|未(?:能)?(?:当场)?出示|未携带|未依法|擅自|违法|非法)[^,。;:]{2,30}?(?:,?(?:擅自|非法|违法)?从事[^,。;:]{2,24})?)(?=[,。;]|的(?:违法)?行为|$)"
    r"|(?P<over>(?:违法)?超[限载](?:运输|行驶)(?:[^,。;:]{0,10}(?=行为))?)"
)


def accounts(reading: Reading, names: Iterable[str] = ()) -> Iterator[Account]:
    """Every narrative of a paper, in printed order. ``names`` are people known from other papers."""
    known = tuple(names)
    for entry in reading.document.entry_specs():
        speech = reading.entry(entry) if entry in ENTRIES else None
        if speech is not None:
            yield account(speech, reading.document.form, entry, known)


def account(told: Speech, form: str, entry: str, names: Iterable[str] = ()) -> Account:
    """What a narrative tells."""
    facts = Speech(told.document, without_proof(told.passage), told.given)
    hidden = statute_text(facts.normal)
    time = time_of_act(facts.passage)
    place = place_of_act(facts.passage, time)
    return Account(
        document=told.document,
        form=form,
        entry=entry,
        words=facts.words(),
        act_time=_moment(facts, time),
        act_place=_seen(facts, place) if place is not None else None,
        times=tuple(Seen[Moment](value=m, text=facts.cut(a, b).text, place=facts.cut(a, b).place) for m, a, b in _dates(facts)),
        persons=tuple(_said(facts, name, start, end) for name, _, start, end in find_names(facts.normal, names)),
        plates=tuple(_said(facts, plate, start, end) for plate, start, end in plates.find_plates(facts.normal)),
        acts=tuple(_acts(facts, hidden)),
        figures=figures(facts, hidden),
    )


def _dates(facts: Speech) -> list[tuple[Moment, int, int]]:
    return dates.find_dates(facts.normal)


def _moment(facts: Speech, at: Passage | None) -> Seen[Moment] | None:
    if at is None:
        return None
    start = at.start - facts.passage.start
    found = next((m for m, begin, _ in _dates(facts) if begin == start), None)
    return Seen[Moment](value=found, text=_seen(facts, at).text, place=_seen(facts, at).place) if found else None


def _seen(facts: Speech, at: Passage) -> Seen[str]:
    part = Speech(facts.document, at, facts.given)
    return Seen[str](value=part.normal, text=part.text, place=part.place)


def _said(facts: Speech, value: str, start: int, end: int) -> Seen[str]:
    part = facts.cut(start, end)
    return Seen[str](value=value, text=part.text, place=part.place)


def _acts(facts: Speech, hidden: list[tuple[int, int]]) -> Iterator[Seen[str]]:
    for match in _ACT.finditer(facts.normal):
        group = next(name for name in ("act", "plain", "over") if match[name])
        start, end = match.span(group)
        if not any(a < end and start < b for a, b in hidden):
            yield _said(facts, match[group], start, end)
