"""The penalty a case may get (应处幅度): from the cause, the days of the act and of the decision, and the figures of the case.

Legal source: 行政处罚法 (2021) art. 37, from old and new the softer law (从旧兼从轻); art. 28(2), illegal gains are confiscated whatever
the special law says (both since 2021-07-15). Overload: 超限运输车辆行驶公路管理规定 art. 3, 43. Sums are 分, weights kg, sizes mm. The
tables are ``rules/violations/``; discretion tiers are local and not looked at.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from casecheck.law.violations import Fine, Link, PenaltyRange, Size, Steps, Violation, WeightLimit
from casecheck.model import Frozen

SOFTER_LAW_WRITTEN = dt.date(2021, 7, 15)  # 行政处罚法第三十七条、第二十八条第二款自此施行

Which = Literal["act", "decision", "same", "unclear"]
Reading = Literal["floor", "pro_rata", "ceiling", "other"]


class Figures(Frozen):
    """What the papers establish. ``gains``: 违法所得 in 分, None: not stated; ``worth``: what else a fine is a multiple of, in 分;
    ``when``: circumstances found, in the words of the table; ``excess``: over the limit in kg, any allowance (误差扣减) the papers claim
    already taken off; ``acts``: how many violations, where each is fined."""

    gains: int | None = None
    worth: int | None = None
    when: tuple[str, ...] = ()
    excess: int | None = None
    height: int | None = None
    width: int | None = None
    length: int | None = None
    acts: int = 1


class Expected(Frozen):
    """What the law of one day provides for a case. No ``kinds``: it is not penalised. ``may``: no fine is lawful too. ``read``: every
    number was compared with the text; ``doubts``: what a person must decide, so that whatever rests on it is a hint."""

    kinds: tuple[str, ...]
    least: int = 0
    most: int = 0
    may: bool = False
    confiscate: bool = False  # 没收违法所得
    read: bool = False
    provisions: tuple[Link, ...] = ()
    doubts: tuple[str, ...] = ()


class Expectation(Frozen):
    """The law of the day of the act beside that of the decision. ``which``: the softer one; ``law``: what applies, if that is clear."""

    act: Expected
    decision: Expected
    which: Which
    law: Expected | None
    doubts: tuple[str, ...] = ()


def expectation(violation: Violation, act: dt.date, decision: dt.date, figures: Figures | None = None) -> Expectation | None:
    """What a case may get; None if the table is silent about one of the days. ``act``: of a lasting violation the day it ended."""
    ranges = violation.range(act), violation.range(decision)
    if ranges[0] is None or ranges[1] is None:
        return None
    of_act = _expected(violation, ranges[0], act, decision, figures or Figures())
    of_decision = _expected(violation, ranges[1], decision, decision, figures or Figures())
    which = _softer(of_act, of_decision)
    law = None if which == "unclear" else of_decision if which == "decision" else of_act
    doubts = []
    if which == "unclear":
        doubts.append("新旧规定互有轻重，适用哪一部须由人判断")
    if which == "decision" and decision < SOFTER_LAW_WRITTEN:
        doubts.append("决定作出时行政处罚法还没有从旧兼从轻的条文，适用新规定须另找依据")
    return Expectation(act=of_act, decision=of_decision, which=which, law=law, doubts=tuple(doubts))


def together(several: Sequence[Expected], most: int) -> Expected:
    """Several kinds of over-limit at once: the sums add up, ``most`` 分 at most (超限规定 art. 43(2))."""
    return Expected(
        kinds=tuple(sorted({kind for one in several for kind in one.kinds})),
        least=min(most, sum(one.least for one in several)),
        most=min(most, sum(one.most for one in several)),
        may=all(one.may or not one.most for one in several),
        confiscate=any(one.confiscate for one in several),
        read=all(one.read for one in several),
        provisions=tuple(dict.fromkeys(link for one in several for link in one.provisions)),
        doubts=tuple(dict.fromkeys(doubt for one in several for doubt in one.doubts)),
    )


def weight_limit(limits: Sequence[WeightLimit], axles: int, *, train: bool, single_drive: bool) -> int | None:
    """The gross weight in kg such a vehicle may have; None if the table has no such vehicle.

    ``single_drive`` counts only where the table tells it apart. Two axles of a group count as two, three as three.
    """
    fitting = [one for one in limits if one.train == train and (one.axles == axles or (one.more and axles > one.axles))]
    told_apart = any(one.single_drive for one in fitting)
    return next((one.most for one in fitting if one.single_drive == (single_drive and told_apart)), None)


def excess_weight(gross: int, limit: int, allowance: int = 0) -> int:
    """Kilograms over the limit; ``allowance``: what the papers themselves take off for error (误差扣减)."""
    return max(0, gross - allowance - limit)


def overload_fine(excess: int, steps: Steps, reading: Reading = "floor") -> int:
    """The fine in 分 for an excess in kg; 0: a warning alone, or nothing if nothing is in excess.

    Right is the floor reading: for every full ``unit``. Read pro rata a part of a unit costs its part; the ceiling reading, a part as much
    as a whole, has no support in the text.
    """
    if excess <= steps.unit:
        return 0
    units = {"floor": excess // steps.unit, "ceiling": -(-excess // steps.unit)}.get(reading)
    sum_ = excess * steps.each * 100 // steps.unit if units is None else units * steps.each * 100
    return min(sum_, steps.most * 100)


def reading_of(fine: int, excess: int, steps: Steps) -> Reading:
    """Which reading of the formula a fine in 分 rests on; pro rata is tolerated to the 元. Only ``floor`` is beyond doubt."""
    if fine == overload_fine(excess, steps):
        return "floor"
    if abs(fine - overload_fine(excess, steps, "pro_rata")) < 100:
        return "pro_rata"
    return "ceiling" if fine == overload_fine(excess, steps, "ceiling") else "other"


def _expected(violation: Violation, range_: PenaltyRange, day: dt.date, decision: dt.date, figures: Figures) -> Expected:
    doubts: list[str] = []
    least, most, may = _fine(range_, figures, doubts)
    by_rule = bool(range_.steps and figures.excess is not None) or bool(range_.sizes and _sizes(figures))
    gains = figures.gains or 0
    kinds = range_.kinds if most else tuple(kind for kind in range_.kinds if kind != "fine")
    if range_.steps and figures.excess == 0:
        kinds = ()
    return Expected(
        kinds=kinds,
        least=least * figures.acts if range_.per_act else least,
        most=most * figures.acts if range_.per_act else most,
        may=may,
        confiscate=bool(gains and range_.kinds and ("confiscate_gains" in range_.kinds or decision >= SOFTER_LAW_WRITTEN)),
        read=range_.read and (range_.rule_read or not by_rule),
        provisions=violation.provisions(day) if kinds else (),
        doubts=tuple(doubts),
    )


def _fine(range_: PenaltyRange, figures: Figures, doubts: list[str]) -> tuple[int, int, bool]:
    """Least and most in 分, and whether none is lawful too."""
    if range_.steps and figures.excess is not None:
        fine = overload_fine(figures.excess, range_.steps)
        return fine, fine, False
    if range_.sizes and _sizes(figures):
        size = _tier(range_.sizes, figures)
        return size.least * 100, size.most * 100, size.may
    fine_ = _of_circumstance(range_.fines, figures.when)
    plain = (fine_.least * 100, fine_.most * 100, fine_.may) if fine_ else (0, 0, False)
    if range_.gains is None:
        return plain
    base = figures.worth if range_.gains.of != "违法所得" else figures.gains
    times = ((base or 0) * range_.gains.least, (base or 0) * range_.gains.most, False)
    if base is None:
        doubts.append(f"卷内没有写明{range_.gains.of}的数额，不知是否按倍数计算")
        return plain
    above = range_.gains.above * 100
    if base == above and base and not range_.gains.reached:
        doubts.append(f"{range_.gains.of}恰为 {range_.gains.above} 元，条文只写了超过和不足")
        return min(plain[0], times[0]), max(plain[1], times[1]), False
    return times if base > above or (base == above and base and range_.gains.reached) else plain


def _of_circumstance(fines: tuple[Fine, ...], when: tuple[str, ...]) -> Fine | None:
    """The fine of a circumstance that was found, else the one for no special circumstance; none where every fine needs one."""
    found = [fine for fine in fines if fine.when and fine.when in when]
    return found[0] if found else next((fine for fine in fines if not fine.when), None)


def _sizes(figures: Figures) -> bool:
    return None not in (figures.height, figures.width, figures.length)


def _tier(sizes: tuple[Size, ...], figures: Figures) -> Size:
    measured = ((figures.height or 0, "height"), (figures.width or 0, "width"), (figures.length or 0, "length"))
    fitting = (size for size in sizes if all(getattr(size, name) is None or value <= getattr(size, name) for value, name in measured))
    return next(fitting, sizes[-1])


def _softer(act: Expected, decision: Expected) -> Which:
    """Compared in this order: penalised at all, the highest fine, the lowest, 可以处 against 处, the other kinds.

    A lower highest fine with a higher lowest one is not for a program to weigh, nor are different kinds beside equal fines.
    """
    if bool(act.kinds) != bool(decision.kinds):
        return "act" if not act.kinds else "decision"
    ends = (decision.most - act.most, decision.least - act.least, act.may - decision.may)
    if min(ends[:2]) < 0 < max(ends[:2]):
        return "unclear"
    if any(ends):
        return "decision" if next(end for end in ends if end) < 0 else "act"
    mine, theirs = set(act.kinds), set(decision.kinds)
    if mine == theirs:
        return "same"
    return "act" if mine < theirs else "decision" if theirs < mine else "unclear"
