"""Facts of naming (文书名称与案由): titles of a form set no longer in use, and how the cause of the case is worded.

Source: the ministry's form sets of 2008, 2019 and 2021 (交通运输行政执法文书式样); the wording of causes is local custom.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal, sayings
from casecheck.derive.answers import Answer, from_entry, known
from casecheck.derive.presence import statement, title_place
from casecheck.derive.registry import fact
from casecheck.model import Document, Dossier, Entry

if TYPE_CHECKING:
    from casecheck.derive.world import World

# Titles of the 2008 set that the sets of 2019 and 2021 no longer have → the title in use.
OUTDATED = {
    "立案审批表": "立案登记表",
    "交通行政处罚案件立案审批表": "立案登记表",
    "案件处理意见书": "案件调查报告",
    "违法行为调查报告": "案件调查报告",
    "交通违法行为调查报告": "案件调查报告",
    "交通违法行为通知书": "违法行为通知书",
    "交通行政处罚决定书": "行政处罚决定书",
    "交通行政(当场)处罚决定书": "当场行政处罚决定书",
    "交通行政执法文书送达回证": "送达回证",
    "处罚结案报告": "结案报告",
    "车辆暂扣凭证": "行政强制措施决定书",
    "道路运输证件暂扣凭证": "行政强制措施决定书",
    "责令车辆停驶通知书": "行政强制措施决定书",
    "证据保存清单": "证据登记保存清单",
    "证据登记保存处理决定书": "解除证据登记保存决定书",
}

CAUSE_WORDINGS = {
    "full": "完整",
    "no_case_word": "缺“案”字",
    "no_party": "缺当事人，也没写“涉嫌”",
    "no_act": "缺违法行为",
}


@fact("dossier.outdated_titles", "int", "使用旧式样名称的文书份数")
def outdated_titles(world: World, dossier: Dossier) -> Answer:
    places = [title_place(d) for d in dossier.documents if re.sub(r"[\s《》]", "", unicodedata.normalize("NFKC", d.title)) in OUTDATED]
    return known(len(places), places)


@fact("paper.states_cause", "yes_no", "写有案由")
def states_cause(world: World, paper: Document) -> Answer:
    """A form without the entry states none; one left blank is another matter."""
    entry = _cause(paper)
    if entry is None or entry.state in ("blank", "struck"):
        return known(False, [entry.place] if entry else [])
    if entry.state == "absent":
        return statement(paper, "案由栏", r"(?!)", "案由|案件名称")
    return from_entry(entry, "案由", lambda cause: True)


@fact("paper.cause_wording", "word", "案由的写法", CAUSE_WORDINGS)
def cause_wording(world: World, paper: Document) -> Answer:
    """当事人（或涉嫌）+ 行为 + 案; 涉嫌 + 行为 alone is the custom of transport forms."""
    entry = _cause(paper)
    parties = {s.key for s in sayings(world.dossier.documents, "party_name")}
    return from_entry(entry or Entry[str](), "案由", lambda cause: _wording(normal(cause), parties))


def _cause(paper: Document) -> Entry[str] | None:
    return next((paper.entry(name) for name, spec in paper.entry_specs().items() if spec.means == "cause"), None)


def _wording(cause: str, parties: set[str]) -> str:
    party = max((p for p in parties if p in cause), key=len, default="")
    act = re.sub(r"涉嫌|案件?$", "", cause.replace(party, "") if party else cause)
    if not re.sub(r"违法|行为|一$|的", "", act):
        return "no_act"
    if cause.startswith("涉嫌"):
        return "full"
    if not re.search(r"案件?$", cause):
        return "no_case_word"
    return "full" if party or "涉嫌" in cause else "no_party"
