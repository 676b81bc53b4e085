"""Names (姓名、名称) of people and organisations."""

from __future__ import annotations

import re

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import Written, unfilled

_UNITS = ("姓名", "名称", "签名", "签字", "盖章", "或", "(", ")", ":")
_DOT = re.compile(r"[•‧・﹒●]|(?<=[^\x00-\x7f])\.(?=[^\x00-\x7f])")
_LABEL = re.compile(r"[^:、,;\s]{1,8}:")
_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|以下空白")
_AND_OTHERS = re.compile(r"等(?:[0-9一二三四五六七八九十两]+[人名])?$")
_PERSON = re.compile(r"[^\W\d_*×][^\W\d_]{0,5}[*×]{0,3}[^\W\d_]?|[^\W\d_]{1,15}(?:·[^\W\d_]{1,15})+|[A-Za-z][A-Za-z .'-]{1,40}")
_NOT_A_NAME = re.compile(
    r".*(?:族|岁|公司|中心|大队|支队|集团|厂|店|局|部门|文化|职务|同意|属实|拒绝|签名|签字|盖章|附件|以上|异议|已阅|笔录|记录|时间|地点|日期"
    r"|电话|地址|驾驶|执法|询问|勘验|检查|负责|承办|单位|审核|意见|情况|如下|现场|处罚).*|[男女]|不详|未知|司机|车主|当事人|同上|本人"
)
_COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "夏侯",
    "长孙",
    "宇文",
    "端木",
    "南宫",
    "独孤",
    "轩辕",
)
# a line end inside a name: what stands before it, or behind it, is too short for one (于 / 敏, 王文 / 斌)
_BROKEN = re.compile(
    r"(?:(?<=[、,，\s][\u4e00-\u9fff])|(?<=^[\u4e00-\u9fff]))\n(?=[\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff]))"
    r"|(?<=[\u4e00-\u9fff]{2})\n(?=[\u4e00-\u9fff](?:[、,，\s]|$))"
)
_MASK = re.compile(r"[*×某]+")


def parse(text: str) -> Parsed[tuple[str, ...]]:
    """The people named in a cell, in written order: 李　明、王小芳 → 李明, 王小芳. Notes in brackets and 等 are left out."""
    empty = unfilled(text, _UNITS)
    if empty:
        return empty
    written = Written.of(_BROKEN.sub(" ", text).replace("\n", "、"), blanks=True)
    body = _DOT.sub("·", written.text.replace("_", " "))
    body = _LABEL.sub(" ", _NOTE.sub(" ", body))
    names: list[str] = []
    for part in re.split(r"[、,;/]+", body):
        names.extend(_join(_AND_OTHERS.sub("", part.strip(" .。"))))
    if not names:
        return unfilled(body, _UNITS) or unreadable(text, "不是姓名")
    if not all(len(name) >= 2 and _PERSON.fullmatch(name) and not _NOT_A_NAME.fullmatch(name) for name in names):
        return unreadable(text, "不是姓名")
    return Parsed(tuple(names), "filled", span=written.span(0, len(written.text)))


def parse_party(text: str) -> Parsed[str]:
    """One person or one organisation, without blanks, brackets full-width as in the register of companies. A list is unreadable."""
    empty = unfilled(text, _UNITS)
    if empty:
        return empty
    written = Written.of(text)
    label = re.match(r"(?:当事人|姓名|名称|单位名称|企业名称|个人|单位)(?:\([^()]*\))?:", written.text)
    start = label.end() if label else 0
    name = _DOT.sub("·", written.text[start:].replace("_", "").rstrip(".。;,"))
    name = re.sub(r"以下空白$|\((?:签名|签字|盖章|签章)[^()]*\)", "", name).replace("(", "（").replace(")", "）")
    if not 2 <= len(name) <= 60 or re.search(r"[,;:。、?!]", name) or not re.search(r"[^\W\d_]", name) or re.fullmatch(r"[\d.]+.", name):
        return unreadable(text, "不是一个姓名或名称")
    return Parsed(name, "filled", span=written.span(start, len(written.text)))


def name_key(name: str) -> str:
    """The form in which two names are compared: half-width, upper case, no blanks, quotes or kinds of dot."""
    text = _DOT.sub("·", Written.of(name).text.upper())
    return re.sub(r"[\"'“”‘’_]", "", text)


def same_name(a: str, b: str) -> bool | None:
    """Are they the same name? None if a mask (*, ×, 某) hides the difference."""
    first, second = name_key(a), name_key(b)
    masked = [name for name in (first, second) if _MASK.search(name)]
    if not masked:
        return first == second
    if len(masked) == 2:
        return None if first[:1] == second[:1] or _MASK.match(first) or _MASK.match(second) else False
    hidden, open_name = (first, second) if _MASK.search(first) else (second, first)
    pattern = ".+".join(re.escape(part) for part in _MASK.split(hidden))
    return None if re.fullmatch(pattern, open_name) or first == second else False


def _join(part: str) -> list[str]:
    """Blanks part two names, or stand inside one: 李 明, 李明 王芳, 欧阳 明, but John Smith is one."""
    if re.fullmatch(r"[A-Za-z .'-]*", part):
        return [re.sub(r"\s+", " ", part)] if part else []
    names: list[str] = []
    pieces = part.split()
    while pieces:
        piece = pieces.pop(0)
        if pieces and (len(piece) == 1 or piece in _COMPOUND) and len(pieces[0]) <= 2:
            piece += pieces.pop(0)
            if len(piece) == 2 and len(pieces) == 1 and len(pieces[0]) == 1:  # 王 小 明
                piece += pieces.pop()
        elif len(piece) == 1 and names:
            piece = names.pop() + piece
        elif piece.startswith("·") or (names and names[-1].endswith("·")):
            piece = (names.pop() if names else "") + piece
        names.append(piece)
    return names
