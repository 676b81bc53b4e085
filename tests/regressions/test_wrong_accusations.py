"""Lawful dossiers that the first rules accused, each with the wording that showed it; and defects they missed."""

from __future__ import annotations

import pytest

from casecheck.model import Amount, Document, Penalty
from tests.papers import decision, fact, filled, notice, paper, receipt, world

PLACE = "省道S972线K61+700处泊云超限检测站"


def record(*lines: str, form: str = "interview_record", start: str = "2023-05-03T08:50", place: str = PLACE, id: str = "") -> Document:
    name = "time" if form == "scene_record" else "interview_time"
    period = filled({"start": start, "end": None})
    return paper(form, *lines, **{"id": id or form, name: period, "place": place})


@pytest.mark.parametrize(
    "line",
    [
        "我们系泊云区交通运输局执法人员黄德明、袁佳宁，执法证号分别为1、2",
        "我是泊云区交通运输局的黄德明，执法证号23990143081",
        "这是我们的工作证，请你看一下",
        "这是我们的证，请看。答：看了。",
        "持证上岗，请你过目",
    ],
)
def test_other_wordings_of_showing_the_certificate_accuse_nobody(line: str) -> None:
    assert fact(world(record(line)), "record.identity_shown").value is not False


@pytest.mark.parametrize("line", ["请出示你的身份证", "陈春生出示了身份证", "要求出示道路运输证件", "执法人员未向你出示执法证件"])
def test_the_partys_papers_and_a_denial_are_no_showing(line: str) -> None:
    assert fact(world(record(line)), "record.identity_shown").value is not True


def test_one_place_in_two_writings_leaves_the_visit_open() -> None:
    scene = record("执法人员出示执法证件", form="scene_record", start="2023-05-03T08:06")
    other = record("问：姓名？", place="泊云超限检测站询问室")
    assert fact(world(scene, other), "record.identity_shown_same_visit", 1).value is None


@pytest.mark.parametrize("line", ["签收人：陈春生 2024年5月31日", "受送达人（签名）：陈春生", "当事人签收：陈春生", "本决定书收悉 陈春生"])
def test_signed_for_in_other_words_is_no_missing_receipt(line: str) -> None:
    assert fact(world(decision(line)), "served_paper.service_proven").value is not False


@pytest.mark.parametrize("title", ["违法行为告知书", "处罚事项单"])
def test_a_receipt_row_under_a_title_nobody_knows_may_be_the_one(title: str) -> None:
    assert fact(world(notice(), decision(), receipt((title, "2023-05-06"))), "served_paper.service_proven").value is not False


def test_a_notice_bound_into_the_report() -> None:
    report = paper("investigation_report", "案件调查报告", "拟对你处以罚款，你有权进行陈述和申辩")
    assert fact(world(decision(), report), "dossier.party_notified").value is None


@pytest.mark.parametrize("text", ["超过限定标准每满1000千克罚款500元，共罚款玖仟元", "罚款壹万元，减轻至罚款玖仟元"])
def test_how_a_fine_was_reckoned_is_not_a_second_fine(text: str) -> None:
    parts = (Penalty(kind="fine", amount=Amount(figures=50_000)), Penalty(kind="fine", amount=Amount(figures=900_000)))
    w = world(notice(fen=900_000), decision(penalty=filled(parts, text)))
    increase = fact(w, "notice_and_decision.fine_increase").value
    assert getattr(increase, "least", increase) <= 0


def test_a_receipt_names_who_receives_and_several_decisions_may_have_several_parties() -> None:
    w = world(notice(party="陈春生"), decision(person_name="陈春生"), paper("service_receipt", "送达回证", addressee="王强"))
    assert fact(w, "dossier.outward_name_difference").value == "none"
    two = world(notice(party="甲"), decision(person_name="甲", id="a"), decision(person_name="乙", id="b"))
    assert fact(two, "dossier.outward_name_difference").value is None


def test_an_unrecognised_approval_leaves_the_day_of_approval_open() -> None:
    report = paper("investigation_report", "案件调查报告", signed={"agency_head": "2023-05-30"})
    w = world(report, decision(), paper("unknown", "行政处罚呈批件", "同意处罚 2023年5月17日", id="u"))
    assert fact(w, "decision.days_approved_to_dated").value is None


def test_what_was_not_made_is_not_cited() -> None:
    late = record(start="2023-05-25T09:05")
    assert fact(world(decision("决定前未制作询问笔录"), late), "record.cited_in_decision").value is False


def test_a_waiver_in_question_and_answer_is_open_and_printed_words_are_none() -> None:
    asked = record("问：是否要求听证？答：不要求。")
    assert fact(world(notice(), decision(), asked), "notice_and_decision.hearing_waived").value is None
    printed = notice().model_copy(update={"pages": paper("violation_notice", "逾期未提出的，视为放弃听证权利").pages})
    assert fact(world(printed, decision()), "notice_and_decision.hearing_waived").value is False


def test_two_receipts_for_one_notice_make_a_range() -> None:
    w = world(notice(), decision(), receipt(("违法行为通知书", "2023-05-06"), ("违法行为通知书", "2023-05-13")))
    served = fact(w, "dossier.milestone.notice_served").value
    assert (str(served.least), str(served.most)) == ("2023-05-06", "2023-05-13")  # type: ignore[union-attr]


def test_a_warning_has_no_sum_to_compare() -> None:
    w = world(decision(penalty=filled((Penalty(kind="warning"),))))
    assert fact(w, "penalty.written_both_ways").value is False
