"""Facts of the volume (案卷整理): cover, order of filing, page numbers, and whether a scan shows all there is to see.

All of it is order in the archive, none of it touches the penalty. Orders differ by province, so a paper counts as misplaced only if it
is so by every usual order. Numbers of pages are read at the corners only, where folios are stamped.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, either, known, missing
from casecheck.derive.index_rows import index_numbers_pages
from casecheck.derive.local_values import standing
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.forms.dossier_index import DossierIndex
from casecheck.model import Document, Dossier, Entry, Line, Moment, Page, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

OWED_ON_COVER = ("case_cause", "party", "filed_on", "closed_on", "retention")
FLOATING = ("service_receipt", "postal_receipt", "unknown", "power_of_attorney", "waiver_statement", "publication_record")
FIRST = ("penalty_decision", "on_spot_penalty_decision", "no_penalty_decision")  # where conclusions come first
EVIDENCE = range(300, 400)
ASIDE = (range(400, 450), range(520, 540))  # measures and their release, review and discussion: before the notice or after it
ORDERS_IN_USE = "只报按程序、结论在前、时间先后三种通行顺序都放错的"
ORDERS = {"own": "按本地配置的卷内顺序", "usual": "按程序、结论在前、时间先后哪一种通行顺序都对不上"}
MARGIN = 0.09  # of the page's height: where folios and page numbers stand
FOLIO = r"[-—·.\s]*([0-9]{1,4})[-—·.\s]*"
OF_PAPER = r"第\s*([0-9]{1,3})\s*页\s*[,，/]?\s*共\s*([0-9]{1,3})\s*页|^\s*([0-9]{1,3})\s*/\s*([0-9]{1,3})\s*$"
SEALED = ("penalty_decision", "on_spot_penalty_decision", "violation_notice", "hearing_notice", "coercive_measure_decision")


@fact("dossier_cover.blank_entries", "int", "封面空着的栏数（案由、当事人、立案结案时间、保管期限、件数页数）")
def blank_entries(world: World, cover: Document) -> Answer:
    """Columns the cover prints and nobody filled in."""
    blank = [entry for name in (*OWED_ON_COVER, "paper_count", "page_count") if (entry := cover.entry(name)).state == "blank"]
    return known(len(blank), [entry.place for entry in blank], min((entry.confidence for entry in blank), default=1.0))


@fact("dossier_cover.filed_on_differs", "yes_no", "封面立案时间与立案登记表上的日期都不同")
def filed_on_differs(world: World, cover: Document) -> Answer:
    return _differs(world, cover, "filed_on", "case_filing_register")


@fact("dossier_cover.closed_on_differs", "yes_no", "封面结案时间与结案报告上的日期都不同")
def closed_on_differs(world: World, cover: Document) -> Answer:
    return _differs(world, cover, "closed_on", "closing_report")


@fact("dossier_cover.party_differs", "yes_no", "封面当事人与决定书不同")
def party_differs(world: World, cover: Document) -> Answer:
    """One name inside the other, as with a trade name or several parties, is no difference; a masked name is none either."""
    ours: Entry[str] = cover.entry("party")
    theirs = [d.entry(n) for form in FIRST for d in world.dossier.all(form) for n, s in d.entry_specs().items() if s.means == "party_name"]
    names = [(str(entry.value), entry) for entry in theirs if entry.value is not None]
    if ours.value is None or not names:
        return known(False, [ours.place])
    here = normal(ours.value)
    same = any(here in normal(name) or normal(name) in here or re.search(r"[*＊某×]", here + name) for name, _ in names)
    entries = [ours, *(entry for _, entry in names)]
    return known(not same, [entry.place for entry in entries], min(entry.confidence for entry in entries))


@fact("dossier.order_known", "yes_no", "排列顺序看得出来（一份合订文件，或者文件名都编了号）")
def order_known(world: World, dossier: Dossier) -> Answer:
    files = list(dict.fromkeys(document.file for document in dossier.documents))
    told = len(files) == 1 or all(re.match(r"(?:.*/)?\s*\d", file) for file in files)
    return known(told and not dossier.single and len(dossier.documents) > 3, [Place(file=file) for file in files[:1]])


@fact("dossier.misplaced_papers", "int", "放错位置的文书份数", local={"archive": ORDERS_IN_USE})
def misplaced_papers(world: World, dossier: Dossier) -> Answer:
    """By the bureau's own order, where it has one, among the papers it lists. Else the least number of papers to move over three orders:
    by procedure, conclusion first, by day. Receipts and powers go anywhere."""
    own = standing("archive", world.local.archive, world.milestone("decided"))
    if not isinstance(own, Answer):
        ranks = [item.ranks for items in own for item in items]
        return _by_own_order(dossier, ranks)
    papers = [d for d in dossier.documents if d.certain and d.form not in FLOATING and not any(type(d).step in r for r in ASIDE)]
    by_step = [_step(d) for d in papers]
    first = [0 if d.form in FIRST else _step(d) for d in papers]
    last = [9000 if d.form in FIRST else _step(d) for d in papers]
    orders: list[Sequence[int]] = [by_step, first, last]
    days = [_day(d) for d in papers]
    if papers and all(day is not None for day in days):
        orders.append([day for day in days if day is not None])
    moved = min((_to_move(order) for order in orders), key=len)
    return known(len(moved), [title_place(papers[n]) for n in moved])


@fact("dossier.filing_order", "word", "按什么排列顺序看", ORDERS, local={"archive": ORDERS_IN_USE})
def filing_order(world: World, dossier: Dossier) -> Answer:
    own = standing("archive", world.local.archive, world.milestone("decided"))
    return known("usual" if isinstance(own, Answer) else "own")


def _by_own_order(dossier: Dossier, ranks: Sequence[Mapping[str, int]]) -> Answer:
    """The least over the orders of the days the case may have been decided on."""
    moved: list[list[Document]] = []
    for order in ranks:
        papers = [d for d in dossier.documents if d.certain and d.form in order and d.form not in FLOATING]
        moved.append([papers[n] for n in _to_move([order[d.form] for d in papers])])
    least = min(moved, key=len)
    return known(len(least), [title_place(document) for document in least])


@fact("dossier.page_numbers_seen", "yes_no", "看得见卷内页码（页角的，或者目录所写的）")
def page_numbers_seen(world: World, dossier: Dossier) -> Answer:
    """Cropped scans, Word files and papers that only bear their own page numbers show none at their corners."""
    return either([_folios_seen(dossier), index_numbers_pages(world, dossier)])


@fact("dossier.folio_faults", "int", "页角的卷内页码跳号、重号、倒退的处数")
def folio_faults(world: World, dossier: Dossier) -> Answer:
    """Between neighbouring pages that both show a number: where one side of a leaf is numbered, the other shows none. Zero if unseen."""
    faults: list[Place | None] = []
    confidence = 1.0
    for before, after in pairwise(_inner_pages(dossier)) if _folios_seen(dossier).value else ():
        one, other = _folio(before), _folio(after)
        if one is not None and other is not None and before.file == after.file and other[0] != one[0] + 1:
            faults.append(_folio_place(after))
            confidence = min(confidence, one[1].confidence, other[1].confidence)
    return known(len(faults), faults, confidence)


@fact("dossier.scanned", "yes_no", "案卷有扫描页")
def scanned(world: World, dossier: Dossier) -> Answer:
    found = [_where(d, p) for d in dossier.documents for p in d.pages if p.scanned]
    return known(bool(found), found[:1])


@fact("dossier.grey_sealed_pages", "int", "应当盖章而扫描成黑白、看不清印章的文书份数")
def grey_sealed_pages(world: World, dossier: Dossier) -> Answer:
    grey = [d for d in dossier.documents if d.form in SEALED and d.pages and d.pages[-1].scanned and d.pages[-1].grey]
    return known(len(grey), [_where(d, d.pages[-1]) for d in grey])


@fact("dossier.unclear_pages", "int", "扫描不清、没有认准文字的页数")
def unclear_pages(world: World, dossier: Dossier) -> Answer:
    unclear = [_where(d, p) for d in dossier.documents for p in d.pages if p.scanned and p.unread is not None]
    return known(len(unclear), unclear)


@fact("dossier.pages_lost", "int", "按“第几页共几页”缺页或者颠倒的文书份数")
def pages_lost(world: World, dossier: Dossier) -> Answer:
    """By the numbers a paper's own pages print; a paper on which some page prints none is passed over."""
    lost = [document for document in dossier.documents if _lost(document)]
    return known(len(lost), [title_place(document) for document in lost])


def _differs(world: World, cover: Document, name: str, form: str) -> Answer:
    """The cover may give the day of the report or of its approval: it differs only if it is none of the days on the paper."""
    entry: Entry[Moment] = cover.entry(name)
    papers = world.dossier.all(form)
    days = [moment for paper in papers for moment in _moments(paper)]
    if entry.value is None or entry.value.date is None or not days:
        return known(False, [entry.place])
    whole = [moment.date for moment in days]
    if entry.value.date in whole:
        return known(False, [entry.place])
    if (
        None in whole
        or not all(paper.fully_read for paper in papers)
        or any(s.date.state == "unreadable" for p in papers for s in p.signatures)
    ):
        return missing(f"《{papers[0].title}》上有日期未读全", [entry.place, title_place(papers[0])])
    places = [entry.place, *(s.date.place for s in papers[0].signatures if s.date.value is not None)]
    return known(True, places or [entry.place], entry.confidence)


def _moments(paper: Document) -> Iterator[Moment]:
    values: list[Any] = [paper.entry(name).value for name in paper.entry_specs()] + [s.date.value for s in paper.signatures]
    yield from (value for value in values if isinstance(value, Moment))


def _step(document: Document) -> int:
    step = type(document).step
    return 300 if step in EVIDENCE else step // 10 * 10


def _day(document: Document) -> int | None:
    days = [moment.date for moment in _moments(document) if moment.date is not None]
    return max(days).toordinal() if days else None


def _to_move(order: Sequence[int]) -> list[int]:
    """Positions outside a longest non-decreasing run of the order."""
    ends: list[int] = []
    tails: list[int] = []
    back: list[int | None] = []
    for n, step in enumerate(order):
        at = bisect_right(ends, step)
        back.append(tails[at - 1] if at else None)
        ends[at:] = [step] if at == len(ends) else [step, *ends[at + 1 :]]
        tails[at:] = [n] if at == len(tails) else [n, *tails[at + 1 :]]
    kept: set[int] = set()
    n_or_none = tails[-1] if tails else None
    while n_or_none is not None:
        kept.add(n_or_none)
        n_or_none = back[n_or_none]
    return [n for n in range(len(order)) if n not in kept]


def _inner_pages(dossier: Dossier) -> list[Page]:
    """The pages behind cover and index, in filing order; Word pages have no corners."""
    inside = (d for d in dossier.documents if d.form != "dossier_cover" and not isinstance(d, DossierIndex))
    return [page for document in inside for page in document.pages if not page.flowing]


def _folios_seen(dossier: Dossier) -> Answer:
    """Do more than half of the pages bear a number at a corner, and not each paper its own from 1?"""
    pages = _inner_pages(dossier)
    seen = [(page, found[0]) for page in pages if (found := _folio(page)) is not None]
    restarts = [number for _, number in seen].count(1) > 1
    return known(len(pages) > 3 and len(seen) * 2 > len(pages) and not restarts, [_folio_place(page) for page, _ in seen[:1]])


def _folio(page: Page) -> tuple[int, Line] | None:
    """The number that stands alone at a corner; not one in the middle, which a paper prints for its own pages."""
    for line in page.lines:
        box = line.box
        if box is None or MARGIN < box.top < 1 - MARGIN or 0.3 < (box.left + box.right) / 2 < 0.7:
            continue
        found = re.fullmatch(FOLIO, unicodedata.normalize("NFKC", line.text))
        if found:
            return int(found[1]), line
    return None


def _folio_place(page: Page) -> Place | None:
    found = _folio(page)
    return page.place(found[1]) if found else None


def _lost(document: Document) -> bool:
    numbers = [_own_number(page) for page in document.pages if not page.flowing]
    told = [number for number in numbers if number is not None]
    if not told or len(told) != len(numbers) or len({whole for _, whole in told}) != 1:
        return False
    return [n for n, _ in told] != list(range(1, told[0][1] + 1))


def _own_number(page: Page) -> tuple[int, int] | None:
    for line in page.lines:
        found = re.search(OF_PAPER, unicodedata.normalize("NFKC", line.text))
        if found:
            return int(found[1] or found[3]), int(found[2] or found[4])
    return None


def _where(document: Document, page: Page) -> Place:
    return Place(file=page.file, page=page.number, document=document.id, quote=document.title)
