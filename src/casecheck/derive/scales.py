"""Facts of the scale (称重设备): was it certified on the day it weighed.

Legal source: 计量法 art. 9(1), 计量法实施细则 art. 22. Only a certificate that names the scale and ends before that day tells; a station
may keep its certificates on file for all cases, so none in the dossier tells nothing.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, bounds, known, missing
from casecheck.derive.milestones import entry_day
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.model import Document

if TYPE_CHECKING:
    from casecheck.derive.world import World

PASTED = ("evidence_paste_page",)
SHORTEST = 4
CALIBRATION = r"校准"  # a calibration report is no certificate: a person looks


@fact("weigh_ticket.certificate_filed", "yes_no", "卷内有检定证书")
def certificate_filed(world: World, ticket: Document) -> Answer:
    papers = [d for d in world.dossier.all("scale_certificate") if not re.search(CALIBRATION, d.title)]
    return known(bool(papers), [title_place(d) for d in papers])


@fact("weigh_ticket.same_scale", "yes_no", "证书与检测单写有同一设备编号")
def same_scale(world: World, ticket: Document) -> Answer:
    named = _squeezed(ticket.entry("scale").value)
    numbers = [_squeezed(d.entry("device_no").value) for d in world.dossier.all("scale_certificate")]
    if not named or not any(numbers):
        return known(False, [ticket.entry("scale").place])
    return known(any(_same(number, named) for number in numbers), [ticket.entry("scale").place], ticket.entry("scale").confidence)


@fact("weigh_ticket.scale_expired", "yes_no", "称重当日检定已过期")
def scale_expired(world: World, ticket: Document) -> Answer:
    """Yes only if every certificate of this scale (of any scale, where none names it) had ended and no page can hide another; the last
    day itself is in time."""
    weighed = entry_day(ticket, "time", "检测时间")
    certificates = _of_scale(world, ticket)
    ends = [entry_day(d, "valid_to", "有效期至") for d in certificates]
    if not ends:
        return missing("卷内未见检定证书")
    unread = next((answer for answer in (weighed, *ends) if answer.value is None), None)
    if unread is not None:
        return missing(unread.reason, unread.places)
    first, last = bounds(weighed.value).least, bounds(weighed.value).most
    spans = [bounds(answer.value) for answer in ends]
    places = [*weighed.places, *(place for answer in ends for place in answer.places)]
    confidence = min(weighed.confidence, *(answer.confidence for answer in ends))
    if isinstance(first, dt.date) and all(isinstance(s.most, dt.date) and s.most < first for s in spans):
        hidden = presence.paper(world, ("scale_certificate_in_force",), "当日有效的检定证书", r"检定", PASTED)
        return hidden if hidden.value is None else known(True, places, confidence)
    if isinstance(last, dt.date) and any(isinstance(s.least, dt.date) and s.least >= last for s in spans):
        return known(False, places, confidence)
    return missing("检定有效期或检测日期只读出一部分", places)


def _of_scale(world: World, ticket: Document) -> list[Document]:
    """The certificates that name the ticket's scale; all of them if none does."""
    named = _squeezed(ticket.entry("scale").value)
    papers = world.dossier.all("scale_certificate")
    numbers = [(d, _squeezed(d.entry("device_no").value)) for d in papers]
    return [d for d, number in numbers if _same(number, named)] or list(papers)


def _same(number: str, named: str) -> bool:
    """A short number is only the same where it stands alone: 7 is in many others."""
    return bool(number) and (number == named or (len(number) >= SHORTEST and number in named))


def _squeezed(value: object) -> str:
    return re.sub(r"[\s\-—]", "", unicodedata.normalize("NFKC", str(value or ""))).upper()
