"""A paper on the page (文书视图): the findings with their numbers, and where in the papers their words stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from casecheck.model import Gap, Outcome, Page, Place, Review
from casecheck.report.checklist import PaperItems, checklist
from casecheck.report.marked import Marks


@dataclass(frozen=True)
class Item:
    """A finding with its number on the page, 1-based."""

    number: int
    outcome: Outcome


@dataclass(frozen=True)
class Group:
    """A paper of the checklist with its numbered findings; ``document`` is its id, None for what belongs to no paper."""

    paper: PaperItems
    document: str | None
    items: tuple[Item, ...]
    gaps: tuple[Gap, ...]


def numbered(review: Review) -> tuple[Group, ...]:
    """The checklist with its findings numbered from top to bottom."""
    groups, number = [], 0
    for paper in checklist(review):
        document = review.documents[paper.number - 1].id if paper.number else None
        items = []
        for outcome in (*paper.must, *paper.look):
            number += 1
            items.append(Item(number, outcome))
        gaps = tuple(gap for gap in review.gaps if document and gap.document == document)
        groups.append(Group(paper, document, tuple(items), gaps))
    return tuple(groups)


@dataclass
class PaperMarks(Marks[Item]):
    """Where the findings stand, and by document what is owed in a paper without a line of its own."""

    owed: dict[str, list[tuple[str, Item, Place]]] = field(default_factory=dict)


def anchor(item: Item, number: int) -> str:
    """The anchor of a finding's place, counted from 0."""
    return f"p{item.number}-{number}"


def marked(groups: Iterable[Group], pages: Mapping[str, tuple[Page, ...]]) -> tuple[PaperMarks, frozenset[str]]:
    """All marks of the dossier, and the anchors that exist: a place that is in no paper has none."""
    marks, anchors = PaperMarks(), set()
    for group in groups:
        for item in group.items:
            for number, place in enumerate(item.outcome.places):
                name = anchor(item, number)
                if place.document is not None and place.document in pages:
                    if not marks.put(item, name, place, pages[place.document]):
                        marks.owed.setdefault(place.document, []).append((name, item, place))
                    anchors.add(name)
    return marks, frozenset(anchors)
