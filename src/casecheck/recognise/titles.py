"""Titles (文书名称): which form a line names, read right or with a character or two misread.

The vocabulary is closed: the titles of all forms. A misread title is the nearest one, if it is near enough and no other form's is as
near; between two the labels printed on the page decide.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from casecheck.model import Document

_DOUBTFUL = 0.6  # the words end in a title, but what stands before it is not an agency or a trade
_SHORT = 0.8  # a title of three characters (驾驶证) may be a heading of something else; 催告书 is none
_BORNE_OUT = 0.95  # misread, and labels of the form are on the page
_TWICE = 0.92  # more than one character of it
_ALONE = 0.8  # misread, and nothing else on the page tells the form
_LONGEST = 48
_ENOUGH = 2  # labels of a form that bear out a misread title

_TRADE = "交通运输|交通|道路运输|公路|路政|运政|水路|港口|港航|海事|航道|城市客运"
_BEFORE = re.compile(
    rf"(?:.{{2,24}}?(?:局|队|所|厅|委|委员会|站|处|中心|政府|机构))?(?:{_TRADE})?(?:运输)?(?:一般程序|普通程序)?(?:行政|涉嫌)?(?:执法|处罚|强制|违法)?(?:文书|案件)?"
)
_BEHIND = re.compile(r"(?:\([^()]{0,12}\)|[\[【〔][^\]】〕]{0,8}[\]】〕]|存根|正本|副本|样式|第[一二三1-9]联)+$")
# 续页, （接上页）, 副页, with or without its number; 第2页 alone says so too, 第1页 does not
_SHEET = r"\(?(?:共\d{0,2}页[,/、]?)?第\d{0,2}页(?:[,/、]?共\d{0,2}页)?\)?"
_SECOND = r"\(?(?:共\d{0,2}页[,/、]?)?第(?:[2-9二三四五六七八九十]|[1-9]\d)页(?:[,/、]?共\d{0,2}页)?\)?"
_FIRST = re.compile(r"\(?(?:共\d{0,2}页[,/、]?)?第[1一]?页(?:[,/、]?共\d{0,2}页)?\)?$")  # 第1页, or its number not filled in
_LATER = re.compile(
    rf"(?:\(?(?:续页|附页|副页|续表|续)[,、]?|\(?(?:上?接|承|续)[上前]一?页[,、]?\)?|\([续副][一二三\d]?[,、]?\)?)(?:{_SHEET})?\)?$|{_SECOND}$"
)
_NUMBERING = re.compile(r"^(?:附件\d*[:.、]?|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])")
_SENTENCE = re.compile(r"[、,:;。《》的了在]")
_OTHERWISE = re.compile(
    "解除|撤销|撤回|放弃|延长|延期|不予|免予|中止|终结|恢复|驳回|申请|强制|复查"
)  # before a title, they make another paper of it
_KINDS = (  # what a paper is, whatever it is about; none of them is another's misreading
    r"[审呈报]批表",
    r"(?:通知|告知)[书单]",
    r"决定书",
    r"申请[书表]?",
    r"笔录|记录表?",
    r"报告[书表]?",
    r"登记表",
    r"清单",
    r"回[证执]",
    r"公告",
    r"复印件",
    r"催告书",
)
_SAME = (  # the ends of titles that offices print for one another, on whatever paper
    ("审批表", "呈批表", "审批单", "呈批单", "报批表", "报批单"),
    ("报告", "报告书", "报告表"),
    ("审核意见书", "审核意见表", "审核意见单"),
    ("讨论记录", "讨论笔录", "讨论会议记录"),
)
_SPECKS = re.compile(r"[^\w()]|丨")  # points, and what an engine makes of dust
_PUT_IN = 1.25  # engines lose or misread a character sooner than they invent one
_LONG = 7  # characters of a title of which two may be misread; one more where it is not set off from the text

Support = Callable[[str], int]
"""How many labels of a form are printed on the page."""


@dataclass(frozen=True, eq=False)
class Names:
    """Every printed title → its forms, the likeliest first, and titles with open places (…)."""

    exact: dict[str, tuple[str, ...]]
    open_ended: tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True)
class Title:
    """A title seen: its form, the words, how sure; ``later``: 续页, no new paper; ``rivals``: other forms so called elsewhere.

    ``known``: the words are a title as they stand, perhaps with an agency before it; not so one misread or behind other words.
    """

    form: str
    words: str
    confidence: float
    later: bool = False
    rivals: tuple[str, ...] = ()
    known: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """All forms it may be."""
        return (self.form, *self.rivals)


def squeeze(text: str) -> str:
    """NFKC without white space and what cannot be seen."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(c for c in folded if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


@cache
def names(forms: tuple[tuple[str, type[Document]], ...]) -> Names:
    """The titles of these forms. Of 分期（延期） either word may have been struck out."""
    exact: dict[str, tuple[str, ...]] = {}
    open_ended: list[tuple[re.Pattern[str], str]] = []
    for first in (True, False):
        for form, cls in forms:
            for title in cls.titles[:1] if first else cls.titles[1:]:
                words = squeeze(title)
                if "..." in words:
                    parts = (re.escape(part) for part in words.split("..."))
                    open_ended.append((re.compile(".+".join(parts)), form))
                elif form not in exact.get(words, ()):
                    exact[words] = (*exact.get(words, ()), form)
    for words, of in sorted(exact.items()):
        inner = re.fullmatch(r"(.*?)\(([^()]+)\)(.+)", words)
        if inner:
            for variant in (
                inner[1] + inner[3],
                *(option + inner[3] for option in inner[2].split("、")),
                words.replace(f"({inner[2]})", inner[2]),
            ):
                exact.setdefault(variant, of)
    for words, of in sorted(exact.items()):
        for variant in _otherwise_ended(words):
            exact.setdefault(variant, of)
    return Names(exact, tuple(open_ended))


def _otherwise_ended(title: str) -> Iterator[str]:
    """The title with each other end that means the same: 立案审批表 → 立案呈批单."""
    for ends in _SAME:
        end = next((end for end in ends if title.endswith(end)), None)
        if end is not None:
            yield from (title.removesuffix(end) + other for other in ends if other != end)


@cache
def match(text: str, names: Names, numbered: bool = True) -> Title | None:
    """The title a line consists of; the longest wins."""
    bare = _bare(text, numbered)
    if bare is None:
        return None
    words, later = bare
    for candidate in dict.fromkeys((words, _BEHIND.sub("", words), words.replace("()", ""))):
        title = _known(candidate, names)
        if title is not None:
            return replace(title, words=re.sub(r"\s", "", text), later=later)
    return None


def near(text: str, names: Names, support: Support, set_off: bool = True) -> Title | None:
    """The title a line would be if a character of it, two of a long one, had not been misread, lost or put in.

    A line that is not ``set_off`` from the text must not look like a part of a sentence, and its labels must bear it out.
    """
    bare = _bare(text, numbered=False)
    if bare is None or (not set_off and _SENTENCE.search(bare[0])) or _BEFORE.fullmatch(bare[0]):
        return None
    words, later = bare
    words = _SPECKS.sub("", words)
    for candidate in dict.fromkeys((words, _BEHIND.sub("", words), *_without_agency(words))):
        found = _nearest(candidate, names, _LONG if set_off else _LONG + 1)
        if found:
            title = _chosen(found, re.sub(r"\s", "", text), later, support)
            return title if set_off or (title is not None and title.confidence >= _TWICE) else None
    return None


def _without_agency(words: str) -> Iterator[str]:
    """What is left of a line behind what may stand before a title, the longest first."""
    return (words[begin:] for begin in range(1, len(words) - 3) if _BEFORE.fullmatch(words[:begin]))


def _bare(text: str, numbered: bool) -> tuple[str, bool] | None:
    """A line without numbering and 续页, and whether 续页 stood there; None if no title can stand in it."""
    words = squeeze(text)
    if not 2 <= len(words) <= _LONGEST or words.endswith((":", "。", ";", ",")):
        return None
    if numbered:
        words = _NUMBERING.sub("", words)
    later = _LATER.search(words)
    return (words[: later.start()] if later else _FIRST.sub("", words)), later is not None


def _known(words: str, names: Names) -> Title | None:
    exact = names.exact
    if words in exact:
        form, *rivals = exact[words]
        return Title(form, words, _SHORT if len(words) <= 3 and not words.endswith("书") else 1.0, rivals=tuple(rivals), known=True)
    for pattern, form in names.open_ended:
        if pattern.fullmatch(words):
            return Title(form, words, 1.0, known=True)
    for start in range(1, len(words) - 3):
        forms = exact.get(words[start:], ())
        if forms and len(words) - start > 3:
            sure = _BEFORE.fullmatch(words[:start]) is not None
            if not sure and (len(words) > 24 or _SENTENCE.search(words[:start]) or _OTHERWISE.search(words[:start])):
                return None
            return Title(forms[0], words, 1.0 if sure else _DOUBTFUL, rivals=forms[1:], known=sure)
    return None


def _chosen(found: Mapping[str, float], words: str, later: bool, support: Support) -> Title | None:
    """The form of the nearest title; labels decide between forms equally near, and a title of three characters needs them."""
    least = min(found.values())
    ranked = sorted((form for form, distance in found.items() if distance == least), key=lambda form: (-support(form), form))
    best = ranked[0]
    borne_out = support(best) >= _ENOUGH
    if len(ranked) > 1 and support(best) == support(ranked[1]):
        return Title(best, words, _DOUBTFUL, later) if borne_out else None
    if not borne_out and len(words) <= 3:
        return None
    sure = _BORNE_OUT if least <= _PUT_IN else _TWICE
    return Title(best, words, sure if borne_out else _ALONE, later)


@cache
def kind(words: str) -> str:
    """What kind of paper a title names (审批表, 通知书): its last words; empty if they are none of the usual ones."""
    return next((pattern for pattern in _KINDS if re.search(f"(?:{pattern})$", words)), "")


def unlike(a: str, b: str) -> bool:
    """Do two titles name different kinds of papers?"""
    return bool(kind(a) and kind(b) and kind(a) != kind(b))


@lru_cache(maxsize=4096)
def _nearest(words: str, names: Names, long: int) -> Mapping[str, float]:
    """The forms with a title near these words, and how many characters apart it is."""
    found: dict[str, float] = {}
    marked = set(words)
    for title, form in _without_points(names):
        most = 2 if len(title) >= long else 1
        if abs(len(title) - len(words)) > most or len(title) < 3 or len(set(title) - marked) > most or unlike(title, words):
            continue
        apart = _apart(title, words)
        if apart <= most * _PUT_IN:
            found[form] = min(apart, found.get(form, apart))
    return found


@cache
def _without_points(names: Names) -> tuple[tuple[str, str], ...]:
    """The titles as misread lines are compared with them."""
    return tuple((_SPECKS.sub("", title), forms[0]) for title, forms in names.exact.items())


def _apart(title: str, words: str) -> float:
    """Characters misread, lost or put in."""
    row = [_PUT_IN * n for n in range(len(words) + 1)]
    for i, a in enumerate(title, 1):
        diagonal, row[0] = row[0], float(i)
        for j, b in enumerate(words, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + _PUT_IN, diagonal + (a != b))
    return row[-1]
