"""Reading digital PDF beside bare pypdfium2 and bare pdfplumber, on the same files in one run.

    .venv/bin/python benchmarks/pdf.py FOLDER [ROUNDS]

Reads every .pdf below the folder ROUNDS times (5) five ways, in turn so that a busy machine is busy for all, and prints for each way the
median over the rounds of the milliseconds per page, and its ratio to both bare libraries:

- pypdfium2: ``get_text_range`` of every page: words only, no boxes, no tables
- pdfplumber: ``extract_text`` and ``find_tables`` of every page
- read: ``casecheck.reading.pdf`` in this process
- child: the same through a running reading child, limits and JSON included
- model: what of ``child`` is spent in turning the child's JSON into pages
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2

from casecheck.reading.child import Answer, Child
from casecheck.reading.pdf import read


def bare_pdfium(path: Path) -> int:
    document = pypdfium2.PdfDocument(path.read_bytes())
    count = 0
    for page in document:
        text = page.get_textpage()
        count += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return count


def bare_plumber(path: Path) -> int:
    with pdfplumber.open(path) as document:
        return sum(len(page.extract_text()) + sum(len(table.extract()) for table in page.find_tables()) for page in document.pages)


def ours(path: Path) -> int:
    return len(read(path.read_bytes(), path.name))


def milliseconds(way: Callable[[Path], object], paths: list[Path]) -> float:
    gc.collect()  # one way must not pay for what another left behind
    begin = time.perf_counter()
    for path in paths:
        way(path)
    return (time.perf_counter() - begin) * 1000


def main(folder: str, rounds: str = "5") -> None:
    paths = sorted(Path(folder).rglob("*.pdf"))
    pages = sum(map(ours, paths))
    answers = {path: Answer(pages=tuple(read(path.read_bytes(), path.name))).model_dump_json(exclude_defaults=True) for path in paths}
    with Child() as child:
        ways: dict[str, Callable[[Path], object]] = {
            "pypdfium2": bare_pdfium,
            "pdfplumber": bare_plumber,
            "read": ours,
            "child": lambda path: child.ask(path, (), path.name),
            "model": lambda path: Answer.model_validate_json(answers[path]),
        }
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for way in ways.values():
            milliseconds(way, paths)
        for _ in range(int(rounds)):
            for name, way in ways.items():
                taken[name].append(milliseconds(way, paths) / pages)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    print(f"{len(paths)} files, {pages} pages, {rounds} rounds; {sum(map(len, answers.values())) / pages / 1000:.0f} kB of JSON a page")
    for name, median in medians.items():
        ratios = "  ".join(f"{median / medians[base]:5.2f} of {base}" for base in ("pypdfium2", "pdfplumber"))
        print(f"{name:10} {median:6.2f} ms a page  {ratios}")


if __name__ == "__main__":
    main(*sys.argv[1:])
