from casecheck.model import Citation, Document
from tests.papers import decision, fact, filled, notice, state, world

OLD_RIGHTS = "☑1.根据《中华人民共和国行政处罚法》第三十一条、第三十二条的规定，你可以陈述和申辩。"
NEW_RIGHTS = "☑1.根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你可以陈述和申辩。"


def cited(*citations: Citation, lines: tuple[str, ...] = (), day: str = "2023-05-20", **more: object) -> Document:
    return decision(
        *lines,
        **{"penalty_basis": filled(citations), "violated_law": filled(citations[:1]), "issue_date": day, "act_time": "2023-05-01", **more},
    )


def law(name: str, key: str | None, article: int = 64, text: str = "") -> Citation:
    return Citation(name=name, law=key, article=article, text=text or f"《{name}》第{article}条")


def value(paper: Document, name: str) -> object:
    return fact(world(paper), f"citing_paper.{name}").value


def test_full_names_with_marks() -> None:
    good = law("公路安全保护条例", "highway_protect_reg")
    assert value(cited(good, law("公路法", "highway_law", 76)), "misnamed_laws") == 0


def test_a_name_without_marks_and_a_short_name() -> None:
    bare = law("公路法", "highway_law", 76, "公路法第76条")
    assert value(cited(bare, violated_law=state("absent")), "misnamed_laws") == 1
    short = law("处罚法", "penalty_law", 32)
    assert value(cited(short, violated_law=state("absent")), "misnamed_laws") == 1


def test_a_short_name_after_the_full_one_or_defined_is_in_order() -> None:
    short = law("处罚法", "penalty_law", 32)
    assert value(cited(short, lines=("《中华人民共和国行政处罚法》第三十二条",)), "misnamed_laws") == 0
    assert value(cited(short, lines=("《行政处罚法》（以下简称《处罚法》）",)), "misnamed_laws") == 0


def test_an_unknown_name_may_be_wrong_and_a_carried_one_is_none() -> None:
    unknown = value(cited(law("某某办法", None), violated_law=state("absent")), "misnamed_laws")
    assert unknown.model_dump() == {"least": 0, "most": 1}  # type: ignore[attr-defined]
    assert value(cited(law("某某办法", None, text="第64条"), violated_law=state("absent")), "misnamed_laws") == 0


def test_a_basis_repealed_before_the_act_has_lapsed() -> None:
    dead = law("交通行政处罚程序规定", "procedure_rule_old", 20)
    assert value(cited(dead), "lapsed_bases") == 1
    assert value(cited(law("公路法", "highway_law", 76)), "lapsed_bases") == 0


def test_in_force_on_the_day_of_the_act_is_enough() -> None:
    old = law("交通行政处罚程序规定", "procedure_rule_old", 20)
    assert value(cited(old, act_time="2019-05-01", day="2019-07-01"), "lapsed_bases") == 0


def test_an_article_only_another_version_has() -> None:
    assert value(cited(law("行政处罚法", "penalty_law", 80), act_time="2020-05-01", day="2020-06-01"), "lapsed_bases") == 1
    assert value(cited(law("行政处罚法", "penalty_law", 80)), "lapsed_bases") == 0
    assert value(cited(law("行政处罚法", "penalty_law", 99)), "lapsed_bases") == 0  # no version has it: a wrong number, not a lapsed one


def test_what_the_table_does_not_know_stays_open() -> None:
    open_ = value(cited(law("某某办法", None)), "lapsed_bases")
    assert open_.model_dump() == {"least": 0, "most": 1}  # type: ignore[attr-defined]
    assert value(cited(law("裁量基准", None)), "lapsed_bases") == 0


def test_one_day_is_enough_to_stand_but_not_to_have_lapsed() -> None:
    assert value(cited(law("公路法", "highway_law", 76), act_time=state("absent")), "lapsed_bases") == 0
    dead = law("交通行政处罚程序规定", "procedure_rule_old", 20)
    assert value(cited(dead, act_time=state("absent")), "lapsed_bases") is None


def test_only_periods_that_were_read_make_it_sure() -> None:
    assert value(cited(law("交通行政处罚程序规定", "procedure_rule_old", 20)), "lapsed_bases_checked") is False
    assert value(cited(law("行政处罚法", "penalty_law", 80), act_time="2020-05-01", day="2020-06-01"), "lapsed_bases_checked") is True


def told(line: str, day: str) -> object:
    return fact(
        world(
            notice().model_copy(
                update={"pages": decision(line).pages, "issue_date": cited(law("公路法", "highway_law"), day=day).entry("issue_date")}
            )
        ),
        "citing_paper.old_numbers",
    ).value


def test_old_numbers_for_rights_after_the_new_law() -> None:
    assert told(OLD_RIGHTS, "2023-05-05") == 1
    assert told(NEW_RIGHTS, "2023-05-05") == 0
    assert told("根据《行政处罚法》第42条的规定，你有权要求听证。", "2023-05-05") == 1
    assert told("依据《行政处罚法》第五十一条第一项，每日按百分之三加处罚款。", "2023-05-05") == 1
    assert told("依据《行政处罚法》第七十二条第一款第一项，每日按百分之三加处罚款。", "2023-05-05") == 0


def test_the_same_numbers_were_right_before_it() -> None:
    assert told(OLD_RIGHTS, "2020-05-05") == 0
    assert told(NEW_RIGHTS, "2020-05-05") == 1


def test_a_number_on_another_topic_is_not_an_old_one() -> None:
    assert told("依据《行政处罚法》第三十二条第一项从轻处罚。", "2023-05-05") == 0
    assert told("依据《公路法》第五十一条，按《行政处罚法》第七十二条加处罚款。", "2023-05-05") == 0


def test_an_undated_paper_is_of_some_day_of_the_dossier() -> None:
    undated = notice(issue_date=state("blank")).model_copy(update={"pages": decision(OLD_RIGHTS).pages})
    assert fact(world(undated, decision()), "citing_paper.old_numbers").value == 1
    across = decision(issue_date="2021-08-01", act_time="2021-05-01")
    assert fact(world(undated, across), "citing_paper.old_numbers").value is None
