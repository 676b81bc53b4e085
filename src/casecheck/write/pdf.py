"""Word files to PDF with LibreOffice, in a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from casecheck.errors import UsageError

_SECONDS = 180
_PLAIN = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'


def to_pdf(words: Sequence[Path], folder: Path) -> None:
    """Write ``<stem>.pdf`` for each Word file into ``folder``. UsageError if LibreOffice is absent, too slow or makes no file."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise UsageError("没有找到 LibreOffice，不能写 PDF；请先安装 LibreOffice，或者改写 Word 文书。")
    with tempfile.TemporaryDirectory() as profile:
        command = [office, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", _PLAIN, "--outdir", str(folder)]
        try:
            subprocess.run([*command, *map(str, words)], check=False, capture_output=True, timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            raise UsageError(f"LibreOffice 超过 {_SECONDS} 秒没有写完 PDF，已停止；请稍后重试，或者改写 Word 文书。") from None
    missing = [path.stem for path in words if not (folder / f"{path.stem}.pdf").exists()]
    if missing:
        raise UsageError(f"LibreOffice 没有写出这些 PDF：{'、'.join(missing)}；请检查 LibreOffice 能否打开 Word 文件。")
