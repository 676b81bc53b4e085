"""A bureau's own words: read with them, not without; what is wrong in them is told with its line; nothing leaks into other reads."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import jsonschema
import pytest
import yaml

import casecheck
from casecheck import batch
from casecheck.archive import Archive
from casecheck.cli import main
from casecheck.derive import World
from casecheck.derive.receipts import strays
from casecheck.errors import ConfigError, UsageError
from casecheck.forms.penalty_decision import PenaltyDecision
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.local import LocalConfig, load_config
from casecheck.local.forms import forms_schema
from casecheck.model import Document, Review
from casecheck.web.process import review_apart
from casecheck.web.worker import Task
from tests.build import docx, p, run, table, tc

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "samples/config/boyun-district"
CENTRED = '<w:jc w:val="center"/>'


def cell(text: str) -> str:
    return tc(p(run(text)))


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A dossier that prints what only the bureau of the example prints."""
    folder = tmp_path / "案卷"
    folder.mkdir()
    title = p(run("泊云区道路交通运政处罚书"), properties=CENTRED)
    rows = [[cell("受罚单位"), cell("澜城顺达运输有限公司")], [cell("罚没专户"), cell("2300123456789")]]
    (folder / "1.docx").write_bytes(docx(title, table(*rows)))
    heads = [[cell(text) for text in ("所送文书", "收到人", "送达地点", "送达日期")]]
    served = [[cell(text) for text in ("泊云区道路交通运政处罚书", "张国栋", "本局", "2024年5月29日")]]
    (folder / "2.docx").write_bytes(docx(p(run("送达回证"), properties=CENTRED), table(*heads, *served)))
    (folder / "3.docx").write_bytes(docx(p(run("执法仪登记单"), properties=CENTRED), p(run("编号：23-07"))))
    return folder


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "forms.yaml").write_text(text, "utf-8")
    return folder


def told(folder: Path, text: str) -> list[str]:
    """What is wrong with a file, without its path."""
    with pytest.raises(ConfigError) as caught:
        load_config(write(folder, text))
    return [problem.removeprefix(f"{folder}/forms.yaml:") for problem in caught.value.problems]


def test_titles_labels_and_columns_are_read_only_with_the_configuration(papers: Path) -> None:
    without = casecheck.read(papers)
    assert [d.form for d in without.documents] == ["unknown", "service_receipt", "unknown"]
    config = load_config(EXAMPLE)
    dossier = casecheck.read(papers, config=config)
    assert [(d.form, type(d).zh) for d in dossier.documents] == [
        ("penalty_decision", "行政处罚决定书"),
        ("service_receipt", "送达回证"),
        ("执法记录仪使用登记单", "执法记录仪使用登记单"),
    ]
    decision, receipt = dossier.only(PenaltyDecision), dossier.only(ServiceReceipt)
    assert decision is not None
    assert receipt is not None
    assert (decision.org_name.value, decision.pay_account.value) == ("澜城顺达运输有限公司", "2300123456789")
    assert [(row.title.value, row.receiver.value) for row in receipt.rows] == [("泊云区道路交通运政处罚书", "张国栋")]
    assert casecheck.read(papers) == without  # nothing stayed behind


def test_a_paper_is_known_by_its_local_title_in_the_receipt_too(papers: Path) -> None:
    assert [row.title.value for _, row in strays(World(casecheck.read(papers)))] == []  # its columns are not even found
    dossier = casecheck.read(papers, config=load_config(EXAMPLE))
    assert strays(World(dossier)) == []
    unnamed = dossier.model_copy(update={"documents": tuple(d for d in dossier.documents if d.form == "service_receipt")})
    assert [row.title.value for _, row in strays(World(unnamed))] == ["泊云区道路交通运政处罚书"]


def test_two_configurations_in_one_process_do_not_see_each_other(papers: Path, tmp_path: Path) -> None:
    other = load_config(write(tmp_path / "b", "forms:\n  closing_report: {titles: [泊云区道路交通运政处罚书]}\n"))
    before = {key: (form, form.titles) for key, form in Document.registry.items()}
    ours = load_config(EXAMPLE)
    forms = [casecheck.read(papers, config=config).documents[0].form for config in (ours, other, ours)]
    assert forms == ["penalty_decision", "closing_report", "penalty_decision"]
    assert {key: (form, form.titles) for key, form in Document.registry.items()} == before


def test_signature_words_and_both_lines_of_one_label(tmp_path: Path) -> None:
    text = "forms:\n  interview_record:\n    labels: {officer_1: [问话人员姓名]}\n    signatures: {interviewee: [被问话人签名]}\n"
    form = load_config(write(tmp_path / "a", text)).forms["interview_record"]
    specs, ours = form.entry_specs(), Document.registry["interview_record"].entry_specs()
    same = [name for name, spec in ours.items() if name == "officer_1" or (spec.row and spec.labels == ours["officer_1"].labels)]
    assert all(specs[name].labels == (*ours[name].labels, "问话人员姓名") for name in same)
    assert next(line for line in form.signature_lines if line.key == "interviewee").labels[-1] == "被问话人签名"


def test_the_content_enters_the_review(papers: Path, tmp_path: Path) -> None:
    config = load_config(EXAMPLE)
    copy, more = (shutil.copytree(EXAMPLE, tmp_path / name) for name in ("copy", "more"))
    with (more / "officers.yaml").open("a", encoding="utf-8") as file:
        file.write('- {name: 唐一鸣, number: "23990100001"}\n')
    hashes = [casecheck.review(papers, config=c).casecheck.config_sha256 for c in (config, copy, more, None)]
    assert hashes[0] == hashes[1] == config.sha256
    assert len({*hashes}) == 3
    assert hashes[3] is None


def test_every_command_takes_it(papers: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main(["review", str(papers), "--config", str(EXAMPLE), "--output", "json"])
    assert json.loads(capfd.readouterr().out)["documents"][0]["form"] == "penalty_decision"
    main(["read", str(papers), "--config", str(EXAMPLE)])
    assert json.loads(capfd.readouterr().out)["documents"][0]["entries"]["org_name"]["value"] == "澜城顺达运输有限公司"
    archive = tmp_path / "档案"
    archive.mkdir()
    papers.rename(archive / "一号")
    for command in (["review"], ["read"], ["batch", "--store", str(tmp_path / "s.sqlite")]):
        assert main([*command, str(archive), "--config", str(tmp_path / "没有")]) == 2
        assert "配置目录不存在" in capfd.readouterr().err
    assert main(["serve", "--port", "0", "--config", str(tmp_path / "没有")]) == 2


def test_a_batch_reads_with_it_and_reviews_again_when_it_changes(papers: Path, tmp_path: Path) -> None:
    archive = tmp_path / "档案"
    archive.mkdir()
    papers.rename(archive / "一号")
    config = write(tmp_path / "c", (EXAMPLE / "forms.yaml").read_text("utf-8"))
    store = tmp_path / "s.sqlite"
    options = batch.Options(config=str(config))
    assert batch.run(archive, store, options=options).same == 0
    assert batch.run(archive, store, options=options).same == 1
    with Archive(store, read_only=True) as kept:
        review = json.loads(kept.review_json("一号") or b"")
    assert [document["form"] for document in review["documents"]] == ["penalty_decision", "service_receipt", "执法记录仪使用登记单"]
    write(config, "papers: {执法记录仪使用登记单: [执法仪登记单]}\n")
    assert batch.run(archive, store, options=options).same == 0


def test_the_review_process_of_the_page_reads_with_it(papers: Path, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    papers.rename(tmp_path / "papers/一号")
    task = Task(papers=tmp_path / "papers", into=tmp_path, config=EXAMPLE)
    assert asyncio.run(review_apart(task, lambda step: None, 60)) == ""
    assert Review.model_validate_json((tmp_path / "review.json").read_bytes()).documents[0].form == "penalty_decision"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forms: {penalty_decison: {}}", ["1：没有文书 penalty_decison，是不是想写 penalty_decision（行政处罚决定书）"]),
        ("forms: {行政处罚决定书: {}}", ["1：没有文书 行政处罚决定书，是不是想写 penalty_decision（行政处罚决定书）"]),
        ("forms:\n  service_receipt:\n    labels: {case_caus: [甲乙]}", ["3：没有填写项 case_caus，是不是想写 case_cause（案由）"]),
        ("forms:\n  service_receipt:\n    labels: {mode: [案由]}", ["3：栏名“案由”已经是填写项 case_cause（案由）的栏名，请删去一处"]),
        (
            "forms:\n  service_receipt:\n    labels: {mode: [甲乙], remarks: [甲乙]}",
            ["3：栏名“甲乙”已经是填写项 remarks", "3：栏名“甲乙”已经是填写项 mode"],
        ),
        ("forms:\n  service_receipt:\n    labels: {mode: [送达人]}", ["3：栏名“送达人”已经是签名 server 的栏名，请删去"]),
        ("forms:\n  service_receipt:\n    columns: {row: {}}", ["3：送达回证没有清单 row，是不是想写 rows？"]),
        ("forms:\n  service_receipt:\n    columns: {rows: {title: [送达地点]}}", ["3：栏名“送达地点”已经是填写项 place（送达地点）的栏名"]),
        ("forms:\n  service_receipt:\n    signatures: {sender: [送件人]}", ["3：送达回证没有签名 sender，是不是想写 server（送达人签名）"]),
        ("forms:\n  service_receipt:\n    signatures: {witness: [送达人]}", ["3：签名栏“送达人”已经是签名 server（送达人签名）的栏名"]),
        ("forms:\n  service_receipt:\n    signatures: {witness: [送达方式]}", ["3：签名栏“送达方式”已经是填写项 mode 的栏名"]),
        ("forms:\n  service_receipt: {titles: [结案报告]}", ["2：文书名称“结案报告”已经是结案报告（closing_report）的名称，请删去"]),
        ("papers:\n  结案 报告: []", ["2：文书名称“结案 报告”已经是结案报告（closing_report）的名称"]),
        ("papers: {登记: []}", ["1：文书名称“登记”太短或以标点结尾"]),
        ("forms:\n  service_receipt: {labls: {}}", ["2：forms.service_receipt.labls 不认识的键，请检查拼写"]),
        ("forms: {service_receipt: {titles: 送达凭证}}", ["1：forms.service_receipt.titles 须为列表"]),
        ("forms: [", ["2：不是正确的 YAML"]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, expected: list[str], tmp_path: Path) -> None:
    problems = told(tmp_path / "c", text)
    assert [begin for begin, problem in zip(expected, problems, strict=True) if not problem.startswith(begin)] == []


def test_the_same_label_may_stand_in_both_halves_of_a_party(tmp_path: Path) -> None:
    text = "forms:\n  penalty_decision:\n    labels: {person_phone: [手机联络号], org_phone: [手机联络号]}\n"
    assert load_config(write(tmp_path / "c", text)).forms["penalty_decision"].entry_specs()["org_phone"].labels[-1] == "手机联络号"


def test_other_files_and_empty_folders_are_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "c", "{}")
    (folder / "form.yaml").write_text("", "utf-8")
    with pytest.raises(ConfigError, match=r"不认识的配置文件，是不是想写 forms\.yaml"):
        load_config(folder)
    (tmp_path / "空").mkdir()
    with pytest.raises(ConfigError, match="配置目录里没有配置文件"):
        load_config(tmp_path / "空")
    with pytest.raises(UsageError, match="配置目录不存在"):
        load_config(tmp_path / "无")


def test_an_empty_file_changes_nothing_but_the_hash(tmp_path: Path) -> None:
    config = load_config(write(tmp_path / "c", ""))
    assert dict(config.forms) == dict(LocalConfig().forms)
    assert config.sha256 is not None


def test_the_example_fits_the_schema_and_a_wrong_entry_does_not() -> None:
    validator = jsonschema.Draft202012Validator(forms_schema())
    data = yaml.safe_load((EXAMPLE / "forms.yaml").read_text("utf-8"))
    assert list(validator.iter_errors(data)) == []
    data["forms"]["penalty_decision"]["labels"]["nme"] = ["某"]
    assert [error.json_path for error in validator.iter_errors(data)] == ["$.forms.penalty_decision.labels"]
