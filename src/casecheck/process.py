"""Ending a process started in a session of its own (进程)."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys


def kill(process: subprocess.Popen[bytes]) -> None:
    """End it and all it started; on Windows itself alone. One that is gone already is left at that."""
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
