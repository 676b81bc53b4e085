"""Outcomes on a scan beside the same dossier in Word: how many stay, turn undecided, turn wrong.

    .venv/bin/python benchmarks/scan_outcomes.py samples/onspot-person-planted samples/overload-person-clean

Every paper is scanned at 200 dpi in colour, with the names written or typed and the seals pressed. *Sure ones* are passes and sure
findings in Word. Wrong: a pass that becomes a sure finding (there must be none), or a finding that becomes a pass. Exit code 1 if a pass
became sure.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from scanner import Hands, Look, scan_file

import casecheck
from casecheck.model import Review
from casecheck.write import Truth
from casecheck.write.pdf import to_pdf

ZH = {"pass": "通过", "sure": "定论", "hint": "提示", "undecided": "无法判断", "not_applicable": "不适用", "gone": "没有此项"}


def scanned(sample: Path, folder: Path, hand: Path | None) -> None:
    """The papers of a sample as scans in ``folder``; names are left typed where there is no handwriting font."""
    truth = Truth.model_validate_json(sample.with_name(f"{sample.name}.truth.json").read_text("utf-8"))
    random = Random(sample.name)
    with tempfile.TemporaryDirectory() as aside:
        to_pdf(sorted(sample.glob("*.docx")), Path(aside))
        for source in sorted(Path(aside).glob("*.pdf")):
            signatures = [s for paper in truth.papers if paper.file == f"{source.stem}.docx" for s in paper.signatures if s.key != "agency"]
            hands = Hands(
                signed={s.key: "written" if hand and random.random() < 0.7 else "typed" for s in signatures},
                names={s.key: s.names for s in signatures},
                sealed=True,
                prints=random.random() < 0.3,
                font=hand,
            )
            scan_file(source, folder / source.name, Look(200, "colour"), hands, random)


def outcomes(review: Review) -> dict[str, str]:
    return {f"{one.rule} {one.subject}": one.certainty or one.outcome for one in review.outcomes}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("samples", nargs="+", type=Path)
    parser.add_argument("--hand", type=Path, help="handwriting font (.ttf)")
    options = parser.parse_args()
    every: Counter[tuple[str, str]] = Counter()
    for sample in options.samples:
        with tempfile.TemporaryDirectory() as folder:
            scanned(sample, Path(folder), options.hand)
            scan, word = casecheck.review(Path(folder)), casecheck.review(sample)
        there = outcomes(scan)
        turned = {key: (was, there.get(key, "gone")) for key, was in outcomes(word).items()}
        every.update(turned.values())
        for key, (was, now) in turned.items():
            if was != now:
                found = next((one for one in scan.outcomes if f"{one.rule} {one.subject}" == key), None)
                print(f"{sample.name} {key}: {ZH[was]} → {ZH[now]} {(found.reason or found.message) if found else ''}"[:300])
        for one in scan.outcomes:
            if one.certainty and f"{one.rule} {one.subject}" not in turned:
                print(f"{sample.name} {one.rule} {one.subject}: new {ZH[one.certainty]} {one.message}"[:300])
                every[("gone", one.certainty)] += 1
    sure = sum(n for (was, _), n in every.items() if was in ("pass", "sure"))
    undecided = sum(every[was, "undecided"] for was in ("pass", "sure"))
    alarms = every["pass", "sure"] + every["gone", "sure"] + every["not_applicable", "sure"] + every["undecided", "sure"]
    print("\n| Word 上 | 扫描件上 | 项 |\n|---|---|---|")
    for (was, now), n in sorted(every.items()):
        print(f"| {ZH[was]} | {ZH[now]} | {n} |")
    same = sum(n for (was, now), n in every.items() if was == now)
    missed = every["sure", "pass"] + every["hint", "pass"]
    print(f"\n不变 {same} / {every.total()}；有定论的 {sure} 项，转为无法判断 {undecided}；新的定论问题 {alarms}；问题转为通过 {missed}")
    return int(alarms > 0)


if __name__ == "__main__":
    sys.exit(main())
