import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.write.numerals import capitals, clock_text, count, day_in_characters, moment_text


@pytest.mark.parametrize(
    ("yuan", "text"),
    [
        (5, "伍元整"),
        (10, "壹拾元整"),
        (500, "伍佰元整"),
        (6500, "陆仟伍佰元整"),
        (7050, "柒仟零伍拾元整"),
        (30000, "叁万元整"),
        (10005, "壹万零伍元整"),
        (100500, "壹拾万零伍佰元整"),
        (20010000, "贰仟零壹万元整"),
    ],
)
def test_capitals(yuan: int, text: str) -> None:
    assert capitals(yuan) == text


def _read(text: str) -> int:
    """A reader of capitals for this test: digit times place, 万 lifts what came before."""
    total = part = digit = 0
    for character in text.removesuffix("元整"):
        if character in "零壹贰叁肆伍陆柒捌玖":
            digit = "零壹贰叁肆伍陆柒捌玖".index(character)
        elif character == "万":
            total, part, digit = (part + digit) * 10**4, 0, 0
        else:
            part, digit = part + digit * 10 ** ("拾佰仟".index(character) + 1), 0
    return total + part + digit


@given(st.integers(1, 10**8 - 1))
def test_capitals_read_back(yuan: int) -> None:
    text = capitals(yuan)
    assert _read(text) == yuan
    assert not re.search("零零|零元|零万", text)


@pytest.mark.parametrize("yuan", [0, -5, 10**8])
def test_capitals_out_of_range(yuan: int) -> None:
    with pytest.raises(ValueError, match="大写金额"):
        capitals(yuan)


def test_dates() -> None:
    assert day_in_characters(dt.date(2018, 10, 20)) == "二〇一八年十月二十日"
    assert day_in_characters(dt.date(2018, 1, 11)) == "二〇一八年一月十一日"
    assert count(31) == "三十一"
    assert clock_text(dt.datetime(2024, 5, 8, 9, 5)) == "9时05分"
    assert moment_text(dt.datetime(2024, 5, 8, 14, 30)) == "2024年5月8日14时30分"
