import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.extract.values import people


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("李明", ("李明",)),
        ("李　明", ("李明",)),
        ("李 明 、王小芳", ("李明", "王小芳")),
        ("李明，王芳", ("李明", "王芳")),
        ("李明,王芳;赵大力；钱小宝", ("李明", "王芳", "赵大力", "钱小宝")),
        ("李明\n王芳", ("李明", "王芳")),
        ("宋世杰、于\n敏", ("宋世杰", "于敏")),
        ("王文\n斌、李明", ("王文斌", "李明")),
        ("王建国\n李 明", ("王建国", "李明")),
        ("李明 王芳", ("李明", "王芳")),
        ("李 明 王 芳", ("李明", "王芳")),
        ("王 小 明", ("王小明",)),
        ("王 小明", ("王小明",)),
        ("欧阳 明", ("欧阳明",)),
        ("欧阳 明华", ("欧阳明华",)),
        ("买买提·艾力", ("买买提·艾力",)),
        ("买买提•艾力、李明", ("买买提·艾力", "李明")),
        ("李明等", ("李明",)),
        ("李明、王芳等3人", ("李明", "王芳")),
        ("李明（驾驶员）", ("李明",)),
        ("执法人员：李明、王芳", ("李明", "王芳")),
        ("询问人：李明 记录人：王芳", ("李明", "王芳")),
        ("李明(36000112)、王芳(36000113)", ("李明", "王芳")),
        ("戴**", ("戴**",)),
        ("李某某", ("李某某",)),
        ("John Smith", ("John Smith",)),
    ],
)
def test_names(text: str, value: tuple[str, ...]) -> None:
    parsed = people.parse(text)
    assert (parsed.state, parsed.value) == ("filled", value), parsed.reason


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "blank"),
        ("姓名：", "blank"),
        ("（签名）", "blank"),
        ("/", "struck"),
        ("无", "struck"),
        ("李明，男，汉族", "unreadable"),
        ("赣江运输有限公司", "unreadable"),
        ("男", "unreadable"),
        ("李明36000112", "unreadable"),
        ("同上", "unreadable"),
        ("以上情况属实", "unreadable"),
        ("拒绝签名", "unreadable"),
        ("执法人员", "unreadable"),
        ("李", "unreadable"),
    ],
)
def test_names_not_filled(text: str, state: str) -> None:
    parsed = people.parse(text)
    assert (parsed.value, parsed.state) == (None, state)
    assert parsed.reason.startswith(f"“{text}”") == (state == "unreadable")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("李　明", "李明"),
        ("赣江运输(南昌)有限公司", "赣江运输（南昌）有限公司"),
        ("赣江运输（南昌） 有限公司", "赣江运输（南昌）有限公司"),
        ("当事人：赣江运输有限公司", "赣江运输有限公司"),
        ("个人（姓名）：李明", "李明"),
        ("李明（签名）", "李明"),
    ],
)
def test_party(text: str, value: str) -> None:
    assert people.parse_party(text).value == value


@pytest.mark.parametrize(
    ("text", "state"),
    [("", "blank"), ("/", "struck"), ("李明，男，汉族", "unreadable"), ("3000元", "unreadable"), ("李明、王芳", "unreadable")],
)
def test_party_not_filled(text: str, state: str) -> None:
    assert people.parse_party(text).state == state


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("李　明", "李明", True),
        ("赣江运输（南昌）有限公司", "赣江运输(南昌)有限公司", True),
        ("买买提·艾力", "买买提•艾力", True),
        ("abc物流", "ＡＢＣ物流", True),
        ("李明", "李鸣", False),
        ("李**", "李建国", None),
        ("李某某", "王建国", False),
        ("李某某", "李**", None),
        ("李某某", "王某某", False),
        ("赣江某某运输有限公司", "赣江大力运输有限公司", None),
        ("赣江某某运输有限公司", "赣江大力物流有限公司", False),
    ],
)
def test_same_name(a: str, b: str, same: bool | None) -> None:
    assert people.same_name(a, b) is same
    assert people.same_name(b, a) is same


@given(
    st.lists(st.sampled_from(["李明", "王小芳", "欧阳明华", "买买提·艾力", "赵大力"]), min_size=1, max_size=4),
    st.sampled_from(["、", "，", ",", "；", "\n", " 、 "]),
)
def test_names_round_trip(names: list[str], separator: str) -> None:
    assert people.parse(separator.join(names)).value == tuple(names)


@given(st.text(max_size=20))
def test_never_raises(text: str) -> None:
    for parsed in (people.parse(text), people.parse_party(text)):
        assert (parsed.state == "filled") == (parsed.value is not None)
    assert people.same_name(text, text) is not False
