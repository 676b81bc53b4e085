"""Does a rule mean something? Facts, types, parameters, texts, bases and examples, each problem with its line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from casecheck.judge.compile import MAX_CONSTANT
from casecheck.judge.examples import example_value
from casecheck.judge.parse import Sheet, nearest
from casecheck.judge.source import FactCatalogue
from casecheck.judge.text import PLACEHOLDER, placeholders
from casecheck.law.statutes import Statutes
from casecheck.model import Basis, CatalogueItem, Condition, FactSpec, FactType, Group, Operator, Parameter, Rule, Severity

ALLOWED: Mapping[FactType, tuple[Operator, ...]] = {
    "yes_no": ("is", "not"),
    "word": ("is", "not", "in"),
    "int": ("is", "not", "gt", "gte", "lt", "lte"),
    "money": ("is", "not", "gt", "gte", "lt", "lte"),
    "date": ("is", "not", "gt", "gte", "lt", "lte"),
    "elapsed": ("gt", "gte", "lt", "lte"),
}
TIME_UNITS = ("natural_day", "working_day", "month", "year")
UNITS: Mapping[FactType, tuple[str, ...]] = {
    "int": ("count", "percent", *TIME_UNITS),
    "money": ("yuan", "fen"),
    "elapsed": TIME_UNITS,
}


@dataclass(frozen=True)
class Known:
    """What a rule may name."""

    facts: FactCatalogue
    parameters: Mapping[str, Parameter]
    laws: Container[str]
    catalogue: Mapping[str, CatalogueItem]
    statutes: Statutes | None = None  # with it every cited article, 款 and 项 is looked up


def check_rule(rule: Rule, sheet: Sheet, known: Known) -> None:
    """Add every problem of the rule to its sheet."""
    item = known.catalogue.get(rule.code)
    if item is None:
        sheet.say("", f"编码 {rule.code} 不在 catalogue.yaml 中", nearest(rule.code, known.catalogue))
        return
    if rule.each not in known.facts.kinds:
        sheet.say("each", f"不认识的评查对象 {rule.each}", nearest(rule.each, known.facts.kinds))
        return
    _check_facts(rule, sheet, known)
    for key, condition in _placed(rule):
        spec = known.facts.spec(condition.fact)
        if spec is not None:
            _check_condition(f"{key}.{condition.fact}", condition, spec, sheet, known)
    _check_texts(rule, item, sheet, known)
    _check_time(rule, sheet, known)
    _check_bases(rule, item, sheet, known)
    for n, code in enumerate(rule.yields_to):
        if code not in known.catalogue or code == rule.code:
            sheet.say(f"yields_to.{n}", f"yields_to 的编码 {code} 不能用", nearest(code, set(known.catalogue) - {rule.code}))
    _check_examples(rule, item, sheet, known)


def carries_sure(bases: tuple[Basis, ...], severity: Severity) -> bool:
    """May a finding on these bases be sure? One must carry the duty alone: a provision that was read, or the form or logic itself
    (which never carry a veto)."""
    alone = [b for b in bases if b.alone and (b.kind != "law" or b.read)]
    return any(b.kind == "law" for b in alone) or (bool(alone) and severity != "否决")


def used_parameters(rule: Rule) -> tuple[str, ...]:
    """Every parameter the rule compares with or prints, sorted."""
    compared = {c.parameter for _, c in _placed(rule) if c.parameter}
    return tuple(sorted(compared | set(placeholders(rule.message)[1])))


def local_needs(rule: Rule, specs: Mapping[str, FactSpec]) -> dict[str, dict[str, str]]:
    """Topic of a bureau's own values → facts the rule is decided by that are told by it → what is done where it is not set ("": nothing
    can be told then)."""
    needs: dict[str, dict[str, str]] = {}
    for name in dict.fromkeys(c.fact for _, c in _placed(rule)):
        for topic, instead in specs[name].local.items() if name in specs else ():
            needs.setdefault(topic, {})[name] = instead
    return needs


def used_facts(rule: Rule) -> tuple[str, ...]:
    """Every fact the rule reads, shows or prints, in order of first mention."""
    read = [c.fact for _, c in _placed(rule)]
    return tuple(dict.fromkeys((*read, *rule.show, *rule.lay_out, *placeholders(rule.message)[0])))


def _placed(rule: Rule) -> Iterator[tuple[str, Condition]]:
    """Every condition with its key path in the file."""
    yield from ((f"applies.{n}", c) for n, c in enumerate(rule.applies))
    if rule.when is not None:
        yield from _in_group("when", rule.when)
    yield from ((f"hint_if.{n}", c) for n, c in enumerate(rule.hint_if))


def _in_group(key: str, group: Group) -> Iterator[tuple[str, Condition]]:
    for n, part in enumerate(group.parts):
        where = f"{key}.{group.op}.{n}"
        if isinstance(part, Group):
            yield from _in_group(where, part)
        else:
            yield where, part


def _check_facts(rule: Rule, sheet: Sheet, known: Known) -> None:
    named = [(f"{key}.{c.fact}", c.fact) for key, c in _placed(rule)]
    named += [(f"{key}.{n}", name) for key in ("show", "lay_out") for n, name in enumerate(getattr(rule, key))]
    named += [("message", name) for name in placeholders(rule.message)[0]]
    allowed = known.facts.prefixes(rule.each)
    for key, name in named:
        if known.facts.spec(name) is None:
            sheet.say(key, f"没有事实项 {name}", nearest(name, (n for n in known.facts.names() if n.split(".")[0] in allowed)))
        elif name.split(".")[0] not in allowed:
            sheet.say(key, f"each: {rule.each} 的规则不能用 {name}", f"只能用以 {'、'.join(sorted(allowed))} 开头的事实项")


def _check_condition(key: str, condition: Condition, spec: FactSpec, sheet: Sheet, known: Known) -> None:
    if condition.operator not in ALLOWED[spec.type]:
        sheet.say(key, f"{spec.name}（{spec.zh}）不能用 {condition.operator} 比较", f"可用 {'、'.join(ALLOWED[spec.type])}")
    elif condition.parameter is not None:
        _check_parameter(key, condition.parameter, spec, sheet, known)
    elif problem := _constant_problem(condition, spec):
        sheet.say(key, f"{spec.name}（{spec.zh}）的比较值写法不对", problem)


def _check_parameter(key: str, name: str, spec: FactSpec, sheet: Sheet, known: Known) -> None:
    parameter = known.parameters.get(name)
    if parameter is None:
        sheet.say(key, f"没有法定参数 ${name}", nearest(name, known.parameters))
    elif bad := sorted({v.unit for v in parameter.values} - set(UNITS.get(spec.type, ()))):
        units = "、".join(UNITS.get(spec.type, ())) or "没有，请写常量"
        sheet.say(key, f"{spec.name}（{spec.zh}）不能与单位为 {'、'.join(bad)} 的 ${name} 比较", f"可比较的单位：{units}")


def _constant_problem(condition: Condition, spec: FactSpec) -> str:
    value = condition.value
    match spec.type:
        case "yes_no":
            return "" if isinstance(value, bool) else "写 yes 或 no，不加引号"
        case "word":
            words = value if condition.operator == "in" else (value,)
            good = isinstance(words, tuple) and words and all(isinstance(w, str) and w in spec.words for w in words)
            return "" if good else f"写 {'、'.join(spec.words)} 之一，in 写成列表；像 yes、no、on 的词请加引号"
        case "int":
            return "" if _is_int(value) and abs(value) < MAX_CONSTANT else "写整数或 $参数"
        case "money":
            return "" if _is_int(value) and value == 0 else "写 0 或单位为元的 $参数，金额不写在规则里"
        case "date":
            return "" if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else "写日期，如 2021-07-15"
        case "elapsed":
            return "写带时间单位的 $参数"


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_texts(rule: Rule, item: CatalogueItem, sheet: Sheet, known: Known) -> None:
    human = item.certainty == "human"
    needed = ("ask", "lay_out") if human else ("when", "message", "why", "remedy")
    barred = ("when", "hint_if", "certainty", "message") if human else ("ask", "lay_out")
    who = "由人判断的（human）" if human else "程序判断的"
    for key in needed:
        if not getattr(rule, key):
            sheet.say("", f"{who}编码 {rule.code} 缺少 {key}", f"补写 {key}")
    for key in barred:
        if key in sheet.lines:
            sheet.say(key, f"{who}编码 {rule.code} 不用 {key}", f"删去 {key}")
    for name in placeholders(rule.message)[1]:
        if name not in known.parameters:
            sheet.say("message", f"message 中没有法定参数 ${name}", nearest(name, known.parameters))
    if set("{}") & set(PLACEHOLDER.sub("", rule.message)):
        sheet.say("message", "message 的花括号不成对", "写成 {事实项} 或 {$参数}")


def _check_time(rule: Rule, sheet: Sheet, known: Known) -> None:
    milestones = (rule.as_of,) if isinstance(rule.as_of, str) else rule.as_of or ()
    for name in milestones:
        if name not in known.facts.milestones:
            sheet.say("as_of", f"不认识的时间节点 {name}", nearest(name, known.facts.milestones))
    start, end = rule.in_force.from_, rule.in_force.to
    if start and end and start > end:
        sheet.say("in_force", "in_force 的 from 晚于 to", "更正生效期间")
    if not milestones and (start or end or used_parameters(rule)):
        sheet.say("", "规则有 in_force 或用到 $参数，却没有 as_of", "写明按哪个时间节点的规定判断，如 as_of: decided")


def _check_bases(rule: Rule, item: CatalogueItem, sheet: Sheet, known: Known) -> None:
    for n, basis in enumerate(rule.basis):
        if basis.kind == "law" and basis.law not in known.laws:
            sheet.say(f"basis.{n}.law", f"法规目录中没有 {basis.law}", "用 statutes/ 中的文件名，或先在那里加上这部法规")
        elif basis.kind == "law" and known.statutes and (flaw := known.statutes.flaw(basis, rule.in_force.from_, rule.in_force.to)):
            sheet.say(f"basis.{n}.law", flaw.removesuffix("，请更正条款项或起止日"), "更正条、款、项，或规则的生效期间")
    if not rule.basis:
        sheet.say("basis", "没有依据", "至少写一条 law、form 或 logic 依据")
    elif item.certainty == "sure" and rule.certainty != "hint" and not any(b.alone and (b.kind != "law" or b.read) for b in rule.basis):
        do = "核对条文后写 read: true，或写 certainty: hint"
        sheet.say("basis", f"{rule.code} 可作肯定结论，但没有一条已核对、能单独成立的依据", do)


def _check_examples(rule: Rule, item: CatalogueItem, sheet: Sheet, known: Known) -> None:
    needed = ("finding", "pass", "undecided")
    if item.certainty == "human":
        needed = ("question", *(("not_applicable", "undecided") if rule.applies else ()))
    for verdict in needed:
        if not any(e.expect == verdict for e in rule.examples):
            sheet.say("examples", f"没有 expect: {verdict} 的例子", f"每条规则至少各有一个 {'、'.join(needed)} 的例子")
    for n, example in enumerate(rule.examples):
        for name, raw in example.facts.items():
            key, spec = f"examples.{n}.facts.{name}", known.facts.spec(name)
            if spec is None or name not in used_facts(rule):
                sheet.say(key, f"例子“{example.title}”的 {name} 不是本规则用到的事实项", nearest(name, used_facts(rule)))
                continue
            try:
                example_value(spec, raw)
            except ValueError as problem:
                sheet.say(key, f"例子“{example.title}”的 {name}（{spec.zh}）写法不对", str(problem))
