import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pypdfium2
import pytest

from casecheck.errors import UsageError
from casecheck.write import Generation, PartyKind, make_case, write_bundle, write_dossier
from casecheck.write.__main__ import main

SAMPLES = Path(__file__).parents[2] / "samples"
PLANTED = ["EV-002", "EV-012", "EV-059", "DR-008", "DR-013", "DR-023", "DR-047", "PR-017", "EX-007", "AR-003"]
NAMES = [
    "01立案登记表.docx",
    "02现场笔录.docx",
    "03询问笔录.docx",
    "04案件调查报告.docx",
    "05违法行为通知书.docx",
    "06送达回证（通知书）.docx",
    "07行政处罚决定书.docx",
    "08送达回证（决定书）.docx",
    "09结案报告.docx",
]


def _contents(folder: Path) -> dict[str, dict[str, bytes]]:
    """File → member → bytes. Unpacked, because another zlib may pack the same bytes differently."""
    found = {}
    for path in sorted(folder.iterdir()):
        with zipfile.ZipFile(path) as archive:
            found[path.name] = {name: archive.read(name) for name in archive.namelist()}
    return found


@pytest.mark.parametrize(("name", "plants"), [("overload-person-clean", []), ("overload-person-planted", PLANTED)])
def test_samples_are_what_the_command_writes(name: str, plants: list[str], tmp_path: Path) -> None:
    again, truth = tmp_path / name, tmp_path / "truth.json"
    command = [str(again), "--generation", "2021", "--party", "person", "--seed", "1", "--truth", str(truth)]
    assert main([*command, "--plant", *plants] if plants else command) == 0
    assert _contents(SAMPLES / name) == _contents(again)
    assert (SAMPLES / f"{name}.truth.json").read_text(encoding="utf-8") == truth.read_text(encoding="utf-8")


@pytest.mark.parametrize("party", get_args(PartyKind))
@pytest.mark.parametrize("generation", get_args(Generation))
def test_every_entry_of_the_truth_stands_in_its_file(
    generation: Generation, party: PartyKind, tmp_path: Path, raw_text: Callable[[Path], str]
) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(2, generation, party))
    assert [paper.file for paper in truth.papers] == NAMES
    for paper in truth.papers:
        text = raw_text(tmp_path / "dossier" / paper.file)
        assert text.startswith(paper.title)
        entries = [*paper.entries.values(), *(entry for rows in paper.rows.values() for row in rows for entry in row.values())]
        for entry in entries:
            assert re.sub(r"\s", "", entry.text) in text
        for signature in paper.signatures:
            assert all(name in text for name in signature.names)


def test_truth_of_a_decision(tmp_path: Path) -> None:
    case = make_case(2, "2021", "company")
    truth = write_dossier(tmp_path / "dossier", case)
    decision = next(paper for paper in truth.papers if paper.form == "penalty_decision")
    assert decision.entries["org_uscc"].value == case.party.credit_code
    assert decision.entries["person_name"].state == "struck"
    assert decision.entries["fine_amount"].value == f"{case.fine.yuan * 100}/{case.fine.words}"
    assert decision.entries["issue_date"].value == case.dates.decision_dated.isoformat()
    assert [(s.key, s.date) for s in decision.signatures] == [("agency", case.dates.decision_dated.isoformat())]


def test_unused_receipt_rows_are_struck(tmp_path: Path) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(2, "2008", "sole_trader"))
    rows = truth.papers[5].rows["rows"]
    assert [{entry.state for entry in row.values()} for row in rows] == [{"filled"}, {"struck"}, {"struck"}, {"struck"}]
    assert {entry.text for entry in rows[1].values()} == {"\\"}


def test_the_readme_lists_every_planted_defect() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    truth = json.loads((SAMPLES / "overload-person-planted.truth.json").read_text(encoding="utf-8"))
    section = readme.split("### overload-person-planted")[1].split("###")[0]
    assert [plant["code"] for plant in truth["plants"]] == re.findall(r"^\| ([A-Z]{2}-\d{3}) ", section, flags=re.MULTILINE)
    listed = re.sub(r"\s", "", readme)
    for plant in truth["plants"]:
        for words in re.findall(r"\d+年\d+月\d+日\S*|罚款\S+|陈\w+", plant["quote"]):
            assert words in listed


def test_the_foot_never_stands_alone_on_a_page(tmp_path: Path) -> None:
    write_dossier(tmp_path / "dossier", make_case(1))
    with zipfile.ZipFile(tmp_path / "dossier" / "07行政处罚决定书.docx") as archive:
        paragraphs = archive.read("word/document.xml").decode("utf-8").split("</w:p>")
    last_words = next(n for n, text in enumerate(paragraphs) if "申请人民法院强制执行" in text)
    assert ["w:keepNext" in text for text in paragraphs[last_words - 1 : last_words + 3]] == [False, True, True, False]


def test_same_case_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_dossier(tmp_path / name, make_case(7, "2019", "company"))
    for path in sorted((tmp_path / "a").iterdir()):
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_a_folder_with_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "照片.jpg").write_bytes(b"")
    with pytest.raises(UsageError, match="已有文件"):
        write_dossier(tmp_path, make_case(1))
    assert [path.name for path in tmp_path.iterdir()] == ["照片.jpg"]
    assert main([str(tmp_path)]) == 2
    assert "请换一个空文件夹" in capsys.readouterr().err


def test_truth_never_goes_into_the_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "dossier"), "--truth", str(tmp_path / "dossier" / "truth.json")]) == 2
    assert "真值文件" in capsys.readouterr().err
    assert main([str(tmp_path / "dossier"), "--truth", str(tmp_path / "truth.json")]) == 0
    assert sorted(path.name for path in (tmp_path / "dossier").iterdir()) == NAMES
    assert json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))["party"] == "person"


CAUSES = {"offsite-company": "overload-off-site", "passenger-person": "unlicensed-passenger", "onspot-person": "on-spot"}


@pytest.mark.parametrize("name", [f"{name}-{kind}" for name in CAUSES for kind in ("clean", "planted")])
def test_fuller_samples_are_what_the_command_writes(name: str, tmp_path: Path) -> None:
    kept = json.loads((SAMPLES / f"{name}.truth.json").read_text(encoding="utf-8"))
    plants = [plant["code"] for plant in kept["plants"]]
    again, truth = tmp_path / name, tmp_path / "truth.json"
    command = [str(again), "--cause", CAUSES[name.rpartition("-")[0]], "--truth", str(truth)]
    assert main([*command, "--plant", *plants] if plants else command) == 0
    assert _contents(SAMPLES / name) == _contents(again)
    assert kept == json.loads(truth.read_text(encoding="utf-8"))
    if plants:
        section = (SAMPLES / "README.md").read_text(encoding="utf-8").split(f"### {name}")[1].split("##")[0]
        assert [re.sub(r"\s", "", plant["quote"]) in re.sub(r"\s", "", section) for plant in kept["plants"]] == [True] * len(plants)


def _pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in document)


@pytest.mark.parametrize("name", ["overload-person-planted-pdf", "passenger-person-planted-bundle"])
def test_pdf_samples_hold_the_planted_words(name: str) -> None:
    truth = json.loads((SAMPLES / f"{name}.truth.json").read_text(encoding="utf-8"))
    folder = SAMPLES / name if (SAMPLES / name).is_dir() else SAMPLES
    texts = {paper["file"]: _pdf_text(folder / paper["file"]) for paper in truth["papers"]}
    for plant in truth["plants"]:
        bare = re.sub(r"\s", "", plant["quote"])
        if plant["file"] and plant["entry"] not in ("relation_to_case", "person_address"):
            assert bare[:12] in texts[plant["file"]], plant["code"]


def test_without_libreoffice_a_clear_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="没有找到 LibreOffice"):
        write_dossier(tmp_path / "dossier", make_case(1), pdf=True)


def test_a_bundle_counts_the_pages_of_each_paper(tmp_path: Path) -> None:
    truth = write_bundle(tmp_path / "案卷.docx", make_case(1, cause="on-spot"))
    assert {paper.file for paper in truth.papers} == {"案卷.docx"}
    with zipfile.ZipFile(tmp_path / "案卷.docx") as archive:
        xml = archive.read("word/document.xml").decode("utf-8")
    assert xml.count('<w:pgNumType w:start="1"/>') == len(truth.papers)
    assert [xml.find(f">{paper.title}<") for paper in truth.papers] == sorted(xml.find(f">{paper.title}<") for paper in truth.papers)
    with pytest.raises(UsageError, match="已经存在"):
        write_bundle(tmp_path / "案卷.docx", make_case(1))
