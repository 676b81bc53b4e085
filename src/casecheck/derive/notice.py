"""Facts of the notice (告知): was the party told before the decision, and had its terms run.

Legal source: 行政处罚法 (2021) art. 44, 62 (notice before decision, in whatever paper), 63-64 (hearing).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, elapsed, from_entry, known, missing
from casecheck.derive.receipts import served_day
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Pair
from casecheck.derive.world import PROCEDURES
from casecheck.model import Document, Dossier, Entry, Place, Tick

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Papers under another title that may carry the notice: its wording there, or words of the topic, keep the question open.
HOLDERS = ("interview_record", "scene_record", "hearing_notice", "waiver_statement", "statement_defence", "correction_notice")
PROPOSED = (
    r"拟(?:作出|给予|处以|对[^。；]{0,10}(?:处|罚)|处)[^。；]{0,30}(?:处罚|罚款)"
    r"|(?:陈述|申辩)[^。；]{0,20}(?:权利|放弃)|放弃[^。；]{0,12}(?:陈述|申辩)"
)
ADDRESSED = r"拟对你|你(?:\(?单位\)?)?(?:依法)?(?:有权|享有)[^。；]{0,12}(?:陈述|申辩)"
INTERNAL = ("investigation_report", "case_filing_register", "closing_report")  # a notice may be bound into them without a known title
HEARING_PAPERS = ("hearing_record", "hearing_report", "hearing_notice", "hearing_announcement")
WAIVED = r"(?:视为|是否|逾期[^。；]{0,20}?)?不?(?:放弃|不要求|不申请|不需要|无需)[^。；,，]{0,16}听证"
WAIVER_HOLDERS = ("waiver_statement", "statement_defence", "violation_notice", "service_receipt", "interview_record")


@fact("dossier.procedure", "word", "适用程序", PROCEDURES)
def procedure(world: World, dossier: Dossier) -> Answer:
    return world.procedure()


@fact("dossier.penalty_decided", "yes_no", "已作出处罚决定")
def penalty_decided(world: World, dossier: Dossier) -> Answer:
    return world.present("penalty_decision")


@fact("dossier.party_notified", "yes_no", "卷内有载明拟处罚内容并告知陈述申辩权的材料")
def party_notified(world: World, dossier: Dossier) -> Answer:
    """Whatever its title: art. 44 names no paper."""
    zh = "《违法行为通知书》（或其他告知材料）"
    answer = presence.paper(world, ("violation_notice",), zh, PROPOSED, HOLDERS)
    bound = [p for form in INTERNAL for d in dossier.all(form) for p in presence.matches(d, ADDRESSED)]
    if answer.value is False and bound:
        return missing(f"不能断定没有{zh}：写有“{bound[0].quote}”，需人工核对", bound)
    return answer


@fact("notice_and_decision.hearing_told", "yes_no", "通知书告知了听证权")
def hearing_told(world: World, pair: Pair) -> Answer:
    """A pre-printed but unticked option tells nothing."""
    entry: Entry[tuple[Tick, ...]] = pair.first.entry("right_hearing")
    if entry.state in ("blank", "struck"):
        return known(False, [entry.place], entry.confidence)
    if entry.value is None:
        return from_entry(entry, "听证权选项", lambda ticks: None)
    states = {tick.ticked for tick in entry.value}
    if True in states:
        return known(True, [entry.place], entry.confidence)
    if None in states:
        return missing("听证权选项是否勾选未读出", [entry.place])
    return known(False, [entry.place], entry.confidence)


@fact("notice_and_decision.hearing_waived", "yes_no", "当事人明确放弃听证")
def hearing_waived(world: World, pair: Pair) -> Answer:
    """A waiver in the party's own papers. That the decision says so opens the question but proves nothing."""
    papers = [d for form in WAIVER_HOLDERS for d in world.dossier.all(form)]
    found = [p for d in papers for p in presence.matches(d, WAIVED) if not p.quote.startswith(("视为", "是否", "逾期", "不放弃"))]
    doubts: list[tuple[str, Place | None]] = [
        (f"《{d.title}》提到“{p.quote}”", p)
        for d in papers
        if d.form in ("waiver_statement", "statement_defence", "interview_record")
        for p in presence.matches(d, "听证")
    ]
    doubts += [(f"决定书写有“{p.quote}”，卷内未见放弃材料", p) for p in presence.matches(pair.second, WAIVED)]
    doubts += _unread(world)
    return presence.presence("放弃听证的材料", found, doubts, Place(owed="waiver_statement", quote="放弃听证的材料"), world.dossier.single)


@fact("notice_and_decision.hearing_held", "yes_no", "已举行听证")
def hearing_held(world: World, pair: Pair) -> Answer:
    return presence.paper(world, HEARING_PAPERS, "听证文书")


@fact("notice_and_decision.elapsed_notice_served_to_decided", "elapsed", "通知书送达至决定落款")
def notice_served_to_decided(world: World, pair: Pair) -> Answer:
    return elapsed(served_day(world, pair.first), decision_day(pair.second))


def decision_day(decision: Document) -> Answer:
    """The day the decision bears."""
    from casecheck.derive.milestones import entry_day

    return entry_day(decision, "issue_date", "落款日期")


def _unread(world: World) -> list[tuple[str, Place | None]]:
    answer = world.present("waiver_statement")
    return [(answer.reason, None)] if answer.value is None else []
