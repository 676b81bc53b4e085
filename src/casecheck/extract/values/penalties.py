"""Penalties (处罚内容) of a notice or decision → Penalty."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.money import find_amounts
from casecheck.extract.values.written import Written, unfilled, without_statute_text
from casecheck.model import Amount, Penalty

_LONG = 20_000  # characters: a whole paper may be searched
_NEAR = r"[^,;。、:]"
_PAPER = r"(?:许可证件?|执照|证件|资质证书|证书|证|资格)"
_KINDS = re.compile(
    r"(?P<warning>警告)|(?P<reprimand>通报批评)"
    r"|(?P<fine>(?<!加处)(?<![缴交]纳)(?<![缴交]纳的)(?<![不将把该])罚款"
    r"(?!数额|本数|总额|收据|票据|缴|交至|存入|汇|代收|的(?:数额|本数|缴)))"
    r"|(?P<confiscate_gains>没收(?:你(?:单位)?的?|其|全部)?(?:违法|非法)所得)"
    rf"|(?P<confiscate_property>没收{_NEAR}{{0,16}}?(?:财物|财产|工具|物品|船舶|车辆|设备|产品))"
    rf"|(?P<suspend_permit>暂扣{_NEAR}{{0,16}}?{_PAPER})|(?P<revoke_permit>吊销{_NEAR}{{0,16}}?(?:{_PAPER}|许可))"
    rf"|(?P<lower_grade>降低{_NEAR}{{0,10}}?(?:资质|等级))"
    r"|(?P<close_down>责令关闭)|(?P<suspend_business>(?:责令)?(?:停产停业|停业整顿|停产整顿|停止营业|停业))"
    rf"|(?P<restrict_activity>限制(?:开展)?{_NEAR}{{0,6}}?(?:生产经营|经营)活动?)"
    rf"|(?P<bar_from_trade>(?:限制|禁止){_NEAR}{{0,6}}?从业|(?:终身|[0-9一二三四五六七八九十]{{1,3}}年内?)不得{_NEAR}{{0,4}}从事)"
    r"|(?P<other>行政拘留)"
)
_CLAUSE = re.compile(r"(?:现?决定|拟|建议)(?:依法)?(?:对(?:你|当事人)(?:\(?单位\)?|公司)?)?(?:给予|予以|作出|处以|处)")
_THREATENED = re.compile(r"(?:逾期|到期|拒不|再次|仍不|屡次|如果?|若|情节严重)[^。;]{0,30}?的[,:][^。;]*$")
_NONE = re.compile(r"(?:不予|免予|免于)(?:行政)?处罚")
_BEFORE = re.compile(r"(?:整|的|人民币)*")
_AFTER = re.compile(r"[^,;。、0-9]{0,12}")
_TOTAL = re.compile(r"(?:合计|共计|总计|合并)[^,;。]{0,6}$")


@dataclass(frozen=True)
class _Sum:
    amount: Amount
    start: int
    end: int


def parse(text: str) -> Parsed[tuple[Penalty, ...]]:
    """The penalties a text imposes, in order, each with its own sum. 责令改正 and 加处罚款 are not penalties.

    Give it the clause after 决定给予 or 拟作出; from a longer text it takes that clause itself and passes over quoted statutes. What is
    held out in case it goes on (逾期不改正的，吊销…) is not imposed. 不予处罚 is filled with an empty tuple. 罚款 alone is a fine of no
    sum; where a blank for the sum stands behind it, it is printed.
    """
    empty = None if Written.of(text).text == "罚款" else unfilled(text, ("罚款", "人民币", "元", "整", "大写", "¥", "(", ")", ":"), _LONG)
    if empty:
        return empty
    written = Written.of(text)
    body = without_statute_text(written.text)
    clause = _CLAUSE.search(body)
    offset = clause.start() if clause else 0
    kinds = list(_KINDS.finditer(body, offset)) or list(_KINDS.finditer(body))
    kinds = [kind for kind in kinds if not _THREATENED.search(body, 0, kind.start())] or kinds
    if not kinds:
        none = _NONE.search(body)
        return Parsed((), "filled", span=written.span(*none.span())) if none else unreadable(text, "中没有可以辨认的处罚种类")
    sums = [_Sum(*found) for found in find_amounts(body)]
    entries = [_penalty(written, kinds, i, sums) for i in range(len(kinds))]
    kept = _without_repeats(body, kinds, entries)
    return Parsed(tuple(kept), "filled", span=written.span(kinds[0].start(), kinds[-1].end()))


def _penalty(written: Written, kinds: list[re.Match[str]], i: int, sums: list[_Sum]) -> Penalty:
    """The sum right behind the word, else the one right before it (3000元的罚款)."""
    kind, start, end = kinds[i], kinds[i].start(), kinds[i].end()
    following = kinds[i + 1].start() if i + 1 < len(kinds) else len(written.text)
    amount = None
    if kind.lastgroup in ("fine", "confiscate_gains", "confiscate_property"):
        behind = next((s for s in sums if end <= s.start < following), None)
        before = next((s for s in reversed(sums) if s.end <= start), None)
        if behind and _AFTER.fullmatch(written.text[end : behind.start]) and not _belongs_to_next(written, kinds, i, behind):
            amount, end = behind.amount, behind.end
        elif before and kind.lastgroup == "fine" and _BEFORE.fullmatch(written.text[before.end : start]):
            amount, start = before.amount, before.start
    return Penalty(kind=kind.lastgroup or "other", amount=amount, text=written.source(start, end))


def _belongs_to_next(written: Written, kinds: list[re.Match[str]], i: int, money: _Sum) -> bool:
    """没收违法所得并处3000元罚款: the sum stands right before the next 罚款, and 处 parts it from this word."""
    if i + 1 == len(kinds) or kinds[i + 1].lastgroup != "fine":
        return False
    touches = _BEFORE.fullmatch(written.text[money.end : kinds[i + 1].start()])
    return bool(touches) and "处" in written.text[kinds[i].end() : money.start]


def _without_repeats(body: str, kinds: list[re.Match[str]], entries: list[Penalty]) -> list[Penalty]:
    """Drop a kind named again without its sum, a total beside its parts, a statutory range beside the sum chosen."""
    kept: list[Penalty] = []
    for found, entry in zip(kinds, entries, strict=True):
        others = [e for e in entries if e is not entry and e.kind == entry.kind]
        with_sum = any(e.amount is not None and e.amount.most is None for e in others)
        is_range = entry.amount is not None and entry.amount.most is not None
        total = entry.kind == "fine" and _TOTAL.search(body[: found.start()])
        if with_sum and (entry.amount is None or is_range or total):
            continue
        if entry.amount is None and any(e.kind == entry.kind for e in kept):
            continue
        kept.append(entry)
    return kept
