"""One paper: all its entries put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casecheck.extract.asked import asked
from casecheck.extract.binding import bind
from casecheck.extract.closing import addressee, head_agency, head_number, issued
from casecheck.extract.convert import FindLaw
from casecheck.extract.described import described
from casecheck.extract.finding import find_labels
from casecheck.extract.foot import signed_below
from casecheck.extract.hearing import participants
from casecheck.extract.introduction import party_introduced
from casecheck.extract.labels import by_signature, lists, specs, vocabulary
from casecheck.extract.listed import LISTED
from casecheck.extract.narrative import fined, scene_told, told
from casecheck.extract.opening import officers_introduced
from casecheck.extract.receipt import read_receipt
from casecheck.extract.rows import find_list, read_list
from casecheck.extract.sheet import Sheet, lay_out
from casecheck.extract.signatures import read_signatures
from casecheck.forms.hearing_record import HearingRecord
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Document, Entry, Gap, Paper, Signature, value_type

SIGNED_BELOW = "落款日期"  # a date that stands below the text without a label
HEADED = "篇首机关"  # an agency that stands beside the title without a label
Parts = tuple[dict[str, Any], tuple[Signature, ...]]  # entries and lists by name; signatures


def extract(paper: Paper, find_law: FindLaw | None = None, forms: Mapping[str, type[Document]] = Document.registry) -> Document:
    """Read the entries of a recognised paper, one of ``forms`` (by key).

    ``find_law`` turns the printed name of a law into its key in the statutes table; without it citations have names only. A paper of an
    unknown form, or of one that declares no entries, keeps its pages. Never raises: what cannot be read is a state with its reason.
    """
    form = forms.get(paper.form, Document)
    base: dict[str, Any] = {name: getattr(paper, name) for name in ("id", "title", "file", "pages", "confidence")}
    base["marks"] = tuple(mark for page in paper.pages for mark in page.marks)
    if not specs(form):
        return form(**base)
    sheet = lay_out(paper.pages)
    entries, signatures = (
        read_receipt(form, sheet, paper.id) if issubclass(form, ServiceReceipt) else _paper(form, sheet, paper.id, find_law)
    )
    entries.update(_edges(form, sheet, entries, paper.id))
    entries.update(party_introduced(form, sheet, entries, paper.id))
    entries.update(fined(form, entries))
    entries.update(told(form, sheet.whole, entries, paper.id))
    entries.update(_signed_dates(form, sheet, entries, signatures, paper.id))
    entries.update(_signed_names(form, signatures))
    signatures = participants(entries, signatures) if issubclass(form, HearingRecord) else signatures
    signatures = tuple(_dated_below(form, signature, sheet, paper.id) for signature in signatures)
    if {"issue_date", "agency_seal"} <= specs(form).keys():
        entries["issue_date"], entries["agency_seal"], seal = _issued(sheet, paper.id)
        signatures = (*(s for s in signatures if s.key != "agency"), *([seal] if seal else []))
    order = {spec.key: n for n, spec in enumerate(form.signature_lines)}
    return form(**base, **entries, signatures=tuple(sorted(signatures, key=lambda s: order.get(s.key, len(order)))))


def entry_gaps(document: Document) -> tuple[Gap, ...]:
    """The entries of a paper, columns of its rows included, in which something stands that could not be read."""
    found = [(spec.labels[0], document.entry(name)) for name, spec in specs(type(document)).items()]
    for listed in lists(type(document)):
        for row in getattr(document, listed):
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
    listed = {name: one for name, row in lists(form).items() if (one := find_list(sheet, row, form)) is not None}
    found, below = signed_below(form, find_labels(form, sheet, listed.values()), document)
    entries: dict[str, Any] = bind(form, found, document, find_law)
    entries.update(described(form, found, sheet, entries, document))
    entries.update({name: read_list(one, lists(form)[name], document) for name, one in listed.items()})
    entries.update(officers_introduced(form, sheet.whole, entries, document))
    entries.update(asked(form, sheet.whole, entries, document))
    entries.update(scene_told(form, sheet.whole, entries, document))
    for kind, read in LISTED.items():
        entries.update(read(sheet, entries, document) if issubclass(form, kind) else {})
    signatures = read_signatures(form, (*found.cells, *found.flows), document, vocabulary(form))
    keys = {signature.key for signature in signatures}
    return entries, (*signatures, *(s for s in below if s.key not in keys))


def _edges(form: type[Document], sheet: Sheet, entries: dict[str, Any], document: str) -> dict[str, Entry[Any]]:
    """What has no label: the agency and the number beside the title, and the addressee line."""
    found: dict[str, Entry[Any]] = {}
    for name in (n for n, spec in specs(form).items() if HEADED in spec.labels and entries.get(n, Entry()).state == "absent"):
        agency = head_agency(sheet.tail, document)
        found.update({name: agency} if agency is not None else {})
    for name, read, unlike in (("case_no", head_number, ("absent",)), ("party", addressee, ("absent", "unreadable"))):
        if name in specs(form) and entries.get(name, Entry()).state in unlike:
            entry = read(sheet.tail, document)
            if entry is not None:
                found[name] = entry
    return found


def _signed_dates(
    form: type[Document], sheet: Sheet, entries: dict[str, Any], signatures: tuple[Signature, ...], document: str
) -> dict[str, Entry[Any]]:
    """Dates without a label of their own: beside the signature they belong to, else the last line of the paper where it is one."""
    found: dict[str, Entry[Any]] = {}
    for name, spec in specs(form).items():
        if spec.signed is None or by_signature(form, name) or entries.get(name, Entry()).state not in ("absent", "blank"):
            continue
        signature = next((s for s in signatures if s.key == spec.signed), None)
        if signature is not None and signature.date.state != "absent":
            found[name] = signature.date
        if found.get(name, Entry()).value is None and SIGNED_BELOW in spec.labels:
            below = (issued(sheet.tail, sheet.breaks, document)[0], *(s.date for s in reversed(signatures)))
            found[name] = next((date for date in below if date.value is not None), found.get(name, entries.get(name, Entry())))
    return found


def _signed_names(form: type[Document], signatures: tuple[Signature, ...]) -> dict[str, Entry[Any]]:
    """Entries that are whoever signed; who did not sign is told by the signature alone."""
    found: dict[str, Entry[Any]] = {}
    for signature in signatures:
        for name in (n for n, s in specs(form).items() if s.signed == signature.key and by_signature(form, n) and signature.names):
            value = "、".join(signature.names) if value_type(form, name) is str else signature.names
            written = signature.place.quote if signature.place else ""
            found[name] = Entry(value=value, text=written, state="filled", confidence=signature.confidence, place=signature.place)
    return found


def _dated_below(form: type[Document], signature: Signature, sheet: Sheet, document: str) -> Signature:
    """A signature that owes no date beside it, on a paper whose last line is its date."""
    below = any(spec.signed == signature.key and SIGNED_BELOW in spec.labels for spec in specs(form).values())
    if not below or signature.date.state != "absent":
        return signature
    date = issued(sheet.tail, sheet.breaks, document)[0]
    return signature.model_copy(update={"date": date}) if date.state == "filled" else signature


def _issued(sheet: Sheet, document: str) -> tuple[Entry[Any], Entry[str], Signature | None]:
    """落款 stands outside tables; where the whole paper is one table, at its end."""
    date, agency, seal = issued(sheet.tail, sheet.breaks, document)
    return (date, agency, seal) if date.state != "absent" else issued(sheet.whole, frozenset(), document)
