"""送达回证: its rows, as a list (one line per paper) or as a sheet for one paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from casecheck.extract.binding import bind
from casecheck.extract.convert import read, struck
from casecheck.extract.finding import find_labels
from casecheck.extract.labels import specs
from casecheck.extract.rows import Columns, List, read_line, where
from casecheck.extract.sheet import Sheet
from casecheck.extract.signatures import ANY_DATE, FIXED, dated
from casecheck.extract.text import Passage, Text
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from casecheck.model import Entry, Row, Signature

# the name of a paper ends with the word for its kind, the number begins behind it
_TITLE_AND_NUMBER = re.compile(
    r"(?P<title>《?.*(?:书|证|单|函|表|公告|笔录)(?:\([^()\d]*\))?》?)[,、:(]*"
    r"(?P<number>[A-Z\u3400-\u9fff]{0,16}(?:[〔\[【]\d{0,4}[〕\]】]|\(\d{4}\))[^()《》]*?号(?:\([^()\d]{1,3}\))?)\)?"
)
_NOTE = r"{}[.、)]?(?P<mode>[\u4e00-\u9fff/、]{{2,6}}送达)"


def listed_rows(listed: List, whole: Text, document: str) -> tuple[tuple[ServiceRow, ...], tuple[Signature, ...]]:
    """The papers of a list, and who signed for them: the receiver's column is the addressee's signature."""
    rows: list[ServiceRow] = []
    seen: list[tuple[bool, bool]] = []
    heading = listed.headings.get("title")
    asks_number = "number" not in listed.headings and heading is not None and re.search("[文编案字]号", heading.text.normal) is not None
    for line in listed.used:
        entries = {**read_line(line, ServiceRow, document), **_split_cells(line, asks_number, document)}
        row = ServiceRow(**entries, where=where(line, document))
        rows.append(row.model_copy(update={"mode": _by_note(row.mode, whole.normal)}))
        seen.append((_signed(line, "receiver"), _signed(line, "servers")))
    return tuple(rows), tuple(_signatures(listed, rows, seen, document)) if rows else ()


def single_row(
    form: type[ServiceReceipt], columns: type[Row], sheet: Sheet, signatures: tuple[Signature, ...], document: str
) -> tuple[ServiceRow, ...]:
    """The one paper of a sheet whose columns are printed as labels; the day of receipt may stand beside the signature only."""
    found = find_labels(columns, sheet, beside=form)
    entries = bind(columns, found, document)
    title = entries.get("title")
    if title is None or title.state == "struck":
        return ()
    for source in (*found.cells, *found.flows):
        for hit in source:
            if hit.values and hit.values[0].place(document) == title.place:
                entries.update(_split_title(hit.values[0], "number" in entries, document))
    signature = next((s for s in signatures if s.key == "addressee"), None)
    if signature is not None:
        entries["receiver"] = _receiver(signature)
        if entries.get("time", Entry()).state in ("absent", "blank") and signature.date.state != "absent":
            entries["time"] = signature.date
    return (ServiceRow(**entries, where=title.place),)


def _split_cells(line: Columns, asks_number: bool, document: str) -> dict[str, Entry[Any]]:
    """A name and its 文号 in one cell, whose heading ``asks_number``; a receiver and the date in one cell."""
    found: dict[str, Entry[Any]] = {}
    if "title" in line:
        title = line["title"].text.passage()
        found.update(_split_title(title, "number" in line, document))
        if asks_number and title.normal and "number" not in found and not struck(title.normal):
            found["number"] = Entry(state="blank", place=title.place(document))
    if "receiver" in line:
        passage = line["receiver"].text.passage()
        date = ANY_DATE.search(passage.normal)
        if date:
            name = passage.cut(0, date.start())
            found["receiver"] = read(name, ServiceRow, "receiver", specs(ServiceRow)["receiver"], document)
            if "time" not in line or not line["time"].text.normal:
                found["time"] = dated(passage.cut(*date.span("date")), document)
    return found


def _split_title(title: Passage, numbered: bool, document: str) -> dict[str, Entry[Any]]:
    found = None if numbered else _TITLE_AND_NUMBER.fullmatch(title.normal)
    if not found:
        return {}
    declared = specs(ServiceRow)
    return {name: read(title.cut(*found.span(name)), ServiceRow, name, declared[name], document) for name in ("title", "number")}


def _by_note(mode: Entry[str], notes: str) -> Entry[str]:
    """A mode given as the number of a note below the table (1.直接送达 2.留置送达) → the words of that note."""
    if mode.value is None or not mode.value.isdigit():
        return mode
    found = re.search(_NOTE.format(mode.value), notes)
    return mode.model_copy(update={"value": found["mode"]}) if found else mode


def _signed(line: Columns, column: str) -> bool:
    cell = line.get(column)
    return cell is not None and (bool(cell.text.normal) or any(piece.line.pictures for piece in cell.text.pieces))


def _receiver(signature: Signature) -> Entry[str]:
    """The receiver is who signed as such."""
    if signature.names:
        name = signature.names[0]
        return Entry(value=name, text=name, state="filled", confidence=signature.confidence, place=signature.place)
    if signature.seen is False:
        return Entry(state="blank", place=signature.place)
    return Entry(state="unreadable", reason="收件人签名处没有可识读的文字，请对照原件核实。", place=signature.place)


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
