"""What --quick measures, when it fails, and where the tables go."""

from __future__ import annotations

import extraction
import pytest

from casecheck.write.regions import HELD_OUT


def line(form="word", region="su", **counts):
    entries = {"penalty_decision.case_no": counts}
    return {"format": form, "region": region, "counts": {"penalty_decision": counts}, "entries": entries, "papers": {"right": 1}}


@pytest.mark.parametrize(
    ("counts", "fails"),
    [
        ({"right": 10_000}, False),
        ({"right": 9_995, "wrong": 5}, False),
        ({"right": 9_970, "wrong": 30}, True),
        ({"right": 9_900, "gap": 100}, True),
        ({}, True),
    ],
)
def test_below_the_limits_of_right_or_over_those_of_wrong(counts, fails):
    assert extraction.below([line(**counts)], "word") is fails


def test_signatures_are_not_counted_as_entries():
    both = line(right=10_000)
    both["counts"]["signatures"] = {"wrong": 10_000}
    assert not extraction.below([both], "word")


def test_quick_takes_every_layout_worked_on_and_none_held_out():
    taken = [region for regions in extraction.QUICK.values() for region in regions]
    assert sorted(taken) == sorted(extraction.WORKED_ON)
    assert not set(taken) & set(HELD_OUT)
    assert extraction.first_of("su").region == "su"


def test_counts_under_three_hundred_are_not_shown_as_shares():
    text = extraction.tables([line(right=299, wrong=1), line(form="pdf", right=298, wrong=1)])
    assert "99.67%" in text
    assert "| penalty_decision | 行政处罚决定书 | 300 | 99.67% | 0.00% | 0.33% | 299 | 298 | 0 | 1 |" in text
    assert "| penalty_decision.case_no | 599 | 99.67% | 0.00% | 0.33% |" in text


def test_the_tables_replace_what_stood_between_their_marks(tmp_path, monkeypatch):
    page = tmp_path / "accuracy.md"
    page.write_text(f"前\n{extraction.BEGIN}\n旧表\n{extraction.END}\n后\n", "utf-8")
    monkeypatch.setattr(extraction, "DOCS", page)
    extraction.put_in_docs("新表\n")
    extraction.put_in_docs("新表\n")
    assert page.read_text("utf-8") == f"前\n{extraction.BEGIN}\n\n新表\n\n{extraction.END}\n后\n"
    page.write_text("没有标记", "utf-8")
    with pytest.raises(SystemExit, match="没有"):
        extraction.put_in_docs("新表\n")
