"""Chinese wording shared by the reports people read: places, provisions, counts."""

from __future__ import annotations

import datetime as dt
import unicodedata

from casecheck.model import Basis, DatedValue, Outcome, Place, Review

VERDICTS = {"finding": "问题", "pass": "通过", "not_applicable": "不适用", "undecided": "无法判断", "question": "请人判断"}
STAGES = {"draft": "签署前（draft）", "filed": "归档（filed）"}
PROCEDURES = {"ordinary": "普通程序", "simple": "简易程序", None: "适用程序未读出"}
QUOTE = 40  # characters of a quote shown


def place_text(place: Place) -> str:
    """``07行政处罚决定书.docx 第1页第12段 「…」``; for an owed thing, what is owed."""
    if place.owed and place.paragraph is None:
        return f"应有而未见：{place.quote}" + (f"（{place.file}）" if place.file else "")
    where = place.file
    if place.page is not None:
        where += f" 第{place.page}页"
    if place.table is not None:
        where += f"表{place.table}第{place.row}行第{place.column}列"
    elif place.paragraph is not None:
        where += f"第{place.paragraph}段"
    quote = " ".join(place.quote.split())
    if quote:
        where += f" 「{quote[:QUOTE]}{'…' if len(quote) > QUOTE else ''}」"
    return where


def basis_text(basis: Basis) -> str:
    """The provision in words; one nobody has read says 待核."""
    if basis.kind == "law":
        return basis.text + ("" if basis.read else "（待核）")
    return basis.text


def counts(review: Review) -> dict[str, int]:
    """How many outcomes of each kind; findings split into those that must be mended, those to look at, and folded ones."""
    found = {"must": 0, "look": 0, "folded": 0, "pass": 0, "not_applicable": 0, "undecided": 0, "question": 0}
    for outcome in review.outcomes:
        found[bucket(outcome)] += 1
    return found


def bucket(outcome: Outcome) -> str:
    """Which count an outcome belongs to."""
    if outcome.outcome != "finding":
        return outcome.outcome
    if outcome.folded_under:
        return "folded"
    return "must" if outcome.certainty == "sure" else "look"


def headline(review: Review) -> str:
    """One sentence for the officer: ``3 项必须改，2 项请人看，5 处没读出。``"""
    if not review.documents:
        return "没有读出任何文书，未作评查。"
    n = counts(review)
    return f"{n['must']} 项必须改，{n['look']} 项请人看，{n['undecided']} 项无法判断，{len(review.gaps)} 处没读出。"


def width(text: str) -> int:
    """Columns on a terminal: a wide character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrapped(text: str, indent: str, columns: int = 100) -> str:
    """Text broken at ``columns``, every line after the first indented; Chinese may break anywhere but before closing marks."""
    lines: list[str] = []
    line = ""
    for char in text:
        if width(indent + line + char) > columns and char not in "，。；：、）」》？！%）" and not (char.isascii() and line[-1:].isascii()):
            lines.append(line)
            line = ""
        line += char
    lines.append(line)
    return f"\n{indent}".join(lines)


CURABLE = {"always": "可补正", "before_decision": "决定前可补正", "before_service": "送达前可补正", "never": "不可补正", None: "视情形"}
TERM_UNITS = {"natural_day": "日", "working_day": "个工作日", "month": "个月", "year": "年", "hour": "小时"}


def curable_text(outcome: Outcome, review: Review) -> str:
    """Whether it can still be put right: 可补正, 不可补正, or until when."""
    step = {"before_decision": "decided", "before_service": "decision_served"}.get(outcome.curable or "")
    done = next((m for m in review.timeline.milestones if m.name == step and (m.least or m.most)), None)
    if done is not None:
        return "不可补正（已作决定）" if step == "decided" else "不可补正（已送达）"
    return CURABLE[outcome.curable]


def day_text(day: dt.date) -> str:
    """2024年5月8日."""
    return f"{day.year}年{day.month}月{day.day}日"


def days_text(least: dt.date | None, most: dt.date | None) -> str:
    """A day, or the days it may be."""
    if least and least == most:
        return day_text(least)
    if least and most:
        return f"{day_text(least)}至{day_text(most)}之间"
    return f"{day_text(least)}以后" if least else f"{day_text(most)}以前" if most else "未读出"


def term_text(term: DatedValue) -> str:
    """5个工作日."""
    return f"{term.value}{TERM_UNITS.get(term.unit, '')}"
