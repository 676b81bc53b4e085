"""The shipped samples give exactly the outcomes written beside them: rule, subject, outcome, certainty, file and words."""

from functools import cache
from pathlib import Path

import pytest
import yaml

import casecheck

ROOT = Path(__file__).resolve().parent.parent


@cache
def reviewed(name: str) -> casecheck.Review:
    return casecheck.review(ROOT / "samples" / name)


EXPECTED = sorted((ROOT / "samples/expected").glob("*.yaml"))


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_exact_outcomes(path: Path) -> None:
    expected = yaml.safe_load(path.read_text("utf-8"))
    review = reviewed(path.stem)
    got = {
        f"{o.rule} {o.subject}": {
            "outcome": o.outcome,
            **({"certainty": o.certainty, "folded": o.folded_under is not None} if o.certainty else {}),
        }
        for o in review.outcomes
    }
    assert got == expected["outcomes"]
    assert [g.what for g in review.gaps] == expected["gaps"]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_findings_stand_at_the_right_paper_and_words(path: Path) -> None:
    expected = yaml.safe_load(path.read_text("utf-8"))
    review = reviewed(path.stem)
    for finding in expected["findings"]:
        places = [p for o in review.findings if o.rule == finding["rule"] for p in o.places]
        if "owed" in finding:
            assert finding["owed"] in {p.owed for p in places}
        else:
            assert any(p.file == finding["file"] and finding["words"] in p.quote for p in places), finding


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_same_bytes_same_report(path: Path) -> None:
    from casecheck.report import renderer

    again = casecheck.review(ROOT / "samples" / path.stem)
    assert renderer("json")(again) == renderer("json")(reviewed(path.stem))
