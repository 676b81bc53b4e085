"""Facts of the penalty: the two ways a sum is written, and the decision beside the notice.

Legal source: 行政处罚法 (2021) art. 44, 59, 62. A softer decision needs no new notice; a heavier one, a new kind, or another basis does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, both, bounds, either, known, missing, negated
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item, Pair
from casecheck.model import PENALTY_KINDS, Amount, Citation, Document, Dossier, Entry, Penalty, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

KIND_ZH = dict(
    zip(
        PENALTY_KINDS,
        (
            "警告",
            "通报批评",
            "罚款",
            "没收违法所得",
            "没收非法财物",
            "暂扣许可证件",
            "降低资质等级",
            "吊销许可证件",
            "限制开展生产经营活动",
            "责令停产停业",
            "责令关闭",
            "限制从业",
            "其他",
        ),
        strict=True,
    )
)

# Provisions of 行政处罚法 on leniency, choice of law and performance that are cited beside the basis of a penalty.
SIDE_ARTICLES = {28, 29, 30, 31, 32, 33, 35, 37, 44, 45, 57, 62, 63, 64, 66, 67, 72}
MONEY_KINDS = ("fine", "confiscate_gains", "confiscate_property")
RECKONED = r"每[^，。；]{1,24}罚款|减轻|从轻|应罚|应处|共(?:计|处)?罚款|合计|总计"  # several sums of one fine, not several fines


@fact("penalty.kind", "word", "处罚种类", KIND_ZH)
def kind(world: World, item: Item) -> Answer:
    return known(item.value.kind, [item.document.entry("penalty").place])


@fact("penalty.written_both_ways", "yes_no", "数额同时有大写和小写")
def written_both_ways(world: World, item: Item) -> Answer:
    amount, entry = _amount(item)
    if amount is None and item.value.kind not in MONEY_KINDS:
        return known(False, [entry.place], entry.confidence)
    if amount is None:
        return missing("未读出数额", [entry.place])
    return known(amount.figures is not None and amount.words is not None, [entry.place], entry.confidence)


@fact("penalty.words_minus_figures", "money", "大写减小写的差额")
def words_minus_figures(world: World, item: Item) -> Answer:
    amount, entry = _amount(item)
    if amount is None or amount.figures is None or amount.words is None:
        return missing("大写或小写数额未读全", [entry.place])
    return known(amount.words - amount.figures, [entry.place], entry.confidence)


@fact("dossier.notices", "int", "告知次数")
def notices(world: World, dossier: Dossier) -> Answer:
    papers = dossier.all("violation_notice")
    closed = world.subjects("violation_notice").rest is None
    return known(len(papers) if closed else Range(least=len(papers)), [p for d in papers for p in [d.entry("issue_date").place]])


@fact("notice_and_decision.fine_increase", "money", "决定罚款比告知多出的数额")
def fine_increase(world: World, pair: Pair) -> Answer:
    """Against the most the notice proposed: a decision inside a proposed range is no increase."""
    proposed, decided = _penalties(pair.first, "proposed_penalty"), _penalties(pair.second, "penalty")
    told, given = _fine(proposed), _fine(decided)
    if told is None or given is None:
        return missing("告知或决定的罚款数额未读出", [proposed.place, decided.place])
    least, most = given[0] - told[1], given[1] - told[1]
    value = least if least == most else Range(least=least, most=most)
    return known(value, [proposed.place, decided.place], min(proposed.confidence, decided.confidence))


@fact("notice_and_decision.kinds_added", "yes_no", "决定增加了告知未列的处罚种类")
def kinds_added(world: World, pair: Pair) -> Answer:
    proposed, decided = _penalties(pair.first, "proposed_penalty"), _penalties(pair.second, "penalty")
    if proposed.value is None or decided.value is None:
        return missing("告知或决定的处罚种类未读出", [proposed.place, decided.place])
    told, given = ({p.kind for p in e.value or ()} for e in (proposed, decided))
    if "other" in told | given:
        return missing("有处罚种类未能识别", [proposed.place, decided.place])
    return known(bool(given - told), [proposed.place, decided.place], min(proposed.confidence, decided.confidence))


@fact(
    "notice_and_decision.basis_change",
    "word",
    "处罚依据的变化",
    {"none": "没有变化", "added": "增列了依据", "replaced": "换了另一部法或另一条"},
)
def basis_change(world: World, pair: Pair) -> Answer:
    """Compared by law and article: a clause or item filled in later, and side provisions, are no change."""
    told, given = pair.first.entry("penalty_basis"), pair.second.entry("penalty_basis")
    if told.value is None or given.value is None:
        return missing("告知或决定的处罚依据未读出", [told.place, given.place])
    ours, theirs = _articles(told.value), _articles(given.value)
    if ours is None or theirs is None:
        return missing("处罚依据中有法规名称未能识别", [told.place, given.place])
    places = [told.place, given.place]
    confidence = min(told.confidence, given.confidence)
    if theirs <= ours:
        return known("none", places, confidence)
    return known("replaced" if ours - theirs else "added", places, confidence)


@fact("notice_and_decision.only_basis_added", "yes_no", "只是增列了依据，罚款和种类都没有加重")
def only_basis_added(world: World, pair: Pair) -> Answer:
    change, more = basis_change(world, pair), fine_increase(world, pair)
    added = change if change.value is None else known(change.value == "added", change.places)
    raised = more if more.value is None else _above_zero(more)
    return both([added, negated(either([kinds_added(world, pair), raised]))])


def _above_zero(amount: Answer) -> Answer:
    low, high = bounds(amount.value).least, bounds(amount.value).most
    if isinstance(low, int) and low > 0:
        return known(True, amount.places)
    if isinstance(high, int) and high <= 0:
        return known(False, amount.places)
    return missing("不能确定罚款是否加重", amount.places)


def _amount(item: Item) -> tuple[Amount | None, Entry[tuple[Penalty, ...]]]:
    entry: Entry[tuple[Penalty, ...]] = item.document.entry("penalty")
    penalty: Penalty = item.value
    whole: Entry[Amount] = item.document.entry("fine_amount")
    if penalty.kind == "fine" and whole.value is not None and (penalty.amount is None or penalty.amount.words is None):
        return whole.value, entry
    return penalty.amount, entry


def _penalties(document: Document, name: str) -> Entry[tuple[Penalty, ...]]:
    return document.entry(name)


def _fine(entry: Entry[tuple[Penalty, ...]]) -> tuple[int, int] | None:
    """The sum of the fines in 分, least and most: a proposed range, or a sum written two ways that differ, has two ends."""
    if entry.value is None:
        return None
    least = most = 0
    each: list[tuple[int, int]] = []
    for penalty in entry.value:
        if penalty.kind != "fine":
            continue
        amount = penalty.amount or Amount()
        ends = [end for end in (amount.figures, amount.words, amount.most) if end is not None]
        if not ends:
            return None
        least, most = least + min(ends), most + max(ends)
        each.append((min(ends), max(ends)))
    if len(each) > 1 and re.search(RECKONED, entry.text):
        return min(low for low, _ in each), max(high for _, high in each)
    return least, most


def _articles(citations: Iterable[Citation]) -> set[tuple[str, int | None]] | None:
    """(law, article) of each citation that carries the penalty; None if a law's name is unknown.

    A discretion standard (裁量基准) is not a basis: it is named beside one. 行政处罚法 itself sets no penalty for an act: adding or
    changing one of its provisions (leniency, discretion, performance) is no change of basis.
    """
    found: set[tuple[str, int | None]] = set()
    for citation in citations:
        if "裁量" in citation.name:
            continue
        if citation.law is None or citation.article is None:
            return None
        if citation.law == "penalty_law":
            continue
        found.add((citation.law, citation.article))
    return found
