"""Facts of service (送达): is there proof of it, and do its dates fit the paper's own.

Legal source: 行政处罚法 (2021) art. 61 and, through it, 民事诉讼法 art. 87. One receipt may list several papers; a signature on the paper
itself, a postal slip, an electronic record or an announcement are proof too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, day_of, days_between, from_entry, known, missing
from casecheck.derive.owed import OwedPaper
from casecheck.derive.receipts import paper_served, papers_served, rows, rows_for, strays
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Document, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

SERVED = {"violation_notice": "违法行为通知书", "penalty_decision": "行政处罚决定书"}
SIGNED_ON_PAPER = (
    r"(?:本人|我|我单位|当事人)(?:已|于)[^。；]{0,12}(?:收到|签收)|(?:签收人|收件人)[（(]?签[名字章][)）]?[:：]?[^，。；:：]{2,8}日期"
)
MAYBE_SIGNED = r"(?:签收人?|受送达人|收件人|当事人签[名字收])[^。；\u4e00-\u9fff]{0,8}[\u4e00-\u9fff]{2,}|收悉|当场(?:交付|送达)"
OTHER_PROOFS = ("service_announcement", "service_address_confirmation", "postal_receipt")


@fact("served_paper.service_proven", "yes_no", "有送达证明")
def service_proven(world: World, paper: Document) -> Answer:
    """A receipt row that names it, or any other proof. Rows that were not read, and papers about service, leave the question open."""
    sure, perhaps = rows_for(world, paper)
    zh = f"《{paper.title}》的送达证明"
    found = [row.where for _, row in sure if row.where] + presence.matches(paper, SIGNED_ON_PAPER)
    doubts: list[tuple[str, Place | None]] = [("送达回证有一行的文书名称未读出", row.where) for _, row in perhaps]
    doubts += [(f"送达回证有一行“{row.title.text}”对不上卷内文书", row.where) for _, row in strays(world)]
    doubts += [(f"文书上写有“{p.quote}”，需人工核对是否签收", p) for p in presence.matches(paper, MAYBE_SIGNED)]
    doubts += [
        (f"《{receipt.title}》没有读出任何一行", presence.title_place(receipt))
        for receipt in world.dossier.all(ServiceReceipt)
        if not receipt.rows
    ]
    doubts += [(f"卷内有《{d.title}》，需人工核对", presence.title_place(d)) for f in OTHER_PROOFS for d in world.dossier.all(f)]
    others = presence.paper(world, ("service_receipt:none",), zh)
    if others.value is None:
        doubts.append((others.reason.split("：", 1)[-1], None))
    return presence.presence(
        zh, found, doubts, Place(owed=f"service_receipt:{paper.form}", document=paper.id, quote=zh), world.dossier.single
    )


@fact("service_row.days_dated_to_served", "int", "所送文书落款日至送达日的天数")
def days_dated_to_served(world: World, item: Item) -> Answer:
    """Negative: received before the paper was dated."""
    return days_between(paper_dated(world, item), served_on(world, item))


@fact("service_row.names_paper_in_dossier", "yes_no", "这一行送达的是卷内的通知书或决定书")
def names_paper_in_dossier(world: World, item: Item) -> Answer:
    paper = paper_served(world, item.value)
    if paper is not None:
        return known(True, [item.value.title.place])
    if item.value.title.value is None:
        return from_entry(item.value.title, "送达文书名称", lambda title: True)
    if papers_served(world, item.value):
        return missing("这一行送达几份文书，或不能确定是哪一份", [item.value.title.place])
    return known(False, [item.value.title.place])


@fact("service_row.served_on", "date", "回证记载的送达日期")
def served_on(world: World, item: Item) -> Answer:
    return from_entry(item.value.time, "送达日期", day_of)


@fact("service_row.paper_dated", "date", "所送文书的落款日期")
def paper_dated(world: World, item: Item) -> Answer:
    paper = paper_served(world, item.value)
    if paper is None:
        return missing("这一行送达的文书不在卷内，或不能确定是哪一份", [item.value.title.place])
    return from_entry(paper.entry("issue_date"), "落款日期", day_of)


@fact("owed_paper.present", "yes_no", "应有文书在卷")
def owed_present(world: World, paper: OwedPaper) -> Answer:
    """Receipts are owed one for each served paper."""
    if paper.of is None:
        return presence.paper(world, paper.forms, paper.zh, owed=paper.place)
    served = world.dossier.all(paper.of)
    if served:
        return service_proven(world, served[0])
    if rows(world):
        return missing(f"卷内未见{paper.zh.removesuffix('的送达回证')}，无从核对送达回证")
    return presence.paper(world, paper.forms, paper.zh, owed=paper.place)
