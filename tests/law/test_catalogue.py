"""The checked-in catalogue is whole."""

from collections import Counter

import yaml
from pydantic import TypeAdapter

from casecheck.law.data import rules_folder
from casecheck.model import CatalogueItem

FAMILIES = ["EV", "DR", "PR", "SU", "LA", "EX", "AR", "XC"]
ITEMS = TypeAdapter(tuple[CatalogueItem, ...]).validate_python(
    yaml.safe_load((rules_folder() / "catalogue.yaml").read_text(encoding="utf-8"))
)


def test_280_codes_once_each_in_order() -> None:
    codes = [item.code for item in ITEMS]
    assert len(set(codes)) == len(codes) == 280
    assert codes == sorted(codes, key=lambda code: (FAMILIES.index(code[:2]), code))


def test_how_certain_and_how_grave() -> None:
    assert Counter(item.certainty for item in ITEMS) == {"sure": 87, "hint": 172, "human": 21}
    assert Counter(item.severity for item in ITEMS) == {"否决": 29, "严重": 89, "一般": 128, "轻微": 34}


def test_the_first_fourteen() -> None:
    known = {item.code: (item.severity, item.certainty) for item in ITEMS}
    assert {code: known[code] for code in ("EV-002", "EV-012", "EV-026", "EV-059", "DR-008", "DR-013", "DR-023")} == {
        "EV-002": ("一般", "sure"), "EV-012": ("一般", "sure"), "EV-026": ("严重", "sure"), "EV-059": ("一般", "sure"),
        "DR-008": ("严重", "sure"), "DR-013": ("严重", "sure"), "DR-023": ("严重", "sure"),
    }  # fmt: skip
    assert {code: known[code] for code in ("DR-047", "PR-005", "PR-017", "PR-025", "EX-001", "EX-007", "AR-003")} == {
        "DR-047": ("严重", "sure"), "PR-005": ("否决", "sure"), "PR-017": ("严重", "sure"), "PR-025": ("否决", "sure"),
        "EX-001": ("否决", "sure"), "EX-007": ("严重", "sure"), "AR-003": ("一般", "hint"),
    }  # fmt: skip


def test_titles_and_exceptions_are_one_line() -> None:
    for item in ITEMS:
        assert item.title.strip() == item.title, item.code
        assert "\n" not in item.title + item.exceptions, item.code
