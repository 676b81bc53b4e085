"""The edges of a paper: the number under the title, the addressee line, and the agency with the date at the end (落款)."""

from __future__ import annotations

import re
from typing import Any

from casecheck.extract.signatures import DATE, dated
from casecheck.extract.text import Passage, Text
from casecheck.extract.values import numbers, people
from casecheck.model import Entry, Mark, Moment, Signature

_HEAD = 10  # a number or an addressee stands among the first lines
_ISSUED = re.compile(rf"(?P<agency>[^:,;]{{0,40}}?)(?P<date>{DATE})")
_SIGNER = re.compile(
    r"(?:当事人|被处罚人|(?:被)?(?:询问|检查|调查|勘验)人|执法人员|(?:案件)?(?:承办|经办|办案|调查)人员?|记录人|见证人|在场人|代理人|收件人|受送达人"
    r"|送达人|审[核批]人|负责人)(?:或[^:]{1,8})?(?:\([^()]*\))?:."
)  # a person who signs without the word 签名: 当事人：李明
_SEAL_HINT = re.compile(r"\((?:印章|公章|盖章|章)\)")
_AGENCY = re.compile(r"(?P<open>\()?(?P<name>[^():,;。、《》\d]{3,40}(?:局|厅|委|委员会|[支大总中]队|所|站|处|中心|政府))(?(open)\))")
_NOBODY = re.compile(r"(?:交通运输|交通)?(?:行政)?执法(?:部门|机关)|行政机关")
_ROLE = re.compile(r"(?:申请(?:执行)?人|申请机关|(?:交通运输)?执法(?:机关|部门)|行政机关|甲方):(?=.)")  # what the agency is in this paper
# 李明：  被处罚人（姓名或名称）李明：  安平市好运货运部（经营者：李明）：
_ADDRESSEE = re.compile(r"(?:[^():]{2,8}\([^():]*(?:姓名|名称)[^():]*\))?(?P<name>[^:]{2,60}?)(?:\([^()]*:[^()]*\))?:")
# 李明：经调查，你于… as the opening of the text
_RUN_IN = re.compile(r"(?P<name>[^:,;。]{2,60}?):(?=你|您|贵单位|经|因你|本机关|我局)")
_NO_NAME = re.compile(r"(?:事实|理由|依据|意见|内容|情况|案由|如下|事项|原因|当事人|被处罚人|结论|经过|备注|说明)$")
# a number may follow any word for one, but 决定书文号：… is the number of another paper
_NUMBER = re.compile(
    r"(?:(?:本?文书|案件|档案|立案|受理|登记|审批|呈批|报告|审核|结案|讨论|案卷|流水|发文)?[编文案字]?号:)?"
    r"(?P<number>[^:,;。]{0,40}[〔\[(【<〈]?\d{0,4}[〕\])】>〉]?[^:,;。]{0,20}号(?:\([^()]{1,4}\))?)"
)


def head_number(tail: Text, document: str) -> Entry[Any] | None:
    """An 案号 without a label, or with one the form does not know: a line of its own under the title."""
    for index, piece in enumerate(tail.pieces[:_HEAD]):
        line = tail.passage(piece.start, tail.line_end(index))
        found = _NUMBER.fullmatch(line.normal)
        if not found or not re.search(r"[〔\[【(字第]", found["number"]):
            continue
        line = line.cut(found.start("number"))
        parsed = numbers.parse(line.raw)
        if parsed.state in ("filled", "blank"):
            return Entry(value=parsed.value, text=line.raw, state=parsed.state, confidence=line.confidence, place=line.place(document))
    return None


def head_agency(tail: Text, document: str) -> Entry[str] | None:
    """The agency on a line of its own above or under the title, perhaps in brackets."""
    for index, piece in enumerate(tail.pieces[:_HEAD]):
        line = tail.passage(piece.start, tail.line_end(index))
        found = _AGENCY.fullmatch(line.normal)
        name = line.cut(*found.span("name")) if found else None
        parsed = people.parse_party(name.raw) if name else None
        if name and parsed and parsed.value:
            return Entry(value=parsed.value, text=name.raw, state="filled", confidence=name.confidence, place=name.place(document))
    return None


def addressee(tail: Text, document: str) -> Entry[str] | None:
    """A line among the first that is, or begins with, a name and a colon; a printed label that asks for the name may stand before it."""
    for index, piece in enumerate(tail.pieces[:_HEAD]):
        line = tail.passage(piece.start, tail.line_end(index))
        found = _ADDRESSEE.fullmatch(line.normal) or _RUN_IN.match(line.normal)
        if found and found["name"] not in ("案号", "文号", "编号") and not _NO_NAME.search(found["name"]):
            name = line.cut(*found.span("name"))
            parsed = people.parse_party(name.raw)
            if parsed.value:
                return Entry(value=parsed.value, text=name.raw, state="filled", confidence=name.confidence, place=name.place(document))
    return None


def issued(tail: Text, breaks: frozenset[int], document: str) -> tuple[Entry[Moment], Entry[str], Signature | None]:
    """Who issued the paper and when: the last line that is a date, and the name on it or above it; and the seal.

    ``breaks``: the lines before which a table stands; what is above one is not the agency.
    """
    for index in range(len(tail.pieces) - 1, -1, -1):
        line = tail.passage(tail.pieces[index].start, tail.line_end(index))
        found = _ISSUED.fullmatch(line.normal)
        if not found or _signed_above(tail, index):
            continue
        date = dated(line.cut(*found.span("date")), document)
        agency = line.cut(*found.span("agency"))
        if not agency.normal:
            agency = _above(tail, index, breaks)
        entry = _agency(agency, date, document)
        return date, entry, _seal(tail, index, entry, date)
    return Entry(), Entry(), None


def _above(tail: Text, index: int, breaks: frozenset[int]) -> Passage:
    """The last line with words above the date; empty if it is a sentence or someone's signature."""
    for number in range(index - 1, max(-1, index - 5), -1):
        if number + 1 in breaks:
            break
        line = tail.passage(tail.pieces[number].start, tail.line_end(number))
        if line.normal:
            signed = re.search("签[名字章][^:]{0,12}:", line.normal) is not None or _SIGNER.match(line.normal) is not None
            sentence = line.normal.endswith(("。", ":", ";")) or len(line.normal) > 40 or signed
            return line.cut(line.end - line.start) if sentence else line
    start = tail.pieces[index].start
    return tail.passage(start, start)


def _signed_above(tail: Text, index: int) -> bool:
    """Is the date that of a person who signs on the line above, and has no date there?"""
    if not index:
        return False
    above = tail.normal[tail.pieces[index - 1].start : tail.line_end(index - 1)]
    return not re.search(DATE, above) and re.search(r"(?:签[名字收章]|收件人|见证人)[^:]{0,12}:[^:]{0,20}$", above) is not None


def _agency(line: Passage, date: Entry[Moment], document: str) -> Entry[str]:
    role = _ROLE.match(line.normal)
    line = line.cut(role.end()) if role else line
    words = line.normal.rstrip(":")
    hint = _SEAL_HINT.search(words)
    name = line.cut(0, hint.start()) if hint else line.cut(0, len(words))
    if not name.normal or _NOBODY.fullmatch(name.normal):
        return Entry(state="blank", place=line.place(document) if line.normal else date.place)
    parsed = people.parse_party(name.raw)
    return Entry(
        value=parsed.value,
        text=name.raw,
        state=parsed.state,
        reason=parsed.reason,
        confidence=name.confidence,
        place=name.place(document),
    )


def _seal(tail: Text, index: int, agency: Entry[str], date: Entry[Moment]) -> Signature:
    """A seal is a picture or a mark; the printed name is none. A picture elsewhere on the page may be the seal too: cannot tell."""
    page = tail.pieces[index].page
    near = [piece.line for piece in tail.pieces[max(0, index - 3) : index + 3] if piece.page is page]
    marks: list[Mark] = [mark for mark in page.marks if mark.kind == "seal"]
    seen: bool | None = bool(marks) or any(line.pictures for line in near)
    reason = ""
    if not seen and (page.pictures or not (page.flowing or page.inkless)):
        seen, reason = None, "页面上的印章要看图，文字层不能判断，请对照原件核实。"
    return Signature(
        key="agency",
        seen=seen,
        names=(agency.value,) if agency.value else (),
        date=date,
        place=agency.place or date.place,
        confidence=min(agency.confidence, date.confidence),
        reason=reason,
    )
