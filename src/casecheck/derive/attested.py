"""Facts of attestations (核对语、确认语): did the person say the record is right, does a copy say it matches the original, what do
photographs say of themselves, and does a record name its place.

Legal source: 行政诉讼证据规定 (2002) art. 10(1) for copies, art. 11 for photographs of things; for records the form set's printed words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.ink import loose_ink
from casecheck.derive.presence import matches, statement
from casecheck.derive.registry import fact
from casecheck.model import Document, Entry, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

_READ = r"看过|阅过|看了|阅读|审阅|宣读|念给|念过|读给|核对"
_RIGHT = r"一样|一致|属实|无误|相符|没有(?:出入|错误|异议)|无出入|无异议|正确"
_RECORD = r"(?:以上|上述|本|该|此)(?:份|次)?(?:询问|调查|现场|检查|勘验)*(?:笔录|记录)"
ATTESTED = (
    rf"{_RECORD}[^。;?:]{{0,20}}?(?:{_READ})[^。;?:]{{0,24}}?(?:{_RIGHT})|{_RECORD}[^。;?:]{{0,10}}(?:{_RIGHT})"
    rf"|已(?:经)?(?:{_READ})(?:(?!单|视频|照片|检测|称重|结果)[^。;?:]){{0,16}}(?:{_RIGHT})"
    r"|[□☐■☑☒√✓]我?已(?:经)?(?:看过|向我宣读)"
)
ATTESTED_TOPIC = rf"(?:笔录|记录)[^。;?:]{{0,12}}(?:{_READ})|(?:{_READ})[^。;?:]{{0,8}}(?:笔录|记录)"
MATCHES_ORIGINAL = (
    r"(?:与|同|和)原(?:件|物|本)[^。;]{0,8}(?:无误|一致|相符|相同|无异)|原件[^。;]{0,6}核对[^。;]{0,6}(?:无误|一致|相符)"
    r"|核对[^。;]{0,4}原件"
)
ORIGINAL_TOPIC = r"原(?:件|本|物)|核对|核实无|一致|无异"
SYSTEM = (
    r"(?:查询|打印|生成|下载)(?:时间|日期)|电子证照|企业信用信息公示|政务(?:服务|系统)|信息(?:查询|系统)"
    r"|系统(?:截图|打印|查询)|查询(?:单|结果|打印)"
)

_SITE = (
    r"[0-9A-Z]|路(?!上|面|边|段)|街|巷|桥|站|室|局|所|队|口(?!头)|楼|厅|村|镇|乡|屯|县|区(?!内|域)|市(?!内|区)|旗|省道.|国道."
    r"|港|码头|机场|广场|停车|院|小区|大厦|公司|厂|矿|工地|校|店|隧道|匝道|服务区|收费|高速.|中心|号"
)
VAGUE = (
    r"(?:本|我|该)?(?:市|县|区|辖区|辖区内|市区|城区|境内|地)?(?:内)?(?:的)?"
    r"(?:某处|公路|道路|马路|国道|省道|县道|乡道|高速公路|高速|路|街|现场|执法现场|检查现场|案发现场|事发地|途中|当地|路面|路段|车)?"
    r"(?:上|边|旁|内|中|处|里)?"
)


@fact("record.attested", "yes_no", "笔录有看过（听过）并且属实的确认语")
def attested(world: World, record: Document) -> Answer:
    """Printed words count as well as written ones. Handwriting and pictures that were not read may hold them."""
    told = statement(record, "核对笔录的确认语", ATTESTED, ATTESTED_TOPIC)
    unread = loose_ink(record)
    return missing("笔录上有没读出的笔迹或图片，可能是确认语", unread) if told.value is False and unread else told


@fact("copy.from_system", "yes_no", "由政务系统查询、打印的材料")
def from_system(world: World, copy: Document) -> Answer:
    found = matches(copy, SYSTEM)
    return known(bool(found), found)


@fact("copy.words_visible", "yes_no", "复印件上的字都读出了（没有图片和没认出的笔迹），或者已读到核对语")
def words_visible(world: World, copy: Document) -> Answer:
    told, unread = _matches_original(copy), loose_ink(copy)
    return known(told.value is True or not unread, told.places if told.value else unread)


@fact("copy.attested", "yes_no", "复印件注明与原件核对无误")
def copy_attested(world: World, copy: Document) -> Answer:
    return _matches_original(copy)


@fact("evidence_paste_page.of_photographs", "yes_no", "贴的是照片、截图（不是书证或系统查询页）")
def of_photographs(world: World, page: Document) -> Answer:
    if matches(page, r"书证|复印件|" + SYSTEM):
        return known(False, matches(page, r"书证|复印件|" + SYSTEM))
    found = matches(page, "照片|拍摄|拍照|截图|相片|影像|图片")
    return known(bool(found), found)


@fact("evidence_paste_page.elements_missing", "int", "照片页文字没有写明的说明要素数（时间、地点、拍摄人、证明对象）")
def elements_missing(world: World, page: Document) -> Answer:
    """A blank column, or no such words on the page nor in an audiovisual sheet or record that speaks of the photographs."""
    least = most = 0
    places: list[Place | None] = []
    for name, words in _ELEMENTS.items():
        entry: Entry[Any] = page.entry(name)
        if entry.value is not None or (entry.state in ("absent", "struck") and matches(page, words)):
            continue
        most += 1
        least += entry.state in ("blank", "absent") and page.fully_read
        places.append(entry.place or Place(file=page.file, document=page.id, owed=f"evidence_paste_page.{name}"))
    return known(least if least == most else Range(least=least, most=most), places)


@fact("dossier.photographs_told_elsewhere", "yes_no", "照片的拍摄情况写在笔录、证据清单或视听资料说明里")
def photographs_told_elsewhere(world: World, dossier: Any) -> Answer:
    found = [
        place
        for form in ("scene_record", "inquest_record", "av_evidence_sheet", "evidence_registration_list")
        for document in dossier.all(form)
        for place in matches(document, r"(?:拍摄|拍照|拍下)[^。;]{0,12}照片|照片[^。;]{0,16}(?:由|系)[^。;]{1,16}(?:拍摄|拍照)")
    ]
    return known(bool(found), found)


@fact("record.place_named", "yes_no", "笔录的地点写到了能够确定的处所")
def place_named(world: World, record: Document) -> Answer:
    """No if blank or if nothing but 路上, 本辖区 and the like is written; open where neither a road, number, institution nor village is."""
    entry: Entry[str] = record.entry("inquest_site" if record.form == "inquest_record" else "place")
    if entry.value is None:
        return known(False, [entry.place], entry.confidence) if entry.state == "blank" else missing("地点未读出", [entry.place])
    words = re.sub(r"\W", "", entry.value)
    if re.fullmatch(VAGUE, words):
        return known(False, [entry.place], entry.confidence)
    if re.search(_SITE, words):
        return known(True, [entry.place], entry.confidence)
    return missing(f"地点写作“{entry.value}”，不能确定够不够具体", [entry.place])


_ELEMENTS = {
    "shot_time": r"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}",
    "shot_place": r"(?:地点|位置|于|在)[:]?[\u4e00-\u9fffA-Z0-9+]{3,}",
    "shooter": r"(?:拍摄|拍照|摄影|摄制|取证|提取|制作)(?:人|者|人员)[:]?[\u4e00-\u9fff]{2,}|[\u4e00-\u9fff]{2,4}(?:拍摄|摄)",
    "caption": r"证明|说明[:]?.{4,}|情况|照片[0-9一二]?[为是系].{4,}|显示|内容",
}


def _matches_original(copy: Document) -> Answer:
    mark: Entry[Any] = copy.entry("copy_mark")
    if mark.value is not None:
        return known(True, [mark.place], mark.confidence)
    return statement(copy, "与原件核对无误的注明", MATCHES_ORIGINAL, ORIGINAL_TOPIC)
