"""Decided on the day of the notice: had the party been heard?"""

from __future__ import annotations

import pytest

from casecheck.model import Document
from tests.papers import decision, fact, filled, notice, paper, receipt, state, world

HEARD = "notice_and_decision.heard_or_declined"


@pytest.mark.parametrize(
    ("paper_", "expected"),
    [
        (paper("statement_defence", "陈述申辩笔录"), True),
        (paper("waiver_statement", "声明", "本人自愿放弃陈述申辩的权利"), True),
        (paper("interview_record", "询问笔录", "答：我不进行陈述、申辩。"), True),
        (paper("waiver_statement", "声明", "我要求不开听证会"), None),
        (paper("interview_record", "询问笔录", "问：你有权进行陈述和申辩，听清楚了吗？"), False),
    ],
)
def test_in_the_partys_own_papers(paper_: Document, expected: bool | None) -> None:
    assert fact(world(notice(), decision(), paper_), HEARD).value is expected


def test_what_the_decision_says_of_it_proves_nothing() -> None:
    assert fact(world(notice(), decision("你在期限内放弃陈述申辩")), HEARD).value is None
    assert fact(world(notice(), decision("你未提出陈述申辩意见")), HEARD).value is False


def test_the_days_between() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-20")))
    assert fact(w, "notice_and_decision.days_notice_served_to_decided").value == 0


def test_a_notice_without_a_word_of_hearings_offers_none() -> None:
    def offered(*lines: str, **right: object) -> object:
        told = paper("violation_notice", *lines, issue_date="2023-05-05", **right)
        return fact(world(told, decision()), "notice_and_decision.hearing_offered").value

    assert offered("你有权陈述申辩") is False
    assert offered("你可以要求听证") is None
    assert offered("你可以要求听证", right_hearing=filled(({"option": "听证", "ticked": True},))) is True
    assert offered("你有权陈述申辩", right_hearing=state("unreadable")) is None
