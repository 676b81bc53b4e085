"""Reading Word files beside bare python-docx, in one run.

    python benchmarks/reading.py FOLDER [ROUNDS]

Reads every .docx of the folder ROUNDS times (20) four ways, in turn so that a busy machine is busy for all, and prints for each way the
median of the milliseconds per file, and its ratio to bare python-docx:

- bare: ``docx.Document`` and the naive ``.text`` of paragraphs and of ``row.cells``
- open: ``docx.Document`` alone
- read: ``casecheck.reading.docx`` in this process
- child: the same through a running reading child, limits and JSON included

and what the start of a child costs, once per dossier.
"""

from __future__ import annotations

import gc
import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx

from casecheck.reading.child import Child
from casecheck.reading.docx import read


def bare(path: Path) -> int:
    document = docx.Document(io.BytesIO(path.read_bytes()))
    words = [paragraph.text for paragraph in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return sum(map(len, words))


def only_open(path: Path) -> int:
    return len(docx.Document(io.BytesIO(path.read_bytes())).element)


def ours(path: Path) -> int:
    return len(read(path.read_bytes(), path.name))


def milliseconds(way: Callable[[Path], object], path: Path) -> float:
    gc.collect()  # one way must not pay for what another left behind
    begin = time.perf_counter()
    way(path)
    return (time.perf_counter() - begin) * 1000


def start(path: Path) -> float:
    """The first question to a fresh child less the second."""
    with Child() as child:
        return milliseconds(lambda one: child.ask(one, (), one.name), path) - milliseconds(lambda one: child.ask(one, (), one.name), path)


def main(folder: str, rounds: str = "20") -> None:
    paths = sorted(Path(folder).rglob("*.docx"))
    with Child() as child:
        ways: dict[str, Callable[[Path], object]] = {
            "bare": bare,
            "open": only_open,
            "read": ours,
            "child": lambda path: child.ask(path, (), path.name),
        }
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for path in paths:
            for way in ways.values():
                way(path)
            for _ in range(int(rounds)):
                for name, way in ways.items():
                    taken[name].append(milliseconds(way, path))
    base = statistics.median(taken["bare"])
    print(f"{len(paths)} files, {rounds} rounds")
    for name, times in taken.items():
        print(f"{name:6} {statistics.median(times):7.2f} ms a file   {statistics.median(times) / base:5.2f} of bare")
    print(f"start  {statistics.median(start(paths[0]) for _ in range(5)):7.0f} ms a child")


if __name__ == "__main__":
    main(*sys.argv[1:])
