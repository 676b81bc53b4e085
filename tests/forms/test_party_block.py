"""当事人: the tables and lines in which papers name the party."""

from __future__ import annotations

import pytest

from tests.forms.said import read, said
from tests.pages import LEFT, Block

CODE = "92320100MA000338XX"
PERSON = {
    "person_name": "李明",
    "person_id": "110101199003070134",
    "person_address": "安平市建设路9号",
    "person_phone": "13900000000",
}
SHOP = {
    "org_name": "安平市顺达货运部",
    "org_uscc": CODE,
    "org_legal_rep": "孙立",
    "org_address": "安平市建设路9号",
    "org_phone": "025-83450000",
}


def party(*blocks: Block) -> dict[str, object]:
    found = said(read("penalty_decision", "^行政处罚决定书", "案号：安交罚〔2023〕12号", *blocks, "安平市交通运输局", "2023年5月20日"))
    return {name: value for name, value in found.items() if name.startswith(("person_", "org_"))}


@pytest.mark.parametrize(
    "blocks",
    [
        (
            [
                ["当事人", "姓名（名称）", "李明", "证件号码", PERSON["person_id"]],
                ["↑", "地址", "安平市建设路9号", "联系电话", "13900000000"],
            ],
        ),
        ([["被处罚人", "李明", "身份证号", PERSON["person_id"]], ["住址", "安平市建设路9号", "联系电话", "13900000000"]],),
        ("当事人：李明 身份证号码：110101199003070134 住址：安平市建设路9号 电话：13900000000",),
        ("当事人：李明（身份证号码：110101199003070134，住址：安平市建设路9号，联系电话：13900000000）",),
        ("李明：", "身份证号码：110101199003070134，住所：安平市建设路9号，联系电话：13900000000"),
    ],
)
def test_a_person(blocks: tuple[Block, ...]):
    assert party(*blocks) == PERSON


@pytest.mark.parametrize(
    "blocks",
    [
        (
            [
                ["当事人", "姓名或名称", "安平市顺达货运部", "统一社会信用代码", CODE],
                ["↑", "法定代表人（负责人）", "孙立", "联系电话", "025-83450000"],
                ["↑", "住所（住址）", "安平市建设路9号", LEFT, LEFT],
            ],
        ),
        (
            [
                ["当事人名称", "安平市顺达货运部"],
                ["信用代码", CODE],
                ["法定代表人（负责人、经营者）", "孙立"],
                ["住所地", "安平市建设路9号"],
                ["联系电话", "025-83450000"],
            ],
        ),
        ("当事人：安平市顺达货运部", f"统一社会信用代码：{CODE}", "经营者：孙立", "经营场所：安平市建设路9号", "联系电话：025-83450000"),
        (f"当事人：安平市顺达货运部，统一社会信用代码：{CODE}，法定代表人：孙立，住所：安平市建设路9号，电话：025-83450000。",),
    ],
)
def test_an_organisation(blocks: tuple[Block, ...]):
    assert party(*blocks) == SHOP


def test_the_identity_number_of_the_representative():
    found = party(
        [
            ["被处罚单位", "安平市顺达货运部", "统一社会信用代码", CODE],
            ["法定代表人", "孙立", "法定代表人身份证号", "110101199003070134"],
            ["单位地址", "安平市建设路9号", "联系电话", "025-83450000"],
        ]
    )
    assert found == {**SHOP, "org_rep_id": "110101199003070134"}
