"""When a decision was served, and what excuses a late service."""

from __future__ import annotations

import datetime as dt

import pytest

from casecheck.derive.service_time import word
from casecheck.forms.service_receipt import ServiceRow
from casecheck.model import Elapsed, Range
from tests.papers import decision, fact, filled, paper, receipt, world


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("直接送达", "direct"),
        ("邮寄送达（EMS）", "post"),
        ("留置送达", "left"),
        ("公告送达", "public_notice"),
        ("电子邮件", "electronic"),
        ("托人捎带", "other"),
    ],
)
def test_modes(text: str, mode: str) -> None:
    assert word(text) == mode


def test_to_the_day_of_receipt() -> None:
    found = fact(world(decision(), receipt(("行政处罚决定书", "2023-05-31"))), "served_paper.elapsed_dated_to_served").value
    assert isinstance(found, Elapsed)
    assert found.end == Range(least=day("2023-05-31"), most=day("2023-05-31"))


def test_by_post_the_day_of_posting_counts() -> None:
    def end(remark: str) -> object:
        posted = receipt(("行政处罚决定书", "2023-06-05"), mode="邮寄送达")
        lines = tuple(line.model_copy(update={"text": remark}) for line in posted.pages[0].lines)
        page = posted.pages[0].model_copy(update={"blocks": lines})
        found = fact(world(decision(), posted.model_copy(update={"pages": (page,)})), "served_paper.elapsed_dated_to_served").value
        return found.end if isinstance(found, Elapsed) else None

    assert end("2023年5月23日交邮") == Range(least=day("2023-05-23"), most=day("2023-05-23"))
    assert end("无") == Range(least=day("2023-05-20"), most=day("2023-06-05"))


def test_handed_over_when_announced() -> None:
    w = world(decision("本决定书当场宣告并交付当事人"), receipt(("行政处罚决定书", "2023-06-20")))
    assert fact(w, "served_paper.handed_over_at_announcement").value is True
    assert fact(world(decision(), receipt(("行政处罚决定书", "2023-06-20"))), "served_paper.handed_over_at_announcement").value is False


def test_an_earlier_attempt_is_told_in_the_remarks_not_in_the_printed_notes() -> None:
    printed = receipt(("行政处罚决定书", "2023-06-20"))
    told = printed.model_copy(update={"remarks": type(printed.entry("remarks")).model_validate(filled("5月23日上门送达，拒收"))})
    assert fact(world(decision(), printed), "served_paper.tried_earlier").value is False
    assert fact(world(decision(), told), "served_paper.tried_earlier").value is True
    assert (
        fact(
            world(decision(), receipt(("行政处罚决定书", "2023-05-22"), ("行政处罚决定书", "2023-06-20"))), "served_paper.tried_earlier"
        ).value
        is True
    )


def test_a_receipt_with_another_number_may_be_of_another_paper() -> None:
    def differs(serial: str) -> object:
        number = {"text": f"〔2023〕{serial}号", "year": 2023, "serial": serial}
        named = {"title": filled("行政处罚决定书"), "time": filled("2023-06-20"), "number": filled(number)}
        served = paper("service_receipt", "送达回证", rows=(ServiceRow.model_validate(named),))
        ours = decision(case_no=filled({"text": "〔2023〕7号", "year": 2023, "serial": "7"}))
        return fact(world(ours, served), "served_paper.receipt_number_differs").value

    assert (differs("7"), differs("8")) == (False, True)
