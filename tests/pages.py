"""Small pages for tests: lines and tables as the Word reader returns them."""

from __future__ import annotations

from collections.abc import Sequence

from casecheck.model import Box, Cell, Line, Mark, Page, Paper, Table

CENTRE = "^"  # a line that begins with it is centred
ABOVE = "↑"  # a cell that reads so is the cell above, merged
LEFT = "←"  # a cell that reads so is the cell to the left, merged

Block = str | Line | Sequence[Sequence[str]]


def page(*blocks: Block, number: int = 1, file: str = "a.docx", flowing: bool = True, unread: str | None = None) -> Page:
    """A page of lines (str; ``^`` = centred) and tables (list of rows of cell texts, ``↑`` and ``←`` = merged)."""
    counter = [0]
    tables = [0]
    made: list[Line | Table] = []
    for block in blocks:
        if isinstance(block, str):
            made.append(_line(block, counter))
        elif isinstance(block, Line):
            counter[0] += 1
            made.append(block.model_copy(update={"number": counter[0]}))
        else:
            tables[0] += 1
            made.append(_table(block, tables[0], counter))
    pictures = sum(line.pictures for block in made for line in ([block] if isinstance(block, Line) else _lines(block)))
    return Page(file=file, number=number, blocks=tuple(made), flowing=flowing, unread=unread, pictures=pictures)


def paper(form: str, *blocks: Block, flowing: bool = True) -> Paper:
    """A one-page paper of a form."""
    return Paper(id=f"{form}-1", form=form, title="", file="a.docx", pages=(page(*blocks, flowing=flowing),))


def picture(text: str = "", count: int = 1) -> Line:
    """A line with pictures in it."""
    return Line(text=text, pictures=count)


def boxed(text: str, top: float, *, confidence: tuple[float, ...] = ()) -> Line:
    """A printed line with a box per character, each 0.02 wide."""
    chars = tuple(Box(left=0.1 + 0.02 * i, top=top, right=0.12 + 0.02 * i, bottom=top + 0.02) for i in range(len(text)))
    box = Box(left=0.1, top=top, right=0.1 + 0.02 * len(text), bottom=top + 0.02)
    return Line(text=text, box=box, chars=chars, char_confidence=confidence)


def with_marks(made: Page, *marks: Mark) -> Page:
    """The page with marks on it."""
    return made.model_copy(update={"marks": marks})


def _line(text: str, counter: list[int]) -> Line:
    counter[0] += 1
    pictures = text.count("🖼")
    words = text.replace("🖼", "")
    return Line(text=words.removeprefix(CENTRE), number=counter[0], centred=words.startswith(CENTRE), pictures=pictures)


def _table(rows: Sequence[Sequence[str]], number: int, counter: list[int]) -> Table:
    cells: list[Cell] = []
    for r, row in enumerate(rows, 1):
        for c, text in enumerate(row, 1):
            if text in (ABOVE, LEFT):
                continue
            right = next((k for k in range(c, len(row)) if row[k] != LEFT), len(row))
            down = r
            while down < len(rows) and rows[down][c - 1 : c] == [ABOVE]:
                down += 1
            lines = tuple(_line(part, counter) for part in text.split("\n"))
            cells.append(Cell(row=r, column=c, row_span=down - r + 1, column_span=right - c + 1, blocks=lines))
    return Table(number=number, cells=tuple(cells))


def _lines(table: Table) -> list[Line]:
    return [line for cell in table.cells for line in cell.lines]
