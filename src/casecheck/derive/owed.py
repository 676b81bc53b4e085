"""Owed papers (应有的文书): which papers the procedure owes at this stage.

``filed``: every paper the procedure owes. ``draft``: a paper is owed once a later one exists, or ``before`` says that a later step
comes next. The ordinary procedure is that of 行政处罚法 (2021) ch. 5 s. 3; which forms carry it is the ministry's form set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casecheck.model import Place

if TYPE_CHECKING:
    from casecheck.derive.world import World


@dataclass(frozen=True)
class OwedPaper:
    """A paper that must be in the dossier. ``forms``: any of them will do. ``of``: the paper a service receipt is owed for."""

    key: str
    zh: str
    step: int
    forms: tuple[str, ...]
    of: str | None = None

    @property
    def place(self) -> Place:
        """Where it should be."""
        return Place(owed=self.key, quote=self.zh)


ORDINARY = (
    OwedPaper("case_filing_register", "立案登记表", 10, ("case_filing_register",)),
    OwedPaper("record", "现场笔录、询问笔录或勘验笔录", 20, ("scene_record", "interview_record", "inquest_record")),
    OwedPaper("investigation_report", "案件调查报告", 30, ("investigation_report",)),
    OwedPaper("violation_notice", "违法行为通知书", 40, ("violation_notice",)),
    OwedPaper("service_receipt:violation_notice", "违法行为通知书的送达回证", 41, ("service_receipt",), "violation_notice"),
    OwedPaper("penalty_decision", "行政处罚决定书", 60, ("penalty_decision",)),
    OwedPaper("service_receipt:penalty_decision", "行政处罚决定书的送达回证", 61, ("service_receipt",), "penalty_decision"),
    OwedPaper("closing_report", "结案报告", 80, ("closing_report",)),
)

UNPUNISHED = ("no_penalty_decision", "case_cancellation_approval", "case_transfer_letter")
NEXT_STEP = {"notice": 40, "decision": 60, "archiving": 99}


def papers(world: World) -> list[OwedPaper]:
    """The papers owed now, in filing order. Empty unless the procedure is known to be the ordinary one.

    A case that ends without a penalty owes none of the papers of one, and a case before the court is not closed.
    """
    if world.procedure().value != "ordinary":
        return []
    if world.stage == "filed" and world.before is None:
        unpunished = any(world.dossier.all(form) for form in UNPUNISHED) and not world.dossier.all("penalty_decision")
        in_court = bool(world.dossier.all("court_enforcement_application")) and not world.dossier.all("fine_receipt")
        left_out = {step for step, when in ((40, unpunished), (41, unpunished), (60, unpunished), (61, unpunished), (80, in_court)) if when}
        return [paper for paper in ORDINARY if paper.step not in left_out]
    reached = NEXT_STEP.get(world.before or "", 0)
    for paper in ORDINARY:
        if paper.of is None and any(world.dossier.all(form) for form in paper.forms):
            reached = max(reached, paper.step)
    return [paper for paper in ORDINARY if paper.step < reached]
