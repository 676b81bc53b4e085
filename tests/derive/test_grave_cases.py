"""When a hearing, a discussion, a review is owed: by the bureau's own sums and catalogues, each side of every sum."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.derive import World
from casecheck.model import Amount, Document, Dossier, Fact, Penalty, Tick
from casecheck.model.local import HearingStandard, LocalValues, Sums, Trigger
from tests.papers import decision, fact, filled, notice, paper, state

SUMS: dict[str, Any] = {"citizens": 3000, "organisations": 30000, "inclusive": True}


def hearing(**more: Any) -> LocalValues:
    return LocalValues(hearing=(HearingStandard(**{**SUMS, "basis": "某文件", **more}),))


def world(*papers: Document, local: LocalValues) -> World:
    return World(Dossier(path="d", documents=papers, local=local))


def due(*papers: Document, local: LocalValues) -> Fact:
    return fact(world(*papers, local=local), "violation_notice.hearing_due")


def proposing(*penalties: Penalty) -> Document:
    return notice(proposed_penalty=filled(penalties))


def fine(figures: int | None, most: int | None = None) -> Penalty:
    return Penalty(kind="fine", amount=Amount(figures=figures, most=most))


PERSON = decision(person_name="韩立冬")
COMPANY = decision(org_name="畅行运输有限公司")
SHOP = decision(org_name="永顺汽车修理厂")


@pytest.mark.parametrize(
    ("party", "fen", "expected"),
    [
        (PERSON, 299_999, False),
        (PERSON, 300_000, True),
        (COMPANY, 300_000, False),
        (COMPANY, 2_999_999, False),
        (COMPANY, 3_000_000, True),
        (SHOP, 299_999, False),
        (SHOP, 300_000, None),  # a trader or an organisation: nobody knows
        (SHOP, 3_000_000, True),
    ],
)
def test_the_sum_is_that_of_the_party(party: Document, fen: int, expected: bool | None) -> None:
    assert due(proposing(fine(fen)), party, local=hearing()).value is expected


def test_a_sole_trader_counts_as_the_bureau_says() -> None:
    licence = paper("business_licence_copy", "营业执照", type="个体工商户")
    for kind, expected in (("citizens", True), ("organisations", False), (None, None)):
        assert due(proposing(fine(300_000)), SHOP, licence, local=hearing(sole_traders=kind)).value is expected


def test_above_is_not_at() -> None:
    assert due(proposing(fine(300_000)), PERSON, local=hearing(inclusive=False)).value is False
    assert due(proposing(fine(300_001)), PERSON, local=hearing(inclusive=False)).value is True


def test_a_range_that_spans_the_sum_is_open() -> None:
    assert due(proposing(fine(200_000, 500_000)), PERSON, local=hearing()).value is None
    assert due(proposing(fine(300_000, 500_000)), PERSON, local=hearing()).value is True
    assert due(proposing(fine(100_000), fine(200_000)), PERSON, local=hearing()).value is True


def test_kinds_the_law_names_need_no_standard() -> None:
    nothing = LocalValues()
    assert due(proposing(Penalty(kind="revoke_permit")), PERSON, local=nothing).value is True
    assert due(proposing(Penalty(kind="warning"), Penalty(kind="suspend_permit")), PERSON, local=nothing).value is False
    threat = filled((fine(100), Penalty(kind="revoke_permit")), "罚款1元。逾期不改正的，依法吊销许可证")
    assert due(notice(proposed_penalty=threat), PERSON, local=nothing).value is None  # told of, not proposed
    assert due(proposing(fine(10_000_000)), PERSON, local=nothing).value is False  # no sum is asked for where none is set
    assert due(proposing(Penalty(kind="other")), PERSON, local=hearing()).value is None


def test_confiscation_alone_owes_none_below_its_sum() -> None:
    taken = Penalty(kind="confiscate_gains", amount=Amount(figures=100_000))
    assert due(proposing(taken), PERSON, local=hearing(confiscation=1_000)).value is True
    assert due(proposing(taken), PERSON, local=hearing(confiscation=1_001)).value is False
    assert due(proposing(taken), PERSON, local=hearing()).value is None
    assert due(proposing(taken, fine(300_000)), PERSON, local=hearing()).value is True


def test_the_standard_is_that_of_the_notices_day() -> None:
    """The notice is dated 5 May 2023."""
    old, new = (
        HearingStandard(**{**SUMS, "basis": "某", "citizens": sum, **days})
        for sum, days in ((1, {"to": "2023-05-05"}), (9000, {"from": "2023-05-06"}))
    )
    assert due(proposing(fine(10_000)), PERSON, local=LocalValues(hearing=(old, new))).value is True
    assert due(proposing(fine(10_000)), PERSON, local=LocalValues(hearing=(new,))).value is None


def told(*papers: Document) -> bool | None:
    value = fact(world(*papers, local=hearing()), "violation_notice.hearing_told_somewhere").value
    assert value is None or isinstance(value, bool)
    return value


def test_where_a_hearing_may_have_been_told() -> None:
    silent = notice(right_hearing=filled((Tick(option="听证", ticked=False),)))
    assert told(notice()) is True
    assert told(silent) is False
    assert told(notice(right_hearing=state("absent"))) is False
    assert told(notice(right_hearing=state("unreadable"))) is None
    assert told(silent, paper("hearing_record", "听证笔录")) is True
    assert told(silent, paper("waiver_statement", "本人放弃听证")) is True
    assert told(silent, paper("interview_record", "问：你要不要听证？")) is None
    assert told(silent, paper("unknown", "某文书")) is None


def trigger(**more: Any) -> tuple[Trigger, ...]:
    return (Trigger(what="大案", basis="某文件", **more),)


def owed(name: str, *papers: Document, **local: Any) -> Any:
    return fact(world(*papers, local=LocalValues(**local)), name).value


def test_a_discussion_is_owed_by_sum_kind_or_cause() -> None:
    """The decision fines a thousand yuan."""
    small = decision("车货总质量超过限定标准", person_name="韩立冬")
    assert owed("decision.discussion_due", small, discussion=trigger(fine=Sums(**{**SUMS, "citizens": 1000}))) is True
    assert owed("decision.discussion_due", small, discussion=trigger(fine=Sums(**{**SUMS, "citizens": 1001}))) is False
    assert owed("decision.discussion_due", small, discussion=trigger(kinds=("fine",))) is True
    assert owed("decision.discussion_due", small, discussion=trigger(kinds=("revoke_permit",))) is False
    assert owed("decision.discussion_due", small) is None
    unread = decision(penalty=state("unreadable"))
    assert owed("decision.discussion_due", unread, discussion=trigger(kinds=("fine",))) is None


def test_a_hearing_that_was_held_owes_a_review_without_any_catalogue() -> None:
    assert owed("decision.legal_review_due", decision(), paper("hearing_record", "听证笔录")) is True
    assert owed("decision.legal_review_due", decision()) is False  # no catalogue: only a hearing owes one
    assert owed("decision.legal_review_due", decision(), legal_review=trigger(kinds=("revoke_permit",))) is False


def test_a_paper_that_speaks_of_the_discussion_leaves_it_open() -> None:
    assert owed("dossier.discussion_recorded", decision()) is False
    assert owed("dossier.discussion_recorded", decision("经本机关负责人集体讨论决定")) is None
    assert owed("dossier.discussion_recorded", decision(), paper("collective_discussion_record", "集体讨论记录")) is True
    assert owed("dossier.legally_reviewed", decision("已经法制审核")) is None
    assert owed("dossier.legally_reviewed", decision(), paper("penalty_approval", "处罚审批表", legal_opinion="同意")) is None
    assert owed("dossier.discussion_recorded", decision("经局务会集体研究")) is None
    assert owed("dossier.legally_reviewed", decision(), paper("legal_review", "法制审核意见书")) is True
