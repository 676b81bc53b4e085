"""The party introduced in running text, or by the addressee line alone."""

from __future__ import annotations

from tests.forms.said import read, said

HEAD = ("^行政处罚决定书", "安交罚〔2023〕12号")
END = ("安平市交通运输局（印章）", "2023年5月20日")
ORG = "91320100MA1A2B3C4C"


def party(*lines: str, flowing: bool = True) -> dict[str, object]:
    """What is said of the party in a decision with these lines below its number."""
    found = said(read("penalty_decision", *HEAD, *lines, *END, flowing=flowing))
    return {name: value for name, value in found.items() if name.startswith(("person_", "org_"))}


def test_an_organisation():
    assert party(
        f"当事人安平市顺达物流有限公司，统一社会信用代码{ORG}，法定代表人孙某某，住所地安平市建设路9号，联系电话025-83450000。"
        "2023年5月3日10时，当事人安平市顺达物流有限公司的驾驶员超限运输。"
    ) == {
        "org_name": "安平市顺达物流有限公司",
        "org_uscc": ORG,
        "org_legal_rep": "孙某某",
        "org_address": "安平市建设路9号",
        "org_phone": "025-83450000",
    }


def test_a_person():
    assert party("被处罚人李明，男，汉族，1990年3月7日出生，身份证号110101199003070134，住安平市建设路9号，电话13900000000。") == {
        "person_name": "李明",
        "person_id": "110101199003070134",
        "person_address": "安平市建设路9号",
        "person_phone": "13900000000",
    }


def test_masked_details():
    read_ = party("当事人李**，男，身份证号码110101********0134，住址安平市建设路9号，联系电话139****0000。")
    assert read_ == {
        "person_name": "李**",
        "person_id": "110101********0134",
        "person_address": "安平市建设路9号",
        "person_phone": "139****0000",
    }


def test_a_narrative_introduces_nobody():
    assert party("当事人未取得道路运输经营许可，擅自载客，住宿费五十元。") == {}


def test_the_addressee_line_names_the_party():
    company = party("安平市顺达货运部：", f"统一社会信用代码：{ORG}，住所：安平市建设路9号，经营者：孙立，联系电话：025-83450000")
    assert (company["org_name"], company["org_legal_rep"], "person_name" in company) == ("安平市顺达货运部", "孙立", False)
    person = party("李明：", "身份证号码：110101199003070134，住所：安平市建设路9号，联系电话：13900000000")
    assert (person["person_name"], person["person_address"], "org_name" in person) == ("李明", "安平市建设路9号", False)


def test_the_addressee_opens_the_text():
    d = read(
        "violation_notice",
        "^行政处罚先行告知书",
        "安平市顺达货运部：经调查，你（单位）于2023年5月3日超限运输的行为，违反了《甲法》第一条。",
        *END,
    )
    assert (said(d)["party"], said(d)["violation"]) == ("安平市顺达货运部", "于2023年5月3日超限运输的")
    other = read("violation_notice", "^行政处罚先行告知书", "违法事实和理由：经调查，你（单位）于2023年5月3日超限运输。", *END)
    assert "party" not in said(other)


def test_details_in_the_brackets_of_the_addressee_line():
    assert party("李明（身份证号码：110101199003070134）：") == {"person_name": "李明", "person_id": "110101199003070134"}
    assert party("安平市顺达货运部（经营者：孙立）：") == {"org_name": "安平市顺达货运部", "org_legal_rep": "孙立"}
