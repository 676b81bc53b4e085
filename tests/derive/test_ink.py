from typing import Any, Literal

import pytest

from casecheck.derive import World
from casecheck.model import Box, Document, Dossier, Line, Mark, Page, Place, Range, Signature
from tests.papers import fact, filled, paper, world

HEAD = {"officer_1": filled(("郑长河",)), "officer_2": filled(("周晓燕",))}
Kind = Literal["seal", "signature", "fingerprint", "tick", "strike"]


def box(top: float, left: float = 0.3, wide: float = 0.1) -> Box:
    return Box(left=left, top=top, right=left + wide, bottom=top + 0.02)


def scan(number: int, *marks: tuple[Kind, Box], words: str = "", **more: Any) -> Page:
    blocks = (Line(text=words, number=1, box=box(0.9)),) if words else ()
    seen = tuple(Mark(kind=kind, page=number, box=at) for kind, at in marks)
    return Page(file="a.pdf", number=number, scanned=True, blocks=blocks, marks=seen, **more)


def signature(key: str, seen: bool | None, *names: str, top: float = 0.5) -> Signature:
    return Signature(
        key=key, seen=seen, names=names, place=Place(file="a.pdf", page=1, box=box(top)), reason="要看原件" if seen is None else ""
    )


def record(*pages: Page, signed: tuple[Signature, ...] = (), form: str = "scene_record", **more: Any) -> Document:
    made = paper(form, "笔录", **{**HEAD, **more})
    return made.model_copy(update={"pages": pages or made.pages, "signatures": signed})


def value(document: Document, name: str, **options: Any) -> Any:
    return fact(world(document, **options), name).value


@pytest.mark.parametrize(
    ("names", "lacking"),
    [(("郑长河", "周晓燕"), 0), (("郑长河",), 1), ((), 2)],
)
def test_typed_names_are_counted(names: tuple[str, ...], lacking: int) -> None:
    one = record(signed=(signature("officers", bool(names), *names),))
    assert value(one, "record.head_officers") == 2
    assert value(one, "record.officer_signatures_told") is True
    assert value(one, "record.officer_signatures_lacking") == lacking


def test_the_recorder_may_be_the_second() -> None:
    one = record(signed=(signature("officers", True, "郑长河"), signature("recorder", True, "周晓燕")))
    assert value(one, "record.officer_signatures_lacking") == 0


def test_ink_on_a_scan_is_not_counted_but_an_empty_place_is() -> None:
    inked = record(scan(1, ("signature", box(0.5))), signed=(signature("officers", None),))
    assert value(inked, "record.officer_signatures_told") is False
    assert value(inked, "record.officer_signatures_lacking") == Range(least=0, most=2)
    empty = record(scan(1, ("signature", box(0.8))), signed=(signature("officers", None),))
    found = fact(world(empty), "record.officer_signatures_lacking")
    assert (found.value, found.confidence) == (2, 0.7)


def test_in_a_draft_nobody_has_signed_yet() -> None:
    one = record(signed=(signature("officers", False),))
    assert value(one, "record.officer_signatures_told", stage="draft") is None


def test_names_below_without_a_label() -> None:
    made = paper("scene_record", "检查人员：郑长河、周晓燕 2024.5.8", **HEAD)
    assert value(made, "record.officer_signatures_lacking") == 0
    assert value(paper("scene_record", "答：郑长河、周晓燕都在", **HEAD), "record.officer_signatures_lacking") is None


@pytest.mark.parametrize(
    ("first", "unsigned"),
    [
        (scan(1), 1),
        (scan(1, ("signature", box(0.85))), 0),
        (scan(1, ("signature", box(0.2))), 1),  # filled in by hand above, not signed below
        (scan(1, ("signature", box(0.85, wide=0.005))), 1),  # a speck
        (scan(1, ("fingerprint", box(0.3, left=0.9))), 0),  # over the edges
        (scan(1, ("seal", box(0.7))), 1),
        (scan(1, words="被询问人签名：董志强"), 0),
    ],
)
def test_each_page_is_signed_at_its_foot(first: Page, unsigned: int) -> None:
    one = record(first, scan(2))
    assert value(one, "record.signed_by_page") is True
    assert value(one, "record.pages_unsigned") == unsigned


def test_pages_are_signed_only_where_that_can_be_seen() -> None:
    assert value(record(), "record.signed_by_page") is False
    assert value(record(scan(1)), "record.signed_by_page") is False
    digital = Page(file="a.pdf", number=1, inkless=True)
    assert value(record(digital, digital.model_copy(update={"number": 2})), "record.signed_by_page") is False


def copied(page: Page, signed: tuple[Signature, ...] = ()) -> Document:
    return paper("id_card_copy", "身份证复印件").model_copy(update={"pages": (page,), "signatures": signed})


@pytest.mark.parametrize(
    ("page", "seen", "visible", "provided"),
    [
        (scan(1), None, True, False),
        (scan(1, ("signature", box(0.5))), None, True, True),
        (scan(1, ("seal", box(0.1))), None, True, True),
        (scan(1, grey=True), None, False, None),
        (scan(1, grey=True), True, True, True),
        (Page(file="a.docx", number=1, flowing=True), False, True, False),
        (Page(file="a.docx", number=1, flowing=True, pictures=1), False, False, None),
    ],
)
def test_who_gave_the_copy(page: Page, seen: bool | None, visible: bool, provided: bool | None) -> None:
    one = copied(page, (signature("provider", seen),))
    assert value(one, "copy.ink_visible") is visible
    assert value(one, "copy.provider_signed") is provided


def test_a_copy_without_a_place_to_sign() -> None:
    assert value(copied(scan(1)), "copy.provider_signed") is False
    assert value(copied(scan(1, ("signature", box(0.5)))), "copy.provider_signed") is None


def photographs(page: Page, *signed: Signature) -> Document:
    return paper("evidence_paste_page", "照片").model_copy(update={"pages": (page,), "signatures": signed})


def test_photographs_are_signed_by_anyone() -> None:
    word = Page(file="a.docx", number=1, flowing=True, pictures=2)
    both = (signature("officers", False), signature("party", False))
    assert value(photographs(word, *both), "evidence_paste_page.signed_off") is False
    assert value(photographs(word, both[0], signature("party", True)), "evidence_paste_page.signed_off") is True
    assert value(photographs(word), "evidence_paste_page.signed_off") is None
    assert value(photographs(scan(1)), "evidence_paste_page.signed_off") is False
    assert value(photographs(scan(1, ("signature", box(0.8)))), "evidence_paste_page.signed_off") is True


def test_a_review_of_grey_pages_says_nothing_of_seals() -> None:
    one = World(Dossier(path="d", documents=(copied(scan(1, grey=True)),)))
    assert fact(one, "copy.provider_signed").reason
