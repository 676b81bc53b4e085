"""Two ways of writing one value are equal; another value, or a part of it, never is."""

from __future__ import annotations

import pytest
from same import dates, facts_alone, number, provisions, same, sums

from casecheck.model import Amount, Citation, Entry, Moment, Penalty, Period, Term, Tick
from casecheck.write.truth import EntryTruth


def equal(expected, value, *, text="", kind=None):
    return same(EntryTruth(state="filled", value=expected), Entry(value=value, text=text or str(value), state="filled"), kind)


def moment(text):
    return Moment.model_validate(text)


@pytest.mark.parametrize(
    ("expected", "right", "wrong"),
    [
        ("该人员参加过调查，担心有成见", "该人员参加过调查,担心有成见。", "该人员参加过调查"),
        ("违法超限运输一案", "违法超限运输", "违法超限"),
        ("2018-05-09/2018-11-05", "自2018年5月9日至2018年11月5日止", "自2018年5月9日至2018年11月6日止"),
        ("2018-05-09/2018-11-05", "2018.5.9至2018.11.5", "2018.5.9起"),
        ("2018-05-09", "2018年5月9日", "2018年5月9日至2018年5月19日"),
        ("400000；400000", "缴纳肆仟元整，尚有肆仟元整", "缴纳肆仟元整，尚有伍仟元整"),
        ("1350000；400000", "先缴壹万叁仟伍佰元整，余4000元", "先缴壹万叁仟伍佰元整"),
        ("主体合法是；事实清楚是", "1.主体合法☑是□否2.事实清楚☑是□否", "1.主体合法☑是□否2.事实清楚□是☑否"),
        ("主体合法是；事实清楚否", "1、主体合法☒是☐否2、事实清楚☐是☒否", "1、主体合法☒是☐否2、事实清楚☒是☐否"),
    ],
)
def test_words(expected, right, wrong):
    assert equal(expected, right)
    assert not equal(expected, wrong)


@pytest.mark.parametrize("printed", ["2018年12月31日", "2018.12.31", "2018-12-31"])
def test_a_date_as_printed(printed):
    assert equal(printed, moment("2018-12-31"))
    assert not equal(printed, moment("2018-12-30"))
    assert not equal(printed, moment("2018-12"))


def test_a_moment_keeps_its_time():
    assert equal("2024-05-08T09:12", moment("2024-05-08T09:12"))
    assert not equal("2024-05-08T09:12", moment("2024-05-08"))
    assert not equal("2024-05-08/2024-05-09", Period(start=moment("2024-05-08"), end=moment("2024-05-10")))


@pytest.mark.parametrize(
    ("expected", "kind", "right", "wrong"),
    [
        ("41.70", "kg", 41_700, 4_170),
        ("41", "kg", 41_000, 41),
        ("41700", "kg", 41_700, 41),
        ("41.70吨", "kg", 41_700, 42),
        ("25t", "kg", 25_000, 25),
        ("113.50%", "percent", 11_350, 114),
        ("6人", None, 6, 600),
    ],
)
def test_measures(expected, kind, right, wrong):
    assert equal(expected, right, kind=kind)
    assert not equal(expected, wrong, kind=kind)


def test_a_term_whose_unit_is_printed_behind_its_blank():
    assert equal("三", Term(count=3, unit="natural_day"))
    assert equal("7", Term(count=7, unit="working_day"))
    assert equal("60日", Term(count=60, unit="natural_day"))
    assert not equal("三", Term(count=30, unit="natural_day"))
    assert not equal("7日", Term(count=7, unit="working_day"))
    assert not equal("六个月", Term(count=6, unit="natural_day"))


LAW = "中华人民共和国行政处罚法"


def cited(article, paragraph=None, item=None, name=LAW):
    return Citation(name=name, article=article, paragraph=paragraph, item=item)


def test_provisions():
    whole = f"根据《{LAW}》第三十七条第二款的规定"
    assert equal("第三十七条第二款", (cited(37, 2),), text=whole)
    assert equal(f"《{LAW}》第三十七条第二款", (cited(37, 2),), text=whole)
    assert not equal("第三十七条第二款", (cited(37, 3),), text=whole)
    assert not equal("第三十七条第二款", (cited(37),), text=whole)
    assert not equal("第三十七条第二款", (cited(37, 2), cited(38)), text=whole)
    assert not equal("《公路法》第三十七条第二款", (cited(37, 2),), text=whole)
    assert equal("五", (cited(28, 1, 5),), text=whole)
    assert not equal("五", (cited(28, 1, 4),), text=whole)


def test_provisions_of_one_law_stand_behind_its_name():
    assert provisions("《公路法》第五十条第一款、第七十六条第（五）项，《条例》第六十四条之二") == [
        ("公路法", 50, 0, 1, 0),
        ("公路法", 76, 0, 0, 5),
        ("条例", 64, 2, 0, 0),
    ]


def ticks(*options, ticked, filled=""):
    return tuple(Tick(option=option, ticked=option == ticked, filled=filled if option == ticked else "") for option in options)


@pytest.mark.parametrize(
    ("expected", "options", "right", "wrong"),
    [
        ("同意延期", ("延期缴纳", "分期缴纳", "不同意"), "延期缴纳", "分期缴纳"),
        ("同意", ("同意", "不同意"), "同意", "不同意"),
        ("不同意", ("同意", "不同意"), "不同意", "同意"),
        ("自收到本决定书之日起十五日内缴至银行", ("当场缴纳", "自收到__日内缴至"), "自收到__日内缴至", "当场缴纳"),
        ("立即予以改正：停止经营", ("立即__改正", "在__前改正或者整改完毕"), "立即__改正", "在__前改正或者整改完毕"),
    ],
)
def test_options(expected, options, right, wrong):
    assert equal(expected, ticks(*options, ticked=right))
    assert not equal(expected, ticks(*options, ticked=wrong))
    assert not equal(expected, ticks(*options, ticked=""))


def test_what_is_written_into_an_option():
    options = ("本机关", "第三人__")
    assert equal("路安公司", ticks(*options, ticked="第三人__", filled="路安公司"))
    assert not equal("路安公司", ticks(*options, ticked="第三人__", filled="路平公司"))
    assert not equal("路安公司", ticks(*options, ticked="本机关"))


def test_sums_of_money_and_penalties():
    fine = Penalty(kind="fine", amount=Amount(figures=5_000))
    assert equal("罚款50元", (fine,))
    assert equal("罚款5000", (fine,))
    assert not equal("罚款500元", (fine,))
    assert not equal("300000", Amount(figures=3_000_000))
    assert sums("贰拾万零伍佰元整和3,000.50元") == ["20050000", "300050"]


def test_numbers_of_officers_behind_their_names():
    expected = "曹春生、于玉洁（执法证号：23990193816、23990136351）2018年5月9日"
    assert equal(expected, ("23990193816", "23990136351"))
    assert not equal(expected, ("23990193816",))
    assert not equal(expected, ("23990193816", "23990136352"))


def test_the_facts_of_a_decision_in_one_paragraph():
    words = "当事人李明，住清泉街1号。2024.5.8日10时，李明驾车超限，违反了《公路法》第五十条的规定，处罚款。"
    assert facts_alone(words) == "2024.5.8日10时，李明驾车超限"
    assert facts_alone("2024年5月8日，李明驾车超限。") == "2024年5月8日，李明驾车超限。"


@pytest.mark.parametrize(
    ("words", "n"), [("十", 10), ("二十五", 25), ("一百零五", 105), ("三万二千", 32_000), ("7", 7), ("日", None), ("", None)]
)
def test_number(words, n):
    assert number(words) == n


def test_dates_in_words():
    assert dates("2024年5月8日9时05分至2024.12.31") == ["2024-05-08T09:05", "2024-12-31"]
