"""Statutes are found by any of their names and dated."""

import datetime as dt
import re
from pathlib import Path

import pytest

from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.law.statutes import load_statutes, provision
from casecheck.model import Basis

STATUTES = load_statutes(rules_folder())


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("中华人民共和国行政处罚法", "penalty_law"),
        ("《中华人民共和国行政处罚法》", "penalty_law"),
        ("行政处罚法", "penalty_law"),
        ("《行政处罚法》（2021年修订）", "penalty_law"),
        ("《中华人民共和国行政处罚法（2021年修订）》", "penalty_law"),
        ("行政处罚法(2021)", "penalty_law"),
        (" 《中华人民共和国\n公路法》 ", "highway_law"),
        ("《超限运输车辆行驶公路管理规定》（交通运输部令2021年第12号）", "overlimit_rule"),
        ("公路安全保护条例", "highway_protect_reg"),
        ("中华人民共和国公路安全保护条例", "highway_protect_reg"),
        ("《中华人民共和国道路运输条例》", "road_transport_reg"),
        ("公路管理条例", "highway_admin_reg_old"),
        ("《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》", "litigation_interpretation"),
        ("最高人民法院关于适用行政诉讼法的解释", "litigation_interpretation"),
        ("最高法行政诉讼证据规定", "evidence_rule"),
        ("《档案法》", "archive_law"),
        ("民事诉讼法", "civil_procedure_law"),
        ("行政复议法", "review_law"),
        ("行政诉讼法", "litigation_law"),
        ("交通运输行政执法文书式样", "document_forms"),
        ("出租汽车经营服务管理规定", "taxi_rule"),
        ("哈尔滨市网络预约出租汽车经营服务管理暂行办法（实施细则）", "hrb_ridehail_rule"),
        ("公路法实施细则", None),
        ("《某市道路条例》", None),
        ("", None),
    ],
)
def test_find(name: str, key: str | None) -> None:
    assert STATUTES.find(name) == key


def test_every_name_leads_home() -> None:
    for statute in STATUTES.by_key.values():
        for name in statute.names:
            for written in (name, f"《{name}》", f"《中华人民共和国{name.removeprefix('中华人民共和国')}》", f"《{name}》（2020年修正）"):
                assert STATUTES.find(written) == statute.key, written


def test_an_alternation_of_the_names_finds_the_longest() -> None:
    names = re.compile("|".join(map(re.escape, STATUTES.names())))
    found = names.findall("依据公路安全保护条例、中华人民共和国公路法、公路法和档案法实施条例")
    assert found == ["公路安全保护条例", "中华人民共和国公路法", "公路法", "档案法实施条例"]


@pytest.mark.parametrize(
    ("key", "day", "standing"),
    [
        ("penalty_law", "1996-09-30", False),
        ("penalty_law", "1996-10-01", True),
        ("penalty_law", "2026-01-01", True),
        ("procedure_rule_old", "2019-05-31", True),
        ("procedure_rule_old", "2019-06-01", False),
        ("highway_admin_reg_old", "2011-07-01", False),
        ("hazchem_law", "2026-04-30", False),
        ("hazchem_reg", "2026-04-30", True),
        ("hazchem_reg", "2026-05-01", None),  # nobody checked whether the new law repealed it
        ("highway_law", "2000-01-01", None),  # earlier versions are not listed
        ("hlj_highway_reg", "2020-01-01", None),  # no date known
        ("no_such_law", "2020-01-01", None),
    ],
)
def test_in_force(key: str, day: str, standing: bool | None) -> None:
    assert STATUTES.in_force(key, dt.date.fromisoformat(day)) is standing


@pytest.mark.parametrize(
    ("key", "day", "articles"),
    [
        ("penalty_law", "2021-07-14", 64),
        ("penalty_law", "2021-07-15", 86),
        ("road_transport_reg", "2023-07-19", 83),
        ("road_transport_reg", "2023-07-20", 82),
        ("safety_law", "2021-08-31", 114),
        ("review_law", "2024-01-01", 90),
    ],
)
def test_articles_of_a_version(key: str, day: str, articles: int) -> None:
    version = STATUTES.version(key, dt.date.fromisoformat(day))
    assert version is not None
    assert version.articles == articles


def test_the_paragraphs_and_items_of_the_penalty_law() -> None:
    version = STATUTES.version("penalty_law", dt.date(2023, 5, 4))
    assert version is not None
    assert sorted(version.paragraphs) == list(range(1, 87))
    shapes = {article: version.paragraphs[article] for article in (44, 57, 59, 62, 63, 64, 72)}
    assert shapes == {44: (0,), 57: (4, 0), 59: (6, 0), 62: (0,), 63: (6, 0), 64: (8,), 72: (4, 0)}


def test_the_road_transport_regulation_through_its_revisions() -> None:
    """What a citation of its liability chapter must look like, by the day."""

    def shape(day: str, article: int) -> tuple[int, ...]:
        version = STATUTES.version("road_transport_reg", dt.date.fromisoformat(day))
        assert version is not None
        return version.paragraphs[article]

    assert [shape(day, 63) for day in ("2019-03-02", "2023-07-19", "2023-07-20")] == [(0,), (0,), (3,)]
    assert [shape(day, 65) for day in ("2022-04-30", "2022-05-01", "2023-07-20")] == [(0, 0, 0), (0, 0, 0), (0, 0, 0, 0, 0)]
    assert [shape(day, 68) for day in ("2023-07-19", "2023-07-20")] == [(0,), (3, 0)]
    assert [shape(day, 69) for day in ("2023-07-19", "2023-07-20")] == [(5,), (0, 0)]


def test_what_was_counted_lies_within_the_statute() -> None:
    for statute in STATUTES.by_key.values():
        for version in statute.versions:
            assert not version.articles or max(version.paragraphs, default=0) <= version.articles, statute.key
            assert set(version.differing) <= set(version.paragraphs), statute.key
            assert all(sum(version.paragraphs[a]) + len(version.paragraphs[a]) > 1 for a in version.differing), statute.key
            assert not version.checked or version.paragraphs, statute.key


def test_the_table_is_whole() -> None:
    named = {
        "penalty_law", "review_law", "litigation_law", "civil_procedure_law", "evidence_rule", "archive_law", "document_forms",
        "archive_scope_rule", "archive_office_rule", "legislation_law", "crime_transfer_reg", "metrology_law",
        "road_transport_reg", "highway_law", "highway_protect_reg", "overlimit_rule", "procedure_rule", "compulsion_law",
    }  # fmt: skip
    assert named <= STATUTES.by_key.keys()
    assert len(STATUTES.by_key) == 68
    assert list(STATUTES.by_key) == sorted(STATUTES.by_key)


def test_all_problems_of_all_files_at_once(tmp_path: Path) -> None:
    (tmp_path / "statutes").mkdir()
    files = {
        "a": "name: 甲法\nconfidence: sure\nversions: []\n",
        "b": "name: 乙法\nconfidence: low\nversions:\n  - {from: 2020-01-01}\n  - {from: 2021-01-01}\n",
        "c": "name: 丙法\nconfidence: low\nversions:\n  - {from: 2020-01-01}\n",
        "d": "confidence: low\nname: 丁法\nshort_names: [《丙法》]\nversions:\n  - {from: 2020-01-01}\n",
        "e": "key: e\n",
    }
    for name, text in files.items():
        (tmp_path / "statutes" / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleSetError) as caught:
        load_statutes(tmp_path)
    assert [problem.removeprefix(f"{tmp_path / 'statutes'}/") for problem in caught.value.problems] == [
        "a.yaml:2：confidence 须为 'high'、'medium'、'low' 之一",
        "a.yaml:3：versions 至少要有 1 项",
        "b.yaml:5：这一版本须在上一版本结束之后开始，versions 从早到晚排列",
        "d.yaml:2：名称“《丙法》”已属于 c，同一名称只能指一部法规",
        "e.yaml:1：不写 key，文件名就是法规的键",
    ]


@pytest.mark.parametrize(
    ("basis", "text"),
    [
        ({"article": 61}, "《行政处罚法》第六十一条"),
        ({"article": 59, "paragraph": 1, "item": 5}, "《行政处罚法》第五十九条第一款第（五）项"),
        ({"article": 10, "inserted": 2}, "《行政处罚法》第十条之二"),
        ({"article": 103, "paragraph": 12}, "《行政处罚法》第一百零三条第十二款"),
        ({"article": 110}, "《行政处罚法》第一百一十条"),
        ({"article": 200}, "《行政处罚法》第二百条"),
    ],
)
def test_a_provision_in_words(basis: dict[str, int], text: str) -> None:
    assert provision("中华人民共和国行政处罚法", Basis(kind="law", law="penalty_law", **basis)) == text  # type: ignore[arg-type]
