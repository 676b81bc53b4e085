"""Zip (压缩包): opened safely or not at all. A Word file is a zip too and goes through the same door."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from casecheck.errors import EncryptedFile, LimitExceeded, UnreadableFile
from casecheck.reading.limits import Limits

_ABSOLUTE = re.compile(r"/|[A-Za-z]:")
_CJK = re.compile("[\u2e80-\uffef]")


def is_zip(data: bytes) -> bool:
    """Does it begin as a zip does? An empty zip has no local header, only the end record."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


class Archive:
    """The members of a zip. The directory is checked as a whole before anything is inflated: one unsafe member refuses the zip.

    Raises ``UnreadableFile`` (damaged, a member pointing outside), ``EncryptedFile``, ``LimitExceeded`` (a bomb).
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise UnreadableFile("文件不完整或已损坏，打不开；请重新拷贝或导出后再送检。") from error
        infos = [info for info in self._zip.infolist() if not info.is_dir()]
        self._infos = {_name(info): info for info in infos}
        self.inflated = sum(info.file_size for info in infos)
        self._check(infos, limits)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all files in it, in the zip's own order."""
        return tuple(self._infos)

    def read(self, name: str) -> bytes:
        """One member inflated. ``zipfile`` hands out no more than the directory declares and then compares the checksum, so a
        header that lies ends here as a damaged file, not as memory."""
        info = self._infos[name]
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
            raise UnreadableFile(f"其中的“{name}”已损坏，解不开；请重新拷贝或打包后再送检。") from error

    def _check(self, infos: list[zipfile.ZipInfo], limits: Limits) -> None:
        if len(infos) > limits.members:
            raise LimitExceeded(f"内含 {len(infos)} 个文件，超过 {limits.members} 个的上限，为安全起见未打开；请分卷打包后再送检。")
        if len(self._infos) < len(infos):
            raise UnreadableFile("内含重名文件，分不清以哪个为准，未打开；请解压后重新打包再送检。")
        if outside := [name for name in self._infos if _ABSOLUTE.match(name) or ".." in name.split("/")]:
            raise UnreadableFile(f"内含指向外部位置的文件名“{outside[0]}”，为安全起见未打开；请核实来源，解压检查后重新打包。")
        if any(info.flag_bits & 0x1 for info in infos):
            raise EncryptedFile("设有密码，未打开；请解除密码后再送检。")
        if self.inflated > limits.total_bytes:
            raise LimitExceeded(f"解压后超过 {limits.total_bytes // 1_000_000} MB 的上限，为安全起见未打开；请分卷打包后再送检。")
        for info in infos:
            if info.file_size > max(limits.ratio_from_bytes, info.compress_size * limits.ratio):
                raise LimitExceeded(
                    f"内含压缩比超过 {limits.ratio} 倍的文件“{_name(info)}”（疑似压缩炸弹），为安全起见未打开；请核实来源。"
                )


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name. Without flag bit 11 the bytes are what the maker's system used: GBK on Chinese Windows, UTF-8 on a Mac.

    ``orig_filename`` because a GBK character may hold the byte of a backslash, which ``filename`` replaces on Windows.
    """
    name = info.orig_filename
    if not info.flag_bits & 0x800:
        raw = name.encode("cp437")
        as_utf8 = raw.decode("utf-8", errors="ignore")
        utf8 = as_utf8.encode() == raw and (as_utf8.isascii() or _CJK.search(as_utf8))  # GBK that happens to be UTF-8 gives no CJK
        name = as_utf8 if utf8 else raw.decode("gb18030", errors="replace")
    return name.replace("\\", "/").removeprefix("./")
