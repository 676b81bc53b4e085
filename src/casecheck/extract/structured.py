"""Structured data → Dossier: what a case system already holds, judged by the same rules.

One paper of the data::

    {"form": "penalty_decision",                      key of the form (docs/reference/forms.md)
     "title": "行政处罚决定书",                         optional
     "entries": {"issue_date": "2024-05-28",          text as on the paper, or a JSON value of the entry's type;
                 "org_name": "/", "pay_bank": ""},    "/" is struck, "" or null blank, a key left out was not exported (absent)
     "rows": [{"title": "违法行为通知书", "time": "2024-05-21"}],
     "signatures": {"agency_head": {"names": ["许凯"], "date": "2024-05-20"}},
     "text": ["……"]}                                  optional full text, for what a paper says in sentences

Without ``text`` nothing is said about sentences of that paper. Without ``"complete": true`` beside ``papers`` no paper counts as
missing: the exporter has to vouch that every paper of the dossier was exported.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from casecheck.errors import UsageError
from casecheck.extract.convert import FindLaw, read
from casecheck.extract.labels import lists, specs
from casecheck.extract.text import Text
from casecheck.model import Document, Dossier, Entry, Gap, Line, Moment, Page, Place, Signature

NO_TEXT = "数据中没有这份文书的全文"
NOT_COMPLETE = "数据没有声明已包含全部文书（complete: true），卷内是否另有文书不能判断"


def from_data(data: Mapping[str, Any] | str | bytes, find_law: FindLaw | None = None) -> Dossier:
    """The dossier that the data describe. Raises UsageError with the JSON pointer of the first thing that is wrong."""
    whole = json.loads(data) if isinstance(data, (str, bytes)) else data
    if not isinstance(whole, Mapping) or not isinstance(whole.get("papers"), Sequence):
        raise UsageError("结构化案卷须是含 papers 列表的对象；格式见 docs/import.md。")
    documents = tuple(_document(n, paper, find_law) for n, paper in enumerate(whole["papers"]))
    gaps = () if whole.get("complete") is True else (Gap(what="未导出的文书", why=NOT_COMPLETE),)
    return Dossier(path=str(whole.get("path", "结构化数据")), documents=documents, gaps=gaps)


def _document(n: int, data: Any, find_law: FindLaw | None) -> Document:
    where = f"/papers/{n}"
    if not isinstance(data, Mapping) or data.get("form") not in Document.registry:
        shown = data.get("form") if isinstance(data, Mapping) else data
        raise UsageError(f"{where}/form：没有“{shown}”这种文书；文书种类见 docs/reference/forms.md。")
    form = Document.registry[data["form"]]
    id = str(data.get("id", f"{data['form']}-{n + 1}"))
    fields: dict[str, Any] = {"id": id, "title": str(data.get("title", form.zh)), "file": str(data.get("file", "")), "pages": _pages(data)}
    fields |= _entries(form, data.get("entries", {}), f"{where}/entries", id, find_law)
    for name, row in lists(form).items():
        fields[name] = tuple(
            row(**_entries(row, item, f"{where}/{name}/{m}", id, find_law), where=Place(document=id, pointer=f"{where}/{name}/{m}"))
            for m, item in enumerate(data.get(name, ()))
        )
    fields["signatures"] = tuple(_signature(key, item, f"{where}/signatures/{key}", id) for key, item in data.get("signatures", {}).items())
    return form.model_validate(fields)


def _pages(data: Mapping[str, Any]) -> tuple[Page, ...]:
    text = data.get("text")
    file = str(data.get("file", ""))
    if text is None:
        return (Page(file=file, number=1, unread=NO_TEXT),)
    lines = text.split("\n") if isinstance(text, str) else [str(line) for line in text]
    return (Page(file=file, number=1, blocks=tuple(Line(text=line, number=m) for m, line in enumerate(lines, 1))),)


def _entries(form: Any, values: Mapping[str, Any], where: str, id: str, find_law: FindLaw | None) -> dict[str, Entry[Any]]:
    declared = specs(form)
    entries = {}
    for name, value in values.items():
        if name not in declared:
            raise UsageError(f"{where}/{name}：该文书没有这个填写项；填写项见 docs/reference/forms.md。")
        pointer = f"{where}/{name}"
        place = Place(document=id, quote=value if isinstance(value, str) else "", pointer=pointer)
        if value is None or isinstance(value, str):
            page = Page(file="", number=1, blocks=(Line(text=value or "", number=1),))
            passage = Text.of([(page, page.lines[0])]).passage()
            entries[name] = read(passage, form, name, declared[name], id, find_law).model_copy(update={"place": place})
            continue
        try:
            annotation: Any = form.model_fields[name].annotation
            entries[name] = annotation.model_validate({"state": "filled", "value": value, "text": json.dumps(value), "place": place})
        except ValidationError as error:
            raise UsageError(f"{pointer}：值的类型不对（{error.errors()[0]['msg']}）；可改用文书上的原文字。") from None
    return entries


def _signature(key: str, data: Any, where: str, id: str) -> Signature:
    place = Place(document=id, pointer=where)
    names = tuple(str(n) for n in data.get("names", ())) if isinstance(data, Mapping) else ()
    day = data.get("date") if isinstance(data, Mapping) else None
    try:
        date = (
            Entry[Moment](state="filled", value=Moment.model_validate(day), text=str(day), place=place)
            if day
            else Entry[Moment](place=place)
        )
        return Signature(key=key, seen=bool(names) or None, names=names, date=date, place=place, reason="" if names else "数据中没有签名人")
    except ValidationError:
        raise UsageError(f"{where}/date：“{day}”不是日期，请写成 2024-05-28。") from None
