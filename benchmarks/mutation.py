"""Mutated files through every reader, and mutated texts through every parser of values: what crashes, hangs or is invented.

    .venv/bin/python benchmarks/mutation.py --files 5000 --cases 100000 [--seeds FOLDER …] [--keep FOLDER]

Whole files are shipped samples and what the writer makes, and the files of the given folders (.doc, .wps, .ofd, scans); a part of them is
flipped, cut, doubled or, inside a zip, changed member by member and packed again. Each goes through ``casecheck.read`` with a shorter time
limit; anything but pages or a gap with a sentence is a fault, and so is an exception, an answer later than the limit allows, or a process
left over. The in-process parsers get texts of the samples with characters changed: a fault is an exception, or more than a second.

Deterministic: the same arguments make the same files. Files that fail are kept in ``--keep``.
"""

from __future__ import annotations

import argparse
import io
import itertools
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from casecheck.extract.values import citations, dates, ids, money, numbers, penalties, people, plates, terms, ticks, weights
from casecheck.reading import LIMITS, Limits, Reading, read_path

ROOT = Path(__file__).resolve().parents[1]
FORMATS = (".docx", ".pdf", ".doc", ".wps", ".ofd", ".zip", ".jpg", ".png", ".tif")
SLOW_KINDS = (".jpg", ".png", ".tif", ".doc", ".wps")
SLOW = 1.0  # seconds a parser of one value may take
BATCH = 50
WALL = 20  # seconds a file may take here
PARSERS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("citations.parse", citations.parse),
    ("citations.find_citations", citations.find_citations),
    ("dates.parse", dates.parse),
    ("dates.parse_period", dates.parse_period),
    ("dates.parse_last_day", dates.parse_last_day),
    ("dates.find_dates", dates.find_dates),
    ("ids.parse", ids.parse),
    ("ids.id_problem", ids.id_problem),
    ("money.parse", money.parse),
    ("money.find_amounts", money.find_amounts),
    ("numbers.parse", numbers.parse),
    ("numbers.parse_integer", numbers.parse_integer),
    ("numbers.parse_officer_numbers", numbers.parse_officer_numbers),
    ("numbers.parse_phones", numbers.parse_phones),
    ("penalties.parse", penalties.parse),
    ("people.parse", people.parse),
    ("people.parse_party", people.parse_party),
    ("plates.parse", plates.parse),
    ("terms.parse", terms.parse),
    ("ticks.parse", lambda text: ticks.parse(text, ("是", "否", "其他__"))),
    ("weights.parse", weights.parse),
    ("weights.parse_rate", weights.parse_rate),
)


def flipped(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 4, 32))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def cut(data: bytes, random: Random) -> bytes:
    begin, end = sorted(random.randrange(len(data)) for _ in range(2))
    return data[:begin] if random.random() < 0.4 else data[:begin] + data[end:]


def doubled(data: bytes, random: Random) -> bytes:
    begin, end = sorted(random.randrange(len(data)) for _ in range(2))
    return data[:end] + data[begin : min(end, begin + 4096)] * random.choice((1, 2, 50)) + data[end:]


def renumbered(data: bytes, random: Random) -> bytes:
    """A number written in the file becomes another, huge or negative: lengths, offsets, spans, sizes."""
    digits = [n for n, byte in enumerate(data) if 48 <= byte <= 57]
    if not digits:
        return flipped(data, random)
    at = random.choice(digits)
    return data[:at] + random.choice((b"-1", b"0", b"99999999", b"4294967296", b"1e99")) + data[at + 1 :]


CHANGES = (flipped, cut, doubled, renumbered)


def mutated(data: bytes, random: Random) -> bytes:
    """A file with something wrong; of a zip in half the cases one member."""
    if data.startswith(b"PK") and random.random() < 0.6:
        return repacked(data, random)
    return random.choice(CHANGES)(data, random)


def repacked(data: bytes, random: Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        members = [(name, old.read(name)) for name in old.namelist()]
    chosen = random.randrange(len(members))
    name, inside = members[chosen]
    members[chosen] = (name, random.choice(CHANGES)(inside, random) if inside else b"\0")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, inside in members:
            new.writestr(zipfile.ZipInfo(name), inside)
    return out.getvalue()


def seeds(folders: list[Path]) -> dict[str, list[Path]]:
    """Files to begin with, by format, in a fixed order; the smallest ones, since what fails is the structure."""
    found: dict[str, list[Path]] = {}
    for folder in (ROOT / "samples", *folders):
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in FORMATS and path.is_file():
                found.setdefault(path.suffix.lower(), []).append(path)
    return {kind: sorted(paths, key=lambda p: (p.stat().st_size, p.name))[:12] for kind, paths in sorted(found.items())}


def files(count: int, found: dict[str, list[Path]]) -> Iterator[tuple[str, bytes]]:
    """One in twenty is read by eye or by LibreOffice, which takes seconds."""
    slow = [kind for kind in found if kind in SLOW_KINDS]
    quick = [kind for kind in found if kind not in SLOW_KINDS]
    for n in range(count):
        random = Random(f"mutation/{n}")
        kind = slow[n // 20 % len(slow)] if slow and n % 20 == 0 else quick[n % len(quick)]
        yield f"{n}{kind}", mutated(random.choice(found[kind]).read_bytes(), random)


def faults_of_files(count: int, folders: list[Path], keep: Path | None) -> Counter[str]:
    """Fifty at a time as one dossier, as a cabinet would hold them; where that fails each alone."""
    found = seeds(folders)
    print({kind: len(paths) for kind, paths in found.items()})
    limits = LIMITS.model_copy(update={"wall_seconds": WALL})
    outcomes: Counter[str] = Counter()
    for n, batch in enumerate(batched(files(count, found))):
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder) / name for name, _ in batch]
            for path, (_, data) in zip(paths, batch, strict=True):
                path.write_bytes(data)
            answers = _read(paths, limits)
            if answers is None:
                answers = [one for path in paths for one in _read([path], limits) or ["FAULT an exception"]]
            for path, answer in zip(paths, answers, strict=True):
                outcomes[f"{path.suffix} {answer}"] += 1
                if "FAULT" in answer and keep is not None:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / path.name).write_bytes(path.read_bytes())
        print((n + 1) * BATCH, dict(sorted(outcomes.items())), file=sys.stderr)
    return outcomes


def batched(items: Iterator[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    while batch := list(itertools.islice(items, BATCH)):
        yield batch


def _read(paths: list[Path], limits: Limits) -> list[str] | None:
    """What became of each; None if the whole call failed."""
    begin = time.monotonic()
    try:
        reading = read_path(paths, limits)
    except Exception:  # a fault of ours is what we are looking for
        return None
    late = time.monotonic() - begin > 4 * WALL * len(paths)
    return ["FAULT too long" if late else _outcome(path.name, reading) for path in paths]


def _outcome(name: str, reading: Reading) -> str:
    """A zip's members stand under its name."""
    gaps = [gap for gap in reading.gaps if gap.file.split("/")[0] == name]
    pages = [page for page in reading.pages if page.file.split("/")[0] == name]
    if any(not gap.why.endswith(("。", "；", "！")) for gap in gaps):
        return "FAULT a gap without a sentence"
    if any("时间上限" in gap.why for gap in gaps):
        return "stopped for time"
    if any("内存上限" in gap.why for gap in gaps):
        return "stopped for memory"
    return "gap" if gaps else "pages" if pages else "FAULT silence"


def texts() -> list[str]:
    """Lines of the sample papers: what parsers meet."""
    lines: list[str] = []
    for sample in sorted((ROOT / "samples").iterdir()):
        if sample.is_dir() and "bundle" not in sample.name:
            lines += [line.text for page in read_path(sample).pages for line in page.lines if line.text.strip()]
    return sorted(set(lines))


NOISE = (
    "〇零一二三四五六七八九十百千万亿元角分整年月日时号第条款项（）()〔〕《》,，。;；:：×*-—/"
    "\\.％%□☑√ 0123456789０９OIl\u3000\u00a0\ufeff\u202e\x00𠮷①Ⅳ½"
)


def changed(text: str, random: Random) -> str:
    characters = list(text)
    for _ in range(random.choice((1, 2, 5, 12))):
        at = random.randrange(len(characters) + 1)
        action = random.random()
        if action < 0.4:
            characters.insert(at, random.choice(NOISE))
        elif characters and action < 0.7:
            del characters[min(at, len(characters) - 1)]
        elif characters:
            characters[min(at, len(characters) - 1)] = random.choice(NOISE)
    return "".join(characters) * (40 if random.random() < 0.01 else 1)


def faults_of_texts(count: int) -> Counter[str]:
    lines = texts()
    outcomes: Counter[str] = Counter()
    for n in range(count):
        random = Random(f"text/{n}")
        text = changed(random.choice(lines), random)
        name, parse = PARSERS[n % len(PARSERS)]
        begin = time.perf_counter()
        try:
            parse(text)
            outcome = "answered"
        except Exception as error:  # see above
            outcome = f"FAULT {name} {type(error).__name__}: {text[:80]!r}"
        if time.perf_counter() - begin > SLOW:
            outcome = f"FAULT {name} slow: {text[:80]!r} × {len(text)}"
        outcomes[outcome] += 1
    return outcomes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=5_000)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seeds", type=Path, nargs="*", default=[])
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    outcomes = faults_of_texts(options.cases) if options.cases else Counter[str]()
    if options.files:
        outcomes += faults_of_files(options.files, options.seeds, options.keep)
    for what, n in sorted(outcomes.items()):
        print(f"{n:7} {what}")
    return int(any("FAULT" in what for what in outcomes))


if __name__ == "__main__":
    sys.exit(main())
