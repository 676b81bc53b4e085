"""LibreOffice as a converter (格式转换): a profile of its own for each process, a time limit, and no trust in its exit code."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from casecheck.errors import LimitExceeded, UnreadableFile
from casecheck.process import kill

_SECONDS = 90


def office() -> str | None:
    """The program, if it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def converted(data: bytes) -> bytes | None:
    """A .doc or .wps as .docx; None if LibreOffice is not there. Raises ``UnreadableFile`` if it makes nothing, or not in time."""
    program = office()
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="casecheck-") as folder:
        source, target = Path(folder) / "paper.doc", Path(folder) / "out" / "paper.docx"
        source.write_bytes(data)
        command = [
            program,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={_profile().as_uri()}",
            "--convert-to",
            "docx",
            "--outdir",
            str(target.parent),
            str(source),
        ]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            process.wait(_SECONDS)
        except subprocess.TimeoutExpired as error:
            kill(process)
            process.wait()
            raise LimitExceeded("转换旧版 Word 文件超过时间上限，已停止；请在 Word 或 WPS 中另存为 .docx 后再送检。") from error
        if not target.exists():
            raise UnreadableFile("LibreOffice 转换不了这个文件；请在 Word 或 WPS 中打开，另存为 .docx 后再送检。")
        return target.read_bytes()


@cache
def _profile() -> Path:
    """Two at once with one profile would fail, so each process has its own for its life."""
    import atexit

    folder = Path(tempfile.mkdtemp(prefix="casecheck-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
