"""Binding (归栏): which of the labels found belongs to which entry, and what the entry then is.

The same label stands several times on one sheet: 联系电话 of the person and of the organisation, 执法人员 twice. An entry is bound by the
half it stands in and by its row within that half, never by the first label found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from casecheck.extract.convert import FindLaw, read, struck
from casecheck.extract.labels import ORGANISATION, Form, Hit, Vocabulary, specs, vocabulary
from casecheck.extract.sentences import find
from casecheck.extract.signatures import ANY_DATE, DATE_LABELS, SIGNED_ON, only_names, opinion
from casecheck.extract.text import Passage, Text, normal
from casecheck.extract.wordings import PARTY
from casecheck.model import Entry, EntrySpec

_REPEATED = re.compile(r"(?:\((?:[^()]|\([^()]*\)){0,200}\))?:")
_FOUND_OUT = re.compile(
    r"经(?:本机关|本局|本单位|我局|我支队|我大队|执法人员|依法|现场|立案|初步|进一步)*(?:调查|检查|核查|查证|查明|查实|核实|查)(?:取证|核实|属实|认定)?[,:]"
)  # how a notice begins what was found out
_PROVEN = re.compile(r"(?<=行为),?(?:属实|(?:有|已有|且有)[^,。]{0,20}(?:证实|为证|佐证|证明)|事实清楚[^。]{0,20})$")  # and how it ends
_YOU = re.compile(r"你\(单位\)|你单位|你")
_IDENTITY = re.compile(r"[0-9*×]{14,17}[0-9Xx*×]|[0-9]{4,6}[*×]+[0-9Xx*×]{2,4}|/|无")
_CASE_NUMBER = re.compile(r"[〔(\[【<〈]\d{4}[〕)\]】>〉].*号|字第.*号")
_EITHER = frozenset(PARTY)
_ENDS = 2  # days of a span of time


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
    """A cell decides, then the section that a label heads; then, for long values, the sentence pattern before the labelled line, for short
    ones after it."""
    cells, lines = hits
    from_cells, from_lines = _choose(form, name, spec, cells), _choose(form, name, spec, lines)
    sentence = find(whole, spec.sentence) if from_cells is None or not from_cells.value_room else None
    choices: list[_Choice | None] = [from_cells if from_cells and from_cells.value_room else None]
    by_sentence = _Choice(*sentence, own_label=False) if sentence is not None else None
    if from_lines is not None and from_lines.headed:
        choices += [from_lines]
    elif spec.long or from_lines is None or from_lines.empty:
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
    headed: bool = False  # does the label head a section?

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
    best = max(
        hits, key=lambda hit: (bool(hit.values), hit.headed, ranks.get(hit.label, -1), any(v.normal for v in hit.values), -hit.order)
    )
    sharing = [other for other in vocabulary(form).entries.get(best.label, ()) if not _placed_by(specs(form)[other])]
    if len(sharing) > 1 and best.values:
        part = _part(best, sharing.index(name), len(sharing)) if name in sharing else None
        return _Choice(part, best.at) if part is not None else None
    value = best.values[0] if best.values else best.at.cut(best.at.end - best.at.start)
    return _Choice(value, best.at, bool(best.values), headed=best.headed)


def _placed_by(spec: EntrySpec) -> bool:
    """Does its place tell an entry from others with the same label?"""
    return spec.block is not None or spec.row is not None or spec.beside is not None


def _part(hit: Hit, n: int, count: int) -> Passage | None:
    """The n-th of the values of one label that asks for several things (单位、职务及住址; 车辆 before plate and type): side by side in
    cells, or parted by a semicolon. A value that does not fall into just as many parts is nobody's."""
    if len(hit.values) >= count:
        return hit.values[n]
    value = hit.values[0]
    if struck(value.normal) or not value.normal:
        return value
    if count == len(days := list(ANY_DATE.finditer(value.normal))) == _ENDS:  # 自2023年5月3日起至2023年6月3日止
        return value.cut(*days[n].span("date"))
    cuts = [0, *(at + 1 for at, char in enumerate(value.normal) if char == ";"), value.end - value.start + 1]
    parts = [value.cut(start, end - 1) for start, end in pairwise(cuts)]
    return parts[n] if len(parts) == count else None


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
    if choice.headed:
        passage = _without_frame(passage, spec)
    signs = vocabulary(form).signatures
    if spec.long and any(normal(label) in signs for label in spec.labels):
        return opinion(passage)[0]
    date = SIGNED_ON.search(passage.normal) if choice.own_label and not spec.long else None
    if date and date.start() > 0 and only_names(passage):
        return passage.cut(0, date.start())  # 调查人员：王建国、陈思远　2023年5月9日
    return passage


def _without_frame(passage: Passage, spec: EntrySpec) -> Passage:
    """A section that is the form's own sentence (经查，你（单位）__行为，有证据证实。), without what is printed around its blank."""
    before, blank, behind = map(normal, spec.labels[0].partition("__"))
    if not blank and not before.startswith("经"):
        return passage
    found = _FOUND_OUT.match(passage.normal) if before.startswith("经") else None
    passage = passage.cut(found.end()) if found else passage
    you = _YOU.match(passage.normal) if "你(单位)" in before else None
    passage = passage.cut(you.end()) if you else passage
    words = _PROVEN.sub("", passage.normal.rstrip("。;,")) if behind else passage.normal
    return passage.cut(0, len(words) - len(behind)) if behind and words.endswith(behind) else passage


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
        if hit.signs or (beside_signature and hit.label in (*DATE_LABELS, "负责人")):
            continue
        shared = words.entries.get(hit.label, ())
        names = [name for name in shared if not _means_another(declared, shared, name, hit)]
        halves = {declared[name].block for name in names} - {None}
        if hit.block is not None:
            half: str | None = hit.block
        elif hit.label in _EITHER and len(halves) > 1:
            half = "单位" if hit.values and ORGANISATION.search(hit.values[0].normal) else "个人"
            current = named = half
        else:
            own = named if named in halves else _half(hit.label, names, declared)
            if named is not None and own not in (None, named) and hit.values and struck(hit.values[0].normal):
                half = own  # 经营者：/ below the name of a person: what follows is still the person's
            else:
                named = named if own in (None, named) else None
                current = half = own or current or ("个人" if "个人" in halves else None)
        for name in names:
            if declared[name].block in (None, half):
                yield name, hit


def _another_number(declared: dict[str, EntrySpec], names: Sequence[str], name: str, hit: Hit) -> bool:
    """Is the number behind a label (证件号码) that of the other kind: of an identity card for an officer's entry, or the reverse?"""
    officers = [declared[other].means == "officer_number" for other in names]
    if all(officers) or not any(officers) or not hit.values:
        return False
    identity = _IDENTITY.fullmatch(hit.values[0].normal) is not None or not hit.values[0].normal
    return identity if declared[name].means == "officer_number" else not identity


def _means_another(declared: dict[str, EntrySpec], names: Sequence[str], name: str, hit: Hit) -> bool:
    """Does what stands behind a label show that it is not the entry's, but that of another with the same label, or none at all?"""
    return _another_number(declared, names, name, hit) or _another_name(declared, name, hit) or _a_thing(hit)


def _a_thing(hit: Hit) -> bool:
    """Is 手机 no label of a number, but a thing with its make behind it?"""
    value = hit.values[0].normal if hit.values else ""
    return hit.label == "手机" and bool(value) and not struck(value) and re.search(r"[0-9*-]{5}", value) is None


def _another_name(declared: dict[str, EntrySpec], name: str, hit: Hit) -> bool:
    """字号 is the name of a shop or the number of a paper: is it the other one? An empty one is the shop's only within its half."""
    if hit.label != "字号" or declared[name].means not in ("party_name", "case_number") or not hit.values:
        return False
    value = hit.values[0].normal
    number = _CASE_NUMBER.search(value) is not None or (not value and hit.block is None)
    return number is not (declared[name].means == "case_number")


def _half(label: str, names: Sequence[str], declared: dict[str, EntrySpec]) -> str | None:
    """The half a label belongs to by itself: it is a label of one half only, or the official wording of one half only."""
    halves = {declared[name].block for name in names}
    official = {declared[name].block for name in names if normal(declared[name].labels[0]) == label}
    for group in (halves, official):
        if len(group) == 1:
            return next(iter(group))
    return None
