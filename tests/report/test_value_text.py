"""Values in words, one of each kind."""

import pytest

from casecheck.model import Amount, CaseNumber, Citation, Moment, Penalty, Period, Term, Tick
from casecheck.report.value_text import value_text

MAY = Moment(year=2024, month=5, day=8)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (MAY, "2024年5月8日"),
        (Moment(year=2024, month=5, day=8, hour=8, minute=6), "2024年5月8日8时6分"),
        (Moment(year=2024, month=5), "2024年5月"),
        (Period(start=MAY, end=None), "2024年5月8日至未写"),
        (Amount(figures=900000, words=900000), "9,000 元"),
        (Amount(figures=900000, words=90000), "9,000 元，大写合 900 元，两者不一致"),
        (Amount(words=12345), "大写合 123.45 元"),
        (Amount(figures=100000, most=1000000), "1,000 元至10,000 元"),
        (Citation(name="中华人民共和国公路法", article=76, paragraph=1, item=5), "《中华人民共和国公路法》第76条第1款第5项"),
        (Citation(name="某条例", article=12, inserted=1), "《某条例》第12条之1"),
        (Penalty(kind="fine", amount=Amount(figures=50000), text="罚款伍佰元"), "罚款伍佰元 500 元"),
        ((Tick(option="听证", ticked=True), Tick(option="其他", ticked=None, filled="口头")), "☑ 听证；？ 其他口头"),
        (Term(count=5, unit="working_day"), "5个工作日"),
        (CaseNumber(text="澜泊交罚〔2024〕00652号"), "澜泊交罚〔2024〕00652号"),
        (("张三", "李四"), "张三；李四"),
        (49000, "49000"),
    ],
)
def test_words(value: object, words: str) -> None:
    assert value_text(value) == words
