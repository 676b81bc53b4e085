"""Penalties by cause and day: the files, their schema, and that each provision exists in the version cited."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.law.statutes import load_statutes
from casecheck.law.violations import load_violations
from casecheck.model import Citation

STATUTES = load_statutes(rules_folder())
VIOLATIONS = load_violations(rules_folder(), statutes=STATUTES)
GOOD = "zh: 某案由\ncause: 某\npenalised_by: [{law: highway_law, article: 76}]\n"
NO_RANGES = {"radioactive_transport", "rural_road_overlimit"}


@pytest.mark.parametrize(
    ("key", "day", "gains", "most"),
    [
        ("overlimit_mass", "2016-09-20", None, 3_000_000),
        ("overlimit_mass", "2024-05-08", None, 3_000_000),
        ("unlicensed_passenger", "2023-07-19", None, 10_000_000),
        ("unlicensed_passenger", "2023-07-19", 2_000_000, 20_000_000),
        ("unlicensed_passenger", "2023-07-20", 1_999_999, 10_000_000),
        ("unlicensed_passenger", "2023-07-20", 2_000_000, 20_000_000),  # a gap in the text: the higher of the two
        ("unlicensed_passenger", "2023-07-20", 2_000_001, 20_000_010),
        ("unlicensed_freight", "2023-07-20", None, 5_000_000),
        ("unlicensed_freight", "2023-07-20", 1_000_000, 5_000_000),
        ("safety_training", "2021-09-01", None, 20_000_000),
        ("no_carry_operation_cert", "2023-07-19", None, 20_000),
        ("no_carry_operation_cert", "2023-07-20", None, 0),
    ],
)
def test_the_most_of_a_day(key: str, day: str, gains: int | None, most: int) -> None:
    found = VIOLATIONS[key].range(dt.date.fromisoformat(day))
    assert found is not None
    assert found.most_fen(gains) == most


def test_a_day_before_the_table_begins_is_not_known() -> None:
    assert VIOLATIONS["overlimit_mass"].range(dt.date(2011, 6, 30)) is None


def test_the_pilots_causes_are_all_there() -> None:
    assert len(VIOLATIONS) == 84
    assert {key for key, v in VIOLATIONS.items() if v.silent} == NO_RANGES
    assert {key for key, v in VIOLATIONS.items() if v.authority} == {"dgt_public_security_scope"}
    assert len({v.zh for v in VIOLATIONS.values()}) == 84


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("未取得道路运输经营许可擅自从事道路客运经营", {"unlicensed_passenger"}),
        ("未取得道路运输经营许可擅自从事道路普通货物运输经营", {"unlicensed_freight"}),
        ("未取得道路运输经营许可擅自从事道路危险货物运输经营", {"dgt_unlicensed"}),
    ],
)
def test_words_tell_apart_what_one_provision_penalises(words: str, keys: set[str]) -> None:
    """The old 第六十三条 was for all three."""
    citation = Citation(name="道路运输条例", law="road_transport_reg", article=63, paragraph=1)
    day = dt.date(2022, 5, 1)
    found = {key for key, v in VIOLATIONS.items() if any(link.fits(citation) for link in v.provisions(day)) and re.search(v.cause, words)}
    assert found == keys


def test_every_provision_exists_in_the_version_cited_and_what_was_read_was_counted() -> None:
    """款 and 项 of a provision marked read stand in a version whose text somebody counted, on every day of it."""
    for key, violation in VIOLATIONS.items():
        for link in (*violation.prohibits, *violation.penalised_by):
            assert STATUTES.flaw(link.basis, link.from_, link.to) == "", key
            if not link.read:
                continue
            for version in STATUTES.by_key[link.law].versions_between(link.from_, link.to):
                assert version.checked, (key, link)
                assert link.article in version.paragraphs, (key, link)


def test_a_range_that_was_read_rests_on_a_provision_that_was_read() -> None:
    """But for two, whose text was read outside the statute: a rule's article of which not all items were seen, and an amending decision."""
    for key, violation in VIOLATIONS.items():
        for range_ in violation.ranges:
            if range_.read and range_.kinds and key != "freight_invalid_license":
                assert any(link.read for link in violation.provisions(range_.from_)), (key, range_.from_)


def test_ranges_leave_no_hole_between_two_of_them() -> None:
    day = dt.timedelta(days=1)
    for key, violation in VIOLATIONS.items():
        for earlier, later in zip(violation.ranges, violation.ranges[1:], strict=False):
            assert earlier.to is not None
            assert earlier.to + day == later.from_, key


def test_a_less_exact_citation_may_mean_the_provision_another_item_may_not() -> None:
    basis = next(b for b in VIOLATIONS["overlimit_mass"].penalised_by if b.law == "highway_law" and b.read)
    assert basis.fits(Citation(name="公路法", law="highway_law", article=76))
    assert basis.fits(Citation(name="公路法", law="highway_law", article=76, item=5))
    assert not basis.fits(Citation(name="公路法", law="highway_law", article=76, item=1))
    assert not basis.fits(Citation(name="公路法", law="highway_law", article=75))


FINE = "fines: [{most: 5}]"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [罚款]}\n", "不认识的处罚种类 罚款"),
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [fine]}\n", "kinds 有 fine 就须写 fines 或 gains"),
        (GOOD + f"ranges:\n  - {{from: 2020-01-01, kinds: [warning], {FINE}}}\n", "kinds 有 fine 就须写 fines 或 gains"),
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [fine], fines: [{least: 6, most: 5}]}\n", "least 不得大于 most"),
        (GOOD + "ranges:\n  - {from: 2020-01-01, kinds: [fine], fines: [{most: 5}, {most: 6}]}\n", "同一情形只写一次"),
        (
            GOOD + f"ranges:\n  - {{from: 2020-01-01, kinds: [fine], {FINE}}}\n  - {{from: 2021-01-01, kinds: [fine], {FINE}}}\n",
            "ranges 须从早到晚排列",
        ),
        (GOOD + f"ranges:\n  - {{from: 2020-01-01, kinds: [fine], {FINE}, read: yes}}\n", "须在 checked 写明怎样核对"),
        (GOOD + "ranges: []\n", "在 silent 写明原因"),
        (GOOD.replace("cause: 某", "cause: '('") + f"ranges:\n  - {{from: 2020-01-01, kinds: [fine], {FINE}}}\n", "cause 不是正确的匹配式"),
        (GOOD.replace("76", "176") + "silent: 无\n", "的版本只有 87 条，没有第 176 条"),
        (GOOD.replace("76", "76, paragraph: 2") + "silent: 无\n", "第 76 条只有 1 款，没有第 2 款"),
        (GOOD.replace("76", "76, paragraph: 1, item: 7") + "silent: 无\n", "第 76 条第 1 款只有 6 项，没有第（7）项"),
        (GOOD.replace("highway_law", "no_such_law") + "silent: 无\n", "法规目录中没有 no_such_law"),
        ("key: a\n" + GOOD, "不写 key"),
        ("- 1\n", "案由文件须写明"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "violations").mkdir()
    (tmp_path / "violations" / "a.yaml").write_text(text, "utf-8")
    with pytest.raises(RuleSetError) as caught:
        load_violations(tmp_path, statutes=STATUTES)
    (found,) = caught.value.problems
    assert re.match(rf"{re.escape(str(tmp_path))}/violations/a\.yaml:[0-9]+：", found)
    assert problem in found


def test_a_provision_is_looked_up_in_the_version_of_its_days(tmp_path: Path) -> None:
    """第六十三条第一款第（二）项 is there only since 2023-07-20."""
    (tmp_path / "violations").mkdir()
    link = "{law: road_transport_reg, article: 63, paragraph: 1, item: 2, from: %s}"
    path = tmp_path / "violations" / "a.yaml"
    path.write_text(f"zh: 某\ncause: 某\nsilent: 无\npenalised_by: [{link % '2023-07-20'}]\n", "utf-8")
    assert list(load_violations(tmp_path, statutes=STATUTES)) == ["a"]
    path.write_text(f"zh: 某\ncause: 某\nsilent: 无\npenalised_by: [{link % '2023-07-19'}]\n", "utf-8")
    with pytest.raises(RuleSetError, match="2022-05-01 起的版本第 63 条第 1 款只有 0 项"):
        load_violations(tmp_path, statutes=STATUTES)


def test_a_later_folder_replaces_a_namesake(tmp_path: Path) -> None:
    (tmp_path / "violations").mkdir()
    (tmp_path / "violations" / "overlimit_mass.yaml").write_text(GOOD + "silent: 无\n", "utf-8")
    assert load_violations(rules_folder(), tmp_path)["overlimit_mass"].zh == "某案由"
