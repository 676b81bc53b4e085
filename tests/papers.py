"""Papers and dossiers built straight from values, for tests of what is derived from them."""

from __future__ import annotations

from typing import Any

from casecheck.derive import World
from casecheck.forms.case_filing_register import CaseFilingRegister
from casecheck.forms.closing_report import ClosingReport
from casecheck.forms.interview_record import InterviewRecord
from casecheck.forms.investigation_report import InvestigationReport
from casecheck.forms.penalty_decision import PenaltyDecision
from casecheck.forms.scene_record import SceneRecord
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.forms.violation_notice import ViolationNotice
from casecheck.model import Amount, Citation, Document, Dossier, Entry, Fact, Gap, Line, Moment, Page, Penalty, Place, Signature, Tick

FORMS = {
    cls.model_fields["form"].default: cls
    for cls in (
        CaseFilingRegister,
        ClosingReport,
        InterviewRecord,
        InvestigationReport,
        PenaltyDecision,
        SceneRecord,
        ServiceReceipt,
        ViolationNotice,
    )
}


def filled(value: Any, text: str = "") -> dict[str, Any]:
    return {"state": "filled", "value": value, "text": text or str(value), "place": Place(file="a.docx", page=1, quote=text or str(value))}


def state(name: str) -> dict[str, Any]:
    return {"state": name, "place": Place(file="a.docx", page=1)}


def paper(
    form: str, *lines: str, id: str = "", signed: dict[str, str] | None = None, unread: str | None = None, **entries: Any
) -> Document:
    """A paper whose text is ``lines``; ``signed``: signature key → date; entries as values, or dicts for other states."""
    cls = FORMS.get(form) or Document.registry.get(form, Document)
    id = id or form
    file = f"{id}.docx"
    page = Page(file=file, number=1, blocks=tuple(Line(text=t, number=n) for n, t in enumerate(lines, 1)), unread=unread)
    data: dict[str, Any] = {"form": form, "id": id, "title": cls.zh, "file": file, "pages": (page,)}
    data["signatures"] = tuple(
        Signature(key=key, seen=True, date=Entry[Moment].model_validate(filled(day))) for key, day in (signed or {}).items()
    )
    data.update({name: value if isinstance(value, (dict, tuple)) else filled(value) for name, value in entries.items()})
    return cls.model_validate(data)


def receipt(*rows: tuple[str, str | None], id: str = "service_receipt", mode: str = "直接送达") -> Document:
    """A receipt with rows (title, day)."""
    return paper("service_receipt", "送达回证", id=id, rows=tuple(row(title, day, mode) for title, day in rows))


def row(title: str, day: str | None, mode: str = "直接送达") -> ServiceRow:
    data: dict[str, Any] = {"title": filled(title), "time": filled(day) if day else state("unreadable"), "mode": filled(mode)}
    return ServiceRow.model_validate({**data, "where": filled(title)["place"]})


def notice(fen: int = 100_000, article: int = 64, **more: Any) -> Document:
    return paper(
        "violation_notice",
        "违法行为通知书",
        **{
            "issue_date": "2023-05-05",
            "proposed_penalty": filled((Penalty(kind="fine", amount=Amount(figures=fen)),)),
            "penalty_basis": filled((Citation(name="公路安全保护条例", law="highway_protect_reg", article=article),)),
            "right_hearing": filled((Tick(option="听证", ticked=True),)),
            **more,
        },
    )


def decision(*lines: str, fen: int = 100_000, article: int = 64, **more: Any) -> Document:
    return paper(
        "penalty_decision",
        "行政处罚决定书",
        *lines,
        **{
            "issue_date": "2023-05-20",
            "penalty": filled((Penalty(kind="fine", amount=Amount(figures=fen)),)),
            "penalty_basis": filled((Citation(name="公路安全保护条例", law="highway_protect_reg", article=article),)),
            **more,
        },
    )


def world(*documents: Document, gaps: tuple[Gap, ...] = (), **options: Any) -> World:
    return World(Dossier(path="d", documents=documents, gaps=gaps), **options)


def fact(world: World, name: str, n: int = 0) -> Fact:
    """The fact of the n-th subject of its kind."""
    kind = name.split(".")[0]
    return world.fact(world.subjects(kind).items[n], name)
