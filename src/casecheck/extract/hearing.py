"""听证笔录: the investigators sign among the other participants (其他听证参加人), who have one line for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casecheck.model import Entry, Signature

_INVESTIGATORS = ("officer_1", "officer_2")


def participants(entries: Mapping[str, Entry[Any]], signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    """The signatures with the investigators' taken out of the line of the other participants, told by their names."""
    others = next((signature for signature in signatures if signature.key == "witness"), None)
    if others is None or any(signature.key == "officers" for signature in signatures):
        return signatures
    known = {name for entry in _INVESTIGATORS for name in entries.get(entry, Entry()).value or ()}
    theirs = tuple(name for name in others.names if name in known)
    if not theirs:
        return signatures
    rest = tuple(name for name in others.names if name not in known)
    kept = tuple(signature for signature in signatures if signature is not others)
    officers = others.model_copy(update={"key": "officers", "names": theirs})
    return (*kept, officers, *([others.model_copy(update={"names": rest})] if rest else []))
