"""``--explain CODE``: each condition of a rule, what it read and where, whether it held, and what one value would have to be for the rule
to say something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casecheck.model import Flip, Outcome, Review, TracedCondition
from casecheck.report.wording import VERDICTS, place_text, wrapped

HELD = {True: "成立", False: "不成立", None: "缺失"}
PARTS = {"applies": "适用条件（都成立才评查）", "when": "判断条件", "hint_if": "降为提示的条件（任一成立或缺失即只作提示）"}
GROUPS = {"all": "以下都成立", "any": "以下任一成立"}
PLACES = 4  # places shown of one condition


def render(review: Review, codes: Sequence[str]) -> str:
    """The outcomes of these codes as Chinese text, with their traces."""
    lines: list[str] = []
    for code in dict.fromkeys(codes):
        outcomes = [outcome for outcome in review.outcomes if outcome.rule == code]
        lines += [line for outcome in outcomes for line in _outcome(outcome)]
        if not outcomes:
            lines += ["", f"【{code}】本次没有评查：没有选用，或是试用规则，或缺少本地配置。用 --select {code} 点名评查。"]
    return "\n".join(lines) + "\n"


def _outcome(outcome: Outcome) -> Iterator[str]:
    yield ""
    yield f"【{outcome.rule}】{outcome.title}　对象：{outcome.subject_zh or outcome.subject}　结论：{_verdict(outcome)}"
    for label, text in (("说明", outcome.message), ("原因", outcome.reason)):
        if text:
            yield wrapped(f"  {label}　{text}", "        ")
    if not outcome.trace:
        yield "  没有逐条看条件：由上面的原因直接得出结论。"
        return
    part, groups = "", tuple[str, ...]()
    for condition in outcome.trace:
        if condition.part != part:
            part, groups = condition.part, ()
            yield f"  {PARTS[part]}"
        yield from _opened(groups, condition.groups)
        groups = condition.groups
        yield from _condition(condition, "    " + "  " * len(groups))
    yield from _flips(outcome)


def _verdict(outcome: Outcome) -> str:
    certainty = {"sure": "（定论）", "hint": "（提示）"}.get(outcome.certainty or "", "")
    return VERDICTS[outcome.outcome] + certainty + ("，并入他项" if outcome.folded_under else "")


def _opened(before: tuple[str, ...], groups: tuple[str, ...]) -> Iterator[str]:
    """A line for every group that begins here."""
    for depth, group in enumerate(groups):
        if before[: depth + 1] != groups[: depth + 1]:
            yield "    " + "  " * depth + GROUPS[group.split()[0]]


def _condition(condition: TracedCondition, indent: str) -> Iterator[str]:
    yield wrapped(f"{indent}[{HELD[condition.result]}] {condition.zh} {condition.condition}　读到：{condition.value}", indent + "    ")
    if condition.reason:
        yield wrapped(f"{indent}    缺失原因　{condition.reason}", indent + "    ")
    for place in condition.places[:PLACES]:
        yield f"{indent}    {place_text(place)}"
    if len(condition.places) > PLACES:
        yield f"{indent}    另有 {len(condition.places) - PLACES} 处"


def _flips(outcome: Outcome) -> Iterator[str]:
    yield "  改变结论的最小变动（只改一个值，其余不变）"
    for flip in outcome.flips:
        yield wrapped(f"    {_change(flip)}，结论即为{VERDICTS[flip.outcome]}", "        ")
    if not outcome.flips and outcome.outcome == "undecided":
        yield "    没有能推算的：上面缺失的值读出后才能判断。"
    elif not outcome.flips:
        yield "    没有：要同时改变几个值，结论才会改变。"


def _change(flip: Flip) -> str:
    if flip.value == "未读出":
        return f"{flip.zh}如读出为 {flip.to}"
    return f"{flip.zh}由 {flip.value} 改为 {flip.to}"
