from casecheck.derive import World
from casecheck.model import ONE_PAPER, Dossier
from tests.papers import decision, fact, notice, paper


def alone(*documents: object) -> World:
    return World(Dossier(path="d", documents=documents, single=True))  # type: ignore[arg-type]


def test_of_one_paper_alone_nothing_is_said_about_others() -> None:
    w = alone(decision())
    for name in ("dossier.has.violation_notice", "dossier.party_notified", "served_paper.service_proven", "dossier.milestone.approved"):
        found = fact(w, name)
        assert found.value is None, name
        assert ONE_PAPER in found.reason, name


def test_a_fact_is_computed_once_and_is_the_same_object() -> None:
    w = alone(notice())
    assert fact(w, "dossier.procedure") is fact(w, "dossier.procedure")


def test_the_dossier_fact_of_any_subject_is_that_of_the_dossier() -> None:
    w = World(Dossier(path="d", documents=(decision(), paper("closing_report", "结案报告"))))
    (row,) = w.subjects("penalty_decision").items
    assert w.fact(row, "dossier.procedure").value == "ordinary"
