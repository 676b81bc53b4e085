"""Every rule proves itself: its examples, and what must hold of any rule."""

from __future__ import annotations

from collections.abc import Iterator

from casecheck.judge import explain
from casecheck.judge.compile import Atom, Slot
from casecheck.judge.examples import ExampleSource
from casecheck.judge.load import RuleSet
from casecheck.judge.lower import Lowered, Lowering
from casecheck.judge.period import choose
from casecheck.judge.source import Deadline
from casecheck.judge.verdict import judge
from casecheck.model import Example, Outcome, Rule

VERDICTS = {"finding": "问题", "pass": "通过", "not_applicable": "不适用", "undecided": "无法判断", "question": "请人判断"}


def prove(rules: RuleSet, rule: Rule, deadline: Deadline) -> list[str]:
    """Everything the rule fails at, one Chinese sentence each with file and line; empty if it holds.

    Its examples come out as expected; without any one of its facts an example comes out the same or undecided (a rule that did not apply
    may instead pass: neither says there is a defect); engine and plain logic agree; the examples stand on both sides of every number.
    """
    return [
        *(p for n, example in enumerate(rule.examples) for p in _prove_example(rules, rule, n, example, deadline)),
        *_unproved_numbers(rules, rule, deadline),
    ]


def judge_example(rules: RuleSet, rule: Rule, example: Example, deadline: Deadline) -> Outcome:
    """The outcome of one example."""
    source = ExampleSource(rule, example, rules.specs, rules.parameters)
    (outcome,) = judge(rules, source, stage=example.stage, select=[rule.code], deadline=deadline)
    return outcome


def _prove_example(rules: RuleSet, rule: Rule, n: int, example: Example, deadline: Deadline) -> Iterator[str]:
    where = f"{rule.file}:{rule.lines.get(f'examples.{n}', 1)}：例“{example.title}”"
    got = judge_example(rules, rule, example, deadline)
    if got.outcome != example.expect:
        yield f"{where}应为{VERDICTS[example.expect]}，实为{VERDICTS[got.outcome]}（{got.reason or got.message}）"
        return
    if example.certainty is not None and got.certainty != example.certainty:
        yield f"{where}的确定程度应为 {example.certainty}，实为 {got.certainty}"
    for name in example.facts:
        facts = {other: value for other, value in example.facts.items() if other != name}
        less = judge_example(rules, rule, example.model_copy(update={"facts": facts}), deadline)
        if not _weaker(got, less):
            yield f"{where}去掉 {name} 后由{VERDICTS[got.outcome]}变为{VERDICTS[less.outcome]}，缺少事实项不得改变结论"
    for lowered in _lowered(rules, rule, example, deadline):
        index = rules.rules.index(rule)
        if rules.engine.run([(index, lowered.numbers)]) != [explain.kleene(rules.programs[rule.file], lowered.numbers)]:
            yield f"{where}规则引擎与逻辑推演的结论不同，请报告给开发者"


def _weaker(whole: Outcome, less: Outcome) -> bool:
    if less.outcome == whole.outcome:
        return not (whole.certainty == "hint" and less.certainty == "sure")
    return less.outcome == "undecided" or (whole.outcome, less.outcome) == ("not_applicable", "pass")


def _unproved_numbers(rules: RuleSet, rule: Rule, deadline: Deadline) -> Iterator[str]:
    """Numbers that the examples do not try at the boundary and on both sides of it."""
    tried = [lowered.numbers for example in rule.examples for lowered in _lowered(rules, rule, example, deadline)[-1:]]
    for atom in rules.programs[rule.file].atoms:
        if atom.spec.type in ("yes_no", "word"):
            continue
        sides = {explain.truth(atom, numbers) for numbers in tried}
        near = any(_distance(atom, numbers) <= 1 for numbers in tried)
        if not {True, False} <= sides or not near:
            text = f"{atom.condition.fact}: {{{atom.condition.operator}: {atom.condition.value}}}"
            yield f"{rule.file}:{rule.lines.get('examples', 1)}：条件 {text} 须有例子取在界限上，并在界限两侧各有一例"


def _distance(atom: Atom, numbers: dict[Slot, int]) -> float:
    comparisons = {comparison for dnf in (atom.true, atom.false) for conjunction in dnf for comparison in conjunction}
    return min((abs(numbers[c.slot] - c.value) for c in comparisons if c.slot in numbers), default=float("inf"))


def _lowered(rules: RuleSet, rule: Rule, example: Example, deadline: Deadline) -> tuple[Lowered, ...]:
    """The example's numbers under each law its days allow; none if the rule is not in force then."""
    source = ExampleSource(rule, example, rules.specs, rules.parameters)
    period = choose([rule], source, rules.parameters, rules.milestones)
    (subject,) = source.subjects(rule.each).items
    lowering, slots = Lowering(rules.specs, rules.words, rules.parameters, deadline), rules.programs[rule.file].slots
    facts = {slot.fact: source.fact(subject, slot.fact) for slot in slots}
    return tuple(lowering.lower(slots, facts, law) for law in period.laws)
