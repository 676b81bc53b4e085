import datetime as dt

from casecheck.model import Elapsed, Range
from tests.papers import decision, fact, notice, paper, receipt, world


def test_one_receipt_may_serve_several_papers() -> None:
    w = world(notice(), decision(), receipt(("《违法行为通知书》", "2023-05-06"), ("行政处罚决定书 江交罚〔2023〕1号", "2023-05-21")))
    assert [fact(w, "served_paper.service_proven", n).value for n in (0, 1)] == [True, True]
    assert fact(w, "dossier.milestone.notice_served").value == dt.date(2023, 5, 6)
    assert fact(w, "dossier.milestone.decision_served").value == dt.date(2023, 5, 21)


def test_no_receipt_in_a_closed_world_is_no_proof_and_says_what_is_owed() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06")))
    proof = fact(w, "served_paper.service_proven", 1)
    assert proof.value is False
    assert proof.places[0].owed == "service_receipt:penalty_decision"


def test_signed_for_on_the_paper_itself_is_proof() -> None:
    assert fact(world(decision("本人已收到本决定书")), "served_paper.service_proven").value is True


def test_a_receipt_without_rows_or_an_announcement_leaves_it_open() -> None:
    assert fact(world(decision(), receipt()), "served_paper.service_proven").value is None
    assert fact(world(decision(), paper("service_announcement", "公告")), "served_paper.service_proven").value is None
    assert fact(world(decision(), paper("postal_receipt", "邮件详情单")), "served_paper.service_proven").value is None


def test_served_before_dated() -> None:
    w = world(decision(), receipt(("行政处罚决定书", "2023-05-19")))
    assert fact(w, "service_row.days_dated_to_served").value == -1
    assert fact(w, "service_row.served_on").value == dt.date(2023, 5, 19)


def test_a_row_for_a_paper_that_is_not_in_the_dossier() -> None:
    w = world(decision(), receipt(("听证通知书", "2023-05-19")))
    assert fact(w, "service_row.names_paper_in_dossier").value is False
    assert fact(w, "service_row.days_dated_to_served").value is None


def test_an_unread_day_is_never_replaced_by_the_day_the_paper_bears() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", None)))
    assert fact(w, "dossier.milestone.notice_served").value is None
    assert fact(w, "notice_and_decision.elapsed_notice_served_to_decided").value is None


def test_public_notice_is_not_served_on_the_day_of_the_row() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06"), mode="公告送达"))
    assert fact(w, "dossier.milestone.notice_served").value is None


def test_elapsed_holds_days_not_a_number() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06")))
    day = dt.date(2023, 5, 6), dt.date(2023, 5, 20)
    assert fact(w, "notice_and_decision.elapsed_notice_served_to_decided").value == Elapsed(
        start=Range(least=day[0], most=day[0]), end=Range(least=day[1], most=day[1])
    )
