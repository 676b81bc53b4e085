"""Every article, 款 and 项 that a rule or a parameter cites exists in the version of its days (violations: test_violations)."""

from __future__ import annotations

import datetime as dt

from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.statutes import load_statutes
from casecheck.pipeline import load_rules

STATUTES = load_statutes(rules_folder())
DAY = dt.timedelta(days=1)


def test_what_the_rules_cite_exists() -> None:
    flaws = {
        (rule.file, flaw)
        for rule in load_rules().rules
        for basis in rule.basis
        if basis.law and (flaw := STATUTES.flaw(basis, rule.in_force.from_, rule.in_force.to))
    }
    assert flaws == set()


def test_what_the_parameters_cite_exists() -> None:
    for name, parameter in load_parameters(rules_folder()).items():
        ends = [*(later.from_ - DAY for later in parameter.values[1:]), None]
        for value, last in zip(parameter.values, ends, strict=True):
            if value.basis and value.basis.law:
                assert STATUTES.flaw(value.basis, value.from_, last) == "", name


def test_a_flaw_is_told_with_the_version_it_is_in() -> None:
    rules = load_rules().rules
    basis = next(b for rule in rules for b in rule.basis if b.law == "penalty_law" and b.article == 59 and b.item)
    assert STATUTES.flaw(basis) == ""
    for changes, words in (
        ({"article": 87}, "2021-07-15 起的版本只有 86 条，没有第 87 条"),
        ({"paragraph": 3, "item": None}, "第 59 条只有 2 款，没有第 3 款"),
        ({"item": 7}, "第 59 条第 1 款只有 6 项，没有第（7）项"),
        ({"law": "no_such_law"}, "法规目录中没有 no_such_law"),
    ):
        assert words in STATUTES.flaw(basis.model_copy(update=changes), dt.date(2021, 7, 15))
    assert STATUTES.flaw(basis.model_copy(update={"article": 65, "paragraph": None, "item": None}), None, dt.date(2021, 7, 14)) == (
        "中华人民共和国行政处罚法 1996-10-01 起的版本只有 64 条，没有第 65 条，请更正条款项或起止日"
    )
