"""The totals as one HTML file that needs nothing else and runs no script. Every text comes from a dossier and is escaped."""

from __future__ import annotations

import itertools
from typing import BinaryIO

from casecheck.model.archive import STATUSES, ArchiveFigures
from casecheck.report.archive_wording import DOSSIER_HEADINGS, FIGURES, GROUPS, dossier_cells, figures_of, headline, label, share
from casecheck.report.templates import environment, inline

SUFFIX = ".html"
LISTED = 2000  # dossiers in the list; the .xlsx has all of them


def write(figures: ArchiveFigures, file: BinaryIO) -> None:
    """UTF-8 HTML; the same store gives the same bytes."""
    css, digest = inline("archive.css")
    failed = (line for line in figures.lines() if line.status != "reviewed")
    page = (
        environment()
        .get_template("archive.html")
        .generate(
            share=share,
            figures=figures,
            css=css,
            css_hash=digest,
            headline=headline(figures),
            headings=FIGURES,
            dossier_headings=DOSSIER_HEADINGS,
            groups=[
                (
                    group,
                    title,
                    heading,
                    [(label(group, t), t, figures_of(t), _bar(t, getattr(figures, group))) for t in getattr(figures, group)],
                )
                for group, title, heading in GROUPS
            ],
            failed=list(itertools.islice(failed, LISTED)),
            lines=map(dossier_cells, itertools.islice(figures.lines(), LISTED)),
            listed=LISTED,
            total=sum(figures.statuses.values()),
            statuses=STATUSES,
        )
    )
    for part in page:
        file.write(part.encode("utf-8", errors="replace"))


def _bar(tally: object, all_of_them: tuple[object, ...]) -> int:
    """How long its bar is, in hundredths of the longest of its table."""
    return round(100 * getattr(tally, "total", 0) / max(1, *(getattr(t, "total", 0) for t in all_of_them)))
