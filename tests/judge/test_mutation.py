"""No condition of a shipped rule is idle: taken away or negated, one of the rule's own examples comes out otherwise."""

import datetime as dt
from collections.abc import Iterator

import pytest

from casecheck.judge import explain
from casecheck.judge.compile import Program, TooComplex, compile_rule
from casecheck.judge.examples import ExampleSource
from casecheck.judge.lower import Lowering
from casecheck.judge.outcome import can_be_sure
from casecheck.judge.period import choose
from casecheck.law.calendar import deadline_of
from casecheck.model import Condition, Group, Rule
from casecheck.pipeline import load_rules

RULES = load_rules()
OPPOSITE = {"is": "not", "not": "is", "gt": "lte", "lte": "gt", "gte": "lt", "lt": "gte"}


def negated(condition: Condition) -> Condition | Group:
    """What holds exactly where the condition does not."""
    if condition.operator == "in":
        return Group(op="all", parts=tuple(Condition(fact=condition.fact, operator="not", value=value) for value in condition.value))
    if condition.operator == "is" and isinstance(condition.value, bool):
        return condition.model_copy(update={"value": not condition.value})
    return condition.model_copy(update={"operator": OPPOSITE[condition.operator]})


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Every rule that is one condition away from this one."""
    for part in ("applies", "hint_if"):
        conditions: tuple[Condition, ...] = getattr(rule, part)
        for n, condition in enumerate(conditions):
            without = (*conditions[:n], *conditions[n + 1 :])
            yield f"{part}.{n} {condition.fact} removed", rule.model_copy(update={part: without})
            other = negated(condition)
            parts = other.parts if isinstance(other, Group) else (other,)
            if part == "applies" or len(parts) == 1:  # lines of hint_if are alternatives, so not-any-of cannot be written there
                changed = (*conditions[:n], *parts, *conditions[n + 1 :])
                yield f"{part}.{n} {condition.fact} negated", rule.model_copy(update={part: changed})
    if rule.when is not None:
        for name, changed in changed_groups(rule.when, "when"):
            if changed is not None:
                yield name, rule.model_copy(update={"when": changed})


def changed_groups(group: Group, at: str) -> Iterator[tuple[str, Group | None]]:
    """The group with one condition negated or taken away; None: nothing is left of it."""
    for n, part in enumerate(group.parts):
        rest = (*group.parts[:n], *group.parts[n + 1 :])

        def with_(other: Condition | Group | None, n: int = n, rest: tuple = rest) -> Group | None:
            parts = rest if other is None else (*group.parts[:n], other, *group.parts[n + 1 :])
            return Group(op=group.op, parts=parts) if parts else None

        if isinstance(part, Group):
            for name, changed in changed_groups(part, f"{at}.{group.op}.{n}"):
                yield name, with_(changed)
        else:
            yield f"{at}.{group.op}.{n} {part.fact} removed", with_(None)
            yield f"{at}.{group.op}.{n} {part.fact} negated", with_(negated(part))


class Examples:
    """A rule's examples as numbers, once; a mutant reads the same ones."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.lowering = Lowering(RULES.specs, RULES.words, RULES.parameters, deadline_of(RULES.calendar))
        self.sources = [ExampleSource(rule, example, RULES.specs, RULES.parameters) for example in rule.examples]
        self.periods = [choose([rule], source, RULES.parameters, RULES.milestones) for source in self.sources]
        self.asked = [
            (source, law)
            for example, source, period in zip(rule.examples, self.sources, self.periods, strict=True)
            if period.verdict is None and rule.stage in (None, example.stage)
            for law in period.laws
        ]

    def answers(self, program: Program) -> list[tuple[str, bool | None]]:
        """Verdict and, of a finding, whether ``hint_if`` lowers it; law by law."""
        return [self._answer(program, source, law) for source, law in self.asked]

    def _answer(self, program: Program, source: ExampleSource, law: dict) -> tuple[str, bool | None]:
        (subject,) = source.subjects(self.rule.each).items
        facts = {slot.fact: source.fact(subject, slot.fact) for slot in program.slots}
        numbers = self.lowering.lower(program.slots, facts, law).numbers
        verdict = explain.kleene(program, numbers)
        hint = any(explain.truth(atom, numbers) is not False for atom in program.hint_if)
        return verdict, hint if verdict == "finding" and can_be_sure(RULES, self.rule) else None


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.file)
def test_every_condition_is_needed_by_an_example(rule: Rule) -> None:
    examples = Examples(rule)
    expected = examples.answers(RULES.programs[rule.file])
    alive = []
    for name, mutant in mutants(rule):
        try:
            program = compile_rule(mutant, RULES.specs, RULES.words)
        except TooComplex:
            continue  # the negation alone does not fit the engine
        if examples.answers(program) == expected:
            alive.append(name)
    assert alive == [], f"add an example that each of these breaks: {alive}"


def test_a_mutant_that_no_example_breaks_is_seen() -> None:
    """The test itself: an idle condition is told."""
    rule = next(rule for rule in RULES.rules if rule.code == "EX-002" and rule.in_force.from_ == dt.date(2021, 7, 15))
    fewer = rule.model_copy(update={"examples": rule.examples[:1]})
    examples = Examples(fewer)
    expected = examples.answers(RULES.programs[rule.file])
    idle = [name for name, mutant in mutants(rule) if examples.answers(compile_rule(mutant, RULES.specs, RULES.words)) == expected]
    assert any("removed" in name for name in idle)
