"""local: what one bureau adds to casecheck without Python (本地配置): a folder of YAML files, one per topic.

``forms.yaml``: how the bureau words the titles and labels of its papers. Nothing here touches what other reads in the process see.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from casecheck.errors import ConfigError, UsageError
from casecheck.local.forms import load_forms
from casecheck.local.nearest import nearest
from casecheck.model import Document

__all__ = ["LocalConfig", "load_config"]

FILES = ("forms.yaml",)


@dataclass(frozen=True, eq=False)
class LocalConfig:
    """本地配置: ``forms`` is every paper by its key, ours and the bureau's; ``sha256`` of the files, None without any."""

    forms: Mapping[str, type[Document]] = field(default_factory=lambda: Document.registry)
    sha256: str | None = None


def load_config(folder: str | Path) -> LocalConfig:
    """Load a configuration folder. Load it once and read many dossiers with it.

    Raises UsageError if there is no such folder, ConfigError with every problem found, each with file and line.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UsageError(f"配置目录不存在：{folder}。请检查路径是否写对。")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".yaml", ".yml"))
    problems = [f"{path}:1：不认识的配置文件，{nearest(path.name, dict.fromkeys(FILES, ''))}" for path in files if path.name not in FILES]
    if not files:
        problems.append(f"{folder}:1：配置目录里没有配置文件，可以有 {'、'.join(FILES)}，写法见 docs/local-forms.md")
    forms: Mapping[str, type[Document]] = Document.registry
    digest = hashlib.sha256()
    for path in (path for path in files if path.name in FILES):
        body = path.read_bytes()
        digest.update(f"{path.name}\0{len(body)}\0".encode() + body)
        forms = load_forms(path, problems)
    if problems:
        raise ConfigError(problems)
    return LocalConfig(forms, digest.hexdigest())
