"""From the words of an entry to its typed value and state."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from casecheck.extract.labels import Form
from casecheck.extract.text import Passage, normal
from casecheck.extract.values import Parsed, citations, dates, ids, money, numbers, penalties, people, plates, terms, ticks, weights
from casecheck.model import CONFIDENT, Amount, CaseNumber, Citation, Entry, EntrySpec, Moment, Penalty, Period, Term, Tick, value_type

FindLaw = Callable[[str], str | None]

_STRUCK = re.compile(r"[/\\|—–-]+|[(\[【]?(?:无|以下空白(?:,?无内容)?|此(?:栏|处)空白)[)\]】]?。?")
_BRACKET = r"\((?:[^()]|\([^()]*\)){1,200}\)"
_HINT = re.compile(_BRACKET)
_LAST_HINT = re.compile(_BRACKET + "$")
# 如实施强制措施的 is guidance, 如实陈述 is not
_GUIDANCE = re.compile(
    r"填写|写明|注明|应当|例如|签名|盖章|印章|详细|简要|逐项|另附|可附|附页|续页|不够|填不下|告知当事人|\(如(?!实(?!施)|[下上期前图])|\((?:包括|主要|即|指|含)"
)
_END_MARK = re.compile(r"[(\[【]?[—–-]*(?:以下空白|(?:以下|此页|本页)无(?:正文|内容))(?:,?无(?:内容|正文))?[)\]】]?。?$")
_LAST_GUIDANCE = re.compile(r"另附|可附|附页|续页|不够|填不下|填写说明")
_DETAILS = re.compile(r"(?P<name>[^,;:。]{2,40}?)[,;(](?=男|女|性别|身份证|公民身份|住址|住所|地址|统一社会|法定代表人|经营者|\d{4}年)")
# between the turns of a talk written over several pages: the foot of one page and the head of the next
_PAGE_END = re.compile(
    r"\(?(?:接|转|见|续)(?:下|上)一?页\)?|-?第?\d{1,2}页(?:[,/]?共\d{1,2}页)?-?|共\d{1,2}页[,/]?第\d{1,2}页"
    r"|[^。,:?]{0,12}笔录(?:\(?(?:续|附|副)页?\)?|\(?(?:上?接|承|续)[上前]一?页|[,、]|\(?(?:共\d{0,2}页)?[,/]?第?\d{0,2}页(?:[,/]?共\d{0,2}页)?|\))*"
    r"|\(?(?:被?(?:询问|调查)(?:\((?:询问|调查)\))?人|询问人员|记录[人员]|执法人员|办案人员)(?:\([^()]{0,12}\))?(?:\(?签[名字章]\)?)?[^:问答。]{0,8}:(?:[^问答。?]|询问人){0,60}"
)
_BOXES = re.compile(r"[□☐■☑☒√✓✔◻◼]")
_LEAD = re.compile(r"(?:上述|以上)(?:笔录|记录|内容|情况):?")  # what the options are said of
_OWN = re.compile(r"^\d+[.、]|[;,。;]+$|,?(?:情况|内容)?属实.*$")  # printed around an option, no part of it
_NUMBER_LABELS = ("身份证件号", "统一社会信用代码")
_UNSURE = 0.85  # below CONFIDENT: of a number on a scan whose check fails


def read(
    passage: Passage,
    form: Form,
    name: str,
    spec: EntrySpec,
    document: str,
    find_law: FindLaw | None = None,
    label: str = "",
    *,
    whole: bool = False,
) -> Entry[Any]:
    """The entry whose words are ``passage``. For one without words the caller sets the place. ``label`` may print the unit: 总重（kg）.

    ``whole``: the passage is a printed sentence, so its full stop belongs to it.
    """
    passage = _without_end_mark(_without_hint(passage))
    if passage.start >= passage.end:
        if any(line.pictures for _, line in passage.lines):
            return Entry(
                state="unreadable", reason="此处是图片（可能是签名或印章），图中文字未识读，请对照原件核实。", place=passage.place(document)
            )
        return Entry(state="blank", place=passage.place(document))
    parsed = _parser(value_type(form, name), spec, find_law, label, whole)(passage)
    confidence = passage.confidence
    if isinstance(parsed.value, str) and _is_number(spec) and any(page.scanned for page, _ in passage.lines):
        parsed, confidence = _scanned_number(parsed, parsed.value, confidence)
    return Entry(
        value=parsed.value,
        text=passage.raw,
        state=parsed.state,
        reason=parsed.reason,
        confidence=confidence,
        place=passage.place(document),
    )


def _scanned_number(parsed: Parsed[Any], number: str, confidence: float) -> tuple[Parsed[Any], float]:
    """An identity number on a scan: one whose check fails may be misread, so it is doubted, or at the least never sure."""
    doubt = ids.doubt(number, clear=confidence >= CONFIDENT)
    if doubt:
        return Parsed(None, "unreadable", doubt), confidence
    return parsed, confidence if ids.id_problem(number) is None else min(confidence, _UNSURE)


def struck(words: str) -> bool:
    """Are the words (in normal form) a sign that nothing is to be filled in?"""
    return _STRUCK.fullmatch(words) is not None


def _without_hint(passage: Passage) -> Passage:
    """A hint of the printed form (填写说明), before the value or below it, is not a value."""
    hint = _HINT.match(passage.normal)
    if hint and _GUIDANCE.search(hint[0]):
        passage = passage.cut(hint.end())
    last = _LAST_HINT.search(passage.normal)
    return passage.cut(0, last.start()) if last and _LAST_GUIDANCE.search(last[0]) else passage


def _without_end_mark(passage: Passage) -> Passage:
    """以下空白 behind a value says that it ends there; alone it is a value struck out."""
    mark = _END_MARK.search(passage.normal)
    return passage.cut(0, mark.start()) if mark and mark.start() > 0 else passage


def _parser(wanted: Any, spec: EntrySpec, find_law: FindLaw | None, label: str, whole: bool) -> Callable[[Passage], Parsed[Any]]:
    if wanted == tuple[Citation, ...]:
        return lambda p: citations.parse(p.raw, find_law)
    if wanted == tuple[Tick, ...]:
        return lambda p: _ticks(p, spec.options)
    if spec.kind == "last_day":
        return lambda p: dates.parse_last_day(p.raw)
    if spec.kind in _UNITS:
        return lambda p: _UNITS[spec.kind or ""](p.raw, label)
    if wanted == tuple[str, ...]:
        return lambda p: _LISTS.get(spec.kind or spec.means or "", people.parse)(p.raw)
    if wanted in _TYPED:
        return lambda p: _TYPED[wanted](p.raw)
    if spec.means in ("party_name", "legal_rep"):
        return _party
    if _is_number(spec):
        return lambda p: ids.parse(p.raw)
    return lambda p: _words(p, spec, whole)


def _is_number(spec: EntrySpec) -> bool:
    return spec.kind == "id" or bool(spec.labels and spec.labels[0] in _NUMBER_LABELS)


_LISTS: dict[str, Callable[[str], Parsed[Any]]] = {
    "plate": plates.parse,
    "officer_number": numbers.parse_officer_numbers,
    "named_officer_number": numbers.parse_named_officer_numbers,
}
_TYPED: dict[Any, Callable[[str], Parsed[Any]]] = {
    Moment: dates.parse,
    Period: dates.parse_period,
    Amount: money.parse,
    CaseNumber: numbers.parse,
    tuple[Penalty, ...]: penalties.parse,
    Term: terms.parse,
    int: numbers.parse_integer,
}
_UNITS: dict[str, Callable[[str, str], Parsed[Any]]] = {"kg": weights.parse, "percent": weights.parse_rate}


def _ticks(passage: Passage, options: tuple[str, ...]) -> Parsed[tuple[Tick, ...]]:
    """A right with one box is ticked by the box before its sentence; told without any box it counts as ticked."""
    if len(options) > 1:
        known = ticks.parse(passage.raw, options)
        return known if known.state != "unreadable" else _own_options(passage) or known
    box = passage.normal[0] if _BOXES.match(passage.normal) else ""
    return ticks.parse(box + options[0], options)


def _party(passage: Passage) -> Parsed[str]:
    """A name; where the party's details follow it on the same line, the name before them."""
    parsed = people.parse_party(passage.raw)
    details = _DETAILS.match(passage.normal) if parsed.state == "unreadable" else None
    return people.parse_party(passage.cut(*details.span("name")).raw) if details else parsed


def _own_options(passage: Passage) -> Parsed[tuple[Tick, ...]] | None:
    """Options a region prints in its own words: what stands between one box and the next."""
    words = passage.normal
    boxes = list(_BOXES.finditer(words))
    if not boxes or (boxes[0].start() > 0 and not _LEAD.fullmatch(words, 0, boxes[0].start())):
        return None
    ends = [box.start() for box in boxes[1:]] + [len(words)]
    options = tuple(dict.fromkeys(_OWN.sub("", words[box.end() : end]) for box, end in zip(boxes, ends, strict=True)))
    return ticks.parse(passage.raw, options) if all(options) else None


def _words(passage: Passage, spec: EntrySpec, whole: bool) -> Parsed[str]:
    """Plain words: blanks go, the lines of a long value stay."""
    text = passage.normal
    if struck(text):
        return Parsed(None, "struck")
    options = spec.options or (("男", "女") if spec.labels[0] == "性别" else ())
    if options and _BOXES.search(text):
        parsed = _ticks(passage, options)
        if parsed.value is None:
            return Parsed(None, parsed.state, parsed.reason)
        return Parsed("；".join(tick.option + tick.filled for tick in parsed.value if tick.ticked), "filled")
    if text in ("男女", "男/女"):
        return Parsed(None, "blank")
    lines = ["".join(line.replace("_", "").split()) for line in passage.raw.split("\n")]
    if spec.labels[0] == "年龄":
        lines = [re.sub(r"周?岁$", "", text)]
    if spec.kind == "ordinal":
        lines = [re.sub(r"^\(?第?|次?(?:询问|调查)?\)?$", "", text)]
    if spec.long:
        lines = [line for line in lines if line and not (spec.spoken and _PAGE_END.fullmatch(normal(line)))]
        return Parsed("\n".join(lines), "filled")
    value = "".join(lines).strip("，,；;、:：" if whole else "，,；;。、:：")
    return Parsed(value, "filled") if value else Parsed(None, "blank")
