from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import terms
from casecheck.model import Term


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("六十日", 60, "natural_day"),
        ("60日内", 60, "natural_day"),
        ("６０ 日之内", 60, "natural_day"),
        ("十五天", 15, "natural_day"),
        ("5个自然日", 5, "natural_day"),
        ("六个月内", 6, "month"),
        ("3个月", 3, "month"),
        ("两个月", 2, "month"),
        ("半年内", 6, "month"),
        ("15个工作日", 15, "working_day"),
        ("五工作日内", 5, "working_day"),
        ("一年", 1, "year"),
        ("　六十　日", 60, "natural_day"),
    ],
)
def test_takes(text: str, count: int, unit: str) -> None:
    parsed = terms.parse(text)
    assert parsed.value == Term.model_validate({"count": count, "unit": unit}), parsed.reason


@pytest.mark.parametrize(
    ("text", "state"), [("", "blank"), ("　　日内", "blank"), ("__个月", "blank"), ("个工作日", "blank"), ("/", "struck")]
)
def test_nothing_written(text: str, state: str) -> None:
    assert terms.parse(text).state == state


@pytest.mark.parametrize("text", ["六十", "六月", "三至五日", "零日", "十十日", "尽快", "60日前", "六十日或者六个月"])
def test_is_no_term(text: str) -> None:
    parsed = terms.parse(text)
    assert parsed.state == "unreadable"
    assert text[:4] in parsed.reason


@given(st.integers(1, 999), st.sampled_from(["日", "天", "个月", "个工作日", "年"]), st.sampled_from(["", "内", "之内"]))
def test_round_trip(count: int, unit: str, end: str) -> None:
    parsed = terms.parse(f"{count}{unit}{end}")
    assert parsed.value is not None
    assert parsed.value.count == count
    assert parsed.span == (0, len(f"{count}{unit}"))


@given(st.text(alphabet="一二三四五六十百零0123456789日天个月年工作内之_ 　半/", max_size=20))
def test_never_raises(text: str) -> None:
    parsed = terms.parse(text)
    assert (parsed.value is not None) == (parsed.state == "filled")
