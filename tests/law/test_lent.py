"""The penalties of a user's own folder are checked with the rules and lent to the judge."""

from pathlib import Path

import pytest

import casecheck
from casecheck.cli import main
from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.pipeline import load_rules

SAMPLE = Path(__file__).resolve().parents[2] / "samples/overload-person-clean"


def overlay(folder: Path, old: str, new: str) -> Path:
    text = (rules_folder() / "violations/overlimit_mass.yaml").read_text("utf-8")
    assert old in text
    (folder / "violations").mkdir()
    (folder / "violations/overlimit_mass.yaml").write_text(text.replace(old, new), "utf-8")
    return folder


def test_an_own_folders_limit_is_the_one_judged_by(tmp_path: Path) -> None:
    own = load_rules(overlay(tmp_path, "fines: [{most: 30000, may: yes}]", "fines: [{most: 1}]"))
    (ours,) = casecheck.review(SAMPLE, rules=own, select=["LA-003"]).outcomes
    (shipped,) = casecheck.review(SAMPLE, select=["LA-003"]).outcomes
    assert (ours.outcome, shipped.outcome) == ("finding", "pass")


def test_rules_check_tells_what_is_wrong_with_the_penalties(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = overlay(
        tmp_path, "{law: highway_law, article: 76, paragraph: 1, item: 5,", "{law: highway_law, article: 76, paragraph: 1, item: 8,"
    )
    with pytest.raises(RuleSetError) as caught:
        load_rules(folder)
    assert all("没有第（8）项，请更正条款项或起止日" in problem for problem in caught.value.problems)
    assert main(["rules", "--rules", str(folder), "check"]) == 2
    assert "overlimit_mass.yaml:9：" in capsys.readouterr().err
