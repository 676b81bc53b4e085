"""Check-box groups (勾选项) → Tick."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import unfilled
from casecheck.model import Tick

# NFKC would break ¨ apart, so only the brackets are made half-width; every character keeps its place
_FOLD = str.maketrans("（）［］【】：＿　\n\r\t", "()[][]:_    ")
_INSTRUCTION = re.compile(
    r"(?:见|打|画|划|在|以|用|注)[^□☐■☑√✓✔\s,;。，；]{0,6}(?:[打画划]\s*[√✓✔■☑]|[“\"‘']\s*[√✓✔■☑]\s*[”\"’'])(?:处|的?为|表示|者|选中|选择)?"
    r"|[见打画划]\s*[√✓✔■☑](?:处|的?为|表示|者|选中|选择)?"
    r"|(?:见|在|以|用|注)[^□☐■☑√✓✔\s,;。，；]{0,6}\s*[(（]?[√✓✔■☑]\s*[)）]?(?:处|的?为|表示|者|选中|选择)"
    r"|[\"“'‘(]\s*[√✓✔]\s*[\"”'’)](?=处|为|表示)"
)
_ON, _BOX_ON, _BOX_OFF = "√✓✔", "■☑☒◼🗹þ", "□☐◻£¨"
_MARK = re.compile(
    rf"[(\[]\s*(?P<inside>[{_ON}{_BOX_ON}VRX×x]?)\s*[)\]]|[{_BOX_OFF}][{_ON}]|(?<![^\s(\[;；,，。])[{_ON}][{_BOX_OFF}]"
    rf"|(?P<box_on>[{_BOX_ON}]|(?<![A-Za-z0-9])R(?![A-Za-z0-9]))|(?P<off>[{_BOX_OFF}])|(?P<bare>[{_ON}])"
)
_SENTENCE = 4  # an option of so many characters is no word of another sense
_GAP = r"[\s_]*"


@dataclass(frozen=True)
class _Mark:
    start: int
    end: int
    on: bool
    bare: bool


@dataclass(frozen=True)
class _Option:
    index: int
    start: int
    end: int
    filled: str


def parse(text: str, options: tuple[str, ...]) -> Parsed[tuple[Tick, ...]]:
    """Which of the ``options`` are ticked, one Tick for each in the order given; ``__`` in an option is a blank to be filled in.

    ``blank``: boxes are there and none is ticked. ``unreadable``: there is text, but no option can be told ticked or not.
    """
    empty = unfilled(text, limit=5000)
    if empty and not (empty.state == "struck" and text.strip() in options):  # 无 may be an option
        return empty
    body = _INSTRUCTION.sub(lambda found: " " * len(found[0]), text.translate(_FOLD))
    marks = [_Mark(m.start(), m.end(), _is_on(m), m["bare"] is not None) for m in _MARK.finditer(body)]
    found = _locate(body, options)
    ticked = _match(body, marks, found)
    if not marks and len(found) == 1 and (_alone(body, found[0]) or _said(body, found[0])):
        ticked = {found[0].index: True}
    words = {option.index: option.filled for option in found}
    ticks = tuple(Tick(option=option, ticked=ticked.get(i), filled=words.get(i, "")) for i, option in enumerate(options))
    if any(tick.ticked for tick in ticks):
        return Parsed(ticks, "filled", span=(0, len(text)))
    if ticks and all(tick.ticked is False for tick in ticks):
        return Parsed(None, "blank")
    return unreadable(text, "看不出勾选了哪一项")


def _is_on(found: re.Match[str]) -> bool:
    if found["inside"] is not None:
        return found["inside"] not in ("", "X", "×", "x")
    return found["off"] is None


def _locate(body: str, options: tuple[str, ...]) -> list[_Option]:
    """Where each option's words stand; longer options first, so that 其他 is not found inside 其他来源. In written order."""
    found: list[_Option] = []
    free = body
    for index, option in sorted(enumerate(options), key=lambda pair: (-len(pair[1]), pair[0])):
        parts = [_GAP.join(re.escape(c) for c in part.translate(_FOLD) if not c.isspace()) for part in re.split(r"_+", option)]
        pattern = rf"([^{_BOX_OFF}{_BOX_ON}{_ON};；。\0]{{0,60}}?)".join(part for part in parts if part)
        matches = list(re.finditer(pattern, free)) if pattern else []
        match = next((m for m in matches if _touches_mark(body, m)), matches[0] if matches else None)
        if match:
            free = free[: match.start()] + "\0" * (match.end() - match.start()) + free[match.end() :]
            found.append(_Option(index, match.start(), match.end(), "".join(match.groups())))
    return [_with_words(free, option, options[option.index]) for option in sorted(found, key=lambda option: option.start)]


def _touches_mark(body: str, found: re.Match[str]) -> bool:
    """In 是否属实：☑是 □否 the words before the colon are not the options."""
    marks = _BOX_OFF + _BOX_ON + _ON + "R"
    before, behind = body[: found.start()].rstrip()[-1:], body[found.end() :].lstrip()[:1]
    return (bool(before) and before in marks + ")]") or (bool(behind) and behind in marks + "([")


def _with_words(free: str, option: _Option, words: str) -> _Option:
    """Add what is written behind the option; only after a colon or a line unless the option ends with a blank."""
    rest = re.match(rf"[^{_BOX_OFF}{_BOX_ON}{_ON}()\[\];；。\0]*", free[option.end :])
    behind = rest[0] if rest else ""
    owed = words.rstrip().endswith("_") or behind.lstrip().startswith((":", "_"))
    filled = re.sub(r"[_\s]+", "", option.filled + (behind if owed else ""))
    return _Option(option.index, option.start, option.end, filled.strip(":,，、"))


def _match(body: str, marks: list[_Mark], found: list[_Option]) -> dict[int, bool]:
    """Give each option its mark. The group's boxes stand all before or all behind their options: as the first one does."""
    if not marks or not found:
        return {}
    boxes = [mark for mark in marks if not mark.bare]
    if not boxes:
        chosen = {_nearest(body, mark, found) for mark in marks}
        return {option.index: option.index in chosen for option in found}
    before = marks[0].start < found[0].start
    ticked: dict[int, bool] = {}
    for i, option in enumerate(found):
        low = found[i - 1].end if i else 0
        high = found[i + 1].start if i + 1 < len(found) else len(body)
        own = [m for m in marks if low <= m.start and m.end <= option.start] if before else []
        own = own or [m for m in marks if option.end <= m.start and m.end <= high] if not before else own
        if own:
            ticked[option.index] = (own[-1] if before else own[0]).on
    return ticked


def _nearest(body: str, mark: _Mark, found: list[_Option]) -> int:
    """The option a bare tick belongs to: the one it touches, else the one behind it."""
    before = [option for option in found if option.end <= mark.start]
    behind = [option for option in found if option.start >= mark.end]
    if not behind:
        return (before or found)[-1].index
    touches_before = bool(before) and not body[mark.start - 1].isspace() and body[mark.end].isspace()
    return before[-1].index if touches_before else behind[0].index


def _said(body: str, option: _Option) -> bool:
    """Is the option told in a sentence that leaves no choice: 上述笔录我已看过，情况属实?"""
    words = re.sub(r"\s", "", body[option.start : option.end])
    before, behind = body[: option.start].rstrip(), body[option.end :].lstrip()
    return (
        len(words) >= _SENTENCE
        and not before.endswith(("不", "未", "没有", "非", "或", "或者", "/"))
        and not behind.startswith(("或", "/", "、"))
    )


def _alone(body: str, option: _Option) -> bool:
    rest = body[: option.start] + body[option.end :].removeprefix(option.filled)
    return not re.sub(r"[\s_:.,;，。；、]", "", rest)
