"""The files of a bureau's own values (本地数据), each a list of one topic: ``officers.yaml``, ``hearing.yaml`` … → ``LocalValues``."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from casecheck.errors import RuleSetError
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.local.nearest import nearest
from casecheck.model import Frozen
from casecheck.model.local import (
    TOPICS,
    Agency,
    Certificate,
    Dated,
    Discretion,
    FilingOrder,
    HearingStandard,
    Lenience,
    LocalValues,
    Remedy,
    Trigger,
)

ITEMS: Mapping[str, type[Frozen]] = {
    "agencies": Agency,
    "officers": Certificate,
    "hearing": HearingStandard,
    "discussion": Trigger,
    "legal_review": Trigger,
    "discretion": Discretion,
    "leniency": Lenience,
    "archive": FilingOrder,
    "remedies": Remedy,
}
WHERE = {"案由": "docs/reference/violations.md", "文书": "docs/reference/forms.md"}
ONE_AT_A_TIME = ("hearing", "archive", "remedies")  # topics of which one item is in force on a day


def load_values(paths: Mapping[str, Path], causes: Mapping[str, str], forms: Mapping[str, str] | None, problems: list[str]) -> LocalValues:
    """The topics that have a file. ``causes`` and ``forms``: key → 中文 of what the files may name (None: any). What is wrong is added
    to ``problems``."""
    given = {}
    for topic, path in paths.items():
        found = _Topic(topic, path, problems)
        items = found.items()
        for key, word, known, what in found.named(items, causes, forms):
            if known is not None and word not in known:
                found.say(key, f"没有{what} {word}，{nearest(word, known, WHERE[what])}")
        found.compare(items)
        given[topic] = tuple(item for _, item in items)
    return LocalValues() if problems else LocalValues(**given)


def topic_schema(topic: str) -> dict[str, Any]:
    """JSON Schema of a topic's file, for completion in an editor; ``load_values`` checks far more."""
    item = _tidy(ITEMS[topic].model_json_schema(by_alias=True))
    inner = item.pop("$defs", {})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"casecheck {TOPICS[topic]} {topic}.yaml",
        "type": "array",
        "minItems": 1,
        "items": item,
        **({"$defs": inner} if inner else {}),
    }


class _Topic:
    """One file: its items, and everything that is wrong with it, each as one sentence with its line."""

    def __init__(self, topic: str, path: Path, problems: list[str]) -> None:
        self.topic, self.path, self.problems = topic, path, problems
        self.lines: dict[str, int] = {}

    def say(self, key: str, sentence: str) -> None:
        self.problems.append(f"{self.path}:{line_of(self.lines, key)}：{sentence}")

    def items(self) -> list[tuple[str, Any]]:
        """The items with their key paths."""
        try:
            data, self.lines = load_marked(self.path)
        except RuleSetError as error:
            self.problems += error.problems
            return []
        except OSError:
            self.say("", "打不开这个文件，请检查权限")
            return []
        if not isinstance(data, list) or not data:
            self.say("", f"这个文件是一个列表，请每项以“- ”开头，至少写一项（{TOPICS[self.topic]}）；没有可写的，删去这个文件")
            return []
        return [(str(n), item) for n, row in enumerate(data) if (item := self._item(str(n), row)) is not None]

    def _item(self, key: str, row: Any) -> Frozen | None:
        try:
            return ITEMS[self.topic].model_validate(row)
        except ValidationError as error:
            own = {path[len(key) + 1 :]: line for path, line in self.lines.items() if path.startswith(f"{key}.")}
            own[""] = line_of(self.lines, key)
            self.problems += _sentences(self.path, own, error, ITEMS[self.topic])
            return None

    def named(
        self, items: Sequence[tuple[str, Any]], causes: Mapping[str, str], forms: Mapping[str, str] | None
    ) -> Iterator[tuple[str, str, Mapping[str, str] | None, str]]:
        """Every cause and form the items name: key path, word, what is known, what it is."""
        for key, item in items:
            if isinstance(item, Trigger):
                yield from ((f"{key}.causes.{n}", cause, causes, "案由") for n, cause in enumerate(item.causes))
            elif isinstance(item, Discretion | Lenience):
                yield f"{key}.cause", item.cause, causes, "案由"
            elif isinstance(item, FilingOrder):
                yield from ((f"{key}.papers.{n}", form, forms, "文书") for n, line in enumerate(item.papers) for form in _line(line))

    def compare(self, items: Sequence[tuple[str, Any]]) -> None:
        """What no item can tell alone: the same thing twice, days that overlap."""
        for (_, a), (key, b) in itertools.combinations(items, 2):
            if clash := _clash(self.topic, a, b):
                self.say(key, clash)
        for key, item in items:
            for sentence in _own_doubles(item):
                self.say(key, sentence)


def _clash(topic: str, a: Any, b: Any) -> str:
    """What makes it impossible that both items hold, as one sentence; empty: nothing."""
    if isinstance(a, Agency):
        twice = sorted({a.name, *a.short_names, *a.wrong_names} & {b.name, *b.short_names, *b.wrong_names})
        return f"“{twice[0]}”已写作 {a.name} 的名称，一个名称只能指一个机关，请删去一处" if twice else ""
    if not _overlap(a, b):
        return ""
    if isinstance(a, Certificate) and a.number == b.number:
        return f"执法证号 {a.number} 在同一期间已写给 {a.name}，请更正证号或起止日"
    if isinstance(a, Discretion) and a.cause == b.cause:
        return f"案由 {a.cause} 在同一期间已有一份裁量基准，请更正 from、to，或合并阶次"
    return "与前一项的期间重叠，同一天只能有一项，请更正 from、to" if topic in ONE_AT_A_TIME else ""


def _own_doubles(item: Any) -> Iterator[str]:
    if isinstance(item, Agency):
        for name in item.wrong_names:
            if name in (item.name, *item.short_names):
                yield f"“{name}”既写作正确的名称又写在 wrong_names，请删去一处"
    if isinstance(item, FilingOrder):
        papers = [form for line in item.papers for form in _line(line)]
        yield from (f"文书 {form} 写了两次，请删去一处" for form in sorted({form for form in papers if papers.count(form) > 1}))
    if isinstance(item, Discretion):
        names = [step.name for step in item.steps]
        yield from (f"阶次“{name}”写了两次，请更正名称" for name in sorted({name for name in names if names.count(name) > 1}))


def _line(line: str | tuple[str, ...]) -> tuple[str, ...]:
    return (line,) if isinstance(line, str) else line


def _overlap(a: Dated, b: Dated) -> bool:
    first, last = dt.date.min, dt.date.max
    return (a.from_ or first) <= (b.to or last) and (b.from_ or first) <= (a.to or last)


def _sentences(path: Path, lines: dict[str, int], error: ValidationError, item: type[BaseModel]) -> list[str]:
    """Each problem with what to do about it; the lines are those of the item."""
    told = []
    found = error.errors()
    for problem, sentence in zip(found, complaints(path, lines, error), strict=True):
        if problem["type"] == "too_short" and any(len(p["loc"]) > len(problem["loc"]) and _within(p, problem) for p in found):
            continue  # its items were there, but wrong
        *above, last = (str(part) for part in problem["loc"]) if problem["loc"] else ("",)
        fields = _fields(item, above)
        key = ".".join([*above, last])
        where = f"{path}:{line_of(lines, key)}：{key}"
        if problem["type"] == "missing":
            told.append(f"{where} 没有写（{fields.get(last, '')}），请补上")
        elif problem["type"] == "extra_forbidden":
            told.append(f"{where} 不认识，{nearest(last, fields)}")
        elif problem["type"] in ("greater_than_equal", "string_too_short", "string_too_long"):
            told.append(f"{where} 须{_LIMITS[problem['type']].format_map(problem.get('ctx', {}))}，请更正")
        else:
            sentence = sentence.replace("：全文 ", "：", 1)
            told.append(sentence if "请" in sentence else f"{sentence}，请更正")
    return told


def _within(problem: ErrorDetails, other: ErrorDetails) -> bool:
    return problem["loc"][: len(other["loc"])] == other["loc"]


_LIMITS = {"greater_than_equal": "不小于 {ge}", "string_too_short": "写上文字", "string_too_long": "不超过 {max_length} 个字"}


def _fields(item: type[BaseModel], above: Iterable[str]) -> dict[str, str]:
    """Field as written → 中文, of the item or of what it holds at the path."""
    for part in above:
        field = next((f for name, f in item.model_fields.items() if (f.alias or name) == part), None)
        if field is not None:
            item = next((t for t in _types(field.annotation) if isinstance(t, type) and issubclass(t, BaseModel)), item)
    return {field.alias or name: field.description or "" for name, field in item.model_fields.items()}


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _types(inner)


def _tidy(schema: Any) -> Any:
    """Without what pydantic adds for itself: English titles and docstrings, null where a key may simply be left out."""
    if isinstance(schema, list):
        return [_tidy(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {k: v for k, v in schema.items() if not (k == "title" and isinstance(v, str)) and k != "default"}
    if kept.get("type") == "object":
        kept.pop("description", None)
    choices = kept.get("anyOf", [])
    if {"type": "null"} in choices:
        rest = [choice for choice in choices if choice != {"type": "null"}]
        kept = {**{k: v for k, v in kept.items() if k != "anyOf"}, **(rest[0] if len(rest) == 1 else {"anyOf": rest})}
    return {k: _tidy(v) for k, v in kept.items()}
