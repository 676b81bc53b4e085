"""``--explain CODE``: each condition of a rule, what it read and where, and whether it held."""

from __future__ import annotations

from collections.abc import Iterator

from casecheck.model import Outcome, Review, TracedCondition
from casecheck.report.wording import VERDICTS, place_text, wrapped

HELD = {True: "成立", False: "不成立", None: "缺失"}
PARTS = {"applies": "适用条件", "when": "判断条件", "hint_if": "降为提示的条件"}


def render(review: Review) -> str:
    """The traces of the outcomes that carry one, as Chinese text."""
    return "\n".join(line for outcome in review.outcomes if outcome.trace for line in _outcome(outcome)) + "\n"


def _outcome(outcome: Outcome) -> Iterator[str]:
    yield ""
    yield f"【{outcome.rule}】{outcome.title}　对象：{outcome.subject_zh or outcome.subject}　结论：{VERDICTS[outcome.outcome]}"
    if outcome.reason:
        yield wrapped(f"  原因　{outcome.reason}", "        ")
    part = ""
    for condition in outcome.trace:
        if condition.part != part:
            part = condition.part
            yield f"  {PARTS[part]}"
        yield from _condition(condition)


def _condition(condition: TracedCondition) -> Iterator[str]:
    yield wrapped(f"    [{HELD[condition.result]}] {condition.zh} {condition.condition}　读到：{condition.value}", "        ")
    if condition.reason:
        yield wrapped(f"        缺失原因　{condition.reason}", "        ")
    for place in condition.places[:4]:
        yield f"        {place_text(place)}"
