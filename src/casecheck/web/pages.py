"""The pages (页面): what each template is given. Templates lie in ``templates/``; nothing is fetched from anywhere but this server."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment

from casecheck import __version__
from casecheck.decisions import difference
from casecheck.model import Gap, Outcome, Review
from casecheck.report.templates import environment
from casecheck.report.wording import curable_text, headline
from casecheck.web.paper import Group, anchor, marked, numbered

if TYPE_CHECKING:
    from casecheck.web.desk import Case, Round

STAGES = {"filed": "归档评查（文书应齐）", "draft": "签署前自查（做到哪查到哪）"}
STEPS = {"": "不指定", "notice": "告知", "decision": "作出决定", "archiving": "归档"}
BECAME = {
    "pass": "已改好",
    "not_applicable": "不再适用",
    "undecided": "现在无法判断，不等于已改好",
    "question": "改由人判断",
    "folded": "并入其他问题",
    "unasked": "所涉文书或事项已不在卷内",
}
FORMATS = {"html": "网页", "json": "JSON", "text": "纯文本"}


@cache
def _environment() -> Environment:
    made = environment(Path(__file__).parent / "templates")
    made.globals.update(version=__version__, STAGES=STAGES, STEPS=STEPS, BECAME=BECAME)
    made.filters.update(tail=str, head=str, quote=str)  # beside the paper itself, nothing is cut short
    return made


def render(template: str, **context: Any) -> str:
    """A page as HTML."""
    return _environment().get_template(template).render(**context)


def review_page(case: Case, this: Round) -> str:
    """The checklist beside the papers."""
    return render("review.html", **_context(case, this))


def difference_page(case: Case, old: Round, new: Round) -> str:
    """Only what went, came and stayed, beside the papers as they are now."""
    changed = difference(old.review, new.review)
    items = {item.outcome.fingerprint: item for group in numbered(new.review) for item in group.items}
    return render(
        "difference.html",
        **_context(case, new),
        old=old,
        mended=len(changed.mended),
        gone=changed.gone,
        come=sorted((items[o.fingerprint] for o in changed.come), key=lambda item: item.number),
        stayed=sorted((items[o.fingerprint] for o in changed.stayed), key=lambda item: item.number),
        gaps_before=len(old.review.gaps),
    )


def _context(case: Case, this: Round) -> dict[str, Any]:
    review, pages = this.review, this.papers.pages
    groups = numbered(review)
    marks, anchors = marked(groups, pages)
    files = [document.file for document in review.documents]
    return {
        "case": case,
        "round": this,
        "review": review,
        "headline": headline(review),
        "groups": groups,
        "papers": [(group, pages.get(group.document, ())) for group in groups if group.document],
        "marks": marks,
        "anchors": anchors,
        "anchor": anchor,
        "curable": partial(_curable, review),
        "shared": {file: files.count(file) for file in files},
        "holder": _holder(this.files()),
        "lost": _lost(groups, review.gaps),
        "undecided": [o for o in review.outcomes if o.outcome == "undecided"],
        "questions": review.questions,
        "start": _start(this, groups),
        "formats": FORMATS,
    }


def _start(this: Round, groups: Iterable[Group]) -> str:
    """The anchor of the paper that was put in place of another; "" if none was."""
    if this.replaced is None:
        return ""
    stem = Path(this.replaced[0]).with_suffix("")
    return next((f"d{g.paper.number}" for g in groups if g.document and Path(g.paper.file).with_suffix("") == stem), "")


def _curable(review: Review, outcome: Outcome) -> str:
    return curable_text(outcome, review)


def _holder(files: tuple[str, ...]) -> Callable[[str], str | None]:
    """Which file on disk a paper's file is, or the zip that holds it: what can be replaced."""
    return lambda name: name if name in files else next((f for f in files if name.startswith(f"{f}/")), None)


def _lost(groups: Iterable[Group], gaps: tuple[Gap, ...]) -> list[Gap]:
    """The gaps that stand under no paper of the checklist."""
    shown = {id(gap) for group in groups for gap in group.gaps}
    return [gap for gap in gaps if id(gap) not in shown]
