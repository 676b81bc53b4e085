import pytest

from casecheck.model import Place
from tests.papers import fact, filled, paper, row, state, world

CONTACT = {"contact_address": "某市某路1号", "contact_person": "王某", "contact_phone": "1", "issue_date": "2023-05-05"}
PERSON = {"person_name": "王文斌", "person_sex": "男", "person_age": "49", "person_address": "甲路1号", "person_phone": "1"}


def notice_with(**entries: object) -> dict[str, object]:
    return {"party": "王文斌", **CONTACT, **entries}


def blanks(form: str, stage: str = "filed", **entries: object) -> tuple[object, list[str]]:
    w = world(paper(form, "正文", **entries), stage=stage)  # type: ignore[arg-type]
    found = fact(w, "paper.blank_entries")
    return found.value, [p.quote for p in found.places]


def test_blanks_of_a_paper_are_counted_and_named() -> None:
    value, quotes = blanks("violation_notice", **notice_with(contact_person=state("blank"), contact_phone=state("blank")))
    assert value == 2
    assert quotes == ["联系人：（空白）", "联系电话：（空白）"]


def test_struck_through_and_not_printed_are_no_blanks() -> None:
    assert blanks("violation_notice", **notice_with(contact_person=state("struck"), contact_phone=state("absent")))[0] == 0


def test_an_unread_entry_may_be_one_more() -> None:
    value, _ = blanks("violation_notice", **notice_with(contact_person=state("blank"), contact_phone=state("unreadable")))
    assert value.model_dump() == {"least": 1, "most": 2}  # type: ignore[attr-defined]


def test_what_has_a_code_of_its_own_is_left_to_it() -> None:
    entries = notice_with(issue_date=state("blank"), proposed_penalty=state("blank"), case_no=state("blank"), right_hearing=state("blank"))
    assert blanks("violation_notice", **entries)[0] == 0


def test_only_the_half_of_the_party_block_in_use_is_owed() -> None:
    person = blanks("closing_report", **{**PERSON, "person_phone": state("blank"), "org_address": state("blank")})
    assert person == (1, ["联系电话：（空白）"])
    neither = blanks("closing_report", person_phone=state("blank"), org_address=state("blank"))
    assert neither[0] == 0


def test_before_signature_the_opinions_of_signers_are_not_owed() -> None:
    entries = {"case_cause": "甲案", "handling_unit_opinion": state("blank")}
    assert blanks("closing_report", **entries)[0] == 1
    assert blanks("closing_report", stage="draft", **entries)[0] == 0


def test_a_receipt_row_owes_its_paper() -> None:
    empty = row("违法行为通知书", None).model_copy(update={"title": row("x", None).time.model_copy(update={"state": "blank"})})
    assert blanks("service_receipt", rows=(empty,))[0] == 1


@pytest.mark.parametrize(
    ("date", "count", "blank"),
    [
        (filled("2023-05-05"), 0, False),
        (state("blank"), 1, True),
        (filled("2023-05"), 1, False),
    ],
)
def test_the_date_at_the_foot(date: dict[str, object], count: int, blank: bool) -> None:
    w = world(paper("violation_notice", "正文", issue_date=date))
    assert fact(w, "paper.undated_places").value == count
    assert fact(w, "paper.foot_date_blank").value is blank


def test_a_foot_date_that_was_not_found_is_unknown() -> None:
    w = world(paper("violation_notice", "正文"))
    assert fact(w, "paper.foot_date_blank").value is None
    assert fact(w, "paper.undated_places").value.model_dump() == {"least": 0, "most": 1}  # type: ignore[union-attr]


def test_dates_beside_signatures_of_a_record() -> None:
    record = paper("interview_record", "正文", signed={"interviewee": "2023-05-05", "officers": "2023-05"})
    found = fact(world(record), "paper.undated_places")
    assert found.value == 1
    assert [p.quote for p in found.places] == ["询问人签名：2023-05"]
    assert fact(world(record), "paper.foot_date_blank").value is False


def test_a_blank_without_a_place_says_where_it_is_owed() -> None:
    found = fact(world(paper("violation_notice", "正文", **notice_with(contact_person={"state": "blank"}))), "paper.blank_entries")
    assert found.places == (
        Place(file="violation_notice.docx", document="violation_notice", owed="violation_notice.contact_person", quote="联系人"),
    )


@pytest.mark.parametrize(
    ("lines", "blank"),
    [
        (("你可以陈述。", "某市交通运输局（印章）", "（一式两份）"), True),
        (("你可以陈述。", "某市交通运输局（印章）", "二〇二三年五月五日"), None),
        (("2023年5月5日", "某市交通运输局（印章）"), None),
        (("你可以陈述。", "某市交通运输局"), None),
    ],
)
def test_a_foot_with_a_seal_and_no_year_is_blank(lines: tuple[str, ...], blank: bool | None) -> None:
    assert fact(world(paper("violation_notice", *lines)), "paper.foot_date_blank").value is blank
    assert fact(world(paper("violation_notice", *lines, unread="整页为图片")), "paper.foot_date_blank").value is None
