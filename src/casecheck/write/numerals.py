"""Numbers and dates as officers write them in Chinese."""

from __future__ import annotations

import datetime as dt

_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_DIGITS = "〇一二三四五六七八九"
_PLACES = ("", "拾", "佰", "仟")


def _group(number: int) -> str:
    """0-9999 in capitals, with 零 for a run of noughts inside."""
    text, gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            text += ("零" if gap and text else "") + _CAPITALS[digit] + _PLACES[place]
            gap = False
        else:
            gap = True
    return text


def capitals(yuan: int) -> str:
    """Whole yuan below 1 亿 in capitals (大写): 6500 → 陆仟伍佰元整."""
    if not 0 < yuan < 10**8:
        raise ValueError(f"大写金额只写 1 元至 1 亿元以内的整数：{yuan}")
    high, low = divmod(yuan, 10**4)
    text = _group(high) + "万" if high else ""
    if high and 0 < low < 1000:
        text += "零"
    return f"{text}{_group(low)}元整"


def count(number: int) -> str:
    """1-99 in small numerals: 15 → 十五."""
    if not 0 < number < 100:
        raise ValueError(f"小写汉字数只写 1 至 99：{number}")
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (_DIGITS[ones] if ones else "")


def day_text(day: dt.date) -> str:
    """2024年5月8日."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_in_characters(day: dt.date) -> str:
    """二〇二四年五月八日."""
    return "".join(_DIGITS[int(digit)] for digit in f"{day.year:04}") + f"年{count(day.month)}月{count(day.day)}日"


def clock_text(time: dt.datetime) -> str:
    """9时05分."""
    return f"{time.hour}时{time.minute:02}分"


def moment_text(time: dt.datetime) -> str:
    """2024年5月8日9时05分."""
    return day_text(time.date()) + clock_text(time)
