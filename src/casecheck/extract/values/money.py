"""Money (金额) → Amount in 分, as figures and as 大写."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import Written, unfilled
from casecheck.model import Amount

_VARIANTS = "〇零○ 一壹弌 二贰貳弍两兩 三叁參叄弎 四肆 五伍 六陆陸 七柒 八捌 九玖 十拾 百佰 千仟 万萬 亿億 元圆圓块 角毛 整正"
_FOLD = str.maketrans({variant: group[0] for group in _VARIANTS.split() for variant in group[1:]})
_DIGITS = "〇一二三四五六七八九"
_SMALL = {"十": 10, "百": 100, "千": 1000}
_UNITS = ("人民币", "大写", "小写", "元", "角", "分", "整", "圆", "万元", "¥", "RMB", ":", "(", ")")

_SCALES = {"yi": 10**10, "wan": 10**6, "qian": 10**5, "bai": 10**4, "one": 100, "jiao": 10, "fen": 1}
_NUM = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,8})?|[0-9]{1,16}(?:\.[0-9]{1,8})?)"
_FIGURES = re.compile(
    rf"(?<![0-9.])(?<![0-9],)(?=[¥Y]?[0-9])(?P<sign>¥|(?<![A-Z])Y)?(?:(?P<yi>{_NUM})亿)?(?:(?P<wan>{_NUM})万)?(?:(?P<qian>{_NUM})千)?"
    rf"(?:(?P<bai>{_NUM})百)?(?P<one>{_NUM}(?![角分0-9亿万千百]))?(?P<yuan>元)?(?:(?P<jiao>[0-9])角)?(?:(?P<fen>[0-9])分)?整?"
)
_C = f"[{_DIGITS}十百千万亿]"
_WORDS = re.compile(
    rf"(?P<bare>{_C}{{2,40}})(?!{_C}|[元角分])整?|(?P<yuan>(?:{_C}{{1,40}})元)?(?:〇?(?P<jiao>[{_DIGITS}])角)?(?:〇?(?P<fen>[{_DIGITS}])分)?整?"
)
_GLUE = re.compile(r"人民币|RMB|CNY|大写|小写|[:()\[\]【】]")
_NOISE = re.compile(r"人民币|RMB|CNY|大写|小写|共计|合计|总计|计|罚款|金额|为|整|元|[:()\[\]【】,、;。_=]")
_LINK = re.compile(r"以上|以下|至|到|[-~–—]+")


@dataclass(frozen=True)
class _Atom:
    """One sum as written: ``way`` 'figures' or 'words'; ``unit``: 元 or a currency sign is there; ``big``: with 万 or 亿."""

    way: str
    fen: int
    unit: bool
    big: bool
    end: int


def parse(text: str) -> Parsed[Amount]:
    """One sum, or one range (3000元以上1万元以下). A bare number is in 元. Figures and 大写 side by side are kept apart, equal or not."""
    empty = unfilled(text, _UNITS)
    if empty:
        return empty
    written = Written.of(text)
    folded = written.text.translate(_FOLD)
    atoms, links, end = _scan(folded, 0, _NOISE)
    amount = _amount(atoms, links) if end == len(folded) else None
    if amount is None:
        return unreadable(text, "不是一笔金额" if len(atoms) < 2 else "不是一笔可以确定的金额")
    return Parsed(amount, "filled", span=written.span(0, len(folded)))


def find_amounts(text: str) -> list[tuple[Amount, int, int]]:
    """Every sum of a running text that is written with 元 or a currency sign, with start and end in ``text``, in order."""
    written = Written.of(text)
    folded = written.text.translate(_FOLD)
    found, pos = [], 0
    while pos < len(folded):
        atoms, links, end = _scan(folded, pos, _GLUE)
        amount = _amount(atoms, links)
        if amount is None and atoms:  # take the first sum alone
            atoms, links, end = atoms[:1], [], atoms[0].end
            amount = _amount(atoms, links)
        if amount is None or not any(atom.unit for atom in atoms) or not _starts(folded, pos):
            pos += 1
            continue
        found.append((amount, *written.span(pos, end)))
        pos = end
    return found


def _starts(folded: str, pos: int) -> bool:
    """A sum begins here and is not the tail of a longer run of numerals."""
    return not _GLUE.match(folded, pos) and not (pos and re.match(_C, folded[pos]) and re.match(rf"{_C}|[0-9]", folded[pos - 1]))


def _scan(folded: str, pos: int, noise: re.Pattern[str]) -> tuple[list[_Atom], list[str], int]:
    """Sums and the words that link them from ``pos`` on, and where the last of them (with its closing bracket) ends."""
    atoms: list[_Atom] = []
    links: list[str] = []
    end = pos
    while pos < len(folded):
        atom = _atom(folded, pos)
        link = _LINK.match(folded, pos) if atoms else None
        gap = noise.match(folded, pos)
        if atom:
            atoms.append(atom)
            pos = end = atom.end
        elif link:
            links.append(link[0] if link[0] in ("以上", "以下") else "至")
            pos = end = link.end()
        elif gap:
            pos = gap.end()
            end = pos if noise is _NOISE or gap[0] in ")]】" else end
        else:
            break
    return atoms, links, end


def _atom(folded: str, pos: int) -> _Atom | None:
    found = _FIGURES.match(folded, pos)
    if found and found.end() > pos:
        total = _figures(found)
        if total is None:
            return None
        return _Atom("figures", total, bool(found["yuan"] or found["sign"]), bool(found["yi"] or found["wan"]), found.end())
    found = _WORDS.match(folded, pos)
    if found and (found["yuan"] or found["jiao"] or found["fen"] or found["bare"]):
        yuan = _integer((found["yuan"] or found["bare"] or "〇").removesuffix("元"))
        if yuan is None:
            return None
        small = 10 * _DIGITS.index(found["jiao"] or "〇") + _DIGITS.index(found["fen"] or "〇")
        return _Atom("words", yuan * 100 + small, bool(found["yuan"]), "万" in found[0] or "亿" in found[0], found.end())
    return None


def _figures(found: re.Match[str]) -> int | None:
    """The parts of a sum in figures → 分; None if one reaches into the next (0.1元1角), or if they can be read two ways (1万5)."""
    parts = [(Decimal(found[name].replace(",", "")), scale) for name, scale in _SCALES.items() if found[name]]
    for (number, scale), (below, smaller) in pairwise(parts):
        if number != int(number) or below * smaller >= scale or (smaller == 100 and 0 < below < 10):
            return None
    total = sum((number * scale for number, scale in parts), Decimal(0))
    return int(total) if total == int(total) else None


def _amount(atoms: list[_Atom], links: list[str]) -> Amount | None:
    sums = [atom.fen for atom in atoms]
    if len(atoms) == 1 and not links:
        return Amount(figures=sums[0]) if atoms[0].way == "figures" else Amount(words=sums[0])
    if len(atoms) == 1 and links == ["以下"]:
        return Amount(most=sums[0])
    if len(atoms) == 2 and not links and {atom.way for atom in atoms} == {"figures", "words"}:
        by_way = {atom.way: atom.fen for atom in atoms}
        return Amount(figures=by_way["figures"], words=by_way["words"])
    if len(atoms) == 2 and links in (["以上", "以下"], ["至"], ["至", "以下"]) and sums[0] < sums[1]:
        inherits = not atoms[0].unit and atoms[1].big and not atoms[0].big  # 1至3万元: the first may share 万
        return None if inherits else Amount(figures=sums[0], most=sums[1])
    return None


def _integer(text: str) -> int | None:
    """大写 or 小写 numerals → int; None if malformed, or if it can be read two ways (三千五)."""
    high, yi, low = text.rpartition("亿")
    if yi:
        above, below = _integer(high), _integer(low) if low else 0
        return None if above is None or below is None or below >= 10**8 else above * 10**8 + below
    high, wan, low = text.rpartition("万")
    if not wan:
        return _section(text)
    above, below = _section(high), _section(low) if low else 0
    if above is None or below is None or (len(low) == 1 and low != "〇"):
        return None
    return above * 10_000 + below


def _section(text: str) -> int | None:
    """Numerals below ten thousand: digit and unit by turns, units falling."""
    total, unit, rest = 0, 10_000, text
    for found in re.finditer(rf"〇*?(?P<digit>[{_DIGITS}])?(?P<unit>[十百千])", text):
        scale = _SMALL[found["unit"]]
        if scale >= unit or (not found["digit"] and (scale != 10 or total)) or found.start() != len(text) - len(rest):
            return None
        total += (_DIGITS.index(found["digit"]) if found["digit"] else 1) * scale
        unit, rest = scale, text[found.end() :]
    last = re.fullmatch(rf"(?P<zero>〇*)(?P<digit>[{_DIGITS}])?", rest)
    if not text or not last:
        return None
    # 三千五 is colloquial for 3500 and sloppy for 3005
    if last["digit"] and last["digit"] != "〇" and unit in (100, 1000) and not last["zero"]:
        return None
    return total + (_DIGITS.index(last["digit"]) if last["digit"] else 0)
