"""The party described in one place (当事人情况): 李明，男，35岁，住… in one cell, 甲公司（统一社会信用代码） behind 当事人.

Where a form prints no labels of its own for them, the details follow the name, parted by commas, blanks or line ends, each told by its
first word or by its kind. Whether it is a person or an organisation is told by the details too; where they say both, nothing is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from casecheck.extract.binding import Found
from casecheck.extract.convert import read
from casecheck.extract.introduction import ADDRESS, IS
from casecheck.extract.labels import ORGANISATION, Form, Hit, specs, vocabulary
from casecheck.extract.sheet import Sheet
from casecheck.extract.text import Passage
from casecheck.extract.values import people
from casecheck.model import Entry

_STROKE = r"[/\\|—-]"
_KINDS = {
    "sex": re.compile(r"(?:性别:?)?(?P<value>男|女)性?"),
    "age": re.compile(r"(?:年龄:?(?P<value>\d{1,3})(?:周?岁)?|(?P<value2>\d{1,3})周?岁)"),
    "people": re.compile(r"(?:民族:?)?(?P<value>[\u4e00-\u9fff]{1,5}族)|民族:?[\u4e00-\u9fff]{1,4}"),
    "id": re.compile(rf"(?:(?:居民|公民)?身份(?:证件?)?(?:号码|号)?|证件号码?){IS}(?P<value>[0-9X*]{{15,18}})"),
    "uscc": re.compile(
        rf"(?:统一)?(?:社会)?信用代码(?:\([^()]*\))?{IS}(?P<value>[0-9A-Z*]{{15,18}})|(?P<value2>(?=.*[A-Z*])[0-9A-Z*]{{18}})"
    ),
    "rep": re.compile(
        rf"(?:法定代表人|主要负责人|负责人|经营者|执行事务合伙人|投资人)(?:\([^()]*\))?(?:姓名)?{IS}"
        r"(?P<value>[\u4e00-\u9fff][\u4e00-\u9fff·*×]{1,11})(?:\((?P<post>[^()]{2,12})\))?"
    ),
    "post": re.compile(rf"职务{IS}(?P<value>[\u4e00-\u9fff]{{2,12}})"),
    "phone": re.compile(rf"(?:联系电话|电话号码|电话|手机号码|手机号|手机|联系方式){IS}(?P<value>[0-9*-]{{7,14}})"),
    "postcode": re.compile(rf"(?:邮政编码|邮编){IS}(?P<value>\d{{6}}|{_STROKE})"),
    "unit": re.compile(r"(?:工作单位|所在单位|单位|职业)(?:为|是|系|:)(?P<value>[^:]{2,40})"),
    "address": ADDRESS,
}
_NAME = re.compile(
    r"(?:(?:当事人|姓名|名称|单位名称|企业名称|字号)(?:\([^()]*\))?:?)?(?P<value>[^,:;。()0-9]{2,40})(?:\((?P<inside>[^()]*)\))?"
)
_PLACE = re.compile(r"(?:[\u4e00-\u9fff]{2,8}(?:省|自治区))?[\u4e00-\u9fff]{2,10}[市州盟县旗][^:,;。]{3,60}[号室楼组村社区街路园厦]")
_SITUATION = re.compile(
    r"(?:[一二三四五六七八九十]、|\d[.、])?(?:当事人|(?:违法)?嫌疑(?:人|单位)|被处罚(?:人|单位)|(?:行政)?相对人|违法(?:行为)?(?:人|单位))"
    r"(?:\([^()]*\))?的?(?:基本|自然)?(?:情况|信息|概况):?"
)
_OF_ORGANISATION = {"rep": "org_legal_rep", "post": "org_rep_post", "id": "org_rep_id"}


def described(form: Form, found: Found, sheet: Sheet, entries: Mapping[str, Any], document: str) -> dict[str, Entry[Any]]:
    """The entries of the party that its description gives, where no label of their own gave them."""
    declared = specs(form)
    new: dict[str, Entry[Any]] = {}
    if not {"person_name", "org_name"} <= declared.keys():
        return new
    for place in (*_behind_party(form, (*found.cells, *found.flows)), *_situations(sheet)):
        parts = _parts(place)
        half = _half(parts)
        if not half:
            continue
        for kind, at in parts.items():
            name, other = _entry_of(kind, half), _entry_of(kind, "person" if half == "org" else "org")
            if other in entries and entries[other].text in (at.raw, place.raw if kind == "name" else ""):
                new[other] = Entry()  # the description, or a part of it, taken for the other half's
            known = entries.get(name, Entry())
            if name in declared and (known.state in ("absent", "unreadable") or (kind == "name" and known.text == place.raw)):
                entry = read(at, form, name, declared[name], document)
                new.update({name: entry} if entry.state in ("filled", "struck") else {})
    return new


def _entry_of(kind: str, half: str) -> str:
    return _OF_ORGANISATION.get(kind, f"org_{kind}") if half == "org" else f"person_{kind}"


def _behind_party(form: Form, sources: Iterable[Iterable[Hit]]) -> Iterator[Passage]:
    """The values of the labels that head the party, of those with one value."""
    words, declared = vocabulary(form), specs(form)
    for hit in (hit for source in sources for hit in source):
        names = words.entries.get(hit.label, ())
        if len(hit.values) == 1 and any(declared[name].means == "party_name" for name in names):
            yield hit.values[0]


def _situations(sheet: Sheet) -> Iterator[Passage]:
    """What stands beside or behind 当事人情况, which is no entry by itself."""
    for grid in sheet.grids:
        for cell in grid.cells:
            right = grid.squares.get((cell.cell.row, cell.right)) if _SITUATION.fullmatch(cell.text.normal) else None
            if right is not None and right.rows == cell.rows:
                yield right.text.passage()
    for text in sheet.flow:
        for n, piece in enumerate(text.pieces):
            heading = _SITUATION.match(text.normal, piece.start, text.line_end(n))
            if heading and heading.end() < text.line_end(n) and heading[0].endswith(":"):
                yield text.passage(heading.end(), text.line_end(n))
            elif heading and heading.end() == text.line_end(n) and n + 1 < len(text.pieces):
                yield text.passage(heading.end(), text.line_end(n + 1))


def _parts(value: Passage) -> dict[str, Passage]:
    """The details by kind, the name first; empty unless a name begins and one detail at least follows."""
    clauses = list(_clauses(value))
    if not clauses:
        return {}
    name = _NAME.fullmatch(clauses[0][0].normal)
    parts: dict[str, Passage] = {}
    if name is None or people.parse_party(clauses[0][0].cut(*name.span("value")).raw).value is None:
        return {}
    parts["name"] = clauses[0][0].cut(*name.span("value"))
    inside = [(clauses[0][0].cut(*name.span("inside")), False)] if name["inside"] else []
    last = "name"
    for clause, new_line in (*inside, *clauses[1:]):
        last = _sort(clause, new_line, last, parts)
        if len(parts) == 1:
            return {}  # words behind the name that are no detail: a sentence
    return parts if len(parts) > 1 else {}


def _sort(clause: Passage, new_line: bool, last: str, parts: dict[str, Passage]) -> str:
    """Put a clause where it belongs: by its word, else an address in its line, or what a person does behind the age."""
    for kind, pattern in _KINDS.items():
        found = pattern.fullmatch(clause.normal)
        if found and kind not in parts:
            groups = [group for group in ("value", "value2") if group in pattern.groupindex and found[group]]
            parts[kind] = clause.cut(*found.span(groups[0])) if groups else clause
            if kind == "rep" and found["post"]:
                parts["post"] = clause.cut(*found.span("post"))
            return kind
    if new_line and "address" not in parts and _PLACE.fullmatch(clause.normal):
        parts["address"] = clause
        return "address"
    if last in ("sex", "age", "people") and "unit" not in parts and re.fullmatch(r"[\u4e00-\u9fff()]{2,30}", clause.normal):
        parts["unit"] = clause
        return "unit"
    return ""


def _clauses(value: Passage) -> Iterator[tuple[Passage, bool]]:
    """What stands between , ; 。 blanks and line ends, and whether a line begins with it.

    Words behind a mere blank that say nothing by themselves belong to what is before it (an address with a blank in it); so do those
    behind the end of a printed line, which unlike a paragraph of Word ends anywhere.
    """
    text, start, new_line = value.text, value.start, True
    found: list[tuple[Passage, bool]] = []
    by_blank = False
    for i in range(value.start, value.end + 1):
        gap = text.raw[text.back[i - 1] + 1 : text.back[i]] if value.start < i < value.end else ""
        mark = i == value.end or text.normal[i] in ",;。"
        if not (mark or gap):
            continue
        if i > start:
            clause = Passage(text, start, i)
            runs_on = not new_line or not (text.pieces[0].page.flowing or _PLACE.fullmatch(clause.normal))
            if found and by_blank and runs_on and not _known(clause):
                found[-1] = (Passage(text, found[-1][0].start, i), found[-1][1])
            else:
                found.append((clause, new_line))
        start, new_line, by_blank = (i + 1, False, False) if mark else (i, "\n" in gap, True)
    yield from found


def _known(clause: Passage) -> bool:
    return any(pattern.fullmatch(clause.normal) for pattern in _KINDS.values())


def _half(parts: Mapping[str, Passage]) -> str:
    """Is it a person or an organisation (``org``)? Empty if the details say both, or nothing and the name does not either."""
    if not parts:
        return ""
    organisation = bool({"uscc", "rep", "post"} & parts.keys()) or ORGANISATION.search(parts["name"].normal) is not None
    person = bool({"sex", "age", "people"} & parts.keys()) or ("id" in parts and "rep" not in parts)
    if organisation == person:
        return ""
    return "org" if organisation else "person"
