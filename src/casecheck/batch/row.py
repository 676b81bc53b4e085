"""What the store keeps of one review: Review → ArchivedDossier."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import PurePosixPath

from casecheck.model import Document, Outcome, Review
from casecheck.model.archive import ArchivedDossier, Defect

_NOTHING = "没有读出任何文书"


def archived(name: str, fingerprint: str, review: Review) -> ArchivedDossier:
    """The row of a reviewed dossier; ``unread`` with a reason if no paper of it was read."""
    asked = [o for o in review.outcomes if o.certain_rule and o.outcome != "not_applicable"]
    papers = {d.id: (d.form, d.zh) for d in review.documents}
    reason = "" if review.documents else _NOTHING + "".join(f"：{g.file or name} {g.why}" for g in review.gaps[:1])
    return ArchivedDossier(
        name=name,
        fingerprint=fingerprint,
        status="reviewed" if review.documents else "unread",
        reason=reason,
        version=review.casecheck.version,
        rules_sha256=review.casecheck.rules_sha256,
        number=review.dossier.number or "",
        cause=review.dossier.cause or "",
        procedure=review.dossier.procedure or "",
        unit=_unit(review) or top_folder(name),
        month=_month(review),
        documents=len(review.documents),
        gaps=len(review.gaps),
        asked=len(asked) if review.documents else 0,
        undecided=sum(o.outcome == "undecided" for o in asked) if review.documents else 0,
        left_open=sum(o.outcome == "undecided" for o in review.outcomes),
        questions=len(review.questions),
        defects=tuple(_defect(o, papers) for o in review.findings) if review.documents else (),
    )


def top_folder(name: str) -> str:
    """The first folder of the archive the dossier lies in, "" if it lies at the top."""
    parts = PurePosixPath(name).parts
    return parts[0] if len(parts) > 1 else ""


def quarantined(name: str, fingerprint: str, reason: str) -> ArchivedDossier:
    """The row of a dossier that could not be reviewed."""
    return ArchivedDossier(name=name, fingerprint=fingerprint, status="quarantined", reason=reason, unit=top_folder(name))


def _defect(outcome: Outcome, papers: dict[str, tuple[str, str]]) -> Defect:
    form, paper = _paper(outcome, papers)
    return Defect(
        code=outcome.rule,
        title=outcome.title,
        severity=outcome.severity,
        certainty=outcome.certainty or "hint",
        form=form,
        paper=paper,
        subject=outcome.subject_zh or outcome.subject,
        message=outcome.message,
    )


def _paper(outcome: Outcome, papers: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """The paper of its subject, else the first it points at, else the one that is owed, else none."""
    for document in (outcome.document, *(p.document for p in outcome.places)):
        if document in papers:
            return papers[document]
    for place in outcome.places:
        form = Document.registry.get((place.owed or "").split(".")[0])
        if form is not None:
            return form.model_fields["form"].default, form.zh
    return "", "整卷"


def _unit(review: Review) -> str:
    """执法机关: what most papers say, the penalty decision before others on a tie."""
    said: Counter[str] = Counter()
    for document in sorted(review.documents, key=lambda d: d.form != "penalty_decision"):
        form = Document.registry.get(document.form)
        for name, spec in form.entry_specs().items() if form else ():
            entry = document.entries.get(name)
            if spec.means == "agency" and entry is not None and isinstance(entry.value, str):
                said[_plain(entry.value)] += 1
    said.pop("", None)
    return said.most_common(1)[0][0] if said else ""


def _plain(unit: str) -> str:
    """Without blanks and a note such as （印章） at the end, so that one unit has one spelling."""
    text = "".join(unicodedata.normalize("NFKC", unit).split())
    head, bracket, note = text.rpartition("(")
    return head if bracket and note in ("印章)", "公章)", "盖章)") else text


def _month(review: Review) -> str:
    """YYYY-MM of the decision, "" if the papers do not say or leave more than one month open."""
    for milestone in review.timeline.milestones:
        if milestone.name == "decided" and milestone.least and milestone.most:
            months = {f"{day:%Y-%m}" for day in (milestone.least, milestone.most)}
            return months.pop() if len(months) == 1 else ""
    return ""
