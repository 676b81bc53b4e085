import re
import zipfile
from pathlib import Path
from typing import get_args

import pytest
from docx import Document

from casecheck.errors import UsageError
from casecheck.write import HELD_OUT, NATIONAL, PAPERS, REGIONS, Generation, PaperTruth, PartyKind, Truth, make_case, write_dossier
from casecheck.write.__main__ import main
from casecheck.write.papers.service_receipt import SERVED
from casecheck.write.regions.layout import layouts
from casecheck.write.regions.values import ENTRIES

LOCAL = tuple(name for name in REGIONS if name != NATIONAL)
VARIED = (
    "case_filing_register",
    "scene_record",
    "interview_record",
    "correction_notice",
    "investigation_report",
    "violation_notice",
    "penalty_decision",
    "service_receipt",
    "closing_report",
    "dossier_cover",
    "dossier_index",
)


def _printed(paper: PaperTruth) -> list[str]:
    """Every text the truth says stands on the paper, cut where a page ends inside it. The index's list is no text of its own."""
    whole = [entry for key, entry in paper.entries.items() if (paper.form, key) != ("dossier_index", "rows")]
    entries = [*whole, *(entry for rows in paper.rows.values() for row in rows for entry in row.values())]
    texts = [part for entry in entries for part in entry.text.split("\n")]
    return [*texts, *(name for signature in paper.signatures for name in signature.names)]


def _check(folder: Path, truth: Truth, raw_text) -> None:
    for paper in truth.papers:
        text = raw_text(folder / paper.file)
        assert text.startswith(re.sub(r"\s", "", paper.title)), paper.file
        for words in _printed(paper) if paper.form in VARIED else ():
            assert re.sub(r"\s", "", words) in text, (paper.file, words)


@pytest.mark.parametrize("party", get_args(PartyKind))
@pytest.mark.parametrize("generation", get_args(Generation))
@pytest.mark.parametrize("region", LOCAL)
def test_every_region_prints_what_its_truth_says(region: str, generation: Generation, party: PartyKind, tmp_path: Path, raw_text) -> None:
    folder = tmp_path / "dossier"
    truth = write_dossier(folder, make_case(2, generation, party, region=region))
    assert {paper.form for paper in truth.papers} & set(VARIED) == set(VARIED) - {"correction_notice", "dossier_cover", "dossier_index"}
    _check(folder, truth, raw_text)


@pytest.mark.parametrize("region", LOCAL)
def test_the_fuller_dossier_too(region: str, tmp_path: Path, raw_text) -> None:
    folder = tmp_path / "dossier"
    truth = write_dossier(folder, make_case(3, cause="unlicensed-passenger", region=region))
    assert set(VARIED) <= {paper.form for paper in truth.papers}
    _check(folder, truth, raw_text)


@pytest.mark.parametrize("region", LOCAL)
def test_a_truth_has_only_entries_of_the_form(region: str, tmp_path: Path) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, cause="unlicensed-passenger", region=region))
    for paper in truth.papers:
        if paper.form in ENTRIES:
            assert set(paper.entries) <= ENTRIES[paper.form] | {"issue_date"}, paper.file


@pytest.mark.parametrize("region", LOCAL)
def test_every_paper_differs_from_the_national_layout(region: str, tmp_path: Path, raw_text) -> None:
    case = make_case(3, cause="unlicensed-passenger", region=region)
    own = write_dossier(tmp_path / "own", case)
    national = write_dossier(tmp_path / "national", make_case(3, cause="unlicensed-passenger"))
    titles = {paper.file: paper.title for paper in national.papers}
    texts = {paper.file: raw_text(tmp_path / "national" / paper.file) for paper in national.papers}
    for paper in own.papers:
        if paper.form in VARIED:
            assert (paper.title, raw_text(tmp_path / "own" / paper.file)) != (titles[paper.file], texts[paper.file]), paper.file
    assert "澜" not in own.json_text()
    assert "泊云" not in own.json_text()


def test_index_and_cover_of_a_case_decided_on_the_spot(tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(2, cause="on-spot", region="gan"))
    texts = raw_texts(tmp_path / "dossier")
    cover, index = (next(paper for paper in truth.papers if paper.form == form) for form in ("dossier_cover", "dossier_index"))
    assert "序号文号责任者题名日期页号" in texts[index.file]
    assert [row["title"].text for row in index.rows["rows"]] == [paper.title for paper in truth.papers if paper not in (cover, index)]
    assert cover.entries["filed_on"].state == "struck"


def test_every_receipt_knows_what_it_serves() -> None:
    assert {slot for slot, paper in PAPERS.items() if paper.form == "service_receipt"} == set(SERVED)


def test_each_region_lays_out_every_varied_form() -> None:
    assert {region: set(VARIED) - set(layouts(region)) for region in LOCAL} == {region: set() for region in LOCAL}
    assert set(HELD_OUT) < set(LOCAL)
    assert len(LOCAL) - len(HELD_OUT) >= 7


def _skeleton(number: str) -> str:
    """文 for words, 0 for figures: the shape of a number."""
    return re.sub(r"\d+", "0", re.sub(r"[\u4e00-\u9fff]+", "文", number))


def test_at_least_fifteen_shapes_of_case_number() -> None:
    kinds = ("罚", "违通", "立", "询", "送", "责改", "现录", "结")
    shapes = {_skeleton(make_case(2, region=region).number(kind)) for region in REGIONS for kind in kinds}
    assert len(shapes) >= 15, sorted(shapes)


@pytest.mark.parametrize(("region", "kinds"), [("yue", ("罚", "结")), ("gan", ("罚", "立", "现录", "询"))])
def test_one_number_for_all_papers_or_one_for_each(region: str, kinds: tuple[str, ...]) -> None:
    numbers = {make_case(2, region=region).number(kind) for kind in kinds}
    assert len(numbers) == (1 if region == "yue" else len(kinds))


@pytest.mark.parametrize("region", [name for name in LOCAL if REGIONS[name].mask])
def test_a_published_copy_hides_people_and_plates(region: str, tmp_path: Path, raw_texts) -> None:
    case = make_case(2, region=region)
    truth = write_dossier(tmp_path / "dossier", case)
    text = "".join(raw_texts(tmp_path / "dossier").values()) + truth.json_text()
    for secret in (case.party.name, case.driver.id_number, case.driver.phone, case.vehicle.plate):
        assert secret not in text
    assert all(name in text for name in case.names), "officers are named"
    decision = next(paper for paper in truth.papers if paper.form == "penalty_decision")
    name = decision.entries["person_name"]
    assert (name.state, name.text[0], len(set(name.text[1:]))) == ("filled", case.party.name[0], 1)
    assert re.fullmatch(r"\d{6}\D{8}\d{3}[\dX]", decision.entries["person_id"].text)


SUMS = {
    "su": r"人民币\S+元整（¥\d,\d{3}\.00）",
    "gan": r"人民币\d,\d{3}元（大写：\S+元整）",
    "xiang": r"人民币\S+元整\(\d+元\)",
    "qian": r"\d\.\d+万元（人民币\S+元整）",
    "meng": r"\d+元",
    "hei": r"人民币\S+圆整（￥\d+元）",
    "lu": r"人民币\d+,\d{3}元（大写：\S+元整）",
    "chuan": r"人民币\S+圆整（￥\d+元）",
    "wan": r"人民币\d,\d{3}元（大写：\S+元整）",
}


@pytest.mark.parametrize("region", SUMS)
def test_forms_of_money(region: str, tmp_path: Path) -> None:
    case = make_case(2, region=region)
    truth = write_dossier(tmp_path / "dossier", case)
    fine = next(paper for paper in truth.papers if paper.form == "penalty_decision").entries["fine_amount"]
    assert re.fullmatch(SUMS[region], fine.text)
    figures, *words = fine.value.split("/")
    assert figures == str(case.fine.yuan * 100)
    assert all(word in fine.text for word in words)
    assert bool(words) == (region != "meng")


DATES = {
    "su": "2024年05月09日",
    "gan": "2024-05-09",
    "meng": "2024.5.9",
    "hei": "2024年5月9日",
    "lu": "2024 年 5 月 9 日",
    "zhe": "２０２４年５月９日",
    "qin": "二〇二四年五月九日",
    "jin": "2024 年 5 月 9 日",
    "chuan": "2024-05-09",
    "wan": "2024年 5月 9日",
}


@pytest.mark.parametrize("region", DATES)
def test_forms_of_date(region: str, tmp_path: Path) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, cause="unlicensed-passenger", region=region))
    filed = next(paper for paper in truth.papers if paper.form == "dossier_cover").entries["filed_on"]
    assert (filed.text, filed.value) == (DATES[region], "2024-05-09")


def test_continued_pages_are_signed(tmp_path: Path) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(2, region="gan"))
    record = next(paper for paper in truth.papers if paper.form == "interview_record")
    paragraphs = [paragraph.text for paragraph in Document(str(tmp_path / "dossier" / record.file)).paragraphs]
    assert "询问笔录（续页）　第2页" in paragraphs
    assert sum(signature.key == "interviewee" for signature in record.signatures) == 2


def test_floating_tables_and_symbols(tmp_path: Path) -> None:
    write_dossier(tmp_path / "dossier", make_case(2, region="su"))
    parts = {}
    for path in (tmp_path / "dossier").iterdir():
        with zipfile.ZipFile(path) as archive:
            parts[path.name[2:-5]] = archive.read("word/document.xml").decode("utf-8")
    assert "w:tblpPr" in parts["行政处罚决定书"]
    assert "Wingdings 2" in parts["立案登记表"]


@pytest.mark.parametrize("region", ["xiang", "qin"])
def test_same_arguments_same_bytes(region: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert main([str(tmp_path / name), "--region", region, "--seed", "5", "--generation", "2021"]) == 0
    written = [{path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two")]
    assert written[0] == written[1]


def test_an_unknown_region_is_refused() -> None:
    with pytest.raises(UsageError, match="可用的有"):
        make_case(2, region="nowhere")


@pytest.mark.parametrize("region", LOCAL)
def test_a_slight_act_is_not_punished_in_any_paper(region: str, tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(3, extras=("no-penalty",), region=region))
    texts = raw_texts(tmp_path / "dossier")
    _check(tmp_path / "dossier", truth, lambda path: texts[path.name])
    assert not any(re.search("处以不予|给予不予|罚款人民币", text) for text in texts.values())
    by_form = {paper.form: paper for paper in truth.papers}
    assert "决定不予行政处罚" in texts[by_form["closing_report"].file]
    assert "建议对其不予行政处罚" in texts[by_form["investigation_report"].file]
    assert "不予" in by_form["closing_report"].entries["result"].value
    decision = by_form["no_penalty_decision"]
    assert {"facts", "reason", "basis"} <= set(decision.entries)
    for key in ("facts", "reason", "basis"):
        assert re.sub(r"\s", "", decision.entries[key].text) in texts[decision.file]


@pytest.mark.parametrize("region", LOCAL)
def test_what_is_confiscated_is_told(region: str, tmp_path: Path, raw_texts) -> None:
    case = make_case(3, cause="unlicensed-passenger", extras=("confiscation",), region=region)
    truth = write_dossier(tmp_path / "dossier", case)
    texts = raw_texts(tmp_path / "dossier")
    by_form = {paper.form: paper for paper in truth.papers}
    for form in ("penalty_decision", "violation_notice"):
        assert "没收自制营运标志灯1个、收费价目牌2块" in texts[by_form[form].file]
    assert "没收的物品已经处置" in texts[by_form["closing_report"].file]
    disposal = by_form["closing_report"].entries.get("property_disposal")
    assert disposal is None or "销毁" in disposal.value


def test_warning_and_fine_are_items_of_their_own(tmp_path: Path, raw_texts) -> None:
    case = make_case(3, cause="ride-hailing-car", region="qian")
    truth = write_dossier(tmp_path / "dossier", case)
    texts = raw_texts(tmp_path / "dossier")
    decision, notice = (next(p for p in truth.papers if p.form == form) for form in ("penalty_decision", "violation_notice"))
    assert re.search(r"1、责令改正.+2、警告；3、罚款[\d.]+万元（人民币\w+元整）。", texts[decision.file])
    assert re.search(r"一、警告；二、罚款[\d.]+万元（人民币\w+元整）。", texts[notice.file])
    assert decision.entries["penalty"].value == f"警告；罚款{case.fine.yuan * 100}"
    assert notice.entries["proposed_penalty"].value == f"警告；罚款{case.fine.yuan * 100}"
    assert "2、警告" in decision.entries["penalty"].text


def test_the_way_of_service_is_ticked_among_all_ways(tmp_path: Path, raw_texts) -> None:
    truth = write_dossier(tmp_path / "dossier", make_case(2, region="lu"))
    receipt = next(paper for paper in truth.papers if paper.form == "service_receipt")
    text = raw_texts(tmp_path / "dossier")[receipt.file]
    assert receipt.entries["mode"].value == receipt.rows["rows"][0]["mode"].value == "直接送达"
    assert re.findall(r"([☑□])(\w\w送达)", text) == [
        ("☑", "直接送达"),
        *(("□", way) for way in ("留置送达", "委托送达", "邮寄送达", "电子送达", "公告送达")),
    ]


def test_an_empty_field_has_the_stroke_of_its_region(tmp_path: Path) -> None:
    for region, stroke in (("lu", "—"), ("hei", "\\"), ("su", "/")):
        for generation in get_args(Generation):
            truth = write_dossier(tmp_path / f"{region}{generation}", make_case(2, generation, region=region))
            report = next(paper for paper in truth.papers if paper.form == "investigation_report")
            legal = report.entries["legal_opinion"]
            assert (legal.state, legal.text) == ("struck", stroke), (region, generation)
