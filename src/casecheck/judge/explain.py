"""The same judgement in plain Python: strong Kleene logic over the numbers the engine gets. It explains; the engine decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from casecheck.judge.compile import Atom, Dnf, Node, Program, Slot
from casecheck.judge.lower import Lowered
from casecheck.judge.source import Law
from casecheck.judge.text import condition_text, fact_text
from casecheck.model import Fact, TracedCondition, Verdict

Numbers = Mapping[Slot, int]


def truth(part: Atom | Node, numbers: Numbers) -> bool | None:
    """Known true, known false, or None: cannot tell."""
    if isinstance(part, Atom):
        return True if _holds(part.true, numbers) else False if _holds(part.false, numbers) else None
    inner = [truth(p, numbers) for p in part.parts]
    decisive = part.op == "any"
    return decisive if decisive in inner else None if None in inner else not decisive


def kleene(program: Program, numbers: Numbers) -> Verdict:
    """The verdict the engine must give; ``finding`` of a rule without ``when`` is that its question arises."""
    applies = [truth(atom, numbers) for atom in program.applies]
    if False in applies:
        return "not_applicable"
    when = True if program.when is None else truth(program.when, numbers)
    if when is False:
        return "pass"
    return "finding" if when and None not in applies else "undecided"


def refusal(program: Program, numbers: Numbers) -> Atom | None:
    """The first ``applies`` line known false."""
    return next((atom for atom in program.applies if truth(atom, numbers) is False), None)


def open_conditions(program: Program, numbers: Numbers) -> tuple[Atom, ...]:
    """The conditions that are missing and could still change the outcome, in written order."""
    applies = [atom for atom in program.applies if truth(atom, numbers) is None]
    return (*applies, *(() if program.when is None else _open(program.when, numbers)))


def held(part: Atom | Node, numbers: Numbers) -> tuple[Atom, ...]:
    """The conditions that make a true part true."""
    if isinstance(part, Atom):
        return (part,)
    return tuple(atom for p in part.parts if truth(p, numbers) for atom in held(p, numbers))


def confidence(part: Atom | Node, numbers: Numbers, facts: Mapping[str, Fact]) -> float:
    """How well a true part was read: the weakest of ``all``, the best of the true ones of ``any``."""
    if isinstance(part, Atom):
        return facts[part.condition.fact].confidence
    inner = [confidence(p, numbers, facts) for p in part.parts if truth(p, numbers)]
    return min(inner) if part.op == "all" else max(inner)


def open_reason(atom: Atom, lowered: Lowered, facts: Mapping[str, Fact], law: Law) -> str:
    """Why a condition cannot be told, in Chinese."""
    condition, spec = atom.condition, atom.spec
    fact = facts[condition.fact]
    reason = lowered.reasons.get((condition.fact, condition.parameter or ""))
    if fact.value is not None and reason is None:
        return f"{spec.zh}为{fact_text(fact, spec)}，不足以判断是否{condition_text(condition, spec, law)}"
    return f"{spec.zh}无法确定（{reason}）"


def trace(program: Program, lowered: Lowered, facts: Mapping[str, Fact], law: Law) -> tuple[TracedCondition, ...]:
    """Every condition: what it says, what it read, whether it held."""
    parts: tuple[tuple[Literal["applies", "when", "hint_if"], tuple[tuple[Atom, tuple[str, ...]], ...]], ...] = (
        ("applies", tuple((atom, ()) for atom in program.applies)),
        ("when", tuple(_grouped(program.when)) if program.when else ()),
        ("hint_if", tuple((atom, ()) for atom in program.hint_if)),
    )
    return tuple(
        TracedCondition(
            part=part,
            groups=groups,
            fact=atom.condition.fact,
            zh=atom.spec.zh,
            condition=condition_text(atom.condition, atom.spec, law),
            value=fact_text(facts[atom.condition.fact], atom.spec),
            result=(result := truth(atom, lowered.numbers)),
            reason=open_reason(atom, lowered, facts, law) if result is None else "",
            places=facts[atom.condition.fact].places,
        )
        for part, atoms in parts
        for atom, groups in atoms
    )


def _grouped(part: Atom | Node, at: str = "0") -> Iterator[tuple[Atom, tuple[str, ...]]]:
    """Every condition with the groups it stands in."""
    if isinstance(part, Atom):
        yield part, ()
        return
    for n, child in enumerate(part.parts):
        for atom, groups in _grouped(child, f"{at}.{n}"):
            yield atom, (f"{part.op} {at}", *groups)


def _holds(dnf: Dnf, numbers: Numbers) -> bool:
    return any(all(comparison.holds(numbers) for comparison in conjunction) for conjunction in dnf)


def _open(part: Atom | Node, numbers: Numbers) -> Iterator[Atom]:
    if truth(part, numbers) is not None:
        return
    if isinstance(part, Atom):
        yield part
    else:
        for p in part.parts:
            yield from _open(p, numbers)
