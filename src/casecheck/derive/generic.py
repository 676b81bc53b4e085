"""Facts that every form has: the state and value of each entry, signatures, the elapsed time between milestones, agreement of
concepts, presence of papers. They are computed from the form's declaration, so a new form brings its facts with it.

======================================  =======  ==========================================================
``<form>.<entry>.filled``               yes_no   filled yes, blank no; missing for struck, unreadable, absent
``<form>.<entry>.struck``               yes_no   struck yes; filled and blank no
``<form>.<entry>.value``                date, money, int   the typed value, where it has such a type
``<form>.signature.<key>.seen``         yes_no   in a draft an empty place is missing, not "no"
``<form>.signature.<key>.date``         date     the day beside the signature
``document.fully_read``                 yes_no   every page of the paper that holds the subject was read
``document.form``                       word     which form the paper is
``dossier.milestone.<m>``               date
``dossier.elapsed.<a>_to_<b>``          elapsed
``dossier.agree.<concept>``             yes_no   all papers that mean it say the same
``dossier.has.<form>``                  yes_no   presence
======================================  =======  ==========================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from casecheck.derive import agreement, milestones
from casecheck.derive.answers import Answer, day_of, elapsed, from_entry, known, missing
from casecheck.derive.subjects import GROUPS
from casecheck.model import (
    CONCEPTS,
    SIGNATURE_KEYS,
    Amount,
    Document,
    Entry,
    FactSpec,
    FactType,
    Moment,
    value_type,
)

if TYPE_CHECKING:
    from casecheck.derive.world import World

ENTRY_PARTS = {"filled": "已填写", "struck": "已划去", "value": "的值"}
VALUE_TYPES: dict[type, FactType] = {Moment: "date", Amount: "money", int: "int"}
LISTS = {
    "service_row": "rows",
    "evidence_item": "evidence",
    "penalty": "penalty",
    "citation": "penalty_basis",
    "weighing": "weighings",
    "officer": "officers",
    "answer": "answers",
    "attendee": "attendee_rows",
    "index_row": "rows",
}


def spec(name: str) -> FactSpec | None:
    """The spec of a generic fact, None if the name is not one."""
    parts = name.split(".")
    if parts[0] == "dossier":
        return _dossier_spec(name, parts)
    forms = _forms(parts[0])
    if name == "document.fully_read":
        return FactSpec(name=name, type="yes_no", zh="文书各页已读全")
    if name == "document.form":
        return FactSpec(name=name, type="word", zh="文书种类", words={form.model_fields["form"].default: form.zh for form in forms})
    if len(parts) == 4 and parts[1] == "signature" and parts[2] in SIGNATURE_KEYS and forms:
        if parts[3] == "seen":
            return FactSpec(name=name, type="yes_no", zh=f"{SIGNATURE_ZH[parts[2]]}已签名")
        return FactSpec(name=name, type="date", zh=f"{SIGNATURE_ZH[parts[2]]}签名日期") if parts[3] == "date" else None
    if len(parts) == 3 and parts[2] in ENTRY_PARTS:
        return next((s for form in forms if (s := _entry_spec(name, form, parts[1], parts[2]))), None)
    return None


def answer(world: World, thing: Any, name: str) -> Answer:
    """Compute a generic fact. The loader has checked the name; the thing is the paper or the dossier."""
    parts = name.split(".")
    if parts[0] == "dossier":
        return _dossier_answer(world, parts)
    if not isinstance(thing, Document):
        thing = thing.document
    if name == "document.fully_read":
        return known(thing.fully_read)
    if name == "document.form":
        return known(thing.form)
    if parts[1] == "signature":
        return _signature(world, thing, parts[2], parts[3])
    return _entry(thing, parts[1], parts[2])


def names() -> Iterable[str]:
    """All generic names, for suggestions and the reference."""
    for key, form in sorted(Document.registry.items()):
        for entry in form.entry_specs():
            for part in ENTRY_PARTS:
                if spec(f"{key}.{entry}.{part}"):
                    yield f"{key}.{entry}.{part}"
        for line in form.signature_lines:
            yield from (f"{key}.signature.{line.key}.seen", f"{key}.signature.{line.key}.date")
        yield f"dossier.has.{key}"
    yield "document.fully_read"
    yield from (f"dossier.milestone.{m}" for m in milestones.MILESTONES)
    yield from (f"dossier.agree.{c}" for c in CONCEPTS)


def items_of(document: Document, kind: str) -> Iterable[Any]:
    """The rows, penalties, citations … a paper lists."""
    listed = getattr(document, LISTS.get(kind, ""), ())
    if isinstance(listed, Entry):
        listed = listed.value or ()
    return listed if isinstance(listed, tuple) else ()


def lists_items(document: Document, kind: str) -> bool:
    """Does this version read such a list in this form, and was it read here?"""
    listed = getattr(document, LISTS.get(kind, ""), None)
    if isinstance(listed, Entry):
        return listed.state not in ("unreadable", "absent")
    return isinstance(listed, tuple)


def _forms(prefix: str) -> list[type[Document]]:
    """The forms a prefix stands for: its own, those of a group, or all (``document``)."""
    if prefix == "document":
        return [form for _, form in sorted(Document.registry.items())]
    keys = GROUPS[prefix][1] if prefix in GROUPS else (prefix,)
    return [Document.registry[key] for key in keys if key in Document.registry]


def _entry_spec(name: str, form: type[Document], entry: str, part: str) -> FactSpec | None:
    declared = form.entry_specs().get(entry)
    if declared is None:
        return None
    zh = f"{form.zh}“{declared.labels[0] if declared.labels else entry}”{ENTRY_PARTS[part]}"
    if part != "value":
        return FactSpec(name=name, type="yes_no", zh=zh)
    fact_type = VALUE_TYPES.get(value_type(form, entry))
    return FactSpec(name=name, type=fact_type, zh=zh) if fact_type else None


def _entry(document: Document, name: str, part: str) -> Answer:
    if name not in document.entry_specs():
        return missing(f"《{document.title}》没有这一栏")
    entry = document.entry(name)
    zh = document.entry_specs()[name].labels[0]
    if part == "value":
        return from_entry(entry, zh, _plain)
    if part == "filled":
        if entry.state in ("filled", "blank"):
            return known(entry.state == "filled", [entry.place], entry.confidence)
        return from_entry(entry, zh, lambda value: True)
    if entry.state in ("unreadable", "absent"):
        return from_entry(entry, zh, lambda value: True)
    return known(entry.state == "struck", [entry.place], entry.confidence)


def _plain(value: Any) -> Any:
    if isinstance(value, Moment):
        return day_of(value)
    return value.fen if isinstance(value, Amount) else value


def _signature(world: World, document: Document, key: str, part: str) -> Answer:
    zh = SIGNATURE_ZH[key]
    signature = document.signature(key)
    if signature is None:
        return missing(f"《{document.title}》未找到{zh}签名栏")
    if part == "date":
        return from_entry(signature.date, f"{zh}签名日期", day_of)
    if signature.seen is None or (world.stage == "draft" and not signature.seen):
        return missing(signature.reason or f"{zh}签名处空白，签署前的稿件不能判断", [signature.place])
    return known(signature.seen, [signature.place], signature.confidence)


def _dossier_spec(name: str, parts: list[str]) -> FactSpec | None:
    if len(parts) != 3:
        return None
    family, what = parts[1], parts[2]
    if family == "milestone" and what in milestones.MILESTONES:
        return FactSpec(name=name, type="date", zh=f"{milestones.MILESTONES[what][0]}日期")
    if family == "elapsed" and (pair := _pair(what)):
        zh = f"{milestones.MILESTONES[pair[0]][0]}至{milestones.MILESTONES[pair[1]][0]}的时间"
        return FactSpec(name=name, type="elapsed", zh=zh)
    if family == "agree" and what in CONCEPTS:
        return FactSpec(name=name, type="yes_no", zh=f"各文书{agreement.CONCEPT_ZH[what]}一致")
    if family == "has" and what in Document.registry:
        return FactSpec(name=name, type="yes_no", zh=f"卷内有《{Document.registry[what].zh}》")
    return None


def _dossier_answer(world: World, parts: list[str]) -> Answer:
    family, what = parts[1], parts[2]
    if family == "milestone":
        return world.milestone(what)
    if family == "elapsed":
        pair = _pair(what)
        assert pair is not None  # the loader checked the name
        return elapsed(world.milestone(pair[0]), world.milestone(pair[1]))
    if family == "agree":
        return agreement.agree(world, what)
    return world.present(what)


def _pair(what: str) -> tuple[str, str] | None:
    for match in re.finditer("_to_", what):
        a, b = what[: match.start()], what[match.end() :]
        if a in milestones.MILESTONES and b in milestones.MILESTONES:
            return a, b
    return None


SIGNATURE_ZH = {
    "party": "当事人",
    "interviewee": "被询问人",
    "officers": "执法人员",
    "recorder": "记录人",
    "unit_head": "经办机构负责人",
    "legal_unit": "法制机构",
    "agency_head": "执法部门负责人",
    "reviewer": "审核人",
    "presider": "主持人",
    "approver": "批准人",
    "maker": "拍摄人、制作人",
    "addressee": "收件人",
    "server": "送达人",
    "witness": "见证人",
    "provider": "提供人",
    "agent": "代理人",
    "agency": "执法机关",
}
