"""Proof of payment, whose account, the daily surcharge, public notice, electronic service."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Amount, Document, Penalty, Term
from tests.papers import decision, fact, filled, paper, receipt, row, state, world


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


def closing() -> Document:
    return paper("closing_report", "结案报告", "罚款已缴清")


def test_a_ticket_proves_payment_and_words_leave_it_open() -> None:
    assert value("dossier.payment_proved", decision(), closing(), paper("fine_receipt", "缴款书")) is True
    assert value("dossier.payment_proved", decision(), closing()) is False
    told = paper("closing_report", "结案报告", "票据号2300112233")
    assert value("dossier.payment_proved", decision(), told) is None
    assert value("closing_report.fine_decided", decision(), closing()) is True
    warned = decision(penalty=filled((Penalty(kind="warning"),)))
    assert value("closing_report.fine_decided", warned, closing()) is False
    assert value("closing_report.fine_decided", closing()) is None


@pytest.mark.parametrize(
    ("holder", "own"),
    [
        ("户名：孙吴县交通运输综合行政执法大队", True),
        ("户名：孙吴县交通运输综合行政执法大队工会委员会", True),
        ("户名：孙吴县财政局非税收入专户", False),
        ("收款单位：黑河市待报解预算收入", False),
    ],
)
def test_whose_account_it_is(holder: str, own: bool) -> None:
    one = decision(holder, agency_seal="孙吴县交通运输综合行政执法大队")
    assert value("decision.account_of_agency", one) is own
    assert value("decision.account_holder_written", one) is True
    assert value("decision.account_of_agency", decision("账号：230011")) is None


def surcharged(fen: int, paid: str = "2023-06-14", served: str = "2023-05-20") -> tuple[Document, ...]:
    ticket = paper("fine_receipt", "缴款书", surcharge=filled(Amount(figures=fen)), pay_date=paid)
    return decision(fen=100_000), receipt(("行政处罚决定书", served)), ticket


@pytest.mark.parametrize(("fen", "over"), [(30_000, 0), (30_100, 100), (3_000, -27_000)])
def test_three_in_a_hundred_for_each_day_after_fifteen(fen: int, over: int) -> None:
    """Twenty-five days after receipt, ten of them late: 300 元 on 1,000 元."""
    assert value("fine_receipt.surcharge_over", *surcharged(fen)) == over


def test_never_more_than_the_fine() -> None:
    assert value("fine_receipt.surcharge_over", *surcharged(100_000, paid="2024-05-20")) == 0
    assert value("fine_receipt.surcharge_over", *surcharged(100_100, paid="2024-05-20")) == 100


def test_a_ticket_without_surcharge_or_days() -> None:
    plain = paper("fine_receipt", "缴款书", surcharge=state("struck"))
    assert value("fine_receipt.surcharge_paid", plain) is False
    assert value("fine_receipt.surcharge_paid", *surcharged(100)[2:]) is True
    assert value("fine_receipt.surcharge_over", decision(), surcharged(100)[2]) is None


def test_the_term_of_a_public_notice() -> None:
    short = paper("service_announcement", "送达公告", period=filled(Term(count=15, unit="natural_day")), date="2023-05-20")
    assert value("service_announcement.days", short) == 15
    months = paper("service_announcement", "送达公告", period=filled(Term(count=2, unit="month")))
    assert value("service_announcement.days", months) is None


def test_electronic_service_wants_consent() -> None:
    sent = paper("service_receipt", "送达回证", rows=(row("行政处罚决定书", "2023-05-22", "电子送达"),))
    assert value("service_row.electronic", sent) is True
    assert value("dossier.electronic_agreed", sent) is False
    assert value("dossier.electronic_agreed", sent, paper("service_address_confirmation", "送达地址确认书")) is True
    assert value("dossier.electronic_agreed", sent, paper("interview_record", "答：我同意以电子方式送达。")) is True


def test_a_page_of_notes_is_asked_for_only_where_the_bureau_lists_it() -> None:
    assert value("dossier.notes_required", decision()) is False
    assert value("dossier.notes_filed", decision(), paper("dossier_notes", "备考表")) is True


def test_mail_of_the_post_is_not_electronic() -> None:
    assert by_mode("邮政特快专递邮件") is False
    assert by_mode("电子邮件") is True


def by_mode(mode: str) -> Any:
    of = world(paper("service_receipt", "送达回证", rows=(row("行政处罚决定书", "2023-05-20", mode),)))
    return of.fact(of.subjects("service_row").items[0], "service_row.electronic").value


def test_a_fine_without_its_sum_leaves_the_surcharge_open() -> None:
    unread = decision(id="second", penalty=filled((Penalty(kind="fine"),)))
    ticket, *others = surcharged(100_000)
    assert fact(world(ticket, *others, unread), "fine_receipt.surcharge_over").value is None
