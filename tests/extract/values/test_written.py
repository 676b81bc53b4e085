import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed
from casecheck.extract.values.written import Written, unfilled, without_statute_text


def test_folding_keeps_the_way_back() -> None:
    raw = "第　６４\u200b 条（一）"
    written = Written.of(raw)
    assert written.text == "第64条(一)"
    assert written.source(1, 4) == "６４\u200b 条"
    assert Written.of("甲 \n　乙____丙", blanks=True).text == "甲 乙_丙"


@given(st.text(max_size=30), st.booleans())
def test_every_character_has_a_place_in_order(raw: str, blanks: bool) -> None:
    written = Written.of(raw, blanks)
    assert len(written.at) == len(written.text)
    assert list(written.at) == sorted(written.at)
    assert all(0 <= place < len(raw) for place in written.at)


@pytest.mark.parametrize("text", ["", " \n　", "____", "＿＿＿", "……", "元", "__元"])
def test_blank(text: str) -> None:
    assert unfilled(text, ("元",)) == Parsed(None, "blank")


@pytest.mark.parametrize("text", ["/", "\\", "／", "＼", "—", "－－", "——元", "无。", "【以下空白】", "（此栏空白）", "此处空白"])
def test_struck(text: str) -> None:
    assert unfilled(text, ("元",)) == Parsed(None, "struck")


@pytest.mark.parametrize("text", ["无证", "1/2", "一", "0", "元旦"])
def test_neither(text: str) -> None:
    assert unfilled(text, ("元",)) is None


def test_too_long_for_a_value() -> None:
    found = unfilled("赣" * 401)
    assert found is not None
    assert (found.state, "太长" in found.reason, len(found.reason) < 80) == ("unreadable", True, True)
    assert unfilled("赣" * 401, limit=500) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("第一条规定：“处罚款。”决定", "第一条决定"),
        ("第一条“处罚款”之规定", "第一条之规定"),
        ("打“√”处", "打“√”处"),
    ],
)
def test_what_a_statute_says_is_hidden_and_nothing_moves(text: str, left: str) -> None:
    hidden = without_statute_text(text)
    assert hidden.replace(" ", "") == left
    assert len(hidden) == len(text)
