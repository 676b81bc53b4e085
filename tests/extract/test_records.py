"""现场笔录 and 询问笔录."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.interview_record import InterviewRecord
from casecheck.forms.scene_record import SceneRecord
from casecheck.model import Moment
from tests.pages import ABOVE as A
from tests.pages import LEFT as L
from tests.pages import paper

SCENE = [
    ["执法地点", "G2京沪高速K1020+300处", L, "执法时间", "2023年5月3日8时30分至9时05分", L],
    ["执法人员", "王建国", "执法证号", "32010001", "记录人", "陈思远"],
    [A, "陈思远", "执法证号", "32010002", A, A],
    ["现场人员\n基本情况", "姓　名", "李　明", "性　别", "男", L],
    [A, "身份证件号", "110101199003070011", "与案件关系", "驾驶人", L],
    [A, "单位及职务", "无", "联系电话", "13800001111", L],
    [A, "联系地址", "江苏省安平市和平路1号", L, L, L],
    ["车（船）号", "苏A12345/苏A1234挂", L, "车（船）型", "重型半挂牵引车", L],
    ["现场情况", "主要内容：执法人员出示证件后检查。身份证号：见附页；电话：不详。", L, L, L, L],
]
FOOT = (
    "上述笔录我已看过□ 或已向我宣读过☑，情况属实无误。",
    "现场人员签名：李明　　时间：2023年5月3日",
    "备注：当事人要求复制笔录。",
    "执法人员签名：王建国、陈思远　　时间：2023年5月3日",
)


def scene(*blocks, flowing=True) -> SceneRecord:
    document = extract(paper("scene_record", *blocks, flowing=flowing))
    assert isinstance(document, SceneRecord)
    return document


def interview(*blocks, flowing=True) -> InterviewRecord:
    document = extract(paper("interview_record", *blocks, flowing=flowing))
    assert isinstance(document, InterviewRecord)
    return document


def moments(entry) -> list[str | None]:
    assert entry.value is not None
    return [m and m.model_dump() for m in (entry.value.start, entry.value.end)]


def test_2019_scene_record():
    d = scene("^现场笔录", "案号：苏安交现〔2023〕00012号", SCENE, *FOOT)
    assert d.place.value == "G2京沪高速K1020+300处"
    assert moments(d.time) == ["2023-05-03T08:30", "2023-05-03T09:05"]
    assert (d.officer_1.value, d.officer_1_no.value) == (("王建国",), ("32010001",))
    assert (d.officer_2.value, d.officer_2_no.value) == (("陈思远",), ("32010002",))
    assert d.recorder.value == ("陈思远",)
    assert (d.person_name.value, d.person_sex.value, d.person_id.value) == ("李明", "男", "110101199003070011")
    assert (d.relation.value, d.unit_post.state, d.person_phone.value) == ("驾驶人", "struck", "13800001111")
    assert d.person_address.value == "江苏省安平市和平路1号"
    assert d.vehicle_no.value == ("苏A12345", "苏A1234挂")
    assert d.vehicle_type.value == "重型半挂牵引车"
    assert d.scene.value == "执法人员出示证件后检查。身份证号：见附页；电话：不详。"
    assert [(t.option, t.ticked) for t in d.read_back.value or ()] == [("我已看过", False), ("已向我宣读过", True)]
    assert d.remarks.value == "当事人要求复制笔录。"


def test_scene_signatures_and_their_dates_are_not_entries():
    d = scene("^现场笔录", SCENE[3:], *FOOT)
    assert d.time.state == "absent"
    party, officers = d.signature("party"), d.signature("officers")
    assert party is not None
    assert (party.seen, party.names, party.date.value) == (True, ("李明",), Moment.model_validate("2023-05-03"))
    assert officers is not None
    assert (officers.names, officers.date.value) == (("王建国", "陈思远"), Moment.model_validate("2023-05-03"))


def test_an_empty_signature_place():
    lines = ("^现场笔录", "现场人员签名：　　　　时间：", "执法人员签名：🖼　　时间：2023年5月3日")
    party, officers = scene(*lines).signature("party"), scene(*lines).signature("officers")
    assert party is not None
    assert (party.seen, party.date.state, party.reason) == (False, "blank", "")
    assert party.place is not None
    assert party.place.paragraph == 2
    assert officers is not None
    assert (officers.seen, officers.names) == (True, ())
    on_a_scan = scene(*lines, flowing=False).signature("party")
    assert on_a_scan is not None
    assert on_a_scan.seen is None
    assert "不能判断" in on_a_scan.reason


def test_two_officers_in_one_cell():
    d = scene("^现场检查笔录", [["执法人员", "王建国、陈思远", "执法证号", "32010001\n32010002"]])
    assert (d.officer_1.value, d.officer_2.value) == (("王建国",), ("陈思远",))
    assert (d.officer_1_no.value, d.officer_2_no.value) == (("32010001",), ("32010002",))


def test_one_officer_leaves_the_second_out():
    d = scene("^现场笔录", [["执法人员", "王建国", "执法证号", "32010001"], [A, "", "执法证号", ""]])
    assert d.officer_1.value == ("王建国",)
    assert (d.officer_2.state, d.officer_2_no.state) == ("blank", "blank")


def test_2008_scene_record_in_lines():
    d = scene(
        "^现场笔录",
        "执法地点：G2京沪高速　执法时间：2012年5月3日8时30分至9时05分",
        "执法人员：王建国　执法证号：32010001",
        "执法人员：陈思远　执法证号：32010002　记录人：陈思远",
        "姓名：李明　性别：男　与案件关系：驾驶人",
        "车牌号：苏A·12345",
        "主要内容：经检查，该车超限。",
        "　　地点在收费站。",
        "备注：/",
    )
    assert d.place.value == "G2京沪高速"
    assert moments(d.time) == ["2012-05-03T08:30", "2012-05-03T09:05"]
    assert (d.officer_2.value, d.officer_2_no.value) == (("陈思远",), ("32010002",))
    assert d.vehicle_no.value == ("苏A12345",)
    assert d.scene.value == "经检查，该车超限。\n地点在收费站。"
    assert d.remarks.state == "struck"


HEAD = (
    "^询　问　笔　录",
    "案号：苏安交立〔2023〕12号",
    "时间：2023年5月3日9时15分至9时55分　第1次询问",
    "地点：安平市交通运输局询问室",
    "询问人：王建国、陈思远　记录人：陈思远",
    "被询问人：李明　与案件关系：驾驶人",
    "性别：男　年龄：33",
    "身份证件号：110101199003070011　联系电话：13800001111",
    "工作单位及职务：无",
    "联系地址：江苏省安平市和平路1号",
)
OPENING = (
    "我们是安平市交通运输局的执法人员王建国、陈思远，这是我们的执法证件，执法证号分别是32010001、32010002，请你确认。"
    "现依法向你询问，请如实回答所问问题。"
)
BODY = (
    "问：你的姓名？",
    "答：我叫李明，身份证号：110101199003079999，电话：13700000000，住址：外地。",
    "问：是否申请回避？",
    "答：不申请。",
)
END = ("以上笔录我看过，和我说的一样。", "被询问人签名：李明　　2023年5月3日", "询问人签名：　　　　　年　月　日")


def test_2019_interview_record():
    d = interview(*HEAD, OPENING, *BODY, *END)
    assert moments(d.interview_time) == ["2023-05-03T09:15", "2023-05-03T09:55"]
    assert d.interview_time.value is not None
    assert not d.interview_time.value.end_day_written
    assert (d.interview_seq.value, d.place.value) == ("1", "安平市交通运输局询问室")
    assert (d.interviewer.value, d.recorder.value, d.interviewee.value) == (("王建国", "陈思远"), ("陈思远",), ("李明",))
    assert (d.relation_to_case.value, d.interviewee_sex.value, d.interviewee_age.value) == ("驾驶人", "男", "33")
    assert (d.interviewee_id.value, d.interviewee_phone.value) == ("110101199003070011", "13800001111")
    assert (d.interviewee_employer.state, d.interviewee_address.value) == ("struck", "江苏省安平市和平路1号")
    assert d.agency_name.value == "安平市交通运输局"
    assert (d.officer_1.value, d.officer_1_no.value) == (("王建国",), ("32010001",))
    assert (d.officer_2.value, d.officer_2_no.value) == (("陈思远",), ("32010002",))
    assert d.qa_body.value == "\n".join(BODY)
    assert d.attestation.value == "以上笔录我看过，和我说的一样。"
    interviewee, officers = d.signature("interviewee"), d.signature("officers")
    assert interviewee is not None
    assert (interviewee.seen, interviewee.names) == (True, ("李明",))
    assert officers is not None
    assert (officers.seen, officers.date.state) == (False, "blank")
    assert d.signature("recorder") is None


def test_unfilled_opening_is_blank_not_absent():
    d = interview("^询问笔录", "我们是　　　　的执法人员　　　、　　　，执法证号分别是　　　、　　　，请你确认。")
    assert [d.entry(n).state for n in ("agency_name", "officer_1", "officer_2", "officer_1_no", "officer_2_no")] == ["blank"] * 5
    assert d.agency_name.place is not None
    assert "我们是" in d.agency_name.place.quote


def test_interview_table_layout():
    d = interview(
        "^询问笔录",
        [
            ["询问时间", "2023年5月3日23时15分至2023年5月4日0时20分", "第 2 次询问"],
            ["询问地点", "安平大队", L],
            ["被询问人", "李明", L],
            ["身份证号码", "110101199003070011", L],
        ],
        *BODY,
    )
    assert moments(d.interview_time) == ["2023-05-03T23:15", "2023-05-04T00:20"]
    assert (d.interview_seq.value, d.place.value, d.interviewee.value) == ("2", "安平大队", ("李明",))
    assert d.interviewee_id.value == "110101199003070011"


def test_two_interviewees_are_seen():
    assert interview("^询问笔录", "被询问人：李明、周立").interviewee.value == ("李明", "周立")


@pytest.mark.parametrize("label", ["被询问人（签名）：", "被询问人签字：", "被询问人（签字）："])
def test_a_signature_label_is_not_the_interviewee(label):
    d = interview("^询问笔录", label + "李明　2023年5月3日")
    assert d.interviewee.state == "absent"
    signature = d.signature("interviewee")
    assert signature is not None
    assert signature.names == ("李明",)


def test_every_page_is_to_be_signed():
    d = interview("^询问笔录", "问：一？", "被询问人签名：李明　2023年5月3日", "答：二。", "被询问人签名：　　年　月　日")
    signature = d.signature("interviewee")
    assert signature is not None
    assert (signature.seen, signature.names, signature.date.value) == (False, ("李明",), Moment.model_validate("2023-05-03"))
    assert signature.place is not None
    assert signature.place.paragraph == 5


def test_a_question_about_the_record_is_not_its_attestation():
    assert interview("^询问笔录", "问：以上笔录请你核对，是否与你所述一致？", "答：").attestation.state == "absent"


GUIDANCE = "（如实施行政强制措施的，包括当场告知当事人理由、依据（见附件）以及依法享有的权利等）"


@pytest.mark.parametrize(
    "cell",
    [
        GUIDANCE + "\n当事人李明驾驶车辆被查。",
        "主要内容：" + GUIDANCE + "当事人李明驾驶车辆被查。",
        "主要内容" + GUIDANCE + "：\n当事人李明驾驶车辆被查。",
        "（写明时间、地点、经过）当事人李明驾驶车辆被查。",
        "当事人李明驾驶车辆被查。\n（可另附页）",
        "当事人李明驾驶车辆被查。\n　　（以下空白）",
        "当事人李明驾驶车辆被查。【以下空白，无内容】",
    ],
)
def test_guidance_and_end_mark_are_not_the_scene(cell):
    assert scene("^现场笔录", [["现场情况", cell]]).scene.value == "当事人李明驾驶车辆被查。"


@pytest.mark.parametrize(
    "words", ["（如实陈述）当事人承认。", "（驾驶人李明）当场承认。", "当事人承认（详见照片）。", "当事人出示证件（复印件见附件）"]
)
def test_a_bracket_that_was_written_stays(words):
    assert scene("^现场笔录", [["现场情况", words]]).scene.value == words


def test_guidance_alone_is_blank_and_an_end_mark_alone_is_struck():
    assert scene("^现场笔录", [["现场情况", GUIDANCE]]).scene.state == "blank"
    assert scene("^现场笔录", [["现场情况", "（以下空白）"]]).scene.state == "struck"


def test_the_role_of_a_person_may_be_a_word_that_is_a_label_elsewhere():
    d = scene("^现场笔录", [["姓名", "李明", "与案件关系", "当事人"], ["备注", "", "单位及职务", "负责人"]])
    assert (d.relation.value, d.unit_post.value) == ("当事人", "负责人")


@pytest.mark.parametrize("mark", ["【以下空白，无内容】", "（以下空白）", "以下无正文", ""])
def test_question_and_answer_end_with_the_last_answer(mark):
    d = interview("^询问笔录", *BODY, mark, *END)
    assert d.qa_body.value == "\n".join(BODY)
    assert d.attestation.value == END[0]


def test_an_answer_in_the_words_of_the_attestation_stays_an_answer():
    lines = ("问：以上笔录请你核对，是否属实？", "答：以上笔录我看过，和我说的一样。")
    assert interview("^询问笔录", *BODY, *lines, *END[1:]).qa_body.value == "\n".join((*BODY, *lines))


def test_questions_run_on_below_the_signature_of_a_page():
    signed = "被询问人签名：李明　2023年5月3日"
    d = interview("^询问笔录", "问：一？", "答：二。", signed, "问：三？", "答：四。", "以下空白", signed)
    assert d.qa_body.value == "问：一？\n答：二。\n问：三？\n答：四。"


@pytest.mark.parametrize("label", ["被询问人签名及时间：", "被询问人签名及日期：", "被询问人（签名）及时间：", "被询问人签字、日期："])
def test_a_signature_label_that_asks_for_the_date_too(label):
    signature = interview("^询问笔录", "答：二。", label + "李明　2023年5月3日9时55分").signature("interviewee")
    assert signature is not None
    assert (signature.seen, signature.names) == (True, ("李明",))
    assert signature.date.value == Moment.model_validate("2023-05-03T09:55")
