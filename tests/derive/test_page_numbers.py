"""Page numbers of records."""

import pytest

from casecheck.model import Box, Line, Page
from tests.papers import fact, paper, world


@pytest.mark.parametrize(
    ("line", "top", "bare"),
    [
        ("第 1 页 共 2 页", 0.95, 0),
        ("第二页", 0.02, 0),
        ("1/2", 0.95, 0),
        ("- 2 -", 0.95, 0),
        ("2", 0.5, 1),
        ("询问笔录（续页）", 0.05, 1),
    ],
)
def test_a_page_has_a_number_or_not(line: str, top: float, bare: int) -> None:
    page = Page(file="a.jpg", number=1, scanned=True, blocks=(Line(text=line, box=Box(left=0.4, top=top, right=0.6, bottom=top + 0.02)),))
    record = paper("interview_record", "询问笔录").model_copy(update={"pages": (page,)})
    assert fact(world(record), "record.pages_unnumbered").value == bare
