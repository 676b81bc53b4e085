"""A hundred thousand round trips and more: what is written in any of the usual ways is read back, every day, minute and sum.

Days and minutes are walked through one by one; sums are drawn from a fixed seed, as many of each length, so that small and round ones and
those with zeros inside come up as often as others. The shrinking counterexamples of hypothesis are in the tests beside this one.
"""

from __future__ import annotations

import datetime as dt
from random import Random

import pytest

from casecheck.extract.values import dates, money
from casecheck.model import Amount, Moment
from tests.extract.values.test_money import to_words

pytestmark = pytest.mark.slow

FIGURES = "〇一二三四五六七八九"


def two(n: int) -> str:
    """十, 十二, 二十, 三十一."""
    tens, ones = divmod(n, 10)
    return ("" if tens == 0 else "十" if tens == 1 else FIGURES[tens] + "十") + (FIGURES[ones] if ones or not tens else "")


DAYS = (
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}年{d.month:02}月{d.day:02}日",
    lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日",
    lambda d: f"{d.year}.{d.month}.{d.day}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: "".join(FIGURES[int(c)] for c in str(d.year)) + f"年{two(d.month)}月{two(d.day)}日",
    lambda d: "".join("零" if c == "0" else FIGURES[int(c)] for c in str(d.year)) + f"年{two(d.month)}月{two(d.day)}日",
)
TIMES = (
    lambda h, m: f"{h}时{m}分",
    lambda h, m: f"{h:02}时{m:02}分",
    lambda h, m: f"{h}:{m:02}",
    lambda h, m: f"{h:02}：{m:02}",
    lambda h, m: f" {h} 时 {m} 分",
)


def test_every_day_of_two_hundred_years_in_two_of_the_ways_to_write_it():
    first, last = dt.date(1900, 1, 1), dt.date(2099, 12, 31)
    for n in range((last - first).days + 1):
        day = first + dt.timedelta(days=n)
        for way in (n, n * 7 + 3):
            text = DAYS[way % len(DAYS)](day)
            assert dates.parse(text).value == Moment.model_validate(day.isoformat()), text


def test_every_minute_of_a_day_in_every_way_to_write_it():
    trips = 0
    for minutes in range(24 * 60):
        hour, minute = divmod(minutes, 60)
        for k, written in enumerate(TIMES):
            for n in range(14):
                day = dt.date(2015, 1, 1) + dt.timedelta(days=(minutes * 14 + n) % 3_650)
                text = DAYS[n % 2 + k % 2](day) + written(hour, minute)
                assert dates.parse(text).value == Moment.model_validate(f"{day}T{hour:02}:{minute:02}"), text
                trips += 1
    assert trips >= 100_000


@pytest.mark.parametrize("seed", range(4))
def test_sums_of_every_length_in_words_in_figures_and_in_both(seed):
    random = Random(seed)
    for n in range(25_000):
        digits = n % 11 + 1  # up to a hundred million yuan
        fen = random.randrange(10**digits) if n % 3 else random.randrange(10 ** ((digits + 1) // 2)) * 10 ** (digits // 2)
        words = to_words(fen)
        if n % 5 == 0:
            words = words.replace("元", "圆").replace("整", "正")
        figures = f"{fen // 100:,}.{fen % 100:02}" if n % 2 else f"{fen // 100}.{fen % 100:02}"
        assert money.parse(words).value == Amount(words=fen), words
        assert money.parse(f"{figures}元").value == Amount(figures=fen), figures
        both = f"人民币{words}（¥{figures}）"
        assert money.parse(both).value == Amount(words=fen, figures=fen), both
