"""What people have said (人工分件): which pages are which paper. It goes before all that was recognised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casecheck.model import Frozen, Page
from casecheck.recognise.drafts import Draft
from casecheck.recognise.titles import Title


class ByHand(Frozen):
    """A paper as a person has cut it: the numbers of its pages within a file, in their order, and its form ("unknown": none we know)."""

    file: str
    pages: tuple[int, ...]
    form: str = "unknown"
    title: str = ""


def by_hand(drafts: Sequence[Draft], pages: Sequence[Page], said: Sequence[ByHand]) -> list[Draft]:
    """The papers with those cut by hand in their place. What is left behind them of a paper is one without a title."""
    order = {(page.file, page.number): n for n, page in reversed(list(enumerate(pages)))}
    taken = {(one.file, number) for one in said for number in one.pages}
    found = [part for draft in drafts for part in _left(draft, taken)]
    for one in said:
        own = [pages[order[one.file, number]] for number in one.pages]
        certain = 1.0 if one.form != "unknown" else 0.0
        found.append(Draft(own, Title(one.form, one.title, certain)))
    return sorted(found, key=lambda draft: order[draft.file, draft.pages[0].number])


def _left(draft: Draft, taken: set[tuple[str, int]]) -> Iterator[Draft]:
    """The runs of pages that nobody has named."""
    run: list[Page] = []
    title = draft.title
    for page in draft.pages:
        if (page.file, page.number) not in taken:
            run.append(page)
            continue
        if run:
            yield Draft(run, title)
        run, title = [], None
    if run:
        yield Draft(run, title)
