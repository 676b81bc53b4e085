"""What differs between two rule sets (规则集的差别), and in their verdicts on the same dossier."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from casecheck.judge import RuleSet
from casecheck.law.calendar import Calendar, CalendarMissing
from casecheck.model import Frozen, Outcome, Review, Rule

Kind = Literal["rule", "catalogue", "parameter", "statute", "violation", "calendar"]
KINDS: dict[Kind, str] = {
    "rule": "规则",
    "catalogue": "目录",
    "parameter": "法定参数",
    "statute": "法规",
    "violation": "案由和幅度",
    "calendar": "工作日历",
}
NOT_COMPARED = ("file", "lines")  # of a rule: where it stands


class FieldChange(Frozen):
    """One field: its path (``when.all.0.value``) and what it was and is, as JSON; None: it was not there."""

    field: str
    old: str | None = None
    new: str | None = None


class Change(Frozen):
    """One rule, parameter, statute … that came, went or changed. ``key`` is its code or the name of its file."""

    kind: Kind
    key: str
    zh: str = ""
    how: Literal["added", "removed", "changed"]
    fields: tuple[FieldChange, ...] = ()


class VerdictChange(Frozen):
    """One rule and subject whose verdict differs; None: not asked. ``message`` is the finding's or the reason."""

    rule: str
    title: str
    subject: str
    old: str | None = None
    new: str | None = None
    message: str = ""


class DossierChanges(Frozen):
    """What differs on one dossier."""

    name: str
    changes: tuple[VerdictChange, ...] = ()


class Comparison(Frozen):
    """The whole answer: fingerprints of the two rule sets, what differs in them, and on each dossier."""

    old: str
    new: str
    changes: tuple[Change, ...] = ()
    dossiers: tuple[DossierChanges, ...] = ()


def compare(old: RuleSet, new: RuleSet) -> tuple[Change, ...]:
    """Every difference, by kind and key."""
    tables: tuple[tuple[Kind, Mapping[str, Any], Mapping[str, Any]], ...] = (
        ("rule", _rules(old), _rules(new)),
        ("catalogue", old.catalogue, new.catalogue),
        ("parameter", old.parameters, new.parameters),
        ("statute", old.statutes.by_key, new.statutes.by_key),
        ("violation", old.violations, new.violations),
    )
    changes = [
        change
        for kind, before, after in tables
        for key in sorted({*before, *after})
        if (change := _change(kind, key, before.get(key), after.get(key), (old, new))) is not None
    ]
    return (*changes, *_days(old.calendar, new.calendar))


def verdict_changes(name: str, old: Review, new: Review) -> DossierChanges:
    """What the two rule sets say differently of one dossier, by code and subject."""
    before, after = ({o.fingerprint: o for o in review.outcomes} for review in (old, new))
    changes = []
    for fingerprint in {**before, **after}:
        was, now = before.get(fingerprint), after.get(fingerprint)
        if _verdict(was) != _verdict(now):
            one = now or was
            assert one is not None
            changes.append(
                VerdictChange(
                    rule=one.rule,
                    title=one.title,
                    subject=one.subject_zh or one.subject,
                    old=_verdict(was),
                    new=_verdict(now),
                    message=one.message or one.reason,
                )
            )
    return DossierChanges(name=name, changes=tuple(sorted(changes, key=lambda c: (c.rule, c.subject))))


def _rules(rules: RuleSet) -> dict[str, Rule]:
    """By code and first day in force: several files may carry one code."""
    return {f"{rule.code} {rule.in_force.from_ or ''}".rstrip(): rule for rule in rules.rules}


def _change(kind: Kind, key: str, old: Any, new: Any, sets: tuple[RuleSet, RuleSet]) -> Change | None:
    item = new if new is not None else old
    rules = sets[1] if new is not None else sets[0]
    zh = rules.catalogue[item.code].title if kind == "rule" else str(getattr(item, "zh", "") or getattr(item, "title", "") or item.name)
    if old is None or new is None:
        return Change(kind=kind, key=key, zh=zh, how="added" if old is None else "removed")
    if old == new:
        return None
    before, after = (one.model_dump(mode="json", by_alias=True, exclude={*NOT_COMPARED} & {*type(one).model_fields}) for one in (old, new))
    fields = tuple(_fields("", before, after))
    return Change(kind=kind, key=key, zh=zh, how="changed", fields=fields) if fields else None


def _fields(path: str, old: Any, new: Any) -> Iterator[FieldChange]:
    """The innermost parts that differ. Lists of one length are compared item by item, others as a whole."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            yield from _fields(f"{path}.{key}".lstrip("."), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for n, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _fields(f"{path}.{n}", before, after)
    elif old != new:
        yield FieldChange(field=path, old=_json(old), new=_json(new))


def _json(value: Any) -> str | None:
    return None if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _days(old: Calendar, new: Calendar) -> Iterator[Change]:
    """The days one calendar works and the other does not, by year; a year only one knows."""
    for year in sorted(old.years | new.years):
        if (year in old.years) != (year in new.years):
            yield Change(kind="calendar", key=str(year), how="added" if year in new.years else "removed")
            continue
        days = [dt.date(year, 1, 1) + dt.timedelta(n) for n in range(366)]
        fields = [
            FieldChange(field=day.isoformat(), old=_worked(old, day), new=_worked(new, day))
            for day in days
            if day.year == year and _worked(old, day) != _worked(new, day)
        ]
        if fields:
            yield Change(kind="calendar", key=str(year), how="changed", fields=tuple(fields))


def _worked(calendar: Calendar, day: dt.date) -> str | None:
    try:
        return "工作日" if calendar.is_workday(day) else "休息日"
    except CalendarMissing:
        return None


def _verdict(outcome: Outcome | None) -> str | None:
    """The verdict, of a finding with its certainty, and whether it counts under another."""
    if outcome is None:
        return None
    parts = [outcome.outcome, outcome.certainty or "", "folded" if outcome.folded_under else ""]
    return " ".join(part for part in parts if part)
