"""The totals as Chinese text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from casecheck.model.archive import STATUSES, ArchiveFigures, Tally
from casecheck.report.archive_wording import FIGURES, GROUPS, figures_of, headline, label, share
from casecheck.report.wording import width

SUFFIX = ".txt"


def write(figures: ArchiveFigures, file: BinaryIO) -> None:
    """UTF-8 text: the totals, and the dossiers nobody could review."""
    for line in _lines(figures):
        file.write(f"{line}\n".encode())


def _lines(figures: ArchiveFigures) -> Iterator[str]:
    yield headline(figures)
    open_share, asked = share(figures.whole.undecided_share), figures.whole.questions
    yield f"可作定论的规则中无法判断的占 {open_share}；没读出 {figures.gaps} 处（没读出不等于没有）；请人判断 {asked} 项。"
    yield from figures.versions
    for group, title, heading in GROUPS:
        tallies: tuple[Tally, ...] = getattr(figures, group)
        names = [f"{label(group, t)} {t.name}" if group == "codes" else label(group, t) for t in tallies]
        widest = max(map(width, [heading, *names]))
        yield f"\n{title}"
        yield _row(heading, widest, FIGURES)
        yield from (_row(name, widest, figures_of(t)) for name, t in zip(names, tallies, strict=True))
    yield "\n未能评查"
    for line in figures.lines():
        if line.status != "reviewed":
            yield f"  {line.key}　{STATUSES[line.status]}　{line.reason}"
    yield from (f"  {stray.name}　{stray.why}" for stray in figures.strays)


def _row(name: str, widest: int, cells: tuple[object, ...]) -> str:
    padded = name + " " * (widest - width(name))
    return f"  {padded}" + "".join(" " * (10 - width(str(cell))) + str(cell) for cell in cells)
