"""``casecheck rules new | check | test | coverage``: what a jurist does with rules of their own."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from casecheck.cli import main

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[..., tuple[int, str, str]]
OWN = """
each: penalty_decision
when:
  all:
    - dossier.has.statement_defence: {is: no}
basis:
  - {kind: form, text: 本局制作规范}
message: 卷内没有陈述申辩材料。
why: 本局要求归档。
remedy: 查明后附卷。
examples:
  - {title: 没有, expect: finding, facts: {dossier.has.statement_defence: no}}
  - {title: 有, expect: pass, facts: {dossier.has.statement_defence: yes}}
  - {title: 未读出, expect: undecided, facts: {}}
"""


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main(["rules", *map(str, arguments)])
        return code, *capfd.readouterr()

    return call


def test_a_new_rule_is_filled_from_the_catalogue_and_passes_nothing_yet(run: Run, tmp_path: Path) -> None:
    code, _, err = run("new", "EV-004", "--each", "interview_record", "--name", "elements-not-asked", "--rules", tmp_path)
    path = tmp_path / "evidence/EV-004-elements-not-asked.yaml"
    assert (code, err) == (0, f"已写 {path}\n")
    text = path.read_text("utf-8")
    assert "# EV-004 询问内容未覆盖违法构成要件" in text
    assert "# 合法例外，命中就是误报：要件由现场笔录" in text
    assert "#   interview_record.duty_told　告知了如实回答的义务（是/否，写 {is: yes} 或 {is: no}）" in text
    assert yaml.safe_load(text)["each"] == "interview_record"
    code, _, err = run("check", "--rules", tmp_path)
    assert code == 2
    assert re.search(r"EV-004-elements-not-asked\.yaml:\d+：条件组写法不对 — 写成 all: 或 any:", err)


def test_a_new_rule_that_asks_a_person(run: Run, tmp_path: Path) -> None:
    run("new", "XC-008", "--rules", tmp_path)
    (path,) = tmp_path.glob("across/XC-008-*.yaml")
    data = yaml.safe_load(path.read_text("utf-8"))
    assert {"ask", "lay_out"} <= set(data)
    assert not {"when", "message", "hint_if"} & set(data)
    assert data["examples"][0]["expect"] == "question"
    code, _, err = run("check", "--rules", tmp_path)
    assert code == 2
    assert "缺少 ask — 补写 ask" in err


def test_the_skeleton_becomes_a_rule_when_it_is_filled_in(run: Run, tmp_path: Path) -> None:
    """Ten minutes' work: conditions, texts and examples written into the file as it was made."""
    run("new", "XC-008", "--rules", tmp_path)
    (path,) = tmp_path.glob("across/*.yaml")
    text = path.read_text("utf-8")
    for old, new in (
        ("applies: []", "applies:\n  - dossier.has.penalty_decision: {is: yes}"),
        ("lay_out: []", "lay_out: [dossier.interviews_filed]"),
        ('ask: ""', "ask: 与同类案卷是否雷同？"),
        ("basis: []", "basis:\n  - {kind: form, text: 评查标准}"),
        ('why: ""', "why: 雷同的案卷真实性存疑。"),
        ('remedy: ""', "remedy: 查明。"),
        ('blind_spots: ""', "blind_spots: 只看本卷。"),
    ):
        assert old in text
        text = text.replace(old, new)
    for expect, facts in (
        ("question", "{dossier.has.penalty_decision: yes}"),
        ("not_applicable", "{dossier.has.penalty_decision: no}"),
    ):
        text = text.replace(f"expect: {expect}\n    facts: {{}}", f"expect: {expect}\n    facts: {facts}")
    path.write_text(text, encoding="utf-8")
    code, out, _ = run("check", "--rules", tmp_path)
    assert (code, out.splitlines()[0]) == (0, f"{tmp_path.name}/across/XC-008-new-rule.yaml：新增")
    assert run("test", "XC-008", "--rules", tmp_path)[:2] == (0, "1 个规则文件，3 个例子，0 个不符。\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("EV-404", "--rules", "."), "目录里没有编码 EV-404：是不是想写 EV-0"),
        (("EV-003", "--each", "penalty_decisions", "--rules", "."), "没有评查对象 penalty_decisions：是不是想写 penalty_decision？"),
        (("EV-003", "--name", "送达迟", "--rules", "."), "要用小写英文字母"),
        (("EV-003",), "请用 --rules 目录 说明写到哪里"),
    ],
)
def test_what_cannot_be_made_is_said(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments, said) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run("new", *arguments)
    assert code == 2
    assert said in err
    assert list(tmp_path.iterdir()) == []


def test_a_rule_that_is_there_is_never_written_over(run: Run, tmp_path: Path) -> None:
    run("new", "EV-004", "--rules", tmp_path)
    (path,) = tmp_path.glob("evidence/*.yaml")
    path.write_text("我写的", encoding="utf-8")
    code, _, err = run("new", "EV-004", "--name", "another", "--rules", tmp_path)
    assert code == 2
    assert f"{path} 已经有了" in err
    assert path.read_text("utf-8") == "我写的"


def test_in_a_rule_set_of_its_own_it_goes_there(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/catalogue.yaml").write_text("[]", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("new", "EV-004")[0] == 0
    assert [p.name for p in tmp_path.glob("rules/evidence/*")] == ["EV-004-new-rule.yaml"]


@pytest.mark.parametrize("before", [True, False], ids=["before the action", "behind it"])
def test_an_overlay_says_what_it_adds_and_replaces(run: Run, tmp_path: Path, before: bool) -> None:
    own = tmp_path / "own"
    (own / "drafting").mkdir(parents=True)
    (own / "drafting/DR-021-ours.yaml").write_text(OWN, encoding="utf-8")
    arguments = ("--rules", own, "check") if before else ("check", "--rules", own)
    code, out, _ = run(*arguments)
    assert code == 0
    assert out.splitlines()[0] == "own/drafting/DR-021-ours.yaml：代替自带的 rules/drafting/DR-021-defence-right-not-told.yaml"


def test_an_overlays_example_that_fails_is_named(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "drafting").mkdir(parents=True)
    (own / "drafting/DR-021-ours.yaml").write_text(OWN.replace("title: 有, expect: pass", "title: 有, expect: finding"), encoding="utf-8")
    code, _, err = run("check", "--rules", own)
    assert code == 2
    assert "没有 expect: pass 的例子" in err
    (own / "drafting/DR-021-ours.yaml").write_text(
        OWN.replace("title: 没有, expect: finding, facts: {dossier.has.statement_defence: no}", "title: 没有, expect: finding, facts: {}"),
        encoding="utf-8",
    )
    code, out, _ = run("test", "DR-021", "--rules", own)
    assert code == 2
    assert "own/drafting/DR-021-ours.yaml:12：例“没有”应为问题，实为无法判断" in out


def test_every_code_of_the_catalogue_is_accounted_for(run: Run) -> None:
    code, out, _ = run("coverage")
    head, _, table = out.partition("\n\n")
    rows = {line.split()[0]: line for line in table.splitlines()[1:]}
    assert code == 0
    assert len(rows) == 280
    assert head.startswith("280 个编码：")
    assert "不做规则 5" in head
    assert "请人判断 14" in head
    assert re.search(r"EX-002 .* 一般 +定论 +正式 +定论 +法条 +部分待核 +是", rows["EX-002"])  # the rule of the old law is not compared
    assert re.search(r"EV-003 .* 否决 +请人判断 +正式 +请人判断 +法条 +已核 +否", rows["EV-003"])
    assert rows["DR-057"].endswith("不做规则")
    assert rows["XC-017"].endswith("尚无规则")


def test_the_codes_left_out_have_no_rule() -> None:
    from casecheck.pipeline import load_rules
    from casecheck.report.coverage import LEFT_OUT

    rules = load_rules()
    assert set(LEFT_OUT) == {"DR-035", "DR-057", "AR-013", "EX-030", "XC-013"}
    assert not {rule.code for rule in rules.rules} & set(LEFT_OUT)
