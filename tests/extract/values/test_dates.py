import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import Parsed, dates
from casecheck.model import Moment, Period


def moment(text: str) -> Moment:
    return Moment.model_validate(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023年5月3日", "2023-05-03"),
        ("2023年05月03日。", "2023-05-03"),
        ("2023.5.3", "2023-05-03"),
        ("2023-05-03", "2023-05-03"),
        ("2023/5/3", "2023-05-03"),
        ("20230503", "2023-05-03"),
        ("２０２３年５月３日", "2023-05-03"),
        ("二〇二三年五月三日", "2023-05-03"),
        ("二○二三年五月三日", "2023-05-03"),
        ("二O二三年十二月三十一日", "2023-12-31"),
        ("二零二三年五月廿三日", "2023-05-23"),
        ("2O23年5月3日", "2023-05-03"),
        ("20 23 年 5 月 3 日", "2023-05-03"),
        ("  2023 年\n5 月 3 日", "2023-05-03"),
        ("2023年5月3日（星期三）", "2023-05-03"),
        ("__2023__年__5__月__3__日", "2023-05-03"),
        ("2023年5月 日", "2023-05"),
        ("2023年  月  日", "2023"),
        ("2023年 月3日", "2023"),
        ("2023年5月10日前", "2023-05-10"),
        ("（2023年5月3日）", "2023-05-03"),
        ("2023年5月3日9时5分", "2023-05-03T09:05"),
        ("2023年5月3日 9点半", "2023-05-03T09:30"),
        ("2023年5月3日9时许", "2023-05-03T09"),
        ("2023-05-03 09:05", "2023-05-03T09:05"),
        ("2023-5-3 9：05", "2023-05-03T09:05"),
        ("2023-05-03T09:05:12", "2023-05-03T09:05"),
        ("20230503090512", "2023-05-03T09:05"),
        ("2023年5月3日9时5分12秒", "2023-05-03T09:05"),
        ("2023年5月3日上午9时5分", "2023-05-03T09:05"),
        ("2023年5月3日下午3时", "2023-05-03T15"),
        ("2023年5月3日下午15时10分", "2023-05-03T15:10"),
        ("2023年5月3日晚上8点", "2023-05-03T20"),
        ("2023年5月3日凌晨12时30分", "2023-05-03T00:30"),
        ("2023年5月3日24时", "2023-05-03T24"),
        ("二〇二三年五月三日九时五分", "2023-05-03T09:05"),
        ("2023年5月3日 时 分", "2023-05-03"),
        ("2023年5月 日9时5分", "2023-05"),
        ("2024年2月29日", "2024-02-29"),
    ],
)
def test_takes(text: str, value: str) -> None:
    parsed = dates.parse(text)
    assert (parsed.state, parsed.value) == ("filled", moment(value)), parsed.reason


@pytest.mark.parametrize("text", ["", "  ", "　", "年 月 日", "____年__月__日", "＿＿年", "年月日时分", "时 分"])
def test_blank(text: str) -> None:
    assert dates.parse(text) == Parsed(None, "blank")


@pytest.mark.parametrize(
    "text", ["/", "\\", "／", "＼", "—", "－－", "无", "以下空白", "【以下空白】", "【以下空白，无内容】", "/年/月/日", "——"]
)
def test_struck(text: str) -> None:
    assert dates.parse(text) == Parsed(None, "struck")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2023年2月30日", "不是存在的日期"),
        ("2023年2月29日", "不是存在的日期"),
        ("2023年13月3日", "不是存在的日期"),
        ("2023年5月0日", "不是存在的日期"),
        ("2025220日", "不是日期"),
        ("2023年5月3日25时", "不是存在的时间"),
        ("2023年5月3日9时60分", "不是存在的时间"),
        ("2023年5月3日24时30分", "不是存在的时间"),
        ("2023年5月3日上午15时", "矛盾"),
        ("23年5月3日", "只写了两位"),
        ("23.5.3", "只写了两位"),
        ("5月3日", "缺少年份"),
        ("年5月3日", "缺少年份"),
        ("0203年5月3日", "年份不合理"),
        ("2023年5月3日、2023年5月4日", "不止一个日期"),
        ("2023年5月3日于县道012线", "不是日期"),
        ("张三", "不是日期"),
        ("赣" * 500, "太长"),
        ("12345", "不是日期"),
        ("2023-05-03-001", "不是日期"),
        ("20231303", "不是存在的日期"),
    ],
)
def test_refuses(text: str, why: str) -> None:
    parsed = dates.parse(text)
    assert (parsed.state, parsed.value) == ("unreadable", None)
    assert why in parsed.reason
    assert text[:4] in parsed.reason


def test_span_is_where_the_value_stands_in_the_text_given() -> None:
    text = "  ２０２３年 ５月３日。 "
    span = dates.parse(text).span
    assert span is not None
    assert text[slice(*span)] == "２０２３年 ５月３日"


WRITTEN = [
    "{0.year}年{0.month}月{0.day}日",
    "{0.year}年{0.month:02}月{0.day:02}日",
    "{0.year}.{0.month}.{0.day}",
    "{0.year}/{0.month}/{0.day}",
    "{0:%Y-%m-%d}",
    "{0:%Y%m%d}",
]


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(WRITTEN))
def test_every_day_in_every_form(day: dt.date, form: str) -> None:
    assert dates.parse(form.format(day)).value == moment(day.isoformat())


@given(st.text(max_size=30))
def test_never_raises(text: str) -> None:
    for parsed in (dates.parse(text), dates.parse_period(text)):
        assert (parsed.state == "filled") == (parsed.value is not None)
    assert all(text[start:end].strip() for _, start, end in dates.find_dates(text))


@pytest.mark.parametrize(
    ("text", "start", "end", "end_day_written"),
    [
        ("2023年5月3日9时5分至10时20分", "2023-05-03T09:05", "2023-05-03T10:20", False),
        ("2023年5月3日 9时 5 分 至 10 时 20 分", "2023-05-03T09:05", "2023-05-03T10:20", False),
        ("2023年5月3日9时5分至2023年5月3日10时20分", "2023-05-03T09:05", "2023-05-03T10:20", True),
        ("2023年5月3日23时50分至5月4日0时20分", "2023-05-03T23:50", "2023-05-04T00:20", True),
        ("2023年5月3日23时50分至4日0时20分", "2023-05-03T23:50", "2023-05-04T00:20", True),
        ("2023年5月31日23时50分至次日0时20分", "2023-05-31T23:50", "2023-06-01T00:20", True),
        ("2023年5月3日22时至1时20分", "2023-05-03T22", "2023-05-03T01:20", False),
        ("2023年5月3日9时5分至  时  分", "2023-05-03T09:05", None, False),
        ("2023年5月3日9时5分至__年__月__日__时__分", "2023-05-03T09:05", None, False),
        ("2023年5月3日9时5分", "2023-05-03T09:05", None, False),
        ("2023年5月3日  时  分至  时  分", "2023-05-03", None, False),
        ("2023年5月3日  时  分至10时20分", "2023-05-03", "2023-05-03T10:20", False),
        ("2023-05-03 09:05-10:20", "2023-05-03T09:05", "2023-05-03T10:20", False),
        ("2023-05-03 09:05～2023-05-03 10:20", "2023-05-03T09:05", "2023-05-03T10:20", True),
        ("自2023年5月3日起至2023年6月2日止", "2023-05-03", "2023-06-02", True),
        ("2023.5.3-2023.6.2", "2023-05-03", "2023-06-02", True),
        ("2023年5月3日9时5分\n2023年5月3日10时20分", "2023-05-03T09:05", "2023-05-03T10:20", True),
        ("自2023年5月3日至2023年6月1日共30日", "2023-05-03", "2023-06-01", True),
        ("30日（自2023年5月3日至2023年6月1日）", "2023-05-03", "2023-06-01", True),
        ("七个工作日，自2023年5月3日起至2023年5月11日止", "2023-05-03", "2023-05-11", True),
        ("2023年5月3日至2023年6月1日（30日）", "2023-05-03", "2023-06-01", True),
    ],
)
def test_period_takes(text: str, start: str, end: str | None, end_day_written: bool) -> None:
    parsed = dates.parse_period(text)
    assert parsed.state == "filled", parsed.reason
    assert parsed.value == Period(start=moment(start), end=moment(end) if end else None, end_day_written=end_day_written)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("年 月 日 时 分至 时 分", "blank"),
        ("____年__月__日__时__分至__时__分", "blank"),
        ("/", "struck"),
        ("/年/月/日/时/分至/时/分", "struck"),
        ("2023年5月3日9时5分至25时", "unreadable"),
        ("年 月 日9时5分至10时20分", "unreadable"),
        ("2023年2月30日9时至10时", "unreadable"),
        ("三天", "unreadable"),
        ("2023年5月3日30日", "unreadable"),
        ("自　年　月　日至　年　月　日共　日", "blank"),
        ("　日（自　年　月　日至　年　月　日）", "blank"),
    ],
)
def test_period_refuses(text: str, state: str) -> None:
    parsed = dates.parse_period(text)
    assert (parsed.state, parsed.value) == (state, None)


def test_dates_of_a_narrative() -> None:
    text = "经查，2023年5月3日9时5分，当事人驾车；2023年度检验有效。5月4日、2023年2月30日、至二〇二三年六月 改正，重49.5吨、2023.5公里。"
    found = dates.find_dates(text)
    assert [(m, text[start:end]) for m, start, end in found] == [
        (moment("2023-05-03T09:05"), "2023年5月3日9时5分"),
        (moment("2023-06"), "二〇二三年六月"),
    ]


def test_a_number_of_people_is_not_a_minute() -> None:
    assert dates.find_dates("2023年5月3日9时5名人员到场")[0][0] == moment("2023-05-03T09")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022年1月1日至2027年12月31日", "2027-12-31"),
        ("2022.1.1-2027.12.31", "2027-12-31"),
        ("至2027年12月31日", "2027-12-31"),
        ("2027年12月31日", "2027-12-31"),
    ],
)
def test_the_last_day_of_a_term(text: str, day: str) -> None:
    assert dates.parse_last_day(text).value == Moment.model_validate(day)


@pytest.mark.parametrize(
    ("text", "state"), [("长期", "unreadable"), ("2022年1月1日至", "unreadable"), ("年　月　日", "blank"), ("/", "struck")]
)
def test_no_last_day(text: str, state: str) -> None:
    assert dates.parse_last_day(text).state == state


@pytest.mark.parametrize(
    ("text", "read"), [("2023.6.5日10时05分", "2023-06-05T10:05"), ("2023-06-05号", "2023-06-05"), ("2023.6.5日", "2023-06-05")]
)
def test_a_day_in_figures_may_have_its_unit(text: str, read: str) -> None:
    assert dates.parse(text).value == moment(read)


@pytest.mark.parametrize("lead", ["登记保存7日，", "登记保存7个工作日，", "先行登记保存期限为七日（", "延长30日,"])
def test_what_a_period_is_of_may_stand_before_its_length(lead: str) -> None:
    period = dates.parse_period(f"{lead}自2023年5月8日至2023年5月14日{'）' if '（' in lead else ''}").value
    assert period is not None
    assert (period.start, period.end) == (moment("2023-05-08"), moment("2023-05-14"))
