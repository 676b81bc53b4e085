"""What the facts of a decision tell without a label: when and where the act was done, and with which vehicle.

Only what is said plainly is taken. A day without an hour, the day of a report or of a later check of records, a place that no word of
road or site confirms — all these leave the entry ``absent``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.labels import Form, specs
from casecheck.extract.text import Passage, Text, normal
from casecheck.extract.values import dates, plates
from casecheck.model import Entry

_PROOF = re.compile(
    r"(?:以上|上述)(?:违法)?事实|证据(?:如下|包括|有)|主要证据|本机关已|(?:^|[,。;])有[^。;]{2,400}?(?:等证据)?(?:为证|证实|予以证明)"
)
_OTHER_STEP = re.compile(
    r"[^。;]{0,16}?(?:接到|收到|举报|投诉|立案|移送|抄告|函告|审核|核查|调取|查阅|比对|筛查|送达|询问|通知|来到|到[^,。;]{1,12}接受调查|发现.{0,30}?\d{4}年)"
)
_ARRIVED = re.compile(r"(?:行驶至|行至|驶至|行驶到|途经|途径|行经)(?P<place>[^,。;]{2,60})")
_AT = re.compile(r"(?<![正现存所实自旨好])在(?!此|编|职|册|建|没有|未|不|运|其|该|本|上述|场|案)(?P<place>[^,。;]{2,60})")
# where the words for what was done there begin
_DOING = re.compile(
    r"时?(?:被|接受|从事|擅自|非法|违法|违规|涉嫌|进行|实施|开展|使用|驾驶|装载|载运|承运|未(?=取得|经|按|办理|持|能|随车|悬挂|粘贴)"
    r"|超限(?!检|超载|治|运输)|超限运输(?![检管治站车])|载客(?![点站])|拉客|载货|超载(?!检|治)|停靠|(?<!不)停车(?!场)|上客|下客|揽客|搭载|行驶|经(?=称|检|过|查|现场)|由[东西南北]|依法|对(?!面)|因|查[获处]|巡查|检查(?![站点])|稽查(?!站))"
    r"|时$|期间|发生"
)
_WENT = re.compile(
    r"(?:[0-9]{4}[年.\-/][^,。]{0,20},?)?(?:我(?:局|队|大队|支队|中心|所|单位))?(?:执法|检查|勘查)人员(?!签|及证)[^:。]{0,60}?(?:在|到|至|对|于|依法)[^:。]{2,60}"
)
_PLACE = re.compile(r"[路道线街站桥镇乡村县区市场口段巷弄港]|K\d|[GSXY]\d|公里|附近|码头|隧道|园")


def told(form: Form, whole: Text, entries: dict[str, Entry[Any]], document: str) -> dict[str, Entry[Any]]:
    """The entries ``act_time``, ``act_place`` and ``plate`` of a form that has them, where no label gave them."""
    if "act_time" not in specs(form):
        return {}
    facts = _facts(whole, entries.get("facts_and_evidence") or entries.get("facts_and_basis"))
    if facts is None:
        return {}
    time = time_of_act(facts)
    place = place_of_act(facts, time)
    found = {name: read(at, form, name, specs(form)[name], document) for name, at in (("act_time", time), ("act_place", place)) if at}
    found["plate"] = _plates(facts, document)
    return {name: entry for name, entry in found.items() if entry.state == "filled" and entries.get(name, Entry()).state == "absent"}


def scene_told(form: Form, whole: Text, entries: dict[str, Entry[Any]], document: str) -> dict[str, Entry[Any]]:
    """The entry ``scene`` of a record whose text has no heading: from the line that says what the officers did there to where the text is
    confirmed."""
    spec = specs(form).get("scene")
    if spec is None or spec.until is None or entries.get("scene", Entry()).state != "absent":
        return {}
    start = next((piece.start for piece in whole.pieces if _WENT.match(whole.normal, piece.start)), None)
    end = re.compile(spec.until).search(whole.normal, start) if start is not None else None
    if start is None or end is None or "。" not in whole.normal[start : end.start()]:
        return {}
    entry = read(whole.passage(start, end.start()), form, "scene", spec, document)
    return {"scene": entry} if entry.state == "filled" else {}


def fined(form: Form, entries: dict[str, Entry[Any]]) -> dict[str, Entry[Any]]:
    """The entry ``fine_amount``, where no words of its own gave it: the sum of the one fine that the decided penalty names."""
    penalty = entries.get("penalty", Entry())
    if "fine_amount" not in specs(form) or penalty.state != "filled" or entries.get("fine_amount", Entry()).state != "absent":
        return {}
    fines = [one for one in penalty.value or () if one.kind == "fine"]
    amount = fines[0].amount if len(fines) == 1 else None
    if amount is None or amount.most is not None:
        return {}
    return {"fine_amount": Entry(value=amount, text=fines[0].text, state="filled", confidence=penalty.confidence, place=penalty.place)}


def _facts(whole: Text, entry: Entry[Any] | None) -> Passage | None:
    """The facts as they stand in the paper, without the proof and what follows it."""
    words = normal(entry.text) if entry is not None and entry.state == "filled" else ""
    start = whole.normal.find(words) if words else -1
    if start < 0:
        return None
    return without_proof(whole.passage(start, start + len(words)))


def without_proof(facts: Passage) -> Passage:
    """The facts up to where the proof begins."""
    proof = _PROOF.search(facts.normal)
    return facts.cut(0, proof.start()) if proof and proof.start() > 0 else facts


def time_of_act(facts: Passage) -> Passage | None:
    """The first day that is written with its hour, unless the words behind it tell of another step of the case."""
    for start, end in (*_hours(facts.normal), *_hours_between_blanks(facts)):
        if not _OTHER_STEP.match(facts.normal, end):
            return facts.cut(start, end)
    return None


def _hours(words: str) -> list[tuple[int, int]]:
    return [(start, end) for moment, start, end in dates.find_dates(words) if moment.hour is not None]


def _hours_between_blanks(facts: Passage) -> list[tuple[int, int]]:
    """As ``_hours``, where only the blank between them parts the day from the hour: 2023-05-03 08:16."""
    back = facts.text.back[facts.start : facts.end]
    return [(bisect_left(back, back[0] + start), bisect_left(back, back[0] + end)) for start, end in (_hours(facts.raw) if back else ())]


def place_of_act(facts: Passage, time: Passage | None) -> Passage | None:
    """Where the vehicle was stopped; failing that, the first place said to be one in the sentence of the act."""
    begin = time.end - facts.start if time is not None else 0
    stop = facts.normal.find("。", begin)
    sentence = facts.cut(begin, stop if stop >= 0 else len(facts.normal))
    for pattern in (_ARRIVED, _AT):
        for found in pattern.finditer(sentence.normal):
            start, end = found.span("place")
            doing = _DOING.search(sentence.normal, start, end)
            if doing:
                end = doing.start()
            if end - start >= 2 and _PLACE.search(sentence.normal, start, end):
                return sentence.cut(start, end)
    return None


def _plates(facts: Passage, document: str) -> Entry[tuple[str, ...]]:
    """Every plate once, in written order, with the place of the first."""
    found = {plate: facts.cut(start, end) for plate, start, end in reversed(plates.find_plates(facts.normal))}
    if not found:
        return Entry()
    first_first = list(reversed(found.items()))
    return Entry(
        value=tuple(plate for plate, _ in first_first),
        text="、".join(at.raw for _, at in first_first),
        state="filled",
        confidence=min(at.confidence for _, at in first_first),
        place=first_first[0][1].place(document),
    )
