"""Identity numbers on scanned pages: a reading that may be the engine's slip is no value, and never sure."""

import pytest

from casecheck.extract import extract
from casecheck.model import CONFIDENT, Entry, Paper
from tests.pages import boxed, page

RIGHT = "360123199001010124"  # invented; the check digit is right


def read(number: str, *, scanned: bool, sure: float) -> Entry[str]:
    line = boxed(f"身份证件号：{number}", 0.3, confidence=(1.0,) * 6 + (sure,) * len(number))
    made = page("^询问笔录", line, flowing=False).model_copy(update={"scanned": scanned})
    return extract(Paper(id="r", form="interview_record", file="a.pdf", pages=(made,))).entry("interviewee_id")


@pytest.mark.parametrize(("number", "sure"), [("36012319900101O124", 0.99), ("360123199001010125", 0.6)])
def test_a_number_that_may_be_misread_is_unreadable(number: str, sure: float) -> None:
    entry = read(number, scanned=True, sure=sure)
    assert (entry.state, entry.value) == ("unreadable", None)
    assert number in entry.reason


def test_a_clear_wrong_number_stays_and_is_never_sure() -> None:
    entry = read("360123199001010125", scanned=True, sure=0.99)
    assert entry.value == "360123199001010125"
    assert entry.confidence < CONFIDENT


def test_a_right_number_and_a_typed_one_are_as_they_were() -> None:
    assert read(RIGHT, scanned=True, sure=0.99).confidence == 0.99
    assert read("36012319900101O124", scanned=False, sure=1.0).value == "36012319900101O124"
