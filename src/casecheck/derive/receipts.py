"""Service (送达): which receipt rows serve which paper, and when it was served."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, day_of, from_entry, missing, spread
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import ONE_PAPER, CaseNumber, Document, Entry

if TYPE_CHECKING:
    from casecheck.derive.world import World

Served = tuple[ServiceReceipt, ServiceRow]


def rows(world: World) -> list[Served]:
    """All rows of all receipts."""
    return [(receipt, row) for receipt in world.dossier.all(ServiceReceipt) for row in receipt.rows]


def serves(row: ServiceRow, paper: Document, papers_of_form: int) -> bool | None:
    """Does a row serve this paper? By its name; by its number where several papers share the name. None: cannot tell."""
    title = row.title
    if title.value is None:
        return None if title.state in ("unreadable", "absent") else False
    name = _core(title.value)
    ours, theirs = paper.entry("case_no").value, row.number.value
    same_number = None
    if isinstance(ours, CaseNumber) and isinstance(theirs, CaseNumber):
        same_number = (ours.year, ours.serial, ours.suffix) == (theirs.year, theirs.serial, theirs.suffix)
    if not any(_core(t) in name or name in _core(t) for t in (paper.title, *type(paper).titles) if t and name):
        return None if same_number and not known_title(name) else False
    return True if papers_of_form == 1 else same_number


def rows_for(world: World, paper: Document) -> tuple[list[Served], list[Served]]:
    """The rows that serve a paper, and the rows that may."""
    count = len(world.dossier.all(paper.form))
    verdicts = [(pair, serves(pair[1], paper, count)) for pair in rows(world)]
    return [pair for pair, v in verdicts if v], [pair for pair, v in verdicts if v is None]


def mode_of(receipt: Document, row: ServiceRow) -> Entry[str]:
    """How a row was served: as the row says, else as the sheet says for all its rows."""
    return row.mode if row.mode.value is not None else receipt.entry("mode")


def served_day(world: World, paper: Document) -> Answer:
    """The day a paper was received, read from its receipt row. Never the day the paper bears."""
    sure, perhaps = rows_for(world, paper)
    if not sure:
        if perhaps:
            return missing("送达回证的文书名称未读出", [row.where for _, row in perhaps])
        return missing(ONE_PAPER if world.dossier.single else f"未见送达《{paper.title}》的回证")
    days = []
    for _, row in sure:
        if re.search("公告", row.mode.value or ""):
            return missing("公告送达以公告期满日为准，本版未推算", [row.mode.place])
        days.append(from_entry(row.time, "送达日期", day_of))
    return spread(days)


def paper_served(world: World, row: ServiceRow) -> Document | None:
    """The one paper of the dossier that a row serves, None if there is none or it is not certain."""
    found = papers_served(world, row)
    return found[0] if len(found) == 1 and serves(row, found[0], len(world.dossier.all(found[0].form))) else None


def papers_served(world: World, row: ServiceRow) -> list[Document]:
    """The notices and decisions of the dossier that a row serves or may serve."""
    return [
        d
        for form in ("violation_notice", "penalty_decision")
        for d in world.dossier.all(form)
        if serves(row, d, len(world.dossier.all(form))) is not False
    ]


def strays(world: World) -> list[Served]:
    """Rows whose title no known paper bears: what they served may be the very paper that lacks a receipt."""
    # a bureau's own titles are known by the papers that bear them
    here = {_core(title) for paper in world.dossier.documents for title in (paper.title, *type(paper).titles) if title}
    named = [(pair, _core(pair[1].title.value)) for pair in rows(world) if pair[1].title.value is not None]
    return [pair for pair, name in named if not known_title(name) and not any(title in name for title in here)]


def known_title(name: str) -> bool:
    """Is it, or does it hold, the title of a known kind of paper?"""
    return any(title in name for title in _known_titles())


@cache
def _known_titles() -> frozenset[str]:
    return frozenset(_core(title) for form in Document.registry.values() for title in form.titles)


def _core(title: str) -> str:
    """A title without blanks, book marks, brackets and what stands in them."""
    text = re.sub(r"\s|[《》]", "", unicodedata.normalize("NFKC", title))
    return re.sub(r"\(.*?\)", "", text)
