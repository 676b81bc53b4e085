from typing import Any

import pytest

from casecheck.derive.weighing import last_unit
from casecheck.forms.weigh_ticket import WeighingRow
from casecheck.model import Document, Tick
from tests.papers import fact, filled, paper, state, world


def ticket(gross: Any = 42360, limit: Any = 31000, excess: Any = 11360, rate: Any = 3665, *lines: str, **more: Any) -> Document:
    def column(value: Any) -> dict[str, Any]:
        return value if isinstance(value, dict) else filled(value)

    numbers = {"gross": column(gross), "limit": column(limit), "excess": column(excess), "rate": column(rate)}
    return paper("weigh_ticket", *lines, weighings=(WeighingRow.model_validate(numbers),), **more)


@pytest.mark.parametrize(
    ("excess", "adds_up"),
    [(11360, True), (11361, True), (11362, False), (12360, False), (filled(11400, "11.4吨"), True), (filled(11500, "11.5吨"), False)],
)
def test_excess(excess: Any, adds_up: bool) -> None:
    assert fact(world(ticket(excess=excess)), "weighing.excess_adds_up").value is adds_up


def test_a_vehicle_within_its_limit_has_no_excess() -> None:
    w = world(ticket(30000, 31000, 0, 0))
    assert fact(w, "weighing.excess_adds_up").value is True
    assert fact(w, "weighing.excess_reckoned").value == 0


def test_what_was_not_read_is_not_wrong() -> None:
    w = world(ticket(limit=state("unreadable")))
    assert fact(w, "weighing.excess_adds_up").value is None
    assert fact(w, "weighing.rate_adds_up").value is None
    assert fact(world(ticket(rate=state("absent"))), "weighing.rate_adds_up").value is True


@pytest.mark.parametrize(
    ("rate", "adds_up"),
    [
        (filled(3665, "36.65%"), True),
        (filled(3664, "36.64%"), True),
        (filled(3700, "37%"), True),
        (filled(3800, "38%"), False),
        (filled(3765, "37.65%"), False),
    ],
)
def test_rate(rate: Any, adds_up: bool) -> None:
    assert fact(world(ticket(rate=rate)), "weighing.rate_adds_up").value is adds_up


def test_a_rate_reckoned_from_unrounded_weights() -> None:
    w = world(ticket(filled(49000, "49.0吨"), 31000, filled(18000, "18.0吨"), filled(5819, "58.19%")))
    assert fact(w, "weighing.rate_adds_up").value is True


def test_oversize_permit() -> None:
    def ticks(yes: bool | None, no: bool | None) -> dict[str, Any]:
        return filled((Tick(option="是", ticked=yes), Tick(option="否", ticked=no)))

    told = {(True, False): True, (None, True): False, (False, True): False, (None, None): None}
    for (yes, no), expected in told.items():
        assert fact(world(ticket(oversize_permit=ticks(yes, no))), "weighing.oversize_permit").value is expected
    assert fact(world(ticket(permit_no="黑超001")), "weighing.oversize_permit").value is True
    assert fact(world(ticket()), "weighing.oversize_permit").value is False


def test_an_allowance_is_seen() -> None:
    assert fact(world(ticket(42360, 31000, 10360, 3342, "扣除误差后超限10360千克")), "weighing.allowance").value is True
    assert fact(world(ticket()), "weighing.allowance").value is False


@pytest.mark.parametrize(
    ("text", "unit"), [("42.36t", 10), ("42.3吨", 100), ("42吨", 1000), ("42360kg", 1), ("42360", 1), ("42.3605吨", 1)]
)
def test_last_unit(text: str, unit: int) -> None:
    assert last_unit(text) == unit
