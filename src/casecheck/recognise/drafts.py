"""A paper in the making."""

from __future__ import annotations

from dataclasses import dataclass

from casecheck.model import Page
from casecheck.recognise.titles import Title


@dataclass
class Draft:
    """The pages of one paper so far, and its title if one was seen."""

    pages: list[Page]
    title: Title | None

    @property
    def file(self) -> str:
        """The file they stand in."""
        return self.pages[0].file

    @property
    def form(self) -> str:
        """Which form it is."""
        return self.title.form if self.title else "unknown"

    @property
    def first(self) -> int | None:
        """The first page with something on it."""
        return next((page.number for page in self.pages if not page.blank), None)

    @property
    def blank(self) -> bool:
        """Is nothing on any of its pages?"""
        return self.first is None
