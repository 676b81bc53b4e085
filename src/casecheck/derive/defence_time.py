"""Facts of the time left for a defence (陈述申辩期): was the case decided on the day the notice was served, and had the party been heard.

Legal source: 行政处罚法 (2021) art. 45, 62. The law sets no number of days; a party that has spoken, or has clearly declined, was heard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, days_between
from casecheck.derive.notice import decision_day, hearing_told
from casecheck.derive.presence import matches, presence, statement, title_place
from casecheck.derive.receipts import served_day
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Pair
from casecheck.model import Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

HEARD = ("statement_defence", "defence_review")
PARTY_PAPERS = ("waiver_statement", "violation_notice", "service_receipt", "interview_record")
DECLINED = (
    r"(?:自愿|明确|主动|现|我|本人|我单位|本单位)[^。;]{0,8}放弃[^。;]{0,16}(?:陈述|申辩)"
    r"|(?:不(?:进行|要求|需要|提出|作)|无需|没有)[^。;]{0,8}(?:陈述|申辩)"
)
SAID = r"(?:(?<!未)(?<!没有)提出|进行|听取|明确|自愿)[^。;]{0,12}(?:陈述|申辩)|放弃[^。;]{0,12}(?:陈述|申辩)"


@fact("notice_and_decision.days_notice_served_to_decided", "int", "通知书送达日至决定落款日的天数")
def days_notice_served_to_decided(world: World, pair: Pair) -> Answer:
    return days_between(served_day(world, pair.first), decision_day(pair.second))


@fact("notice_and_decision.hearing_offered", "yes_no", "通知书告知了听证权（通知书没有听证字样的为否）")
def hearing_offered(world: World, pair: Pair) -> Answer:
    """As the tick tells; a notice without the option offers none if it was read throughout and does not speak of hearings."""
    told = hearing_told(world, pair)
    if told.value is not None or pair.first.entry("right_hearing").state != "absent":
        return told
    silent = statement(pair.first, "听证权的告知", r"(?!)", "听证")
    return silent if silent.value is False else told


@fact("notice_and_decision.heard_or_declined", "yes_no", "当事人已陈述申辩或明确放弃")
def heard_or_declined(world: World, pair: Pair) -> Answer:
    """In the party's own papers. That the decision tells of it opens the question; a signature of receipt says nothing."""
    found = [title_place(d) for form in HEARD for d in world.dossier.all(form)]
    found += [p for form in PARTY_PAPERS for d in world.dossier.all(form) for p in matches(d, DECLINED)]
    doubts: list[tuple[str, Place | None]] = [
        (f"决定书写有“{p.quote}”，卷内未见相应材料", p) for p in matches(pair.second, SAID) if "有权" not in p.quote
    ]
    doubts += [("卷内有放弃声明，未能确定放弃什么", title_place(d)) for d in world.dossier.all("waiver_statement")]
    unread = world.present("statement_defence")
    if unread.value is None:
        doubts.append((unread.reason, None))
    owed = Place(owed="statement_defence", quote="陈述申辩或明确放弃的材料")
    return presence("陈述申辩或明确放弃的材料", found, doubts, owed, world.dossier.single)
