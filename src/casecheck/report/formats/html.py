"""The review as one HTML file that needs nothing else: it opens offline, runs no script and prints on A4.

Its policy lets nothing load or run but its one style sheet; all texts are escaped (``templates``).
"""

from __future__ import annotations

from collections.abc import Sequence

from casecheck.model import Outcome, Review
from casecheck.report.chart import chart
from casecheck.report.checklist import SEVERITY_ORDER, checklist
from casecheck.report.templates import environment, inline
from casecheck.report.wording import PROCEDURES, STAGES, bucket, counts, curable_text, headline

SUFFIX = ".html"
PLACES = 6  # places shown of one outcome, or of one fact that is laid out for a question


def render(review: Review) -> bytes:
    """UTF-8 HTML; the same review gives the same bytes."""
    css, digest = inline("paper.css", "report.css")
    found = {name: [o for o in review.outcomes if bucket(o) == name] for name in ("undecided", "not_applicable", "pass")}
    must = [o for o in review.outcomes if bucket(o) == "must"]
    page = (
        environment()
        .get_template("report.html")
        .render(
            review=review,
            css=css,
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
