"""Input formats (输入格式). The folder is the registry: a module of this package with ``SUFFIXES`` is a format."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from casecheck.model import Page
from casecheck.reading.archive import Archive, is_zip
from casecheck.reading.limits import Limits
from casecheck.reading.unread import inside_zip, refusal


class Format(Protocol):
    """One input format: one file of this package. The bytes decide, never the name."""

    SUFFIXES: tuple[str, ...]

    def matches(self, data: bytes) -> bool:
        """Are these bytes of this format?"""

    def read(self, data: bytes, name: str, limits: Limits) -> list[Page]:
        """The file's pages; ``name`` becomes ``Page.file``. Raises ``UnreadableFile`` and its kinds."""


@cache
def formats() -> tuple[Format, ...]:
    """All formats, by module name."""
    names = sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    modules = (importlib.import_module(f"casecheck.reading.{name}") for name in names)
    return tuple(cast(Format, module) for module in modules if hasattr(module, "SUFFIXES"))


def read_bytes(data: bytes, name: str, limits: Limits) -> list[Page] | Archive:
    """The pages of a file, or the archive it is. Raises ``UnreadableFile`` and its kinds, with a sentence."""
    for one in formats():
        if one.matches(data):
            return one.read(data, name, limits)
    suffixes = tuple(suffix for one in formats() for suffix in one.SUFFIXES)
    if is_zip(data):
        archive = Archive(data, limits)
        if refused := inside_zip(archive.names):
            raise refused
        if not name.lower().endswith(suffixes):
            return archive
    raise refusal(data, name, suffixes)
