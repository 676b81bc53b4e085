"""Records (现场笔录、询问笔录、勘验笔录、检查记录) without the national tables: sentences, shared labels, signatures without 签名."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.model import Box, Line
from tests.forms.said import read, signed
from tests.pages import LEFT as L
from tests.pages import paper

ID = "110101199003070011"
ASKED = ("问：车是谁的？", "答：我的。")


def numbers(d) -> tuple[object, ...]:
    return tuple(d.entry(n).value for n in ("agency_name", "officer_1", "officer_1_no", "officer_2", "officer_2_no"))


@pytest.mark.parametrize(
    "opening",
    [
        "我们是安平市交通运输局的执法人员王建国、陈思远，执法证号分别是32010001、32010002，请你确认。",
        "我们是安平市交通运输局的执法人员　王建国　、　陈思远　，证件号码为　32010001　、　32010002　，你是否看清？",
        "我们是安平市交通运输局行政执法人员 王建国 （证号： 32010001 ）和 陈思远 （证号： 32010002 ），请过目。",
        "我们是安平市交通运输局的执法人员王建国、陈思远，这是我们的执法证（ 32010001 、 32010002 ），你听清楚了吗？",
        "我们是安平市交通运输局执法人员王建国、陈思远（执法证号32010001、32010002），现已出示证件。",
        "我们是安平市交通运输局执法人员王建国,陈思远，执法证号：32010001、32010002。依法向你了解情况。",
    ],
)
def test_the_opening_names_officers_and_cards(opening):
    d = read("interview_record", "^询问笔录", opening, *ASKED)
    assert numbers(d) == ("安平市交通运输局", ("王建国",), ("32010001",), ("陈思远",), ("32010002",))


def test_the_opening_asked_as_a_question_is_none_of_the_talk():
    d = read("interview_record", "^询问笔录", "问：我们是安平市交通运输局的执法人员王建国、陈思远，请看证件。", *ASKED)
    assert d.qa_body.value == "问：车是谁的？\n答：我的。"


def test_an_opening_in_other_words_leaves_the_officers_absent():
    d = read("interview_record", "^询问笔录", "问：你好，我们是安平市交通运输局执法人员，我叫王建国，他叫陈思远。", *ASKED)
    assert [d.entry(n).state for n in ("officer_1", "officer_2", "officer_1_no", "officer_2_no")] == ["absent"] * 4


def test_no_agency_is_asked_for_where_none_is_printed():
    d = read("interview_record", "^询问笔录", "我们是执法人员王建国、陈思远（执法证号32010001、32010002）。", *ASKED)
    assert d.agency_name.state == "absent"


def test_the_unit_behind_the_officers_is_theirs_and_that_behind_the_person_is_his():
    d = read(
        "interview_record",
        "^询问笔录",
        "询问人：王建国、陈思远　工作单位：安平市交通运输局　记录人：陈思远",
        "被询问人：李明　性别：男",
        "工作单位：安平市好运货运部",
        *ASKED,
    )
    assert (d.agency_name.value, d.interviewee_employer.value) == ("安平市交通运输局", "安平市好运货运部")


@pytest.mark.parametrize("seq", ["（第 2 次）", "　第2次", "　第 2 次询问"])
def test_which_talk_it_is_stands_behind_the_time(seq):
    d = read("interview_record", "^询问笔录", f"时间：2023年5月3日9时10分至10时05分{seq}", *ASKED)
    assert (d.interview_seq.value, d.interview_time.value.end.minute) == ("2", 5)


def test_which_talk_it_is_under_a_label():
    assert read("interview_record", "^询问笔录", [["询问次数", "第2次"]], *ASKED).interview_seq.value == "2"


def test_signatures_below_the_talk_without_the_word_signature():
    d = read(
        "interview_record",
        "^调查笔录",
        "调查人：王建国、陈思远　记录人：陈思远",
        "被调查人：李明",
        *ASKED,
        "以上笔录我看过，和我说的一样。",
        "被调查人：李明　2023年5月3日10时05分",
        "调查人：王建国、陈思远　记录人：陈思远　2023年5月3日10时05分",
    )
    when = "2023-05-03T10:05"
    assert signed(d) == {
        "interviewee": (True, ("李明",), when),
        "officers": (True, ("王建国", "陈思远"), when),
        "recorder": (True, ("陈思远",), when),
    }
    assert (d.interviewee.value, d.interviewer.value) == (("李明",), ("王建国", "陈思远"))


def test_an_empty_place_below_the_talk_is_not_signed():
    d = read("interview_record", "^询问笔录", "被询问人：李明", *ASKED, "被询问人：　　　　", "询问人：王建国、陈思远")
    assert {key: seen for key, (seen, *_) in signed(d).items()} == {"interviewee": False, "officers": True}


def test_the_same_labels_above_the_talk_are_no_signatures():
    d = read("interview_record", "^询问笔录", "询问人：王建国、陈思远　记录人：陈思远", "被询问人：李明", *ASKED)
    assert signed(d) == {}


def test_page_ends_are_no_part_of_the_talk():
    d = read(
        "interview_record",
        "^询问笔录",
        "被询问人：李明",
        *ASKED,
        "被询问人：李明　询问人：王建国、陈思远",
        "（接下页）",
        "询问笔录（续页）　第2页",
        "问：第2页的单子看过吗？",
        "答：看过。",
    )
    assert d.qa_body.value == "问：车是谁的？\n答：我的。\n问：第2页的单子看过吗？\n答：看过。"


PROSE = (
    f"检查时间2023.5.3日9时05分至9时44分，检查地点省道S101线，检查人员王建国（执法证号32010001）、陈思远（执法证号32010002），记录人陈思远。"
    f"被检查人李明，男，身份证号码{ID}，当事人（车主兼驾驶人），工作单位个体货运，无职务，住安平市和平路1号，电话13800001111，"
    "车号苏A12345，车型重型自卸货车。",
    "执法人员王建国、陈思远在省道S101线开展执法检查。经检查，该车没有覆盖。",
    "我已看过，情况属实。",
    "被检查人：李明　检查人员：王建国、陈思远　2023年5月3日9时44分",
)


def test_a_scene_written_in_sentences():
    d = read("scene_record", "^现场检查笔录", *PROSE)
    names = ("person_name", "person_sex", "person_id", "relation", "unit_post", "person_address", "person_phone", "vehicle_type", "place")
    assert [d.entry(n).value for n in names] == [
        *("李明", "男", ID, "当事人（车主兼驾驶人）", "个体货运，无职务", "安平市和平路1号", "13800001111", "重型自卸货车", "省道S101线"),
    ]
    assert (d.officer_1.value, d.officer_1_no.value) == (("王建国",), ("32010001",))
    assert (d.officer_2.value, d.officer_2_no.value) == (("陈思远",), ("32010002",))
    assert (d.recorder.value, d.vehicle_no.value, d.time.value.end.minute) == (("陈思远",), ("苏A12345",), 44)
    assert d.scene.value == PROSE[1]
    assert [tick.option for tick in d.read_back.value if tick.ticked] == ["我已看过"]
    when = "2023-05-03T09:44"
    assert signed(d) == {"party": (True, ("李明",), when), "officers": (True, ("王建国", "陈思远"), when)}


def test_printed_lines_of_one_sentence_are_read_as_one():
    words, width = PROSE[0], 40
    lines = [
        Line(text=words[i : i + width], box=Box(left=0.11 + 0.04 * (i == 0), top=0.1 + i / 1000, right=0.88, bottom=0.12 + i / 1000))
        for i in range(0, len(words), width)
    ]
    below = Line(text=PROSE[1], box=Box(left=0.15, top=0.5, right=0.89, bottom=0.52))
    d = extract(paper("scene_record", "^现场检查笔录", *lines, below, flowing=False))
    found = [d.entry(n).value for n in ("person_name", "person_id", "person_phone", "vehicle_no", "officer_1", "officer_2")]
    assert found == ["李明", ID, "13800001111", ("苏A12345",), ("王建国",), ("陈思远",)]


def test_a_narrative_is_not_read_in_clauses():
    told = "执法人员王建国到场，执法人员向其出示证件，地点有标志，时间已晚，记录人不在，电话没有接通。"
    d = read("scene_record", "^现场笔录", "现场情况", told)
    assert [d.entry(n).state for n in ("officer_1", "place", "time", "recorder", "person_phone")] == ["absent"] * 5


def test_the_details_behind_a_name():
    d = read("interview_record", "^询问笔录", f"被询问人：李明，男，35岁，身份证号码{ID}，电话13800001111", *ASKED)
    names = ("interviewee", "interviewee_sex", "interviewee_age", "interviewee_id", "interviewee_phone")
    assert [d.entry(n).value for n in names] == [("李明",), "男", "35", ID, "13800001111"]


def test_one_label_for_several_things():
    d = read("scene_record", "^现场笔录", [["单位、职务及住址", "好运货运部，驾驶员；和平路1号", L], ["车辆", "苏A12345", "重型货车"]])
    assert (d.unit_post.value, d.person_address.value) == ("好运货运部，驾驶员", "和平路1号")
    assert (d.vehicle_no.value, d.vehicle_type.value) == (("苏A12345",), "重型货车")


def test_a_value_that_does_not_fall_into_as_many_parts_is_nobodys():
    d = read("scene_record", "^现场笔录", [["单位、职务及住址", "和平路1号"]])
    assert (d.unit_post.state, d.person_address.state) == ("absent", "absent")


def test_whose_number_it_is_tells_the_number():
    table = [["检查人员", "王建国", "证件号码", "32010001"], ["现场人员", "李明", "证件号码", ID]]
    d = read("scene_record", "^现场笔录", table)
    assert (d.officer_1_no.value, d.officer_2_no.state, d.person_id.value) == (("32010001",), "absent", ID)


@pytest.mark.parametrize(
    "words",
    [
        "☑我已看过　□已向我宣读过",
        "上述笔录我已看过，情况属实无误。",
        "以上内容☑我已看过　□已向我宣读过　属实。",
        "□已向我宣读过　☑我已看过　当事人签名：李明　2023年5月3日",
    ],
)
def test_how_it_was_read_back(words):
    d = read("scene_record", "^现场笔录", [["现场情况", "经检查，该车没有覆盖。"]], words)
    assert [tick.option for tick in d.read_back.value if tick.ticked] == ["我已看过"]


def test_the_printed_options_of_a_coercive_record():
    d = read("scene_record_coercive", "^行政强制措施现场笔录", "上述笔录☑已看过　□已宣读，情况属实无误。")
    assert [(tick.option, tick.ticked) for tick in d.read_back.value] == [("已看过", True), ("已宣读", False)]


def test_a_scene_ends_where_it_is_confirmed():
    d = read("scene_record", "^现场检查笔录", "检查情况：经检查，该车没有覆盖。", "——以下空白——", "上述笔录我已看过，情况属实。")
    assert d.scene.value == "经检查，该车没有覆盖。"


def test_a_label_and_the_word_signature_further_on():
    d = read("scene_record", "^现场笔录", "现场人员：上述笔录☑我已看过　□已向我宣读过　情况属实。签名：李明　2023年5月3日")
    assert signed(d) == {"party": (True, ("李明",), "2023-05-03")}


def test_a_signature_behind_a_gap():
    d = read(
        "scene_record",
        "^现场笔录",
        [["☑我已看过　□已向我宣读过　　当事人签名：李明　2023年5月3日\n执法人员签名：王建国、陈思远　2023年5月3日"]],
    )
    day = "2023-05-03"
    assert signed(d) == {"party": (True, ("李明",), day), "officers": (True, ("王建国", "陈思远"), day)}


@pytest.mark.parametrize(
    ("form", "who", "entries"),
    [
        ("scene_record", "勘查人员及证号", ("officer_1", "officer_1_no", "officer_2", "officer_2_no")),
        ("inquest_record", "勘验人", ("inspector_1", "inspector_1_no", "inspector_2", "inspector_2_no")),
        ("inspection_record", "检查人员", ("officer_1", "officer_1_no", "officer_2", "officer_2_no")),
    ],
)
@pytest.mark.parametrize("hint", ["", "执法证号：", "执法证号"])
def test_numbers_in_brackets_behind_names(form, who, entries, hint):
    line = f"{who}：王建国（{hint}32010001）、陈思远（{hint}32010002）"
    d = read(form, "^笔录", line)
    assert [d.entry(n).value for n in entries] == [("王建国",), ("32010001",), ("陈思远",), ("32010002",)]


def test_a_report_is_issued_by_someone_else_than_its_reviewer():
    d = read("test_report", "^检测报告", "检测人：刘洋　2023年5月3日", "审核人：孙立　2023年5月3日", "批准人：许凯　2023年5月3日")
    day = "2023-05-03"
    assert signed(d) == {"provider": (True, ("刘洋",), day), "reviewer": (True, ("孙立",), day), "approver": (True, ("许凯",), day)}


def test_a_record_printed_by_a_case_system():
    d = read(
        "scene_record",
        "^现场检查情况记录",
        "案件编号：安交执现录〔2024〕JT0580号　　　　记录人：陈思远",
        "检查起止时间：2024-05-08 08:11至 08:39",
        "检查位置：望川路29号门前路段",
        "执法人员：王建国（32010001）、陈思远（32010002）",
        "◆ 被检查人信息",
        "姓名：李明　　　　性别：男　　　　身份：当事人（驾驶人）",
        f"公民身份号码：{ID}　　　　手机：19900000544",
        "工作单位及岗位：无固定职业",
        "◆ 检查情况",
        "执法人员在望川路29号门前路段开展执法检查，车上载有乘客3人。",
        "◆ 核对与签名",
        "本记录我已看过，与现场情况一致。",
        "被检查人签字：李明　　　　签字时间：2024-05-08 08:39",
        "执法人员签字：王建国、陈思远　　　　签字时间：2024-05-08 08:39",
        "附注：/",
        "打印时间：2024-05-08 17:50",
    )
    assert (d.place.value, d.person_sex.value, d.relation.value, d.person_phone.value) == (
        "望川路29号门前路段",
        "男",
        "当事人（驾驶人）",
        "19900000544",
    )
    assert (d.officer_1_no.value, d.officer_2_no.value, d.unit_post.value) == (("32010001",), ("32010002",), "无固定职业")
    assert d.scene.value == "执法人员在望川路29号门前路段开展执法检查，车上载有乘客3人。"
    assert (d.read_back.state, d.remarks.state) == ("filled", "struck")
    assert signed(d)["party"][1:] == (("李明",), "2024-05-08T08:39")
    assert signed(d)["officers"][1:] == (("王建国", "陈思远"), "2024-05-08T08:39")


@pytest.mark.parametrize("end", ["（询问到此结束，以下空白。）", "（笔录到此结束）", "【以下空白】"])
def test_the_talk_ends_above_the_word_that_it_ends(end):
    d = read(
        "interview_record",
        "^询问笔录",
        "1.问：车是谁的？",
        "答：我的。",
        "行政执法询问笔录（接上页）　　第2页",
        "2.问：还有吗？",
        "答：没有。",
        end,
    )
    assert d.qa_body.value == "1.问：车是谁的？\n答：我的。\n2.问：还有吗？\n答：没有。"


def test_the_first_line_signed_below_the_talk_has_its_date():
    d = read("interview_record", "^询问笔录", *ASKED, "被询问人签字：李明　　　　签字时间：2024-05-10 10:59")
    assert signed(d)["interviewee"] == (True, ("李明",), "2024-05-10T10:59")


def test_an_age_is_a_number():
    assert read("interview_record", "^询问笔录", "被询问人：李明　性别：男　年龄：34周岁", *ASKED).interviewee_age.value == "34"


def test_what_was_read_is_told_as_the_opinion_of_the_person():
    d = read("scene_record", "^现场笔录", "被检查人意见：　我已看过　", "被检查人（签名）：李明　2024年5月8日9时00分")
    assert next((t.option, t.ticked) for t in d.read_back.value or ()) == ("我已看过", True)


def test_details_in_brackets_behind_a_name_are_none_of_it():
    d = read("scene_record", "^现场笔录", f"被检查人：李明（男，34岁，身份证号码：{ID}，电话：19900000544）")
    assert (d.person_name.value, d.person_sex.value, d.person_id.value) == ("李明", "男", ID)


def test_the_opinion_of_the_person_is_none_of_what_the_officers_saw():
    d = read("scene_record", "^现场笔录", "现场情况：车辆停在路边，发现问题。", "现场人员核对意见：以上记录我看过，属实。")
    assert d.scene.value == "车辆停在路边，发现问题。"


def test_words_that_the_talk_was_read_are_none_of_it():
    d = read("interview_record", "^询问笔录", *ASKED, "以上笔录已阅，无误。", "被询问人：李明　2024年5月10日")
    assert d.qa_body.value == "问：车是谁的？\n答：我的。"
