"""The things read from a paper (读到的内容) in one list: entries, the columns of its rows, signatures — each with its state in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from casecheck.model import Document, Entry, Place, Row, Signature
from casecheck.report.value_text import value_text

STATES = {"filled": "已填", "blank": "空白", "struck": "划去", "unreadable": "未读出", "absent": "无此栏"}


@dataclass(frozen=True)
class ReadItem:
    """One of them. ``text`` is what the paper prints, "" where that is the value itself; ``number`` is 0 until it is laid out."""

    zh: str
    state: str
    state_zh: str
    value: str
    text: str
    confidence: float
    reason: str
    place: Place | None
    number: int = 0


def read_items(document: Document) -> tuple[ReadItem, ...]:
    """Everything of a paper: entries in printed order, then rows, then signatures."""
    return tuple(_all(document))


def _all(document: Document) -> Iterator[ReadItem]:
    for name, spec in document.entry_specs().items():
        yield _entry(spec.labels[0] if spec.labels else name, document.entry(name))
    for name in type(document).model_fields:
        rows = getattr(document, name)
        for n, row in enumerate(rows if isinstance(rows, tuple) else (), 1):
            if isinstance(row, Row):
                yield from _row(n, row)
    labels = {spec.key: spec.labels[0] for spec in document.signature_lines}
    for signature in document.signatures:
        yield from _signature(labels.get(signature.key, signature.key), signature)


def _entry(zh: str, entry: Entry[Any]) -> ReadItem:
    value = value_text(entry.value) if entry.value is not None else ""
    printed = entry.text if _bare(entry.text) != _bare(value) else ""
    return ReadItem(zh, entry.state, STATES[entry.state], value, printed, entry.confidence, entry.reason, entry.place)


def _row(n: int, row: Row) -> Iterator[ReadItem]:
    for name, spec in row.entry_specs().items():
        entry: Entry[Any] = getattr(row, name)
        if entry.state != "absent":
            yield _entry(f"第 {n} 行　{spec.labels[0] if spec.labels else name}", entry)


def _signature(zh: str, signature: Signature) -> Iterator[ReadItem]:
    """Whether it is signed, shown like an entry, and the date beside it."""
    state, words = {True: ("filled", "已签"), False: ("blank", "未签"), None: ("unreadable", "看不出")}[signature.seen]
    value = "、".join(signature.names) or ("有签名、印章或图，未识读姓名" if signature.seen else "")
    yield ReadItem(zh, state, words, value, "", signature.confidence, signature.reason, signature.place)
    if signature.date.state != "absent":
        yield _entry(f"{zh}　日期", signature.date)


def _bare(text: str) -> str:
    return "".join(text.split())
