"""Facts of the officers (执法人员): how many a record names, and is each one's certificate number anywhere in the dossier.

Legal source: 行政处罚法 (2021) art. 42(1): at least two officers, each with a certificate. The recorder may be one of the two; a party's,
witness's or interpreter's signature never makes the second. Ink is never read as a name: a signature without typed name leaves a count
open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, either, known, missing
from casecheck.derive.presence import matches, paper, presence
from casecheck.derive.records import RECORD_FORMS, time_entry, touching
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Place, Range
from casecheck.understand.people import numbered_officers

if TYPE_CHECKING:
    from casecheck.derive.world import World

# form → entries in its head that name officers; any one of the slots that was read closes the head
HEAD = {
    "scene_record": ("officer_1", "officer_2", "recorder"),
    "interview_record": ("interviewer", "officer_1", "officer_2", "recorder"),
    "inquest_record": ("inspector_1", "inspector_2", "recorder"),
}
TAIL = ("officers", "recorder")
TWO_IN_TEXT = r"(?:执法人员|检查人员|我们?是)[^。;:,]{0,30}?[\u4e00-\u9fff]{2,4}(?:\([^()]{0,30}\))?[、和与及][\u4e00-\u9fff]{2,4}"
NUMBERED = r"执法(?:人员)?证(?:件)?(?:编)?(?:号码?)?[^。;]{0,12}?[0-9A-Z]{5,}|执法人员[^。;]{0,20}?\([^()]{0,6}[0-9]{6,14}"
CERTIFICATE = "officer_certificate_copy"


@fact("record.officers_named", "int", "笔录首部、正文和签名处可见的执法人员人数")
def officers_named(world: World, record: Document) -> Answer:
    """Different names over head, text and signatures. The count is open upwards where a name was not read or a signature is ink."""
    head = [record.entry(name) for name in HEAD[record.form]]
    places: list[Place | None] = [e.place for e in head if e.value is not None]
    names = {normal(name) for e in head for name in e.value or ()}
    open_ends = any(e.state == "unreadable" for e in head) or not names or not record.fully_read
    for key in TAIL:
        signature = record.signature(key)
        if signature is None:
            open_ends = open_ends or key == "officers"
            continue
        names |= {normal(name) for name in signature.names}
        open_ends = open_ends or (signature.seen is not False and not signature.names)
    spoken = matches(record, TWO_IN_TEXT)
    if len(names) < 2 and spoken:
        return known(Range(least=max(1, len(names)), most=None), [*places, *spoken])
    return known(Range(least=len(names), most=None) if open_ends else len(names), places, min((e.confidence for e in head), default=1.0))


@fact("record.second_officer_elsewhere", "yes_no", "同时段的其他笔录记有第二名执法人员")
def second_officer_elsewhere(world: World, record: Document) -> Answer:
    """Another record whose time overlaps this one's, or lies within an hour of it, names two."""
    return either([_also_there(world, record, other) for f in RECORD_FORMS for other in world.dossier.all(f) if other.id != record.id])


@fact("dossier.officers_numbered", "yes_no", "每名执法人员的执法证号都能在卷内查到")
def officers_numbered(world: World, dossier: Dossier) -> Answer:
    """By a number beside the name on any paper, or a copy of the certificate. "No" only in a closed world, at the name's place."""
    names: dict[str, Place | None] = {}
    for record in (d for f in RECORD_FORMS for d in dossier.all(f)):
        for slot in HEAD[record.form]:
            entry: Entry[tuple[str, ...]] = record.entry(slot)
            for name in (entry.value or ()) if slot != "recorder" else ():
                names.setdefault(normal(name), entry.place)
    if not names:
        return missing("未读出执法人员姓名")
    proven, loose = _proven(dossier)
    bare = {name: place for name, place in names.items() if name not in proven}
    if not bare:
        return known(True, list(proven.values()))
    copies: list[tuple[str, Place | None]] = [
        (f"《{d.title}》上的姓名、证号未读全", Place(file=d.file, document=d.id)) for d in dossier.all(CERTIFICATE) if _unread_copy(d)
    ]
    closed = paper(world, ("officers:numbers",), "执法证号或执法证复印件")
    doubts = [*loose, *copies, *([(closed.reason, None)] if closed.value is None else [])]
    first = next(iter(bare.values())) or Place(owed=CERTIFICATE, quote="执法证复印件")
    return presence("执法证号", [], doubts, first, dossier.single)


def _also_there(world: World, record: Document, other: Document) -> Answer:
    ours, theirs = time_entry(record), time_entry(other)
    if ours is None or theirs is None or ours.value is None or theirs.value is None:
        return missing(f"不知《{other.title}》与本笔录是否同时段：时间未读出", [e.place for e in (ours, theirs) if e])
    if not touching(ours.value, theirs.value):
        return known(False, [ours.place, theirs.place])
    count = officers_named(world, other)
    least = count.value.least if isinstance(count.value, Range) else count.value
    if isinstance(least, int) and least >= 2:
        return known(True, count.places)
    return known(False, count.places) if isinstance(count.value, int) else missing(f"《{other.title}》的执法人员人数未读全", count.places)


def _proven(dossier: Dossier) -> tuple[dict[str, Place | None], list[tuple[str, Place | None]]]:
    """Names with a number, and numbers in the text that belong to no name we know."""
    proven: dict[str, Place | None] = {}
    loose: list[tuple[str, Place | None]] = []
    for document in dossier.documents:
        paired = False
        for name, number in numbered_officers(document):
            if name.value is not None and (number.value is not None or document.form == CERTIFICATE):
                paired = True
                for one in name.value:
                    proven.setdefault(normal(one), number.place)
            elif number.state in ("unreadable", "filled"):
                loose.append((f"《{document.title}》的执法证号未能对应到人", number.place))
        if not paired:
            loose += [(f"《{document.title}》写有“{p.quote}”，未能对应到人", p) for p in matches(document, NUMBERED)]
    return proven, loose


def _unread_copy(copy: Document) -> bool:
    return not copy.fully_read or any(page.pictures for page in copy.pages) or copy.entry("officer_1").value is None
