"""Recognise (识别): pages → papers. A page belongs to exactly one paper.

A paper begins where its title stands: a line of its own, first on the page or centred, that is a known title — with the agency's
name before it, a bracket behind it, a form number above it — or one with a character misread, or a heading much larger than the text.
A title inside a sentence, a list or a table cell is never one. Pages without a title belong to the paper before them in the same file,
unless that one is complete (第 2 页 共 2 页), page numbers begin again at 1, their labels are another form's, or 卷内目录 has a paper
there that is not found elsewhere; a new file begins a new paper. A Word page runs on as long as the text does, so it may hold several
papers: it is split at each title into pages with the same number, which share its pictures by the lines they stand in. What people have
said (``ByHand``) goes before all that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

import casecheck.forms  # noqa: F401  # declares every form
from casecheck.model import CONFIDENT, Document, Frozen, Gap, Page, Paper
from casecheck.recognise.by_hand import ByHand, by_hand
from casecheck.recognise.cutting import cut
from casecheck.recognise.drafts import Draft
from casecheck.recognise.titles import Names, Title, match, names

__all__ = ["ByHand", "Paper", "Recognised", "recognise"]

_BY_NAME = 0.5  # only the file is called so


class Recognised(Frozen):
    """The papers in the order they were filed, and what could not be read or told: unread pages, papers of unknown kind."""

    papers: tuple[Paper, ...] = ()
    gaps: tuple[Gap, ...] = ()


def recognise(
    pages: Sequence[Page],
    forms: Mapping[str, type[Document]] = Document.registry,
    said: Sequence[ByHand] = (),
) -> Recognised:
    """Group the pages of a dossier, given in filed order, into papers. ``forms``: what papers there are, by key, with their titles.

    ``said``: papers cut by hand; each of their pages must be there, in one of them.
    """
    known = names(tuple(sorted(forms.items(), key=lambda form: form[0])))
    drafts = cut(pages, known, forms)
    papers = tuple(_papers(by_hand(drafts, pages, said) if said else drafts, known))
    return Recognised(papers=papers, gaps=tuple(_gaps(papers)))


def _papers(drafts: Sequence[Draft], names: Names) -> Iterator[Paper]:
    counts: dict[str, int] = {}
    for draft in drafts:
        pages = draft.pages
        title = draft.title or _by_file_name(pages, names)
        form = title.form if title else "unknown"
        counts[form] = counts.get(form, 0) + 1
        yield Paper(
            id=f"{form}-{counts[form]}",
            form=form,
            title=title.words if title else "",
            file=pages[0].file,
            pages=tuple(pages),
            confidence=title.confidence if title else 0.0,
        )


def _by_file_name(pages: Sequence[Page], names: Names) -> Title | None:
    """The name of the file, a hint only, where a paper has no title but words."""
    if not any(line.text.strip() for page in pages for line in page.lines):
        return None
    stem = re.sub(r"^[\d\s._\-、()（）]+|[\d\s._\-()（）]+$", "", PurePath(pages[0].file.replace("\\", "/")).stem)
    title = match(stem, names)
    return Title(title.form, "", _BY_NAME) if title and title.confidence >= CONFIDENT else None


def _gaps(papers: Sequence[Paper]) -> Iterator[Gap]:
    for paper in papers:
        for page in paper.pages:
            if page.unread is not None:
                # Words on the page show that it belongs to the known paper; a page of picture alone may be another paper pasted in.
                known = paper.form != "unknown" and paper.confidence >= CONFIDENT and any(line.text.strip() for line in page.lines)
                yield Gap(
                    what=f"第 {page.number} 页",
                    why=page.unread,
                    file=page.file,
                    document=paper.id,
                    page=page.number,
                    hides_papers=not known,
                )
        whole = all(page.unread is None for page in paper.pages)
        if paper.form == "unknown" and whole and not all(page.blank for page in paper.pages):
            first = f"“{paper.title}”" if paper.title else "首行"
            why = f"{first}不是已知的文书名称，看不出是哪种文书；请在首行单独写明文书名称，或由人工核对这份材料。"
            number = paper.pages[0].number
            yield Gap(what=f"第 {number} 页起的一份材料", why=why, file=paper.file, document=paper.id, page=number)
