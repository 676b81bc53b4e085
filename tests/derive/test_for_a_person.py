"""Cues for questions that only a person can answer, where a whole dossier would be too much: kinds of things, scans, names."""

import pytest

from casecheck.derive.for_a_person import _below, _relation
from casecheck.derive.way_of_asking import _leading
from tests.papers import fact, paper, world


@pytest.mark.parametrize(("scanned", "slips"), [(True, 1), (False, 0)])
def test_only_a_scan_shows_how_a_slip_is_mounted(scanned: bool, slips: int) -> None:
    ticket = paper("fine_receipt", "罚款票据")
    pages = tuple(page.model_copy(update={"scanned": scanned}) for page in ticket.pages)
    found = fact(world(ticket.model_copy(update={"pages": pages})), "dossier.scanned_slips")
    assert (found.value, [place.file for place in found.places]) == (slips, ["fine_receipt.docx"] * slips)


@pytest.mark.parametrize(
    ("answer", "cue"),
    [
        ("我和执法人员王建国是同学", True),
        ("其中一个执法人员是我表哥，申请回避", True),
        ("王建国跟我有过节", True),
        ("我和执法人员没有亲戚关系", False),
        ("与你们不是朋友，没有利害关系", False),
        ("车是朋友借给我的", False),  # a friend, but of nobody who enforces
        ("不申请回避", False),
    ],
)
def test_a_relation_to_an_officer(answer: str, cue: bool) -> None:
    assert _relation(answer, {"王建国"}) is cue


@pytest.mark.parametrize(
    ("question", "leading"),
    [
        ("你的行为违反了公路法，是不是？", True),
        ("你是不是擅自从事客运经营？", True),
        ("你超限了，对吗", True),
        ("称重结果是多少？", False),
        ("你有没有办理通行证？", False),
        ("你是否知道这是违法行为？", False),
        ("以前是否因违法超限运输受过处罚？", False),
        ("你对超限称重结果有没有异议？", False),
    ],
)
def test_a_question_that_holds_its_answer(question: str, leading: bool) -> None:
    assert _leading(question) is leading


@pytest.mark.parametrize(
    ("fine", "inclusive", "below"),
    [(899_999, True, False), (900_000, True, True), (999_999, True, True), (1_000_000, True, False), (1_000_000, False, True)],
)
def test_just_below_is_from_nine_tenths(fine: int, inclusive: bool, below: bool) -> None:
    assert _below(fine, 1_000_000, inclusive) is below
