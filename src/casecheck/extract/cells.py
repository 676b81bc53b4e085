"""Labels in tables: which cell is a label, which cell holds its value, and in which half of the table it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from casecheck.extract.convert import struck
from casecheck.extract.labels import BLOCKS, ROLE_LABELS, ROLES, Hit, Vocabulary
from casecheck.extract.lines import inline_hits
from casecheck.extract.sheet import Grid, GridCell
from casecheck.extract.signatures import DATE, DATE_LABELS, OPINIONS
from casecheck.extract.text import Passage, Text
from casecheck.model import EntrySpec

_DAYS = re.compile(rf"(?:自|从)?({DATE})(?:至|到|[/—~-])+({DATE})止?")
_PHONE_LABEL = re.compile("电话|手机|联系方式")
_SIGN_CELL = re.compile(r"(?:(?:机关|机构|部门)?负责人|领导)?\(?签(?:名|字|章)\)?(?:[及和、](?:时间|日期))?(?:\([^()]*\))?(?::|$)")
_GROUP = re.compile(
    r"(?:审核|审批|内部|审核审批|审查|各级)?(?:意见|审批|审核)"
)  # over 承办人, 部门负责人, 分管领导, who give their opinions
_BEHIND = re.compile(r"(?<=.)(?P<label>邮编|邮政编码|联系电话|电话):?(?P<value>[0-9*()-]{6,16}|[/\\|—-])$")
_IN_BRACKETS = re.compile(r"([^()]+)\((?:[^():]{2,6}:)?([0-9-]{6,13})\)")  # 建设路9号（210000）
_BY_COMMA = re.compile(r"([^,;、。]+)(?:[,;]|、(?=[0-9]))([^,;、。]+)")  # 男，35岁
_BY_BLANK = re.compile(r"(男|女|[^,;、。]+[\u4e00-\u9fff])([0-9]{1,3}周?岁?|[0-9()*-]{6,13})")  # 男 35岁, 建设路9号 13800000000
_PHONE = re.compile(r"[0-9*()-]{7,16}")


def cell_hits(grid: Grid, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> Iterator[Hit]:
    """Every label of a table with its value: the cell to the right, the cell below, or the rest of the label's own cell."""
    labels = {id(cell): _whose_opinion(grid, cell, words) or words.label(cell.text.normal) for cell in grid.cells}
    served = {name for label in labels.values() for name in words.entries.get(label or "", ())}
    taken: set[int] = set()
    spoken: set[int] = set()
    for cell in grid.cells:
        label = labels[id(cell)]
        if label is not None and id(cell) not in taken:
            if any(_whose_opinion(grid, right, words) for row in cell.rows if (right := grid.squares.get((row, cell.right))) is not None):
                continue
            values = _values(grid, cell, words, declared)
            if not values and grid.squares.get((cell.cell.row, cell.right)) is not None:
                continue  # it heads other labels (当事人 over 姓名 and 住址), so nothing can be its value
            taken.update(id(value) for value in values)
            if any(declared[name].spoken for name in words.entries.get(label, ()) if name in declared):
                spoken.update(id(value) for value in values)
            heard = [value for value in values if id(value) not in spoken]
            inner = [hit for value in heard for hit in _labelled_inside(value, words, declared, served)]
            cuts = {id(hit.at.text): hit.at.start for hit in reversed(inner)}
            passages = tuple(value.text.passage(0, cuts.get(id(value.text))) for value in values)
            yield Hit(label, cell.text.passage(), passages, block_of(grid, cell), cell.order * 1000)
            yield from inner
    yield from _places_to_sign(grid, words)
    yield from _dated_beside(grid, labels, words)
    for cell in grid.cells:
        pair = words.pair(cell.text.normal)
        stacked = _stacked(grid, cell, words) if labels[id(cell)] is None else []
        if stacked:
            yield from stacked
        elif pair is not None:
            yield from _pair(grid, cell, pair, words)
        elif labels[id(cell)] is None and id(cell) not in spoken:
            yield from _own_cell(grid, cell, words, declared, id(cell) in taken)


def _whose_opinion(grid: Grid, cell: GridCell, words: Vocabulary) -> str | None:
    """The label of a cell that names who gives an opinion, where the cell to its left says 审批意见 for several of them."""
    group = grid.squares.get((cell.cell.row, cell.cell.column - 1))
    if group is None or group.cell.row_span < 2 or group is cell or not _GROUP.fullmatch(group.text.normal):
        return None
    label = words.label(cell.text.normal.rstrip(":") + "意见")
    return label if label in words.signatures else None


def _labelled_inside(value: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec], served: set[str]) -> Iterator[Hit]:
    """Lines below a value that begin with the label of a long entry which has no cell of its own: 罚没财物处置情况：… below 执行情况."""
    text = value.text
    found = []
    for n, piece in enumerate(text.pieces[1:], 1):
        label = words.inline.match(text.normal, piece.start, text.line_end(n))
        names = words.entries.get(label["label"], ()) if label else ()
        if label and names and piece.start > 0 and all(name not in served and name in declared and declared[name].long for name in names):
            found.append(label)
    ends = [label.start() for label in found[1:]] + [len(text.normal)] * bool(found)
    for label, end in zip(found, ends, strict=True):
        yield Hit(label["label"], text.passage(*label.span()), (text.passage(label.end(), end),), None, value.order * 1000 + label.start())


def _places_to_sign(grid: Grid, words: Vocabulary) -> Iterator[Hit]:
    """Cells that say 签名 and nothing about who: whoever the first label of their row names (承办人意见 | … | 签名 | … | 日期 | …)."""
    for cell in grid.cells:
        sign = _SIGN_CELL.match(cell.text.normal)
        if sign is None:
            continue
        first = next((c for c in grid.row(cell.cell.row) if c.right <= cell.cell.column and words.label(c.text.normal) is not None), None)
        label = words.label(first.text.normal) if first is not None else None
        right = grid.squares.get((cell.cell.row, cell.right))
        own = cell.text.passage(sign.end())
        if first is None:
            first, label = _opinion_above(grid, cell, words)
        if first is None or label not in words.signatures or not (own.normal or right is not None):
            continue
        values = [own] if own.normal or right is None else [right.text.passage()]
        dated = grid.squares.get((cell.cell.row, right.right)) if right is not None and not own.normal else None
        if dated is not None and dated.text.normal.rstrip(":") in DATE_LABELS:
            day = grid.squares.get((cell.cell.row, dated.right))
            values += [day.text.passage()] if day is not None else []
        yield Hit(label, cell.text.passage(0, sign.end()), tuple(values), None, cell.order * 1000, signs=True)


def _dated_beside(grid: Grid, labels: Mapping[int, str | None], words: Vocabulary) -> Iterator[Hit]:
    """Signatures whose day has a label and a cell of its own behind them: 当事人（签字） | 李明 | 时间 | 2023年5月3日."""
    for cell in grid.cells:
        label = labels[id(cell)]
        if label not in words.signatures or label.endswith(OPINIONS) or label in words.entries:
            continue
        row = cell.cell.row
        name = grid.squares.get((row, cell.right))
        dated = grid.squares.get((row, name.right)) if name is not None else None
        day = grid.squares.get((row, dated.right)) if dated is not None else None
        if name is not None and dated is not None and day is not None and dated.text.normal.rstrip(":") in DATE_LABELS:
            yield Hit(label, cell.text.passage(), (name.text.passage(), day.text.passage()), None, cell.order * 1000, signs=True)


def _opinion_above(grid: Grid, cell: GridCell, words: Vocabulary) -> tuple[GridCell | None, str | None]:
    """The opinion that is signed in a row of its own below it (负责人意见 | … over 签名 | … | 日期 | …), with its label."""
    above = grid.squares.get((cell.cell.row - 1, cell.cell.column))
    return (above, words.label(above.text.normal)) if above is not None and cell.cell.column == 1 else (None, None)


def _pair(grid: Grid, cell: GridCell, pair: tuple[str, str], words: Vocabulary) -> Iterator[Hit]:
    """Two labels printed as one, with their values in the next two cells or in one: parted by a stroke or a wide gap, or two days."""
    first = grid.squares.get((cell.cell.row, cell.right))
    second = grid.squares.get((cell.cell.row, first.right)) if first is not None else None
    if first is None or words.is_label(first.text.normal):
        return
    if second is not None:
        values = [] if words.is_label(second.text.normal) else [first.text.passage(), second.text.passage()]
    else:
        days = _DAYS.fullmatch(first.text.normal)
        both = first.text.passage()
        values = [both.cut(*days.span(1)), both.cut(*days.span(2))] if days else _two_values(both)
    for n, (label, value) in enumerate(zip(pair, values, strict=False)):
        yield Hit(label, cell.text.passage(), (value,), block_of(grid, cell), cell.order * 1000 + n)


def _two_values(both: Passage) -> list[Passage]:
    """The two values of one cell: both struck out by one stroke; parted by a stroke, a gap or the only comma; the second in brackets
    behind the first."""
    if struck(both.normal):
        return [both, both]
    if halves := both.halves():
        return halves
    bracketed = _IN_BRACKETS.fullmatch(both.normal)
    found = bracketed or _BY_COMMA.fullmatch(both.normal)
    if found is None and (found := _BY_BLANK.fullmatch(both.normal)) is not None:
        at = both.start + found.start(2)
        found = found if both.text.back[at] - both.text.back[at - 1] > 1 else None
    return [both.cut(*found.span(1)), both.cut(*found.span(2))] if found else []


def _stacked(grid: Grid, cell: GridCell, words: Vocabulary) -> list[Hit]:
    """Labels one above the other in one cell (地址 over 电话), with their values in the cell to the right, one above the other too.

    Where a value runs on in a second line, only that of a telephone is told by itself: it is the last line.
    """
    lines = _filled(cell.text)
    lines = _two_labels(lines[0], words) if len(lines) == 1 else lines
    labels = [words.label(line.normal) for line in lines]
    right = grid.squares.get((cell.cell.row, cell.right))
    if len(lines) < 2 or None in labels or right is None or right is cell or words.is_label(right.text.normal):
        return []
    values = _filled(right.text)
    if len(lines) == 2 < len(values) and _PHONE_LABEL.search(lines[1].normal) and _PHONE.fullmatch(values[-1].normal):
        values = [Passage(right.text, values[0].start, values[-2].end), values[-1]]
    if len(values) == 1 and struck(values[0].normal):
        values = values * len(lines)
    passages: list[tuple[Passage, ...]] = [(value,) for value in values] if len(values) == len(lines) else [()] * len(lines)
    block = block_of(grid, cell)
    hits: list[Hit] = []
    for label, line, places in zip(labels, lines, passages, strict=True):
        own, behind = _labelled_behind(places[0], words) if places else (None, None)
        hits += [Hit(label or "", line, (own,) if own is not None else places, block, cell.order * 1000 + line.start)]
        if behind is not None:
            hits += [Hit(behind[0], line, (behind[1],), block, cell.order * 1000 + line.start + 1)]
    return hits


def _two_labels(line: Passage, words: Vocabulary) -> list[Passage]:
    """A narrow cell's two labels that were read as one line (住址电话), if it falls into two in one way only."""
    entries = words.entries
    cuts = [n for n in range(2, line.end - line.start - 1) if line.normal[:n] in entries and line.normal[n:] in entries]
    apart = [n for n in cuts if not set(entries[line.normal[:n]]) & set(entries[line.normal[n:]])]
    return [line.cut(0, apart[0]), line.cut(apart[0])] if len(apart) == 1 and words.label(line.normal) is None else [line]


def _labelled_behind(value: Passage, words: Vocabulary) -> tuple[Passage, tuple[str, Passage] | None]:
    """A value, and the label with its number that stands behind it on the same line: 0451-80000001　邮编150000."""
    found = _BEHIND.search(value.normal)
    at = value.start + found.start() if found else 0
    if found is None or found["label"] not in words.entries or value.text.back[at] - value.text.back[at - 1] < 2:
        return value, None
    return value.cut(0, found.start()), (found["label"], value.cut(found.start("value")))


def _filled(text: Text) -> list[Passage]:
    """The lines of a cell that say something."""
    lines = (text.passage(piece.start, text.line_end(n)) for n, piece in enumerate(text.pieces))
    return [line for line in lines if line.normal]


def block_of(grid: Grid, cell: GridCell) -> str | None:
    """The half (个人 / 单位) named by the nearest merged cell to the left, else by the nearest cell: a person has a 单位 too."""
    near: str | None = None
    for column in range(cell.cell.column - 1, 0, -1):
        left = grid.squares.get((cell.cell.row, column))
        if left is None:
            continue
        text = left.text.normal
        if text in BLOCKS and left.cell.row_span > 1:
            return BLOCKS[text]
        near = near or BLOCKS.get(text)
        if left.cell.row_span > 1 and text.startswith(("法定代表人", "经营者")):
            return "单位"  # the cell is split into 姓名 and 身份证件号
    return near


def _values(grid: Grid, cell: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> list[GridCell]:
    """The cells that hold the value of a label: right of it, one per row it covers; else below it."""
    if _heads_a_half(grid, cell, words) or _heads_rows(grid, cell, words, declared):
        return []
    found: list[GridCell] = []
    for row in cell.rows:
        right = grid.squares.get((row, cell.right))
        if right is None or right is cell or right in found:
            continue
        if not words.is_label(right.text.normal) or _names_a_role(cell, right) or _is_option(cell, right, words, declared):
            found.append(right)
    beside = grid.squares.get((cell.cell.row, cell.right))
    if len(found) == 1 and len(set(words.entries.get(words.label(cell.text.normal) or "", ()))) > 1:
        found += _further(grid, found[0], words)
    if found or not (_header(grid, cell.cell.row, words) or (beside is None and _alone(grid, cell))):
        return found
    several = any(declared[name].row for name in words.entries.get(words.label(cell.text.normal) or "", ()) if name in declared)
    while (below := grid.squares.get(((found or [cell])[-1].rows.stop, cell.cell.column))) is not None:
        if words.is_label(below.text.normal) or (found and below.right - below.cell.column != found[0].right - found[0].cell.column):
            break
        found.append(below)
        if not several:  # of people listed below one another every line counts
            break
    return found


def _heads_rows(grid: Grid, cell: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> bool:
    """Does a label stand over several rows that begin with labels of their own (处罚决定 | 处罚内容 | …)? Then a row whose label is unknown
    holds no value of it either."""
    rights = [right for row in cell.rows if (right := grid.squares.get((row, cell.right))) is not None]
    own = [right for right in rights if words.is_label(right.text.normal) and not _is_option(cell, right, words, declared)]
    return len(rights) > len(own) > 1 and own[0] is rights[0] and not _names_a_role(cell, rights[0])


def _heads_a_half(grid: Grid, cell: GridCell, words: Vocabulary) -> bool:
    """Does 个人 or 单位 stand over several rows that begin with labels? Then it is no label of a name, though it is one elsewhere."""
    if cell.cell.row_span < 2 or cell.text.normal not in BLOCKS:
        return False
    first, *below = [grid.squares.get((row, cell.right)) for row in cell.rows]
    if first is None or words.is_label(first.text.normal):
        return first is not None
    behind = grid.squares.get((cell.cell.row, first.right))  # a value follows: what stands before it is a label that is not known
    labels = any(one is not None and one is not first and words.is_label(one.text.normal) for one in below)
    return labels and behind is not None and not words.is_label(behind.text.normal)


def _further(grid: Grid, value: GridCell, words: Vocabulary) -> list[GridCell]:
    """The cells behind a value up to the next label: the further values of a label that serves several entries."""
    found: list[GridCell] = []
    cell = value
    while (right := grid.squares.get((cell.cell.row, cell.right))) is not None and not words.is_label(right.text.normal):
        found.append(right)
        cell = right
    return found


def _names_a_role(label: GridCell, value: GridCell) -> bool:
    """Is a word that is a label elsewhere (经营者) the answer to a label that asks for a role (职务)?"""
    return label.text.normal.rstrip(":") in ROLE_LABELS and value.text.normal in ROLES


def _is_option(label: GridCell, value: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> bool:
    """Is a word that is a label elsewhere (超限) one of the printed answers to the label before it (检测结果)?"""
    names = words.entries.get(words.label(label.text.normal) or "", ())
    return any(value.text.normal in declared[name].options for name in names if name in declared)


def _alone(grid: Grid, cell: GridCell) -> bool:
    """Is it the only cell that begins in its row?"""
    return all(other is cell for other in grid.row(cell.cell.row) if other.cell.row == cell.cell.row)


def _header(grid: Grid, row: int, words: Vocabulary) -> bool:
    """Does a row hold labels only?"""
    cells = grid.row(row)
    return len(cells) > 1 and all(words.is_label(cell.text.normal) or cell.text.normal in ("序号", "编号") for cell in cells)


def _label_goes_on(grid: Grid, cell: GridCell, end: int, words: Vocabulary) -> bool:
    """Are the lines below a label part of a longer label that is not known (案件调查经过 / 和查明的事实)? Its value is in the next cell."""
    rest = cell.text.normal[end:]
    right = grid.squares.get((cell.cell.row, cell.right))
    if rest.startswith(("和", "及", "与", "或", "、")):
        return True
    beside = right is not None and right.text.normal and words.label(right.text.normal[: right.text.line_end(0)]) is None
    return bool(beside) and re.fullmatch(r"[\u4e00-\u9fff]{4,10}", rest) is not None


def _own_cell(grid: Grid, cell: GridCell, words: Vocabulary, declared: Mapping[str, EntrySpec], is_value: bool) -> Iterator[Hit]:
    """Labels and values in one cell: on its first line, or before a colon."""
    text = cell.text
    block = block_of(grid, cell)
    if not is_value and len(text.pieces) > 1:
        end = text.line_end(0)
        label = words.label(text.normal[:end])
        if label is not None and not _label_goes_on(grid, cell, end, words):
            yield Hit(label, text.passage(0, end), (text.passage(end),), block, cell.order * 1000)
            return
    if is_value and not words.inline.match(text.normal):
        return
    for hit in inline_hits(text, words, declared, flowing=True):
        yield Hit(hit.label, hit.at, hit.values, block, cell.order * 1000 + hit.order)
