from typing import Any

import pytest

from casecheck.model import Box, Document, Line, Page
from tests.papers import decision, fact, paper, state, world

COVER: dict[str, Any] = {"case_cause": "董志强违法超限运输案", "party": "董志强", "retention": "30年"}
DATES: dict[str, Any] = {"filed_on": "2023-05-02", "closed_on": "2023-06-13"}


def value(name: str, *documents: Document) -> Any:
    return fact(world(*documents), name).value


def cover(**more: Any) -> Document:
    return paper("dossier_cover", "卷宗封面", **{**COVER, **DATES, **more})


def test_blanks_on_the_cover() -> None:
    assert value("dossier_cover.blank_entries", cover()) == 0
    assert value("dossier_cover.blank_entries", cover(retention=state("blank"), page_count=state("blank"))) == 2
    assert value("dossier_cover.blank_entries", cover(retention=state("absent"), closed_on=state("struck"))) == 0


@pytest.mark.parametrize(("day", "differs"), [("2023-05-02", False), ("2023-05-03", False), ("2023-05-09", True)])
def test_the_day_of_filing(day: str, differs: bool) -> None:
    register = paper("case_filing_register", "立案登记表", signed={"unit_head": "2023-05-02", "agency_head": "2023-05-03"})
    assert value("dossier_cover.filed_on_differs", cover(filed_on=day), register) is differs


def test_a_day_not_wholly_read_leaves_it_open() -> None:
    half = paper("closing_report", "结案报告", signed={"agency_head": "2023-06"})
    assert value("dossier_cover.closed_on_differs", cover(), half) is None
    assert value("dossier_cover.closed_on_differs", cover()) is False


@pytest.mark.parametrize(
    ("name", "differs"), [("董志强", False), ("董志强等二人", False), ("董某某", False), ("董×强", False), ("王振东", True)]
)
def test_the_party(name: str, differs: bool) -> None:
    assert value("dossier_cover.party_differs", cover(party=name), decision(person_name="董志强")) is differs


def test_the_party_is_not_compared_without_a_decision() -> None:
    assert value("dossier_cover.party_differs", cover(party="王振东")) is False


LAWFUL = (
    "case_filing_register",
    "scene_record",
    "id_card_copy",
    "investigation_report",
    "violation_notice",
    "penalty_decision",
    "service_receipt",
    "fine_receipt",
    "closing_report",
)


def filed(*forms: str) -> list[Document]:
    return [paper(form, form, id=f"{n:02}{form}") for n, form in enumerate(forms, 1)]


@pytest.mark.parametrize(
    ("forms", "misplaced"),
    [
        (LAWFUL, 0),
        (("penalty_decision", "service_receipt", *(f for f in LAWFUL if f not in ("penalty_decision", "service_receipt"))), 0),
        (("closing_report", *LAWFUL[:-1]), 1),
        (tuple(reversed(LAWFUL)), 5),  # longest run left: the two of evidence, with one behind them
        (("case_filing_register", "legal_review", "violation_notice", "measure_approval", "penalty_decision"), 0),
    ],
)
def test_order(forms: tuple[str, ...], misplaced: int) -> None:
    assert value("dossier.misplaced_papers", *filed(*forms)) == misplaced
    assert value("dossier.order_known", *filed(*forms)) is True


def test_order_is_not_known_from_names_without_numbers() -> None:
    assert value("dossier.order_known", *(paper(form, form) for form in LAWFUL)) is False


def numbered(*folios: str, left: float = 0.9, footer: str = "") -> Document:
    """A paper of pages with a number at the corner."""
    at = Box(left=left, top=0.95, right=left + 0.03, bottom=0.97)
    pages = tuple(
        Page(file="a.pdf", number=n, scanned=True, blocks=(Line(text=footer or folio, number=1, box=at),) if footer or folio else ())
        for n, folio in enumerate(folios, 1)
    )
    return paper("penalty_decision", "行政处罚决定书").model_copy(update={"file": "a.pdf", "pages": pages})


@pytest.mark.parametrize(
    ("folios", "seen", "faults"),
    [
        (("7", "8", "9", "10"), True, 0),
        (("7", "8", "10", "11"), True, 1),
        (("7", "7", "8", "9"), True, 1),
        (("7", "", "8", "", "9", "10"), True, 0),  # one side of the leaf
        (("7", "", "", ""), False, 0),
        (("1", "2", "1", "2"), False, 0),  # each paper from 1
    ],
)
def test_folios(folios: tuple[str, ...], seen: bool, faults: int) -> None:
    assert value("dossier.page_numbers_seen", numbered(*folios)) is seen
    assert value("dossier.folio_faults", numbered(*folios)) == faults


def test_a_number_in_the_middle_is_the_papers_own() -> None:
    assert value("dossier.page_numbers_seen", numbered("1", "2", "3", "4", left=0.48)) is False


def owned(*words: str) -> Document:
    pages = tuple(Page(file="a.pdf", number=n, scanned=True, blocks=(Line(text=text, number=1),)) for n, text in enumerate(words, 1))
    return paper("penalty_decision", "行政处罚决定书").model_copy(update={"file": "a.pdf", "pages": pages})


@pytest.mark.parametrize(
    ("words", "lost"),
    [
        (("第 1 页 共 2 页", "第 2 页 共 2 页"), 0),
        (("第1页共2页",), 1),
        (("2/2", "1/2"), 1),
        (("第1页", "第2页"), 0),
        (("第1页共2页", "无页码"), 0),
    ],
)
def test_pages_by_their_own_count(words: tuple[str, ...], lost: int) -> None:
    assert value("dossier.pages_lost", owned(*words)) == lost


def test_how_it_was_scanned() -> None:
    one = owned("x")
    grey = one.model_copy(update={"pages": (one.pages[0].model_copy(update={"grey": True}),)})
    unclear = one.model_copy(update={"pages": (one.pages[0].model_copy(update={"unread": "字迹不清"}),)})
    assert [value("dossier.grey_sealed_pages", d) for d in (one, grey)] == [0, 1]
    assert [value("dossier.unclear_pages", d) for d in (one, unclear)] == [0, 1]
    assert [value("dossier.scanned", d) for d in (one, decision())] == [True, False]
