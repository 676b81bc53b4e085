"""The days whose law counts: that of the act, and that of a paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from casecheck.model import Document, Entry, Moment, Period

_ACT = (("penalty_decision", "act_time"), ("on_spot_penalty_decision", "act_time"), ("scene_record", "time"))
_DATED = ("issue_date", "date", "accept_date", "time", "interview_time", "inquest_time")


def act_time(documents: Iterable[Document]) -> Entry[Any] | None:
    """When the act was done: as the decision states it, else as the scene record does. The value is a Moment or a Period."""
    documents = tuple(documents)
    for form, name in _ACT:
        for document in documents:
            if document.form == form and name in document.entry_specs() and moment(document.entry(name)) is not None:
                return document.entry(name)
    return None


def moment(entry: Entry[Any] | None) -> Moment | None:
    """The moment of an entry, or the start of its period."""
    value = entry.value if entry is not None else None
    value = value.start if isinstance(value, Period) else value
    return value if isinstance(value, Moment) else None


def act_day(documents: Iterable[Document]) -> dt.date | None:
    """The day of the act, None if not known to the day, or if several decisions name several days."""
    documents = tuple(documents)
    decided = {moment(d.entry("act_time")) for d in documents if d.form in ("penalty_decision", "on_spot_penalty_decision")} - {None}
    if len({found.date for found in decided if found}) > 1:
        return None
    found = moment(act_time(documents))
    return found.date if found else None


def paper_day(document: Document) -> dt.date | None:
    """The day a paper bears; where it has no date of its own, that of all its signatures if they are one."""
    for name in _DATED:
        if name in document.entry_specs():
            found = moment(document.entry(name))
            if found is not None:
                return found.date
    signed = {s.date.value.date for s in document.signatures if s.date.value is not None}
    return signed.pop() if len(signed) == 1 else None
