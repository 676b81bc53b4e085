"""What a paper says, in plain values, so that a test can state all of it at once."""

from __future__ import annotations

from typing import Any

from casecheck.extract import extract
from casecheck.extract.labels import lists, specs
from casecheck.model import Amount, CaseNumber, Citation, Document, Entry, Moment, Penalty, Period, Row, Term, Tick
from tests.pages import Block, paper

BLANK, STRUCK, UNREADABLE = "<blank>", "<struck>", "<unreadable>"


def read(form: str, *blocks: Block, flowing: bool = True) -> Document:
    """The typed paper of a one-page paper of a form."""
    return extract(paper(form, *blocks, flowing=flowing))


def said(document: Document | Row) -> dict[str, Any]:
    """Every entry that was found: its value, or its state in angle brackets."""
    found = {name: getattr(document, name) for name in specs(type(document))}
    return {name: _plain(entry) for name, entry in found.items() if entry.state != "absent"}


def rows(document: Document, name: str) -> list[dict[str, Any]]:
    """What the rows of a list say."""
    assert name in lists(type(document))
    return [said(row) for row in getattr(document, name)]


def signed(document: Document) -> dict[str, tuple[bool | None, tuple[str, ...], str]]:
    """Signature key → seen, names, date or its state ("" if none was looked for)."""
    return {s.key: (s.seen, s.names, "" if s.date.state == "absent" else _plain(s.date)) for s in document.signatures}


def _plain(entry: Entry[Any]) -> Any:
    return _value(entry.value) if entry.state == "filled" else f"<{entry.state}>"


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        if value and isinstance(value[0], Tick):
            return {tick.option: (tick.ticked, tick.filled) if tick.filled else tick.ticked for tick in value}
        return [_value(one) for one in value]
    if isinstance(value, Moment):
        return value.model_dump()
    if isinstance(value, Period):
        return tuple(_value(end) for end in (value.start, value.end))
    if isinstance(value, CaseNumber):
        return value.text
    if isinstance(value, Amount):
        return (value.figures, value.words)
    if isinstance(value, Term):
        return (value.count, value.unit)
    if isinstance(value, Citation):
        return (value.name, value.article)
    return (value.kind, value.amount and value.amount.fen) if isinstance(value, Penalty) else value
