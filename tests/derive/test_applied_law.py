"""The law that was applied: provisions that do not exist, old and new law, prohibition and penalty, an order to correct first."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Citation, Document, Range
from tests.papers import decision, fact, filled, paper, state, world

DAYS = {"act_time": "2024-05-03", "issue_date": "2024-05-20"}


def road_transport(article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    return Citation(name="道路运输条例", law="road_transport_reg", article=article, paragraph=paragraph, item=item, text=f"第{article}条")


PENALTY, PROHIBITION = road_transport(63, 1, 2), road_transport(10, 1)


def passenger(*lines: str, basis: Citation = PENALTY, broken: Citation = PROHIBITION, **more: Any) -> Document:
    entries = {"penalty_basis": filled((basis,)), "violated_law": filled((broken,))}
    return decision("擅自从事道路客运经营", *lines, **{**DAYS, **entries, **more})


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


@pytest.mark.parametrize(
    ("basis", "kind"),
    [
        (road_transport(63, 1, 2), "none"),
        (road_transport(463), "article"),
        (road_transport(63, 1, 9), "item"),
        (road_transport(63, 2), "item_as_paragraph"),
        (road_transport(63, 9), "paragraph"),
    ],
)
def test_what_is_wrong_with_a_provision(basis: Citation, kind: str) -> None:
    one = passenger(basis=basis)
    assert value("citing_paper.first_wrong", one) == kind
    assert value("citing_paper.wrong_provisions", one) == (kind != "none")


def test_an_article_nobody_counted_is_not_wrong() -> None:
    other = Citation(name="收费公路管理条例", law="toll_road_reg", article=3, paragraph=9, text="第三条第九款")
    assert value("citing_paper.wrong_provisions", passenger(basis=other)) == 0


def test_unread_citations_leave_the_number_open() -> None:
    half = passenger(penalty_basis=state("unreadable"))
    assert value("citing_paper.wrong_provisions", half) == Range(least=0)
    assert value("citing_paper.wrong_provisions", passenger(penalty_basis=state("unreadable"), violated_law=state("absent"))) is None


def test_a_case_across_the_summer_of_2023() -> None:
    across = passenger(act_time="2023-07-10", issue_date="2023-08-20")
    assert value("decision.versions_differ", across) is True
    assert value("decision.softer_law", across) == "decision"
    assert value("decision.version_reasoned", across) is False
    assert value("decision.versions_differ", passenger()) is False
    assert value("decision.versions_differ", passenger(act_time=state("unreadable"))) is None


@pytest.mark.parametrize("words", ["按照从旧兼从轻原则", "依据《道路运输条例》（2023年修订）", "适用修订后的条例，处罚较轻"])
def test_words_that_say_which_version(words: str) -> None:
    assert value("decision.version_reasoned", passenger(words)) is True


def test_the_prohibition_that_goes_with_the_penalty() -> None:
    assert value("decision.prohibition_fits", passenger()) is True
    assert value("decision.prohibition_fits", passenger(broken=road_transport(20))) is False
    unknown = Citation(name="某市条例", law=None, article=3, text="第三条")
    assert value("decision.prohibition_fits", passenger(broken=unknown)) is None
    assert value("decision.prohibition_fits", passenger(violated_law=state("unreadable"))) is None


def test_a_penalty_that_needs_an_order_first() -> None:
    """A repairer that has not put itself on record is fined only if it does not correct, by the old article and the new."""
    entries: dict[str, Any] = {"penalty_basis": filled((road_transport(65, 4),)), **DAYS}
    assert value("decision.needs_correction_first", decision("从事机动车维修经营未按规定备案", **entries)) is True
    assert value("decision.needs_correction_first", passenger()) is False


def test_an_order_is_a_paper_a_finding_or_an_open_question() -> None:
    assert value("decision.correction_ordered", passenger()) is False
    assert value("decision.correction_ordered", passenger(), paper("correction_notice", "责令改正违法行为通知书")) is True
    assert value("decision.correction_ordered", passenger("经责令改正，逾期仍未改正")) is True
    assert value("decision.correction_ordered", passenger("责令改正违法行为")) is None
    quoted = passenger("依据该条，由执法机构责令改正；拒不改正的，处五千元以上二万元以下罚款")
    assert value("decision.correction_ordered", quoted) is None  # the provision quoted is no finding
