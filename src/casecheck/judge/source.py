"""What judging needs from the rest of casecheck: facts about subjects, a list of the facts there can be, and end days of terms.

Only shapes are written here; ``derive`` and ``law`` fit them without importing this package.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Protocol

from casecheck.model import DatedValue, Fact, FactSpec, Range, Subject, Subjects

Law = Mapping[str, DatedValue | None]
"""The law of one day: parameter name → its value on that day, None where it has none."""


class FactSource(Protocol):
    """One dossier's facts (事实项), computed when asked for."""

    def subjects(self, kind: str) -> Subjects:
        """All subjects of a kind, in a fixed order."""
        ...

    def fact(self, subject: Subject, name: str) -> Fact:
        """A fact of the subject; ``document.`` names speak of the paper that holds it, ``dossier.`` names of the dossier."""
        ...

    def day(self, milestone: str) -> Range:
        """The days the milestone may have; ``Range()`` if nothing is known."""
        ...


class FactCatalogue(Protocol):
    """Every fact a rule may name."""

    @property
    def kinds(self) -> Mapping[str, str]:
        """Subject kind → 中文."""
        ...

    @property
    def milestones(self) -> Mapping[str, str]:
        """Milestone → 中文."""
        ...

    def spec(self, name: str) -> FactSpec | None:
        """What the fact is, None if there is no such fact."""
        ...

    def names(self) -> Iterable[str]:
        """All fact names, for "did you mean"."""
        ...

    def prefixes(self, kind: str) -> frozenset[str]:
        """First name parts a rule with ``each: kind`` may read: the kind itself, ``document`` if a paper holds it, ``dossier``."""
        ...


class Deadline(Protocol):
    """Counts a term: the last day of a term of ``value`` that begins on ``start``.

    Raises CalendarMissing where the calendar does not know a year the term touches.
    """

    def __call__(self, start: dt.date, value: DatedValue, /) -> dt.date:
        """The last day of the term."""
        ...
