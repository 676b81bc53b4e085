"""Reading accuracy by form: entries read from a dossier beside its answer key, scored as ``scoring.py`` says.

.venv/bin/python benchmarks/entries.py samples/overload-person-clean samples/overload-person-planted
.venv/bin/python benchmarks/entries.py --write 6          # six dossiers of every generation and party, made on the spot
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scoring import Score, measure, table

import casecheck
from casecheck.write.truth import Truth


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
