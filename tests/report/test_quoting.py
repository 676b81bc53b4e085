"""A quote is found wherever it stands, and what is said to cover it does cover it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casecheck.model import Line
from casecheck.report.quoting import find, spread

WORDS = st.text(alphabet="罚款一二三12（１ 　,，", max_size=12)


def squeezed(text: str) -> str:
    import unicodedata

    return "".join(unicodedata.normalize("NFKC", text).split())


@given(before=WORDS, quote=WORDS, after=WORDS)
def test_a_quote_that_is_there_is_found_and_reads_the_same(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    found = find(text, quote)
    assert (found is None) == (squeezed(quote) == "")
    if found:
        assert squeezed(text[slice(*found)]) == squeezed(quote)


@given(parts=st.lists(WORDS, min_size=1, max_size=4))
def test_the_parts_of_a_quote_over_several_lines_are_the_quote(parts: list[str]) -> None:
    lines = [Line(text=part, number=n) for n, part in enumerate(parts, 1)]
    covered = [line.text[start:end] for line, start, end in spread(lines, "".join(parts))]
    assert squeezed("".join(covered)) == squeezed("".join(parts))
    assert covered == [part.strip() for part in covered]


def test_what_is_not_there_covers_the_first_line_and_a_blank_its_end() -> None:
    line = Line(text="日期：", number=1)
    assert list(spread([line], "没有的话")) == [(line, 0, 3)]
    assert list(spread([line], "")) == [(line, 3, 3)]
