"""Facts of certificates (证照) beside the papers: the party's name on its own certificate, the check digit of a credit code, plates.

Legal source: 行政处罚法 (2021) art. 59(1)(1); GB 32100 for the credit code. A copy in the dossier may be that of the driver, the owner or
an agent: only a copy that shows by name or number whose it is, or the one licence of an organisation, is compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casecheck.derive import presence
from casecheck.derive.agreement import MASKED, normal, sayings
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.registry import fact
from casecheck.law import check_digits
from casecheck.model import Document, Dossier, Entry, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Copies that name a person or organisation: form → (name, number, the operator's name).
COPIES: dict[str, tuple[str, str, str | None]] = {
    "id_card_copy": ("name", "id_no", None),
    "driving_licence_copy": ("name", "licence_no", None),
    "business_licence_copy": ("name", "uscc", "legal_rep"),
}
NAMES = {
    "same": "一致",
    "same_number": "不一致，但号码相同（可能是笔误）",
    "similar": "差一个字",
    "other": "不一致",
}
CODES = {"none": "没有写", "right": "校验无误", "wrong_once": "一处校验不成立", "wrong_twice": "两处以上相同且校验不成立"}
PLATES = {"none": "没有写", "right": "符合规则", "malformed": "两处以上相同且不合车牌规则"}

_ALIKE = str.maketrans("OISZ", "0152")  # letters the code does not use, and the digits they are taken for
_NO_PLATE = r"无|未|没有|/|-|船|^\W*$"

Copied = tuple[str, Entry[str]]  # what the copy says compared with the party's name, and where


@fact("dossier.party_certificate_copied", "yes_no", "卷内有当事人本人（本单位）的证照复印件")
def party_certificate_copied(world: World, dossier: Dossier) -> Answer:
    """No only if every copy was read and is somebody else's, or there is none."""
    copies = [d for form in COPIES for d in dossier.all(form)]
    if _compared(dossier):
        return known(True, [entry.place for _, entry in _compared(dossier)])
    unread = [d for d in copies if d.entry(COPIES[d.form][0]).state != "filled"]
    if unread:
        return missing(f"《{unread[0].title}》上的名称未读出", [presence.title_place(unread[0])])
    if copies:
        return known(False, [presence.title_place(d) for d in copies])
    return presence.paper(world, tuple(COPIES), "当事人证照复印件")


@fact("dossier.name_on_certificate", "word", "证照上的名称与当事人名称", NAMES)
def name_on_certificate(world: World, dossier: Dossier) -> Answer:
    """The worst of the copies that are the party's; but one that bears the very name clears those that only look like it."""
    compared = _compared(dossier)
    if not compared:
        return missing("没有可比的当事人证照复印件")
    words = [word for word, _ in compared]
    if "same" in words:
        compared = [(word, entry) for word, entry in compared if word in ("same", "same_number")]
    worst = max((word for word, _ in compared), key=list(NAMES).index)
    entries = [entry for word, entry in compared if word == worst]
    own = _party(dossier, "party_name")[:1]
    return known(worst, [*(e.place for e in entries), *(s.place for s in own)], min(e.confidence for e in entries))


@fact("dossier.credit_code", "word", "统一社会信用代码的校验", CODES)
def credit_code(world: World, dossier: Dossier) -> Answer:
    """Codes of eighteen signs only: an older register number has no such check. Masked codes are left out; a letter O for a zero is
    no wrong number."""
    wrong: dict[str, list[Entry[str]]] = {}
    right, unread = [], []
    for entry in _codes(dossier):
        code = normal(entry.value or "")
        if entry.state == "unreadable":
            unread.append(entry.place)
        elif entry.value is not None and len(code) == 18 and not MASKED.search(entry.text) and "*" not in code:
            if check_digits.credit_code(code.translate(_ALIKE)):
                right.append(entry.place)
            else:
                wrong.setdefault(code, []).append(entry)
    if wrong:
        code, entries = max(sorted(wrong.items()), key=lambda item: len(item[1]))
        word = "wrong_twice" if len(entries) > 1 else "wrong_once"
        return known(word, [e.place for e in entries], min(e.confidence for e in entries))
    if unread:
        return missing("统一社会信用代码未读出", unread)
    return known("right" if right else "none", right)


@fact("dossier.plate_writing", "word", "车牌号的写法", PLATES)
def plate_writing(world: World, dossier: Dossier) -> Answer:
    """Malformed if two papers write the same that is no plate. A ship's name or 无牌 is another matter."""
    odd: dict[str, list[Entry[Any]]] = {}
    right = []
    for document in dossier.documents:
        for name, spec in document.entry_specs().items():
            entry = document.entry(name)
            if spec.means != "plate" and spec.kind != "plate":
                continue
            if entry.state == "filled":
                right.append(entry.place)
            elif entry.state == "unreadable":
                odd.setdefault(normal(entry.text), []).append(entry)
    twice = [e for text, e in sorted(odd.items()) if len(e) > 1 and not re.search(_NO_PLATE, text) and not MASKED.search(text)]
    if twice:
        return known("malformed", [e.place for e in twice[0]], min(e.confidence for e in twice[0]))
    if odd and not right:
        return missing("车牌号未读出", [e.place for entries in odd.values() for e in entries])
    return known("right" if right else "none", right)


def _compared(dossier: Dossier) -> list[Copied]:
    names = {s.key for s in _party(dossier, "party_name")}
    numbers = {s.key for s in sayings(dossier.documents, "party_id")}
    organisation = any(
        d.entry(n).value
        for d in dossier.documents
        for n, spec in d.entry_specs().items()
        if spec.means == "party_name" and spec.block == "单位"
    )
    found: list[Copied] = []
    for form, columns in COPIES.items():
        copies = dossier.all(form)
        for copy in copies:
            the_one = form == "business_licence_copy" and organisation and len(copies) == 1
            word = _word(copy, columns, names, numbers, the_one) if names else None
            if word:
                found.append((word, copy.entry(columns[0])))
    return found


def _word(copy: Document, columns: tuple[str, str, str | None], names: set[str], numbers: set[str], the_one: bool) -> str | None:
    """How the name on a copy compares; None if the copy may be somebody else's."""
    entry, number = copy.entry(columns[0]), copy.entry(columns[1])
    if entry.value is None or MASKED.search(entry.text):
        return None
    name = _simple(entry.value)
    operator = copy.entry(columns[2]).value if columns[2] else None
    theirs = {_simple(n) for n in names}
    # a sole trader is named by its trade name, its operator or both
    if any(name == n or (len(name) > 3 and name in n) or (operator is not None and _simple(operator) == n) for n in theirs):
        return "same"
    if number.value is not None and normal(number.value) in numbers:
        return "same_number"
    if any(len(n) == len(name) > 2 and sum(a != b for a, b in zip(n, name, strict=True)) == 1 for n in theirs):
        return "similar" if number.value is None or not numbers else None if not the_one else "similar"
    return "other" if the_one else None


def _simple(name: str) -> str:
    """Without blanks, brackets, width and the two ways to write a limited company."""
    return re.sub(r"[\s()·•.]", "", unicodedata.normalize("NFKC", name)).replace("有限责任公司", "有限公司").upper()


def _party(dossier: Dossier, concept: str) -> list[Any]:
    """What the papers that decide say of the party; the notice where there is no decision."""
    for forms in (("penalty_decision", "on_spot_penalty_decision"), ("violation_notice", "case_filing_register")):
        found = sayings([d for d in dossier.documents if d.form in forms], concept)
        if found:
            return found
    return []


def _codes(dossier: Dossier) -> Iterator[Entry[str]]:
    for document in dossier.documents:
        for name in ("org_uscc", "uscc"):
            if name in document.entry_specs():
                entry: Entry[str] = document.entry(name)
                place = (entry.place or Place(file=document.file)).model_copy(update={"document": document.id})
                yield entry.model_copy(update={"place": place})
