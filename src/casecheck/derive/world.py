"""The world of one dossier: it finds subjects and computes, once, each fact that a rule names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from casecheck.derive import generic, milestones, presence, subjects
from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.by_eye import Eye
from casecheck.derive.registry import FUNCTIONS
from casecheck.law.data import rules_folder
from casecheck.law.statutes import Statutes, load_statutes
from casecheck.law.violations import Violation, load_violations
from casecheck.model import ONE_PAPER, Document, Dossier, Entry, Fact, FactSpec, Moment, Period, Range, Subject, Subjects, Understanding
from casecheck.model.local import LocalValues
from casecheck.understand import understand

Stage = Literal["draft", "filed"]
Step = Literal["notice", "decision", "archiving"]

PROCEDURES = {"ordinary": "普通程序", "simple": "简易程序"}


class World:
    """What rules may ask of one dossier. It keeps nothing between dossiers and reads no clock: ``on`` is given or unknown."""

    def __init__(
        self,
        dossier: Dossier,
        *,
        stage: Stage = "filed",
        before: Step | None = None,
        on: dt.date | None = None,
        statutes: Statutes | None = None,
        violations: Mapping[str, Violation] | None = None,
    ) -> None:
        self.dossier = dossier
        self.stage = stage
        self.before = before
        self.on = on
        self._statutes = statutes
        self._violations = violations
        self._understanding: Understanding | None = None
        self._by_id = {d.id: d for d in dossier.documents}
        self._things: dict[str, tuple[Subjects, dict[str, Any]]] = {}
        self._facts: dict[tuple[str, str], Fact] = {}
        self._presence: dict[str, Answer] = {}
        self._milestones: dict[str, Answer] = {}
        self._eye = Eye(dossier)

    # --- what the judge asks -------------------------------------------------------------------------------------

    def subjects(self, kind: str) -> Subjects:
        """All subjects of a kind."""
        return self._found(kind)[0]

    def fact(self, subject: Subject, name: str) -> Fact:
        """A fact of the subject, of the paper that holds it (``document.``) or of the dossier (``dossier.``)."""
        head = name.split(".", 1)[0]
        if head == "dossier" and subject.kind != "dossier":
            subject = self.subjects("dossier").items[0]
        key = (f"{subject.kind}|{subject.key}", name)
        if key not in self._facts:
            answer = self._answer(subject, name)
            sure = self._eye.confidence(answer)
            self._facts[key] = Fact(name=name, value=answer.value, places=answer.places, confidence=sure, reason=answer.reason)
        return self._facts[key]

    def day(self, milestone: str) -> Range:
        """The days a milestone may have; if it is not read, any day from the dossier's first date to its last (or ``on``)."""
        answer = self.milestone(milestone)
        if answer.value is not None:
            return bounds(answer.value)
        days = sorted(self._all_days())
        if not days:
            return Range(least=self.on, most=self.on) if self.on else Range()
        return Range(least=days[0], most=max(days[-1], self.on or days[-1]))

    # --- what derive functions ask -------------------------------------------------------------------------------

    def thing(self, subject: Subject) -> Any:
        """What a subject stands for: a paper, a row, a pair, the dossier."""
        return self._found(subject.kind)[1][subject.key]

    def present(self, form: str) -> Answer:
        """Is a paper of this form in the dossier?"""
        if form not in self._presence:
            zh = Document.registry[form].zh if form in Document.registry else form
            self._presence[form] = presence.paper(self, (form,), zh)
        return self._presence[form]

    @property
    def statutes(self) -> Statutes:
        """The statutes table citations are looked up in: that of the rule set, or the one that came with the program."""
        if self._statutes is None:
            self._statutes = load_statutes(rules_folder())
        return self._statutes

    @property
    def violations(self) -> Mapping[str, Violation]:
        """The penalties by cause: those of the rule set, or the ones that came with the program."""
        if self._violations is None:
            self._violations = load_violations(rules_folder())
        return self._violations

    @property
    def understanding(self) -> Understanding:
        """What the papers mean: as read with them, or worked out once from their entries."""
        if self._understanding is None:
            self._understanding = self.dossier.understanding or understand(self.dossier, self.statutes)
        return self._understanding

    @property
    def local(self) -> LocalValues:
        """The bureau's own values; a topic is None where nobody wrote it down."""
        return self.dossier.local

    def not_filed(self, form: str) -> Answer:
        """A paper that a fact hangs on is not among those handed in."""
        zh = Document.registry[form].zh if form in Document.registry else form
        return missing(ONE_PAPER if self.dossier.single else f"卷内未见《{zh}》")

    def milestone(self, name: str) -> Answer:
        """A milestone's day, a range, or missing with its reason."""
        if name not in self._milestones:
            self._milestones[name] = milestones.MILESTONES[name][1](self)
        return self._milestones[name]

    def milestones(self) -> Iterable[str]:
        """The closed list, in the order of a lawful case."""
        return milestones.MILESTONES

    def procedure(self) -> Answer:
        """Which procedure the dossier shows: 当场行政处罚决定书 is the simple one's own paper, 立案/通知书/决定书 the ordinary one's."""
        simple = [presence.title_place(d) for d in self.dossier.all("on_spot_penalty_decision")]
        ordinary = [
            presence.title_place(d)
            for form in ("case_filing_register", "violation_notice", "penalty_decision")
            for d in self.dossier.all(form)
        ]
        if simple and ordinary:
            return missing("卷内同时有当场处罚决定书和普通程序文书，不知适用哪一程序", [*simple, *ordinary])
        if simple or ordinary:
            return known("simple" if simple else "ordinary", (simple or ordinary)[:1])
        return missing("未见能说明适用程序的文书")

    def items_of(self, document: Document, kind: str) -> Iterable[Any]:
        """The rows, penalties, citations … a paper lists."""
        return generic.items_of(document, kind)

    def lists_items(self, document: Document, kind: str) -> bool:
        """Does this version read the list of ``kind`` in such a paper, and was it read in this one?"""
        return generic.lists_items(document, kind)

    # --- inside --------------------------------------------------------------------------------------------------

    def _found(self, kind: str) -> tuple[Subjects, dict[str, Any]]:
        if kind not in self._things:
            self._things[kind] = subjects.find(self, kind)
        return self._things[kind]

    def _answer(self, subject: Subject, name: str) -> Answer:
        head = name.split(".", 1)[0]
        thing = self._by_id[subject.document] if head == "document" and subject.document else self.thing(subject)
        if name in FUNCTIONS:
            return FUNCTIONS[name][1](self, thing)
        return generic.answer(self, thing, name)

    def _all_days(self) -> Iterable[dt.date]:
        for document in self.dossier.documents:
            if document.form in subjects.GROUPS["copy"][1]:
                continue  # birthdays and days of issue are no days of the case
            moments: list[Moment | None] = [s.date.value for s in document.signatures]
            for name in document.entry_specs():
                entry: Entry[Any] = document.entry(name)
                if isinstance(entry.value, Moment):
                    moments.append(entry.value)
                elif isinstance(entry.value, Period):
                    moments += [entry.value.start, entry.value.end]
            for moment in moments:
                if moment is not None:
                    yield from (moment.earliest, moment.latest)


class Facts:
    """The catalogue of every fact a rule may name: registered functions and the generic families."""

    kinds: Mapping[str, str]
    milestones: Mapping[str, str]

    def __init__(self) -> None:
        self.kinds = {
            **subjects.OTHERS,
            **{k: zh for k, (zh, _) in subjects.GROUPS.items()},
            **{k: zh for k, (zh, _) in subjects.ITEMS.items()},
            **{key: form.zh for key, form in sorted(Document.registry.items())},
        }
        self.milestones = {k: zh for k, (zh, _) in milestones.MILESTONES.items()}

    def spec(self, name: str) -> FactSpec | None:
        """What a fact is, None if there is no such fact."""
        return FUNCTIONS[name][0] if name in FUNCTIONS else generic.spec(name)

    def prefixes(self, kind: str) -> frozenset[str]:
        """The prefixes of facts that a rule with ``each: kind`` may read."""
        return frozenset({kind, "dossier"} | ({"document"} if kind not in ("dossier", "owed_paper", "milestone_pair") else set()))

    def names(self) -> Iterable[str]:
        """All fact names, for suggestions and the facts reference."""
        return sorted({*FUNCTIONS, *generic.names()})
