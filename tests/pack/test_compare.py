"""What differs between two rule sets, and what that changes on dossiers, through the command."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casecheck.cli import main
from casecheck.law.data import rules_folder

ROOT = Path(__file__).resolve().parents[2]
CLEAN, PLANTED = ROOT / "samples/overload-person-clean", ROOT / "samples/overload-person-planted"
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return run


def edited(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, path.name
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole rule set with one change of each kind."""
    folder = tmp_path_factory.mktemp("newer") / "rules"
    shutil.copytree(rules_folder(), folder)
    (folder / "drafting/DR-013-party-name-differs.yaml").unlink()
    edited(folder / "evidence/EV-059-record-ends-before-it-begins.yaml", "status: stable", "status: preview")
    edited(folder / "catalogue.yaml", "severity: 一般", "severity: 轻微")
    edited(folder / "parameters/hearing_request_term.yaml", "value: 5", "value: 7")
    edited(folder / "parameters/litigation_term.yaml", "value: 6", "value: 3")
    edited(folder / "statutes/port_law.yaml", "name: 中华人民共和国港口法", "name: 中华人民共和国港口法（试）")
    (folder / "violations/iron_wheel.yaml").unlink()
    (folder / "calendar.yaml").write_text("holidays: [2024-05-08]\n", "utf-8")
    return folder


def changes(call: Call, *arguments: object) -> dict[tuple[str, str], dict[str, Any]]:
    code, out, _ = call("rules", "diff", *arguments, "--format", "json")
    assert code == 1
    return {(change["kind"], change["key"]): change for change in json.loads(out)["changes"]}


def test_a_rule_set_does_not_differ_from_its_own_pack(tmp_path: Path, call: Call) -> None:
    assert call("rules", "pack", tmp_path / "p.zip")[0] == 0
    code, out, _ = call("rules", "diff", "自带", tmp_path / "p.zip", "--dossiers", PLANTED)
    assert code == 0
    assert "都没有差别" in out
    assert "案卷 overload-person-planted：结论没有不同" in out


def test_every_kind_of_change_is_told_with_its_fields(newer: Path, call: Call) -> None:
    found = changes(call, "自带", newer)
    removed = next(change for (kind, key), change in found.items() if kind == "rule" and key.startswith("DR-013"))
    assert (removed["how"], removed["zh"]) == ("removed", "当事人姓名、名称在卷内前后不一致")
    preview = next(change for (kind, key), change in found.items() if kind == "rule" and key.startswith("EV-059"))
    assert preview["fields"] == [{"field": "status", "old": "stable", "new": "preview"}]
    assert [f["field"] for f in found["parameter", "litigation_term"]["fields"]] == ["values.1.value"]
    assert found["violation", "iron_wheel"]["how"] == "removed"
    assert found["calendar", "2024"]["fields"] == [{"field": "2024-05-08", "old": "工作日", "new": "休息日"}]
    assert {"field": "name", "old": "中华人民共和国港口法", "new": "中华人民共和国港口法（试）"} in found["statute", "port_law"]["fields"]
    (weaker,) = [change for (kind, _), change in found.items() if kind == "catalogue"]
    assert weaker["fields"] == [{"field": "severity", "old": "一般", "new": "轻微"}]


def test_the_other_way_round_is_the_mirror_image(newer: Path, call: Call) -> None:
    there, back = changes(call, "自带", newer), changes(call, newer, "自带")
    assert there.keys() == back.keys()
    mirrored = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {key: mirrored[change["how"]] for key, change in back.items()} == {key: change["how"] for key, change in there.items()}


def test_the_text_names_what_changed(newer: Path, call: Call) -> None:
    _, out, _ = call("rules", "diff", "自带", newer)
    assert "法定参数：修改 2" in out
    assert "  ~ litigation_term　" in out
    assert "      values.1.value：6 → 3" in out
    assert "案由和幅度：删去 1\n  - iron_wheel" in out


def test_changed_verdicts_are_told_dossier_by_dossier(newer: Path, call: Call) -> None:
    code, out, err = call("rules", "diff", "自带", newer, "--dossiers", CLEAN, PLANTED, "--format", "json")
    assert err == ""
    dossiers = {one["name"]: {c["rule"]: (c["old"], c["new"]) for c in one["changes"]} for one in json.loads(out)["dossiers"]}
    assert code == 1
    # the clean one tells six months, now too long; the planted one three months, now right
    assert dossiers["overload-person-clean"]["DR-008"] == ("pass", "finding sure")
    assert dossiers["overload-person-planted"]["DR-008"] == ("finding sure", "pass")
    assert dossiers["overload-person-planted"]["DR-013"] == ("finding sure", None)
    assert dossiers["overload-person-planted"]["EV-059"] == ("finding sure", None)
    assert "EV-002" not in dossiers["overload-person-planted"]
    _, text, _ = call("rules", "diff", "自带", newer, "--dossiers", PLANTED)
    assert "DR-008　《行政处罚决定书》：问题（定论） → 通过" in text
    assert "问题（定论） → 没有评查" in text


def test_an_archive_is_looked_into(newer: Path, tmp_path: Path, call: Call) -> None:
    for name in ("2024/一号", "2024/二号"):
        shutil.copytree(PLANTED, tmp_path / "档案" / name)
    _, out, _ = call("rules", "diff", "自带", newer, "--dossiers", tmp_path / "档案", "--format", "json")
    assert [one["name"] for one in json.loads(out)["dossiers"]] == ["2024/一号", "2024/二号"]
    (tmp_path / "空").mkdir()
    for wrong, sentence in ((tmp_path / "空", "里没有案卷"), (tmp_path / "没有", "不存在")):
        code, _, err = call("rules", "diff", "自带", newer, "--dossiers", wrong)
        assert code == 2
        assert sentence in err


def test_an_overlay_is_compared_laid_on_the_shipped_rules(tmp_path: Path, call: Call) -> None:
    own = tmp_path / "own/drafting"
    own.mkdir(parents=True)
    text = (rules_folder() / "drafting/DR-013-party-name-differs.yaml").read_text("utf-8")
    (own / "DR-013-own.yaml").write_text(text.replace("status: stable", "status: preview"), "utf-8")
    found = changes(call, "自带", own.parent)
    assert [(kind, key[:6], change["how"]) for (kind, key), change in found.items()] == [("rule", "DR-013", "changed")]
    assert call("rules", "diff", "自带", tmp_path / "没有")[0] == 2
