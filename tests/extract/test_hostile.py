"""Pages nobody would print: pieces of labels and sentences in any order and any table. Nothing raises, nothing is made up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casecheck.extract import entry_gaps, extract
from casecheck.extract.labels import specs, vocabulary
from casecheck.extract.text import normal
from casecheck.model import Document, Entry, Paper
from tests.pages import ABOVE, LEFT, page

FORMS = sorted(key for key, form in Document.registry.items() if specs(form))
PIECES = (
    *(
        "：",
        "　",
        "\n",
        "，",
        "。",
        "、",
        "/",
        "\\",
        "____",
        "□",
        "☑",
        "（",
        "）",
        "【以下空白】",
        "（可另附页）",
        "🖼",
        "问：",
        "答：",
        "“",
        "”",
    ),
    *(
        "李明",
        "安平市好运货运部",
        "经营者",
        "2023年5月3日8时30分",
        "年　月　日",
        "苏安交罚〔2023〕12号",
        "赣A12345",
        "G2高速",
        "行驶至",
        "在",
    ),
    *(
        "违反",
        "《公路法》第五十条",
        "的规定",
        "依据",
        "决定给予",
        "拟作出",
        "罚款",
        "200元",
        "你（单位）",
        "涉嫌",
        "行为",
        "认为",
        "经查，",
    ),
    *(
        "六十日内",
        "个月内",
        "复议决定",
        "申请行政复议",
        "人民法院",
        "提起诉讼",
        "要求听证",
        "陈述申辩",
        "以上笔录",
        "看过",
        "一样",
        "签名",
        "及时间：",
    ),
)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    form = draw(st.sampled_from(FORMS))
    words = vocabulary(Document.registry[form])
    labels = (*sorted(words.entries), *sorted(words.signatures), *sorted(words.others))
    piece = st.one_of(st.sampled_from(PIECES), st.sampled_from(labels), st.text(max_size=3))
    line = st.lists(piece, max_size=8).map("".join)
    columns = draw(st.integers(1, 5))
    cell = st.one_of(line, st.sampled_from(labels), st.sampled_from((ABOVE, LEFT, "", "/")))
    table = st.lists(st.lists(cell, min_size=columns, max_size=columns), min_size=1, max_size=6)
    blocks = draw(st.lists(st.one_of(line, table), max_size=8))
    return Paper(id="p", form=form, file="a.docx", pages=(page(*blocks, flowing=draw(st.booleans())),))


def entries(document: Document) -> list[Entry[object]]:
    rows = [row for name in ("rows", "evidence") for row in getattr(document, name, ())]
    return [document.entry(name) for name in document.entry_specs()] + [getattr(row, name) for row in rows for name in row.entry_specs()]


@settings(max_examples=150, deadline=None)
@given(papers())
def test_nothing_raises_and_nothing_is_made_up(made):
    document = extract(made)
    printed = normal("\n".join(line.text for line in made.pages[0].lines))
    for entry in entries(document):
        if entry.state != "absent":
            assert entry.place is not None
        if entry.state == "filled":
            assert all(normal(part) in printed for part in entry.text.split("、"))
        if entry.state == "unreadable":
            assert entry.reason
    assert extract(made) == document
    assert all(gap.why for gap in entry_gaps(document))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "piece", ["问：", "认为", "有", "在", "（", "六十日内", "《公路法》", "违反", "依据", "以上笔录", "决定给予", "拟作出", "听证"]
)
def test_a_page_of_one_word_over_and_over_takes_no_long_time(form, piece):
    made = Paper(id="p", form=form, file="a.docx", pages=(page("".join([piece] * 2000)),))
    assert extract(made).pages == made.pages
