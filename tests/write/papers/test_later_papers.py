"""The papers of sources, certificates, service, execution and other endings, read back from the raw XML."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import chinese_calendar
import pytest

from casecheck.errors import UsageError
from casecheck.write import Case, Cause, Extra, Generation, PaperTruth, PartyKind, make_case, write_dossier

CASES: list[tuple[Cause, PartyKind, tuple[Extra, ...], set[str]]] = [
    (
        "overload-on-site",
        "person",
        (
            *("certificates", "scale", "unloading", "platform", "substitute", "transfer"),
            *("recusal", "assistance", "address", "publication", "instalment"),
        ),
        {
            *("road_transport_certificate_copy", "operation_licence_copy", "qualification_certificate_copy", "scale_certificate"),
            *("unloading_notice", "platform_or_payment_proof", "substitute_performance_decision", "case_transfer_letter"),
            *("case_transfer_notice", "recusal_papers", "assistance_request", "service_address_confirmation"),
            *("instalment_approval", "instalment_notice", "publication_record"),
        },
    ),
    (
        "overload-off-site",
        "company",
        ("inspection", "post", "enforcement", "archive"),
        {
            *("inspection_record", "postal_receipt", "demand_letter", "enforcement_approval", "enforcement_decision"),
            *("enforcement_status_notice", "enforcement_agreement", "dossier_notes"),
        },
    ),
    ("road-excavation", "company", ("dismantling", "archive"), {"enforcement_announcement"}),
    ("overload-off-site", "company", ("instalment",), {"instalment_approval", "instalment_notice"}),
    ("overload-off-site", "company", ("court",), {"demand_letter", "court_enforcement_application"}),
    (
        *("unlicensed-passenger", "person"),
        ("court-announced",),
        {"demand_letter", "service_announcement", "court_enforcement_application"},
    ),
    (
        *("unlicensed-passenger", "person"),
        ("report", "correction-review", "confiscation", "archive"),
        {"report_record", "correction_review_record", "confiscation_list", "confiscation_disposal"},
    ),
    ("overload-on-site", "company", ("no-penalty",), {"no_penalty_decision", "closing_report"}),
    ("overload-on-site", "company", ("cancellation",), {"case_cancellation_approval"}),
    ("on-spot", "person", ("filing", "publication", "archive"), {"on_spot_filing", "publication_record", "dossier_notes"}),
]


def _case(cause: Cause, extras: tuple[Extra, ...], generation: Generation = "2021", seed: int = 3, day: dt.date | None = None) -> Case:
    return make_case(seed, generation, day=day, cause=cause, extras=extras)


def _papers(folder: Path, case: Case) -> dict[str, PaperTruth]:
    """Form → the last paper of it."""
    return {paper.form: paper for paper in write_dossier(folder, case).papers}


def _full_working_days(first: dt.date, last: dt.date) -> int:
    """Working days strictly between two days."""
    days = [first + dt.timedelta(days=n) for n in range(1, (last - first).days)]
    return sum(chinese_calendar.is_workday(day) for day in days)


def _day(paper: PaperTruth, key: str) -> dt.date:
    return dt.date.fromisoformat(paper.entries[key].value[:10])


@pytest.mark.parametrize("generation", get_args(Generation))
@pytest.mark.parametrize(("cause", "party", "extras", "forms"), CASES)
def test_every_paper_appears_and_holds_its_truth(
    *,
    cause: Cause,
    party: PartyKind,
    extras: tuple[Extra, ...],
    forms: set[str],
    generation: Generation,
    tmp_path: Path,
    raw_text: Callable[[Path], str],
) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, generation, party, cause=cause, extras=extras))
    assert forms <= {paper.form for paper in truth.papers}
    for paper in truth.papers:
        if paper.form not in forms | {"service_receipt"}:
            continue
        text = raw_text(tmp_path / "dossier" / paper.file)
        assert text.startswith(paper.title)
        for entry in [*paper.entries.values(), *(entry for rows in paper.rows.values() for row in rows for entry in row.values())]:
            for words in re.sub(r"\s", "", entry.text).split("；"):
                assert words in text, (paper.form, entry)
        assert all(name in text for signature in paper.signatures for name in signature.names)


@pytest.mark.parametrize(("cause", "party", "extras", "forms"), CASES)
def test_same_arguments_same_bytes(cause: Cause, party: PartyKind, extras: tuple[Extra, ...], forms: set[str], tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_dossier(tmp_path / name, make_case(5, "2021", party, cause=cause, extras=extras))
    files = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}


STARTS = [
    (g, day + dt.timedelta(days=41 * n)) for g, day in (("2008", dt.date(2018, 1, 3)), ("2021", dt.date(2021, 8, 2))) for n in range(14)
]


@pytest.mark.parametrize(("generation", "day"), STARTS)
def test_terms_of_execution(generation: Generation, day: dt.date) -> None:
    served = _case("overload-off-site", (), generation, day=day).dates.decision_served.date()
    due = served + dt.timedelta(days=15)
    own = _case("overload-off-site", ("enforcement",), generation, day=day).dates
    assert own.enforcement
    assert due < own.enforcement.demanded
    assert _full_working_days(own.enforcement.demand_served.date(), own.enforcement.approved) >= 10
    order = [
        own.enforcement.approved,
        own.enforcement.enforced,
        own.enforcement.suspended.date(),
        own.enforcement.agreed,
        own.paid,
        own.closed,
    ]
    assert order == sorted(order)
    for extra in ("court", "court-announced"):
        court = _case("overload-off-site", (extra,), generation, day=day).dates.enforcement
        assert court
        assert _full_working_days(court.demand_served.date(), court.applied) >= 10
        assert 184 < (court.applied - served).days <= 184 + 89
        if court.announced:
            assert (court.demand_served.date() - court.announced).days == (30 if court.announced.year >= 2022 else 60)
    put_off = _case("overload-off-site", ("instalment",), generation, day=day).dates
    assert put_off.instalment
    assert served < put_off.instalment.approved < put_off.instalment.noticed.date() <= due
    assert put_off.instalment.noticed.date() < put_off.paid <= put_off.instalment.last_due < put_off.archived


def test_instalments_add_up(tmp_path: Path) -> None:
    case = _case("overload-on-site", ("instalment",))
    papers = _papers(tmp_path / "dossier", case)
    entries = papers["instalment_notice"].entries
    first, rest = int(entries["instalment_amount"].value), int(entries["balance"].value)
    assert first + rest == case.fine.yuan * 100
    assert papers["instalment_approval"].entries["amounts"].value == f"{first}；{rest}"
    assert entries["extended_to"].state == "struck"
    assert (
        _papers(tmp_path / "whole", _case("overload-off-site", ("instalment",)))["instalment_notice"].entries["balance"].state == "struck"
    )


def test_dates_of_a_posted_decision(tmp_path: Path) -> None:
    papers = _papers(tmp_path / "dossier", _case("overload-off-site", ("post", "address", "publication")))
    slip, receipt = papers["postal_receipt"].entries, papers["service_receipt"]
    assert _day(papers["penalty_decision"], "issue_date") <= _day(papers["postal_receipt"], "posted_time")
    assert slip["posted_time"].value < slip["delivered_time"].value == receipt.rows["rows"][0]["time"].value
    assert receipt.entries["mode"].text == "邮寄送达"
    assert papers["service_address_confirmation"].entries["post_address"].text == slip["receiver_address"].text
    decided, published = _day(papers["publication_record"], "decision_date"), _day(papers["publication_record"], "published_time")
    assert _full_working_days(decided, published) + 1 <= 7


def test_scale_certificate_covers_the_weighing(tmp_path: Path) -> None:
    case = _case("overload-off-site", ("scale",))
    paper = _papers(tmp_path / "dossier", case)["scale_certificate"]
    assert _day(paper, "date") < case.at.date() <= _day(paper, "valid_to")
    assert getattr(case.offence, "scale") in paper.entries["device"].text  # noqa: B009


def test_pages_of_the_notes_add_up_to_the_index(tmp_path: Path) -> None:
    papers = _papers(tmp_path / "dossier", _case("unlicensed-passenger", ("archive", "exhibits")))
    last = papers["dossier_index"].rows["rows"][-1]["pages"].text.rpartition("-")[2]
    total, *parts = (int(number) for number in re.findall(r"\d+", papers["dossier_notes"].entries["situation"].text))
    assert str(total) == last
    assert sum(parts) == total
    assert parts[1] == 1
    assert "备考表" not in papers["dossier_index"].entries["rows"].text
    assert papers["dossier_notes"].entries["archivist"] != papers["dossier_notes"].entries["checker"]


def test_what_is_confiscated_is_told_decided_and_disposed_of(tmp_path: Path) -> None:
    papers = _papers(tmp_path / "dossier", _case("unlicensed-passenger", ("confiscation",)))
    things = papers["confiscation_disposal"].entries["items"].text
    assert things in papers["violation_notice"].entries["proposed_penalty"].text
    assert things in papers["penalty_decision"].entries["penalty"].text
    assert [row["name"].text for row in papers["confiscation_list"].rows["items"][:2]] == re.findall(r"(自制营运标志灯|收费价目牌)", things)


def test_a_case_without_penalty_has_no_notice_and_no_fine(tmp_path: Path) -> None:
    case = _case("overload-on-site", ("no-penalty",))
    papers = _papers(tmp_path / "dossier", case)
    assert not {"violation_notice", "penalty_decision", "fine_receipt"} & set(papers)
    assert case.fine.yuan == 0
    assert papers["closing_report"].entries["result"].text == "作出不予处罚决定"
    assert "investigation_report" not in _papers(tmp_path / "cancelled", _case("overload-on-site", ("cancellation",)))


def test_endings_that_do_not_go_together() -> None:
    with pytest.raises(UsageError, match="只能选一项"):
        _case("overload-on-site", ("no-penalty", "instalment"))
    with pytest.raises(UsageError, match="不作处罚"):
        _case("overload-on-site", ("no-penalty", "approval"))
