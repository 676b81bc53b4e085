import pytest

from tests.papers import decision, fact, notice, paper, world


@pytest.mark.parametrize(
    ("a", "b", "difference"),
    [
        ("江城顺达物流有限公司", "江城顺达物流有限公司", "none"),
        ("江城顺达（物流）有限公司", "江城顺达(物流)有限公司", "none"),
        ("王 建国", "王建国", "none"),
        ("江城顺达物流有限责任公司", "江城顺达物流有限公司", "company_suffix"),
        ("顺达汽修部", "顺达汽修部（经营者王建国）", "contained"),
        ("王建国", "王建军", "other"),
    ],
)
def test_kinds_of_difference(a: str, b: str, difference: str) -> None:
    w = world(notice(party=a), decision(person_name=b))
    assert fact(w, "dossier.outward_name_difference").value == difference


def test_masked_names_are_not_compared_and_one_name_is_no_comparison() -> None:
    assert fact(world(notice(party="王**"), decision(person_name="王建国")), "dossier.name_difference").value is None


def test_places_of_a_difference_show_each_writing_once_the_odd_one_first() -> None:
    w = world(notice(party="王建国"), decision(person_name="王建军"), paper("closing_report", "结案", person_name="王建国"))
    assert [p.quote for p in fact(w, "dossier.name_difference").places] == ["王建军", "王建国"]


def test_same_number_needs_a_number_on_every_outward_paper() -> None:
    number = "230101199001010014"
    assert fact(world(notice(party="甲"), decision(person_name="乙", person_id=number)), "dossier.differing_names_share_id").value is False


def test_an_explanation_is_noticed() -> None:
    assert fact(world(decision("该公司已更名")), "dossier.name_change_explained").value is True
    assert fact(world(decision()), "dossier.name_change_explained").value is False


def test_several_parties_each_with_a_decision_are_no_difference() -> None:
    first, second = decision(id="a", person_name="韩立冬"), decision(id="b", person_name="孙玉梅")
    register = paper("case_filing_register", "立案登记表", person_name="韩立冬")
    assert fact(world(first, second, register), "dossier.name_difference").value == "none"
    assert fact(world(first, second, paper("closing_report", "结案报告", person_name="赵一鸣")), "dossier.name_difference").value == "other"
