"""What counts as right, wrong and a gap."""

from __future__ import annotations

import pytest
from scoring import judge_entry, judge_paper

from casecheck.model import Document, Entry
from casecheck.write.truth import EntryTruth, PaperTruth


def verdict(truth, entry):
    return judge_entry("penalty_decision", "person_name", truth, entry).verdict


FILLED = EntryTruth(state="filled", value="李明")
STATES = {
    "filled": Entry(value="李明", text="李明", state="filled"),
    "other": Entry(value="李朋", text="李朋", state="filled"),
    "blank": Entry(state="blank"),
    "struck": Entry(text="/", state="struck"),
    "absent": Entry(state="absent"),
    "unreadable": Entry(state="unreadable", reason="看不清。"),
}


@pytest.mark.parametrize(
    ("truth", "verdicts"),
    [
        (FILLED, {"filled": "right", "other": "wrong", "blank": "wrong", "struck": "wrong", "absent": "gap", "unreadable": "gap"}),
        (EntryTruth(state="blank"), {"filled": "wrong", "blank": "right", "struck": "wrong", "absent": "gap", "unreadable": "gap"}),
        (EntryTruth(state="struck"), {"filled": "wrong", "blank": "wrong", "struck": "right", "absent": "gap", "unreadable": "gap"}),
    ],
)
def test_states(truth, verdicts):
    assert {state: verdict(truth, STATES[state]) for state in verdicts} == verdicts


@pytest.mark.parametrize("stroke", ["/", "\\", "—", "无", "／"])
def test_a_stroke_is_struck_whatever_the_answer_key_calls_it(stroke):
    truth = EntryTruth(state="filled", value=stroke)
    assert verdict(truth, STATES["struck"]) == "right"
    assert verdict(truth, STATES["blank"]) == "wrong"
    assert verdict(truth, STATES["filled"]) == "wrong"


def test_words_that_only_begin_with_nothing_are_a_value():
    assert verdict(EntryTruth(state="filled", value="无固定职业"), STATES["struck"]) == "wrong"


def paper(form, **entries):
    return PaperTruth(file="a.docx", form=form, title="", entries=entries)


def test_of_a_paper_taken_for_another_form_all_entries_are_wrong():
    truth = paper("interview_record", a=FILLED, b=FILLED)
    assert [score.verdict for score in judge_paper(truth, None)] == ["wrong", "wrong"]
    other = Document.registry["penalty_decision"](id="penalty_decision-1", title="", file="a.docx", pages=())
    assert [score.verdict for score in judge_paper(truth, other)] == ["wrong", "wrong"]
