import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import citations
from casecheck.model import Citation

Parts = tuple[str, int | None, int | None, int | None, int | None, int | None]


def parts(citation: Citation) -> Parts:
    return (citation.name, citation.article, citation.inserted, citation.paragraph, citation.item, citation.point)


LONG, ROAD, PENALTY = "中华人民共和国公路安全保护条例", "中华人民共和国道路运输条例", "行政处罚法"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"《{LONG}》第六十四条", [(LONG, 64, None, None, None, None)]),
        (f"《{LONG}》第六十四条第一款", [(LONG, 64, None, 1, None, None)]),
        (f"《{LONG}》第六十四条第一款第（二）项、第三十三条", [(LONG, 64, None, 1, 2, None), (LONG, 33, None, None, None, None)]),
        (f"《{LONG}》第64条第1款第2项", [(LONG, 64, None, 1, 2, None)]),
        (f"《{LONG}》第６４条第（二）项", [(LONG, 64, None, None, 2, None)]),
        (f"《{LONG}》第六十四条第一款第二项第3目", [(LONG, 64, None, 1, 2, 3)]),
        (f"《{LONG}》第六十四条第一款(二)项", [(LONG, 64, None, 1, 2, None)]),
        (f"《{LONG}》第六十四条第一款、第二款", [(LONG, 64, None, 1, None, None), (LONG, 64, None, 2, None, None)]),
        (f"《{LONG}》第六十四条第一款第（一）项、第（三）项", [(LONG, 64, None, 1, 1, None), (LONG, 64, None, 1, 3, None)]),
        (f"《{LONG}》第六十四条第（一）、（三）项", [(LONG, 64, None, None, 1, None), (LONG, 64, None, None, 3, None)]),
        (f"《{PENALTY}》第五十条和第五十一条", [(PENALTY, 50, None, None, None, None), (PENALTY, 51, None, None, None, None)]),
        (
            f"《{PENALTY}》第五条至第七条",
            [(PENALTY, 5, None, None, None, None), (PENALTY, 6, None, None, None, None), (PENALTY, 7, None, None, None, None)],
        ),
        (f"《{PENALTY}》第44条、45条", [(PENALTY, 44, None, None, None, None), (PENALTY, 45, None, None, None, None)]),
        (f"《{PENALTY}》第四十四、四十五条", [(PENALTY, 44, None, None, None, None), (PENALTY, 45, None, None, None, None)]),
        (f"《{PENALTY}》第四条，封闭车道3条", [(PENALTY, 4, None, None, None, None)]),
        ("《刑法》第一百三十三条之一第一款", [("刑法", 133, 1, 1, None, None)]),
        (f"《{ROAD}》（2023年修订）第六十三条", [(ROAD, 63, None, None, None, None)]),
        (f"《{ROAD}》第三章第十三条", [(ROAD, 13, None, None, None, None)]),
        (f"《{ROAD}》第三章的规定", [(ROAD, None, None, None, None, None)]),
        ("依据公路法第五条第二款和安全生产法第六条", [("公路法", 5, None, 2, None, None), ("安全生产法", 6, None, None, None, None)]),
        ("依据公路法第五十条的规定", [("公路法", 50, None, None, None, None)]),
        ("违反了中华人民共和国公路法第五十条", [("中华人民共和国公路法", 50, None, None, None, None)]),
        (f"违反《{ROAD}》第十条，依据本条例第六十三条处罚", [(ROAD, 10, None, None, None, None), (ROAD, 63, None, None, None, None)]),
        (f"违反《{ROAD}》第十条，依据该条例第六十三条处罚", [(ROAD, 10, None, None, None, None), (ROAD, 63, None, None, None, None)]),
        (
            f"违反《{ROAD}》第十条，依据《{PENALTY}》第五条、本条例第六十三条、该法第六条",
            [
                (ROAD, 10, None, None, None, None),
                (PENALTY, 5, None, None, None, None),
                (ROAD, 63, None, None, None, None),
                (PENALTY, 6, None, None, None, None),
            ],
        ),
        (f"依据《{PENALTY}》第五条和本条例第六条", [(PENALTY, 5, None, None, None, None), ("", 6, None, None, None, None)]),
        (f"违反《{ROAD}》的规定", [(ROAD, None, None, None, None, None)]),
        (f"违反《{ROAD}》，依据《{PENALTY}》第五条", [(ROAD, None, None, None, None, None), (PENALTY, 5, None, None, None, None)]),
        ("依据《治理办法》、《公路法》第七十六条", [("治理办法", None, None, None, None, None), ("公路法", 76, None, None, None, None)]),
        ("有《询问笔录》、《现场笔录》为证，违反《公路法》第五十条", [("公路法", 50, None, None, None, None)]),
        (f"依据《{ROAD}》第六十三条规定：“违反本条例第十条规定的，处三万元以上罚款。”", [(ROAD, 63, None, None, None, None)]),
        ("《公路\n法》第 五 十 条", [("公路法", 50, None, None, None, None)]),
        ("第五十条", [("", 50, None, None, None, None)]),
    ],
)
def test_takes(text: str, value: list[Parts]) -> None:
    parsed = citations.parse(text)
    assert parsed.value is not None, parsed.reason
    assert [parts(citation) for citation in parsed.value] == value


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("第 条第 款", "blank"),
        ("《  》第  条", "blank"),
        ("/", "struck"),
        ("无", "struck"),
        ("有关规定", "unreadable"),
        ("《询问笔录》1份", "unreadable"),
        ("第一项", "unreadable"),
    ],
)
def test_not_filled(text: str, state: str) -> None:
    parsed = citations.parse(text)
    assert (parsed.value, parsed.state) == (None, state)


def test_the_key_of_the_statutes_table_and_the_words_cited() -> None:
    text = "依据《公路法》第七十六条第（五）项、《某某办法》第三条"
    parsed = citations.parse(text, {"公路法": "highway_law"}.get)
    assert parsed.value is not None
    assert [(c.law, c.text) for c in parsed.value] == [("highway_law", "《公路法》第七十六条第（五）项"), (None, "《某某办法》第三条")]
    assert parsed.span is not None
    assert text[slice(*parsed.span)] == text[2:]


@given(st.integers(1, 200), st.integers(1, 9) | st.none(), st.integers(1, 20) | st.none())
def test_round_trip(article: int, paragraph: int | None, item: int | None) -> None:
    text = f"《公路法》第{article}条" + (f"第{paragraph}款" if paragraph else "") + (f"第（{item}）项" if item else "")
    parsed = citations.parse(text)
    assert parsed.value == (Citation(name="公路法", article=article, paragraph=paragraph, item=item, text=text),)


@given(st.text(alphabet="《》第一二0条款项目章节之、和至本法条例规定：“”（） ", max_size=30))
def test_never_raises(text: str) -> None:
    parsed = citations.parse(text)
    assert (parsed.state == "filled") == (parsed.value is not None)
