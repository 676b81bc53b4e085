"""The rule engine behind a fence: the only file that imports ``durable_rules_engine``.

durable_rules 2.0.28 has memory-safety and silent-wrong-answer bugs outside a narrow subset. Inside it, each message is one flat fact of
small integers, and each engine rule one flat ``$and`` of comparisons with constants: no joins, no ``$or``, no ``Host``, no timers.
Every batch ends with a sentinel fact whose rule must fire, so that a batch cut short is noticed; the state is deleted after each batch.
Whatever is not as expected raises EngineError, and the engine's handle, whose state cannot be trusted any more, is thrown away.
"""

from __future__ import annotations

import json
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import durable_rules_engine as durable

from casecheck.errors import EngineError
from casecheck.judge.compile import BIG, Comparison, Conjunction, Program, SetName, Slot
from casecheck.model import Verdict

MAX_CELLS = 60  # kinds of messages in one ruleset; the engine hangs at 512
MAX_CELL_COMPARISONS = 56  # comparisons under one kind; the engine fails at 64 pending nodes
MAX_RULES = 1000  # in one ruleset
MAX_PROPERTIES = 200  # of one message; the engine drops what is beyond about 250
MAX_BATCH = 2000  # messages; ids below 100000 are known to have distinct hashes
SENTINEL = 1_000_000
VERDICTS: tuple[tuple[SetName, Verdict], ...] = (("N", "not_applicable"), ("P", "pass"), ("F", "finding"))
_OPERATORS = {"neq": "$neq", "gt": "$gt", "gte": "$gte", "lt": "$lt", "lte": "$lte"}


@dataclass(frozen=True)
class Cell:
    """Some conjunctions of one rule that fit under one message kind; nearly every rule is one cell."""

    program: int
    conjunctions: tuple[tuple[SetName, Conjunction], ...]
    properties: Mapping[Slot, str]


class Engine:
    """Compiled rules, ready to judge messages. Built once for a rule set and shared by all threads."""

    def __init__(self, programs: Sequence[Program]) -> None:
        cells = [cell for n, program in enumerate(programs) for cell in _cells(n, program)]
        self._shards = tuple(Shard(part) for part in _parts(cells))

    def run(self, messages: Sequence[tuple[int, Mapping[Slot, int]]]) -> list[Verdict]:
        """The verdict for each message: (index of the program, its numbers). Raises EngineError."""
        fired: list[set[SetName]] = [set() for _ in messages]
        for shard in self._shards:
            shard.run(messages, fired)
        return [next((verdict for name, verdict in VERDICTS if name in sets), "undecided") for sets in fired]


class Shard:
    """One engine ruleset with its handle and its lock."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        self._cells = tuple(cells)
        self._of_program: dict[int, list[int]] = {}
        for kind, cell in enumerate(self._cells):
            self._of_program.setdefault(cell.program, []).append(kind)
        self._sets: list[tuple[int, SetName]] = []
        self._definition = self._define()
        self._lock = threading.Lock()
        self._handle: int | None = None
        self._finalizer: weakref.finalize[..., Shard] | None = None

    def run(self, messages: Sequence[tuple[int, Mapping[Slot, int]]], fired: list[set[SetName]]) -> None:
        """Add to ``fired`` the sets that hold for each message of this shard's rules."""
        mine = [(at, kind, numbers) for at, (program, numbers) in enumerate(messages) for kind in self._of_program.get(program, ())]
        for start in range(0, len(mine), MAX_BATCH):
            batch = mine[start : start + MAX_BATCH]
            with self._lock:
                hits = self._batch([(kind, self._properties(kind, numbers)) for _, kind, numbers in batch])
            for position, name in hits:
                fired[batch[position][0]].add(name)

    def _define(self) -> dict[str, object]:
        rules: dict[str, object] = {}
        for kind, cell in enumerate(self._cells):
            for name, conjunction in cell.conjunctions:
                tests = [{"r": kind}, *(_term(test, cell.properties[test.slot]) for test in sorted(conjunction))]
                rules[f"R{len(self._sets)}"] = {"all": [{"m": {"$and": tests}}], "count": 1}
                self._sets.append((kind, name))
        rules["S"] = {"all": [{"m": {"$and": [{"r": SENTINEL}]}}], "count": 1, "pri": 60000}
        check_names({"id", "sid", "r", "$s", *(p for cell in self._cells for p in cell.properties.values())})
        check_names({*rules})
        return rules

    def _properties(self, kind: int, numbers: Mapping[Slot, int]) -> dict[str, int]:
        sent = {name: numbers[slot] for slot, name in self._cells[kind].properties.items() if slot in numbers}
        if any(type(n) is not int or abs(n) > BIG for n in sent.values()):
            raise EngineError("规则引擎收到超出范围的数值，本案卷未作任何评查；请把这句话报告给开发者")
        return sent

    def _batch(self, facts: list[tuple[int, dict[str, int]]]) -> list[tuple[int, SetName]]:
        """Positions of the facts and the sets that hold for them."""
        try:
            handle = self._open()
            text = json.dumps(
                [{"id": str(i), "sid": "s", "r": kind, **sent} for i, (kind, sent) in enumerate(facts)]
                + [{"id": str(len(facts)), "sid": "s", "r": SENTINEL}]
            )  # a fresh string every time: the engine writes into it
            code, state = durable.assert_facts(handle, text)
            hits = list(self._drain(handle, state, facts)) if code in (0, 1) else self._fail(f"断言返回 {code}")
            durable.delete_state(handle, "s")
        except (durable.error, MemoryError, ValueError, KeyError, TypeError, IndexError) as bad:
            self._discard()
            raise EngineError(f"规则引擎运行异常（{bad}），本案卷未作任何评查；请重新运行，仍出现时请报告给开发者") from bad
        except EngineError:
            self._discard()
            raise
        return hits

    def _drain(self, handle: int, state: int, facts: list[tuple[int, dict[str, int]]]) -> Iterator[tuple[int, SetName]]:
        started = durable.start_action_for_state(handle, state)
        action, sentinel = started and started[1], False
        while action:
            ((rule, frame),) = json.loads(action).items()
            if rule == "S":
                sentinel = True
            else:
                kind, name = self._sets[int(rule[1:])]
                position = int(frame["m"]["id"])
                if facts[position][0] != kind or frame["m"] != {"id": str(position), "sid": "s", "r": kind, **facts[position][1]}:
                    self._fail("返回了另一条消息")
                yield position, name
            action = durable.complete_and_start_action(handle, state)
        if not sentinel:
            self._fail("哨兵规则没有触发")

    def _fail(self, what: str) -> list[tuple[int, SetName]]:
        raise EngineError(f"规则引擎运行异常（{what}），本案卷未作任何评查；请重新运行，仍出现时请报告给开发者")

    def _open(self) -> int:
        if self._handle is None:
            self._handle = int(durable.create_ruleset("casecheck", json.dumps(self._definition)))
            self._finalizer = weakref.finalize(self, durable.delete_ruleset, self._handle)
            self._finalizer.atexit = False
        return self._handle

    def _discard(self) -> None:
        if self._finalizer is not None:
            self._finalizer.detach()  # deleting a ruleset in an unknown state could crash; better to lose its memory
        self._handle = self._finalizer = None


def _term(test: Comparison, name: str) -> dict[str, object]:
    return {name: test.value} if test.operator == "eq" else {_OPERATORS[test.operator]: {name: test.value}}


def _cells(number: int, program: Program) -> Iterator[Cell]:
    """Pack the rule's conjunctions, in a fixed order, into as few kinds as the limits allow."""
    packed: list[tuple[SetName, Conjunction]] = []
    for name in ("N", "P", "F"):
        for conjunction in sorted(program.sets.get(name, ()), key=sorted):
            if packed and sum(len(c) for _, c in packed) + len(conjunction) > MAX_CELL_COMPARISONS:
                yield _cell(number, packed)
                packed = []
            packed.append((name, conjunction))
    if packed:
        yield _cell(number, packed)


def _cell(number: int, packed: list[tuple[SetName, Conjunction]]) -> Cell:
    slots = sorted({test.slot for _, conjunction in packed for test in conjunction})
    if len(slots) > MAX_PROPERTIES:
        raise EngineError(f"一条规则读取 {len(slots)} 个数值，超过 {MAX_PROPERTIES} 个；请拆成几条规则")
    return Cell(number, tuple(packed), {slot: f"v{n}" for n, slot in enumerate(slots)})


def _parts(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    part: list[Cell] = []
    for cell in cells:
        if part and (len(part) == MAX_CELLS or sum(len(c.conjunctions) for c in part) + len(cell.conjunctions) >= MAX_RULES):
            yield part
            part = []
        part.append(cell)
    if part:
        yield part


def check_names(names: set[str]) -> None:
    """Raise EngineError if two names have the same 32-bit hash: the engine compares names by nothing else."""
    seen: dict[int, str] = {}
    for name in sorted(names):
        other = seen.setdefault(fnv(name), name)
        if other != name:
            raise EngineError(f"规则引擎无法区分名称 {other} 与 {name}；请把这句话报告给开发者")


def fnv(name: str) -> int:
    """The engine's hash of a name: FNV-1a, 32 bits, over signed bytes."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ (byte | 0xFFFFFF00 if byte > 127 else byte)) * 16777619) & 0xFFFFFFFF
    return value
