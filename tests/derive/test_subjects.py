import pytest

from casecheck.derive import FACTS
from casecheck.model import Amount, Document, Gap, Penalty
from tests.papers import decision, fact, filled, notice, paper, receipt, world


def interview(name: str, start: str, id: str) -> Document:
    return paper("interview_record", "询问笔录", id=id, interviewee=filled((name,)), interview_time=filled({"start": start, "end": None}))


def test_a_record_is_known_by_name_and_day_whatever_its_file() -> None:
    one = world(interview("王建国", "2023-05-03T09:05", "a"), interview("李明", "2023-05-03T10:05", "b"))
    other = world(interview("李明", "2023-05-03T10:05", "z"), interview("王建国", "2023-05-03T09:05", "y"))
    expected = {"interview_record:王建国/2023-05-03", "interview_record:李明/2023-05-03"}
    for w in (one, other):
        assert {s.key for s in w.subjects("record").items} == expected


def test_same_name_and_day_are_numbered() -> None:
    w = world(interview("王建国", "2023-05-03T09:05", "a"), interview("王建国", "2023-05-03T11:05", "b"))
    assert [s.key for s in w.subjects("interview_record").items] == [
        "interview_record:王建国/2023-05-03#1",
        "interview_record:王建国/2023-05-03#2",
    ]


def test_rows_belong_to_the_paper_that_holds_them() -> None:
    w = world(receipt(("违法行为通知书", "2023-05-06"), ("行政处罚决定书", "2023-05-21")))
    assert [(s.key, s.document) for s in w.subjects("service_row").items] == [
        ("service_row:service_receipt/1", "service_receipt"),
        ("service_row:service_receipt/2", "service_receipt"),
    ]


def test_pairs_and_penalties() -> None:
    w = world(notice(), decision())
    assert [s.key for s in w.subjects("notice_and_decision").items] == ["notice_and_decision:violation_notice+penalty_decision"]
    assert [s.key for s in w.subjects("penalty").items] == ["penalty:penalty_decision/fine/1"]


def test_an_unread_page_may_hold_more_subjects() -> None:
    gap = Gap(file="scan.pdf", what="第 3 页", why="本版不读图像页", page=3)
    assert world(notice(), decision(), gaps=(gap,)).subjects("penalty_decision").rest is not None
    assert world(notice(), decision()).subjects("penalty_decision").rest is None


@pytest.mark.parametrize("kind", sorted(FACTS.kinds))
def test_every_kind_on_the_list_can_be_asked_for(kind: str) -> None:
    subjects = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06"))).subjects(kind)
    assert all(s.kind == kind for s in subjects.items)
    assert len({s.key for s in subjects.items}) == len(subjects.items)


def test_a_kind_off_the_list_is_refused() -> None:
    with pytest.raises(KeyError):
        world().subjects("weather")


def test_a_decision_on_the_spot_is_a_decision() -> None:
    on_spot = paper("on_spot_penalty_decision", "x", penalty=filled((Penalty(kind="fine", amount=Amount(figures=20_000)),)))
    w = world(on_spot)
    assert [s.key for s in w.subjects("decision").items] == ["on_spot_penalty_decision"]
    assert [s.key for s in w.subjects("penalty").items] == ["penalty:on_spot_penalty_decision/fine/1"]
    assert fact(w, "decision.fines").value is True
    assert fact(w, "decision.case_no.filled").value is None  # a generic fact of a group is that of the paper's own form
