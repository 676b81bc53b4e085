"""Normal form with the way back, places, confidence; and papers that are not read entry by entry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract import extract
from casecheck.extract.text import Text, normal
from casecheck.model import Box, Line, Mark, Paper
from tests.pages import boxed, page, paper, with_marks


def text(*lines: str) -> Text:
    made = page(*lines)
    return Text.of((made, line) for line in made.lines)


def test_labels_broken_by_blanks_become_one_word():
    assert normal("姓　 名\u200b：\n＿＿") == "姓名:"


@given(st.lists(st.text(max_size=12), max_size=4), st.data())
def test_every_character_leads_back_to_its_own(lines, data):
    made = page(*(line.replace("^", "").replace("🖼", "") for line in lines))
    whole = Text.of((made, line) for line in made.lines)
    assert whole.normal == "".join(normal(line.text) for line in made.lines)
    start = data.draw(st.integers(0, len(whole.normal)))
    end = data.draw(st.integers(start, len(whole.normal)))
    passage = whole.passage(start, end)
    assert passage.normal in normal(passage.raw)
    if start < end and "\n" not in passage.raw:
        place = passage.place("d")
        assert place is not None
        assert place.quote == passage.raw


def test_parts():
    assert [p.raw for p in text("王建国、陈思远").passage().parts()] == ["王建国", "陈思远"]
    assert [p.raw for p in text("王建国", "陈思远").passage().parts()] == ["王建国", "陈思远"]
    assert [p.raw for p in text("王建国 陈思远").passage().parts()] == ["王建国", "陈思远"]
    assert [p.raw for p in text("李 明").passage().parts()] == ["李 明"]


def test_the_box_is_that_of_the_value():
    made = page("^送达回证", boxed("案由：超限运输案", 0.3), flowing=False)
    d = extract(Paper(id="r", form="service_receipt", file="a.pdf", pages=(made,)))
    place = d.entry("case_cause").place
    assert place is not None
    assert place.box is not None
    assert (round(place.box.left, 3), round(place.box.right, 3), place.box.top) == (0.16, 0.26, 0.3)


def test_confidence_is_the_lowest_of_its_characters():
    line = boxed("案由：超限案　受送达人：李明", 0.3, confidence=(1.0,) * 3 + (0.9, 0.6, 0.8) + (1.0,) * 8)
    d = extract(paper("service_receipt", line, flowing=False))
    assert (d.entry("case_cause").confidence, d.entry("addressee").confidence) == (0.6, 1.0)


def test_a_full_printed_line_runs_on():
    first = Line(text="案由：安平市顺达物流有限公司未取得道路运输经营", box=Box(left=0.1, top=0.2, right=0.9, bottom=0.22))
    rest = Line(text="许可案", box=Box(left=0.1, top=0.23, right=0.2, bottom=0.25))
    other = Line(text="经调查另有他事", box=Box(left=0.1, top=0.26, right=0.4, bottom=0.28))
    d = extract(paper("service_receipt", first, rest, other, flowing=False))
    assert d.entry("case_cause").value == "安平市顺达物流有限公司未取得道路运输经营许可案"


def test_a_mark_beside_the_line_is_a_signature_seen():
    line = boxed("被询问人签名：", 0.5)
    for top, seen in ((0.49, True), (0.1, None)):
        mark = Mark(kind="signature", page=1, box=Box(left=0.3, top=top, right=0.4, bottom=top + 0.04))
        made = with_marks(page("询问笔录", line, flowing=False), mark)
        d = extract(Paper(id="i", form="interview_record", file="a.pdf", pages=(made,)))
        signature = d.signature("interviewee")
        assert signature is not None
        assert signature.seen is seen


def test_headers_and_footers_are_not_values():
    header = Line(text="案由：模板案由", part="header")
    assert extract(paper("service_receipt", header, "案由：超限案")).entry("case_cause").value == "超限案"
    assert extract(paper("service_receipt", header)).entry("case_cause").state == "absent"


@pytest.mark.parametrize("form", ["unknown", "dossier_cover"])
def test_other_papers_keep_their_pages(form):
    made = paper(form, "^卷宗封面", "案号：苏安交罚〔2023〕12号")
    d = extract(made.model_copy(update={"confidence": 0.4, "title": "卷宗封面"}))
    assert (d.form, d.id, d.title, d.confidence, d.pages) == (form, f"{form}-1", "卷宗封面", 0.4, made.pages)


@pytest.mark.parametrize("form", ["penalty_decision", "service_receipt", "interview_record", "investigation_report"])
def test_an_empty_paper_has_absent_entries_only(form):
    d = extract(paper(form))
    assert {d.entry(name).state for name in d.entry_specs()} == {"absent"}
    assert d.signatures == ()


@given(st.lists(st.text(alphabet="当事人姓名：签、 /年月日2023案号〔〕□☑问答\n罚款元", max_size=30), max_size=6))
def test_no_words_make_it_fail(lines):
    for form in ("penalty_decision", "violation_notice", "interview_record", "service_receipt"):
        extract(paper(form, *lines, [lines[:3] or [""]]))


def test_a_label_in_a_column_and_a_table_in_a_cell():
    inner = page([["受送达人", "李明"]]).tables[0].model_copy(update={"number": 2})
    made = page([["案\n由", "超限案"], ["详情", ""]])
    outer = made.tables[0]
    cells = (*outer.cells[:-1], outer.cells[-1].model_copy(update={"blocks": (inner,)}))
    nested = made.model_copy(update={"blocks": (outer.model_copy(update={"cells": cells}),)})
    d = extract(Paper(id="r", form="service_receipt", file="a.docx", pages=(nested,)))
    assert (d.entry("case_cause").value, d.entry("addressee").value) == ("超限案", "李明")
    place = d.entry("addressee").place
    assert place is not None
    assert (place.table, place.row, place.column) == (2, 1, 2)


@pytest.mark.parametrize("glyph", ["/", "／", "\\", "＼", "—", "——", "无", "以下空白", "【以下空白，无内容】"])
def test_signs_of_nothing(glyph):
    assert extract(paper("service_receipt", [["案由", glyph]])).entry("case_cause").state == "struck"
    assert extract(paper("service_receipt", [["受送达人", glyph]])).entry("addressee").state == "struck"


def test_a_line_break_inside_a_paragraph_is_a_line_end():
    line = Line(text="案由：超限案\n受送达人：李明\n送达单位：")
    d = extract(paper("service_receipt", line))
    assert (d.entry("case_cause").value, d.entry("addressee").value, d.entry("serving_unit").state) == ("超限案", "李明", "blank")
    place = d.entry("addressee").place
    assert place is not None
    assert (place.paragraph, place.quote) == (1, "李明")


def test_a_line_set_to_the_right_does_not_run_on():
    number = Line(text="案号：苏安交罚〔2023〕12号", box=Box(left=0.6, top=0.2, right=0.9, bottom=0.22))
    name = Line(text="李明：", box=Box(left=0.1, top=0.23, right=0.2, bottom=0.25))
    assert extract(paper("violation_notice", number, name, flowing=False)).entry("case_no").text == "苏安交罚〔2023〕12号"


def test_on_a_page_without_ink_an_empty_place_is_not_signed():
    made = page("询问笔录", boxed("被询问人签名：", 0.5), flowing=False)
    for inkless, seen in ((True, False), (False, None)):
        d = extract(Paper(id="i", form="interview_record", file="a.pdf", pages=(made.model_copy(update={"inkless": inkless}),)))
        signature = d.signature("interviewee")
        assert signature is not None
        assert signature.seen is seen
