"""Reading a region's file of layouts: ``## form title`` begins a paper, ``## party.person`` and the like a part that papers share."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "layouts"


class Layout(NamedTuple):
    """One paper: the title it prints, and its lines (the notation is described in ``template``)."""

    title: str
    lines: tuple[str, ...]


@cache
def layouts(region: str) -> dict[str, Layout]:
    """Form or part → layout; empty for a region without a file. Blank lines and lines that begin with ``%`` are left out."""
    file = FOLDER / f"{region}.txt"
    found: dict[str, Layout] = {}
    for chapter in file.read_text(encoding="utf-8").split("\n## ")[1:] if file.exists() else ():
        head, *lines = chapter.split("\n")
        name, _, title = head.partition(" ")
        found[name] = Layout(title.strip(), tuple(line for line in lines if line.strip() and not line.startswith("%")))
    return found


def title(region: str, form: str, national: str) -> str:
    """What the region calls a paper."""
    layout = layouts(region).get(form)
    return layout.title if layout else national
