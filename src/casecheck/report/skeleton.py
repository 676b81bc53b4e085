"""A rule file to begin from (规则草稿): what the catalogue knows is filled in, what a jurist has to write is left open and explained.

It is not a rule yet: ``casecheck rules check`` names every place that is still open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casecheck.model import CatalogueItem, FactSpec

TYPES = {
    "yes_no": "是/否，写 {is: yes} 或 {is: no}",
    "word": "词，写 {is: 词} 或 {in: [词, 词]}",
    "int": "整数，写 {gt: 2}，也可与 $参数 比",
    "money": "金额，只与 $参数 比，或 {gt: 0}",
    "date": "日期，写 {lt: 2021-07-15}",
    "elapsed": "时间段，只与 $期限 比，写 {gt: $service_term}",
}
CERTAINTY = {"sure": "可作定论（条件都成立才行，否则写 certainty: hint）", "hint": "只作提示", "human": "由人判断：只提问、摆材料"}
LISTED = 25  # facts named in the comment


def skeleton(item: CatalogueItem, each: str, kind: str, facts: Iterable[FactSpec]) -> str:
    """The YAML text. ``kind``: the subject kind in Chinese; ``facts``: those of the kind, to choose from."""
    return (
        "\n".join((*_head(item, each, kind), *_facts(facts), *(_human() if item.certainty == "human" else _judged()), *_end(item))) + "\n"
    )


def _head(item: CatalogueItem, each: str, kind: str) -> Iterator[str]:
    yield "# yaml-language-server: $schema=../rule.schema.json"
    yield f"# {item.code} {item.title}"
    yield f"# {item.severity} · {CERTAINTY[item.certainty]}。名称、严重程度、确定程度、例外写在 catalogue.yaml，这里不再写。"
    if item.exceptions:
        yield f"# 合法例外，命中就是误报：{' '.join(item.exceptions.split())}"
    yield "# 写完运行 casecheck rules check，再运行 casecheck rules test 本编码。"
    yield f"each: {each}  # 逐个评查什么：{kind}。换成别的对象见 docs/reference/facts.md"


def _facts(facts: Iterable[FactSpec]) -> Iterator[str]:
    found = list(facts)
    yield "# 可用的事实项（另有每种文书的填写项、签名和 dossier.has.<文书>，见 docs/reference/facts.md）："
    for spec in found[:LISTED]:
        words = f"；词：{'、'.join(spec.words)}" if spec.words else ""
        yield f"#   {spec.name}　{spec.zh}（{TYPES[spec.type]}{words}）"
    if len(found) > LISTED:
        yield f"#   另有 {len(found) - LISTED} 项"
    yield "# applies 每行都成立才评查；有一行确知不成立，结论是不适用。不需要就删去。"
    yield "applies: []"


def _judged() -> Iterator[str]:
    yield "# when 成立就是问题。all 是都成立，any 是任一成立，可以嵌套。"
    yield "when:"
    yield "  all: []"
    yield "# hint_if: 任一行成立或读不出，结论只作提示。show: 报告里要印出的事实项。yields_to: [编码]，并入那一条。"
    yield from _law()
    yield 'message: ""  # 哪里、怎样不对，一句话；可写 {事实项} 和 {$参数}'
    yield 'why: ""  # 为什么是问题'
    yield 'remedy: ""  # 怎么办：不在签过名的文书上添改，不倒签'
    yield "# curable: always、before_decision、before_service、never；视情形的不写"


def _human() -> Iterator[str]:
    yield "# lay_out 是摆给人看的事实项，印出值和位置；ask 是要人回答的问题。"
    yield "lay_out: []"
    yield 'ask: ""'
    yield from _law()
    yield 'why: ""  # 为什么要问'
    yield 'remedy: ""  # 如果确有问题怎么办'


def _law() -> Iterator[str]:
    yield "# as_of 按哪个时间节点的规定判断（如 act、decided），in_force 是规定的起止日；与时间无关就删去这两行。"
    yield "as_of: decided"
    yield "in_force: {from: 2021-07-15}"
    yield "# 依据至少一条，law 是 statutes/ 里的文件名；核对过条文才写 read: true。另两种：{kind: form, text: 式样或标准}、"
    yield "# {kind: logic, text: 文书前后矛盾}。如：- {kind: law, law: penalty_law, article: 61, paragraph: 1, read: true}"
    yield "basis: []"


def _end(item: CatalogueItem) -> Iterator[str]:
    human = item.certainty == "human"
    yield 'blind_spots: ""  # 看不到什么，什么时候无法判断，如实写'
    yield "status: preview  # 量过、没有误报以后改成 stable；preview 只在点名时评查"
    yield "# 例子就是测试：数字的界限两侧各要有例；facts 只写本规则用到的事实项，不写的就是没读出。"
    yield "examples:"
    for expect, title in (("question", "线索在"),) if human else (("finding", "有问题的"), ("pass", "没有问题的")):
        yield from _example(title, expect)
    yield from _example("缺一个事实项", "undecided")
    yield from _example("不在评查范围", "not_applicable")


def _example(title: str, expect: str) -> Iterator[str]:
    yield f"  - title: {title}"
    yield f"    expect: {expect}"
    yield "    facts: {}"
