"""Where the rule set lies, and how a user's own folder is laid on top of it."""

from __future__ import annotations

from pathlib import Path

import casecheck


def rules_folder() -> Path:
    """The folder ``rules/`` that came with this program: inside the wheel, or beside ``src/`` in a source checkout."""
    package = Path(casecheck.__file__).resolve().parent
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parent.parent / "rules"


def layered(folders: tuple[Path, ...], pattern: str) -> list[Path]:
    """The files that match ``pattern`` in any of the folders, sorted; a file in a later folder replaces its namesake."""
    chosen = {path.relative_to(folder).as_posix(): path for folder in folders for path in folder.glob(pattern)}
    return [chosen[name] for name in sorted(chosen)]
