"""Facts of a weighing (称重): do the figures on the ticket add up?

Only arithmetic: excess (超限量) = gross weight − limit, rate (超限率) = excess ÷ limit. Which limit applies to a vehicle is another
question (EV-063). Weights are whole kilograms, rates hundredths of a percent, as the form gives them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item
from casecheck.model import Entry

if TYPE_CHECKING:
    from casecheck.derive.world import World

ALLOWANCE = r"误差|扣除|扣减|修正值|允差|按[^。；]{0,6}(?:折算|折减)"
KG_IN_TONNE = 1000


@fact("weighing.oversize_permit", "yes_no", "检测单写明是大件运输或有通行证号")
def oversize_permit(world: World, item: Item) -> Answer:
    """A vehicle with a permit is judged by the permit's figures, not by the limit."""
    number: Entry[str] = item.document.entry("permit_no")
    ticks = item.document.entry("oversize_permit")
    if number.state in ("filled", "unreadable"):
        return known(True, [number.place], number.confidence) if number.value else missing("通行证号未读出", [number.place])
    if ticks.value is None:
        return missing("是否大件运输未读出", [ticks.place]) if ticks.state == "unreadable" else known(False, [ticks.place])
    told = {tick.option: tick.ticked for tick in ticks.value}
    if told.get("是") or (told.get("是") is None and told.get("否") is not True):
        return known(True, [ticks.place]) if told.get("是") else missing("是否大件运输的勾选未读出", [ticks.place])
    return known(False, [ticks.place], ticks.confidence)


@fact("weighing.allowance", "yes_no", "检测单提到误差扣减")
def allowance(world: World, item: Item) -> Answer:
    found = matches(item.document, ALLOWANCE)
    return known(bool(found), found)


@fact("weighing.excess_written", "int", "所写超限量（千克）")
def excess_written(world: World, item: Item) -> Answer:
    return _reckoned([(item.value.excess, "超限量")], lambda excess: excess)


@fact("weighing.excess_reckoned", "int", "按总质量减限值计算的超限量（千克）")
def excess_reckoned(world: World, item: Item) -> Answer:
    """Zero for a vehicle within its limit."""
    return _reckoned([(item.value.gross, "总质量"), (item.value.limit, "限值")], lambda gross, limit: max(0, gross - limit))


@fact("weighing.excess_adds_up", "yes_no", "超限量等于总质量减限值（容许末位一个单位）")
def excess_adds_up(world: World, item: Item) -> Answer:
    columns = [(item.value.excess, "超限量"), (item.value.gross, "总质量"), (item.value.limit, "限值")]
    slack = max(last_unit(entry.text) for entry, _ in columns)
    return _reckoned(columns, lambda excess, gross, limit: abs(excess - max(0, gross - limit)) <= slack)


@fact("weighing.rate_adds_up", "yes_no", "超限率等于所写超限量除以限值（容许末位一个单位）")
def rate_adds_up(world: World, item: Item) -> Answer:
    """Against the excess as written, so that one wrong figure is not counted twice; a rate that is not given is not wrong."""
    rate: Entry[int] = item.value.rate
    if rate.state in ("absent", "blank", "struck"):
        return known(True, [rate.place])
    written = 10 ** (2 - min(2, _decimals(rate.text)))
    rounding = last_unit(item.value.excess.text) + last_unit(item.value.limit.text)  # of the weights, carried into the rate
    columns = [(rate, "超限率"), (item.value.excess, "超限量"), (item.value.limit, "限值")]

    def adds_up(share: int, excess: int, limit: int) -> bool | None:
        return abs(share - excess * 10_000 / limit) <= written + rounding * 10_000 / limit if limit > 0 else None

    return _reckoned(columns, adds_up)


def last_unit(text: str) -> int:
    """The last unit a weight is written in, in kilograms: 吨 with two decimals → 10; 千克 → 1. A bare number may be either: → 1."""
    if not re.search(r"吨|[tT](?![a-zA-Z])", unicodedata.normalize("NFKC", text)):
        return 1
    return max(1, KG_IN_TONNE // int(10 ** _decimals(text)))


def _decimals(text: str) -> int:
    found = re.search(r"[0-9]\.([0-9]+)", unicodedata.normalize("NFKC", text))
    return len(found[1]) if found else 0


def _reckoned(columns: list[tuple[Entry[int], str]], reckon: Callable[..., bool | int | None]) -> Answer:
    """What follows from some columns, if all were read."""
    for entry, zh in columns:
        if entry.value is None:
            return missing(f"{zh}未读出", [entry.place])
    value = reckon(*(entry.value for entry, _ in columns))
    places = [entry.place for entry, _ in columns]
    return missing("限值为零", places) if value is None else known(value, places, min(entry.confidence for entry, _ in columns))
