"""What only a person can judge (请人判断): asked where the dossier raises it, with what it is about; no finding, nothing undecided."""

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph

from casecheck.archive import Archive
from casecheck.cli import main

ROOT = Path(__file__).resolve().parents[1]
OVERLOAD, PASSENGER = ROOT / "samples/overload-person-clean", ROOT / "samples/passenger-person-clean"
CUES = "EV-039,EV-045,EV-048,EV-060,EV-067,EV-069,PR-016,PR-026,PR-030,EX-016,AR-006"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        return code, *capfd.readouterr()

    return call


def paragraphs(document: "docx.document.Document") -> Iterator[Paragraph]:
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def reworded(sample: Path, folder: Path, paper: str, old: str, new: str) -> Path:
    """A copy of a sample with one paper's words changed."""
    shutil.copytree(sample, folder)
    (path,) = folder.glob(f"*{paper}.docx")
    document = docx.Document(str(path))
    hits = [p for p in paragraphs(document) if old in p.text]
    assert hits, f"{old} does not stand in {path.name}"
    for paragraph in hits:
        paragraph.text = paragraph.text.replace(old, new)
    document.save(str(path))
    return folder


def asked(run: Run, path: Path, codes: str, *more: object) -> list[dict]:
    _, out, _ = run("review", path, "--select", codes, "--output", "json", *more)
    return [o for o in json.loads(out)["outcomes"] if o["outcome"] == "question"]


def test_a_question_is_no_finding_and_nothing_undecided(run: Run) -> None:
    code, out, _ = run("review", OVERLOAD, "--select", "EV-003,LA-001")
    assert code == 0
    assert "一、必须改：0 项" in out
    assert "四、无法判断：0 项" in out
    assert "五、请人判断：2 项" in out
    assert "可作定论的规则中" not in out  # none of these can be sure, so there is no share
    body = " ".join(out.partition("五、请人判断")[2].split())
    assert "EV-003 是否存在“证据不足以证明违法事实”" in body
    assert "决定书列出的证据（项数） 2" in body
    assert "07行政处罚决定书.docx 第1页第30段 「《询问笔录》1份」" in body


def test_json_lays_the_facts_out_with_their_places(run: Run) -> None:
    (question,) = asked(run, OVERLOAD, "LA-001")
    assert question["message"].startswith("决定书叙述的事实，是否符合")
    assert (question["certainty"], question["reason"], question["remedy"]) == (None, "", "决定前重新定性告知；已送达的自行纠正。")
    facts = {fact["name"]: fact for fact in question["facts"]}
    assert set(facts) == {"decision.facts_told", "decision.provisions_cited", "dossier.acts_worded"}
    quotes = [place["quote"] for place in facts["decision.provisions_cited"]["places"]]
    assert quotes[:2] == ["《中华人民共和国公路法》第五十条第一款", "《公路安全保护条例》第三十三条第一款"]
    assert facts["decision.provisions_cited"]["places"][0]["before"].endswith("违反了　")


@pytest.mark.parametrize("sample", [OVERLOAD, PASSENGER, ROOT / "samples/offsite-company-clean", ROOT / "samples/onspot-person-clean"])
def test_where_no_cue_stands_nothing_is_asked(run: Run, sample: Path) -> None:
    code, out, _ = run("review", sample, "--select", CUES, "--output", "json")
    assert (code, {o["outcome"] for o in json.loads(out)["outcomes"]}) == (0, {"not_applicable"})


CHANGED = [
    ("EV-039", OVERLOAD, "行政处罚决定书", "《询问笔录》1份", "《询问笔录》1份、《公司简介》1份", "公司简介"),
    ("EV-045", PASSENGER, "询问笔录", "都不认识，是在客运站附近上的车", "都不认识，我开的是顺风车，大家分摊油费", "顺风车"),
    ("EV-067", OVERLOAD, "询问笔录", "没有办理。", "我的行为违反了公路管理的规定。", "我的行为违反了公路管理的规定"),
    ("EV-069", OVERLOAD, "询问笔录", "称重结果是多少？", "你擅自超限行驶公路，是不是？", "你擅自超限行驶公路，是不是"),
    ("PR-016", OVERLOAD, "案件调查报告", "且不能提供超限运输车辆通行证", "出示的超限运输车辆通行证系伪造的证件", "伪造的证件"),
    ("PR-030", OVERLOAD, "询问笔录", "不申请回避。", "申请回避，其中一名执法人员是我的邻居。", "邻居"),
]


@pytest.mark.parametrize(("code", "sample", "paper", "old", "new", "quote"), CHANGED, ids=[one[0] for one in CHANGED])
def test_a_cue_raises_its_question_at_its_words(run: Run, tmp_path: Path, code, sample, paper, old, new, quote) -> None:
    folder = reworded(sample, tmp_path / "案", paper, old, new)
    (question,) = asked(run, folder, code)
    assert question["rule"] == code
    assert any(quote in place["quote"] for place in question["places"]), question["places"]


@pytest.mark.parametrize(("row", "column", "name"), [(4, 2, "赵小宝"), (2, 1, "赵小宝（同住配偶）")])
def test_a_receipt_that_somebody_else_signed(run: Run, tmp_path: Path, row: int, column: int, name: str) -> None:
    """In the receiver's place of a row, or in the column for whoever takes it in."""
    folder = tmp_path / "案"
    shutil.copytree(OVERLOAD, folder)
    (path,) = folder.glob("08*.docx")
    document = docx.Document(str(path))
    document.tables[0].rows[row].cells[column].text = name
    document.save(str(path))
    (question,) = asked(run, folder, "EX-016")
    assert question["document"] == "service_receipt-2"
    assert any("赵小宝" in place["quote"] for place in question["places"])


def test_a_denied_relation_is_no_cue(run: Run, tmp_path: Path) -> None:
    folder = reworded(OVERLOAD, tmp_path / "案", "询问笔录", "不申请回避。", "不申请回避，我和执法人员没有亲戚关系。")
    assert asked(run, folder, "PR-030") == []


@pytest.mark.parametrize(
    ("code", "written", "quote"),
    [
        ("EV-048", ("--plant", "EV-007"), "询问笔录"),
        ("EV-060", ("--with", "registration", "--plant", "EV-060"), "半挂牵引车"),
        ("PR-026", ("--case", "unlicensed-passenger", "--with", "measure"), "客车"),
        ("PR-030", ("--with", "recusal"), "回避申请书"),
    ],
)
def test_papers_that_only_some_cases_have_raise_theirs(run: Run, tmp_path: Path, code, written, quote) -> None:
    folder = tmp_path / "案"
    assert run("sample", folder, *written, "--seed", "4")[0] == 0
    (question,) = asked(run, folder, code)
    assert any(quote in place["quote"] for place in question["places"])


def config(folder: Path, sum_: int) -> Path:
    folder.mkdir()
    lines = [f"- {{citizens: {sum_}, organisations: {sum_}, inclusive: yes, from: 2021-07-15, basis: 本省听证标准}}"]
    (folder / "hearing.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(("sum_", "questions"), [(9000, 0), (9100, 1), (10000, 1), (10001, 0), (30000, 0)])
def test_just_below_the_bureaus_own_threshold(run: Run, tmp_path: Path, sum_: int, questions: int) -> None:
    """The fine is 9000 yuan; it is asked about from nine tenths of the sum up to the sum, which is included."""
    found = asked(run, OVERLOAD, "LA-021", "--config", config(tmp_path / "配置", sum_))
    assert len(found) == questions


def test_without_the_threshold_nobody_is_asked(run: Run) -> None:
    _, out, _ = run("review", OVERLOAD, "--output", "json")
    assert "LA-021" not in {o["rule"] for o in json.loads(out)["outcomes"]}


def test_the_page_has_them_folded_below_the_findings(run: Run, tmp_path: Path) -> None:
    run("review", OVERLOAD, "--select", "EV-003,LA-001", "--output", f"html:{tmp_path / 'r.html'}")
    page = (tmp_path / "r.html").read_text("utf-8")
    section = page.partition('<section id="questions">')[2].partition("</section>")[0]
    assert page.index('id="look"') < page.index('id="questions"') < page.index('id="timeline"')
    assert section.count('<details class="question">') == 2
    assert "open" not in section.replace("opening", "")
    assert "<mark>《询问笔录》1份</mark>" in section


def test_a_batch_counts_them_beside_the_findings(run: Run, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    archive = tmp_path / "档案"
    shutil.copytree(OVERLOAD, archive / "一")
    code, _, _ = run("batch", archive, "--store", tmp_path / "库", "--select", "EV-003,LA-001")
    assert code == 0
    _, out, _ = run("report", tmp_path / "库", "--output", "text", "--output", f"xlsx:{tmp_path / 'r.xlsx'}")
    assert "发现问题 0 项" in out
    assert "请人判断 2 项" in out
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert ("请人判断", 2) in [row[:2] for row in book["总计"].iter_rows(values_only=True)]
    head, row = list(book["案卷清单"].iter_rows(values_only=True))
    cells = dict(zip(head, row, strict=True))
    assert (cells["问题"], cells["请人判断"], cells["无法判断"]) == (0, 2, None)


def test_a_store_of_another_layout_is_refused_in_so_many_words(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "库"
    with Archive(store):
        pass
    with contextlib.closing(sqlite3.connect(store)) as db:
        db.execute("PRAGMA user_version = 1")
    code, _, err = run("report", store)
    assert code == 2
    assert "是另一版本的 casecheck 写的" in err
