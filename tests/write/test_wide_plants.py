"""Plants of every kind, each planted alone in a case that shows it: absent from the clean files, there in the planted ones."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from casecheck.write import PLANTS, EntryTruth, Truth, make_case, suitable, write_dossier
from tests.write.checks import evidence, fuller, further, papers, regional
from tests.write.checks.texts import HEADER, Check, Texts, headers

CHECKS: dict[str, Check] = evidence.CHECKS | papers.CHECKS
OLDER = {
    *("EV-002", "EV-012", "EV-026", "EV-059", "DR-008", "DR-013", "DR-023", "DR-047"),
    *("PR-005", "PR-017", "PR-025", "EX-001", "EX-007", "AR-003"),
}
"""Those that test_plant.py confirms."""
CASES = {
    "on-site": make_case(3),
    "off-site": make_case(3, cause="overload-off-site"),
    "passenger": make_case(3, cause="unlicensed-passenger"),
    "on-spot": make_case(3, cause="on-spot"),
    "kept": make_case(3, party="company", extras=("registration", "sampling", "exhibits", "platform")),
    "scale": make_case(3, party="sole_trader", extras=("scale",)),
}
FURTHER: dict[str, dict] = {
    "heard": {"cause": "unlicensed-passenger", "extras": ("hearing-held", "measure", "approval")},
    "agent": {"cause": "overload-off-site", "extras": ("hearing-held", "archive")},
    "confiscated": {"cause": "unlicensed-passenger", "extras": ("confiscation", "correction-review")},
    "court": {"extras": ("court",)},
    "announced": {"extras": ("court-announced",)},
    "instalment": {"extras": ("instalment",)},
    "post": {"extras": ("post",)},
    "none": {"extras": ("no-penalty",)},
    "filing": {"cause": "on-spot", "extras": ("filing",)},
    "repair": {"cause": "repair-shop"},
    "freight": {"cause": "unlicensed-freight"},
    "softened": {"cause": "unlicensed-freight", "day": dt.date(2023, 7, 10)},
    "continued": {"region": "gan"},
}
"""Cases with steps that only some plants need."""
WIDE = {"EV-016", "EV-030", "EV-032", "EV-033", "EV-051", "EV-063", "EV-068", "DR-012"}
"""Plants that may change more than one paper."""


def _shown_by(code: str) -> str:
    """The first case that can show it."""
    return next(name for name, case in CASES.items() if code in suitable(case))


def _entries(truth: Truth, file: str) -> dict[str, EntryTruth]:
    """What the truth says of that paper, lists by row and column."""
    paper = next(paper for paper in truth.papers if paper.file == file)
    lists = {f"{key}.{n}.{name}": entry for key, rows in paper.rows.items() for n, row in enumerate(rows) for name, entry in row.items()}
    return paper.entries | lists


@pytest.mark.parametrize("name", CASES)
def test_each_plant_shows_where_it_was_put(name: str, tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    def read(folder: Path) -> Texts:
        return raw_texts(folder) | headers(folder)

    case = CASES[name]
    without = write_dossier(tmp_path / "clean", case)
    clean = read(tmp_path / "clean")
    true = {paper.file: _entries(without, paper.file) for paper in without.papers}
    for code in (code for code in CHECKS if _shown_by(code) == name):
        assert not CHECKS[code](clean), code
        truth = write_dossier(tmp_path / code, case, [code])
        texts = read(tmp_path / code)
        assert CHECKS[code](texts), code
        (plant,) = truth.plants
        gone = {f"{stem}.docx" for stem in plant.left_out}
        assert set(clean) - set(texts) == gone | {HEADER + file for file in gone}, code
        if plant.file:
            assert re.sub(r"\s", "", plant.quote) in texts[plant.file] + texts[HEADER + plant.file], code
            told = [entry for key, entry in _entries(truth, plant.file).items() if entry != true[plant.file].get(key)]
            assert all(re.sub(r"\s", "", entry.text) in texts[plant.file] for entry in told), code
        changed = {file.removeprefix(HEADER) for file in texts if texts[file] != clean[file] and "目录" not in file}
        assert changed == {plant.file} - {""} or (code in WIDE and plant.file in {*changed, ""}), (code, changed)


@pytest.mark.slow
@pytest.mark.parametrize("generation", ["2008", "2019"])
def test_the_quoted_words_stand_in_the_papers_of_older_forms(generation: str, tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    case = make_case(5, "2008" if generation == "2008" else "2019", party="company", extras=("registration",))
    for code in (code for code in suitable(case) if code in CHECKS):
        (plant,) = write_dossier(tmp_path / code, case, [code]).plants
        if plant.file:
            assert plant.quote
            assert re.sub(r"\s", "", plant.quote) in raw_texts(tmp_path / code)[plant.file], code


def _alone_in(code: str) -> str:
    """The first case that shows a plant of ``further``."""
    cases = CASES | {name: make_case(3, **steps) for name, steps in FURTHER.items()}
    return next(name for name, case in cases.items() if code in suitable(case))


@pytest.mark.slow
@pytest.mark.parametrize("name", [*CASES, *FURTHER])
def test_further_plants_show_where_they_were_put(name: str, tmp_path: Path) -> None:
    mine = [code for code in further.CHECKS if _SHOWN[code] == name]
    case = CASES[name] if name in CASES else make_case(3, **FURTHER[name])
    write_dossier(tmp_path / "clean", case)
    clean = regional.read(tmp_path / "clean")
    for code in mine:
        assert not further.CHECKS[code](clean, clean), code
        (plant,) = write_dossier(tmp_path / code, case, [code]).plants
        planted = regional.read(tmp_path / code)
        assert further.CHECKS[code](planted, clean), code
        if plant.file:
            assert re.sub(r"\s", "", plant.quote) in planted[f"{regional.RAW}{plant.file}"], (code, plant.quote)
        changed = {
            file
            for file in clean
            if "/" not in file and not re.search("目录|备考表", file) and file in planted and planted[file] != clean[file]
        }
        assert changed <= {plant.file} or code in FURTHER_WIDE, (code, changed)


_SHOWN = {code: _alone_in(code) for code in further.CHECKS}
FURTHER_WIDE = {
    "AR-004",
    "LA-008",
    "LA-010",
    "LA-011",
    "LA-012",
    "PR-033",
    "SU-004",
    "LA-005",
    "LA-020",
    "PR-008",
    "PR-015",
    "PR-028",
    "SU-013",
    "SU-015",
}
"""Further plants that may change more than one paper."""


def test_every_plant_has_a_check() -> None:
    assert set(PLANTS) == OLDER | set(fuller.CHECKS) | set(CHECKS) | set(further.CHECKS)
