"""What a panel needs before it weighs the evidence and the legal qualification (证据、定性): what the decision tells, on which evidence,
under which provisions. These facts only lay out; whether the evidence is enough and the act rightly named is for a person.

Legal source: 行政处罚法 (2021) art. 40 (no penalty without clear facts and sufficient evidence), art. 46 (evidence is checked first).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Place
from casecheck.model.understanding import Account, EvidenceItem

if TYPE_CHECKING:
    from casecheck.derive.world import World

LISTING = ("investigation_report", "penalty_decision", "on_spot_penalty_decision")
SHARED_RIDE = r"合乘|顺风车|拼车|搭(?:个)?便车|分摊[^。;]{0,8}(?:油费|费用|成本|路费)|平摊[^。;]{0,8}(?:油费|费用)"
CORROBORATING = {  # paper → 中文: what can bear out a record that nobody signed
    "av_evidence_sheet": "视听资料",
    "evidence_paste_page": "照片",
    "weigh_ticket": "称重单",
    "test_report": "检验鉴定",
    "platform_or_payment_proof": "平台订单、支付记录",
}


@fact("decision.facts_told", "int", "决定书叙述的违法事实（段数）")
def facts_told(world: World, decision: Document) -> Answer:
    told = _accounts(world, decision)
    if not told:
        return missing("决定书的违法事实未读出", [title_place(decision)])
    return known(len(told), [place for account in told for place in account.words.places])


@fact("decision.evidence_listed", "int", "决定书列出的证据（项数）")
def evidence_listed(world: World, decision: Document) -> Answer:
    items = [item for item in world.understanding.evidence if item.document == decision.id]
    if not items:
        return missing("决定书列出的证据未读出", [title_place(decision)])
    return _counted(items)


@fact("decision.evidence_not_filed", "int", "决定书列出而卷内没有的证据（项数）")
def evidence_not_filed(world: World, decision: Document) -> Answer:
    return _counted(item for item in world.understanding.evidence if item.document == decision.id and item.matched is False)


@fact("decision.evidence_of_no_kind", "int", "列为证据而看不出属哪一类、能证明什么的材料（项数）")
def evidence_of_no_kind(world: World, decision: Document) -> Answer:
    """Of the decision's list and the investigation report's: no name of evidence that is known, and nothing said of what it proves."""
    papers = {decision.id, *(d.id for d in world.dossier.documents if d.form in LISTING)}
    listed = [item for item in world.understanding.evidence if item.document in papers]
    if not listed:
        return missing("证据清单未读出", [title_place(decision)])
    return _counted(item for item in listed if item.kind is None and not item.proves)


@fact("decision.provisions_cited", "int", "决定书认定所违反的规定和处罚依据（处数）")
def provisions_cited(world: World, decision: Document) -> Answer:
    cited = [
        one
        for one in world.understanding.citations
        if one.document == decision.id and one.role in ("violated", "penalty_basis") and not one.quoted
    ]
    if not cited:
        return missing("决定书引用的规定未读出", [title_place(decision)])
    return known(len(cited), [one.place for one in cited])


@fact("dossier.acts_worded", "int", "各文书对违法行为的写法（种数）")
def acts_worded(world: World, dossier: Dossier) -> Answer:
    """Each wording once, at the first place it stands."""
    acts: dict[str, Place | None] = {}
    for account in world.understanding.accounts:
        for act in account.acts:
            wording = re.sub(r"\s|案立案调查$|的$", "", act.text)
            if not re.fullmatch(r"(?:该|上述|此)?违法(?:状态|行为)", wording):  # names no act
                acts.setdefault(wording, act.place)
    return known(len(acts), acts.values())


@fact("dossier.shared_ride_said", "yes_no", "材料提到合乘、顺风车、分摊费用")
def shared_ride_said(world: World, dossier: Dossier) -> Answer:
    found = said(world, SHARED_RIDE)
    return known(bool(found), found)


@fact("dossier.fares_told", "int", "材料写到的车费（处数）")
def fares_told(world: World, dossier: Dossier) -> Answer:
    fares = [figure for account in world.understanding.accounts for figure in account.figures if figure.kind == "fare"]
    return known(len(fares), [figure.place for figure in fares])


@fact("dossier.corroborating_papers", "int", "照片、视听资料、称重单、鉴定、平台记录（份数）")
def corroborating_papers(world: World, dossier: Dossier) -> Answer:
    papers = [d for d in dossier.documents if d.form in CORROBORATING]
    return known(len(papers), [title_place(d) for d in papers])


@fact("dossier.interviews_filed", "int", "询问笔录（份数）")
def interviews_filed(world: World, dossier: Dossier) -> Answer:
    papers = dossier.all("interview_record")
    return known(len(papers), [title_place(d) for d in papers])


def said(world: World, pattern: str) -> list[Place]:
    """Where the facts told and the answers given say something, each place once; what statutes and printed forms say is left out."""
    return list(dict.fromkeys(_said(world, pattern)))


def _said(world: World, pattern: str) -> Iterator[Place]:
    told = [account.words for account in world.understanding.accounts]
    told += [turn.answer for interview in world.understanding.interviews for turn in interview.turns if turn.answer is not None]
    for words in told:
        found = re.search(pattern, re.sub(r"\s", "", words.text))
        if found and words.places:
            quoting = [place for place in words.places if found.group() in re.sub(r"\s", "", place.quote)]
            yield (quoting or list(words.places))[0].model_copy(update={"quote": found.group()} if quoting else {})


def _accounts(world: World, decision: Document) -> list[Account]:
    return [account for account in world.understanding.accounts if account.document == decision.id]


def _counted(items: Iterable[EvidenceItem]) -> Answer:
    found = list(items)
    return known(len(found), [item.place for item in found])
