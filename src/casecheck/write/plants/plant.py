"""What a planted defect is, and the ways a paper can be made to go wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from casecheck.model import Frozen
from casecheck.write.case import Case, Fine, Slip
from casecheck.write.numerals import capitals
from casecheck.write.regions import REGIONS

M = TypeVar("M", bound=Frozen)
Change = Callable[[Case], Case]

EVERYWHERE = "*"
"""Slot of a change that every paper prints: the defect lies in the procedure, not in one paper."""


class Plant(NamedTuple):
    """One defect. ``changes`` by slot; ``slot`` and ``entry`` say where it shows, ``quote`` the words that then stand there.

    A plant that only leaves papers out names the missing paper in ``slot`` and has no words. ``suits``: the cases it can show in.
    """

    code: str
    zh: str
    slot: str
    entry: str = ""
    changes: Mapping[str, Change] = {}
    quote: Callable[[Case], str] | None = None
    left_out: tuple[str, ...] = ()
    last: tuple[str, ...] = ()  # papers that lie at the end of the dossier, in this order
    suits: Callable[[Case], bool] = lambda case: True


def masked(case: Case) -> bool:
    """Are people, numbers and plates hidden, as in a published copy?"""
    return bool(REGIONS[case.region].mask)


def changed(noun: M, **fields: Any) -> M:
    """A changed copy, validated."""
    return type(noun).model_validate(dict(noun) | fields)


def moved(**moves: Callable[[Case], dt.date]) -> Change:
    """Other days of the procedure."""
    return lambda case: changed(case, dates=changed(case.dates, **{name: move(case) for name, move in moves.items()}))


def unsaid(*statements: str) -> Change:
    """Statements left out."""
    return lambda case: changed(case, unsaid=case.unsaid | set(statements))


def slipped(entry: str, text: str | Callable[[Case], str] = "", value: Callable[[Case], str] | None = None) -> Change:
    """Something else written into a blank, or (no text) nothing."""

    def change(case: Case) -> Case:
        slip = Slip(text=text if isinstance(text, str) else text(case), value=value(case) if value else None)
        return changed(case, slips=case.slips | {entry: slip})

    return change


def reworded(pairs: Callable[[Case], Mapping[str, str]]) -> Change:
    """Words printed otherwise wherever they stand; the new ones must not hold the old."""
    return lambda case: changed(case, reworded=case.reworded | dict(pairs(case)))


def both(*changes: Change) -> Change:
    """One change after the other."""

    def change(case: Case) -> Case:
        for each in changes:
            case = each(case)
        return case

    return change


def fined(yuan: Callable[[Case], int], words: Callable[[Case], int] | None = None) -> Change:
    """Another sum; ``words``: and yet another in capitals."""
    return lambda case: changed(case, fine=Fine(yuan=yuan(case), words=capitals((words or yuan)(case))))


def words(text: str) -> Callable[[Case], str]:
    """A quote that is the same in every case."""
    return lambda case: text


def slip_text(entry: str) -> Callable[[Case], str]:
    """A quote that is what the slip wrote."""
    return lambda case: case.slips[entry].text
