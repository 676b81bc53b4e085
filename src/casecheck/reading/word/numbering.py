"""Automatic numbering (自动编号): the number a person sees before a paragraph, which the paragraph's text does not hold."""

from __future__ import annotations

import re
from collections.abc import Callable

from casecheck.reading.word.names import Element, W, on, value, whole
from casecheck.reading.word.styles import Styles
from casecheck.reading.word.symbols import UNKNOWN, shown

_SUFFIX = {"nothing": "", "space": " "}
_LEVELS = 9
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def _chinese(number: int, digits: str, units: str, leading_one: bool) -> str:
    """1-9999 in Chinese numerals; 11 is 十一 unless ``leading_one``."""
    if not 0 < number < 10_000:
        return str(number)
    text, gap = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit:
            text += (digits[0] if gap and text else "") + digits[digit] + units[power]
        gap = digit == 0
    return text if leading_one or not 10 <= number < 20 else text[1:]


def _counting(number: int) -> str:
    return _chinese(number, "〇一二三四五六七八九", " 十百千", False).replace(" ", "")


def _legal(number: int) -> str:
    return _chinese(number, "零壹贰叁肆伍陆柒捌玖", " 拾佰仟", True).replace(" ", "")


def _letters(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= 780 else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (number // worth)
        number %= worth
    return text


def _from(signs: str) -> Callable[[int], str]:
    return lambda number: signs[number - 1] if 0 < number <= len(signs) else str(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda number: "",
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": lambda number: str(number).translate({ord("0") + i: ord("０") + i for i in range(10)}),
    "decimalEnclosedCircle": _from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "decimalEnclosedCircleChinese": _from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "decimalEnclosedFullstop": _from("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
    "decimalEnclosedParen": _from("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
    "ideographEnclosedCircle": _from("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
    "ideographTraditional": _from("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _from("子丑寅卯辰巳午未申酉戌亥"),
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "chineseLegalSimplified": _legal,
    **dict.fromkeys(("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting"), _counting),
    **dict.fromkeys(("taiwaneseCountingThousand", "ideographDigital"), _counting),
}


class Numbering:
    """The numbering part, and the running counters of the document being read."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        abstracts, lists = ([], []) if root is None else (root.findall(W + "abstractNum"), root.findall(W + "num"))
        self._abstracts = {one.get(W + "abstractNumId"): one for one in abstracts}
        self._lists = {one.get(W + "numId"): one for one in lists}
        self._counters: dict[str | None, list[int | None]] = {}  # by abstract list: lists made from one count on together
        self._begun: set[tuple[str, int]] = set()

    def label(self, list_id: str | None, level: str | None, style: str | None) -> str:
        """The number before the next paragraph of this list and level, with the gap after it; empty if it has none."""
        own = self._lists.get(list_id)
        if own is None or list_id is None:
            return ""
        abstract = self._abstract(own)
        if abstract is None:
            return ""
        levels = {whole(one.get(W + "ilvl"), 0): one for one in abstract.iterfind(W + "lvl")}
        levels |= {whole(o.get(W + "ilvl"), 0): lvl for o in own.iterfind(W + "lvlOverride") if (lvl := o.find(W + "lvl")) is not None}
        index = whole(level, -1) if level else next((i for i, lvl in levels.items() if value(lvl, W + "pStyle") == style), 0)
        if index not in levels or not 0 <= index < _LEVELS:
            return ""
        counters = self._count(list_id, own, abstract, levels, index)
        return _text(levels, index, counters)

    def _abstract(self, own: Element) -> Element | None:
        abstract = self._abstracts.get(value(own, W + "abstractNumId"))
        linked = value(abstract, W + "numStyleLink")
        if linked and (real := self._lists.get(self._styles.list_of(linked))) is not None:
            return self._abstracts.get(value(real, W + "abstractNumId"))
        return abstract

    def _count(self, list_id: str, own: Element, abstract: Element, levels: dict[int, Element], index: int) -> list[int]:
        counters = self._counters.setdefault(abstract.get(W + "abstractNumId"), [None] * _LEVELS)
        for i in range(index + 1):
            restart = _restart(own, i) if (list_id, i) not in self._begun else None
            self._begun.add((list_id, i))
            if restart is not None:
                counters[i] = restart - 1
        starts = [whole(value(levels.get(i), W + "start"), 1) for i in range(_LEVELS)]
        current = counters[index]
        counters[index] = starts[index] if current is None else current + 1
        for i in range(index + 1, _LEVELS):
            if value(levels.get(i), W + "lvlRestart") != "0":
                counters[i] = None
        return [start if count is None else count for start, count in zip(starts, counters, strict=True)]


def _restart(own: Element, index: int) -> int | None:
    for override in own.iterfind(W + "lvlOverride"):
        if whole(override.get(W + "ilvl"), 0) == index and (start := value(override, W + "startOverride")):
            return whole(start, 1)
    return None


def _text(levels: dict[int, Element], index: int, counters: list[int]) -> str:
    level = levels[index]
    pattern = value(level, W + "lvlText") or ""
    if value(level, W + "numFmt") == "bullet":
        fonts = level.find(f"{W}rPr/{W}rFonts")
        font = None if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi")
        text = "".join(shown(font, char) for char in pattern).replace(UNKNOWN, "•")  # a bullet says nothing: any will do
        text = "".join("•" if "\uf000" <= char <= "\uf0ff" else char for char in text)
    else:
        legal = on(level, W + "isLgl")

        def number(found: re.Match[str]) -> str:
            i = int(found[1]) - 1
            kind = "decimal" if legal else value(levels.get(i), W + "numFmt") or "decimal"
            return _FORMATS.get(kind, str)(counters[i])

        text = re.sub(r"%([1-9])", number, pattern)
    return text + _SUFFIX.get(value(level, W + "suff") or "tab", "\t") if text else ""
