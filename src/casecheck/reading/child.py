"""The reading child (读取子进程): every untrusted file is parsed in a process of its own, with limits.

One child reads many files, one message each; when it dies or is killed the next file gets a fresh one. The parent sends
``[path, [member, …], name, draw, page]`` as a line of JSON and gets one ``Answer`` as a line of JSON: nothing is
unpickled, nothing is written.
On Windows there is only the wall clock.
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
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from pydantic import Field

from casecheck.errors import LimitExceeded, UnreadableFile
from casecheck.model import Frozen, Page
from casecheck.process import kill
from casecheck.reading.limits import LIMITS, Limits

_POSIX = sys.platform != "win32"
# -P keeps the working directory off the path: a dossier folder may hold a json.py. Then the parent's own path: the same casecheck.
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from casecheck.reading.child import serve; serve(sys.argv[2])"
_MEMORY_DEATHS = (-6, -9, -11)  # SIGABRT, SIGKILL, SIGSEGV: how C code and the kernel end a process that gets no more memory
_MEMORY = "读取时超出内存上限，已停止；请确认文件是否正常，过大的请拆分后再送检。"
_TIME = "读取时超出时间上限，已停止；请确认文件是否正常，过大的请拆分后再送检。"
_AGAIN = "请用原来的程序打开，另存为 .docx 或重新导出 PDF 后再送检。"
_DIED = f"读取时出错中止（文件可能已损坏或有意构造）；{_AGAIN}"
_ODD = f"内部结构异常，读不出（{{}}）；{_AGAIN}"


class Answer(Frozen):
    """What the child says of one file: its pages, or (an archive) its members, or why neither; asked to draw, its pages as pictures."""

    pages: tuple[Page, ...] = ()
    pictures: dict[int, str] = Field(default_factory=dict)  # page → JPEG in base64
    members: tuple[str, ...] | None = None
    inflated: int = 0  # size in bytes of the members together
    unread: str = ""


class Child:
    """A reading child, started when first asked. Use as a context manager; not for several threads at once."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._asked = 0

    def __enter__(self) -> Child:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    @property
    def pid(self) -> int | None:
        """The process id, None while no child runs."""
        return None if self._process is None else self._process.pid

    def draw(self, path: Path, members: tuple[str, ...], name: str) -> dict[int, bytes]:
        """The pages of a PDF as JPEG pictures, by number; none where that fails: its words are read all the same."""
        return {page: base64.b64decode(picture) for page, picture in self.ask(path, members, name, draw=True).pictures.items()}

    def ask(self, path: Path, members: tuple[str, ...], name: str, *, draw: bool = False, page: int | None = None) -> Answer:
        """Read a file, or the member of a zip (of a zip …) in it; ``page``: that one page by eye (OCR), or the whole
        of an old Word file converted.

        Never raises for what the file does; the answer says it.
        """
        question = json.dumps([str(path), members, name, draw, page]).encode() + b"\n"
        process = self._running()
        used = self._asked > 0
        answer = self._ask(process, question)
        if used and answer.unread in (_MEMORY, _DIED):  # what earlier files left behind must not count against this one
            self.stop()
            answer = self._ask(self._running(), question)
        return answer

    def _ask(self, process: subprocess.Popen[bytes], question: bytes) -> Answer:
        late = threading.Event()

        def too_late() -> None:
            late.set()
            kill(process)

        timer = threading.Timer(self._limits.wall_seconds, too_late)
        timer.daemon = True
        timer.start()
        try:
            line = self._exchange(process, question)
        finally:
            timer.cancel()
        self._asked += 1
        if line.endswith(b"\n"):
            return Answer.model_validate_json(line)
        self.stop()
        if late.is_set() or (_POSIX and process.returncode == -signal.SIGXCPU):
            return Answer(unread=_TIME)
        return Answer(unread=_MEMORY if process.returncode in _MEMORY_DEATHS or line else _DIED)

    def stop(self) -> None:
        """End the child and all it started."""
        if self._process is not None:
            kill(self._process)
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]
            self._process.wait()
            self._process = None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and (self._process.poll() is not None or self._asked >= self._limits.files_per_child):
            self.stop()
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _START, json.dumps(sys.path), self._limits.model_dump_json()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._asked = 0
        return self._process

    def _exchange(self, process: subprocess.Popen[bytes], question: bytes) -> bytes:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(question)
            process.stdin.flush()
            return process.stdout.readline(self._limits.answer_bytes + 1)
        except (OSError, ValueError):  # the child is gone
            return b""


def serve(limits_json: str) -> None:
    """The child's life: limit itself, then answer line by line until the parent closes the pipe."""
    limits = Limits.model_validate_json(limits_json)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a parser prints must not reach the parent
    _limit(limits)
    for line in sys.stdin.buffer:
        path, members, name, draw, page = json.loads(line)
        _limit_cpu(limits)
        answer = _answer(Path(path), members, name, limits, draw=draw, page=page)
        _send(answers, answer, limits)
        if answer.unread == _MEMORY:
            return  # a fresh child has its memory whole


def _send(answers: BinaryIO, answer: Answer, limits: Limits) -> None:
    try:
        line = answer.model_dump_json(exclude_defaults=True).encode() + b"\n"
    except MemoryError:
        line = b""
    if not 0 < len(line) <= limits.answer_bytes:
        line = Answer(unread=_MEMORY).model_dump_json().encode() + b"\n"
    answers.write(line)
    answers.flush()


def _answer(path: Path, members: list[str], name: str, limits: Limits, *, draw: bool, page: int | None) -> Answer:
    from casecheck.reading import doc  # only the child parses
    from casecheck.reading.archive import Archive
    from casecheck.reading.formats import read_bytes
    from casecheck.reading.scan.look import look

    try:
        if path.stat().st_size > limits.total_bytes:
            raise LimitExceeded(f"文件超过 {limits.total_bytes // 1_000_000} MB 的上限，未读取；请拆分后再送检。")
        data = path.read_bytes()
        for member in members:
            data = Archive(data, limits).read(member)
        if draw:
            return _pictures(data, limits)
        if page is None:
            found = read_bytes(data, name, limits)
        else:
            found = doc.convert(data, name, limits) if doc.matches(data) else [look(data, name, page)]
    except UnreadableFile as error:
        return Answer(unread=str(error))
    except MemoryError:
        return Answer(unread=_MEMORY)
    except OSError as error:
        return Answer(unread=f"系统不让读取（{error.strerror or type(error).__name__}）；请检查文件权限后再送检。")
    except Exception as error:  # whatever a hostile file does to a parser, the other files are still read
        return Answer(unread=_ODD.format(type(error).__name__))
    if isinstance(found, Archive):
        return Answer(members=found.names, inflated=found.inflated)
    return Answer(pages=tuple(found))


def _pictures(data: bytes, limits: Limits) -> Answer:
    from casecheck.reading.portable.picture import draw_pages

    return Answer(pictures={page: base64.b64encode(picture).decode() for page, picture in draw_pages(data, limits).items()})


def _limit(limits: Limits) -> None:
    if sys.platform != "win32":
        import resource

        for what, most in (
            (resource.RLIMIT_AS, limits.memory_bytes),
            (resource.RLIMIT_FSIZE, limits.written_bytes),
            (resource.RLIMIT_CORE, 0),
        ):
            hard = resource.getrlimit(what)[1]
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (most, most))


def _limit_cpu(limits: Limits) -> None:
    """The soft limit counts the process's whole life, so it moves on with each file."""
    if sys.platform != "win32":
        import resource

        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = int(used) + 1 + limits.cpu_seconds
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
