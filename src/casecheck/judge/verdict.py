"""The judge: every rule asked of every subject, one outcome each."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from casecheck.errors import UsageError
from casecheck.judge.check import local_needs, used_facts
from casecheck.judge.flip import flips, verdict_of
from casecheck.judge.fold import fold
from casecheck.judge.load import RuleSet
from casecheck.judge.lower import Lowered, Lowering
from casecheck.judge.outcome import Answer, Case, answer_of, outcome
from casecheck.judge.parse import nearest
from casecheck.judge.period import Period, choose
from casecheck.judge.source import Deadline, FactSource
from casecheck.model import ONE_PAPER, Fact, Outcome, Rule, Subject

Stage = Literal["draft", "filed"]
STAGES = {"draft": "起草（draft）", "filed": "归档（filed）"}


@dataclass(frozen=True)
class _Question:
    """A rule and a subject waiting for the engine; one lowering for each law."""

    period: Period
    subject: Subject
    facts: dict[str, Fact]
    lowered: tuple[Lowered, ...]


def judge(
    rules: RuleSet,
    source: FactSource,
    *,
    stage: Stage,
    select: Collection[str] | None = None,
    ignore: Collection[str] | None = None,
    deadline: Deadline,
    single_document: bool = False,
    explain: Collection[str] = (),
    unset: Collection[str] = (),
) -> tuple[Outcome, ...]:
    """Judge one dossier: all outcomes, sorted by code and subject key, findings folded.

    ``select`` and ``ignore`` name codes (EX-002) or their letters (EX); a rule in preview runs only if selected by its code. ``explain``
    names the codes whose outcomes carry a trace. ``unset``: the topics of the bureau's own values that nobody wrote down; a rule that
    cannot be judged without one of them runs only if selected by its code. Raises UsageError for an unknown code, EngineError if the
    engine misbehaves, and TypeError if a fact is not of its declared type.
    """
    asking = _Asking(rules, source, stage, single_document, Lowering(rules.specs, rules.words, rules.parameters, deadline))
    items: list[_Question | Outcome] = []
    for _, files in itertools.groupby(_chosen(rules, select, ignore, unset), key=lambda rule: rule.code):
        items += asking.questions(tuple(files))
    index = {rule.file: n for n, rule in enumerate(rules.rules)}
    waiting = [item for item in items if isinstance(item, _Question)]
    verdicts = iter(rules.engine.run([(index[q.period.rule.file], low.numbers) for q in waiting for low in q.lowered]))
    outcomes = [item for item in items if isinstance(item, Outcome)]
    for q in waiting:
        program = rules.programs[q.period.rule.file]
        pairs = zip(q.period.laws, q.lowered, strict=True)
        cases = tuple(Case(program, q.subject, q.facts, law, lowered, next(verdicts)) for law, lowered in pairs)
        traced = q.period.rule.code in explain
        answer = answer_of(rules, cases, q.period.days, single_document, traced)
        if traced and answer.verdict == verdict_of(program, q.facts, q.period.laws[-1], asking.lowering):
            answer = replace(answer, flips=flips(program, q.facts, q.period.laws[-1], asking.lowering))
        outcomes.append(outcome(rules, q.period.rule, q.subject, answer))
    outcomes.sort(key=lambda o: (o.rule, o.subject))
    return fold(outcomes, _yields(rules))


@dataclass(frozen=True)
class _Asking:
    """Turns the rule files of a code into questions, or into outcomes where no condition need be looked at."""

    rules: RuleSet
    source: FactSource
    stage: Stage
    single: bool
    lowering: Lowering

    def questions(self, files: Sequence[Rule]) -> Iterator[_Question | Outcome]:
        """One item for each subject of the code."""
        period = choose(files, self.source, self.rules.parameters, self.rules.milestones)
        rule = period.rule
        subjects = self.source.subjects(rule.each)
        kind = self.rules.kinds[rule.each]
        if not subjects.items and subjects.rest is None:
            reason = ONE_PAPER if self.single else f"卷内没有{kind}"
            yield self._settled(rule, Subject(kind=rule.each, key=rule.each, zh=kind), Answer("not_applicable", reason))
        for subject in subjects.items:
            yield self._question(period, subject)
        if subjects.rest is not None:
            subject = Subject(kind=rule.each, key=f"{rule.each}:rest", zh=f"其余{kind}")
            known = self._known_beforehand(period, subject)
            yield self._settled(rule, subject, known or Answer("undecided", f"可能另有{kind}：{subjects.rest}"))

    def _question(self, period: Period, subject: Subject) -> _Question | Outcome:
        known = self._known_beforehand(period, subject)
        if known is not None:
            return self._settled(period.rule, subject, known)
        facts = {name: self.source.fact(subject, name) for name in used_facts(period.rule)}
        slots = self.rules.programs[period.rule.file].slots
        return _Question(period, subject, facts, tuple(self.lowering.lower(slots, facts, law) for law in period.laws))

    def _known_beforehand(self, period: Period, subject: Subject) -> Answer | None:
        """What needs no fact: the stage, one paper alone, the day of the law."""
        rule = period.rule
        if rule.stage is not None and rule.stage != self.stage:
            return Answer("not_applicable", f"仅在{STAGES[rule.stage]}阶段评查")
        if self.single and subject.document is None:
            return Answer("not_applicable", ONE_PAPER)
        return Answer(period.verdict, period.reason) if period.verdict is not None else None

    def _settled(self, rule: Rule, subject: Subject, answer: Answer) -> Outcome:
        return outcome(self.rules, rule, subject, answer)


def _chosen(rules: RuleSet, select: Collection[str] | None, ignore: Collection[str] | None, unset: Collection[str]) -> list[Rule]:
    letters = {code[:2] for code in rules.catalogue}
    for name in sorted({*(select or ()), *(ignore or ())}):
        if name not in rules.catalogue and name not in letters:
            raise UsageError(f"没有编码 {name}：{nearest(name, rules.catalogue)}（编码如 EX-002，或整类如 EX）")

    def usual(rule: Rule) -> bool:
        needs = local_needs(rule, rules.specs) if unset else {}
        return rule.status == "stable" and not any("" in needs.get(topic, {}).values() for topic in unset)

    def wanted(rule: Rule) -> bool:
        names = {rule.code, rule.code[:2]}
        if select is None:
            return usual(rule) and not names & set(ignore or ())
        by_letters = rule.code[:2] in select and usual(rule)
        return (rule.code in select or by_letters) and not names & set(ignore or ())

    return [rule for rule in rules.rules if wanted(rule)]


def _yields(rules: RuleSet) -> dict[str, tuple[str, ...]]:
    """Code → codes it yields to, those of all its files."""
    after: dict[str, dict[str, None]] = {}
    for rule in rules.rules:
        after.setdefault(rule.code, {}).update(dict.fromkeys(rule.yields_to))
    return {code: tuple(names) for code, names in after.items()}
