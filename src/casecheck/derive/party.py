"""Facts of the party (当事人): is it written the same across the papers, and if not, what kind of difference is it.

Legal source: 行政处罚法 (2021) art. 59(1)(1). A different wording with the same number is a slip of the pen; a firm's short form, or a
trade name beside its operator, may be lawful: those differences are told apart here.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from casecheck.derive.agreement import Saying, sayings
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.model import Dossier

if TYPE_CHECKING:
    from casecheck.derive.world import World

OUTWARD = ("violation_notice", "penalty_decision")  # a receipt names who receives: its difference alone is a hint
DIFFERENCES = {
    "none": "一致",
    "company_suffix": "仅“有限责任公司/有限公司”写法不同",
    "contained": "一个写法包含另一个（字号、简称或附注）",
    "other": "写法不同",
}


@fact("dossier.outward_name_difference", "word", "通知书与决定书上当事人名称的差异", DIFFERENCES)
def outward_name_difference(world: World, dossier: Dossier) -> Answer:
    if any(len(dossier.all(form)) > 1 for form in OUTWARD):
        return missing("卷内有几份通知书或决定书，可能是几名当事人")
    return _difference([s for s in sayings(dossier.documents, "party_name") if s.document.form in OUTWARD], "对外文书")


@fact("dossier.name_difference", "word", "全卷当事人名称的差异", DIFFERENCES)
def name_difference(world: World, dossier: Dossier) -> Answer:
    """Several parties, each with a decision of its own, are no difference; a name that no decision bears is one."""
    found = sayings(dossier.documents, "party_name")
    decided = {s.key for s in sayings(dossier.all("penalty_decision"), "party_name")}
    if len(decided) > 1 and all(s.key in decided for s in found):
        return known("none", [s.place for s in found])
    return _difference(found, "各文书")


@fact("dossier.differing_names_share_id", "yes_no", "名称不同的文书证件号码相同")
def differing_names_share_id(world: World, dossier: Dossier) -> Answer:
    """Yes only if every outward paper that bears a name bears a number, and all numbers are one."""
    outward = [d for d in dossier.documents if d.form in OUTWARD]
    named = sayings(outward, "party_name")
    numbered = sayings(outward, "party_id")
    papers = {s.document.id for s in named}
    with_number = {s.document.id for s in numbered}
    return known(papers <= with_number and len({s.key for s in numbered}) == 1, [s.place for s in numbered])


@fact("dossier.name_change_explained", "yes_no", "卷内有更名或关系说明")
def name_change_explained(world: World, dossier: Dossier) -> Answer:
    """Any word of it counts: whether the explanation carries is for a person."""
    found = [
        p
        for d in dossier.documents
        for p in matches(
            d, r"更名|曾用名|名称变更|变更名称|字号[^，。；]{0,12}经营者|经营者[：]?[\u4e00-\u9fff]{2,4}|系同一(?:人|单位|主体)"
        )
    ]
    return known(bool(found), found)


def _difference(found: list[Saying], where: str) -> Answer:
    names: dict[str, Saying] = {}
    for saying in found:
        names.setdefault(saying.key, saying)
    if len(found) < 2:
        return missing(f"{where}中写有当事人名称的不足两份", [s.place for s in found])
    kind = _kind(sorted(names))
    often = Counter(s.key for s in found)
    rarest_first = sorted(names.values(), key=lambda s: often[s.key])  # stable: then in filing order
    places = [s.place for s in rarest_first] if kind != "none" else [s.place for s in found]
    return known(kind, places, min(s.confidence for s in found))


def _kind(names: list[str]) -> str:
    if len(names) == 1:
        return "none"
    short = {re.sub("有限责任公司|有限公司", "公司", n) for n in names}
    if len(short) == 1:
        return "company_suffix"
    longest = max(names, key=len)
    return "contained" if all(n in longest for n in names) else "other"
