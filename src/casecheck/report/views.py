"""The dossier as the review shows it: a summary line, and each paper with its entries."""

from __future__ import annotations

import json

from casecheck.model import CaseNumber, Document, DocumentView, Dossier, DossierSummary, Entry, EntryView


def document_views(dossier: Dossier) -> tuple[DocumentView, ...]:
    """Every paper, in the order filed."""
    return tuple(_view(document) for document in dossier.documents)


def summary(dossier: Dossier, procedure: object) -> DossierSummary:
    """Number, cause and parties as the first paper that states them does."""
    number = _first(dossier, "case_no")
    return DossierSummary(
        path=dossier.path,
        number=number.text if isinstance(number, CaseNumber) else None,
        cause=_text(_first(dossier, "case_cause")),
        procedure=procedure if isinstance(procedure, str) else None,
        parties=tuple(dict.fromkeys(_parties(dossier))),
    )


def _view(document: Document) -> DocumentView:
    entries = {}
    for name, spec in document.entry_specs().items():
        entry = document.entry(name)
        entries[name] = EntryView(
            zh=spec.labels[0] if spec.labels else name,
            value=_plain(entry.value),
            text=entry.text,
            state=entry.state,
            confidence=entry.confidence,
            place=entry.place,
            reason=entry.reason,
        )
    return DocumentView(
        id=document.id,
        form=document.form,
        zh=type(document).zh,
        title=document.title,
        file=document.file,
        pages=tuple(dict.fromkeys(page.number for page in document.pages)),
        confidence=document.confidence,
        entries=entries,
        marks=document.marks,
    )


def _plain(value: object) -> object:
    """JSON values only."""
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    dump = getattr(value, "model_dump", None)
    return dump(mode="json") if dump else value


def _first(dossier: Dossier, name: str) -> object:
    for document in dossier.documents:
        if name in document.entry_specs():
            entry: Entry[object] = document.entry(name)
            if entry.value is not None:
                return entry.value
    return None


def _parties(dossier: Dossier) -> list[str]:
    found = []
    for document in dossier.documents:
        for name, spec in document.entry_specs().items():
            if spec.means == "party_name":
                value = document.entry(name).value
                found += list(value) if isinstance(value, tuple) else [value] if isinstance(value, str) else []
    return found


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def dossier_json(dossier: Dossier) -> bytes:
    """The dossier as read: papers with entries, what they mean, and gaps. No outcomes."""
    shown = {
        "path": dossier.path,
        "documents": [view.model_dump(mode="json") for view in document_views(dossier)],
        "understanding": dossier.understanding.model_dump(mode="json") if dossier.understanding else None,
        "gaps": [gap.model_dump(mode="json") for gap in dossier.gaps],
    }
    return (json.dumps(shown, ensure_ascii=False, indent=2) + "\n").encode()
