"""送达回证: its rows, as a list (one line per paper) or as a sheet for one paper, and who signed.

What a sheet says once — the place, the way, who served — holds for every paper on it. A signature without a day of its own bears the
day of service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from casecheck.extract.binding import Found, bind
from casecheck.extract.convert import read, struck
from casecheck.extract.finding import find_labels
from casecheck.extract.labels import Form, Hit, lists, specs, vocabulary
from casecheck.extract.rows import Columns, List, find_list, read_line, where
from casecheck.extract.sheet import Sheet
from casecheck.extract.signatures import ANY_DATE, FIXED, dated, read_signatures
from casecheck.extract.text import Passage, Text, normal
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import Entry, Signature

# the name of a paper ends with the first word for its kind, the number begins behind it
_KIND = (
    r"(?:书(?![面证])|清单|凭证|单(?!位)|函|表(?!人)|公告|笔录|回执|收据|证(?![据明登件])|(?:决定|通知|告知)(?![书单函]))"
    r"(?:\((?![^()]{1,8}\)[\u3400-\u9fff]{1,14}[〔\[【(]\d{4})[^()\d]*\))?"  # （存根）, but not （苏安）交执罚〔2023〕5号
)
_DOC_NUMBER = (
    r"(?:(?:[(〔\[【][\u3400-\u9fff]{1,8}[)〕\]】])?[A-Z0-9\u3400-\u9fff]{0,18}(?:[〔\[【]\d{0,4}[〕\]】]|\(\d{4}\))[^()《》,;]*?(?:\([^()\d]{1,3}\))?号(?:\([^()\d]{1,3}\))?"
    r"|[A-Z\u3400-\u9fff]{2,18}[0-9][0-9A-Z-]+号)"
)
_TITLE_AND_NUMBER = re.compile(rf"(?P<title>《?[^\W\d_][^,;。:]{{1,40}}?{_KIND}》?)[,、:(]*(?P<number>{_DOC_NUMBER})\)?")
_BETWEEN = re.compile(r"(?:[,;、。]|\(?\d{1,2}[.、)]|\(?(?:各|共)?[\d一二两三壹贰叁]{1,2}[份件页]\)?)*")
_ASKS_NUMBER = re.compile("[文编案字]号")
_NUMBER_LINE = re.compile(rf"\(?{_DOC_NUMBER}\)?")
_NOTE = r"{}[.、)]?(?P<mode>[\u4e00-\u9fff/、]{{2,6}}送达)"
_ONCE = ("place", "time", "mode")  # what a sheet may say once for all papers of its list


def read_receipt(form: type[ServiceReceipt], sheet: Sheet, document: str) -> tuple[dict[str, Any], tuple[Signature, ...]]:
    """The entries, rows and signatures of a receipt. In the list layout the sheet's mode is the one all rows name."""
    columns = lists(form)["rows"]
    listed = find_list(sheet, columns, form)
    found = _not_the_rows(form, columns, find_labels(form, sheet, [listed] if listed else [], beside=columns))
    entries: dict[str, Any] = bind(form, found, document)
    signatures = read_signatures(form, (*found.cells, *found.flows), document, vocabulary(form))
    beside = _declared(columns, find_labels(columns, sheet, [listed] if listed else [], beside=form))
    if listed is None:
        rows = _sheet_row(columns, sheet, beside, document)
    else:
        once = {**_place_above(columns, beside, document), **bind(columns, Found(beside.cells, (), beside.whole), document)}
        entries.update(_own_columns(form, listed, sheet, document, entries))
        rows, by_rows = _listed_rows(listed, {name: once[name] for name in _ONCE if name in once}, sheet.whole, document)
        keys = {signature.key for signature in by_rows}
        signatures = (*by_rows, *(s for s in signatures if s.key not in keys))
    rows = tuple(_signed_row(row, signatures, listed) for row in rows)
    modes = [row.mode for row in rows]
    if listed is not None and "mode" in listed.headings:
        same = bool(modes) and modes[0].state == "filled" and all(mode.value == modes[0].value for mode in modes)
        entries["mode"] = modes[0] if same else Entry()
    return {**entries, "rows": rows}, tuple(_dated(signature, rows) for signature in signatures)


def _listed_rows(
    listed: List, once: dict[str, Entry[Any]], whole: Text, document: str
) -> tuple[tuple[ServiceRow, ...], tuple[Signature, ...]]:
    """The papers of a list, and who signed for them: the receiver's column is the addressee's signature."""
    rows: list[ServiceRow] = []
    seen: list[tuple[bool, bool]] = []
    heading = listed.headings.get("title")
    asks_number = "number" not in listed.headings and heading is not None and _ASKS_NUMBER.search(heading.text.normal) is not None
    for line in listed.used:
        entries = {**once, **read_line(line, ServiceRow, document), **_split_cells(listed, line, document)}
        for paper in _papers(line["title"].text.passage() if "title" in line else None, "number" in line, asks_number, document):
            row = ServiceRow(**{**entries, **paper}, where=where(line, document))
            rows.append(row.model_copy(update={"mode": _by_note(row.mode, whole.normal)}))
            seen.append((_signed(line, "receiver"), _signed(line, "servers")))
    return tuple(rows), tuple(_signatures(listed, rows, seen, document)) if rows else ()


def _own_columns(form: Form, listed: List, sheet: Sheet, document: str, entries: dict[str, Any]) -> dict[str, Entry[Any]]:
    """What a sheet asks once, but this one in a column of its list (代收人): that of the first line, if every line says the same."""
    words, found = vocabulary(form), {}
    rows = [min(cell.cell.row for cell in line.values()) for line in listed.used]
    headed = {id(cell) for cell in listed.headings.values()}
    for grid in sheet.grids:
        for head in (cell for cell in grid.cells if id(cell) not in headed and any(cell is one for one in listed.heads)):
            below = [cell for row in rows if (cell := grid.squares.get((row, head.cell.column))) is not None]
            for name in words.entries.get(words.label(head.text.normal) or "", ()):
                if len({cell.text.normal for cell in below}) == 1 and entries.get(name, Entry()).state == "absent":
                    found[name] = read(below[0].text.passage(), form, name, specs(form)[name], document)
    return found


def _sheet_row(columns: Form, sheet: Sheet, found: Found, document: str) -> tuple[ServiceRow, ...]:
    """The one paper of a sheet whose columns are printed as labels; of several papers in its cell each has a row."""
    entries = bind(columns, found, document)
    title = entries.get("title")
    if title is None or title.state == "struck":
        return ()
    entries.pop("receiver", None)  # who signed is the receiver
    in_tables = bind(columns, Found(found.cells, (), found.whole), document)
    if "title" in in_tables and "number" not in in_tables:
        entries.pop("number", None)  # that of the receipt itself, above the table
    hits = [hit for source in (*found.cells, *found.flows) for hit in source if hit.values]
    for hit in hits:
        if _asks_both(hit.label):
            entries.update(_time_and_place((hit.values[0], *_further(sheet, hit)), document))
    named = next((hit for hit in hits if hit.values[0].place(document) == title.place), None)
    beside = [part for part in (_further(sheet, named) if named is not None else ()) if _NUMBER_LINE.fullmatch(part.normal)]
    if named is not None and len(beside) == 1 and "number" not in entries and _ASKS_NUMBER.search(named.label):
        entries["number"] = read(beside[0], ServiceRow, "number", specs(ServiceRow)["number"], document)
    papers = _papers(named.values[0] if named is not None else None, "number" in entries, False, document)
    return tuple(ServiceRow(**{**entries, **paper}, where=title.place) for paper in papers)


def _place_above(columns: Form, beside: Found, document: str) -> dict[str, Entry[Any]]:
    """The place, where it stands on a line outside the table of papers."""
    entries = bind(columns, Found((), beside.flows, beside.whole), document)
    return {"place": entries["place"]} if "place" in entries else {}


def _declared(columns: Form, found: Found) -> Found:
    """The labels the row itself declares: 案号 is that of the case, though elsewhere it means what 文书编号 does."""
    words = {normal(label) for spec in specs(columns).values() for label in spec.labels}
    cells, flows = (tuple(tuple(hit for hit in hits if hit.label in words) for hits in part) for part in (found.cells, found.flows))
    return Found(cells, flows, found.whole)


def _not_the_rows(form: Form, columns: Form, found: Found) -> Found:
    """The labels found without those that only the row itself declares: 文书文号 is no number of the receipt."""
    own, rows = ({normal(label) for spec in specs(one).values() for label in spec.labels} for one in (form, columns))
    own |= vocabulary(form).signatures.keys()
    cells, flows = (
        tuple(tuple(hit for hit in hits if hit.label in own or hit.label not in rows) for hits in part)
        for part in (found.cells, found.flows)
    )
    return Found(cells, flows, found.whole)


def _asks_both(label: str | None) -> bool:
    """Does a label ask for the time and the place?"""
    return {"time", "place"} <= set(vocabulary(ServiceRow).entries.get(label or "", ()))


def _further(sheet: Sheet, hit: Hit) -> Iterator[Passage]:
    """The cells right of the value of a label that asks for two things."""
    for grid in sheet.grids:
        for cell in grid.cells:
            if cell.text is hit.values[0].text and cell.text is not hit.at.text:
                yield from (other.text.passage() for other in grid.row(cell.cell.row) if other.cell.column >= cell.right)


def _time_and_place(parts: Sequence[Passage], document: str) -> dict[str, Entry[Any]]:
    """When and where, asked for by one label (送达时间地点): in two cells or in one."""
    for part in parts:
        date = ANY_DATE.search(part.normal)
        if date:
            rest = [part.cut(date.end()), part.cut(0, date.start()), *(other for other in parts if other is not part)]
            place = next((words for words in rest if re.search(r"\w", words.normal)), part.cut(part.end - part.start))
            place = place.cut(len(re.match("[,;、在于]*", place.normal)[0]))  # type: ignore[index]  # it matches always
            spec = specs(ServiceRow)["place"]
            return {"time": dated(part.cut(*date.span("date")), document), "place": read(place, ServiceRow, "place", spec, document)}
    return {}


def _split_cells(listed: List, line: Columns, document: str) -> dict[str, Entry[Any]]:
    """A receiver and the date in one cell, or the time and the place."""
    found: dict[str, Entry[Any]] = {}
    for column in sorted({"time", "place"} & line.keys()):
        if _asks_both(vocabulary(ServiceRow).label(listed.headings[column].text.normal)):
            found.update(_time_and_place((line[column].text.passage(),), document))
    if "receiver" in line:
        passage = line["receiver"].text.passage()
        date = ANY_DATE.search(passage.normal)
        if date:
            name = passage.cut(0, date.start())
            found["receiver"] = read(name, ServiceRow, "receiver", specs(ServiceRow)["receiver"], document)
            if "time" not in line or not line["time"].text.normal:
                found["time"] = dated(passage.cut(*date.span("date")), document)
    return found


def _papers(title: Passage | None, numbered: bool, asks_number: bool, document: str) -> list[dict[str, Entry[Any]]]:
    """The papers named in one cell, each with the number behind its name; ``numbered``: numbers have a place of their own."""
    if title is None or numbered:
        return [{}]
    found = list(_TITLE_AND_NUMBER.finditer(title.normal))
    if found and _BETWEEN.fullmatch(_TITLE_AND_NUMBER.sub("", title.normal)):
        return [_named(title.cut(*one.span("title")), title.cut(*one.span("number")), document) for one in found]
    last = title.text.pieces[title.text.piece(title.end - 1)].start - title.start if title.normal else 0
    if last > 0 and _NUMBER_LINE.fullmatch(title.normal, last):
        return [_named(title.cut(0, last), title.cut(last), document)]
    if asks_number and title.normal and not struck(title.normal):
        return [{"number": Entry(state="blank", place=title.place(document))}]
    return [{}]


def _named(title: Passage, number: Passage, document: str) -> dict[str, Entry[Any]]:
    declared = specs(ServiceRow)
    return {name: read(at, ServiceRow, name, declared[name], document) for name, at in (("title", title), ("number", number))}


def _by_note(mode: Entry[str], notes: str) -> Entry[str]:
    """A mode given as the number of a note below the table (1.直接送达 2.留置送达) → the words of that note."""
    if mode.value is None or not mode.value.isdigit():
        return mode
    found = re.search(_NOTE.format(mode.value), notes)
    return mode.model_copy(update={"value": found["mode"]}) if found else mode


def _signed(line: Columns, column: str) -> bool:
    cell = line.get(column)
    return cell is not None and (bool(cell.text.normal) or any(piece.line.pictures for piece in cell.text.pieces))


def _signed_row(row: ServiceRow, signatures: Sequence[Signature], listed: List | None) -> ServiceRow:
    """The row with who signed for it, where its list has no column for them; the day may stand beside the signature only."""
    by_key = {signature.key: signature for signature in signatures}
    found: dict[str, Entry[Any]] = {}
    addressee, server = by_key.get("addressee"), by_key.get("server")
    if addressee is not None and (listed is None or "receiver" not in listed.headings):
        found["receiver"] = _receiver(addressee)
        if row.time.state in ("absent", "blank") and addressee.date.state != "absent":
            found["time"] = addressee.date
    if server is not None and server.names and row.servers.value is None:
        found["servers"] = _written(server).model_copy(update={"value": server.names})
    return row.model_copy(update=found)


def _receiver(signature: Signature) -> Entry[str]:
    """The receiver is who signed as such."""
    if signature.names:
        return _written(signature)
    if signature.seen is False:
        return Entry(state="blank", place=signature.place)
    return Entry(state="unreadable", reason="收件人签名处没有可识读的文字，请对照原件核实。", place=signature.place)


def _written(signature: Signature) -> Entry[Any]:
    name = signature.names[0]
    return Entry(value=name, text="、".join(signature.names), state="filled", confidence=signature.confidence, place=signature.place)


def _dated(signature: Signature, rows: Sequence[ServiceRow]) -> Signature:
    """Who signs where no day is asked for signs on the day of service."""
    undated = signature.date.state in ("absent", "blank") and not signature.date.text
    if signature.key not in ("addressee", "server") or signature.seen is False or not undated or not rows:
        return signature
    return signature.model_copy(update={"date": rows[-1].time}) if rows[-1].time.state == "filled" else signature


def _signatures(listed: List, rows: list[ServiceRow], seen: list[tuple[bool, bool]], document: str) -> Iterator[Signature]:
    """Addressee and servers as the lines of the list show them: seen if every line shows them."""
    for number, (key, column) in enumerate((("addressee", "receiver"), ("server", "servers"))):
        heading = listed.headings.get(column)
        if heading is None:
            continue
        every = all(pair[number] for pair in seen)
        telling = all(piece.page.flowing or piece.page.inkless for piece in heading.text.pieces)
        bare = next((row for row, pair in zip(rows, seen, strict=True) if not pair[number]), rows[-1])
        values = [getattr(row, column).value for row in rows]
        names = tuple(dict.fromkeys(n for v in values if v for n in ((v,) if isinstance(v, str) else v)))
        yield Signature(
            key=key,
            seen=True if every else False if telling else None,
            names=names,
            date=rows[-1].time,
            place=getattr(bare, column).place or heading.text.passage().place(document),
            confidence=min(getattr(row, column).confidence for row in rows),
            reason="" if every or telling else FIXED,
        )
