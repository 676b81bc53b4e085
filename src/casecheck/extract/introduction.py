"""The party introduced in the running text (当事人介绍): 当事人李明，男，身份证号…，住址…，电话…。 or on the addressee line alone.

Such a sentence has no colons, so its clauses are told by their first words. It is read where it opens a line, and only if at least two of
its clauses are of the kinds known here; whether it is a person or an organisation that it introduces is told by those clauses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from casecheck.extract.closing import addressee
from casecheck.extract.convert import read
from casecheck.extract.labels import ORGANISATION, Form, specs
from casecheck.extract.sheet import Sheet
from casecheck.extract.text import Passage, Text
from casecheck.model import Entry

_HEAD = 14  # it stands among the first lines
IS = r"(?:为|是|系|:)?"
ADDRESS = re.compile(
    r"(?:住所地|住所|家庭住址|现住址|住址|户籍地址?|户籍所在地|经营场所|经营地址|注册地址|联系地址|地址|现住|住)"
    r"(?:为|是|在|位于|于|:)?(?P<value>[^:]{4,80})"
)
_OPENING = re.compile(
    r"(?:当事人|被处罚人|被处罚单位|被处罚当事人|违法行为人|被执行人|受处罚人)(?:\([^()]{0,12}\))?(?:姓名|名称)?:?"
    r"(?P<name>(?!的|未|因|在|于|从事|涉嫌)[^,:;。0-9]{2,60}?)[,;]"
)
_IN_BRACKETS = re.compile(r"(?P<name>[^():,。;]{2,40})\((?P<details>[^()]{4,200})\):")  # 李明（身份证号码：…）： as the addressee
_LONGEST = 300  # characters of a sentence that has no full stop
_CLAUSES = {
    "sex": re.compile(r"(?:性别:?)?[男女]"),
    "id": re.compile(rf"(?:公民身份号码|(?:居民|公民)?身份证件?(?:号码|号)?|证件号码?){IS}(?P<value>[0-9X*]{{15,18}})", re.IGNORECASE),
    "uscc": re.compile(
        rf"(?:统一社会信用代码|社会信用代码|信用代码|营业执照注册号|注册号|组织机构代码)(?:\([^()]*\))?{IS}(?P<value>[0-9A-Z*-]{{8,18}})",
        re.IGNORECASE,
    ),
    "rep": re.compile(
        rf"(?:法定代表人|主要负责人|负责人|经营者|执行事务合伙人|投资人)(?:\([^()]*\))?(?:姓名)?{IS}(?P<value>[\u4e00-\u9fff·*]{{2,12}})"
    ),
    "phone": re.compile(rf"(?:联系电话|电话|手机号码|手机号|手机|联系方式){IS}(?P<value>[0-9*-]{{7,14}})"),
    "address": ADDRESS,
}
_PERSON = {"name": "person_name", "id": "person_id", "address": "person_address", "phone": "person_phone"}
_ORGANISATION = {
    "name": "org_name",
    "uscc": "org_uscc",
    "rep": "org_legal_rep",
    "id": "org_rep_id",
    "address": "org_address",
    "phone": "org_phone",
}


def party_introduced(form: Form, sheet: Sheet, entries: Mapping[str, Any], document: str) -> dict[str, Entry[Any]]:
    """The entries of the party block that no label gave; an issued paper may have an addressee line instead."""
    if not {"person_name", "org_name"} <= specs(form).keys():
        return {}
    parts = _sentence(sheet.tail)
    names = _half(parts)
    found = {names[part]: at for part, at in parts.items() if part in names}
    read_now = {name: read(at, form, name, specs(form)[name], document) for name, at in found.items() if name in specs(form)}
    new = {name: entry for name, entry in read_now.items() if entry.state == "filled" and entries.get(name, Entry()).state == "absent"}
    return new | (_addressed(sheet, {**entries, **new}, document) if "issue_date" in specs(form) else {})


def _sentence(tail: Text) -> dict[str, Passage]:
    """The clauses of the sentence by kind, with the name; empty if no line opens with one."""
    for number, piece in enumerate(tail.pieces[:_HEAD]):
        opening = _OPENING.match(tail.normal, piece.start)
        in_brackets = _IN_BRACKETS.fullmatch(tail.normal, piece.start, tail.line_end(number))
        if in_brackets:
            parts = _clauses(tail, *in_brackets.span("details"))
            if parts:
                return {"name": tail.passage(*in_brackets.span("name")), **parts}
        elif opening:
            stop = tail.normal.find("。", opening.end())
            parts = _clauses(tail, opening.end(), stop if stop >= 0 else opening.end() + _LONGEST)
            if len(parts) > 1:
                return {"name": tail.passage(*opening.span("name")), **parts}
    return {}


def _clauses(tail: Text, start: int, stop: int) -> dict[str, Passage]:
    """The clauses of ``normal[start:stop]`` by kind, of each kind the first."""
    parts: dict[str, Passage] = {}
    for clause in re.split("[,;]", tail.normal[start:stop]):
        for kind, pattern in _CLAUSES.items():
            known = pattern.fullmatch(clause)
            if known and kind not in parts:
                span = known.span("value") if "value" in pattern.groupindex else known.span()
                parts[kind] = tail.passage(start + span[0], start + span[1])
                break
        start += len(clause) + 1
    return parts


def _half(parts: Mapping[str, Passage]) -> dict[str, str]:
    """The entries of a person or of an organisation, none if the clauses say both or neither."""
    organisation, person = bool({"uscc", "rep"} & parts.keys()), "sex" in parts
    if organisation or person:
        return {} if organisation and person else _ORGANISATION if organisation else _PERSON
    return _PERSON if "id" in parts else {}


def _addressed(sheet: Sheet, entries: Mapping[str, Any], document: str) -> dict[str, Entry[Any]]:
    """The name on the addressee line, where the block below it has no name."""
    if any(entries.get(name, Entry()).state != "absent" for name in ("person_name", "org_name")):
        return {}
    entry = addressee(sheet.tail, document)
    if entry is None or not entry.value:
        return {}
    told = {half: any(entries.get(n, Entry()).state == "filled" for n in names) for half, names in _TOLD.items()}
    if told["org_name"] != told["person_name"]:
        return {"org_name" if told["org_name"] else "person_name": entry}
    return {"org_name": entry} if ORGANISATION.search(entry.value) else {"person_name": entry} if len(entry.value) <= 4 else {}


_TOLD = {"person_name": ("person_id",), "org_name": ("org_uscc", "org_legal_rep")}
