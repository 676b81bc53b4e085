"""One paper: all its entries put together."""

from __future__ import annotations

from typing import Any

from casecheck.extract.binding import bind
from casecheck.extract.closing import addressee, head_number, issued
from casecheck.extract.convert import FindLaw
from casecheck.extract.finding import find_labels
from casecheck.extract.labels import specs, vocabulary
from casecheck.extract.receipt import listed_rows, single_row
from casecheck.extract.rows import find_list, read_line, where
from casecheck.extract.sheet import Sheet, lay_out
from casecheck.extract.signatures import read_signatures
from casecheck.forms.investigation_report import EvidenceRow
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import Document, Entry, Gap, Paper, Signature

Parts = tuple[dict[str, Any], tuple[Signature, ...]]  # entries and lists by name; signatures


def extract(paper: Paper, find_law: FindLaw | None = None) -> Document:
    """Read the entries of a recognised paper.

    ``find_law`` turns the printed name of a law into its key in the statutes table; without it citations have names only. A paper of an
    unknown form, or of one that declares no entries, keeps its pages. Never raises: what cannot be read is a state with its reason.
    """
    form = Document.registry.get(paper.form, Document)
    base: dict[str, Any] = {name: getattr(paper, name) for name in ("id", "title", "file", "pages", "confidence")}
    base["marks"] = tuple(mark for page in paper.pages for mark in page.marks)
    if not specs(form):
        return form(**base)
    sheet = lay_out(paper.pages)
    entries, signatures = _receipt(sheet, paper.id) if form is ServiceReceipt else _paper(form, sheet, paper.id, find_law)
    entries.update(_edges(form, sheet, entries, paper.id))
    if "issue_date" in specs(form):
        entries["issue_date"], entries["agency_seal"], seal = _issued(sheet, paper.id)
        signatures = (*(s for s in signatures if s.key != "agency"), *([seal] if seal else []))
    order = {spec.key: n for n, spec in enumerate(form.signature_lines)}
    return form(**base, **entries, signatures=tuple(sorted(signatures, key=lambda s: order.get(s.key, len(order)))))


def entry_gaps(document: Document) -> tuple[Gap, ...]:
    """The entries of a paper, columns of its rows included, in which something stands that could not be read."""
    found = [(spec.labels[0], document.entry(name)) for name, spec in specs(type(document)).items()]
    for listed in ("rows", "evidence"):
        for row in getattr(document, listed, ()):
            found += [(spec.labels[0], getattr(row, name)) for name, spec in specs(row.__class__).items()]
    return tuple(
        Gap(
            what=f"《{document.title or document.zh}》的“{label}”",
            why=entry.reason,
            file=document.file,
            document=document.id,
            page=entry.place.page if entry.place else None,
            hides_papers=False,
            place=entry.place,
        )
        for label, entry in found
        if entry.state == "unreadable"
    )


def _paper(form: type[Document], sheet: Sheet, document: str, find_law: FindLaw | None) -> Parts:
    """Any paper but the service receipt."""
    listed = find_list(sheet, EvidenceRow, form, 2) if "evidence" in form.model_fields else None
    found = find_labels(form, sheet, listed)
    entries: dict[str, Any] = bind(form, found, document, find_law)
    if listed is not None:
        entries["evidence"] = tuple(
            EvidenceRow(**read_line(line, EvidenceRow, document), where=where(line, document)) for line in listed.used
        )
    return entries, read_signatures(form, (*found.cells, *found.flows), document, vocabulary(form))


def _receipt(sheet: Sheet, document: str) -> Parts:
    """A service receipt; in the list layout mode and signatures stand in the rows."""
    listed = find_list(sheet, ServiceRow, ServiceReceipt, 3)
    found = find_labels(ServiceReceipt, sheet, listed, beside=ServiceRow)
    entries: dict[str, Any] = bind(ServiceReceipt, found, document)
    signatures = read_signatures(ServiceReceipt, (*found.cells, *found.flows), document, vocabulary(ServiceReceipt))
    if listed is None:
        return {**entries, "rows": single_row(sheet, signatures, document)}, signatures
    entries.pop("mode", None)
    entries["rows"], by_rows = listed_rows(listed, sheet.whole, document)
    keys = {signature.key for signature in by_rows}
    return entries, (*by_rows, *(s for s in signatures if s.key not in keys))


def _edges(form: type[Document], sheet: Sheet, entries: dict[str, Any], document: str) -> dict[str, Entry[Any]]:
    """What has no label: the number under the title and the addressee line."""
    found: dict[str, Entry[Any]] = {}
    for name, read, unlike in (("case_no", head_number, ("absent",)), ("party", addressee, ("absent", "unreadable"))):
        if name in specs(form) and entries.get(name, Entry()).state in unlike:
            entry = read(sheet.tail, document)
            if entry is not None:
                found[name] = entry
    return found


def _issued(sheet: Sheet, document: str) -> tuple[Entry[Any], Entry[str], Signature | None]:
    """落款 stands outside tables; where the whole paper is one table, at its end."""
    date, agency, seal = issued(sheet.tail, sheet.breaks, document)
    return (date, agency, seal) if date.state != "absent" else issued(sheet.whole, frozenset(), document)
