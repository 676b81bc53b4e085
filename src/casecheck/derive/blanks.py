"""Facts of blanks (空栏) and of the dates at the foot of a paper (落款日期).

A blank is an entry whose label was found and whose value was not; struck through counts as filled in, an entry this generation of the
form does not print counts for nothing. Which entries are owed is what the form declares; the forms' printed instruction to fill every
line is the only source. A blank that has a code of its own is left to that code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Document, Entry, EntrySpec, Moment, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Entries whose blank is the matter of another code; "" stands for every form.
OWNED = {
    "": {"issue_date": "DR-009、DR-022", "agency_seal": "DR-001、DR-022", "case_no": "DR-030"},
    "case_filing_register": {"case_summary": "DR-010", "leader_approval": "DR-003"},
    "interview_record": {
        "interview_time": "EV-012",
        "place": "EV-011",
        "relation_to_case": "EV-023",
        "interviewee": "EV-014",
        "interviewee_sex": "EV-014",
        "interviewee_age": "EV-014",
        "interviewee_id": "EV-014",
        "interviewee_phone": "EV-014",
        "interviewee_address": "EV-014",
    },
    "investigation_report": {"process_facts": "DR-016", "conclusion": "DR-016", "leader_opinion": "DR-003"},
    "violation_notice": {"violation": "DR-024", "violated_law": "DR-024", "penalty_basis": "DR-024", "proposed_penalty": "DR-038"},
    "penalty_decision": {
        "facts_and_evidence": "DR-002",
        "violated_law": "DR-007",
        "penalty_basis": "DR-007",
        "person_name": "DR-026",
        "person_address": "DR-026",
        "org_name": "DR-026",
        "org_address": "DR-026",
        "reconsideration_body": "DR-008",
        "litigation_court": "DR-008",
        "reconsideration_term": "DR-008",
        "litigation_term": "DR-008",
    },
    "closing_report": {"execution": "DR-042", "leader_approval": "DR-003"},
    "dossier_cover": dict.fromkeys(("case_cause", "party", "filed_on", "closed_on", "retention"), "AR-002"),
}

_YEAR = r"[0-9〇○零一二三四五六七八九十]{2,4}年"
UNDATED_FOOT = rf"(?:^|(?<=。))(?:(?!{_YEAR})[^。])*[(](?:印章|公章|盖章)[)](?:(?!{_YEAR}).)*$"

# The signatures whose missing date is this code's; the head's date is DR-003's, the receiver's is EX-008's.
DATED_BY = {
    "scene_record": ("party", "officers"),
    "interview_record": ("interviewee", "officers"),
    "case_filing_register": ("unit_head",),
    "investigation_report": ("officers", "unit_head"),
    "closing_report": ("officers", "unit_head"),
}


@fact("paper.blank_entries", "int", "应填而空白、又没有划线的栏数")
def blank_entries(world: World, paper: Document) -> Answer:
    """The places are the blanks. An owed entry that was not read may be one more."""
    blanks: list[Place] = []
    confidences: list[float] = []
    unread: list[Place | None] = []
    for name, spec, entry in _owed(world, paper):
        if entry.state == "blank":
            blanks.append(_place(paper, name, spec, entry))
            confidences.append(entry.confidence)
        elif entry.state == "unreadable":
            unread.append(entry.place)
    value: int | Range = Range(least=len(blanks), most=len(blanks) + len(unread)) if unread else len(blanks)
    return known(value, blanks or unread, min(confidences, default=1.0))


@fact("paper.undated_places", "int", "空白或不完整的落款、签署日期处数")
def undated_places(world: World, paper: Document) -> Answer:
    """The foot of a notice or receipt, and beside the signatures of records and approvals. A year and month alone are no date."""
    places: list[Place] = []
    unread: list[Place | None] = []
    for name, spec, entry in _dates(paper):
        if entry.state == "blank" or (entry.value is not None and entry.value.date is None):
            places.append(_place(paper, name, spec, entry))
        elif entry.state in ("unreadable", "absent"):
            unread.append(entry.place)
    value: int | Range = Range(least=len(places), most=len(places) + len(unread)) if unread else len(places)
    return known(value, places or unread)


@fact("paper.foot_date_blank", "yes_no", "文书落款日期空白")
def foot_date_blank(world: World, paper: Document) -> Answer:
    """Known no where the date is owed beside signatures only."""
    spec = paper.entry_specs().get("issue_date")
    if spec is None or (spec.required != "always" and paper.entry("issue_date").state == "absent"):
        return known(False)  # an application for recusal has none, the decision on it has
    entry = _foot(paper)
    if entry.state in ("unreadable", "absent"):
        return missing("落款日期未读出", [entry.place])
    return known(entry.state == "blank", [entry.place], entry.confidence)


def _owed(world: World, paper: Document) -> Iterator[tuple[str, EntrySpec, Entry[Any]]]:
    """Every entry the case owes, the rows of a receipt included, less those with a code of their own and groups of boxes."""
    elsewhere = {*OWNED[""], *OWNED.get(paper.form, ())}
    specs = paper.entry_specs()
    for name, spec in specs.items():
        if name in elsewhere or spec.options or (world.stage == "draft" and _signed_later(paper, spec)):
            continue
        if spec.required == "always" or (spec.required == "conditional" and spec.block and _fills(paper, spec.block)):
            yield name, spec, paper.entry(name)
    if isinstance(paper, ServiceReceipt):
        for n, row in enumerate(paper.rows, 1):
            yield f"rows.{n}.title", row.entry_specs()["title"], row.title


def _fills(paper: Document, block: str) -> bool:
    """Is this half of the party block the one in use? Its name is filled in."""
    names = [n for n, spec in paper.entry_specs().items() if spec.block == block and spec.means == "party_name"]
    return any(paper.entry(name).state == "filled" for name in names)


def _signed_later(paper: Document, spec: EntrySpec) -> bool:
    """Before signature the opinions of those who will sign are not owed yet."""
    signed = {label for line in paper.signature_lines for label in line.labels}
    return not signed.isdisjoint(spec.labels)


def _foot(paper: Document) -> Entry[Moment]:
    """The date at the foot. Not found, on a paper read whole whose last sentence holds the seal's label and no year: blank."""
    entry: Entry[Moment] = paper.entry("issue_date")
    if entry.state == "absent" and paper.fully_read:
        for place in matches(paper, UNDATED_FOOT):
            return Entry[Moment](state="blank", place=place)
    return entry


def _dates(paper: Document) -> Iterator[tuple[str, EntrySpec, Entry[Moment]]]:
    if "issue_date" in paper.entry_specs():
        yield "issue_date", paper.entry_specs()["issue_date"], _foot(paper)
    for line in paper.signature_lines:
        signature = paper.signature(line.key)
        if line.dated and line.key in DATED_BY.get(paper.form, ()) and signature is not None and signature.date.state != "absent":
            yield f"signature.{line.key}", EntrySpec(labels=line.labels), signature.date


def _place(paper: Document, name: str, spec: EntrySpec, entry: Entry[Any]) -> Place:
    """Where the blank is, named by its label."""
    label = spec.labels[0]
    if entry.place is None:
        return Place(file=paper.file, document=paper.id, owed=f"{paper.form}.{name}", quote=label)
    return entry.place.model_copy(update={"document": paper.id, "quote": f"{label}：{entry.text.strip() or '（空白）'}"})
