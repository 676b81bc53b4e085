"""The parent's end of a worker (评查子进程). A worker reviews one dossier after another in a process of its own, so that a crash, an
endless loop or too much memory in one dossier ends that process and nothing else.

Parent and worker speak lines of JSON. For each dossier the worker first says its fingerprint, then what came of it. ``serve`` is
the other end.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from casecheck.batch.row import quarantined
from casecheck.batch.settings import PUBLIC, Limits, Options
from casecheck.errors import UsageError
from casecheck.model.archive import ArchivedDossier
from casecheck.process import kill

# -P keeps the working directory off the path; then the parent's own path: the same casecheck.
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from casecheck.batch.serve import serve; serve(sys.argv[2])"
_LIMIT = "评查超过 {:g} 秒的时限，已停止并隔离；请单独检查这份案卷，处理后用 --retry-quarantined 重评。"
_DIED = "评查进程意外中止（{}），已隔离；请单独检查这份案卷，处理后用 --retry-quarantined 重评。"


@dataclass(frozen=True)
class Answer:
    """What came of one dossier: the row and its compressed review; ``dossier`` None: the same as what the store holds."""

    dossier: ArchivedDossier | None
    review: bytes | None = None


class Worker:
    """The parent's end. Starts its process when first asked, replaces it when it dies. Not for several threads at once."""

    def __init__(self, archive: Path, options: Options, limits: Limits, review: str = PUBLIC) -> None:
        self._limits = limits
        self._setting = json.dumps([str(archive), options.model_dump(mode="json"), limits.model_dump(), review])
        self._process: subprocess.Popen[bytes] | None = None
        self._asked = 0

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def ask(self, path: bytes, name: str, known: str) -> Answer:
        """Review a dossier, unless its fingerprint is ``known``. Whatever the dossier does to the worker, the answer says it; raises
        UsageError only where no dossier can be reviewed (wrong rules or codes)."""
        answer, crashed = self._ask(path, name, known)
        if crashed and self._asked > 1:  # what earlier dossiers left behind must not count against this one
            answer, _ = self._ask(path, name, known)
        if self._asked >= self._limits.dossiers_per_worker or crashed:
            self.stop()
        return answer

    def stop(self) -> None:
        """End the process and all it started."""
        process, self._process = self._process, None
        if process is None:
            return
        kill(process)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _ask(self, path: bytes, name: str, known: str) -> tuple[Answer, bool]:
        process = self._running()
        self._asked += 1
        fingerprint = ""
        with _Alarm(process, self._limits.seconds) as alarm:
            question = {"path": os.fsdecode(path), "name": name, "known": known}
            for line in self._lines(process, question):
                said = json.loads(line)
                fingerprint = said.get("fingerprint", fingerprint)
                if said.get("same"):
                    return Answer(None), False
                if "dossier" in said:
                    review = base64.b64decode(said["review"]) if said["review"] else None
                    return Answer(ArchivedDossier.model_validate(said["dossier"]), review), False
        self.stop()
        if alarm.rang or _ended(process) == "SIGALRM":
            return Answer(quarantined(name, fingerprint, _LIMIT.format(self._limits.seconds))), False
        return Answer(quarantined(name, fingerprint, _DIED.format(_ended(process)))), True

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._asked = 0
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _START, json.dumps(sys.path), self._setting],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._greet(self._process)
        return self._process

    def _greet(self, process: subprocess.Popen[bytes]) -> None:
        with _Alarm(process, self._limits.start_seconds):
            line = next(self._lines(process, None), b"{}")
        refused = json.loads(line).get("refused", f"评查子进程启动不了（{_ended(process)}）；请检查安装是否完整。" if line == b"{}" else "")
        if refused:
            self.stop()
            raise UsageError(refused)

    def _lines(self, process: subprocess.Popen[bytes], question: object) -> Iterator[bytes]:
        """Whole lines the worker says after ``question``, until it dies."""
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            if question is not None:
                process.stdin.write(json.dumps(question).encode() + b"\n")
                process.stdin.flush()
            while (line := process.stdout.readline(self._limits.answer_bytes)).endswith(b"\n"):
                yield line


class _Alarm:
    """Kills a process after some seconds. ``rang``: it did."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self.rang = False
        self._process = process
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True

    def _ring(self) -> None:
        self.rang = True
        self._process.kill()

    def __enter__(self) -> _Alarm:
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.cancel()


def _ended(process: subprocess.Popen[bytes]) -> str:
    """How it ended, in the system's word: SIGSEGV, or 退出码 1."""
    code = process.wait()
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"退出码 {code}"
