"""Facts of approvals (审批、审核): is there an opinion, did the person sign, is it dated; and who signed a collective discussion.

No article prescribes the columns of an approval; what the law asks is that the head decides (行政处罚法 art. 57) and, in the cases of
art. 58, that a legal review comes first. A trail in an office system is as good as ink. Nothing here is more than a hint.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, either, from_entry, known, missing
from casecheck.derive.ink import BY_EYE, mark_place, marks_beside, page_of, signed
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.forms.collective_discussion_record import CollectiveDiscussionRecord
from casecheck.model import Document, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

OFFICE_SYSTEM = r"OA|电子(?:审批|签[名章])|办公系统|审批流(?:程|转)|流转(?:单|记录|意见)|系统(?:审批|截图)|网上审批"
ATTENDANCE = r"签到(?:表|簿|册|单)|会议纪要"
TICKED = "[☑☒√✓]"
_OPINION = ("leader_approval", "leader_opinion")


@fact("approval.head_column_read", "yes_no", "找到了负责人审批栏")
def head_column_read(world: World, paper: Document) -> Answer:
    """A bureau may print it in words this version does not know; then nothing can be said of it."""
    return _column_read(paper, next((name for name in _OPINION if name in paper.entry_specs()), ""), "agency_head")


@fact("approval.head_opinion_written", "yes_no", "负责人写有意见")
def head_opinion_written(world: World, paper: Document) -> Answer:
    """Any words count: 同意 is an opinion."""
    name = next((name for name in _OPINION if name in paper.entry_specs()), None)
    return _written(world, paper, paper.entry(name)) if name else missing(f"《{paper.title}》未找到负责人意见栏")


@fact("approval.head_signed", "yes_no", "负责人签了名")
def head_signed(world: World, paper: Document) -> Answer:
    return signed(world, paper, "agency_head")


@fact("approval.head_dated", "yes_no", "负责人签名旁写有日期")
def head_dated(world: World, paper: Document) -> Answer:
    """On a picture with ink beside the place the date may be in the ink."""
    signature = paper.signature("agency_head")
    if signature is None:
        return missing(f"《{paper.title}》未找到负责人签名栏")
    if signature.date.state == "blank" and (_inked(paper, signature.place) or _misread(paper, signature.place)):
        return missing("签名旁的笔迹未读出，可能是日期", [signature.place])
    if signature.date.state in ("filled", "blank"):
        date = signature.date
        return known(date.value is not None and date.value.date is not None, [date.place or signature.place], date.confidence)
    return from_entry(signature.date, "负责人签名日期", lambda moment: True)


@fact("approval.in_office_system", "yes_no", "写明在办公系统审批")
@fact("case_filing_register.in_office_system", "yes_no", "写明在办公系统审批")
@fact("legal_review.in_office_system", "yes_no", "写明在办公系统审核")
def in_office_system(world: World, paper: Document) -> Answer:
    found = matches(paper, OFFICE_SYSTEM)
    return known(bool(found), found)


@fact("case_filing_register.handler_column_read", "yes_no", "找到了承办人（经办机构）意见栏")
def handler_column_read(world: World, register: Document) -> Answer:
    return _column_read(register, "handling_unit_opinion", "officers", "unit_head")


@fact("case_filing_register.handler_opinion_written", "yes_no", "承办人（经办机构）写有意见")
def handler_opinion_written(world: World, register: Document) -> Answer:
    return _written(world, register, register.entry("handling_unit_opinion"))


@fact("case_filing_register.handler_signed", "yes_no", "承办人（经办机构负责人）签了名")
def handler_signed(world: World, register: Document) -> Answer:
    """Who signs first differs from form to form: the officers where they have a place, else the head of their unit."""
    return signed(world, register, "officers" if register.signature("officers") is not None else "unit_head")


@fact("legal_review.concluded", "yes_no", "写有审核结论")
def concluded(world: World, review: Document) -> Answer:
    """Written in words, or ticked."""
    answer = _written(world, review, review.entry("conclusion"))
    checks = review.entry("checks")
    return known(True, [checks.place]) if answer.value is False and re.search(TICKED, checks.text) else answer


@fact("legal_review.signed", "yes_no", "法制审核人员或其机构负责人签了名")
def review_signed(world: World, review: Document) -> Answer:
    keys = [key for key in ("reviewer", "legal_unit") if review.signature(key) is not None]
    return either(signed(world, review, key) for key in keys) if keys else missing(f"《{review.title}》未找到审核人签名栏")


@fact("collective_discussion_record.attendance_shown_otherwise", "yes_no", "盖了章，或者提到签到表、会议纪要")
def attendance_shown_otherwise(world: World, record: Document) -> Answer:
    seals = [mark_place(record, mark) for page in record.pages for mark in page.marks if mark.kind == "seal"]
    found = [*seals, *matches(record, ATTENDANCE)]
    return known(bool(found), found)


@fact("collective_discussion_record.signatures_told", "yes_no", "参加人签名处能数出是谁（打印的姓名，或者全空）")
def signatures_told(world: World, record: Document) -> Answer:
    """Ink may be one name or five; nobody reads names out of it."""
    signature = record.signature("agency_head")
    if signature is None or world.stage == "draft":
        return missing(f"《{record.title}》未找到参加人签名栏" if signature is None else "签署前的稿件不能判断签名")
    by_hand = any(page.scanned or page.pictures for page in record.pages)
    if signature.names:
        all_there = not _unsigned(record)
        return known(all_there or not by_hand, [signature.place])
    answer = signed(world, record, "agency_head")
    return missing(answer.reason, answer.places) if answer.value is None else known(answer.value is False, [signature.place])


@fact("collective_discussion_record.signatures_lacking", "int", "列为参加、没有签名的人数")
def signatures_lacking(world: World, record: Document) -> Answer:
    """Those present without a vote (列席) need not sign. The places are the names."""
    told, names = signatures_told(world, record), _attendees(record)
    if told.value is not True or not names:
        return missing(told.reason or ("参加人名单未读出" if not names else "签名是手写的，数不出人数"), told.places)
    lacking = _unsigned(record)
    open_end = any(e.state == "unreadable" for e in names)
    value: int | Range = Range(least=len(lacking), most=len(lacking) + 1) if open_end else len(lacking)
    return known(value, [entry.place for entry in lacking] or told.places, BY_EYE if any(p.scanned for p in record.pages) else 1.0)


def _attendees(record: Document) -> list[Entry[str]]:
    rows = record.attendee_rows if isinstance(record, CollectiveDiscussionRecord) else ()
    return [row.name for row in rows if row.name.state in ("filled", "unreadable") and "列席" not in row.role.text]


def _unsigned(record: Document) -> list[Entry[str]]:
    """Attendees who signed nowhere: the chair and the recorder sign in places of their own."""
    there = {normal(name) for key in ("agency_head", "presider", "recorder") if (s := record.signature(key)) for name in s.names}
    return [entry for entry in _attendees(record) if entry.value is not None and normal(entry.value) not in there]


def _column_read(paper: Document, entry: str, *keys: str) -> Answer:
    opinion = paper.entry(entry) if entry else Entry[str]()
    signatures = [signature for key in keys if (signature := paper.signature(key)) is not None]
    return known(opinion.state != "absent" or bool(signatures), [opinion.place, *(signature.place for signature in signatures)])


def _written(world: World, paper: Document, entry: Entry[Any]) -> Answer:
    """Are there words? On a picture with ink beside the place the words may be the ink."""
    if entry.state == "blank" and _inked(paper, entry.place):
        return missing("意见栏的笔迹未读出", [entry.place])
    if entry.state == "blank" and world.stage == "draft":
        return missing("签署前的稿件还没有意见", [entry.place])
    if entry.state in ("filled", "blank"):
        return known(entry.state == "filled", [entry.place], entry.confidence)
    return from_entry(entry, "意见栏", lambda value: True)


def _misread(paper: Document, place: Place | None) -> bool:
    """Do signs stand there on a picture that belong to a date or to no name? A date by hand is often read so."""
    page = page_of(paper, place)
    return page is not None and page.scanned and place is not None and re.search("[0-9A-Za-z年月☐-☒]", place.quote) is not None


def _inked(paper: Document, place: Place | None) -> bool:
    page = page_of(paper, place)
    return page is not None and (page.pictures > 0 or bool(marks_beside(page, place, reach=3)))
