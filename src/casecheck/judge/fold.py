"""Folding: one defect, two codes. The finding that yields is kept, and points to the one that counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casecheck.model import Box, Outcome, Place


def fold(outcomes: Sequence[Outcome], yields_to: Mapping[str, Sequence[str]]) -> tuple[Outcome, ...]:
    """Set ``folded_under`` where a finding of a code yields to a finding of another on a common place.

    The first code in ``yields_to`` that has such a finding wins, then the first subject key; if that finding is itself folded, the one it
    is folded under counts. A sure finding is never folded under a hint, which would take it out of the count.
    """
    findings: dict[str, list[Outcome]] = {}
    for outcome in sorted(outcomes, key=lambda o: (o.rule, o.subject)):
        if outcome.outcome == "finding":
            findings.setdefault(outcome.rule, []).append(outcome)
    above: dict[str, str] = {}
    for outcome in (o for same_rule in findings.values() for o in same_rule):
        candidates = (other for code in yields_to.get(outcome.rule, ()) for other in findings.get(code, ()))
        owner = next((other for other in candidates if _covers(other, outcome)), None)
        if owner is not None:
            above[outcome.fingerprint] = owner.fingerprint
    return tuple(o.model_copy(update={"folded_under": _top(o.fingerprint, above)}) if o.fingerprint in above else o for o in outcomes)


def share_a_place(a: Outcome, b: Outcome) -> bool:
    """The same subject, or any place of one in common with any place of the other."""
    return a.subject == b.subject or any(in_common(p, q) for p in a.places for q in b.places)


def in_common(a: Place, b: Place) -> bool:
    """The same absent thing; the same pointer; or, in the same paper of the same file, the same paragraph or cell of a page, boxes of a
    page that overlap, or a whole page or paper of which the other is a part. An absent thing shares nothing with a present one."""
    if a.owed is not None or b.owed is not None:
        return a.owed == b.owed
    if a.pointer is not None or b.pointer is not None:
        return a.pointer == b.pointer and a.document == b.document
    if (a.file, a.document) != (b.file, b.document) or (a.file, a.document) == ("", None):
        return False
    if a.page is None or b.page is None:
        return True
    return a.page == b.page and (_whole_page(a) or _whole_page(b) or _same_spot(a, b))


def _covers(owner: Outcome, outcome: Outcome) -> bool:
    return (owner.certainty == "sure" or outcome.certainty == "hint") and share_a_place(owner, outcome)


def _top(fingerprint: str, above: Mapping[str, str]) -> str:
    while fingerprint in above:  # ends: the rules' yields_to has no circle
        fingerprint = above[fingerprint]
    return fingerprint


def _whole_page(place: Place) -> bool:
    return place.box is None and place.paragraph is None and place.table is None


def _same_spot(a: Place, b: Place) -> bool:
    same_paragraph = a.paragraph is not None and a.paragraph == b.paragraph
    same_cell = a.table is not None and (a.table, a.row, a.column) == (b.table, b.row, b.column)
    return same_paragraph or same_cell or (a.box is not None and b.box is not None and _overlap(a.box, b.box))


def _overlap(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom
