"""What a store of many reviews (评查结果库) says of its dossiers, and the totals over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from casecheck.model.frozen import Frozen
from casecheck.model.rules import Severity

Status = Literal["pending", "reviewed", "unread", "quarantined"]
STATUSES: dict[Status, str] = {"pending": "待评查", "reviewed": "已评查", "unread": "未读出", "quarantined": "已隔离"}


class Defect(Frozen):
    """One finding that counts: the code with its severity, and the paper (``form`` key and ``paper`` 中文名) it is about."""

    code: str
    title: str
    severity: Severity
    certainty: Literal["sure", "hint"]
    form: str = ""  # "" = the dossier as a whole
    paper: str = "整卷"
    subject: str = ""
    message: str = ""


class ArchivedDossier(Frozen):
    """One row of the store: a dossier and what came of it. ``reason`` is a Chinese sentence wherever it was not reviewed.

    ``fingerprint`` (sha256 of content, rules, program and options) is empty where the dossier could not even be read through once.
    """

    name: str  # relative POSIX path in the archive, fit for a screen
    fingerprint: str = ""
    status: Status = "pending"
    reason: str = ""
    version: str = ""
    rules_sha256: str = ""
    number: str = ""
    cause: str = ""
    procedure: str = ""
    unit: str = ""  # 执法机关 as the papers say, else the top folder
    month: str = ""  # YYYY-MM of the decision, "" if not read
    documents: int = 0
    gaps: int = 0
    asked: int = 0  # applicable outcomes of rules that can be sure
    undecided: int = 0  # of those
    left_open: int = 0  # all undecided outcomes
    questions: int = 0  # what only a person can judge (请人判断); neither findings nor undecided
    defects: tuple[Defect, ...] = ()


class Stray(Frozen):
    """What lies in the archive but belongs to no dossier, and why."""

    name: str
    why: str


class Tally(Frozen):
    """Findings counted over some dossiers: 调查取证 (EV) and 文书制作 (DR) as two totals, the rest, and of all how many are sure."""

    key: str
    name: str = ""
    severity: str = ""
    dossiers: int = 0
    evidence: int = 0
    drafting: int = 0
    other: int = 0
    sure: int = 0
    asked: int = 0
    undecided: int = 0
    questions: int = 0

    @property
    def total(self) -> int:
        """All findings."""
        return self.evidence + self.drafting + self.other

    @property
    def hint(self) -> int:
        """Findings a person must look at."""
        return self.total - self.sure

    @property
    def undecided_share(self) -> float | None:
        """Undecided among what was asked; None if nothing was."""
        return self.undecided / self.asked if self.asked else None


class DossierCount(Tally):
    """One dossier in the list of a report."""

    status: Status
    reason: str = ""
    unit: str = ""
    month: str = ""
    number: str = ""
    documents: int = 0
    gaps: int = 0


class ArchiveFigures(Frozen):
    """统计: a whole store. ``lines`` streams the dossiers by path, so that a million of them need not be in memory; ``export`` their
    whole reviews, a line of JSON each."""

    versions: tuple[str, ...]  # program version and rule-set hash, one each
    statuses: dict[Status, int]
    whole: Tally
    gaps: int
    codes: tuple[Tally, ...]
    papers: tuple[Tally, ...]
    units: tuple[Tally, ...]
    months: tuple[Tally, ...]
    strays: tuple[Stray, ...]
    lines: Callable[[], Iterable[DossierCount]]
    export: Callable[[], Iterable[bytes]]

    @property
    def complete(self) -> bool:
        """Was every dossier reviewed, and is there one?"""
        return 0 < self.statuses["reviewed"] == sum(self.statuses.values())
