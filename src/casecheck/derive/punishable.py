"""Facts of whether an act may still be penalised, and once only: limitation (追责时效), the same act fined twice (一事不再罚), first and
slight acts that may go unpunished (首违不罚、轻微不罚), and a permit that had lapsed rather than never been held.

Legal source: 行政处罚法 (2021) art. 29, 33(1), 36, 40. Each is for a person to weigh: what can be told here is that the papers hold the
makings of the question and do not answer it.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import normal, sayings
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.fine_range import reasoning
from casecheck.derive.registry import fact
from casecheck.derive.subjects import papers_of
from casecheck.model import Document, Dossier, Entry, Moment, Penalty, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

LASTING = r"连续|继续状态|持续|至今|终了|一直|仍在|举报|投诉|信访"
FIRST = r"(?:首次|初次|第一次)(?:违法|被查|查处|发现)|首违"
SLIGHT = (
    r"(?:危害)?后果(?:较?轻微|不大)|(?:未|没有)造成[^。;]{0,8}(?:危害)?后果|情节(?:较?轻微|显著轻微)|(?:违法行为)轻微|社会影响(?:较小|不大)"
)
CORRECTED = r"(?:及时|主动|当场|立即|已经?|已)[^。;]{0,6}(?:改正|整改|纠正|消除)"
EXEMPTION = r"不予(?:行政)?处罚|免予(?:行政)?处罚|免罚|首违不罚|不罚|第三十三条"
LACKING = r"未(?:经|取得|办理|依法取得)[^。;]{0,20}(?:许可|证|资格)|无[^。;,、]{0,8}(?:证|许可|资格)|擅自从事"
LAPSED = (
    r"(?<!驾驶)(?<!执法)(?:证|许可证?|资格)[^。;]{0,24}(?<!未)(?<!没有)(?<!尚未)(?:过期|逾期|届满|到期|失效|超(?:过|出)?有效期|未(?:按规定)?年审|未换发|未延续)"
    r"|(?:过期|失效|超过有效期)的?[^。;]{0,10}(?:证|许可)"
)


@fact("dossier.discovered_later", "yes_no", "发现在违法行为二年之后")
def discovered_later(world: World, dossier: Dossier) -> Answer:
    """Two years to the day are in time. The day of discovery is that of the earliest evidence; an act reported before was found before."""
    act, found = world.milestone("act"), world.milestone("discovered")
    for answer in (act, found):
        if not isinstance(answer.value, dt.date):
            return missing(answer.reason or "日期未读全", answer.places)
    assert isinstance(act.value, dt.date)
    assert isinstance(found.value, dt.date)
    return known(found.value > _two_years_on(act.value), [*act.places, *found.places], min(act.confidence, found.confidence))


@fact("dossier.lasting_or_reported", "yes_no", "卷内写有连续、持续或者举报在先的情况")
def lasting_or_reported(world: World, dossier: Dossier) -> Answer:
    return presence.said(dossier.documents, LASTING)


@fact("dossier.fined_twice", "yes_no", "卷内有两份决定就同一当事人同一日的同一案由罚款")
def fined_twice(world: World, dossier: Dossier) -> Answer:
    decisions = papers_of(dossier, "decision")
    fined = [d for d in decisions if any(p.kind == "fine" for p in d.entry("penalty").value or ())]
    for one, other in itertools.combinations(fined, 2):
        if _act(one) is not None and _act(one) == _act(other):
            return known(True, [presence.title_place(one), presence.title_place(other)])
    if len(decisions) > 1 and any(_act(d) is None for d in decisions):
        return missing("有一份决定书的当事人、违法日期或案由未读出")
    return known(False)


@fact("dossier.several_decisions", "yes_no", "卷内有两份以上处罚决定书")
def several_decisions(world: World, dossier: Dossier) -> Answer:
    found = papers_of(dossier, "decision")
    if len(found) > 1:
        return known(True, [presence.title_place(d) for d in found])
    rest = world.subjects("decision").rest
    return missing(rest) if rest else known(False)


@fact("decision.first_and_slight", "yes_no", "写有首次违法、后果轻微并已改正")
def first_and_slight(world: World, decision: Document) -> Answer:
    """Yes only if all three are said, in the decision or the papers that led to it."""
    papers = reasoning(world, decision)
    found: list[Place] = []
    for words in (FIRST, SLIGHT, CORRECTED):
        places = [p for paper in papers for p in presence.matches(paper, words)]
        if not places:
            return known(False)
        found.append(places[0])
    return known(True, found)


@fact("decision.exemption_weighed", "yes_no", "写有为什么不适用不予处罚")
def exemption_weighed(world: World, decision: Document) -> Answer:
    papers = reasoning(world, decision)
    found = [p for paper in papers for p in presence.matches(paper, EXEMPTION)]
    unread = [paper for paper in papers if any(page.unread for page in paper.pages)]
    if not found and unread:
        return missing(f"《{unread[0].title}》有一页未读全")
    return known(bool(found), found[:1])


@fact("decision.cause_lacks_permit", "yes_no", "案由是没有许可、没有证件")
def cause_lacks_permit(world: World, decision: Document) -> Answer:
    causes = sayings(world.dossier.documents, "cause")
    if causes:
        lacking = [said for said in causes if re.search(LACKING, said.key)]
        return known(bool(lacking), [said.place for said in lacking or causes][:1], min(said.confidence for said in causes))
    found = presence.matches(decision, LACKING)
    return known(True, found[:1]) if found else missing("案由未读出")


@fact("dossier.permit_had_lapsed", "yes_no", "卷内写有证件过期、失效")
def permit_had_lapsed(world: World, dossier: Dossier) -> Answer:
    """Said in a record or the account of the facts; a driving licence or an officer's certificate is another matter."""
    forms = ("scene_record", "interview_record", "investigation_report", "penalty_decision", "on_spot_penalty_decision")
    found = [p for form in forms for d in dossier.all(form) for p in presence.matches(d, LAPSED)]
    return known(bool(found), found[:1])


def _two_years_on(day: dt.date) -> dt.date:
    """The same day two years later; the last of February after the 29th."""
    try:
        return day.replace(year=day.year + 2)
    except ValueError:
        return day.replace(year=day.year + 2, day=28)


def _act(decision: Document) -> tuple[str, dt.date, str] | None:
    """Party, day and cause: two decisions that share them are about one act."""
    party = decision.entry("person_name").value or decision.entry("org_name").value
    entry: Entry[Moment] = decision.entry("act_time")
    kinds: tuple[Penalty, ...] = decision.entry("penalty").value or ()
    basis = decision.entry("penalty_basis").value or ()
    if party is None or entry.value is None or entry.value.date is None or not kinds or not basis:
        return None
    return normal(party), entry.value.date, "|".join(sorted({f"{c.law}{c.article}" for c in basis}))
