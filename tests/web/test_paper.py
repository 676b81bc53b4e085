"""The words of a finding are marked where they stand, whatever line breaks and blanks lie between."""

import pytest

from casecheck.model import Cell, DocumentView, DossierSummary, Header, Line, Outcome, Page, Place, Review, Revision, Table
from casecheck.report.marked import Marks, rows
from casecheck.web.paper import Item, PaperMarks, marked, numbered


def finding(*places: Place, rule: str = "DR-001", document: str | None = "d") -> Outcome:
    return Outcome(
        rule=rule,
        outcome="finding",
        subject="d",
        document=document,
        severity="一般",
        certainty="sure",
        title="t",
        fingerprint=rule,
        places=places,
    )


def marks(pages: tuple[Page, ...], *outcomes: Outcome) -> tuple[PaperMarks, frozenset[str]]:
    view = DocumentView(id="d", form="penalty_decision", zh="决定书", title="决定书", file="f")
    review = Review(casecheck=Header(version="0", rules_sha256="0"), dossier=DossierSummary(path="a"), documents=(view,), outcomes=outcomes)
    return marked(numbered(review), {"d": pages})


def shown(found: Marks[Item], page: Page) -> list[str]:
    """Each line with 【marked words】."""
    return ["".join(f"【{p.text}】" if p.items else p.text for p in found.pieces(line)) for line in page.lines]


def lines(*texts: str) -> Page:
    return Page(file="f", number=1, blocks=tuple(Line(text=text, number=n) for n, text in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("texts", "paragraph", "quote", "expected"),
    [
        (("罚款人民币 9000元。",), 1, "人民币9000元", ["罚款【人民币 9000元】。"]),
        (("当事人：张三", "张三签名"), 2, "张三", ["当事人：张三", "【张三】签名"]),
        (
            (
                "前 罚款捌仟",
                "伍佰元整 后",
            ),
            1,
            "捌仟伍佰元",
            ["前 罚款【捌仟】", "【伍佰元】整 后"],
        ),
        (("￥９０００ 元",), 1, "¥9000元", ["【￥９０００ 元】"]),
        (("日期：",), 1, "", ["日期：【】"]),
        (("另外的话",), 1, "没有的话", ["【另外的话】"]),
    ],
)
def test_a_quote_is_marked(texts: tuple[str, ...], paragraph: int, quote: str, expected: list[str]) -> None:
    page = lines(*texts)
    found, anchors = marks((page,), finding(Place(file="f", document="d", page=1, paragraph=paragraph, quote=quote)))
    assert shown(found, page) == expected
    assert anchors == {"p1-0"}


def test_overlapping_findings_share_the_words_between_them() -> None:
    page = lines("自2024年5月23日起至28日")
    at = {"file": "f", "document": "d", "page": 1, "paragraph": 1}
    found, _ = marks((page,), finding(Place(quote="2024年5月23日", **at)), finding(Place(quote="5月23日起至28日", **at), rule="DR-002"))
    pieces = [(p.text, [i.number for i in p.items], [name for name, _ in p.anchors]) for p in found.pieces(page.lines[0])]
    assert pieces == [
        ("自", [], []),
        ("2024年", [1], ["p1-0"]),
        ("5月23日", [1, 2], ["p2-0"]),
        ("起至28日", [2], []),
    ]


def test_words_in_a_cell_are_marked_there_and_only_there() -> None:
    cell = Cell(row=1, column=2, blocks=(Line(text="李四", number=2),))
    page = Page(file="f", number=1, blocks=(Table(number=1, cells=(Cell(row=1, column=1, blocks=(Line(text="李四", number=1),)), cell)),))
    by_line, _ = marks((page,), finding(Place(file="f", document="d", page=1, paragraph=2, table=1, row=1, column=2, quote="李四")))
    by_cell, _ = marks((page,), finding(Place(file="f", document="d", page=1, table=1, row=1, column=2, quote="李四")))
    assert shown(by_line, page) == shown(by_cell, page) == ["李四", "【李四】"]
    assert [[c.text for c in row] for row in rows(page.tables[0])] == [["李四", "李四"]]


def test_what_is_owed_stands_at_its_paper_and_what_has_no_paper_has_no_anchor() -> None:
    page = lines("笔录")
    owed = Place(file="f", document="d", owed="interview_record.x", quote="出示证件的记载")
    elsewhere = Place(owed="closing_report", quote="结案报告")
    found, anchors = marks((page,), finding(owed), finding(elsewhere, rule="AR-003", document=None))
    assert [(name, place.quote) for name, _, place in found.owed["d"]] == [("p1-0", "出示证件的记载")]
    assert anchors == {"p1-0"}
    assert shown(found, page) == ["笔录"]


def test_revisions_are_shown_where_they_stand() -> None:
    line = Line(
        text="罚款八千元",
        number=1,
        revisions=(Revision(kind="deleted", start=2, end=2, text="九千"), Revision(kind="inserted", start=2, end=4, text="八千")),
    )
    assert [(p.text, p.change) for p in Marks[Item]().pieces(line)] == [("罚款", ""), ("九千", "deleted"), ("八千", "inserted"), ("元", "")]
    gone = Line(text="", number=1, revisions=(Revision(kind="struck", start=0, end=0, text="作废"),))
    assert [(p.text, p.change) for p in Marks[Item]().pieces(gone)] == [("作废", "struck")]
