"""One file with a whole dossier: page numbers, labels and the index say where papers begin."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casecheck.model import Line, Page
from casecheck.recognise import recognise
from casecheck.recognise.sheets import sheets
from tests.pages import page


def pdf(*blocks, number, **more) -> Page:
    return page(*blocks, number=number, file="案卷.pdf", flowing=False, **more)


def forms(*pages: Page) -> list[tuple[str, list[int]]]:
    return [(paper.form, [p.number for p in paper.pages]) for paper in recognise(pages).papers]


def test_numbers_of_the_whole_file_are_no_numbers_of_papers_even_with_empty_backs():
    texts = ["询问笔录", "答：是。", "答：没有。", "现场笔录", "接上页", "送达回证"]
    pages = []
    for n, text in enumerate(texts, 1):
        pages += [pdf(text, f"第{n}页 共6页", number=2 * n - 1), pdf(number=2 * n)]
    assert sheets(pages) == {}
    assert forms(*pages) == [("interview_record", [1, 2, 3, 4, 5, 6]), ("scene_record", [7, 8, 9, 10]), ("service_receipt", [11, 12])]


def test_a_misread_page_number_does_not_cut():
    pages = [pdf("现场笔录", "第1页 共3页", number=1), pdf("内容", "第1页 共3页", number=2), pdf("内容", "第3页 共3页", number=3)]
    assert forms(*pages) == [("scene_record", [1, 2, 3])]


def test_an_impossible_page_number_does_not_join():
    pages = [
        pdf("询问笔录", "第1页 共2页", number=1),
        pdf("答：是。", "第2页 共2页", number=2),
        pdf("询问笔录", "第6页 共2页", number=3),
    ]
    assert forms(*pages) == [("interview_record", [1, 2]), ("interview_record", [3])]


def test_a_running_title_is_no_new_paper_while_page_numbers_go_on():
    pages = [
        pdf("询问笔录", "问：", "第 1 页", number=1),
        pdf("询问笔录", "答：", "第 2 页", number=2),
        pdf("询问笔录", "问：", "第 1 页", number=3),
    ]
    assert forms(*pages) == [("interview_record", [1, 2]), ("interview_record", [3])]


LICENCE = (
    "号牌号码 苏Z12345",
    "车辆类型 重型货车",
    "所有人 李明",
    "住址 安平市",
    "品牌型号 东风",
    "车辆识别代号 LGA",
    "发动机号码 123",
    "注册日期",
)


def test_labels_of_another_form_begin_a_paper_whose_title_was_not_seen():
    pages = [pdf("^送达回证", "受送达人 李明", number=1), pdf(*LICENCE, number=2), pdf("以上属实", number=3)]
    assert forms(*pages) == [("service_receipt", [1]), ("vehicle_licence_copy", [2, 3])]
    assert recognise(pages).papers[1].confidence < 0.9


def index(*rows: tuple[str, str]) -> Page:
    return pdf("^卷内目录", [["序号", "材料名称", "页码"], *([str(n), *row] for n, row in enumerate(rows, 1))], number=1)


LISTED = (("立案登记表", "1"), ("现场笔录", "2-3"), ("行政处罚决定书", "4"), ("送达回证", "5"), ("结案报告", "6"))


def bundle(third: str) -> list[Page]:
    titles = ["立案登记表", "现场笔录", "接上页", third, "送达回证", "结案报告"]
    return [index(*LISTED), *(pdf(title, "内容", number=n) for n, title in enumerate(titles, 2))]


def test_the_index_tells_a_paper_whose_title_was_not_seen():
    found = forms(*bundle("当事人李明"))
    assert found[2:4] == [("scene_record", [3, 4]), ("penalty_decision", [5])]
    assert recognise(bundle("当事人李明")).papers[3].confidence < 0.9


def test_an_index_wrong_by_a_page_cuts_nothing():
    wrong = (LISTED[0], ("现场笔录", "2"), ("行政处罚决定书", "3"), *LISTED[3:])
    pages = [index(*wrong), *bundle("行政处罚决定书")[1:]]
    assert forms(*pages)[2:4] == [("scene_record", [3, 4]), ("penalty_decision", [5])]


def test_an_index_that_agrees_with_little_tells_nothing():
    strange = (("立案登记表", "9"), ("现场笔录", "31"), ("行政处罚决定书", "4"), ("送达回证", "50"), ("结案报告", "62"))
    pages = [index(*strange), *bundle("当事人李明")[1:]]
    assert forms(*pages)[2] == ("scene_record", [3, 4, 5])


def test_an_index_in_lines():
    lines = [f"{n}、{title}（案号）……{first}" for n, (title, first) in enumerate(LISTED, 1)]
    pages = [pdf("^卷内目录", *lines, number=1), *bundle("当事人李明")[1:]]
    assert ("penalty_decision", [5]) in forms(*pages)


WORDS = ("询问笔录", "^现场笔录", "卷肉目录", "第1页 共2页", "第 2 页", "案号：甲交罚〔2024〕1号", "内容", "号牌号码", "")


@settings(deadline=None)
@given(st.lists(st.tuples(st.lists(st.sampled_from(WORDS), max_size=4), st.booleans(), st.sampled_from(("a.pdf", "b.docx"))), max_size=9))
def test_every_page_belongs_to_one_paper_and_keeps_its_order(sheets_of_words):
    pages = [
        page(*words, number=n, file=file, flowing=file.endswith("docx"), unread="看不清" if unread else None)
        for n, (words, unread, file) in enumerate(sorted(sheets_of_words, key=lambda sheet: sheet[2]), 1)
    ]
    cut = [p.number for paper in recognise(pages).papers for p in paper.pages]
    assert list(dict.fromkeys(cut)) == [p.number for p in pages]
    assert all(cut.count(p.number) == 1 for p in pages if not p.flowing)


@pytest.mark.parametrize(
    "second",
    [
        "询问笔录（接上页，第 2 页）",
        "行政执法询问笔录（接上页）　第2页",
        "询问笔录　副页　共　　页第2页",
        "询问笔录（第2页）",
        "询问笔录（续二）",
    ],
)
@pytest.mark.parametrize("flowing", [True, False])
def test_a_heading_that_says_it_goes_on_begins_no_paper(second, flowing):
    first = ("询问笔录", "问：车是谁的？", "答：我的。")
    rest = (Line(text=second, centred=True), "问：还有补充吗？", "答：没有。")
    pages = [page(*first, *rest)] if flowing else [page(*first, number=1, flowing=False), page(*rest, number=2, flowing=False)]
    assert [paper.form for paper in recognise(pages).papers] == ["interview_record"]


def test_a_heading_with_page_one_begins_a_paper():
    pages = [page("询问笔录", "答：我的。", number=1, flowing=False), page("询问笔录　第1页", "答：没有。", number=2, flowing=False)]
    assert [paper.form for paper in recognise(pages).papers] == ["interview_record", "interview_record"]
