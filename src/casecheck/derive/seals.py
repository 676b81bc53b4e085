"""Facts of the agency's seal (印章): is it there, does it stand on the agency's name and date, is it clear, do the names agree.

Only a picture with colour shows a seal: on a Word page, a digital page and a page without colour nothing is said. That a seal is there,
never whose: the words in it are not read.
Legal source: 行政处罚法 (2021) art. 59(2) and 行政强制法 art. 24(2)(5); for other papers the form set.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.ink import BY_EYE, mark_place
from casecheck.derive.registry import fact
from casecheck.model import Box, Document, Entry, Mark, Page, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

WHERE = {"at_foot": "盖在落款的机关名称、日期处", "elsewhere": "不在落款处", "none": "各页都没有见到"}
NAMES = {"same": "一致", "contained": "一个写法包含另一个", "differs": "不一致"}
EDGE = 0.03  # a seal whose middle is nearer to the page's side than this runs over several pages (骑缝章)
NEAR = 0.04  # share of the page a seal may stand away from the words it belongs to
FAINT = 0.9  # below this confidence of the reader about a third of the ring, or more, is missing
COPY = r"[(（【]?(?:第[一二三四五]联[:：]?)?存根联?[)）】]?|(?:第[一二三四五]联|本联)[^。;]{0,6}(?:存|留)[^。;]{0,4}"
AGENCY = re.compile(r"[\u4e00-\u9fff]{2,40}(?:局|厅|委员会|总队|支队|大队|中队|执法队|处|所|站|中心)")
HEAD_LINES = 3


def seals(document: Document) -> list[Mark]:
    """The seals that stand wholly on a page; those cut by its side are ``half_seals``."""
    return [mark for page in document.pages for mark in page.marks if mark.kind == "seal" and not _cut(mark)]


def half_seals(document: Document) -> list[Mark]:
    """骑缝章: parts of seals at the left or right side of pages."""
    return [mark for page in document.pages for mark in page.marks if mark.kind == "seal" and _cut(mark)]


def foot_seal(document: Document) -> Mark | None:
    """The seal on the agency's name or the date; where neither has a place on the page, any seal on the last page."""
    foot = _foot(document)
    if not foot:
        last = document.pages[-1].number if document.pages else 0
        return next((mark for mark in seals(document) if mark.page == last), None)
    return next((m for m in seals(document) for place in foot if m.page == place.page and _near(m.box, place.box)), None)


@fact("sealed_paper.seal_visible", "yes_no", "落款页是看得出印章的彩色扫描页，或者已经看到印章")
def seal_visible(world: World, paper: Document) -> Answer:
    if seals(paper):
        return known(True, [mark_place(paper, mark) for mark in seals(paper)])
    shown = bool(paper.pages) and all(page.scanned and not page.grey and page.unread is None for page in _foot_pages(paper))
    return known(shown, [Place(file=page.file, page=page.number, document=paper.id) for page in _foot_pages(paper)])


@fact("sealed_paper.seal", "word", "印章的位置", WHERE)
def seal(world: World, paper: Document) -> Answer:
    """Elsewhere: a seal stands on the paper, but on neither the agency's name nor the date; the receiver's on a receipt is such a one."""
    mark = foot_seal(paper)
    if mark is not None:
        return known("at_foot", [mark_place(paper, mark)], mark.confidence)
    if seal_visible(world, paper).value is not True:
        return missing("不是彩色扫描页，看不出有没有印章")
    if any(page.pictures for page in _foot_pages(paper)):
        return missing("落款页另有图片，可能是印章")
    owed = _foot(paper)
    if not owed:
        return missing("没有找到落款，不知印章应在哪一页")
    others = [mark_place(paper, mark) for mark in (*seals(paper), *half_seals(paper))]
    if any(page.unread is not None for page in paper.pages):
        return missing("文书有一页未读全", owed)
    return known("elsewhere" if others else "none", [*owed, *others], BY_EYE)


@fact("sealed_paper.seal_at_foot", "yes_no", "落款处看到印章")
def seal_at_foot(world: World, paper: Document) -> Answer:
    mark = foot_seal(paper)
    return known(mark is not None, [mark_place(paper, mark)] if mark else [], mark.confidence if mark else 1.0)


@fact("sealed_paper.seal_faint", "yes_no", "落款处印章的边圈有很大一部分看不清")
def seal_faint(world: World, paper: Document) -> Answer:
    mark = foot_seal(paper)
    if mark is None:
        return missing("落款处未见印章")
    return known(mark.confidence < FAINT, [mark_place(paper, mark)], BY_EYE)


@fact("sealed_paper.file_copy", "yes_no", "存根联")
def file_copy(world: World, paper: Document) -> Answer:
    """A line of its own says so, or the title; the printed note that one copy is the file's (一份存根) says nothing of this one."""
    found = [
        page.place(line).model_copy(update={"document": paper.id})
        for page in paper.pages
        for line in page.lines
        if re.fullmatch(COPY, re.sub(r"\s", "", line.text))
    ]
    return known(bool(found) or "存根" in paper.title, found)


@fact("sealed_paper.head_names_agency", "yes_no", "文头印有机关名称")
def head_names_agency(world: World, paper: Document) -> Answer:
    return known(bool(heads(paper)), heads(paper))


@fact("sealed_paper.agency_names", "word", "文头与落款的机关名称", NAMES, local={"agencies": "不知哪些名称是同一机关，只比字样"})
def agency_names(world: World, paper: Document) -> Answer:
    """Where the head names several (局, below it 支队), the one nearest to the foot's counts. The seal's own words are not read."""
    above, foot = heads(paper), _agency(paper)
    if not above or foot is None or foot.value is None:
        return missing("文头或落款的机关名称未读出", [*above, foot.place if foot else None])
    below, names = _core(foot.value), [_core(head.quote) for head in above]
    if below in names:
        alike = "same"
    elif any(name in below or below in name for name in names) or any(_one_agency(world, below, name) for name in names):
        alike = "contained"
    else:
        alike = "differs"
    return known(alike, [*above, foot.place], foot.confidence)


def _one_agency(world: World, one: str, other: str) -> bool:
    """Does the bureau's own list know both as names or seals of one agency?"""
    known_as = [{_core(name) for name in (a.name, *a.short_names, *a.seals)} for a in world.local.agencies or ()]
    return any({one, other} <= names for names in known_as)


def heads(paper: Document) -> list[Place]:
    """The agencies named above the title: lines that are nothing but a name."""
    if not paper.pages:
        return []
    page, title = paper.pages[0], re.sub(r"\s", "", paper.title)
    found = []
    for line in [line for line in page.lines if line.text.strip()][:HEAD_LINES]:
        words = re.sub(r"\s", "", line.text)
        if AGENCY.fullmatch(words.removesuffix(title)):
            found.append(page.place(line).model_copy(update={"document": paper.id, "quote": words.removesuffix(title)}))
        if title and title in words:
            break
    return found


def _core(name: str) -> str:
    return re.sub(r"\(.*?\)", "", normal(name))


def _agency(paper: Document) -> Entry[str] | None:
    return paper.entry("agency_seal") if "agency_seal" in paper.entry_specs() else None


def _foot(paper: Document) -> list[Place]:
    """Where the agency's name and the date stand, as far as they have boxes."""
    places = [paper.entry(name).place for name in ("agency_seal", "issue_date") if name in paper.entry_specs()]
    signature = paper.signature("agency")
    places += [signature.place] if signature else []
    return list(dict.fromkeys(place for place in places if place is not None and place.box is not None))


def _foot_pages(paper: Document) -> list[Page]:
    numbers = {place.page for place in _foot(paper)}
    return [page for page in paper.pages if page.number in numbers] or list(paper.pages[-1:])


def _near(seal: Box | None, words: Box | None) -> bool:
    if seal is None or words is None:
        return False
    apart = (words.left - seal.right, seal.left - words.right, words.top - seal.bottom, seal.top - words.bottom)
    return max(apart) <= NEAR


def _cut(mark: Mark) -> bool:
    if mark.box is None:
        return False
    middle = (mark.box.left + mark.box.right) / 2
    return not EDGE <= middle <= 1 - EDGE
