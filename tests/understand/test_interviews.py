"""Interviews as turns, in the layouts of different provinces."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.interview_record import InterviewRecord
from casecheck.model import Cell, Entry, Interview, Line, Page, Paper, Place, Table
from casecheck.understand.interviews import interview
from tests.pages import page, paper

HEAD = ("^询问笔录", "时间：2024年3月8日9时10分至9时50分", "询问人：高翔　记录人：罗敏", "被询问人：冯立军　与案件关系：驾驶员")


def turned(*blocks: object) -> Interview:
    return interview(extract(paper("interview_record", *blocks)))


def said(record: Interview) -> list[tuple[str | None, str | None]]:
    return [(t.question and t.question.text, t.answer and t.answer.text) for t in record.turns]


def test_a_line_each():
    record = turned(
        *HEAD,
        "我们是青川市交通运输局的执法人员高翔、罗敏，执法证号是QC0117、QC0142，请你确认。",
        "问：你叫什么名字？",
        "答：冯立军。",
        "问：车是谁的？",
        "答：是我表哥的，",
        "挂靠在运输公司名下。",
        "以上笔录我看过，和我说的一样。",
        "被询问人签名：　　　询问人签名：",
    )
    assert said(record) == [("你叫什么名字？", "冯立军。"), ("车是谁的？", "是我表哥的，挂靠在运输公司名下。")]
    assert record.opening is not None
    assert record.opening.text.startswith("我们是青川市交通运输局的执法人员")
    assert record.interviewee == ("冯立军",)
    assert [t.answered_by for t in record.turns] == [("冯立军",), ("冯立军",)]
    assert record.turns[0].asked_by == ("高翔",)
    last = record.about("signature")[-1]
    assert (last.turn, last.reply) == (None, "yes")


def test_run_in_one_paragraph():
    record = turned(
        *HEAD, "问：从哪里装的货？答：从石门采石场。他问我：几吨？我说不知道。后来老板问：够不够？我答：够了。问:运费多少?答:一趟600元。"
    )
    assert said(record) == [
        ("从哪里装的货？", "从石门采石场。他问我：几吨？我说不知道。后来老板问：够不够？我答：够了。"),
        ("运费多少?", "一趟600元。"),
    ]
    assert [(t.key, t.turn) for t in record.topics] == [("place", 1), ("fare", 2)]


@pytest.mark.parametrize(
    "lines",
    [
        ("问1：货物是什么？", "答1：碎石。", "问2：有超限运输车辆通行证吗？", "答2：没有。"),
        ("1、问：货物是什么？", "答：碎石。", "2、问：有超限运输车辆通行证吗？", "答：没有。"),
        ("问一：货物是什么？", "答：碎石。", "问二：有超限运输车辆通行证吗？", "答：没有。"),
        ("问（高翔）：货物是什么？", "答（冯立军）：碎石。", "问（罗敏）：有超限运输车辆通行证吗？", "答（冯立军）：没有。"),
        ("询问人问：货物是什么？", "被询问人答：碎石。", "询问人问：有超限运输车辆通行证吗？", "被询问人答：没有。"),
    ],
)
def test_numbers_and_names_beside_the_marks(lines):
    record = turned(*HEAD, *lines)
    assert said(record) == [("货物是什么？", "碎石。"), ("有超限运输车辆通行证吗？", "没有。")]
    assert [(t.key, t.reply) for t in record.topics] == [("goods", None), ("licence", "no")]
    if "罗敏" in lines[2]:
        assert [t.asked_by for t in record.turns] == [("高翔",), ("罗敏",)]
    if lines[0].startswith("问"):
        assert record.turns[0].printed == (1 if lines[0][1] in "1一" else None)


def test_a_label_column_beside_the_words():
    record = turned(*HEAD, [["问", "你当时从哪到哪？"], ["答", "从东站到机场。"], ["问：", "收了多少车费？"], ["答：", "每人20元。"]])
    assert said(record) == [("你当时从哪到哪？", "从东站到机场。"), ("收了多少车费？", "每人20元。")]


def test_two_columns_with_headings():
    record = turned(*HEAD, [["询问内容", "回答内容"], ["你的从业资格证呢？", "没有办。"], ["还有什么补充？", "没有了。"]])
    assert said(record) == [("你的从业资格证呢？", "没有办。"), ("还有什么补充？", "没有了。")]
    assert [(t.key, t.reply) for t in record.topics] == [("licence", "no"), ("attitude", "no")]


def test_two_columns_go_on_over_a_page_in_the_middle_of_an_answer():
    first = page(*HEAD, [["问", "答"], ["货物在哪装的？", "在北岸码头，"]])
    second = page([["", "装了两个小时。"], ["谁付运费？", "货主付。"]], number=2)
    record = interview(extract(Paper(id="i", form="interview_record", file="a.docx", pages=(first, second))))
    assert said(record) == [("货物在哪装的？", "在北岸码头，装了两个小时。"), ("谁付运费？", "货主付。")]
    assert record.turns[0].answer is not None
    assert [p.page for p in record.turns[0].answer.places] == [1, 2]


@pytest.mark.parametrize(
    "between",
    [
        ("被询问人签名：　　　　询问人签名：", "第1页 共2页", "^询问笔录（续页）", "案号：青交罚〔2024〕12号"),
        ("（转下页）", "询问笔录续页2"),
        ("被询问人（签名）：冯立军　2024年3月8日", "- 2 -"),
        ("^青川市交通运输综合行政执法支队询问笔录", "共 2 页 第 2 页"),
    ],
)
def test_headers_in_the_middle_of_an_answer(between):
    first = page(*HEAD, "问：请讲一下经过。", "答：我早上六点出发，走到岔路口", between[0])
    second = page(*between[1:], "被拦下来，上磅称了。", "问：总重多少？", "答：七十二吨。", number=2)
    record = interview(extract(Paper(id="i", form="interview_record", file="a.docx", pages=(first, second))))
    assert said(record) == [("请讲一下经过。", "我早上六点出发，走到岔路口被拦下来，上磅称了。"), ("总重多少？", "七十二吨。")]
    assert record.turns[0].answer is not None
    assert [(p.page, p.quote) for p in record.turns[0].answer.places] == [(1, "我早上六点出发，走到岔路口"), (2, "被拦下来，上磅称了。")]


def test_a_question_without_an_answer_and_an_answer_continued():
    record = turned(*HEAD, "问：车是谁的？", "问：听到了吗？", "答：听到了。", "答（续）：车是老板的。")
    assert said(record) == [("车是谁的？", None), ("听到了吗？", "听到了。车是老板的。")]
    assert record.turns[0].answered_by == ()


def test_several_askers_leave_open_who_asked():
    record = turned("^询问笔录", "询问人：高翔、罗敏", "被询问人：冯立军", "问：货主是谁？", "答：不知道。")
    assert record.turns[0].asked_by == ()


@pytest.mark.parametrize(
    ("question", "answer", "replies"),
    [
        ("以上是我们的执法证件，你是否看清？是否申请回避？", "看清了，不申请。", {"identity_shown": "yes", "recusal": "no"}),
        ("你有申请回避的权利，是否申请回避？", "不需要。", {"recusal": "no"}),
        ("是否要求我们回避？", "我要求罗敏回避。", {"recusal": "yes"}),
        ("你是否申请回避？", "这个我不懂。", {"recusal": None}),
        ("你应当如实回答，不得作虚假陈述，听清楚了吗？", "听清楚了。", {"duty": "yes"}),
        ("你有陈述、申辩的权利，清楚吗？", "不清楚。", {"rights": "no"}),
        ("你有没有道路运输经营许可证？", "没有。", {"licence": "no"}),
        ("你是否没有办理道路运输证？", "是的。", {"licence": None}),
        ("请核对笔录，是否属实？", "属实，我愿意签字。", {"signature": "yes"}),
        ("请你在笔录上签名。", "我不签。", {"signature": "no"}),
    ],
)
def test_what_was_told_and_answered(question, answer, replies):
    topics = {t.key: t.reply for t in turned(*HEAD, f"问：{question}", f"答：{answer}").topics}
    assert {key: topics.get(key, "?") for key in replies} == replies


def test_rights_told_before_the_first_question():
    record = turned(*HEAD, "我们是青川市交通运输局执法人员，现向你询问。你有权申请回避，也应当如实回答。", "问：听清楚了吗？", "答：清楚。")
    assert {t.key for t in record.topics if t.turn is None} == {"recusal", "duty"}


def test_data_without_pages_reads_the_entry_at_its_pointer():
    place = Place(document="x", pointer="/papers/0/entries/qa_body")
    body = Entry[str](value="问：运什么？答：煤。", text="问：运什么？答：煤。", state="filled", place=place)
    record = interview(InterviewRecord(id="x", pages=(Page(file="", number=1, unread="数据中没有全文"),), qa_body=body))
    assert said(record) == [("运什么？", "煤。")]
    assert record.turns[0].answer is not None
    assert record.turns[0].answer.places[0].pointer == "/papers/0/entries/qa_body"


def test_no_questions_no_turns_and_an_unread_page_is_said():
    record = interview(InterviewRecord(id="x", pages=(Page(file="a.pdf", number=1, unread="整页图片"),)))
    assert (record.turns, record.topics, record.whole) == ((), (), False)


def test_nested_cells_keep_their_order():
    cell = Cell(row=1, column=1, blocks=(Line(text="问：装的什么？", number=1), Line(text="答：水泥。", number=2)))
    made = Page(file="a.docx", number=1, blocks=(Table(number=1, cells=(cell,)),), flowing=True)
    record = interview(InterviewRecord(id="x", pages=(made,)))
    assert said(record) == [("装的什么？", "水泥。")]
    assert record.turns[0].question is not None
    assert record.turns[0].question.places[0].table == 1
