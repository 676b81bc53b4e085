import pytest

from casecheck.model import Document, Gap, Line, Mark, Page, Signature
from tests.papers import decision, fact, filled, paper, state, world


def checked(first: str) -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, weights, strict=True)) % 11]


VALID = checked("23990119750701253")
BROKEN = VALID[:-1] + ("4" if VALID[-1] != "4" else "7")


def interview(*lines: str, id: str = "interview_record", body: str = "问：你叫什么？答：王建国。", **more: object) -> Document:
    entries: dict[str, object] = {
        "interviewee": filled(("王建国",)),
        "interviewee_sex": "男",
        "interviewee_age": "48",
        "interviewee_id": VALID,
        "interviewee_phone": "19900001111",
        "interviewee_address": "江城市同心路1号",
        "relation_to_case": "当事人",
        "qa_body": body,
    }
    return paper("interview_record", *(lines or (body,)), id=id, **{**entries, **more})


@pytest.mark.parametrize(
    ("relation", "witness"),
    [("乘客", True), ("证人", True), ("当事人（驾驶人）", False), ("公司驾驶员", False), ("委托代理人", False), ("朋友", None)],
)
def test_who_is_a_witness(relation: str, witness: bool | None) -> None:
    assert fact(world(interview(relation_to_case=relation)), "interview_record.of_witness").value is witness


def test_a_blank_relation_falls_back_on_the_party_s_name() -> None:
    w = world(interview(relation_to_case=state("blank")), decision(person_name="王建国"))
    assert fact(w, "interview_record.of_witness").value is False


def test_recusal_told_in_another_paper_counts() -> None:
    silent = interview("问：你叫什么？")
    scene = paper("scene_record", "告知当事人有权申请回避")
    assert fact(world(silent), "interview_record.recusal_told").value is False
    assert fact(world(silent, scene), "interview_record.recusal_told").value is True


def test_an_unread_page_keeps_the_telling_open() -> None:
    gap = Gap(file="b.pdf", page=3, what="第 3 页", why="整页图片", hides_papers=True)
    w = world(interview("问：你叫什么？"), gaps=(gap,))
    assert fact(w, "interview_record.recusal_told").value is None
    assert fact(w, "interview_record.duty_told").value is None


@pytest.mark.parametrize(
    ("line", "duty", "rights"),
    [
        ("请如实回答，你可以申请回避。", True, True),
        ("你有陈述、申辩的权利。", False, True),
        ("不得作虚假陈述。", True, False),
        ("如实讲。", None, False),
        ("请实事求是地回答。", True, False),
        ("现在向你询问。", False, False),
    ],
)
def test_duty_and_rights(line: str, duty: bool | None, rights: bool) -> None:
    w = world(interview(line))
    assert fact(w, "interview_record.duty_told").value is duty
    assert fact(w, "interview_record.rights_told").value is rights


def test_a_separate_sheet_of_rights_and_duties_leaves_it_open() -> None:
    w = world(interview("现在向你询问。"), paper("violation_notice", "已送达权利义务告知书"))
    assert fact(w, "interview_record.duty_told").value is None


@pytest.mark.parametrize(
    ("body", "noted"),
    [
        ("问：你与当事人是什么关系？答：我是他弟弟。", True),
        ("答：我是受雇开车的。", True),
        ("答：我是这台车的司机。", True),
        ("答：看清楚了，我确认两位执法人员的身份。我驾驶的是货车，车是我自己的。", False),
    ],
)
def test_relation_said_in_the_answers(body: str, noted: bool) -> None:
    w = world(interview(body=body, relation_to_case=state("blank")))
    assert fact(w, "interview_record.relation_noted").value is noted


def test_a_form_without_the_relation_slot_tells_nothing() -> None:
    assert fact(world(interview(relation_to_case=state("absent"))), "interview_record.relation_noted").value is None


def test_blank_particulars_count_unless_the_answers_give_them() -> None:
    blank = {"interviewee_id": state("blank"), "interviewee_phone": state("blank")}
    assert fact(world(interview(**blank)), "interview_record.particulars_missing").value == 2
    asked = interview(body=f"问：身份证号？答：{VALID}。问：电话？答：19900001111。", **blank)
    assert fact(world(asked), "interview_record.particulars_missing").value == 0
    only_asked = interview(body="问：你的电话是多少？答：不记得。", interviewee_phone=state("blank"))
    assert fact(world(only_asked), "interview_record.particulars_missing").value == 1


def test_a_struck_or_absent_column_is_no_blank_and_a_witness_may_keep_the_telephone() -> None:
    kept = interview(relation_to_case="证人", interviewee_phone=state("blank"), interviewee_age=state("struck"))
    assert fact(world(kept), "interview_record.particulars_missing").value == 0
    unread = fact(world(interview(interviewee_age=state("unreadable"))), "interview_record.particulars_missing").value
    assert (unread.least, unread.most) == (0, 1)


@pytest.mark.parametrize(
    ("names", "text", "numbers", "people"),
    [
        (("王建国",), "王建国", VALID, 1),
        (("王建国", "李明"), "王建国、李明", f"{VALID}、{VALID}", 2),
        (("王建国", "李明"), "王建国、李明", VALID, 1),
        (("王建国", "李明"), "王建国（法定代理人李明）", f"{VALID}、{VALID}", None),
        (("江城物流有限公司", "李明"), "江城物流有限公司、李明", f"{VALID}、{VALID}", None),
    ],
)
def test_two_people_need_two_names_and_two_numbers(names: tuple[str, ...], text: str, numbers: str, people: int | None) -> None:
    w = world(interview(interviewee=filled(names, text), interviewee_id=numbers))
    assert fact(w, "interview_record.people_asked").value == people


@pytest.mark.parametrize(
    ("number", "eighteen", "holds"),
    [
        (VALID, True, True),
        (BROKEN, True, False),
        (VALID[:6] + "19751301" + VALID[14:], True, False),
        ("2399011975****2531", False, None),
        ("239901750701253", False, None),
        ("83" + VALID[2:], False, None),
        ("E12345678", False, None),
    ],
)
def test_which_numbers_are_checked(number: str, eighteen: bool, holds: bool | None) -> None:
    w = world(interview(interviewee_id=number))
    assert fact(w, "interview_record.id_of_eighteen").value is eighteen
    assert fact(w, "interview_record.id_holds").value is holds


def test_a_number_read_in_two_papers_is_the_paper_s_own_slip() -> None:
    assert fact(world(interview(interviewee_id=BROKEN)), "interview_record.id_read_twice").value is False
    w = world(interview(interviewee_id=BROKEN), decision(person_id=BROKEN))
    assert fact(w, "interview_record.id_read_twice").value is True


def unsigned(*lines: str, pictures: int = 0, marks: tuple[Mark, ...] = ()) -> Document:
    page = Page(file="a", number=1, blocks=tuple(Line(text=t, number=n) for n, t in enumerate(lines, 1)), pictures=pictures)
    return interview().model_copy(
        update={"pages": (page,), "marks": marks, "signatures": (Signature(key="interviewee", seen=False),)},
    )


def test_an_empty_signature_place() -> None:
    assert fact(world(unsigned("签名：")), "record.party_signed").value is False
    assert fact(world(unsigned("签名："), stage="draft"), "record.party_signed").value is None
    assert fact(world(unsigned("签名：", pictures=1)), "record.party_signed").value is None
    printed = (Mark(kind="fingerprint", page=1),)
    assert fact(world(unsigned("签名：", marks=printed)), "record.party_signed").value is None


@pytest.mark.parametrize(
    ("line", "explained"),
    [("当事人拒绝签名。", True), ("当事人不会写字，捺指印。", True), ("当事人驾车离开现场", True), ("他拒。", None), ("答：没有。", False)],
)
def test_the_reason_for_no_signature(line: str, explained: bool | None) -> None:
    assert fact(world(unsigned(line)), "record.no_signature_explained").value is explained
