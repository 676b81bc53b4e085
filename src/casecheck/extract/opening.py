"""The printed opening of a record (表明身份): which agency the officers say they come from, their names and the numbers of their cards.

我们是__的执法人员__、__，执法证号分别是__、__ — the numbers may stand in brackets behind each name, behind both, or in a clause of
their own. Only what the sentence itself says is taken; a blank in it is ``blank``.
"""

from __future__ import annotations

import re
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.labels import Form, specs
from casecheck.extract.text import Text
from casecheck.model import Entry

_NAME = r"[^,、。:;()0-9?]{0,10}"
_BEHIND = r"(?:\([^()]{0,40}\))?"
TITLE = r"(?:交通运输)?(?:综合)?(?:行政)?(?:执法|检查|办案|调查)(?:人员|队员)"
_OPENING = re.compile(rf"我们?(?:两人|二人)?(?:是|系|为)(?P<agency>[^,。:;()]{{0,40}}?)(?P<of>的?){TITLE}:?(?P<rest>[^。?]{{0,200}})")
_SOMEONE = r"(?!我|他|她|你|您|这|请|现|依|为)[^,、。:;()0-9?]{2,10}"
_NAMES = tuple(
    re.compile(rf"(?P<one>{name})(?P<card>{_BEHIND}){mark}(?P<two>{name})(?P<card2>{_BEHIND})(?=[,;(]|$|(?:现|请|这是|依法|已))")
    for name, mark in ((f"{_NAME}?", "、"), (f"(?:{_SOMEONE}?)", "[和与及]"), (f"(?:{_SOMEONE}?)", ","))
)
_CARD = r"(?:(?:(?![号码为是分证件])[A-Z\u4e00-\u9fff-]){0,10}[0-9*][0-9A-Z*-]{2,}号?)"
_HEAD = r"(?:号码?|编号|证件?)(?:分别)?(?:是|为)?[:(]*"
_CARDS = re.compile(rf"{_HEAD}(?P<one>{_CARD}?)(?:、|,|和|及)(?P<two>{_CARD}?)(?=[,;)、]|$|请|现)")
_IN_BRACKETS = re.compile(rf"\([^()0-9]{{0,12}}?(?P<card>{_CARD}|(?<=:))\)")


def officers_introduced(form: Form, whole: Text, entries: dict[str, Entry[Any]], document: str) -> dict[str, Entry[Any]]:
    """The entries ``agency_name``, ``officer_1``, ``officer_1_no`` … of a form whose opening names them, where no label gave them."""
    declared = specs(form)
    if not {"officer_1", "officer_1_no", "agency_name"} <= declared.keys():
        return {}
    opening = _OPENING.search(whole.normal)
    if not opening:
        return {}
    start = opening.start("rest")
    places: dict[str, tuple[int, int]] = {}
    if opening["agency"] or opening["of"]:
        places["agency_name"] = opening.span("agency")
    places |= {name: _shift(span, start) for name, span in officers(opening["rest"]).items()}
    read_here = {
        name: read(whole.passage(*span), form, name, declared[name], document)
        for name, span in places.items()
        if entries.get(name, Entry()).state in ("absent", "unreadable")
    }
    printed = whole.passage(opening.start(), opening.end()).place(document)  # what stands around a blank
    return {name: one.model_copy(update={"place": printed}) if one.state == "blank" else one for name, one in read_here.items()}


def officers(rest: str) -> dict[str, tuple[int, int]]:
    """Where the two names with which ``rest`` begins and the numbers of their cards stand in it, by entry; a blank one is empty."""
    names = next((found for pattern in _NAMES if (found := pattern.match(rest))), None)
    if names is None:
        return {}
    places = {"officer_1": names.span("one"), "officer_2": names.span("two")}
    return places | dict(zip(("officer_1_no", "officer_2_no"), _cards(rest, names), strict=False))


def _cards(rest: str, names: re.Match[str]) -> list[tuple[int, int]]:
    """Where the two numbers stand: each behind its name, else both together."""
    own = [_IN_BRACKETS.fullmatch(names[group]) for group in ("card", "card2")]
    if own[0] and own[1]:
        return [_shift(card.span("card"), names.start(group)) for card, group in zip(own, ("card", "card2"), strict=True) if card]
    both = _CARDS.search(rest, names.end("two"))
    return [both.span("one"), both.span("two")] if both else []


def _shift(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by
