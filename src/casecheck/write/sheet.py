"""A sheet (文书纸): what a paper prints, and, at the same stroke, the truth about it.

A line is a sequence of pieces: plain words, ``Blank`` (a field that is filled in), ``Option`` (a box with its words), ``Signed``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from casecheck.write import word
from casecheck.write.case import Case, Generation, Sitting, Slip
from casecheck.write.numerals import clock_text, day_in_characters, day_text, moment_text
from casecheck.write.regions import REGIONS, wording
from casecheck.write.truth import EntryTruth, PaperTruth, SignatureTruth
from casecheck.write.word import Align, Box, Element, Letter, TickStyle


class Look(NamedTuple):
    """How a generation of forms looks."""

    title: Letter
    body: Letter
    cell: Letter
    label: Letter
    tick: TickStyle
    header: str
    number_label: str
    person_block: str
    organisation_block: str
    slash: str
    upright: bool  # narrow labels are turned, not broken into lines
    dates_in_characters: bool  # 落款日期
    own_labels: Mapping[str, str] = {}  # national label → what this generation prints
    padding: str = "\u3000"  # beside the words of an underlined blank


LOOKS: dict[Generation, Look] = {
    "2008": Look(
        title=Letter("黑体", 20, bold=True),
        body=Letter("宋体", 12),
        cell=Letter("宋体", 10.5),
        label=Letter("宋体", 10.5),
        tick="glyph",
        header="交通行政执法文书",
        number_label="编号：",
        person_block="公民",
        organisation_block="法人或其他组织",
        slash="\\",
        upright=False,
        dates_in_characters=True,
        own_labels={
            "执法地点": "检查地点",
            "执法时间": "检查时间",
            "执法证号": "执法证件号",
            "身份证件号": "身份证号",
            "车（船）号": "车牌号",
            "车（船）型": "车辆类型",
            "单位及职务": "单位职务",
            "案　由": "案件名称",
        },
    ),
    "2019": Look(
        title=Letter("宋体", 22, bold=True),
        body=Letter("仿宋", 12),
        cell=Letter("仿宋", 11),
        label=Letter("宋体", 10.5),
        tick="checkbox",
        header="",
        number_label="案号：",
        person_block="个人",
        organisation_block="单位",
        slash="/",
        upright=False,
        dates_in_characters=False,
    ),
    "2021": Look(
        title=Letter("方正小标宋简体", 22),
        body=Letter("仿宋_GB2312", 12),
        cell=Letter("仿宋_GB2312", 10.5),
        label=Letter("仿宋_GB2312", 10.5, bold=True),
        tick="symbol",
        header="澜城市泊云区交通运输局",
        number_label="案号：",
        person_block="个人",
        organisation_block="单位",
        slash="/",
        upright=True,
        dates_in_characters=False,
    ),
}


class Blank(NamedTuple):
    """A field of the form filled with ``text``. ``ruled`` underlines it with padding, as in a sentence with blanks."""

    key: str
    text: str
    value: str | None = None  # normalised; None = the text without white space
    ruled: bool = False


class Option(NamedTuple):
    """A check box and its words. The words of an option not chosen may be crossed out."""

    on: bool
    text: str
    crossed: bool = False


class Signed(NamedTuple):
    """Typed names at a signature place."""

    key: str
    names: tuple[str, ...]
    date: dt.date | dt.datetime | None = None


class Crossed(NamedTuple):
    """Printed words struck out by hand."""

    text: str


Piece = str | Blank | Option | Signed | Crossed


class Right(NamedTuple):
    """A line of a cell that stands at the right: signatures and dates."""

    pieces: list[Piece]


Line = str | list[Piece] | Right


def when(moment: dt.date | dt.datetime) -> str:
    """Normalised: 2024-05-08 or 2024-05-08T09:05."""
    return moment.isoformat(timespec="minutes") if isinstance(moment, dt.datetime) else moment.isoformat()


def sitting(key: str, span: Sitting) -> Blank:
    """2024年5月8日9时12分至9时48分, or the day alone."""
    if not span.to_the_minute:
        return Blank(key, day_text(span.start.date()), when(span.start.date()))
    end = clock_text(span.end) if span.end.date() == span.start.date() else moment_text(span.end)
    return Blank(key, f"{moment_text(span.start)}至{end}", f"{when(span.start)}/{when(span.end)}")


def _as_printed(value: str, text: str) -> str:
    """A sum ``600000/陆仟元整`` without the capitals, or with others, if the region's ``text`` has none or others."""
    figures, bar, words = value.partition("/")
    if not (bar and words.endswith("元整")):
        return value
    printed = [each for each in (words, words.replace("元", "圆")) if each in text]
    return "/".join([figures, *printed])


class Sheet:
    """One paper being written. The case's slips of the pen show on it: by entry, ``list.column`` (first row), ``sign.key``, ``title``,
    ``header``."""

    def __init__(self, case: Case, form: str, title: str, day: dt.date) -> None:
        self.day = day
        region = REGIONS[case.region]
        self._say = wording(case, region)
        header = self._say(case.slips.get("header", Slip(text=LOOKS[case.generation].header)).text)
        own = LOOKS[case.generation]
        self.look = own._replace(**{"header": header, "own_labels": {**own.own_labels, **region.labels}, **region.look})
        if "header" in case.slips:
            self.look = self.look._replace(header=header)
        self._slips = case.slips
        title = self._slips.get("title", Slip(text=title)).text
        self.form, self.name = form, title
        self.document = word.blank_sheet(self.look.header, self.look.body)
        self._body = self.document.element.body
        self._entries: dict[str, EntryTruth] = {}
        self._rows: dict[str, list[dict[str, EntryTruth]]] = {}
        self._signatures: list[SignatureTruth] = []
        self._add(word.paragraph([word.run(title, self.look.title)], "center", before=6))

    @property
    def case_number(self) -> str:
        """The number under the title, empty on papers without."""
        return self._entries["case_no"].text if "case_no" in self._entries else ""

    def number(self, text: str) -> None:
        """The number line under the title, at the right."""
        self._add(word.paragraph(self._runs([self.look.number_label, Blank("case_no", text)], self.look.body), "right", before=8, after=4))

    def line(
        self, *pieces: Piece, align: Align = "both", indent: int = 0, height: float = 26, before: float = 0, new_page: bool = False
    ) -> None:
        """A paragraph on the sheet itself, or the first of a ``new_page``."""
        runs = self._runs(pieces, self.look.body)
        made = word.paragraph(runs, align, indent=indent * self.look.body.size, line=height, before=before)
        if new_page:
            word.begin_page(made)
        self._add(made)

    def table(self, rows: Sequence[tuple[float, Sequence[Box]]], *, floating: bool = False) -> None:
        """A ruled table across the sheet."""
        made = word.table(rows)
        if floating:
            word.float_table(made)
        self._add(made)

    def label(self, text: str, width: int, *, down: int = 1, turned: bool = False) -> Box:
        """A printed label. ``turned``: it stands upright in a narrow cell; ``\\n`` breaks it."""
        text = self.look.own_labels.get(text, text)
        lines = [text.replace("\n", "")] if turned and self.look.upright else (list(text) if turned else text.split("\n"))
        paragraphs = [word.paragraph([word.run(line, self.look.label)], "center") for line in lines]
        return Box(paragraphs, width, down, upright=turned and self.look.upright)

    def cell(self, width: int, *lines: Line, down: int = 1, align: Align = "left", top: bool = False, indent: int = 0) -> Box:
        """A cell with one paragraph for each line. A lone slash stands in the middle. ``indent`` in characters."""
        paragraphs = []
        for line in lines:
            pieces = line.pieces if isinstance(line, Right) else [line] if isinstance(line, str) else line
            crossed = len(lines) == len(pieces) == 1 and isinstance(pieces[0], Blank) and pieces[0].text == self.look.slash
            side: Align = "right" if isinstance(line, Right) else "center" if crossed else align
            runs = self._runs(pieces, self.look.cell)
            paragraphs.append(word.paragraph(runs, side, indent=0 if crossed else indent * self.look.cell.size))
        return Box(paragraphs, width, down, top=top)

    def picture(self, png: bytes, width: float, name: str) -> Element:
        """A paragraph with a picture ``width`` cm wide in the middle."""
        return word.paragraph([word.picture(self.document, png, width, name)], "center", before=4, after=4)

    def pair(self, label: str, key: str, text: str, widths: tuple[int, int], *, applies: bool = True) -> list[Box]:
        """A label and the cell beside it; crossed with a slash if the field does not apply to this case."""
        blank = Blank(key, text if applies else self.look.slash)
        return [self.label(label, widths[0]), self.cell(widths[1], [blank], align="center" if len(text) <= 18 else "left")]

    def opinion(self, width: int, blank: Blank | str, signed: Signed) -> Box:
        """An opinion (意见) with the signature and its date at the right, one above the other in a narrow cell."""
        if signed.date is None:
            raise ValueError("意见栏的签名须有日期")
        date = day_text(signed.date)
        foot = [Right(["签名：", signed]), Right([date])] if width < 16 else [Right(["签名：", signed, f"　　{date}"])]
        return self.cell(width, [blank], *foot)

    def row(self, key: str, columns: dict[str, Blank], cells: Sequence[tuple[int, Sequence[str]]]) -> list[Box]:
        """A row of the list ``key``, recorded by column. ``cells``: the width of each and the columns that stand in it."""
        columns = self.note_row(key, columns)
        texts = [dict.fromkeys(columns[name].text for name in names) for _, names in cells]  # one slash crosses a whole cell
        return [self.cell(width, *"\n".join(lines).split("\n"), align="center") for (width, _), lines in zip(cells, texts, strict=True)]

    def note_row(self, key: str, columns: dict[str, Blank]) -> dict[str, Blank]:
        """Record a row of the list ``key`` without printing it; what its columns say on this sheet."""
        rows = self._rows.setdefault(key, [])
        said = {name: self._written(blank, f"{key}.{name}" if not rows else "") for name, blank in columns.items()}
        rows.append({name: self._truth(blank) for name, blank in said.items()})
        return said

    def record(self, key: str, text: str, value: str | None = None) -> None:
        """Note an entry whose words are printed in several pieces."""
        if key in self._entries:
            raise ValueError(f"{self.form}：填写项 {key} 在一份文书里写了两次")
        self._entries[key] = self._truth(self._said(Blank(key, text, value)))

    def sign(self, signature: SignatureTruth) -> None:
        """Note names that stand in a cell and are signatures at the same time."""
        names = tuple(self._say(name) for name in signature.names)
        self._signatures.append(signature if names == signature.names else signature.model_copy(update={"names": names}))

    def agency(self, name: str, day: dt.date, *, seal_label: str = "（印章）") -> None:
        """The agency's name and the date at the foot (落款), never alone on a page."""
        text = day_in_characters(day) if self.look.dates_in_characters else day_text(day)
        slip = self._slips.get("issue_date", Slip(text=text, value=when(day)))
        self.sign(SignatureTruth(key="agency", names=(name,), date=slip.value or ""))
        word.keep_with_next(self._body[-2])
        self.line(f"{name}{seal_label}", align="right", before=22)
        word.keep_with_next(self._body[-2])
        self.line(Blank("issue_date", text, when(day)), align="right")

    def save(self, path: Path) -> None:
        """Write the paper as a file of its own."""
        word.save(self.document, path, self.name, self.day)

    def truth(self, file: str) -> PaperTruth:
        """What stands in it, once it lies in ``file``."""
        return PaperTruth(
            file=file,
            form=self.form,
            title=self.name,
            entries=self._entries,
            rows={key: tuple(rows) for key, rows in self._rows.items()},
            signatures=tuple(self._signatures),
        )

    def _add(self, block: Element) -> None:
        self._body.insert(len(self._body) - 1, block)  # the section's properties stay last

    def _truth(self, blank: Blank) -> EntryTruth:
        text = blank.text.strip()
        if not text:
            return EntryTruth(state="blank")
        if text == self.look.slash:
            return EntryTruth(state="struck", text=text)
        return EntryTruth(state="filled", text=text, value=re.sub(r"\s+", "", text) if blank.value is None else blank.value)

    def _written(self, blank: Blank, key: str) -> Blank:
        slip = self._slips.get(key)
        return self._said(blank._replace(text=slip.text, value=slip.value) if slip else blank)

    def _said(self, blank: Blank) -> Blank:
        text = self._say(blank.text)
        if blank.value is None or text == blank.text:
            return blank._replace(text=text, value=blank.value and self._say(blank.value))
        return blank._replace(text=text, value=_as_printed(self._say(blank.value), text))

    def _runs(self, pieces: Sequence[Piece], letter: Letter) -> list[Element]:
        made: list[Element] = []
        for piece in pieces:
            if isinstance(piece, str):
                made.append(word.run(self._say(piece), letter))
            elif isinstance(piece, Blank):
                piece = self._written(piece, piece.key)
                self.record(piece.key, piece.text, piece.value)
                padding = self.look.padding if piece.ruled else ""
                made.append(word.run(f"{padding}{piece.text}{padding}", letter._replace(underline=piece.ruled)))
            elif isinstance(piece, Option):
                made += [
                    word.tick(piece.on, self.look.tick, letter),
                    word.run(self._say(piece.text), letter._replace(strike=piece.crossed)),
                ]
            elif isinstance(piece, Signed):
                names = () if f"sign.{piece.key}" in self._slips else piece.names
                self.sign(SignatureTruth(key=piece.key, names=names, date=when(piece.date) if piece.date and names else ""))
                made.append(word.run(self._say("、".join(names)), letter))
            else:
                made.append(word.run(self._say(piece.text), letter._replace(strike=True)))
        return made
