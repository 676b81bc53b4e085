"""Agreement (前后一致): what the papers say of one concept, in normal form, and whether they say the same.

A normal form removes only what is not a difference in law: width of characters and brackets, blanks, and for plates the dot.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from casecheck.derive.answers import Answer, known, missing
from casecheck.model import Amount, CaseNumber, Document, Entry, Moment, Period, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

CONCEPT_ZH = {
    "party_name": "当事人姓名（名称）",
    "party_id": "当事人证件号码",
    "party_address": "当事人住址",
    "party_phone": "当事人电话",
    "legal_rep": "法定代表人",
    "agent": "代理人",
    "plate": "车牌号",
    "act_time": "违法时间",
    "act_place": "违法地点",
    "cause": "案由",
    "case_number": "案号",
    "fine": "罚款数额",
    "officer": "执法人员",
    "officer_number": "执法证号",
    "agency": "执法机关名称",
    "violated_law": "违反的条款",
    "penalty_law": "处罚依据",
}

MASKED = re.compile(r"[*＊×Xx某]{2,}|\*|某某?")


@dataclass(frozen=True)
class Saying:
    """What one paper says of a concept: normal form, text as printed, place, confidence."""

    document: Document
    key: str
    text: str
    place: Place | None
    confidence: float


def sayings(documents: Iterable[Document], concept: str) -> list[Saying]:
    """Every filled, unmasked entry that means the concept, in filing order. A tuple of values gives one saying each."""
    return list(_sayings(documents, concept))


def agree(world: World, concept: str) -> Answer:
    """Do all papers that mean the concept say the same? Missing with fewer than two sayings, or if one paper's entry was not read."""
    found = sayings(world.dossier.documents, concept)
    keys = {s.key for s in found}
    if len(keys) > 1:
        return known(False, _one_place_per_key(found), min(s.confidence for s in found))
    for document in world.dossier.documents:
        for name, spec in document.entry_specs().items():
            entry = document.entry(name)
            if spec.means == concept and entry.state == "unreadable":
                return missing(f"《{document.title}》的{spec.labels[0]}未读出", [entry.place])
    if len(found) < 2:
        return missing(f"写有{CONCEPT_ZH[concept]}的文书不足两份", [s.place for s in found])
    return known(True, [s.place for s in found], min(s.confidence for s in found))


def normal(value: Any) -> str:
    """The normal form two writings are compared in."""
    if isinstance(value, CaseNumber):
        return f"{value.prefix}|{value.year}|{value.serial}|{value.suffix}"
    if isinstance(value, Amount):
        return str(value.fen)
    if isinstance(value, Period):
        return normal(value.start) if value.start else ""
    if isinstance(value, Moment):
        return value.model_dump_json()
    return re.sub(r"[\s·•.]", "", unicodedata.normalize("NFKC", str(value))).upper()


def _sayings(documents: Iterable[Document], concept: str) -> Iterator[Saying]:
    for document in documents:
        for name, spec in document.entry_specs().items():
            entry: Entry[Any] = document.entry(name)
            if spec.means != concept or entry.value is None or MASKED.search(entry.text):
                continue
            values = entry.value if isinstance(entry.value, tuple) else (entry.value,)
            for value in values:
                yield Saying(document, normal(value), entry.text, entry.place, entry.confidence)


def _one_place_per_key(found: list[Saying]) -> list[Place | None]:
    first: dict[str, Place | None] = {}
    for saying in found:
        first.setdefault(saying.key, saying.place)
    return list(first.values())
