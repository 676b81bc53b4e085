"""Lists of evidence in sentences, numbered lists and tables, and the papers that are it."""

from __future__ import annotations

import pytest

from casecheck.forms.investigation_report import EvidenceRow, InvestigationReport
from casecheck.model import Document, EvidenceItem
from casecheck.understand.evidence import evidence, kind_of, match
from casecheck.understand.words import Reading
from tests.papers import filled, paper


def listed(*lines: str) -> list[EvidenceItem]:
    return list(evidence(Reading.of(paper("penalty_decision", "行政处罚决定书", *lines))))


def brief(items: list[EvidenceItem]) -> list[tuple[str, str | None, int | None]]:
    return [(i.name, i.kind, i.count) for i in items]


def test_one_sentence():
    items = listed(
        "违法事实：冯立军超限运输。以上事实有《现场检查笔录》1份、询问笔录二份、过磅单1张、现场照片和行驶证复印件等证据为证。你的行为违反了规定。"
    )
    assert brief(items) == [
        ("现场检查笔录", "scene_record", 1),
        ("询问笔录", "interview_record", 2),
        ("过磅单", "weigh_ticket", 1),
        ("现场照片", "photo", None),
        ("行驶证复印件", "vehicle_licence_copy", None),
    ]
    assert {i.listed for i in items} == {"sentence"}
    assert [i.unit for i in items[:3]] == ["份", "份", "张"]
    assert items[2].place is not None
    assert items[2].place.quote == "过磅单1张"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "证据如下：",
            "1.现场笔录1份，证明当事人被查获的经过；",
            "2.超限检测单1份，证明超限的事实；",
            "3.照片3张。",
            "以上证据经查证属实。",
        ),
        ("主要证据有：1、现场笔录1份，证明当事人被查获的经过；2、超限检测单1份，证明超限的事实；3、照片3张。上述事实清楚。",),
        ("有以下证据证明：①现场笔录1份，证明当事人被查获的经过；②超限检测单1份，证明超限的事实；③照片3张。你单位的行为违反了规定。",),
        ("证据有：证据一：现场笔录1份，证明当事人被查获的经过；证据二：超限检测单1份，证明超限的事实；证据三：照片3张。",),
        ("相关证据如下：（1）现场笔录1份，证明当事人被查获的经过。（2）超限检测单1份，证明超限的事实。（3）照片3张。本机关认为",),
    ],
)
def test_numbered(lines):
    items = listed(*lines)
    assert brief(items) == [("现场笔录", "scene_record", 1), ("超限检测单", "weigh_ticket", 1), ("照片", "photo", 3)]
    assert [i.proves for i in items] == ["当事人被查获的经过", "超限的事实", ""]
    assert {i.listed for i in items} == {"numbered"}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("当事人擅自从事客运，有现场笔录、询问笔录、视频光盘为证。", ["现场笔录", "询问笔录", "视频光盘"]),
        ("上述事实，有《投诉记录表》、询问笔录等证据证实。", ["投诉记录表", "询问笔录"]),
        ("以上事实有现场笔录，询问笔录，书证，视听资料予以证明。", ["现场笔录", "询问笔录", "视听资料"]),
        ("以上事实有现场勘验（检查）笔录、对冯立军的询问笔录各1份佐证。", ["现场勘验(检查)笔录", "对冯立军的询问笔录"]),
    ],
)
def test_other_openers_and_closers(line, names):
    assert [i.name for i in listed(line)] == names


@pytest.mark.parametrize(
    "line",
    [
        "有证据证明违法事实成立的，应当立案。",
        "当事人没有提供证据。",
        "经查，当事人有违法行为。",
        "证据先行登记保存清单已送达。",
        "我们有权依法收集证据。",
    ],
)
def test_no_list_no_items(line):
    assert listed(line) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("现场笔录", "scene_record"),
        ("现场检查笔录", "scene_record"),
        ("检查笔录", "scene_record"),
        ("调查笔录", "interview_record"),
        ("勘验（检查）笔录", "inquest_record"),
        ("称重检测单", "weigh_ticket"),
        ("检测报告单", "weigh_ticket"),
        ("过磅单", "weigh_ticket"),
        ("超限检测单", "weigh_ticket"),
        ("称重检测单照片", "photo"),
        ("执法记录仪录像", "video"),
        ("驾驶证复印件", "driving_licence_copy"),
        ("道路运输证", "road_transport_certificate_copy"),
        ("授权委托书", "power_of_attorney"),
        ("网约车平台订单截图", "photo"),
        ("某物", None),
    ],
)
def test_kinds(name, kind):
    assert kind_of(name) == kind


def test_a_table_counts_too():
    rows = tuple(EvidenceRow.model_validate({"name": filled(n), "count": filled(c)}) for n, c in (("询问笔录", "2份"), ("光盘", "1")))
    report = InvestigationReport.model_validate({"id": "r", "evidence": rows})
    items = list(evidence(Reading.of(report)))
    assert brief(items) == [("询问笔录", "interview_record", 2), ("光盘", "video", 1)]
    assert {i.listed for i in items} == {"table"}


def asked(id: str, who: str) -> Document:
    return paper("interview_record", id=id, interviewee=filled((who,)))


def test_the_papers_that_are_it():
    decision = paper("penalty_decision", "以上事实有现场检查笔录1份、对冯立军的询问笔录1份、询问笔录3份、过磅单1份、现场照片2张为证。")
    papers = [paper("scene_record"), asked("a", "冯立军"), asked("b", "卢小凤"), decision]
    items = match(evidence(Reading.of(decision)), papers)
    assert [(i.papers, i.matched) for i in items] == [
        (("scene_record",), True),
        (("a",), True),
        (("a", "b"), None),
        ((), False),
        ((), None),
    ]


@pytest.mark.parametrize(
    ("name", "papers", "matched"),
    [
        ("乘客卢小凤询问笔录", ("b",), True),
        ("对当事人冯立军的询问笔录", ("a",), True),
        ("乘客罗小燕询问笔录", (), False),
        ("对冯**的询问笔录", ("a",), None),
        ("当事人询问笔录", ("a", "b"), None),
        ("询问笔录（冯立军、卢小凤）", ("a", "b"), True),
        ("询问笔录（冯立军、罗小燕）", ("a",), False),
    ],
)
def test_whose_record_it_is(name, papers, matched):
    decision = paper("penalty_decision", f"以上事实有{name}1份为证。")
    (item,) = match(evidence(Reading.of(decision)), [asked("a", "冯立军"), asked("b", "卢小凤"), decision])
    assert (item.papers, item.matched) == (papers, matched)


def test_several_under_one_number_and_each_of_them():
    items = listed("证据如下：1.现场笔录1份；2.照片6张、视频1段，证明现场情况；3.身份证、驾驶证和行驶证复印件各1份。以上证据属实。")
    assert brief(items) == [
        ("现场笔录", "scene_record", 1),
        ("照片", "photo", 6),
        ("视频", "video", 1),
        ("身份证", "id_card_copy", 1),
        ("驾驶证", "driving_licence_copy", 1),
        ("行驶证复印件", "vehicle_licence_copy", 1),
    ]
    assert items[2].proves == "现场情况"


def test_an_unrecognised_paper_may_be_it():
    decision = paper("penalty_decision", "以上事实有过磅单1份、现场笔录1份为证。")
    items = match(evidence(Reading.of(decision)), [decision, Document(id="?")])
    assert [i.matched for i in items] == [None, None]
