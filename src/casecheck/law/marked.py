"""YAML whose every key remembers its line, so that a lawyer's mistake is named by file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from casecheck.errors import RuleSetError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast where PyYAML was built with libyaml

# What pydantic found, said in Chinese; {…} are the context values pydantic gives with the error.
_SENTENCES = {
    "missing": "缺少这一项",
    "extra_forbidden": "不认识的键，请检查拼写",
    "literal_error": "须为 {expected} 之一",
    "int_type": "须为整数",
    "int_parsing": "须为整数",
    "int_from_float": "须为整数",
    "bool_type": "须为 yes 或 no",
    "bool_parsing": "须为 yes 或 no",
    "string_type": "须为文字，像数字或日期的文字请加引号",
    "date_type": "须为日期，写作 2021-07-15",
    "date_parsing": "须为日期，写作 2021-07-15",
    "date_from_datetime_parsing": "须为日期，写作 2021-07-15",
    "tuple_type": "须为列表，每项以 - 开头",
    "list_type": "须为列表，每项以 - 开头",
    "dict_type": "须为键值对",
    "model_type": "须为键值对",
    "too_short": "至少要有 {min_length} 项",
    "value_error": "{error}",
}


def load_marked(path: Path) -> tuple[Any, dict[str, int]]:
    """Read one YAML file: its data, and the line of every key path (``"values.0.from"`` → 12; the root is ``""``).

    Lines count from 1 and are those of the key, or of the item in a list. A key given twice, an anchor or alias, a date that does not
    exist and text that is not YAML or not UTF-8 raise RuleSetError, with all problems of the file.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (UnicodeDecodeError, yaml.reader.ReaderError) as error:
        raise RuleSetError([f"{path}:1：不是 UTF-8 文本，请另存为 UTF-8 编码"]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleSetError([f"{path}:{line}：不是正确的 YAML，请检查这一行及上一行的缩进、冒号和引号"]) from error
    reading = _Reading(path)
    data = reading.build(root, "", 1) if root is not None else None
    if reading.problems:
        raise RuleSetError(reading.problems)
    return data, reading.lines


def line_of(lines: dict[str, int], key: str) -> int:
    """The line of a key path, or of the nearest enclosing key that is written in the file."""
    while key and key not in lines:
        key = key.rpartition(".")[0]
    return lines.get(key, 1)


def complaints(path: Path, lines: dict[str, int], error: ValidationError) -> list[str]:
    """Each problem pydantic found, as one Chinese sentence with file, line and key."""
    found = []
    for problem in error.errors():
        key = ".".join(str(part) for part in problem["loc"])
        context = {name: str(value).replace(" or ", "、").replace(", ", "、") for name, value in problem.get("ctx", {}).items()}
        sentence = _SENTENCES.get(problem["type"], "值不合要求").format_map(context)
        found.append(f"{path}:{line_of(lines, key)}：{key or '全文'} {sentence}")
    return found


class _Reading:
    """One walk over the nodes of a file, collecting lines and problems."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[str, int] = {}
        self.problems: list[str] = []
        self._construct = yaml.SafeLoader("")
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, key: str, line: int) -> Any:
        """The plain value of a node."""
        self.lines[key] = line
        if id(node) in self._seen:
            self._complain(line, f"{key} 用了 YAML 引用（*），请把内容直接写出")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, key)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, _join(key, n), _line(item)) for n, item in enumerate(node.value)]
        return self._scalar(node, key)

    def _mapping(self, node: yaml.MappingNode, key: str) -> dict[Any, Any]:
        data: dict[Any, Any] = {}
        for name_node, value_node in node.value:
            line = _line(name_node)
            if not isinstance(name_node, yaml.ScalarNode):
                self._complain(line, "键须为一个词")
                continue
            name = self._scalar(name_node, key)
            path = _join(key, name)
            if name in data:
                self._complain(line, f"{path} 重复，第 {self.lines[path]} 行已写过，请删去一处")
                continue
            data[name] = self.build(value_node, path, line)
        return data

    def _scalar(self, node: yaml.Node, key: str) -> Any:
        try:
            return self._construct.construct_object(node, deep=True)
        except (ValueError, yaml.MarkedYAMLError):
            self._complain(_line(node), f"{key} 的值 {node.value} 不存在或写法不对")
            return None

    def _complain(self, line: int, sentence: str) -> None:
        self.problems.append(f"{self.path}:{line}：{sentence}")


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _join(key: str, part: object) -> str:
    return f"{key}.{part}" if key else str(part)
