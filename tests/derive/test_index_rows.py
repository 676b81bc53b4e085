from typing import Any

import pytest

from casecheck.forms.dossier_index import IndexEntryRow
from casecheck.model import Document, Gap, Page, Range
from tests.papers import fact, filled, paper, state, world

TITLES = {
    "case_filing_register": "立案登记表",
    "scene_record": "现场笔录",
    "violation_notice": "违法行为通知书",
    "penalty_decision": "行政处罚决定书",
    "closing_report": "结案报告",
}


def index(*rows: tuple[str, str | None]) -> Document:
    """An index with rows (title, page); None is a blank page."""
    made = (
        {
            "title": filled(title) if title else state("unreadable"),
            "page": filled(page) if page else state("blank"),
            "where": filled(title)["place"],
        }
        for title, page in rows
    )
    return paper("dossier_index", "卷内目录", rows=tuple(IndexEntryRow.model_validate(row) for row in made))


def papers(*forms: str) -> list[Document]:
    return [paper(form, title).model_copy(update={"title": title}) for form, title in TITLES.items() if not forms or form in forms]


def value(name: str, *documents: Document, **options: Any) -> Any:
    return fact(world(*documents, **options), f"dossier.{name}").value


def listed(*titles: str) -> Document:
    return index(*((title, str(n)) for n, title in enumerate(titles, 1)))


def test_all_there_all_listed() -> None:
    whole = (listed(*TITLES.values()), *papers())
    assert value("index_missing", *whole) is False
    assert value("listed_not_there", *whole) == 0
    assert value("unlisted_papers", *whole) == 0
    assert value("index_fault_certain", *whole) is False


def test_a_listed_paper_is_not_there() -> None:
    part = (listed(*TITLES.values(), "听证笔录"), *papers())
    gone = fact(world(*part), "dossier.listed_not_there")
    assert (gone.value, gone.places[0].quote) == (1, "听证笔录")
    assert value("index_fault_certain", *part) is True


@pytest.mark.parametrize("title", ["有关材料", "身份证、驾驶证复印件", "听证笔录（副卷）"])
def test_titles_that_name_no_one_paper_are_passed_over(title: str) -> None:
    assert value("listed_not_there", listed(title), *papers()) == 0


def test_what_may_hide_it_leaves_it_open() -> None:
    gap = Gap(what="第 3 页", why="重新扫描", file="a.pdf", page=3)
    assert value("listed_not_there", listed("听证笔录"), *papers(), gaps=(gap,)) == Range(least=0, most=1)
    assert value("listed_not_there", listed("身份证复印件"), paper("evidence_paste_page", "证据粘贴页")) == Range(least=0, most=1)
    twice = (listed("送达回证", "送达回证"), paper("service_receipt", "送达回证"))
    assert value("listed_not_there", *twice) == Range(least=0, most=1)


def test_a_paper_is_not_listed() -> None:
    part = (listed("立案登记表", "现场笔录", "违法行为通知书", "行政处罚决定书"), *papers())
    extra = fact(world(*part), "dossier.unlisted_papers")
    assert (extra.value, extra.places[0].quote) == (1, "结案报告")
    assert value("unlisted_papers", *papers()) == 0  # no index to list it
    assert value("unlisted_papers", listed("立案登记表", "其他"), *papers()) is None
    assert value("unlisted_papers", index(("", "1")), *papers()) is None


def bundle(*starts: int) -> list[Document]:
    """The papers in one file, each beginning on a page."""
    return [
        one.model_copy(update={"file": "a.pdf", "pages": tuple(Page(file="a.pdf", number=n) for n in range(start, end))})
        for one, start, end in zip(papers(), starts, [*starts[1:], starts[-1] + 1], strict=True)
    ]


def in_bundle(rows: Document) -> Document:
    return rows.model_copy(update={"file": "a.pdf", "pages": (Page(file="a.pdf", number=2),)})


@pytest.mark.parametrize(
    ("pages", "wrong"),
    [
        (("1", "2-3", "4", "5", "6"), 0),
        (("1", "2-3", "4", "6", "6"), 1),
        (("1", "2-4", "4", "5", "6"), 1),
        (("1", "5", "9", "2", "4"), 0),  # follows no one count: not compared
    ],
)
def test_pages_of_one_file(pages: tuple[str, ...], wrong: int) -> None:
    rows = in_bundle(index(*zip(TITLES.values(), pages, strict=True)))
    assert value("pages_misquoted", rows, *bundle(3, 4, 6, 7, 8)) == wrong


def test_pages_of_several_files_are_not_compared() -> None:
    assert value("pages_misquoted", listed(*reversed(TITLES.values())), *papers()) == 0


@pytest.mark.parametrize(
    ("pages", "numbered", "faults"),
    [
        (("1", "2-3", "4", "5"), True, 0),
        (("1", "2-3", "5", "6"), True, 1),  # 4 is left out
        (("1", "2-3", "3", "4"), True, 1),
        (("1", "2", "2", "3"), True, 1),
        (("1", "3", "2", "4"), True, 1),
        (("1", "2", None, "4", "5"), True, 1),
        (("1", "2", "1", "1", "1"), False, 0),  # numbers of pages
    ],
)
def test_page_numbers_run_on(pages: tuple[str | None, ...], numbered: bool, faults: int) -> None:
    rows = index(*(("现场笔录", page) for page in pages))
    assert value("index_numbers_pages", rows) is numbered
    assert value("index_page_faults", rows) == faults


def test_copies_may_share_a_page() -> None:
    rows = index(("立案登记表", "1"), ("身份证复印件", "2"), ("行驶证复印件", "2"), ("结案报告", "3"))
    assert value("index_page_faults", rows) == 0


def test_bound() -> None:
    assert value("bound", *papers()) is False
    assert value("bound", paper("dossier_cover", "卷宗封面"), *papers()) is True
    assert value("index_missing", paper("dossier_cover", "卷宗封面"), *papers()) is True
