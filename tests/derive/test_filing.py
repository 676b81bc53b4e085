"""Was the case opened, approved, and when."""

from __future__ import annotations

import pytest

from casecheck.model import Document, Signature, Tick
from tests.papers import decision, fact, filled, notice, paper, state, world


def register(day: str, **more: object) -> Document:
    return paper("case_filing_register", "立案登记表", signed={"agency_head": day}, **more)


def test_no_trace_of_a_case_being_opened() -> None:
    found = fact(world(notice(), decision("行政处罚决定书")), "dossier.case_filing")
    assert (found.value, found.places[0].owed) == ("absent", "case_filing_register")


@pytest.mark.parametrize("words", ["2023年5月4日立案", "经批准立案调查", "立案日期：2023年5月4日", "立案登记表"])
def test_a_paper_that_tells_of_it_leaves_the_question_open(words: str) -> None:
    found = fact(world(decision(words)), "dossier.case_filing")
    assert found.value is None
    assert "立案" in found.reason


@pytest.mark.parametrize("words", ["立案日期：/", "□决定撤销立案", "不予立案审批", "应当立案"])
def test_labels_and_printed_options_tell_nothing(words: str) -> None:
    assert fact(world(decision(words)), "dossier.case_filing").value == "absent"


def test_an_unapproved_register_has_neither_word_nor_signature() -> None:
    unsigned = register("2023-05-04", leader_approval=state("blank")).model_copy(
        update={"signatures": (Signature(key="agency_head", seen=False),)}
    )
    assert fact(world(unsigned), "dossier.case_filing").value == "unapproved"
    assert fact(world(register("2023-05-04", leader_approval=state("blank"))), "dossier.case_filing").value == "approved"
    unread = unsigned.model_copy(update={"signatures": (Signature(key="agency_head"),)})
    assert fact(world(unread), "dossier.case_filing").value is None


def test_days_between_the_approval_and_what_should_follow_it() -> None:
    w = world(register("2023-05-06"), notice(), decision())
    assert fact(w, "case_filing_register.days_notice_to_approved").value == 1
    assert fact(w, "case_filing_register.days_decided_to_approved").value == -14


def test_options_that_are_not_ticked_state_no_source() -> None:
    def stated(source: object) -> object:
        return fact(world(paper("case_filing_register", "立案登记表", case_source=source)), "case_filing_register.source_stated").value

    unticked = filled((Tick(option="检查发现", ticked=False), Tick(option="举报", ticked=False)))
    assert stated(unticked) is False
    assert stated(state("blank")) is False
    assert stated(filled((Tick(option="上级机关__交办的", ticked=False, filled="/"),))) is False
    assert stated(filled((Tick(option="其他途径发现的:__", ticked=False, filled="巡查"),))) is True
    assert stated(filled((Tick(option="检查发现", ticked=True), Tick(option="举报", ticked=False)))) is True
    assert stated(state("unreadable")) is None
    assert stated(filled((Tick(option="检查发现", ticked=None), Tick(option="举报", ticked=False)))) is None
