"""Output formats for a whole store: one module each, named after the format, with ``SUFFIX`` and ``write(figures, file)``.

The folder is the registry. They write as they read, so that a million dossiers need no memory.
"""

import importlib
import pkgutil
from collections.abc import Callable
from typing import BinaryIO

from casecheck.errors import UsageError
from casecheck.model.archive import ArchiveFigures

Writer = Callable[[ArchiveFigures, BinaryIO], None]


def archive_formats() -> tuple[str, ...]:
    """The names of all formats, sorted."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def archive_writer(name: str) -> Writer:
    """The write function of a format. Raises UsageError for an unknown one."""
    if name not in archive_formats():
        raise UsageError(f"没有“{name}”这种统计格式；可用的有：{'、'.join(archive_formats())}。")
    write: Writer = importlib.import_module(f"{__name__}.{name}").write
    return write
