"""Facts of 卷内目录 beside the papers: is a listed paper there, on the page it is listed at, and is a paper there that is not listed.

What is listed is found by its title among the papers' own and their forms' titles. Titles no form has, and titles that name several
papers at once, are compared with nothing. Pages are compared where all papers lie in one file with fixed pages: there the numbers of the
index run a constant distance behind the file's. Legal source: 档案法实施条例 (2024) art. 19(1).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import PurePath
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing, negated
from casecheck.derive.presence import paper, title_place
from casecheck.derive.registry import fact
from casecheck.derive.subjects import GROUPS
from casecheck.forms.dossier_index import DossierIndex, IndexEntryRow
from casecheck.model import Document, Dossier, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

BINDING = ("dossier_cover", "dossier_index", "dossier_notes")  # papers an index does not list
PASTED = ("evidence_paste_page", "av_evidence_sheet")
JOINED = r"[、，,及和与/]|等|[0-9一二三四五六七八九十两]+(?:份|件|张)"
SHARED = "复印|证|照|票|收据|单"  # titles of small papers, of which one page holds several
SHORTEST = 4  # characters a title must have before it is looked for inside another
LEAST_ROWS = 4
MOSTLY = 0.7  # share of the rows that must lie the same distance from their pages
_PAGES = re.compile(r"(?:第)?(\d{1,4})(?:页)?(?:[-—–~～至]+(?:第)?(\d{1,4})(?:页)?)?")

Listed = tuple[DossierIndex, IndexEntryRow]


@fact("dossier.bound", "yes_no", "案卷已立卷（有封面、目录或者备考表）")
def bound(world: World, dossier: Dossier) -> Answer:
    found = [title_place(d) for form in BINDING for d in dossier.all(form)]
    return known(bool(found), found)


@fact("dossier.index_missing", "yes_no", "卷内没有卷内目录")
def index_missing(world: World, dossier: Dossier) -> Answer:
    return negated(world.present("dossier_index"))


@fact("dossier.listed_not_there", "int", "卷内目录列了而卷内没有的文书份数")
def listed_not_there(world: World, dossier: Dossier) -> Answer:
    """Rows whose paper is there in no certain way make a range; those that name no one paper are passed over."""
    papers = _papers(world)
    verdicts = [(row, _present(world, row, papers)) for _, row in _rows(dossier) if _comparable(row, papers)]
    gone = [row for row, answer in verdicts if answer.value is False]
    open_rows = [answer for _, answer in verdicts if answer.value is None]
    if not gone and open_rows:
        return Answer(Range(least=0, most=len(open_rows)), open_rows[0].places, 1.0, open_rows[0].reason)
    confidence = min((row.title.confidence for row in gone), default=1.0)
    return known(len(gone), [row.title.place or row.where for row in gone], confidence)


@fact("dossier.pages_misquoted", "int", "卷内目录页码与文书位置不符的行数")
def pages_misquoted(world: World, dossier: Dossier) -> Answer:
    """Zero where pages cannot be compared: Word files, papers in files of their own, an index whose pages follow no one count."""
    offset = _offset(world)
    wrong: list[Place | None] = []
    confidence = 1.0
    for row, document in _pairs(world) if offset is not None else ():
        numbers = _first_last(row)
        if numbers is None or offset is None or not document.certain:
            continue
        first, last = numbers
        if document.pages[0].number - offset != first or (last is not None and document.pages[-1].number - offset != last):
            wrong += [row.page.place or row.where, title_place(document)]
            confidence = min(confidence, row.page.confidence, document.confidence)
    return known(len(wrong) // 2, wrong, confidence)


@fact("dossier.unlisted_papers", "int", "卷内有而目录没有列的文书份数")
def unlisted_papers(world: World, dossier: Dossier) -> Answer:
    """A paper counts as listed if any row could be it, by its title or its form's. Zero where there is no index to list it."""
    rows = [row for _, row in _rows(dossier)]
    if any(row.title.value is None for row in rows):
        return missing("目录有一行题名未读出", [row.where for row in rows if row.title.value is None])
    titles = [core(row.title.value or "") for row in rows]
    bare = [d for d in _listable(dossier) if rows and d.certain and d.form not in PASTED and not _listed(d, titles)]
    papers = _papers(world)
    strange = [row for row, title in zip(rows, titles, strict=True) if not _forms_named(title) and id(row) not in papers]
    if bare and strange:
        return missing(f"目录所列“{strange[0].title.value}”可能就是《{bare[0].title}》", [strange[0].title.place])
    return known(len(bare), [title_place(d) for d in bare])


@fact("dossier.index_fault_certain", "yes_no", "目录有列而不在卷的文书，或者页码不符")
def index_fault_certain(world: World, dossier: Dossier) -> Answer:
    """What may be said for sure; a missing index and a paper not listed are only pointed at."""
    counts = [listed_not_there(world, dossier), pages_misquoted(world, dossier)]
    certain = [answer for answer in counts if isinstance(answer.value, int) and answer.value > 0]
    return known(bool(certain), [place for answer in certain for place in answer.places], min((a.confidence for a in certain), default=1.0))


@fact("dossier.index_numbers_pages", "yes_no", "目录的页码栏写的是页码（不是页数）")
def index_numbers_pages(world: World, dossier: Dossier) -> Answer:
    """Counts of pages go up and down; page numbers rise."""
    rows = [row for _, row in _rows(dossier)]
    firsts = [numbers[0] for row in rows if (numbers := _first_last(row)) is not None]
    falls = sum(b <= a for a, b in pairwise(firsts))
    return known(len(firsts) >= LEAST_ROWS and falls <= len(firsts) / 3, [row.page.place for row in rows[:1]])


@fact("dossier.index_page_faults", "int", "目录页码空着、倒退、重复或者跳号的行数")
def index_page_faults(world: World, dossier: Dossier) -> Answer:
    """A jump shows only where the row before gives its last page. Copies and receipts may share a page, other papers have their own."""
    faults: list[Place | None] = []
    end: int | None = None
    before = 0
    for _, row in _rows(dossier) if index_numbers_pages(world, dossier).value else ():
        numbers = _first_last(row)
        if row.page.state == "blank":
            faults.append(row.page.place or row.where)
        if numbers is None:
            end = None
            continue
        first, last = numbers
        shares = re.search(SHARED, row.title.value or "") is not None
        repeated = first < max(before, end or 0) or (first == (end or before) and not shares)
        if repeated or (end is not None and first > end + 1) or (last is not None and last < first):
            faults.append(row.page.place or row.where)
        before, end = first, last
    return known(len(faults), faults)


@cache
def core(title: str) -> str:
    """A title without blanks, book marks, and brackets with what stands in them."""
    text = re.sub(r"\s|[《》]", "", unicodedata.normalize("NFKC", title))
    return re.sub(r"\(.*?\)", "", text) or text


def names(document: Document) -> frozenset[str]:
    """What a paper may be called: its title, its form's titles, its file's name."""
    stem = re.sub(r"^[\d\s._、-]+", "", PurePath(document.file).stem)
    return frozenset(core(name) for name in (document.title, *type(document).titles, stem) if name)


def named(document: Document, title: str) -> bool:
    """Could a title of the index, in its core, mean this paper?"""
    return any(title == name or (min(len(title), len(name)) >= SHORTEST and (title in name or name in title)) for name in names(document))


def _comparable(row: IndexEntryRow, papers: dict[int, Document]) -> bool:
    """Does the row name one paper of a known form, in this volume?"""
    if row.title.value is None or re.search("副卷|另卷|第二卷|下册", row.title.text + row.remark.text):
        return False
    named_form = bool(_forms_named(core(row.title.value))) and not _joined(row.title.value)
    return named_form or id(row) in papers


def _present(world: World, row: IndexEntryRow, papers: dict[int, Document]) -> Answer:
    """No only in a closed world, and where no paper bears the title at all: one paper may stand for two rows."""
    found = papers.get(id(row))
    if found is not None:
        return known(True, [row.title.place, title_place(found)])
    words = row.title.value or ""
    forms = _forms_named(core(words))
    if any(named(document, core(words)) for document in _listable(world.dossier)):
        return missing(f"目录所列“{words}”多于识别出的份数，可能合在一份里", [row.title.place])
    pasted = [document for form in PASTED for document in world.dossier.all(form)]
    if pasted and set(forms) <= {*GROUPS["copy"][1], *PASTED, "platform_or_payment_proof"}:
        return missing(f"“{words}”可能在《{pasted[0].title}》里", [title_place(pasted[0])])
    return paper(world, forms, words)


def _listed(document: Document, titles: Sequence[str]) -> bool:
    whole = "".join(titles)
    spelled_over_rows = any(len(name) >= SHORTEST and name in whole for name in names(document))
    return spelled_over_rows or any(named(document, title) or _may_be(document, title) for title in titles)


def _may_be(document: Document, title: str) -> bool:
    """Do they share the word that tells what it is: 身份证 of 当事人身份证及驾驶证复印件?"""
    words = {re.sub(r"复印件|复制件|居民|机动车|中华人民共和国|的|当事人|行政|交通运输|单$|书$|表$", "", name) for name in names(document)}
    return any(len(word) >= 3 and (word in title or title in word) for word in words if title)


def _listable(dossier: Dossier) -> list[Document]:
    return [d for d in dossier.documents if d.form not in (*BINDING, "unknown")]


def _rows(dossier: Dossier) -> list[Listed]:
    return [(index, row) for index in dossier.all(DossierIndex) for row in index.rows]


def _pairs(world: World) -> list[tuple[IndexEntryRow, Document]]:
    """Rows with their papers: the first paper of the title that no row above has taken, same title before like title."""
    free = _listable(world.dossier)
    pairs: list[tuple[IndexEntryRow, Document]] = []
    rows = [row for _, row in _rows(world.dossier) if row.title.value]
    for exact in (True, False):
        for row in rows:
            title = core(row.title.value or "")
            if any(row is one for one, _ in pairs):
                continue
            fits = [d for d in free if (title == core(d.title) if exact else named(d, title))]
            if fits:
                pairs.append((row, fits[0]))
                free = [d for d in free if d is not fits[0]]
    return pairs


def _papers(world: World) -> dict[int, Document]:
    """The paper of each row that has one, by the row's identity."""
    return {id(row): document for row, document in _pairs(world)}


def _offset(world: World) -> int | None:
    """How far the file's page numbers lie behind the index's; None unless all is in one file and most rows agree."""
    documents = world.dossier.documents
    if len({d.file for d in documents}) != 1 or any(p.flowing for d in documents for p in d.pages) or world.dossier.gaps:
        return None
    away = [d.pages[0].number - numbers[0] for row, d in _pairs(world) if d.pages and (numbers := _first_last(row)) is not None]
    if len(away) < LEAST_ROWS:
        return None
    offset, count = Counter(away).most_common(1)[0]
    return offset if count >= MOSTLY * len(away) else None


def _first_last(row: IndexEntryRow) -> tuple[int, int | None] | None:
    found = _PAGES.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", row.page.value or "")))
    return (int(found[1]), int(found[2]) if found[2] else None) if found else None


@cache
def _forms_named(title: str) -> tuple[str, ...]:
    return tuple(
        key
        for key, form in sorted(Document.registry.items())
        if any(title == core(t) or (min(len(title), len(core(t))) >= SHORTEST and core(t) in title) for t in form.titles)
    )


def _joined(title: str) -> bool:
    return re.search(JOINED, re.sub(r"[(（].*?[)）]", "", title)) is not None and not _forms_exact(title)


def _forms_exact(title: str) -> bool:
    return any(core(title) == core(t) for form in Document.registry.values() for t in form.titles)
