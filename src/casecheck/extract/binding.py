"""Binding (归栏): which of the labels found belongs to which entry, and what the entry then is.

The same label stands several times on one sheet: 联系电话 of the person and of the organisation, 执法人员 twice. An entry is bound by the
half it stands in and by its row within that half, never by the first label found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from casecheck.extract.convert import FindLaw, read
from casecheck.extract.labels import Form, Hit, Vocabulary, specs, vocabulary
from casecheck.extract.sentences import find
from casecheck.extract.signatures import DATE_LABELS, opinion
from casecheck.extract.text import Passage, Text, normal
from casecheck.model import Entry, EntrySpec

_ORGANISATION = re.compile(
    r"(?:公司|厂|店|部|中心|社|行|站|局|院|校|集团|企业|车队|协会|门市|场|馆|处|所|户|委员会|合伙)(?:\((?!个人)[^()]*\))?$"
)
_REPEATED = re.compile(r"(?:\((?:[^()]|\([^()]*\)){0,200}\))?:")
_EITHER = ("当事人", "被处罚人")


@dataclass(frozen=True)
class Found:
    """The labels found in one paper. ``cells`` and ``flows``: those of each table and of each run of lines, in reading order."""

    cells: tuple[tuple[Hit, ...], ...]
    flows: tuple[tuple[Hit, ...], ...]
    whole: Text


def bind(form: Form, found: Found, document: str, find_law: FindLaw | None = None) -> dict[str, Entry[Any]]:
    """Every entry of a form, absent ones left out."""
    in_cells = _by_entry(form, found.cells)
    in_lines = _by_entry(form, found.flows)
    entries: dict[str, Entry[Any]] = {}
    for name, spec in specs(form).items():
        hits = _beside(form, name, in_cells), _beside(form, name, in_lines)
        entry = _entry(form, name, spec, hits, found.whole, document, find_law)
        if entry is not None:
            entries[name] = entry
    return entries


def _entry(
    form: Form,
    name: str,
    spec: EntrySpec,
    hits: tuple[list[Hit], list[Hit]],
    whole: Text,
    document: str,
    find_law: FindLaw | None,
) -> Entry[Any] | None:
    """A cell decides; then, for long values, the sentence pattern before the labelled line, for short ones after it."""
    cells, lines = hits
    from_cells, from_lines = _choose(form, name, spec, cells), _choose(form, name, spec, lines)
    sentence = find(whole, spec.sentence) if from_cells is None or not from_cells.value_room else None
    choices: list[_Choice | None] = [from_cells if from_cells and from_cells.value_room else None]
    by_sentence = _Choice(*sentence, own_label=False) if sentence is not None else None
    if spec.long or from_lines is None or from_lines.empty:
        choices += [by_sentence, from_lines]
    else:
        choices += [from_lines, by_sentence]
    choices.append(from_cells)
    choice = next((c for c in choices if c is not None), None)
    if choice is None:
        return None
    entry = read(_body(choice, form, spec), form, name, spec, document, find_law, choice.label.normal, whole=not choice.own_label)
    if entry.state == "blank":
        entry = entry.model_copy(update={"place": choice.label.place(document)})
    return entry


@dataclass(frozen=True)
class _Choice:
    passage: Passage
    label: Passage
    value_room: bool = True
    own_label: bool = True  # may the label be repeated at the head of the value?

    @property
    def empty(self) -> bool:
        return self.passage.start >= self.passage.end


def _choose(form: Form, name: str, spec: EntrySpec, hits: list[Hit]) -> _Choice | None:
    """The label that serves the entry: one with room for a value, the more official wording, a filled one, the first."""
    if not hits:
        return None
    if spec.row is not None:
        return _row(form, name, spec, hits)
    ranks = {normal(label): rank for rank, label in enumerate(reversed(spec.labels))}
    best = max(hits, key=lambda hit: (bool(hit.values), ranks.get(hit.label, -1), any(v.normal for v in hit.values), -hit.order))
    value = best.values[0] if best.values else best.at.cut(best.at.end - best.at.start)
    return _Choice(value, best.at, bool(best.values))


def _beside(form: Form, name: str, found: Mapping[str, list[Hit]]) -> list[Hit]:
    """The labels that serve an entry: of one that stands behind several people (职务), the one behind the person the entry belongs to.

    A label that names its person itself (收件人地址) needs no place; where the people stand side by side and all their labels below
    them, the n-th label is that of the n-th person. What is so claimed is no half's of the party.
    """
    spec, hits = specs(form)[name], found.get(name, [])
    if spec.beside is None:
        return [hit for hit in hits if spec.block is None or not _claimed(form, name, hit, found)]
    words = vocabulary(form)
    own = [hit for hit in hits if words.entries.get(hit.label) == (name,)]
    if own:
        return own
    shared = sorted(hits, key=lambda hit: hit.order)
    starts = _heads(form, found)
    start = starts.get(spec.beside)
    if start is None:
        return []
    if len(shared) == len(starts) > 1 and shared[0].order > max(starts.values()):
        return [shared[sorted(starts.values()).index(start)]]
    stop = min((order for order in starts.values() if order > start), default=None)
    return [hit for hit in shared if hit.order > start and (stop is None or hit.order < stop)][:1]


def _claimed(form: Form, name: str, hit: Hit, found: Mapping[str, list[Hit]]) -> bool:
    """Does a label that several entries share belong to one that stands beside another?"""
    shared = vocabulary(form).entries.get(hit.label, ())
    claims = (other for other in shared if other != name and specs(form)[other].beside is not None)
    return any(hit in _beside(form, other, found) for other in claims)


def _heads(form: Form, found: Mapping[str, list[Hit]]) -> dict[str, int]:
    """Where the people stand behind whom labels are shared: entry → place in reading order."""
    heads = sorted({name for name in (other.beside for other in specs(form).values()) if name})
    starts = {}
    for head in heads:
        choice = _choose(form, head, specs(form)[head], found.get(head, []))
        if choice is not None:
            starts[head] = next(hit.order for hit in found[head] if hit.at is choice.label)
    return starts


def _row(form: Form, name: str, spec: EntrySpec, hits: list[Hit]) -> _Choice | None:
    """The n-th value of a label that stands, or is meant to stand, several times; two names may share one cell."""
    values = [(hit, value) for hit in sorted(hits, key=lambda hit: hit.order) for value in hit.values]
    n = (spec.row or 1) - 1
    rows = [s.row for s in specs(form).values() if s.labels == spec.labels and s.row]
    if len(values) == 1 and len(rows) > 1:
        hit, value = values[0]
        parts = value.parts()
        if len(parts) > 1:
            return _Choice(parts[n], hit.at) if n < len(parts) else None
    if n < len(values):
        return _Choice(values[n][1], values[n][0].at)
    return None


def _body(choice: _Choice, form: Form, spec: EntrySpec) -> Passage:
    """The value without its own label repeated inside (主要内容：, 主要内容（…）：), and without the signature below an opinion."""
    passage = choice.passage
    for label in spec.labels if choice.own_label else ():
        repeated = _REPEATED.match(passage.normal, len(normal(label))) if passage.normal.startswith(normal(label)) else None
        if repeated:
            passage = passage.cut(repeated.end())
            break
    behind = re.search(spec.until, passage.normal) if spec.until else None
    if behind:
        passage = passage.cut(0, behind.start())
    signs = vocabulary(form).signatures
    if spec.long and any(normal(label) in signs for label in spec.labels):
        return opinion(passage)[0]
    return passage


def _by_entry(form: Form, sources: Sequence[Sequence[Hit]]) -> dict[str, list[Hit]]:
    words = vocabulary(form)
    found: dict[str, list[Hit]] = {}
    for source in sources:
        for name, hit in _placed(form, words, source):
            found.setdefault(name, []).append(hit)
    return found


def _placed(form: Form, words: Vocabulary, source: Sequence[Hit]) -> Iterator[tuple[str, Hit]]:
    """Each label with the entries it serves. Outside a printed half, a label that only one half has opens that half."""
    current: str | None = None
    named: str | None = None  # the half that the name behind 当事人 belongs to
    declared = specs(form)
    before: Hit | None = None
    for hit in sorted(source, key=lambda hit: hit.order):
        beside_signature = before is not None and before.label in words.signatures and before.at.text is hit.at.text
        before = hit
        if beside_signature and hit.label in DATE_LABELS:
            continue
        names = words.entries.get(hit.label, ())
        halves = {declared[name].block for name in names} - {None}
        if hit.block is not None:
            half: str | None = hit.block
        elif hit.label in _EITHER and len(halves) > 1:
            half = "单位" if hit.values and _ORGANISATION.search(hit.values[0].normal) else "个人"
            current = named = half
        else:
            own = named if named in halves else _half(hit.label, names, declared)
            named = named if own in (None, named) else None
            current = half = own or current or ("个人" if "个人" in halves else None)
        for name in names:
            if declared[name].block in (None, half):
                yield name, hit


def _half(label: str, names: Sequence[str], declared: dict[str, EntrySpec]) -> str | None:
    """The half a label belongs to by itself: it is a label of one half only, or the official wording of one half only."""
    halves = {declared[name].block for name in names}
    official = {declared[name].block for name in names if normal(declared[name].labels[0]) == label}
    for group in (halves, official):
        if len(group) == 1:
            return next(iter(group))
    return None
