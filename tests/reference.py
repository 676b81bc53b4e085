"""The oracle: a rule's verdict by trying out every value its facts can have. It knows nothing of compiling, lowering or the engine.

``worlds`` gives each fact's possible values; a fact that is not there is missing. An elapsed value is a (start, end) pair of days.
"""

import operator

from casecheck.model import Group

COMPARE = {"is": operator.eq, "not": operator.ne, "in": lambda a, b: a in b}
COMPARE |= {"gt": operator.gt, "gte": operator.ge, "lt": operator.lt, "lte": operator.le}
STRICT = {"gte": "gt", "lte": "lt"}


def verdict(rule, worlds, law, deadline):
    applies = [known(c, worlds, law, deadline) for c in rule.applies]
    if False in applies:
        return "not_applicable"
    when = True if rule.when is None else known(rule.when, worlds, law, deadline)
    if when is False:
        return "pass"
    return "finding" if when and all(applies) else "undecided"


def known(part, worlds, law, deadline):
    """True, False, or None where it cannot be told (strong Kleene)."""
    if isinstance(part, Group):
        inner = [known(p, worlds, law, deadline) for p in part.parts]
        if part.op == "all":
            return False if False in inner else None if None in inner else True
        return True if True in inner else None if None in inner else False
    outcomes = {holds(part, value, law, deadline) for value in worlds.get(part.fact, ())}
    return outcomes.pop() if len(outcomes) == 1 else None


def holds(condition, value, law, deadline):
    limit, sign = condition.value, condition.operator
    if condition.parameter:
        term = law[condition.parameter]
        sign = sign if term.inclusive else STRICT.get(sign, sign)
        limit = term.value * 100 if term.unit == "yuan" else term.value
        if isinstance(value, tuple):
            value, limit = value[1], deadline(value[0], term)
    return COMPARE[sign](value, limit)
