"""Titles with characters misread, lost or put in: found on pages that hold one paper, never inside text, never on Word pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.model import CONFIDENT, Document, Line
from casecheck.recognise import recognise
from casecheck.recognise.titles import names, near, squeeze
from tests.pages import page

VOCABULARY = names(tuple(sorted(Document.registry.items(), key=lambda form: form[0])))
INTERVIEW = ("询问时间：2024年5月8日", "询问地点：办公室", "被询问人：李明", "记录人：王芳")


def only(*blocks, flowing=False):
    (paper,) = recognise([page(*blocks, file="a.pdf", flowing=flowing)]).papers
    return paper


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("行政处罚决定节", "penalty_decision"),
        ("安平市交通运输局行政处罚央定书", "penalty_decision"),
        ("违法行为·通知书", "violation_notice"),
        ("违法行通知书（存根）", "violation_notice"),
        ("卷肉目录", "dossier_index"),
        ("放弃陈述申辩及一听证权利的说明", "waiver_statement"),
        ("除证据登记保存审批表", "evidence_release_approval"),
        ("除行政强制措施决定书", "coercive_measure_release"),
    ],
)
def test_the_nearest_title(line, form):
    found = near(line, VOCABULARY, lambda _: 0)
    assert found is not None
    assert (found.form, found.confidence < CONFIDENT) == (form, True)


def test_labels_of_the_form_make_a_misread_title_certain():
    assert only("^询问笔泉", *INTERVIEW).confidence >= CONFIDENT
    assert only("^询问笔泉", "没有栏名的文字").confidence < CONFIDENT


def test_between_two_titles_equally_near_labels_decide():
    record = only("^口查笔录", *INTERVIEW)
    assert record.form == "interview_record"
    assert near("口查笔录", VOCABULARY, lambda _: 0) is None


@pytest.mark.parametrize(
    "line",
    [
        "交通运输行政执法文书式样",
        "交通运输行政处罚文书",
        "法制审核意见：无",
        "依法作出行政处罚决定",
        "我局已作出行政处罚决走书。",
        "当事人",
        "以上笔录我看过",
    ],
)
def test_no_title(line):
    assert near(line, VOCABULARY, lambda _: 9, set_off=False) is None


def test_a_line_of_the_text_is_no_misread_title():
    pages = [
        page("^案件调查报告", "案由：超限", file="a.pdf", flowing=False),
        page("法制审核意见：同意", "机关负责人意见：同意。", number=2, file="a.pdf", flowing=False),
    ]
    assert [(p.form, len(p.pages)) for p in recognise(pages).papers] == [("investigation_report", 2)]


def test_typed_words_are_not_misread():
    assert only("^询问笔泉", *INTERVIEW, flowing=True).form == "unknown"


TITLES = sorted(title for title in VOCABULARY.exact if len(title) >= 8 and squeeze(title).isalpha())


@given(st.sampled_from(TITLES), st.integers(0, 7), st.sampled_from("甲乙丙丁戊"))
def test_one_character_of_a_long_title_misread_is_still_that_form_or_one_as_near(title, at, other):
    misread = title[:at] + other + title[at + 1 :]
    found = near(misread, VOCABULARY, lambda form: 9 if form == VOCABULARY.exact[title][0] else 0)
    assert found is not None
    assert found.form == VOCABULARY.exact[title][0]


def test_a_heading_nobody_knows_begins_a_paper_of_its_own():
    text = [Line(text=f"第{n}段内容", size=11) for n in range(9)]
    pages = [
        page("^询问笔录", "问：", file="a.pdf", flowing=False),
        page(Line(text="车辆技术状况说明", centred=True, size=20), *text, number=2, file="a.pdf", flowing=False),
        page(*text, number=3, file="a.pdf", flowing=False),
    ]
    found = recognise(pages)
    assert [(p.form, p.title, [q.number for q in p.pages]) for p in found.papers] == [
        ("interview_record", "询问笔录", [1]),
        ("unknown", "车辆技术状况说明", [2, 3]),
    ]
    assert "“车辆技术状况说明”不是已知的文书名称" in found.gaps[0].why
