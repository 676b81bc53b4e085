"""Weights (重量) → whole kilograms, and rates (超限率) → hundredths of a percent."""

from __future__ import annotations

import re
from decimal import Decimal

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.written import Written, unfilled

_UNIT = r"(?:kg|千克|公斤|t|吨)"
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\.[0-9]{1,6})?|[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}"
_WEIGHT = re.compile(rf"(?:约|共|计|合计|总重|为|:)?(?P<number>{_NUMBER})(?P<unit>{_UNIT})?", re.IGNORECASE)
_IN_LABEL = re.compile(rf"[(\[/:](?:单位:?)?(?P<unit>{_UNIT})(?:[)\]:]|$)", re.IGNORECASE)
_KILOGRAMS = {"kg": 1, "千克": 1, "公斤": 1, "t": 1000, "吨": 1000}
_RATE = re.compile(rf"(?:约|为|:)?(?:(?P<before>百分之)(?P<words>{_NUMBER})|(?P<number>{_NUMBER})(?P<percent>%)?)")


def parse(text: str, label: str = "") -> Parsed[int]:
    """One weight in whole kilograms: 55600kg, 55.6吨, 49,000 千克. A fraction of a kilogram is not rounded away.

    A bare number has the unit its ``label`` prints (总重（t）), else none is guessed.
    """
    empty = unfilled(text, ("千克", "公斤", "吨", "kg", "Kg", "KG", "t", "T"))
    if empty:
        return empty
    written = Written.of(text)
    found = _WEIGHT.fullmatch(written.text.replace("_", "").rstrip(".。;"))
    number = _decimal(found["number"]) if found else None
    if found is None or number is None:
        return unreadable(text, "不是重量")
    printed = _IN_LABEL.search(Written.of(label).text)
    unit = found["unit"] or (printed["unit"] if printed else None)
    if unit is None:
        return unreadable(text, "没有写明重量单位")
    kilograms = number * _KILOGRAMS[unit.lower()]
    if kilograms != kilograms.to_integral_value():
        return unreadable(text, "的尾数不足一千克")
    return Parsed(int(kilograms), "filled", span=(0, len(text)))


def parse_rate(text: str, label: str = "") -> Parsed[int]:
    """One percentage in hundredths of a percent: 113.50% → 11350, 百分之三 → 300. A bare number counts only if its ``label`` prints %."""
    empty = unfilled(text, ("%", "百分之"))
    if empty:
        return empty
    found = _RATE.fullmatch(Written.of(text).text.replace("_", "").rstrip(".。;"))
    number = _decimal(found["words"] or found["number"]) if found else None
    if found is None or number is None:
        return unreadable(text, "不是百分比")
    if not (found["before"] or found["percent"] or "%" in Written.of(label).text):
        return unreadable(text, "没有百分号，看不出是不是百分比")
    hundredths = number * 100
    if hundredths != hundredths.to_integral_value():
        return unreadable(text, "的小数多于两位")
    return Parsed(int(hundredths), "filled", span=(0, len(text)))


def _decimal(number: str) -> Decimal | None:
    if number[0].isdigit() and number.isascii():
        return Decimal(number.replace(",", ""))
    whole = chinese_int(number)
    return None if whole is None else Decimal(whole)
