"""Reviews built from values, for tests of how they are shown."""

from __future__ import annotations

import datetime as dt
from typing import Any

from casecheck.model import (
    Basis,
    DatedValue,
    DocumentView,
    DossierSummary,
    Gap,
    Header,
    Milestone,
    Outcome,
    Place,
    Review,
    Timeline,
    Window,
)

BASIS = Basis(kind="form", text="文书式样首部")
TERM = DatedValue.model_validate({"from": "2021-07-15", "value": 7, "unit": "working_day", "basis": BASIS})


def outcome(rule: str = "EV-012", verdict: str = "finding", **more: Any) -> Outcome:
    data: dict[str, Any] = {
        "rule": rule,
        "outcome": verdict,
        "subject": "scene_record",
        "document": "scene_record-1",
        "severity": "一般",
        "certainty": "sure" if verdict == "finding" else None,
        "title": f"标题{rule}",
        "fingerprint": f"{rule}-{verdict}".ljust(64, "0"),
        "basis": (BASIS,),
    }
    return Outcome.model_validate({**data, **more})


def document(id: str, title: str) -> DocumentView:
    return DocumentView(id=id, form=id.rsplit("-", 1)[0], zh=title, title=title, file=f"{title}.docx", pages=(1,))


def place(quote: str, **more: Any) -> Place:
    return Place.model_validate({"file": "现场笔录.docx", "document": "scene_record-1", "page": 1, "paragraph": 2, "quote": quote, **more})


def milestone(name: str, zh: str, day: str | None, **more: Any) -> Milestone:
    return Milestone.model_validate({"name": name, "zh": zh, "least": day, "most": day, "reason": "" if day else "卷内未见", **more})


def window(state: str, last: str | None, **more: Any) -> Window:
    data: dict[str, Any] = {"name": "service_term", "zh": "决定书送达期限", "kind": "within", "start": "decided", "end": "decision_served"}
    return Window.model_validate({**data, "term": TERM, "basis": "某法某条", "last": last, "state": state, **more})


def review(*outcomes: Outcome, gaps: tuple[Gap, ...] = (), timeline: Timeline | None = None, **summary: Any) -> Review:
    return Review(
        casecheck=Header(version="9.9.9", rules_sha256="ab" * 32, on=dt.date(2024, 7, 1)),
        dossier=DossierSummary.model_validate({"path": "某卷", "procedure": "ordinary", **summary}),
        documents=(document("scene_record-1", "现场笔录"), document("penalty_decision-1", "行政处罚决定书")),
        outcomes=outcomes,
        gaps=gaps,
        timeline=timeline or Timeline(),
    )
