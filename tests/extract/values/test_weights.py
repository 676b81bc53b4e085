"""Weights in whole kilograms, rates in hundredths of a percent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import weights


@pytest.mark.parametrize(
    ("text", "label", "kilograms"),
    [
        ("55600kg", "", 55600),
        ("55600 Kg", "", 55600),
        ("104600.00Kg", "", 104600),
        ("49,000 千克", "", 49000),
        ("４９０００公斤", "", 49000),
        ("55.6吨", "", 55600),
        ("55.605 t", "", 55605),
        ("六吨", "", 6000),
        ("55.60", "车货总重（t）", 55600),
        ("55600", "总重（单位：kg）", 55600),
        ("55600", "总重/千克:", 55600),
        ("0", "超限量(kg)", 0),
        ("__55.6__吨", "", 55600),
    ],
)
def test_a_weight(text: str, label: str, kilograms: int):
    parsed = weights.parse(text, label)
    assert (parsed.state, parsed.value) == ("filled", kilograms)


@pytest.mark.parametrize(
    ("text", "state"), [("", "blank"), ("　kg", "blank"), ("____吨", "blank"), ("/", "struck"), ("—", "struck"), ("无", "struck")]
)
def test_no_weight(text: str, state: str):
    assert weights.parse(text).state == state


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("55600", "没有写明重量单位"),
        ("55.6005吨", "不足一千克"),
        ("55吨600千克", "不是重量"),
        ("111200斤", "不是重量"),
        ("49吨以上", "不是重量"),
        ("超限", "不是重量"),
    ],
)
def test_what_is_no_weight_is_not_guessed(text: str, why: str):
    parsed = weights.parse(text)
    assert parsed.state == "unreadable"
    assert parsed.value is None
    assert why in parsed.reason


def test_the_unit_beside_the_number_wins_over_the_label():
    assert weights.parse("55600kg", "总重（t）").value == 55600


@pytest.mark.parametrize(
    ("text", "label", "hundredths"),
    [
        ("113.50%", "", 11350),
        ("13.47％", "", 1347),
        ("13.47", "超限率（%）", 1347),
        ("百分之三", "", 300),
        ("百分之13.5", "", 1350),
        ("0%", "", 0),
    ],
)
def test_a_rate(text: str, label: str, hundredths: int):
    parsed = weights.parse_rate(text, label)
    assert (parsed.state, parsed.value) == ("filled", hundredths)


@pytest.mark.parametrize(
    ("text", "state"), [("%", "blank"), ("/", "struck"), ("0.1347", "unreadable"), ("13.471%", "unreadable"), ("高", "unreadable")]
)
def test_no_rate(text: str, state: str):
    assert weights.parse_rate(text).state == state


@given(st.integers(0, 999_999), st.sampled_from(["kg", "千克", "吨", "t"]))
def test_a_weight_written_in_any_unit_comes_back(kilograms: int, unit: str):
    number = Decimal(kilograms) / (1000 if unit in ("吨", "t") else 1)
    assert weights.parse(f"{number:f}{unit}").value == kilograms


@given(st.text(max_size=30), st.text(max_size=10))
def test_nothing_raises(text: str, label: str):
    assert (weights.parse(text, label).value is None) == (weights.parse(text, label).state != "filled")
    assert (weights.parse_rate(text, label).value is None) == (weights.parse_rate(text, label).state != "filled")
