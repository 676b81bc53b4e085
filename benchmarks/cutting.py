"""Bundles cut into papers: one file with a whole dossier, misread as an engine misreads scans.

    .venv/bin/python benchmarks/cutting.py                  # 190 bundles; goes on where it was stopped
    .venv/bin/python benchmarks/cutting.py --quick          # 12 bundles
    .venv/bin/python benchmarks/cutting.py --show           # every paper that was cut wrongly

Every dossier is written as PDF, one file a paper, and read; its pages are then bound into one file, so that it is known where each
paper begins. Pages are kept in ``--work``; only writing and reading them is slow. Then, by the number of the bundle: 0.5, 1, 1.5 or 2 % of
the characters are misread, lost or put in, a fifth of that share of lines is not seen, one title in twenty stands aside, and in one
bundle of five nothing is centred and no size is known; the index is there or not; the foot says 第 n 页 共 m 页, 第 n 页, nothing, or the
pages of the whole bundle; empty backs of sheets are there or not.

A paper is cut exactly if its pages are right, blank backs included. Whether it is taken for the right form too is counted of the papers
whose form is known when nothing is misread.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, get_args

from casecheck.errors import UsageError
from casecheck.model import Cell, Line, Page, Table
from casecheck.reading import read_path
from casecheck.recognise import recognise
from casecheck.write import HELD_OUT, NATIONAL, REGIONS, Case, Cause, Extra, Generation, make_case, write_dossier

BUNDLES = 190
CAUSES: tuple[Cause, ...] = ("overload-on-site", "overload-off-site", "unlicensed-passenger", "on-spot")
RATES = (0.005, 0.01, 0.015, 0.02)
FEET = ("n of m", "n", "none", "bundle")
FOOT = re.compile(r"第\s*\d+\s*页\s*共\s*\d+\s*页")
ALIKE = ("日曰目白自", "未末术木本", "己已巳", "土士上", "人入八", "大太犬", "千干于", "书节", "申甲由田电", "询均洵", "笔毛", "录求")
COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"


class Filed(NamedTuple):
    """A paper that is bound in: its form and its pages in the bundle."""

    form: str
    pages: tuple[int, ...]
    known: bool = True  # is its form known when nothing is misread


class Bundle(NamedTuple):
    """One file with a whole dossier, and what it was bound from."""

    number: int
    region: str
    rate: float
    foot: str
    flat: bool
    indexed: bool
    pages: tuple[Page, ...]
    papers: tuple[Filed, ...]


def case_of(number: int) -> Case:
    """The case of a bundle: causes, generations, regions and further steps in turn."""
    random = Random(number)
    cause = CAUSES[number % len(CAUSES)]
    generation = get_args(Generation)[number // 4 % 3]
    region = tuple(REGIONS)[number // 4 % len(REGIONS)] if cause != "on-spot" else NATIONAL
    extras = [one for one in get_args(Extra) if random.random() < 0.35]
    while True:
        try:
            return make_case(number, generation, None, None, cause, extras, region)
        except UsageError:
            extras.pop()


def written(number: int, work: Path) -> tuple[str, list[dict[str, Any]]]:
    """The region, and the papers of a case with their pages, written and read once and kept."""
    kept = work / f"{number:03}.json"
    if not kept.exists():
        case = case_of(number)
        with tempfile.TemporaryDirectory() as folder:
            truth = write_dossier(Path(folder) / "papers", case, pdf=True)
            pages: dict[str, list[Any]] = {}
            for page in read_path(Path(folder) / "papers").pages:
                pages.setdefault(page.file, []).append(page.model_dump(mode="json"))
        papers = [{"form": one.form, "pages": pages[one.file]} for one in truth.papers]
        half = kept.with_suffix(".half")
        half.write_text(json.dumps([case.region, papers], ensure_ascii=False), encoding="utf-8")
        half.replace(kept)
    region, papers = json.loads(kept.read_text(encoding="utf-8"))
    return region, papers


def bundle_of(number: int, work: Path) -> Bundle:
    """A bundle, misread."""
    region, papers = written(number, work)
    random = Random(f"bundle {number}")
    rate, foot, indexed, backs = RATES[number % 4], random.choice(FEET), random.random() < 0.5, random.random() < 0.3
    flat = number % 5 == 2
    if not indexed:
        papers = [one for one in papers if one["form"] != "dossier_index"]
    pages: list[Page] = []
    bound: list[Filed] = []
    total = sum(len(one["pages"]) for one in papers)
    sheet = 0
    for one in papers:
        begin = len(pages)
        for own, data in enumerate(one["pages"], 1):
            sheet += 1
            words = {"n": f"第 {own} 页", "none": "", "bundle": f"第 {sheet} 页 共 {total} 页"}.get(foot)
            page = with_foot(Page.model_validate(data), words)
            page = misread(flattened(page) if flat else page, rate, random)
            pages.append(page.model_copy(update={"file": "案卷.pdf", "number": len(pages) + 1, "scanned": True}))
            if backs and random.random() < 0.6:
                pages.append(Page(file="案卷.pdf", number=len(pages) + 1, scanned=True))
        plain = recognise([Page.model_validate(data) for data in one["pages"]]).papers
        bound.append(Filed(one["form"], tuple(range(begin + 1, len(pages) + 1)), plain[0].form == one["form"]))
    return Bundle(number, region, rate, foot, flat, indexed, tuple(pages), tuple(bound))


def bundles(work: Path, first: int = 0) -> Iterator[Bundle]:
    """One after the other without end; a case that the writer cannot put on paper is passed over."""
    for number in itertools.count(first):
        try:
            yield bundle_of(number, work)
        except ValueError as error:
            print(f"{number}: {error}", file=sys.stderr)


def with_foot(page: Page, words: str | None) -> Page:
    """The page with other words for its own number; None: as it is."""
    if words is None:
        return page
    blocks = [
        block.model_copy(update={"text": words, "chars": (), "char_confidence": ()})
        if isinstance(block, Line) and FOOT.search(block.text)
        else block
        for block in page.blocks
    ]
    return page.model_copy(update={"blocks": tuple(b for b in blocks if not isinstance(b, Line) or b.text)})


def flattened(page: Page) -> Page:
    """The page without what tells a title by its looks: no line is centred, no size is known."""
    lines = [b.model_copy(update={"centred": False, "size": None}) if isinstance(b, Line) else b for b in page.blocks]
    return page.model_copy(update={"blocks": tuple(lines)})


def misread(page: Page, rate: float, random: Random) -> Page:
    """The page with characters misread, lost and put in, lines not seen, and the layout not quite as it was."""
    seen = [block for block in page.blocks if isinstance(block, Table) or random.random() >= rate / 5]
    return page.model_copy(update={"blocks": tuple(_misread(block, rate, random) for block in seen)})


def _misread(block: Line | Table, rate: float, random: Random) -> Line | Table:
    if isinstance(block, Line):
        text = "".join(_char(char, rate, random) for char in block.text)
        size = None if block.size is None else round(2 * (block.size + random.uniform(-1, 1))) / 2
        block = block.model_copy(update={"size": size, "centred": block.centred and random.random() < 0.95})
        if text == block.text:
            return block
        return block.model_copy(
            update={"text": text, "chars": (), "char_confidence": (), "confidence": round(random.uniform(0.8, 0.98), 2)}
        )
    cells: list[Cell] = []
    for cell in block.cells:
        cells.append(cell.model_copy(update={"blocks": tuple(_misread(inner, rate, random) for inner in cell.blocks)}))
    return block.model_copy(update={"cells": tuple(cells)})


def _char(char: str, rate: float, random: Random) -> str:
    if char.isspace() or random.random() >= rate:
        return char
    if char.isdigit():
        return random.choice("0123456789")
    way = random.random()
    if way < 0.25:
        return ""
    if way < 0.4:
        return char + random.choice("·.、一丨,")
    alike = next((group.replace(char, "") for group in ALIKE if char in group), "")
    return random.choice(alike or COMMON)


def wrong(bundle: Bundle) -> tuple[list[Filed], list[Filed]]:
    """The papers with other pages than they have, and those with the right pages that are taken for another form."""
    found = {tuple(page.number for page in paper.pages): paper.form for paper in recognise(bundle.pages).papers}
    astray = [one for one in bundle.papers if one.pages not in found]
    return astray, [one for one in bundle.papers if found.get(one.pages, one.form) != one.form]


def groups(bundle: Bundle) -> Iterator[str]:
    """What the papers of a bundle are counted under."""
    yield "全部"
    yield f"字错 {bundle.rate:.1%}"
    yield "看不出居中和字号" if bundle.flat else "看得出居中和字号"
    yield "有卷内目录" if bundle.indexed else "无卷内目录"
    yield {"n of m": "页脚：第n页共m页", "n": "页脚：第n页", "none": "无页脚", "bundle": "页脚：全卷页数"}[bundle.foot]
    yield "地区版式（留作检验）" if bundle.region in HELD_OUT else "全国式样" if bundle.region == NATIONAL else "地区版式"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundles", type=int, default=BUNDLES)
    parser.add_argument("--first", type=int, default=0, help="number of the first bundle: others than those it was mended by")
    parser.add_argument("--quick", action="store_true", help="12 bundles")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "casecheck-cutting", help="where pages are kept")
    parser.add_argument("--show", action="store_true", help="print every paper that was cut wrongly")
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    papers, cut, known, right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for bundle in itertools.islice(bundles(options.work, options.first), 12 if options.quick else options.bundles):
        astray, misnamed = wrong(bundle)
        for group in groups(bundle):
            papers[group] += len(bundle.papers)
            cut[group] += len(bundle.papers) - len(astray)
            known[group] += sum(one.known for one in bundle.papers)
            right[group] += sum(one.known and one not in astray and one not in misnamed for one in bundle.papers)
        if options.show and astray + misnamed:
            words = "; ".join(f"{'页' if one in astray else '种类'} {one.form} {list(one.pages)}" for one in astray + misnamed)
            print(f"{bundle.number} {bundle.region} {bundle.rate:.1%} {bundle.foot}: {words}")
    print("| 案卷 | 文书 | 页都对 | 名称认得的 | 其中页和种类都对 |\n|---|---|---|---|---|")
    for group, count in sorted(papers.items()):
        print(f"| {group} | {count} | {cut[group] / count:.2%} | {known[group]} | {right[group] / known[group]:.2%} |")


if __name__ == "__main__":
    main()
