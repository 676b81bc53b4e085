"""Likeness (近似): which form a heading nobody knows means, by its words and the labels below it; and which of two forms with one title.

Every bureau words its headings a little differently (案件受理、立案报告表), but not all of it: the words are compared with all known titles
two characters at a time, those weighing most that few forms have; the labels printed in cells or before a colon are counted likewise.
Neither alone is believed. A form is taken only if it is well ahead of the next, else the paper stays unknown: unknown is no error.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import get_args

from casecheck.model import CONFIDENT, Document, Page, Row, Table
from casecheck.recognise.labels import LIKELY, Forms
from casecheck.recognise.titles import Title, squeeze, unlike

_LONGEST = 14  # characters of a label
_TITLE_WEIGHT = 3.0  # a title with all the words of a known one counts as three labels that only this form has
_ALIKE = 0.4  # share of the words
_LABELS = 2
_MARGIN = 1.4  # how far the likeliest is ahead of the next
_ALONE = 5  # labels of a form that tell it whatever the heading says …
_FAR = 3.0  # … if it is as far ahead as this
_BORNE_OUT = 0.95
_NEW = 0.5  # weight of two characters that no title has


def likeliest(page: Page, heading: str, forms: Forms) -> str | None:
    """The form of a page under a heading that is no known title; None if none is clearly ahead."""
    labels, words = _found(page, forms), squeeze(heading)
    alike = {form: max((_alike(words, squeeze(title)) for title in cls.titles), default=0.0) for form, cls in forms.items()}
    form, ahead = _ahead({form: _weight(labels[form], forms) + _TITLE_WEIGHT * alike[form] for form in forms})
    if alike[form] >= _ALIKE and len(labels[form]) >= _LABELS and ahead >= _MARGIN:
        return form
    form, ahead = _ahead({form: _weight(labels[form], forms) + alike[form] for form in forms})
    return form if len(labels[form]) >= _ALONE and ahead >= _FAR else None


def settled(title: Title, page: Page, forms: Forms) -> Title:
    """A title that several forms have, as their labels say; one misread or doubtful likewise; one that they bear out is sure."""
    if title.known and not title.rivals and title.confidence >= CONFIDENT:
        return title
    labels = _found(page, forms)
    if title.rivals:
        own = {form: len(labels[form] - set().union(*(labels[o] for o in title.forms if o != form))) for form in title.forms}
        first, second = sorted(title.forms, key=lambda form: -own[form])[:2]
        if own[first] == own[second]:
            return replace(title, confidence=min(title.confidence, _ALIKE))
        title = replace(title, form=first, rivals=())
    if not title.known and title.form in forms:
        other = likeliest(page, title.words, forms)
        if other not in (None, title.form):
            return replace(title, form=other, confidence=LIKELY)
    line = next((line for line in page.lines if squeeze(line.text) == squeeze(title.words)), None)
    if LIKELY < title.confidence < CONFIDENT and title.form in forms and line is not None and line.confidence >= CONFIDENT:
        form, ahead = _ahead({form: _weight(labels[form], forms) for form in forms})
        if form == title.form and len(labels[form]) >= _LABELS and ahead >= _MARGIN:
            return replace(title, confidence=_BORNE_OUT)
    return title


def _ahead(weights: Mapping[str, float]) -> tuple[str, float]:
    """The heaviest form and how many times the next it weighs."""
    ranked = sorted(weights, key=lambda form: (-weights[form], form))
    return ranked[0], weights[ranked[0]] / weights[ranked[1]] if len(ranked) > 1 and weights[ranked[1]] else _FAR


def _found(page: Page, forms: Forms) -> dict[str, set[str]]:
    printed = set(_printed(page))
    return {form: printed & _labels(cls) for form, cls in forms.items()}


def _weight(labels: set[str], forms: Forms) -> float:
    owners = _owners(tuple(forms.values()))
    return sum(1 / owners[label] for label in sorted(labels))


def _printed(page: Page) -> Iterator[str]:
    """What stands as a label does: a short cell or line, and words before a colon."""
    for block in page.blocks:
        for text in [cell.text for cell in block.cells] if isinstance(block, Table) else [block.text]:
            for part in (text, *re.split(r"\n|\u3000+|  +|[(（][^)）]*[)）]", text)):
                words = squeeze(part)
                before = words.partition(":")[0]
                if 2 <= len(before) <= _LONGEST:
                    yield before


@cache
def _labels(form: type[Document]) -> frozenset[str]:
    """All labels of a form, its lists and its signatures, whatever their wording."""
    printed: list[type[Document] | type[Row]] = [form]
    for field in form.model_fields.values():
        printed += [kind for kind in get_args(field.annotation) if isinstance(kind, type) and issubclass(kind, Row)]
    words = {squeeze(label) for one in printed for spec in one.entry_specs().values() for label in spec.labels}
    words |= {squeeze(label) for line in form.signature_lines for label in line.labels}
    return frozenset(word.rstrip(":") for word in words if len(word.rstrip(":")) >= 2)


@cache
def _owners(forms: tuple[type[Document], ...]) -> Counter[str]:
    """How many forms have a label."""
    return Counter(label for form in forms for label in _labels(form))


def _alike(a: str, b: str) -> float:
    """How many of their words two titles share, 0 to 1; rare words weigh more."""
    if unlike(a, b):
        return 0.0
    pairs, others = _pairs(a), _pairs(b)
    whole = _rarity(pairs) + _rarity(others)
    return 2 * _rarity(pairs & others) / whole if whole else 0.0


@cache
def _pairs(words: str) -> frozenset[str]:
    return frozenset(words[n : n + 2] for n in range(len(words) - 1))


def _rarity(pairs: frozenset[str]) -> float:
    used = _used()
    return sum(1 / used[pair] if used[pair] else _NEW for pair in sorted(pairs))


@cache
def _used() -> Counter[str]:
    """In the titles of how many forms two characters stand."""
    return Counter(pair for form in Document.registry.values() for pair in frozenset().union(*(_pairs(squeeze(t)) for t in form.titles)))
