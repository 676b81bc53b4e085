"""The people of a case across papers."""

from __future__ import annotations

from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import Document, Person, Place, Signature
from casecheck.understand.people import masked, people
from casecheck.understand.words import Reading
from tests.papers import filled, paper

ID = "110101199003070134"
OTHER = "110101198504120257"


def persons(*documents: Document) -> dict[str, Person]:
    return {p.key: p for p in people(Reading.of(d) for d in documents)}


def test_one_driver_over_four_papers():
    scene = paper(
        "scene_record",
        person_name="冯立军",
        relation="驾驶员",
        officer_1=filled(("高翔",)),
        officer_1_no=filled(("QC0117",)),
        recorder=filled(("罗敏",)),
    )
    asked = paper("interview_record", interviewee=filled(("冯立军",)), interviewee_id=ID, relation_to_case="当事人（驾驶人）")
    notice = paper("violation_notice", party="冯立军")
    decision = paper("penalty_decision", person_name="冯 立军", person_id=ID)
    found = persons(scene, asked, notice, decision)
    driver = found["冯立军"]
    assert driver.roles == ("driver", "interviewee", "party")
    assert driver.numbers == (ID,)
    assert [(m.document, m.role) for m in driver.mentions] == [
        ("scene_record", "driver"),
        ("interview_record", "interviewee"),
        ("interview_record", "driver"),
        ("interview_record", "party"),
        ("violation_notice", "party"),
        ("penalty_decision", "party"),
    ]
    assert all(m.place is not None and m.place.quote for m in driver.mentions)
    assert (found["高翔"].roles, found["高翔"].cards) == (("officer",), ("QC0117",))
    assert (found["罗敏"].roles, found["罗敏"].cards) == (("recorder",), ())


def test_company_its_head_and_its_agent():
    decision = paper("penalty_decision", org_name="青川远达物流有限公司", org_legal_rep="邹国强", org_uscc="91110000000000000X")
    power = paper("power_of_attorney", principal="青川远达物流有限公司", agent="罗敏", agent_id=ID)
    found = persons(decision, power)
    assert (found["青川远达物流有限公司"].organisation, found["青川远达物流有限公司"].roles) == (True, ("party",))
    assert (found["邹国强"].organisation, found["邹国强"].roles) == (False, ("legal_rep",))
    assert (found["罗敏"].roles, found["罗敏"].numbers) == (("agent",), (ID,))


def test_masked_names_are_never_merged():
    first = paper("violation_notice", party="戴**")
    second = paper("penalty_decision", person_name="戴**")
    third = paper("interview_record", interviewee=filled(("戴小明",)), relation_to_case="驾驶员")
    fourth = paper("case_filing_register", person_name="戴某某")
    found = persons(first, second, third, fourth)
    assert sorted(found) == ["戴**", "戴**/2", "戴小明", "戴某某"]
    assert [found[key].masked for key in ("戴**", "戴**/2", "戴某某", "戴小明")] == [True, True, True, False]
    assert [found[key].may_be for key in ("戴**", "戴**/2", "戴某某")] == [("戴小明",)] * 3
    assert found["戴小明"].roles == ("interviewee", "driver")


def test_two_of_one_name_with_two_numbers():
    first = paper("interview_record", id="a", interviewee=filled(("刘洋",)), interviewee_id=ID)
    second = paper("interview_record", id="b", interviewee=filled(("刘洋",)), interviewee_id=OTHER)
    notice = paper("violation_notice", party="刘洋")
    found = persons(first, second, notice)
    assert {key: p.numbers for key, p in found.items()} == {"刘洋": (ID,), "刘洋/2": (OTHER,), "刘洋/3": ()}
    assert found["刘洋/3"].may_be == ("刘洋", "刘洋/2")


def test_signatures_rows_and_narratives():
    signed = Signature(key="agency_head", seen=True, names=("郝建平",), place=Place(file="a.docx", page=1, quote="郝建平"))
    approval = paper("case_filing_register", "案件基本情况：驾驶员冯立军，乘客卢小凤。", case_summary="驾驶员冯立军，乘客卢小凤。")
    approval = approval.model_copy(update={"signatures": (signed,)})
    row = ServiceRow.model_validate({"title": filled("违法行为通知书"), "receiver": filled("冯立军"), "servers": filled(("高翔", "罗敏"))})
    receipt = ServiceReceipt.model_validate({"id": "r", "rows": (row,)})
    found = persons(approval, receipt)
    assert found["郝建平"].roles == ("approver",)
    assert found["冯立军"].roles == ("driver", "receiver")
    assert found["卢小凤"].roles == ("witness",)
    assert found["高翔"].roles == found["罗敏"].roles == ("server",)


def test_someone_without_a_known_part_has_no_role():
    found = persons(paper("scene_record", person_name="冯立军"))
    assert found["冯立军"].roles == ()
    assert found["冯立军"].mentions[0].role is None


def test_what_is_masked():
    assert [masked(n) for n in ("戴**", "李某", "李某某", "王×", "王小明")] == [True, True, True, True, False]
