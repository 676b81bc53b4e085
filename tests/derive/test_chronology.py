"""Steps the wrong way round; the same day never is."""

from __future__ import annotations

import pytest

from casecheck.model import Document, Range
from tests.papers import decision, fact, notice, paper, world


def report(day: str) -> Document:
    return paper("investigation_report", "案件调查报告", signed={"officers": day})


@pytest.mark.parametrize(("day", "count", "name"), [("2023-05-05", 0, "none"), ("2023-05-06", 1, "investigation_reported_notice_dated")])
def test_a_report_after_the_notice(day: str, count: int, name: str) -> None:
    w = world(report(day), notice(), decision())
    assert fact(w, "dossier.inversions").value == count
    assert fact(w, "dossier.first_inversion").value == name


def test_an_inversion_shows_both_dates() -> None:
    found = fact(world(report("2023-05-06"), notice(), decision()), "dossier.inversions")
    assert [p.quote for p in found.places] == ["2023-05-06", "2023-05-05"]


def test_a_month_may_or_may_not_be_one() -> None:
    w = world(report("2023-05"), notice(), decision())
    assert fact(w, "dossier.inversions").value == Range(least=0, most=2)
    assert fact(w, "dossier.first_inversion").value is None


def test_nothing_to_compare() -> None:
    assert fact(world(notice()), "dossier.inversions").value is None
