"""Facts of ink (签名、捺印的笔迹): is a paper signed where it should be, page by page, and is there writing nobody could read.

That something is there, never whose it is. On a picture the reader looked for ink, so a place without any is empty; on a Word page or a
digital PDF a signature is a typed name or a picture. Nothing here is more than a hint: the original decides.
Legal source: 行政诉讼证据规定 (2002) art. 10 and 15: records are signed by those who made them and by those asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.officers import HEAD
from casecheck.derive.registry import fact
from casecheck.model import Box, Document, Mark, Page, Place, Range, Signature

if TYPE_CHECKING:
    from casecheck.derive.world import World

INK = ("signature", "fingerprint")
BY_EYE = 0.7  # confidence that a place on a picture is empty: faint ink, a pale seal is missed
FOOT = 0.55  # where the lower part of a page begins, in which people sign
SPECK = 0.02  # of the page's width: narrower ink is a stroke of print that was not taken for one
EDGE = 0.06  # width of the margin in which a stamp runs over several pages
LAST_LINES, SHORT = 5, 80  # where names stand that a label of no known wording heads, and how long such a line may be
SIGNED_LINE = r"(?:签[名字章]|捺印)[^:：]{0,8}[:：]\s*[\u4e00-\u9fff]{2,}"


def signed(world: World, document: Document, key: str, photographs: bool = False) -> Answer:
    """Is there a signature at the place with this key? ``photographs``: the pictures of the paper are what it shows, not signatures."""
    signature = document.signature(key)
    if signature is None:
        return missing(f"《{document.title}》未找到签名栏")
    if signature.seen:
        return known(True, [signature.place], signature.confidence)
    if world.stage == "draft":
        return missing("签署前的稿件不能判断签名", [signature.place])
    if any(page.pictures for page in document.pages) and not photographs:
        return missing("文书上另有图片，可能是签名", [signature.place])
    if signature.seen is False:
        return known(False, [signature.place], signature.confidence)
    page = page_of(document, signature.place)
    if page is None or not page.scanned or page.unread is not None:
        return missing(signature.reason or "签名处要看原件", [signature.place])
    if marks_beside(page, signature.place):
        return known(True, [signature.place], BY_EYE)
    return known(False, [signature.place], BY_EYE)


def marks_beside(page: Page, place: Place | None, kinds: tuple[str, ...] = (*INK, "seal"), reach: float = 0.6) -> list[Mark]:
    """The marks on the line of a place: their middle within ``reach`` of its heights, or the line's within theirs. Empty without a box."""
    if place is None or place.box is None:
        return []
    slack = reach * (place.box.bottom - place.box.top)
    line = (place.box.top + place.box.bottom) / 2
    return [
        mark
        for mark in page.marks
        if mark.kind in kinds
        and mark.box is not None
        and _ink(mark)
        and (
            place.box.top - slack < (mark.box.top + mark.box.bottom) / 2 < place.box.bottom + slack or mark.box.top < line < mark.box.bottom
        )
    ]


def page_of(document: Document, place: Place | None) -> Page | None:
    """The page of the paper that a place is on."""
    return next((page for page in document.pages if place is not None and page.number == place.page), None)


def mark_place(document: Document, mark: Mark) -> Place:
    """Where a mark of the paper stands."""
    return Place(file=document.file, page=mark.page, box=mark.box, document=document.id)


def loose_ink(document: Document) -> list[Place]:
    """Pictures, and writing on a scan away from the signatures: words could be in it that were not read."""
    found = [Place(file=page.file, page=page.number, document=document.id) for page in document.pages if page.pictures]
    for page in document.pages:
        signatures = [s.place for s in document.signatures if s.place is not None and s.place.page == page.number]
        beside = {id(mark) for place in signatures for mark in marks_beside(page, place)}
        found += [_place(document, page, m.box) for m in page.marks if m.kind == "signature" and _ink(m) and id(m) not in beside]
    return found


@fact("record.head_officers", "int", "笔录首部所列执法人员人数（不含只作记录的）")
def head_officers(world: World, record: Document) -> Answer:
    head = [record.entry(name) for name in HEAD[record.form] if name != "recorder"]
    names = _head_names(record)
    if not names or any(entry.state == "unreadable" for entry in head):
        return missing("首部的执法人员姓名未读全", [entry.place for entry in head])
    return known(len(names), [entry.place for entry in head if entry.value is not None], min(entry.confidence for entry in head))


@fact("record.officer_signatures_told", "yes_no", "执法人员签名处能数出人数（打印的姓名，或者全空）")
def officer_signatures_told(world: World, record: Document) -> Answer:
    """Ink may be one name or two, and a picture any number: there nothing is counted."""
    places = [signature.place for signature in _officer_signatures(record)]
    if len(_signed_names(record)) >= len(_head_names(record)):
        return known(True, places)
    if not _officer_signatures(record):
        return missing(f"《{record.title}》未找到执法人员签名栏")
    answers = [signed(world, record, signature.key) for signature in _officer_signatures(record)]
    if world.stage == "draft" or not record.fully_read:
        return missing("签署前的稿件或未读全的笔录不能判断签名", places)
    by_hand = any(page.scanned or page.pictures for page in record.pages)
    empty = all(answer.value is False for answer in answers)
    typed = all(answer.value is not None and (answer.value is False or s.names) for answer, s in _paired(record, answers))
    return known(empty or (typed and not by_hand), places)


@fact("record.officer_signatures_lacking", "int", "签名处比首部少签名的执法人员人数")
def officer_signatures_lacking(world: World, record: Document) -> Answer:
    head, places = len(_head_names(record)), [signature.place for signature in _officer_signatures(record)]
    told = officer_signatures_told(world, record)
    if told.value is None:
        return missing(told.reason, told.places)
    lacking = max(0, head - len(_signed_names(record)))
    confidence = BY_EYE if any(page.scanned for page in record.pages) else 1.0
    return known(lacking if told.value else Range(least=0, most=lacking), places, confidence)


@fact("record.signed_by_page", "yes_no", "笔录有两页以上，各页都是看得见笔迹的扫描页")
def signed_by_page(world: World, record: Document) -> Answer:
    """Only a picture of a page shows whether its foot was signed: a Word file has no page ends, a digital page no ink."""
    scanned = len(record.pages) > 1 and all(page.scanned and page.unread is None for page in record.pages)
    return known(scanned, [_place(record, page) for page in record.pages])


@fact("record.pages_unsigned", "int", "末页以外，下部没有签名、指印，页边也没有骑缝印的页数")
def pages_unsigned(world: World, record: Document) -> Answer:
    """The last page is the matter of the signature itself. Whose ink it is nobody asks; typed names behind a label count."""
    bare = [page for page in record.pages[:-1] if not _foot_signed(page)]
    return known(len(bare), [_place(record, page) for page in bare], BY_EYE)


@fact("copy.ink_visible", "yes_no", "页面看得出有没有签名、印章")
def ink_visible(world: World, copy: Document) -> Answer:
    """On a page without colour a seal cannot be told from print, and a picture of a certificate may hold either."""
    if _provider(copy).value is True:
        return known(True, _provider(copy).places)
    clear = all(
        page.unread is None and not page.pictures and (page.flowing or page.inkless or (page.scanned and not page.grey))
        for page in copy.pages
    )
    return known(clear and bool(copy.pages) and world.stage == "filed", [_place(copy, page) for page in copy.pages])


@fact("copy.provider_signed", "yes_no", "复印件上有提供人的签名、指印或者印章")
def provider_signed(world: World, copy: Document) -> Answer:
    """A seal or fingerprint anywhere on it is the provider's confirmation; ink counts where it stands beside the provider's label."""
    seen = _provider(copy)
    if seen.value is True or ink_visible(world, copy).value is not True:
        return seen if seen.value is True else missing("页面看不出有没有签名、印章", seen.places)
    signature = copy.signature("provider")
    if signature is not None:
        return signed(world, copy, "provider")
    ink = [mark for page in copy.pages for mark in page.marks if mark.kind == "signature" and _ink(mark)]
    if ink:
        return missing("页上有笔迹，不知是不是提供人的签名", [Place(file=copy.file, page=mark.page, box=mark.box) for mark in ink])
    owed = Place(file=copy.file, document=copy.id, owed=f"{copy.form}.provider", quote="提供人签名")
    return known(False, [owed], BY_EYE if any(page.scanned for page in copy.pages) else 1.0)


@fact("evidence_paste_page.signed_off", "yes_no", "照片页有当事人、执法人员或者拍摄人的签名")
def signed_off(world: World, photographs: Document) -> Answer:
    """Any one of them will do: the form has a place for each, no provision asks for all."""
    answers = [signed(world, photographs, signature.key, photographs=True) for signature in photographs.signatures]
    seen = next((answer for answer in answers if answer.value is True), None)
    if seen is not None:
        return seen
    ink = [_place(photographs, page, m.box) for page in photographs.pages for m in page.marks if m.kind in (*INK, "seal") and _ink(m)]
    lines = _signed_lines(photographs)
    if ink or lines:
        return known(True, [*ink, *lines], BY_EYE)
    if world.stage == "draft" or not photographs.fully_read:
        return missing("签署前的稿件或未读全的照片页不能判断签名")
    if not answers and not all(page.scanned for page in photographs.pages):
        return missing("照片页没有印签名栏，签名可能在图片里", [_place(photographs, page) for page in photographs.pages])
    unclear = next((answer for answer in answers if answer.value is None), None)
    if unclear is not None or _more_pictures(photographs):
        return unclear or missing("签名处另有图片，可能是签名")
    places = [place for answer in answers for place in answer.places]
    return known(False, places or [_place(photographs, page) for page in photographs.pages], BY_EYE)


def _ink(mark: Mark) -> bool:
    """Is it big enough to be writing, not a speck of print?"""
    return mark.box is None or mark.box.right - mark.box.left >= SPECK


def _provider(copy: Document) -> Answer:
    signature = copy.signature("provider")
    stamps = [_place(copy, page, m.box) for page in copy.pages for m in page.marks if m.kind in ("seal", "fingerprint")]
    if signature is not None and signature.seen:
        return known(True, [signature.place], signature.confidence)
    return known(True, stamps, BY_EYE) if stamps else missing("未见提供人签名", [signature.place if signature else None])


def _head_names(record: Document) -> set[str]:
    return {normal(name) for slot in HEAD[record.form] if slot != "recorder" for name in record.entry(slot).value or ()}


def _officer_signatures(record: Document) -> list[Signature]:
    return [signature for key in ("officers", "recorder") if (signature := record.signature(key)) is not None]


def _signed_names(record: Document) -> set[str]:
    """The typed names at the officers' places; where no such label was found, those of the head that stand in the last lines."""
    if _officer_signatures(record):
        return {normal(name) for signature in _officer_signatures(record) for name in signature.names}
    last = [line.text for page in record.pages[-1:] for line in page.lines if line.part == "body"][-LAST_LINES:]
    ending = "".join(re.sub(r"\s", "", text) for text in last if len(text) < SHORT and not re.match(r"\W*[问答]", text))
    return {name for name in _head_names(record) if name in ending}


def _paired(record: Document, answers: list[Answer]) -> Iterator[tuple[Answer, Signature]]:
    return zip(answers, _officer_signatures(record), strict=True)


def _signed_lines(document: Document) -> list[Place]:
    lines = [(page, line) for page in document.pages for line in page.lines if re.search(SIGNED_LINE, line.text)]
    return [page.place(line).model_copy(update={"document": document.id}) for page, line in lines]


def _more_pictures(photographs: Document) -> bool:
    """Does a picture stand on a line that has words of signing?"""
    return any(line.pictures and re.search("签|捺", line.text) for page in photographs.pages for line in page.lines)


def _foot_signed(page: Page) -> bool:
    for mark in page.marks:
        if mark.box is None or mark.kind not in (*INK, "seal") or not _ink(mark):
            continue
        at_edge = mark.box.right > 1 - EDGE or mark.box.left < EDGE
        if at_edge or (mark.kind != "seal" and mark.box.bottom > FOOT):
            return True
    return any(line.box is not None and line.box.bottom > FOOT and re.search(SIGNED_LINE, line.text) for line in page.lines)


def _place(document: Document, page: Page, box: Box | None = None) -> Place:
    return Place(file=page.file, page=page.number, document=document.id, box=box)
