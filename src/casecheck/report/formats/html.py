"""The review as one HTML file that needs nothing else: it opens offline, runs no script and prints on A4.

Every text comes from a dossier and is hostile until escaped: the templates escape all of it, and the page's own policy
(Content-Security-Policy) lets nothing load or run but its one style sheet.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from casecheck.model import Outcome, Place, Review
from casecheck.report.chart import chart
from casecheck.report.checklist import SEVERITY_ORDER, checklist
from casecheck.report.wording import PROCEDURES, STAGES, basis_text, bucket, counts, curable_text, headline

SUFFIX = ".html"
AROUND = 70  # characters shown on either side of a quote
LONGEST_QUOTE = 300
PLACES = 6  # places shown of one outcome

_BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PAGE = Path(__file__).parent.parent / "page"


def render(review: Review) -> bytes:
    """UTF-8 HTML; the same review gives the same bytes."""
    css = (_PAGE / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    found = {name: [o for o in review.outcomes if bucket(o) == name] for name in ("undecided", "not_applicable", "pass")}
    must = [o for o in review.outcomes if bucket(o) == "must"]
    page = (
        _templates()
        .get_template("report.html")
        .render(
            review=review,
            css=Markup(css),  # our own file, the only unescaped text
            css_hash=digest,
            headline=headline(review),
            counts=counts(review),
            severities=[(name, sum(o.severity == name for o in must)) for name in SEVERITY_ORDER],
            papers=checklist(review),
            folded=[o for o in review.outcomes if o.folded_under],
            chart=chart(review.timeline),
            undecided=found["undecided"],
            not_applicable=by_rule(found["not_applicable"]),
            passed=by_rule(found["pass"]),
            curable=lambda outcome: curable_text(outcome, review),
            procedure=PROCEDURES.get(review.dossier.procedure, review.dossier.procedure),
            stage=STAGES[review.casecheck.stage],
            rules=len({o.rule for o in review.outcomes}),
            shown_places=PLACES,
        )
    )
    return page.encode()


def by_rule(outcomes: Sequence[Outcome]) -> list[tuple[str, str, list[Outcome]]]:
    """Outcomes in groups: (code, title, outcomes)."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.rule, outcome.title), []).append(outcome)
    return [(code, title, found) for (code, title), found in groups.items()]


def where_text(place: Place) -> str:
    """第1页 表1第5行第5列; where in its file a place is."""
    parts = [f"第{place.page}页" if place.page is not None else ""]
    if place.table is not None:
        parts.append(f"表{place.table}第{place.row}行第{place.column}列")
    elif place.paragraph is not None:
        parts.append(f"第{place.paragraph}段")
    return " ".join([*(p for p in parts if p), *([place.pointer] if place.pointer else [])])


def tail(text: str) -> str:
    """The end of what stands before a quote."""
    text = _one_line(text)
    return f"…{text[-AROUND:]}" if len(text) > AROUND else text


def head(text: str, length: int = AROUND) -> str:
    """The beginning of a text."""
    text = _one_line(text)
    return f"{text[:length]}…" if len(text) > length else text


def visible(value: object) -> object:
    """A text without characters that hide, reverse or break it; they print as a replacement mark."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return "".join("\ufffd" if c in _BIDI or (unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t") else c for c in value)


def _one_line(text: str) -> str:
    return " ".join(text.split())


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_PAGE),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=visible,
    )
    environment.filters.update(
        basis=basis_text,
        where=where_text,
        tail=tail,
        head=head,
        quote=lambda text: head(text, LONGEST_QUOTE),
        id=lambda o: o.fingerprint[:12],
    )
    return environment
