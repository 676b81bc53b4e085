import pytest

from casecheck.model import Document
from tests.papers import decision, fact, filled, paper, state, world


def record(
    *lines: str, start: str | None = "2023-05-03T09:05", end: str | None = "2023-05-03T10:05", id: str = "interview_record", **more: object
) -> Document:
    period = filled({"start": start, "end": end})
    return paper("interview_record", "询问笔录", *lines, **{"id": id, "interview_time": period, "place": "G102线K1244处", **more})


@pytest.mark.parametrize(
    "line",
    [
        "问：我们向你出示执法证件，请你过目。答：看清楚了。",
        "现向你出示我们的执法证件，你是否看清？",
        "这是我们的执法证件，请你核对。",
        "执法人员向当事人表明身份",
        "我们是江城区交通运输局的执法人员张某、李某，执法证件号分别是1、2",
        "已亮证检查",
    ],
)
def test_showing_the_certificate_is_recorded(line: str) -> None:
    assert fact(world(record(line)), "record.identity_shown").value is True


def test_a_record_that_never_speaks_of_it() -> None:
    assert fact(world(record("问：你叫什么名字？答：王建国。", "身份证号", "执法证号")), "record.identity_shown").value is False


def test_a_topic_word_in_other_wording_is_for_a_person() -> None:
    assert fact(world(record("问：证件你看了吗？答：看了。")), "record.identity_shown").value is None


def test_another_record_of_the_same_visit_covers_it() -> None:
    scene = paper(
        "scene_record",
        "现场笔录",
        "执法人员出示执法证件",
        time=filled({"start": "2023-05-03T08:30", "end": "2023-05-03T09:00"}),
        place="G102线K1244处",
    )
    assert fact(world(scene, record()), "record.identity_shown_same_visit", 1).value is True


@pytest.mark.parametrize(("start", "place"), [("2023-05-03T15:30", "G102线K1244处"), ("2023-05-03T09:30", "江城区交通运输局办公室")])
def test_another_time_or_place_is_another_visit(start: str, place: str) -> None:
    scene = paper("scene_record", "现场笔录", "执法人员出示执法证件", time=filled({"start": start, "end": None}), place=place)
    assert fact(world(scene, record()), "record.identity_shown_same_visit", 1).value is False


@pytest.mark.parametrize(
    ("start", "end", "complete", "minutes", "clock"),
    [
        ("2023-05-03T09:05", "2023-05-03T10:05", True, 60, False),
        ("2023-05-03T09:05", "2023-05-03T09:05", True, 0, False),
        ("2023-05-03T10:40", "2023-05-03T10:10", True, -30, False),
        ("2023-05-03T23:50", "2023-05-03T00:30", True, -1400, True),
        ("2023-05-03T11:30", "2023-05-03T01:10", True, -620, True),
        ("2023-05-03T09:05", None, False, None, None),
        ("2023-05-03", None, False, None, None),
        ("2023-05-03T09", "2023-05-03T10:05", False, None, None),
    ],
)
def test_times(start: str, end: str | None, complete: bool, minutes: int | None, clock: bool | None) -> None:
    w = world(record(start=start, end=end))
    assert fact(w, "record.period_complete").value is complete
    assert fact(w, "record.period_minutes").value == minutes
    assert fact(w, "record.may_be_clock_style").value is clock


def test_a_blank_slot_is_incomplete_and_an_unreadable_one_is_unknown() -> None:
    assert fact(world(record(interview_time=state("blank"))), "record.period_complete").value is False
    assert fact(world(record(interview_time=state("unreadable"))), "record.period_complete").value is None
    assert fact(world(record(interview_time=state("absent"))), "record.time_slot").value is None


def test_evidence_after_the_decision() -> None:
    late = record(start="2023-05-25T09:05", end="2023-05-25T10:05")
    w = world(decision("以上事实有《询问笔录》1份为证"), late)
    assert fact(w, "record.days_after_decision").value == 5
    assert fact(w, "record.cited_in_decision").value is True


def test_two_interviews_and_a_decision_that_does_not_say_which() -> None:
    a = record(id="a", interviewee=filled(("王建国",)))
    b = record(id="b", interviewee=filled(("李明",)))
    assert fact(world(decision("有《询问笔录》1份为证"), a, b), "record.cited_in_decision").value is None
    assert fact(world(decision("有《询问笔录》2份为证"), a, b), "record.cited_in_decision").value is True
    assert fact(world(decision("有王建国询问笔录为证"), a, b), "record.cited_in_decision").value is True
    assert fact(world(decision("有现场照片为证"), a, b), "record.cited_in_decision").value is False


def test_off_site_detection_is_no_face_to_face_check() -> None:
    assert fact(world(record("经不停车检测系统检测")), "record.on_site").value is False
    assert fact(world(record("现场检查")), "record.on_site").value is True
