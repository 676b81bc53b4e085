"""Parts that many tables of many forms share, and what they say: the party block and the opinions of an approval."""

from __future__ import annotations

from casecheck.model import Document
from tests.forms.said import signed
from tests.pages import LEFT

PARTY = [
    ["当事人", "个人", "姓名", "李明", "身份证件号", "/"],
    ["↑", "↑", "住址", "安平市建设路9号", "联系电话", "13900000000"],
    ["↑", "单位", "名称", "/", LEFT, LEFT],
    ["↑", "↑", "地址", "/", LEFT, LEFT],
    ["↑", "↑", "联系电话", "/", "法定代表人", "/"],
    ["↑", "↑", "统一社会信用代码", "/", LEFT, LEFT],
]
PARTY_SAYS = {
    "person_name": "李明",
    "person_id": "<struck>",
    "person_address": "安平市建设路9号",
    "person_phone": "13900000000",
    "org_name": "<struck>",
    "org_address": "<struck>",
    "org_phone": "<struck>",
    "org_legal_rep": "<struck>",
    "org_uscc": "<struck>",
}


def row(label: str, value: str) -> list[str]:
    """A label and its value over the whole width of a table with the party block."""
    return [label, value, LEFT, LEFT, LEFT, LEFT]


OPINIONS = [
    row("承办人意见", "建议批准。\n签名：王建国、陈思远　2023年5月3日"),
    row("承办机构意见", "同意。\n签名：孙立　2023年5月3日"),
    row("行政机关负责人意见", "同意。\n签名：许凯　2023年5月3日"),
]
OPINIONS_SAY = {"handler_opinion": "建议批准。", "unit_opinion": "同意。", "leader_opinion": "同意。"}


def approved(document: Document) -> bool:
    """Are the three signatures of ``OPINIONS`` read?"""
    day = "2023-05-03"
    people = {"officers": ("王建国", "陈思远"), "unit_head": ("孙立",), "agency_head": ("许凯",)}
    return signed(document) == {key: (True, names, day) for key, names in people.items()}
