"""The review (评查结果): what casecheck answers. Its JSON form is the published schema."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from pydantic import Field

from casecheck.model.facts import FactValue
from casecheck.model.frozen import Frozen
from casecheck.model.pages import Gap, Mark, Place
from casecheck.model.rules import Basis, Curable, DatedValue, Severity, Verdict


class ShownFact(Frozen):
    """A fact an outcome rests on, with its places; ``zh`` is what it is and ``text`` its value, both for people."""

    name: str
    zh: str
    value: FactValue
    text: str
    confidence: float = 1.0
    reason: str = ""
    places: tuple[Place, ...] = ()


class TracedCondition(Frozen):
    """One condition of the trace: what it says, what it read, and whether it held (None: missing). ``groups``: the ``all`` and ``any`` of
    ``when`` it stands in, outermost first, each with its number in the rule."""

    part: Literal["applies", "when", "hint_if"]
    groups: tuple[str, ...] = ()
    fact: str
    zh: str
    condition: str  # in Chinese
    value: str
    result: bool | None
    reason: str = ""
    places: tuple[Place, ...] = ()


class Flip(Frozen):
    """The smallest change of one value that turns an outcome into another: ``fact`` from ``value`` to ``to``, both in Chinese."""

    outcome: Verdict
    fact: str
    zh: str
    value: str
    to: str


class Outcome(Frozen):
    """结论: one of four per rule and subject; of a code that only a person can judge, the ``question`` (请人判断) takes the place of the
    finding: ``message`` asks it, ``facts`` and ``places`` lay out what it is about. ``certainty`` is None unless it is a finding.

    ``certain_rule``: could this outcome have been a sure finding? The share of undecided among these is published.
    """

    rule: str
    outcome: Verdict
    subject: str
    subject_zh: str = ""
    document: str | None = None  # the paper it is about: that of the subject
    severity: Severity
    certainty: Literal["sure", "hint"] | None = None
    certain_rule: bool = False
    title: str
    message: str = ""
    why: str = ""
    basis: tuple[Basis, ...] = ()
    remedy: str = ""
    curable: Curable | None = None
    facts: tuple[ShownFact, ...] = ()
    places: tuple[Place, ...] = ()
    reason: str = ""
    folded_under: str | None = None  # fingerprint of the finding that counts
    fingerprint: str
    trace: tuple[TracedCondition, ...] = ()  # filled only when asked for (--explain), as are:
    flips: tuple[Flip, ...] = ()


class Header(Frozen):
    """What produced the review: the same header and the same bytes give the same review."""

    version: str
    rules_sha256: str
    on: dt.date | None = None
    stage: Literal["draft", "filed"] = "filed"
    before: Literal["notice", "decision", "archiving"] | None = None
    config_sha256: str | None = None  # of the local configuration (本地配置), None without one


class DossierSummary(Frozen):
    """The dossier in one line."""

    path: str
    number: str | None = None
    cause: str | None = None
    procedure: str | None = None
    parties: tuple[str, ...] = ()


class EntryView(Frozen):
    """An entry as printed in the review."""

    zh: str
    value: Any = None
    text: str = ""
    state: str
    confidence: float = 1.0
    place: Place | None = None
    reason: str = ""


class DocumentView(Frozen):
    """A paper as printed in the review."""

    id: str
    form: str
    zh: str
    title: str
    file: str
    pages: tuple[int, ...] = ()
    confidence: float = 1.0
    entries: dict[str, EntryView] = Field(default_factory=dict)
    marks: tuple[Mark, ...] = ()


class Milestone(Frozen):
    """时间节点: a step of the case with the days it may have; ``reason`` says why none was read. ``out_of_order`` is a Chinese phrase
    naming the step that had to come first and did not."""

    name: str
    zh: str
    least: dt.date | None = None
    most: dt.date | None = None
    reason: str = ""
    places: tuple[Place, ...] = ()
    out_of_order: str = ""


class Window(Frozen):
    """法定期限: a term of the law laid on the case's days. ``within``: the step ``end`` must come no later than the term's last day;
    ``after``: only once that day is over.

    ``last`` is None if it cannot be counted. ``note`` names what may lawfully lengthen the term; ``reason`` says why it is ``unknown``.
    """

    name: str  # of the parameter
    zh: str
    kind: Literal["within", "after"]
    start: str  # milestones
    end: str
    term: DatedValue | None = None
    basis: str = ""
    last: dt.date | None = None
    state: Literal["ok", "outside", "unknown"] = "unknown"
    reason: str = ""
    note: str = ""


class Timeline(Frozen):
    """办案时间线: all milestones in the order of a lawful case, and the terms that apply."""

    milestones: tuple[Milestone, ...] = ()
    windows: tuple[Window, ...] = ()


class Review(Frozen):
    """评查结果."""

    casecheck: Header
    dossier: DossierSummary
    documents: tuple[DocumentView, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    gaps: tuple[Gap, ...] = ()
    timeline: Timeline = Timeline()
    score: None = None

    @property
    def findings(self) -> tuple[Outcome, ...]:
        """The findings that count: folded ones left out."""
        return tuple(o for o in self.outcomes if o.outcome == "finding" and o.folded_under is None)

    @property
    def questions(self) -> tuple[Outcome, ...]:
        """What only a person can judge (请人判断), where the dossier raises it."""
        return tuple(o for o in self.outcomes if o.outcome == "question")

    @property
    def undecided_share(self) -> float | None:
        """Undecided among applicable outcomes of rules that can be sure; None if there are none."""
        asked = [o for o in self.outcomes if o.certain_rule and o.outcome != "not_applicable"]
        return sum(o.outcome == "undecided" for o in asked) / len(asked) if asked else None
