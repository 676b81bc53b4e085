import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed, ids

PERSON = "360123199001010124"  # invented; the check digits are right
CREDIT = "91360100MA0000001U"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (PERSON, PERSON),
        ("36012319900101028x", "36012319900101028X"),
        ("3601 2319 9001 0101 24", PERSON),
        ("３６０１２３１９９００１０１０１２４", PERSON),
        ("身份证号：360123199001010124", PERSON),
        ("居民身份证号码:360123199001010124", PERSON),
        ("360123900101012", "360123900101012"),
        ("360123********0124", "360123********0124"),
        ("360123××××××××0124", "360123********0124"),
        ("360123XXXXXXXX012X", "360123********012X"),
        ("92320100MA000338XX", "92320100MA000338XX"),  # XX are signs of a right code
        ("92320100MA000339XX", "92320100MA000339**"),
        ("110101********001X", "110101********001X"),
        ("360123199001010125", "360123199001010125"),
        ("36012319900101012", "36012319900101012"),
        (CREDIT, CREDIT),
        ("统一社会信用代码：91360100ma0000001u", CREDIT),
        ("58493863-2", "584938632"),
        ("营业执照注册号：360100210000019", "360100210000019"),
        ("E12345678", "E12345678"),
    ],
)
def test_takes(text: str, value: str) -> None:
    parsed = ids.parse(text)
    assert (parsed.state, parsed.value) == ("filled", value), parsed.reason


@pytest.mark.parametrize(("text", "state"), [("", "blank"), ("____", "blank"), ("号码：", "blank"), ("/", "struck"), ("无", "struck")])
def test_not_filled(text: str, state: str) -> None:
    assert ids.parse(text) == Parsed(None, state)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["张三", "未带身份证", "123", "ABCDEFGH", "3601231990,0101"])
def test_refuses(text: str) -> None:
    parsed = ids.parse(text)
    assert parsed.state == "unreadable"
    assert text in parsed.reason


@pytest.mark.parametrize(
    "text",
    [
        PERSON,
        "36012319900101028X",
        CREDIT,
        "913601001234568178",
        "123456788",
        "5849386A-X",
        "360100210000019",
        "360123900101012",
        "E12345678",
        "110101********001X",
        "360123XXXXXXXX0124",
        "",
        "3601231",
    ],
)
def test_no_problem(text: str) -> None:
    assert ids.id_problem(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("360123199001010125", "校验位"),
        ("360123199013010124", "出生日期不存在"),
        ("36012319900101012", "17位"),
        ("3601231990010101244", "19位"),
        ("91360100MA00000012", "统一社会信用代码"),
        ("58493863-1", "组织机构代码"),
        ("360123901301012", "15位"),
    ],
)
def test_problem(text: str, why: str) -> None:
    problem = ids.id_problem(text)
    assert problem is not None
    assert why in problem


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("110101********001X", True),
        ("3601231990某某0124", True),
        ("360123XXXXXXXX0124", True),
        (PERSON, False),
        ("36012319900101028X", False),
        (CREDIT, False),
        ("91350211M000100X43", False),
    ],
)
def test_masked(text: str, masked: bool) -> None:
    assert ids.is_masked(text) is masked


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_never_passes_as_the_same_person(place: int, step: int) -> None:
    digit = str((int(PERSON[place]) + step) % 10)
    assert ids.id_problem(PERSON[:place] + digit + PERSON[place + 1 :]) is not None


@given(st.text(alphabet="0123456789Xx*×AM 身份证号：-", max_size=22))
def test_never_raises(text: str) -> None:
    parsed = ids.parse(text)
    assert (parsed.state == "filled") == (parsed.value is not None)
    if parsed.value:
        assert ids.parse(parsed.value).value == parsed.value
    ids.id_problem(text)


@pytest.mark.parametrize(
    "text",
    [
        "36012319900101O124",  # the letter O for a zero
        "3601231990010101Z4",
        "36O123199001010124",
        "9136O100MA00B0007K",  # of 91360100MA00B0007K
        "91360100MA0080007K",
        "9I360100MA00B0007K",
    ],
)
def test_a_look_alike_on_a_scan_is_doubted(text: str) -> None:
    assert text in ids.doubt(text, clear=True)


@given(st.integers(0, 17), st.sampled_from("0123456789"))
def test_doubt_of_a_wrong_number_hangs_on_how_clear_it_is(at: int, digit: str) -> None:
    text = PERSON[:at] + digit + PERSON[at + 1 :]
    assert ids.doubt(text, clear=True) == ""
    assert bool(ids.doubt(text, clear=False)) == (ids.id_problem(text) is not None)


@pytest.mark.parametrize("text", [PERSON, CREDIT, "360123********0124", "E12345678", "360100210000019"])
def test_a_number_that_holds_or_has_no_check_is_not_doubted(text: str) -> None:
    assert ids.doubt(text, clear=False) == ""
