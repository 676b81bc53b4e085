"""The numbers of the law, by date, with the article they stand in."""

import datetime as dt
from pathlib import Path

import pytest

from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.statutes import load_statutes

PARAMETERS = load_parameters(rules_folder())
BASIS = "basis: {kind: law, law: penalty_law, article: 64, read: yes}"
MONTHS = f"value: 5, unit: month, {BASIS}"


@pytest.mark.parametrize(
    ("name", "day", "value", "unit", "article"),
    [
        ("hearing_request_term", "2021-07-14", 3, "natural_day", 42),
        ("hearing_request_term", "2021-07-15", 5, "working_day", 64),
        ("service_term", "2021-07-14", 7, "natural_day", 40),
        ("service_term", "2021-07-15", 7, "working_day", 61),
        ("decision_term", "2021-07-15", 90, "natural_day", 60),
        ("reconsideration_term", "2023-12-31", 60, "natural_day", 9),
        ("reconsideration_term", "2024-01-01", 60, "natural_day", 20),
        ("litigation_term", "2015-04-30", 3, "month", 39),
        ("litigation_term", "2015-05-01", 6, "month", 46),
        ("pay_term", "2020-06-01", 15, "natural_day", 46),
        ("pay_term", "2023-06-01", 15, "natural_day", 67),
        ("public_notice_term", "2021-12-31", 60, "natural_day", 92),
        ("public_notice_term", "2022-01-01", 30, "natural_day", 95),
    ],
)
def test_the_value_of_a_day(name: str, day: str, value: int, unit: str, article: int) -> None:
    found = PARAMETERS[name].on(dt.date.fromisoformat(day))
    assert found is not None
    assert (found.value, found.unit, found.basis.article) == (value, unit, article)


def test_no_case_term_before_the_new_law() -> None:
    assert PARAMETERS["decision_term"].on(dt.date(2021, 7, 14)) is None


def test_what_nobody_read_is_marked() -> None:
    unread = {(p.name, v.from_.isoformat()) for p in PARAMETERS.values() for v in p.values if not v.basis.read}
    assert unread == {("litigation_term", "1990-10-01"), ("public_notice_term", "2013-01-01")}


def test_every_basis_was_in_force_when_its_value_began() -> None:
    statutes = load_statutes(rules_folder())
    for parameter in PARAMETERS.values():
        for value in parameter.values:
            assert value.basis.law is not None
            assert statutes.in_force(value.basis.law, value.from_) is True, (parameter.name, value.from_)


def test_a_users_folder_replaces_one_parameter(tmp_path: Path) -> None:
    (tmp_path / "parameters").mkdir()
    text = f"zh: 缴款期\nvalues:\n  - {{from: 2000-01-01, value: 9, unit: natural_day, {BASIS}}}\n"
    (tmp_path / "parameters" / "pay_term.yaml").write_text(text, encoding="utf-8")
    laid = load_parameters(rules_folder(), tmp_path)
    assert laid.keys() == PARAMETERS.keys()
    assert [value.value for value in laid["pay_term"].values] == [9]
    assert laid["service_term"] == PARAMETERS["service_term"]


def test_all_problems_of_all_files_at_once(tmp_path: Path) -> None:
    (tmp_path / "parameters").mkdir()
    files = {
        "a": f"zh: 期限\nvalues:\n  - from: 2021-07-15\n    value: 5\n    {BASIS}\n",
        "b": f"zh: 期限\nvalues:\n  - {{from: 2021-07-15, {MONTHS}}}\n  - {{from: 2020-07-15, {MONTHS}}}\n",
        "c": "- 1\n",
        "d": "zh: 期限\nvalues: []\n",
        "e": "zh: 期限\nname: e\nvalues: []\n",
    }
    for name, text in files.items():
        (tmp_path / "parameters" / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleSetError) as caught:
        load_parameters(tmp_path)
    assert [problem.removeprefix(f"{tmp_path / 'parameters'}/") for problem in caught.value.problems] == [
        "a.yaml:3：values.0.unit 缺少这一项",
        "b.yaml:4：values 须按 from 从早到晚排列，不得重复",
        "c.yaml:1：参数文件须写明 zh（名称）和 values（各时期的数值）",
        "d.yaml:2：values 至少要有一个时期",
        "e.yaml:2：不写 name，文件名就是参数名",
    ]
