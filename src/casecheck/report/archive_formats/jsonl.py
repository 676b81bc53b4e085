"""Every dossier with its whole review, one line of JSON each."""

from __future__ import annotations

from typing import BinaryIO

from casecheck.model.archive import ArchiveFigures

SUFFIX = ".jsonl"


def write(figures: ArchiveFigures, file: BinaryIO) -> None:
    """UTF-8, by path; the same inputs give the same bytes."""
    for line in figures.export():
        file.write(line)
