"""Recognise (识别): pages → papers. A page belongs to exactly one paper.

A paper begins where its title stands: a line of its own, first on the page or centred, that is a known title — with the agency's
name before it, a bracket behind it, a form number above it. A title inside a sentence, a list or a table cell is never one. Pages
without a title belong to the paper before them in the same file, unless that one is complete (第 2 页 共 2 页) or page numbers begin
again at 1; a new file begins a new paper. A Word page runs on as long as the text does, so it may hold several papers: it is split at
each title into pages with the same number, which share its pictures by the lines they stand in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

import casecheck.forms  # noqa: F401  # declares every form
from casecheck.model import CONFIDENT, Document, Frozen, Gap, Line, Page, Paper, Table

__all__ = ["Paper", "Recognised", "recognise"]

_DOUBTFUL = 0.6  # the words end in a title, but what stands before it is not an agency or a trade
_SHORT = 0.8  # a title of three characters (驾驶证) may be a heading of something else; 催告书 is none
_BY_NAME = 0.5  # only the file is called so
_HEAD = 6  # a title stands among the first lines of a page
_LONGEST = 48

_TRADE = "交通运输|交通|道路运输|公路|路政|运政|水路|港口|港航|海事|航道|城市客运"
_BEFORE = re.compile(
    rf"(?:.{{2,24}}?(?:局|队|所|厅|委|委员会|站|处|中心|政府|机构))?(?:{_TRADE})?(?:运输)?(?:行政)?(?:执法|处罚|强制)?(?:文书|案件)?"
)
_ABOVE = re.compile(r"[^:。]{2,24}(?:局|队|所|厅|委|委员会|站|处|中心|政府|部)|.*文书式样之.*")
_BEHIND = re.compile(r"(?:\([^()]{0,12}\)|[\[【〔][^\]】〕]{0,8}[\]】〕]|存根|正本|副本|样式|第[一二三1-9]联)+$")
_LATER = re.compile(r"\(?(?:续页|附页|续表|续)\)?$|\(续[一二三\d]?\)$")
_NUMBERING = re.compile(r"^(?:附件\d*[:.、]?|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])")
_N = r"[\d一二三四五六七八九十]{1,3}"
_SHEET = (
    re.compile(rf"第?(?P<n>{_N})页[,，/、]?(?:共|\(共)(?P<of>{_N})页"),
    re.compile(rf"共(?P<of>{_N})页[,、]?第(?P<n>{_N})页"),
    re.compile(r"page(?P<n>\d{1,3})of(?P<of>\d{1,3})", re.IGNORECASE),
)
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九十")}


class Recognised(Frozen):
    """The papers in the order they were filed, and what could not be read or told: unread pages, papers of unknown kind."""

    papers: tuple[Paper, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, eq=False)
class _Names:
    """Every printed title → form, and titles with open places (…)."""

    exact: dict[str, str]
    open_ended: tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True)
class _Title:
    """A title seen: its form (None: 续页 and the like, no new paper), the words, how sure."""

    form: str
    words: str
    confidence: float
    later: bool = False


def recognise(pages: Sequence[Page], forms: Mapping[str, type[Document]] = Document.registry) -> Recognised:
    """Group the pages of a dossier, given in filed order, into papers. ``forms``: what papers there are, by key, with their titles."""
    names = _names(tuple(sorted(forms.items(), key=lambda form: form[0])))
    drafts: list[list[Page]] = []
    titles: list[_Title | None] = []
    for part, title in _parts(pages, names):
        same_file = bool(drafts) and drafts[-1][0].file == part.file
        known = same_file and titles[-1] is not None
        if part.blank and same_file:
            drafts[-1].append(part)
        elif same_file and all(page.blank for page in drafts[-1]):
            drafts[-1].append(part)
            titles[-1] = title
        elif title is not None and not (known and titles[-1] and _goes_on(titles[-1], title, part)):
            drafts.append([part])
            titles.append(title)
        elif same_file and _begins_again(drafts[-1], part):
            drafts.append([part])
            titles.append(None)
        elif same_file and (known or not _empty_unread(part)) and not _empty_unread(part):
            drafts[-1].append(part)
        else:
            drafts.append([part])
            titles.append(title)
    papers = tuple(_papers(drafts, titles, names))
    return Recognised(papers=papers, gaps=tuple(_gaps(papers)))


def _goes_on(before: _Title, title: _Title, page: Page) -> bool:
    """Is a titled page a later page of the same paper: 续页, or page 2 of 3?"""
    return before.form == title.form and (title.later or (_sheet(page) or (1, 1))[0] > 1)


def _begins_again(before: Sequence[Page], page: Page) -> bool:
    """Does a page without a title belong to another paper: it is page 1 again, or the paper before has its last page already?"""
    numbers = [sheet for one in before if not one.flowing and (sheet := _sheet(one)) is not None]
    if page.flowing or not numbers:
        return False
    n, of = numbers[-1]
    here = _sheet(page)
    return here[0] == 1 if here is not None else n == of


def _empty_unread(page: Page) -> bool:
    """A page of which nothing was read: nobody can say whose it is."""
    return page.unread is not None and not any(line.text.strip() for line in page.lines)


def _parts(pages: Sequence[Page], names: _Names) -> Iterator[tuple[Page, _Title | None]]:
    """Every page with its title; a flowing page once per title on it."""
    for page in pages:
        if not page.flowing:
            found = next(_titles(page, names), None)
            yield page, found[1] if found else None
            continue
        starts = list(_titles(page, names))
        if not starts:
            yield page, None
            continue
        bounds = [0 if i == 0 else _start(page, index) for i, (index, _) in enumerate(starts)] + [len(page.blocks)]
        for (_, title), begin, end in zip(starts, bounds, bounds[1:], strict=False):
            yield _slice(page, begin, end) if len(starts) > 1 else page, title


def _start(page: Page, index: int) -> int:
    """Where the paper with a title at block ``index`` begins: the agency's name and the form number above it are its own."""
    while index > 0:
        above = page.blocks[index - 1]
        if not isinstance(above, Line) or not (_ABOVE.fullmatch(_squeeze(above.text)) if above.centred else "文书式样之" in above.text):
            break
        index -= 1
    return index


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


def _titles(page: Page, names: _Names) -> Iterator[tuple[int, _Title]]:
    """The titles on a page with the block they stand in. Below the head only a centred or large line of a Word page can be one."""
    seen = 0
    last: str | None = None
    usual = _usual_size(page)
    for index, block in enumerate(page.blocks):
        if isinstance(block, Table):
            line = _table_title(block) if seen < _HEAD else None
        else:
            line = block if block.part in ("body", "text_box") else None
        if line is None or not line.text.strip():
            continue
        seen += 1
        prominent = line.centred or (line.size is not None and usual is not None and line.size >= usual + 2)
        if not prominent and (seen > _HEAD or last is not None):
            continue
        title = _match(line.text, names, numbered=prominent or seen == 1)
        if title is None or (last is not None and (title.later or title.confidence < CONFIDENT)):
            continue
        if not prominent and seen > 3 and title.confidence < CONFIDENT:
            continue
        if last is not None and _in_a_list(page, index, names):
            continue
        last = title.form
        yield index, title.__class__(title.form, title.words, min(title.confidence, line.confidence), title.later)
        if not page.flowing:
            return


def _in_a_list(page: Page, index: int, names: _Names) -> bool:
    """Do titles follow one another line by line, as in an index that is no table?"""
    around = [page.blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(page.blocks)]
    return any(isinstance(block, Line) and _match(block.text, names) is not None for block in around)


def _table_title(table: Table) -> Line | None:
    """A title printed in the first row of the table, over its whole width."""
    if not table.cells:
        return None
    width = max(cell.column + cell.column_span for cell in table.cells)
    first = table.cells[0]
    lines = [line for line in first.lines if line.text.strip()]
    return lines[0] if lines and first.column == 1 and first.column_span == width - 1 and len(table.cells) > 1 else None


def _usual_size(page: Page) -> float | None:
    """The font size most of the text has."""
    weights: dict[float, int] = {}
    for line in page.lines:
        if line.size is not None:
            weights[line.size] = weights.get(line.size, 0) + len(line.text)
    return max(sorted(weights), key=lambda size: weights[size]) if weights else None


@cache
def _match(text: str, names: _Names, numbered: bool = True) -> _Title | None:
    """The title a line consists of; the longest wins."""
    words = _squeeze(text)
    if not 2 <= len(words) <= _LONGEST or words.endswith((":", "。", ";", ",")):
        return None
    if numbered:
        words = _NUMBERING.sub("", words)
    later = _LATER.search(words)
    if later:
        words = words[: later.start()]
    for candidate in dict.fromkeys((words, _BEHIND.sub("", words), words.replace("()", ""))):
        title = _known(candidate, names)
        if title is not None:
            return _Title(title.form, re.sub(r"\s", "", text), title.confidence, later is not None)
    return None


def _known(words: str, names: _Names) -> _Title | None:
    exact = names.exact
    if words in exact:
        return _Title(exact[words], words, _SHORT if len(words) <= 3 and not words.endswith("书") else 1.0)
    for pattern, form in names.open_ended:
        if pattern.fullmatch(words):
            return _Title(form, words, 1.0)
    for start in range(1, len(words) - 3):
        form = exact.get(words[start:], "")
        if form and len(words) - start > 3:
            sure = _BEFORE.fullmatch(words[:start]) is not None
            if not sure and (len(words) > 24 or re.search(r"[、,:;。《》的了在]", words[:start])):
                return None
            return _Title(form, words, 1.0 if sure else _DOUBTFUL)
    return None


@cache
def _names(forms: tuple[tuple[str, type[Document]], ...]) -> _Names:
    """The titles of these forms. Of 分期（延期） either word may have been struck out."""
    exact: dict[str, str] = {}
    open_ended: list[tuple[re.Pattern[str], str]] = []
    for first in (True, False):
        for form, cls in forms:
            for title in cls.titles[:1] if first else cls.titles[1:]:
                words = _squeeze(title)
                if "..." in words:
                    parts = (re.escape(part) for part in words.split("..."))
                    open_ended.append((re.compile(".+".join(parts)), form))
                else:
                    exact.setdefault(words, form)
    for words, form in sorted(exact.items()):
        inner = re.fullmatch(r"(.*?)\(([^()]+)\)(.+)", words)
        if inner:
            for variant in (
                inner[1] + inner[3],
                *(option + inner[3] for option in inner[2].split("、")),
                words.replace(f"({inner[2]})", inner[2]),
            ):
                exact.setdefault(variant, form)
    return _Names(exact, tuple(open_ended))


def _squeeze(text: str) -> str:
    """NFKC without white space and what cannot be seen."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(c for c in folded if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


def _sheet(page: Page) -> tuple[int, int] | None:
    """n and m of 第 n 页 共 m 页, wherever it is printed on the page."""
    for line in page.lines:
        words = _squeeze(line.text)
        for pattern in _SHEET:
            found = pattern.search(words)
            if found:
                return _whole(found["n"]), _whole(found["of"])
    return None


def _whole(digits: str) -> int:
    """A page number in figures or in words (十二)."""
    if digits.isdigit():
        return int(digits)
    tens, ten, ones = digits.rpartition("十")
    return (_DIGITS.get(tens[-1:], 1) * 10 if ten else 0) + _DIGITS.get(ones[-1:], 0)


def _papers(drafts: list[list[Page]], titles: list[_Title | None], names: _Names) -> Iterator[Paper]:
    counts: dict[str, int] = {}
    for pages, title in zip(drafts, titles, strict=True):
        if title is None:
            title = _by_file_name(pages, names)
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


def _by_file_name(pages: list[Page], names: _Names) -> _Title | None:
    """The name of the file, a hint only, where a paper has no title but words."""
    if not any(line.text.strip() for page in pages for line in page.lines):
        return None
    stem = re.sub(r"^[\d\s._\-、()（）]+|[\d\s._\-()（）]+$", "", PurePath(pages[0].file.replace("\\", "/")).stem)
    title = _match(stem, names)
    return _Title(title.form, "", _BY_NAME) if title and title.confidence >= CONFIDENT else None


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
            why = "首行不是已知的文书名称，看不出是哪种文书；请在首行单独写明文书名称，或由人工核对这份材料。"
            number = paper.pages[0].number
            yield Gap(what=f"第 {number} 页起的一份材料", why=why, file=paper.file, document=paper.id, page=number)
