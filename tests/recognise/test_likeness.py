"""Headings worded otherwise than any known title, titles that two forms share, and two titles of one paper."""

from __future__ import annotations

import pytest

from casecheck.model import CONFIDENT, Line
from casecheck.recognise import recognise
from tests.pages import page

SCENE = [["检查时间", "2024年5月8日"], ["检查地点", "清泉街"], ["记录人", "王芳"], ["车（船）号", "苏A12345"], ["现场情况", "车辆停在路边"]]
INQUEST = [["勘验时间", "2024年5月8日"], ["勘验场所", "国道"], ["天气情况", "晴"], ["勘验人", "王芳"], ["勘验情况及结果", "护栏损坏"]]
FILING = [["案件来源", "检查发现"], ["案由", "超限"], ["案件基本情况", "…"], ["立案依据", "…"], ["受案时间", "2024年5月8日"]]


def only(heading, *blocks, flowing=True):
    title = Line(text=heading, centred=True, size=22)
    (paper,) = recognise([page(title, *blocks, Line(text="本页没有其他内容。" * 4, size=12), flowing=flowing)]).papers
    return paper


@pytest.mark.parametrize("flowing", [True, False])
@pytest.mark.parametrize(("table", "form"), [(SCENE, "scene_record"), (INQUEST, "inquest_record")])
def test_of_two_forms_with_one_title_the_labels_decide(table, form, flowing):
    paper = only("现场检查（勘验）笔录", table, flowing=flowing)
    assert (paper.form, paper.confidence) == (form, 1.0)


def test_a_shared_title_without_labels_is_not_certain():
    assert only("现场勘查笔录", "到达现场，未见异常").confidence < CONFIDENT


@pytest.mark.parametrize("flowing", [True, False])
def test_an_unknown_heading_is_told_by_its_words_and_labels_together(flowing):
    paper = only("案件受理暨立案呈报书", FILING, flowing=flowing)
    assert (paper.form, paper.title, paper.confidence < CONFIDENT) == ("case_filing_register", "案件受理暨立案呈报书", True)


@pytest.mark.parametrize("heading", ["值班情况登记", "车辆出入门登记"])
def test_labels_that_many_forms_have_do_not_make_a_form_of_any_heading(heading):
    assert only(heading, [["时间", "8时"], ["地点", "办公室"], ["姓名", "王芳"], ["备注", "无"]]).form == "unknown"


@pytest.mark.parametrize(("heading", "taken"), [("关于解除行政强制措施审核表", "measure_approval"), ("不予结案报告", "closing_report")])
def test_words_that_turn_a_title_round_are_not_passed_over(heading, taken):
    assert only(heading, "内容").form != taken


def test_an_approval_form_is_no_notice_however_alike_their_words():
    assert only("分期（延期）缴纳罚款告知单", [["申请分期", "是"], ["申请理由", "经济困难"]]).form != "instalment_approval"


def test_two_titles_of_one_paper_right_below_each_other_are_one_paper():
    cover = page("^案卷封面", "^安平市交通运输局", "^行政处罚案卷", [["案由", "超限"], ["案号", "苏安交罚〔2024〕1号"]])
    assert [paper.form for paper in recognise([cover]).papers] == ["dossier_cover"]


@pytest.mark.parametrize("flowing", [True, False])
@pytest.mark.parametrize(
    ("lines", "form"),
    [
        (("^行政强制措施", "^决定书"), "coercive_measure_decision"),
        (("^不予", "^行政处罚决定书"), "no_penalty_decision"),
        (("^行政处罚决定书", "^（当场）"), "on_spot_penalty_decision"),
        (("^安平市交通运输局", "^行政处罚决定书"), "penalty_decision"),
        (("^行政处罚决定书", "^（2024）第12号"), "penalty_decision"),
    ],
)
def test_a_title_broken_into_two_lines(lines, form, flowing):
    assert [paper.form for paper in recognise([page(*lines, "内容", flowing=flowing)]).papers] == [form]


def test_two_papers_of_one_form_stay_two():
    text = page("^询问笔录", "问：" + "你是否清楚？" * 8, "^询问笔录", "问：" + "你是谁？" * 8)
    assert [paper.form for paper in recognise([text]).papers] == ["interview_record", "interview_record"]


def test_a_title_read_a_little_less_clearly_is_not_overruled_by_labels():
    title = Line(text="立案登记表", centred=True, size=22, confidence=0.95)
    (paper,) = recognise([page(title, SCENE, Line(text="本页没有其他内容。" * 4, size=12), flowing=False)]).papers
    assert (paper.form, paper.confidence) == ("case_filing_register", 0.95)


def test_a_short_title_is_certain_if_its_labels_are_there():
    index = [["序号", "材料名称", "页码"], ["1", "送达地址一份", "1"]]
    assert only("目录", index).form == "dossier_index"
    assert only("目录", "正文").confidence < CONFIDENT


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("案件受理、立案报告表", "case_filing_register"),
        ("调查处理报告", "investigation_report"),
        ("撤回听证申请声明", "waiver_statement"),
        ("送达证", "service_receipt"),
        ("行政处罚卷", "dossier_cover"),
        ("结案报告书", "closing_report"),
        ("车辆暂扣决定书", "coercive_measure_decision"),
        ("案件核审意见书", "legal_review"),
        ("延（分）期缴纳罚款通知书", "instalment_notice"),
        ("网约车运输证", "road_transport_certificate_copy"),
    ],
)
def test_titles_as_other_provinces_word_them(title, form):
    assert only(title, "内容").form == form


@pytest.mark.parametrize("flowing", [True, False])
def test_a_check_of_a_vehicle_is_no_inquest_though_its_labels_name_both(flowing):
    lines = ("勘验（检查）时间：2024年5月8日", "勘验（检查）地点：清泉街", "勘验（检查）人：王芳、李明", "记录人：李明")
    person = (
        "被检查人（驾驶员）：赵强　与本案关系：驾驶人",
        "被检查车（船）号牌：苏A12345",
        "现场勘验（检查）情况及结果：",
        "车辆停在路边。",
    )
    paper = only("交通行政处罚现场勘验（检查）笔录", *lines, *person, flowing=flowing)
    assert (paper.form, paper.confidence) == ("scene_record", 1.0)


@pytest.mark.parametrize("title", ["行政强制现场记录", "扣押（查封）现场笔录", "实施行政强制措施现场记录"])
def test_a_record_of_a_coercive_measure_is_no_record_of_a_check(title):
    assert only(title, [["检查时间", "2024年5月8日"], ["检查地点", "清泉街"]]).form == "scene_record_coercive"
