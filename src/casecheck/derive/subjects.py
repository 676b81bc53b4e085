"""Subject kinds: a closed list, what each is in a dossier, and the stable key of each subject.

A key holds no page, no box and no value that a correction would change; where a name tells papers of one form apart, the name and
day are the key, else the order of filing is.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from casecheck.derive import owed
from casecheck.derive.presence import title_place
from casecheck.model import Document, Dossier, Entry, Moment, Penalty, Period, Row, Subject, Subjects

if TYPE_CHECKING:
    from casecheck.derive.world import World

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "record": ("笔录", ("scene_record", "interview_record", "inquest_record")),
    "approval": (
        "审批文书",
        (
            "case_filing_register",
            "investigation_report",
            "penalty_approval",
            "measure_approval",
            "evidence_registration_approval",
            "case_extension_approval",
            "closing_report",
        ),
    ),
    "decision": ("处罚决定书", ("penalty_decision", "on_spot_penalty_decision")),
    "citing_paper": ("引用处罚依据的文书", ("violation_notice", "penalty_decision", "on_spot_penalty_decision")),
    "served_paper": ("应送达的文书", ("violation_notice", "penalty_decision")),
    "sealed_paper": (
        "应加盖印章的文书",
        (
            "penalty_decision",
            "violation_notice",
            "correction_notice",
            "coercive_measure_decision",
            "evidence_registration_list",
            "service_receipt",
        ),
    ),
    "paper": (
        "执法机关制作的文书",
        (
            "case_filing_register",
            "scene_record",
            "interview_record",
            "investigation_report",
            "violation_notice",
            "penalty_decision",
            "on_spot_penalty_decision",
            "service_receipt",
            "closing_report",
            "dossier_cover",
        ),
    ),
    "copy": (
        "证件复印件",
        (
            "id_card_copy",
            "driving_licence_copy",
            "vehicle_licence_copy",
            "road_transport_certificate_copy",
            "operation_licence_copy",
            "qualification_certificate_copy",
            "business_licence_copy",
            "officer_certificate_copy",
        ),
    ),
}

ITEMS: dict[str, tuple[str, tuple[str, ...]]] = {  # kind → (中文, forms that hold them)
    "service_row": ("送达回证的一行", ("service_receipt",)),
    "penalty": ("一项处罚", ("penalty_decision", "on_spot_penalty_decision")),
    "citation": ("一处法条引用", ("violation_notice", "penalty_decision", "on_spot_penalty_decision")),
    "evidence_item": ("证据清单的一项", ("investigation_report",)),
    "payment": ("一笔缴款", ("fine_receipt",)),
    "weighing": ("一次称重", ("weigh_ticket",)),
    "officer": ("一名执法人员", ("scene_record", "interview_record")),
    "attendee": ("一名参会人员", ("collective_discussion_record",)),
    "index_row": ("卷内目录的一行", ("dossier_index",)),
    "answer": ("一问一答", ("interview_record",)),
}

OTHERS = {
    "dossier": "案卷",
    "interview_pair": "两份询问笔录",
    "milestone_pair": "两个时间节点",
    "notice_and_decision": "告知与决定",
    "owed_paper": "应有的文书",
}


@dataclass(frozen=True)
class Item:
    """A row, penalty, citation … with the paper that holds it; ``n`` counts within the paper, from 1."""

    value: Any
    document: Document
    n: int


@dataclass(frozen=True)
class Pair:
    """Two papers looked at together."""

    first: Document
    second: Document


Found = Iterator[tuple[Subject, Any]]


def find(world: World, kind: str) -> tuple[Subjects, dict[str, Any]]:
    """The subjects of a kind, and the thing each key stands for. Raises KeyError for a kind that is not on the list."""
    if kind == "dossier":
        found = [(Subject(kind=kind, key="dossier", zh="本案卷"), world.dossier)]
        return Subjects(items=(found[0][0],)), {"dossier": world.dossier}
    forms, source = _source(world, kind)
    found = _unique(source)
    return Subjects(items=tuple(s for s, _ in found), rest=_rest(world, kind, forms)), {s.key: thing for s, thing in found}


def papers_of(dossier: Dossier, group: str) -> tuple[Document, ...]:
    """The papers of a group, in the order they were filed."""
    return tuple(d for d in dossier.documents if d.form in GROUPS[group][1])


def document_key(document: Document) -> str:
    """form:name/day for records, form:number for others; the form alone if nothing tells it apart."""
    parts = [_name(document), _day(document)]
    told = "/".join(p for p in parts if p)
    return f"{document.form}:{told}" if told else document.form


def _source(world: World, kind: str) -> tuple[tuple[str, ...], Found]:
    if kind in GROUPS:
        forms = GROUPS[kind][1]
        return forms, _documents(world, kind, forms)
    if kind in ITEMS:
        forms = ITEMS[kind][1]
        return forms, _items(world, kind, forms)
    if kind == "owed_paper":
        return (), _owed(world)
    if kind == "notice_and_decision":
        return ("violation_notice", "penalty_decision"), _notice_and_decision(world)
    if kind == "interview_pair":
        return ("interview_record",), _interview_pairs(world)
    if kind == "milestone_pair":
        return (), _milestone_pairs(world)
    if kind in Document.registry:
        return (kind,), _documents(world, kind, (kind,))
    raise KeyError(kind)


def _rest(world: World, kind: str, forms: tuple[str, ...]) -> str | None:
    """Why there may be more subjects than were found."""
    if not forms or (world.dossier.single and any(d.form in forms for d in world.dossier.documents)):
        return None  # the one paper that was given is the one asked about
    doubts = [world.present(form) for form in forms]
    reasons = [answer.reason for answer in doubts if answer.value is None]
    if not reasons:
        # One paper of the form was read; others may stand on pages that were not.
        reasons = [gap.why for gap in world.dossier.gaps if gap.hides_papers] + [
            f"有一份文书未识别（{d.title or d.file}）" for d in world.dossier.documents if d.form == "unknown"
        ]
    if kind in ITEMS:
        untyped = [d for d in world.dossier.documents if d.form in forms and not world.lists_items(d, kind)]
        reasons += [f"本版尚不逐栏读取《{d.title}》" for d in untyped]
    return "；".join(dict.fromkeys(reasons)) or None


def _documents(world: World, kind: str, forms: tuple[str, ...]) -> Found:
    for document in world.dossier.documents:
        if document.form in forms:
            yield (
                Subject(kind=kind, key=document_key(document), zh=_zh(document), document=document.id, places=(title_place(document),)),
                document,
            )


def _items(world: World, kind: str, forms: tuple[str, ...]) -> Found:
    for document in world.dossier.documents:
        if document.form not in forms:
            continue
        for n, value in enumerate(world.items_of(document, kind), 1):
            place = value.where if isinstance(value, Row) else None
            yield (
                Subject(
                    kind=kind,
                    key=f"{kind}:{document_key(document)}/{_item_name(value, n)}",
                    zh=f"{_zh(document)}第{n}项",
                    document=document.id,
                    places=(place,) if place else (title_place(document),),
                ),
                Item(value, document, n),
            )


def _item_name(value: Any, n: int) -> str:
    if isinstance(value, Penalty):
        return f"{value.kind}/{n}"
    law = getattr(value, "law", None)
    return f"{law}-{value.article}/{n}" if law else str(n)


def _owed(world: World) -> Found:
    for paper in owed.papers(world):
        yield Subject(kind="owed_paper", key=f"owed_paper:{paper.key}", zh=paper.zh, places=(paper.place,)), paper


def _notice_and_decision(world: World) -> Found:
    for decision in world.dossier.all("penalty_decision"):
        for notice in world.dossier.all("violation_notice"):
            key = f"notice_and_decision:{document_key(notice)}+{document_key(decision)}"
            yield (
                Subject(
                    kind="notice_and_decision",
                    key=key,
                    zh=f"{_zh(notice)}与{_zh(decision)}",
                    document=decision.id,
                    places=(title_place(notice), title_place(decision)),
                ),
                Pair(notice, decision),
            )


def _interview_pairs(world: World) -> Found:
    for a, b in itertools.combinations(world.dossier.all("interview_record"), 2):
        key = "interview_pair:" + "+".join(sorted((document_key(a), document_key(b))))
        yield Subject(kind="interview_pair", key=key, zh=f"{_zh(a)}与{_zh(b)}", places=(title_place(a), title_place(b))), Pair(a, b)


def _milestone_pairs(world: World) -> Found:
    names = list(world.milestones())
    for a, b in itertools.pairwise(names):
        yield Subject(kind="milestone_pair", key=f"milestone_pair:{a}+{b}", zh=f"{a}→{b}"), (a, b)


def _unique(found: Found) -> list[tuple[Subject, Any]]:
    """Number the subjects that would share a key, in filing order."""
    pairs = list(found)
    often = Counter(s.key for s, _ in pairs)
    seen: Counter[str] = Counter()
    unique = []
    for subject, thing in pairs:
        if often[subject.key] > 1:
            seen[subject.key] += 1
            subject = subject.model_copy(update={"key": f"{subject.key}#{seen[subject.key]}"})
        unique.append((subject, thing))
    return unique


def _zh(document: Document) -> str:
    name = _name(document)
    return f"《{document.title or document.zh}》" + (f"（{name}）" if name else "")


def _name(document: Document) -> str:
    entry = getattr(document, "interviewee", None)
    if not isinstance(entry, Entry) or entry.value is None:
        return ""
    return entry.value if isinstance(entry.value, str) else "、".join(entry.value)


def _day(document: Document) -> str:
    for name in ("interview_time", "time", "inquest_time"):
        entry = getattr(document, name, None)
        if isinstance(entry, Entry) and isinstance(entry.value, Period) and isinstance(entry.value.start, Moment):
            day = entry.value.start.date
            return day.isoformat() if day else ""
    return ""
