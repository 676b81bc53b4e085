"""Small archives: copies of two papers of the samples, which are reviewed fast."""

import shutil
import sys
import zipfile
from pathlib import Path

from casecheck.archive import Archive

ROOT = Path(__file__).resolve().parents[2]
PAPERS = sorted((ROOT / "samples/overload-person-planted").glob("*.docx"))

# A run in a process of its own, to be killed: prints a line for each dossier done.
RUN = """
import sys
from pathlib import Path
from casecheck.batch import Limits, run
archive, store, jobs, seconds, review = sys.argv[1:]
run(Path(archive), Path(store), jobs=int(jobs), limits=Limits(seconds=float(seconds), dossiers_per_worker=3), review=review,
    progress=lambda p: print(p.done, flush=True))
"""


def command(archive: Path, store: Path, jobs: int, seconds: float, review: str) -> list[str]:
    return [sys.executable, "-c", RUN, str(archive), str(store), str(jobs), str(seconds), review]


def dossier(folder: Path, papers: int = 2) -> Path:
    folder.mkdir(parents=True)
    for paper in PAPERS[-papers:]:
        shutil.copy(paper, folder)
    return folder


def zipped(path: Path, papers: int = 2) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as file:
        for paper in PAPERS[-papers:]:
            file.write(paper, paper.name)
    return path


def export(store: Path) -> bytes:
    with Archive(store, read_only=True) as archive:
        return b"".join(archive.export())
