"""Plates (号牌) of vehicles."""

from __future__ import annotations

import re

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import Written, unfilled

_GAP = r"[\s·•.・‧-]*"
_SIGN = r"[0-9A-Z*]"
_PLATE = re.compile(
    rf"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]{_GAP}[A-Z]{_GAP}"
    rf"(?:{_SIGN}(?:{_GAP}{_SIGN}){{3}}{_GAP}[挂学警港澳领试超]|{_SIGN}(?:{_GAP}{_SIGN}){{4,5}}(?!{_GAP}{_SIGN})"
    rf"|(?=[0-9A-Z]*\*)[0-9A-Z*]{{3,4}}[挂学警港澳]?(?!{_SIGN}))"
)
_SIX_DIGITS = re.compile(r"..[0-9][0-9A-Z]{4}[0-9]")  # with eight signs a letter (new energy) stands first or last
_WORDS = re.compile(
    r"车牌|车辆|号牌|号码|牌照|牵引车?|重型|中型|轻型|小型|大型|半挂|全挂|主车|主挂|挂车|挂|货车|客车|车|船|号|黄绿|蓝|黄|绿|白|黑|渐变|色|牌|以下空白"
    r"|[\s/、,;:。.()\[\]【】_+和及与-]"
)


def parse(text: str) -> Parsed[tuple[str, ...]]:
    """One plate or several (牵引车 and 挂车): half-width, upper case, no dot or blank, masks as ``*``, each once, in written order."""
    empty = unfilled(text, ("车牌号码", "车牌号", "号牌号码", "号牌", "车(船)号", "号", ":"))
    if re.search(r"无.{0,3}牌", text):
        return unreadable(text, "写的是没有号牌")
    if empty:
        return empty
    written = Written.of(text, blanks=True)
    body = _body(written)
    found = list(_PLATE.finditer(body))
    if not found or _WORDS.sub("", _PLATE.sub("", body)):
        return unreadable(text, "不是车辆号牌")
    plates = dict.fromkeys(re.sub(_GAP, "", plate[0]) for plate in found)
    if any(_SIX_DIGITS.fullmatch(plate) for plate in plates):
        return unreadable(text, "比车辆号牌多一位")
    return Parsed(tuple(plates), "filled", span=written.span(found[0].start(), found[-1].end()))


def _body(written: Written) -> str:
    """In upper case and with ``*`` for every mask, position by position."""
    return re.sub(r"[×某●＊]", "*", "".join(c.upper() if len(c.upper()) == 1 else c for c in written.text))


def find_plates(text: str) -> list[tuple[str, int, int]]:
    """Every plate of a narrative, in the form ``parse`` gives, with start and end in ``text``; one with a sign too many is none."""
    written = Written.of(text, blanks=True)
    body = _body(written)
    found = [(re.sub(_GAP, "", plate[0]), *written.span(*plate.span())) for plate in _PLATE.finditer(body)]
    return [one for one in found if not _SIX_DIGITS.fullmatch(one[0])]


def is_masked(plate: str) -> bool:
    """Is part of the plate hidden?"""
    return bool(re.search(r"[*×某●＊]", plate))
