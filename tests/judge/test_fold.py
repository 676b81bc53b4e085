import pytest

from casecheck.judge.fold import fold, in_common
from casecheck.model import Box, Outcome, Place


def box(left, right):
    return Box(left=left, top=0.1, right=right, bottom=0.2)


def finding(code, subject="s", places=(), certainty="sure"):
    return Outcome(
        rule=code,
        outcome="finding",
        subject=subject,
        severity="一般",
        certainty=certainty,
        title=code,
        places=places,
        fingerprint=f"{code}/{subject}",
    )


PAPER = {"file": "a.pdf", "document": "d1"}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Place(owed="notice"), Place(owed="notice"), True),
        (Place(owed="notice"), Place(owed="decision"), False),
        (Place(owed="notice", **PAPER), Place(**PAPER), False),
        (Place(page=1, paragraph=3, **PAPER), Place(page=1, paragraph=3, **PAPER), True),
        (Place(page=1, paragraph=3, **PAPER), Place(page=2, paragraph=3, **PAPER), False),
        (Place(page=1, paragraph=3, **PAPER), Place(page=1, paragraph=4, **PAPER), False),
        (Place(page=1, paragraph=3, file="b.pdf", document="d2"), Place(page=1, paragraph=3, **PAPER), False),
        (Place(page=1, table=1, row=2, column=3, **PAPER), Place(page=1, table=1, row=2, column=3, **PAPER), True),
        (Place(page=1, table=1, row=2, column=3, **PAPER), Place(page=1, table=1, row=2, column=4, **PAPER), False),
        (Place(page=1, box=box(0.1, 0.3), **PAPER), Place(page=1, box=box(0.2, 0.4), **PAPER), True),
        (Place(page=1, box=box(0.1, 0.3), **PAPER), Place(page=1, box=box(0.3, 0.4), **PAPER), False),
        (Place(page=1, box=box(0.1, 0.3), **PAPER), Place(page=1, **PAPER), True),
        (Place(page=1, box=box(0.1, 0.3), **PAPER), Place(page=2, **PAPER), False),
        (Place(page=1, box=box(0.1, 0.3), **PAPER), Place(**PAPER), True),
        (Place(), Place(), False),
        (Place(pointer="/a", document="d"), Place(pointer="/a", document="d"), True),
        (Place(pointer="/a", document="d"), Place(pointer="/b", document="d"), False),
    ],
)
def test_places_in_common(a, b, expected):
    assert in_common(a, b) is expected
    assert in_common(b, a) is expected


HERE, THERE = Place(page=1, paragraph=3, **PAPER), Place(page=1, paragraph=9, **PAPER)


def folded(outcomes, yields_to):
    return {o.fingerprint: o.folded_under for o in fold(outcomes, yields_to) if o.folded_under}


def test_it_folds_on_a_common_place_only():
    outcomes = [finding("A", "x", (HERE,)), finding("B", "y", (HERE, THERE)), finding("B", "z", (THERE,))]
    assert folded(outcomes, {"B": ("A",)}) == {"B/y": "A/x"}
    assert folded(outcomes, {"A": ("B",)}) == {"A/x": "B/y"}
    assert folded(outcomes, {}) == {}


def test_it_folds_on_the_same_subject():
    assert folded([finding("A", "x"), finding("B", "x")], {"B": ("A",)}) == {"B/x": "A/x"}


def test_only_findings_fold():
    passed = finding("A", "x").model_copy(update={"outcome": "pass", "certainty": None})
    assert folded([passed, finding("B", "x")], {"B": ("A",)}) == {}


def test_the_top_of_a_chain_counts():
    outcomes = [finding("A", "x", (HERE,)), finding("B", "y", (HERE, THERE)), finding("C", "z", (THERE,))]
    assert folded(outcomes, {"B": ("A",), "C": ("B",)}) == {"B/y": "A/x", "C/z": "A/x"}


def test_the_first_code_named_wins_then_the_first_subject():
    outcomes = [finding("A", "x", (HERE,)), finding("B", "z", (HERE,)), finding("B", "y", (HERE,)), finding("C", "w", (HERE,))]
    assert folded(outcomes, {"C": ("B", "A")}) == {"C/w": "B/y"}
    assert folded(list(reversed(outcomes)), {"C": ("B", "A")}) == {"C/w": "B/y"}


def test_a_sure_finding_is_not_lost_under_a_hint():
    assert folded([finding("A", "x", certainty="hint"), finding("B", "x")], {"B": ("A",)}) == {}
    assert folded([finding("A", "x"), finding("B", "x", certainty="hint")], {"B": ("A",)}) == {"B/x": "A/x"}
