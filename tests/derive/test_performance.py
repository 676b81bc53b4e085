"""What was paid beside what was decided, money taken on the spot, things confiscated, post without proof."""

from __future__ import annotations

from typing import Any

from casecheck.model import Amount, CaseNumber, Document, Penalty, Range
from tests.papers import decision, fact, filled, paper, row, state, world

NUMBER = CaseNumber(prefix="黑孙交罚", year=2023, serial="7", text="黑孙交罚〔2023〕7号")


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


def fined(fen: int = 100_000, *lines: str, **more: Any) -> Document:
    return decision(*lines, fen=fen, case_no=filled(NUMBER), **more)


def ticket(fen: int, id: str = "t", **more: Any) -> Document:
    return paper("fine_receipt", "缴款书", id=id, amount_lower=filled(Amount(figures=fen)), decision_no=filled(NUMBER), **more)


def test_tickets_are_added_up() -> None:
    assert value("dossier.paid_less_fine", fined(), ticket(100_000)) == 0
    assert value("dossier.paid_less_fine", fined(), ticket(40_000), ticket(50_000, id="u")) == -10_000
    assert value("dossier.tickets_sum_known", fined()) is False


def test_a_surcharge_is_no_part_of_the_fine() -> None:
    surcharged = ticket(103_000, surcharge=filled(Amount(figures=3_000)))
    assert value("dossier.paid_less_fine", fined(), surcharged) == 0


def test_sums_written_two_ways() -> None:
    both = filled((Penalty(kind="fine", amount=Amount(figures=100_000, words=90_000)),))
    assert value("dossier.paid_less_fine", fined(penalty=both), ticket(100_000)) == Range(least=0, most=10_000)
    differing = ticket(100_000, amount_upper=filled(Amount(words=90_000)))
    assert value("dossier.paid_less_fine", fined(), differing) is None
    assert value("dossier.paid_less_fine", fined(penalty=state("unreadable")), ticket(100_000)) is None


def test_gains_are_paid_with_the_fine() -> None:
    with_gains = filled(
        (Penalty(kind="fine", amount=Amount(figures=100_000)), Penalty(kind="confiscate_gains", amount=Amount(figures=5_000)))
    )
    assert value("dossier.paid_less_fine", fined(penalty=with_gains), ticket(105_000)) == 0


def test_why_money_may_be_taken_on_the_spot() -> None:
    assert value("decision.on_spot_reason", fined(20_000, "不当场收缴事后难以执行")) is True
    assert value("decision.on_spot_reason", fined(20_000, "当场收缴")) is False
    assert value("decision.fine_total", fined(20_000)) == 20_000


def test_things_confiscated_want_a_list() -> None:
    taken = fined(penalty=filled((Penalty(kind="confiscate_property"),)))
    assert value("dossier.things_confiscated", taken) is True
    assert value("dossier.things_confiscated", fined()) is False
    assert value("dossier.confiscation_listed", taken) is False
    assert value("dossier.confiscation_listed", taken, paper("confiscation_list", "没收物品清单")) is True


def test_post_wants_a_trace() -> None:
    sent = paper("service_receipt", "送达回证", rows=(row("行政处罚决定书", "2023-05-22", "邮寄送达"),))
    assert value("service_row.by_post", sent) is True
    assert value("dossier.post_proved", sent) is False
    assert value("dossier.post_proved", sent, paper("postal_receipt", "邮寄凭证")) is True
    assert value("dossier.post_proved", sent, paper("closing_report", "邮件号1012345678939，已妥投")) is True
