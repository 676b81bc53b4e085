"""Facts of numbers of papers (案号、文号): does a paper that quotes another's number quote it right, and is a number well formed.

Some agencies give one number to the case, others one to each paper; a quoted number is therefore held against the number that the very
paper bears. Brackets, blanks, leading zeros and the number of a copy (联次) make no difference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import matches
from casecheck.derive.receipts import serves
from casecheck.derive.registry import fact
from casecheck.forms.dossier_index import DossierIndex
from casecheck.forms.fine_receipt import FineReceipt
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import CaseNumber, Document, Dossier, Entry, Moment, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Papers that go out under a number of the agency.
NUMBERED = ("penalty_decision", "on_spot_penalty_decision", "violation_notice", "correction_notice")
ONE_NUMBER = 3  # so many forms with one prefix show that the case has one number
WRITTEN = r"(?P<prefix>[\u4e00-\u9fffA-Z]{1,14})[〔\[(【](?P<year>[0-9]{4})[〕\])】](?:第)?(?P<serial>[0-9][0-9-]*)号"
QUOTED = rf"{WRITTEN}[^《》。;]{{0,6}}《[^《》]*处罚决定书》|《[^《》]*处罚决定书》\([^()]{{0,8}}{WRITTEN.replace('<', '<b_')}"


class Quote(NamedTuple):
    """``by`` gives ``number`` as that of ``paper``."""

    paper: Document
    by: Document
    number: CaseNumber
    entry: Entry[CaseNumber]


@fact("dossier.misquoted_numbers", "int", "引用文书文号而与该文书本身不同的处数")
def misquoted_numbers(world: World, dossier: Dossier) -> Answer:
    """A quoted number that a third paper of the dossier bears is a mix-up of two numbering customs, not counted here."""
    quotes = list(_quotes(dossier))
    if not quotes:
        return missing("卷内没有引用其他文书文号、又能与原件核对的地方")
    wrong, unread = [], []
    for quote in quotes:
        own = _own(quote.paper)
        borne = {_key(n) for d in dossier.documents if d.id != quote.by.id and (n := _own(d)) is not None}
        if own is None:
            unread.append(quote.entry.place)
        elif not _same(quote.number, own) and _key(quote.number) not in borne:
            wrong.append((quote.entry, quote.paper))
    places = [p for entry, paper in wrong for p in (entry.place, paper.entry("case_no").place)]
    value: int | Range = Range(least=len(wrong), most=len(wrong) + len(unread)) if unread else len(wrong)
    confidence = min((min(e.confidence, p.entry("case_no").confidence) for e, p in wrong), default=1.0)
    return known(value, places or unread or [q.entry.place for q in quotes], confidence)


@fact("dossier.odd_numbers", "int", "一案一号的案卷中号码与众不同的文书份数")
def odd_numbers(world: World, dossier: Dossier) -> Answer:
    """Where one prefix stands on papers of at least three forms, with one number on most of them. A wrong year is another matter."""
    groups: dict[str, list[tuple[Document, CaseNumber]]] = {}
    for document in dossier.documents:
        number = _own(document)
        if number is not None and number.prefix:
            groups.setdefault(number.prefix, []).append((document, number))
    decided = {_key(n) for d in dossier.all("penalty_decision") if (n := _own(d)) is not None}  # each a case of its own, filed together
    odd: list[Place | None] = []
    for group in groups.values():
        often = Counter(_key(number) for _, number in group)
        usual, count = often.most_common(1)[0]
        if len({d.form for d, n in group if _key(n) == usual}) >= ONE_NUMBER and 2 * count > len(group):
            odd += [d.entry("case_no").place for d, n in group if n.year == usual[0] and _key(n) not in decided | {usual}]
    return known(len(odd), odd)


@fact("dossier.ill_formed_numbers", "int", "对外文书文号缺失、格式不全或年号不符的份数", local={"agencies": "不核对机关代字"})
def ill_formed_numbers(world: World, dossier: Dossier) -> Answer:
    papers = [d for form in NUMBERED for d in dossier.all(form)]
    if not papers:
        return world.not_filed(NUMBERED[0])
    bad: list[Place | None] = []
    unread: list[Place | None] = []
    for paper in papers:
        entry: Entry[CaseNumber] = paper.entry("case_no")
        if entry.state == "blank" or (entry.value is not None and _ill_formed(world, paper, entry.value)):
            bad.append(entry.place)
        elif entry.state in ("unreadable", "absent"):
            unread.append(entry.place)
    value: int | Range = Range(least=len(bad), most=len(bad) + len(unread)) if unread else len(bad)
    return known(value, bad or unread)


def _ill_formed(world: World, paper: Document, number: CaseNumber) -> bool:
    """No word for the agency, or one that is not among the bureau's own; no year, no serial; or a year neither the paper's nor the
    case's. January may still use the old one."""
    if not number.prefix or number.year is None or not number.serial:
        return True
    words = {word for agency in world.local.agencies or () for word in agency.number_words}
    if words and not any(word in number.prefix for word in words):
        return True
    dated: Moment | None = paper.entry("issue_date").value
    if dated is None or dated.month in (None, 1):
        return False
    years = {dated.year}
    for register in world.dossier.all("case_filing_register"):
        own = _own(register)
        years |= {own.year} if own is not None and own.year else set()
    return number.year not in years


def _quotes(dossier: Dossier) -> Iterator[Quote]:
    """Receipts, the index, tickets and the text of other papers."""
    for receipt in dossier.all(ServiceReceipt):
        for row in receipt.rows:
            yield from _of_row(dossier, receipt, row.title, row.number)
    for index in dossier.all(DossierIndex):
        for line in index.rows:
            yield from _of_row(dossier, index, line.title, line.doc_no)
    decisions = dossier.all("penalty_decision") or dossier.all("on_spot_penalty_decision")
    if len(decisions) != 1:
        return
    for ticket in dossier.all(FineReceipt):
        if ticket.decision_no.value is not None:
            yield Quote(decisions[0], ticket, ticket.decision_no.value, ticket.decision_no)
    for document in dossier.documents:
        if document.id != decisions[0].id:
            yield from (Quote(decisions[0], document, number, entry) for number, entry in _in_text(document))


def _of_row(dossier: Dossier, by: Document, title: Entry[str], number: Entry[CaseNumber]) -> Iterator[Quote]:
    """The row's number, where its title names exactly one paper that goes out under a number."""
    if title.value is None or number.value is None:
        return
    named = [d for form in NUMBERED for d in dossier.all(form) if _names(title, d, len(dossier.all(form)))]
    if len(named) == 1:
        yield Quote(named[0], by, number.value, number)


def _names(title: Entry[str], paper: Document, count: int) -> bool:
    return count == 1 and serves(ServiceRow(title=title), paper, count) is True


def _in_text(document: Document) -> Iterator[tuple[CaseNumber, Entry[CaseNumber]]]:
    for place in matches(document, QUOTED):
        found = re.search(WRITTEN, place.quote)
        if found:
            number = CaseNumber(text=found.group(), prefix=found["prefix"], year=int(found["year"]), serial=found["serial"])
            yield number, Entry[CaseNumber](value=number, text=found.group(), state="filled", place=place)


def _own(document: Document) -> CaseNumber | None:
    value = document.entry("case_no").value if "case_no" in document.entry_specs() else None
    return value if isinstance(value, CaseNumber) else None


def _key(number: CaseNumber) -> tuple[int | None, str]:
    return number.year, number.serial.lstrip("0")


def _same(quoted: CaseNumber, own: CaseNumber) -> bool:
    """In running text words may stand before the prefix; a part one of them leaves out is no difference."""
    prefixes = not quoted.prefix or not own.prefix or quoted.prefix.endswith(own.prefix) or own.prefix.endswith(quoted.prefix)
    years = quoted.year == own.year or quoted.year is None or own.year is None
    return prefixes and years and quoted.serial.lstrip("0") == own.serial.lstrip("0")
