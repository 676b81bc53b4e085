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

_INSIDE = r"(?:案件)?(?:承办人员?|执法人员|经办人|(?:行政)?(?:执法)?(?:机关|部门|机构)?负责人|审批人|(?:法制)?审核人员?|(?:听证)?主持人)"
_WHO = (
    r"(?:案件)?(?:承办人员?|执法人员|调查人员?|(?:经办|承办)机构(?:负责人)?|(?:行政)?(?:执法)?(?:机关|部门)?负责人|法制(?:工作)?机构(?:负责人)?"
    r"|(?:法制)?审核人员?|法制审核机构(?:负责人)?|复核人员?|审批人|询问人|记录人|记录员|书记员|(?:听证)?主持人|听证(?:人)?员|当事人|收件人"
    r"|受送达人|送达人|见证人)?"
)
_SIGN = re.compile(rf"{_WHO}(?:\(签(?:名|字|章)\)|签(?:名|字|章)(?:或者?盖章)?)(?:[及和、](?:时间|日期))?(?:\([^()]*\))?:")
_NAMED = re.compile(rf"{_INSIDE}(?:\([^()]*\))?:")  # 负责人：孙立 below an opinion, without the word 签名
_N = "[0-9〇○Oo零一二三四五六七八九十]"
DATE = (
    rf"(?:{_N}{{4}}年{_N}{{0,3}}月{_N}{{0,3}}日(?:{_N}{{1,3}}[时:]{_N}{{0,3}}分?)?"
    r"|[0-9]{4}[.\-/][0-9]{1,2}[.\-/][0-9]{1,2}|年月日(?:时分)?)"
)
_DATE = re.compile(rf"(?:日期:?|时间:?)?(?P<date>{DATE})$")
ANY_DATE = re.compile(rf"(?:日期:?|时间:?)?(?P<date>{DATE})")
_DATE_LABEL = re.compile(r"(?:签名)?(?:日期|时间):?$")
_DATE_LINE = re.compile(rf"(?:日期:?)?{DATE}")
_OPINIONS = ("意见", "情况", "结论", "审核")  # the last words of labels that head an opinion
_OWED = re.compile("负责人|机关|机构|部门|承办人|执法人员|办案人员|调查人员")  # an opinion under such a label must be signed
_CARD = re.compile(r"\((?:(?:行政)?执法证件?号码?|证件?号码?|编号):?[^()]*\)[^()]*$")  # the numbers behind all the names
_RUN_ON = re.compile(r"[\u4e00-\u9fff]{5,}")  # on a scan, names written side by side with no blank left between them
DATE_LABELS = ("日期", "签名日期", "时间")
FIXED = "版式页面上的签名、印章要看图，文字层不能判断，请对照原件核实。"


def opinion(passage: Passage) -> tuple[Passage, Passage | None]:
    """An opinion cell → the opinion, and the part in which the head signs (None if there is none)."""
    words = passage.normal
    found = _SIGN.search(words)
    if found:
        return passage.cut(0, found.start()), passage.cut(found.end())
    for named in _NAMED.finditer(words):
        if _apart(passage, named.start()) and _only_names(passage.cut(named.end())):
            return passage.cut(0, named.start()), passage.cut(named.end())
    date = _DATE.search(words)
    if not date or not _apart(passage, date.start()):
        return passage, None
    before = passage.cut(0, date.start())
    last = before.parts()[-1]
    if last.start > before.start and last.end - last.start <= 4 and people.parse(last.raw).state == "filled":
        return passage.cut(0, last.start - passage.start), passage.cut(last.start - passage.start)
    return before, passage.cut(date.start())


def _apart(passage: Passage, at: int) -> bool:
    """Does a date stand apart from the words before it? In 缴款日期2023年6月5日 it is part of the sentence."""
    if at == 0:
        return True
    back = passage.text.back
    gap = back[passage.start + at] - back[passage.start + at - 1] > 1
    return gap or passage.normal[at - 1] in "。;"


def _only_names(passage: Passage) -> bool:
    """Do names stand there, or nothing yet, and perhaps a date, and nothing else?"""
    date = _DATE.search(passage.normal)
    names = passage.cut(0, date.start()) if date else passage
    return not names.normal or people.parse(names.raw).state == "filled"


def read_signatures(form: type[Document], sources: Sequence[Sequence[Hit]], document: str, words: Vocabulary) -> tuple[Signature, ...]:
    """The signatures whose labels were found, in the form's order. The agency's seal is read by ``closing``."""
    found: dict[str, list[Signature]] = {}
    for spec in form.signature_lines:
        labels = frozenset(word for label in spec.labels for word in signature_words(label))
        for source in sources:
            for passage, at in _passages(spec.key, labels, sorted(source, key=lambda hit: hit.order), words):
                found.setdefault(spec.key, []).append(sign(spec, passage, at, document))
    return tuple(_joined(found[spec.key]) for spec in form.signature_lines if spec.key in found)


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


def _passages(key: str, labels: frozenset[str], hits: Sequence[Hit], words: Vocabulary) -> Iterator[tuple[Passage, Passage]]:
    """The places where those people sign, each with its label: on the label's line, or at the end of the opinion the label heads."""
    i = 0
    while i < len(hits):
        hit = hits[i]
        i += 1
        if words.signatures.get(hit.label) and hit.label.endswith(_OPINIONS):
            named = [(who, part) for value in hit.values for who, part in _named(value) if words.signatures.get(who)]
            yield from ((part, hit.at) for who, part in named if words.signatures[who] == key)
            if named:
                continue
        if hit.label not in labels:
            continue
        following = hits[i] if i < len(hits) else None
        while following is not None and _beside(following, hit):
            hit, i = replace(hit, values=(Passage(hit.at.text, hit.values[0].start, following.values[0].end),)), i + 1
            following = hits[i] if i < len(hits) else None
        if following is not None and following.label in DATE_LABELS and following.at.text is hit.at.text and hit.values:
            yield Passage(hit.at.text, hit.values[0].start, following.values[0].end), hit.at
        elif not hit.label.endswith(_OPINIONS):
            for value in hit.values:
                label = _SIGN.search(value.normal)
                yield value.cut(label.end()) if label else value, hit.at
        elif following is not None and following.label in ("签名", "签字") and following.at.text is hit.at.text:
            yield following.values[0], following.at
        else:
            for value in hit.values:
                if struck(value.normal):
                    continue  # the opinion is not called for
                signed = opinion(value)[1]
                by_name = signed is not None and not ANY_DATE.match(signed.normal)
                if by_name or _OWED.search(hit.label) or _SIGN.search(value.normal):
                    yield signed if signed is not None else value.cut(value.end - value.start), hit.at


def _beside(following: Hit, hit: Hit) -> bool:
    """Is the next label the number in brackets behind the names: 王建国、陈思远（执法证号：…）?"""
    same = following.at.text is hit.at.text and bool(hit.values and following.values) and "证" in following.label
    return same and hit.values[0].end == following.at.start and hit.values[0].normal.endswith("(")


def _named(opinion: Passage) -> Iterator[tuple[str, Passage]]:
    """The signature labels inside an opinion, each with what is signed behind it up to the next one."""
    found = list(_SIGN.finditer(opinion.normal))
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


def _joined(signatures: list[Signature]) -> Signature:
    """One signature asked for in several places (每页): seen if seen in all, with the first place where it is not."""
    worst = min(signatures, key=lambda s: (s.seen is not False, s.seen is not None))
    names = tuple(dict.fromkeys(name for s in signatures for name in s.names))
    dated = next((s.date for s in reversed(signatures) if s.date.state == "filled"), worst.date)
    return worst.model_copy(update={"names": names, "date": dated, "confidence": min(s.confidence for s in signatures)})
