"""Facts of who signed a receipt (送达回证的签收): the receiver, the servers, a witness; what is said of a refusal; is there footage.

Legal source: 民事诉讼法 (2023) art. 87 and 89 with 民诉法解释 art. 130, through 行政处罚法 (2021) art. 61: the receiver signs; a paper left
with one who refuses needs a note of the refusal with a witness's signature, or pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, either, known, missing
from casecheck.derive.ink import loose_ink, marks_beside, page_of, signed
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item
from casecheck.model import Document, Entry, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

# said of this service; the form's printed notes say what to do with one who refuses: 当事人拒绝接收的，… 拒收事由
REFUSED = (
    r"(?:拒(?:绝|不)?(?:接收|签收|签[字名收]|收)|不(?:肯|愿)(?:接收|签收|签[字名])|留置于|留置在)(?!的|[^。;,]{0,4}(?:事由|理由|原因)|时,)"
)
REFUSED_TOPIC = r"拒签|拒领|不予签收|不予接收"
WITNESS = r"见证人(?:\(?签[名字章]\)?)?[^:]{0,8}:(?!年|月|日)[\u4e00-\u9fff]{2,4}|(?:邀请|请)[^。;]{2,20}(?:到场|作?见证)"
FILMED = r"拍照|照相|摄像|录像|录音|录影|影像|执法记录仪|照片"
FOOTAGE = ("av_evidence_sheet", "evidence_paste_page")


@fact("service_row.receiver_signed", "yes_no", "收件人签了名（盖了章）")
def receiver_signed(world: World, item: Item) -> Answer:
    """In its column, or at the foot of the receipt."""
    return _row_signed(world, item, item.value.receiver, "addressee")


@fact("service_row.servers_signed", "yes_no", "送达人签了名")
def servers_signed(world: World, item: Item) -> Answer:
    return _row_signed(world, item, item.value.servers, "server")


@fact("service_row.refusal_noted", "yes_no", "回证注明了拒收、留置的情况")
def refusal_noted(world: World, item: Item) -> Answer:
    """Writing by hand that nobody could read may be the note."""
    return _said(item.document, "拒收情况的注明", REFUSED, REFUSED_TOPIC)


@fact("service_row.witnessed", "yes_no", "有见证人签名")
def witnessed(world: World, item: Item) -> Answer:
    told = _said(item.document, "见证人", WITNESS, "")
    if item.document.signature("witness") is None:
        return told
    return either([told, signed(world, item.document, "witness")])


@fact("service_row.footage", "yes_no", "回证写有拍照录像，或者卷内有影像、照片")
def footage(world: World, item: Item) -> Answer:
    here = _said(item.document, "拍照录像的记载", FILMED, "")
    owed = Place(file=item.document.file, document=item.document.id, owed="evidence_paste_page", quote="影像、照片")
    return here if here.value else either([here, presence.paper(world, FOOTAGE, "影像、照片", owed=owed)])


def _row_signed(world: World, item: Item, column: Entry[object], key: str) -> Answer:
    """A name in the column counts; an empty one is empty unless ink stands beside it or the paper is signed elsewhere."""
    if column.state == "filled":
        return known(True, [column.place], column.confidence)
    if column.state == "struck":
        return missing("签名栏划去了", [column.place])
    page = page_of(item.document, column.place)
    if page is not None and marks_beside(page, column.place):
        return known(True, [column.place])
    if item.document.signature(key) is not None:
        return signed(world, item.document, key)
    typed = page is not None and (page.flowing or page.inkless) and not any(p.pictures for p in item.document.pages)
    if column.state == "blank" and world.stage == "filed" and (typed or (page is not None and page.scanned)):
        return known(False, [column.place], column.confidence)
    return missing("签名栏未找到或要看原件", [column.place or item.value.where])


def _said(receipt: Document, zh: str, wording: str, topic: str) -> Answer:
    told, unread = presence.statement(receipt, zh, wording, topic), loose_ink(receipt)
    return missing("回证上有没读出的笔迹或图片", unread) if told.value is False and unread else told
