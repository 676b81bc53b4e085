"""A dossier of driver and carrier (共同当事人): one inquiry, a notice and a decision for each; and dossiers in two volumes."""

import re
from pathlib import Path

import pytest

from casecheck.errors import UsageError
from casecheck.write import NATIONAL, REGIONS, Generation, PaperTruth, Truth, make_case, write_dossier
from casecheck.write.__main__ import main

CAUSES = ("overload-on-site", "unlicensed-freight", "unlicensed-dangerous-goods")
OF_EACH = {
    "violation_notice": 1,
    "penalty_decision": 1,
    "fine_receipt": 1,
    "interview_record": 1,
    "service_receipt": 2,
    "waiver_statement": 1,
}
SHARED = ("dossier_cover", "case_filing_register", "investigation_report", "closing_report")


def _of(truth: Truth, form: str) -> list[PaperTruth]:
    return [paper for paper in truth.papers if paper.form == form]


@pytest.mark.parametrize("generation", ["2008", "2019", "2021"])
@pytest.mark.parametrize("cause", CAUSES)
def test_each_party_has_its_own_papers(cause: str, generation: Generation, tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, generation, "two", cause=cause))
    texts = raw_texts(tmp_path / "dossier")
    driver, carrier = truth.parties
    assert truth.party == "two"
    for form, number in OF_EACH.items():
        for name, other in ((driver, carrier), (carrier, driver)):
            own = [paper for paper in _of(truth, form) if paper.parties == (name,)]
            assert len(own) == number, (form, name)
            if form in ("penalty_decision", "violation_notice", "service_receipt", "fine_receipt"):
                assert all(name in texts[paper.file] for paper in own)
            if form in ("fine_receipt", "service_receipt"):
                assert all(other not in texts[paper.file] for paper in own)
    for form in SHARED:
        (paper,) = _of(truth, form)
        assert paper.parties == (driver, carrier)
        assert driver in texts[paper.file]
        assert carrier in texts[paper.file]


def test_each_decision_has_its_number_and_its_party(tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, party="two", cause="unlicensed-freight"))
    texts = raw_texts(tmp_path / "dossier")
    of_driver, of_carrier = _of(truth, "penalty_decision")
    assert of_driver.entries["person_name"].value == truth.parties[0]
    assert of_driver.entries["org_name"].state == "struck"
    assert of_carrier.entries["org_name"].value == truth.parties[1]
    assert of_carrier.entries["person_name"].state == "struck"
    numbers = [paper.entries["case_no"].value for paper in (of_driver, of_carrier)]
    assert len(set(numbers)) == 2
    (cover,), (closing,) = _of(truth, "dossier_cover"), _of(truth, "closing_report")
    assert all(number in texts[paper.file] for number in numbers for paper in (cover, closing))
    for receipts, decision in zip((_of(truth, "service_receipt")[2], _of(truth, "service_receipt")[3]), numbers, strict=True):
        assert receipts.rows["rows"][0]["number"].value == decision


def test_both_halves_of_the_party_block_are_filled(tmp_path: Path) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, party="two"))
    (register,) = _of(truth, "case_filing_register")
    driver, carrier = truth.parties
    assert (register.entries["person_name"].value, register.entries["org_name"].value) == (driver, carrier)


def test_nobody_is_asked_or_served_at_the_same_time() -> None:
    one, two = make_case(3, party="two").sides
    assert one.interview.end < two.interview.start
    assert one.dates.notice_served < two.dates.notice_served
    assert one.dates.decision_served < two.dates.decision_served


@pytest.mark.parametrize("region", [name for name in REGIONS if name != NATIONAL])
def test_regions_name_both(region: str, tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(4, party="two", cause="unlicensed-freight", region=region))
    texts = raw_texts(tmp_path / "dossier")
    for paper in truth.papers:
        if paper.form in (*SHARED, "violation_notice", "penalty_decision"):
            assert all(name in texts[paper.file] for name in paper.parties), (paper.file, paper.parties)
    index = texts[_of(truth, "dossier_index")[0].file]
    assert all(name in index for name in truth.parties)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--party", "two", "--case", "repair-shop"], "没有两名当事人的写法"),
        (["--party", "two", "--with", "approval"], "还不能写进 approval"),
        (["--party", "two", "--plant", "DR-047"], "只用于一名当事人"),
        (["--volumes", "2"], "不能分成两卷"),
        (["--volumes", "2", "--case", "spillage", "--plant", "DR-047"], "只用于一卷"),
    ],
)
def test_what_does_not_go_together_is_one_sentence(words: list[str], sentence: str, tmp_path: Path, capsys) -> None:
    assert main([str(tmp_path / "dossier"), *words]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "dossier").exists()


@pytest.mark.parametrize("party", ["company", "two"])
def test_two_volumes_have_a_cover_and_an_index_each(party: str, tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, party=party, cause="unlicensed-freight"), volumes=2)
    whole = write_dossier(tmp_path / "one", make_case(3, party=party, cause="unlicensed-freight"))
    assert [p.title for p in truth.papers if "目录" not in p.title and "封面" not in p.title] == [p.title for p in whole.papers][2:]
    for folder, words in (("卷一", "第一卷（共二卷）"), ("卷二", "第二卷（共二卷）")):
        texts = raw_texts(tmp_path / "dossier" / folder)
        inside = [paper for paper in truth.papers if paper.file.startswith(f"{folder}/")]
        assert {paper.file for paper in inside} == {f"{folder}/{name}" for name in texts}
        assert words in texts["01卷宗封面.docx"]
        (index,) = (paper for paper in inside if paper.form == "dossier_index")
        listed = [re.sub("（.*", "", row["title"].text) for row in index.rows["rows"]]
        assert listed == [paper.title for paper in inside[2:]]
        assert index.rows["rows"][0]["pages"].value[0] == "1"


def test_same_arguments_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert main([str(tmp_path / name), "--party", "two", "--case", "unlicensed-freight", "--volumes", "2"]) == 0
    written = [{path.name: path.read_bytes() for path in sorted((tmp_path / name).rglob("*.docx"))} for name in ("one", "two")]
    assert written[0] == written[1]


def test_a_case_without_a_carrier_is_refused() -> None:
    with pytest.raises(UsageError, match="overload-on-site、unlicensed-freight"):
        make_case(1, party="two", cause="driving-school")
