"""Plants in regional layouts: each code in one of the regions, absent from the clean dossier and there in the planted one."""

import re
from pathlib import Path

import pytest

from casecheck.errors import UsageError
from casecheck.write import PLANTS, REGIONS, make_case, suitable, write_dossier
from casecheck.write.case import Case
from casecheck.write.planting import shows
from casecheck.write.plants import fitting
from tests.write import test_plant, test_wide_plants
from tests.write.checks import fuller, further, regional
from tests.write.checks.regional import RAW, Beside, alone
from tests.write.checks.texts import HEADER

LOCAL = ("su", "gan", "xiang", "yue", "qian", "meng", "hei", "zhe", "qin")
"""The regions whose labels the checks know."""
CHECKS: dict[str, Beside] = (
    {code: alone(check) for code, check in (test_plant.CHECKS | fuller.CHECKS | test_wide_plants.CHECKS).items()}
    | regional.CHECKS
    | further.CHECKS
)
STEPS: dict[str, dict] = {
    "on-site": {},
    "off-site": {"cause": "overload-off-site"},
    "passenger": {"cause": "unlicensed-passenger"},
    "long": {"cause": "unlicensed-passenger", "extras": ("hearing", "extension")},
    "kept": {"party": "company", "extras": ("registration", "sampling", "exhibits", "platform")},
    "scale": {"party": "sole_trader", "extras": ("scale",)},
    "on-spot": {"cause": "on-spot"},
} | test_wide_plants.FURTHER
NEVER = {"EV-036", "DR-015", "DR-025", "DR-030", "DR-043", "DR-019", "DR-047", "EV-006", "EV-020", "LA-006"}
"""Codes that some region does not show: it prints no such words, its own title is that of the plant, or one sum only."""


def _cases(region: str) -> dict[str, Case]:
    return {name: make_case(3, **{**steps, "region": region}) for name, steps in STEPS.items()}


@pytest.mark.slow
@pytest.mark.parametrize("region", LOCAL)
def test_each_plant_shows_where_it_was_put(region: str, tmp_path: Path) -> None:
    cases = _cases(region)
    here = set(list(PLANTS)[LOCAL.index(region) :: len(LOCAL)])
    for name, case in cases.items():
        mine = {plant.code for plant in fitting(case)} & here
        here -= mine
        if not mine:
            continue
        truth = write_dossier(tmp_path / name, case)
        clean = regional.read(tmp_path / name)
        for code in sorted(mine):
            folder = tmp_path / f"{name}-{code}"
            if not shows(case, PLANTS[code]):
                assert code in NEVER or REGIONS[region].mask, code
                with pytest.raises(UsageError, match=f"{code} 在地区版式 {region} 里显不出来"):
                    write_dossier(folder, case, [code])
                continue
            (plant,) = write_dossier(folder, case, [code]).plants
            planted = regional.read(folder)
            assert not CHECKS[code](clean, clean), (code, "clean")
            assert CHECKS[code](planted, clean), code
            if plant.file:
                assert plant.quote
                assert re.sub(r"\s", "", plant.quote) in planted[RAW + plant.file] + planted[HEADER + plant.file], (code, plant.quote)
            gone = {f"{stem}.docx" for stem in plant.left_out}
            if not PLANTS[code].last:  # which numbers the files anew
                assert {paper.file for paper in truth.papers} - {file for file in planted if "/" not in file} == gone, code


def test_a_region_offers_what_it_can_show() -> None:
    case = make_case(3, region="xiang", cause="on-spot")
    offered = suitable(case)
    assert "DR-041" in offered
    assert "EV-066" not in offered


def test_two_plants_side_by_side(tmp_path: Path) -> None:
    case = make_case(3, region="hei")
    codes = ["DR-047", "EV-002"]
    truth = write_dossier(tmp_path / "dossier", case, codes)
    write_dossier(tmp_path / "clean", case)
    texts, clean = regional.read(tmp_path / "dossier"), regional.read(tmp_path / "clean")
    assert all(CHECKS[code](texts, clean) for code in codes)
    assert all(re.sub(r"\s", "", plant.quote) in texts[RAW + plant.file] for plant in truth.plants)


def test_a_masked_number_cannot_be_wrong(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="EV-066"):
        write_dossier(tmp_path / "dossier", make_case(3, region="xiang"), ["EV-066"])
