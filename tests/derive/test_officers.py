from casecheck.model import Document, Gap, Range, Signature
from tests.papers import fact, filled, paper, state, world


def interview(*lines: str, start: str = "2023-05-03T09:05", end: str = "2023-05-03T10:05", signed: tuple[str, ...] = ("张勇",)) -> Document:
    record = paper(
        "interview_record",
        *lines,
        interviewer=filled(("张勇",)),
        recorder=filled(("张勇",)),
        officer_1=filled(("张勇",)),
        interview_time=filled({"start": start, "end": end}),
    )
    return record.model_copy(update={"signatures": (Signature(key="officers", seen=bool(signed), names=signed),)})


def scene(second: str | None = "李立军", **more: object) -> Document:
    two = {"officer_2": filled((second,))} if second else {"officer_2": state("blank")}
    times = filled({"start": "2023-05-03T08:30", "end": "2023-05-03T09:00"})
    return paper("scene_record", officer_1=filled(("张勇",)), time=times, **{**two, **more})


def test_one_name_over_head_and_tail_is_one_officer() -> None:
    assert fact(world(interview("我们是执法人员张勇。")), "record.officers_named").value == 1


def test_a_second_name_in_the_signature_or_the_text_is_the_second_officer() -> None:
    assert fact(world(interview(signed=("张勇", "李立军"))), "record.officers_named").value == 2
    told = fact(world(interview("我们是江城区交通运输局的执法人员张勇、李立军。")), "record.officers_named").value
    assert told == Range(least=1, most=None)


def test_an_ink_signature_leaves_the_count_open() -> None:
    ink = interview().model_copy(update={"signatures": (Signature(key="officers", seen=True),)})
    assert fact(world(ink), "record.officers_named").value == Range(least=1, most=None)


def test_another_record_of_the_same_hours_names_the_second() -> None:
    assert fact(world(scene(), interview()), "record.second_officer_elsewhere", 1).value is True
    later = interview(start="2023-05-05T09:05", end="2023-05-05T10:05")
    assert fact(world(scene(), later), "record.second_officer_elsewhere", 1).value is False
    assert fact(world(interview()), "record.second_officer_elsewhere").value is False


def test_numbers_of_certificates() -> None:
    bare = interview("问：你叫什么？")
    assert fact(world(bare), "dossier.officers_numbered").value is False
    numbered = scene(None, officer_1_no=filled(("23990163477",)))
    assert fact(world(bare, numbered), "dossier.officers_numbered").value is True
    card = paper("officer_certificate_copy", officer_1=filled(("张勇",)), officer_1_no=filled(("23990163477",)))
    assert fact(world(bare, card), "dossier.officers_numbered").value is True
    one_of_two = scene("李立军", officer_1_no=filled(("23990163477",)))
    assert fact(world(bare, one_of_two), "dossier.officers_numbered").value is False


def test_a_number_that_fits_no_name_or_an_unread_page_leaves_it_open() -> None:
    bare = interview("问：你叫什么？")
    filing = paper("case_filing_register", "承办人执法证号：23990163477")
    assert fact(world(bare, filing), "dossier.officers_numbered").value is None
    gap = Gap(file="b.pdf", page=3, what="第 3 页", why="整页图片", hides_papers=True)
    assert fact(world(bare, gaps=(gap,)), "dossier.officers_numbered").value is None
    card = paper("officer_certificate_copy", officer_1=state("absent"))
    assert fact(world(bare, card), "dossier.officers_numbered").value is None


def test_the_party_s_identity_number_is_no_certificate_number() -> None:
    assert fact(world(interview("身份证件号：239901197507012531，从业资格证号 2399011975")), "dossier.officers_numbered").value is False
