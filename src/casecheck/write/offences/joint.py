"""What the driver and the carrier say who work a lorry together (共同经营)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.write.numerals import day_text
from casecheck.write.offences.offence import Dialogue

if TYPE_CHECKING:
    from casecheck.write.case import Case


def shared_owner(case: Case) -> str:
    """The driver on whose lorry it is; empty if there is one party only."""
    if not case.partners:
        return ""
    return f"车登记在{case.partners[1].name}名下，是我和公司共同经营的，由我驾驶，运费按照约定分成。"


def partner_dialogue(case: Case, facts: str, permit: str) -> Dialogue:
    """With the carrier's agent, after the driver was asked. ``permit``: what they should have had."""
    driver, owner = (party.name for party in case.partners)
    return [
        (f"{case.plates}号车属于谁？由谁经营？", f"车登记在{owner}名下，由公司和{driver}共同经营，由{driver}驾驶，运费按照约定分成。"),
        (f"{day_text(case.at.date())}该车接受检查的情况你知道吗？", f"知道，{driver}当天就告诉了公司。"),
        ("检查查明的情况你看过吗？", f"看过，在{case.place}，{facts}，没有异议。"),
        (f"公司和{driver}有没有{permit}？", "都没有办理。"),
        ("公司以前是否因这种行为受过处罚？", "没有受过。"),
    ]
