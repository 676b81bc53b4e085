"""How a reading is scored against the answer key, and the tables made of scores.

Counted are entries whose truth is filled, blank or struck. Right: state and normalised value equal. Wrong: another filled value, filled
for blank or struck, blank or struck for filled. Gap: unreadable or absent. Of a paper taken for another form all entries are wrong.
Signatures are counted beside them: right if the typed names and the date are.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casecheck.derive.penalty import KIND_ZH
from casecheck.model import Amount, CaseNumber, Citation, Document, Dossier, Entry, Moment, Penalty, Period, Term, Tick
from casecheck.write.truth import EntryTruth, PaperTruth, Truth

PERCENT_FROM = 300  # under this n counts are printed, not percentages


@dataclass(frozen=True)
class Score:
    """One entry of one paper."""

    form: str
    name: str
    verdict: str  # right | wrong | gap
    detail: str = ""


def squeeze(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def normal(value: object) -> str:
    """A typed value in the answer key's own form."""
    if isinstance(value, Moment):
        return value.model_dump_json().strip('"')
    if isinstance(value, Period):
        return "/".join(normal(m) for m in (value.start, value.end) if m is not None)
    if isinstance(value, Amount):
        return str(value.figures if value.figures is not None else value.words)
    if isinstance(value, CaseNumber):
        return squeeze(value.text)
    if isinstance(value, Penalty):
        return KIND_ZH[value.kind] + (normal(value.amount) if value.amount else "")
    if isinstance(value, Tick):
        return squeeze(value.option) if value.ticked else ""
    if isinstance(value, Citation):
        return squeeze(value.text)
    if isinstance(value, tuple):
        return ";".join(filter(None, map(normal, value)))
    return squeeze(str(value))


def same(truth: EntryTruth, entry: Entry[object]) -> bool:
    value = entry.value
    expected = squeeze(truth.value)
    if isinstance(value, tuple) and value and isinstance(value[0], Citation):
        return squeeze(entry.text).rstrip("。") == expected.rstrip("。")
    if isinstance(value, tuple) and value and isinstance(value[0], Tick):
        return same_ticks(expected, value)
    if isinstance(value, tuple):
        return sorted(re.split("[;、,/]", normal(value))) == sorted(re.split("[;、,/]", expected))
    if isinstance(value, Amount):
        return normal(value) == expected.split("/")[0]
    if isinstance(value, Term):
        return (value.count, value.unit) in terms(expected)
    if isinstance(value, int):
        return value in measures(expected)
    return normal(value) == expected


def same_ticks(expected: str, ticks: tuple[Tick, ...]) -> bool:
    """Every option that is ticked, with what is written into it; a form with one option is read as that option, not as its sentence."""
    ticked = [squeeze(tick.option) for tick in ticks if tick.ticked]
    if len(ticks) == 1:
        return len(ticked) == 1
    wanted = [part for part in expected.split(";") if part]
    return len(ticked) == len(wanted) and all(any(fits(option, part) for option in ticked) for part in wanted)


def fits(option: str, part: str) -> bool:
    """The printed option, its blanks filled with anything, beside what the answer key calls it."""
    pattern = ".*?".join(re.escape(piece) for piece in option.split("__"))
    return re.fullmatch(pattern, part) is not None or part in option or option.replace("__", "") in part


UNITS = {"日": "day", "天": "day", "个工作日": "working_day", "工作日": "working_day", "个月": "month", "月": "month", "年": "year"}
DIGITS = {char: n for n, char in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}


def number(words: str) -> int:
    """A number up to 99 in figures or characters."""
    if words.isdigit():
        return int(words)
    tens, ten, ones = words.partition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + (DIGITS.get(ones or "零", 0) if ten else DIGITS.get(tens, 0))


def terms(words: str) -> set[tuple[int, str]]:
    found = re.findall(r"(\d+|[零〇一二三四五六七八九十两]+)(个工作日|工作日|个月|日|天|月|年)", words)
    return {(number(count), UNITS[unit]) for count, unit in found}


def measures(words: str) -> set[int]:
    """What the number may be as an int: itself, tonnes in kg, percent and metres in hundredths."""
    found = re.fullmatch(r"([\d.,]+)(kg|千克|公斤|t|吨|%|m|米|cm|厘米|人|座|轴|页|份|件|天|日|元)?", words, re.IGNORECASE)
    if not found:
        return set()
    value, unit = float(found[1].replace(",", "")), (found[2] or "").lower()
    scaled = {"t": 1000, "吨": 1000, "%": 100, "m": 100, "米": 100}.get(unit, 1)
    return {round(value), round(value * scaled)} if value == round(value) or scaled > 1 else set()


def judge_entry(form: str, name: str, truth: EntryTruth, entry: Entry[object]) -> Score:
    detail = f"truth {truth.state} {truth.value[:60]!r} | read {entry.state} {normal(entry.value)[:60]!r} {entry.reason}"
    if entry.state in ("unreadable", "absent"):
        return Score(form, name, "gap", detail)
    if squeeze(truth.value) == "无" and entry.state == "struck":
        return Score(form, name, "right", detail)  # 无 says that there is nothing: the model calls it struck
    if truth.state == "filled" and entry.state == "filled":
        return Score(form, name, "right" if same(truth, entry) else "wrong", detail)
    return Score(form, name, "right" if truth.state == entry.state else "wrong", detail)


def judge_paper(truth: PaperTruth, document: Document | None) -> Iterator[Score]:
    if document is None or document.form != truth.form:
        for name in truth.entries:
            yield Score(truth.form, name, "wrong", f"paper taken for {document.form if document else 'nothing'}")
        return
    keys = TRUTH_KEYS.get(truth.form, {})
    for printed, expected in truth.entries.items():
        name = keys.get(printed, printed)
        if name in document.entry_specs():
            yield judge_entry(truth.form, name, expected, document.entry(name))
        elif name not in truth.rows:
            yield Score(truth.form, name, "gap", "no such entry in the form")
    for name, rows in truth.rows.items():
        read = getattr(document, name, ())
        printed = [row for row in rows if any(cell.state == "filled" for cell in row.values())]
        for n, (row, got) in enumerate(itertools.zip_longest(printed, read)):
            yield from judge_row(truth.form, f"{name}.{n + 1}", row, got)


def judge_row(form: str, name: str, truth: dict[str, EntryTruth] | None, row: object) -> Iterator[Score]:
    if truth is None or row is None:
        yield Score(form, name, "wrong" if truth is None else "gap", "a row too many" if truth is None else "row not read")
        return
    columns = {"specification": "spec", "quantity": "count", "remarks": "remark"}
    for column, expected in truth.items():
        entry = getattr(row, column, None) or getattr(row, columns.get(column, column), None)
        if isinstance(entry, Entry):
            yield judge_entry(form, f"{name}.{column}", expected, entry)


def judge_signatures(truth: PaperTruth, document: Document | None) -> Iterator[Score]:
    for expected in truth.signatures:
        if expected.key == "agency":  # a typed agency name is not a seal
            continue
        got = document.signature(expected.key) if document is not None else None
        if got is None:
            yield Score(truth.form, f"signature.{expected.key}", "gap", "line not found")
            continue
        date = normal(got.date.value) if got.date.value is not None else ""
        right = got.seen is True and sorted(got.names) == sorted(expected.names) and date[:10] == expected.date[:10]
        detail = f"truth {expected.names} {expected.date} | read {got.seen} {got.names} {date}"
        yield Score(truth.form, f"signature.{expected.key}", "right" if right else "wrong", detail)


TRUTH_KEYS = {  # the answer key's own names of fields whose key in the form differs
    "officer_certificate_copy": {
        **{
            f"{theirs}_{n}": f"{ours}{'' if n == 1 and not ours.startswith('officer') else f'_{n}'}"
            for n in (1, 2)
            for theirs, ours in (("name", "officer"), ("agency", "unit"), ("field", "category"), ("valid_to", "valid"))
        },
        "number_1": "officer_1_no",
        "number_2": "officer_2_no",
    },
    "driving_licence_copy": {"class": "vehicle_class"},
    "defence_review": {"reviewer": "handler", "content": "statement"},
}


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
