"""Facts → the integers a compiled rule reads. What cannot be told is left out, and the reason is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from casecheck.judge.compile import BIG, Slot
from casecheck.judge.source import Deadline, Law
from casecheck.law.calendar import CalendarMissing
from casecheck.model import DatedValue, Elapsed, Fact, FactSpec, Parameter, Range


@dataclass(frozen=True)
class Lowered:
    """``numbers`` go to the engine; ``reasons`` says in Chinese why a (fact, parameter) pair has none."""

    numbers: dict[Slot, int] = field(default_factory=dict)
    reasons: dict[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True)
class Lowering:
    """What stays the same for all facts of a review."""

    specs: Mapping[str, FactSpec]
    words: Mapping[str, int]
    parameters: Mapping[str, Parameter]
    deadline: Deadline

    def lower(self, slots: Iterable[Slot], facts: Mapping[str, Fact], law: Law) -> Lowered:
        """Numbers for the slots. Raises TypeError if a fact's value is not of its declared type."""
        lowered = Lowered()
        bounds: dict[tuple[str, str], tuple[int | None, int | None]] = {}
        for slot in slots:
            key = (slot.fact, slot.parameter)
            if key not in bounds:
                bounds[key] = self._bounds(facts[slot.fact], slot.parameter, law, lowered.reasons)
            number = bounds[key][slot.side == "hi"]
            if number is not None:
                value = law.get(slot.parameter) if slot.shift else None
                number += slot.shift if value is not None and not value.inclusive else 0
                lowered.numbers[slot] = max(-BIG, min(BIG, number))
        return lowered

    def _bounds(self, fact: Fact, parameter: str, law: Law, reasons: dict[tuple[str, str], str]) -> tuple[int | None, int | None]:
        key = (fact.name, parameter)
        if fact.value is None:
            reasons[key] = fact.reason
            return None, None
        least, most = typed_bounds(fact, self.specs[fact.name], self.words)
        if not parameter:
            return least, most
        value = law.get(parameter)
        if value is None:
            reasons[key] = f"{self.parameters[parameter].zh}在当时没有设定值"
            return None, None
        if isinstance(fact.value, Elapsed):
            return self._past_deadline(fact.value, value, key, reasons)
        number = value.value * 100 if value.unit == "yuan" else value.value
        return (None if least is None else least - number), (None if most is None else most - number)

    def _past_deadline(
        self, value: Elapsed, term: DatedValue, key: tuple[str, str], reasons: dict[tuple[str, str], str]
    ) -> tuple[int | None, int | None]:
        """Days from the last day of the term to the end; negative while the term still runs."""

        def days(start: object, end: object) -> int | None:
            if not isinstance(start, dt.date) or not isinstance(end, dt.date):
                return None
            try:
                return end.toordinal() - self.deadline(start, term).toordinal()
            except CalendarMissing as missing:
                reasons[key] = str(missing).rstrip("。")
            return None

        return days(value.start.most, value.end.least), days(value.start.least, value.end.most)


def typed_bounds(fact: Fact, spec: FactSpec, words: Mapping[str, int]) -> tuple[int | None, int | None]:
    """Least and most of a value as integers (dates as ordinals); both are the number of a yes/no or word. (None, None) for a period.

    Raises TypeError if the value is not of the declared type: that is a mistake in the program, not in the dossier.
    """
    value = fact.value
    if spec.type == "yes_no" and isinstance(value, bool):
        return int(value), int(value)
    if spec.type == "word" and isinstance(value, str) and value in spec.words:
        return words[value], words[value]
    if spec.type == "elapsed" and isinstance(value, Elapsed):
        return None, None
    if spec.type in ("int", "money", "date"):
        ends = (value.least, value.most) if isinstance(value, Range) else (value, value)
        least, most = (_number(end, spec) for end in ends)
        if least is None or most is None or least <= most:
            return least, most
    raise TypeError(f"{fact.name}: {value!r} is not a value of type {spec.type}")


def _number(end: object, spec: FactSpec) -> int | None:
    if end is None:
        return None
    if spec.type == "date" and isinstance(end, dt.date):
        return end.toordinal()
    if spec.type != "date" and isinstance(end, int) and not isinstance(end, bool):
        return end
    raise TypeError(f"{spec.name}: {end!r} is not a value of type {spec.type}")
