"""Rule → three sets of flat conjunctions over integers: N 不适用, P 通过, F 问题 (of a rule that asks a person: the question arises).

A condition on a range is exact: ``gt c`` is known true if the least possible value is over c, known false if the most possible one is
not. So a number becomes two slots, ``lo`` and ``hi``; a bound that is not known is not sent, and a test on a slot that was not sent
does not hold. Strong Kleene logic then needs no third value: "known true" and "known false" are each a set of conjunctions.
A ``$parameter`` is compared as fact minus parameter against 0, so that the compiled rule holds for every day of the law.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Literal

from casecheck.model import Condition, FactSpec, Group, Rule

MAX_CONJUNCTIONS = 32
"""Per set. A rule that needs more is two rules."""
MAX_COMPARISONS = 50
"""Per conjunction."""
MAX_INTERMEDIATE = 4096
BIG = 2**53 - 1
"""Numbers sent to the engine are held within ±BIG; constants stay within ±MAX_CONSTANT, so holding changes no comparison."""
MAX_CONSTANT = 2**52

Sign = Literal["eq", "neq", "gt", "gte", "lt", "lte"]
SetName = Literal["N", "P", "F"]


class TooComplex(Exception):
    """The rule does not fit the engine's limits; the text says in Chinese which one."""


@dataclass(frozen=True, order=True)
class Slot:
    """A number the engine gets: a yes/no or word (``is``), the least (``lo``) or the most (``hi``) a fact can be.

    ``shift`` is taken off or added when the parameter excludes its own number: it turns ``gte`` into ``gt`` and ``lte`` into ``lt``.
    """

    fact: str
    parameter: str = ""
    side: Literal["is", "lo", "hi"] = "is"
    shift: Literal[-1, 0, 1] = 0


@dataclass(frozen=True, order=True)
class Comparison:
    """A slot compared with an integer."""

    slot: Slot
    operator: Sign
    value: int

    def holds(self, numbers: Mapping[Slot, int]) -> bool:
        """Known to hold? A slot without a number never does."""
        number = numbers.get(self.slot)
        if number is None:
            return False
        match self.operator:
            case "eq":
                return number == self.value
            case "neq":
                return number != self.value
            case "gt":
                return number > self.value
            case "gte":
                return number >= self.value
            case "lt":
                return number < self.value
            case "lte":
                return number <= self.value


Conjunction = frozenset[Comparison]
Dnf = frozenset[Conjunction]
ALWAYS: Dnf = frozenset([frozenset()])


@dataclass(frozen=True, eq=False)
class Atom:
    """A condition with what makes it known true and what makes it known false."""

    condition: Condition
    spec: FactSpec
    true: Dnf
    false: Dnf


@dataclass(frozen=True, eq=False)
class Node:
    """A group of ``when``."""

    op: Literal["all", "any"]
    parts: tuple[Atom | Node, ...]


@dataclass(frozen=True, eq=False)
class Program:
    """A compiled rule."""

    rule: Rule
    applies: tuple[Atom, ...]
    when: Node | None
    hint_if: tuple[Atom, ...]
    sets: Mapping[SetName, Dnf] = field(default_factory=dict)

    @property
    def atoms(self) -> Iterator[Atom]:
        """All conditions in written order."""
        yield from self.applies
        if self.when is not None:
            yield from leaves(self.when)
        yield from self.hint_if

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """All numbers the rule reads, sorted."""
        return tuple(sorted({test.slot for a in self.atoms for dnf in (a.true, a.false) for c in dnf for test in c}))


def leaves(part: Atom | Node) -> Iterator[Atom]:
    """The conditions of a tree, in written order."""
    if isinstance(part, Atom):
        yield part
    else:
        for child in part.parts:
            yield from leaves(child)


def compile_rule(rule: Rule, specs: Mapping[str, FactSpec], words: Mapping[str, int]) -> Program:
    """Compile a rule whose facts, types and words were checked. Raises TooComplex."""
    atoms = tuple(_atom(c, specs, words) for c in rule.applies)
    when = None if rule.when is None else _node(rule.when, specs, words)
    sets: dict[SetName, Dnf] = {"N": _minimal({c for atom in atoms for c in atom.false})}
    applies = _product([atom.true for atom in atoms])
    if when is not None:
        sets["P"] = _dnf(when, False)
    sets["F"] = applies if when is None else _product([applies, _dnf(when, True)])
    for dnf in sets.values():
        if len(dnf) > MAX_CONJUNCTIONS:
            raise TooComplex(f"条件展开后有 {len(dnf)} 组，超过 {MAX_CONJUNCTIONS} 组")
        if any(len(c) > MAX_COMPARISONS for c in dnf):
            raise TooComplex(f"一组条件超过 {MAX_COMPARISONS} 项")
    return Program(rule, atoms, when, tuple(_atom(c, specs, words) for c in rule.hint_if), sets)


def _node(group: Group, specs: Mapping[str, FactSpec], words: Mapping[str, int]) -> Node:
    parts = (_node(p, specs, words) if isinstance(p, Group) else _atom(p, specs, words) for p in group.parts)
    return Node(group.op, tuple(parts))


def _dnf(part: Atom | Node, known: bool) -> Dnf:
    if isinstance(part, Atom):
        return part.true if known else part.false
    inner = [_dnf(p, known) for p in part.parts]
    return _product(inner) if (part.op == "all") is known else _minimal({c for dnf in inner for c in dnf})


def _product(factors: list[Dnf]) -> Dnf:
    result = ALWAYS
    for factor in factors:
        if len(result) * len(factor) > MAX_INTERMEDIATE:
            raise TooComplex("条件嵌套过多，展开后过大")
        result = _minimal({a | b for a, b in product(result, factor)})
    return result


def _minimal(conjunctions: set[Conjunction]) -> Dnf:
    """Without conjunctions that a shorter one makes superfluous."""
    return frozenset(c for c in conjunctions if not any(other < c for other in conjunctions))


def _atom(condition: Condition, specs: Mapping[str, FactSpec], words: Mapping[str, int]) -> Atom:
    spec = specs[condition.fact]
    make = _number if spec.type in ("int", "date", "money", "elapsed") else _choice
    true, false = make(condition, words)
    return Atom(condition, spec, true, false)


def _choice(condition: Condition, words: Mapping[str, int]) -> tuple[Dnf, Dnf]:
    values = condition.value if condition.operator == "in" else [condition.value]
    numbers = [int(v) if isinstance(v, bool) else words[v] for v in values]
    slot = Slot(condition.fact)
    one = frozenset(frozenset([Comparison(slot, "eq", n)]) for n in numbers)
    none = frozenset([frozenset(Comparison(slot, "neq", n) for n in numbers)])
    return (none, one) if condition.operator == "not" else (one, none)


def _number(condition: Condition, words: Mapping[str, int]) -> tuple[Dnf, Dnf]:
    operator = condition.operator
    constant = 0 if condition.parameter else int(condition.value.toordinal() if hasattr(condition.value, "toordinal") else condition.value)
    shift: Literal[-1, 0, 1] = 0
    if condition.parameter and operator in ("gte", "lte"):
        shift = -1 if operator == "gte" else 1

    def test(side: Literal["lo", "hi"], sign: Sign) -> Comparison:
        return Comparison(Slot(condition.fact, condition.parameter or "", side, shift), sign, constant)

    def either(*comparisons: Comparison) -> Dnf:
        return frozenset(frozenset([c]) for c in comparisons)

    match operator:
        case "gt":
            return either(test("lo", "gt")), either(test("hi", "lte"))
        case "gte":
            return either(test("lo", "gte")), either(test("hi", "lt"))
        case "lt":
            return either(test("hi", "lt")), either(test("lo", "gte"))
        case "lte":
            return either(test("hi", "lte")), either(test("lo", "gt"))
    same = frozenset([frozenset([test("lo", "gte"), test("hi", "lte")])])
    other = either(test("lo", "gt"), test("hi", "lt"))
    return (same, other) if operator == "is" else (other, same)
