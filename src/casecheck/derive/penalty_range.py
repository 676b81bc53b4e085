"""Facts of the penalty beside its statutory range (处罚幅度): is the fine above the most the law allows, is a kind of penalty not provided.

Legal source: 行政处罚法 (2021) art. 12, 37, 76(1)(2), 行政诉讼法 art. 70(1)(6). From old and new the softer law: the limit is the higher of
that of the day of the act and that of the day of the decision, so that only what exceeds both is over it.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.citing import days_of_law
from casecheck.derive.milestones import entry_day
from casecheck.derive.penalty import SIDE_ARTICLES
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.law.violations import PenaltyRange, Violation
from casecheck.model import Amount, Citation, Document, Entry, Penalty, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

SEVERAL_ACTS = (
    r"合并(?:处罚|执行|决定)|分别(?:裁量|处罚|决定|处以|给予)|累计(?:罚款|处罚|处以)"
    r"|(?:[二两三四五六七八九十]|[2-9]|[1-9][0-9]+)(?:车次|次违法|起违法)"
)
# A penalty only told of for a case that has not happened (逾期不改正的,吊销…) is not one given or proposed.
THREATENED = (
    r"(?:逾期|再次|拒不|如不|如再|仍不|仍未|不改正|未改正|不履行|情节严重)[^。;]{0,24}"
    r"(?:吊销|暂扣|降低|停产|停业|停止营业|责令关闭|限制|没收|不得)"
)
_DIGITS = "〇零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟"
GAINS = rf"违法所得(?:共计|合计|为|计|人民币|金额)*[:：]?[0-9{_DIGITS}][0-9,.{_DIGITS}]*[余多]?[元万]"
GAINS_ZH = "违法所得"
NOT_LISTED = "处罚幅度表没有收录这一案由"


@fact("decision.range_listed", "yes_no", "处罚依据的幅度已收录")
def range_listed(world: World, decision: Document) -> Answer:
    """No if none of the cited bases is in the table; missing if some are, or if the words name no cause
    that they penalise."""
    entry: Entry[tuple[Citation, ...]] = decision.entry("penalty_basis")
    if entry.state == "blank":
        return known(False, [entry.place], entry.confidence)  # no basis at all is another code's matter
    if entry.value is None:
        return missing("处罚依据未读出", [entry.place])
    cited, days = bases(entry.value), days_of_law(world, decision)[0]
    known_ones = [c for c in cited if any(penalises(v, c, days) for v in world.violations.values())]
    if not known_ones and all(c.law is not None for c in cited):
        return known(False, [entry.place], entry.confidence)
    if not named(world, decision):
        return missing("不能由处罚依据和用词确定案由，或另引有幅度未收录的依据", [entry.place])
    return known(True, [entry.place], entry.confidence)


@fact("decision.fine_limit", "money", "罚款的法定上限")
def fine_limit(world: World, decision: Document) -> Answer:
    """The higher of the limits of the two days."""
    found = ranges(world, decision)
    if isinstance(found, Answer):
        return found
    gained = gains(decision)
    if any(r.per_act for r in found):
        return missing("条文对每次违法行为分别处罚，次数没有读出")
    if multiplied := next((r.gains.of for r in found if r.gains and r.gains.of != GAINS_ZH), None):
        return missing(f"罚款按{multiplied}的倍数计算，其数额没有读出")
    if any(r.gains for r in found) and gained is None:
        written = matches(decision, GAINS)
        if written:
            return missing(f"决定书写有“{written[0].quote}”而没有读出没收数额，上限可能按倍数计算", written)
    return known(max(r.most_fen(gained) for r in found), [decision.entry("penalty_basis").place])


@fact("decision.fine_over_limit", "money", "罚款超出法定上限的数额")
def fine_over_limit(world: World, decision: Document) -> Answer:
    """Zero or negative: not over it. A sum written two ways that differ is a range."""
    limit = fine_limit(world, decision)
    if not isinstance(limit.value, int):
        return limit
    fine = fine_ends(decision)
    return fine if isinstance(fine, Answer) else from_fine(decision, fine[0] - limit.value, fine[1] - limit.value)


def fine_ends(decision: Document) -> tuple[int, int] | Answer:
    """The sum of the fines in 分, twice, or the two ends where a sum is written two ways that differ; else what was not read."""
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    if entry.value is None:
        return missing("处罚内容未读出", [entry.place])
    fines = [p.amount or Amount() for p in entry.value if p.kind == "fine"]
    ends = [[end for end in (a.figures, a.words, a.most) if end is not None] for a in fines]
    if not all(ends):
        return missing("罚款数额未读出", [entry.place])
    return sum(min(e) for e in ends), sum(max(e) for e in ends)


def threatened(text: str) -> str:
    """The words that tell of a further penalty on a condition; empty if there are none."""
    found = re.search(THREATENED, re.sub(r"\s", "", text).replace("；", ";"))
    return found.group() if found else ""


def from_fine(decision: Document, least: int, most: int) -> Answer:
    """A sum in 分 reckoned from the fine, or a range of sums."""
    entry = decision.entry("penalty")
    return known(least if least == most else Range(least=least, most=most), [entry.place], entry.confidence)


@fact("decision.kinds_not_provided", "int", "所引条文没有规定的处罚种类数")
def kinds_not_provided(world: World, decision: Document) -> Answer:
    """Kinds that neither day's law provides; a penalty whose kind was not understood may be one. 没收违法所得 is always provided: since
    2021-07-15, from when the rule judges, by 行政处罚法 art. 28(2)."""
    found = ranges(world, decision)
    if isinstance(found, Answer):
        return found
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    if entry.value is None:
        return missing("处罚内容未读出", [entry.place])
    if threat := threatened(entry.text):
        return missing(f"“{threat}”是不是给予的处罚须由人看", [entry.place])
    given = {p.kind for p in entry.value}
    provided = {kind for r in found for kind in r.kinds} | {"confiscate_gains"}
    beyond = len(given - provided - {"other"})
    value: int | Range = Range(least=beyond, most=beyond + 1) if "other" in given else beyond
    return known(value, [entry.place], entry.confidence)


@fact("decision.range_checked", "yes_no", "幅度已核对条文")
def range_checked(world: World, decision: Document) -> Answer:
    found = ranges(world, decision)
    return found if isinstance(found, Answer) else known(all(r.read for r in found))


@fact("decision.several_acts", "yes_no", "决定书写有多个违法行为合并、分别处罚的字样")
def several_acts(world: World, decision: Document) -> Answer:
    found = matches(decision, SEVERAL_ACTS)
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    more = sum(p.kind == "fine" for p in entry.value or ()) > 1
    return known(bool(found) or more, found or [entry.place])


def bases(citations: tuple[Citation, ...]) -> list[Citation]:
    """Without discretion standards and the provisions on leniency and performance, which carry no penalty."""
    return [
        c
        for c in citations
        if not re.search("裁量|基准", c.name) and not (c.law == "penalty_law" and (c.article is None or c.article in SIDE_ARTICLES))
    ]


def penalises(violation: Violation, citation: Citation, days: set[dt.date]) -> bool:
    """May the citation mean a provision that penalises the violation on one of the days?"""
    return any(link.fits(citation) and (not days or any(link.stands(day) for day in days)) for link in violation.penalised_by)


def named(world: World, decision: Document) -> list[Violation]:
    """The violations that every cited basis may mean and that the decision's words name. Provisions that penalise several causes alike
    leave several: then only what exceeds all of them is over the limit."""
    cited, days = bases(decision.entry("penalty_basis").value or ()), days_of_law(world, decision)[0]
    return [v for v in world.violations.values() if cited and all(penalises(v, c, days) for c in cited) and matches(decision, v.cause)]


def ranges(world: World, decision: Document) -> list[PenaltyRange] | Answer:
    """The ranges of every day the act and the decision may have, or what stands in the way."""
    violations = named(world, decision)
    if not violations:
        listed = range_listed(world, decision)
        return missing(listed.reason or NOT_LISTED, listed.places)
    found: list[PenaltyRange] = []
    for answer in (world.milestone("act"), entry_day(decision, "issue_date", "落款日期")):
        if answer.value is None:
            return missing(answer.reason, answer.places)
        span = bounds(answer.value)
        for violation, day in itertools.product(violations, (span.least, span.most)):
            one = violation.range(day) if isinstance(day, dt.date) else None
            if one is None:
                return missing(f"处罚幅度表没有“{violation.zh}”在这一日期的幅度", answer.places)
            found.append(one)
    return found


def gains(decision: Document) -> int | None:
    """The illegal gains that the decision confiscates, in 分; None if it confiscates none or the sum was not read."""
    sums = [p.amount.fen for p in decision.entry("penalty").value or () if p.kind == "confiscate_gains" and p.amount is not None]
    return sum(s for s in sums if s is not None) if sums and None not in sums else None
