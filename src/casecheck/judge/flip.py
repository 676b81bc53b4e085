"""What one value would have to be for a rule to say something else (改变结论的最小变动). It explains; nothing is decided by it.

Each fact a condition reads is tried with the values next to what it is compared with: the other answer, each other word, the numbers on
both sides of a bound. Terms are tried by moving their last day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.judge import explain
from casecheck.judge.compile import Atom, Program, Slot
from casecheck.judge.lower import Lowering
from casecheck.judge.source import Law
from casecheck.judge.text import value_text
from casecheck.model import DatedValue, Elapsed, Fact, FactSpec, FactValue, Flip, Range, Verdict

STEP = {"money": 100}  # 分: sums are moved by a whole 元; everything else by one


@dataclass(frozen=True)
class Change:
    """One fact set to one value, and what the rule then says. ``far``: how much it was moved; 0 if it was not known before."""

    fact: str
    value: FactValue
    far: int
    verdict: Verdict


def flips(program: Program, facts: Mapping[str, Fact], law: Law, lowering: Lowering) -> tuple[Flip, ...]:
    """The smallest changes in words. That the rule would not apply is said only if there is nothing else to say."""
    found = smallest_changes(program, facts, law, lowering)
    told = [change for change in found if change.verdict != "not_applicable"] or list(found)
    specs = {atom.condition.fact: atom.spec for atom in program.atoms}
    return tuple(
        Flip(
            outcome=change.verdict,
            fact=change.fact,
            zh=specs[change.fact].zh,
            value=value_text(facts[change.fact].value, specs[change.fact]),
            to=value_text(change.value, specs[change.fact]),
        )
        for change in told
    )


def smallest_changes(program: Program, facts: Mapping[str, Fact], law: Law, lowering: Lowering) -> tuple[Change, ...]:
    """For every other verdict that one change can bring about, the smallest such change, the smallest first; the first written condition
    wins a tie. Of what is undecided, only values that were not told are tried. Empty if no single value decides."""
    now = verdict_of(program, facts, law, lowering)
    best: dict[Verdict, Change] = {}
    for change in _tries(program, facts, law, lowering):
        if now == "undecided" and change.far:
            continue  # what is missing is to be read, not what was read to be changed
        if change.verdict not in (now, "undecided") and (change.verdict not in best or change.far < best[change.verdict].far):
            best[change.verdict] = change
    return tuple(sorted(best.values(), key=lambda change: change.far))


def verdict_of(program: Program, facts: Mapping[str, Fact], law: Law, lowering: Lowering) -> Verdict:
    """The verdict on these facts; of a rule that asks a person, that its question arises."""
    verdict = explain.kleene(program, lowering.lower(program.slots, facts, law).numbers)
    return "question" if verdict == "finding" and program.rule.ask else verdict


def _tries(program: Program, facts: Mapping[str, Fact], law: Law, lowering: Lowering) -> Iterator[Change]:
    numbers = lowering.lower(program.slots, facts, law).numbers
    for atom in program.atoms:
        name = atom.condition.fact
        for value, far in _values(atom, facts[name], law, numbers):
            changed = {**facts, name: Fact(name=name, value=value)}
            yield Change(name, value, far, verdict_of(program, changed, law, lowering))


def _values(atom: Atom, fact: Fact, law: Law, numbers: Mapping[Slot, int]) -> Iterator[tuple[FactValue, int]]:
    """Values to try, with how far each is from what the fact is now."""
    spec = atom.spec
    if spec.type in ("yes_no", "word"):
        choices: tuple[FactValue, ...] = (True, False) if spec.type == "yes_no" else tuple(spec.words)
        yield from ((choice, 0 if fact.value is None else 1) for choice in choices if choice != fact.value)
    elif spec.type == "elapsed":
        yield from _later_ends(atom, fact.value, numbers)
    else:
        yield from _numbers(atom, fact.value, spec, law)


def _numbers(atom: Atom, value: FactValue, spec: FactSpec, law: Law) -> Iterator[tuple[FactValue, int]]:
    bound = _bound(atom, law)
    if bound is None:
        return
    step = STEP.get(spec.type, 1)
    for number in (bound, bound + step, bound - step):
        if number < 0 and spec.type == "money":
            continue
        yield (dt.date.fromordinal(number) if spec.type == "date" else number), _distance(value, number) // step


def _bound(atom: Atom, law: Law) -> int | None:
    """What the condition compares with, as an integer; None where the law sets nothing on that day."""
    condition = atom.condition
    if condition.parameter is None:
        return condition.value.toordinal() if isinstance(condition.value, dt.date) else int(condition.value)
    value: DatedValue | None = law.get(condition.parameter)
    return None if value is None else value.value * (100 if value.unit == "yuan" else 1)


def _distance(value: FactValue, number: int) -> int:
    """From the nearest value the fact may have."""
    ends = (value.least, value.most) if isinstance(value, Range) else (value,)
    known = [e.toordinal() if isinstance(e, dt.date) else e for e in ends if isinstance(e, (int, dt.date))]
    if not known or (isinstance(value, Range) and _inside(number, value)):
        return 0
    return min(abs(end - number) for end in known)


def _inside(number: int, value: Range) -> bool:
    least, most = (e.toordinal() if isinstance(e, dt.date) else e for e in (value.least, value.most))
    return (least is None or least <= number) and (most is None or number <= most)


def _later_ends(atom: Atom, value: FactValue, numbers: Mapping[Slot, int]) -> Iterator[tuple[FactValue, int]]:
    """The same start with an end on, before or after the term's last day; only where both days are known."""
    if not isinstance(value, Elapsed) or value.end.least is None or value.end.least != value.end.most:
        return
    over = next((n for slot, n in sorted(numbers.items()) if (slot.fact, slot.shift) == (atom.condition.fact, 0)), None)
    end = value.end.least
    if over is None:
        over = next((n - slot.shift for slot, n in sorted(numbers.items()) if slot.fact == atom.condition.fact), None)
    if over is None or not isinstance(end, dt.date):
        return
    for past in (0, 1, -1):
        day = end + dt.timedelta(days=past - over)
        yield Elapsed(start=value.start, end=Range(least=day, most=day)), abs(past - over)
