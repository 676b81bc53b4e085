"""The generated pages about the law as data: docs/penalties.md, docs/reference/{violations,law}.md. ``build.py`` writes them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from casecheck.judge import RuleSet
from casecheck.law.data import rules_folder
from casecheck.law.statutes import Statutes, load_statutes, numeral, provision
from casecheck.law.violations import Link, PenaltyRange, Violation, load_violations
from casecheck.model import Basis

CASES = Path(__file__).resolve().parent.parent / "tests/law/cases.yaml"
KINDS = {
    "warning": "警告",
    "fine": "罚款",
    "confiscate_gains": "没收违法所得",
    "confiscate_property": "没收非法财物",
    "revoke_permit": "吊销许可证件",
    "suspend_business": "责令停产停业",
    "bar_from_trade": "限制从业",
}
SOFTER = {"act": "行为时", "decision": "决定时", "same": "相同", "unclear": "不能断定"}
CLIFFS = {
    "2021-07-15": "行政处罚法修订施行",
    "2022-11-30": "网约车办法修改",
    "2023-07-20": "道路运输条例第五次修订",
    "2023-11-10": "客运、货运、危货、维修各规章修改",
    "2024-01-01": "行政复议法修订施行",
}
PENALTIES = """# 处罚幅度怎样算

`casecheck.law.penalties.expectation(案由, 行为日, 决定日, 数字)` 由 `rules/violations/` 算出一个案件依法可处的范围。本页的算例都是手算的，
写在 `tests/law/cases.yaml`，测试逐例与程序的结果比较，所以这里的数就是程序的数。

1. **按日取幅度**。行为日、决定日各取当日施行的幅度；表里没有的日子答“没有收录”，不用相邻时期代替。
2. **从旧兼从轻**。先比是否还处罚，再比罚款上限、下限、“可以处”与“处”，最后比其他种类，轻者适用；相同的用行为时的规定。
   上限低而下限高这类互有轻重的，不由程序断定。决定日在 2021-07-15 以前而新规定较轻的，另作提示：当时处罚法没有这一条文。
3. **按倍数**。违法所得超过界限的按倍数；条文只写“超过”和“不足”的，恰为界限时两头都列，作提示；卷内没有写明数额的，作提示。
   2021-07-15 起，专门条文没有写没收的，也依行政处罚法第二十八条第二款没收违法所得。
4. **情形**。情节严重、拒不改正、个人等另有幅度，须在数字里写明查到的情形；只在拒不改正时才罚款的，没有写明就是不罚款。
5. **超限质量**。限值由轴数、是否列车、牵引车驱动轴决定；检测单自己写明扣除误差的，先扣再减限值。超过一吨的每满一吨五百元，封顶三万元；
   按比例折算的只作提示，不足一吨按一吨算的没有依据。
6. **外廓尺寸**。高、宽、长都不超过一档的为一档，余类推；与质量同时超限的相加，封顶三万元。

低于下限的减轻、各地裁量基准、听证标准不在这里。`read` 为否的幅度没有人对照过原文，只能作提示，见 [reference/law.md](reference/law.md)；
84 个案由的幅度见 [reference/violations.md](reference/violations.md)。
"""


def penalties_page() -> str:
    """docs/penalties.md: the method and the worked cases."""
    cases: list[dict[str, Any]] = yaml.safe_load(CASES.read_text("utf-8"))
    violations = load_violations(rules_folder())
    text = PENALTIES
    for day, zh in CLIFFS.items():
        text += f"\n## {day} {zh}\n\n" + _cases((case for case in cases if str(case.get("cliff")) == day), violations)
    return text + "\n## 其他算例\n\n" + _cases((case for case in cases if "cliff" not in case), violations)


def _cases(cases: Iterable[dict[str, Any]], violations: dict[str, Violation]) -> str:
    text = "| 算例 | 行为日 | 决定日 | 数字 | 依法可处 | 较轻的规定 | 依据 | 手算 |\n|---|---|---|---|---|---|---|---|\n"
    statutes = load_statutes(rules_folder())
    for case in cases:
        expect = case["expect"]
        articles = "、".join(_article(statutes, words) for words in [*expect.get("articles", ()), *filter(None, [case.get("review")])])
        cells = (case["title"], case["act"], case["decision"], _figures(case), _sum(expect), SOFTER.get(expect.get("softer"), ""), articles)
        text += "| " + " | ".join(str(cell) for cell in (*cells, case["work"])) + " |\n"
    return text


def _figures(case: dict[str, Any]) -> str:
    words = [f"违法所得 {case['gains']} 元"] if "gains" in case else []
    words += [f"价值 {case['worth']} 元"] if "worth" in case else []
    words += [f"超 {case['excess']} 千克"] if "excess" in case else []
    if vehicle := case.get("vehicle"):
        drive = "，单驱动轴" if vehicle.get("single_drive") else ""
        words.append(f"{vehicle['axles']} 轴{'列车' if vehicle.get('train') else '货车'}{drive}，总质量 {vehicle['gross']} 千克")
        words += [f"误差扣减 {vehicle['allowance']} 千克"] if "allowance" in vehicle else []
    words += ["高宽长 " + "×".join(map(str, case["size"])) + " 毫米"] if "size" in case else []
    return "，".join([*words, *case.get("when", ()), *([f"{case['acts']} 次"] if "acts" in case else [])])


def _sum(expect: dict[str, Any]) -> str:
    if expect.get("silent"):
        return "没有收录"
    if "least" not in expect:
        return "不能断定"
    kinds = expect.get("kinds")
    if kinds is not None and "fine" not in kinds:
        return "、".join(KINDS[kind] for kind in kinds) or "不处罚"
    least, most = expect["least"], expect["most"]
    words = f"{most} 元" if least == most else f"{least} 至 {most} 元"
    if kinds and "warning" in kinds:
        words = f"警告{'，或者' if expect.get('may') else '并处'} {words}"
    elif expect.get("may"):
        words = f"可以处 {words}"
    return (
        words
        + ("，没收违法所得" if expect.get("confiscate") else "")
        + ("（提示）" if "doubt" in expect or expect.get("read") is False else "")
    )


def _article(statutes: Statutes, words: str) -> str:
    law, _, numbers = words.partition(" ")
    article, paragraph, item = (*map(int, numbers.split(".")), None, None)[:3]
    return provision(statutes.by_key[law].name, Basis(kind="law", law=law, article=article, paragraph=paragraph, item=item))


def violations_page() -> str:
    """docs/reference/violations.md: every cause with its provisions and ranges."""
    statutes, violations = load_statutes(rules_folder()), load_violations(rules_folder())
    text = "# 案由和处罚幅度\n\n`✓` 对照过条文；没有 `✓` 的只能作提示。金额单位：元。\n"
    for key, v in violations.items():
        text += f"\n## {v.zh} `{key}`\n\n"
        text += f"由{v.authority}处罚，交通运输部门应当移送。\n\n" if v.authority else ""
        text += f"违反：{_links(statutes, v.prohibits) or '没有收录'}\n\n处罚依据：{_links(statutes, v.penalised_by)}\n\n"
        text += f"没有列出幅度：{v.silent}。\n\n" if v.silent else ""
        if v.ranges:
            text += "| 自 | 至 | 种类 | 罚款 | 对照 | 说明 |\n|---|---|---|---|---|---|\n"
            text += "".join(f"| {' | '.join(_row(r))} |\n" for r in v.ranges) + "\n"
        text += f"核对：{v.checked.replace('； ', '；')}\n" if v.checked else "没有人对照过条文。\n"
    return text


def _links(statutes: Statutes, links: Iterable[Link]) -> str:
    return "；".join(
        provision(statutes.by_key[one.law].name, one.basis) + _window(one.from_, one.to) + (" ✓" if one.read else "") for one in links
    )


def _window(first: object, last: object) -> str:
    if first and last:
        return f"（{first} 至 {last}）"
    return f"（{first} 起）" if first else f"（至 {last}）" if last else ""


def _row(r: PenaltyRange) -> tuple[str, ...]:
    fines = [f"{f.when + '：' if f.when else ''}{'可以处 ' if f.may else ''}{_between(f.least, f.most)}" for f in r.fines]
    if r.gains:
        edge = "达到" if r.gains.reached else "超过"
        above = f"{edge} {r.gains.above} 的，" if r.gains.above else "的 "
        fines.append(f"{r.gains.of}{above}{r.gains.least} 至 {r.gains.most} 倍")
    fines += [f"超限每满 {r.steps.unit} 千克 {r.steps.each}，封顶 {r.steps.most}"] if r.steps else []
    fines += ["按外廓分三档"] if r.sizes else []
    read = ("✓" if r.read else "") + ("（规章部分没有对照）" if (r.steps or r.sizes) and not r.rule_read else "")
    kinds = "、".join(KINDS[kind] for kind in r.kinds) or "没有处罚"
    return str(r.from_), str(r.to or ""), kinds, "；".join(fines) + ("；按次" if r.per_act else ""), read, r.note


def _between(least: int, most: int) -> str:
    return str(most) if least == most else f"{least} 至 {most}" if least else f"{most} 以下"


def law_page(rules: RuleSet) -> str:
    """docs/reference/law.md: what was read and how, and what nobody has read."""
    statutes, violations = load_statutes(rules_folder()), load_violations(rules_folder())
    text = "# 哪些法律数据有人对照过条文\n\n转载不是官方文本；对照官方文本以前，数据只说明“与转载一致”。\n\n## 一、对照过的\n\n"
    text += "| 法规 | 版本 | 数过款、项的条 | 怎样核对 |\n|---|---|---|---|\n"
    for statute in statutes.by_key.values():
        for v in statute.versions:
            if v.checked:
                text += f"| {statute.name} | {v.from_} 起 | {_numbers(v.paragraphs)} | {v.checked} |\n"
    cited = sorted(_cited(rules, violations), key=lambda one: (one[0].law or "", one[0].article or 0, str(one)))
    text += "\n## 二、没有人对照过的\n\n### 没有对照过的法规版本\n\n| 法规 | 版本 | 可信程度 |\n|---|---|---|\n"
    for statute in statutes.by_key.values():
        for v in statute.versions:
            if not v.checked:
                text += f"| {statute.name} | {v.from_ or '起始日不明'} 起 | {v.confidence or statute.confidence} |\n"
    text += "\n### 规则、案由和参数引用而没有数过款、项的条\n\n"
    text += _list(_uncounted(statutes, cited))
    text += "\n### 没有对照过条文的处罚幅度\n\n"
    text += _list(
        f"{v.zh}：{r.from_} 起" + (f"（{r.note}）" if r.note else "") for v in violations.values() for r in v.ranges if not r.read
    )
    text += "\n### 引用未读条文的规则\n\n"
    text += _list(f"{rule.code}：{basis.text}" for rule in rules.rules for basis in rule.basis if basis.kind == "law" and not basis.read)
    text += "\n### 没有对照过条文的法定参数\n\n"
    return text + _list(
        f"{p.zh} `{p.name}`：{value.from_} 起"
        for p in rules.parameters.values()
        for value in p.values
        if not (value.basis and value.basis.read)
    )


Cited = tuple[Basis, object, object]  # a provision and its first and last day, if any


def _cited(rules: RuleSet, violations: dict[str, Violation]) -> Iterable[Cited]:
    yield from ((basis, rule.in_force.from_, rule.in_force.to) for rule in rules.rules for basis in rule.basis if basis.law)
    yield from ((link.basis, link.from_, link.to) for v in violations.values() for link in (*v.prohibits, *v.penalised_by))
    for parameter in rules.parameters.values():
        yield from ((value.basis, value.from_, value.from_) for value in parameter.values if value.basis and value.basis.law)


def _uncounted(statutes: Statutes, cited: Iterable[Cited]) -> list[str]:
    missing: dict[tuple[str, str], set[int]] = {}
    for basis, first, last in cited:
        statute = statutes.by_key[basis.law or ""]
        for version in statute.versions_between(first, last):  # type: ignore[arg-type]
            if basis.article and basis.article not in version.paragraphs:
                missing.setdefault((statute.name, str(version.from_ or "起始日不明")), set()).add(basis.article)
    return [f"{name}（{start} 起）：{_numbers(dict.fromkeys(articles))}" for (name, start), articles in sorted(missing.items())]


def _numbers(articles: Iterable[int]) -> str:
    """第一、三至五条."""
    runs: list[list[int]] = []
    for n in sorted(articles):
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return "第" + "、".join(numeral(a) if a == b else f"{numeral(a)}至{numeral(b)}" for a, b in runs) + "条"


def _list(lines: Iterable[str]) -> str:
    return "".join(f"- {line}\n" for line in lines) or "没有。\n"
