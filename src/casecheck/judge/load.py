"""Folders of YAML → RuleSet. A bad file stops the load; all problems of all files are told at once."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from casecheck.errors import RuleSetError
from casecheck.judge.check import Known, check_rule, used_facts
from casecheck.judge.compile import Program, TooComplex, compile_rule
from casecheck.judge.engine import Engine
from casecheck.judge.parse import Sheet, parse_rule
from casecheck.judge.source import FactCatalogue
from casecheck.law.calendar import Calendar
from casecheck.law.marked import complaints, load_marked
from casecheck.law.statutes import Statutes, provision
from casecheck.law.violations import Violation
from casecheck.model import CatalogueItem, FactSpec, Parameter, Rule, Validity

FOLDERS = {
    "evidence": "EV",
    "drafting": "DR",
    "procedure": "PR",
    "subject": "SU",
    "law": "LA",
    "execution": "EX",
    "archiving": "AR",
    "across": "XC",
}
_FILE_NAME = re.compile(r"([A-Z]{2}-\d{3})-[a-z0-9-]+\.yaml")


@dataclass(frozen=True, eq=False)
class RuleSet:
    """规则集: checked rules, sorted by code and start of validity, with all they name. ``sha256`` is of every byte that was loaded.

    ``statutes``, ``violations`` and ``calendar`` are the law it was loaded with.
    """

    rules: tuple[Rule, ...]
    catalogue: Mapping[str, CatalogueItem]
    parameters: Mapping[str, Parameter]
    specs: Mapping[str, FactSpec]
    kinds: Mapping[str, str]
    milestones: Mapping[str, str]
    sha256: str
    statutes: Statutes = field(default_factory=lambda: Statutes(()))
    violations: Mapping[str, Violation] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=lambda: Calendar((), (), ()))

    @cached_property
    def words(self) -> dict[str, int]:
        """Every word of every vocabulary → its number in the engine."""
        return number_words(self.specs.values())

    @cached_property
    def programs(self) -> dict[str, Program]:
        """Rule file → its compiled form."""
        return {rule.file: compile_rule(rule, self.specs, self.words) for rule in self.rules}

    @cached_property
    def engine(self) -> Engine:
        """The engine with all programs, in the order of ``rules``; built when first asked for."""
        return Engine(tuple(self.programs.values()))


def load_rules(
    folders: Sequence[Path],
    catalogue_of_facts: FactCatalogue,
    parameters: Mapping[str, Parameter],
    known_laws: Mapping[str, str],
    statutes: Statutes | None = None,
) -> RuleSet:
    """Load and check rules. ``known_laws``: statute key → Chinese name, which the bases of the rules are worded with; ``statutes``: the
    tables in which every article, 款 and 项 they cite is looked up.

    A later folder's rule replaces an earlier folder's of the same code whose validity overlaps. Raises RuleSetError with all problems,
    each as ``file:line：what — what to do``.
    """
    problems: list[str] = []
    catalogue = _load_catalogue(folders, problems)
    known = Known(catalogue_of_facts, parameters, known_laws, catalogue, statutes)
    rules: list[Rule] = []
    for folder in folders:
        sheets = [Sheet(path) for name in FOLDERS for path in sorted((folder / name).glob("*.yaml"))]
        own = [rule for sheet in sheets if (rule := _load_rule(folder, sheet, known)) is not None]
        problems += [p for sheet in sheets for p in sheet.problems] + _overlaps(folder, own)
        rules = [r for r in rules if not any(r.code == o.code and _overlap(r.in_force, o.in_force) for o in own)] + own
    problems += _circles(rules)
    if problems:
        raise RuleSetError(problems)
    rules = [_worded(rule, known_laws) for rule in rules]
    rules.sort(key=lambda r: (r.code, str(r.in_force.from_ or ""), r.file))
    return RuleSet(
        rules=tuple(rules),
        catalogue=catalogue,
        parameters=dict(parameters),
        specs=_specs(rules, catalogue_of_facts),
        kinds=dict(catalogue_of_facts.kinds),
        milestones=dict(catalogue_of_facts.milestones),
        sha256=_sha256(folders, parameters),
    )


def _worded(rule: Rule, names: Mapping[str, str]) -> Rule:
    """The rule with every law basis in words, so that no report needs the statute table."""
    bases = tuple(
        basis.model_copy(update={"text": provision(names[basis.law], basis) + (f"（{basis.text}）" if basis.text else "")})
        if basis.law is not None
        else basis
        for basis in rule.basis
    )
    return rule.model_copy(update={"basis": bases})


def number_words(specs: Iterable[FactSpec]) -> dict[str, int]:
    """Number all words, in sorted order."""
    return {word: n for n, word in enumerate(sorted({word for spec in specs for word in spec.words}))}


def _load_rule(folder: Path, sheet: Sheet, known: Known) -> Rule | None:
    name = _FILE_NAME.fullmatch(sheet.path.name)
    letters = FOLDERS[sheet.path.parent.name]
    if name is None or not name[1].startswith(letters):
        sheet.say("", "文件名不对", f"写成 {letters}-001-what-is-wrong.yaml：本文件夹的编码加小写英文短语")
        return None
    rule = parse_rule(sheet, name[1], f"{folder.name}/{sheet.path.relative_to(folder).as_posix()}")
    if rule is None:
        return None
    check_rule(rule, sheet, known)
    if sheet.problems:
        return rule
    try:
        specs = _specs([rule], known.facts)
        compile_rule(rule, specs, number_words(specs.values()))
    except TooComplex as error:
        sheet.say("when", str(error), "拆成几条规则，或让一个事实项表达其中一部分")
    return rule


def _load_catalogue(folders: Sequence[Path], problems: list[str]) -> dict[str, CatalogueItem]:
    items: dict[str, CatalogueItem] = {}
    for path in [folder / "catalogue.yaml" for folder in folders if (folder / "catalogue.yaml").is_file()]:
        sheet, seen = Sheet(path), set[str]()
        try:
            data, sheet.lines = load_marked(path)
        except RuleSetError as error:
            problems += error.problems
            continue
        for n, row in enumerate(data if isinstance(data, list) else [None]):
            try:
                item = CatalogueItem.model_validate(row)
            except ValidationError as error:
                sheet.problems += [p.replace("全文", f"第 {n + 1} 项") for p in complaints(path, _below(sheet.lines, str(n)), error)]
                continue
            if item.code in seen:
                sheet.say(str(n), f"编码 {item.code} 重复", "删去一项")
            seen.add(item.code)
            items[item.code] = item
        problems += sheet.problems
    return dict(sorted(items.items()))


def _below(lines: Mapping[str, int], key: str) -> dict[str, int]:
    """The lines of one item, its own key as root."""
    return {path[len(key) :].lstrip("."): line for path, line in lines.items() if path == key or path.startswith(f"{key}.")}


def _overlap(a: Validity, b: Validity) -> bool:
    """Is there a day in both?"""
    return not ((a.to and b.from_ and a.to < b.from_) or (b.to and a.from_ and b.to < a.from_))


def _overlaps(folder: Path, rules: Sequence[Rule]) -> list[str]:
    return [
        f"{folder.parent / b.file}:{b.lines.get('in_force', 1)}：与 {a.file} 同一编码且生效期间重叠 — 更正 in_force，或删去一条"
        for n, a in enumerate(rules)
        for b in rules[n + 1 :]
        if a.code == b.code and _overlap(a.in_force, b.in_force)
    ]


def _circles(rules: Sequence[Rule]) -> list[str]:
    """yields_to must end somewhere."""
    after: dict[str, set[str]] = {}
    for rule in rules:
        after.setdefault(rule.code, set()).update(rule.yields_to)

    def reached(code: str) -> set[str]:
        found, todo = set[str](), sorted(after.get(code, ()))
        while todo:
            if (step := todo.pop()) not in found:
                found.add(step)
                todo += sorted(after.get(step, ()))
        return found

    return [
        f"{rule.file}:{rule.lines.get('yields_to', 1)}：yields_to 绕回 {rule.code} 自身 — 删去其中一处"
        for rule in rules
        if rule.code in reached(rule.code) and rule.code not in rule.yields_to
    ]


def _specs(rules: Iterable[Rule], facts: FactCatalogue) -> dict[str, FactSpec]:
    names = sorted({name for rule in rules for name in used_facts(rule)})
    return {name: spec for name in names if (spec := facts.spec(name)) is not None}


def _sha256(folders: Sequence[Path], parameters: Mapping[str, Parameter]) -> str:
    """Of every file that can change an outcome: catalogue, rules, statutes, violations, calendar, and the parameters as loaded."""
    digest = hashlib.sha256()
    for n, folder in enumerate(folders):
        for path in sorted(path for pattern in ("*.yaml", "*/*.yaml") for path in folder.glob(pattern)):
            if path.parent.name != "parameters":
                body = path.read_bytes()
                digest.update(f"{n}/{path.relative_to(folder).as_posix()}\0{len(body)}\0".encode() + body)
    values = {name: parameter.model_dump(mode="json", by_alias=True) for name, parameter in parameters.items()}
    digest.update(json.dumps(values, sort_keys=True, ensure_ascii=False).encode())
    return digest.hexdigest()
