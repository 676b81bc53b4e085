"""Verdict → Outcome: the reason, the message, the places, the certainty."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from casecheck.judge import explain
from casecheck.judge.check import carries_sure, used_facts
from casecheck.judge.compile import Atom, Node, Program
from casecheck.judge.load import RuleSet
from casecheck.judge.lower import Lowered
from casecheck.judge.source import Law
from casecheck.judge.text import condition_text, fact_text, render
from casecheck.model import CONFIDENT, ONE_PAPER, Fact, Flip, Outcome, Place, Rule, ShownFact, Subject, TracedCondition, Verdict


@dataclass(frozen=True)
class Case:
    """A rule asked of a subject under one law, with the facts it read and the engine's verdict."""

    program: Program
    subject: Subject
    facts: Mapping[str, Fact]
    law: Law
    lowered: Lowered
    verdict: Verdict


@dataclass(frozen=True)
class Answer:
    """What an outcome says beside its rule and subject."""

    verdict: Verdict
    reason: str = ""
    message: str = ""
    certainty: Literal["sure", "hint"] | None = None
    places: tuple[Place, ...] = ()
    facts: tuple[ShownFact, ...] = ()
    trace: tuple[TracedCondition, ...] = ()
    flips: tuple[Flip, ...] = ()


def outcome(rules: RuleSet, rule: Rule, subject: Subject, answer: Answer) -> Outcome:
    """The outcome of a rule and subject. Its fingerprint holds no page, no box, no value."""
    item = rules.catalogue[rule.code]
    return Outcome(
        rule=rule.code,
        outcome=answer.verdict,
        subject=subject.key,
        subject_zh=subject.zh,
        severity=item.severity,
        certainty=answer.certainty,
        document=subject.document,
        certain_rule=can_be_sure(rules, rule),
        title=item.title,
        message=answer.message,
        why=rule.why,
        basis=rule.basis,
        remedy=rule.remedy,
        curable=rule.curable,
        facts=answer.facts,
        places=answer.places,
        reason=answer.reason,
        fingerprint=hashlib.sha256(f"{rule.code}\0{subject.key}".encode()).hexdigest(),
        trace=answer.trace,
        flips=answer.flips,
    )


def can_be_sure(rules: RuleSet, rule: Rule) -> bool:
    """Do catalogue, rule and basis allow a sure finding?"""
    item = rules.catalogue[rule.code]
    return item.certainty == "sure" and rule.certainty != "hint" and carries_sure(rule.basis, item.severity)


def answer_of(rules: RuleSet, cases: tuple[Case, ...], days: str, one_paper: bool, traced: bool) -> Answer:
    """One answer from the cases of a rule and subject, one for each law its day may fall under (the latest law speaks)."""
    case = cases[-1]
    base = Answer(
        verdict=case.verdict,
        facts=tuple(_shown(rules, case, name) for name in used_facts(case.program.rule)),
        trace=explain.trace(case.program, case.lowered, case.facts, case.law) if traced else (),
    )
    if any(other.verdict != case.verdict for other in cases):
        return replace(base, verdict="undecided", reason=f"{days}，不知适用哪一时期的规定，而各时期的结论不同")
    if case.program.rule.ask and case.verdict == "finding":
        return _question(rules, case, base)
    match case.verdict:
        case "finding":
            message = render(case.program.rule.message, case.facts, rules.specs, case.law)
            sure = all(_is_sure(rules, c) for c in cases)
            return replace(base, message=message, certainty="sure" if sure else "hint", places=_finding_places(case))
        case "not_applicable":
            return replace(base, reason=_refusal(case))
        case "undecided":
            verdict, reason, places = _undecided(case, one_paper)
            return replace(base, verdict=verdict, reason=reason, places=places)
        case _:
            return base


def _question(rules: RuleSet, case: Case, base: Answer) -> Answer:
    """What a person is asked, with what the rule lays out for it."""
    rule = case.program.rule
    laid_out = tuple(_shown(rules, case, name) for name in rule.lay_out)
    places = _places(case.facts[name] for name in rule.lay_out) or case.subject.places
    return replace(base, verdict="question", message=rule.ask, facts=laid_out, places=places)


def _undecided(case: Case, one_paper: bool) -> tuple[Verdict, str, tuple[Place, ...]]:
    """The conditions that cannot be told. Of one paper alone, what only the dossier can tell is not asked."""
    atoms = explain.open_conditions(case.program, case.lowered.numbers)
    if one_paper and all(_needs_others(case.facts[atom.condition.fact]) for atom in atoms):
        return "not_applicable", ONE_PAPER, ()
    reasons = dict.fromkeys(explain.open_reason(atom, case.lowered, case.facts, case.law) for atom in atoms)
    return "undecided", "；".join(reasons), _places(case.facts[atom.condition.fact] for atom in atoms)


def _needs_others(fact: Fact) -> bool:
    """Can the fact not be told because only one paper was handed in?"""
    return fact.name.startswith("dossier.") or ONE_PAPER in fact.reason


def _refusal(case: Case) -> str:
    atom = explain.refusal(case.program, case.lowered.numbers)
    assert atom is not None, "the engine and explain agree"
    value = fact_text(case.facts[atom.condition.fact], atom.spec)
    return f"{atom.spec.zh}为{value}；本规则只评查{atom.spec.zh}{condition_text(atom.condition, atom.spec, case.law)}的情形"


def _is_sure(rules: RuleSet, case: Case) -> bool:
    """The lowest of the rule's, the basis's and the reading's; a ``hint_if`` line makes a hint unless it is known false."""
    program, numbers = case.program, case.lowered.numbers
    if not can_be_sure(rules, program.rule) or any(explain.truth(atom, numbers) is not False for atom in program.hint_if):
        return False
    parts: list[Atom | Node] = [*program.applies, *program.hint_if]
    if program.when is not None:
        parts.append(program.when)
    return all(explain.confidence(part, numbers, case.facts) >= CONFIDENT for part in parts)


def _finding_places(case: Case) -> tuple[Place, ...]:
    program = case.program
    atoms = explain.held(program.when, case.lowered.numbers) if program.when else ()
    names = (*(atom.condition.fact for atom in atoms), *program.rule.show)
    return _places(case.facts[name] for name in names) or case.subject.places


def _places(facts: Iterable[Fact]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for fact in facts for place in fact.places))


def _shown(rules: RuleSet, case: Case, name: str) -> ShownFact:
    fact, spec = case.facts[name], rules.specs[name]
    return ShownFact(
        name=name,
        zh=spec.zh,
        value=fact.value,
        text=fact_text(fact, spec),
        confidence=fact.confidence,
        reason=fact.reason,
        places=fact.places,
    )
