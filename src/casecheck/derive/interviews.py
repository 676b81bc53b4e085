"""Facts of interviews (询问笔录): who was asked, what the person was told, what the head says of the person, was it signed.

No article obliges officers to write these into every record: 行政处罚法 (2021) art. 43(2) gives the right to ask for other officers, art.
55(2) the party's duty to answer truthfully. They are asked for by the form set and by review standards.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from casecheck.derive import records
from casecheck.derive.agreement import MASKED, normal
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.party_details import birthday
from casecheck.derive.presence import matches, paper, presence, statement
from casecheck.derive.registry import fact
from casecheck.model import Document, Entry, Place, Range
from casecheck.understand.interviews import interview
from casecheck.understand.people import PARTY_SIDE, WITNESS
from casecheck.understand.topics import DUTY, RIGHTS

if TYPE_CHECKING:
    from casecheck.derive.world import World

DUTY_TOPIC = r"如实|据实|实事求是|虚假|隐瞒|伪证"
RELATION = (
    r"(?:是|什么|何种)[^。;:,]{0,12}关系|(?:什么|何种|[你您我]的)身份(?!证)|职务|岗位|受雇|雇(?:用|佣|员|主)|员工|职工|委托|法定代表|负责人"
    r"|我(?:是|系|叫[^。;]{0,30},?(?:是|系))[^。;,]{0,16}(?:驾驶员|驾驶人|司机|乘客|车主|老板|经营者|当事人|证人|货主)"
)
ACCOMPANIED = r"监护|翻译|代理|成年|家属|父|母|法定代表|负责人|公司|陪同"
NOT_SIGNED = (
    r"拒绝[^。;]{0,8}(?:签|捺|按)|拒(?:不)?签|(?:不|未|不愿|不肯|不能|无法|不会)(?:在[^。;]{0,12})?(?:签[名字收]|签署|书写|写字)"
    r"|(?:捺|按)(?:指|手)印|代签|(?:不在|离开|未到|逃离|驾车离开)(?:现|本)?场|口头确认"
)
NOT_SIGNED_TOPIC = r"拒|不识字|文盲"
_GIVEN = {  # entry of the head → what gives it in the answers
    "interviewee": r"我叫",
    "interviewee_sex": r"[男女]",
    "interviewee_age": r"[0-9]{1,3}岁|出生|生日|[0-9]{17}[0-9X]",
    "interviewee_id": r"[0-9]{15,17}[0-9X]?",
    "interviewee_phone": r"1[0-9]{10}|[0-9]{3,4}-[0-9]{7,8}|电话",
    "interviewee_address": r"住|地址|家在",
}
_SIGNS = {"interview_record": "interviewee", "scene_record": "party"}


@fact("record.party_signed", "yes_no", "被询问人（当事人）已签名")
def party_signed(world: World, record: Document) -> Answer:
    """A seen mark of any kind counts; in a draft, and where pictures stand that were not read, an empty place tells nothing."""
    signature = record.signature(_SIGNS.get(record.form, "party"))
    if signature is None:
        return missing(f"《{record.title}》未找到当事人签名栏")
    if signature.seen is False and (any(p.pictures for p in record.pages) or {m.kind for m in record.marks} & {"signature", "fingerprint"}):
        return missing("笔录上另有图片或笔迹，可能是签名", [signature.place])
    if signature.seen is None or (world.stage == "draft" and not signature.seen):
        return missing(signature.reason or "签署前的稿件不能判断签名", [signature.place])
    return known(signature.seen, [signature.place], signature.confidence)


@fact("record.no_signature_explained", "yes_no", "笔录注明拒绝签名、不能签名或不在场")
def no_signature_explained(world: World, record: Document) -> Answer:
    return statement(record, "没有签名原因的说明", NOT_SIGNED, NOT_SIGNED_TOPIC)


@fact("interview_record.of_witness", "yes_no", "询问的是证人、乘客等第三人")
def of_witness(world: World, record: Document) -> Answer:
    """By the relation in the head; where the head is silent, by the party's name."""
    relation: Entry[str] = record.entry("relation_to_case")
    if relation.value is not None and re.search(PARTY_SIDE, relation.value):
        return known(False, [relation.place], relation.confidence)
    if relation.value is not None and re.search(WITNESS, relation.value):
        return known(True, [relation.place], relation.confidence)
    asked: Entry[tuple[str, ...]] = record.entry("interviewee")
    if {normal(name) for name in asked.value or ()} & _party_names(world):
        return known(False, [asked.place])
    return missing("不知被询问人是当事人一方还是证人", [relation.place or asked.place])


@fact("interview_record.on_site", "yes_no", "当面检查（非电子监控）的案件")
def on_site(world: World, record: Document) -> Answer:
    return records.on_site(world, record)


@fact("interview_record.recusal_told", "yes_no", "全卷各份笔录、告知文书记有申请回避的权利")
def recusal_told(world: World, record: Document) -> Answer:
    """One telling anywhere covers the case. "No" needs that no page and no paper is left in which it could stand."""
    found = [p for d in world.dossier.documents for p in matches(d, "回避")]
    return _nowhere(world, record, "告知申请回避", found, [])


@fact("interview_record.duty_told", "yes_no", "告知了如实回答的义务")
def duty_told(world: World, record: Document) -> Answer:
    here = statement(record, "如实回答义务的告知", DUTY, DUTY_TOPIC)
    return here if here.value is not False else _nowhere(world, record, "如实回答义务的告知", [], _separate_sheet(world))


@fact("interview_record.rights_told", "yes_no", "告知了回避、陈述申辩等任一权利")
def rights_told(world: World, record: Document) -> Answer:
    here = statement(record, "权利的告知", RIGHTS, "")
    return here if here.value is not False else _nowhere(world, record, "权利的告知", [], _separate_sheet(world))


@fact("interview_record.relation_noted", "yes_no", "写明了被询问人与案件的关系")
def relation_noted(world: World, record: Document) -> Answer:
    """In the head, or in so many words in the answers. That the person drove the vehicle is no statement of what he is to the case."""
    relation: Entry[str] = record.entry("relation_to_case")
    if relation.value is not None:
        return known(True, [relation.place], relation.confidence)
    if relation.state != "blank":
        return missing("“与案件关系”一栏未找到、未读出或已划去", [relation.place])
    body: Entry[str] = record.entry("qa_body")
    if body.value is None or not record.fully_read:
        return missing("问答未读全", [body.place])
    said = re.search(RELATION, _squeezed(body.value))
    return known(said is not None, [body.place if said else relation.place], min(relation.confidence, body.confidence))


@fact("interview_record.particulars_missing", "int", "首部空着、问答中也没有问出的身份栏目数")
def particulars_missing(world: World, record: Document) -> Answer:
    """Name, sex, age, number, telephone and address; a witness may keep the telephone. Unread columns make a range."""
    body: Entry[str] = record.entry("qa_body")
    answers = _answers(record, body)
    witness = of_witness(world, record)
    places: list[Place | None] = []
    least = most = 0
    for name, given in _GIVEN.items():
        entry: Entry[Any] = record.entry(name)
        here = _squeezed(entry.text) if entry.state == "unreadable" else ""  # two numbers in one column are no blank
        excused = name.endswith("phone") and witness.value is True
        if entry.state not in ("blank", "unreadable") or re.search(given, answers + here) or excused:
            continue
        most += 1
        open_end = entry.state == "unreadable" or body.value is None or (name.endswith("phone") and witness.value is None)
        least += not open_end
        places.append(entry.place)
    return known(least if least == most else Range(least=least, most=most), places)


@fact("interview_record.people_asked", "int", "被询问人栏同时列有姓名和证件号的人数")
def people_asked(world: World, record: Document) -> Answer:
    """The less of names and numbers. A guardian, interpreter or agent beside the person asked leaves it open."""
    asked: Entry[tuple[str, ...]] = record.entry("interviewee")
    if asked.value is None:
        return missing("被询问人姓名未读出", [asked.place])
    if len(asked.value) > 1 and re.search(ACCOMPANIED, asked.text + record.entry("relation_to_case").text):
        return missing(f"被询问人栏写作“{asked.text}”，可能有监护人、翻译或代理人在内", [asked.place])
    number: Entry[str] = record.entry("interviewee_id")
    numbers = len(re.findall(r"(?<![0-9])[0-9]{17}[0-9X](?![0-9])", _squeezed(number.text)))
    if len(asked.value) > 1 and numbers < 2 and number.state in ("unreadable", "absent"):
        return missing("被询问人证件号未读出", [number.place])
    return known(min(len(asked.value), max(1, numbers)), [asked.place, number.place], min(asked.confidence, number.confidence))


@fact("interview_record.id_of_eighteen", "yes_no", "被询问人证件号是未脱敏的十八位居民身份证号")
def id_of_eighteen(world: World, record: Document) -> Answer:
    """Passports, numbers of fifteen digits, residence permits of 港澳台 (81–83) and of foreigners (9) are not checked."""
    number: Entry[str] = record.entry("interviewee_id")
    if number.value is None:
        return known(False, [number.place]) if number.state in ("blank", "struck") else missing("证件号未读出", [number.place])
    text = _squeezed(number.value)
    plain = re.fullmatch(r"[1-7][0-9]{16}[0-9X]", text) is not None and not MASKED.search(number.text.rstrip("Xx "))
    return known(plain, [number.place], number.confidence)


@fact("interview_record.id_holds", "yes_no", "身份证号的出生日期段和校验位成立")
def id_holds(world: World, record: Document) -> Answer:
    plain = id_of_eighteen(world, record)
    if plain.value is not True:
        return missing(plain.reason or "不是十八位居民身份证号", plain.places)
    number: Entry[str] = record.entry("interviewee_id")
    return known(birthday(_squeezed(number.value or "")) is not None, plain.places, plain.confidence)


@fact("interview_record.id_read_twice", "yes_no", "另一份文书写有同一号码")
def id_read_twice(world: World, record: Document) -> Answer:
    """Two readings alike: the slip is the paper's, not the reader's."""
    number: Entry[str] = record.entry("interviewee_id")
    text = _squeezed(number.value or "")
    found = [e.place for d in world.dossier.documents if d.id != record.id for e in _words(d) if text and _squeezed(e.value or "") == text]
    return known(bool(found), found)


def _answers(record: Document, body: Entry[str]) -> str:
    """All answers; where no 问 and 答 are told apart, all that was said."""
    turns = interview(record).turns
    return _squeezed("".join(turn.answer.text for turn in turns if turn.answer) if turns else body.value or "")


def _party_names(world: World) -> set[str]:
    names = set()
    for document in world.dossier.documents:
        for name, spec in document.entry_specs().items():
            value = document.entry(name).value
            if spec.means == "party_name" and isinstance(value, str):
                names.add(normal(value))
    return names


def _words(document: Document) -> Iterator[Entry[str]]:
    for name in document.entry_specs():
        entry: Entry[Any] = document.entry(name)
        if isinstance(entry.value, str):
            yield entry


def _separate_sheet(world: World) -> list[tuple[str, Place | None]]:
    """Another paper that speaks of rights and duties may be the sheet the person was handed."""
    return [
        (f"《{d.title}》写有“{p.quote}”", p) for d in world.dossier.documents for p in matches(d, "权利义务告知|告知书?[^。]{0,6}权利义务")
    ]


def _nowhere(world: World, record: Document, zh: str, found: list[Place], doubts: list[tuple[str, Place | None]]) -> Answer:
    """Presence over the whole dossier; what is not there is owed by this record."""
    doubts = [*doubts, *((f"《{d.title}》有一页未读全", None) for d in world.dossier.documents if not d.fully_read)]
    elsewhere = paper(world, (f"{record.form}:annex",), zh)
    if elsewhere.value is None and not world.dossier.single:
        doubts.append((elsewhere.reason, None))
    owed = Place(file=record.file, document=record.id, owed=f"{record.form}.告知", quote=zh)
    return presence(zh, found, doubts, owed)


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).upper()
