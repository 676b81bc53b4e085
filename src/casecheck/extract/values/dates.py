"""Dates and times (日期、时间) → Moment, Period."""

from __future__ import annotations

import datetime as dt
import re

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.written import Written, unfilled
from casecheck.model import Moment, Period

_UNITS = ("年", "月", "日", "号", "时", "点", "分", "秒", "至", "到", "起", "止", ":")
_B = r"[\s_]*"
_DIGIT = "0-9〇○OoО零一二三四五六七八九"
_YEAR = rf"(?<![0-9])[{_DIGIT}](?:\s*[{_DIGIT}]){{3}}"
_N = rf"[{_DIGIT}十廿卅](?:\s?[{_DIGIT}十廿卅]){{0,3}}"
_HALVES = "上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|晚间|夜间|晚"
_WEEKDAY = r"(?:\s*\(?(?:星期|周)[一二三四五六日天]\)?)?"


def _day(p: str) -> str:
    """A date; groups are named with the prefix ``p``: y, m, d in Chinese form and y2, m2, d2 in numeric form."""
    return (
        rf"(?:(?P<{p}y>{_YEAR}){_B}年(?:{_B}(?P<{p}m>{_N})?{_B}月(?:{_B}(?P<{p}d>{_N})?{_B}[日号])?)?"
        rf"|(?<![0-9.])(?P<{p}y2>[0-9]{{4}})\s*(?P<{p}sep>[./–—-])\s*(?P<{p}m2>[0-9]{{1,2}})"
        rf"(?:\s*(?P={p}sep)\s*(?P<{p}d2>[0-9]{{1,2}}))?(?![0-9]|(?P={p}sep)[0-9])(?:\s*[日号])?){_WEEKDAY}"
    )


def _time(p: str) -> str:
    """A time of day: h, mi in Chinese form, h2, mi2 with a colon; half is 上午, 下午 …"""
    return (
        rf"(?:(?P<{p}half>{_HALVES})?{_B}"
        rf"(?:(?P<{p}h2>[0-9]{{1,2}})\s*:\s*(?P<{p}mi2>[0-9]{{2}})(?:\s*:\s*(?P<{p}s2>[0-9]{{2}}))?(?![0-9])"
        rf"|(?P<{p}h>{_N})?{_B}[时点]钟?(?:{_B}(?P<{p}mi>{_N})?{_B}分钟?(?:{_B}(?P<{p}s>{_N})?{_B}秒)?|(?P<{p}word>半|整))?)(?:许|左右)?)"
    )


_MOMENT = rf"{_day('')}(?:\s*T?\s*{_time('')})?"
_PARSE = re.compile(rf"[\s_(]*(?:于|自)?[\s_]*(?P<all>{_MOMENT})[\s_]*(?:起|止|之?前|以前)?[\s_.,;。)]*")
_COMPACT = re.compile(
    r"\s*(?P<all>(?P<y>(?:19|20)[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})(?:(?P<h>[0-9]{2})(?P<mi>[0-9]{2})(?P<s>[0-9]{2})?)?)\s*"
)
_FIND = re.compile(_MOMENT)
_END = (
    rf"(?:{_day('b')}|(?P<next>次日|翌日|第二天)|当日|(?:{_B}年)?(?:{_B}(?P<bm3>{_N})?{_B}月)?{_B}(?P<bd3>{_N})?{_B}日)?"
    rf"\s*T?\s*(?:{_time('b')})?"
)
_LENGTH = rf"{_B}{_N}{_B}(?:个?工作日|日|天)"  # beside a period: 30日（自…至…）, 自…至…共30日
_MEASURE = r"(?:[\u3400-\u9fff]{1,12}?[\s:]*)?"  # what lasts so long: 登记保存7日，自…至…
_PERIOD = re.compile(
    rf"[\s_]*(?:{_MEASURE}{_LENGTH}[\s_,;(]*(?=自|从)|{_MEASURE}{_LENGTH}[\s_]*[,;(])?[\s_]*(?:自|从)?[\s_]*"
    rf"(?P<all>{_day('a')}(?:\s*T?\s*{_time('a')})?)[\s_]*起?[\s_]*"
    rf"(?:(?P<to>至|到|[~–—-]+|[\s,;]+(?=[0-9]{{4}}))[\s_]*(?P<end>{_END}))?[\s_]*止?(?:[\s_,;(]*共计?{_LENGTH}|[\s_]*\({_LENGTH})?[\s_.,;。)]*"
)


def parse(text: str) -> Parsed[Moment]:
    """One date, with or without a time. What is left blank stays unknown: 2023年5月 日 → 2023-05. A year of two digits is not guessed."""
    empty = unfilled(text, _UNITS)
    if empty:
        return empty
    written = Written.of(text, blanks=True)
    found = _PARSE.fullmatch(written.text) or _COMPACT.fullmatch(written.text)
    if not found:
        return unreadable(text, _why(written.text))
    try:
        moment = _read(found.groupdict(), "")
    except ValueError as error:
        return unreadable(text, str(error))
    return Parsed(moment, "filled", span=written.span(*found.span("all")))


def parse_period(text: str) -> Parsed[Period]:
    """起止时间. An end without its own day is taken to be on the start's day (``end_day_written`` False); a blank end is None."""
    empty = unfilled(text, (*_UNITS, "自", "从", "共", "天", "(", ")", ","))
    if empty:
        return empty
    written = Written.of(text, blanks=True)
    found = _PERIOD.fullmatch(written.text)
    if not found:
        return unreadable(text, _why(written.text, "起止时间"))
    groups = found.groupdict()
    try:
        start = _read(groups, "a")
        end, end_day_written = _end(groups, start)
    except ValueError as error:
        return unreadable(text, str(error))
    period = Period(start=start, end=end, end_day_written=end_day_written)
    return Parsed(period, "filled", span=written.span(found.start("all"), found.end("end") if end else found.end("all")))


def parse_last_day(text: str) -> Parsed[Moment]:
    """The day a term ends with: 2022年1月1日至2027年12月31日, 至2027年12月31日, or that day alone."""
    written = Written.of(text, blanks=True)
    alone = parse(re.sub(r"^\s*(?:截?至|到)\s*", "", written.text))
    if alone.state != "unreadable":
        return Parsed(alone.value, alone.state, span=(0, len(text)) if alone.value else None)
    period = parse_period(text)
    if period.value is None or period.value.end is None:
        return unreadable(text, "看不出截止日期")
    return Parsed(period.value.end, "filled", span=(0, len(text)))


def find_dates(text: str) -> list[tuple[Moment, int, int]]:
    """Every date of a narrative that exists and has at least year and month, with start and end in ``text``, in order."""
    written = Written.of(text, blanks=True)
    dates = []
    for found in _FIND.finditer(written.text):
        groups = found.groupdict()
        if not groups["m"] and not groups["d2"]:
            continue  # 2023年度, 2023.5 吨
        try:
            moment = _read(groups, "")
        except ValueError:
            continue
        dates.append((moment, *written.span(found.start(), found.start() + len(found[0].rstrip(" _")))))
    return dates


def _end(groups: dict[str, str | None], start: Moment) -> tuple[Moment | None, bool]:
    if groups["by"] or groups["by2"]:
        return _read(groups, "b"), True
    time = _clock(groups, "b")
    if groups["next"]:
        if start.date is None:
            raise ValueError("写的是次日，但开始日期不完整")
        day = start.date + dt.timedelta(days=1)
        return _moment(day.year, day.month, day.day, time), True
    month, day_of_month = _number(groups["bm3"], "月份"), _number(groups["bd3"], "日")
    if month is None and day_of_month is None:
        return (None, False) if time[0] is None else (_moment(start.year, start.month, start.day, time), False)
    return _moment(start.year, month or start.month, day_of_month, time), True


def _read(groups: dict[str, str | None], p: str) -> Moment:
    """The moment of the named groups. Raises ValueError with the predicate of a Chinese sentence."""
    year = _number(groups[p + "y"] or groups.get(p + "y2"), "年份")
    month = _number(groups[p + "m"] or groups.get(p + "m2"), "月份")
    day = _number(groups[p + "d"] or groups.get(p + "d2"), "日")
    if year is None or not 1900 <= year <= 2099:
        raise ValueError("的年份不合理")
    return _moment(year, month, day, _clock(groups, p))


def _moment(year: int, month: int | None, day: int | None, time: tuple[int | None, int | None]) -> Moment:
    if month is None:
        day = None  # a day without its month says no more than the year
    hour, minute = time if day is not None else (None, None)
    try:
        dt.date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        raise ValueError("不是存在的日期") from None
    return Moment(year=year, month=month, day=day, hour=hour, minute=minute)


def _clock(groups: dict[str, str | None], p: str) -> tuple[int | None, int | None]:
    hour = _number(groups[p + "h"] or groups.get(p + "h2"), "时")
    minute = _number(groups[p + "mi"] or groups.get(p + "mi2"), "分")
    second = _number(groups[p + "s"] or groups.get(p + "s2"), "秒")
    word = groups.get(p + "word")
    if word:
        minute = 30 if word == "半" else 0
    if hour is None:
        return None, None
    hour = _of_day(hour, groups.get(p + "half"))
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        raise ValueError("不是存在的时间")
    return hour, minute


def _of_day(hour: int, half: str | None) -> int:
    """上午, 下午 … and the hour as written → the hour of the day. Raises ValueError where they contradict one another."""
    if half in ("上午", "早上", "早晨", "凌晨"):
        if hour > 12:
            raise ValueError(f"中“{half}”与{hour}时矛盾")
        return 0 if half == "凌晨" and hour == 12 else hour
    if half in ("下午", "傍晚"):
        return hour + 12 if hour < 12 else hour
    if half == "中午":
        return hour + 12 if hour < 4 else hour
    if half and 5 <= hour < 12:  # 晚上 1时 and 晚上 12时 may mean the next day: the hour stays as written
        return hour + 12
    return hour


def _number(text: str | None, what: str) -> int | None:
    if text is None:
        return None
    number = chinese_int(text)
    if number is None:
        raise ValueError(f"的{what}不是数字")
    return number


def _why(text: str, what: str = "日期") -> str:
    if re.match(r"\s*[0-9]{2}\s*(?:年|[./-]\s*[0-9]{1,2}\s*[./-])", text):
        return "的年份只写了两位，不能断定是哪一年"
    if re.match(rf"[\s_]*(?:年)?[\s_]*{_N}\s*月", text):
        return "缺少年份"
    if what == "日期" and len(_FIND.findall(text)) > 1:
        return "中有不止一个日期"
    return f"不是{what}"
