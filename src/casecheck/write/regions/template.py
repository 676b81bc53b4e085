"""Printing a paper from a layout.

A line is a paragraph, or a row of a table if it begins with ``|`` (a number before it is its least height in cm). Paragraphs: ``>`` right,
``^`` centred, two blanks = indented. Cells: ``|6:text``, ``|6x3:`` three rows down; text ``*label``, ``*!upright label``, ``~`` top with
indent, ``//`` a new line. Pieces: ``{key}`` a value, ``{key_}`` underlined, ``{.key}`` as mere words, ``{key?}`` boxes with one ticked,
``{sign:key}`` typed names. ``[statement:text]`` is left out with that statement of the case (``two``: with the second officer,
``ending``: with both duty and recusal). Before a line: ``?flag:``, ``?!flag:``. ``#list`` prints the line for each row,
``|#list*2|3:column`` a row of the table for each and two struck ones. ``@`` directives: see ``_DIRECTIVES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casecheck.write.case import Case
from casecheck.write.regions.layout import layouts
from casecheck.write.regions.values import Values, values_of
from casecheck.write.sheet import Blank, Line, Option, Piece, Right, Sheet, Signed
from casecheck.write.word import Align, Box

_PIECE = re.compile(r"\{(sign:|\.)?(\w+?)([_?])?\}")
_STATEMENT = re.compile(r"\[([a-z_ ]+):([^\[\]]*)\]")
_CELL = re.compile(r"(\d+)(?:x(\d+))?:(.*)", re.DOTALL)
_SHORT = 18
"""A cell with one value of at most this many characters is centred."""


def write(case: Case, slot: str, form: str) -> Sheet:
    """The paper of this slot as the case's region prints it."""
    return _Writer(case, slot, form).write()


class _Writer:
    """``_span``: the entry whose words are being gathered over several lines, and those words."""

    def __init__(self, case: Case, slot: str, form: str) -> None:
        self._own = layouts(case.region)
        self._reworded = bool(case.reworded)
        layout = self._own[form]
        self._values: Values = values_of(case, slot, form)
        self._sheet = Sheet(case, form, layout.title, self._values.day)
        self._lines = layout.lines
        self._height, self._float, self._new_page = 24.0, False, False
        self._span: tuple[str, list[str]] | None = None

    def write(self) -> Sheet:
        """Paragraphs as they come; rows that follow one another make a table."""
        rows: list[tuple[float, list[Box]]] = []
        for line in self._shown(self._lines):
            height, bar, rest = line.partition("|")
            if bar and re.fullmatch(r"[\d.]*", height):
                rows += [(float(height or 0.9), boxes) for boxes in self._row(rest)]
                continue
            self._table(rows)
            rows = []
            self._paragraph(line)
        self._table(rows)
        return self._sheet

    def _shown(self, lines: Sequence[str]) -> Iterator[str]:
        """The lines whose flags hold, parts put in. A part may be had for one kind of party alone: ``party.person``."""
        for line in map(self._stated, lines):
            while match := re.match(r"\?(!?)(\w+):", line):
                if (match[2] in self._values.flags) == bool(match[1]):
                    break
                line = line[match.end() :]
            else:
                if line.startswith("@part "):
                    name = line.split()[1]
                    kinds = [f"{name}.{kind}" for kind in ("person", "organisation") if kind in self._values.flags]
                    for part in [part for part in kinds if part in self._own] or [name]:
                        yield from self._shown(self._own[part].lines)
                elif line.strip():
                    yield line

    def _stated(self, line: str) -> str:
        """Without the statements the paper leaves out, from the innermost outwards."""
        while match := _STATEMENT.search(line):
            line = line.replace(match[0], match[2] if self._values.says(match[1]) else "", 1)
        return line

    def _table(self, rows: Sequence[tuple[float, Sequence[Box]]]) -> None:
        if rows:
            self._sheet.table(rows, floating=self._float)
            self._float = False

    def _row(self, text: str) -> list[list[Box]]:
        if text.startswith("#"):
            head, _, columns = text[1:].partition("|")
            key, _, spare = head.partition("*")
            cells = [(int(width), names.split("+")) for width, _, names in (cell.partition(":") for cell in columns.split("|"))]
            shown = [name for _, names in cells for name in names]
            rows = [{name: row[name] for name in shown} for row in self._values.rows[key]]
            struck = dict.fromkeys(rows[0], Blank("", self._sheet.look.slash)) if rows else {}
            return [self._sheet.row(key, row, cells) for row in [*rows, *[struck] * int(spare or 0)]]
        return [[self._box(cell) for cell in text.split("|")]]

    def _box(self, cell: str) -> Box:
        match = _CELL.fullmatch(cell)
        if match is None:
            raise ValueError(f"版式里的单元格写错了：{cell}")
        width, down, text = int(match[1]), int(match[2] or 1), match[3]
        if text.startswith("*!"):
            return self._sheet.label(text[2:], width, down=down, turned=True)
        if text.startswith("*"):
            printed = "".join(map(_printed, self._pieces(text[1:])))  # the head of an organisation is called by its kind
            return self._sheet.label(printed.replace("//", "\n"), width, down=down)
        top = text.startswith("~")
        lines: list[Line] = []
        for part in text.removeprefix("~").split("//"):
            pieces = self._pieces(part.removeprefix(">"))
            lines.append(Right(pieces) if part.startswith(">") else pieces)
        first = lines[0]
        alone = len(lines) == 1 and isinstance(first, list) and len(first) == 1
        short = alone and isinstance(first, list) and isinstance(first[0], Blank) and len(first[0].text) <= _SHORT
        return self._sheet.cell(width, *lines, down=down, align="center" if short else "left", top=top, indent=2 if top else 0)

    def _pieces(self, text: str) -> list[Piece]:
        made: list[Piece] = []
        end = 0
        for match in _PIECE.finditer(text):
            made += [text[end : match.start()]] * (match.start() > end)
            end = match.end()
            made += self._piece(match[1] or "", match[2], match[3] or "")
        made += [text[end:]] * (end < len(text))
        return (_together(made) if self._reworded else made) or [""]

    def _piece(self, before: str, key: str, after: str) -> list[Piece]:
        values = self._values
        if before == "sign:":
            return [values.signatures[key]]
        if after == "?":
            chosen = [words for on, words in values.choices[key] if on]
            self._sheet.record(key, "；".join(chosen))
            return [piece for on, words in values.choices[key] for piece in (Option(on, words), "　")]
        blank = values.entries.get(key) or values.words[key]
        if before == "." or key not in values.entries:
            return [blank.text]
        return [blank._replace(ruled=after == "_")]

    def _paragraph(self, line: str) -> None:
        if line.startswith("@"):
            name, _, rest = line[1:].partition(" ")
            _DIRECTIVES[name](self, rest)
        elif line.startswith("#"):
            key, _, form = line[1:].partition(" ")
            for row in self._values.rows[key]:
                said = self._sheet.note_row(key, {name: row[name] for name in re.findall(r"\{(\w+)\}", form)})
                self._print(form.format_map({name: blank.text for name, blank in said.items()}))
        else:
            self._print(line)

    def _print(self, line: str) -> None:
        sides: dict[str, Align] = {">": "right", "^": "center"}
        align = sides.get(line[0], "both")
        indent = 2 if line.startswith("  ") else 0
        pieces = self._pieces(line[1:] if line[0] in sides else line.strip(" "))
        if self._span:
            self._span[1].append("".join(_printed(piece) for piece in pieces))
        self._sheet.line(*pieces, align=align, indent=indent, height=self._height, new_page=self._new_page)
        self._new_page = False

    def set_height(self, rest: str) -> None:
        """``@height 20``: points from line to line."""
        self._height = float(rest)

    def set_floating(self, _: str) -> None:
        """``@float``: the next table floats (浮动表格)."""
        self._float = True

    def set_new_page(self, _: str) -> None:
        """``@page``: the next paragraph begins a page."""
        self._new_page = True

    def begin(self, key: str) -> None:
        """``@begin key``: what is printed from here to ``@end`` is that entry."""
        self._span = (key, [])

    def finish(self, _: str) -> None:
        """``@end``."""
        assert self._span
        key, lines = self._span
        known = self._values.entries.get(key)
        self._sheet.record(key, "\n".join(lines), known.value if known else None)
        self._span = None

    def record(self, keys: str) -> None:
        """``@record key``: an entry whose words stand on the sheet already."""
        for key in keys.split():
            blank = self._values.entries[key]
            self._sheet.record(key, blank.text, blank.value)

    def note(self, rest: str) -> None:
        """``@note list column+column``: rows whose words stand on the sheet already."""
        key, columns = rest.split()
        for row in self._values.rows[key]:
            self._sheet.note_row(key, {name: row[name] for name in columns.split("+")})

    def sign(self, key: str) -> None:
        """``@sign key``: names that stand in a list and are signatures."""
        self._sheet.sign(self._values.truth_of(key))

    def agency(self, seal: str) -> None:
        """``@agency （印章）``: the name and date at the foot."""
        self._sheet.agency(self._values.words["agency_name"].text, self._values.day, seal_label=seal)

    def dialogue(self, rest: str) -> None:
        """``@qa 5 问 答``: pairs in order, and ``continued`` after every fifth (0: never)."""
        each, ask, answer = rest.split()
        every, pairs = int(each), self._values.dialogue
        said: list[str] = []
        for n, (question, reply) in enumerate(pairs, start=1):
            for text in (f"{ask.format(n)}：{question}", f"{answer.format(n)}：{reply}"):
                said.append(text)
                self._sheet.line(text, height=self._height, new_page=self._new_page)
                self._new_page = False
            if every and n % every == 0 and n < len(pairs):
                for line in self._shown(self._own["continued"].lines):
                    self._paragraph(line.replace("{n}", str(n // every + 1)))
        self._sheet.record("qa_body", "\n".join(said))


_DIRECTIVES = {
    "height": _Writer.set_height,
    "float": _Writer.set_floating,
    "page": _Writer.set_new_page,
    "begin": _Writer.begin,
    "end": _Writer.finish,
    "record": _Writer.record,
    "note": _Writer.note,
    "sign": _Writer.sign,
    "agency": _Writer.agency,
    "qa": _Writer.dialogue,
}


def _together(pieces: Sequence[Piece]) -> list[Piece]:
    """Words that follow one another as one piece, so that other words may be put for them."""
    made: list[Piece] = []
    for piece in pieces:
        if made and isinstance(piece, str) and isinstance(made[-1], str):
            made[-1] += piece
        else:
            made.append(piece)
    return made


def _printed(piece: Piece) -> str:
    """The characters of a piece."""
    if isinstance(piece, str):
        return piece
    return "、".join(piece.names) if isinstance(piece, Signed) else piece.text
