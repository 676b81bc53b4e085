"""Facts of opening a case (立案): is there any trace of it, was it approved, and when beside the notice and the decision.

Legal source: 行政处罚法 (2021) art. 54(2): a case that meets the standard is opened in time. Checks on the road lawfully come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, days_between, from_entry, known, missing
from casecheck.derive.milestones import signed_day
from casecheck.derive.presence import paper
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Place, Tick

if TYPE_CHECKING:
    from casecheck.derive.world import World

FILING = {"absent": "未见立案手续", "unapproved": "立案登记表的批准意见和签名空白", "approved": "有立案登记表"}
STROKES = "/\\—－- "  # what closes a blank that says nothing
# That a case was opened, said anywhere; not the label of an empty column, nor the printed options on ending or refusing a case.
OPENED = (
    r"(?<!撤销)(?<!不予)(?<!不)(?<!未)(?<!应当)(?<!符合)立案"
    r"(?!(?:时间|日期)(?!:?[0-9二〇○]{4})|标准|条件|依据|追诉|侦查|监督)"
)


@fact("dossier.case_filing", "word", "立案手续", FILING)
def case_filing(world: World, dossier: Dossier) -> Answer:
    """Absent only if no paper so much as mentions that the case was opened: the register may lie in another volume or on a platform."""
    registers = dossier.all("case_filing_register")
    if registers:
        return _approval(registers[0]) if len(registers) == 1 else known("approved", [d.entry("leader_approval").place for d in registers])
    others = tuple(sorted({d.form for d in dossier.documents} - {"unknown"}))
    found = paper(world, ("case_filing_register",), "立案登记表（审批表）", OPENED, others)
    return missing(found.reason, found.places) if found.value is None else known("absent", found.places)


@fact("dossier.case_filing_registers", "int", "立案登记表的份数")
def case_filing_registers(world: World, dossier: Dossier) -> Answer:
    """As many as were read: a joined case or a party added later has a register of its own."""
    return known(len(dossier.all("case_filing_register")))


@fact("case_filing_register.source_stated", "yes_no", "勾选或填写了案件来源")
def source_stated(world: World, register: Document) -> Answer:
    """Options that are printed and not ticked state nothing; what was written into one does."""
    entry: Entry[tuple[Tick, ...]] = register.entry("case_source")
    if entry.state == "blank":
        return known(False, [entry.place], entry.confidence)
    ticks = entry.value or ()
    if not any(map(_stated, ticks)) and any(tick.ticked is None for tick in ticks):
        return missing("看不出案件来源勾选了哪一项", [entry.place])
    return from_entry(entry, "案件来源", lambda ticks: any(map(_stated, ticks)))


@fact("case_filing_register.approved_on", "date", "立案批准日期")
def approved_on(world: World, register: Document) -> Answer:
    return signed_day(register, "agency_head", "负责人")


@fact("case_filing_register.days_notice_to_approved", "int", "通知书落款日至立案批准日的天数")
def days_notice_to_approved(world: World, register: Document) -> Answer:
    """Positive: the case was opened only after the notice was made."""
    return days_between(world.milestone("notice_dated"), approved_on(world, register))


@fact("case_filing_register.days_decided_to_approved", "int", "决定书落款日至立案批准日的天数")
def days_decided_to_approved(world: World, register: Document) -> Answer:
    """Positive: the case was opened only after it was decided."""
    return days_between(world.milestone("decided"), approved_on(world, register))


def _approval(register: Document) -> Answer:
    """Any word or signature in the head's cell counts as an approval; what was not read leaves the answer open."""
    opinion, signature = register.entry("leader_approval"), register.signature("agency_head")
    places: list[Place | None] = [opinion.place, signature.place if signature else None]
    if opinion.state == "filled" or (signature is not None and signature.seen):
        return known("approved", places, opinion.confidence)
    if opinion.state == "blank" and signature is not None and signature.seen is False:
        return known("unapproved", places, min(opinion.confidence, signature.confidence))
    return missing("立案登记表的负责人审批栏未读出", places)


def _stated(tick: Tick) -> bool:
    """Ticked, or something written into it that is no stroke."""
    return bool(tick.ticked or tick.filled.strip(STROKES))
