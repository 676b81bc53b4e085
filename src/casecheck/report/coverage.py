"""How far the rules cover the catalogue (覆盖情况): for each of the 280 codes whether it is answered, how certainly and on what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from casecheck.model import CatalogueItem, Rule
from casecheck.report.wording import width

CERTAINTY = {"sure": "定论", "hint": "提示", "human": "请人判断"}
BASES = {"law": "法条", "form": "式样标准", "logic": "逻辑"}
STATUSES = {"stable": "正式", "preview": "试用", "none": "尚无规则", "left_out": "不做规则"}
READ = {"all": "已核", "some": "部分待核", "none": "待核", "": ""}
HEADINGS = ("编码", "缺陷", "严重程度", "目录", "规则", "结论", "依据", "条文核对", "可测量")
LEFT_OUT = {
    "DR-035": "用的什么笔要看原件的墨迹，扫描件看不出。",
    "DR-057": "是谁的笔迹只有鉴定能断定；把像不像写进报告，会变成对人的指控。",
    "AR-013": "要翻原卷，扫描件看不出。",
    "EX-030": "也是笔迹判断；送达人代填日期、受送达人签名在实务中常见。",
    "XC-013": "要任职、外出的外部记录，卷内没有；电子签批、委托签批也合法。",
}
"""Codes that stay outside, and why."""


@dataclass(frozen=True)
class Coverage:
    """One code. ``status`` is a key of STATUSES; ``certainty`` the highest of its rules'; ``read``: how many of the articles they cite were
    compared with the text: all, some or none ("": they cite none); ``measured``: can the writer plant the defect, so that finding it is
    measured."""

    item: CatalogueItem
    status: str
    certainty: str
    bases: tuple[str, ...]
    read: str
    measured: bool

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells under HEADINGS."""
        bases = "、".join(BASES[kind] for kind in self.bases)
        item, certainty = self.item, CERTAINTY.get(self.certainty, "")
        measured = "是" if self.measured else "否"
        row = (item.code, item.title, item.severity, CERTAINTY[item.certainty], STATUSES[self.status], certainty, bases, READ[self.read])
        return (*row, measured if self.status in ("stable", "preview") else "")


def coverage(catalogue: Mapping[str, CatalogueItem], rules: Iterable[Rule], planted: Container[str]) -> tuple[Coverage, ...]:
    """Every code of the catalogue, in order. ``planted``: the codes the writer can plant."""
    files: dict[str, list[Rule]] = {}
    for rule in rules:
        files.setdefault(rule.code, []).append(rule)
    return tuple(_covered(item, files.get(code, []), code in planted) for code, item in catalogue.items())


def _covered(item: CatalogueItem, rules: list[Rule], planted: bool) -> Coverage:
    bases = [basis for rule in rules for basis in rule.basis]
    cited = [basis.read for basis in bases if basis.kind == "law"]
    status = "left_out" if item.code in LEFT_OUT else "none"
    if rules:
        status = "stable" if any(rule.status == "stable" for rule in rules) else "preview"
    lowered = [rule.certainty == "hint" for rule in rules]
    certainty = "" if not rules else "hint" if item.certainty == "sure" and all(lowered) else item.certainty
    kinds = tuple(kind for kind in BASES if any(basis.kind == kind for basis in bases))
    read = "all" if all(cited) else "some" if any(cited) else "none"
    return Coverage(item, status, certainty, kinds, read if cited else "", planted)


def summary(rows: Iterable[Coverage]) -> str:
    """The whole in a sentence."""
    rows = tuple(rows)
    by_status = Counter(row.status for row in rows)
    answered = [row for row in rows if row.status in ("stable", "preview")]
    counts = "，".join(f"{zh} {by_status[status]}" for status, zh in STATUSES.items() if by_status[status])
    certain = "，".join(f"{zh} {sum(row.certainty == key for row in answered)}" for key, zh in CERTAINTY.items())
    measured = sum(row.measured for row in answered)
    return f"{len(rows)} 个编码：{counts}。有规则的 {len(answered)} 个：{certain}；可用种缺陷的样卷测量的 {measured} 个。"


def as_text(rows: Iterable[Coverage]) -> str:
    """For a terminal: the sentence, then a line for each code."""
    rows = tuple(rows)
    table = [HEADINGS, *(row.cells for row in rows)]
    widths = [max(width(line[n]) for line in table) for n in range(len(HEADINGS))]
    lines = ("  ".join(cell + " " * (widths[n] - width(cell)) for n, cell in enumerate(line)).rstrip() for line in table)
    return "\n".join((summary(rows), "", *lines)) + "\n"


def as_markdown(rows: Iterable[Coverage]) -> str:
    """For the docs."""
    return "\n".join(_markdown(tuple(rows))) + "\n"


def _markdown(rows: tuple[Coverage, ...]) -> Iterator[str]:
    yield "# 缺陷目录的覆盖情况\n"
    yield summary(rows)
    yield ""
    yield "目录：目录给的确定程度，是上限。结论：现有规则最多能作到哪一步。依据、条文核对：规则写的依据种类，所引条文是否都核对过原文。"
    yield "可测量：样卷生成程序能不能种上这个缺陷；能种的才量得出查不查得到。不做规则的五个见 [rules-left-out.md](../rules-left-out.md)。"
    yield ""
    yield f"| {' | '.join(HEADINGS)} |"
    yield f"|{'---|' * len(HEADINGS)}"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row.cells) + " |"


def left_out_page(catalogue: Mapping[str, CatalogueItem]) -> str:
    """The codes that stay outside, for the docs."""
    lines = [
        "# 目录里不做成规则的编码\n",
        "缺陷目录有 280 个编码。只有人能判断的，程序在有线索时提问并摆出材料（评查报告的“请人判断”），不下结论。",
        "下面五个连线索也读不到，或者不该由程序提出，不做规则；评查时请对照原件或另查：\n",
        "| 编码 | 缺陷 | 为什么不做 |\n|---|---|---|",
        *(f"| {code} | {catalogue[code].title} | {why} |" for code, why in LEFT_OUT.items()),
    ]
    return "\n".join(lines) + "\n"
