"""Writes the outcomes of the shipped samples into samples/expected/, keeping what a person wrote there of findings and their words.

    .venv/bin/python benchmarks/expected.py          # then read the diff, line by line, before you commit it

tests/test_samples.py compares every review with these files.
"""

from __future__ import annotations

from pathlib import Path

import yaml

import casecheck

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def main() -> None:
    folders = (p for p in SAMPLES.iterdir() if p.is_dir() and p.name not in ("expected", "config"))
    for source in sorted([*folders, *SAMPLES.glob("*.pdf"), *SAMPLES.glob("*.zip")]):
        path = SAMPLES / "expected" / f"{source.name}.yaml"
        kept = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
        review = casecheck.review(source)
        outcomes = {}
        for o in review.outcomes:
            outcomes[f"{o.rule} {o.subject}"] = {
                "outcome": o.outcome,
                **({"certainty": o.certainty, "folded": o.folded_under is not None} if o.certainty else {}),
            }
        data = {"findings": kept.get("findings", []), "gaps": [gap.what for gap in review.gaps], "outcomes": outcomes}
        path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=200), "utf-8")


if __name__ == "__main__":
    main()
