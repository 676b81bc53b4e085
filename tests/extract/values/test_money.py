import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed, money
from casecheck.model import Amount


@pytest.mark.parametrize(
    ("text", "figures", "words"),
    [
        ("3000", 300_000, None),
        ("3000元", 300_000, None),
        ("3,000.00元", 300_000, None),
        ("３，０００元", 300_000, None),
        ("¥3000.00", 300_000, None),
        ("￥1,234,567.89", 123_456_789, None),
        ("Y3000", 300_000, None),
        ("RMB 3000", 300_000, None),
        ("人民币3000元整", 300_000, None),
        ("3万元", 3_000_000, None),
        ("0.3万元", 300_000, None),
        ("1.5亿元", 15_000_000_000, None),
        ("3万5千元", 3_500_000, None),
        ("3000元5角2分", 300_052, None),
        ("3000.5元", 300_050, None),
        ("0元", 0, None),
        ("壹仟元整", None, 100_000),
        ("人民币叁仟元整", None, 300_000),
        ("叁仟圆正", None, 300_000),
        ("贰萬圓整", None, 2_000_000),
        ("叁仟元伍角", None, 300_050),
        ("壹仟元零伍分", None, 100_005),
        ("壹仟元伍分", None, 100_005),
        ("壹拾万元整", None, 10_000_000),
        ("拾万元整", None, 10_000_000),
        ("二十万元", None, 20_000_000),
        ("两千元", None, 200_000),
        ("叁万零伍佰元整", None, 3_050_000),
        ("叁仟零佰零拾零元零角零分", None, 300_000),
        ("壹亿零伍拾元整", None, 10_000_005_000),
        ("伍角", None, 50),
        ("叁仟", None, 300_000),
        ("罚款叁仟元整", None, 300_000),
        ("叁仟元整（¥3,000.00）", 300_000, 300_000),
        ("人民币（大写）叁仟元整（小写）¥3000.00", 300_000, 300_000),
        ("3000元（大写：叁仟元整）", 300_000, 300_000),
        ("壹仟元整(1000元)", 100_000, 100_000),
        ("叁仟元整（¥2000）", 200_000, 300_000),
        ("____3000____元", 300_000, None),
    ],
)
def test_takes(text: str, figures: int | None, words: int | None) -> None:
    parsed = money.parse(text)
    assert (parsed.state, parsed.value) == ("filled", Amount(figures=figures, words=words)), parsed.reason


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("3000元以上1万元以下", 300_000, 1_000_000),
        ("三千元以上一万元以下", 300_000, 1_000_000),
        ("200元至2000元", 20_000, 200_000),
        ("1000-3000元", 100_000, 300_000),
        ("1万元以下", None, 1_000_000),
    ],
)
def test_ranges(text: str, least: int | None, most: int) -> None:
    assert money.parse(text).value == Amount(figures=least, most=most)


@pytest.mark.parametrize("text", ["", "元", "人民币____元整", "（大写）   元", "¥"])
def test_blank(text: str) -> None:
    assert money.parse(text) == Parsed(None, "blank")


@pytest.mark.parametrize("text", ["/", "—元", "无", "人民币/元整"])
def test_struck(text: str) -> None:
    assert money.parse(text) == Parsed(None, "struck")


@pytest.mark.parametrize(
    "text",
    [
        "-3000元",
        "负叁仟元",
        "三千五",
        "叁仟伍元",
        "叁万伍元",
        "1万5",
        "0.1元1角",
        "1.5万3000元",
        "1万20000元",
        "30,00元",
        "3000.005元",
        "1000元2000元",
        "壹仟元整贰仟元整",
        "3000元以上",
        "1至3万元",
        "张三",
        "3000公斤",
        "叁叁仟元",
        "佰元",
        "2023年5月3日",
    ],
)
def test_refuses(text: str) -> None:
    parsed = money.parse(text)
    assert (parsed.state, parsed.value) == ("unreadable", None)
    assert text in parsed.reason


DIGITS = "零壹贰叁肆伍陆柒捌玖"


def to_words(fen: int) -> str:
    """An independent writer of 大写: digit by digit from the decimal text, zeros folded afterwards."""
    yuan, rest = divmod(fen, 100)
    text = ""
    digits = str(yuan)
    for place, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True):
        text += DIGITS[int(digit)] + ("" if digit == "0" else ("", "拾", "佰", "仟")[place % 4])
        if place and place % 4 == 0 and int(digits[max(0, len(digits) - place - 4) : len(digits) - place]):
            text = text.rstrip("零") + {4: "万", 8: "亿", 12: "万"}[place] + ("零" if digit == "0" else "")
            text += "亿" if place == 12 and not int(digits[-12:-8]) else ""
    while "零零" in text:
        text = text.replace("零零", "零")
    text = (text.rstrip("零") or "零") + "元" if yuan or not rest else ""
    jiao, small = divmod(rest, 10)
    text += DIGITS[jiao] + "角" if jiao else ("零" if small and text else "")
    return text + (DIGITS[small] + "分" if small else "整")


@pytest.mark.parametrize(
    ("fen", "words"),
    [(100_005, "壹仟元零伍分"), (10_010_000, "壹拾万零壹佰元整"), (0, "零元整"), (100_100_000_000, "壹拾亿零壹佰万元整"), (50, "伍角整")],
)
def test_the_writer_of_this_test(fen: int, words: str) -> None:
    assert to_words(fen) == words


@given(st.one_of(st.integers(0, 10**8), st.integers(0, 10**13), st.integers(0, 10**5).map(lambda n: n * 10_000)))
def test_words_round_trip(fen: int) -> None:
    assert money.parse(to_words(fen)).value == Amount(words=fen)
    assert money.parse(f"人民币{to_words(fen)}（¥{fen / 100:,.2f}）").value == Amount(words=fen, figures=fen)


@given(st.integers(0, 10**12))
def test_figures_round_trip(fen: int) -> None:
    assert money.parse(f"{fen // 100:,}.{fen % 100:02}元").value == Amount(figures=fen)


@given(st.text(alphabet="零壹贰三十拾佰千万亿元角分整¥0123,.（）以上下至 罚", max_size=15))
def test_never_raises(text: str) -> None:
    parsed = money.parse(text)
    assert (parsed.state == "filled") == (parsed.value is not None)
    assert all(text[start:end].strip() for _, start, end in money.find_amounts(text))


def test_sums_of_a_running_text() -> None:
    text = "重55600千克，超限113.50%，于15日内缴纳罚款人民币叁仟元整（¥3,000.00），处3000元以上1万元以下罚款；另没收2000元，9时5分。"
    found = money.find_amounts(text)
    assert [(amount, text[start:end]) for amount, start, end in found] == [
        (Amount(figures=300_000, words=300_000), "叁仟元整（¥3,000.00）"),
        (Amount(figures=300_000, most=1_000_000), "3000元以上1万元以下"),
        (Amount(figures=200_000), "2000元"),
    ]
