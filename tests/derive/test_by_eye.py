"""Facts read from pictures: no surer than the words they quote, never sure that something is not there."""

from __future__ import annotations

import pytest

from casecheck.derive.answers import Answer, known
from casecheck.derive.by_eye import NOT_SEEN, Eye
from casecheck.extract import extract
from casecheck.model import CONFIDENT, Document, Dossier, Page, Paper, Place
from tests.pages import boxed, page

LINE = "案由：超限案 电话：19900004782"
SURE = (1.0,) * 3 + (0.99, 0.97, 0.98) + (1.0,) * 4 + (0.5,) + (1.0,) * 10


def dossier(*pages: Page, scanned: bool = True) -> Dossier:
    pages = tuple(one.model_copy(update={"scanned": scanned, "file": "a.pdf", "number": n}) for n, one in enumerate(pages, 1))
    return Dossier(path="a", documents=(Document(id="d", file="a.pdf", pages=pages),))


def line_page() -> Page:
    return page(boxed(LINE, 0.3, confidence=SURE), flowing=False)


def quoting(quote: str) -> Answer:
    return known(True, [Place(file="a.pdf", document="d", page=1, paragraph=1, quote=quote)])


@pytest.mark.parametrize(("quote", "worth"), [("超限案", 0.97), ("超 限\n案", 0.97), ("19900004782", 0.5), ("没有这些字", 1.0)])
def test_no_surer_than_the_words_it_quotes(quote: str, worth: float) -> None:
    assert Eye(dossier(line_page())).confidence(quoting(quote)) == worth


def test_an_empty_place_is_never_sure() -> None:
    eye = Eye(dossier(line_page()))
    assert eye.confidence(quoting("")) == NOT_SEEN < CONFIDENT
    assert eye.confidence(known(False, [Place(file="a.pdf", document="d", owed="d.x", quote="核对语")])) == NOT_SEEN


@pytest.mark.parametrize("scanned", [True, False])
def test_a_blank_entry_is_never_sure_though_its_place_quotes_its_label(scanned: bool) -> None:
    made = page("^询问笔录", boxed("身份证件号：", 0.3), flowing=False)
    made = made.model_copy(update={"scanned": scanned, "file": "a.pdf"})
    read = extract(Paper(id="r", form="interview_record", file="a.pdf", pages=(made,)))
    entry = read.entry("interviewee_id")
    assert entry.state == "blank"
    worth = Eye(Dossier(path="a", documents=(read,))).confidence(known(True, [entry.place]))
    assert worth == (NOT_SEEN if scanned else 1.0)


def test_a_paper_may_hide_on_a_further_page_only() -> None:
    answer = known(False, [Place(owed="violation_notice", quote="违法行为通知书")])
    assert Eye(dossier(line_page())).confidence(answer) == 1.0
    assert Eye(dossier(line_page(), line_page())).confidence(answer) == NOT_SEEN


def test_pages_of_text_are_as_they_were() -> None:
    eye = Eye(dossier(line_page(), line_page(), scanned=False))
    assert eye.confidence(quoting("19900004782")) == 1.0
    assert eye.confidence(quoting("")) == 1.0


def test_what_was_less_sure_stays_so() -> None:
    answer = known(True, [Place(file="a.pdf", document="d", page=1, quote="超限案")], 0.4)
    assert Eye(dossier(line_page())).confidence(answer) == 0.4
