"""Fields (域): what a field shows when the file holds no result for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casecheck.reading.word.names import Element, W, on, value, whole
from casecheck.reading.word.symbols import EMPTY, TICKED, UNKNOWN, decimal, symbol

_EQUATION = re.compile(r"\s*EQ\s+\\(?P<kind>[a-z])(?:\s*\\[a-z]+)*\s*\((?P<inside>.*)\)\s*", re.IGNORECASE | re.DOTALL)
_SYMBOL = re.compile(r"\s*SYMBOL\s+(?P<code>\S+)(?:.*\\f\s*\"?(?P<font>[^\"\\]+?)\"?\s*(?:\\|$))?", re.IGNORECASE | re.DOTALL)
_BOXES, _TICKS, _RINGS = "□☐▢口", "√✓✔×xXvV", "○〇△◇◯"


@dataclass
class Field:
    """A field being read: its code so far, whether the result has begun, whether something of it has been shown."""

    code: str = ""
    result: bool = False
    shown: bool = False
    replaced: bool = False  # a form field whose state we showed ourselves: its result is not shown again


def form_value(begin: Element) -> str | None:
    """What a legacy check box or drop-down (``w:ffData``) shows; None for other fields, a text field among them: its result does."""
    form = begin.find(W + "ffData")
    if form is None:
        return None
    box, choice = form.find(W + "checkBox"), form.find(W + "ddList")
    if box is not None:
        checked = on(box, W + "checked")
        return TICKED if (on(box, W + "default") if checked is None else checked) else EMPTY
    if choice is not None:
        entries = [entry.get(W + "val", "") for entry in choice.iterfind(W + "listEntry")]
        chosen = whole(value(choice, W + "result") or value(choice, W + "default"), 0)
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return None


def without_result(code: str) -> str:
    """What Word computes from the code itself: EQ (a tick laid over a box, 带圈字符) and SYMBOL. Other fields show nothing."""
    if found := _SYMBOL.fullmatch(code) or _SYMBOL.match(code):
        return symbol((found["font"] or "").strip(), decimal(found["code"]))
    found = _EQUATION.fullmatch(code)
    if not found:
        return ""
    parts = [part.strip() for part in re.split(r"[,，;]", found["inside"])]
    if found["kind"].lower() == "f" and len(parts) == 2:
        return "/".join(parts)
    if found["kind"].lower() == "o" and len(parts) == 2:
        first, second = sorted(parts, key=lambda part: part not in _BOXES + _RINGS)
        if first and first in _BOXES and second in _TICKS:
            return TICKED if second else EMPTY
        return second if first and first in _RINGS else "".join(parts)
    return UNKNOWN
