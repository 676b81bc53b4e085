import hashlib

import pytest

from casecheck.errors import UsageError
from casecheck.judge import judge
from casecheck.model import Elapsed, Fact, Place, Range
from tests.judge.tiny import HUMAN, NEW_LAW, RULE, Source, day, deadline, load, place

DECISION = {"paper.form": "decision"}


def outcomes(folder, rules, source, **options):
    options = {"stage": "filed", "deadline": deadline, **options}
    return judge(load(folder, rules), source, **options)


def one(folder, rule, facts, *, days=None, code="EX-001", **options):
    (outcome,) = outcomes(folder, {f"{code}-x": rule}, Source({"p": facts}, days=days or {"decided": day("2023-01-01")}), **options)
    return outcome


def rule(when=None, **changes):
    changed = {**RULE, **({"when": {"all": [when]}} if when else {}), **changes}
    return {**changed, "examples": [{**e, "facts": {}} for e in RULE["examples"]]}


def test_a_finding_says_what_where_why_and_what_to_do(tmp_path):
    found = one(tmp_path, RULE, {"paper.form": "decision", "paper.officers": 1})
    assert (found.outcome, found.certainty, found.certain_rule) == ("finding", "sure", True)
    assert found.message == "只有 1 人。"
    assert (found.why, found.remedy, found.severity, found.title) == ("须有两人。", "说明情况。", "否决", "没有送达")
    assert found.basis[0].article == 42
    assert found.places == (place(6),)  # of the `when` fact, not of the `applies` fact
    assert [(f.name, f.text) for f in found.facts] == [("paper.form", "处罚决定书"), ("paper.officers", "1")]
    assert found.fingerprint == hashlib.sha256(b"EX-001\0p").hexdigest()
    assert found.trace == ()


def test_pass_has_no_message(tmp_path):
    passed = one(tmp_path, RULE, {"paper.form": "decision", "paper.officers": 2})
    assert (passed.outcome, passed.certainty, passed.message, passed.places) == ("pass", None, "", ())


def test_not_applicable_names_the_line_that_is_false(tmp_path):
    answer = one(tmp_path, RULE, {"paper.form": "notice", "paper.officers": 1})
    assert (answer.outcome, answer.reason) == ("not_applicable", "文书种类为告知书；本规则只评查文书种类为处罚决定书的情形")


def test_undecided_names_what_is_missing_why_and_where_we_looked(tmp_path):
    answer = one(tmp_path, RULE, DECISION)
    assert (answer.outcome, answer.reason) == ("undecided", "执法人员人数无法确定（第3页未读出）")
    assert answer.places == (place(9),)


def test_undecided_leaves_out_what_can_no_longer_matter(tmp_path):
    inner = {"all": [{"paper.signed": {"is": False}}, {"paper.mode": {"is": "post"}}]}
    both = rule(inner) | {"when": {"any": [inner, {"paper.fine": {"gt": 0}}]}}
    answer = one(tmp_path, both, {"paper.form": "decision", "paper.signed": True})
    assert answer.reason == "罚款无法确定（第3页未读出）"


def test_a_range_that_is_too_wide_says_so(tmp_path):
    answer = one(tmp_path, RULE, {**DECISION, "paper.officers": Range(least=1, most=3)})
    assert (answer.outcome, answer.reason) == ("undecided", "执法人员人数为1至3，不足以判断是否少于2")


@pytest.mark.parametrize(
    ("operator", "constant", "least", "most", "expected"),
    [
        ("gt", 2, 3, None, "finding"),
        ("gt", 2, 2, 3, "undecided"),
        ("gt", 2, None, 2, "pass"),
        ("gte", 2, 2, None, "finding"),
        ("gte", 2, 1, 2, "undecided"),
        ("gte", 2, None, 1, "pass"),
        ("lt", 2, None, 1, "finding"),
        ("lt", 2, 1, 2, "undecided"),
        ("lt", 2, 2, None, "pass"),
        ("lt", 3, 2, None, "undecided"),
        ("lte", 2, None, 2, "finding"),
        ("lte", 2, 2, 3, "undecided"),
        ("lte", 2, 3, None, "pass"),
        ("is", 2, 2, 2, "finding"),
        ("is", 2, 1, 2, "undecided"),
        ("is", 2, None, 2, "undecided"),
        ("is", 2, 3, None, "pass"),
        ("is", 2, None, 1, "pass"),
        ("not", 2, 2, 2, "pass"),
        ("not", 2, 3, 4, "finding"),
        ("not", 2, 2, 3, "undecided"),
        ("gt", -5, -4, -4, "finding"),
        ("gt", 0, 2**70, 2**70, "finding"),
        ("lt", 0, -(2**70), -(2**70), "finding"),
    ],
)
def test_each_operator_on_ranges(tmp_path, operator, constant, least, most, expected):
    asked = rule({"paper.officers": {operator: constant}})
    assert one(tmp_path, asked, {**DECISION, "paper.officers": Range(least=least, most=most)}).outcome == expected


@pytest.mark.parametrize(
    ("test", "value", "expected"),
    [
        ({"paper.signed": {"is": True}}, True, "finding"),
        ({"paper.signed": {"not": True}}, True, "pass"),
        ({"paper.mode": {"is": "post"}}, "in_person", "pass"),
        ({"paper.mode": {"not": "post"}}, "in_person", "finding"),
        ({"paper.mode": {"in": ["post", "in_person"]}}, "in_person", "finding"),
        ({"paper.mode": {"in": ["post"]}}, "in_person", "pass"),
        ({"paper.served": {"gt": day("2021-07-15")}}, day("2021-07-15"), "pass"),
        ({"paper.served": {"gt": day("2021-07-15")}}, day("2021-07-16"), "finding"),
        ({"paper.fine": {"gte": "$hearing"}}, 500_000, "pass"),  # the parameter excludes its own number
        ({"paper.fine": {"gte": "$hearing"}}, 500_001, "finding"),
        ({"paper.fine": {"lte": "$hearing"}}, 500_000, "pass"),
        ({"paper.fine": {"lte": "$hearing"}}, 499_999, "finding"),
        ({"paper.fine": {"gt": "$hearing"}}, 500_000, "pass"),
    ],
)
def test_each_type(tmp_path, test, value, expected):
    (fact,) = test
    assert one(tmp_path, rule(test, as_of="decided"), {**DECISION, fact: value}).outcome == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (("2023-05-01", "2023-05-01"), ("2023-05-08", "2023-05-08"), "pass"),
        (("2023-05-01", "2023-05-01"), ("2023-05-09", "2023-05-09"), "finding"),
        (("2023-05-01", "2023-05-02"), ("2023-05-09", "2023-05-09"), "undecided"),
        (("2023-05-01", "2023-05-02"), ("2023-05-10", "2023-05-31"), "finding"),
        (("2023-05-01", None), ("2023-05-31", "2023-05-31"), "undecided"),
        (("2023-05-01", None), ("2023-05-02", "2023-05-08"), "pass"),
        ((None, "2023-05-01"), ("2023-05-31", None), "finding"),
    ],
)
def test_a_term_is_counted_from_the_range_of_its_start(tmp_path, start, end, expected):
    def days(ends):
        return Range(least=ends[0] and day(ends[0]), most=ends[1] and day(ends[1]))

    asked = rule({"paper.dated_to_served": {"gt": "$service_term"}}, as_of="decided", message="超过 {$service_term}。")
    answer = one(tmp_path, asked, {**DECISION, "paper.dated_to_served": Elapsed(start=days(start), end=days(end))})
    assert answer.outcome == expected
    assert answer.message == ("超过 7日。" if expected == "finding" else "")


def test_a_year_without_calendar_is_undecided_with_its_reason(tmp_path):
    from casecheck.law.calendar import CalendarMissing

    def unknown(start, term):
        raise CalendarMissing(start.year)

    asked = rule({"paper.dated_to_served": {"gt": "$service_term"}}, as_of="decided")
    period = Elapsed(
        start=Range(least=day("2030-05-01"), most=day("2030-05-01")), end=Range(least=day("2030-06-01"), most=day("2030-06-01"))
    )
    answer = one(tmp_path, asked, {**DECISION, "paper.dated_to_served": period}, deadline=unknown)
    assert answer.outcome == "undecided"
    assert "缺少 2030 年的放假调休表" in answer.reason


def test_a_local_value_that_is_not_set_is_undecided_never_guessed(tmp_path):
    answer = one(tmp_path, rule({"paper.officers": {"gt": "$unset"}}, as_of="decided"), {**DECISION, "paper.officers": 3})
    assert (answer.outcome, answer.reason) == ("undecided", "执法人员人数无法确定（本地标准在当时没有设定值）")


@pytest.mark.parametrize(
    ("days", "expected", "reason"),
    [
        (day("2021-07-15"), "finding", ""),
        (day("2021-07-14"), "not_applicable", "作出决定日期为2021年7月14日，当时尚无此规定（2021年7月15日起施行）"),
        (day("2022-01-02"), "not_applicable", "作出决定日期为2022年1月2日，此规定已失效（施行至2022年1月1日）"),
        (
            Range(least=day("2021-07-01"), most=day("2021-07-31")),
            "undecided",
            "作出决定日期为2021年7月1日至2021年7月31日，不知适用哪一时期的规定",
        ),
        (
            Range(least=day("2021-07-01"), most=day("2021-07-15")),
            "undecided",
            "作出决定日期为2021年7月1日至2021年7月15日，不知适用哪一时期的规定",
        ),
        (Range(), "undecided", "作出决定日期未读出，不知适用哪一时期的规定"),
    ],
)
def test_a_rule_holds_within_its_validity(tmp_path, days, expected, reason):
    asked = rule(in_force={"from": day("2021-07-15"), "to": day("2022-01-01")}, as_of="decided")
    answer = one(tmp_path, asked, {**DECISION, "paper.officers": 1}, days={"decided": days})
    assert (answer.outcome, answer.reason) == (expected, reason)


def test_of_two_windows_the_one_in_force_answers_and_only_once(tmp_path):
    old = rule(in_force={"to": day("2021-07-14")}, as_of="decided", message="旧。")
    new = rule(in_force={"from": day("2021-07-15")}, as_of="decided", message="新。")

    def messages(days):
        source = Source({"p": {**DECISION, "paper.officers": 1}}, days={"decided": days})
        return [(o.outcome, o.message) for o in outcomes(tmp_path, {"EX-001-old": old, "EX-001-new": new}, source)]

    assert messages(day("2021-07-14")) == [("finding", "旧。")]
    assert messages(day("2021-07-15")) == [("finding", "新。")]
    assert messages(Range(least=day("2021-07-14"), most=day("2021-07-15"))) == [("undecided", "")]


def elapsed(days):
    start = day("2021-07-01")
    end = start.fromordinal(start.toordinal() + days)
    return {**DECISION, "paper.dated_to_served": Elapsed(start=Range(least=start, most=start), end=Range(least=end, most=end))}


@pytest.mark.parametrize(("days", "expected"), [(3, "pass"), (4, "undecided"), (5, "undecided"), (6, "finding")])
def test_a_day_on_either_side_of_a_change_of_law_decides_only_what_both_say(tmp_path, days, expected):
    asked = rule({"paper.dated_to_served": {"gt": "$changed_term"}}, as_of="decided")
    unclear = {"decided": Range(least=day("2021-07-01"), most=NEW_LAW)}
    answer = one(tmp_path, asked, elapsed(days), days=unclear)
    assert answer.outcome == expected
    assert ("不知适用哪一时期的规定" in answer.reason) == (expected == "undecided")
    clear = {"decided": Range(least=day("2021-07-01"), most=day("2021-07-14"))}
    assert one(tmp_path, asked, elapsed(4), days=clear).outcome == "finding"


def test_a_law_that_held_only_in_between_counts_too(tmp_path):
    asked = rule({"paper.dated_to_served": {"gt": "$brief_term"}}, as_of="decided")
    assert one(tmp_path, asked, elapsed(4), days={"decided": Range(least=day("2021-07-14"), most=day("2021-08-01"))}).outcome == "undecided"
    assert one(tmp_path, asked, elapsed(4), days={"decided": day("2021-08-01")}).outcome == "finding"


def test_a_finding_is_sure_only_if_it_is_under_every_law(tmp_path):
    asked = rule(hint_if=[{"paper.dated_to_served": {"gt": "$changed_term"}}], as_of="decided")
    facts = {**elapsed(4), "paper.officers": 1}
    assert one(tmp_path, asked, facts, days={"decided": Range(least=day("2021-07-01"), most=NEW_LAW)}).certainty == "hint"
    assert one(tmp_path, asked, facts, days={"decided": NEW_LAW}).certainty == "sure"


def test_substance_is_judged_on_the_day_of_the_act_and_of_the_decision(tmp_path):
    asked = rule({"paper.dated_to_served": {"gt": "$changed_term"}}, as_of=["act", "decided"])
    days = {"act": day("2021-07-01"), "decided": day("2021-08-01")}
    assert one(tmp_path, asked, elapsed(4), days=days).outcome == "undecided"
    assert one(tmp_path, asked, elapsed(6), days=days).outcome == "finding"
    later = rule(in_force={"from": NEW_LAW}, as_of=["act", "decided"])
    assert one(tmp_path, later, {**DECISION, "paper.officers": 1}, days=days).outcome == "undecided"


def test_a_rule_of_one_stage_is_not_applicable_in_the_other(tmp_path):
    answer = one(tmp_path, rule(stage="filed"), {**DECISION, "paper.officers": 1}, stage="draft")
    assert (answer.outcome, answer.reason) == ("not_applicable", "仅在归档（filed）阶段评查")


def test_no_subjects(tmp_path):
    (closed,) = outcomes(tmp_path, {"EX-001-x": RULE}, Source())
    assert (closed.subject, closed.outcome, closed.reason) == ("paper", "not_applicable", "卷内没有应送达的文书")
    (unread,) = outcomes(tmp_path, {"EX-001-x": RULE}, Source(rest="第3页未读出"))
    assert (unread.subject, unread.outcome, unread.reason) == ("paper:rest", "undecided", "可能另有应送达的文书：第3页未读出")


def test_a_list_that_may_be_longer_adds_one_undecided_subject(tmp_path):
    found = outcomes(tmp_path, {"EX-001-x": RULE}, Source({"b": {**DECISION, "paper.officers": 2}, "a": DECISION}, rest="第3页未读出"))
    assert [(o.subject, o.outcome) for o in found] == [("a", "undecided"), ("b", "pass"), ("paper:rest", "undecided")]


def test_one_paper_alone_runs_its_own_rules(tmp_path):
    about_dossier = {**rule({"dossier.ordinary": {"is": True}}), "each": "dossier", "applies": [], "message": "是。"}
    asks_dossier = rule({"dossier.ordinary": {"is": True}})
    rules = {"EX-001-x": RULE, "EX-002-x": asks_dossier, "EX-003-x": about_dossier}
    found = outcomes(tmp_path, rules, Source({"p": {**DECISION, "paper.officers": 1}}), single_document=True)
    assert [(o.rule, o.outcome, o.reason) for o in found] == [
        ("EX-001", "finding", ""),
        ("EX-002", "not_applicable", "只送检一份文书"),
        ("EX-003", "not_applicable", "只送检一份文书"),
    ]
    whole = Source({"dossier": {}}, kind="dossier", document=None)
    assert {o.reason for o in outcomes(tmp_path, rules, whole, single_document=True)} == {"只送检一份文书"}


def test_a_person_is_asked_with_the_facts_laid_out(tmp_path):
    asked = one(tmp_path, HUMAN, {**DECISION, "paper.officers": 1}, code="EX-004")
    assert (asked.outcome, asked.message, asked.reason, asked.certain_rule) == ("question", "请看证据是否足够。", "", False)
    assert [(f.name, f.text) for f in asked.facts] == [("paper.officers", "1")]
    assert one(tmp_path, HUMAN, {"paper.form": "notice"}, code="EX-004").outcome == "not_applicable"
    assert one(tmp_path, HUMAN, {"paper.officers": 1}, code="EX-004").outcome == "undecided"  # does it arise?


@pytest.mark.parametrize(
    ("changes", "facts", "certainty", "certain_rule"),
    [
        ({}, {}, "sure", True),
        ({"certainty": "hint"}, {}, "hint", False),
        ({"basis": [{"kind": "form", "text": "式样"}]}, {}, "hint", False),  # EX-001 is 否决
        ({"hint_if": [{"paper.mode": {"is": "post"}}]}, {"paper.mode": "in_person"}, "sure", True),
        ({"hint_if": [{"paper.mode": {"is": "post"}}]}, {"paper.mode": "post"}, "hint", True),
        ({"hint_if": [{"paper.mode": {"is": "post"}}]}, {}, "hint", True),
        ({}, {"paper.officers": Fact(name="paper.officers", value=1, confidence=0.89)}, "hint", True),
        ({}, {"paper.form": Fact(name="paper.form", value="decision", confidence=0.5)}, "hint", True),
        ({"show": ["paper.mode"]}, {"paper.mode": Fact(name="paper.mode", value="post", confidence=0.1)}, "sure", True),
    ],
)
def test_certainty_is_the_lowest_of_all(tmp_path, changes, facts, certainty, certain_rule):
    found = one(tmp_path, rule(**changes), {**DECISION, "paper.officers": 1, **facts})
    assert (found.outcome, found.certainty, found.certain_rule) == ("finding", certainty, certain_rule)


def test_a_form_basis_carries_a_lesser_defect_and_a_hint_code_is_never_sure(tmp_path):
    asked = rule(basis=[{"kind": "form", "text": "式样"}])
    assert one(tmp_path / "form", asked, {**DECISION, "paper.officers": 1}, code="EX-002").certainty == "sure"
    assert one(tmp_path / "law", rule(), {**DECISION, "paper.officers": 1}, code="EX-003").certainty == "hint"


def test_of_alternatives_the_best_read_one_counts(tmp_path):
    asked = rule() | {"when": {"any": [{"paper.officers": {"lt": 2}}, {"paper.signed": {"is": False}}]}}
    facts = {**DECISION, "paper.officers": Fact(name="paper.officers", value=1, confidence=0.4), "paper.signed": False}
    assert one(tmp_path, asked, facts).certainty == "sure"


def test_the_message_shows_every_type(tmp_path):
    text = "{paper.fine}|{paper.served}|{paper.signed}|{paper.mode}|{paper.officers}|{$hearing}|{dossier.ordinary}"
    facts = {"paper.fine": 300_050, "paper.served": day("2023-05-03"), "paper.signed": False, "paper.mode": "post"}
    found = one(tmp_path, rule(message=text, as_of="decided"), {**DECISION, **facts, "paper.officers": Range(most=1)})
    assert found.message == "3000.50元|2023年5月3日|否|邮寄|至多1|5000元|未读出"


def test_places_are_those_of_the_conditions_that_held_then_of_shown_facts(tmp_path):
    asked = rule(show=["paper.mode"]) | {"when": {"any": [{"paper.signed": {"is": True}}, {"paper.officers": {"lt": 2}}]}}
    found = one(tmp_path, asked, {**DECISION, "paper.signed": False, "paper.officers": 1, "paper.mode": "post"})
    assert found.places == (place(6), place(4))
    nowhere = Fact(name="paper.officers", value=1)
    assert one(tmp_path, rule(), {**DECISION, "paper.officers": nowhere}).places == (place(1),)  # the subject's own


def test_select_and_ignore(tmp_path):
    rules = {"EX-001-x": RULE, "EX-002-x": RULE, "EX-003-x": {**RULE, "status": "preview"}}

    def codes(**options):
        return [o.rule for o in outcomes(tmp_path, rules, Source(), **options)]

    assert codes() == ["EX-001", "EX-002"]
    assert codes(select=["EX"]) == ["EX-001", "EX-002"]
    assert codes(select=["EX-003", "EX-001"]) == ["EX-001", "EX-003"]
    assert codes(ignore=["EX-001"]) == ["EX-002"]
    with pytest.raises(UsageError, match="没有编码 EX-0O1"):
        codes(select=["EX-0O1"])


def test_the_trace_shows_every_condition(tmp_path):
    asked = rule({"paper.fine": {"gte": "$hearing"}}, as_of="decided", hint_if=[{"paper.mode": {"in": ["post", "in_person"]}}])
    answer = one(tmp_path, asked, {**DECISION, "paper.fine": Range(least=500_000, most=600_000)}, explain=["EX-001"])
    assert [(t.part, t.zh, t.condition, t.value, t.result, t.reason) for t in answer.trace] == [
        ("applies", "文书种类", "为处罚决定书", "处罚决定书", True, ""),
        ("when", "罚款", "多于5000元", "5000元至6000元", None, "罚款为5000元至6000元，不足以判断是否多于5000元"),
        ("hint_if", "送达方式", "为邮寄或直接送达", "未读出", None, "送达方式无法确定（第3页未读出）"),
    ]


def test_a_finding_that_yields_is_folded(tmp_path):
    rules = {"EX-001-x": rule(), "EX-002-x": rule(yields_to=["EX-001"])}
    first, second = outcomes(tmp_path, rules, Source({"p": {**DECISION, "paper.officers": 1}}))
    assert (first.folded_under, second.folded_under) == (None, first.fingerprint)


def test_a_fact_of_the_wrong_type_is_a_mistake_in_the_program(tmp_path):
    for wrong in (True, "1", day("2021-01-01"), Range(least=3, most=2)):
        with pytest.raises(TypeError, match=r"paper\.officers"):
            one(tmp_path, RULE, {**DECISION, "paper.officers": wrong})


def test_an_absent_thing_is_a_place(tmp_path):
    owed = Fact(name="paper.officers", value=0, places=(Place(owed="notice"),))
    assert one(tmp_path, RULE, {**DECISION, "paper.officers": owed}).places == (Place(owed="notice"),)
