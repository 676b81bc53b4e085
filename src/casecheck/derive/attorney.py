"""Facts of authority (授权委托): was it given before the agent acted, and may who signs a waiver give up the party's rights.

A driver or employee who is asked as himself, or who takes delivery, needs no authority (行政处罚法 (2021) sets none); giving up a right
for an organisation does. 追认 after the fact cures both.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal, sayings
from casecheck.derive.answers import Answer, bounds, day_of, days_between, from_entry, known, missing
from casecheck.derive.milestones import record_day
from casecheck.derive.presence import matches, title_place
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Moment, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

AS_AGENT = r"代理|委托"
RATIFIED = r"追认|口头(?:委托|授权)|电话(?:委托|授权)|(?:法定代表人|负责人)[^。;]{0,12}(?:认可|确认)"
OTHER_AUTHORITY = r"(?:任命|任职|授权)[^。;]{0,12}(?:书|文件|决定|证明)|指定[^。;]{0,8}(?:收件|代收|签收)"
HEADS = r"总经理|执行董事|董事长|主要负责人|厂长"
COMPANY = r"公司|集团|合作社|企业"


@fact("dossier.party_is_company", "yes_no", "当事人是公司等法人")
def party_is_company(world: World, dossier: Dossier) -> Answer:
    """By its name; a shop or station may be a person's business, so other names of organisations leave it open."""
    people = [d.entry("person_name") for d in _with_party(dossier) if d.entry("person_name").state == "filled"]
    units = [d.entry("org_name") for d in _with_party(dossier) if d.entry("org_name").state == "filled"]
    if units and not people:
        company = [e.place for e in units if re.search(COMPANY, str(e.value))]
        return known(True, company) if company else missing("不能确定当事人是法人还是个体工商户", [e.place for e in units])
    if people and not units:
        return known(False, [e.place for e in people])
    return missing("当事人是个人还是单位未读出", [e.place for e in (*people, *units)])


@fact("dossier.authority_may_stand_elsewhere", "yes_no", "卷内提到任命、授权、追认或口头委托")
def authority_elsewhere(world: World, dossier: Dossier) -> Answer:
    papers = [d for d in dossier.documents if d.form != "power_of_attorney"]
    found = [p for d in papers for p in matches(d, f"{RATIFIED}|{OTHER_AUTHORITY}")]
    return known(bool(found), found)


@fact("waiver_statement.signed_by_party", "yes_no", "放弃声明由法定代表人（负责人）签名或单位盖章")
def signed_by_party(world: World, waiver: Document) -> Answer:
    """Yes for the name of the organisation or its representative; open for a seal, a head of another title, or ink without typed name."""
    signature = waiver.signature("party")
    if signature is None or signature.seen is not True or not signature.names:
        return missing("放弃声明的签名人未读出", [signature.place if signature else title_place(waiver)])
    own = {s.key for concept in ("party_name", "legal_rep") for s in sayings(world.dossier.documents, concept)}
    if any(normal(name) in own for name in signature.names):
        return known(True, [signature.place], signature.confidence)
    if any(m.kind == "seal" for m in waiver.marks) or any(p.pictures for p in waiver.pages):
        return missing("放弃声明上有印章或图片，可能是单位公章", [signature.place])
    head = "|".join(f"{re.escape(n)}[^。;]{{0,12}}(?:{HEADS})|(?:{HEADS}){re.escape(n)}" for n in signature.names)
    if any(matches(d, head) for d in world.dossier.documents):
        return missing("签名人可能是单位主要负责人", [signature.place])
    if not sayings(world.dossier.documents, "legal_rep"):
        return missing("法定代表人姓名未读出", [signature.place])
    return known(False, [signature.place], signature.confidence)


@fact("waiver_statement.waives", "yes_no", "声明放弃陈述申辩或听证")
def waives(world: World, waiver: Document) -> Answer:
    for name in ("waives_defence", "waives_hearing"):
        entry = waiver.entry(name)
        if any(tick.ticked for tick in entry.value or ()):
            return known(True, [entry.place], entry.confidence)
    return missing("放弃的是哪项权利未读出", [title_place(waiver)])


@fact("power_of_attorney.agent_acted", "yes_no", "受托人以代理身份接受询问、陈述申辩或放弃权利")
def agent_acted(world: World, power: Document) -> Answer:
    """Not taking delivery, nor speaking as himself."""
    agent: Entry[str] = power.entry("agent")
    if agent.value is None:
        return missing("受委托人姓名未读出", [agent.place])
    acts = _acts(world, agent.value)
    return known(bool(acts), [a.places[0] for a in acts if a.places])


@fact("power_of_attorney.days_late", "int", "委托书日期晚于受托人首次以代理身份签字的天数")
def days_late(world: World, power: Document) -> Answer:
    """Negative or zero: authorised in time. With several papers for one agent the earliest counts, so an unread one leaves it open."""
    agent: Entry[str] = power.entry("agent")
    dated: Entry[Moment] = power.entry("date")
    acts = _acts(world, agent.value or "")
    unread = next((a for a in acts if not isinstance(bounds(a.value).most, dt.date)), None)
    if not acts or unread is not None:
        return missing(unread.reason if unread else "未见受托人以代理身份签字", unread.places if unread else [agent.place])
    others = [d for d in world.dossier.all("power_of_attorney") if d.id != power.id]
    if any(d.entry("agent").value is None or normal(d.entry("agent").value) == normal(agent.value) for d in others):
        return missing("卷内另有一份委托书，可能是同一受托人的", [title_place(d) for d in others])
    unsaid = [r for r in _interviews(world, agent.value or "") if r.entry("relation_to_case").state != "filled"]
    if unsaid:
        return missing("受托人的询问笔录没有读出与案件的关系，不能确定是否以代理身份接受询问", [title_place(r) for r in unsaid])
    first = min(acts, key=lambda a: (str(bounds(a.value).most), str(bounds(a.value).least)))
    return days_between(first, from_entry(dated, "委托书日期", day_of))


@fact("power_of_attorney.ratified", "yes_no", "卷内写有追认或口头委托")
def ratified(world: World, power: Document) -> Answer:
    found = [p for d in world.dossier.documents for p in matches(d, RATIFIED)]
    return known(bool(found), found)


def _with_party(dossier: Dossier) -> list[Document]:
    return [d for d in dossier.documents if {"person_name", "org_name"} <= set(d.entry_specs())]


def _acts(world: World, agent: str) -> list[Answer]:
    """The days on which the agent acted as such."""
    found = []
    for record in _interviews(world, agent):
        if re.search(AS_AGENT, record.entry("relation_to_case").value or ""):
            found.append(record_day(record))
    for form in ("waiver_statement", "statement_defence"):
        for document in world.dossier.all(form):
            signature = document.signature("party")
            if signature is not None and normal(agent) in {normal(n) for n in signature.names}:
                place: Place | None = signature.place
                answer = from_entry(signature.date, "签名日期", day_of)
                found.append(answer if answer.places else Answer(answer.value, (place,) if place else (), reason=answer.reason))
    return found


def _interviews(world: World, agent: str) -> list[Document]:
    """The records of interviews with the agent, in whatever capacity."""
    records = world.dossier.all("interview_record")
    return [r for r in records if normal(agent) in {normal(n) for n in r.entry("interviewee").value or ()}]
