"""The words around a quote, for paragraphs, table rows and quotes that run over line ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.model import Cell, Line, Page, Place, Table
from casecheck.report.surroundings import surrounded


def lines(*texts: str) -> Page:
    return Page(file="a.docx", number=1, blocks=tuple(Line(text=text, number=n) for n, text in enumerate(texts, 1)))


def at(paragraph: int, quote: str, **more: int) -> Place:
    return Place(file="a.docx", page=1, paragraph=paragraph, quote=quote, **more)


def shown(place: Place) -> tuple[str, str, str]:
    return place.before, place.quote, place.after


def test_within_its_line() -> None:
    assert shown(surrounded(at(2, "三日"), lines("三日", "应在三日内申请", "三日"))) == ("应在", "三日", "内申请")


def test_spaces_and_full_width_forms_do_not_matter() -> None:
    assert shown(surrounded(at(1, "罚款(1000元)"), lines("处 罚 款（１０００元） 。"))) == ("处 ", "罚款(1000元)", " 。")


def test_a_quote_over_a_line_end_is_shown_to_the_end_of_its_last_line() -> None:
    assert shown(surrounded(at(1, "出示执法证件"), lines("我们出示执法", "证件。请看", "看过"))) == ("我们", "出示执法证件", "。请看")


def test_a_quote_that_fills_its_line_stands_below_the_line_before() -> None:
    assert shown(surrounded(at(3, "2024年5月28日"), lines("某局（印章）", " ", "2024年5月28日"))) == ("某局（印章）\n", "2024年5月28日", "")


def test_a_blank_stands_at_the_end_of_its_line() -> None:
    assert shown(surrounded(at(1, ""), lines("执法时间：", "其他"))) == ("执法时间：", "", "")


def test_in_a_table_the_row_is_shown_and_the_right_cell_marked() -> None:
    texts = ("姓名", "李某", "联系人", "李某")
    cells = tuple(Cell(row=2, column=n, blocks=(Line(text=text, number=n),)) for n, text in enumerate(texts, 1))
    other = Cell(row=3, column=1, blocks=(Line(text="住址", number=5),))
    page = Page(file="a.docx", number=1, blocks=(Table(number=1, cells=(*cells, other)),))
    found = surrounded(at(4, "李某", table=1, row=2, column=4), page)
    assert shown(found) == ("姓名 ｜ 李某 ｜ 联系人 ｜ ", "李某", "")


@pytest.mark.parametrize("place", [at(9, "甲"), at(1, "不在此行"), Place(quote="甲"), Place(owed="x", quote="甲")])
def test_what_is_not_there_stays_as_it_is(place: Place) -> None:
    assert surrounded(place, lines("甲乙")) == place
    assert surrounded(place, None) == place


@given(st.lists(st.text("甲乙 丙1", min_size=1, max_size=8), min_size=1, max_size=5), st.data())
def test_before_quote_and_after_give_the_line_again(texts: list[str], data: st.DataObject) -> None:
    n = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[n]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[n])))
    quote = texts[n][start:end]
    found = surrounded(at(n + 1, quote), lines(*texts))
    if quote.strip() and "".join(texts[n].split()) != "".join(quote.split()):
        joined = "".join((found.before + quote + found.after).split())
        assert joined == "".join(texts[n].split())
