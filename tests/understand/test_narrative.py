"""Facts as decisions, notices, reports and scene records of different provinces tell them."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.model import Account, Document
from casecheck.understand.narrative import accounts
from casecheck.understand.words import Reading
from tests.pages import paper


def told(document: Document, *names: str) -> Account:
    (one,) = accounts(Reading.of(document), names)
    return one


def decision(facts: str) -> Account:
    blocks = ("^行政处罚决定书", f"违法事实及证据：{facts}", "你的行为违反了《公路法》第五十条的规定，决定给予罚款200元的行政处罚。")
    return told(extract(paper("penalty_decision", *blocks)))


def figures(account: Account) -> list[tuple[str, int, str | None]]:
    return [(f.kind, f.value, f.of) for f in account.figures]


def test_overload_in_one_sentence():
    account = decision(
        "2024年3月8日8时12分，当事人冯立军驾驶豫H6C218/豫H381K挂号重型半挂牵引车行驶至国道G207线K812+300处时，经检测，车货总质量72150千克，"
        "最大允许总质量49000千克，超限23150千克，超限率47.24%，涉嫌违法超限运输行为。以上事实有《称重检测单》1份、现场照片2张为证。"
    )
    assert account.act_time is not None
    assert account.act_time.value.model_dump() == "2024-03-08T08:12"
    assert account.act_place is not None
    assert account.act_place.value == "国道G207线K812+300处"
    assert [p.value for p in account.persons] == ["冯立军"]
    assert [p.value for p in account.plates] == ["豫H6C218", "豫H381K挂"]
    assert [a.value for a in account.acts] == ["违法超限运输"]
    assert figures(account) == [("mass", 72150, "measured"), ("mass", 49000, "limit"), ("mass", 23150, "excess"), ("rate", 4724, "excess")]
    assert account.figures[0].text == "72150千克"
    assert account.figures[0].place is not None
    assert account.figures[0].place.quote == "72150千克"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            "车货总重104600.00Kg，限值49000Kg，超重55600Kg。",
            [("mass", 104600, "measured"), ("mass", 49000, "limit"), ("mass", 55600, "excess")],
        ),
        ("车货总重为55.6吨，超过限定标准6.6吨。", [("mass", 55600, "measured"), ("mass", 6600, "excess")]),
        ("总质量98.6吨，超过49吨的限定标准49.6吨。", [("mass", 98600, "measured"), ("mass", 49000, "limit"), ("mass", 49600, "excess")]),
        ("车货总重七十二吨。", [("mass", 72000, "measured")]),
        ("装载货物后车货总高度4.65米，超过限高0.65m。", [("height", 4650, "measured"), ("height", 650, "excess")]),
        ("车货总宽3.1米，限宽2.55米。", [("width", 3100, "measured"), ("width", 2550, "limit")]),
        ("车上载有乘客4名，每人收取车费20元，共收取80元。", [("passengers", 4, "measured"), ("fare", 2000, None), ("fare", 8000, None)]),
        ("核载19人，实载26人，超员7人。", [("passengers", 19, "limit"), ("passengers", 26, "measured"), ("passengers", 7, "excess")]),
        ("搭载三名乘客，约定运费人民币150元。", [("passengers", 3, "measured"), ("fare", 15000, None)]),
        ("在距收费站500米处被查获，路面损坏面积12平方米，赔偿3000元。", [("amount", 300000, None)]),
    ],
)
def test_figures(facts, expected):
    assert figures(decision(f"2024年3月8日，{facts}")) == expected


def test_statute_text_gives_no_figure():
    account = decision(
        "2024年3月8日当事人擅自从事客运。《道路运输条例》第六十三条规定：“违法所得超过1万元的，处3万元以上10万元以下的罚款”。当日收取车费60元。"
    )
    assert figures(account) == [("fare", 6000, None)]
    pasted = decision("当事人无证经营。《道路运输条例》第六十三条规定：未取得许可擅自从事客运的，处1万元以上10万元以下罚款。收取车费60元。")
    assert figures(pasted) == [("fare", 6000, None)]


def test_scene_record_and_filing_tell_too():
    scene = paper(
        "scene_record",
        "^现场检查笔录",
        [
            ["执法地点", "站前广场出租车候客区"],
            [
                "现场情况",
                "2024年5月6日14时20分许，执法人员高翔、罗敏在站前广场检查，驾驶员沈某某，未取得从业资格证，乘客卢小凤称车费30元。",
            ],
        ],
    )
    account = told(extract(scene))
    assert (account.form, account.entry) == ("scene_record", "scene")
    assert [p.value for p in account.persons] == ["高翔", "罗敏", "沈某某", "卢小凤"]
    assert [a.value for a in account.acts] == ["未取得从业资格证"]
    assert [t.value.model_dump() for t in account.times] == ["2024-05-06T14:20"]
    assert all(p.place is not None and p.place.table == 1 for p in account.persons)


def test_nobody_is_found_by_the_look_of_a_name():
    account = decision(
        "2024年3月8日，当事人在明知安全规定的情况下，负责人安排在夜间运输，当事人某某物流有限公司，车主张某运输公司，当事人于五月三日离开，司机和乘客均不在场。"
    )
    assert account.persons == ()


def test_a_name_known_from_another_paper_is_found():
    blocks = (
        "^违法行为通知书",
        "经调查，2024年3月8日欧阳明安排车辆运输，你的行为违反了《公路法》第五十条的规定，拟作出罚款200元的处罚决定。",
    )
    document = extract(paper("violation_notice", *blocks))
    assert [p.value for p in told(document, "欧阳明").persons] == ["欧阳明"]
    assert told(document).persons == ()


def test_facts_without_anything_said_stay_empty():
    account = decision("当事人的情况见调查报告。")
    assert (account.act_time, account.act_place, account.times, account.plates, account.figures, account.acts) == (
        None,
        None,
        (),
        (),
        (),
        (),
    )
