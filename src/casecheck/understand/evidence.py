"""Evidence (证据) as papers list it, in sentences, numbered lists or tables, and the papers of the dossier that can be each item.

Names are not normalised in practice: 现场笔录 = 现场检查笔录, 称重检测单 = 过磅单 = 超限检测单. ``KINDS`` says which words mean which kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from casecheck.extract.text import normal
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.people import same_name
from casecheck.model import Document, Entry, Place
from casecheck.model.understanding import EvidenceItem
from casecheck.understand.naming import lone_name
from casecheck.understand.words import Reading, Speech


@dataclass(frozen=True)
class Kind:
    """A kind of evidence: its Chinese name, the words that mean it, and the forms of papers that are it."""

    zh: str
    words: re.Pattern[str]
    forms: tuple[str, ...] = ()


def _kind(zh: str, words: str, *forms: str) -> Kind:
    return Kind(zh, re.compile(words), forms)


KINDS: dict[str, Kind] = {
    "scene_record": _kind(
        "现场笔录",
        r"现场(?:检查|执法|勘查|行政执法)?(?:笔录|记录)|(?<!勘验)检查笔录|检查记录",
        "scene_record",
        "scene_record_coercive",
        "inspection_record",
    ),
    "interview_record": _kind("询问笔录", r"(?:询问|调查)(?:\(?(?:询问|调查)\)?)?笔录", "interview_record"),
    "inquest_record": _kind("勘验笔录", r"勘[验查](?:\(?检查\)?)?笔录|现场(?:勘验)?(?:图|示意图)", "inquest_record", "inquest_sketch"),
    "weigh_ticket": _kind(
        "称重检测单", r"(?:称重|超限|检测|过磅|车辆检测|复检|复磅)[^、,;。:]{0,8}(?:单|记录|报告|数据|凭证)|磅单", "weigh_ticket"
    ),
    "photo": _kind("照片", r"照片|图片|截图|截屏|相片|摄影", "evidence_paste_page"),
    "video": _kind("视听资料", r"视频|录像|录音|光盘|视听|音像|影像|执法记录仪|监控", "av_evidence_sheet"),
    "id_card_copy": _kind("身份证", r"身份证(?!明)", "id_card_copy"),
    "driving_licence_copy": _kind("驾驶证", r"驾驶证", "driving_licence_copy"),
    "vehicle_licence_copy": _kind("行驶证", r"行驶证", "vehicle_licence_copy"),
    "business_licence_copy": _kind("营业执照", r"营业执照", "business_licence_copy"),
    "operation_licence_copy": _kind("经营许可证", r"经营许可证|许可证", "operation_licence_copy"),
    "road_transport_certificate_copy": _kind("道路运输证", r"(?<!网络预约出租汽车)运输证|营运证", "road_transport_certificate_copy"),
    "qualification_certificate_copy": _kind("从业资格证", r"资格证", "qualification_certificate_copy"),
    "officer_certificate_copy": _kind("执法证", r"执法证", "officer_certificate_copy"),
    "power_of_attorney": _kind("授权委托书", r"授权委托|委托书", "power_of_attorney"),
    "statement": _kind("陈述、说明", r"陈述|申辩|情况说明|自述|承认书|检讨", "statement_defence", "waiver_statement"),
    "testimony": _kind("证人证言", r"证言|证人证词"),
    "report": _kind("举报、投诉材料", r"举报|投诉|信访", "report_record"),
    "letter": _kind(
        "抄告、移送、协查函件", r"抄告|移送|协查|协助|函", "case_transfer_letter", "assistance_request", "joint_notification_sheet"
    ),
    "registration": _kind("证据登记保存清单", r"登记保存", "evidence_registration_list", "evidence_registration_approval"),
    "measure": _kind("行政强制措施文书", r"强制措施|扣押|查封|暂扣", "coercive_measure_decision"),
    "appraisal": _kind("鉴定、检验报告", r"鉴定|检验报告|检定证书|检测报告书", "test_report", "scale_certificate", "appraisal_commission"),
    "sample": _kind("抽样取证凭证", r"抽样", "sampling_voucher"),
    "unloading": _kind("卸载单据", r"卸载|卸货|分装", "unloading_notice"),
    "order": _kind("平台订单、支付记录", r"订单|平台|行程|支付|转账|收款|付款", "platform_or_payment_proof"),
    "waybill": _kind("运单、合同、票据", r"运单|货单|装载单|托运|合同|协议|发票|票据|收据|车票|清单"),
}
"""Kind → what it is called and which papers are it. A name that fits several is the kind named last in it (称重检测单照片 is a photo)."""

_ENDING = r"(?:等(?:[^,。;]{0,6}证据)?(?:材料)?)?(?:在案|予以|足以|相互|可以)*(?:为证|证实|证明|佐证)"
_LEAD = re.compile(
    r"(?:(?:主要|相关|以下|下列|上述)?证据(?:材料)?(?:如下|有|包括|清单(?:如下)?|分别(?:是|为)|为)[:,]?)"
    r"|(?:有(?:以下|下列|如下)(?:主要)?证据(?:材料)?(?:予以)?(?:为证|证明|证实|佐证)?[:,]?)"
    r"|(?:(?:以上|上述)(?:违法)?事实,?(?:主要|均|,)*有(?!(?:以下|下列|如下)))"
    r"|(?:(?<=[,。;])有(?=[《“]?[^,。;有]{1,12}(?:笔录|单|证|照片|视频)[^。]{0,400}?(?:为证|证实|予以证明|佐证)))"
)
_STOP = re.compile(
    r"(?:以上|上述)(?:证据|事实|违法|行为)|你(?:\(单位\)|单位|的)|当事人的|(?:其|该)行为|违反(?:了)?《|本机关|[一二三四五六七]、[^,。;]{2,12}(?:[:。]|$)"
    r"|依据《|根据《|案件(?:性质|定性)|处理意见|处罚(?:依据|建议)|现决定|决定给予"
)
_HEAD = re.compile(
    r"(?:(?<=^)|(?<=[,;。:、)])|(?<=[^0-9]))(?:\((?P<a>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)|(?P<b>[0-9]{1,2})[.、)]?"
    r"|证据(?P<c>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[:、,.]?|(?P<d>[一二三四五六七八九十]{1,3})(?:是|、))"
    r"(?=[《“\"]?[\u4e00-\u9fff])(?!份|张|页|月|日|年|本|盘|段|组|个|人|名|元|吨|辆|时|分|套|册|公|千|米|枚|帧|幅|件|处|次|号|轴|款|项|条)"
)
_COUNT = re.compile(
    r"\(?(?:共|各|计|合计)?(?P<n>[0-9]{1,3}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})(?P<unit>[份张页本盘段组个套册枚帧幅件处次])\)?"
)
_PROVES = re.compile(r"[,:(]?(?:(?:用以|拟|可以|以|能够)?(?:证明|证实)(?!材料|文件|书|$)|(?:,|:)?内容(?:为|是)|记载(?:了)?)(?P<what>.*)")
_AND = re.compile(r"以及|[和与及]")
_EDGES = '、,;。:《》“”"()等 '

Part = tuple[int, int]


def evidence(reading: Reading) -> Iterator[EvidenceItem]:
    """The items a paper lists, in printed order; not yet matched with papers."""
    yield from _rows(reading.document)
    words = reading.whole.normal
    done = 0
    for lead in _LEAD.finditer(words):
        if lead.end() < done:
            continue
        start, stop = lead.end(), _end(words, lead.end())
        parts = _numbered(words, start, stop)
        listed = "numbered" if parts else "sentence"
        spans = [piece for part in parts for piece in _pieces(words, part)] or _separated(words, start, stop)
        items = [item for span in spans if (item := _item(reading.whole.cut(*span), listed == "numbered"))]
        if parts or any(item.kind for item in items):
            yield from _each(items)
            done = stop


def match(items: Iterable[EvidenceItem], documents: Iterable[Document]) -> tuple[EvidenceItem, ...]:
    """Each item with the papers that can be it."""
    papers = tuple(documents)
    return tuple(_matched(item, papers) for item in items)


def kind_of(name: str) -> str | None:
    """The kind a name means, None if it is no name we know."""
    words = normal(name)
    found = [
        (max(m.end() for m in hits), max(len(m[0]) for m in hits), key)
        for key, kind in KINDS.items()
        if (hits := list(kind.words.finditer(words)))
    ]
    return max(found, key=lambda f: f[:2])[2] if found else None


def _end(words: str, start: int) -> int:
    """Where a list ends: at its closing words, at the next matter, or with the sentence if it is not numbered."""
    stop = _STOP.search(words, start)
    limit = min(stop.start() if stop else len(words), start + 2000)
    if _numbered(words, start, limit):
        return limit
    closing = re.compile(_ENDING + r"(?=[,。;]|$)").search(words, start, limit)
    full = words.find("。", start, limit)
    return min(closing.start() if closing else limit, full if full >= 0 else limit)


def _numbered(words: str, start: int, stop: int) -> list[Part]:
    """The parts between 1, 2, 3 …; nothing unless the numbers begin at 1 and rise by one."""
    heads: list[tuple[int, int]] = []
    for head in _HEAD.finditer(words, start, stop):
        if chinese_int(next(g for g in head.groups() if g)) == len(heads) + 1 and (heads or head.start() - start <= 3):
            heads.append(head.span())
    if len(heads) < 2:
        return []
    ends = [begin for begin, _ in heads[1:]] + [stop]
    return [(end, following) for (_, end), following in zip(heads, ends, strict=True)]


def _pieces(words: str, part: Part) -> list[Part]:
    """One number may bring several: they are told apart only if each of them is evidence by name."""
    proves = _PROVES.search(words, *part)
    pieces = [(a, b) for a, b in _separated(words, part[0], proves.start() if proves else part[1]) if words[a:b].strip(_EDGES)]
    if len(pieces) < 2 or not all(kind_of(words[start:end]) for start, end in pieces):
        return [part]
    return [*pieces[:-1], (pieces[-1][0], part[1])]


def _each(items: list[EvidenceItem]) -> list[EvidenceItem]:
    """身份证、驾驶证复印件各1份: the count is that of every one before it that has none of its own."""
    shared: EvidenceItem | None = None
    counted: list[EvidenceItem] = []
    for item in reversed(items):
        if item.count is not None:
            shared = item if item.place and re.search(r"各[^各]{0,4}$", item.place.quote) else None
        elif shared is not None:
            item = item.model_copy(update={"count": shared.count, "unit": shared.unit})
        counted.append(item)
    return counted[::-1]


def _separated(words: str, start: int, stop: int) -> list[Part]:
    """The parts between 、 , ; outside brackets, and around 和 where both sides are evidence by name."""
    parts: list[Part] = []
    depth, begin = 0, start
    for i in range(start, stop):
        depth += (words[i] in "(《") - (words[i] in ")》")
        if depth <= 0 and words[i] in "、,;":
            parts.append((begin, i))
            begin = i + 1
    parts.append((begin, stop))
    return [half for part in parts for half in _halves(words, part)]


def _halves(words: str, part: Part) -> list[Part]:
    for found in _AND.finditer(words, *part):
        left, right = words[part[0] : found.start()], words[found.end() : part[1]]
        if kind_of(left) and kind_of(right):
            return [(part[0], found.start()), *_halves(words, (found.end(), part[1]))]
    return [part]


def _item(part: Speech, numbered: bool) -> EvidenceItem | None:
    words = part.normal
    proves = _PROVES.search(words)
    head = words[: proves.start()] if proves else words
    first = re.split(r"[;。]|,(?!.{0,4}(?:共|计|各)?[0-9一二两三四五六七八九十]{1,3}[份张页本盘段组个套册])", head)[0] if numbered else head
    count = _COUNT.search(head)
    name = _bare(_COUNT.sub("", first, count=1) if count else first)
    kind = kind_of(name)
    if len(name) < 2 or len(name) > 60 or not (kind or count or numbered or "《" in words):
        return None
    if kind is None and not numbered and re.search(r"事实|行为|规定|证据", name):
        return None
    number = chinese_int(count["n"]) if count else None
    return EvidenceItem(
        document=part.document,
        name=name,
        kind=kind,
        count=number,
        unit=count["unit"] if count and number is not None else "",
        proves=proves["what"].strip("。;,:") if proves else "",
        listed="numbered" if numbered else "sentence",
        place=part.place,
    )


def _bare(words: str) -> str:
    """Without marks around it; a bracket that closes one inside the name stays."""
    name = words.strip(_EDGES)
    return name + ")" if name.count("(") > name.count(")") else name


def _rows(document: Document) -> Iterator[EvidenceItem]:
    rows: tuple[Any, ...] = getattr(document, "evidence", ())
    for row in rows:
        name: Entry[str] = row.name
        if name.value is None:
            continue
        count = _COUNT.search(normal(row.count.text)) or _COUNT.search(normal(name.value))
        bare = re.fullmatch(r"[0-9]{1,3}", normal(row.count.text))
        number = chinese_int(count["n"]) if count else int(bare[0]) if bare else None
        place: Place | None = name.place or row.where
        yield EvidenceItem(
            document=document.id,
            name=name.value,
            kind=kind_of(name.value),
            count=number,
            unit=count["unit"] if count else "",
            listed="table",
            place=place.model_copy(update={"document": document.id}) if place else None,
        )


def _matched(item: EvidenceItem, papers: tuple[Document, ...]) -> EvidenceItem:
    if item.kind is None or not KINDS[item.kind].forms:
        return item
    found = [paper for paper in papers if paper.form in KINDS[item.kind].forms and paper.id != item.document]
    who = _who(item)
    named = {one: [paper.id for paper in found if any(same_name(one, name) for name in _people(paper))] for one in who}
    if who:  # somebody else's is not it; a masked or unread name may be
        theirs = {paper for papers_of in named.values() for paper in papers_of}
        found = [p for p in found if p.id in theirs or (not theirs and all(same_name(who[0], n) is None for n in _people(p)))]
    exact = bool(found) and (all(named.values()) if who else len(found) == 1 or (item.unit == "份" and len(found) == item.count))
    unread = any(paper.form == "unknown" or not paper.certain for paper in papers)
    open_ = unread or item.kind in ("photo", "video") or (bool(found) and not any(named.values()))
    matched = True if exact else None if open_ else False
    return item.model_copy(update={"papers": tuple(paper.id for paper in found), "matched": matched})


def _who(item: EvidenceItem) -> tuple[str, ...]:
    """Whose record or certificate it is by its name: 对冯立军的询问笔录, 冯立军身份证, 询问笔录（冯立军、卢小凤）."""
    name = normal(item.name)
    found = KINDS[item.kind].words.search(name) if item.kind else None
    before = lone_name(name[: found.start()]) if found else None
    inside = re.search(r"\((?P<names>[^()]+)\)$", name)
    named = [lone_name(part) for part in re.split(r"[、,和]", inside["names"])] if inside else []
    return tuple(one for one in (before, *named) if one)


def _people(paper: Document) -> Iterator[str]:
    for name in ("interviewee", "name", "owner", "person_name", "party_or_agent", "principal"):
        entry = getattr(paper, name, None)
        values = entry.value if isinstance(entry, Entry) else None
        for value in values if isinstance(values, tuple) else (values,):
            if isinstance(value, str) and len(value) > 1:
                yield value
