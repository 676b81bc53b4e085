"""A run (批量评查): every dossier of an archive through workers into the store. Only the parent writes, one transaction per dossier."""

from __future__ import annotations

import itertools
import os
import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from casecheck.archive import Archive, Waiting
from casecheck.batch.find import Found, find_dossiers
from casecheck.batch.settings import PUBLIC, Limits, Options
from casecheck.batch.worker import Answer, Worker
from casecheck.errors import UsageError
from casecheck.model.archive import STATUSES, Status, Stray
from casecheck.reading.gather import shown_name


@dataclass
class Progress:
    """How far a run is. ``same``: dossiers that had not changed since the store was last written."""

    total: int
    done: int = 0
    same: int = 0
    found: int = 0  # findings in the dossiers reviewed by this run
    quarantined: int = 0  # by this run


@dataclass(frozen=True)
class Result:
    """The store after a run, whoever wrote what of it."""

    statuses: dict[Status, int]
    same: int
    severities: dict[str, int]  # findings that count
    left_open: int  # undecided outcomes and gaps
    strays: tuple[Stray, ...]

    def lines(self) -> Iterator[str]:
        """What a person is told at the end."""
        n = self.statuses
        counts = "，".join(f"{zh} {n[status]} 份" for status, zh in STATUSES.items() if n[status] or status == "reviewed")
        findings = sum(self.severities.values())
        yield f"案卷 {sum(n.values())} 份：{counts}；其中 {self.same} 份与上次相同，未重评。问题 {findings} 项。"
        if n["unread"] or n["quarantined"]:
            yield "未读出和已隔离的案卷没有评查，原因见 casecheck report。"
        if self.strays:
            named = "、".join(stray.name for stray in self.strays[:3]) + ("等" if len(self.strays) > 3 else "")
            yield f"另有 {len(self.strays)} 个文件不属于任何案卷，未评查：{named}。"

    def exit_code(self, failing: Iterable[str]) -> int:
        """1 if there is a finding of a ``failing`` severity, 3 if something was not read or judged, else 0."""
        if any(self.severities[severity] for severity in failing):
            return 1
        whole = self.statuses["reviewed"] == sum(self.statuses.values())
        return 0 if whole and not self.left_open and not self.strays else 3


def run(
    archive: Path,
    store: Path,
    *,
    jobs: int = 1,
    options: Options | None = None,
    limits: Limits | None = None,
    retry_quarantined: bool = False,
    progress: Callable[[Progress], None] | None = None,
    review: str = PUBLIC,
) -> Result:
    """Review an archive into a store, going on where an earlier run was stopped.

    A dossier whose papers, rules, program version and options are those of its row is left alone; one that changed is reviewed
    again; a quarantined one that did not change waits for ``retry_quarantined``. ``jobs`` workers change the time, never the
    result. Raises UsageError: no such archive, a store that is none or in use, wrong rules or codes.
    """
    options, limits = options or Options(), limits or Limits()
    if jobs < 1:
        raise UsageError("同时评查的份数（--jobs）至少为 1。")
    if not 0 < limits.seconds <= threading.TIMEOUT_MAX - 60:
        raise UsageError("每份案卷的时限（--time-limit）要写大于 0 的秒数。")
    own = frozenset(Path(f"{store.absolute()}{suffix}") for suffix in ("", "-wal", "-shm", "-journal"))
    found = find_dossiers(archive, leave_out=own)
    with ExitStack() as stack:
        first = next(found, None)  # a wrong archive is told before a store is made
        if first is None:
            raise UsageError(f"档案目录 {shown_name(str(archive))} 里没有案卷；请给出放着各案卷文件夹或压缩包的目录。")
        kept = stack.enter_context(Archive(store))
        state = Progress(kept.take_stock(_entries(itertools.chain([first], found))))
        if not state.total:
            raise UsageError(
                f"档案目录 {shown_name(str(archive))} 本身就放着文书：单独一份案卷请用 casecheck review，多份请指向上一级目录。"
            )
        if progress:
            progress(state)
        pool = stack.enter_context(_Pool([Worker(archive.absolute(), options, limits, review) for _ in range(min(jobs, state.total))]))
        for waiting, answer in pool.answers(kept.waiting(), retry_quarantined):
            state.done += 1
            if answer.dossier is None:
                state.same += 1
            else:
                kept.record(waiting.path, answer.dossier, answer.review)
                state.found += len(answer.dossier.defects)
                state.quarantined += answer.dossier.status == "quarantined"
            if progress:
                progress(state)
        return Result(kept.statuses(), state.same, kept.severities(), kept.left_open(), kept.strays())


def _entries(found: Iterable[Found | Stray]) -> Iterator[tuple[bytes, str] | Stray]:
    for one in found:
        yield one if isinstance(one, Stray) else (os.fsencode(one.path.as_posix()), one.name)


class _Pool:
    """Workers, a thread each that waits for its answers. The store is read and written by the caller's thread alone."""

    def __init__(self, workers: list[Worker]) -> None:
        self._workers = workers
        self._questions: queue.Queue[tuple[Waiting, str] | None] = queue.Queue()
        self._answers: queue.Queue[tuple[Waiting, Answer] | BaseException] = queue.Queue()
        self._threads = [threading.Thread(target=self._serve, args=(worker,), daemon=True) for worker in workers]

    def __enter__(self) -> _Pool:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for _thread in self._threads:
            self._questions.put(None)
        for worker in self._workers:
            worker.stop()
        for thread in self._threads:
            thread.join(timeout=5)

    def answers(self, waiting: Iterator[Waiting], retry: bool) -> Iterator[tuple[Waiting, Answer]]:
        """An answer for each dossier, as they come; never more than two questions a worker are on their way."""
        under_way = 0
        for one in waiting:
            again = retry and one.status == "quarantined"
            self._questions.put((one, "" if again else one.fingerprint))
            under_way += 1
            if under_way >= 2 * len(self._workers):
                yield self._answer()
                under_way -= 1
        for _ in range(under_way):
            yield self._answer()

    def _answer(self) -> tuple[Waiting, Answer]:
        answer = self._answers.get()
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def _serve(self, worker: Worker) -> None:
        try:
            while (question := self._questions.get()) is not None:
                waiting, known = question
                self._answers.put((waiting, worker.ask(waiting.path, waiting.name, known)))
        except BaseException as error:
            self._answers.put(error)
