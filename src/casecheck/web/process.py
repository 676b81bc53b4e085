"""The server's end of the review process: start it, follow it, end it when it takes too long."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable

from pydantic import ValidationError

from casecheck.web.worker import Step, Task

# -P keeps the working directory off the path; then the server's own path: the same casecheck.
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from casecheck.web.worker import main; main()"
_LATE = "评查用时超过 {} 分钟，已停止；请把案卷拆小后重新上传。"
_DIED = "评查中途出错停止了，这份案卷没有结果，其他案卷不受影响；请检查文件能否正常打开后重新上传，仍然如此请联系维护人员。"


async def review_apart(task: Task, follow: Callable[[Step], None], wall_seconds: float) -> str:
    """Do the task in a process of its own; ``follow`` is told every step. Returns "" when done, else one sentence saying why not."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-c",
        _START,
        json.dumps(sys.path),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        error = await asyncio.wait_for(_followed(process, task, follow), wall_seconds)
    except TimeoutError:
        return _LATE.format(round(wall_seconds / 60) or 1)
    finally:
        _kill(process)
        await process.wait()
    return error or ("" if process.returncode == 0 else _DIED)


async def _followed(process: asyncio.subprocess.Process, task: Task, follow: Callable[[Step], None]) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(ConnectionError):
        process.stdin.write(task.model_dump_json().encode() + b"\n")
        await process.stdin.drain()
        process.stdin.close()
    error = ""
    while line := await process.stdout.readline():
        try:
            step = Step.model_validate_json(line)
        except ValidationError:  # it died while saying something
            break
        error = step.error
        follow(step)
    await process.wait()
    return error


def _kill(process: asyncio.subprocess.Process) -> None:
    """End the process and what it started; its reading child ends by itself when its pipe closes."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
