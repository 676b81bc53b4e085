import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed, numbers


@pytest.mark.parametrize(
    ("text", "prefix", "year", "serial", "suffix"),
    [
        ("湘炎交处罚〔2023〕8号", "湘炎交处罚", 2023, "8", ""),
        ("湘攸交处罚〔 2025〕092(非) 号", "湘攸交处罚", 2025, "092", "非"),
        ("株交处罚〔2025〕LK010号", "株交处罚", 2025, "LK010", ""),
        ("粤江交罚〔2021〕X号", "粤江交罚", 2021, "X", ""),
        ("[2019]208201912297480号", "", 2019, "208201912297480", ""),
        ("湘君运管措施决定[2016]3号", "湘君运管措施决定", 2016, "3", ""),
        ("温运罚030****5604号", "温运罚", None, "030****5604", ""),
        ("温某罚字第03011517523号", "温某罚字", None, "03011517523", ""),
        ("穗港局埔交罚案(2017)HP03号", "穗港局埔交罚案", 2017, "HP03", ""),
        ("吉吉海事罚字【2015】02010号", "吉吉海事罚字", 2015, "02010", ""),
        ("鄂交罚字A032015001号", "鄂交罚字", None, "A032015001", ""),
        ("陕交罚字N0:030000001（第一联）", "陕交罚字", None, "030000001", ""),
        ("部临〔2020〕00204号", "部临", 2020, "00204", ""),
        ("赣（2020）交现录〔00204〕号", "赣交现录", 2020, "00204", ""),
        ("赣昌交罚〈2023〉第8号", "赣昌交罚", 2023, "8", ""),
        ("赣昌交罚〔２０２３〕００８号", "赣昌交罚", 2023, "008", ""),
        ("案号：赣昌交罚〔2023〕8号", "赣昌交罚", 2023, "8", ""),
        ("株交处罚〔2025LK010号", "株交处罚", 2025, "LK010", ""),
        ("湘炎交处罚C2023〕8号", "湘炎交处罚", 2023, "8", ""),
        ("湘炎交处罚[2023)8号", "湘炎交处罚", 2023, "8", ""),
        ("湘炎交处罚〔2023〕8号（非）", "湘炎交处罚", 2023, "8", "非"),
        ("湘炎交处罚〔2023〕8号之一", "湘炎交处罚", 2023, "8", "之一"),
        ("湘炎交处罚〔2023〕8-1号", "湘炎交处罚", 2023, "8-1", ""),
        ("湘炎交处罚〔2023〕8", "湘炎交处罚", 2023, "8", ""),
        ("湘炎交处罚2023年第8号", "湘炎交处罚", 2023, "8", ""),
        ("（安平）交执听录〔2024〕第299号", "(安平)交执听录", 2024, "299", ""),
        ("苏交执（安）罚〔2024〕5号", "苏交执(安)罚", 2024, "5", ""),
        ("20230012", "", None, "20230012", ""),
        ("皖安交罚字A103【2023】0146号", "皖安交罚字A103", 2023, "0146", ""),
        ("苏安交执5罚〔2023〕12号", "苏安交执5罚", 2023, "12", ""),
        ("（2023）赣01行终12号", "赣01行终", 2023, "12", ""),
    ],
)
def test_case_number(text: str, prefix: str, year: int | None, serial: str, suffix: str) -> None:
    parsed = numbers.parse(text)
    assert parsed.value is not None, parsed.reason
    assert text.endswith(parsed.value.text)
    assert (parsed.value.prefix, parsed.value.year, parsed.value.serial, parsed.value.suffix) == (prefix, year, serial, suffix)


@pytest.mark.parametrize(
    "text",
    ["行政处罚决定书（赣昌交罚〔2023〕8号）", "《行政处罚决定书》赣昌交罚〔2023〕8号", "文号：赣昌交罚〔2023〕8号"],
)
def test_the_title_of_the_paper_is_no_part_of_its_number(text: str) -> None:
    parsed = numbers.parse(text)
    assert parsed.value is not None
    assert (parsed.value.text, parsed.value.prefix) == ("赣昌交罚〔2023〕8号", "赣昌交罚")
    assert parsed.span is not None
    assert text[slice(*parsed.span)] == "赣昌交罚〔2023〕8号"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("第 号", "blank"),
        ("〔    〕第   号", "blank"),
        ("案号：", "blank"),
        ("赣昌交罚〔2023〕  号", "blank"),
        ("赣昌交罚〔    〕    号", "blank"),
        ("赣昌交罚〔____〕____号", "blank"),
        ("株交处罚〔2025〕LK    号", "blank"),
        ("赣昌交罚〔2023〕/号", "struck"),
        ("/", "struck"),
        ("3000元", "unreadable"),
        ("2023年5月3日", "unreadable"),
        ("当事人李某2023", "unreadable"),
        ("赣昌交罚〔0203〕8号", "unreadable"),
        ("张三", "unreadable"),
    ],
)
def test_case_number_not_filled(text: str, state: str) -> None:
    parsed = numbers.parse(text)
    assert (parsed.value, parsed.state) == (None, state)
    assert parsed.reason.startswith(f"“{text}”") == (state == "unreadable")


@given(
    st.sampled_from(["赣昌交罚", "湘炎交处罚告", "部临", ""]),
    st.integers(1990, 2099),
    st.from_regex(r"(?!N0)[A-Z]{0,2}[0-9]{1,8}", fullmatch=True),  # N0 is how No. is typed
    st.sampled_from(["〔〕", "[]", "【】", "()", "（）", "〈〉"]),
    st.sampled_from(["", " "]),
)
def test_case_number_round_trip(prefix: str, year: int, serial: str, brackets: str, blank: str) -> None:
    number = numbers.parse(f"{prefix}{brackets[0]}{blank}{year}{brackets[1]}{blank}{serial}{blank}号").value
    assert number is not None
    assert (number.prefix, number.year, number.serial, number.suffix) == (prefix, year, serial, "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("36000112", ("36000112",)),
        ("36000112、36000113", ("36000112", "36000113")),
        ("36000112，36000113", ("36000112", "36000113")),
        ("36000112/36000113", ("36000112", "36000113")),
        ("36000112\n36000113", ("36000112", "36000113")),
        ("36000112 36000113", ("36000112", "36000113")),
        ("36 0001 12", ("36000112",)),
        ("执法证号：36000112　执法证号：36000113", ("36000112", "36000113")),
        ("赣交执证0012号", ("赣交执证0012",)),
        ("李明（36000112）、王芳（36000113）", ("36000112", "36000113")),
        ("jt36000112", ("JT36000112",)),
        ("３６０００１１２", ("36000112",)),
        ("36****12", ("36****12",)),
    ],
)
def test_officer_numbers(text: str, value: tuple[str, ...]) -> None:
    assert numbers.parse_officer_numbers(text).value == value


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("执法证号：____", "blank"),
        ("/", "struck"),
        ("李明", "unreadable"),
        ("李明、36000112", "unreadable"),
        ("李明36000112", "unreadable"),
    ],
)
def test_officer_numbers_not_filled(text: str, state: str) -> None:
    assert numbers.parse_officer_numbers(text).state == state


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("23", 23),
        ("二十三", 23),
        ("廿三", 23),
        ("卅", 30),
        ("十", 10),
        ("十二", 12),
        ("一百零五", 105),
        ("一百二十", 120),
        ("二〇二三", 2023),
        ("五", 5),
        ("〇五", 5),
        ("贰拾叁", 23),
        ("三万二千", 32000),
        ("", None),
        ("十十", None),
        ("百", None),
        ("二三十", None),
        ("张", None),
        ("千百", None),
    ],
)
def test_chinese_int(text: str, value: int | None) -> None:
    assert numbers.chinese_int(text) == value


@given(st.integers(1, 9999))
def test_chinese_int_round_trip(number: int) -> None:
    words = "".join("零一二三四五六七八九"[int(d)] + ("", "十", "百", "千")[3 - i] * (d != "0") for i, d in enumerate(f"{number:04}"))
    while "零零" in words:
        words = words.replace("零零", "零")
    assert numbers.chinese_int(words.strip("零")) == number


@pytest.mark.parametrize(("text", "value"), [("35", 35), ("35岁", 35), ("三十五周岁", 35), ("叁份", 3), ("共12页", 12), ("__2__份", 2)])
def test_integer(text: str, value: int) -> None:
    assert numbers.parse_integer(text).value == value


@pytest.mark.parametrize(
    ("text", "state"),
    [("岁", "blank"), ("共 页", "blank"), ("/", "struck"), ("若干", "unreadable"), ("3.5", "unreadable"), ("-3", "unreadable")],
)
def test_integer_not_filled(text: str, state: str) -> None:
    assert numbers.parse_integer(text).state == state


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13800001111", ("13800001111",)),
        ("138 0000 1111", ("13800001111",)),
        ("138-0000-1111", ("13800001111",)),
        ("+86 13800001111", ("13800001111",)),
        ("138****1111", ("138****1111",)),
        ("0791-88001234", ("079188001234",)),
        ("（0791）88001234", ("079188001234",)),
        ("13800001111、0791-88001234", ("13800001111", "079188001234")),
        ("13800001111 13900002222", ("13800001111", "13900002222")),
        ("电话：12328", ("12328",)),
    ],
)
def test_phones(text: str, value: tuple[str, ...]) -> None:
    assert numbers.parse_phones(text).value == value


@pytest.mark.parametrize(
    ("text", "state"), [("", "blank"), ("联系电话：", "blank"), ("无", "struck"), ("1380000111", "unreadable"), ("李明", "unreadable")]
)
def test_phones_not_filled(text: str, state: str) -> None:
    assert numbers.parse_phones(text).state == state


@given(st.text(alphabet="赣交罚〔〕[]()第号0123456789NXC年:（）之一 _/-李", max_size=20))
def test_never_raises(text: str) -> None:
    for parsed in (numbers.parse(text), numbers.parse_officer_numbers(text), numbers.parse_integer(text), numbers.parse_phones(text)):
        assert (parsed.state == "filled") == (parsed.value is not None)
    assert Parsed(None, "blank") == numbers.parse(" ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("李明36000112", ("36000112",)),
        ("李明36000112、王建国36000113", ("36000112", "36000113")),
        ("李明/36000112　王建国/36000113", ("36000112", "36000113")),
        ("36000112", ("36000112",)),
        ("苏交执字36000112", ("苏交执字36000112",)),
    ],
)
def test_officer_numbers_behind_their_names(text: str, found: tuple[str, ...]) -> None:
    assert numbers.parse_named_officer_numbers(text).value == found


@pytest.mark.parametrize(("text", "state"), [("李明", "unreadable"), ("/", "struck"), ("", "blank")])
def test_names_without_numbers_are_none(text: str, state: str) -> None:
    assert numbers.parse_named_officer_numbers(text).state == state


def test_a_number_with_the_seat_of_the_office_in_brackets():
    for text, prefix in (("（苏安）交执罚决〔2023〕第012号", "(苏安)交执罚决"), ("苏交（安）罚字〔2023〕第012号", "苏交(安)罚字")):
        number = numbers.parse(text).value
        assert number is not None
        assert (number.prefix, number.year, number.serial) == (prefix, 2023, "012")
