"""The rule set is found in both layouts, and a user's folder lies on top of it."""

import shutil
import subprocess
import sys
from pathlib import Path

import casecheck
from casecheck.law.data import layered, rules_folder

PACKAGE = Path(casecheck.__file__).resolve().parent


def test_in_a_source_checkout() -> None:
    assert (rules_folder() / "catalogue.yaml").is_file()


def test_inside_a_wheel(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "casecheck", ignore=shutil.ignore_patterns("__pycache__"))
    _made(tmp_path / "casecheck" / "_rules")
    asked = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from casecheck.law.data import rules_folder; print(rules_folder())"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.strip()
    assert Path(found) == tmp_path.resolve() / "casecheck" / "_rules"


def test_a_later_folder_replaces_a_namesake(tmp_path: Path) -> None:
    first, second = _made(tmp_path / "first" / "parameters"), _made(tmp_path / "second" / "parameters")
    for path in (first / "b.yaml", first / "a.yaml", second / "b.yaml", second / "c.yaml"):
        path.touch()
    assert layered((first.parent, second.parent), "parameters/*.yaml") == [first / "a.yaml", second / "b.yaml", second / "c.yaml"]


def test_asking_for_the_rules_does_not_load_the_calendar() -> None:
    asked = "import sys, casecheck.law.calendar, casecheck.law.data; print('chinese_calendar' in sys.modules)"
    environment = {"PYTHONPATH": str(PACKAGE.parent)}
    shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, env=environment)
    assert shown.stdout.strip() == "False"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
