"""Cutting (分件): where one paper ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casecheck.model import Page
from casecheck.recognise import heads
from casecheck.recognise.contents import by_contents
from casecheck.recognise.drafts import Draft
from casecheck.recognise.labels import LIKELY, Forms, Labels
from casecheck.recognise.likeness import settled
from casecheck.recognise.sheets import Sheet, Sheets, sheets
from casecheck.recognise.titles import Names, Title

_MANY = 4  # labels of another form that make a page without a title a paper of its own


def cut(pages: Sequence[Page], names: Names, forms: Forms) -> list[Draft]:
    """The papers on these pages, in order."""
    numbers = sheets(pages)
    drafts: list[Draft] = []
    for page, title in _parts(pages, names, forms):
        before = drafts[-1] if drafts and drafts[-1].file == page.file else None
        if before is not None and title is None:
            title = _another(before, page, numbers, forms)
        if before is None:
            drafts.append(Draft([page], title))
        elif before.blank and not page.blank:
            before.pages.append(page)
            before.title = title
        elif page.blank or _goes_on(before, title, page, numbers):
            before.pages.append(page)
        else:
            drafts.append(Draft([page], title))
    return by_contents(drafts, names)


def _goes_on(before: Draft, title: Title | None, page: Page, numbers: Sheets) -> bool:
    """Is it a later page of the paper before: without a title, or with the same one and 续页 or the next page number?"""
    if title is None:
        return not _unseen(page) and not _begins_again(before, page, numbers)
    here, last = numbers.get((page.file, page.number)), _last_number(before, numbers)
    follows = here is not None and here.n > 1 and (last is None or here.n > last.n)
    return before.title is not None and before.form == title.form and (title.later or follows)


def _begins_again(before: Draft, page: Page, numbers: Sheets) -> bool:
    """Does a page without a title belong to another paper: it is page 1 again, or the paper before has its last page already?"""
    last = _last_number(before, numbers)
    if page.flowing or last is None:
        return False
    here = numbers.get((page.file, page.number))
    return here.n == 1 if here is not None else last.last


def _last_number(draft: Draft, numbers: Sheets) -> Sheet | None:
    """The last page number read in a paper."""
    read = [sheet for page in draft.pages if (sheet := numbers.get((page.file, page.number))) is not None]
    return read[-1] if read else None


def _another(before: Draft, page: Page, numbers: Sheets, forms: Forms) -> Title | None:
    """What a page whose title was not seen is, if its labels are those of another form than the paper's it stands behind."""
    here = numbers.get((page.file, page.number))
    if page.flowing or page.blank or (here is not None and here.n > 1):
        return None
    labels = Labels(page, forms)
    form = labels.likeliest()
    ahead = 1 if heads.numbered(page) else 2
    if form in (None, before.form) or labels.count(form) < max(_MANY, ahead * labels.count(before.form)):
        return None
    return Title(form, "", LIKELY)


def _unseen(page: Page) -> bool:
    """A page of which nothing was read: nobody can say whose it is."""
    return page.unread is not None and not any(line.text.strip() for line in page.lines)


def _parts(pages: Sequence[Page], names: Names, forms: Forms) -> Iterator[tuple[Page, Title | None]]:
    """Every page with its title; a flowing page once per title on it."""
    for page in pages:
        starts = list(heads.titles(page, names)) if page.flowing else []
        if not starts:
            title = heads.heading(page, forms) if page.flowing else heads.first(page, names, forms)
            yield page, settled(title, page, forms) if title else None
            continue
        bounds = [0 if i == 0 else heads.start(page, index) for i, (index, _) in enumerate(starts)] + [len(page.blocks)]
        for (_, title), begin, end in zip(starts, bounds, bounds[1:], strict=False):
            part = _slice(page, begin, end) if len(starts) > 1 else page
            yield part, settled(title, part, forms)


def _slice(page: Page, begin: int, end: int) -> Page:
    """The blocks of one paper; pictures that stand in no line stay with the first."""
    blocks = page.blocks[begin:end]
    part = page.model_copy(update={"blocks": blocks})
    own = sum(line.pictures for line in part.lines)
    loose = page.pictures - sum(line.pictures for line in page.lines)
    update: dict[str, object] = {"blocks": blocks, "pictures": own + (max(0, loose) if begin == 0 else 0)}
    if begin:
        update["marks"] = ()
    return page.model_copy(update=update)
