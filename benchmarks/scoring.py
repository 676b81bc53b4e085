"""How a reading is scored against the answer key, and the tables made of scores.

Counted are entries whose truth is filled, blank or struck. Right: state and normalised value equal. Wrong: another filled value, filled
for blank or struck, blank or struck for filled. Gap: unreadable or absent. Of a paper taken for another form all entries are wrong.
Signatures are counted beside them: right if the typed names and the date are.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from same import NOTHING, facts_alone, normal, same, squeeze

from casecheck.model import Document, Dossier, Entry
from casecheck.write.truth import EntryTruth, PaperTruth, Truth

PERCENT_FROM = 300  # under this n counts are printed, not percentages


@dataclass(frozen=True)
class Score:
    """One entry of one paper."""

    form: str
    name: str
    verdict: str  # right | wrong | gap
    detail: str = ""


def state_of(truth: EntryTruth) -> str:
    """A stroke or 无 in a place says that nothing is filled in, in whatever layout it stands."""
    return "struck" if truth.state == "filled" and NOTHING.fullmatch(squeeze(truth.value)) else truth.state


def judge_entry(form: str, name: str, truth: EntryTruth, entry: Entry[object], kind: str | None = None) -> Score:
    detail = f"truth {truth.state} {truth.value[:60]!r} | read {entry.state} {normal(entry.value)[:60]!r} {entry.reason}"
    if entry.state in ("unreadable", "absent"):
        return Score(form, name, "gap", detail)
    if state_of(truth) == "filled" and entry.state == "filled":
        return Score(form, name, "right" if same(truth, entry, kind) else "wrong", detail)
    return Score(form, name, "right" if state_of(truth) == entry.state else "wrong", detail)


def judge_paper(truth: PaperTruth, document: Document | None) -> Iterator[Score]:
    counted = {name: entry for name, entry in truth.entries.items() if (truth.form, name) not in PICTURES}
    if document is None or document.form != truth.form:
        for name in counted:
            yield Score(truth.form, name, "wrong", f"paper taken for {document.form if document else 'nothing'}")
        return
    for printed, expected in counted.items():
        name = key_of(truth.form, printed, document)
        if name == "facts_and_evidence":
            expected = expected.model_copy(update={"value": facts_alone(expected.value)})
        if name in document.entry_specs():
            yield judge_entry(truth.form, name, expected, document.entry(name), document.entry_specs()[name].kind)
        elif name not in truth.rows:
            yield judge_list(truth.form, printed, expected, getattr(document, name, ()))
    for name, rows in truth.rows.items():
        read = getattr(document, name, ())
        filled = [row for row in rows if any(cell.state == "filled" for cell in row.values())]
        for n, (row, got) in enumerate(itertools.zip_longest(filled, read)):
            yield from judge_row(truth.form, f"{name}.{n + 1}", row, got)


def key_of(form: str, printed: str, document: Document) -> str:
    """The form's own key of a field; of several (a person's name or a company's) the one that stands on this paper."""
    keys = TRUTH_KEYS.get(form, {}).get(printed, (printed,))
    return next((key for key in keys if key in document.entry_specs() and document.entry(key).state != "absent"), keys[0])


def judge_list(form: str, name: str, truth: EntryTruth, rows: tuple[object, ...]) -> Score:
    """An entry of the answer key that the form reads as a list: the names in it, in order."""
    read = [squeeze(str(entry.value)) for row in rows if isinstance(entry := getattr(row, "name", None), Entry) and entry.state == "filled"]
    detail = f"truth {truth.value[:60]!r} | read rows {read}"
    if not read:
        return Score(form, name, "gap", detail if rows else "no such entry in the form")
    return Score(form, name, "right" if read == re.split("[;、]", squeeze(truth.value)) else "wrong", detail)


def judge_row(form: str, name: str, truth: dict[str, EntryTruth] | None, row: object) -> Iterator[Score]:
    if truth is None or row is None:
        yield Score(form, name, "wrong" if truth is None else "gap", "a row too many" if truth is None else "row not read")
        return
    for column, expected in truth.items():
        entry = getattr(row, column, None) or getattr(row, COLUMNS.get(column, column), None)
        if isinstance(entry, Entry):
            yield judge_entry(form, f"{name}.{column}", expected, entry)


def judge_signatures(truth: PaperTruth, document: Document | None) -> Iterator[Score]:
    for expected in truth.signatures:
        if expected.key == "agency":  # a typed agency name is not a seal
            continue
        key = SIGNATURE_KEYS.get((truth.form, expected.key), expected.key)
        got = document.signature(key) if document is not None else None
        if got is None:
            yield Score(truth.form, f"signature.{expected.key}", "gap", "line not found")
            continue
        date = normal(got.date.value) if got.date.value is not None else ""
        right = got.seen is True and sorted(got.names) == sorted(expected.names) and date[:10] == expected.date[:10]
        detail = f"truth {expected.names} {expected.date} | read {got.seen} {got.names} {date}"
        yield Score(truth.form, f"signature.{expected.key}", "right" if right else "wrong", detail)


PICTURES = {("evidence_paste_page", "image")}
"""A pasted picture is no entry: the model has it as a picture of its page."""

COLUMNS = {"specification": "spec", "quantity": "count", "remarks": "remark", "doc_number": "doc_no", "owner": "author", "pages": "page"}
"""The answer key's own names of columns."""

CERTIFICATES = {
    f"{theirs}_{n}": (f"{ours}{'' if n == 1 and not ours.startswith('officer') else f'_{n}'}",)
    for n in (1, 2)
    for theirs, ours in (("name", "officer"), ("agency", "unit"), ("field", "category"), ("valid_to", "valid"))
}
TRUTH_KEYS: dict[str, dict[str, tuple[str, ...]]] = {
    "officer_certificate_copy": {**CERTIFICATES, "number_1": ("officer_1_no",), "number_2": ("officer_2_no",)},
    "driving_licence_copy": {"class": ("vehicle_class",)},
    "defence_review": {"reviewer": ("handler",), "content": ("statement",)},
    "enforcement_agreement": {"id": ("party_id",)},
    "case_extension_approval": {
        "term_ends": ("due_on",),
        "party": ("person_name", "org_name"),
        "leader_approval": ("leader_opinion",),
    },
}
"""The answer key's own names of fields whose key in the form differs."""

SIGNATURE_KEYS = {
    ("legal_review", "review_head"): "legal_unit",
    ("collective_discussion_record", "attendees"): "agency_head",
    ("penalty_approval", "reviewer"): "legal_unit",
    ("test_report", "tester"): "provider",
    ("scale_certificate", "tester"): "provider",
}
"""Signature lines whose key differs: the model has one closed list of keys."""


def measure(dossier: Dossier, truth: Truth) -> list[Score]:
    by_file = {d.file: d for d in dossier.documents}
    return [
        score
        for paper in truth.papers
        for score in (*judge_paper(paper, by_file.get(paper.file)), *judge_signatures(paper, by_file.get(paper.file)))
    ]


def table(scores: Iterable[Score]) -> str:
    groups: dict[str, Counter[str]] = {}
    for score in scores:
        kind = "signatures" if score.name.startswith("signature.") else score.form
        groups.setdefault(kind, Counter())[score.verdict] += 1
    total = Counter[str]()
    for kind, counts in groups.items():
        if kind != "signatures":
            total.update(counts)
    lines = ["| form | n | right | gap | wrong |", "|---|---|---|---|---|"]
    for kind, counts in [*sorted(groups.items()), ("all entries", total)]:
        n = counts.total()
        shown = [f"{counts[v] / n:.1%}" if n >= PERCENT_FROM else str(counts[v]) for v in ("right", "gap", "wrong")]
        lines.append(f"| {kind} | {n} | {' | '.join(shown)} |")
    return "\n".join(lines)
