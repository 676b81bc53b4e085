import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import penalties
from casecheck.model import Amount

A3000 = Amount(figures=300_000)
STATUTE = "依据《甲条例》第六十四条规定：“有下列情形的，处3000元以上1万元以下罚款，没收违法所得。”"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("罚款人民币叁仟元整（¥3000.00）", [("fine", Amount(figures=300_000, words=300_000))]),
        ("罚款3000元", [("fine", A3000)]),
        ("处3000元罚款", [("fine", A3000)]),
        ("给予3000元的罚款", [("fine", A3000)]),
        ("罚款：人民币（大写）叁仟元整（¥3000）", [("fine", Amount(figures=300_000, words=300_000))]),
        ("1、警告；2、罚款人民币壹万圆整", [("warning", None), ("fine", Amount(words=1_000_000))]),
        ("警告，并处罚款人民币叁仟元", [("warning", None), ("fine", Amount(words=300_000))]),
        ("没收违法所得2000元并处罚款", [("confiscate_gains", Amount(figures=200_000)), ("fine", None)]),
        ("没收违法所得2000元，并处罚款3000元", [("confiscate_gains", Amount(figures=200_000)), ("fine", A3000)]),
        ("没收违法所得2000元，并处3000元罚款", [("confiscate_gains", Amount(figures=200_000)), ("fine", A3000)]),
        ("没收违法所得并处3000元罚款", [("confiscate_gains", None), ("fine", A3000)]),
        ("罚款3000元以上1万元以下", [("fine", Amount(figures=300_000, most=1_000_000))]),
        ("二十万元罚款", [("fine", Amount(words=20_000_000))]),
        ("吊销道路运输经营许可证", [("revoke_permit", None)]),
        ("暂扣从业资格证三个月", [("suspend_permit", None)]),
        ("通报批评", [("reprimand", None)]),
        ("责令停产停业", [("suspend_business", None)]),
        ("责令关闭", [("close_down", None)]),
        ("没收非法财物", [("confiscate_property", None)]),
        ("降低资质等级", [("lower_grade", None)]),
        ("限制开展生产经营活动", [("restrict_activity", None)]),
        ("三年内不得从事道路运输", [("bar_from_trade", None)]),
        ("行政拘留五日", [("other", None)]),
        ("1、警告；2、罚款____元", [("warning", None), ("fine", None)]),
        ("责令改正，罚款3000元", [("fine", A3000)]),
        (STATUTE + "决定给予罚款3000元的行政处罚。", [("fine", A3000)]),
        ("依据《甲条例》第六十四条“处3000元以上1万元以下罚款”之规定，罚款3000元", [("fine", A3000)]),
        ("对李明罚款1000元；对赣江公司罚款1000元", [("fine", Amount(figures=100_000)), ("fine", Amount(figures=100_000))]),
        (STATUTE + "罚款3000元", [("fine", A3000)]),
        ("依据甲条例处1000元以上5000元以下罚款，罚款3000元", [("fine", A3000)]),
        (
            "现决定对你单位给予罚款人民币叁仟元整的行政处罚。罚款缴至某银行，逾期每日按罚款数额的百分之三加处罚款。",
            [("fine", Amount(words=300_000))],
        ),
        ("拟对你（单位）作出如下行政处罚：罚款3000元。你可以在缴纳罚款前陈述。", [("fine", A3000)]),
        (
            "1.对超限行为罚款1000元；2.对无证行为罚款2000元；合计罚款3000元",
            [("fine", Amount(figures=100_000)), ("fine", Amount(figures=200_000))],
        ),
        ("合计罚款3000元", [("fine", A3000)]),
        ("不予行政处罚", []),
        ("罚款", [("fine", None)]),
    ],
)
def test_takes(text: str, value: list[tuple[str, Amount | None]]) -> None:
    parsed = penalties.parse(text)
    assert parsed.value is not None, parsed.reason
    assert [(penalty.kind, penalty.amount) for penalty in parsed.value] == value


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("罚款人民币____元整（¥____）", "blank"),
        ("/", "struck"),
        ("无", "struck"),
        ("责令立即改正", "unreadable"),
        ("加处罚款", "unreadable"),
        ("张三", "unreadable"),
    ],
)
def test_not_filled(text: str, state: str) -> None:
    parsed = penalties.parse(text)
    assert (parsed.value, parsed.state) == (None, state)


def test_the_words_of_a_penalty_are_as_written() -> None:
    parsed = penalties.parse("1、警告；2、处以 3,000 元的罚款。")
    assert parsed.value is not None
    assert [penalty.text for penalty in parsed.value] == ["警告", "3,000 元的罚款"]


def test_the_end_of_a_printed_line_is_no_part_of_the_words() -> None:
    parsed = penalties.parse("罚款人民币叁仟元整\n（¥3000.00）")
    assert parsed.value is not None
    assert [penalty.text for penalty in parsed.value] == ["罚款人民币叁仟元整（¥3000.00）"]


@given(
    st.integers(1, 10**9), st.sampled_from(["罚款{0}元", "罚款人民币{0}元整", "处以{0}元罚款", "警告；罚款{0}元", "决定给予{0}元的罚款"])
)
def test_round_trip(yuan: int, form: str) -> None:
    parsed = penalties.parse(form.format(yuan))
    assert parsed.value is not None
    assert [penalty.amount for penalty in parsed.value if penalty.kind == "fine"] == [Amount(figures=yuan * 100)]


@given(st.text(alphabet="罚款警告没收违法所得处3000元以上下吊销证、，。（）规定：“”决定给予 ", max_size=30))
def test_never_raises(text: str) -> None:
    parsed = penalties.parse(text)
    assert (parsed.state == "filled") == (parsed.value is not None)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("决定给予罚款人民币3000元。逾期不改正的，依法吊销道路运输经营许可证。", ["fine"]),
        ("决定给予警告；再次违反的，责令停产停业。", ["warning"]),
        ("决定给予罚款3000元，并责令停业整顿。", ["fine", "suspend_business"]),
        ("情节严重的，吊销许可证件", ["revoke_permit"]),  # nothing else stands there: what it is, a person must see
    ],
)
def test_what_is_only_held_out_is_not_imposed(text: str, kinds: list[str]) -> None:
    assert [penalty.kind for penalty in penalties.parse(text).value or ()] == kinds
