"""Signatures (签名): the lines and cells where people sign, and where the agency puts its seal.

What counts as seen: a typed name, a pasted picture, or a mark the reader found. On a Word page an empty place is "not seen"; on a page
with fixed layout (PDF, scan) ink may be there that no text shows, so an empty place is "cannot tell" unless the reader saw that nothing
but text is on the page. A printed agency name is not a seal: the seal is seen only if a picture stands at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from casecheck.extract.convert import struck
from casecheck.extract.labels import Hit, Vocabulary, signature_words
from casecheck.extract.text import Passage
from casecheck.extract.values import dates, people
from casecheck.model import Document, Entry, Line, Moment, Page, Signature, SignatureSpec

_INSIDE = (
    r"(?:案件)?(?:承办人员?|执法人员|经办人员?|办案人员?|调查人员?|主办人员?|(?:行政)?(?:执法)?(?:机关|部门|机构|单位)?负责人"
    r"|(?:承办|经办|办案)(?:机构|部门|单位|科室)(?:负责人)?|(?:分管|主管|主要|局|单位|机关)?领导|审批人|批准人|(?:法制)?审核人员?|复核人员?"
    r"|(?:听证)?主持人)"
)
_WHO = (
    r"(?:案件)?(?:承办人员?|执法人员|调查人员?|办案人员?|经办人员?|报告人|(?:经办|承办|办案)(?:机构|部门|单位)(?:负责人)?|(?:行政)?(?:执法)?(?:机关|部门)?负责人|法制(?:工作)?机构(?:负责人)?"
    r"|(?:法制)?审核人员?|法制审核机构(?:负责人)?|复核人员?|审批人|询问人|记录人|记录员|书记员|(?:听证)?主持人|听证(?:人)?员|当事人|收件人"
    r"|受送达人|送达人|见证人)?"
)
SIGN = re.compile(rf"{_WHO}(?:\(签(?:名|字|章)\)|签(?:名|字|章)(?:或者?盖章)?)(?:[及和、](?:时间|日期))?(?:\([^()]*\))?:")
_ANY_LABEL = re.compile(r"[\u4e00-\u9fff]{2,10}(?:\([^()]*\))?:")
_MARK = re.compile(r"\(签(?:名|字|章)\)")  # without a colon, behind the name or before it
_NAMED = re.compile(rf"{_INSIDE}(?:\([^()]*\))?:")  # 负责人：孙立 below an opinion, without the word 签名
_N = "[0-9〇○Oo零一二三四五六七八九十]"
DATE = (
    rf"(?:{_N}{{4}}年{_N}{{0,3}}月{_N}{{0,3}}日(?:{_N}{{1,3}}[时:]{_N}{{0,3}}分?)?"
    r"|[0-9]{4}[.\-/][0-9]{1,2}[.\-/][0-9]{1,2}日?(?:[0-9]{1,2}[时:][0-9]{0,2}分?)?|年月日(?:时分)?)"
)
_ALONE = re.compile(r"[。;!]$")  # what an opinion ends with before names to which the date is joined: 同意。王建国2023年5月9日
# what may be printed before the day on which someone signed
_DATE_WORD = (
    r"(?:签[名字署章收]|收[到件悉讫]|接收|送达|经办|承办|办理|审[核批]|批准|填[写表报]|制作|记录|出具|确认)?"
    r"(?:日期|时间)"
)
DATED = rf"(?:{_DATE_WORD}:?)?"  # 签字时间： may be printed before the date
SIGNED_ON = re.compile(rf"{DATED}(?P<date>{DATE})$")
ANY_DATE = re.compile(rf"{DATED}(?P<date>{DATE})")
_DATE_LABEL = re.compile(rf"{_DATE_WORD}:?$")
_DATE_LINE = re.compile(rf"{DATED}{DATE}")
OPINIONS = (
    "意见",
    "情况",
    "结论",
    "审核",
    "审批",
    "批示",
    "签批",
    "建议",
    "初审",
    "理由",
    "结果",
)  # the last words of labels that head an opinion
_NO_NAME = re.compile(
    "建议|立案|结案|批准|准予|拟|报请|审批|请|可以|办理|不予|依法|呈报|核准|归档|处理|送达|移送|完毕|照准|照办|[于自至在从到]$"
)
_OWED = re.compile(
    "负责人|机关|机构|部门|领导|科室|单位|局长|承办人|经办人|执法人员|办案人|调查人"
)  # an opinion under such a label must be signed
_CARD = re.compile(r"\((?:(?:行政)?执法证件?号码?|证件?号码?|编号):?[^()]*\)[^()]*$")  # the numbers behind all the names
_RUN_ON = re.compile(r"[\u4e00-\u9fff]{5,}")  # on a scan, names written side by side with no blank left between them
DATE_LABELS = ("日期", "时间", "签名日期", "签名时间", "签字日期", "签字时间", "签署日期", "签署时间", "签章日期", "签章时间")
_Place = tuple[Passage, Passage, Passage | None]  # what is signed, its label, its date where that has a cell of its own
FIXED = "版式页面上的签名、印章要看图，文字层不能判断，请对照原件核实。"


def opinion(passage: Passage) -> tuple[Passage, Passage | None]:
    """An opinion cell → the opinion, and the part in which the head signs (None if there is none): the last, where two sign."""
    said, signed = _last_signed(passage)
    before = _last_signed(said) if signed is not None else (said, None)
    return (before[0] if before[1] is not None and not ANY_DATE.match(before[1].normal) else said), signed


def _last_signed(passage: Passage) -> tuple[Passage, Passage | None]:
    words = passage.normal
    found = SIGN.search(words)
    if found:
        return passage.cut(0, found.start()), passage.cut(found.end())
    mark = _MARK.search(words)
    if mark:
        begin = _names_begin(passage.cut(0, mark.start()))
        if begin or only_names(passage.cut(mark.end())):
            return passage.cut(0, begin or mark.start()), passage.cut(begin or mark.end())
    for named in _NAMED.finditer(words):
        if _apart(passage, named.start()) and only_names(passage.cut(named.end())):
            return passage.cut(0, named.start()), passage.cut(named.end())
    date = SIGNED_ON.search(words)
    if not date:
        return passage, None
    before = passage.cut(0, date.start())
    names = _names_begin(before)
    if not _apart(passage, date.start()) and not (names and _ALONE.search(words, 0, names)):
        return passage, None
    return passage.cut(0, names or date.start()), passage.cut(names or date.start())


def _names_begin(before: Passage) -> int:
    """Where the names begin with which an opinion ends (建议结案。王建国、陈思远), 0 if it does not."""
    begin = 0
    for part in reversed(before.parts()):
        sentence = max(part.normal.rfind(mark) for mark in "。;!") + 1
        name = part.cut(sentence)
        label = _ANY_LABEL.match(name.normal)  # 呈报人：王建国、陈思远
        own = name.cut(label.end()) if label else name
        if not own.normal or own.end - own.start > 4 or _NO_NAME.search(own.normal) or people.parse(own.raw).state != "filled":
            break
        begin = name.start - before.start
        if sentence or label:
            break
    return begin


def _apart(passage: Passage, at: int) -> bool:
    """Does a date stand apart from the words before it? In 缴款日期2023年6月5日 it is part of the sentence."""
    if at == 0:
        return True
    back = passage.text.back
    gap = back[passage.start + at] - back[passage.start + at - 1] > 1
    return gap or passage.normal[at - 1] in "。;"


def only_names(passage: Passage) -> bool:
    """Do names stand there, or nothing yet, and perhaps a date, and nothing else?"""
    date = SIGNED_ON.search(passage.normal)
    names = passage.cut(0, date.start()) if date else passage
    return not names.normal or people.parse(names.raw).state == "filled"


def read_signatures(form: type[Document], sources: Sequence[Sequence[Hit]], document: str, words: Vocabulary) -> tuple[Signature, ...]:
    """The signatures whose labels were found, in the form's order. The agency's seal is read by ``closing``."""
    found: dict[str, list[Signature]] = {}
    for spec in form.signature_lines:
        labels = frozenset(word for label in spec.labels for word in signature_words(label))
        for source in sources:
            for passage, at, day in _passages(spec.key, labels, sorted(source, key=lambda hit: hit.order), words):
                signature = sign(spec, passage, at, document)
                if day is not None:
                    signature = signature.model_copy(update={"date": _date(day, at, document, spec.dated)[0]})
                found.setdefault(spec.key, []).append(signature)
    return tuple(joined(found[spec.key]) for spec in form.signature_lines if spec.key in found)


def sign(spec: SignatureSpec, passage: Passage, at: Passage, document: str) -> Signature:
    """What is signed in one place; ``at`` is its label."""
    reach = _reach(passage)
    lines = _lines(reach) or at.lines
    date, rest = _date(reach, at, document, spec.dated)
    if date.state == "blank":
        date = _shared_date(passage, document) or date
    names = _names(rest)
    pictures = any(line.pictures for _, line in lines)
    page = lines[0][0]
    seen: bool | None = bool(names or pictures or _marked(lines))
    if re.search(r"\w", rest.normal) and not names and not struck(rest.normal):
        seen = True  # something is written there, though it is no name we can read
    if not seen and not (page.flowing or page.inkless):
        seen = None
    return Signature(
        key=spec.key,
        seen=seen,
        names=names,
        date=date,
        place=(rest if rest.normal else at).place(document),
        confidence=passage.confidence,
        reason=FIXED if seen is None else "",
    )


def _passages(key: str, labels: frozenset[str], hits: Sequence[Hit], words: Vocabulary) -> Iterator[_Place]:
    """The places where those people sign: on the label's line, or at the end of the opinion the label heads."""
    apart = {hit.label for hit in hits if hit.signs}
    i = 0
    while i < len(hits):
        hit = hits[i]
        i += 1
        if hit.signs and hit.label in labels:
            yield hit.values[0], hit.at, hit.values[1] if len(hit.values) > 1 else None
        if hit.label in apart:
            continue
        if words.signatures.get(hit.label) and hit.label.endswith(OPINIONS):
            named = [(who, part) for value in hit.values for who, part in _named(value) if words.signatures.get(who)]
            yield from ((part, hit.at, None) for who, part in named if words.signatures[who] == key)
            if named:
                continue
        if hit.label not in labels:
            continue
        following = hits[i] if i < len(hits) else None
        while following is not None and _beside(following, hit):
            hit, i = replace(hit, values=(Passage(hit.at.text, hit.values[0].start, following.values[0].end),)), i + 1
            following = hits[i] if i < len(hits) else None
        yield from ((place, at, None) for place, at in _signed(hit, following, words))


def _signed(hit: Hit, following: Hit | None, words: Vocabulary) -> Iterator[tuple[Passage, Passage]]:
    """Where it is signed for a label: with the date or the 签名 that follows in the same text, on its line, or below its opinion."""
    behind = following if following is not None and following.at.text is hit.at.text and following.values else None
    below = following if following is not None and "签" in following.label else behind  # 承办人签名 may stand in the next row of a table
    if below is not None and hit.label.endswith(OPINIONS) and _signs_for(below, hit, words):
        return
    if behind is not None and behind.label in DATE_LABELS and hit.values:
        yield Passage(hit.at.text, hit.values[0].start, behind.values[0].end), hit.at
    elif not hit.label.endswith(OPINIONS) or (hit.label not in words.entries and all(map(only_names, hit.values))):  # 审核：周华
        yield from ((place, hit.at) for value in hit.values if (place := _on_line(value, hit, words)) is not None)
    elif behind is not None and behind.label in ("签名", "签字"):
        yield behind.values[0], behind.at
    else:
        yield from ((place, hit.at) for place in _below(hit))


def _signs_for(behind: Hit, hit: Hit, words: Vocabulary) -> bool:
    """Does the line below an unsigned opinion say who signs it: 承办人意见：… over 承办人：王建国　2023年5月9日?"""
    same = words.signatures.get(behind.label) == words.signatures.get(hit.label) and not behind.label.endswith(OPINIONS)
    return same and all(opinion(value)[1] is None for value in hit.values)


def _on_line(value: Passage, hit: Hit, words: Vocabulary) -> Passage | None:
    """Where people sign behind a label that is no opinion's. One that also names them (调查人员) is signed only where a date stands."""
    label = SIGN.search(value.normal)
    if label:
        return value.cut(label.end())
    if hit.label in words.entries and not ANY_DATE.search(value.normal):
        return None
    return (opinion(value)[1] or value) if "。" in value.normal else value


def _below(hit: Hit) -> Iterator[Passage]:
    """Where the opinion is signed: in the row of its cell that names someone, else below it if it must be."""
    ends = [(value, opinion(value)[1]) for value in hit.values if not struck(value.normal)]  # a struck one is not called for
    signed = [end for value, end in ends if end is not None and (SIGN.search(value.normal) or not ANY_DATE.match(end.normal))]
    if signed:
        yield from signed
    elif ends and _OWED.search(hit.label):
        dates_only = [end for _, end in ends if end is not None]
        last = ends[-1][0]
        yield dates_only[-1] if dates_only else last.cut(last.end - last.start)


def _beside(following: Hit, hit: Hit) -> bool:
    """Is the next label the number in brackets behind the names: 王建国、陈思远（执法证号：…）?"""
    same = following.at.text is hit.at.text and bool(hit.values and following.values) and "证" in following.label
    return (
        same
        and hit.at.text.normal[hit.values[0].end : following.at.start] in ("", "(")
        and hit.at.text.normal[following.at.start - 1] == "("
    )


def _named(opinion: Passage) -> Iterator[tuple[str, Passage]]:
    """The signature labels inside an opinion, each with what is signed behind it up to the next one."""
    found = list(SIGN.finditer(opinion.normal))
    ends = [label.start() for label in found[1:]] + [opinion.end - opinion.start]
    for label, end in zip(found, ends, strict=False):
        yield label[0].rstrip(":"), opinion.cut(label.end()).cut(0, end - label.end())


def _reach(passage: Passage) -> Passage:
    """The passage, and a date that stands alone on the next line if it has none itself."""
    text, end = passage.text, passage.end
    if not ANY_DATE.search(passage.normal) and end < len(text.normal):
        number = text.piece(end)
        below = text.normal[end : text.line_end(number)]
        if text.pieces[number].start == end and _DATE_LINE.fullmatch(below):
            end += len(below)
    return Passage(text, passage.start, end)


def _lines(passage: Passage) -> list[tuple[Page, Line]]:
    """The lines a signature may stand on: from its label's line to its own last one, and empty ones below."""
    text = passage.text
    first = text.piece(passage.start - 1) if passage.start else 0
    last = max(first, text.piece(passage.end - 1) if passage.end else 0)
    while last + 1 < len(text.pieces) and last - first < 4 and not text.pieces[last + 1].line.text.strip():
        last += 1
    return [(piece.page, piece.line) for piece in text.pieces[first : last + 1]]


def _date(reach: Passage, at: Passage, document: str, owed: bool) -> tuple[Entry[Moment], Passage]:
    """The date beside a signature, and the passage without it."""
    found = ANY_DATE.search(reach.normal)
    if not found:
        label = _DATE_LABEL.search(reach.normal)
        rest = reach.cut(0, label.start()) if label else reach
        return (Entry(state="blank", place=at.place(document)) if owed else Entry()), rest
    before, after = reach.cut(0, found.start()), reach.cut(found.end())
    return dated(reach.cut(*found.span("date")), document), before if before.normal or not after.normal else after


def _shared_date(passage: Passage, document: str) -> Entry[Moment] | None:
    """The date below a line on which several people sign: 主持人签名：… 记录人签名：…"""
    text = passage.text
    line = text.piece(max(passage.start, passage.end - 1))
    others = text.normal[passage.end : text.line_end(line)]
    if line + 1 >= len(text.pieces) or not re.search("签[名字章]", others) or ANY_DATE.search(others):
        return None
    below = text.passage(text.line_end(line), text.line_end(line + 1))
    found = ANY_DATE.search(below.normal) if _DATE_LINE.fullmatch(below.normal) else None
    return dated(below.cut(*found.span("date")), document) if found else None


def dated(passage: Passage, document: str) -> Entry[Moment]:
    """The entry of a date that stands alone."""
    parsed = dates.parse(passage.raw)
    return Entry[Moment](
        value=parsed.value,
        text=passage.raw,
        state=parsed.state,
        reason=parsed.reason,
        confidence=passage.confidence,
        place=passage.place(document),
    )


def _names(rest: Passage) -> tuple[str, ...]:
    if not rest.normal or struck(rest.normal):
        return ()
    number = _CARD.search(rest.normal)
    if number and number.start() > 0:
        rest = rest.cut(0, number.start())
    found = people.parse(rest.raw)
    if found.value:
        run_on = any(page.scanned for page, _ in rest.lines) and any(_RUN_ON.fullmatch(name) for name in found.value)
        return () if run_on else found.value
    party = people.parse_party(rest.raw)
    return (party.value,) if party.value else ()


def _marked(lines: list[tuple[Page, Line]]) -> bool:
    """Did the reader see a signature, seal or fingerprint on one of the lines?"""
    for page, line in lines:
        if line.box is None:
            continue
        height = line.box.bottom - line.box.top
        for mark in page.marks:
            if mark.kind in ("signature", "seal", "fingerprint") and mark.box is not None:
                middle = (mark.box.top + mark.box.bottom) / 2
                if line.box.top - height <= middle <= line.box.bottom + height:
                    return True
    return False


def joined(signatures: list[Signature]) -> Signature:
    """One signature asked for in several places (每页): seen if seen in all, with the first place where it is not."""
    worst = min(signatures, key=lambda s: (s.seen is not False, s.seen is not None))
    names = tuple(dict.fromkeys(name for s in signatures for name in s.names))
    dated = next((s.date for s in reversed(signatures) if s.date.state == "filled"), worst.date)
    return worst.model_copy(update={"names": names, "date": dated, "confidence": min(s.confidence for s in signatures)})
