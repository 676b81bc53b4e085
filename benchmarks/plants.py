"""Rules on whole dossiers through the public API: planted defects found, false alarms on clean ones, undecided share.

    .venv/bin/python benchmarks/plants.py --seeds 2      # 3 generations × 3 parties × seeds, clean and each code planted alone
    .venv/bin/python benchmarks/plants.py --store plants.jsonl --regions all --causes all --procedures on-site off-site hearing measure
    .venv/bin/python benchmarks/plants.py --store plants.jsonl --report      # the tables of what was reviewed so far

A plant is found if its code is a finding, folded under the code that owns the mistake or not; "at its words" if the finding stands in
the paper at words that hold or lie in the planted ones (an absent paper: it says what is owed). Any other sure finding is a false alarm.
A dossier is one line of the store; a store made by another state of the program or of its rules is begun again.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import re
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, get_args

import casecheck
from casecheck.errors import UsageError
from casecheck.model import Outcome
from casecheck.write import NATIONAL, REGIONS, Case, Cause, Extra, make_case, suitable, write_dossier
from casecheck.write.procedure import parties
from casecheck.write.truth import PlantTruth

ROOT = Path(__file__).resolve().parents[1]
GENERATIONS = ("2008", "2019", "2021")
PARTIES = ("person", "company", "sole_trader")
PROCEDURES: dict[str, tuple[tuple[Cause, ...], tuple[Extra, ...]]] = {
    "ordinary": ((), ()),
    "on-site": (("overload-on-site",), ()),
    "off-site": (("overload-off-site",), ()),
    "simple": (("on-spot",), ()),
    "hearing": ((), ("hearing-held",)),
    "withdrawn": ((), ("hearing",)),
    "measure": ((), ("measure",)),
    "registration": ((), ("registration",)),
    "extension": ((), ("extension",)),
    "exhibits": ((), ("exhibits", "platform", "sampling")),
}
"""Name → the causes it means (empty: those asked for), and the further steps; what does not go together is left out."""


class Kind(NamedTuple):
    """One kind of dossier; each code that suits it is planted in it alone."""

    region: str
    cause: Cause
    procedure: str
    generation: str
    party: str
    seed: int

    @property
    def name(self) -> str:
        return "/".join(map(str, self))


def kinds(options: argparse.Namespace) -> Iterator[Kind]:
    """All combinations asked for, in the same order every time; each once."""
    seen: set[Kind] = set()
    for region, procedure in itertools.product(options.regions, options.procedures):
        causes = PROCEDURES[procedure][0] or options.causes
        for cause, generation, party, seed in itertools.product(causes, options.generations, options.parties, range(options.seeds)):
            kind = Kind(region, cause, procedure, generation, party, seed)
            if party in parties(cause) and kind not in seen:
                seen.add(kind)
                yield kind


def case_of(kind: Kind) -> Case | None:
    """The case, or nothing if cause, law of the time and steps do not go together."""
    try:
        return make_case(kind.seed, kind.generation, kind.party, cause=kind.cause, extras=PROCEDURES[kind.procedure][1], region=kind.region)
    except UsageError:
        return None


def squeeze(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def at_the_right_place(outcome: Outcome, plant: PlantTruth) -> bool:
    if not plant.file:
        return any(place.owed for place in outcome.places)
    for place in outcome.places:
        if place.file != plant.file:
            continue
        quote, planted = squeeze(place.quote), squeeze(plant.quote)
        if place.owed or (quote and (quote in planted or planted in quote)):
            return True
    return False


def reviewed(kind: Kind, case: Case, code: str, rules: Any, show: bool) -> dict[str, Any]:
    """One dossier written and reviewed; ``code`` empty for a clean one."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "案卷"
        truth = write_dossier(here, case, [code] if code else [])
        review = casecheck.review(here, rules=rules)
    alarms = [o for o in review.findings if o.certainty == "sure" and o.rule != code]
    line: dict[str, Any] = {"name": kind.name, "region": kind.region, "cause": kind.cause, "procedure": kind.procedure, "code": code}
    line["alarms"] = [f"{o.rule} {o.message} {[p.quote[:20] for p in o.places]}" for o in alarms]
    if not code:
        mine = [o for o in review.outcomes if o.certain_rule and o.outcome != "not_applicable"]
        line |= {"asked": len(mine), "undecided": sum(o.outcome == "undecided" for o in mine)}
        told = [o for o in review.outcomes if o.outcome in ("undecided", "finding")]
        line["told"] = [f"{o.outcome} {o.rule} {o.subject_zh} {o.reason}{o.message}" for o in told] if show else []
        return line
    (plant,) = truth.plants
    own = [o for o in review.outcomes if o.rule == code]
    hits = [o for o in own if o.outcome == "finding"]  # folded under its owner counts as found
    placed = any(at_the_right_place(o, plant) for o in hits)
    line |= {"found": bool(hits), "sure": any(o.certainty == "sure" for o in hits), "placed": placed, "quote": plant.quote}
    line["told"] = [] if placed else [f"{o.outcome} {o.subject_zh} {o.message} {o.reason} {[p.quote[:30] for p in o.places]}" for o in own]
    return line


def state() -> str:
    """A mark of the program and the rules that are measured."""
    digest = hashlib.sha256()
    for path in sorted(
        [*(ROOT / "src/casecheck").rglob("*.py"), *(ROOT / "src/casecheck").rglob("*.txt"), *(ROOT / "rules").rglob("*.yaml")]
    ):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def stored(store: Path | None, mark: str) -> list[dict[str, Any]]:
    """What was reviewed before, in this state; a line cut off by an interruption is left out."""
    if store is None or not store.exists():
        return []
    lines = [json.loads(line) for line in store.read_text("utf-8").splitlines() if line.endswith("}")]
    return lines[1:] if lines and lines[0].get("state") == mark else []


def run(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Review what is not in the store yet."""
    mark, rules = state(), casecheck.load_rules()
    done = stored(options.store, mark)
    if options.store and not done:
        options.store.write_text(json.dumps({"state": mark}) + "\n", "utf-8")
    have = {(line["name"], line["code"]) for line in done}
    known = {rule.code for rule in rules.rules}
    for kind in kinds(options):
        case = case_of(kind)
        if case is None:
            continue
        codes = (set(suitable(case)) & known) if options.codes is None else (set(suitable(case)) & set(options.codes))
        for code in ("", *sorted(codes)):
            if (kind.name, code) in have:
                continue
            done.append(reviewed(kind, case, code, rules, options.show))
            if options.store:
                with options.store.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(done[-1], ensure_ascii=False) + "\n")
                print(f"{kind.name} {code or 'clean'}", file=sys.stderr)
    return done


def tables(lines: Sequence[dict[str, Any]]) -> str:
    """Markdown: by rule, by region, by cause and procedure; then what clean dossiers gave, and every false alarm."""
    planted = [line for line in lines if line["code"]]
    clean = [line for line in lines if not line["code"]]
    out = counted(planted, "rule", [(line["code"], line) for line in planted])
    if len({line["region"] for line in lines}) > 1:
        out += ["", *counted(planted, "region", [(line["region"], line) for line in planted])]
    if len({(line["cause"], line["procedure"]) for line in lines}) > 1:
        out += ["", *counted(planted, "case", [(f"{line['cause']} {line['procedure']}", line) for line in planted])]
    asked, undecided = sum(line["asked"] for line in clean), sum(line["undecided"] for line in clean)
    alarms = [f"false alarm: {line['name']} {line['code'] or 'clean'}: {alarm}" for line in lines for alarm in line["alarms"]]
    own = sum(len(line["alarms"]) for line in clean)
    out += ["", f"clean dossiers {len(clean)}, sure findings on them {own}; sure findings beside a plant {len(alarms) - own}"]
    out.append(f"undecided share on clean dossiers {undecided}/{asked} = {undecided / max(asked, 1):.1%}")
    return "\n".join([*out, *alarms])


def counted(lines: Sequence[dict[str, Any]], head: str, keyed: Iterable[tuple[str, dict[str, Any]]]) -> list[str]:
    """One table of plants."""
    groups: dict[str, Counter[str]] = {}
    for key, line in [*keyed, *(("all", line) for line in lines)]:
        count = groups.setdefault(key, Counter())
        count.update(planted=1, found=line["found"], placed=line["placed"], sure=line["sure"])
    rows = [
        f"| {key} | " + " | ".join(str(groups[key][n]) for n in ("planted", "found", "placed", "sure")) + " |" for key in sorted(groups)
    ]
    return [f"| {head} | planted | found | at its words | as sure |", "|---|---|---|---|---|", *rows]


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path, help="results, one line a dossier; what is in it is not reviewed again")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--generations", nargs="+", choices=GENERATIONS, default=list(GENERATIONS))
    parser.add_argument("--parties", nargs="+", choices=PARTIES, default=list(PARTIES))
    parser.add_argument("--regions", nargs="+", choices=("all", *REGIONS), default=[NATIONAL])
    parser.add_argument("--causes", nargs="+", choices=("all", *get_args(Cause)), default=["overload-on-site"])
    parser.add_argument("--procedures", nargs="+", choices=("all", *PROCEDURES), default=["ordinary"])
    parser.add_argument("--codes", nargs="+", help="plant only these; also codes that no rule has")
    parser.add_argument("--report", action="store_true", help="tables only")
    parser.add_argument("--show", action="store_true", help="print every miss and false alarm")
    parser.add_argument("--list", action="store_true", help="print the kinds of dossier and how many plants suit each; review nothing")
    return parser


def main() -> None:
    options = arguments().parse_args()
    for name, every in (("regions", REGIONS), ("causes", get_args(Cause)), ("procedures", PROCEDURES)):
        if "all" in getattr(options, name):
            setattr(options, name, list(every))
    if options.list:
        for kind in kinds(options):
            case = case_of(kind)
            if case is not None:
                print(kind.name, len(suitable(case)))
        return
    lines = stored(options.store, state()) if options.report else run(options)
    if options.show:
        for line in lines:
            if line["code"] and not line["placed"]:
                print(f"{line['name']}: missed {line['code']} {line['quote']!r}", *line["told"], sep="\n    ")
            elif not line["code"]:
                print(*(f"{line['name']} clean: {told}" for told in line["told"]), sep="\n")
    print(tables(lines))


if __name__ == "__main__":
    main()
