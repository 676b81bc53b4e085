"""Steps that only some cases have: their days, what came too early, and what they owe."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from casecheck.model import Citation, Document, Elapsed, Moment, Penalty, Period, Range, Signature
from tests.papers import decision, fact, filled, notice, paper, state, world


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), name).value


def span(day: str) -> dict[str, Any]:
    moment = Moment.model_validate(day)
    return filled(Period(start=moment, end=moment), day)


def day(text: str) -> Range:
    one = dt.date.fromisoformat(text)
    return Range(least=one, most=one)


def kept(on: str = "2023-05-08") -> Document:
    return paper("evidence_registration_list", "证据登记保存清单", keep_period=span(on), issue_date=on)


def test_the_first_paper_after_the_registration_ends_it() -> None:
    release = paper("evidence_registration_release", "解除通知书", release_from="2023-05-12", issue_date="2023-05-12")
    found = value("dossier.elapsed.registered_to_registration_handled", kept(), release, decision())
    assert found == Elapsed(start=day("2023-05-08"), end=day("2023-05-12"))
    found = value("dossier.elapsed.registered_to_registration_handled", kept(), decision())
    assert found == Elapsed(start=day("2023-05-08"), end=day("2023-05-20"))


def test_a_paper_from_before_ends_nothing_and_an_unread_one_leaves_it_open() -> None:
    earlier = paper("coercive_measure_decision", "扣押决定书", issue_date="2023-05-01")
    assert value("dossier.milestone.registration_handled", kept(), earlier) is None
    unread = paper("evidence_registration_release", "解除通知书", release_from=state("unreadable"))
    assert value("dossier.milestone.registration_handled", kept(), unread, decision()) is None


def measure(begun: str = "2023-05-08", **more: Any) -> Document:
    return paper("coercive_measure_decision", "扣押决定书", measure_period=span(begun), issue_date=begun, **more)


def test_a_decision_ends_a_measure() -> None:
    found = value("dossier.elapsed.measure_begun_to_measure_ended", measure(), decision())
    assert found == Elapsed(start=day("2023-05-08"), end=day("2023-05-20"))


def test_what_lengthens_a_measure() -> None:
    assert value("dossier.measure_extended", measure(), paper("coercive_measure_extension", "延长通知书")) is True
    assert value("dossier.measure_extended", measure(), decision()) is False
    assert value("dossier.measure_tested", measure(), paper("scene_record", "委托某检测中心检测")) is True
    assert value("dossier.measure_tested", measure(), decision()) is False


def test_measures_of_the_road_regulation_have_another_term() -> None:
    def based(article: int) -> Document:
        return measure(legal_basis=filled((Citation(name="公路安全保护条例", law="highway_protect_reg", article=article),)))

    assert value("dossier.measure_other_term", based(65)) is True
    assert value("dossier.measure_other_term", based(64)) is False
    assert value("dossier.measure_other_term", measure(legal_basis=state("unreadable"))) is None


@pytest.mark.parametrize(("held", "early"), [("2023-05-21", True), ("2023-05-20", False), ("2023-05-19", False)])
def test_the_same_day_is_never_too_early(held: str, early: bool) -> None:
    talk = paper("collective_discussion_record", "讨论记录", time=span(held))
    hearing = paper("hearing_record", "听证笔录", time=span(held))
    assert value("dossier.decided_before_discussion", decision(), talk) is early
    assert value("dossier.decided_before_hearing", decision(), hearing) is early


def test_a_month_without_its_day_leaves_the_order_open() -> None:
    talk = paper("collective_discussion_record", "讨论记录", time=span("2023-05"))
    assert value("dossier.decided_before_discussion", decision(), talk) is None
    later = paper("collective_discussion_record", "讨论记录", time=span("2023-06"))
    assert value("dossier.decided_before_discussion", decision(), later) is True


def test_a_waiver_is_not_the_notice_that_tells_of_the_right() -> None:
    told = notice().model_copy(update={"pages": paper("violation_notice", "逾期未提出的，视为放弃听证").pages})
    assert value("dossier.hearing_dropped", told) is False
    assert value("dossier.hearing_dropped", told, paper("waiver_statement", "本人放弃听证")) is True


def test_a_suit_is_more_than_the_telling_of_the_right() -> None:
    assert value("dossier.remedy_pursued", decision("可以申请行政复议，也可以提起行政诉讼")) is False
    assert value("dossier.remedy_pursued", paper("unknown", "某区人民法院行政判决书")) is True


def test_a_presider_who_investigated() -> None:
    asked = paper("interview_record", "询问笔录").model_copy(
        update={"signatures": (Signature(key="officers", seen=True, names=("韩立冬", "许文清")),)}
    )
    hearing = paper("hearing_record", "听证笔录", presider=filled(("韩立冬",)))
    assert value("hearing_record.presider_investigated", hearing, asked) is True
    other = paper("hearing_record", "听证笔录", presider=filled(("苗雨田",)))
    assert value("hearing_record.presider_investigated", other, asked) is False
    assert value("hearing_record.presider_investigated", other) is None


def test_a_measure_wants_a_record_of_its_day() -> None:
    same = paper("scene_record", "现场笔录", time=span("2023-05-08"))
    earlier = paper("scene_record", "现场笔录", time=span("2023-05-01"))
    assert value("coercive_measure_decision.scene_recorded", measure(), same) is True
    assert value("coercive_measure_decision.scene_recorded", measure(), earlier) is False
    assert value("coercive_measure_decision.scene_recorded", measure()) is False
    unread = paper("scene_record", "现场笔录", time=state("unreadable"))
    assert value("coercive_measure_decision.scene_recorded", measure(), unread) is None


def test_kinds_that_owe_a_hearing_by_law() -> None:
    suspended = notice(proposed_penalty=filled((Penalty(kind="suspend_business"),)))
    assert value("dossier.hearing_owed", suspended) is True
    assert value("dossier.hearing_owed", notice()) is False


def test_what_ended_a_measure_may_lie_unread() -> None:
    unknown = paper("unknown", "放行单")
    assert value("dossier.milestone.measure_ended", measure(), decision()) == dt.date(2023, 5, 20)
    assert value("dossier.milestone.measure_ended", measure(), decision(), unknown) == Range(most=dt.date(2023, 5, 20))
    noted = paper("evidence_registration_list", "证据登记保存清单", "物品已于5月10日退还当事人", keep_period=span("2023-05-08"))
    assert value("dossier.milestone.registration_handled", noted, decision()) == Range(most=dt.date(2023, 5, 20))


@pytest.mark.parametrize(("scene", "term", "recorded"), [("2023-05-08", "2023-05-09", True), ("2023-05-06", "2023-05-09", False)])
def test_a_term_that_begins_on_the_morrow_needs_no_second_scene_record(scene: str, term: str, recorded: bool) -> None:
    taken = paper("coercive_measure_decision", "扣押决定书", measure_period=span(term), issue_date="2023-05-08")
    found = value("coercive_measure_decision.scene_recorded", taken, paper("scene_record", "现场笔录", time=span(scene)))
    assert found is recorded


@pytest.mark.parametrize(
    ("said", "pursued"),
    [
        ("可以在六个月内向某县人民法院提起行政诉讼，但本决定不停止执行。", False),
        ("决定书已送达，当事人在法定期限内未申请行政复议，也未提起行政诉讼。", False),
        ("当事人已向某县人民法院提起行政诉讼。", True),
        ("某县人民政府行政复议决定维持原处罚。", True),
    ],
)
def test_a_remedy_told_is_not_a_remedy_pursued(said: str, pursued: bool) -> None:
    assert value("dossier.remedy_pursued", paper("demand_letter", "催告书", said)) is pursued


@pytest.mark.parametrize("said", ["本人不放弃听证权利", "当事人逾期未申请，视为放弃听证"])
def test_who_is_taken_to_have_waived_did_not(said: str) -> None:
    assert value("dossier.hearing_dropped", paper("investigation_report", "案件调查报告", said)) is False
