"""Uploads (上传): a multipart body straight to disk, counted as it comes, names made harmless."""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from casecheck.errors import LimitExceeded, UnreadableFile

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

NAME_BYTES = 200  # of one part of a path: file systems allow 255
FIELD_BYTES = 4096  # of one field that is not a file, and of one line of a part's head
FIELDS = 20  # that are not files
DEPTH = 12  # folders in folders


@dataclass(frozen=True)
class UploadLimits:
    """What one upload may hold."""

    total_bytes: int = 300_000_000
    files: int = 2000


@dataclass
class Upload:
    """What came: files by their relative name below ``folder``, and the other fields of the form."""

    folder: Path
    files: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)


async def receive(content_type: str, body: AsyncIterator[bytes], folder: Path, limits: UploadLimits) -> Upload:
    """Write the files of a multipart body below ``folder``.

    Raises LimitExceeded (too much, too many) and UnreadableFile (not a form, broken off, two files of one name). The body is read to
    its end even then: a browser that is still sending does not see the answer.
    """
    kind, options = parse_options_header(content_type)
    refused: Exception | None = None
    form = _Form(folder, limits)
    parser: MultipartParser | None = None
    if kind == b"multipart/form-data" and options.get(b"boundary"):
        parser = MultipartParser(options[b"boundary"], form.callbacks())
    with contextlib.closing(form):
        async for chunk in body:
            if refused is None and parser is not None:
                refused = _fed(parser, form, chunk)
    if refused is not None:
        raise refused
    if parser is None or not form.complete:
        raise UnreadableFile("上传没有完成或格式不对，文件未保存；请回到页面重新上传。")
    return form.upload


def _fed(parser: MultipartParser, form: _Form, chunk: bytes) -> Exception | None:
    """Feed the parser; the error if the upload must be refused."""
    try:
        form.count(len(chunk))
        parser.write(chunk)
    except (LimitExceeded, UnreadableFile) as error:
        return error
    except FormParserError:
        return UnreadableFile("上传的内容不完整或被改动，文件未保存；请回到页面重新上传。")
    except OSError as error:
        return UnreadableFile(f"保存上传的文件时出错（{error.strerror}）；请检查磁盘空间和文件名后重试。")
    return None


class _Form:
    """The parts of a form as they come."""

    def __init__(self, folder: Path, limits: UploadLimits) -> None:
        self.upload = Upload(folder)
        self.complete = False
        self._limits = limits
        self._bytes = 0
        self._head: list[bytes] = []
        self._heads: dict[bytes, bytes] = {}
        self._key = b""
        self._name = ""
        self._file: BinaryIO | None = None
        self._field = bytearray()

    def callbacks(self) -> MultipartCallbacks:
        """What the parser calls."""
        return {
            "on_part_begin": self._heads.clear,
            "on_header_field": lambda data, start, end: self._head.append(data[start:end]),
            "on_header_value": self._word,
            "on_header_end": self._header,
            "on_headers_finished": self._begin,
            "on_part_data": self._data,
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    def count(self, size: int) -> None:
        """So many bytes more have come."""
        self._bytes += size
        if self._bytes > self._limits.total_bytes:
            raise LimitExceeded(f"一次最多上传 {self._limits.total_bytes // 1_000_000} MB，这次超过了，未评查；请分卷上传。")

    def close(self) -> None:
        """Close what is still open."""
        if self._file is not None:
            self._file.close()

    def _header(self) -> None:
        self._heads[b"".join(self._head).lower()] = bytes(self._field)
        self._head.clear()
        self._field.clear()

    def _begin(self) -> None:
        _, options = parse_options_header(self._heads.get(b"content-disposition"))
        self._key = options.get(b"name", b"")
        self._file = self._open(_text(options[b"filename"])) if b"filename" in options else None

    def _open(self, name: str) -> BinaryIO | None:
        if not name:  # an empty file field of a browser
            return None
        if len(self.upload.files) >= self._limits.files:
            raise LimitExceeded(f"一次最多上传 {self._limits.files} 个文件，这次超过了，未评查；请分卷上传。")
        safe = safe_name(name)
        path = self.upload.folder / safe
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            opened = path.open("xb")
        except FileExistsError:
            raise UnreadableFile(f"有两个文件同名（“{safe}”），分不清以哪个为准，未评查；请改名后重新上传。") from None
        self.upload.files.append(safe)
        return opened

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._file is not None:
            self._file.write(data[start:end])
            return
        self._word(data, start, end)

    def _word(self, data: bytes, start: int, end: int) -> None:
        """Bytes of a head or of a field that is not a file: they stay in memory, so they are few."""
        if len(self._field) + end - start > FIELD_BYTES:
            raise LimitExceeded("上传的表单项过长，未评查；请刷新页面后重新上传。")
        self._field.extend(data[start:end])

    def _end(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        elif self._field or self._key not in (b"", b"files"):
            self.upload.fields[_text(self._key)] = _text(bytes(self._field))
            if len(self.upload.fields) > FIELDS:
                raise LimitExceeded("上传的表单项过多，未评查；请刷新页面后重新上传。")
        self._field.clear()

    def _finish(self) -> None:
        self.complete = True


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def safe_name(name: str) -> str:
    """A relative POSIX name that stays below its folder: root and ``..`` dropped, control characters and what Windows forbids (a drive's
    colon) replaced by ``_``, each part cut to ``NAME_BYTES`` with its suffix kept, no more than the last ``DEPTH`` parts."""
    parts = []
    for part in name.replace("\\", "/").split("/"):
        part = "".join("_" if unicodedata.category(c) in ("Cc", "Cf", "Cs") or c in '<>:"|?*' else c for c in part).strip().rstrip(" .")
        if part:
            parts.append(_shortened(part))
    return PurePosixPath(*parts[-DEPTH:]).as_posix() if parts else "未命名"


def _shortened(part: str) -> str:
    if len(part.encode()) <= NAME_BYTES:
        return part
    suffix = PurePosixPath(part).suffix[:12]
    stem = part.encode()[: NAME_BYTES - len(suffix.encode())].decode("utf-8", errors="ignore")
    return stem + suffix
