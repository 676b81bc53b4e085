"""Random rules and facts of every type and operator, and the worlds (possible values) each fact stands for."""

import datetime as dt
import random

from casecheck.judge.check import ALLOWED
from casecheck.judge.compile import TooComplex, compile_rule
from casecheck.judge.load import RuleSet, number_words
from casecheck.model import Basis, Condition, DatedValue, Elapsed, Fact, FactSpec, Group, Parameter, Range, Rule

DAY = dt.date(2023, 5, 1)
MISSING = 0.15
WORDS = {"post": "邮寄", "in_person": "直接送达", "left": "留置"}
TYPES = {"a": "yes_no", "b": "yes_no", "c": "word", "d": "int", "e": "int", "f": "money", "g": "date", "h": "elapsed", "i": "elapsed"}
SPECS = {
    f"thing.{name}": FactSpec(name=f"thing.{name}", type=type_, zh=f"事项{name}", words=WORDS if type_ == "word" else {})
    for name, type_ in TYPES.items()
}
BASIS = Basis(kind="logic", text="前后矛盾")
FAR = 40


def deadline(start, term):
    """Terms in days and in Monday-to-Friday days."""
    if term.unit == "natural_day":
        return start + dt.timedelta(days=term.value)
    day = start
    for _ in range(term.value):
        day += dt.timedelta(days=3 if day.weekday() == 4 else 2 if day.weekday() == 5 else 1)
    return day


def random_law(rng):
    """Parameter name → value, one for each type that takes one."""

    def value(number, unit):
        return DatedValue(**{"from": dt.date(2000, 1, 1)}, value=number, unit=unit, inclusive=rng.random() < 0.6, basis=BASIS)

    units = {"count": "count", "sum": "yuan", "days": "natural_day", "workdays": "working_day"}
    return {name: value(rng.randint(0, 3) if unit == "yuan" else rng.randint(0, 6), unit) for name, unit in units.items()}


def random_condition(rng):
    spec = rng.choice(list(SPECS.values()))
    sign = rng.choice(ALLOWED[spec.type])
    match spec.type:
        case "yes_no":
            value = rng.random() < 0.5
        case "word":
            words = list(WORDS)
            value = tuple(rng.sample(words, rng.randint(1, 2))) if sign == "in" else rng.choice(words)
        case "int":
            value = rng.choice([rng.randint(-3, 6), "$count"])
        case "money":
            value = rng.choice([0, "$sum"])
        case "date":
            value = DAY + dt.timedelta(days=rng.randint(0, 8))
        case _:
            value = rng.choice(["$days", "$workdays"])
    return Condition(fact=spec.name, operator=sign, value=value)


def random_group(rng, depth=2):
    parts = [
        random_group(rng, depth - 1) if depth and rng.random() < 0.3 else random_condition(rng) for _ in range(rng.choice([1, 1, 2, 2, 3]))
    ]
    return Group(op=rng.choice(["all", "any"]), parts=tuple(parts))


def random_rule(rng, number):
    """A rule that compiles."""
    while True:
        rule = Rule(
            code=f"EV-{number:03}",
            file=f"rules/evidence/EV-{number:03}-x.yaml",
            each="thing",
            applies=tuple(random_condition(rng) for _ in range(rng.choice([0, 1, 1, 2]))),
            when=random_group(rng),
            basis=(BASIS,),
        )
        try:
            compile_rule(rule, SPECS, number_words(SPECS.values()))
        except TooComplex:
            continue
        return rule


def random_set(rng, count, law):
    parameters = {name: Parameter(name=name, zh=name, values=(value,)) for name, value in law.items()}
    rules = tuple(random_rule(rng, n) for n in range(count))
    return RuleSet(rules, {}, parameters, SPECS, {"thing": "事项"}, {}, "0" * 64)


def random_range(rng, pick):
    ends = sorted([pick(), pick()])
    if rng.random() < 0.5:
        ends[1] = ends[0]
    return Range(least=None if rng.random() < 0.1 else ends[0], most=None if rng.random() < 0.1 else ends[1])


def random_value(rng, type_):
    def day():
        return DAY + dt.timedelta(days=rng.randint(0, 9))

    match type_:
        case "yes_no":
            return rng.random() < 0.5
        case "word":
            return rng.choice(list(WORDS))
        case "int":
            return rng.choice([rng.randint(-3, 7), random_range(rng, lambda: rng.randint(-3, 7))])
        case "money":
            return random_range(rng, lambda: rng.choice([-1, 0, 1, 99, 100, 101, 200, 299, 300, 301]))
        case "date":
            return rng.choice([day(), random_range(rng, day)])
        case _:
            return Elapsed(start=random_range(rng, day), end=random_range(rng, day))


def random_facts(rng):
    """Facts by name; a missing one has its reason."""
    facts = {}
    for name, spec in SPECS.items():
        value = None if rng.random() < MISSING else random_value(rng, spec.type)
        facts[name] = Fact(name=name, value=value, reason="第3页未读出" if value is None else "")
    return facts


def worlds(facts):
    """Every value each known fact can have; beyond an open bound, far enough to pass every constant."""
    found = {}
    for name, fact in facts.items():
        value = fact.value
        if isinstance(value, Elapsed):
            found[name] = [(a, b) for a in points(value.start, "date") for b in points(value.end, "date")]
        elif value is not None:
            found[name] = points(value, SPECS[name].type) if isinstance(value, Range) else [value]
    return found


def points(value, type_):
    if type_ == "date":
        least = value.least.toordinal() if value.least else None
        most = value.most.toordinal() if value.most else None
        return [dt.date.fromordinal(n) for n in points_between(least, most, DAY.toordinal(), FAR)]
    return points_between(value.least, value.most, 0, 10 * FAR)


def points_between(least, most, middle, far):
    first = (middle if most is None else most) - far if least is None else least
    last = (middle if least is None else least) + far if most is None else most
    return list(range(first, last + 1))


def fuzz(cases, seed, rules_per_set=40):
    """Judge random cases with the engine, with plain Kleene logic and with the oracle: (verdict counts, differences)."""
    from casecheck.judge.explain import kleene
    from casecheck.judge.lower import Lowering
    from tests.reference import verdict

    rng = random.Random(seed)
    counts, differences = {}, []
    while cases > 0:
        law = random_law(rng)
        rules = random_set(rng, rules_per_set, law)
        lowering = Lowering(SPECS, rules.words, rules.parameters, deadline)
        asked = []
        for _ in range(min(cases, 500)):
            n, facts = rng.randrange(rules_per_set), random_facts(rng)
            program = rules.programs[rules.rules[n].file]
            asked.append((n, facts, lowering.lower(program.slots, facts, law).numbers))
        verdicts = rules.engine.run([(n, numbers) for n, _, numbers in asked])
        for (n, facts, numbers), got in zip(asked, verdicts, strict=True):
            rule = rules.rules[n]
            plain, true = kleene(rules.programs[rule.file], numbers), verdict(rule, worlds(facts), law, deadline)
            counts[got] = counts.get(got, 0) + 1
            if not got == plain == true:
                differences.append((rule, facts, got, plain, true))
        cases -= len(asked)
    return counts, differences
