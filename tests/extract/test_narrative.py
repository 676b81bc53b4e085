"""When, where and with which vehicle: what the facts of a decision tell."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.penalty_decision import PenaltyDecision
from tests.pages import paper


def decision(*blocks) -> PenaltyDecision:
    document = extract(paper("penalty_decision", *blocks))
    assert isinstance(document, PenaltyDecision)
    return document


def told(facts: str) -> tuple[str | None, str | None, tuple[str, ...] | None]:
    d = decision("^行政处罚决定书", f"违法事实及证据：{facts}", "你的行为违反了《公路法》第五十条的规定，决定给予罚款200元的行政处罚。")
    return d.act_time.value and d.act_time.value.model_dump(), d.act_place.value, d.plate.value


@pytest.mark.parametrize(
    ("facts", "time", "place", "plate"),
    [
        (
            "2023年5月3日8时30分，当事人驾驶赣A12345/赣A1234挂重型半挂牵引车，行驶至省道S951线K61+900处大桥超限检测站时接受检查。",
            *("2023-05-03T08:30", "省道S951线K61+900处大桥超限检测站", ("赣A12345", "赣A1234挂")),
        ),
        (
            "经查，你单位于2023年5月3日08:30在昌北收费站未取得道路运输经营许可，擅自从事客运，车牌赣A12345。",
            *("2023-05-03T08:30", "昌北收费站", ("赣A12345",)),
        ),
        (
            "经查明，李明于二〇二三年五月三日八时三十分许，驾驶赣A12345小型轿车在解放路与和平路交叉口处被查获。",
            *("2023-05-03T08:30", "解放路与和平路交叉口处", ("赣A12345",)),
        ),
        (
            "2023-05-03 08:16，当事人驾驶赣A12345重型货车，途经省道S951线K61+900处大桥1号不停车检测点，经检测超限。",
            *("2023-05-03T08:16", "省道S951线K61+900处大桥1号不停车检测点", ("赣A12345",)),
        ),
        (
            "2023年5月3日8时，当事人驾驶赣A12345在省道S951线K61+900处超限运输。",
            *("2023-05-03T08", "省道S951线K61+900处", ("赣A12345",)),
        ),
        (
            "2023年6月1日10时，执法人员审核非现场检测数据，发现2023年5月3日8时12分赣A12345在G105国道K1020+300处超限行驶。",
            *("2023-05-03T08:12", "G105国道K1020+300处", ("赣A12345",)),
        ),
        ("2023年5月3日晚上9时许，你在安平火车站非法从事客运，车号赣 A·12345。", "2023-05-03T21", "安平火车站", ("赣A12345",)),
        ("2023年5月3日9时，你在甲地货场装载砂石，驶至安平大桥时被查获。", "2023-05-03T09", "安平大桥", None),
    ],
)
def test_plain_facts(facts, time, place, plate):
    assert told(facts) == (time, place, plate)


@pytest.mark.parametrize(
    "facts",
    [
        "2023年5月3日，当事人超限运输。",  # a day without an hour
        "2023年5月3日8时30分接到群众举报，当事人超限运输。",
        "2023年5月3日8时30分，本机关收到移送的案件，当事人超限运输。",
        "2023年5月　日8时30分，当事人超限运输。",
        "当事人超限运输。",
    ],
)
def test_unclear_facts_leave_the_time_absent(facts):
    assert told(facts)[0] is None


@pytest.mark.parametrize("facts", ["2023年5月3日8时30分，当事人在运输过程中超限。", "2023年5月3日8时30分，现在查明当事人正在营运。"])
def test_no_word_of_a_site_no_place(facts):
    assert told(facts)[1] is None


def test_a_report_first_and_the_act_after_it():
    facts = "2023年5月2日9时接到举报。2023年5月3日8时30分，李明在和平路从事网约车经营。"
    assert told(facts) == ("2023-05-03T08:30", "和平路", None)


def test_the_proof_tells_nothing_of_the_act():
    assert told("当事人超限运输。以上事实有2023年5月9日9时10分在安平路所作询问笔录、赣A12345行驶证为证。") == (None, None, None)


def test_each_has_its_own_place():
    d = decision("^行政处罚决定书", "违法事实：2023年5月3日8时30分，赣A12345在和平路被查。", "你的行为违反了《公路法》第五十条的规定。")
    quotes = [entry.place and entry.place.quote for entry in (d.act_time, d.act_place, d.plate)]
    assert quotes == ["2023年5月3日8时30分", "和平路", "赣A12345"]


def test_facts_in_a_cell_and_labels_before_the_narrative():
    d = decision("^行政处罚决定书", [["违法时间", "2023年5月3日9时"], ["违法事实", "2023年5月3日8时30分，\n李明在和平路被查。"]])
    assert d.act_time.value is not None
    assert (d.act_time.value.model_dump(), d.act_place.value, d.plate.state) == ("2023-05-03T09", "和平路", "absent")
