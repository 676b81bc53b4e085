from typing import Any, Literal

import pytest

from casecheck.model import Box, Document, Line, Mark, Page, Revision
from tests.papers import fact, paper, world

ASKED = ("问：你叫什么？", "答：我叫董志强。", "问：还有补充吗？", "答：没有。")
CLOSING = "以上笔录我看过，和我说的一样。"


def line(text: str, number: int, top: float, **more: Any) -> Line:
    return Line(text=text, number=number, box=Box(left=0.1, top=top, right=0.6, bottom=top + 0.02), **more)


def page(gap: int, *extra: str, marks: tuple[tuple[Literal["strike", "signature"], float], ...] = (), **more: Any) -> Page:
    """Four lines of questions, ``extra`` ones, ``gap`` empty rows, then the closing line; rows are 0.03 apart."""
    words = [*ASKED, *extra]
    lines = [line(text, n, 0.1 + 0.03 * n) for n, text in enumerate(words, 1)]
    at = 0.1 + 0.03 * (len(words) + 1 + gap)
    lines.append(line(CLOSING, len(words) + 1, at))
    seen = tuple(Mark(kind=kind, page=1, box=Box(left=0.2, top=top, right=0.6, bottom=top + 0.05)) for kind, top in marks)
    return Page(file="a.pdf", number=1, blocks=tuple(lines), marks=seen, inkless=True, **more)


def record(one: Page) -> Document:
    return paper("interview_record", "询问笔录").model_copy(update={"pages": (one,)})


def value(one: Page, name: str) -> Any:
    return fact(world(record(one)), f"record.{name}").value


@pytest.mark.parametrize("gap", [0, 1, 5, 6, 12])
def test_rows_left_open(gap: int) -> None:
    assert value(page(gap), "blank_rows") == gap


def test_closed_by_words_or_a_stroke() -> None:
    assert value(page(9), "blank_closed") is False
    assert value(page(9, "（以下空白）"), "blank_closed") is True
    assert value(page(9, marks=(("strike", 0.35),)), "blank_closed") is True
    assert value(page(9, marks=(("signature", 0.35),)), "blank_closed") is None
    assert value(page(9, marks=(("strike", 0.8),)), "blank_closed") is False


def test_what_cannot_be_seen() -> None:
    assert value(page(9, unread="字迹不清"), "blank_rows") is None
    assert value(page(9), "blank_visible") is True
    assert value(Page(file="a.docx", number=1, flowing=True), "blank_visible") is False


@pytest.mark.parametrize(
    ("text", "struck", "at", "unconfirmed"),
    [
        ("答：没有办理。", "已经办理", 2, 1),
        ("答：（此处捺印）没有办理。", "已经办理", 2, 0),
        ("当事人/代理人", "代理人", 4, None),  # printed choices
        ("□公民 ☑法人", "公民", 1, None),
        ("答：没有。", "。", 4, None),
    ],
)
def test_corrections(text: str, struck: str, at: int, unconfirmed: int | None) -> None:
    changed = line(text, 1, 0.2, revisions=(Revision(kind="struck", start=at, end=at, text=struck),))
    one = Page(file="a.docx", number=1, blocks=(changed,), flowing=True)
    assert value(one, "corrected") is (unconfirmed is not None)
    assert value(one, "corrections_unconfirmed") == (unconfirmed or 0)


def test_a_fingerprint_beside_confirms() -> None:
    changed = line("答：没有。", 1, 0.2, revisions=(Revision(kind="struck", start=2, end=2, text="有过"),))
    print_ = Mark(kind="fingerprint", page=1, box=Box(left=0.3, top=0.19, right=0.36, bottom=0.23))
    one = Page(file="a.pdf", number=1, blocks=(changed,), marks=(print_,))
    assert value(one, "corrections_unconfirmed") == 0
    assert fact(world(record(one)), "record.corrected").places[0].quote.startswith("（划去：有过）")
