"""Signature lines that print no 签名: 被询问人：李明　2023年5月3日 below the text of a record.

The same label heads an entry further up. It is a signature where nothing but names stands behind it and the line ends with a date, or
where it follows questions and answers; or where 签名 is printed further on in its own line (现场人员：以上属实。签名：李明).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest

from casecheck.extract.binding import Found
from casecheck.extract.convert import struck
from casecheck.extract.labels import Hit, bare_words
from casecheck.extract.signatures import DATE, DATED, SIGN, dated, joined, only_names, sign
from casecheck.extract.text import Passage
from casecheck.model import Document, Signature, SignatureSpec

_LAST = re.compile(rf"{DATED}(?P<date>{DATE})\)?$")
_TO_SIGN = ("签名", "签字", "签章")
_SPOKEN = re.compile(r"[问答]\d*[::]")


def signed_below(form: type[Document], found: Found, document: str) -> tuple[Found, tuple[Signature, ...]]:
    """The labels found without those that head a signature, and the signatures: of one asked for on each page, seen if seen on all."""
    keys = {word: spec for spec in form.signature_lines for label in spec.bare for word in bare_words(label)}
    if not keys:
        return found, ()
    taken: dict[str, list[Signature]] = {}
    sources: list[list[tuple[Hit, ...]]] = []
    for group in (found.cells, found.flows):
        sources.append([])
        for hits in group:
            rest = []
            for hit, following in zip_longest(hits, hits[1:]):
                spec = keys.get(hit.label)
                place = _signs(hit, following) if spec is not None else None
                if spec is None or place is None:
                    rest.append(hit)
                else:
                    taken.setdefault(spec.key, []).append(_signature(spec, place, hit.at, document))
            sources[-1].append(tuple(rest))
    found = replace(found, cells=tuple(sources[0]), flows=tuple(sources[1]))
    return found, tuple(joined(taken[key]) for key in taken)


def _signs(hit: Hit, following: Hit | None) -> Passage | None:
    """What is signed behind a bare label; None if it heads an entry."""
    value = hit.values[0] if len(hit.values) == 1 else None
    if value is None or value.text is not hit.at.text:
        return None
    label = SIGN.search(value.normal)
    if label:
        return value.cut(label.end())
    if following is not None and following.label in _TO_SIGN and _same_line(hit, following) and len(following.values) == 1:
        return following.values[0]
    if not (only_names(value) or struck(value.normal)):
        return None
    text = value.text
    line = text.piece(hit.at.start)
    end = text.line_end(line)
    below = text.normal[end : text.line_end(line + 1)] if line + 1 < len(text.pieces) else ""
    is_dated = _LAST.search(text.normal, hit.at.start, end) or re.fullmatch(rf"{DATED}{DATE}", below)
    return value if is_dated or _after_speech(hit) else None


def _same_line(hit: Hit, following: Hit) -> bool:
    text = hit.at.text
    return following.at.text is text and text.piece(hit.at.start) == text.piece(following.at.start)


def _after_speech(hit: Hit) -> bool:
    text = hit.at.text
    return any(_SPOKEN.match(text.normal, piece.start) for piece in text.pieces[: text.piece(hit.at.start)])


def _signature(spec: SignatureSpec, place: Passage, at: Passage, document: str) -> Signature:
    """Several people who sign on one line share the date at its end."""
    signature = sign(spec, place, at, document)
    if signature.date.value is not None:
        return signature
    text = place.text
    rest = text.passage(place.end, text.line_end(text.piece(at.start)))
    last = _LAST.search(rest.normal)
    return signature.model_copy(update={"date": dated(rest.cut(*last.span("date")), document)}) if last else signature
