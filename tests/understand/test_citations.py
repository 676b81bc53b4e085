"""Citations resolved: role, version of the day, existence, and what is only quoted."""

from __future__ import annotations

import datetime as dt

import pytest

from casecheck.extract import extract
from casecheck.law.data import rules_folder
from casecheck.law.statutes import Statute, Statutes, load_statutes
from casecheck.model import Citation, CitedProvision
from casecheck.understand.citations import exists, provisions
from casecheck.understand.words import Reading
from tests.pages import paper

STATUTES = load_statutes(rules_folder())
TINY = Statute.model_validate(
    {
        "key": "tiny",
        "name": "小条例",
        "confidence": "high",
        "original": True,
        "versions": [
            {"from": "2010-01-01", "to": "2019-12-31", "articles": 10, "paragraphs": {3: [0, 4]}},
            {"from": "2020-01-01", "articles": 8, "paragraphs": {3: [2]}},
        ],
    }
)


def cited(*blocks: object, act: dt.date | None = dt.date(2023, 5, 3), form: str = "penalty_decision") -> list[CitedProvision]:
    return list(provisions(Reading.of(extract(paper(form, *blocks), STATUTES.find)), STATUTES, act))


def roles(found: list[CitedProvision]) -> list[tuple[str | None, int | None, str | None]]:
    return [(c.citation.law, c.citation.article, c.role) for c in found]


def test_the_four_roles_of_a_decision():
    found = cited(
        "^行政处罚决定书",
        "当事人违反了《中华人民共和国道路运输条例》第十条的规定，依据《道路运输条例》第六十三条的规定，决定给予罚款3000元的行政处罚。",
        "逾期不缴纳的，依据《行政处罚法》第七十二条第一款第（一）项，每日按罚款数额的百分之三加处罚款。",
        "不服本决定的，可以依照《行政复议法》第二十条申请行政复议，或者依照《行政诉讼法》第四十六条提起诉讼。",
        "2023年6月1日",
    )
    assert roles(found) == [
        ("road_transport_reg", 10, "violated"),
        ("road_transport_reg", 63, "penalty_basis"),
        ("penalty_law", 72, "procedure"),
        ("review_law", 20, "remedy"),
        ("litigation_law", 46, "remedy"),
    ]
    assert [(c.day_of, c.day) for c in found[:3]] == [
        ("act", dt.date(2023, 5, 3)),
        ("act", dt.date(2023, 5, 3)),
        ("paper", dt.date(2023, 6, 1)),
    ]
    assert found[1].version == dt.date(2022, 5, 1)
    assert (found[1].in_force, found[1].exists) == (True, True)
    assert found[1].place is not None
    assert found[1].place.quote == "《道路运输条例》第六十三条"


@pytest.mark.parametrize(
    "quotation",
    [
        "《道路运输条例》第六十三条规定：“违反本条例第十条的，由主管部门处3万元以上10万元以下的罚款”。",
        "《道路运输条例》第六十三条规定：违反本条例第十条规定的，由主管部门处3万元以上10万元以下的罚款。",
    ],
)
def test_inside_quoted_statute_text(quotation):
    found = cited("^行政处罚决定书", f"{quotation}根据上述条款，决定给予罚款3000元的行政处罚。")
    assert [(c.citation.article, c.quoted, c.role is None) for c in found if c.citation.article == 10] == [(10, True, True)]
    assert not next(c for c in found if c.citation.article == 63).quoted


@pytest.mark.parametrize(
    "basis",
    [
        "依据《道路运输条例》第六十三条“违法的处3万元以上10万元以下的罚款”的规定，",
        "依据《道路运输条例》第六十三条规定：未经许可的，处3万元以上10万元以下的罚款。",
        "依据《道路运输条例》第六十三条第一款：未经许可的，处3万元以上10万元以下的罚款；没有违法所得的，处5000元罚款。",
    ],
)
def test_amounts_in_statute_text_are_never_the_penalty(basis):
    breach = "违法事实：当事人无证经营。当事人违反了《道路运输条例》第十条的规定，"
    blocks = ("^行政处罚决定书", f"{breach}{basis}决定给予罚款人民币叁仟元整（3000元）的行政处罚。")
    document = extract(paper("penalty_decision", *blocks), STATUTES.find)
    amount = document.entry("fine_amount").value
    assert amount is not None
    assert amount.fen == 300000


def test_an_unknown_day_looks_nothing_up():
    (found,) = cited("^行政处罚决定书", "当事人违反了《公路法》第五十条的规定。", act=None)
    assert (found.role, found.day, found.version, found.in_force, found.exists) == ("violated", None, None, None, None)


def test_discretion_standards_and_bare_mentions_have_no_role():
    found = cited("^行政处罚决定书", "参照《某省交通运输行政处罚裁量基准》第12项，违法程度较轻。《公路法》第五十条另有要求。")
    assert {c.role for c in found} == {None}


def test_procedure_of_a_notice():
    found = cited(
        "^违法行为通知书",
        "根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你有权陈述和申辩；依据第六十三条，可以要求听证。",
        "2023年6月1日",
        form="violation_notice",
    )
    assert roles(found) == [("penalty_law", n, "procedure") for n in (44, 45, 63)]


@pytest.mark.parametrize(
    ("citation", "day", "answer"),
    [
        ({"article": 10}, "2015-01-01", True),
        ({"article": 10}, "2021-01-01", False),
        ({"article": 3, "paragraph": 2, "item": 4}, "2015-01-01", True),
        ({"article": 3, "paragraph": 2, "item": 5}, "2015-01-01", False),
        ({"article": 3, "paragraph": 2}, "2021-01-01", False),
        ({"article": 3, "item": 2}, "2021-01-01", True),
        ({"article": 3, "item": 3}, "2021-01-01", False),
        ({"article": 3, "item": 5}, "2015-01-01", False),
        ({"article": 3, "item": 2}, "2015-01-01", None),
        ({"article": 4, "paragraph": 1}, "2015-01-01", None),
        ({"article": 4}, "2009-01-01", None),
        ({}, "2015-01-01", None),
    ],
)
def test_exists(citation, day, answer):
    assert exists(TINY, Citation(name="小条例", law="tiny", **citation), dt.date.fromisoformat(day)) is answer


def test_unknown_law_stays_unknown():
    found = list(
        provisions(
            Reading.of(extract(paper("penalty_decision", "^行政处罚决定书", "违反了《某某管理办法》第三条的规定。"))),
            Statutes([TINY]),
            dt.date(2023, 5, 3),
        )
    )
    assert [(c.citation.law, c.role, c.exists) for c in found] == [(None, "violated", None)]
