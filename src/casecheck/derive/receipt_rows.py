"""Facts of what a receipt says (送达回证的填写): which paper, where and when, and to whom.

Legal source: 民事诉讼法 art. 87(1): the receiver writes the day and signs; the other columns are the ministry's form. One receipt may list
several papers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.agreement import MASKED, normal, sayings
from casecheck.derive.answers import Answer, from_entry, known, missing
from casecheck.derive.presence import matches
from casecheck.derive.receipts import mode_of, serves
from casecheck.derive.registry import fact
from casecheck.derive.service_time import MODES, word
from casecheck.derive.subjects import Item
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import CaseNumber, Document

if TYPE_CHECKING:
    from casecheck.derive.world import World

SERVABLE = ("violation_notice", "penalty_decision", "hearing_notice", "correction_notice")
SHARED_COLUMN = r"文书名称[、,及和/]?(?:文书)?文号"
NAMING = {
    "right": "名称、文号与正本一致",
    "title_blank": "没有填文书名称",
    "number_blank": "没有填文号",
    "number_differs": "文号与正本不同",
    "not_here": "所送文书不在卷内",
}
ADDRESSEE = {
    "same": "与当事人一致",
    "contained": "一个写法包含另一个",
    "related": "是代理人、代收人或法定代表人（经营者）",
    "other": "不是当事人",
}


@fact("service_row.naming", "word", "文书名称、文号的填写", NAMING)
def naming(world: World, item: Item) -> Answer:
    """A number printed behind the title in the same cell counts; where there is no column for it, nothing is said."""
    row: ServiceRow = item.value
    if row.title.state == "blank":
        return known("title_blank", [row.title.place, row.where], row.title.confidence)
    if row.title.value is None:
        return from_entry(row.title, "送达文书名称", lambda title: None)
    papers = papers_served(world, row)
    if not papers:
        return known("not_here", [row.title.place])
    numbers = [n for d in papers if isinstance(n := d.entry("case_no").value, CaseNumber)]
    if not numbers:
        return missing("正本的文号未读出", [d.entry("case_no").place for d in papers])
    if not isinstance(row.number.value, CaseNumber):
        return _without_number(item, numbers)
    written = row.number.value
    right = any(_same_number(written, n) for n in numbers)
    return known(
        "right" if right else "number_differs", [row.number.place, *(d.entry("case_no").place for d in papers)], row.number.confidence
    )


@fact("service_row.mode", "word", "送达方式", MODES)
def mode(world: World, item: Item) -> Answer:
    return from_entry(mode_of(item.document, item.value), "送达方式", word)


@fact("service_row.day_written", "yes_no", "写有收到（送达）日期")
def day_written(world: World, item: Item) -> Answer:
    """In its column, or beside the receiver's signature."""
    time, signature = item.value.time, item.document.signature("addressee")
    if time.state == "filled" or (signature is not None and signature.date.state == "filled"):
        return known(True, [time.place])
    if time.state == "blank":
        return known(False, [time.place, item.value.where], time.confidence)
    return from_entry(time, "送达日期", lambda moment: True)


@fact("service_row.place_written", "yes_no", "写有送达地点")
def place_written(world: World, item: Item) -> Answer:
    entry = item.value.place
    if entry.state in ("filled", "blank"):
        return known(entry.state == "filled", [entry.place, item.value.where], entry.confidence)
    return from_entry(entry, "送达地点", lambda text: True)


@fact("service_receipt.addressee_relation", "word", "受送达人与文书当事人的关系", ADDRESSEE)
def addressee_relation(world: World, receipt: Document) -> Answer:
    entry = receipt.entry("addressee")
    if entry.value is None:
        return from_entry(entry, "受送达人", lambda text: True)
    papers = _papers_of(world, receipt)
    others = [d for d in world.dossier.documents if d.form != receipt.form]
    names = sayings(papers, "party_name") or sayings(others, "party_name")  # a list or a letter that was served may not name the party
    if not names or MASKED.search(entry.text):
        return missing("未读出这些文书的当事人名称" if not names else "受送达人名称打了码", [entry.place])
    written, known_names = normal(entry.value), {s.key for s in names}
    places = [entry.place, *(s.place for s in names)]
    confidence = min(entry.confidence, *(s.confidence for s in names))
    if written in known_names:
        return known("same", places, confidence)
    related = {s.key for concept in ("agent", "legal_rep") for s in sayings(world.dossier.documents, concept)}
    related |= {normal(d.entry("substitute").value) for d in [receipt] if d.entry("substitute").value is not None}
    if written in related:
        return known("related", places, confidence)
    contained = any(written in name or name in written for name in known_names)
    return known("contained" if contained else "other", places, confidence)


def _without_number(item: Item, numbers: list[CaseNumber]) -> Answer:
    """No number was read in a column of its own: it may stand behind the title, whose column is then headed so."""
    row: ServiceRow = item.value
    if any(n.serial and n.serial in row.title.text for n in numbers):
        return known("right", [row.title.place])
    if row.number.state == "blank" or (row.number.state == "absent" and matches(item.document, SHARED_COLUMN)):
        return known("number_blank", [row.number.place or row.title.place], row.number.confidence)
    return from_entry(row.number, "文号", lambda number: None)


def papers_served(world: World, row: ServiceRow) -> list[Document]:
    """The papers of the dossier that a row may serve: one, or all of the name it gives."""
    return [d for form in SERVABLE for d in world.dossier.all(form) if serves(row, d, 1)]


def _papers_of(world: World, receipt: Document) -> list[Document]:
    rows = receipt.rows if isinstance(receipt, ServiceReceipt) else ()
    return list({d.id: d for row in rows for d in papers_served(world, row)}.values())


def _same_number(a: CaseNumber, b: CaseNumber) -> bool:
    """The agency's prefix is often left out; year, serial and suffix are not."""
    prefixes = {a.prefix, b.prefix} - {""}
    return (a.year, a.serial, a.suffix) == (b.year, b.serial, b.suffix) and len({normal(p) for p in prefixes}) < 2
