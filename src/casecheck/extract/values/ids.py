"""Identity numbers (证件号码): 身份证, 统一社会信用代码, 组织机构代码, 营业执照注册号 and other papers."""

from __future__ import annotations

import datetime as dt
import re

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import Written, unfilled
from casecheck.law import check_digits

_LABEL = re.compile(
    r"(?:居民)?(?:身份证|证件|统一社会信用代码|组织机构代码|营业执照|护照|注册)+(?:件)?(?:号码|代码|号)?(?:注册号)?:?|(?:号码|代码):"
)
_SHAPE = re.compile(r"[0-9A-Z*]{6,25}")
_ALIKE = ("0ODQ", "1IL", "2Z", "5S", "6G", "8B")  # signs that are taken for each other on a scan


def parse(text: str) -> Parsed[str]:
    """One identity number: half-width, upper case, no blanks or hyphens, masks as ``*``. A wrong check digit is still a value."""
    empty = unfilled(text, ("身份证号", "证件号码", "统一社会信用代码", "号码", "号", ":"))
    if empty:
        return empty
    written = Written.of(text)
    label = _LABEL.match(written.text)
    start = label.end() if label else 0
    value = _normal(written.text[start:])
    if not _SHAPE.fullmatch(value) or sum(c.isdigit() or c == "*" for c in value) < 4:
        return unreadable(text, "不是证件号码")
    return Parsed(value, "filled", span=written.span(start, len(written.text)))


def is_masked(text: str) -> bool:
    """Is part of the number hidden (*, ×, 某, XX)? A single X inside a credit code is a digit of it."""
    value = _normal(Written.of(text).text)
    return "*" in value or bool(re.fullmatch(r"[0-9]+X[0-9]+X?", value) and len(value) == 18 and not _credit_ok(value))


def id_problem(text: str) -> str | None:
    """What is wrong with the number, as a Chinese sentence; None if nothing, or if its kind is unknown or part of it is hidden."""
    value = _normal(Written.of(text).text)
    if is_masked(value) or not value:
        return None
    if re.fullmatch(r"[0-9]{17}[0-9X]", value):
        if _person_ok(value) or _credit_ok(value):
            return None
        if _birth(value[6:14]) is None and not value.startswith("9"):
            return f"身份证号“{value}”中的出生日期不存在。"
        kind = "统一社会信用代码" if value.startswith("9") else "身份证号"
        return f"{kind}“{value}”的校验位不对。"
    if len(value) == 18 and all(c in check_digits.CREDIT_SIGNS for c in value):
        return None if _credit_ok(value) else f"统一社会信用代码“{value}”的校验位不对。"
    if re.fullmatch(r"[0-9]{15}", value):
        return None if _birth("19" + value[6:12]) or _register_ok(value) else f"“{value}”既不是15位身份证号，也不是营业执照注册号。"
    if re.fullmatch(r"[0-9]{16}[0-9X]|[0-9]{18}[0-9X]|[0-9]{14}X|[0-9]{19}[0-9X]", value):
        return f"身份证号“{value}”有{len(value)}位，应为18位。"
    if re.fullmatch(r"[0-9A-Z]{8}[0-9X]", value) and value[0] not in "EGDSPHM" and not _organisation_ok(value):
        return f"组织机构代码“{value}”的校验位不对。"
    return None


def doubt(text: str, *, clear: bool) -> str:
    """Why a number read from a scan may be misread, as a Chinese sentence; empty if nothing speaks for it.

    It is doubtful if one sign exchanged for its look-alike (O/0, I/1, B/8 …) makes a wrong number right, or if it is wrong and not
    ``clear``, that is, the engine was unsure of one of its signs. Only numbers of eighteen signs have a check that tells so much.
    """
    value = _normal(Written.of(text).text)
    if len(value) != 18 or is_masked(value) or _person_ok(value) or _credit_ok(value):
        return ""
    exchanged = (value[:i] + other + value[i + 1 :] for i, c in enumerate(value) for group in _ALIKE if c in group for other in group)
    code = value.startswith("9") or not value[:17].isdigit()  # else only figures: the number of a person
    if any(_person_ok(one) or (code and _credit_ok(one) and _organisation_ok(one[8:17])) for one in exchanged):
        return f"“{value}”的校验位不对，但把一个形近的字（如 O 与 0、I 与 1、B 与 8）换过来就对，可能是扫描识读有误，请对照原件核实。"
    if not clear:
        return f"“{value}”的校验位不对，扫描件上又没有认准，可能是识读有误，请对照原件核实。"
    return ""


def _normal(text: str) -> str:
    value = re.sub(r"[\s_‐‑–—-]", "", text).upper()
    value = re.sub(r"[×某●■＊]", "*", value)
    if len(value) == 18 and "*" not in value and _credit_ok(value):
        return value  # XX at the end of a right number are signs of it
    return re.sub(r"X{2,}(?!$)|(?<=X)X+|X(?=X$)", lambda found: "*" * len(found[0]), value) if "XX" in value else value


def _birth(digits: str) -> dt.date | None:
    try:
        day = dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if 1880 <= day.year <= 2099 else None


def _person_ok(value: str) -> bool:
    """The check digit is right, and the birth date exists."""
    return check_digits.person(value) and _birth(value[6:14]) is not None


def _credit_ok(value: str) -> bool:
    """The check digit is right; of figures alone also that of the organisation, or an identity card could pass the one by chance."""
    return check_digits.credit_code(value) and not (value.isdigit() and not _organisation_ok(value[8:17]))


def _organisation_ok(value: str) -> bool:
    """GB 11714: weights 3 7 9 10 5 8 4 2 modulo 11."""
    total = sum(int(c, 36) * weight for c, weight in zip(value[:8], (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    return "0X987654321"[total % 11] == value[8]


def _register_ok(value: str) -> bool:
    """营业执照注册号, 15 digits: ISO 7064 MOD 11,10."""
    rest = 10
    for c in value[:14]:
        rest = ((rest + int(c)) % 10 or 10) * 2 % 11
    return (rest + int(value[14])) % 10 == 1
