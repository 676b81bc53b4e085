"""A bureau's own values: what is wrong is told with file, line, field and what to do; rules are judged by them, and only by them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import casecheck
from casecheck.cli import main
from casecheck.derive import FACTS, World
from casecheck.derive.registry import FUNCTIONS
from casecheck.judge import RuleSet
from casecheck.judge.check import local_needs
from casecheck.local import load_config
from casecheck.local.values import topic_schema
from casecheck.model import Dossier, Outcome
from casecheck.model.local import TOPICS, LocalValues
from casecheck.pipeline import load_rules
from casecheck.write import make_case, write_dossier

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "samples/config/boyun-district"
CLEAN = ROOT / "samples/passenger-person-clean"
Call = Callable[..., tuple[int, str, str]]

HEARING = "citizens: 1, organisations: 1, inclusive: yes, basis: 某文件"
STEP = "{name: 一般, when: 某, least: 1, most: 2}"
WRONG = [
    (
        "officers",
        "- {name: 黄德明, numbr: 1}",
        ["1：number 没有写（执法证号，加引号写成文字），请补上", "1：numbr 不认识，是不是想写 number"],
    ),
    ("officers", "- name: 黄德明\n  number: 23990100001", ["2：number 须为文字，像数字或日期的文字请加引号"]),
    ("officers", '- {name: 黄, number: "1", from: 2024-01-02, to: 2024-01-01}', ["1：from 晚于 to，请更正起止日"]),
    ("officers", '- {name: 黄, number: "1", from: 去年}', ["1：from 须为日期，写作 2021-07-15，请更正"]),
    ("officers", '- {name: 黄, number: "1"}\n- {name: 袁, number: "1"}', ["2：执法证号 1 在同一期间已写给 黄，请更正证号或起止日"]),
    ("officers", "", ["1：这个文件是一个列表，请每项以“- ”开头"]),
    ("officers", "name: 黄", ["1：这个文件是一个列表，请每项以“- ”开头"]),
    ("agencies", "- {name: 甲局, wrong_names: [甲局]}", ["1：“甲局”既写作正确的名称又写在 wrong_names，请删去一处"]),
    ("agencies", "- name: 甲局\n- name: 乙局\n  short_names: [甲局]", ["2：“甲局”已写作 甲局 的名称，一个名称只能指一个机关，请删去一处"]),
    ("hearing", f"- {{{HEARING}}}\n- {{{HEARING}, from: 2024-01-01}}", ["2：与前一项的期间重叠，同一天只能有一项，请更正 from、to"]),
    ("hearing", "- {citizens: -1, organisations: 1, inclusive: yes, basis: 某}", ["1：citizens 须不小于 0，请更正"]),
    ("hearing", "- {citizens: 三千, organisations: 1, inclusive: yes, basis: 某}", ["1：citizens 须为整数，请更正"]),
    ("hearing", "- {citizens: 1, organisations: 1, inclusive: 含, basis: 某}", ["1：inclusive 须为 yes 或 no，请更正"]),
    ("discussion", "- {what: 大案, basis: 某}", ["1：fine、kinds、causes 一样都没有写，请至少写一样"]),
    ("discussion", "- {what: 大案, basis: 某, kinds: [罚款]}", ["1：kinds.0 须为 'fine'、'confiscate_gains'"]),
    (
        "legal_review",
        "- what: 大案\n  basis: 某\n  causes:\n    - overlimit_mas",
        ["4：没有案由 overlimit_mas，是不是想写 overlimit_mass"],
    ),
    (
        "legal_review",
        "- what: 大案\n  basis: 某\n  fine:\n    organisations: 1\n    inclusive: yes\n    citizen: 1",
        ["3：fine.citizens 没有写（对公民，元），请补上", "6：fine.citizen 不认识，是不是想写 citizens（对公民，元）"],
    ),
    ("discretion", f"- {{cause: 无证客运, basis: 某, steps: [{STEP}]}}", ["1：没有案由 无证客运"]),
    (
        "discretion",
        f"- {{cause: overlimit_mass, basis: 某, steps: [{STEP}]}}\n- {{cause: overlimit_mass, basis: 某, steps: [{STEP}]}}",
        ["2：案由 overlimit_mass 在同一期间已有一份裁量基准，请更正 from、to，或合并阶次"],
    ),
    (
        "discretion",
        "- cause: overlimit_mass\n  basis: 某\n  steps:\n    - {name: 一般, when: 某, least: 3, most: 2}",
        ["4：steps.0 least 大于 most，请更正"],
    ),
    (
        "leniency",
        "- {cause: overlimit_mass, result: 免罚, when: 某, basis: 某}",
        ["1：result 须为 'no_penalty'、'mitigated'、'lenient' 之一"],
    ),
    (
        "archive",
        "- papers: [dossier_cover, penalty_decison]",
        ["1：没有文书 penalty_decison，是不是想写 penalty_decision（行政处罚决定书）"],
    ),
    ("archive", "- papers: [dossier_cover, [dossier_index, dossier_cover]]", ["1：文书 dossier_cover 写了两次，请删去一处"]),
    ("remedies", "- {review_organs: [], courts: [某法院]}", ["1：review_organs 至少要有 1 项，请更正"]),
]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return run


def configured(folder: Path, **files: str | None) -> Path:
    """The example with some files written anew, or left out (None)."""
    shutil.copytree(EXAMPLE, folder)
    for topic, text in files.items():
        path = folder / f"{topic}.yaml"
        path.unlink(missing_ok=True)
        if text is not None:
            path.write_text(text, "utf-8")
    return folder


@cache
def rules() -> RuleSet:
    return load_rules()


@cache
def read(dossier: Path) -> Dossier:
    return casecheck.read(dossier)


def outcomes(dossier: Path, config: Path | None, *select: str) -> dict[str, Outcome]:
    """Code → its outcome, of rules with one subject."""
    return {o.rule: o for o in casecheck.review(read(dossier), rules=rules(), config=config, select=select).outcomes}


@pytest.mark.parametrize(("topic", "text", "expected"), WRONG)
def test_what_is_wrong_is_told_with_file_line_field_and_what_to_do(topic: str, text: str, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / f"{topic}.yaml").write_text(text, "utf-8")
    with pytest.raises(casecheck.ConfigError) as caught:
        casecheck.load_config(tmp_path)
    problems = [problem.removeprefix(f"{tmp_path}/{topic}.yaml:") for problem in caught.value.problems]
    assert [begin for begin, problem in zip(expected, problems, strict=True) if not problem.startswith(begin)] == []


def test_all_files_are_told_at_once(tmp_path: Path, call: Call) -> None:
    config = configured(tmp_path / "c", officers="- {}", hearing="- {}", officer="")
    code, out, err = call("config", "check", config)
    assert (code, out) == (2, "")
    assert "officer.yaml:1：不认识的配置文件，是不是想写 officers.yaml（执法人员和执法证有效期）" in err
    assert {name for name in ("officers.yaml:1：name", "hearing.yaml:1：citizens") if f"/{name} 没有写" in err} == {
        "officers.yaml:1：name",
        "hearing.yaml:1：citizens",
    }


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "officers.yaml").mkdir()
    with pytest.raises(casecheck.ConfigError, match=r"officers\.yaml:1：打不开这个文件，请检查权限"):
        casecheck.load_config(tmp_path)


def test_papers_only_the_bureau_has_may_stand_in_its_filing_order(tmp_path: Path) -> None:
    config = configured(tmp_path / "c", archive="- papers: [dossier_cover, 执法记录仪使用登记单]")
    (order,) = load_config(config).values.archive or ()
    assert order.ranks == {"dossier_cover": 0, "执法记录仪使用登记单": 1}


@pytest.mark.parametrize("topic", TOPICS)
def test_the_example_fits_the_schema_and_a_wrong_key_does_not(topic: str) -> None:
    validator = jsonschema.Draft202012Validator(topic_schema(topic), format_checker=jsonschema.FormatChecker())
    data = json.loads(json.dumps(yaml.safe_load((EXAMPLE / f"{topic}.yaml").read_text("utf-8")), default=str))
    assert list(validator.iter_errors(data)) == []
    data[0]["wrong"] = 1
    assert [error.json_path for error in validator.iter_errors(data)] == ["$[0]"]


# --- what is set and what is not --------------------------------------------------------------------------------------


def needing(topic: str, *, with_fallback: bool) -> set[str]:
    """The codes that hang on a topic, worked out from the rules once more."""
    found = {rule.code: local_needs(rule, rules().specs).get(topic, {}).values() for rule in rules().rules}
    return {code for code, needs in found.items() if needs and ("" not in needs) is with_fallback}


def test_the_check_of_nothing_lists_every_file_and_the_rules_not_judged(call: Call) -> None:
    code, out, _ = call("config", "check", "--format", "json")
    topics = {topic["file"]: topic for topic in json.loads(out)["topics"]}
    assert code == 0
    assert list(topics) == ["forms.yaml", *(f"{topic}.yaml" for topic in TOPICS)]
    assert not any(topic["set"] for topic in topics.values())
    told = {topic: {r["rule"] for r in topics[f"{topic}.yaml"]["rules"] if not r["instead"]} for topic in TOPICS}
    assert told == {topic: needing(topic, with_fallback=False) for topic in TOPICS}
    assert needing("hearing", with_fallback=True) >= {"DR-012"}
    assert needing("legal_review", with_fallback=True) >= {"PR-014"}
    assert told["officers"] >= {"SU-003", "SU-017"}
    assert {r["rule"] for r in topics["archive.yaml"]["rules"]} >= needing("archive", with_fallback=True) >= {"AR-004"}


def test_the_check_of_the_example_says_that_all_is_set(call: Call) -> None:
    code, out, err = call("config", "check", EXAMPLE)
    assert (code, err) == (0, "")
    assert "已设 10 项" in out
    assert "officers.yaml　执法人员和执法证有效期，9 条；用于 SU-003、SU-017" in out
    assert "没有因未设而不评查的规则" in out


def test_what_is_left_out_is_told_with_its_rules(tmp_path: Path, call: Call) -> None:
    _, out, _ = call("config", "check", configured(tmp_path / "c", hearing=None, archive=None))
    unset = out[out.index("未设 2 项") :]
    assert "hearing.yaml　听证的较大数额标准：1 条规则因此不评查\n" in unset
    assert "DR-012 符合听证条件的未告知听证权：只看吊销、停产停业等法定种类，不看数额" in unset
    assert "AR-004 卷内材料排列顺序混乱" in unset
    assert "officers.yaml" not in unset


def test_a_fact_reads_no_value_it_does_not_declare() -> None:
    """Whatever a fact looks up among the bureau's values, its spec names, so that the check cannot forget a rule."""
    values = load_config(EXAMPLE).values
    read: set[str] = set()

    class Watched(LocalValues):
        def __getattribute__(self, name: str) -> Any:
            if name in TOPICS:
                read.add(name)
            return super().__getattribute__(name)

    for sample in ("passenger-person-clean", "onspot-person-clean"):
        dossier = casecheck.read(ROOT / "samples" / sample)
        for name, (spec, _) in sorted(FUNCTIONS.items()):
            world = World(dossier.model_copy(update={"local": Watched(**dict(values))}))
            for subject in world.subjects(name.split(".")[0]).items:
                read.clear()
                world.fact(subject, name)
                assert read <= {*spec.local}, name
    assert {topic for spec, _ in FUNCTIONS.values() for topic in spec.local} == {*TOPICS}
    assert FACTS.spec("violation_notice.hearing_due") is not None


# --- judged by them ---------------------------------------------------------------------------------------------------


def silent_notice(folder: Path) -> Path:
    """A fine of ten thousand, and the notice says nothing of a hearing."""
    write_dossier(folder / "案卷", make_case(1, "2021", "person", None, "unlicensed-passenger"), ["DR-012"])
    return folder / "案卷"


def test_without_a_configuration_nothing_changes(tmp_path: Path) -> None:
    without = outcomes(CLEAN, None)
    assert {"DR-012", "PR-014"} <= without.keys()  # the law names kinds, and hearings held, by itself
    assert not {"PR-001", "SU-003", "SU-017", "DR-051", "LA-008"} & without.keys()
    asked = outcomes(silent_notice(tmp_path), None, "DR-012", "SU-003")
    assert {code: o.outcome for code, o in asked.items()} == {"DR-012": "not_applicable", "SU-003": "undecided"}
    assert "（officers.yaml）" in asked["SU-003"].reason


def test_the_review_command_judges_by_them(call: Call) -> None:
    code, out, err = call("review", CLEAN, "--config", EXAMPLE, "--output", "json", "--select", "DR-012,PR-001,SU-003,LA-008")
    review = json.loads(out)
    assert (code, err) == (0, "")
    assert {o["rule"]: o["outcome"] for o in review["outcomes"]} == dict.fromkeys(("DR-012", "PR-001", "SU-003", "LA-008"), "pass")
    assert review["casecheck"]["config_sha256"] == load_config(EXAMPLE).sha256


def test_only_the_rules_whose_values_are_set_are_judged(tmp_path: Path) -> None:
    only = tmp_path / "c"
    only.mkdir()
    shutil.copy(EXAMPLE / "hearing.yaml", only)
    assert outcomes(CLEAN, only).keys() - outcomes(CLEAN, None).keys() == {"LA-021"}


@pytest.mark.parametrize(
    ("citizens", "inclusive", "expected"),
    [(9_999, "yes", "finding"), (10_000, "yes", "finding"), (10_000, "no", "not_applicable"), (10_001, "yes", "not_applicable")],
)
def test_the_threshold_of_a_hearing_is_the_bureaus(citizens: int, inclusive: str, expected: str, tmp_path: Path) -> None:
    hearing = f"- {{citizens: {citizens}, organisations: 999999, inclusive: {inclusive}, basis: 某文件}}"
    found = outcomes(silent_notice(tmp_path), configured(tmp_path / "c", hearing=hearing))["DR-012"]
    assert (found.outcome, found.certainty) == (expected, "sure" if expected == "finding" else None)


def test_a_standard_of_another_time_is_not_used(tmp_path: Path) -> None:
    hearing = "- {citizens: 1, organisations: 1, inclusive: yes, basis: 某文件, to: 2023-12-31}"
    found = outcomes(silent_notice(tmp_path), configured(tmp_path / "c", hearing=hearing))["DR-012"]
    assert found.outcome == "undecided"
    assert "hearing.yaml）没有 2024-" in found.reason


def test_a_catalogue_of_grave_cases_owes_discussion_and_review(tmp_path: Path) -> None:
    """The overloaded truck's case has neither paper: nine thousand, by sum, by cause, and by neither."""
    dossier = ROOT / "samples/overload-person-clean"
    largest = "- {what: 更大, basis: 某, fine: {citizens: 9001, organisations: 1, inclusive: yes}}"
    by_sum = "- {what: 大案, basis: 某, fine: {citizens: 9000, organisations: 1, inclusive: yes}}"
    by_cause = "- {what: 超限, basis: 某, causes: [overlimit_mass]}"
    neither = f"- {{what: 吊销, basis: 某, kinds: [revoke_permit]}}\n{largest}"
    for n, (text, expected) in enumerate([(by_sum, "finding"), (by_cause, "finding"), (neither, "not_applicable")]):
        found = outcomes(dossier, configured(tmp_path / str(n), discussion=text, legal_review=text))
        assert {found[code].outcome for code in ("PR-001", "PR-014")} == {expected}, text
    assert {outcomes(CLEAN, EXAMPLE)[code].outcome for code in ("PR-001", "PR-014")} == {"pass"}


def test_officers_are_held_against_the_bureaus_list(tmp_path: Path) -> None:
    """吴长河 and 黄丽华 made the records of May 2024."""
    both = '- {name: 吴长河, number: "23990117412"}\n'
    cases = {
        both + '- {name: 黄丽华, number: "23990132929"}': ("pass", "pass"),
        both + '- {name: 黄丽华, number: "23990132929", to: 2024-04-30}': ("finding", "pass"),
        both: ("finding", "pass"),
        both + '- {name: 黄丽华, number: "23990100000"}': ("pass", "finding"),
        both + '- {name: 黄丽华, number: "23990100000", to: 2020-01-01}\n- {name: 黄丽华, number: "23990132929"}': ("pass", "pass"),
    }
    for n, (text, expected) in enumerate(cases.items()):
        found = outcomes(CLEAN, configured(tmp_path / str(n), officers=text))
        assert (found["SU-003"].outcome, found["SU-017"].outcome) == expected, text
        assert {found[code].certainty for code in ("SU-003", "SU-017")} <= {"hint", None}


def test_names_numbers_and_remedies_are_the_bureaus(tmp_path: Path) -> None:
    agencies = "- {name: 澜城市别区交通运输局, wrong_names: [澜城市泊云区交通运输局], number_words: [澜别交]}"
    remedies = "- {review_organs: [澜城市泊云区人民政府], courts: [澜城市别区人民法院]}"
    found = outcomes(CLEAN, configured(tmp_path / "c", agencies=agencies, remedies=remedies))
    assert (found["DR-051"].outcome, found["DR-030"].outcome) == ("finding", "finding")
    assert (found["DR-008"].outcome, found["DR-008"].certainty) == ("finding", "hint")
    assert [place.quote for place in found["DR-008"].places] == ["澜城市泊云区人民法院"]
    right = outcomes(CLEAN, EXAMPLE)
    assert {right[code].outcome for code in ("DR-051", "DR-030", "DR-008")} <= {"pass", "not_applicable"}


def test_the_fine_is_held_against_the_bureaus_steps(tmp_path: Path) -> None:
    cases = {"least: 5000, most: 10000": "pass", "least: 5000, most: 9999": "finding", "least: 10001, most: 20000": "finding"}
    for n, (step, expected) in enumerate(cases.items()):
        text = f"- {{cause: unlicensed_passenger, basis: 某, steps: [{{name: 特定, when: 某, {step}}}]}}"
        assert outcomes(CLEAN, configured(tmp_path / str(n), discretion=text))["LA-008"].outcome == expected, step
    other = f"- {{cause: overlimit_mass, basis: 某, steps: [{STEP}]}}"
    assert outcomes(CLEAN, configured(tmp_path / "other", discretion=other))["LA-008"].outcome == "not_applicable"


def test_the_filing_order_is_the_bureaus(tmp_path: Path) -> None:
    """The sample files by procedure: right by an order of procedure, wrong by one that is the other way round."""
    by_procedure = [
        "case_filing_register",
        "scene_record",
        "investigation_report",
        "violation_notice",
        "penalty_decision",
        "closing_report",
    ]
    for n, (papers, expected) in enumerate([(by_procedure, "pass"), (by_procedure[::-1], "finding")]):
        config = configured(tmp_path / str(n), archive=f"- papers: [{', '.join(papers)}]")
        assert outcomes(CLEAN, config, "AR-004")["AR-004"].outcome == expected
    assert outcomes(CLEAN, None, "AR-004")["AR-004"].outcome == "pass"


def test_a_dossier_from_data_takes_the_values_of_a_configuration() -> None:
    dossier = casecheck.read(CLEAN)
    review = casecheck.review(dossier, config=EXAMPLE)
    assert review.casecheck.config_sha256 == load_config(EXAMPLE).sha256
    assert {o.rule: o.outcome for o in review.outcomes}["SU-003"] == "pass"
    assert "SU-003" not in {o.rule for o in casecheck.review(dossier).outcomes}
