"""forms.yaml (本地文书): a bureau's own titles, labels, column headings and signature words, and papers only it has.

A bureau's form is a subclass of ours with more words, so every stage reads it as it reads ours; ours stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, StringConstraints, ValidationError, create_model

import casecheck.forms  # noqa: F401  # declares every form
from casecheck.errors import RuleSetError
from casecheck.extract.labels import lists, signature_words
from casecheck.extract.text import normal
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.local.nearest import nearest
from casecheck.model import Document, EntrySpec, Frozen, Row, entry

Printed = type[Document] | type[Row]
Words = Annotated[str, StringConstraints(min_length=1, max_length=48)]
SHORTEST_TITLE = 4  # shorter ones stand as headings in other papers
LIST_END = ("：", ":", "。", "；", ";", "，", ",")


class LocalForm(Frozen):
    """What a bureau prints otherwise on one of our forms."""

    titles: tuple[Words, ...] = ()
    labels: dict[str, tuple[Words, ...]] = Field(default_factory=dict)  # entry → what is printed too
    columns: dict[str, dict[str, tuple[Words, ...]]] = Field(default_factory=dict)  # list → column → what is printed too
    signatures: dict[str, tuple[Words, ...]] = Field(default_factory=dict)  # signature → what is printed too


class LocalForms(Frozen):
    """forms.yaml."""

    forms: dict[str, LocalForm] = Field(default_factory=dict, description="文书 → 本地的不同印法")
    papers: dict[Words, tuple[Words, ...]] = Field(
        default_factory=dict, description="只有本地才有的文书：名称 → 其他名称；只认名称，不读内容"
    )


def forms_schema() -> dict[str, Any]:
    """JSON Schema of forms.yaml, for completion in an editor; ``load_forms`` checks far more. Known forms and entries are listed."""
    known = {key: _form_schema(form) for key, form in sorted(Document.registry.items())}
    printed = {"type": "string", "minLength": 1, "maxLength": 48}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "casecheck 本地文书 forms.yaml",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "forms": {
                "description": LocalForms.model_fields["forms"].description,
                "type": "object",
                "additionalProperties": False,
                "properties": known,
            },
            "papers": {
                "description": LocalForms.model_fields["papers"].description,
                "type": "object",
                "propertyNames": printed,
                "additionalProperties": {"$ref": "#/$defs/words"},
            },
        },
        "$defs": {"words": {"type": "array", "items": printed}},
    }


def load_forms(path: Path, problems: list[str]) -> Mapping[str, type[Document]]:
    """Every form by its key, with the bureau's words added. What is wrong is added to ``problems``."""
    try:
        data, lines = load_marked(path)
        local = LocalForms.model_validate(data or {})
    except RuleSetError as error:
        problems += error.problems
        return Document.registry
    except ValidationError as error:
        problems += complaints(path, lines, error)
        return Document.registry
    found = _Check(path, lines, problems)
    found.forms(local)
    if problems:
        return Document.registry
    ours = {key: _with_words(Document.registry[key], words) for key, words in local.forms.items()}
    return {**Document.registry, **ours, **{title: _titled(title, others) for title, others in local.papers.items()}}


@dataclass(frozen=True)
class _Check:
    """Everything that is wrong with a file, each as one sentence with its line."""

    path: Path
    lines: dict[str, int]
    problems: list[str]

    def say(self, key: str, sentence: str) -> None:
        self.problems.append(f"{self.path}:{line_of(self.lines, key)}：{sentence}")

    def forms(self, local: LocalForms) -> None:
        zh = {key: form.zh for key, form in Document.registry.items()}
        owners = {_title(title): f"{form.zh}（{key}）" for key, form in Document.registry.items() for title in form.titles}
        for key, words in local.forms.items():
            if key not in zh:
                self.say(f"forms.{key}", f"没有文书 {key}，{nearest(key, zh)}")
                continue
            self._titles(f"forms.{key}.titles", words.titles, f"{zh[key]}（{key}）", owners)
            self._form(f"forms.{key}", Document.registry[key], words)
        for title, others in local.papers.items():
            self._titles(f"papers.{title}", (title, *others), f"{title}（本地文书）", owners)

    def _titles(self, key: str, titles: Iterable[str], owner: str, owners: dict[str, str]) -> None:
        for title in titles:
            if len(_title(title)) < SHORTEST_TITLE or title.endswith(LIST_END):
                self.say(key, f"文书名称“{title}”太短或以标点结尾，容易认错，请写完整的名称（至少 {SHORTEST_TITLE} 个字）")
            elif _title(title) in owners:
                self.say(key, f"文书名称“{title}”已经是{owners[_title(title)]}的名称，请删去")
            else:
                owners[_title(title)] = owner

    def _form(self, key: str, form: type[Document], words: LocalForm) -> None:
        self._labels(f"{key}.labels", form, words.labels)
        rows = lists(form)
        for name, columns in words.columns.items():
            if name not in rows:
                self.say(
                    f"{key}.columns.{name}", f"{form.zh}没有清单 {name}，{nearest(name, dict.fromkeys(rows, '')) if rows else '请删去'}"
                )
                continue
            self._labels(f"{key}.columns.{name}", rows[name], columns)
        self._signatures(f"{key}.signatures", form, words)

    def _signatures(self, key: str, form: type[Document], words: LocalForm) -> None:
        signatures = {spec.key: spec.labels[0] for spec in form.signature_lines}
        owners = _signature_owners(form)
        entries = {
            normal(label): name for name, spec in form.entry_specs().items() for label in (*spec.labels, *words.labels.get(name, ()))
        }
        for name, labels in words.signatures.items():
            if name not in signatures:
                self.say(f"{key}.{name}", f"{form.zh}没有签名 {name}，{nearest(name, signatures) if signatures else '请删去'}")
                continue
            for label in labels:
                owner = owners.setdefault(normal(label), name)
                if owner != name:
                    self.say(f"{key}.{name}", f"签名栏“{label}”已经是签名 {owner}（{signatures[owner]}）的栏名，请删去一处")
                elif normal(label) in entries:
                    self.say(f"{key}.{name}", f"签名栏“{label}”已经是填写项 {entries[normal(label)]} 的栏名，请删去一处")

    def _labels(self, key: str, form: Printed, labels: Mapping[str, tuple[str, ...]]) -> None:
        specs = form.entry_specs()
        signatures = _signature_owners(form)
        for name, added in labels.items():
            if name not in specs:
                self.say(f"{key}.{name}", f"没有填写项 {name}，{nearest(name, {n: s.labels[0] for n, s in specs.items() if s.labels})}")
                continue
            for label in added:
                if normal(label) in signatures:
                    self.say(f"{key}.{name}", f"栏名“{label}”已经是签名 {signatures[normal(label)]} 的栏名，请删去")
                    continue
                taken = _taken(name, label, specs, labels)
                if taken:
                    self.say(f"{key}.{name}", f"栏名“{label}”已经是填写项 {taken}（{specs[taken].labels[0]}）的栏名，请删去一处")


def _taken(name: str, label: str, specs: Mapping[str, EntrySpec], added: Mapping[str, tuple[str, ...]]) -> str | None:
    """The other entry that is printed with this label. Entries of other halves, other rows or behind other people may share one."""
    mine = specs[name]
    for other, spec in specs.items():
        apart = (mine.block and spec.block and mine.block != spec.block) or mine.beside != spec.beside or _same_rows(mine, spec)
        if other != name and not apart and normal(label) in {normal(one) for one in (*spec.labels, *added.get(other, ()))}:
            return other
    return None


def _same_rows(one: EntrySpec, other: EntrySpec) -> bool:
    """Are they the first and the second line of the same label?"""
    return one.row is not None and other.row is not None and one.labels == other.labels


def _signature_owners(form: Printed) -> dict[str, str]:
    """Signature label in normal form → its key."""
    lines = form.signature_lines if issubclass(form, Document) else ()
    return {words: line.key for line in lines for label in line.labels for words in signature_words(label)}


def _title(title: str) -> str:
    """As recognising compares titles: without blanks, full-width forms folded."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", title))


def _with_words(form: type[Document], words: LocalForm) -> type[Document]:
    """Our form with the bureau's words behind ours, which stay the official ones."""
    local: type[Document] = create_model(
        form.__name__, __base__=form, __module__=__name__, __cls_kwargs__={"local": True}, **_fields(form, words.labels)
    )
    local.titles = (*form.titles, *words.titles)
    local.signature_lines = tuple(
        line.model_copy(update={"labels": (*line.labels, *words.signatures.get(line.key, ()))}) for line in form.signature_lines
    )
    rows = lists(form)
    local.local_rows = {
        name: create_model(rows[name].__name__, __base__=rows[name], __module__=__name__, **_fields(rows[name], columns))
        for name, columns in words.columns.items()
    }
    return local


def _fields(form: Printed, added: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """The entries with more labels. The lines of one label get them together: they are told apart by their order alone."""
    specs = form.entry_specs()
    fields: dict[str, Any] = {}
    for name, spec in specs.items():
        more = [label for other, labels in added.items() if other == name or _same_rows(spec, specs[other]) for label in labels]
        if more:
            own = entry(*spec.labels, *dict.fromkeys(more), **spec.model_dump(exclude={"labels"}))
            fields[name] = (form.model_fields[name].annotation, own)
    return fields


def _titled(title: str, others: tuple[str, ...]) -> type[Document]:
    """A paper only the bureau has; its title is its key."""
    paper = create_model("LocalPaper", __base__=Document, __module__=__name__, __cls_kwargs__={"local": True}, form=(str, title))
    paper.titles = (title, *others)
    paper.zh = title
    return paper


def _form_schema(form: type[Document]) -> dict[str, Any]:
    """What may stand below one form."""
    parts = {
        "labels": _only(_named(form)),
        "columns": _closed({name: _only(_named(row)) for name, row in lists(form).items()}),
        "signatures": _only({spec.key: spec.labels[0] for spec in form.signature_lines}),
    }
    return {"description": form.zh, **_closed({"titles": {"$ref": "#/$defs/words"}, **{k: v for k, v in parts.items() if v["properties"]}})}


def _only(names: Mapping[str, str]) -> dict[str, Any]:
    return _closed({name: {"$ref": "#/$defs/words", "description": zh} for name, zh in names.items()})


def _closed(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": dict(properties)}


def _named(form: Printed) -> dict[str, str]:
    return {name: spec.labels[0] if spec.labels else "" for name, spec in form.entry_specs().items()}
