"""The desk (办公桌): the dossiers handed in, each reviewed once or more, in a private folder that is emptied when the server ends."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import secrets
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from casecheck.errors import UsageError
from casecheck.model import Review
from casecheck.web.process import review_apart
from casecheck.web.upload import Upload
from casecheck.web.worker import Papers, Step, Task

LOOSE = "送检文件"  # the dossier's name when loose files were handed in
KEPT_SECONDS = 4 * 3600.0  # a dossier nobody looked at for so long is deleted


@dataclass
class Options:
    """How to review: the choices of the page."""

    stage: str = "filed"
    before: str = ""
    on: str = ""

    def task(self, papers: Path, into: Path, rules: Sequence[Path], config: Path | None) -> Task:
        """The task for the review process. Raises UsageError for a choice the page does not offer."""
        try:
            return Task.model_validate(
                {
                    "papers": papers,
                    "into": into,
                    "rules": tuple(rules),
                    "config": config,
                    "stage": self.stage,
                    "before": self.before or None,
                    "on": dt.date.fromisoformat(self.on) if self.on else None,
                }
            )
        except ValueError as error:
            raise UsageError("评查日或评查阶段填得不对；请回到首页重新选择。") from error


@dataclass
class Round:
    """One review of the dossier as it then was. ``replaced``: the paper put in place of an old one, and what was uploaded for it."""

    number: int
    folder: Path
    task: Task
    replaced: tuple[str, str] | None = None
    step: Step = field(default_factory=lambda: Step(what="排队等候"))
    finished: bool = False
    running: asyncio.Task[None] | None = None

    @cached_property
    def review(self) -> Review:
        """The finished review."""
        return Review.model_validate_json((self.folder / "review.json").read_bytes())

    @cached_property
    def papers(self) -> Papers:
        """The papers as read."""
        return Papers.model_validate_json((self.folder / "pages.json").read_bytes())

    @property
    def source(self) -> Path:
        """The dossier: a folder or one file."""
        return next(self.task.papers.iterdir())

    def files(self) -> tuple[str, ...]:
        """The names of the dossier's files on disk, as reading gives them."""
        source = self.source
        if source.is_file():
            return (source.name,)
        return tuple(sorted(path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()))


@dataclass
class Case:
    """One dossier on the desk."""

    key: str
    folder: Path
    options: Options
    rounds: list[Round] = field(default_factory=list)
    seen: float = field(default_factory=time.monotonic)


class Desk:
    """All dossiers of this server. One review runs at a time; the others wait."""

    def __init__(
        self,
        root: Path,
        rules: Sequence[Path] = (),
        config: Path | None = None,
        kept_seconds: float = KEPT_SECONDS,
        wall_seconds: float = 1800.0,
    ) -> None:
        self.root = root
        self.cases: dict[str, Case] = {}
        self._rules, self._config = tuple(rules), config
        self._kept, self._wall = kept_seconds, wall_seconds
        self._turn = asyncio.Semaphore(1)

    def incoming(self) -> Path:
        """A new private folder for an upload; the caller deletes it unless ``open`` takes it over."""
        folder = self.root / secrets.token_urlsafe(12) / "incoming"
        folder.mkdir(mode=0o700, parents=True)
        return folder

    def open(self, upload: Upload, options: Options) -> Case:
        """Lay a new dossier on the desk and begin its review. Raises UsageError: nothing was uploaded, wrong options."""
        if not upload.files:
            raise UsageError("没有收到文件；请选择案卷文件夹、zip 或文书文件后再评查。")
        folder = upload.folder.parent
        case = Case(folder.name, folder, options)
        papers = folder / "1" / "papers"
        _arrange(upload.folder, papers)
        this = Round(1, papers.parent, options.task(papers, papers.parent, self._rules, self._config))
        self.cases[case.key] = case
        self.begin(case, this)
        return case

    def renewed(self, case: Case, old: str, upload: Upload) -> Round:
        """The next round of a dossier, not begun: one file replaced. ``old`` is its name in the dossier, kept but for the suffix.

        Raises UsageError: not exactly one file came, no such paper, the name is taken. May take a while: not for the event loop.
        """
        last = case.rounds[-1]
        if len(upload.files) != 1:
            raise UsageError("换文书时请只选一个文件。")
        if old not in last.files():
            raise UsageError(f"案卷里没有“{old}”，无法替换；请刷新页面后重试。")
        number = len(case.rounds) + 1
        papers = case.folder / str(number) / "papers"
        shutil.rmtree(papers, ignore_errors=True)
        shutil.copytree(last.task.papers, papers, copy_function=os.link)
        copied = papers / last.source.name
        place = copied / old if copied.is_dir() else copied
        place.unlink()
        new = upload.folder / upload.files[0]
        target = place.with_suffix(new.suffix)
        if target.exists():
            raise UsageError(f"案卷里已经有“{target.name}”，换进来会重名；请把新文件改成原来的格式后再换。")
        shutil.move(new, target)
        task = case.options.task(papers, papers.parent, self._rules, self._config)
        return Round(number, papers.parent, task, (old, upload.files[0]))

    def begin(self, case: Case, this: Round) -> None:
        """Review a round when its turn comes."""
        case.rounds.append(this)
        this.running = asyncio.get_running_loop().create_task(self._run(this))

    async def _run(self, this: Round) -> None:
        def follow(step: Step) -> None:
            this.step = step

        async with self._turn:
            error = await review_apart(this.task, follow, self._wall)
        if error:
            this.step = Step(error=error)
        this.finished = True

    def find(self, key: str) -> Case | None:
        """A dossier by its key, None if it was deleted. Looking at it keeps it."""
        case = self.cases.get(key)
        if case is not None:
            case.seen = time.monotonic()
        return case

    def discard(self, case: Case) -> None:
        """Delete a dossier and all its reviews, ending one that runs."""
        self.cases.pop(case.key, None)
        for this in case.rounds:
            if this.running is not None:
                this.running.cancel()
        shutil.rmtree(case.folder, ignore_errors=True)

    async def sweep(self, every_seconds: float = 60.0) -> None:
        """Delete, for ever, what nobody looked at for too long. Never one under review."""
        while True:
            await asyncio.sleep(every_seconds)
            now = time.monotonic()
            for case in list(self.cases.values()):
                if now - case.seen > self._kept and all(r.finished for r in case.rounds):
                    self.discard(case)

    async def close(self) -> None:
        """End what runs and delete everything."""
        running = [r.running for case in self.cases.values() for r in case.rounds if r.running is not None]
        for case in list(self.cases.values()):
            self.discard(case)
        await asyncio.gather(*running, return_exceptions=True)
        shutil.rmtree(self.root, ignore_errors=True)


def _arrange(incoming: Path, papers: Path) -> None:
    """Make ``papers`` hold exactly one child: the folder or file handed in, or a folder of the loose files."""
    if len(list(incoming.iterdir())) == 1:
        papers.parent.mkdir()
        incoming.rename(papers)
    else:
        papers.mkdir(parents=True)
        incoming.rename(papers / LOOSE)
