"""Where commands write: standard output or a file. Raises UsageError where a file cannot be written."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from casecheck.errors import UsageError


def write(data: bytes, target: str | None) -> None:
    """Write to a file, to standard output if none is named. Raises UsageError."""
    if target is None:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise UsageError(f"写不了输出文件 {target}：文件夹不存在或没有写入权限。请换一个可写的位置。") from error
    print(f"已写 {target}", file=sys.stderr)


@contextmanager
def opened(target: str) -> Iterator[BinaryIO]:
    """The output file, standard output if none is named."""
    if not target:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        with open(target, "wb") as file:
            yield file
    except OSError as error:
        raise UsageError(f"写不了输出文件 {target}：文件夹不存在或没有写入权限。请换一个可写的位置。") from error
    print(f"已写 {target}", file=sys.stderr)
