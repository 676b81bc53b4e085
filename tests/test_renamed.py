"""File names and the order of files carry no meaning: renamed to nonsense, shuffled or bound into one PDF, a dossier reads the same."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

import casecheck
from casecheck.model import Document, Entry

SAMPLES = Path(__file__).parents[1] / "samples"
FOLDERS = ("offsite-company-clean", "passenger-person-planted", "onspot-person-planted")


def entries(document: Document) -> tuple[tuple[str, str, str], ...]:
    """What was read, without where: name, state, value."""
    return tuple((name, entry.state, _value(entry)) for name in document.entry_specs() if (entry := document.entry(name)))


def _value(entry: Entry[Any]) -> str:
    """Values as JSON: the words as written differ in blanks between a Word cell and a PDF line."""
    if isinstance(entry.value, str):
        return "".join(entry.value.split())
    return "".join(entry.model_dump_json(include={"value"}).split())


def papers(path: Path) -> Counter[tuple[str, Any]]:
    dossier = casecheck.read(path)
    return Counter((d.form, entries(d)) for d in dossier.documents)


@pytest.mark.parametrize("name", FOLDERS)
def test_renamed_and_shuffled(tmp_path: Path, name: str) -> None:
    files = sorted((SAMPLES / name).glob("*.docx"))
    Random(name).shuffle(files)
    for n, file in enumerate(files):
        shutil.copy(file, tmp_path / f"新建 Microsoft Word 文档 ({n}).docx")
    assert papers(tmp_path) == papers(SAMPLES / name)


@pytest.mark.parametrize("name", FOLDERS)
def test_bound_into_one_pdf(name: str) -> None:
    bound, apart = papers(SAMPLES / f"{name}-bundle.pdf"), papers(SAMPLES / name)
    assert Counter(form for form, _ in bound.elements()) == Counter(form for form, _ in apart.elements())
    assert _differences(bound, apart) == []


def _differences(one: Counter[tuple[str, Any]], other: Counter[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Entries read in one way only, paper by paper of a form in sorted order."""
    pairs = zip(sorted((one - other).elements()), sorted((other - one).elements()), strict=True)
    return [(form, (a, b)) for (form, ours), (_, theirs) in pairs for a, b in zip(ours, theirs, strict=True) if a != b]
