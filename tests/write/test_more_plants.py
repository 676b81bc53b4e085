"""Plants of the fuller dossiers, each confirmed in the raw text of the files, and shown to be absent when nothing is planted."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from casecheck.errors import UsageError
from casecheck.write import make_case, suitable, write_dossier
from casecheck.write.case import Case
from tests.write.checks.fuller import CHECKS
from tests.write.checks.texts import Texts

CASES = {
    "on-site": make_case(3),
    "off-site": make_case(3, cause="overload-off-site"),
    "passenger": make_case(3, cause="unlicensed-passenger"),
    "passenger-long": make_case(3, cause="unlicensed-passenger", extras=("hearing", "extension")),
    "on-spot": make_case(3, cause="on-spot"),
}
PROCEDURE = {
    "DR-018",
    "EV-028",
    "EV-037",
    "EV-066",
    "EV-009",
    "EV-020",
    "PR-002",
    "PR-010",
    "PR-012",
    "LA-003",
    "EX-002",
    "EX-027",
    "DR-059",
}
"""Plants that may change more than one paper."""


def _new_codes(case: Case) -> list[str]:
    return [code for code in suitable(case) if code in CHECKS]


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_each_plant_shows_where_it_was_put(name: str, tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    case = CASES[name]
    write_dossier(tmp_path / "clean", case)
    clean = raw_texts(tmp_path / "clean")
    for code in _new_codes(case):
        assert not CHECKS[code](clean), code
        truth = write_dossier(tmp_path / code, case, [code])
        texts = raw_texts(tmp_path / code)
        assert CHECKS[code](texts), code
        (plant,) = truth.plants
        if plant.file:
            assert re.sub(r"\s", "", plant.quote) in texts[plant.file], code
        gone = {f"{stem}.docx" for stem in plant.left_out}
        assert set(clean) - set(texts) == gone, code
        changed = {file for file in texts if texts[file] != clean[file] and "目录" not in file}
        assert changed == {plant.file} - {""} or code in PROCEDURE, (code, changed)


def test_every_check_has_a_case_that_shows_it() -> None:
    assert set(CHECKS) <= {code for case in CASES.values() for code in suitable(case)}


def test_the_index_lists_what_lies_in_the_dossier(tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    for name in ("off-site", "passenger-long", "on-spot"):
        truth = write_dossier(tmp_path / name, CASES[name], ["EX-001"] if name == "off-site" else [])
        index = next(paper for paper in truth.papers if paper.form == "dossier_index")
        inside = [paper.title for paper in truth.papers if paper.form not in ("dossier_cover", "dossier_index")]
        assert [row["title"].value for row in index.rows["rows"]] == inside
        pages = [row["pages"].value.split("-") for row in index.rows["rows"]]
        assert [int(span[0]) for span in pages] == [1, *(int(span[-1]) + 1 for span in pages[:-1])]


@pytest.mark.parametrize(
    ("code", "name"), [("PR-006", "passenger"), ("EV-062", "passenger"), ("DR-021", "off-site"), ("EX-001", "on-spot")]
)
def test_a_plant_that_cannot_show_is_refused(code: str, name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"{code} 在这一案件里显不出来"):
        write_dossier(tmp_path / "dossier", CASES[name], [code])
