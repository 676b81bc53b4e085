import copy

import pytest

from casecheck.judge import prove
from casecheck.judge.proof import judge_example
from tests.judge.tiny import HUMAN, RULE, day, deadline, load


def proved(folder, rule, code="EX-001"):
    rules = load(folder, {f"{code}-x": rule})
    return prove(rules, rules.rules[0], deadline)


def with_example(**example):
    return {**copy.deepcopy(RULE), "examples": [*copy.deepcopy(RULE["examples"]), example]}


def test_a_rule_whose_examples_hold_is_proved(tmp_path):
    assert proved(tmp_path / "rule", RULE) == []
    assert proved(tmp_path / "human", HUMAN, "EX-004") == []


def test_an_example_that_comes_out_otherwise_is_named(tmp_path):
    rule = with_example(title="反例", expect="pass", facts={"paper.form": "decision", "paper.officers": 0})
    (failure,) = proved(tmp_path / "rules", rule)
    assert (
        failure == "rules/execution/EX-001-x.yaml:" + failure.split(":")[1].split("：")[0] + "：例“反例”应为通过，实为问题（只有 0 人。）"
    )


def test_an_example_states_its_certainty(tmp_path):
    rule = with_example(title="确定", expect="finding", certainty="hint", facts={"paper.form": "decision", "paper.officers": 1})
    assert "例“确定”的确定程度应为 hint，实为 sure" in proved(tmp_path, rule)[0]


def test_a_number_not_tried_on_both_sides_is_named(tmp_path):
    far = copy.deepcopy(RULE)
    far["examples"][1]["facts"]["paper.officers"] = 9
    far["examples"][0]["facts"]["paper.officers"] = 0
    (failure,) = proved(tmp_path, far)
    assert "条件 paper.officers: {lt: 2} 须有例子取在界限上" in failure


TERM = {
    **RULE,
    "when": {"all": [{"paper.dated_to_served": {"gt": "$changed_term"}}]},
    "as_of": "decided",
    "message": "超过 {$changed_term}。",
}


def served(title, expect, end, **more):
    facts = {"paper.form": "decision", "paper.dated_to_served": {"from": day("2023-05-01"), "to": end}}
    return {"title": title, "expect": expect, "facts": facts, **more}


def test_terms_ranges_and_days_of_the_law(tmp_path):
    examples = [
        served("旧法第三日", "pass", day("2023-05-04")),
        served("旧法第四日", "finding", day("2023-05-05")),
        served("新法第五日", "pass", day("2023-05-06"), as_of=day("2023-05-01")),
        served("新法第六日", "finding", day("2023-05-07"), as_of=day("2023-05-01")),
        served("何时送达不全", "undecided", [day("2023-05-04"), None]),
        served("新旧之间", "undecided", day("2023-05-05"), as_of=[day("2021-07-01"), day("2021-08-01")]),
        {"title": "告知书", "expect": "not_applicable", "facts": {"paper.form": "notice"}},
    ]
    assert proved(tmp_path / "rules", {**TERM, "examples": examples}) == []
    rules = load(tmp_path / "rules", {"EX-001-x": {**TERM, "examples": examples}})
    rule = rules.rules[0]
    assert [judge_example(rules, rule, e, deadline).message for e in rule.examples[1:4:2]] == ["超过 3日。", "超过 5日。"]


@pytest.mark.parametrize(("stage", "expect"), [("filed", "finding"), ("draft", "not_applicable")])
def test_an_example_has_a_stage(tmp_path, stage, expect):
    facts = {"paper.form": "decision", "paper.officers": 1}
    rule = {**with_example(title="阶段", expect=expect, stage=stage, facts=facts), "stage": "filed"}
    assert proved(tmp_path, rule) == []
