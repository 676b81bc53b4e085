"""A whole archive through the batch: killed three times, one dossier that aborts its worker, one that sleeps for ever.

    PYTHONPATH=. .venv/bin/python benchmarks/batch.py --dossiers 200 --jobs 2

The store of the killed and resumed run must equal that of a calm run byte for byte. Prints the speed, and the
resident memory of the parent and of its workers over the calm run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from tests.batch.archives import ROOT, command, export

SAMPLES = ("overload-person-clean", "overload-person-planted")
POISONED = "tests.batch.hooks:poisoned"
SECONDS = 20.0  # the wall clock of one dossier


def lay(archive: Path, dossiers: int) -> None:
    """Folders by year and unit; one dossier in three is zipped."""
    for n in range(dossiers):
        name = {dossiers // 3: "自杀", dossiers // 2: "不醒"}.get(n, "")
        source = ROOT / "samples" / SAMPLES[n % 2]
        place = archive / f"{2022 + n % 3}" / f"第{n % 5}大队" / f"{n:05}{name}"
        if n % 3 == 0 and not name:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.make_archive(str(place), "zip", source)
        else:
            shutil.copytree(source, place)


def resident(pid: int) -> tuple[float, float]:
    """Megabytes of a process, and of all below it together."""
    below = [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * 4096 / 1e6, sum(sum(resident(child)) for child in below)


def watched(arguments: list[str], stop_at: int | None = None) -> list[tuple[int, float, float]]:
    """Run, killed with SIGKILL once ``stop_at`` dossiers are done. (done, parent, workers) in megabytes for each dossier."""
    curve = []
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        for line in process.stdout:
            try:
                curve.append((int(line), *resident(process.pid)))
            except (OSError, ValueError):  # a worker ended while it was looked at
                continue
            if stop_at is not None and int(line) >= stop_at:
                process.send_signal(signal.SIGKILL)
                break
    return curve


def compare(folder: Path, dossiers: int, jobs: int) -> tuple[bytes, bytes, list[tuple[int, float, float]], float]:
    """The export of the calm run and of the killed one, the calm run's memory, its seconds."""
    lay(folder / "archive", dossiers)
    calm, killed = folder / "calm.sqlite", folder / "killed.sqlite"
    begun = time.monotonic()
    curve = watched(command(folder / "archive", calm, jobs, SECONDS, POISONED))
    took = time.monotonic() - begun
    for kill in (1, 2, 3):
        watched(command(folder / "archive", killed, jobs, SECONDS, POISONED), stop_at=dossiers * kill // 4)
    watched(command(folder / "archive", killed, 1, SECONDS, POISONED))
    return export(calm), export(killed), curve, took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossiers", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        calm, killed, curve, took = compare(Path(folder), arguments.dossiers, arguments.jobs)
    rows = calm.count(b"\n")
    quarantined = sum(json.loads(line)["status"] == "quarantined" for line in calm.splitlines())
    print(f"{rows} rows, {quarantined} quarantined, calm run {took:.0f} s, {rows / took:.2f} dossiers a second")
    for name, of in (("calm", calm), ("killed", killed)):
        print(f"{name:6} {hashlib.sha256(of).hexdigest()}")
    print("equal" if calm == killed else "DIFFERENT")
    print("done  parent MB  workers MB")
    for done, parent, workers in curve[:: max(1, len(curve) // 10)]:
        print(f"{done:4}  {parent:9.1f}  {workers:10.1f}")
    raise SystemExit(calm != killed or rows != arguments.dossiers)


if __name__ == "__main__":
    main()
