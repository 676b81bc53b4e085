"""A scale is certified on the day it weighs, or it is not."""

from __future__ import annotations

from typing import Any

import pytest

from casecheck.model import Document
from tests.papers import fact, paper, state, world


def ticket(day: str = "2023-05-03T09:10", scale: str = "SCS-60 编号 A2019-071") -> Document:
    return paper("weigh_ticket", "称重检测单", time=day, scale=scale)


def certificate(ends: Any, device: str = "A2019071", id: str = "c") -> Document:
    return paper("scale_certificate", "检定证书", id=id, valid_to=ends, device_no=device)


def value(name: str, *papers: Document) -> Any:
    return fact(world(*papers), f"weigh_ticket.{name}").value


@pytest.mark.parametrize(("ends", "expired"), [("2023-05-02", True), ("2023-05-03", False), ("2023-12-31", False)])
def test_the_last_day_is_in_time(ends: str, expired: bool) -> None:
    assert value("scale_expired", ticket(), certificate(ends)) is expired


def test_one_certificate_that_holds_is_enough_and_one_unread_leaves_it_open() -> None:
    assert value("scale_expired", ticket(), certificate("2022-05-02"), certificate("2024-05-01", id="d")) is False
    assert value("scale_expired", ticket(), certificate("2022-05-02"), certificate(state("unreadable"), id="d")) is None
    assert value("scale_expired", ticket()) is None
    assert value("certificate_filed", ticket()) is False


def test_the_same_scale_by_its_number() -> None:
    assert value("same_scale", ticket(), certificate("2022-05-02")) is True
    assert value("same_scale", ticket(), certificate("2022-05-02", device="B7")) is False
    assert value("same_scale", ticket(), certificate("2022-05-02", device="7")) is False
    assert value("same_scale", ticket(scale=""), certificate("2022-05-02")) is False


def test_the_certificate_of_another_scale_saves_nothing() -> None:
    other = certificate("2024-05-01", device="B2020-001", id="d")
    assert value("scale_expired", ticket(), certificate("2022-05-02"), other) is True


def test_a_page_that_may_hold_a_newer_certificate_leaves_it_open() -> None:
    assert value("scale_expired", ticket(), certificate("2022-05-02"), paper("unknown", "附件")) is None
    pasted = paper("evidence_paste_page", "证据粘贴页", "电子汽车衡检定证书")
    assert value("scale_expired", ticket(), certificate("2022-05-02"), pasted) is None
