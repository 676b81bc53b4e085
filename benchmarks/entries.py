"""Reading accuracy by form: entries read from a dossier beside its answer key.

    .venv/bin/python benchmarks/entries.py samples/overload-person-clean samples/overload-person-planted
    .venv/bin/python benchmarks/entries.py --write 6          # six dossiers of every generation and party, made on the spot

Counted are entries whose truth is filled, blank or struck. Right: state and normalised value equal. Wrong: another filled value, filled
for blank or struck, blank or struck for filled. Gap: unreadable or absent. Of a paper taken for another form all entries are wrong.
Signatures are counted beside them: right if the typed names and the date are.
"""

from __future__ import annotations

import argparse
import itertools
import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import casecheck
from casecheck.derive.penalty import KIND_ZH
from casecheck.model import Amount, CaseNumber, Citation, Document, Dossier, Entry, Moment, Penalty, Period, Tick
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
    if isinstance(value, tuple) and value and isinstance(value[0], Citation):
        return squeeze(entry.text).rstrip("。") == squeeze(truth.value).rstrip("。")
    expected = squeeze(truth.value)
    got = normal(value)
    if isinstance(value, tuple) and value and isinstance(value[0], Tick):
        ticked = [squeeze(t.option) for t in value if t.ticked]
        # A form with one option (a right that is ticked or not) is read as that option, not as its sentence.
        return len(ticked) == 1 and (len(value) == 1 or ticked[0] in expected or expected in ticked[0])
    if isinstance(value, tuple):
        return sorted(re.split("[;、,/]", got)) == sorted(re.split("[;、,/]", expected))
    if isinstance(value, Amount):
        return got == expected.split("/")[0]
    return got == expected


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
        entry = getattr(row, columns.get(column, column), None)
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


def written(seeds: int) -> Iterator[tuple[Path, Truth]]:
    """Dossiers made on the spot: every generation and party, ``seeds`` of each."""
    from casecheck.write import make_case, write_dossier

    with tempfile.TemporaryDirectory() as folder:
        for generation, party, seed in itertools.product(("2008", "2019", "2021"), ("person", "company", "sole_trader"), range(seeds)):
            here = Path(folder) / f"{generation}-{party}-{seed}"
            yield here, write_dossier(here, make_case(seed=seed, generation=generation, party=party))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("samples", nargs="*", type=Path)
    parser.add_argument("--write", type=int, default=0, metavar="SEEDS")
    parser.add_argument("--show", action="store_true", help="print every entry that is not right")
    arguments = parser.parse_args()
    scores: list[Score] = []
    kept = ((s, Truth.model_validate_json(s.with_name(s.name + ".truth.json").read_text("utf-8"))) for s in arguments.samples)
    for folder, truth in itertools.chain(kept, written(arguments.write)):
        scores += measure(casecheck.read(folder), truth)
    print(table(scores))
    if arguments.show:
        for score in scores:
            if score.verdict != "right":
                print(f"{score.verdict:5} {score.form}.{score.name}: {score.detail}")


if __name__ == "__main__":
    main()
