"""A basis cited by its article alone though it has clauses."""

from __future__ import annotations

import pytest

from casecheck.model import Citation, Document, Fact, Range
from tests.papers import decision, fact, filled, state, world


def cited(*citations: Citation, day: str = "2024-05-20") -> Document:
    return decision(penalty_basis=filled(citations), act_time=day, issue_date=day)


def asked(document: Document, name: str) -> Fact:
    return fact(world(document), f"decision.{name}")


def law(key: str, article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    return Citation(name=key, law=key, article=article, paragraph=paragraph, item=item, text=f"{key}{article}")


@pytest.mark.parametrize(
    ("citation", "coarse"),
    [
        (law("road_transport_reg", 63), 1),
        (law("road_transport_reg", 63, 1), 1),
        (law("road_transport_reg", 63, 1, 2), 0),
        (law("highway_law", 76, None, 5), 0),
        (law("highway_protect_reg", 64), 0),  # one 款 without 项
        (law("penalty_law", 32), 0),  # leniency, no basis
        (law("taxi_rule", 45), Range(least=0, most=1)),  # not counted
        (law("unknown_law", 3), Range(least=0, most=1)),
        (law("highway_protect_reg", 65, 9), 0),  # a wrong number is not this rule's matter
    ],
)
def test_coarse(citation: Citation, coarse: int | Range) -> None:
    assert asked(cited(citation), "coarse_bases").value == coarse


def test_the_citation_is_quoted() -> None:
    found = asked(cited(law("highway_law", 76), law("highway_protect_reg", 64)), "coarse_bases")
    assert [p.quote for p in found.places] == ["highway_law76"]


def test_the_version_of_the_day_counts() -> None:
    assert asked(cited(law("road_transport_reg", 63), day="2022-06-01"), "coarse_bases").value == 0


def test_only_clauses_with_different_penalties_make_it_sure() -> None:
    assert asked(cited(law("road_transport_reg", 63)), "coarse_bases_differ").value is True
    assert asked(cited(law("road_transport_reg", 63, 1)), "coarse_bases_differ").value is False
    assert asked(cited(law("highway_law", 76)), "coarse_bases_differ").value is False
    assert asked(cited(law("overlimit_rule", 43)), "coarse_bases_differ").value is False  # its table was not read against the text


def test_a_blank_basis_cites_nothing_coarsely() -> None:
    assert asked(decision(penalty_basis=state("blank")), "coarse_bases").value == 0
    assert asked(decision(penalty_basis=state("unreadable")), "coarse_bases").value is None
