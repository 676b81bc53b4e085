"""Reading accuracy over all combinations the writer can make: cause, generation, region, party, further steps; Word and PDF.

    .venv/bin/python benchmarks/extraction.py --store extraction.jsonl            # both formats, 5,000 entries or more each; resumable
    .venv/bin/python benchmarks/extraction.py --store extraction.jsonl --report   # the tables of what was measured so far
    .venv/bin/python benchmarks/extraction.py --store extraction.jsonl --report --docs   # also written into docs/accuracy.md
    .venv/bin/python benchmarks/extraction.py --quick                             # a few dossiers, for CI: fails over the limits below

What is counted and how is said in ``scoring.py``. A dossier is one line of the store; a store made by another state of the program is
begun again. Figures of layouts measured before any reader change are kept in ``first_contact.json``. ``--quick`` writes one dossier of
each layout the reader was mended with, the same ones every time, and none of the others: those are for judging it, not for working on it.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, get_args

from scoring import PERCENT_FROM, Score, measure

import casecheck
from casecheck.errors import UsageError
from casecheck.model import Document
from casecheck.write import Cause, Extra, Generation, make_case, write_dossier
from casecheck.write.procedure import parties
from casecheck.write.regions import HELD_OUT, REGIONS

ROOT = Path(__file__).resolve().parents[1]
FIRST_CONTACT = ROOT / "benchmarks" / "first_contact.json"
ENOUGH = 5_000
DOCS = ROOT / "docs" / "accuracy.md"
BEGIN, END = "<!-- extraction.py --report --docs -->", "<!-- extraction.py -->"
MEASURED = ("reading", "recognise", "extract", "understand", "forms", "model", "law", "write")  # what the figures depend on
WORKED_ON = (
    "national",
    "su",
    "gan",
    "xiang",
    "yue",
    "qian",
    "meng",
    "hei",
    "lu",
    "chuan",
    "jin",
)  # layouts that the reader was mended with
QUICK = {"word": WORKED_ON[:6] + WORKED_ON[8:10], "pdf": WORKED_ON[6:8] + WORKED_ON[10:]}  # layouts of which --quick writes a dossier
STRIDE = 10  # causes between two rounds: a layout that is added changes no combination of those before it
VERDICTS = ("right", "gap", "wrong")
WORST = 20


class Limit(NamedTuple):
    """Shares with which --quick fails; the targets are in docs/accuracy.md."""

    right: float
    wrong: float


LIMITS = {"word": Limit(right=0.999, wrong=0.0005), "pdf": Limit(right=0.998, wrong=0.0012)}


class Combination(NamedTuple):
    cause: str
    generation: str
    region: str
    party: str
    extras: tuple[str, ...]
    seed: int

    @property
    def name(self) -> str:
        return "/".join((self.cause, self.generation, self.region, self.party, "+".join(self.extras) or "-", str(self.seed)))


def combinations(regions: tuple[str, ...]) -> Iterator[Combination]:
    """For ever: every region in turn, each time another cause, generation, party and set of further steps."""
    causes = get_args(Cause)
    generations = get_args(Generation)
    for n in itertools.count():
        for k, region in enumerate(REGIONS):
            if region not in regions:
                continue
            random = Random(f"{n}/{region}")
            cause = causes[(n * STRIDE + k) % len(causes)]
            party = parties(cause)[(n + k) % len(parties(cause))]
            extras = tuple(extra for extra in get_args(Extra) if random.random() < 0.3)
            yield Combination(cause, generations[(n + k) % len(generations)], region, party, extras, n)


def first_of(region: str) -> Combination:
    """The first combination of a layout that there is."""
    return next(one for one in combinations((region,)) if case_of(one) is not None)


def case_of(one: Combination) -> Any:
    """The case, with as many of the further steps as go together."""
    extras: list[str] = []
    case = None
    for extra in (None, *one.extras):
        wanted = [*extras, *([extra] if extra else [])]
        try:
            case = make_case(seed=one.seed, generation=one.generation, party=one.party, cause=one.cause, extras=wanted, region=one.region)
            extras = wanted
        except UsageError:
            if extra is None:
                return None
    return case


def scores_of(one: Combination, form: str) -> dict[str, Any] | None:
    """Counts by form of paper, and what was not right."""
    case = case_of(one)
    if case is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "案卷"
        truth = write_dossier(here, case, pdf=form == "pdf")
        scores = measure(casecheck.read(here), truth)
    counts: dict[str, Counter[str]] = {}
    entries: dict[str, Counter[str]] = {}
    for score in scores:
        counts.setdefault(kind_of(score), Counter())[score.verdict] += 1
        entries.setdefault(f"{score.form}.{re.sub(r'[.][0-9]+', '', score.name)}", Counter())[score.verdict] += 1
    papers = Counter("right" if not one_wrong(scores, paper.form) else "wrong" for paper in truth.papers)
    return {
        "name": one.name,
        "region": one.region,
        "format": form,
        "counts": {kind: dict(count) for kind, count in sorted(counts.items())},
        "entries": {name: dict(count) for name, count in sorted(entries.items())},
        "papers": dict(papers),
        "not_right": [f"{s.verdict} {s.form}.{s.name}: {s.detail}" for s in scores if s.verdict != "right"],
    }


def one_wrong(scores: Iterable[Score], form: str) -> bool:
    return any(score.form == form and score.detail.startswith("paper taken for") for score in scores)


def kind_of(score: Score) -> str:
    return "signatures" if score.name.startswith("signature.") else score.form


def state() -> str:
    """A mark of the program that is measured: readers, forms and writer, and how it is scored."""
    digest = hashlib.sha256()
    packages = [path for name in MEASURED for path in (ROOT / "src/casecheck" / name).rglob("*.py")]
    for path in sorted([*packages, *(ROOT / "benchmarks" / name for name in ("same.py", "scoring.py", "extraction.py"))]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def stored(store: Path, mark: str) -> list[dict[str, Any]]:
    if not store.exists():
        return []
    lines = [json.loads(line) for line in store.read_text("utf-8").splitlines() if line.endswith("}")]
    if not lines or lines[0].get("state") != mark:
        return []
    return lines[1:]


def run(store: Path | None, formats: Iterable[str], enough: int, regions: tuple[str, ...]) -> list[dict[str, Any]]:
    """Measure until there are enough entries of each format."""
    mark = state()
    done = stored(store, mark) if store else []
    if store and not done:
        store.write_text(json.dumps({"state": mark}) + "\n", "utf-8")
    for form in formats:
        have = {line["name"] for line in done if line["format"] == form}
        entries = sum(entries_of(line) for line in done if line["format"] == form)
        for one in combinations(regions):
            if entries >= enough:
                break
            found = scores_of(one, form) if one.name not in have else None
            if found is None:
                continue
            done.append(found)
            entries += entries_of(found)
            if store:
                with store.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(found, ensure_ascii=False) + "\n")
            print(f"{form} {entries} {one.name}", file=sys.stderr)
    return done


def run_quick(formats: Iterable[str]) -> list[dict[str, Any]]:
    """One dossier of each layout, the same ones every time."""
    found = [scores_of(first_of(region), form) for form in formats for region in QUICK[form]]
    return [line for line in found if line is not None]


def entries_of(line: dict[str, Any]) -> int:
    return sum(sum(counts.values()) for kind, counts in line["counts"].items() if kind != "signatures")


def shown(counts: Counter[str], verdict: str) -> str:
    n = counts.total()
    return f"{counts[verdict] / n:.2%}" if n >= PERCENT_FROM else str(counts[verdict])


def added(lines: Iterable[dict[str, Any]], by: str) -> dict[str, Counter[str]]:
    """Counts by form of paper or by region."""
    groups: dict[str, Counter[str]] = {}
    for line in lines:
        for kind, counts in line["counts"].items():
            if by == "region" and kind == "signatures":
                continue
            groups.setdefault(kind if by == "form" else line["region"], Counter()).update(counts)
    return groups


def cells(counts: Counter[str]) -> list[str]:
    return [str(counts.total()), *(shown(counts, verdict) for verdict in VERDICTS)] if counts else ["", "", "", ""]


def row(*parts: str) -> str:
    return "| " + " | ".join(parts) + " |"


def tables(lines: list[dict[str, Any]]) -> str:
    """Markdown: by region with first contact, by form of paper, and the entries read worst."""
    by_format = {form: [line for line in lines if line["format"] == form] for form in ("word", "pdf")}
    out = [*by_region({form: own for form, own in by_format.items() if own}), "", *by_form(by_format), "", *worst(lines)]
    return "\n".join(out) + "\n"


def by_region(by_format: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    first = json.loads(FIRST_CONTACT.read_text("utf-8")) if FIRST_CONTACT.exists() else {}
    yield from (row(*["格式", "地区版式", "n", "对", "未读出", "错", "第一次接触：n", "对", "未读出", "错"]), row(*["---"] * 10))
    for form, own in by_format.items():
        groups = added(own, "region")
        for region in sorted(groups, key=lambda region: (region not in WORKED_ON, region in HELD_OUT, region)):
            mark = "（留作检验）" if region in HELD_OUT else "" if region in WORKED_ON else "（没有照着改过）"
            yield row(form, region + mark, *cells(groups[region]), *cells(Counter(first.get(form, {}).get(region, {}))))
        others = tuple(region for region in REGIONS if region not in WORKED_ON)
        for title, wanted in (("照它们改过的版式", WORKED_ON), ("没有照着改过的版式", others), ("全部", tuple(REGIONS))):
            chosen = sum((groups.get(region, Counter()) for region in wanted), Counter[str]())
            contact = sum((Counter(first.get(form, {}).get(region, {})) for region in wanted), Counter[str]())
            yield row(form, f"**{title}**", *cells(chosen), *cells(contact))
        papers = sum((Counter(line["papers"]) for line in own), Counter[str]())
        wrong = papers.total() - papers["right"]
        yield row(form, f"文书种类认对 {papers['right']} / {papers.total()}（{1 - wrong / papers.total():.2%}）", *[""] * 8)


def by_form(by_format: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    yield from (row(*["文书", "名称", "Word：n", "对", "未读出", "错", "PDF：n", "对", "未读出", "错"]), row(*["---"] * 10))
    groups = {form: added(own, "form") for form, own in by_format.items()}
    for kind in sorted(set().union(*groups.values()) - {"signatures"}):
        yield row(kind, Document.registry[kind].zh, *(cell for found in groups.values() for cell in cells(found.get(kind, Counter()))))
    yield row("签名", "姓名和日期都对", *(cell for found in groups.values() for cell in cells(found.get("signatures", Counter()))))


def worst(lines: list[dict[str, Any]]) -> Iterator[str]:
    """The entries most often wrong or not read, both formats together."""
    groups: dict[str, Counter[str]] = {}
    for line in lines:
        for name, counts in line["entries"].items():
            groups.setdefault(name, Counter()).update(counts)
    bad = {name: counts for name, counts in groups.items() if counts.total() > counts["right"] and ".signature." not in name}
    yield from (row(*f"最差的{WORST}个填写项（两种格式合计） n 对 未读出 错".split()), row(*["---"] * 5))
    for name, counts in sorted(bad.items(), key=lambda item: (item[1]["right"] - item[1].total(), item[0]))[:WORST]:
        yield row(name, *cells(counts))


def put_in_docs(text: str, begin: str = BEGIN, end: str = END) -> None:
    """Put tables where docs/accuracy.md has their marks."""
    before, found, rest = DOCS.read_text("utf-8").partition(begin)
    if not found or end not in rest:
        raise SystemExit(f"{DOCS.name} 里没有 {begin} 和 {end} 两处标记。")
    DOCS.write_text(f"{before}{begin}\n\n{text}\n{end}{rest.partition(end)[2]}", "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path, help="results, one line a dossier; what is in it is not measured again")
    parser.add_argument("--formats", nargs="+", choices=("word", "pdf"), default=["word", "pdf"])
    parser.add_argument("--entries", type=int, default=ENOUGH, help="entries of each format")
    parser.add_argument("--regions", nargs="+", choices=tuple(REGIONS), default=tuple(REGIONS))
    parser.add_argument("--report", action="store_true", help="tables only")
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/accuracy.md")
    parser.add_argument("--show", action="store_true", help="also every entry that is not right")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write-first-contact", action="store_true", help="keep these figures as those of first contact, for new layouts")
    options = parser.parse_args()
    if options.report:
        lines = stored(options.store, state()) if options.store else []
    elif options.quick:
        lines = run_quick(options.formats)
    else:
        lines = run(options.store, options.formats, options.entries, tuple(options.regions))
    if not lines:
        raise SystemExit("没有可以列表的结果：存下的结果是另一版程序的，请重新测。")
    print(tables(lines))
    if options.docs:
        put_in_docs(tables(lines))
    if options.show:
        for line in lines:
            for what in line["not_right"]:
                print(f"{line['format']} {line['name']}: {what}")
    if options.write_first_contact:
        keep(lines)
    return int(options.quick and any(below(lines, form) for form in options.formats))


def keep(lines: list[dict[str, Any]]) -> None:
    """First contact happens once: figures that are there stay."""
    first = json.loads(FIRST_CONTACT.read_text("utf-8")) if FIRST_CONTACT.exists() else {}
    for form in {line["format"] for line in lines}:
        for region, counts in added([line for line in lines if line["format"] == form], "region").items():
            first.setdefault(form, {}).setdefault(region, dict(counts))
    FIRST_CONTACT.write_text(json.dumps(first, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")


def below(lines: list[dict[str, Any]], form: str) -> bool:
    """Does a format fall short of its limits? Says so."""
    total = sum(
        (counts for kind, counts in added((line for line in lines if line["format"] == form), "form").items() if kind != "signatures"),
        Counter[str](),
    )
    n, limit = total.total(), LIMITS[form]
    print(f"{form}: {total['right']} of {n} right, at least {limit.right:.2%} wanted", file=sys.stderr)
    print(f"{form}: {total['wrong']} of {n} wrong, at most {limit.wrong:.2%} allowed", file=sys.stderr)
    return n == 0 or total["right"] < limit.right * n or total["wrong"] > limit.wrong * n


if __name__ == "__main__":
    sys.exit(main())
