import pytest

from casecheck.judge.text import condition_text, parameter_text, value_text
from casecheck.model import Condition, Elapsed, FactSpec, Range
from tests.judge.tiny import OLD, PARAMETERS, dated, day

TYPES = {
    t: FactSpec(name=f"x.{t}", type=t, zh="某项", words={"post": "邮寄"}) for t in ("int", "money", "date", "word", "elapsed", "yes_no")
}
MAY, JUNE = day("2023-05-03"), day("2023-06-01")


@pytest.mark.parametrize(
    ("type_", "value", "text"),
    [
        ("int", 0, "0"),
        ("int", Range(least=2, most=2), "2"),
        ("int", Range(least=2, most=3), "2至3"),
        ("int", Range(least=2), "至少2"),
        ("int", Range(most=3), "至多3"),
        ("int", Range(), "未读出"),
        ("int", None, "未读出"),
        ("money", 300_000, "3000元"),
        ("money", 5, "0.05元"),
        ("money", -150, "-1.50元"),
        ("date", MAY, "2023年5月3日"),
        ("date", Range(least=MAY, most=JUNE), "2023年5月3日至2023年6月1日"),
        ("date", Range(least=MAY), "不早于2023年5月3日"),
        ("date", Range(most=MAY), "不晚于2023年5月3日"),
        ("elapsed", Elapsed(start=Range(least=MAY, most=MAY), end=Range(least=JUNE, most=JUNE)), "2023年5月3日至2023年6月1日"),
        ("word", "post", "邮寄"),
        ("yes_no", True, "是"),
        ("yes_no", False, "否"),
    ],
)
def test_a_value_as_a_person_reads_it(type_, value, text):
    assert value_text(value, TYPES[type_]) == text


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (5, "working_day", "5个工作日"),
        (7, "natural_day", "7日"),
        (3, "month", "3个月"),
        (2, "year", "2年"),
        (24, "hour", "24小时"),
        (3000, "yuan", "3000元"),
        (150, "fen", "1.50元"),
        (30, "percent", "30%"),
        (2, "count", "2"),
    ],
)
def test_a_parameter_with_its_unit(number, unit, text):
    assert parameter_text(dated(OLD, number, unit)) == text


@pytest.mark.parametrize(
    ("type_", "operator", "value", "text"),
    [
        ("int", "gte", 2, "不少于2"),
        ("date", "lt", MAY, "早于2023年5月3日"),
        ("elapsed", "gt", "$service_term", "超过7日"),
        ("money", "lte", "$hearing", "少于5000元"),  # the parameter excludes its own number
        ("word", "not", "post", "不为邮寄"),
    ],
)
def test_a_condition_as_a_person_reads_it(type_, operator, value, text):
    law = {name: p.on(MAY) for name, p in PARAMETERS.items()}
    assert condition_text(Condition(fact=f"x.{type_}", operator=operator, value=value), TYPES[type_], law) == text
