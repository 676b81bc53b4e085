"""What changed between two reviews: by fingerprint, and only a pass counts as mended."""

from casecheck.decisions import difference
from casecheck.model import DossierSummary, Header, Outcome, Review, Verdict


def outcome(rule: str, verdict: Verdict, *, folded: str | None = None, message: str = "") -> Outcome:
    return Outcome(
        rule=rule, outcome=verdict, subject="dossier", severity="一般", title=rule, fingerprint=rule, folded_under=folded, message=message
    )


def review(*outcomes: Outcome) -> Review:
    return Review(casecheck=Header(version="0", rules_sha256="0"), dossier=DossierSummary(path="a"), outcomes=outcomes)


def test_what_went_says_what_became_of_it() -> None:
    old = review(*(outcome(rule, "finding") for rule in ("A", "B", "C", "D", "E", "F")))
    new = review(
        outcome("A", "pass"),
        outcome("B", "undecided"),
        outcome("C", "not_applicable"),
        outcome("D", "finding", folded="F"),
        outcome("F", "finding", message="anders"),
    )
    found = difference(old, new)
    assert {g.outcome.rule: g.became for g in found.gone} == {
        "A": "pass",
        "B": "undecided",
        "C": "not_applicable",
        "D": "folded",
        "E": "unasked",
    }
    assert [g.outcome.rule for g in found.mended] == ["A"]
    assert [(o.rule, o.message) for o in found.stayed] == [("F", "anders")]
    assert found.come == ()


def test_what_came_was_no_finding_before() -> None:
    old = review(outcome("A", "pass"), outcome("B", "finding", folded="C"), outcome("C", "finding"))
    new = review(outcome("A", "finding"), outcome("B", "finding"), outcome("C", "pass"), outcome("D", "finding"))
    found = difference(old, new)
    assert [o.rule for o in found.come] == ["A", "B", "D"]
    assert [g.outcome.rule for g in found.gone] == ["C"]
    assert found.stayed == ()


def test_a_review_does_not_differ_from_itself() -> None:
    one = review(outcome("A", "finding"), outcome("B", "pass"))
    found = difference(one, one)
    assert (found.gone, found.come) == ((), ())
    assert [o.rule for o in found.stayed] == ["A"]
