"""Reading accuracy over all combinations the writer can make: cause, generation, region, party, further steps; Word and PDF.

    .venv/bin/python benchmarks/extraction.py --store extraction.jsonl            # both formats, 5,000 entries or more each; resumable
    .venv/bin/python benchmarks/extraction.py --store extraction.jsonl --report   # the tables of what was measured so far
    .venv/bin/python benchmarks/extraction.py --quick                             # a few dossiers, for CI: fails over the limits below

What is counted and how is said in ``scoring.py``. A dossier is one line of the store; a store made by another state of the program is
begun again. ``--first-contact FILE`` adds the figures of layouts measured before any reader change (kept in the repository).
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
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
from casecheck.write import Cause, Extra, Generation, make_case, write_dossier
from casecheck.write.procedure import parties
from casecheck.write.regions import HELD_OUT, REGIONS

ROOT = Path(__file__).resolve().parents[1]
FIRST_CONTACT = ROOT / "benchmarks" / "first_contact.json"
ENOUGH = 5_000
QUICK = {"word": 5, "pdf": 1}  # dossiers
LIMITS = {"word": 0.985, "pdf": 0.98}  # share right below which --quick fails; the targets are in docs/accuracy.md


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
            cause = causes[(n * len(REGIONS) + k) % len(causes)]
            party = parties(cause)[(n + k) % len(parties(cause))]
            extras = tuple(extra for extra in get_args(Extra) if random.random() < 0.3)
            yield Combination(cause, generations[(n + k) % len(generations)], region, party, extras, n)


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
    for score in scores:
        counts.setdefault(kind_of(score), Counter())[score.verdict] += 1
    papers = Counter("right" if not one_wrong(scores, paper.form) else "wrong" for paper in truth.papers)
    return {
        "name": one.name,
        "region": one.region,
        "format": form,
        "counts": {kind: dict(count) for kind, count in sorted(counts.items())},
        "papers": dict(papers),
        "not_right": [f"{s.verdict} {s.form}.{s.name}: {s.detail}" for s in scores if s.verdict != "right"],
    }


def one_wrong(scores: Iterable[Score], form: str) -> bool:
    return any(score.form == form and score.detail.startswith("paper taken for") for score in scores)


def kind_of(score: Score) -> str:
    return "signatures" if score.name.startswith("signature.") else score.form


def state() -> str:
    """A mark of the program that is measured."""
    digest = hashlib.sha256()
    for path in sorted([*(ROOT / "src/casecheck").rglob("*.py"), *(ROOT / "benchmarks").glob("*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def stored(store: Path, mark: str) -> list[dict[str, Any]]:
    if not store.exists():
        return []
    lines = [json.loads(line) for line in store.read_text("utf-8").splitlines() if line.endswith("}")]
    if not lines or lines[0].get("state") != mark:
        return []
    return lines[1:]


def run(store: Path | None, forms: dict[str, int | None], enough: int, regions: tuple[str, ...]) -> list[dict[str, Any]]:
    """Measure until there are enough entries of each format, or the given number of dossiers."""
    mark = state()
    done = stored(store, mark) if store else []
    if store and not done:
        store.write_text(json.dumps({"state": mark}) + "\n", "utf-8")
    for form, most in forms.items():
        have = {line["name"] for line in done if line["format"] == form}
        entries = sum(sum(c.values()) for line in done if line["format"] == form for k, c in line["counts"].items() if k != "signatures")
        for one in combinations(regions):
            if (len(have) >= most) if most is not None else entries >= enough:
                break
            if one.name in have:
                continue
            found = scores_of(one, form)
            have.add(one.name)
            if found is None:
                continue
            done.append(found)
            entries += sum(sum(c.values()) for k, c in found["counts"].items() if k != "signatures")
            if store:
                with store.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(found, ensure_ascii=False) + "\n")
            print(f"{form} {entries} {one.name}", file=sys.stderr)
    return done


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


def tables(lines: list[dict[str, Any]]) -> str:
    """Markdown: by region with first contact, then by form of paper, for each format."""
    first = json.loads(FIRST_CONTACT.read_text("utf-8")) if FIRST_CONTACT.exists() else {}
    out: list[str] = []
    for form in dict.fromkeys(line["format"] for line in lines):
        own = [line for line in lines if line["format"] == form]
        total = Counter[str]()
        for kind, counts in added(own, "form").items():
            if kind != "signatures":
                total.update(counts)
        papers = sum((Counter(line["papers"]) for line in own), Counter[str]())
        out += [f"### {form}", "", "| 地区版式 | n | 对 | 未读出 | 错 | 第一次接触：n | 对 | 错 |", "|---|---|---|---|---|---|---|---|"]
        for region, counts in sorted(added(own, "region").items()):
            contact = Counter(first.get(form, {}).get(region, {}))
            mark = "（留作检验）" if region in HELD_OUT else ""
            cells = [str(counts.total()), *(shown(counts, v) for v in ("right", "gap", "wrong"))]
            cells += [str(contact.total()), shown(contact, "right"), shown(contact, "wrong")] if contact else ["", "", ""]
            out.append(f"| {region}{mark} | " + " | ".join(cells) + " |")
        out += ["", "| form | n | right | gap | wrong |", "|---|---|---|---|---|"]
        for kind, counts in [*sorted(added(own, "form").items()), ("**all entries**", total)]:
            out.append(f"| {kind} | {counts.total()} | " + " | ".join(shown(counts, v) for v in ("right", "gap", "wrong")) + " |")
        out += ["", f"papers under the right form: {papers['right']} of {papers.total()}", ""]
    return "\n".join(out)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path, help="results, one line a dossier; what is in it is not measured again")
    parser.add_argument("--formats", nargs="+", choices=("word", "pdf"), default=["word", "pdf"])
    parser.add_argument("--entries", type=int, default=ENOUGH, help="entries of each format")
    parser.add_argument("--regions", nargs="+", choices=tuple(REGIONS), default=tuple(REGIONS))
    parser.add_argument("--report", action="store_true", help="tables only")
    parser.add_argument("--show", action="store_true", help="also every entry that is not right")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write-first-contact", action="store_true", help="keep these figures as those of first contact, for new layouts")
    options = parser.parse_args()
    if options.report:
        lines = stored(options.store, state()) if options.store else []
    else:
        forms: dict[str, int | None] = {form: QUICK[form] if options.quick else None for form in options.formats}
        lines = run(options.store, forms, options.entries, tuple(options.regions))
    print(tables(lines))
    if options.show:
        for line in lines:
            print(*(f"{line['format']} {line['name']}: {what}" for what in line["not_right"]), sep="\n")
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
    own = [counts for line in lines if line["format"] == form for kind, counts in line["counts"].items() if kind != "signatures"]
    n = sum(sum(counts.values()) for counts in own)
    right = sum(counts.get("right", 0) for counts in own)
    print(f"{form}: {right} of {n} right, at least {LIMITS[form]:.1%} wanted", file=sys.stderr)
    return n == 0 or right < LIMITS[form] * n


if __name__ == "__main__":
    sys.exit(main())
