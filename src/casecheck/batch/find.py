"""Which dossiers an archive holds (从档案目录认出案卷). The whole rule, also in docs/batch.md:

1. a zip (or another packed file) is one dossier;
2. a folder that directly holds papers is one dossier, with everything below it;
3. any other folder (a year, a unit) is only looked into.

The archive itself is never a dossier: papers lying loose in it belong to none and are told as strays, as are links.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from casecheck.errors import UsageError
from casecheck.model.archive import Stray
from casecheck.reading.gather import is_paper, shown_name

PACKED = (".zip", ".rar", ".7z", ".tar", ".gz", ".tgz")
LISTS = (".xlsx", ".xls", ".et", ".csv", ".txt", ".md", ".log", ".json", ".jsonl", ".yaml", ".yml", ".html", ".sqlite", ".db", ".mdb")
"""Ledgers and notes: alone they make no folder a dossier."""
_LOOSE = "直接放在档案目录下，不属于任何案卷，未评查；请放进该案的文件夹。"
_LINK = "是链接，未跟随，未评查；请把原件拷入档案目录。"


@dataclass(frozen=True)
class Found:
    """A dossier on disk: its path relative to the archive, and a name fit for a screen (POSIX)."""

    path: PurePath
    name: str


def find_dossiers(archive: Path, *, leave_out: frozenset[Path] = frozenset()) -> Iterator[Found | Stray]:
    """Every dossier of the archive and what belongs to none, folder by folder in name order. Raises UsageError: no such folder.

    ``leave_out``: absolute paths that are none of its business, the store being one.
    """
    if not archive.is_dir():
        raise UsageError(f"档案目录 {shown_name(str(archive))} 不存在或不是文件夹；请给出放着各案卷文件夹或压缩包的目录。")
    yield from _below(archive.absolute(), archive.absolute(), leave_out)


def dossiers_in(path: Path) -> Iterator[tuple[Path, str]]:
    """The dossier the path is, or all that the archive there holds, each with its name. Raises UsageError: no such path, none there."""
    if path.is_file() or (path.is_dir() and holds_papers(path)):
        yield path, shown_name(path.name)
        return
    found = [one for one in find_dossiers(path) if isinstance(one, Found)]
    if not found:
        raise UsageError(f"目录 {shown_name(str(path))} 里没有案卷；请给出案卷，或放着案卷的目录。")
    yield from ((path / one.path, one.name) for one in found)


def _below(folder: Path, archive: Path, leave_out: frozenset[Path]) -> Iterator[Found | Stray]:
    try:
        entries = sorted((e for e in os.scandir(folder) if is_paper(e.name)), key=lambda e: os.fsencode(e.name))
    except OSError as error:
        if folder == archive:
            raise UsageError(f"档案目录 {shown_name(str(archive))} 打不开；请检查权限。") from error
        yield _found(folder, archive)  # its review says that it cannot be opened
        return
    for entry in entries:
        path = Path(entry.path)
        if path in leave_out:
            continue
        if entry.is_symlink():
            yield Stray(name=_found(path, archive).name, why=_LINK)
        elif entry.is_dir():
            yield from [_found(path, archive)] if holds_papers(path) else _below(path, archive, leave_out)
        elif path.suffix.lower() in PACKED:
            yield _found(path, archive)
        elif path.suffix.lower() not in LISTS:
            yield Stray(name=_found(path, archive).name, why=_LOOSE)


def holds_papers(folder: Path) -> bool:
    """Does a paper lie directly in the folder? False too for a folder that cannot be opened: looking into it will tell."""
    try:
        with os.scandir(folder) as entries:
            return any(is_paper(e.name) and e.is_file() and not e.name.lower().endswith((*PACKED, *LISTS)) for e in entries)
    except OSError:
        return False


def _found(path: Path, archive: Path) -> Found:
    relative = path.relative_to(archive)
    return Found(relative, shown_name(relative.as_posix()))
