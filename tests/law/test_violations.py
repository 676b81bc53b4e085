"""Penalty ranges by cause and day."""

import datetime as dt
from pathlib import Path

import pytest

from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.law.statutes import load_statutes
from casecheck.law.violations import load_violations
from casecheck.model import Citation

VIOLATIONS = load_violations(rules_folder())
GOOD = "zh: 某案由\ncause: 某\nbases: [{law: highway_law, article: 76}]\n"


@pytest.mark.parametrize(
    ("key", "day", "gains", "most"),
    [
        ("overlimit_mass", "2016-09-20", None, 3_000_000),
        ("overlimit_mass", "2024-05-08", None, 3_000_000),
        ("unlicensed_passenger", "2023-07-19", None, 10_000_000),
        ("unlicensed_passenger", "2023-07-20", 2_000_000, 10_000_000),
        ("unlicensed_passenger", "2023-07-20", 2_000_001, 20_000_010),
    ],
)
def test_the_most_of_a_day(key: str, day: str, gains: int | None, most: int) -> None:
    found = VIOLATIONS[key].range(dt.date.fromisoformat(day))
    assert found is not None
    assert found.most_fen(gains) == most


def test_a_day_before_the_table_begins_is_not_known() -> None:
    assert VIOLATIONS["overlimit_mass"].range(dt.date(2011, 6, 30)) is None


def test_every_basis_is_a_known_statute() -> None:
    known = load_statutes(rules_folder()).by_key
    assert {basis.law for v in VIOLATIONS.values() for basis in v.bases} <= set(known)


def test_a_less_exact_citation_may_mean_the_provision_another_item_may_not() -> None:
    (basis,) = (b for b in VIOLATIONS["overlimit_mass"].bases if b.law == "highway_law")
    assert basis.fits(Citation(name="公路法", law="highway_law", article=76))
    assert basis.fits(Citation(name="公路法", law="highway_law", article=76, item=5))
    assert not basis.fits(Citation(name="公路法", law="highway_law", article=76, item=1))
    assert not basis.fits(Citation(name="公路法", law="highway_law", article=75))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [罚款]}\n", "不认识的处罚种类 罚款"),
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [fine]}\n  - {from: 2021-01-01, kinds: [fine]}\n", "ranges 须从早到晚排列"),
        (GOOD + "ranges: []\n", "至少要有 1 项"),
        (GOOD.replace("cause: 某", "cause: '('") + "ranges:\n  - {from: 2020-01-01, kinds: [fine]}\n", "cause 不是正确的匹配式"),
        ("key: a\n" + GOOD, "不写 key"),
        ("- 1\n", "案由文件须写明"),
    ],
)
def test_mistakes_are_named_by_file_and_line(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "violations" / "a.yaml"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    with pytest.raises(RuleSetError) as error:
        load_violations(tmp_path)
    assert any(p.startswith(f"{path}:") and problem in p for p in error.value.problems)


def test_a_later_folder_replaces_its_namesake(tmp_path: Path) -> None:
    path = tmp_path / "violations" / "overlimit_mass.yaml"
    path.parent.mkdir()
    path.write_text(GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [fine], most: 5}\n", "utf-8")
    assert load_violations(rules_folder(), tmp_path)["overlimit_mass"].zh == "某案由"
