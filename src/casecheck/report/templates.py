"""The templates and style sheets that pages share (页面模板).

Every text comes from a dossier and is hostile until escaped: the templates escape all of it, and each page's own policy
(Content-Security-Policy) lets nothing load or run but its own style sheet and script, known by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from casecheck.model import Place, Table
from casecheck.model.understanding import ROLES
from casecheck.report.marked import rows
from casecheck.report.wording import basis_text

PAGE = Path(__file__).parent / "page"
AROUND = 70  # characters shown on either side of a quote
LONGEST_QUOTE = 300

_BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@cache
def environment(*folders: Path) -> jinja2.Environment:
    """The report's templates and those of ``folders``, all of them escaping, with the filters and tests they use."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader((*folders, PAGE)),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=visible,
    )
    made.filters.update(
        basis=basis_text,
        where=where_text,
        tail=tail,
        head=head,
        quote=lambda text: head(text, LONGEST_QUOTE),
        id=lambda outcome: outcome.fingerprint[:12],
        role=lambda role: ROLES[role],
    )
    made.tests["table"] = lambda block: isinstance(block, Table)
    made.globals["rows"] = rows
    return made


def inline(*names: str) -> tuple[Markup, str]:
    """Our own style sheets or scripts as one text, the only unescaped one, and the hash the page's policy knows it by."""
    text = "".join((PAGE / name).read_text("utf-8") for name in names)
    return Markup(text), base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


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
