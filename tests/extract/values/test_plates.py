import pytest

from casecheck.extract.values import Parsed, plates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("赣A12345", ("赣A12345",)),
        ("粤B·12345", ("粤B12345",)),
        ("粤B•1234D", ("粤B1234D",)),
        ("赣 a 1 2 3 4 5", ("赣A12345",)),
        ("赣Ａ１２３４５", ("赣A12345",)),
        ("赣AD12345", ("赣AD12345",)),
        ("赣A12345D", ("赣A12345D",)),
        ("赣A1234挂", ("赣A1234挂",)),
        ("赣A1234学", ("赣A1234学",)),
        ("粤Z1234港", ("粤Z1234港",)),
        ("粤Z1234澳", ("粤Z1234澳",)),
        ("赣A12345/赣A1234挂", ("赣A12345", "赣A1234挂")),
        ("赣A12345、赣A1234挂", ("赣A12345", "赣A1234挂")),
        ("赣A12345（赣A1234挂）", ("赣A12345", "赣A1234挂")),
        ("赣A12345牵引赣A1234挂车", ("赣A12345", "赣A1234挂")),
        ("牵引车赣A12345 挂车赣A1234挂", ("赣A12345", "赣A1234挂")),
        ("赣A12345号重型半挂牵引车", ("赣A12345",)),
        ("赣A12345（黄色）", ("赣A12345",)),
        ("赣A12345、赣A12345", ("赣A12345",)),
        ("云EDA***2", ("云EDA***2",)),
        ("湘B**65", ("湘B**65",)),
        ("湘B12×××", ("湘B12***",)),
    ],
)
def test_takes(text: str, value: tuple[str, ...]) -> None:
    parsed = plates.parse(text)
    assert (parsed.state, parsed.value) == ("filled", value), parsed.reason


@pytest.mark.parametrize(
    ("text", "state"), [("", "blank"), ("车牌号：", "blank"), ("＿＿", "blank"), ("/", "struck"), ("以下空白", "struck")]
)
def test_not_filled(text: str, state: str) -> None:
    assert plates.parse(text) == Parsed(None, state)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["A12345", "赣A123456", "赣A123", "赣A1234567", "赣A12345超限", "无牌", "张三", "湘B65", "赣112345"])
def test_refuses(text: str) -> None:
    parsed = plates.parse(text)
    assert parsed.state == "unreadable"
    assert text in parsed.reason


def test_masked() -> None:
    assert plates.is_masked("湘B**65")
    assert not plates.is_masked("湘BX1065")


def test_finds_every_plate_of_a_narrative() -> None:
    text = "驾驶赣Ａ·12345/赣A1234挂重型半挂牵引车，在G2京沪高速K1020处与湘B**65相遇，执法证号赣A1234567890。"
    found = plates.find_plates(text)
    assert [plate for plate, _, _ in found] == ["赣A12345", "赣A1234挂", "湘B**65"]
    assert [text[start:end] for _, start, end in found] == ["赣Ａ·12345", "赣A1234挂", "湘B**65"]


def test_a_letter_that_grows_in_upper_case_moves_nothing() -> None:
    text = "ß赣A12345"
    assert plates.find_plates(text) == [("赣A12345", 1, 8)]
