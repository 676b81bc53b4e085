from casecheck.derive import World
from casecheck.model import Amount, Citation, Penalty, Range
from tests.papers import decision, fact, filled, notice, world


def pair(**decided: object) -> World:
    return world(notice(), decision(**decided))


def test_more_less_and_equal() -> None:
    assert fact(pair(fen=100_100), "notice_and_decision.fine_increase").value == 100
    assert fact(pair(fen=100_000), "notice_and_decision.fine_increase").value == 0
    assert fact(pair(fen=90_000), "notice_and_decision.fine_increase").value == -10_000


def test_a_decision_inside_the_proposed_range_is_no_increase() -> None:
    told = notice(proposed_penalty=filled((Penalty(kind="fine", amount=Amount(figures=100_000, most=300_000)),)))
    assert fact(world(told, decision(fen=300_000)), "notice_and_decision.fine_increase").value == 0
    assert fact(world(told, decision(fen=300_100)), "notice_and_decision.fine_increase").value == 100


def test_a_new_kind() -> None:
    both = filled((Penalty(kind="fine", amount=Amount(figures=100_000)), Penalty(kind="confiscate_gains")))
    assert fact(pair(penalty=both), "notice_and_decision.kinds_added").value is True
    assert fact(pair(), "notice_and_decision.kinds_added").value is False
    assert fact(pair(penalty=filled((Penalty(kind="other"),))), "notice_and_decision.kinds_added").value is None


def test_change_of_basis() -> None:
    def cited(*citations: Citation) -> object:
        return fact(pair(penalty_basis=filled(citations)), "notice_and_decision.basis_change").value

    same = Citation(name="公路安全保护条例", law="highway_protect_reg", article=64)
    assert cited(same.model_copy(update={"paragraph": 1, "item": 2})) == "none"
    assert cited(same, Citation(name="行政处罚法", law="penalty_law", article=32)) == "none"
    assert cited(same, Citation(name="某某裁量基准", article=3)) == "none"
    assert cited(same, Citation(name="公路法", law="highway_law", article=76)) == "added"
    assert cited(Citation(name="公路法", law="highway_law", article=76)) == "replaced"
    assert cited(Citation(name="本局办法", article=3)) is None


def test_only_a_basis_added_is_not_heavier() -> None:
    added = filled((Citation(name="a", law="highway_protect_reg", article=64), Citation(name="b", law="highway_law", article=76)))
    assert fact(pair(penalty_basis=added), "notice_and_decision.only_basis_added").value is True
    assert fact(pair(penalty_basis=added, fen=200_000), "notice_and_decision.only_basis_added").value is False
    assert fact(pair(), "notice_and_decision.only_basis_added").value is False


def test_words_and_figures() -> None:
    w = world(decision(penalty=filled((Penalty(kind="fine", amount=Amount(figures=300_000, words=200_000)),))))
    assert fact(w, "penalty.written_both_ways").value is True
    assert fact(w, "penalty.words_minus_figures").value == -100_000
    one_way = world(decision())
    assert fact(one_way, "penalty.written_both_ways").value is False
    assert fact(one_way, "penalty.words_minus_figures").value is None


def test_the_number_of_notices_is_a_range_while_a_paper_is_unrecognised() -> None:
    from tests.papers import paper

    assert fact(world(notice(), decision()), "dossier.notices").value == 1
    assert fact(world(notice(), decision(), paper("unknown", "材料", id="u")), "dossier.notices").value == Range(least=1)


def test_a_sum_written_two_ways_is_a_range_and_still_decides_what_it_can() -> None:
    two_ways = filled((Penalty(kind="fine", amount=Amount(figures=100_000, words=90_000)),))
    assert fact(pair(penalty=two_ways), "notice_and_decision.fine_increase").value == Range(least=-10_000, most=0)
