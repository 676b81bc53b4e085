import pytest

from casecheck.derive.day_terms import days_in


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("自收到之日起十五日内缴至", (15,)),
        ("自收到之日起15日内", (15,)),
        ("五个工作日内要求听证，六十日内申请复议", (5, 60)),
        ("三个自然日内", (3,)),
        ("于2024年5月15日在二十五日内", (25,)),
        ("二〇二四年五月十五日", ()),
        ("即日起", ()),
        ("一五日内", ()),
    ],
)
def test_terms_not_dates(text: str, days: tuple[int, ...]) -> None:
    assert days_in(text) == days
