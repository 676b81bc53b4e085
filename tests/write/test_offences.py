"""Cases found by a check: law by the day of the act, days in order, and papers that print what the truth says."""

import datetime as dt
import re
from pathlib import Path
from typing import get_args

import chinese_calendar
import pytest
import yaml

from casecheck.errors import UsageError
from casecheck.write import FIRST_DAY, REGIONS, Cause, Generation, PartyKind, Truth, make_case, suitable, write_dossier
from casecheck.write.kinds import KINDS
from casecheck.write.offences import NotRecorded
from casecheck.write.offences.found import Checked
from casecheck.write.procedure import parties

STATUTES = Path(__file__).parents[2] / "rules/statutes"
NAMES = {
    "中华人民共和国道路运输条例": "road_transport_reg",
    "中华人民共和国公路法": "highway_law",
    "网络预约出租汽车经营服务管理暂行办法": "ride_hailing_rule",
    "巡游出租汽车经营服务管理规定": "taxi_rule",
    "出租汽车驾驶员从业资格管理规定": "taxi_driver_rule",
}
RANGES: dict[str, list[tuple[str, str, int, int]]] = {  # cause → first day, provision, least and most in yuan
    "unlicensed-freight": [("2016-02-06", "63", 30_000, 100_000), ("2023-07-20", "63.1.1", 3_000, 10_000)],
    "unlicensed-dangerous-goods": [("2016-02-06", "63", 30_000, 100_000), ("2023-07-20", "63.1.3", 30_000, 100_000)],
    "spillage": [("2016-02-06", "69..5", 1_000, 3_000), ("2023-07-20", "68.2", 1_000, 3_000)],
    "ride-hailing-car": [("2016-11-01", "34..1", 10_000, 30_000), ("2022-11-30", "34.1.2", 3_000, 10_000)],
    "ride-hailing-driver": [("2022-11-30", "34.1.3", 200, 2_000)],
    "taxi-bargaining": [("2021-08-11", "48..1", 200, 500)],
    "repair-shop": [("2022-05-01", "65.3", 5_000, 20_000), ("2023-07-20", "65.4", 3_000, 10_000)],
    "driving-school": [("2022-05-01", "65.3", 5_000, 20_000)],
    "road-excavation": [("2009-08-27", "76..1", 0, 30_000)],
}
DAYS = [dt.date(2018, 5, 8), dt.date(2020, 5, 12), dt.date(2022, 11, 29), dt.date(2022, 11, 30)]
DAYS += [dt.date(2023, 7, 19), dt.date(2023, 7, 20), dt.date(2024, 5, 8)]
JOINED = {("dossier_index", "rows"), ("legal_review", "checks")}  # lists, printed line by line
DIGITS = "零一二三四五六七八九"


def number(text: str) -> int:
    """六十三 → 63."""
    tens, _, ones = text.rpartition("十")
    return (DIGITS.index(tens) if tens else "十" in text) * 10 + (DIGITS.index(ones) if ones else 0)


def provision(citation: str) -> tuple[str, int, int, int]:
    """Law, article, paragraph and item; 0 where none is named."""
    found = re.fullmatch(r"《(.+)》第([^条]+)条(?:第([^款]+)款)?(?:第([^项]+)项)?", citation)
    assert found, citation
    article, paragraph, item = (number(part) if part else 0 for part in found.groups()[1:])
    return found[1], article, paragraph, item


def generation_of(day: dt.date) -> Generation:
    return "2008" if day < dt.date(2019, 6, 1) else "2019" if day < dt.date(2021, 7, 15) else "2021"


def known(cause: Cause, day: dt.date) -> bool:
    return dt.date.fromisoformat(RANGES[cause][0][0]) <= day


def in_force(cause: Cause, day: dt.date) -> tuple[str, str, int, int]:
    return [line for line in RANGES[cause] if dt.date.fromisoformat(line[0]) <= day][-1]


CASES = [(cause, day, party) for cause in KINDS for day in DAYS for party in parties(cause) if known(cause, day)]


def test_at_least_twelve_causes() -> None:
    assert set(KINDS) == set(RANGES)
    assert len(get_args(Cause)) >= 12


@pytest.mark.parametrize(("cause", "day", "party"), CASES)
def test_law_and_fine_of_the_day(cause: Cause, day: dt.date, party: PartyKind) -> None:
    case = make_case(3, generation_of(day), party, day, cause)
    _, article, least, most = min(in_force(cause, day), in_force(cause, case.dates.decision_dated), key=lambda line: line[3])
    _, *cited = provision(case.offence.basis)
    wanted = [int(part or 0) for part in f"{article}..".split(".")[:3]]
    assert cited == wanted
    assert least <= case.fine.yuan <= most
    assert case.fine.yuan > 0


@pytest.mark.parametrize(("cause", "day", "party"), CASES)
def test_articles_stand_in_the_statutes(cause: Cause, day: dt.date, party: PartyKind) -> None:
    offence = make_case(3, generation_of(day), party, day, cause).offence
    assert isinstance(offence, Checked)
    for citation in (offence.violated, offence.basis):
        law, article, paragraph, item = provision(citation)
        statute = yaml.safe_load((STATUTES / f"{NAMES[law]}.yaml").read_text("utf-8"))
        assert statute["name"] == law
        applied = max(offence.terms.since, day)
        version = next(v for v in statute["versions"] if v["from"] <= applied <= v.get("to", applied))
        assert article <= version.get("articles", article)
        counts = version.get("paragraphs", {}).get(article)
        if counts is not None:
            assert (paragraph or 1) <= len(counts)
            assert item <= counts[(paragraph or 1) - 1]


def test_a_softer_law_before_the_decision_is_applied_and_explained() -> None:
    old, new = (make_case(1, day=dt.date(2023, *day), cause="unlicensed-freight") for day in ((6, 1), (7, 19)))
    assert (old.fine.yuan, new.fine.yuan) == (30_000, 3_000)
    assert "修改后的规定处罚较轻" not in old.offence.reasoning(old)
    assert "修改后的规定处罚较轻" in new.offence.reasoning(new)
    assert "discussion" in old.papers
    assert "discussion" not in new.papers


@pytest.mark.parametrize("cause", KINDS)
def test_law_that_is_not_known_is_refused(cause: Cause) -> None:
    first = dt.date.fromisoformat(RANGES[cause][0][0])
    if first > dt.date(2016, 12, 1):
        before = first - dt.timedelta(days=1)
        with pytest.raises(UsageError, match="条款未收入"):
            make_case(1, generation_of(before), None, before, cause)


@pytest.mark.parametrize(("cause", "day", "party"), CASES)
def test_days_are_in_order(cause: Cause, day: dt.date, party: PartyKind) -> None:
    for seed in range(4):
        case = make_case(seed, generation_of(day), party, day, cause)
        days = case.dates
        steps = [days.filed, days.reported, days.report_approved, days.notice_dated, days.notice_served.date(), days.decision_dated]
        steps += [days.decision_served.date(), days.paid, days.closed, days.closing_approved]
        assert [case.at.date(), *steps] == sorted([case.at.date(), *steps])
        assert all(chinese_calendar.is_workday(step) for step in steps)
        assert days.notice_served.date() <= days.legally_reviewed <= days.discussed.date() < days.decision_dated
        if isinstance(case.offence, NotRecorded):
            assert days.corrected == case.offence.ordered < case.at.date()
        else:
            assert case.at.date() <= days.corrected


@pytest.mark.parametrize(("cause", "day", "party"), CASES)
def test_party_and_papers_suit(cause: Cause, day: dt.date, party: PartyKind) -> None:
    case = make_case(5, generation_of(day), party, day, cause)
    assert ("business_licence_copy" in case.papers) == (party != "person")
    assert case.party.credit_code[:2] == {"person": "", "company": "91", "sole_trader": "92"}[party]
    assert ("legal_review" in case.papers) == ("discussion" in case.papers) == (case.fine.yuan >= 10_000)
    assert (case.witness is not None) == bool(case.offence.witness_dialogue(case)) == ("witness_interview" in case.papers)
    names = {item.name for item in case.evidence}
    assert ("营业执照复印件" in names) == (party != "person")
    assert {"现场笔录", "询问笔录", "身份证复印件"} <= names


def _texts(truth: Truth) -> list[tuple[str, str]]:
    """File and words."""
    found = []
    for paper in truth.papers:
        whole = [entry for key, entry in paper.entries.items() if (paper.form, key) not in JOINED]
        entries = [*whole, *(e for rows in paper.rows.values() for row in rows for e in row.values())]
        found += [(paper.file, re.sub(r"\s", "", entry.text)) for entry in entries]
        found += [(paper.file, name) for signature in paper.signatures for name in signature.names]
    return found


@pytest.mark.parametrize("generation", get_args(Generation))
@pytest.mark.parametrize("cause", KINDS)
def test_truth_stands_in_the_papers(cause: Cause, generation: Generation, tmp_path: Path, raw_texts) -> None:
    if not known(cause, FIRST_DAY[generation]):
        return
    case = make_case(2, generation, parties(cause)[-1], cause=cause)
    truth = write_dossier(tmp_path / "dossier", case)
    texts = raw_texts(tmp_path / "dossier")
    assert set(texts) == {paper.file for paper in truth.papers}
    for file, words in _texts(truth):
        assert words in texts[file], (file, words)
    everywhere = "".join(texts.values())
    for placeholder in ("None", "case.", "{", "Terms("):
        assert placeholder not in everywhere
    for form in ("violation_notice", "penalty_decision"):
        text = next(texts[paper.file] for paper in truth.papers if paper.form == form)
        assert re.sub(r"\s", "", case.offence.violated) in text
        assert re.sub(r"\s", "", case.offence.basis) in text


@pytest.mark.parametrize("cause", ["ride-hailing-car", "ride-hailing-driver"])
def test_a_warning_goes_with_the_fine(cause: Cause, tmp_path: Path) -> None:
    case = make_case(2, cause=cause)
    assert isinstance(case.offence, Checked)
    assert case.offence.terms.warned
    truth = write_dossier(tmp_path / "dossier", case)
    decision = next(paper for paper in truth.papers if paper.form == "penalty_decision").entries["penalty"]
    notice = next(paper for paper in truth.papers if paper.form == "violation_notice").entries["proposed_penalty"]
    assert decision.text == notice.text == f"警告，并处{case.fine.text}"
    assert decision.value == notice.value == f"警告；罚款{case.fine.yuan * 100}"


@pytest.mark.parametrize("cause", ["repair-shop", "driving-school"])
def test_the_order_to_correct_knows_nothing_of_the_second_check(cause: Cause, tmp_path: Path) -> None:
    case = make_case(4, cause=cause)
    truth = write_dossier(tmp_path / "dossier", case)
    order = next(paper for paper in truth.papers if paper.form == "correction_notice")
    assert "拒不改正" not in order.entries["facts"].text
    assert case.vehicle.plate not in order.entries["facts"].text
    assert order.signatures[0].date == case.dates.corrected.isoformat()


@pytest.mark.parametrize("cause", KINDS)
def test_another_region_prints_it_too(cause: Cause, tmp_path: Path) -> None:
    region = list(REGIONS)[-1]
    truth = write_dossier(tmp_path / "dossier", make_case(2, cause=cause, region=region))
    decision = next(paper for paper in truth.papers if paper.form == "penalty_decision")
    assert decision.entries["penalty"].value.endswith(f"罚款{make_case(2, cause=cause).fine.yuan * 100}")


def test_same_arguments_same_case() -> None:
    for cause in KINDS:
        assert make_case(9, cause=cause) == make_case(9, cause=cause)
        assert make_case(9, cause=cause) != make_case(10, cause=cause)


@pytest.mark.parametrize("cause", KINDS)
def test_a_planted_fine_is_out_of_the_range(cause: Cause, tmp_path: Path) -> None:
    case = make_case(1, cause=cause)
    truth = write_dossier(tmp_path / "dossier", case, ["LA-003"])
    decision = next(paper for paper in truth.papers if paper.form == "penalty_decision").entries["fine_amount"]
    assert int(decision.value.split("/")[0]) > in_force(cause, FIRST_DAY["2021"])[3] * 100
    assert ("PR-025" in suitable(case)) == (case.fine.yuan > 1000)
