"""The smallest change of one value that makes a rule say something else."""

import datetime as dt
import random

import pytest

from casecheck.judge.flip import smallest_changes, verdict_of
from casecheck.judge.lower import Lowering
from casecheck.model import Fact, Range
from tests.judge.random_rules import SPECS, deadline, random_facts, random_law, random_set, worlds
from tests.judge.test_verdict import DECISION, one, rule
from tests.reference import verdict


@pytest.mark.parametrize("seed", range(3))
def test_a_change_does_what_it_says(seed):
    """Judged anew by the oracle, with the one value changed."""
    rng = random.Random(seed)
    law = random_law(rng)
    rules = random_set(rng, 40, law)
    lowering = Lowering(SPECS, rules.words, rules.parameters, deadline)
    seen = set()
    for _ in range(300):
        one_rule, facts = rng.choice(rules.rules), random_facts(rng)
        program = rules.programs[one_rule.file]
        before = verdict_of(program, facts, law, lowering)
        for change in smallest_changes(program, facts, law, lowering):
            changed = {**facts, change.fact: Fact(name=change.fact, value=change.value)}
            assert verdict(one_rule, worlds(changed), law, deadline) == change.verdict != before
            seen.add((before, change.verdict))
    assert {("pass", "finding"), ("finding", "pass"), ("undecided", "finding"), ("undecided", "pass")} <= seen


@pytest.mark.parametrize("seed", range(3))
def test_no_nearer_number_does_it(seed):
    rng = random.Random(100 + seed)
    law = random_law(rng)
    rules = random_set(rng, 40, law)
    lowering = Lowering(SPECS, rules.words, rules.parameters, deadline)
    for _ in range(150):
        program, facts = rules.programs[rng.choice(rules.rules).file], random_facts(rng)
        if verdict_of(program, facts, law, lowering) == "undecided":
            continue
        found = {change.verdict: change.far for change in smallest_changes(program, facts, law, lowering)}
        for name in ("thing.d", "thing.e"):
            value = facts[name].value
            if name not in program.rule.facts or not isinstance(value, int):
                continue
            for number in range(-12, 13):
                got = verdict_of(program, {**facts, name: Fact(name=name, value=number)}, law, lowering)
                if got not in ("undecided", verdict_of(program, facts, law, lowering)):
                    assert found[got] <= abs(number - value), (program.rule, facts, name, number)


@pytest.mark.parametrize(
    ("condition", "facts", "told"),
    [
        ({"paper.officers": {"lt": 2}}, {"paper.officers": 1}, [("pass", "1", "2")]),
        ({"paper.officers": {"lt": 2}}, {"paper.officers": 5}, [("finding", "5", "1")]),
        ({"paper.officers": {"lt": 2}}, {}, [("pass", "未读出", "2"), ("finding", "未读出", "1")]),
        ({"paper.officers": {"lt": 2}}, {"paper.officers": Range(least=1, most=3)}, [("pass", "1至3", "2"), ("finding", "1至3", "1")]),
        ({"paper.signed": {"is": False}}, {"paper.signed": True}, [("finding", "是", "否")]),
        ({"paper.mode": {"in": ["post"]}}, {"paper.mode": "in_person"}, [("finding", "直接送达", "邮寄")]),
        ({"paper.fine": {"gte": "$hearing"}}, {"paper.fine": 480_000}, [("finding", "4800元", "5001元")]),
        (
            {"paper.served": {"gt": dt.date(2024, 5, 8)}},
            {"paper.served": dt.date(2024, 5, 8)},
            [("finding", "2024年5月8日", "2024年5月9日")],
        ),
    ],
)
def test_the_nearest_value_on_the_other_side(tmp_path, condition, facts, told):
    asked = rule(condition, as_of="decided")
    outcome = one(tmp_path, asked, {**DECISION, **facts}, explain=["EX-001"])
    assert sorted((f.outcome, f.value, f.to) for f in outcome.flips) == sorted(told)


def test_a_rule_that_does_not_apply_says_what_would_make_it(tmp_path):
    outcome = one(tmp_path, rule({"paper.officers": {"lt": 2}}), {"paper.form": "notice", "paper.officers": 1}, explain=["EX-001"])
    assert [(f.outcome, f.zh, f.to) for f in outcome.flips] == [("finding", "文书种类", "处罚决定书")]


def test_where_two_values_must_change_nothing_is_said(tmp_path):
    both = rule({"all": [{"paper.officers": {"lt": 2}}, {"paper.signed": {"is": False}}]})
    outcome = one(tmp_path, both, {"paper.officers": 2, "paper.signed": True, **DECISION}, explain=["EX-001"])
    assert [f.outcome for f in outcome.flips] == ["not_applicable"]


def test_nothing_is_worked_out_unless_asked_for(tmp_path):
    assert one(tmp_path, rule({"paper.officers": {"lt": 2}}), {**DECISION, "paper.officers": 1}).flips == ()
