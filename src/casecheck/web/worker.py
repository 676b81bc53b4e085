"""The review process (评查进程): one dossier, reviewed apart from the server, so that the page stays live whatever the dossier does.

The server sends one ``Task`` as a line of JSON; the answer is a line of JSON per step and two files in ``Task.into``:
``review.json`` and ``pages.json`` (``Papers``). Nothing else is written there.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from casecheck.errors import CasecheckError, UnreadableFile
from casecheck.model import Frozen, Page


class Task(Frozen):
    """What to review, and how. ``papers`` is the folder whose only child is the dossier: a folder, a zip or a paper."""

    papers: Path
    into: Path
    rules: tuple[Path, ...] = ()
    config: Path | None = None
    on: dt.date | None = None
    stage: Literal["draft", "filed"] = "filed"
    before: Literal["notice", "decision", "archiving"] | None = None


class Step(Frozen):
    """Where the review is: ``what`` is a file's name or a stage in Chinese. ``error`` ends it: one sentence for the officer."""

    what: str = ""
    done: int = 0
    of: int = 0
    error: str = ""


class Papers(Frozen):
    """The papers as read: their pages by the document's id, in the order filed."""

    pages: dict[str, tuple[Page, ...]]


JUDGING = "逐条核对规则"


def main() -> None:
    """Read a task from stdin, do it, say each step on stdout."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # whatever a library prints must not reach the server

    def tell(step: Step) -> None:
        answers.write(step.model_dump_json(exclude_defaults=True).encode() + b"\n")

    task = Task.model_validate_json(sys.stdin.buffer.readline())
    try:
        _review(task, tell)
    except CasecheckError as error:
        tell(Step(error=str(error)))


def _review(task: Task, tell: Callable[[Step], None]) -> None:
    from casecheck import pipeline

    tell(Step(what="装入规则"))
    rules = pipeline.load_rules(*task.rules)
    (source,) = task.papers.iterdir()
    dossier = pipeline.read(
        unpacked(source), rules=rules, config=task.config, progress=lambda what, done, of: tell(Step(what=what, done=done, of=of))
    )
    papers = Papers(pages={document.id: document.pages for document in dossier.documents})
    (task.into / "pages.json").write_text(papers.model_dump_json(exclude_defaults=True), "utf-8")
    tell(Step(what=JUDGING))
    review = pipeline.review(dossier, rules=rules, on=task.on, stage=task.stage, before=task.before)
    (task.into / "review.json").write_text(review.model_dump_json(by_alias=True), "utf-8")


def unpacked(source: Path) -> Path:
    """A zip becomes the folder it holds, so that single papers can be replaced; one that is unsafe, broken or really a document stays as
    it is, and reading says why."""
    if source.is_dir() or source.suffix.lower() != ".zip":
        return source
    from casecheck.reading import LIMITS
    from casecheck.reading.archive import Archive

    folder = source.with_suffix("")
    try:
        archive = Archive(source.read_bytes(), LIMITS)
        if not archive.names or _is_document(archive.names):
            return source
        for name, content in [(name, archive.read(name)) for name in archive.names]:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except (UnreadableFile, MemoryError, OSError):
        shutil.rmtree(folder, ignore_errors=True)
        return source
    source.unlink()
    return folder


def _is_document(names: Iterable[str]) -> bool:
    """Office and OFD files are zips too."""
    return any(name in ("[Content_Types].xml", "OFD.xml", "mimetype") for name in names)
