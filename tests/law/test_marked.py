"""YAML is read with its lines, and every mistake is named by file and line."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from casecheck.errors import RuleSetError
from casecheck.law.data import rules_folder
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import Parameter


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "one.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_data_and_lines(tmp_path: Path) -> None:
    data, lines = load_marked(written(tmp_path, "# 说明\nzh: 期限\nvalues:\n  - from: 2021-07-15\n    value: 5\n  - value: 3\n"))
    assert data["values"][0]["value"] == 5
    assert data["values"][0]["from"].isoformat() == "2021-07-15"
    assert (lines["zh"], lines["values"], lines["values.0"], lines["values.0.from"], lines["values.0.value"]) == (2, 3, 4, 4, 5)
    assert lines["values.1"] == lines["values.1.value"] == 6
    assert line_of(lines, "values.1.basis.law") == 6
    assert line_of(lines, "nothing") == 1


def test_an_empty_file_is_nothing(tmp_path: Path) -> None:
    assert load_marked(written(tmp_path, "# 空\n")) == (None, {})


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n", ["4：b.c 重复，第 3 行已写过", "5：a 重复，第 1 行已写过"]),
        ("a: 1\nb: [1, 2\n", ["3：不是正确的 YAML"]),
        ("day: 2023-02-30\n", ["1：day 的值 2023-02-30 不存在"]),
        ("a: &x [1]\nb: *x\n", ["2：b 用了 YAML 引用"]),
        ("a: &x [*x]\n", ["1：a.0 用了 YAML 引用"]),
        ("a: !!python/object:os.system {}\nb: !odd 3\n", ["2：b 的值 3 不存在或写法不对"]),
        ("? [1, 2]\n: 3\n", ["1：键须为一个词"]),
        ("名称: 期限".encode("gbk"), ["1：不是 UTF-8 文本"]),
        ("a: \x07\n", ["1：不是 UTF-8 文本"]),
    ],
)
def test_every_mistake_is_named(tmp_path: Path, text: str | bytes, sentences: list[str]) -> None:
    path = written(tmp_path, text)
    with pytest.raises(RuleSetError) as caught:
        load_marked(path)
    assert len(caught.value.problems) == len(sentences)
    for problem, sentence in zip(caught.value.problems, sentences, strict=True):
        assert problem.startswith(f"{path}:{sentence}")


SCALARS = st.none() | st.booleans() | st.integers() | st.text("期a1 :#-", max_size=6)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("期ab", min_size=1, max_size=3), inner, max_size=3),
    max_leaves=12,
)


@given(TREES)
def test_reads_what_plain_yaml_reads(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    text = yaml.safe_dump({"root": value}, allow_unicode=True)
    data, lines = load_marked(written(tmp_path_factory.mktemp("yaml"), text))
    assert data == yaml.safe_load(text) == {"root": value}
    assert lines["root"] == 1


def test_all_shipped_files_read_as_plain_yaml_does() -> None:
    for path in sorted(
        [*rules_folder().glob("parameters/*.yaml"), *rules_folder().glob("statutes/*.yaml"), rules_folder() / "calendar.yaml"]
    ):
        assert load_marked(path)[0] == yaml.safe_load(path.read_text(encoding="utf-8")), path


def test_complaints_of_a_model(tmp_path: Path) -> None:
    text = (
        "zh: 期限\nvalues:\n  - from: 2021-7-15\n    value: five\n    unit: day\n    rols: yes\n"
        "    basis:\n      kind: law\n      law: penalty_law\n"
    )
    path = written(tmp_path, text)
    data, lines = load_marked(path)
    with pytest.raises(ValidationError) as caught:
        Parameter.model_validate({"name": "term", **data})
    found = complaints(path, lines, caught.value)
    assert [problem.removeprefix(f"{path}:") for problem in found] == [
        "3：values.0.from 须为日期，写作 2021-07-15",
        "4：values.0.value 须为整数",
        "5：values.0.unit 须为 'natural_day'、'working_day'、'month'、'year'、'hour'、'yuan'、'fen'、'percent'、'count' 之一",
        "7：values.0.basis kind: law 的依据须写明 law 和 article",
        "6：values.0.rols 不认识的键，请检查拼写",
    ]
