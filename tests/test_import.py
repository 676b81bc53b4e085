"""casecheck as a library: a structured dossier gives the same review as its papers; own facts and rules from Python."""

from pathlib import Path
from typing import Any

import pytest

import casecheck
from casecheck.derive.registry import FUNCTIONS
from casecheck.model import Document, Dossier, Entry, Row

ROOT = Path(__file__).resolve().parent.parent
STATES = {"blank": "", "struck": "/"}


def exported(dossier: Dossier) -> dict[str, Any]:
    """What a case system would hold of the same papers."""
    return {"path": dossier.path, "complete": True, "papers": [paper(d) for d in dossier.documents]}


def paper(document: Document) -> dict[str, Any]:
    data: dict[str, Any] = {"form": document.form, "id": document.id, "title": document.title, "entries": entries(document)}
    data["text"] = [line.text for page in document.pages for line in page.lines]
    for name in ("rows", "evidence"):
        if hasattr(document, name):
            data[name] = [entries(row) for row in getattr(document, name)]
    data["signatures"] = {
        s.key: {"names": s.names, "date": s.date.value.model_dump() if s.date.value else None} for s in document.signatures if s.seen
    }
    return data


def entries(holder: Document | Row) -> dict[str, Any]:
    found = {}
    for name in type(holder).entry_specs():
        entry: Entry[Any] = getattr(holder, name)
        if entry.state == "filled":
            value = entry.value
            plain = value if isinstance(value, str) else Entry[Any](value=value, state="filled").model_dump(mode="json")["value"]
            found[name] = entry.text if isinstance(value, str) else plain
            if name.endswith(("time", "date")):
                found[name] = entry.text
        elif entry.state in STATES:
            found[name] = STATES[entry.state]
    return found


@pytest.mark.parametrize("sample", ["overload-person-clean", "overload-person-planted"])
def test_a_structured_dossier_gives_the_same_outcomes(sample: str) -> None:
    dossier = casecheck.read(ROOT / "samples" / sample)
    again = casecheck.from_data(exported(dossier))
    as_papers = {(o.rule, o.subject): (o.outcome, o.certainty) for o in casecheck.review(dossier).outcomes}
    as_data = {(o.rule, o.subject): (o.outcome, o.certainty) for o in casecheck.review(again).outcomes}
    layout = {"EV-006"}  # looks at the paper itself, which a case system does not hand over
    assert {k: v for k, v in as_data.items() if k[0] not in layout} == {k: v for k, v in as_papers.items() if k[0] not in layout}


def test_findings_on_data_point_into_the_data() -> None:
    data = exported(casecheck.read(ROOT / "samples/overload-person-planted"))
    review = casecheck.review(casecheck.from_data(data))
    (finding,) = [o for o in review.findings if o.rule == "DR-047"]
    assert [p.pointer for p in finding.places if p.pointer] == ["/papers/6/entries/penalty"]


OWN_RULE = """
each: penalty_decision
when: {all: [{penalty_decision.own_is_round: {is: no}}]}
as_of: decided
basis: [{kind: form, text: 本局文书规范}]
message: 罚款不是整百元。
why: 本局习惯。
remedy: 核对。
examples:
  - {title: 零头, expect: finding, facts: {penalty_decision.own_is_round: no}}
  - {title: 整数, expect: pass, facts: {penalty_decision.own_is_round: yes}}
  - {title: 未读出, expect: undecided, facts: {}}
"""


def test_an_own_fact_and_an_own_rule_from_python() -> None:
    @casecheck.fact("penalty_decision.own_is_round", "yes_no", "罚款为整百元")
    def own_is_round(world: Any, decision: Any) -> Any:
        amount = decision.fine_amount.value
        if amount is None or amount.figures is None:
            return casecheck.missing("罚款数额未读出")
        return casecheck.known(amount.figures % 10_000 == 0, [decision.fine_amount.place])

    try:
        rules = casecheck.load_rules({"drafting/DR-046-own.yaml": OWN_RULE})
        review = casecheck.review(ROOT / "samples/overload-person-clean", rules=rules, select=["DR-046"])
        assert [(o.rule, o.outcome) for o in review.outcomes] == [("DR-046", "pass")]
        assert rules.sha256 != casecheck.load_rules().sha256
    finally:
        del FUNCTIONS["penalty_decision.own_is_round"]


def test_progress_names_every_file_in_order() -> None:
    seen: list[tuple[str, int, int]] = []
    casecheck.read(ROOT / "samples/overload-person-clean", progress=lambda *step: seen.append(step))
    assert [n for _, n, _ in seen] == list(range(9))
    assert {of for _, _, of in seen} == {9}
    assert seen[0][0].startswith("01")
