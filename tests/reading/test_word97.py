"""The marked text of an old Word file, laid out: paragraphs, rows of cells, and nothing lost."""

import pytest

from casecheck.model import Line
from casecheck.reading.word97 import laid_out


def shown(words: str) -> list[str | list[tuple[int, int, str]]]:
    return [
        block.text if isinstance(block, Line) else [(cell.row, cell.column, cell.text) for cell in block.cells] for block in laid_out(words)
    ]


@pytest.mark.parametrize(
    ("words", "blocks"),
    [
        ("立案登记表\r案由\x07超限\x07\x07\r附注", ["立案登记表", [(1, 1, "案由"), (1, 2, "超限")], "附注"]),
        ("姓名\x07陈春生\x07\x07当\r事\r人\x07无\x07\x07", [[(1, 1, "姓名"), (1, 2, "陈春生"), (2, 1, "当\n事\n人"), (2, 2, "无")]]),
        ("姓名\x07\x07\x07电话\x071\x07\x07", [[(1, 1, "姓名"), (1, 2, ""), (2, 1, "电话"), (2, 2, "1")]]),
        ("甲\x07乙", [[(1, 1, "甲")], "乙"]),  # the end of the row is not marked
        ("一段\r\r二段\x0c三段", ["一段", "二段", "三段"]),
    ],
)
def test_laid_out(words: str, blocks: list[object]) -> None:
    assert shown(words) == blocks
