"""Facts of the term for handling a case (办案期限): when a longer term was approved, and what may lawfully have held the case up.

Legal source: 行政处罚法 (2021) art. 60: ninety days from the opening of the case, unless a law, regulation or rule says otherwise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, elapsed, known
from casecheck.derive.milestones import signed_day
from casecheck.derive.presence import matches, title_place
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier

if TYPE_CHECKING:
    from casecheck.derive.world import World

SUSPENDING = (
    "hearing_notice",
    "hearing_application",
    "hearing_announcement",
    "hearing_record",
    "hearing_report",
    "appraisal_commission",
    "test_report",
    "service_announcement",
    "case_transfer_letter",
    "case_transfer_notice",
    "assistance_request",
)
HELD_UP = r"中止(?:案件)?(?:的)?(?:调查|办理|审理)|委托[^。;]{0,16}(?:鉴定|检测|检验|评估)|退回补充调查"


@fact("case_extension_approval.approved_on", "date", "延长办案期限的批准日期")
def approved_on(world: World, approval: Document) -> Answer:
    return signed_day(approval, "agency_head", "负责人")


@fact("case_extension_approval.elapsed_opened_to_approved", "elapsed", "立案批准至延期批准")
def elapsed_opened_to_approved(world: World, approval: Document) -> Answer:
    return elapsed(world.milestone("case_opened"), approved_on(world, approval))


@fact("dossier.held_up", "yes_no", "卷内有听证、鉴定检测、公告、中止、移送等可能扣除期限的材料")
def held_up(world: World, dossier: Dossier) -> Answer:
    """Anything of the kind counts: whether its time is deducted is for a person."""
    found = [title_place(d) for d in dossier.documents if d.form in SUSPENDING]
    found += [p for d in dossier.documents for p in matches(d, HELD_UP)]
    found += [
        row.mode.place for receipt in dossier.all("service_receipt") for row in getattr(receipt, "rows", ()) if _by_notice(row.mode.value)
    ]
    return known(bool(found), found)


def _by_notice(mode: str | None) -> bool:
    return bool(re.search("公告", mode or ""))
