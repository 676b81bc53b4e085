"""Decisions across reviews (评查之间): what changed between two reviews of one dossier. Findings are the same if their fingerprints are."""

from __future__ import annotations

from typing import Literal

from casecheck.model import Frozen, Outcome, Review

Became = Literal["pass", "not_applicable", "undecided", "question", "folded", "unasked"]


class Gone(Frozen):
    """A finding that is there no longer, and what became of it: only ``pass`` means mended; ``unasked``: its subject is gone."""

    outcome: Outcome
    became: Became
    reason: str = ""


class Difference(Frozen):
    """新旧两次评查的差别: what went, what came, what stayed (as the new review has it)."""

    gone: tuple[Gone, ...] = ()
    come: tuple[Outcome, ...] = ()
    stayed: tuple[Outcome, ...] = ()

    @property
    def mended(self) -> tuple[Gone, ...]:
        """What went because the new papers are right."""
        return tuple(g for g in self.gone if g.became == "pass")


def difference(old: Review, new: Review) -> Difference:
    """Compare two reviews by fingerprint; folded findings count as part of the one they are folded under."""
    before = {o.fingerprint: o for o in old.findings}
    now = {o.fingerprint: o for o in new.findings}
    others = {o.fingerprint: o for o in new.outcomes if o.fingerprint not in now}
    return Difference(
        gone=tuple(_gone(o, others.get(f)) for f, o in before.items() if f not in now),
        come=tuple(o for f, o in now.items() if f not in before),
        stayed=tuple(o for f, o in now.items() if f in before),
    )


def _gone(outcome: Outcome, now: Outcome | None) -> Gone:
    if now is None:
        return Gone(outcome=outcome, became="unasked")
    return Gone(outcome=outcome, became="folded" if now.outcome == "finding" else now.outcome, reason=now.reason)
