import copy
import datetime as dt
import json

import jsonschema
import pytest

from casecheck.judge import rule_schema
from casecheck.judge.parse import KEYS
from casecheck.model import Basis, Example, Rule
from tests.judge.tiny import HUMAN, RULE

VALIDATOR = jsonschema.Draft7Validator(rule_schema(), format_checker=jsonschema.FormatChecker())


def errors(rule):
    plain = json.loads(json.dumps(rule, default=dt.date.isoformat))
    return [error.json_path for error in VALIDATOR.iter_errors(plain)]


def test_it_is_a_schema_and_accepts_good_rules():
    jsonschema.Draft7Validator.check_schema(rule_schema())
    assert errors(RULE) == []
    assert errors(HUMAN) == []
    nested = {
        "any": [{"all": [{"paper.served": {"gt": dt.date(2021, 7, 15)}}, {"paper.mode": {"in": ["post"]}}]}, {"paper.fine": {"gt": "$x"}}]
    }
    assert errors({**RULE, "when": nested, "in_force": {"from": dt.date(2021, 7, 15)}, "as_of": ["act", "decided"]}) == []


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"wen": 1}, "$"),
        ({"when": {"all": []}}, "$.when.all"),
        ({"when": {"all": [{"paper.officers": {"less": 2}}]}}, "$.when.all[0]"),
        ({"stage": "final"}, "$.stage"),
        ({"yields_to": ["EX-1"]}, "$.yields_to[0]"),
        ({"basis": [{"kind": "habit"}]}, "$.basis[0].kind"),
        ({"in_force": {"from": "2021-13-01"}}, "$.in_force.from"),
        ({"examples": [{"title": "x", "expect": "fine"}]}, "$.examples[0].expect"),
    ],
)
def test_it_refuses_a_mistake(change, at):
    assert errors({**copy.deepcopy(RULE), **change}) == [at]


def test_it_knows_every_key_of_the_models():
    schema = rule_schema()
    assert set(schema["properties"]) == set(KEYS) == set(Rule.model_fields) - {"code", "file", "lines"}
    assert set(schema["definitions"]["basis"]["properties"]) == set(Basis.model_fields)
    assert set(schema["definitions"]["example"]["properties"]) == set(Example.model_fields)
