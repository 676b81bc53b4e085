from typing import Any

import pytest

from casecheck.model import Citation, Line, Page
from tests.papers import decision, fact, filled, paper, state, world

DECISION = "decision"
SURCHARGE = "到期不缴纳的,依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定,每日加处罚款。"


def told(name: str, *lines: str, others: tuple[object, ...] = (), **entries: object) -> object:
    return fact(world(decision(*lines, **entries), *others), f"{DECISION}.{name}").value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("依据《公路安全保护条例》第六十四条的规定，决定给予罚款", True),
        ("根据公路法第七十六条第五项，决定罚款", True),
        ("依据　　的规定，决定给予罚款。" + SURCHARGE, False),
        ("依据《中华人民共和国行政处罚法》第四十四条、第四十五条告知了陈述申辩权。" + SURCHARGE, False),
        ("依据上述规定，决定给予罚款", None),
        ("依据《公路安全保护条例》的规定，决定给予罚款", None),
        ("依据《中华人民共和国行政处罚法》第二十八条第二款，没收违法所得", None),
        ("按照《甲省公路条例》第九条确定的裁量标准，每吨罚款五百元", False),
    ],
)
def test_the_basis_of_the_penalty(line: str, value: bool | None) -> None:
    assert told("basis_cited", line, penalty_basis=state("blank")) is value


def test_a_filled_slot_is_the_basis_and_a_standard_cited_beside_it_is_told_apart() -> None:
    assert told("basis_cited") is True
    assert told("law_cited_beside", "按照《甲省公路条例》第九条确定的裁量标准") is True
    assert told("law_cited_beside", "依据《甲省公路条例》第九条决定罚款") is False


@pytest.mark.parametrize(
    ("line", "value"),
    [("违反了《公路法》第五十条的规定", True), ("违反了　　的规定", False), ("违反了有关规定", None), ("已构成违法", False)],
)
def test_the_breach(line: str, value: bool | None) -> None:
    assert told("breach_cited", line, violated_law=state("blank")) is value


def test_a_page_that_may_continue_the_decision_keeps_it_open() -> None:
    more = paper("unknown", "第二页")
    assert told("basis_cited", "依据　的规定", others=(more,), penalty_basis=state("blank")) is None
    assert told("agency_named", "正文。", others=(more,), agency_seal=state("blank")) is None


def test_the_agency_at_the_foot_or_at_the_head() -> None:
    assert told("agency_named", agency_seal="甲市交通运输局") is True
    assert told("agency_named", "当事人：王文斌", "正文。", "甲市交通运输局（印章）", agency_seal=state("absent")) is True
    assert told("agency_named", "当事人：王文斌", "向甲市人民政府申请复议。", "（印章）", agency_seal=state("blank")) is False
    page = Page(file="d.docx", number=1, blocks=(Line(text="行政处罚决定书", number=1),), pictures=1)
    sealed = decision(agency_seal=state("blank")).model_copy(update={"pages": (page,)})
    assert fact(world(sealed), f"{DECISION}.agency_named").value is None


def test_the_date_is_whole_or_it_is_none() -> None:
    assert told("date_written") is True
    assert told("date_written", issue_date=state("blank")) is False
    assert told("date_written", issue_date="2023-05") is False
    assert told("date_written", "正文。", "2023年5月", issue_date=state("absent")) is False
    assert told("date_written", "正文。", issue_date=state("absent")) is None
    assert told("date_written", issue_date=state("unreadable")) is None
    assert told("date_written", "作出日期：2023年5月20日", issue_date=state("blank")) is True
    assert fact(world(decision(issue_date=state("blank")), stage="draft"), f"{DECISION}.date_written").value is None


def test_the_party_in_its_block() -> None:
    struck = state("struck")
    assert told("party_named", person_name="王文斌", org_name=struck) is True
    assert told("party_named", person_name=state("blank"), org_name=struck) is False
    assert told("party_named", "当事人王文斌，男", person_name=state("absent"), org_name=state("absent")) is None
    register = paper("case_filing_register", "x", person_name="王文斌")
    blank: dict[str, Any] = {"person_name": state("blank"), "org_name": struck, "person_address": "甲路1号"}
    assert told("party_named_in_text_only", "当事人王文斌驾驶", others=(register,), **blank) is True
    assert told("party_named_in_text_only", "当事人驾驶", others=(register,), **blank) is False
    without: dict[str, Any] = {**blank, "person_address": state("blank")}
    assert told("party_named_in_text_only", "当事人王文斌驾驶", others=(register,), **without) is False


def test_the_address_of_the_half_in_use() -> None:
    person: dict[str, Any] = {"person_name": "王文斌", "org_name": state("struck"), "org_address": state("struck")}
    assert told("address_stated", person_address="甲路1号", **person) is True
    assert told("address_stated", person_address=state("blank"), **person) is False
    assert told("address_stated", person_address=state("struck"), **person) is False
    assert told("address_stated", "王文斌，男，住址甲路1号", person_address=state("absent"), **person) is None
    register = paper("case_filing_register", "x", person_address="甲路1号")
    assert told("address_stated", "王文斌，男，甲路1号", others=(register,), person_address=state("blank"), **person) is True


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("当事人未提出陈述、申辩，也未要求听证", True),
        ("当事人明确放弃陈述申辩权利", True),
        ("其申辩理由不成立，不予采纳", True),
        ("本机关告知其享有陈述申辩的权利", None),
        ("以上事实有当事人陈述、现场笔录为证", False),
    ],
)
def test_the_reply_to_the_defence(line: str, value: bool | None) -> None:
    assert told("defence_answered", line) is value


def test_a_slot_that_was_not_read_is_not_missing() -> None:
    assert told("basis_cited", penalty_basis=state("unreadable")) is None
    assert told("address_stated", person_name="王文斌", person_address=state("unreadable")) is None
    assert told("basis_cited", penalty_basis=filled((Citation(name="公路法"),))) is None
