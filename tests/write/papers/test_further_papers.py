"""The papers of hearings, measures, registration, sampling and exhibits, read back from the raw XML."""

import datetime as dt
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from casecheck.write import Case, Cause, Extra, Generation, PaperTruth, PartyKind, make_case, write_bundle, write_dossier

FORMS = {
    "hearing-held": ["hearing_application", "hearing_notice", "hearing_announcement", "hearing_record", "hearing_report"],
    "measure": [
        *("measure_approval", "scene_record_coercive", "coercive_measure_decision"),
        *("measure_release_approval", "coercive_measure_release"),
    ],
    "measure-extended": ["measure_extension_approval", "coercive_measure_extension"],
    "registration": [
        *("evidence_registration_approval", "evidence_registration_list"),
        *("evidence_release_approval", "evidence_registration_release"),
    ],
    "sampling": ["sampling_voucher", "appraisal_commission", "test_report"],
    "exhibits": ["evidence_paste_page", "av_evidence_sheet"],
    "approval": ["penalty_approval"],
}
CASES: list[tuple[Cause, PartyKind, tuple[Extra, ...]]] = [
    ("unlicensed-passenger", "person", ("hearing-held", "measure", "measure-extended", "registration", "exhibits", "approval")),
    ("overload-on-site", "company", ("hearing-held", "registration", "sampling", "exhibits", "approval")),
    ("overload-off-site", "company", ("hearing-held", "approval")),
    ("on-spot", "person", ("exhibits",)),
]


def _papers(folder: Path, case: Case) -> dict[str, PaperTruth]:
    """Form → the first paper of it."""
    found: dict[str, PaperTruth] = {}
    for paper in write_dossier(folder, case).papers:
        found.setdefault(paper.form, paper)
    return found


@pytest.mark.parametrize("generation", get_args(Generation))
@pytest.mark.parametrize(("cause", "party", "extras"), CASES)
def test_every_paper_appears_and_holds_its_truth(
    cause: Cause, party: PartyKind, extras: tuple[Extra, ...], generation: Generation, tmp_path: Path, raw_text: Callable[[Path], str]
) -> None:
    case = make_case(4, generation, party, cause=cause, extras=extras)
    truth = write_dossier(tmp_path / "dossier", case)
    forms = [paper.form for paper in truth.papers]
    assert {form for extra in extras for form in FORMS[extra]} <= set(forms)
    assert ("inquest_sketch" in forms) == (cause == "on-spot")
    ours = {"inquest_sketch", "service_receipt", *(form for extra in extras for form in FORMS[extra])}
    for paper in truth.papers:
        if paper.form not in ours:
            continue
        text = raw_text(tmp_path / "dossier" / paper.file)
        assert text.startswith(paper.title)
        for entry in [*paper.entries.values(), *(entry for rows in paper.rows.values() for row in rows for entry in row.values())]:
            for words in re.sub(r"\s", "", entry.text).split("；"):
                assert words in text, (paper.form, entry)
        for signature in paper.signatures:
            assert signature.names
            assert all(name in text for name in signature.names)


@pytest.mark.parametrize("generation", get_args(Generation))
def test_papers_that_are_served_have_a_receipt_with_the_same_title_and_number(generation: Generation, tmp_path: Path) -> None:
    extras: tuple[Extra, ...] = ("hearing-held", "measure-extended", "registration")
    truth = write_dossier(tmp_path / "dossier", make_case(4, generation, cause="unlicensed-passenger", extras=extras))
    rows = [paper.rows["rows"][0] for paper in truth.papers if paper.form == "service_receipt"]
    served = {(row["title"].text, row["number"].text) for row in rows}
    for form in (
        "hearing_notice",
        "coercive_measure_decision",
        "coercive_measure_extension",
        "coercive_measure_release",
        "evidence_registration_list",
        "evidence_registration_release",
        "penalty_decision",
    ):
        paper = next(paper for paper in truth.papers if paper.form == form)
        assert (paper.title, paper.entries["case_no"].text) in served


def test_titles_of_2008(tmp_path: Path) -> None:
    extras: tuple[Extra, ...] = ("measure-extended", "registration", "exhibits", "approval")
    papers = _papers(tmp_path / "dossier", make_case(4, "2008", cause="unlicensed-passenger", extras=extras))
    assert papers["coercive_measure_decision"].title == "车辆暂扣凭证"
    assert papers["coercive_measure_decision"].entries["measure_kind"].text == "暂扣"
    assert papers["evidence_registration_list"].title == "证据保存清单"
    assert papers["evidence_registration_release"].title == "证据登记保存处理决定书"
    assert papers["evidence_registration_list"].entries["legal_basis"].text == "第三十七条第二款"


def test_what_was_taken_is_what_comes_back(tmp_path: Path) -> None:
    case = make_case(6, cause="unlicensed-passenger", extras=("measure-extended",))
    papers = _papers(tmp_path / "dossier", case)
    taken, back = papers["coercive_measure_decision"], papers["coercive_measure_release"]
    assert taken.rows["inventory"] == back.rows["return_list"]
    assert taken.rows["inventory"][0]["specification"].text == case.plates
    assert {entry.state for entry in taken.rows["inventory"][-1].values()} == {"struck"}
    start, end = taken.entries["measure_period"].value.split("/")
    assert papers["measure_approval"].entries["period"].value == f"{start}/{end}"
    longer, last = papers["measure_extension_approval"].entries["period"].value.split("/")
    assert dt.date.fromisoformat(longer) - dt.date.fromisoformat(end) == dt.timedelta(days=1)
    assert papers["coercive_measure_extension"].entries["extended_to"].value == last
    assert back.entries["measure_date"].value == start == taken.entries["issue_date"].value
    assert start < back.entries["release_from"].value <= last


@pytest.mark.parametrize(("day", "bodies"), [(dt.date(2023, 12, 20), "或者"), (dt.date(2024, 1, 10), "")])
def test_remedy_of_the_measure_follows_its_own_day(day: dt.date, bodies: str, tmp_path: Path) -> None:
    case = make_case(4, day=day, cause="unlicensed-passenger", extras=("measure",))
    told = _papers(tmp_path / "dossier", case)["coercive_measure_decision"].entries["reconsideration_body"].text
    assert ("或者" in told) == bool(bodies)


def test_the_hearing_is_told_alike_everywhere(tmp_path: Path, raw_text: Callable[[Path], str]) -> None:
    case = make_case(4, cause="overload-off-site", extras=("hearing-held",))
    papers = _papers(tmp_path / "dossier", case)
    record, notice = papers["hearing_record"], papers["hearing_notice"]
    assert (
        record.entries["time"].value.split("/")[0]
        == notice.entries["hearing_time"].value
        == papers["hearing_announcement"].entries["time"].value
    )
    assert record.entries["presider"].text == notice.entries["presider"].text == papers["hearing_report"].entries["presider"].text
    assert record.entries["presider"].text not in case.names
    assert case.agent
    assert record.entries["agent"].text == case.agent.person.name
    assert record.entries["third_party"].state == "struck"
    day = f"{case.dates.hearing.year}年{case.dates.hearing.month}月{case.dates.hearing.day}日公开举行听证"
    assert day in raw_text(tmp_path / "dossier" / papers["penalty_decision"].file)
    assert "未要求听证" not in raw_text(tmp_path / "dossier" / papers["penalty_decision"].file)


def test_a_photograph_is_taken_during_the_record_and_can_be_opened(tmp_path: Path) -> None:
    case = make_case(4, extras=("exhibits",))
    papers = _papers(tmp_path / "dossier", case)
    assert case.scene.start <= dt.datetime.fromisoformat(papers["evidence_paste_page"].entries["shot_time"].value) <= case.scene.end
    with zipfile.ZipFile(tmp_path / "dossier" / papers["evidence_paste_page"].file) as archive:
        (name,) = [name for name in archive.namelist() if name.startswith("word/media/")]
        with archive.open(name) as file:
            assert Image.open(file).size == (480, 300)


def test_a_bundle_keeps_its_pictures(tmp_path: Path) -> None:
    write_bundle(tmp_path / "案卷.docx", make_case(4, cause="on-spot", extras=("exhibits",)))
    with zipfile.ZipFile(tmp_path / "案卷.docx") as archive:
        xml = archive.read("word/document.xml").decode("utf-8")
        links = archive.read("word/_rels/document.xml.rels").decode("utf-8")
        images = sorted(name for name in archive.namelist() if name.startswith("word/media/"))
    shown = re.findall(r'r:embed="(\w+)"', xml)
    targets = dict(re.findall(r'Id="(\w+)"[^>]*Target="(media/[^"]+)"', links)) or {
        key: target for target, key in re.findall(r'Target="(media/[^"]+)"[^>]*Id="(\w+)"', links)
    }
    assert len(images) == 2
    assert sorted(f"word/{targets[key]}" for key in shown) == images
    numbers = re.findall(r'<wp:docPr id="(\d+)"', xml)
    assert len(set(numbers)) == len(numbers) == 2


def test_the_sample_is_the_one_tested(tmp_path: Path) -> None:
    papers = _papers(tmp_path / "dossier", make_case(4, extras=("sampling",)))
    voucher, report = papers["sampling_voucher"], papers["test_report"]
    number = report.entries["sample"].text.split("/")[1]
    assert voucher.entries["items"].text == report.entries["sample"].text.split("/")[0]
    assert number in voucher.rows["items"][0]["specification"].text
    assert number in papers["appraisal_commission"].entries["materials"].text


def test_same_case_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_dossier(tmp_path / name, make_case(7, "2019", cause="unlicensed-passenger", extras=("hearing-held", "measure", "exhibits")))
    for path in sorted((tmp_path / "a").iterdir()):
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()
