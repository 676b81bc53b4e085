import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed, ticks

PAY = ("当场缴纳", "到银行缴纳")
SOURCE = ("检查发现", "举报", "上级机关__交办的", "其他")


@pytest.mark.parametrize(
    ("text", "ticked"),
    [
        ("☑当场缴纳 □到银行缴纳", (True, False)),
        ("□当场缴纳 ☑到银行缴纳", (False, True)),
        ("■当场缴纳 □到银行缴纳", (True, False)),
        ("☐当场缴纳 ☒到银行缴纳", (False, True)),
        ("□√当场缴纳 □到银行缴纳", (True, False)),
        ("√□当场缴纳 □到银行缴纳", (True, False)),
        ("□当场缴纳 √□到银行缴纳", (False, True)),
        ("□ 当 场 缴 纳\n☑ 到银行缴纳", (False, True)),
        ("当场缴纳□ 到银行缴纳☑", (False, True)),
        ("当场缴纳（√）到银行缴纳（ ）", (True, False)),
        ("当场缴纳（ ）到银行缴纳（ √ ）", (False, True)),
        ("( √ )当场缴纳 (  )到银行缴纳", (True, False)),
        ("[√]当场缴纳 [ ]到银行缴纳", (True, False)),
        ("（×）当场缴纳（√）到银行缴纳", (False, True)),
        ("√当场缴纳 到银行缴纳", (True, False)),
        ("当场缴纳 √到银行缴纳", (False, True)),
        ("当场缴纳√ 到银行缴纳", (True, False)),
        ("当场缴纳 到银行缴纳√", (False, True)),
        ("✓当场缴纳 到银行缴纳", (True, False)),
        ("R当场缴纳 £到银行缴纳", (True, False)),
        ("（见打√处）□当场缴纳 ☑到银行缴纳", (False, True)),
        ("以改正；☑当场缴纳 □到银行缴纳", (True, False)),  # 以 … ☑ is no instruction how to tick
        ("在□内打“√”：□当场缴纳 ☑到银行缴纳", (False, True)),
        ("履行方式见打√处 √当场缴纳 到银行缴纳", (True, False)),
        ("☑当场缴纳", (True, None)),
        ("当场缴纳", (True, None)),
        ("1.□当场缴纳；2.☑到银行缴纳。", (False, True)),
    ],
)
def test_takes(text: str, ticked: tuple[bool | None, ...]) -> None:
    parsed = ticks.parse(text, PAY)
    assert parsed.value is not None, parsed.reason
    assert [tick.option for tick in parsed.value] == list(PAY)
    assert tuple(tick.ticked for tick in parsed.value) == ticked


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("/", "struck"),
        ("□当场缴纳 □到银行缴纳", "blank"),
        ("当场缴纳（ ） 到银行缴纳（ ）", "blank"),
        ("当场缴纳 到银行缴纳", "unreadable"),
        ("请见打√处：当场缴纳 到银行缴纳", "unreadable"),
        ("扫码缴纳", "unreadable"),
    ],
)
def test_not_filled(text: str, state: str) -> None:
    parsed = ticks.parse(text, PAY)
    assert (parsed.value, parsed.state) == (None, state)


@pytest.mark.parametrize(
    ("text", "ticked", "filled"),
    [
        ("□检查发现 □举报 ☑上级机关__市局__交办的 □其他", (False, False, True, False), ("", "", "市局", "")),
        ("□检查发现 □举报 □上级机关____交办的 ☑其他：巡查移交", (False, False, False, True), ("", "", "", "巡查移交")),
        ("☑检查发现 □举报 □上级机关交办的 □其他____", (True, False, False, False), ("", "", "", "")),
        ("检查发现□ 举报☑ 上级机关 县局 交办的□ 其他□", (False, True, False, False), ("", "", "县局", "")),
    ],
)
def test_blanks_of_options(text: str, ticked: tuple[bool, ...], filled: tuple[str, ...]) -> None:
    parsed = ticks.parse(text, SOURCE)
    assert parsed.value is not None, parsed.reason
    assert tuple(tick.ticked for tick in parsed.value) == ticked
    assert tuple(tick.filled for tick in parsed.value) == filled


def test_a_short_option_is_not_found_inside_a_longer_one() -> None:
    parsed = ticks.parse("□其他来源 ☑其他", ("其他", "其他来源"))
    assert parsed.value is not None
    assert [tick.ticked for tick in parsed.value] == [True, False]


@pytest.mark.parametrize(
    ("text", "options", "ticked"),
    [
        ("是否属实：☑是 □否", ("是", "否"), (True, False)),
        ("是否属实：是□ 否☑", ("是", "否"), (False, True)),
        ("无", ("有", "无"), (None, True)),
    ],
)
def test_short_options(text: str, options: tuple[str, ...], ticked: tuple[bool | None, ...]) -> None:
    parsed = ticks.parse(text, options)
    assert parsed.value is not None, parsed.reason
    assert tuple(tick.ticked for tick in parsed.value) == ticked


WORDS = ("直接送达", "留置送达", "邮寄送达", "公告送达")


@given(
    st.lists(st.booleans(), min_size=4, max_size=4).filter(any),
    st.sampled_from(["□☑", "☐☒", "□■", "£R"]),
    st.booleans(),
    st.sampled_from([" ", "\n", "　", "；"]),
)
def test_round_trip(chosen: list[bool], boxes: str, before: bool, gap: str) -> None:
    text = gap.join((boxes[on] + word) if before else (word + boxes[on]) for on, word in zip(chosen, WORDS, strict=True))
    parsed = ticks.parse(text, WORDS)
    assert parsed.value is not None
    assert [tick.ticked for tick in parsed.value] == chosen


@given(st.text(alphabet="□☑√R（）()[]当场缴纳到银行见打处_ ：", max_size=25))
def test_never_raises(text: str) -> None:
    parsed = ticks.parse(text, PAY)
    assert (parsed.state == "filled") == (parsed.value is not None)
    assert ticks.parse(" ", PAY) == Parsed(None, "blank")


def test_a_bare_tick_in_place_of_the_first_box() -> None:
    parsed = ticks.parse("√光盘　□U盘　□其他", ("U盘", "光盘", "其他"))
    assert parsed.value is not None
    assert [tick.ticked for tick in parsed.value] == [False, True, False]
