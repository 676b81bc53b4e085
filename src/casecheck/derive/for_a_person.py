"""Cues for questions only a person can answer (请人判断的线索): a crime, a relation of an officer to the party, a fine just below a
threshold, a receipt signed by somebody else, a vehicle kept as evidence. A cue is where the question arises, never its answer.

Legal source: 行政处罚法 (2021) art. 27 (transfer), 43 (recusal), 56 (registered evidence), 57(2), 63 (discussion, hearing); 行政强制法
art. 23(1); 民事诉讼法 art. 88.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casecheck.derive.agreement import MASKED, normal, sayings
from casecheck.derive.answers import Answer, from_entry, known, missing
from casecheck.derive.grave_cases import sums_of
from casecheck.derive.local_values import standing
from casecheck.derive.milestones import entry_day
from casecheck.derive.penalty_range import fine_ends
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.derive.weighing_evidence import said
from casecheck.forms.measure_block import ListedRow
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Document, Dossier, Entry, Place
from casecheck.model.local import Sums

if TYPE_CHECKING:
    from casecheck.derive.world import World

CRIME = (
    r"涉嫌[^。;,]{0,10}(?:犯罪|罪)|构成[^。;,]{0,6}犯罪(?!的)|危险(?:驾驶|作业)罪?|非法经营罪|重大责任事故|妨害公务|(?:伪造|变造|假冒)的?[^。;,]{0,10}(?:证|牌|章|件)"
    r"|暴力(?:抗拒|阻碍|威胁)|致[^。;,]{0,6}(?:死亡|重伤)|移送(?:公安|司法|检察)"
)
RELATION = (
    r"亲戚|亲属|同学|战友|同事|朋友|邻居|老乡|兄弟|姐妹|夫妻|前妻|前夫|父子|叔|舅|表哥|表弟|堂兄|堂弟|亲家|过节|有仇|利害关系|债务关系"
    r"|借[过了]?[^。]{0,4}钱"
)
OFFICERS = r"执法(?:人员|队员)|办案(?:人员|人)|你们|您们|队里|大队|支队|运管|交通局"
DENIED = r"(?:没有?|无|不是|非|未)[^。;,]{0,10}$"
PARTY_SIDE = frozenset({"party", "legal_rep", "agent", "driver", "owner"})
OFFICIAL = frozenset({"officer", "recorder", "presider", "approver", "reviewer"})
WHOLE_VEHICLE = (
    r"(?:车辆|货车|客车|轿车|半挂|牵引车|挂车|面包车|出租车|小型|重型|中型|轻型)(?!.{0,8}(?:证|照片|复印|登记|合同|单|钥匙|录像))|^车$"
)
NEAR = 90  # per cent of a threshold from which a fine lies just below it
SLIPS = ("fine_receipt", "weigh_ticket", "postal_receipt")


@fact("dossier.crime_cues", "int", "可能涉嫌犯罪、应否移送的线索（处数）")
def crime_cues(world: World, dossier: Dossier) -> Answer:
    """In the facts told and in answers; that whoever commits a crime is prosecuted stands in every statute."""
    found = said(world, CRIME)
    return known(len(found), found)


@fact("dossier.relation_cues", "int", "执法人员与当事人可能有关系的线索（处数）")
def relation_cues(world: World, dossier: Dossier) -> Answer:
    """An officer's name that somebody of the party's side bears, an officer asked to withdraw, an answer that tells of a relation."""
    found: list[Place | None] = []
    for person in world.understanding.people:
        if not person.masked and PARTY_SIDE & {*person.roles} and OFFICIAL & {*person.roles}:
            found += [mention.place for mention in person.mentions if mention.role in PARTY_SIDE | OFFICIAL][:2]
    for interview in world.understanding.interviews:
        found += [p for topic in interview.about("recusal") if topic.reply == "yes" and topic.answered for p in topic.answered.places[:1]]
        names = {normal(name) for person in world.understanding.people_as("officer") for name in [person.name]}
        for turn in interview.turns:
            if turn.answer is not None and turn.answer.places and _relation(re.sub(r"\s", "", turn.answer.text), names):
                found.append(turn.answer.places[0])
    found += [title_place(d) for d in dossier.all("recusal_papers")]
    places = [place for place in dict.fromkeys(found) if place is not None]
    return known(len(places), places)


@fact(
    "decision.just_below_threshold",
    "yes_no",
    "罚款恰在听证、集体讨论数额之下",
    local={"hearing": "", "discussion": "没有设的只与听证标准比较"},
)
def just_below_threshold(world: World, decision: Document) -> Answer:
    """From nine tenths of the sum up to the sum itself, where that is not included."""
    ends = fine_ends(decision)
    if isinstance(ends, Answer):
        return ends
    day = entry_day(decision, "issue_date", "落款日期")
    hearing = standing("hearing", world.local.hearing, day)
    if isinstance(hearing, Answer):
        return hearing
    sums: list[Sums] = [sums for period in hearing for sums in period]
    triggers = standing("discussion", world.local.discussion, day)
    if not isinstance(triggers, Answer):
        sums += [trigger.fine for period in triggers for trigger in period if trigger.fine is not None]
    entry = decision.entry("penalty")
    below = {_below(fine, 100 * one, standard.inclusive) for fine in ends for standard in sums for one in sums_of(world, standard)}
    return known(True in below, [entry.place], entry.confidence)


@fact("service_receipt.signed_by_another", "yes_no", "由当事人、代理人、法定代表人以外的人签收")
def signed_by_another(world: World, receipt: Document) -> Answer:
    """By the column 代收人, else by the names in the receiver's places. A receiver whose name was not read raises nothing."""
    substitute: Entry[str] = receipt.entry("substitute")
    if substitute.value is not None:
        return known(True, [substitute.place], substitute.confidence)
    if substitute.state == "unreadable":
        return from_entry(substitute, "代收人", bool)
    papers = [d for d in world.dossier.documents if d.form != receipt.form]  # the addressee of a receipt is what is being asked about
    own = {s.key for concept in ("party_name", "legal_rep", "agent") for s in sayings(papers, concept)}
    receivers = [(name, place) for name, place in _receivers(receipt) if not MASKED.search(name)]
    strangers = [place for name, place in receivers if own and not any(normal(name) in one or one in normal(name) for one in own)]
    return known(bool(strangers), strangers or [place for _, place in receivers])


@fact("service_receipt.rows_served", "int", "该回证送达的文书（份数）")
def rows_served(world: World, receipt: Document) -> Answer:
    rows = receipt.rows if isinstance(receipt, ServiceReceipt) else ()
    return known(len(rows), [row.where for row in rows])


@fact("evidence_registration_list.vehicles_kept", "int", "登记保存的整车（项数）")
def vehicles_kept(world: World, paper: Document) -> Answer:
    return _things(paper, "items", WHOLE_VEHICLE)


@fact("coercive_measure_decision.things_taken", "int", "查封、扣押的财物（项数）")
def things_taken(world: World, paper: Document) -> Answer:
    objects: Entry[str] = paper.entry("objects")
    listed = _things(paper, "inventory", r".")
    if listed.value is None or listed.value == 0:
        return from_entry(objects, "查封、扣押的财物", lambda text: 1)
    return listed


@fact("dossier.scanned_slips", "int", "扫描的小票据（份数）")
def scanned_slips(world: World, dossier: Dossier) -> Answer:
    """Receipts, weigh tickets and postal slips: only where they were scanned does the way they are mounted show."""
    slips = [d for form in SLIPS for d in dossier.all(form) if any(page.scanned for page in d.pages)]
    return known(len(slips), [title_place(d) for d in slips])


def _things(paper: Document, column: str, pattern: str) -> Answer:
    rows = [row for row in getattr(paper, column, ()) if isinstance(row, ListedRow)]
    if not rows:
        return missing("物品清单未读出", [title_place(paper)])
    found = [
        entry.place
        for entry in (row.name for row in rows)
        if entry.value is not None and re.search(pattern, re.sub(r"\s", "", entry.value))
    ]
    return known(len(found), found)


def _receivers(receipt: Document) -> Iterator[tuple[str, Place | None]]:
    signature = receipt.signature("addressee")
    if signature is not None:
        yield from ((name, signature.place) for name in signature.names)
    for row in receipt.rows if isinstance(receipt, ServiceReceipt) else ():
        if row.receiver.value is not None:
            yield re.sub(r"[（(].*?[)）]|\s", "", row.receiver.text), row.receiver.place


def _relation(answer: str, officers: set[str]) -> bool:
    """Does an answer tell of a relation to an officer, without denying it?"""
    found = re.search(RELATION, answer)
    if found is None or re.search(DENIED, answer[: found.start()]):
        return False
    return bool(re.search(OFFICERS, answer)) or any(name in answer for name in officers) or "回避" in answer


def _below(fine: int, threshold: int, inclusive: bool) -> bool:
    return threshold * NEAR <= fine * 100 and (fine < threshold or (fine == threshold and not inclusive))
