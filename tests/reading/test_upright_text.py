"""Upright text (竖排) in a narrow cell of a PDF page: one column or two, and words set across that only look so."""

from __future__ import annotations

import pytest

from casecheck.reading.portable.area import Area
from casecheck.reading.portable.glyphs import Glyph
from casecheck.reading.portable.rows import rows, unwrap

SIZE = 10.0
CELL = Area(0, 0, 30, 200)


def column(words: str, left: float, top: float) -> list[Glyph]:
    return [Glyph(char, Area(left, top + n * 12, left + SIZE, top + n * 12 + SIZE), SIZE) for n, char in enumerate(words)]


def read(*glyphs: Glyph) -> list[str]:
    return [row.text for row in unwrap(rows(glyphs), CELL)]


def test_one_column_is_one_value():
    assert read(*column("立案依据", 10, 20)) == ["立案依据"]


@pytest.mark.parametrize("top", [0.0, 48.0, 54.0])  # beside a character of the first column, or between two
def test_of_two_columns_the_right_one_comes_first(top):
    assert read(*column("经办机构负责人意", 15, 0), *column("见", 2, top)) == ["经办机构负责人意见"]


def test_words_set_across_stay_in_their_order():
    across = [column(pair[0], 2, n * 12) + column(pair[1:], 15, n * 12) for n, pair in enumerate(("审批", "意见", "及签", "名"))]
    assert "".join(read(*(glyph for pair in across for glyph in pair))) == "审批意见及签名"
