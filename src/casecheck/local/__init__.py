"""local: what one bureau adds to casecheck without Python (本地配置): a folder of YAML files, one per topic.

``forms.yaml``: how the bureau words the titles and labels of its papers. The others are its own values (``casecheck.model.local``):
``agencies.yaml``, ``officers.yaml``, ``hearing.yaml`` … Nothing here touches what other reads in the process see.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from casecheck.errors import ConfigError, UsageError
from casecheck.judge import RuleSet
from casecheck.law.data import rules_folder
from casecheck.local.forms import load_forms
from casecheck.local.nearest import nearest
from casecheck.local.values import load_values
from casecheck.model import Document
from casecheck.model.local import TOPICS, LocalValues

__all__ = ["FILES", "LocalConfig", "load_config"]

FORMS = "forms.yaml"
FILES: dict[str, str] = {FORMS: "本单位的文书名称和栏名", **{f"{topic}.yaml": zh for topic, zh in TOPICS.items()}}
"""Every file there may be → 中文."""


@dataclass(frozen=True, eq=False)
class LocalConfig:
    """本地配置: ``forms`` is every paper by its key, ours and the bureau's; ``values`` its own values; ``files`` the names of the files
    there are; ``sha256`` of the files, None without any."""

    forms: Mapping[str, type[Document]] = field(default_factory=lambda: Document.registry)
    values: LocalValues = field(default_factory=LocalValues)
    files: tuple[str, ...] = ()
    sha256: str | None = None


def load_config(folder: str | Path, rules: RuleSet | None = None) -> LocalConfig:
    """Load a configuration folder. Load it once and read many dossiers with it.

    ``rules``: whose causes (案由) the files may name; those of the shipped rules if none is given. Raises UsageError if there is no such
    folder, ConfigError with every problem found, each with file and line.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UsageError(f"配置目录不存在：{folder}。请检查路径是否写对。")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".yaml", ".yml"))
    problems = [f"{path}:1：不认识的配置文件，{nearest(path.name, FILES)}" for path in files if path.name not in FILES]
    if not files:
        problems.append(f"{folder}:1：配置目录里没有配置文件，可以有 {'、'.join(FILES)}，写法见 docs/local.md")
    known = {path.name: path for path in files if path.name in FILES}
    forms: Mapping[str, type[Document]] = Document.registry
    wrong: list[str] = []
    if FORMS in known:
        forms = load_forms(known[FORMS], wrong)
    problems += wrong
    topics = {topic: known[f"{topic}.yaml"] for topic in TOPICS if f"{topic}.yaml" in known}
    papers = None if wrong else {key: form.zh for key, form in forms.items()}  # a wrong forms.yaml hides the papers only it names
    values = load_values(topics, _causes(rules), papers, problems)
    if problems:
        raise ConfigError(problems)
    return LocalConfig(forms, values, tuple(known), _sha256(known))


def _causes(rules: RuleSet | None) -> dict[str, str]:
    if rules is None:
        return {path.stem: "" for path in rules_folder().glob("violations/*.yaml")}
    return {key: violation.zh for key, violation in rules.violations.items()}


def _sha256(files: Mapping[str, Path]) -> str:
    digest = hashlib.sha256()
    for name, path in files.items():
        body = path.read_bytes()
        digest.update(f"{name}\0{len(body)}\0".encode() + body)
    return digest.hexdigest()
