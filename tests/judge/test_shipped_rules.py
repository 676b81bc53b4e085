import pytest

from casecheck.pipeline import load_rules, prove_rules

RULES = load_rules()


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.file)
def test_a_shipped_rule_proves_itself(rule):
    assert prove_rules(RULES, [rule]) == []
