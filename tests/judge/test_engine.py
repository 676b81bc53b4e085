import json
import random
import subprocess
import sys
import threading

import pytest

from casecheck.errors import EngineError
from casecheck.judge import engine as fence
from casecheck.judge.compile import BIG, Comparison, Program, Slot
from casecheck.judge.engine import MAX_BATCH, Engine, check_names, fnv
from casecheck.judge.explain import kleene
from casecheck.judge.lower import Lowering
from tests.judge.random_rules import SPECS, deadline, fuzz, random_facts, random_law, random_rule, random_set

X, Y = Slot("thing.d", "", "lo"), Slot("thing.e", "", "lo")
RULE = random_rule(random.Random(0), 1)


def program(**sets):
    return Program(RULE, (), None, (), {name: frozenset(map(frozenset, dnf)) for name, dnf in sets.items()})


def test_engine_plain_logic_and_oracle_agree_on_random_rules():
    counts, differences = fuzz(1000, seed=20210715)
    assert differences == []
    assert min(counts[v] for v in ("finding", "pass", "not_applicable", "undecided")) > 50


@pytest.mark.slow
def test_they_agree_on_many_more():
    assert fuzz(10_000, seed=7)[1] == []


def test_n_comes_before_p_before_f_and_none_is_undecided():
    one = [Comparison(X, "eq", 1)]
    engines = {sets: Engine([program(**{name: [one] for name in sets})]) for sets in ("NPF", "PF", "F", "")}
    assert {sets: engine.run([(0, {X: 1})]) for sets, engine in engines.items()} == {
        "NPF": ["not_applicable"],
        "PF": ["pass"],
        "F": ["finding"],
        "": ["undecided"],
    }
    assert engines["NPF"].run([(0, {X: 2}), (0, {})]) == ["undecided", "undecided"]


def test_every_sign_with_negative_and_large_numbers():
    for sign in ("eq", "neq", "gt", "gte", "lt", "lte"):
        for limit in (-(2**52) + 1, -7, 0, 7, 2**52 - 1):
            comparison = Comparison(X, sign, limit)
            numbers = [-BIG, limit - 1, limit, limit + 1, BIG]
            got = Engine([program(F=[[comparison]])]).run([(0, {X: n}) for n in numbers])
            assert [v == "finding" for v in got] == [comparison.holds({X: n}) for n in numbers], (sign, limit)


def test_messages_of_many_rules_in_any_order_over_shards_and_batches():
    engine = Engine([program(F=[[Comparison(X, "gt", n)]], P=[[Comparison(X, "lte", n)]]) for n in range(130)])
    rng = random.Random(3)
    asked = [(rng.randrange(130), rng.randrange(130)) for _ in range(MAX_BATCH + 500)] + [(5, n) for n in range(MAX_BATCH + 1)]
    got = engine.run([(rule, {X: number}) for rule, number in asked])
    assert got == ["finding" if number > rule else "pass" for rule, number in asked]


def test_a_rule_with_more_comparisons_than_one_kind_holds_is_split():
    wide = [[Comparison(Slot(f"thing.{n}", "", "lo"), "eq", m) for n in range(10)] for m in range(30)]
    engine = Engine([program(F=wide[:15], P=wide[15:])])
    assert len(engine._shards[0]._cells) > 1
    for m in range(30):
        numbers = {Slot(f"thing.{n}", "", "lo"): m for n in range(10)}
        assert engine.run([(0, numbers)]) == ["finding" if m < 15 else "pass"]
    assert engine.run([(0, {**numbers, Slot("thing.0", "", "lo"): 1})]) == ["undecided"]


def test_many_rules_of_many_comparisons_agree_with_plain_logic():
    rng = random.Random(11)
    law = random_law(rng)
    rules = random_set(rng, 150, law)
    lowering = Lowering(SPECS, rules.words, rules.parameters, deadline)
    asked = [
        (n, lowering.lower(rules.programs[rule.file].slots, random_facts(rng), law).numbers)
        for n, rule in enumerate(rules.rules)
        for _ in "ab"
    ]
    assert rules.engine.run(asked) == [kleene(rules.programs[rules.rules[n].file], numbers) for n, numbers in asked]


def test_threads_share_an_engine():
    engine = Engine([program(F=[[Comparison(X, "gt", n)]]) for n in range(70)])
    threads, wrong = threading.active_count(), []

    def work(seed):
        rng = random.Random(seed)
        for _ in range(20):
            asked = [(rng.randrange(70), rng.randrange(70)) for _ in range(50)]
            expected = ["finding" if number > rule else "undecided" for rule, number in asked]
            if engine.run([(rule, {X: number}) for rule, number in asked]) != expected:
                wrong.append(seed)

    workers = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert wrong == []
    assert threading.active_count() == threads


@pytest.mark.parametrize("number", [BIG + 1, True, 1.5])
def test_a_number_out_of_bounds_never_reaches_the_engine(number):
    with pytest.raises(EngineError, match="超出范围"):
        Engine([program(F=[[Comparison(X, "gt", 0)]])]).run([(0, {X: number})])


def test_a_silent_batch_is_noticed_and_the_engine_recovers(monkeypatch):
    """The engine ends a batch at a number it cannot parse, with code 0: what the fence never sends, sent here past it."""
    engine = Engine([program(F=[[Comparison(X, "gt", 0)]])])
    assert engine.run([(0, {X: 1})]) == ["finding"]
    monkeypatch.setattr(fence.Shard, "_properties", lambda self, kind, numbers: {"v0": 1e20 if numbers[X] == 2 else 1})
    with pytest.raises(EngineError, match="哨兵规则没有触发"):
        engine.run([(0, {X: 1}), (0, {X: 2}), (0, {X: 3})])
    monkeypatch.undo()
    assert engine.run([(0, {X: 1}), (0, {X: 0})]) == ["finding", "undecided"]


def test_a_definition_is_flat_comparisons_only():
    shard = Engine([program(N=[[Comparison(X, "eq", 1), Comparison(Y, "lte", -2)]], F=[[Comparison(X, "gt", 3)]])])._shards[0]
    assert json.loads(json.dumps(shard._definition)) == {
        "R0": {"all": [{"m": {"$and": [{"r": 0}, {"v0": 1}, {"$lte": {"v1": -2}}]}}], "count": 1},
        "R1": {"all": [{"m": {"$and": [{"r": 0}, {"$gt": {"v0": 3}}]}}], "count": 1},
        "S": {"all": [{"m": {"$and": [{"r": 1_000_000}]}}], "count": 1, "pri": 60000},
    }


def test_names_with_one_hash_are_refused():
    twins = {"approve_law_end_seal", "date_officer_amount_serve"}
    assert len({fnv(name) for name in twins}) == 1
    with pytest.raises(EngineError, match="无法区分名称"):
        check_names({*twins, "v0"})
    check_names({"id", "sid", "r", "$s", *(f"v{n}" for n in range(200)), *(f"R{n}" for n in range(1000))})
    assert len({fnv(str(n)) for n in range(MAX_BATCH + 1)}) == MAX_BATCH + 1


CANARY = """
import json, durable_rules_engine as e
h = e.create_ruleset("c", json.dumps({"a": {"all": [{"m": {"approve_law_end_seal": 1}}]}, "s": {"all": [{"m": {"r": 9}}]}}))
code, state = e.assert_facts(h, json.dumps([{"id": "0", "sid": "s", "date_officer_amount_serve": 1}, {"id": "1", "sid": "s", "r": 9}]))
action, seen = e.start_action_for_state(h, state)[1], []
while action:
    seen += json.loads(action)
    action = e.complete_and_start_action(h, state)
print(sorted(seen))
"""


def test_the_engine_still_compares_names_by_hash_alone():
    """Why the fence checks names. If this fails, the engine was repaired and the fence can be looked at again."""
    done = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "['a', 's']"


def test_rulesets_are_freed():
    finalizers = []
    for n in range(3):
        engine = Engine([program(F=[[Comparison(X, "gt", n)]])])
        engine.run([(0, {X: 1})])
        finalizers.append(engine._shards[0]._finalizer)
        del engine
    assert [finalizer.alive for finalizer in finalizers] == [False, False, False]
