"""Rules on whole dossiers through the public API: planted defects found, false alarms on clean ones, undecided share.

    .venv/bin/python benchmarks/plants.py --seeds 2      # 3 generations × 3 parties × seeds, clean and each code planted alone

A plant is found if its code is a finding, folded under the code that owns the mistake or not; "at its words" if the finding stands in
the paper at words that hold or lie in the planted ones (an absent paper: it says what is owed). Any other sure finding is a false alarm.
"""

from __future__ import annotations

import argparse
import itertools
import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import casecheck
from casecheck.model import Outcome
from casecheck.write import make_case, suitable, write_dossier
from casecheck.write.truth import PlantTruth

GENERATIONS = ("2008", "2019", "2021")
PARTIES = ("person", "company", "sole_trader")


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


def dossiers(seeds: int, generations: list[str], folder: Path) -> Iterator[tuple[str, str | None, Path, PlantTruth | None]]:
    for generation, party, seed in itertools.product(generations, PARTIES, range(seeds)):
        case = make_case(seed=seed, generation=generation, party=party)
        for code in (None, *sorted(set(suitable(case)) & {r.code for r in casecheck.load_rules().rules})):
            here = folder / f"{generation}-{party}-{seed}-{code or 'clean'}"
            truth = write_dossier(here, case, [code] if code else [])
            yield f"{generation} {party}", code, here, truth.plants[0] if code else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--generations", nargs="+", choices=GENERATIONS, default=list(GENERATIONS))
    parser.add_argument("--show", action="store_true", help="print every miss and false alarm")
    arguments = parser.parse_args()
    rules = casecheck.load_rules()
    planted, found, sure, placed = (Counter[str]() for _ in range(4))
    alarms: list[str] = []
    asked = undecided = clean = clean_alarms = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind, code, here, plant in dossiers(arguments.seeds, arguments.generations, Path(folder)):
            review = casecheck.review(here, rules=rules)
            for o in review.findings:
                if o.certainty == "sure" and o.rule != code:
                    alarms.append(f"{kind} {code or 'clean'}: {o.rule} {o.message} {[p.quote[:20] for p in o.places]}")
                    clean_alarms += code is None
            if plant is None or code is None:
                clean += 1
                mine = [o for o in review.outcomes if o.certain_rule and o.outcome != "not_applicable"]
                asked += len(mine)
                undecided += sum(o.outcome == "undecided" for o in mine)
                if arguments.show:
                    for o in review.outcomes:
                        if o.outcome == "undecided" or o.outcome == "finding":
                            print(f"{kind} clean: {o.outcome} {o.rule} {o.subject_zh} {o.reason}{o.message}")
                continue
            planted[code] += 1
            hits = [o for o in review.outcomes if o.rule == code and o.outcome == "finding"]  # folded under its owner counts as found
            found[code] += bool(hits)
            sure[code] += any(o.certainty == "sure" for o in hits)
            placed[code] += any(at_the_right_place(o, plant) for o in hits)
            if arguments.show and not any(at_the_right_place(o, plant) for o in hits):
                print(f"{kind}: missed {code} {plant.quote!r}")
                for o in review.outcomes:
                    if o.rule == code:
                        print("   ", o.outcome, o.subject_zh, o.message, o.reason, [p.quote[:30] for p in o.places])
    print("| rule | planted | found | at its words | as sure |\n|---|---|---|---|---|")
    for code in sorted(planted):
        print(f"| {code} | {planted[code]} | {found[code]} | {placed[code]} | {sure[code]} |")
    print(f"| all | {planted.total()} | {found.total()} | {placed.total()} | {sure.total()} |")
    print(f"\nclean dossiers {clean}, sure findings on them {clean_alarms}; sure findings beside a plant {len(alarms) - clean_alarms}")
    print(f"undecided share on clean dossiers {undecided}/{asked} = {undecided / asked:.1%}")
    for line in alarms:
        print("false alarm:", line)


if __name__ == "__main__":
    main()
