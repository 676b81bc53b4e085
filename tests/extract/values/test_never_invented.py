"""No value that is not written: words without a number give none, and every number of a value stands in the text it was read from."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from casecheck.extract.values import citations, dates, ids, money, numbers, plates, terms, weights

# no figure, no numeral (十, 百, 两 …), no 半, no letter
WORDLESS = st.text(alphabet="的在年月日时分元角整第条款项号案车罚交通违法，。：；（）《》〔〕¥至起止共约内前后 \u3000\n", max_size=40)
MANY = settings(max_examples=2_000, deadline=None)


def folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def digits(text: str) -> str:
    """The figures of a text in a row, without zeros: they come and go with places and separators."""
    return re.sub(r"[^1-9]", "", folded(text))


@given(WORDLESS)
@MANY
def test_words_without_a_number_give_no_value(text):
    for parse in (
        dates.parse,
        dates.parse_period,
        money.parse,
        numbers.parse_integer,
        ids.parse,
        terms.parse,
        weights.parse,
        weights.parse_rate,
    ):
        assert parse(text).value is None, parse
    assert numbers.parse_officer_numbers(text).value is None
    assert numbers.parse_phones(text).value is None
    assert plates.parse(text).value is None
    assert citations.parse(text).value is None or all(c.article is None for c in citations.parse(text).value)
    assert (dates.find_dates(text), money.find_amounts(text), plates.find_plates(text)) == ([], [], [])


@given(st.text(alphabet="0123456789０５年月日时分.-/：: 至起止（）于约", max_size=24))
@MANY
def test_every_part_of_a_date_is_written(text):
    whole = folded(text)
    found = [dates.parse(text).value, *(moment for moment, _, _ in dates.find_dates(text))]
    period = dates.parse_period(text).value
    found += [period.start, period.end] if period else []
    for moment in filter(None, found):
        assert str(moment.year) in re.sub(r"\s", "", whole)
        for part in (moment.month, moment.day, moment.hour, moment.minute):
            assert part is None or part == 0 or str(part) in re.sub(r"\s", "", whole)


@given(st.text(alphabet="0123456789５,.，元万角分¥人民币整至以上以下 ", max_size=16))
@MANY
def test_every_figure_of_a_sum_is_written(text):
    for amount in filter(None, [money.parse(text).value, *(found for found, _, _ in money.find_amounts(text))]):
        for fen in (amount.figures, amount.most):
            assert fen is None or digits(str(fen)) in digits(text)
        assert amount.words is None


@given(st.text(alphabet="0123456789XxMA身份证号:： *×", max_size=24))
@MANY
def test_an_identity_number_is_what_is_written(text):
    value = ids.parse(text).value
    masked = re.sub(r"\s", "", folded(text)).upper().replace("×", "*")
    assert value is None or value.replace("×", "*").upper() in masked or digits(value) in digits(text)


@given(st.text(alphabet="苏赣交罚告〔〕[]（）第号0123456789 年-", max_size=20))
@MANY
def test_a_case_number_is_made_of_what_is_written(text):
    number = numbers.parse(text).value
    if number is not None:
        bare = re.sub(r"\s", "", folded(text))
        assert all(part in bare for part in (number.prefix, number.serial, str(number.year or "")))


@given(st.text(alphabet="《》公路法条例第0123456789条款项之（）、和的规定 ", max_size=30))
@MANY
def test_every_number_of_a_citation_is_written(text):
    bare = re.sub(r"\s", "", folded(text))
    for citation, start, end in citations.find_citations(text):
        assert text[start:end].strip()
        for part in (citation.article, citation.paragraph, citation.item):
            assert part is None or str(part) in bare
        assert all(char in bare for char in folded(citation.name))


@given(st.text(alphabet="0123456789.,千克吨kg公斤约为： t%", max_size=12), st.sampled_from(["", "总重（kg）", "总重（吨）", "超限率（%）"]))
@MANY
def test_every_figure_of_a_weight_is_written(text, label):
    for value in (weights.parse(text, label).value, weights.parse_rate(text, label).value):
        assert value is None or digits(str(value)) in digits(text)
