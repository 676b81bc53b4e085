"""Facts of when a paper was served (送达期限): from the day it bears to the day of the act of service, and what may excuse a late one.

Legal source: 行政处罚法 (2021) art. 61, 85. A decision handed over when it is announced has no term; by post the day of posting counts.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, bounds, day_of, elapsed, from_entry, known, missing
from casecheck.derive.milestones import entry_day
from casecheck.derive.presence import matches, title_place
from casecheck.derive.receipts import mode_of, rows_for, served_day
from casecheck.derive.registry import fact
from casecheck.model import CaseNumber, Document, Moment, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

MODES = {
    "direct": "直接送达",
    "post": "邮寄送达",
    "left": "留置送达",
    "electronic": "电子送达",
    "entrusted": "委托或转交送达",
    "public_notice": "公告送达",
    "other": "其他方式送达",
}
MODE_WORDS = (
    ("public_notice", "公告"),
    ("post", "邮寄|邮政|挂号|快递|EMS"),
    ("left", "留置"),
    ("electronic", "电子|短信|传真|邮件|微信"),
    ("entrusted", "委托|转交"),
    ("direct", "直接|代理|代收|当场|面交"),
)
AT_ONCE = r"(?:当场|当即|当面|现场)(?:宣告|宣读|宣布|交付|送达|交给|交当事人)|(?:宣告|宣读|宣布)后(?:当场)?[^。;]{0,8}(?:交付|交给|送达)"
_SENT = "(?:交邮|寄出|投递|交寄|付邮|邮寄)"
_DAY = r"(\d{4})年(\d{1,2})月(\d{1,2})日"
POSTED = rf"{_SENT}[^0-9。;]{{0,8}}{_DAY}|{_DAY}{_SENT}"
ATTEMPTED = (
    r"无法联系|联系不上|拒收|拒绝(?:签收|接收)|退回|退件|多次(?:联系|通知|送达|上门)|未能送达|约定[^。;]{0,10}(?:领取|来领)|下落不明"
)
OTHER_TRACES = ("service_announcement", "service_address_confirmation", "postal_receipt")


@fact("served_paper.mode", "word", "送达方式", MODES)
def mode(world: World, paper: Document) -> Answer:
    sure, perhaps = rows_for(world, paper)
    if not sure:
        return missing("送达回证的文书名称未读出" if perhaps else "未见送达这份文书的回证", [row.where for _, row in perhaps])
    receipt, row = sure[0]
    return from_entry(mode_of(receipt, row), "送达方式", word)


@fact("served_paper.handed_over_at_announcement", "yes_no", "宣告后当场交付")
def handed_over_at_announcement(world: World, paper: Document) -> Answer:
    """Said in the paper or in its receipt; a paper whose pages were not all read may say so."""
    papers = [paper, *{r.id: r for r, _ in rows_for(world, paper)[0]}.values()]
    found = [p for d in papers for p in matches(d, AT_ONCE)]
    unread = [d for d in papers if not d.fully_read]
    if found or not unread:
        return known(bool(found), found)
    return missing("文书或送达回证未读全", [title_place(d) for d in unread])


@fact("served_paper.tried_earlier", "yes_no", "此前有送达尝试的记载")
def tried_earlier(world: World, paper: Document) -> Answer:
    """Several rows for one paper, an attempt told in the remarks of a receipt (its printed notes speak of refusal too), or a paper about
    service."""
    sure, perhaps = rows_for(world, paper)
    found: list[Place | None] = [row.where for _, row in sure] if len(sure) + len(perhaps) > 1 else []
    remarks = [receipt.entry("remarks") for receipt in world.dossier.all("service_receipt")]
    found += [entry.place for entry in remarks if re.search(ATTEMPTED, entry.text)]
    found += [title_place(d) for form in OTHER_TRACES for d in world.dossier.all(form)]
    return known(bool(found), found)


@fact("served_paper.receipt_number_differs", "yes_no", "回证上的文号与本文书不同")
def receipt_number_differs(world: World, paper: Document) -> Answer:
    """A receipt that names the paper but bears another number may be of another paper."""
    ours = paper.entry("case_no")
    for _, row in rows_for(world, paper)[0]:
        written = row.number.value
        if isinstance(ours.value, CaseNumber) and isinstance(written, CaseNumber):
            differs = (ours.value.year, ours.value.serial) != (written.year, written.serial)
            return known(differs, [ours.place, row.number.place], min(ours.confidence, row.number.confidence))
    return known(False)


@fact("served_paper.elapsed_dated_to_served", "elapsed", "落款至送达")
def elapsed_dated_to_served(world: World, paper: Document) -> Answer:
    """To the day of posting where it was posted: between the paper's own day and its receipt if no posting day was read."""
    dated, served = entry_day(paper, "issue_date", "落款日期"), served_day(world, paper)
    if served.value is None or mode(world, paper).value != "post":
        return elapsed(dated, served)
    posted = _posted(rows_for(world, paper)[0][0][0])
    if posted is not None:
        return elapsed(dated, posted)
    return elapsed(dated, known(Range(least=bounds(dated.value).least, most=bounds(served.value).most), served.places, served.confidence))


@fact("served_paper.served_on", "date", "回证记载的送达日期")
def served_on(world: World, paper: Document) -> Answer:
    return served_day(world, paper)


@fact("served_paper.dated", "date", "文书落款日期")
def dated(world: World, paper: Document) -> Answer:
    return entry_day(paper, "issue_date", "落款日期")


def word(text: str) -> str:
    """The mode that a receipt's wording names."""
    return next((name for name, pattern in MODE_WORDS if re.search(pattern, text)), "other")


def _posted(receipt: Document) -> Answer | None:
    for place in matches(receipt, POSTED):
        found = re.search(POSTED, place.quote)
        numbers = [int(n) for n in (found.groups() if found else ()) if n]
        try:
            day = dt.date(*numbers)
        except ValueError:
            continue
        return known(day_of(Moment(year=day.year, month=day.month, day=day.day)), [place])
    return None
