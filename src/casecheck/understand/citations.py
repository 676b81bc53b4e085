"""Cited provisions (法条引用) of whole papers: what for, in which version, and does the cited 条、款、项 exist in it.

Legal source: 行政处罚法 (2021) art. 37: the law of the day of the act; procedure is of the day of the step. What a paper quotes out of a
statute may cite others: those are marked, since the paper itself does not rely on them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casecheck.extract.values.citations import find_citations
from casecheck.extract.values.written import statute_text
from casecheck.law.statutes import Statute, Statutes
from casecheck.model import Citation
from casecheck.model.understanding import CitationRole, CitedProvision
from casecheck.understand.days import paper_day
from casecheck.understand.words import Reading

_ENTRY_ROLES: tuple[tuple[str, CitationRole], ...] = (
    ("violated_law", "violated"),
    ("penalty_basis", "penalty_basis"),
    ("filing_basis", "procedure"),
    ("legal_basis", "procedure"),
)
_REMEDY_LAWS = ("review_law", "litigation_law", "litigation_interpretation")
_STEP_LAWS = ("penalty_law", "compulsion_law", "procedure_rule", "procedure_rule_old", "evidence_rule", "fine_collection_measures")
_STANDARD = re.compile(r"裁量|基准")  # named beside a basis, not one
_CUE = re.compile(r"(?P<violated>违反|不符合|触犯|违背)|(?P<basis>依据|根据|依照|按照|适用|参照)")
_SENTENCE = re.compile(r"[。;\n]")
_PENALISE = re.compile(r"给予|处以|处罚款|拟(?:对|作|处|决|给)|决定(?!书)|处罚如下|应当?(?:处|给)|建议|罚款|吊销|没收|警告|(?:行政)?处罚")
_STEP = re.compile(
    r"加处|听证|陈述|申辩|立案|登记保存|查封|扣押|强制|送达|回避|延长|审核|告知|责令|撤销|结案|收集|调查|检查|取证|备案|催告|分期"
)
_REMEDY = re.compile(r"复议|诉讼|起诉")


def provisions(reading: Reading, statutes: Statutes, act_day: dt.date | None) -> Iterator[CitedProvision]:
    """Every provision a paper cites, in order, looked up for the day that counts."""
    words = reading.whole.normal
    hidden = statute_text(words)
    spans = [(role, span) for name, role in _ENTRY_ROLES if (span := reading.span(name))]
    signed = paper_day(reading.document)
    for citation, start, end in find_citations(words, statutes.find):
        if citation.law is None and citation.article is None and not _CUE.search(words, max(0, start - 12), start):
            continue
        quoted = any(a <= start and end <= b for a, b in hidden)
        entered = next((role for role, (a, b) in spans if a <= start and end <= b), None)
        role = None if quoted else _role(words, start, end, citation, entered)
        day_of = None if role is None else "act" if role in ("violated", "penalty_basis") else "paper"
        day = act_day if day_of == "act" else signed if day_of == "paper" else None
        at = reading.whole.cut(start, end)
        yield resolve(
            CitedProvision(document=reading.document.id, citation=citation, role=role, quoted=quoted, day_of=day_of, place=at.place),
            statutes,
            day,
        )


def resolve(cited: CitedProvision, statutes: Statutes, day: dt.date | None) -> CitedProvision:
    """The same provision looked up for a day."""
    statute = statutes.by_key.get(cited.citation.law or "")
    if statute is None or day is None:
        return cited.model_copy(update={"day": day})
    version = statute.version(day)
    return cited.model_copy(
        update={
            "day": day,
            "version": version.from_ if version else None,
            "in_force": statute.in_force(day),
            "exists": exists(statute, cited.citation, day),
        }
    )


def exists(statute: Statute, citation: Citation, day: dt.date) -> bool | None:
    """Has the statute, as it stood on a day, the 条、款、项 cited? None: not counted as far as cited, or not in force by the table."""
    version = statute.version(day)
    article = citation.article
    if version is None or article is None or not statute.in_force(day):
        return None
    if (version.articles is not None and article > version.articles) or article < 1:
        return False
    counted = version.paragraphs.get(article)
    if citation.paragraph is None and citation.item is None:
        return True if version.articles is not None or counted is not None else None
    if counted is None or citation.inserted is not None:
        return None
    if citation.paragraph is not None and not 1 <= citation.paragraph <= len(counted):
        return False
    if citation.item is None:
        return True
    if citation.paragraph is None and len(counted) > 1:
        return False if citation.item > max(counted) else None
    return 1 <= citation.item <= counted[(citation.paragraph or 1) - 1]


def _role(words: str, start: int, end: int, citation: Citation, entered: CitationRole | None) -> CitationRole | None:
    """By the law itself where it has one use only, by the entry it stands in, else by the words around it."""
    if _STANDARD.search(citation.name):
        return None
    if citation.law in _REMEDY_LAWS:
        return "remedy"
    cue = None
    for found in _CUE.finditer(words, _begin(words, start), start):
        cue = found
    if citation.law in _STEP_LAWS and not (cue and cue["violated"]):
        return "procedure"
    if entered is not None:
        return entered
    if cue is None:
        return None
    if cue["violated"]:
        return "violated"
    return _purpose(_behind(words, end))


def _purpose(behind: str) -> CitationRole | None:
    """What a basis is for: the first word behind it that tells."""
    found = [
        (m.start(), role)
        for pattern, role in ((_PENALISE, "penalty_basis"), (_STEP, "procedure"), (_REMEDY, "remedy"))
        if (m := pattern.search(behind))
    ]
    first = min(found, default=None)
    if first is None:
        return None
    return "procedure" if first[1] == "penalty_basis" and re.match(r"[^,]{0,30}加处", behind) else first[1]  # type: ignore[return-value]


def _begin(words: str, start: int) -> int:
    stops = [m.end() for m in _SENTENCE.finditer(words, max(0, start - 400), start)]
    return stops[-1] if stops else max(0, start - 400)


def _behind(words: str, end: int) -> str:
    """The words behind a citation, to the end of the sentence or to the next 违反 or 依据."""
    rest = words[end : end + 300]
    stops = [m.start() for m in (_SENTENCE.search(rest), _CUE.search(rest)) if m]
    return rest[: min(stops)] if stops else rest
