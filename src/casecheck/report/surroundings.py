"""The words around a quote (上下文): findings and open questions show what they quote within its line, or within its table row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casecheck.model import Cell, Dossier, Line, Outcome, Page, Place, Table
from casecheck.report.quoting import REACH, find

CELLS = " ｜ "  # between the cells of a row
SHOWN = ("finding", "undecided", "question")


def with_surroundings(outcomes: tuple[Outcome, ...], dossier: Dossier) -> tuple[Outcome, ...]:
    """The same outcomes; the places of findings, of what is undecided and of questions know what stands before and after their quote."""
    pages = {(page.file, page.number): page for document in dossier.documents for page in document.pages}
    return tuple(_with_context(outcome, pages) if outcome.outcome in SHOWN else outcome for outcome in outcomes)


def _with_context(outcome: Outcome, pages: Mapping[tuple[str, int], Page]) -> Outcome:
    """Of a question the facts laid out are shown, each with its own places."""

    def seen(places: tuple[Place, ...]) -> tuple[Place, ...]:
        return tuple(surrounded(place, pages.get((place.file, place.page or 0))) for place in places)

    facts = outcome.facts
    if outcome.outcome == "question":
        facts = tuple(fact.model_copy(update={"places": seen(fact.places)}) for fact in facts)
    return outcome.model_copy(update={"places": seen(outcome.places), "facts": facts})


def surrounded(place: Place, page: Page | None) -> Place:
    """The place with ``before`` and ``after``; unchanged if its line is not on the page or does not hold its words.

    An empty quote (a blank) stands at the end of its line.
    """
    if page is None or place.paragraph is None:
        return place
    parts = _neighbourhood(place, page)
    own = next((n for n, (line, _) in enumerate(parts) if line.number == place.paragraph), None)
    if own is None:
        return place
    text = "".join(joint + line.text for line, joint in parts)
    begin = sum(len(joint + line.text) for line, joint in parts[:own]) + len(parts[own][1])
    found = find(text, place.quote, begin) if place.quote.strip() else (begin + len(parts[own][0].text),) * 2
    if found is None:
        return place
    start, end = found
    if place.table is not None:
        return place.model_copy(update={"before": text[:start], "after": text[end:]})
    # Of a paragraph, the line the quote ends in is all that is shown; a quote that fills its line stands below the line before.
    end_of_line = text.find("\n", end)
    before, after = text[:start], text[end : end_of_line if end_of_line >= 0 else len(text)]
    if not (before + after).strip():
        before = next((line.text + "\n" for line in reversed(page.lines) if line.number < place.paragraph and line.text.strip()), "")
    return place.model_copy(update={"before": before, "after": after})


def _neighbourhood(place: Place, page: Page) -> list[tuple[Line, str]]:
    """The lines to look in, each with what joins it to the one before."""
    if place.table is None:
        lines = [line for line in page.lines if place.paragraph is not None and 0 <= line.number - place.paragraph < REACH]
        return [(line, "\n" if n else "") for n, line in enumerate(lines)]
    parts: list[tuple[Line, str]] = []
    for cell in _row(place, page):
        for n, line in enumerate(cell.lines):
            parts.append((line, ("\n" if n else CELLS) if parts else ""))
    return parts


def _row(place: Place, page: Page) -> Iterator[Cell]:
    table: Table | None = next((t for t in page.tables if t.number == place.table), None)
    cells = table.cells if table is not None else ()
    own = next((c for c in cells if (c.row, c.column) == (place.row, place.column)), None)
    return (cell for cell in cells if cell is own or (cell.row == place.row and cell.text.strip()))
