from casecheck.derive import presence
from casecheck.model import Dossier, Gap, IndexRow, Page
from tests.papers import decision, fact, notice, paper, world

PAGE_GAP = Gap(file="scan.pdf", what="第 3 页", why="本版不读图像页", page=3)


def test_a_paper_is_there() -> None:
    found = fact(world(notice(), decision()), "dossier.has.violation_notice")
    assert found.value is True
    assert found.places[0].file == "violation_notice.docx"


def test_a_paper_is_not_there_in_a_closed_world_and_says_where_it_is_owed() -> None:
    found = fact(world(decision()), "dossier.has.violation_notice")
    assert found.value is False
    assert found.places[0].owed == "violation_notice"


def test_an_unread_page_could_hold_it() -> None:
    found = fact(world(decision(), gaps=(PAGE_GAP,)), "dossier.has.violation_notice")
    assert found.value is None
    assert "第 3 页" in found.reason


def test_an_unrecognised_paper_could_be_it() -> None:
    found = fact(world(decision(), paper("unknown", "某材料", id="x")), "dossier.has.violation_notice")
    assert found.value is None
    assert "未识别" in found.reason


def test_a_gap_in_one_entry_and_a_blank_page_hide_nothing() -> None:
    gap = Gap(file="a.docx", what="执法时间", why="看不清", hides_papers=False)
    blank = paper("unknown", id="blank").model_copy(update={"pages": (Page(file="blank.docx", number=1),)})
    assert fact(world(decision(), blank, gaps=(gap,)), "dossier.has.violation_notice").value is False


def test_where_the_index_was_read_a_page_hides_only_what_the_index_puts_there() -> None:
    dossier = Dossier(path="d", index=(IndexRow(title="现场笔录", first_page=3, last_page=4), IndexRow(title="结案报告", first_page=9)))
    assert presence.hides(dossier, PAGE_GAP, "现场笔录")
    assert not presence.hides(dossier, PAGE_GAP, "违法行为通知书")
    assert presence.hides(dossier, PAGE_GAP.model_copy(update={"page": 7}), "违法行为通知书")


def test_a_paper_of_doubtful_form_leaves_the_question_open() -> None:
    doubtful = paper("closing_report", "结案报告").model_copy(update={"confidence": 0.5})
    assert fact(world(decision(), doubtful), "dossier.has.violation_notice").value is None


def test_a_short_title_leaves_it_open_only_where_the_words_of_the_other_stand() -> None:
    notes = paper("dossier_notes", "备考表", "本卷共 30 页").model_copy(update={"confidence": 0.8})
    assert fact(world(decision(), notes), "dossier.has.violation_notice").value is False
    named = paper("dossier_notes", "备考表", "另有违法行为通知书一份").model_copy(update={"confidence": 0.8})
    assert fact(world(decision(), named), "dossier.has.violation_notice").value is None
    unread = paper("dossier_notes", "备考表", unread="模糊").model_copy(update={"confidence": 0.8})
    assert fact(world(decision(), unread), "dossier.has.violation_notice").value is None


def test_a_statement_in_known_wording_is_there_even_across_lines_and_blanks() -> None:
    said = presence.statement(paper("closing_report", "如不服可以申请行 政", "复议"), "复议告知", "申请行政复议", "复议")
    assert said.value is True
    assert said.places[0].quote == "申请行政复议"


def test_a_statement_is_not_there_when_all_was_read_and_no_word_of_the_topic_stands() -> None:
    said = presence.statement(paper("closing_report", "缴纳罚款"), "复议告知", "申请行政复议", "复议")
    assert said.value is False
    assert said.places[0].document == "closing_report"


def test_a_word_of_the_topic_in_unknown_wording_leaves_the_statement_open() -> None:
    said = presence.statement(paper("closing_report", "对本决定可走复议渠道"), "复议告知", "申请行政复议", "复议")
    assert said.value is None
    assert said.places[0].quote == "复议"


def test_an_unread_part_of_the_paper_leaves_the_statement_open() -> None:
    said = presence.statement(paper("closing_report", "缴纳罚款", unread="整页图片"), "复议告知", "申请行政复议", "复议")
    assert said.value is None
    assert "整页图片" in said.reason
