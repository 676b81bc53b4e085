"""Facts of what follows a decision (执行): proof of payment, whose account the fine goes to, the daily surcharge (加处罚款), service by
public notice and by electronic means, and the page of notes (备考表).

Legal source: 行政处罚法 (2021) art. 61(2), 67, 70, 72(1)(1); 行政强制法 art. 45(2); 民事诉讼法 (2023) art. 90, 95.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import sayings
from casecheck.derive.answers import Answer, bounds, from_entry, known, missing
from casecheck.derive.local_values import standing
from casecheck.derive.milestones import entry_day
from casecheck.derive.receipts import mode_of
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item
from casecheck.model import Amount, Document, Dossier, Entry, Penalty, Place, Term

if TYPE_CHECKING:
    from casecheck.derive.world import World

PROOF = r"缴款(?:回单|凭证|书|通知书|信息)|银行回单|电子缴款|支付凭证|非税(?:票据|收据|缴款)|罚没(?:票据|收据)|票据号|付款截图|缴费成功"
TREASURY = r"国库|财政|非税|待报解|代收|汇缴|专户|罚没|收费(?:中心|管理)|税务"
ELECTRONIC = r"电子|短信|传真|邮箱|微信|平台"  # 邮件 is the post's too
AGREED = r"同意[^。;]{0,12}电子[^。;]{0,6}送达|电子送达(?:方式)?[^。;]{0,6}(?:确认|同意)|确认[^。;]{0,10}电子送达"


@fact("closing_report.fine_decided", "yes_no", "决定含罚款")
def fine_decided(world: World, report: Document) -> Answer:
    decisions = [d for form in ("penalty_decision", "on_spot_penalty_decision") for d in world.dossier.all(form)]
    entries: list[Entry[tuple[Penalty, ...]]] = [d.entry("penalty") for d in decisions]
    if any(any(p.kind == "fine" for p in entry.value or ()) for entry in entries):
        return known(True, [entry.place for entry in entries])
    if not decisions or any(entry.value is None for entry in entries):
        return missing("处罚内容未读出", [entry.place for entry in entries])
    return known(False)


@fact("dossier.payment_proved", "yes_no", "卷内有缴款票据、回单或电子缴款信息")
def payment_proved(world: World, dossier: Dossier) -> Answer:
    """A page of pasted pictures may hold it."""
    pasted = ("evidence_paste_page", "av_evidence_sheet", "platform_or_payment_proof", "on_spot_penalty_decision")
    here = presence.paper(world, ("fine_receipt", "platform_or_payment_proof"), "缴款票据", r"票据|收据|缴款|回单|支付|图", pasted)
    if here.value is not False:
        return here
    told = [p for d in dossier.documents if d.form != "penalty_decision" for p in presence.matches(d, PROOF)]
    return missing(f"没有单独的票据，《{_title(dossier, told[0])}》写有“{told[0].quote}”", told[:1]) if told else here


@fact("decision.account_of_agency", "yes_no", "收款户名是作出机关、其下属单位、工会或个人")
def account_of_agency(world: World, decision: Document) -> Answer:
    """Treasury and non-tax accounts bear all kinds of names; only one that is the agency's own, or a trade union's, is told."""
    holders = presence.matches(decision, r"(?:户名|账户名称?|帐户名称?|收款人|收款单位|开户名称?)(?:为|是|:)*[^,。;、]{2,40}")
    if not holders:
        return missing("收款户名未写或未读出", [decision.entry("pay_account").place])
    agencies = {s.key for s in sayings(world.dossier.documents, "agency")}
    own = [p for p in holders if not re.search(TREASURY, p.quote) and (_names(p.quote, agencies) or "工会" in p.quote)]
    return known(bool(own), own or holders)


@fact("decision.account_holder_written", "yes_no", "写有收款户名")
def account_holder_written(world: World, decision: Document) -> Answer:
    return presence.statement(
        decision, "收款户名", r"(?:户名|账户名|帐户名|收款人|收款单位|开户名)(?:称)?(?:为|是|:)*[^,。;、\s]{2,40}", ""
    )


@fact("fine_receipt.surcharge_paid", "yes_no", "票据写有加处罚款")
def surcharge_paid(world: World, ticket: Document) -> Answer:
    entry: Entry[Amount] = ticket.entry("surcharge")
    if entry.state in ("blank", "struck", "absent"):
        return known(False, [entry.place])
    return from_entry(entry, "加处罚款", lambda amount: None if amount.fen is None else amount.fen > 0)


@fact("fine_receipt.surcharge_over", "money", "加处罚款超出上限的数额")
def surcharge_over(world: World, ticket: Document) -> Answer:
    """The most is the fine itself, and three in a hundred of it for each day after the term: fifteen days from the day of receipt, counted
    here without rolling on to a working day, in the agency's favour by as many days."""
    entry: Entry[Amount] = ticket.entry("surcharge")
    served, paid = world.milestone("decision_served"), entry_day(ticket, "pay_date", "缴款日期")
    fines = [
        p.amount.fen if p.amount else None
        for d in world.dossier.all("penalty_decision")
        for p in d.entry("penalty").value or ()
        if p.kind == "fine"
    ]
    if entry.value is None or entry.value.fen is None or not fines or None in fines:
        return missing("加处罚款或罚款数额未读出", [entry.place])
    first, last = bounds(served.value).least, bounds(paid.value).most
    if not isinstance(first, dt.date) or not isinstance(last, dt.date):
        return missing(served.reason or paid.reason or "日期未读全", [*served.places, *paid.places])
    fine = sum(one for one in fines if one is not None)
    days = max(0, (last - first).days - PAY_DAYS)
    most = min(fine, fine * 3 * days // 100)
    return known(entry.value.fen - most, [entry.place, *served.places, *paid.places], entry.confidence)


PAY_DAYS = 15


@fact("service_announcement.days", "int", "公告所写的期限（日）")
def announced_days(world: World, notice: Document) -> Answer:
    entry: Entry[Term] = notice.entry("period")
    return from_entry(entry, "公告期限", lambda term: term.count if term.unit == "natural_day" else None)


@fact("service_announcement.dated", "date", "公告日期")
def announced_on(world: World, notice: Document) -> Answer:
    return entry_day(notice, "date", "公告日期")


@fact("service_row.electronic", "yes_no", "电子送达")
def electronic(world: World, item: Item) -> Answer:
    return from_entry(mode_of(item.document, item.value), "送达方式", lambda word: bool(re.search(ELECTRONIC, word)))


@fact("dossier.electronic_agreed", "yes_no", "卷内有当事人同意电子送达的确认书")
def electronic_agreed(world: World, dossier: Dossier) -> Answer:
    said = [p for d in dossier.documents for p in presence.matches(d, AGREED)]
    if said:
        return known(True, said[:1])
    return presence.paper(
        world, ("service_address_confirmation",), "送达地址（方式）确认书", r"电子送达", ("waiver_statement", "interview_record")
    )


@fact("dossier.notes_filed", "yes_no", "卷内有备考表")
def notes_filed(world: World, dossier: Dossier) -> Answer:
    return presence.paper(world, ("dossier_notes",), "备考表", r"备考|卷内情况说明", ("dossier_cover", "dossier_index"))


@fact("dossier.notes_required", "yes_no", "本地卷内顺序列有备考表", local={"archive": "不评查备考表"})
def notes_required(world: World, dossier: Dossier) -> Answer:
    """Which pages a volume ends with is local custom: asked only where the bureau's own order lists it."""
    own = standing("archive", world.local.archive, world.milestone("decided"))
    return known(not isinstance(own, Answer) and all("dossier_notes" in item.ranks for items in own for item in items))


def _names(text: str, agencies: set[str]) -> bool:
    holder = re.sub(r"\s", "", re.split(r"户名称?|账户名称?|帐户名称?|收款人|收款单位|开户名称?", text)[-1]).lstrip(":为是")
    return any(agency in holder or (len(holder) > 5 and holder in agency) for agency in agencies)


def _title(dossier: Dossier, place: Place) -> str:
    return next((d.title or d.file for d in dossier.documents if d.id == place.document), place.file)
