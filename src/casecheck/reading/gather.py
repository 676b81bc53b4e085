"""Which files a dossier holds: a walk through the paths handed in, in the order an officer sees them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from casecheck.errors import UsageError

_NOT_PAPERS = re.compile(r"\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx|casecheck\.(.*\.)?ya?ml|.*\.papers\.yaml", re.IGNORECASE)
_LEAVES = "是指向文件夹以外的链接，未跟随；请把原件拷入案卷文件夹后再送检。"
_LINKED_FOLDER = "是文件夹的链接，未跟随；请把原件拷入案卷文件夹后再送检。"
_CLOSED = "文件夹打不开，其中的文件都未读取；请检查权限后再送检。"
_NOT_A_FILE = "不是普通文件，未读取；请把原件拷入案卷文件夹后再送检。"


@dataclass(frozen=True)
class Found:
    """A file on disk: its name in the dossier (relative, POSIX), and why it is not even opened."""

    path: Path
    name: str
    refused: str = ""


def is_paper(name: str) -> bool:
    """Is it a paper, as against what systems and Word leave lying about (hidden files, Thumbs.db, ~$ locks) and our own settings?"""
    return not any(_NOT_PAPERS.fullmatch(part) for part in PurePosixPath(name).parts)


def natural(name: str) -> list[list[tuple[int, int, str]]]:
    """A sort key: numbers by their value (2 before 10), full-width like half-width, folder by folder."""
    parts = unicodedata.normalize("NFKC", name).casefold().split("/")
    return [
        [(0, len(number), number) if (number := token.lstrip("0") or "0").isdigit() else (1, 0, token) for token in _tokens(part)]
        for part in parts
    ] + [[(2, 0, name)]]


def gather(paths: Sequence[Path]) -> list[Found]:
    """All papers below the paths, sorted naturally. Raises ``UsageError``: nothing given, no such path, an empty folder."""
    if not paths:
        raise UsageError("没有给出要评查的文件或文件夹；请给出案卷所在的文件夹、压缩包或文书文件。")
    roots = [Path(os.path.abspath(path)) for path in paths]
    for given, root in zip(paths, roots, strict=True):
        if not root.exists():
            raise UsageError(f"找不到“{shown_name(str(given))}”；请检查路径是否写对。")
    base = roots[0] if len(roots) == 1 and roots[0].is_dir() else _common([root.parent for root in roots])
    found: dict[Path, Found] = {}
    for given, root in zip(paths, roots, strict=True):
        below = _walk(root, root, base) if root.is_dir() else [Found(root, _name(root, base), "" if root.is_file() else _NOT_A_FILE)]
        if not below:
            raise UsageError(f"文件夹“{shown_name(str(given))}”里没有文书；请检查是否选错了文件夹。")
        found |= {one.path: one for one in below}
    return sorted(found.values(), key=lambda one: natural(one.name))


def shown_name(name: str) -> str:
    """A name fit for a screen: bytes that are no text become U+FFFD."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _walk(folder: Path, root: Path, base: Path) -> list[Found]:
    found: list[Found] = []
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return [Found(folder, _name(folder, base), _CLOSED)]
    for entry in entries:
        name = _name(entry, base)
        if not is_paper(entry.name):
            continue
        if entry.is_symlink() and not (entry.exists() and entry.resolve().is_relative_to(root.resolve())):
            found.append(Found(entry, name, _LEAVES))
        elif entry.is_symlink() and entry.is_dir():
            found.append(Found(entry, name, _LINKED_FOLDER))
        elif entry.is_dir():
            found += _walk(entry, root, base)
        else:
            found.append(Found(entry, name, "" if entry.is_file() else _NOT_A_FILE))
    return found


def _name(path: Path, base: Path) -> str:
    return shown_name(path.relative_to(base).as_posix())


def _common(folders: list[Path]) -> Path:
    try:
        return Path(os.path.commonpath(folders))
    except ValueError as error:
        raise UsageError("给出的文件不在同一个盘上；请放进同一个文件夹后再送检。") from error


def _tokens(part: str) -> list[str]:
    return [token for token in re.split(r"([0-9]+)", part) if token]
