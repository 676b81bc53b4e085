"""Papers bound in twice, empty pages, papers in another order than the index lists them."""

from typing import Any

from casecheck.forms.dossier_index import IndexEntryRow
from casecheck.model import Document, Line, Page
from tests.papers import fact, filled, paper, state, world

TEXT = (
    "问：车上装的什么货？答：钢卷，从港口拉到工业园，总重四十九吨，路上经过收费站和检测站，我知道超限，因为赶时间没有卸载，"
    "愿意接受处理，以后一定按规定装载。问：你还有什么需要补充的？答：没有。以上笔录我看过，和我说的一样。"
)


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), name).value


def interview(id: str, day: str, text: str = TEXT) -> Document:
    return paper("interview_record", "询问笔录", f"时间：{day}", text, id=id)


def test_a_paper_bound_in_twice() -> None:
    one, again = interview("a", "2023年5月8日"), interview("b", "2023年5月8日")
    assert value("dossier.duplicate_papers", one, again) == 1
    assert [p.document for p in fact(world(one, again), "dossier.duplicate_papers").places] == ["a", "b"]
    assert value("dossier.duplicate_papers", one, again, interview("c", "2023年5月8日")) == 2


def test_a_scan_misread_by_a_character_is_still_the_same_paper() -> None:
    assert (
        value("dossier.duplicate_papers", interview("a", "2023年5月8日"), interview("b", "2023年5月8日", TEXT.replace("钢卷", "钢券"))) == 1
    )


def test_papers_that_differ_in_a_figure_or_say_little_are_two() -> None:
    assert value("dossier.duplicate_papers", interview("a", "2023年5月8日"), interview("b", "2023年5月9日")) == 0
    assert value("dossier.duplicate_papers", interview("a", "2023年5月8日", "问：答："), interview("b", "2023年5月8日", "问：答：")) == 0


def test_empty_pages_are_counted_on_fixed_pages_only() -> None:
    front = Page(file="a.pdf", number=1, blocks=(Line(text="送达回证", number=1),))
    document = paper("service_receipt").model_copy(update={"pages": (front, Page(file="a.pdf", number=2))})
    between = paper("scene_record").model_copy(update={"pages": (Page(file="b.docx", number=2, flowing=True),)})
    answer = fact(world(document, between), "dossier.blank_pages")
    assert (answer.value, [(p.file, p.page) for p in answer.places]) == (1, [("a.pdf", 2)])


def index(*titles: str | None) -> Document:
    rows = [IndexEntryRow.model_validate({"title": filled(title) if title else state("unreadable")}) for title in titles]
    return paper("dossier_index", "卷内目录", rows=tuple(rows))


PAPERS = (paper("case_filing_register", id="1"), paper("scene_record", id="2"), paper("penalty_decision", id="3"))


def test_the_order_of_the_index() -> None:
    assert value("dossier.listed_out_of_order", index("立案登记表", "现场笔录", "行政处罚决定书"), *PAPERS) == 0
    assert value("dossier.listed_out_of_order", index("立案登记表", "行政处罚决定书", "现场笔录"), *PAPERS) == 1
    assert value("dossier.listed_out_of_order", index("立案登记表", "当事人陈述", "行政处罚决定书"), *PAPERS) == 0


def test_the_order_is_open_without_an_index_or_with_a_row_not_read() -> None:
    assert value("dossier.listed_out_of_order", *PAPERS) is None
    assert value("dossier.listed_out_of_order", index("立案登记表", None), *PAPERS) is None
