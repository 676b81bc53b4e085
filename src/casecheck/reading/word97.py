"""The text of a Word 97–2003 file (.doc) without LibreOffice: the pieces of the main text in order, and cells by their end marks.

What a cell is can be seen; where a row ends cannot always: an empty cell in the middle of a row looks like its end. So what is read here
never counts as read whole. Format: MS-DOC, FIB and piece table.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

import olefile

from casecheck.errors import EncryptedFile, UnreadableFile
from casecheck.model import Cell, Line, Table

_BAD = "旧版 Word 文件的内部结构已损坏，读不出；请在 Word 或 WPS 中打开，另存为 .docx 后再送检。"
_PASSWORD = "文件已加密（设有打开密码），未读取；请解除密码后再送检。"
_FLAGS, _MAIN, _CLX = 0x0A, 0x4C, 0x1A2  # offsets in the FIB: flags, length of the main text, place and size of the piece table
_LOCKED, _FIRST_TABLE = 0x0100, 0x0200
_EIGHT_BIT = 0x40000000
_FIELD = re.compile("\x13[^\x13\x14\x15]*\x14?([^\x13\x14\x15]*)\x15")  # code, then what it shows
_ENDS = "[\r\x0b\x0c]+"
_MOST, _SHORT = 8, 12  # paragraphs of a label set upright, and their length
_CONTROL = re.compile("[\x00-\x06\x08\x0e-\x1f]")


def blocks(data: bytes) -> tuple[Line | Table, ...]:
    """Paragraphs and tables in order. Raises ``UnreadableFile`` and its kinds."""
    return tuple(laid_out(text(data)))


def text(data: bytes) -> str:
    """The main text with its marks: ``\\r`` ends a paragraph, ``\\x07`` a cell or row, ``\\x0c`` a page."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            word = file.openstream("WordDocument").read()
            flags = struct.unpack_from("<H", word, _FLAGS)[0]
            if flags & _LOCKED:
                raise EncryptedFile(_PASSWORD)
            table = file.openstream("1Table" if flags & _FIRST_TABLE else "0Table").read()
        main = struct.unpack_from("<I", word, _MAIN)[0]
        start, size = struct.unpack_from("<II", word, _CLX)
        found = "".join(_pieces(word, table[start : start + size]))[:main]
    except (OSError, struct.error, IndexError, ValueError, AttributeError) as error:
        raise UnreadableFile(_BAD) from error
    if not found.strip():
        raise UnreadableFile(_BAD)
    while _FIELD.search(found):
        found = _FIELD.sub(r"\1", found)
    return _CONTROL.sub("", found)


def _pieces(word: bytes, clx: bytes) -> Iterator[str]:
    at = 0
    while clx[at] == 1:  # formatting of pieces comes first
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if clx[at] != 2:
        raise ValueError("no piece table")
    size = struct.unpack_from("<I", clx, at + 1)[0]
    table = clx[at + 5 : at + 5 + size]
    count = (len(table) - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", table)
    for n in range(count):
        place = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * n + 2)[0]
        length = ends[n + 1] - ends[n]
        if length < 0:
            raise ValueError("pieces out of order")
        if place & _EIGHT_BIT:
            start = (place & ~_EIGHT_BIT) // 2
            yield word[start : start + length].decode("cp1252", "replace")
        else:
            yield word[place : place + 2 * length].decode("utf-16-le", "replace")


def laid_out(words: str) -> Iterator[Line | Table]:
    """The paragraphs and tables of a text with its marks (``text``): a mark behind a mark ends a row, unless a third follows."""
    number = tables = 0
    *marked, rest = words.split("\x07")
    rows: list[list[str]] = []
    cells: list[str] = []
    for n, part in enumerate(marked):
        if not cells and not _in_a_row(part, bool(rows)):
            loose, part = _last_paragraph(part)
            if rows and loose:
                tables += 1
                number, table = _table(rows, tables, number)
                yield table
                rows = []
            number, lines = _lines(loose, number)
            yield from lines
        if cells and not part and (n + 1 == len(marked) or marked[n + 1]):
            rows.append(cells)
            cells = []
        else:
            cells.append(part)
    if cells:
        rows.append(cells)  # a row whose end is not marked
    if rows:
        number, table = _table(rows, tables + 1, number)
        yield table
    yield from _lines(rest, number)[1]


def _in_a_row(part: str, after_row: bool) -> bool:
    """Does all of it belong to the first cell of a row? Behind a row, unless it is long; in front of a table only its last paragraph."""
    paragraphs = [p for p in re.split(_ENDS, part) if p.strip()]
    return len(paragraphs) <= 1 or (after_row and len(paragraphs) <= _MOST and all(len(p) <= _SHORT for p in paragraphs))


def _last_paragraph(part: str) -> tuple[str, str]:
    """What stands before the last paragraph, and that paragraph."""
    at = max(part.rfind("\r"), part.rfind("\x0c"))
    return part[:at], part[at + 1 :]


def _lines(words: str, number: int) -> tuple[int, list[Line]]:
    """The paragraphs that are not blank, counted on from ``number``; the last number given, and the lines."""
    found = [one.strip() for one in re.split(_ENDS, words) if one.strip()]
    return number + len(found), [Line(text=one, number=n) for n, one in enumerate(found, start=number + 1)]


def _table(rows: list[list[str]], tables: int, number: int) -> tuple[int, Table]:
    cells = []
    for r, row in enumerate(rows, start=1):
        for c, content in enumerate(row, start=1):
            number, lines = _lines(content, number)
            cells.append(Cell(row=r, column=c, blocks=tuple(lines)))
    return number, Table(number=tables, cells=tuple(cells))
