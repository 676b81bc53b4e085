"""Facts of who may be penalised (主体资格和责任能力): age at the act, a branch without a licence, a trade name without its operator,
a vehicle that another owns, an agent without authority.

Legal source: 行政处罚法 (2021) art. 4, 30, 40, 59(1)(1), 64(1)(5). That owner and operator differ is lawful; that nobody asked is what a
reviewer wants to know.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.agreement import MASKED, normal, sayings
from casecheck.derive.answers import Answer, bounds, from_entry, known, missing
from casecheck.derive.party_details import birthday, years_old
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

YOUTH = r"从轻|减轻|未成年|未满十八|不满十八|已满十四|第三十条"
BRANCH = r"(?:分公司|分店|分厂|分校|项目部|经理部|门市部?|营业部|办事处|车队|工区)$"
TRADE_NAME = r"(?:店|部|行|厂|站|中心|馆|铺|场|户|所|社|坊|修|队)$"  # an individual business bears one, a person does not
OPERATOR = r"经营者|业主|负责人"
SAID_OF_OWNERSHIP = (
    r"挂靠|租赁|承租|出租方|借用|雇佣|雇用|受雇|聘用|购买|购得|转让|过户|车主|所有人|实际(?:车主|经营|控制)|登记在|归[^。;]{1,12}所有|名下"
    r"|与[^。;]{1,16}(?:的)?关系|合伙|入股|分期|公司的车|车辆(?:是|属于)"
)
# Papers in which somebody may have said whose vehicle it is; a certificate is not one.
TELLERS = (
    "scene_record",
    "interview_record",
    "inquest_record",
    "statement_defence",
    "hearing_record",
    "investigation_report",
    "penalty_decision",
    "evidence_paste_page",
    "unknown",
)


@fact("decision.party_age", "int", "当事人在违法行为日的周岁")
def party_age(world: World, decision: Document) -> Answer:
    """By the identity number of the decision, whose check digit must hold. A range if the day of the act is not fully read."""
    number: Entry[str] = decision.entry("person_id")
    born, act = birthday(number.value or ""), world.milestone("act")
    if number.value is None:
        return from_entry(number, "当事人身份证号", len)
    if born is None:
        return missing("当事人证件号不是校验无误的十八位身份证号", [number.place])
    span = bounds(act.value)
    if act.value is None or not isinstance(span.least, dt.date) or not isinstance(span.most, dt.date):
        return missing(act.reason or "违法行为时间未读全", act.places)
    least, most = years_old(born, span.least), years_old(born, span.most)
    return known(least if least == most else Range(least=least, most=most), [number.place, *act.places], number.confidence)


@fact("decision.party_is_person", "yes_no", "当事人是个人并写有身份证号")
def party_is_person(world: World, decision: Document) -> Answer:
    """No where the number is masked or the party is an organisation: nothing can be reckoned."""
    number: Entry[str] = decision.entry("person_id")
    if number.state in ("blank", "struck", "absent") or (number.value and MASKED.search(number.text)):
        return known(False, [number.place])
    if number.value is None:
        return missing("当事人身份证号未读出", [number.place])
    return known(True, [number.place], number.confidence)


@fact("decision.youth_considered", "yes_no", "决定书写有未成年人从轻、减轻的考虑")
def youth_considered(world: World, decision: Document) -> Answer:
    return presence.statement(decision, "对未成年人从轻、减轻处罚的考虑", YOUTH, "")


@fact("decision.party_is_branch", "yes_no", "当事人名称是分公司、项目部、门市等分支机构")
def party_is_branch(world: World, decision: Document) -> Answer:
    name: Entry[str] = decision.entry("org_name")
    if name.state in ("blank", "struck"):
        return known(False, [name.place], name.confidence)  # the party is a person
    return from_entry(name, "单位名称", lambda words: bool(re.search(BRANCH, _bare(words))))


@fact("dossier.licence_filed", "yes_no", "卷内有营业执照等主体资格材料")
def licence_filed(world: World, dossier: Dossier) -> Answer:
    pasted = ("evidence_paste_page", "platform_or_payment_proof")
    return presence.paper(world, ("business_licence_copy",), "营业执照", r"执照|登记|信用代码|照片|图", pasted)


@fact("decision.trade_name_alone", "yes_no", "以个体工商户字号为当事人而没有写经营者")
def trade_name_alone(world: World, decision: Document) -> Answer:
    """Only where the licence in the dossier says 个体工商户; the operator may be named anywhere in the decision."""
    licences = [d for d in world.dossier.all("business_licence_copy") if "个体" in str(d.entry("type").value or "")]
    name: Entry[str] = decision.entry("org_name")
    if not licences:
        return missing("卷内营业执照没有写明是个体工商户")
    if name.value is None:
        return known(False, [name.place]) if name.state in ("blank", "struck") else from_entry(name, "单位名称", bool)
    if not re.search(TRADE_NAME, _bare(name.value)):
        return known(False, [name.place], name.confidence)
    operators = {normal(d.entry("legal_rep").value) for d in licences if d.entry("legal_rep").value is not None}
    told = presence.statement(decision, "经营者", "|".join([OPERATOR, *(re.escape(o) for o in sorted(operators))]), "")
    return told if told.value is None else known(not told.value, [name.place], name.confidence)


@fact("dossier.is_sole_trader", "yes_no", "卷内营业执照是个体工商户的")
def is_sole_trader(world: World, dossier: Dossier) -> Answer:
    found = [d for d in dossier.all("business_licence_copy") if "个体" in str(d.entry("type").value or "")]
    return known(bool(found), [presence.title_place(d) for d in found])


@fact("dossier.vehicle_of_another", "yes_no", "行驶证所有人与当事人不同")
def vehicle_of_another(world: World, dossier: Dossier) -> Answer:
    """Yes only if no vehicle licence bears a name any paper gives the party."""
    owners = [d.entry("owner") for d in dossier.all("vehicle_licence_copy") if d.entry("owner").value is not None]
    parties = {s.key for s in sayings(dossier.documents, "party_name")}
    if not dossier.all("vehicle_licence_copy"):
        return known(False)
    if not owners or not parties:
        return missing("行驶证所有人或当事人名称未读出")
    same = [o for o in owners if _is_party(normal(o.value), parties)]
    return known(not same, [o.place for o in same or owners], min(o.confidence for o in owners))


@fact("dossier.ownership_looked_into", "yes_no", "笔录、陈述或协议说到车辆归属和经营关系")
def ownership_looked_into(world: World, dossier: Dossier) -> Answer:
    found: list[Place] = [p for d in _tellers(dossier) for p in presence.matches(d, SAID_OF_OWNERSHIP)]
    if found:
        return known(True, found[:1])
    rest = world.subjects("record").rest
    return missing(rest) if rest else known(False, [presence.title_place(d) for d in _tellers(dossier)])


@fact("hearing_record.agent_attends", "yes_no", "听证由代理人出席")
def agent_attends(world: World, record: Document) -> Answer:
    agent: Entry[tuple[str, ...]] = record.entry("agent")
    if agent.state in ("blank", "struck", "absent"):
        return known(False, [agent.place])
    return from_entry(agent, "委托代理人", bool)


@fact("hearing_record.authority_filed", "yes_no", "卷内有授权委托书，或笔录记有当庭委托")
def authority_filed(world: World, record: Document) -> Answer:
    said = presence.matches(record, r"(?:当庭|当场|口头)委托|授权委托书|委托书|委托手续")
    if said:
        return known(True, said)
    return presence.paper(world, ("power_of_attorney",), "授权委托书", r"委托", ("hearing_application", "letter", "hearing_report"))


def _tellers(dossier: Dossier) -> Iterator[Document]:
    return (document for document in dossier.documents if document.form in TELLERS)


def _is_party(owner: str, parties: set[str]) -> bool:
    return any(owner == party or (len(owner) > 3 and (owner in party or party in owner)) for party in parties)


def _bare(name: str) -> str:
    return re.sub(r"\s|[（(][^（()）]*[)）]$", "", name)
