"""Facts of the party's particulars (当事人基本情况): its address across the papers, and its age beside its identity number.

Legal source: 行政处罚法 (2021) art. 59(1)(1). Where someone lives, is registered and is served may lawfully be three places.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casecheck.derive.agreement import MASKED, normal
from casecheck.derive.answers import Answer, bounds, from_entry, known, missing
from casecheck.derive.presence import statement
from casecheck.derive.registry import fact
from casecheck.law import check_digits
from casecheck.model import Document, Dossier, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

NOTHING = r"(?!)"  # no wording says it beyond doubt: a column is read, or it is not there
ADDRESS_DIFFERENCES = {"none": "一致", "abbreviated": "只是详略不同", "other": "不同"}

# Where a form gives an age, and the number of the same person on the same paper (none: on another paper of that name).
AGE: dict[str, tuple[str, str | None]] = {
    "case_filing_register": ("person_age", "person_id"),
    "interview_record": ("interviewee_age", "interviewee_id"),
    "closing_report": ("person_age", None),
}


@fact("dossier.address_difference", "word", "各文书当事人住址的差异", ADDRESS_DIFFERENCES)
def address_difference(world: World, dossier: Dossier) -> Answer:
    """A person's address is compared with a person's, an organisation's with an organisation's; the worst difference counts."""
    halves: dict[str, list[Entry[str]]] = {}
    for block, entry in _addresses(dossier):
        halves.setdefault(block, []).append(entry)
    pairs = [entries for entries in halves.values() if len(entries) > 1]
    if not pairs:
        return missing("写有当事人住址的文书不足两份", [e.place for entries in halves.values() for e in entries])
    worst, places, confidence = "none", [e.place for entries in pairs for e in entries], 1.0
    for entries in pairs:
        first: dict[tuple[str, ...], Entry[str]] = {}
        for entry in entries:
            first.setdefault(_tokens(entry.value or ""), entry)
        confidence = min(confidence, *(e.confidence for e in entries))
        kind = _kind(sorted(first))
        if list(ADDRESS_DIFFERENCES).index(kind) > list(ADDRESS_DIFFERENCES).index(worst):
            worst, places = kind, [e.place for e in first.values()]
    return known(worst, places, confidence)


@fact("dossier.addresses_compared", "yes_no", "有两份以上文书写有同类当事人的住址")
def addresses_compared(world: World, dossier: Dossier) -> Answer:
    """No only where every paper that has room for an address was read, and one at most gives it: there is nothing to compare."""
    count = Counter(block for block, _ in _addresses(dossier))
    if any(n > 1 for n in count.values()):
        return known(True)
    unread = [
        document.entry(name).place
        for document in dossier.documents
        for name, spec in document.entry_specs().items()
        if spec.means == "party_address" and document.entry(name).state in ("unreadable", "absent")
    ]
    doubts = [why for kind in ("paper", "decision") if (why := world.subjects(kind).rest)]
    if unread or doubts:
        return missing("；".join(doubts) or "有文书的当事人住址未读出", unread)
    return known(False)


@fact("paper.states_age", "yes_no", "写有年龄")
def states_age(world: World, paper: Document) -> Answer:
    if paper.form not in AGE:
        return known(False)
    entry: Entry[str] = paper.entry(AGE[paper.form][0])
    if entry.state == "absent":
        return statement(paper, "年龄栏", NOTHING, "年龄")
    if entry.state == "unreadable":
        return from_entry(entry, "年龄", lambda age: True)
    return known(entry.state == "filled", [entry.place], entry.confidence)


@fact("paper.age_difference", "int", "所写年龄与身份证推算的案发日周岁相差的岁数")
def age_difference(world: World, paper: Document) -> Answer:
    """Always positive. The number must be whole and its check digit right, or the number itself may be the slip."""
    if paper.form not in AGE:
        return missing(f"《{paper.title}》没有年龄栏")
    written: Entry[str] = paper.entry(AGE[paper.form][0])
    number, act = _number(world, paper), world.milestone("act")
    age = re.search(r"[0-9]{1,3}", unicodedata.normalize("NFKC", written.value or ""))
    if not age:
        return missing(f"年龄写作“{written.text}”，未读出", [written.place])
    birth = birthday(number.value or "") if number else None
    if number is None or birth is None:
        return missing("没有同一人的完整且校验无误的身份证号", [number.place if number else None])
    if act.value is None:
        return missing(act.reason, act.places)
    first, last = bounds(act.value).least, bounds(act.value).most
    ages = [years_old(birth, day) for day in (first, last) if isinstance(day, dt.date)]
    if len(ages) < 2:
        return missing("违法行为时间未读全", act.places)
    off = sorted(abs(int(age[0]) - years) for years in ages)
    value = off[0] if off[0] == off[-1] else Range(least=0 if ages[0] <= int(age[0]) <= ages[-1] else off[0], most=off[-1])
    return known(value, [written.place, number.place], min(written.confidence, number.confidence, act.confidence))


def birthday(number: str) -> dt.date | None:
    """The birthday in an identity number of eighteen characters whose check digit is right, else None."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number) or not check_digits.person(number):
        return None
    try:
        return dt.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def years_old(birth: dt.date, day: dt.date) -> int:
    """周岁: full years on a day; the birthday itself counts."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _number(world: World, paper: Document) -> Entry[str] | None:
    own = AGE[paper.form][1]
    if own is not None:
        return paper.entry(own)
    name: Entry[str] = paper.entry("person_name")
    for other in world.dossier.documents:
        if {"person_name", "person_id"} <= set(other.entry_specs()) and name.value is not None:
            theirs, number = other.entry("person_name"), other.entry("person_id")
            if theirs.value is not None and normal(theirs.value) == normal(name.value) and number.value is not None:
                return number
    return None


def _addresses(dossier: Dossier) -> Iterator[tuple[str, Entry[str]]]:
    for document in dossier.documents:
        for name, spec in document.entry_specs().items():
            entry: Entry[str] = document.entry(name)
            if spec.means == "party_address" and entry.value is not None and not MASKED.search(entry.text):
                yield spec.block or "", _placed(document, entry)


def _placed(document: Document, entry: Entry[str]) -> Entry[str]:
    place = (entry.place or Place(file=document.file)).model_copy(update={"document": document.id})
    return entry.model_copy(update={"place": place})


def _tokens(address: str) -> tuple[str, ...]:
    """Characters, with a run of digits as one: 63号 and 6号 are not long and short for one another."""
    text = re.sub(r"[\s,.、,()\-—]", " ", unicodedata.normalize("NFKC", address))
    return tuple(re.findall(r"[0-9]+|[^\s]", text))


def _kind(addresses: list[tuple[str, ...]]) -> str:
    if len(addresses) == 1:
        return "none"
    longest = max(addresses, key=len)
    return "abbreviated" if all(_within(a, longest) for a in addresses) else "other"


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(token in rest for token in short)
