"""The checklist (整改清单): for each paper, in filing order, what must be mended, what a person should look at and what is undecided."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from casecheck.model import DocumentView, Outcome, Review
from casecheck.report.wording import bucket

SEVERITY_ORDER = ("否决", "严重", "一般", "轻微")


@dataclass(frozen=True)
class PaperItems:
    """One paper's part of the checklist. ``number`` is its place in the dossier, 1-based, None for what belongs to no paper."""

    number: int | None
    title: str
    file: str
    recognised: bool
    must: tuple[Outcome, ...]
    look: tuple[Outcome, ...]
    undecided: tuple[Outcome, ...]


def checklist(review: Review) -> tuple[PaperItems, ...]:
    """Every paper in the order filed, then the papers that are missing, then what concerns the dossier as a whole."""
    known = {document.id for document in review.documents}
    groups: dict[str | None, list[Outcome]] = {}
    for outcome in review.outcomes:
        groups.setdefault(paper_of(outcome, known), []).append(outcome)
    papers = [_paper(document, n, groups.get(document.id, [])) for n, document in enumerate(review.documents, 1)]
    rest = groups.get(None, [])
    missing = [o for o in rest if o.outcome == "finding" and any(place.owed for place in o.places)]
    others = [o for o in rest if o not in missing]
    papers += [_items(None, title, "", True, found) for title, found in (("卷内缺少的文书", missing), ("全卷", others))]
    return tuple(p for p in papers if p.number is not None or p.must or p.look or p.undecided)


def paper_of(outcome: Outcome, known: Container[str]) -> str | None:
    """The paper an outcome is listed under: its own; a finding that has none, the first it points at (a derive function puts the odd one
    there)."""
    pointed = [place.document for place in outcome.places] if outcome.outcome == "finding" else []
    here = [outcome.document, *pointed]
    return next((document for document in here if document in known), None)


def _paper(document: DocumentView, number: int, found: list[Outcome]) -> PaperItems:
    return _items(number, document.title or document.zh, document.file, document.form != "unknown", found)


def _items(number: int | None, title: str, file: str, recognised: bool, found: list[Outcome]) -> PaperItems:
    def those(name: str) -> tuple[Outcome, ...]:
        return tuple(sorted((o for o in found if bucket(o) == name), key=lambda o: SEVERITY_ORDER.index(o.severity)))

    return PaperItems(number, title, file, recognised, those("must"), those("look"), those("undecided"))
