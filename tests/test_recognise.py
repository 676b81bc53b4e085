"""Pages → papers: titles, later pages, splitting of Word pages, what stays unknown."""

from __future__ import annotations

import pytest

from casecheck.model import CONFIDENT, Line, Page
from casecheck.recognise import recognise
from tests.pages import page


def forms(*pages: Page) -> list[tuple[str, list[int]]]:
    return [(paper.form, [p.number for p in paper.pages]) for paper in recognise(pages).papers]


def only(*blocks, **more):
    (paper,) = recognise([page(*blocks, **more)]).papers
    return paper


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("立案登记表", "case_filing_register"),
        ("立　案　审　批　表", "case_filing_register"),
        ("询 问 笔 录", "interview_record"),
        ("询问（调查）笔录", "interview_record"),
        ("路政询问笔录", "interview_record"),
        ("勘验笔录", "inquest_record"),
        ("勘验（）笔录", "inquest_record"),
        ("违法行为通知书（存根）", "violation_notice"),
        ("行政处罚事前告知书", "violation_notice"),
        ("行政处罚决定书（一般程序）", "penalty_decision"),
        ("安平市交通运输局行政处罚决定书", "penalty_decision"),
        ("道路运输行政处罚决定书", "penalty_decision"),
        ("当场行政处罚决定书", "on_spot_penalty_decision"),
        ("交通行政（当场）处罚决定书", "on_spot_penalty_decision"),
        ("不予行政处罚决定书", "no_penalty_decision"),
        ("分期（延期）缴纳罚款通知书", "instalment_notice"),
        ("延期缴纳罚款通知书", "instalment_notice"),
        ("案件处理意见书", "investigation_report"),
        ("交通违法行为调查报告", "investigation_report"),
        ("文书送达回证", "service_receipt"),
        ("结案审批表", "closing_report"),
        ("关于公告送达李明的公告", "service_announcement"),
        ("卷内目录", "dossier_index"),
    ],
)
def test_a_title_on_its_own_line(title, form):
    paper = only("^" + title, "内容")
    assert (paper.form, paper.confidence) == (form, 1.0)
    assert paper.title == "".join(title.split())


def test_lines_above_the_title_belong_to_its_paper():
    paper = only("交通运输行政执法文书式样之15", "^安平市交通运输局", "^行政处罚决定书", "苏安交罚〔2023〕12号")
    assert paper.form == "penalty_decision"
    assert len(paper.pages[0].blocks) == 4


@pytest.mark.parametrize(
    "line",
    [
        "《行政处罚决定书》",
        "我局依法作出行政处罚决定书。",
        "请在收到行政处罚决定书之日起十五日内缴款",
        "附件：行政处罚决定书；",
        "送达文书：行政处罚决定书、送达回证",
    ],
)
def test_a_title_inside_a_sentence_is_none(line):
    paper = only(line, "其他内容")
    assert (paper.form, paper.confidence) == ("unknown", 0.0)


def test_titles_in_an_index_or_a_receipt_are_none():
    index = page("^卷内目录", [["序号", "材料名称", "页码"], ["1", "立案登记表", "1"], ["2", "行政处罚决定书", "8"]])
    receipt = page("^送达回证", [["送达文书名称", "行政处罚决定书"], ["受送达人", "李明"]], number=2)
    assert forms(index, receipt) == [("dossier_index", [1]), ("service_receipt", [2])]


def test_a_title_in_the_first_row_of_the_table():
    paper = only([["现场笔录", "←"], ["执法地点", "G2"]])
    assert paper.form == "scene_record"


def test_a_doubtful_title_is_not_certain():
    assert 0 < only("^李明询问笔录").confidence < CONFIDENT
    assert 0 < only("^驾驶证").confidence < CONFIDENT


def test_a_badly_read_title_is_not_certain():
    paper = only(Line(text="询问笔录", confidence=0.5, centred=True))
    assert (paper.form, paper.confidence) == ("interview_record", 0.5)


def test_later_pages_belong_to_the_paper_before():
    pages = [
        page("询问笔录", "问：答：", number=1, flowing=False),
        page("询问笔录（续页）", "答：是。", number=2, flowing=False),
        page("答：没有。", number=3, flowing=False),
        page("", number=4, flowing=False),
        page("询问笔录", "第2页 共3页", number=5, flowing=False),
        page("询问笔录", "第1页 共2页", number=6, flowing=False),
        page("送达回证", number=7, flowing=False),
    ]
    assert forms(*pages) == [("interview_record", [1, 2, 3, 4, 5]), ("interview_record", [6]), ("service_receipt", [7])]


def test_a_new_file_begins_a_new_paper():
    pages = [page("询问笔录", "问："), page("答：是。", file="b.docx")]
    assert forms(*pages) == [("interview_record", [1]), ("unknown", [1])]


def test_ids_are_counted_per_form():
    pages = [page("送达回证", file="a.docx"), page("询问笔录", file="b.docx"), page("送达回证", file="c.docx")]
    assert [p.id for p in recognise(pages).papers] == ["service_receipt-1", "interview_record-1", "service_receipt-2"]


def test_a_word_page_is_split_at_each_title():
    whole = page(
        "^违法行为通知书",
        "当事人：李明",
        "照此办理🖼",
        "^安平市交通运输局",
        "^行政处罚决定书",
        "当事人：李明",
        [["受送达人", "李明"]],
        "^送达回证",
        "案由：超限",
    )
    found = recognise([whole]).papers
    assert [(p.form, [b.text if isinstance(b, Line) else "table" for b in p.pages[0].blocks]) for p in found] == [
        ("violation_notice", ["违法行为通知书", "当事人：李明", "照此办理"]),
        ("penalty_decision", ["安平市交通运输局", "行政处罚决定书", "当事人：李明", "table"]),
        ("service_receipt", ["送达回证", "案由：超限"]),
    ]
    assert [p.pages[0].number for p in found] == [1, 1, 1]
    assert [p.pages[0].pictures for p in found] == [1, 0, 0]
    assert [line.number for p in found for line in p.pages[0].lines] == list(range(1, 11))


def test_the_end_of_one_paper_is_not_the_head_of_the_next():
    whole = page("^违法行为通知书", "内容", "^安平市交通运输局", "^2023年5月20日", "^行政处罚决定书", "内容")
    assert [len(p.pages[0].blocks) for p in recognise([whole]).papers] == [4, 2]


def test_a_plain_line_in_the_middle_does_not_split():
    assert forms(page("^案件调查报告", "证据有：", "现场笔录", "询问笔录")) == [("investigation_report", [1])]


def test_an_index_in_lines_is_one_paper():
    whole = page("^卷内目录", "^立案登记表", "^现场笔录", "^行政处罚决定书", "^备考", "^结案报告", "案由：超限")
    assert forms(whole) == [("dossier_index", [1]), ("closing_report", [1])]


def test_a_printed_page_holds_one_paper():
    assert forms(page("^违法行为通知书", "内容", "^行政处罚决定书", flowing=False)) == [("violation_notice", [1])]


def test_blank_pages_before_a_title_belong_to_it():
    assert forms(page("", number=1), page("询问笔录", number=2)) == [("interview_record", [1, 2])]


def test_the_file_name_is_a_hint_only():
    paper = only("安平市交通运输局", "内容", file="卷一/03 询问笔录.docx")
    assert (paper.form, paper.title, paper.confidence) == ("interview_record", "", 0.5)


def test_an_unread_page_is_a_paper_of_its_own_and_a_gap():
    pages = [
        page("询问笔录", "问：", number=1, flowing=False, file="a.pdf"),
        page(number=2, flowing=False, file="a.pdf", unread="整页是图片"),
        page("答：是。", number=3, flowing=False, file="a.pdf"),
    ]
    found = recognise(pages)
    assert [(p.form, [q.number for q in p.pages]) for p in found.papers] == [("interview_record", [1]), ("unknown", [2, 3])]
    assert [(gap.what, gap.why, gap.page, gap.hides_papers) for gap in found.gaps] == [("第 2 页", "整页是图片", 2, True)]


def test_a_paper_of_unknown_kind_is_a_gap():
    found = recognise([page("情况说明", "内容")])
    (gap,) = found.gaps
    assert gap.document == found.papers[0].id == "unknown-1"
    assert "看不出是哪种文书" in gap.why


def test_nothing_is_nothing():
    assert recognise([]).papers == ()


def test_every_page_belongs_to_exactly_one_paper():
    pages = [page(*(["^" + t] if t else []), "内容", number=n) for n, t in enumerate(["询问笔录", "", "现场笔录", "", "", "说明"], 1)]
    assert [p.number for paper in recognise(pages).papers for p in paper.pages] == [1, 2, 3, 4, 5, 6]


def pdf_page(*blocks, number, **more):
    return page(*blocks, number=number, flowing=False, file="案卷.pdf", **more)


def test_one_pdf_is_cut_at_titles_and_where_page_numbers_begin_again():
    pages = [
        pdf_page("询问笔录", "问：答：", "第1页 共2页", number=1),
        pdf_page("答：是。", "第 2 页 共 2 页", number=2),
        pdf_page("没有名称的材料", "第1页，共2页", number=3),
        pdf_page("接上页", "page 2 of 2", number=4),
        pdf_page("送达回证", "内容", number=5),
        pdf_page("送达回证", "内容", number=6),
    ]
    assert forms(*pages) == [("interview_record", [1, 2]), ("unknown", [3, 4]), ("service_receipt", [5]), ("service_receipt", [6])]


def test_a_complete_paper_takes_no_further_page():
    pages = [
        pdf_page("现场笔录", "第一页共一页", number=1),
        pdf_page(number=2),
        pdf_page("照片说明", number=3),
        pdf_page("再一张", number=4),
    ]
    assert forms(*pages) == [("scene_record", [1, 2]), ("unknown", [3, 4])]


def test_page_numbers_of_the_whole_dossier_do_not_cut():
    pages = [
        pdf_page("询问笔录", "第9页共20页", number=9),
        pdf_page("答：是。", "第10页共20页", number=10),
        pdf_page("答：没有。", "第11页共20页", number=11),
    ]
    assert forms(*pages) == [("interview_record", [9, 10, 11])]


def test_an_unread_picture_beside_words_of_a_known_paper_hides_no_other_paper() -> None:
    words = Page(
        file="a.docx", number=1, blocks=(Line(text="询问笔录", number=1, centred=True), Line(text="问：……", number=2)), unread="整页图片"
    )
    alone = Page(file="b.docx", number=1, unread="整页图片")
    gaps = recognise([words, alone]).gaps
    assert [(gap.file, gap.hides_papers) for gap in gaps if gap.what == "第 1 页"] == [("a.docx", False), ("b.docx", True)]
