"""Numbers (号码): 案号, 执法证号, telephone numbers, integers in Chinese or Arabic numerals."""

from __future__ import annotations

import re
from dataclasses import replace

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.written import Written, unfilled
from casecheck.model import CaseNumber

_DIGITS = {
    c: i
    for i, chars in enumerate(("0〇○OoО零", "1一壹", "2二两贰", "3三叁", "4四肆", "5五伍", "6六陆", "7七柒", "8八捌", "9九玖"))
    for c in chars
}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}


def chinese_int(text: str) -> int | None:
    """二十三、廿三、一百零五、二〇二三、23 → int, below 一亿; None if it is not one number."""
    text = re.sub(r"\s", "", text).replace("廿", "二十").replace("卅", "三十").replace("萬", "万")
    if not text:
        return None
    if all(c in _DIGITS for c in text):
        return int("".join(str(_DIGITS[c]) for c in text))
    head, wan, tail = text.partition("万")
    if not wan:
        return _section(text)
    high, low = _section(head), _section(tail) if tail else 0
    return None if high is None or low is None else high * 10_000 + low


def _section(text: str) -> int | None:
    total, digit, unit = 0, None, 10_000
    for c in text:
        if c in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[c]
        elif c in _TENS and _TENS[c] < unit:
            if not digit and (c not in "十拾" or total):
                return None
            unit = _TENS[c]
            total += (digit or 1) * unit
            digit = None
        else:
            return None
    return total + (digit or 0) if text else None


_OPEN, _CLOSE = r"[〔\[【(〈<《{「]", r"[〕\]】)〉>》}」]"
_WORDS = r"[A-Z\u3400-\u9fff]"
_PLACE = rf"(?:{_OPEN}[\u3400-\u9fff]{{1,8}}{_CLOSE})"  # （鲁泗）交执罚〔2024〕第5号, 交执（泗）罚〔2024〕5号
_SERIAL = r"[0-9A-Z*×某][0-9A-Z*×某-]*"
# C for 〔 is what a scanner makes of it; one bracket of the pair may be lost
_YEAR = rf"(?:{_OPEN}(?P<y1>[0-9]{{4}}){_CLOSE}?|(?<=[\u3400-\u9fff])C?(?P<y2>[0-9]{{4}}){_CLOSE}|(?P<y3>[0-9]{{4}})年)"
_SUFFIX = r"[^0-9第联]{1,4}"
_TAIL = rf"(?:(?:{_OPEN}(?P<s1>{_SUFFIX}){_CLOSE})?号(?:{_OPEN}(?P<s2>{_SUFFIX}){_CLOSE}|(?P<s3>之[一二三四五六七八九十0-9]+))?)"
_COPY = rf"(?:{_OPEN}?第.联{_CLOSE}?)?"
_NUMBER = r"(?:第|N[O0][.:]?)?"
_WITH_YEAR = re.compile(
    rf"(?P<prefix>{_PLACE}?{_WORDS}*?(?:{_PLACE}{_WORDS}*?)?(?:[0-9]{{1,4}}{_WORDS}*?)?){_YEAR}(?P<kind>{_WORDS}*?(?:[0-9]{{2,4}}[\u3400-\u9fff]+)?){_NUMBER}{_OPEN}?(?P<serial>{_SERIAL}){_CLOSE}?{_TAIL}?{_COPY}"
)
_NO_YEAR = re.compile(rf"(?P<prefix>{_WORDS}*?{_PLACE}?{_WORDS}*?)(?P<mark>第|N[O0][.:]?)?(?P<serial>{_SERIAL}){_TAIL}?{_COPY}")
_TEMPLATE = re.compile(rf"{_WORDS}*?{_PLACE}?{_WORDS}*?{_OPEN}[0-9]{{0,4}}{_CLOSE}(?:[\u3400-\u9fff]*?|[A-WYZ]+)第?(?P<struck>[/\\—-]*)号?")
# a label, or the title of the paper the number belongs to
_BEFORE = re.compile(
    rf"(?:案号|文号|编号):|《?[\u3400-\u9fff]{{2,30}}(?:决定书|通知书|告知书)》?\(?(?=[\u3400-\u9fff]{{2,}}{_OPEN}[0-9]{{4}}{_CLOSE})"
)
_NUMBER_UNITS = ("案号", "文号", "编号", "年", "字", "第", "号", *"〔〕[]【】()〈〉<>:")


def parse(text: str) -> Parsed[CaseNumber]:
    """案号、文号. Brackets of any kind, a lost bracket, no year, 第, N0:, letters and a suffix (非) are understood; the serial keeps its
    leading zeros. A printed prefix and year without a serial is blank."""
    empty = unfilled(text, _NUMBER_UNITS)
    if empty:
        return empty
    written = Written.of(text)
    label = _BEFORE.match(written.text)
    offset = label.end() if label else 0
    end = len(written.text) - (bool(label) and written.text[offset - 1] == "(" and written.text.endswith(")"))
    body = written.text[offset:end].replace("_", "").upper()
    template = _TEMPLATE.fullmatch(body)
    if template:
        return Parsed(None, "struck" if template["struck"] else "blank")
    number = _case_number(body, written.source(offset, end).strip())
    if number is None:
        return unreadable(text, "不是案号或文号")
    return Parsed(number, "filled", span=written.span(offset, end))


def _case_number(body: str, text: str) -> CaseNumber | None:
    found = _WITH_YEAR.fullmatch(body)
    if found:
        prefix, year = found["prefix"] + found["kind"], int(found["y1"] or found["y2"] or found["y3"])
        if not 1949 <= year <= 2099:
            return None
    else:
        found, year = _NO_YEAR.fullmatch(body), None
        if not found or not re.search(r"[0-9]", found["serial"]):
            return None
        prefix = found["prefix"]
        # without year and 号 a run of words and digits is a number only if it says so
        if not (body.endswith("号") or found["mark"] or prefix.endswith(("字", "罚")) or (not prefix and len(found["serial"]) >= 4)):
            return None
    groups = found.groupdict()
    suffix = groups["s1"] or groups["s2"] or groups["s3"] or ""
    return CaseNumber(text=text, prefix=prefix, year=year, serial=found["serial"], suffix=suffix)


_SEPARATOR = re.compile(r"[、,;/]+")
_OFFICER_NUMBER = re.compile(r"(?:[\u3400-\u9fff]{0,10}[字证执交运政路])?[A-Z]{0,6}[0-9*][0-9A-Z*-]{2,}[\u3400-\u9fff]?[0-9A-Z*-]*")
_NAME = r"(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,3}(?![字证执交运政路])[\u3400-\u9fff]"
_OFFICER_UNITS = ("执法证号", "执法证件号", "证件号", "证号", "号", "第", ":")


def parse_officer_numbers(text: str) -> Parsed[tuple[str, ...]]:
    """执法证号, one or several in a cell, as written but half-width, upper case, without blanks and 号."""
    empty = unfilled(text, _OFFICER_UNITS)
    if empty:
        return empty
    written = Written.of(text, blanks=True)
    body = re.sub(r"(?:执法)?证件?号(?:码)?\s*:?", " ", written.text.upper().replace("_", " "))
    body = re.sub(r"[\u3400-\u9fff]{2,4}\s*\(([^()]*)\)", r"\1", body)  # 李明（36000112）
    numbers: list[str] = []
    for part in _SEPARATOR.split(body):
        pieces = part.split()
        # a blank parts two numbers only if both are long enough to be one
        whole = pieces if all(len(piece) >= 5 for piece in pieces) else ["".join(pieces)]
        numbers.extend(piece.removesuffix("号").removeprefix("第") for piece in whole if piece)
    if not numbers or not all(_OFFICER_NUMBER.fullmatch(number) for number in numbers):
        return unreadable(text, "不是执法证号")
    return Parsed(tuple(numbers), "filled", span=written.span(0, len(written.text)))


def parse_named_officer_numbers(text: str) -> Parsed[tuple[str, ...]]:
    """The 执法证号 of a cell that asks for officers and numbers: 李明36000112、王建国/36000113."""
    bare = re.sub(rf"{_NAME}\s*[/:：]?\s*(?=[A-Z]{{0,6}}[0-9]{{5,}})", " ", Written.of(text, blanks=True).text.upper())
    parsed = parse_officer_numbers(bare)
    return replace(parsed, span=(0, len(text))) if parsed.value else parse_officer_numbers(text)


_COUNT_UNITS = ("周岁", "岁", "份", "页", "张", "件", "人", "名", "次", "辆", "个", "日", "天", "册", "卷", "轴")


def parse_integer(text: str) -> Parsed[int]:
    """A whole number with or without its unit: 35岁、三十五、叁份、共12页."""
    empty = unfilled(text, (*_COUNT_UNITS, "共", "第"))
    if empty:
        return empty
    written = Written.of(text)
    found = re.fullmatch(rf"(?:共|第)?_*(?P<number>[^_]+?)_*(?:{'|'.join(_COUNT_UNITS)})?", written.text)
    number = chinese_int(found["number"]) if found else None
    if found is None or number is None:
        return unreadable(text, "不是整数")
    return Parsed(number, "filled", span=written.span(*found.span("number")))


_PHONE = re.compile(
    r"1[3-9][0-9*×]{9}|\(?0[0-9]{2,3}\)?-?[2-9][0-9*×]{6,7}(?:-[0-9]{1,5})?|[2-9][0-9*×]{6,7}|[48]00-?[0-9]{3}-?[0-9]{4}|1[0-9]{4}"
)


def parse_phones(text: str) -> Parsed[tuple[str, ...]]:
    """联系电话, one or several, digits only (an extension after -). Loosely: who answers is not our matter."""
    empty = unfilled(text, ("联系电话", "电话", "手机", ":"))
    if empty:
        return empty
    written = Written.of(text, blanks=True)
    body = re.sub(r"(?:联系)?电话|手机|:|_|\+86-?|(?<![0-9])86-?(?=\s*1[3-9][0-9])", " ", written.text)
    body = re.sub(r"(?<=[0-9*])\s+(?=[0-9*]{4}(?![0-9*]))", "", body)  # 138 1234 5678
    body = re.sub(r"(?<=[0-9*])[\s-]+(?=[0-9*]{4}(?![0-9*]))", "", body)
    parts = [part.strip() for part in re.split(r"[、,;/]|\s{1,}(?=1[3-9][0-9*]{9})|(?<=[0-9*]{7})\s+", body) if part.strip()]
    phones = [re.sub(r"\s", "", part) for part in parts]
    if not phones or not all(_PHONE.fullmatch(phone) for phone in phones):
        return unreadable(text, "不是电话号码")
    digits = tuple(re.sub(r"(?<![0-9*]{7})-|[()]", "", phone).replace("×", "*") for phone in phones)
    return Parsed(digits, "filled", span=written.span(0, len(written.text)))
